import { describe, expect, it } from 'vitest';
import { DAY, MINUTE, NOON, OURS, PHONE, STRANGER, session } from '../../fixtures/session-fixtures';
import {
	looked,
	play,
	recognised,
	status,
	step,
	tracked,
	type Watched,
} from '../../fixtures/watch-fixtures';

describe('what an attacker tries', () => {
	const at = (minutes: number) => NOON + minutes * MINUTE;
	const phone = { ...PHONE, lastActiveAt: NOON };
	const known = play([looked(OURS, phone), recognised('phone')]);
	/** Someone with the same kind of phone, in the same country, on a network of their own. */
	const alike = (id: string, minutes: number, over: Partial<typeof PHONE> = {}) =>
		session(id, {
			device: PHONE.device,
			ip: '203.0.113.66',
			createdAt: at(minutes),
			lastActiveAt: at(minutes),
			...over,
		});
	const riskLevel = (watched: Watched, id: string) => tracked(watched, id)?.riskLevel;

	it('a device that the user is being asked about is no room for somebody else', () => {
		const vpn = { ...OURS, place: { city: null, country: 'Netherlands' }, ip: '192.0.2.9' };
		const asked = step(known, looked(vpn, phone), at(1));
		expect(tracked(asked, 'ours')?.reviewStatus).toBe('unfamiliar');
		const thief = alike('thief', 2, { device: OURS.device });
		expect(riskLevel(step(asked, looked(vpn, phone, thief), at(3)), 'thief')).not.toBe('familiar');
	});

	it('logins that took each other’s place are one device, in whatever order they are recognised', () => {
		const logins = [1, 2, 3].map((day) =>
			session(`login-${day}`, {
				device: PHONE.device,
				createdAt: NOON - (4 - day) * DAY,
				lastActiveAt: NOON - (4 - day) * DAY + 60 * MINUTE,
			}),
		);
		const old = session('old', {
			device: OURS.device,
			createdAt: NOON - 9 * DAY,
			lastActiveAt: NOON - 8 * DAY,
		});
		const ids = ['login-3', 'login-1', 'login-2', 'old'];
		const all = play([looked(OURS, ...logins, old), recognised(...ids)]);
		expect(all.state.devices).toHaveLength(2);
		const thief = alike('thief', 2, { device: OURS.device });
		const watched = step(all, looked(OURS, ...logins, old, thief), at(3));
		expect(riskLevel(watched, 'thief')).toBe('check');
	});

	it('a second login at home that is recognised is no second device', () => {
		const tab = session('tab', {
			device: OURS.device,
			ip: OURS.ip,
			createdAt: at(1),
			lastActiveAt: at(1),
		});
		const noticed = step(known, looked(OURS, phone, tab), at(2));
		expect(tracked(noticed, 'tab')?.riskLevel).toBe('notice');
		const said = play([recognised('tab')], noticed, at(3));
		expect(said.state.devices).toHaveLength(known.state.devices.length);
		expect(tracked(said, 'tab')).toMatchObject({ reviewStatus: 'mine', deviceId: null });
		const named = play(
			[{ type: 'recognised', ids: ['tab'], name: 'second laptop' }],
			noticed,
			at(3),
		);
		expect(named.state.devices.map(({ name }) => name)).toContain('second laptop');
	});

	it('who came first is asked about too, once the user’s own new login goes on beside it', () => {
		const gone = step(known, looked(OURS), at(1));
		const first = step(gone, looked(OURS, alike('thief', 2)), at(3));
		expect(riskLevel(first, 'thief')).toBe('familiar');
		const own = { ...PHONE, id: 'own', createdAt: at(60), lastActiveAt: at(70) };
		const active = alike('thief', 2, { lastActiveAt: at(70) });
		const both = step(first, looked(OURS, active, own), at(71));
		expect(riskLevel(both, 'thief')).toBe('check');
	});

	it('a login that has left again is still asked about', () => {
		const came = step(known, looked(OURS, phone, alike('thief', 1)), at(2));
		expect(riskLevel(came, 'thief')).toBe('familiar');
		const left = step(came, looked(OURS, { ...phone, lastActiveAt: at(5) }), at(6));
		expect(riskLevel(left, 'thief')).toBe('check');
		expect(left.state.notices).toHaveLength(1);
	});

	it('a network is learned from what has settled, and not from the doubtful', () => {
		const came = step(known, looked(OURS, phone, alike('first', 1)), at(2));
		const left = step(came, looked(OURS, phone), at(20));
		const again = step(left, looked(OURS, phone, alike('second', 30)), at(31));
		const active = { ...phone, lastActiveAt: at(40) };
		const raised = step(again, looked(OURS, active, alike('second', 30)), at(41));
		expect(riskLevel(raised, 'second')).toBe('check');
		expect(raised.state.networks.map(({ network }) => network)).toEqual(['198.51.100.0/24']);
	});

	it('an id used again does not fight with itself', () => {
		const own = { ...phone, createdAt: at(10), lastActiveAt: at(19) };
		const watched = step(known, looked(OURS, own), at(20));
		expect(riskLevel(watched, 'phone')).toBe('familiar');
	});

	it('an id used again hides no alert that is still owed', () => {
		const open = step(known, looked(OURS, phone, STRANGER), at(1));
		const reused = { ...STRANGER, createdAt: at(2) };
		const watched = step(open, looked(OURS, phone, reused), at(3));
		expect(watched.state.notices).toHaveLength(2);
		expect(status(watched, at(3))).toMatchObject({ kind: 'unfamiliar', count: 2 });
	});

	it('an unreviewed session may be the device that another browser told of', () => {
		const told = {
			id: 'other.1',
			family: PHONE.device,
			name: null,
			namedAt: 0,
			here: false,
			source: 'other',
			trust: [{ country: 'AT', givenAt: NOON, seenAt: NOON, knowing: [] }],
		};
		const unreviewed = play([
			looked(OURS, phone),
			{ type: 'synced', items: { devices: [told], revocations: [], forgotten: [] } },
		]);
		const active = { ...phone, lastActiveAt: at(9) };
		const watched = step(unreviewed, looked(OURS, active, alike('thief', 2)), at(10));
		expect(riskLevel(watched, 'thief')).toBe('check');
	});

	it('what is removed as a mere notice is no verdict, unless the user says so', () => {
		const tab = session('tab', {
			device: OURS.device,
			ip: OURS.ip,
			createdAt: at(1),
			lastActiveAt: at(1),
		});
		const noticed = step(known, looked(OURS, phone, tab), at(2));
		const removed = (meant: 'each' | 'notMe') =>
			play([{ type: 'removalAsked', ids: ['tab'], meant }, looked(OURS, phone)], noticed, at(3));
		expect(removed('each').state).toMatchObject({ revocations: [], recovery: null });
		expect(removed('notMe').state.revocations).toHaveLength(1);
		expect(removed('notMe').state.recovery).not.toBeNull();
	});

	it('an old login of this browser that goes on beside its newer login is asked about', () => {
		const again = session('again', {
			current: true,
			device: OURS.device,
			createdAt: at(5),
			lastActiveAt: at(5),
		});
		const old = { ...OURS, current: false };
		const next = step(known, looked(old, again, phone), at(6));
		expect(tracked(next, 'ours')?.reviewStatus).toBe('mine');
		const quiet = step(next, looked({ ...old, lastActiveAt: at(6) }, again, phone), at(8));
		expect(tracked(quiet, 'ours')?.reviewStatus).toBe('mine');
		const home = { ...old, lastActiveAt: at(30) };
		expect(riskLevel(step(next, looked(home, again, phone), at(31)), 'ours')).toBe('notice');
		const away = { ...home, ip: '203.0.113.66' };
		const asked = step(next, looked(away, again, phone), at(31));
		expect(tracked(asked, 'ours')).toMatchObject({
			reviewStatus: 'unfamiliar',
			riskLevel: 'check',
		});
		const said = play([recognised('ours')], asked, at(32));
		const more = step(said, looked({ ...away, lastActiveAt: at(60) }, again, phone), at(61));
		expect(tracked(more, 'ours')?.reviewStatus).toBe('mine');
	});
});
