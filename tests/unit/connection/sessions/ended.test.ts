import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { localProfile } from '@/utils/connection/profile/profiles';
import { liveFieldsOf } from '@/utils/connection/sessions/ended';
import { entriesOf } from '@/utils/connection/sessions/mapping';
import { createCountryNames } from '@/utils/domain/places/country';
import { parseSessions } from '../../fixtures/parse-sessions';

const NOW = Date.UTC(2026, 10, 22, 12);
const { list } = localProfile('http://localhost:1');
type List = typeof list;
type Over = Record<string, unknown>;
const iso = (hoursAgo: number) => new Date(NOW - hoursAgo * 3_600_000).toISOString();
const seconds = (hoursAgo: number) => Math.round((NOW - hoursAgo * 3_600_000) / 1000);

const entry = (id: string, over: Record<string, unknown> = {}) => ({
	id,
	current: id === 'ours',
	device: { userAgent: null },
	ipAddress: '198.51.100.7',
	location: null,
	createdAt: iso(100),
	lastActiveAt: iso(id === 'ours' ? 0 : 48),
	...over,
});
const idsBy = async (how: List, ...sessions: unknown[]) => {
	const reading = { now: NOW, countryOf: createCountryNames() };
	const answer = await parseSessions({ pages: [{ sessions }] }, how, reading);
	return answer.ok ? answer.value.sessions.map(({ id }) => id) : answer.failure.detail;
};
const ids = (...sessions: unknown[]) => idsBy(list, ...sessions);
/** How a list of these entries would be learned. */
const learnedFrom = (...sessions: unknown[]): List => ({
	...list,
	live: liveFieldsOf(entriesOf({ sessions }, list.items) ?? [], list),
});

