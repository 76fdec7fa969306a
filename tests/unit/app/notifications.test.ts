import fc from 'fast-check';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { desired } from '@/utils/app/desired';
import type { Reason } from '@/utils/domain/judgement/risk-level';
import { noted } from '@/utils/domain/record/record';
import type { Session } from '@/utils/domain/sessions/session';
import { joinNotices } from '@/utils/domain/watch/notices';
import { isQuiet } from '@/utils/domain/watch/quiet-hours';
import { QuietHours, type Settings, type TrackedSession } from '@/utils/domain/watch/state';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import { isAnswered, noticeWords, testWords } from '@/utils/i18n/notice-words';
import { ENGLISH } from '../fixtures/language-fixtures';
import { HOUR, MINUTE, NOON, OURS, PHONE, STRANGER, session } from '../fixtures/session-fixtures';
import { looked, start, step, tracked, type Watched } from '../fixtures/watch-fixtures';

const zone = process.env.TZ;
const inZone = (name: string | undefined) => {
	if (name === undefined) delete process.env.TZ;
	else process.env.TZ = name;
};
afterEach(() => inZone(zone));

/** «22:30» as a minute of the day. */
const minute = (clock: string) => {
	const [hours = 0, minutes = 0] = clock.split(':').map(Number);
	return hours * 60 + minutes;
};
const hours = (from: string, to: string) => ({
	quietHours: { from: minute(from), to: minute(to) },
});

describe('quiet hours', () => {
	test.each([
		['22:00', '07:00', '21:59', false],
		['22:00', '07:00', '22:00', true],
		['22:00', '07:00', '23:59', true],
		['22:00', '07:00', '00:00', true],
		['22:00', '07:00', '06:59', true],
		['22:00', '07:00', '07:00', false],
		['13:00', '14:30', '12:59', false],
		['13:00', '14:30', '13:00', true],
		['13:00', '14:30', '14:29', true],
		['13:00', '14:30', '14:30', false],
		['00:00', '06:00', '00:00', true],
		['00:00', '06:00', '23:59', false],
		['18:00', '00:00', '23:59', true],
		['18:00', '00:00', '00:00', false],
		['00:00', '23:59', '23:59', false],
		['00:01', '00:00', '00:00', false],
		['00:01', '00:00', '12:00', true],
	])('from %s to %s: at %s it is %s', (from, to, clock, quiet) => {
		for (const name of ['UTC', 'Europe/Vienna', 'America/St_Johns', 'Asia/Kathmandu']) {
			inZone(name);
			const at = new Date(2026, 5, 15, 0, minute(clock)).getTime();
			expect(isQuiet(hours(from, to), at), name).toBe(quiet);
		}
	});

	test.each<[string, string, string, string, boolean]>([
		// Vienna, 29 March 2026: 02:00 becomes 03:00. 25 October: 03:00 becomes 02:00 again.
		['before the spring night’s hour is lost', '01:30', '03:30', '2026-03-29T00:45:00Z', true],
		['after it', '01:30', '03:30', '2026-03-29T01:15:00Z', true],
		['when they end, an hour of them short', '01:30', '03:30', '2026-03-29T01:30:00Z', false],
		['that lie in the lost hour', '02:00', '03:00', '2026-03-29T01:00:00Z', false],
		[
			'the first time the autumn night’s hour comes',
			'02:00',
			'03:00',
			'2026-10-25T00:30:00Z',
			true,
		],
		['the second time', '02:00', '03:00', '2026-10-25T01:30:00Z', true],
		['and after it', '02:00', '03:00', '2026-10-25T02:00:00Z', false],
		['over the long night', '22:00', '07:00', '2026-10-25T05:59:00Z', true],
		['when the long night ends', '22:00', '07:00', '2026-10-25T06:00:00Z', false],
	])('on the days on which the clock is changed: %s', (_, from, to, at, quiet) => {
		inZone('Europe/Vienna');
		expect(isQuiet(hours(from, to), Date.parse(at))).toBe(quiet);
	});

	it('are none where the user has set none, and none of no length can be set', () => {
		expect(isQuiet({ quietHours: null }, NOON)).toBe(false);
		expect(QuietHours.safeParse({ from: 60, to: 60 }).success).toBe(false);
		expect(QuietHours.safeParse({ from: 0, to: 24 * 60 }).success).toBe(false);
	});

	it('are as long as the clock says, and the rest of the day is theirs who swap the two', () => {
		inZone('UTC');
		const ofDay = fc.nat({ max: 24 * 60 - 1 });
		fc.assert(
			fc.property(ofDay, ofDay, (from, to) => {
				if (from === to) return;
				const quiet = Array.from({ length: 24 * 60 }, (_, at) => at).filter((at) => {
					const now = NOON + at * MINUTE;
					const is = isQuiet({ quietHours: { from, to } }, now);
					expect(isQuiet({ quietHours: { from: to, to: from } }, now)).toBe(!is);
					return is;
				});
				expect(quiet).toHaveLength((to - from + 24 * 60) % (24 * 60));
			}),
			{ numRuns: 50 },
		);
	});
});

