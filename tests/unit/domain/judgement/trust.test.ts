import { describe, expect, it } from 'vitest';
import type { KnownDevice } from '@/utils/domain/devices/known-device';
import { addDevice, trustIn } from '@/utils/domain/judgement/trust';
import { emptyState } from '@/utils/domain/watch/state';
import { DAY, HERE, NOON, PHONE } from '../../fixtures/session-fixtures';

describe('a hundred known devices', () => {
	/** The later its number, the longer ago it was seen; this browser the longest ago of all. */
	const devices = Array.from({ length: 100 }, (_, index): KnownDevice => {
		const seenAt = NOON - index * DAY;
		const trust = [{ country: 'AT', givenAt: seenAt, seenAt, knowing: [] }];
		const here = index === 99;
		return { id: `d${index}`, name: null, namedAt: 0, source: 'test', family: HERE, here, trust };
	});
	const state = { ...emptyState('test'), devices: devices.toReversed() };
	const added = addDevice(state, { family: PHONE.device, here: false });
	const ids = added.state.devices.map(({ id }) => id);

	it('leave room for a new device, which can be trusted', () => {
		expect(ids).toHaveLength(100);
		const trusted = trustIn(added.state, added.id, 'AT', NOON).devices;
		expect(trusted.find(({ id }) => id === added.id)?.trust).toHaveLength(1);
	});

	it('lose the device that was not seen for longest, and never this browser', () => {
		expect(devices.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual(['d98']);
	});
});