describe('a session that stays listed after it has ended', () => {
	test.each<[string, Over, Over?]>([
		['a time', { revokedAt: iso(1) }, { revokedAt: null }],
		['a time by another name', { logged_out_at: iso(1) }, { logged_out_at: null }],
		['a time in seconds', { terminated_at: seconds(1) }, { terminated_at: 0 }],
		['a time in milliseconds', { endedAt: NOW - 3_600_000 }],
		['a time as text', { logout_time: String(seconds(1)) }, { logout_time: '' }],
		['a time in words', { closedAt: '2 hours ago' }],
		['a time in German', { abgemeldetAm: iso(1) }, { abgemeldetAm: null }],
		['a time in Dutch', { beeindigd_op: iso(1) }],
		['a time in Italian', { terminata_il: iso(1) }],
		['an expiry that is over', { expiresAt: iso(1) }, { expiresAt: iso(-100) }],
		['a time until which it was valid', { valid_until: iso(1) }, { valid_until: iso(-1) }],
		['a flag', { is_revoked: true }, { is_revoked: false }],
		['a flag as number', { revoked: 1 }, { revoked: 0 }],
		['a flag as text', { expired: 'yes' }, { expired: 'no' }],
		['a flag in Dutch', { uitgelogd: true }, { uitgelogd: false }],
		['a status', { status: 'revoked' }, { status: 'active' }],
		['a status in capitals', { status: 'SESSION_TERMINATED' }, { status: 'SESSION_ACTIVE' }],
		['a state', { state: 'logged_out' }, { state: 'logged_in' }],
		['a state in German', { zustand: 'Abgemeldet' }, { zustand: 'Angemeldet' }],
		['a state in Italian', { stato: 'scaduta' }, { stato: 'attiva' }],
		['a status in an object', { status: { code: 'EXPIRED' } }, { status: { code: 'OPEN' } }],
		['a flag that an idle session has', { active: false }, { active: true }],
		['the same by another name', { isActive: 0 }, { isActive: 1 }],
		['a word that an idle session has', { status: 'inactive' }, { status: 'active' }],
		['the same in Czech', { status: 'neaktivní' }, { status: 'aktivní' }],
		['the same in Greek', { status: 'Ανενεργή' }, { status: 'Ενεργή' }],
		['an object with its time', { revocation: { at: iso(2), by: 'user' } }, { revocation: null }],
		['an object with its time in figures', { logout: { timestamp: NOW - 7_200_000 } }],
		['a time among its times', { dates: { revoked: iso(2) } }, { dates: { revoked: null } }],
		['a letter for no', { active: 'N' }, { active: 'Y' }],
		['a word for no', { isActive: 'nein' }, { isActive: 'ja' }],
		['a sign for yes', { revoked: '✓' }, { revoked: '' }],
		['a switch', { revoked: 'on' }, { revoked: 'off' }],
		['a login that is none', { isLoggedIn: 'false' }, { isLoggedIn: 'true' }],
		['a state in words', { status: 'Session was terminated by admin' }],
		['a state with its day', { status: 'Signed out on Nov 22' }],
		['a state that is no more', { status: 'no longer valid' }],
		['a state that is not', { status: 'not active' }],
		['the text of its state', { statusText: 'Ended' }, { statusText: 'Active' }],
		['a label in its state', { status: { label: 'Logged out' } }],
		['a state in a list', { status: ['revoked'] }],
		['a state of another kind', { state: 'superseded' }, { state: 'current' }],
		['a state in Polish', { status: 'wygasło' }],
		['a state in Hungarian', { status: 'lezárt' }],
		['a state in Romanian', { status: 'închisă' }],
		['a state in Portuguese', { status: 'desconectado' }],
		['a reason that others lack', { endReason: 'LOGOUT' }, { endReason: null }],
		['somebody that others lack', { revokedBy: 'u_12' }, { revokedBy: null }],
		['no time that is left', { ttl: 0 }, { ttl: 3600 }],
		['a flag where a time should be', { revokedAt: true }, { revokedAt: false }],
		['the same as a number', { logged_out_at: 1 }, { logged_out_at: 0 }],
		['the same by a noun', { logoutTime: true }, { logoutTime: null }],
		['a flag of the session', { session_was_closed: 1 }, { session_was_closed: 0 }],
		['a day as people write it', { logged_out: '11/22/2026, 10:00:00 AM' }, { logged_out: '' }],
	])('is known by %s', async (_, ended, live = {}) => {
		const all = [entry('ours', live), entry('phone', live), entry('gone', ended)];
		expect(await ids(...all)).toEqual(['ours', 'phone']);
	});

	it('is known beside its times, wherever those are', async () => {
		const own = (name: string) => ({ up: 0, path: ['attributes', name] });
		const fields = {
			...list.fields,
			createdAt: { at: own('createdAt'), as: 'iso' as const },
			lastActiveAt: null,
		};
		const all = [null, iso(1)].map((revokedAt, index) => ({
			...entry(index === 0 ? 'ours' : 'gone'),
			attributes: { createdAt: iso(9), revokedAt },
		}));
		expect(await idsBy({ ...list, fields }, ...all)).toEqual(['ours']);
	});

	test.each<[string, Over, Over]>([
		['a flag', { active: true }, { active: false }],
		['a number', { status: 1 }, { status: 3 }],
		['a word', { state: 'active' }, { state: 'inactive' }],
	])('is known by %s that all had when it was learned', async (_, live, other) => {
		const how = learnedFrom(entry('ours', live), entry('phone', live));
		expect(how.live).toHaveLength(1);
		expect(await idsBy(how, entry('ours', live), entry('gone', other))).toEqual(['ours']);
	});
});