const known = [
	looked(OURS, PHONE),
	{ type: 'recognised', ids: ['phone'], name: null } as const,
].reduce((watched, event) => step(watched, event, NOON), start());

/** A new kind of device in the user's own country: «check». A stranger from abroad is «urgent». */
const checked = (id: string): Session =>
	session(id, { device: { browser: 'Edge', system: 'macOS', form: 'computer' } });

const set = (settings: Partial<Settings>): WatchEvent => ({ type: 'settingsChanged', settings });
/** Until 13:00, in whatever zone this runs; new devices wait as well. */
const QUIET: Partial<Settings> = {
	quietForNew: true,
	quietHours: (() => {
		const end = new Date(NOON + HOUR);
		const to = end.getHours() * 60 + end.getMinutes();
		return { from: (to + 12 * 60) % (24 * 60), to };
	})(),
};
const due = ({ state, pulse }: Watched, now = NOON) =>
	desired({ state, pulse, unsaved: false }, now, ENGLISH).notifications;
const joined = ({ state, pulse }: Watched, now = NOON, ...onScreen: string[]): Watched => ({
	state: joinNotices(state, new Set(onScreen), now),
	pulse,
});
const played = (from: Watched, ...events: WatchEvent[]) =>
	events.reduce((watched, event, index) => step(watched, event, NOON + index), from);
const refOf = (watched: Watched, id: string) => tracked(watched, id)?.ref;

describe('in quiet hours', () => {
	const held = played(
		known,
		set(QUIET),
		looked(OURS, PHONE, checked('a')),
		looked(OURS, PHONE, checked('a'), checked('b')),
	);

	it('what has to be checked waits, and the badge does not', () => {
		expect(tracked(held, 'a')?.riskLevel).toBe('check');
		expect(due(held)).toEqual([]);
		const { toolbar } = desired({ ...held, unsaved: false }, NOON, ENGLISH);
		expect(toolbar).toMatchObject({ icon: 'alarm', badge: '2' });
		expect(joined(held).state).toBe(held.state);
	});

	it('a new device does not, unless the user says so', () => {
		const told = played(held, set({ quietForNew: false }));
		expect(due(joined(told))).toMatchObject([{ title: '2 new logins to your Cryptonow account' }]);
	});

	it('is one notification when they end', () => {
		const after = joined(held, NOON + HOUR);
		expect(due(after, NOON + HOUR)).toMatchObject([
			{ title: '2 new logins to your Cryptonow account' },
		]);
		expect(after.state.notices).toMatchObject([
			{ refs: [refOf(held, 'a'), refOf(held, 'b')], shownAt: null },
		]);
		const [notification] = due(after, NOON + HOUR);
		const shown = step(after, { type: 'noticeShown', id: notification?.id ?? '' }, NOON + HOUR);
		expect(due(shown, NOON + HOUR)).toEqual([]);
	});

	it('that is noted once for each, as owed and as shown', () => {
		const event = { type: 'noticesDue', onScreen: new Set<string>() } as const;
		const after = joined(held, NOON + HOUR);
		expect(noted(held.state, event, after.state, NOON)).toEqual([]);
	});

	it('what is urgent is shown at once, and what waits goes on waiting', () => {
		const alarmed = played(held, looked(OURS, PHONE, checked('a'), checked('b'), STRANGER));
		expect(tracked(alarmed, 'stranger')?.riskLevel).toBe('urgent');
		const [notification, ...others] = due(alarmed);
		expect(others).toEqual([]);
		expect(notification?.message).toContain('Lagos');
		expect(notification?.message).not.toContain('Edge');
		const shown = step(alarmed, { type: 'noticeShown', id: notification?.id ?? '' }, NOON);
		expect(due(shown)).toEqual([]);
		const after = joined(shown, NOON + HOUR);
		expect(due(after, NOON + HOUR)).toMatchObject([
			{ title: '2 new logins to your Cryptonow account' },
		]);
		const told = ({ state }: Watched) =>
			state.notices.find(({ id }) => id === notification?.id)?.refs;
		expect(told(after)).toEqual([refOf(alarmed, 'stranger')]);
	});

	it('tells only of those that nobody has answered for meanwhile', () => {
		const answered = played(held, { type: 'recognised', ids: ['a'], name: null });
		const [one, ...others] = due(joined(answered, NOON + HOUR), NOON + HOUR);
		expect(others).toEqual([]);
		expect(one?.title).toBe('New login to your Cryptonow account');
		const removed = played(answered, { type: 'removalAsked', ids: ['b'], meant: 'each' });
		expect(due(removed, NOON + HOUR)).toEqual([]);
	});

	it('never joins what is on screen, though nobody lived to note it', () => {
		const [first, second] = held.state.notices;
		const after = joined(held, NOON + HOUR, first?.id ?? '');
		expect(after.state.notices).toEqual([{ ...first, shownAt: NOON + HOUR }, second]);
		expect(due(after, NOON + HOUR)).toHaveLength(1);
	});
});

