import { describe, expect, it } from 'vitest';
import { sameKind } from '@/utils/domain/devices/same-family';
import type { DeviceFamily } from '@/utils/domain/sessions/session';
import { start, tracked, type Watched } from '../../fixtures/watch-fixtures';
import {
	ANDROID,
	at,
	CARRIER,
	country,
	IPHONE,
	LAPTOP,
	levelOf,
	login,
	look,
	own,
	tell,
	withPhone,
	yes,
} from './lives-fixtures';

/** What «It was me» teaches of devices: no more than the user owns, and all that they have said. */

const countOf = ({ state }: Watched, family: DeviceFamily): number =>
	state.devices.filter((device) => sameKind(device.family, family)).length;

describe('on a service that tells no activity, one phone stays one', () => {
	const quiet = { lastActiveAt: null };
	const phone = login('phone', IPHONE, CARRIER, [-600, 0], quiet);
	const here = (over = {}) => own(0, { ...quiet, ...over });
	const known = look(tell(look(start(), 0, here(), phone), 30, yes('phone')), 30, here(), phone);
	const next = login('next', IPHONE, '88.27.4.9', [899, 0], { ...quiet, ...country('Spain') });

	it('where one login of it has gone before the next came', () => {
		const asked = look(look(known, 60, here()), 900, here(), next);
		expect(levelOf(asked, 'next')).toBe('check');
		const answered = tell(asked, 901, yes('next'));
		expect(countOf(answered, IPHONE)).toBe(1);
		expect(tracked(answered, 'next')?.deviceId).toBe(tracked(answered, 'phone')?.deviceId);
	});

	it('and is two where both logins are there', () => {
		const asked = look(known, 900, here(), phone, next);
		expect(countOf(tell(asked, 901, yes('next')), IPHONE)).toBe(2);
	});
});

describe('a phone that was asked about unfolded, and is folded again', () => {
	const unfolded: DeviceFamily = { ...ANDROID, form: 'tablet' };
	const bare = { ip: null };
	const { phone: full, known } = withPhone(ANDROID);
	const phone = { ...full, ...bare };
	const first = login('first', unfolded, '', [59, 60], bare);
	const asked = look(look(known, 55, own(55, bare), phone), 60, own(60, bare), first);

	it('is known in both forms', () => {
		expect(levelOf(asked, 'first')).toBe('check');
		const folded = { ...first, device: ANDROID, lastActiveAt: at(70) };
		const answered = tell(look(asked, 70, own(70, bare), folded), 71, yes('first'));
		const next = login('next', unfolded, '', [899, 900], bare);
		const later = look(look(answered, 800, own(800, bare)), 900, own(900, bare), next);
		expect(levelOf(later, 'next')).toBe('familiar');
	});

	it('teaches nothing of what became another device', () => {
		const other = { ...first, device: LAPTOP, lastActiveAt: at(70) };
		const answered = tell(look(asked, 70, own(70, bare), other), 71, yes('first'));
		expect(countOf(answered, unfolded)).toBe(0);
	});
});