describe('a session that goes on', () => {
	const recent = { lastActiveAt: iso(0.1) };
	test.each<[string, Over, Over?]>([
		['an end to come', { expiresAt: iso(-1) }],
		['activity after its end', { expiresAt: iso(5), lastActiveAt: iso(1) }],
		['the expiry of its token', { tokenExpiresAt: iso(1), access_expires: iso(1) }],
		['what can be done with it', { revocable: true, can_be_revoked: true, isRemovable: true }],
		['an address that ends it', { revoke_url: '/revoke', logout: '/logout' }],
		['a flag that says no', { revoked: false, terminated: null, ended: '' }],
		['a number of ended sessions', { revoked_count: 3 }],
		['another state', { status: 'suspicious' }],
		['a state that is no end', { status: 'not_revoked' }],
		['a number as state', { status: 2 }],
		['a flag that only this browser has', { online: false, active: false, ...recent }],
		['who removed what', { revokedBy: 'nobody' }],
		['a reason that all have', { endReason: 'policy' }, { endReason: 'policy' }],
		['an end of which nothing is said', { revocation: {}, logout: { href: '/logout' } }],
		['an end without its time', { revocation: { at: null }, ended: { time: null } }],
		['an end to come in words', { status: 'will be revoked soon' }],
		['a state that never comes', { status: 'never expired' }],
		['an end to come as people write it', { termination_date: '31.12.2026' }],
		['an end that may be to come', { termination_date: '12/11/2026' }],
		['no time to live of which others have some', { ttl: -1 }, { ttl: 3600 }],
		['no end at all', { expires_in: -1 }],
		['no end at all, by another name', { expiresIn: -1, ttl: -1, remaining_seconds: -1 }],
		['a lock that may be lifted', { blocked: true, is_locked: true, gesperrt: true }],
		['a state that may be lifted', { status: 'blocked' }],
		['the same in German', { zustand: 'Gesperrt' }],
		['the same of its device', { state: 'device_banned' }],
		['a state that was made so', { status: 'activated' }],
		['a user agent that says so', { device: { userAgent: 'revoked', status: 'revoked' } }],
		['a place that says so', { location: { city: 'Revoked', country: 'Ended', state: 'closed' } }],
		['a name that says so', { name: 'revoked', title: 'status: ended', label: 'logged out' }],
		['what a device says of itself', { client: { revokedAt: iso(1), status: 'revoked' } }],
		['a user who is gone', { user_deleted: true, account_status: 'closed' }],
		['what else was deleted', { deleted_notifications: true, deletedItems: 1 }],
		['what else is closed', { closedTabs: 1, cancelledOrders: 1, closedBeta: true }],
		['what else is over', { expiredCard: true, endedTrial: true, cancelledSubscription: true }],
		['the end of something else', { trial_end: iso(1), contractEndDate: iso(1) }],
		['until when something else holds', { subscription_active_until: iso(1) }],
		['how many of its kind are over', { expired_sessions: 1, removed_devices: 1 }],
		['a small number as its end', { expires_at: 1, exp: 30, revoked: 3600 }],
		['what may be done, as a flag', { logout: true, signout: true, deletion: true }],
		['no end, as databases write it', { revokedAt: '0001-01-01T00:00:00Z', ended_at: -1 }],
	])('is listed, though it has %s', async (_, over, live = { active: true, status: 1 }) => {
		const all = [entry('ours', { ...live, ...recent }), entry('phone', over)];
		expect(await ids(...all)).toEqual(['ours', 'phone']);
	});

	it('is this browser’s own, whatever is said of it', async () => {
		expect(await ids(entry('ours', { status: 'revoked', revokedAt: iso(1) }))).toEqual(['ours']);
	});

	it('is not compared by how long it still holds', () => {
		const of = (ttl: number) => ({ ttl, endReason: null });
		expect(learnedFrom(entry('ours', of(60)), entry('phone', of(60))).live).toEqual([]);
	});

	it('is not over by a flag that only says who is online', async () => {
		const online = entry('phone', { active: true, lastActiveAt: iso(0.1) });
		const away = entry('laptop', { active: false });
		expect(await ids(entry('ours', { active: true }), online, away)).toHaveLength(3);
		const how = learnedFrom(entry('ours', { active: true }), away);
		expect(how.live).toEqual([]);
	});

	it('is never ended by what a stranger writes', async () => {
		const text = fc.oneof(fc.string(), fc.constantFrom('revoked', 'ended', 'logged out', iso(1)));
		await fc.assert(
			fc.asyncProperty(text, text, text, async (userAgent, city, name) => {
				const said = { device: { userAgent, name }, location: { city, country: name }, name };
				expect(await ids(entry('ours'), entry('stranger', said))).toContain('stranger');
			}),
		);
	});

	it('keeps an entry without an id from being left out in silence', async () => {
		const sessions = [entry('ours'), { ...entry('x'), id: null, revoked: true }];
		const reading = { now: NOW, countryOf: createCountryNames() };
		const answer = await parseSessions({ pages: [{ sessions }] }, list, reading);
		expect(answer).toMatchObject({ ok: true, value: { unread: { kind: 'incomplete' } } });
	});
});