describe('notifications that are switched off', () => {
	const off = played(
		known,
		set({ notifications: false }),
		looked(OURS, PHONE, checked('a')),
		looked(OURS, PHONE, checked('a'), STRANGER),
	);

	it('are not shown, whatever comes, and icon and badge tell as always', () => {
		expect(due(off)).toEqual([]);
		const { toolbar } = desired({ ...off, unsaved: false }, NOON, ENGLISH);
		expect(toolbar).toMatchObject({ icon: 'alarm', badge: '2' });
	});

	it('do not come one by one when they are switched on again', () => {
		const on = joined(played(off, set({ notifications: true })));
		expect(due(on)).toMatchObject([{ title: '2 new logins to your Cryptonow account' }]);
	});
});

const REASON_CODES: Partial<Record<Reason['code'], Reason>> = {
	comeback: { code: 'comeback', removedAt: NOON },
	listedAgain: { code: 'listedAgain' },
	deviceChanged: { code: 'deviceChanged', was: PHONE.device },
	moved: { code: 'moved', from: 'AT', to: 'IT' },
	tooFast: { code: 'tooFast', from: 'AT', to: 'IT' },
	many: { code: 'many' },
	activeWhileAway: { code: 'activeWhileAway', at: NOON, from: NOON, to: NOON },
	notThisBrowser: { code: 'notThisBrowser', here: PHONE.device },
	deviceUnknown: { code: 'deviceUnknown' },
};

