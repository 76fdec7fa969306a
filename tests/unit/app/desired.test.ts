import { describe, expect, it, test } from 'vitest';
import { desired } from '@/utils/app/desired';
import { FailureKind } from '@/utils/domain/watch/failure-kind';
import { lastGoodLook, statusOf } from '@/utils/domain/watch/status';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import { statusWords } from '@/utils/i18n/status-words';
import { ENGLISH } from '../fixtures/language-fixtures';
import { MINUTE, NOON, OURS, PHONE, STRANGER, session } from '../fixtures/session-fixtures';
import { looked, lookFailed, start, step, type Watched } from '../fixtures/watch-fixtures';

const played = (watched: Watched, ...events: WatchEvent[]) =>
	events.reduce((before, event) => step(before, event, NOON), watched);
const first = played(start(), looked(OURS, PHONE));
const reviewed = played(first, { type: 'recognised', ids: ['phone'], name: null });
const alarmed = played(reviewed, looked(OURS, PHONE, STRANGER));
const removed = played(
	alarmed,
	{ type: 'removalAsked', ids: ['stranger'], meant: 'each' },
	looked(OURS, PHONE),
);
/** A second Safari on an iPhone, on the user's own network, while the first is in use. */
const second = session('second', { device: PHONE.device, createdAt: NOON - 10 * MINUTE });
const noticed = played(reviewed, looked(OURS, PHONE, second));
const failing = (kind: FailureKind, from = reviewed) => played(from, lookFailed(kind));
const want = (watched: Watched, now = NOON, unsaved = false) =>
	desired({ ...watched, unsaved }, now, ENGLISH);

const STATES: [string, Watched][] = [
	['checking', start()],
	['unreviewed', first],
	['clear', reviewed],
	['unfamiliar', alarmed],
	['account', played(reviewed, looked(session('other', { current: true, device: OURS.device })))],
	['recovery', removed],
	['notice', noticed],
	...FailureKind.options.map((kind): [string, Watched] => [kind, failing(kind)]),
];

describe('the toolbar', () => {
	test.each(STATES)('has a state for %s', (kind, { state, pulse }) => {
		expect(statusOf(state, lastGoodLook(state, pulse), NOON).kind).toBe(kind);
	});

	it('shows each state in its own way, and calm for one alone', () => {
		const looks = STATES.map(([, watched]) => want(watched).toolbar);
		const counted = looks.map(({ icon, badge }) => `${icon} ${badge}`);
		expect(new Set(counted).size).toBe(STATES.length);
		expect(new Set(looks.map(({ title }) => title)).size).toBe(STATES.length);
		expect(looks.filter(({ icon }) => icon === 'calm')).toHaveLength(1);
	});

	it('counts', () => {
		expect(want(first).toolbar.badge).toBe('1');
		expect(want(alarmed).toolbar).toMatchObject({ badge: '1', icon: 'alarm' });
		const flood = Array.from({ length: 1200 }, (_, index) => session(`f${index}`));
		expect(want(played(reviewed, looked(OURS, ...flood))).toolbar.badge).toBe('999+');
	});

	it('keeps the alarm while the watch is blind, and says both', () => {
		const { toolbar } = want(failing('offline', alarmed));
		expect(toolbar).toMatchObject({ icon: 'alarm', badge: '1' });
		expect(toolbar.title).toContain('offline');
	});

	it('is not calm when the last good look is old, or from the future', () => {
		expect(want(reviewed, NOON + 3 * MINUTE).toolbar.icon).toBe('calm');
		expect(want(reviewed, NOON + 3 * MINUTE + 1).toolbar.icon).toBe('blind');
		expect(want(reviewed, NOON - 10 * MINUTE).toolbar.icon).toBe('blind');
	});
});

describe('what could not be saved', () => {
	it('is said in the toolbar, which is not calm then', () => {
		const { toolbar } = want(reviewed, NOON, true);
		expect(toolbar).toMatchObject({ icon: 'attention', badge: 'ERR' });
		expect(toolbar.title).toContain('not saving');
	});

	it('never hides an alarm', () => {
		const { toolbar } = want(alarmed, NOON, true);
		expect(toolbar).toMatchObject({ icon: 'alarm', badge: '1' });
		expect(toolbar.title).toContain('not saving');
	});
});

describe('the next look', () => {
	it('is as planned, and a net before the first one', () => {
		expect(want(reviewed).look).toEqual(reviewed.pulse?.look);
		expect(want(start()).look).toEqual({ at: NOON + MINUTE, every: MINUTE });
		expect(want(failing('notConnected')).look).toBeNull();
	});

	it('never comes so late that the icon would stay calm past its time', () => {
		const seldom = { at: NOON + 15 * MINUTE, every: 15 * MINUTE };
		const pulse = reviewed.pulse && { ...reviewed.pulse, look: seldom };
		expect(want({ ...reviewed, pulse }).look).toEqual({ at: NOON + MINUTE, every: MINUTE });
	});
});

describe('a notification', () => {
	it('names device, place and time', () => {
		const [notification] = want(alarmed).notifications;
		expect(notification?.title).toBe('New login to your Cryptonow account');
		expect(notification?.message).toMatch(/^Chrome on Linux, Lagos, Nigeria, \d\d:\d\d\n/);
	});

	it('combines several, names three and counts the rest', () => {
		const five = ['a', 'b', 'c', 'd', 'e'].map((id) => session(id));
		const [notification, ...others] = want(played(reviewed, looked(OURS, ...five))).notifications;
		expect(others).toEqual([]);
		expect(notification?.title).toBe('5 new logins to your Cryptonow account');
		expect(notification?.message.split('\n')).toHaveLength(5);
		expect(notification?.message).toContain('and 2 more');
	});

	test.each([
		'Call +43 1 234567 now',
		'evil.example/login',
		'Your account is blocked, go to this page now',
	])('says nothing of a place called «%s»', (city) => {
		const stranger = session('s', { place: { city, country: 'Austria' } });
		const [notification] = want(played(reviewed, looked(OURS, stranger))).notifications;
		expect(notification?.message).not.toContain(city.slice(0, 8));
		expect(notification?.message).toContain('Austria');
	});
});

describe('words', () => {
	test.each([
		[0, 'just now'],
		[-5 * MINUTE, 'just now'],
		[59_000, 'just now'],
		[MINUTE, '1 minute ago'],
		[5 * MINUTE, '5 minutes ago'],
		[119 * MINUTE, '1 hour ago'],
		[49 * 60 * MINUTE, '2 days ago'],
		[400 * 24 * 60 * MINUTE, '1 year ago'],
	])('%i ms ago is «%s»', (ago, text) => {
		expect(ENGLISH.ago(NOON - ago, NOON)).toBe(text);
	});

	it('has words for each state, and a calm headline for one alone', () => {
		const headlines = STATES.map(([kind]) => statusWords(ENGLISH, kind as 'clear', 2).headline);
		expect(new Set(headlines).size).toBe(STATES.length);
		expect(headlines.filter((headline) => /clear/i.test(headline))).toHaveLength(1);
	});

	it('gives the exact time', () => {
		expect(ENGLISH.exact(NOON)).toMatch(/^Sunday,? 22 November 2026 at \d\d:00:00$/);
	});
});
