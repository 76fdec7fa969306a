import { describe, expect, it } from 'vitest';
import { NOON, PHONE, STRANGER } from '../../fixtures/session-fixtures';
import { only, state, tracked, view } from '../../fixtures/view-fixtures';
import { device, phone } from './popup-view-fixtures';

describe('the names of the rows', () => {
	it('names by its address what reads like another', () => {
		const from = state([
			phone('a'),
			phone('b', { session: { ...PHONE, id: 'b', ip: '198.51.100.8' } }),
			tracked(STRANGER),
		]);
		const about = (id: string) => only(view(from), id).menu?.about;
		expect(about('a')).toMatch(/, 198\.51\.100\.7$/);
		expect(about('stranger')).toBe('Chrome on Linux, Lagos, Nigeria');
	});

	it('tells apart by the user’s own names, and by addresses only where those repeat', () => {
		const named = (...called: (string | null)[]) => {
			const list = called.map((_, i) => phone(`${i}`, { deviceId: `d${i}` }));
			const devices = called.map((name, i) => device(`d${i}`, { name }));
			const shown = view(state(list, { devices }));
			return called.map((_, i) => only(shown, `${i}`).menu?.about);
		};
		const [kind, place, ip] = ['Safari on iOS', 'Vienna, Austria', '198.51.100.7'];
		expect(named('Anna’s phone', null)).toEqual([`Anna’s phone, ${place}`, `${kind}, ${place}`]);
		expect(named('Anna’s phone', 'Anna’s phone', null)).toEqual([
			`Anna’s phone, ${place}, ${ip}`,
			`Anna’s phone, ${place}, ${ip}`,
			`${kind}, ${place}`,
		]);
	});

	it('tells nothing apart from what is not shown any more', () => {
		const gone = phone('gone', { deviceId: 'd', goneAt: NOON });
		const devices = [device('d', { name: 'Anna’s phone' })];
		const shown = view(state([phone('a', { deviceId: 'd' }), gone], { devices }));
		expect(only(shown, 'a').menu?.about).toBe('Anna’s phone, Vienna, Austria');
	});

	it('asks about a device by the name that its user gave it', () => {
		const devices = [device('d', { name: 'Anna’s phone' })];
		const from = state([tracked(PHONE, { deviceId: 'd' })], { devices });
		expect(only(view(from, { asking: 'phone' }), 'phone').question?.text).toMatch(
			/^Log out Anna’s phone in Vienna, Austria\?/,
		);
	});
});