describe('the words of a notification', () => {
	const alarmed = played(known, looked(OURS, PHONE, STRANGER));
	const one = tracked(alarmed, 'stranger') as TrackedSession;
	const open = { privateNotifications: false };

	it('has the two buttons where one new login is all there is to say', () => {
		expect(noticeWords(ENGLISH, [one], NOON, open)).toMatchObject({
			icon: 'alarm',
			buttons: ['Review', 'It was me'],
		});
	});

	it('asks for a look first where there are several', () => {
		expect(noticeWords(ENGLISH, [one, one], NOON, open).buttons).toEqual(['Review']);
	});

	it('says of a session that has moved when it was there, not when it was logged in', () => {
		const times = { createdAt: NOON - 90 * MINUTE, lastActiveAt: NOON - 2 * MINUTE };
		const old = { ...one, session: { ...one.session, ...times } };
		const words = (reasons: Reason[]) =>
			noticeWords(ENGLISH, [{ ...old, reasons }], NOON, open).message;
		const clock = (at: number) => ENGLISH.clock(at, NOON);
		expect(words(one.reasons)).toContain(clock(times.createdAt));
		const moved = words([{ code: 'moved', from: 'AT', to: 'ES' }]);
		expect(moved).toContain(clock(times.lastActiveAt));
		expect(moved).not.toContain(clock(times.createdAt));
	});

	it('takes an answer only while the session is what it told', () => {
		const { told } = noticeWords(ENGLISH, [one], NOON, open);
		const notice = { id: 'alert-1', refs: [one.ref], shownAt: NOON, ...(told ? { told } : {}) };
		expect(isAnswered(notice, [one])).toBe(true);
		expect(isAnswered(notice, [])).toBe(false);
		expect(isAnswered(notice, [one, one])).toBe(false);
		expect(isAnswered(notice, [{ ...one, country: 'PE' }])).toBe(false);
		const device = { ...one.session.device, browser: 'Edge' };
		expect(isAnswered(notice, [{ ...one, session: { ...one.session, device } }])).toBe(false);
		const reasons: Reason[] = [...one.reasons, { code: 'deviceChanged', was: device }];
		expect(isAnswered(notice, [{ ...one, reasons }])).toBe(false);
		// One that was shown by a background which died of it, or in private: nobody knows what it said.
		expect(isAnswered({ id: 'alert-1', refs: [one.ref], shownAt: NOON }, [one])).toBe(false);
	});

	test.each(Object.values(REASON_CODES).map((reason): [string, Reason] => [reason.code, reason]))(
		'and where it cannot say what has happened: %s',
		(_, reason) => {
			const told = { ...one, reasons: [...one.reasons, reason] };
			expect(noticeWords(ENGLISH, [told], NOON, open).buttons).toEqual(['Review']);
		},
	);

	test.each([null, '~atlantis'])('and where it names no country: %s', (country) => {
		expect(noticeWords(ENGLISH, [{ ...one, country }], NOON, open).buttons).toEqual(['Review']);
	});

	it('in private names nothing but that there is something', () => {
		const words = noticeWords(ENGLISH, [one, one], NOON, { privateNotifications: true });
		expect(words).toEqual({
			icon: 'attention',
			title: '2 sessions to review',
			message: 'Click to review.',
			buttons: ['Review'],
		});
	});

	it('as a test says that it is one', () => {
		expect(testWords(ENGLISH).message).toContain('only a test');
	});

	// Names of no country cost the lookup all of its languages: seconds on a busy machine.
	it('hold no address, number or instruction of a stranger’s, whatever the service passes on', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 80 }),
			fc.constantFrom(
				'https://evil.example/now',
				'evil.example',
				'Call +43 1 2345678',
				'<a href="https://evil.example">Log in</a>',
				'Your account is blocked, go to this page',
			),
		);
		fc.assert(
			fc.property(text, text, (city, country) => {
				const from = session('s', { place: { city, country }, ip: '203.0.113.9' });
				const watched = played(known, looked(OURS, PHONE, from));
				for (const { title, message } of due(watched)) {
					const [line = '', ...rest] = message.split('\n');
					expect(rest).toEqual(['Was this you? Click to review.']);
					expect(title).toMatch(/^(New login to|A session in) your Cryptonow account/);
					// All that is left is letters, and one time of day.
					expect(line.replace(/(\d+ \w+, )?\d\d:\d\d$/, '')).not.toMatch(/[\d/:@<>#]|\.\S/);
				}
			}),
			{ numRuns: 200 },
		);
	}, 60_000);

	it('calls a country by our own name for it, or not at all', () => {
		const at = (country: string) => {
			const from = session('s', { place: { city: null, country } });
			return due(played(known, looked(OURS, PHONE, from)))[0]?.message.split('\n')[0];
		};
		expect(at('Nigérie')).toMatch(/^Chrome on Windows, Nigeria, /);
		expect(at('Call us now')).toMatch(/^Chrome on Windows, Unknown place, /);
	});
});

describe('what a page of ours was opened for', () => {
	it('is read until the page has shown it, and for no longer than an opening takes', async () => {
		vi.resetModules();
		fakeBrowser.reset();
		vi.stubGlobal('browser', fakeBrowser);
		const { readStored, clearSpotlight } = await import('@/utils/platform/store/stored-view');
		const { state } = played(known, looked(OURS, PHONE, STRANGER));
		const [notice] = state.notices;
		await fakeBrowser.storage.local.set({ watch: state });
		expect((await readStored()).spotlight).toBeNull();
		const lit = (at: number, id = notice?.id) =>
			fakeBrowser.storage.session.set({ spotlight: { notice: id, at } });
		await lit(Date.now() - 61_000);
		expect((await readStored()).spotlight).toBeNull();
		await lit(Date.now(), 'test-1');
		expect((await readStored()).spotlight).toBeNull();
		await lit(Date.now());
		expect((await readStored()).spotlight).toEqual(notice?.refs);
		await clearSpotlight();
		expect((await readStored()).spotlight).toBeNull();
		vi.unstubAllGlobals();
	});
});
