import type { KnownDevice } from '@/utils/domain/devices/known-device';
import type { TrackedSession } from '@/utils/domain/watch/state';
import { PHONE } from '../../fixtures/session-fixtures';
import { tracked } from '../../fixtures/view-fixtures';

export const device = (id: string, over: Partial<KnownDevice> = {}): KnownDevice => ({
	id,
	source: 'test',
	family: PHONE.device,
	name: null,
	namedAt: 0,
	here: false,
	trust: [],
	...over,
});

export const phone = (id: string, over: Partial<TrackedSession> = {}) =>
	tracked({ ...PHONE, id }, over);
