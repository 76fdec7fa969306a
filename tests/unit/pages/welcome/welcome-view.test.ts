import { describe, expect, it, test } from 'vitest';
import { HELP_ARTICLE } from '@/utils/connection/profile/profiles';
import type { FailureKind } from '@/utils/domain/watch/failure';
import { beginRecovery } from '@/utils/domain/watch/recovery';
import type { TrackedSession, WatchState } from '@/utils/domain/watch/state';
import { type Platform, parsePlatform } from '@/utils/i18n/platform';
import type { WelcomeUi } from '@/utils/pages/welcome/welcome-types';
import { CATALOGUES, ENGLISH, languageOf } from '../../fixtures/language-fixtures';
import { MINUTE, NOON, OURS, PHONE, STRANGER, session } from '../../fixtures/session-fixtures';
import {
	blind,
	CONNECTION,
	type facts,
	LINUX,
	state,
	step,
	tracked,
	view,
} from './welcome-fixtures';

const names = (buttons: readonly { name: string }[]) => buttons.map(({ name }) => name);

describe('the login', () => {
	test.each<[string, FailureKind, string[]]>([
		['the login page', 'loggedOut', ['login']],
		['the login page', 'reauthenticate', ['login']],
		['the question for access', 'noAccess', ['access']],
		['another look', 'offline', ['look']],
		['another look', 'unavailable', ['look']],
		['another look', 'rateLimited', ['look']],
		['another look', 'idle', ['look']],
		['the sessions on the site', 'unreadable', ['connect', 'sessions-page', 'look']],
		['the page that asks for a code', 'secondFactor', ['sessions-page', 'look']],
		['the page that has the key', 'awaitsPage', ['sessions-page', 'look']],
	])('has %s where it is %s', (_, kind, buttons) => {
		const login = step(view(blind(kind)), 'login');
		expect(login).toMatchObject({ state: 'todo', current: true, aside: { tone: 'blind' } });
		expect(names(login.buttons)).toEqual(buttons);
		expect(login.buttons[0]?.kind).toBe('primary');
		expect(login.aside?.title).toBe(ENGLISH.say(`status_${kind}`));
	});

	it('leads to built-in addresses', () => {
		expect(step(view(blind('loggedOut')), 'login').buttons[0]?.action).toEqual({
			login: 'http://localhost:4180/login',
		});
		expect(step(view(blind('noAccess')), 'login').buttons[0]?.action).toEqual({
			access: { origins: ['http://localhost:4180'], permissions: [] },
		});
	});

	it('warns nobody of a log-out before there was a list', () => {
		const texts = (startedAt: number | null) =>
			step(view(blind('loggedOut', { startedAt })), 'login').aside?.texts;
		expect(texts(null)).toEqual([]);
		expect(texts(1)).toEqual([ENGLISH.say('status_loggedOut_detail')]);
	});

	test.each<[string, WatchState | null, Partial<WelcomeUi>]>([
		['nothing is stored yet', null, {}],
		['the last list is old', state([], { goodAt: NOON - 60 * MINUTE }), {}],
		['a look is under way', blind('offline'), { looking: true }],
		['the login page was opened', blind('loggedOut'), { waiting: true }],
	])('is under way while %s', (_, from, ui) => {
		expect(step(view(from, ui), 'login').state).toBe('doing');
	});

	it('is done with a good look, and says of how many sessions', () => {
		const login = step(view(state([tracked(OURS), tracked(PHONE)])), 'login');
		expect(login).toMatchObject({ state: 'done', aside: null, buttons: [], current: false });
		expect(login.text).toContain('2 sessions');
	});

	it('comes after «Connect» where nothing is connected', () => {
		const shown = view(null, {}, { connection: null });
		expect(shown.steps.map(({ name }) => name)).toEqual(['connect', 'login', 'review', 'notify']);
		const connect = step(shown, 'connect');
		expect(connect).toMatchObject({ state: 'todo', current: true });
		expect(connect.buttons).toMatchObject([
			{ name: 'connect', kind: 'primary', action: { open: '/connect.html' } },
			{ name: 'help', action: { open: HELP_ARTICLE } },
		]);
		expect(step(shown, 'login')).toMatchObject({ state: 'todo', aside: null, buttons: [] });
		expect(shown.intro).toContain('a few minutes');
		expect(shown.end).toMatchObject({ set: false, tone: 'blind' });
	});

	it('comes after a «Connect» that is done where the user has connected', () => {
		const learned = { ...CONNECTION, from: 'learned' as const };
		const shown = view(state([tracked(OURS)]), {}, { connection: learned });
		expect(step(shown, 'connect').state).toBe('done');
		expect(step(shown, 'connect').text).toContain('localhost:4180');
		expect(view(state([tracked(OURS)])).steps[0]?.name).toBe('login');
	});
});

describe('the review', () => {
	const two = [tracked(PHONE, { ref: 2 }), tracked(session('other'), { ref: 3 })];

	test.each<[string, WatchState | null, string]>([
		['to do without a list', null, 'todo'],
		['to do before the first list', blind('loggedOut', { startedAt: null, goodAt: null }), 'todo'],
		['under way with one to review', state([tracked(OURS), tracked(PHONE)]), 'doing'],
		['under way on an old list', { ...blind('offline'), tracked: two }, 'doing'],
		[
			'under way with a stranger',
			state([tracked(STRANGER, { reviewStatus: 'unfamiliar', riskLevel: 'check' })]),
			'doing',
		],
		[
			'under way with a notice',
			state([tracked(PHONE, { reviewStatus: 'unfamiliar', riskLevel: 'notice' })]),
			'doing',
		],
		[
			'under way until a removal is confirmed',
			state([tracked(PHONE, { reviewStatus: 'notMine' })]),
			'doing',
		],
		['not done on an old list, though nothing is open', blind('offline'), 'todo'],
		['done when this browser is alone', state([tracked(OURS)]), 'done'],
		[
			'done when all are the user’s',
			state([tracked(OURS), tracked(PHONE, { reviewStatus: 'mine' })]),
			'done',
		],
		['done when it has gone', state([tracked(PHONE, { goneAt: NOON })]), 'done'],
	])('is %s', (_, from, wanted) => {
		expect(step(view(from), 'review').state).toBe(wanted);
	});

	it('lists device, place, address and activity', () => {
		const [row] = view(state([tracked(OURS), tracked(PHONE)])).review.rows;
		expect(row).toMatchObject({
			device: 'Safari on iOS',
			place: 'Vienna, Austria',
			ip: 'IP\u00a0198.51.100.7',
			form: 'phone',
			question: null,
		});
		expect(row?.active?.text).toContain('1 minute ago');
		expect(names(row?.buttons ?? [])).toEqual(['recognise', 'remove']);
	});

	it('leads to a row of Cryptonow’s until it is learned how to remove, and watches there', () => {
		const list = state([tracked(OURS), tracked(PHONE)]);
		const profile = { ...CONNECTION.profile, remove: null };
		const [row] = view(list, {}, { connection: { ...CONNECTION, profile } }).review.rows;
		expect(row?.buttons[1]).toMatchObject({
			label: 'Remove on Cryptonow…',
			action: {
				first: [
					{ type: 'removeThere', ids: ['phone'] },
					{ type: 'learn', of: 'removal', row: PHONE.ip },
				],
				access: { origins: [profile.site], permissions: ['scripting'] },
			},
		});
	});

	it('puts what looks like someone else’s first', () => {
		const urgent = tracked(STRANGER, { ref: 4, riskLevel: 'urgent' });
		expect(view(state([...two, urgent])).review.rows[0]?.id).toBe('stranger');
	});

	it('puts one that is alarming before those that were there, and says what speaks against it', () => {
		const came = tracked(STRANGER, {
			ref: 4,
			reviewStatus: 'unfamiliar',
			riskLevel: 'check',
			reasons: [{ code: 'newCountry', country: 'NG', seenIn: ['AT'] }],
			firstSeenAt: 1,
		});
		const early = { ...came, session: { ...STRANGER, createdAt: 1 } };
		const [row] = view(state([...two, early])).review.rows;
		expect(row).toMatchObject({ id: 'stranger', why: [expect.stringContaining('Nigeria')] });
	});

	test.each<[string, TrackedSession]>([
		['this browser’s own', tracked(OURS, { reviewStatus: 'unfamiliar', riskLevel: 'check' })],
		[
			'one that has gone',
			tracked(STRANGER, { reviewStatus: 'unfamiliar', riskLevel: 'check', goneAt: NOON }),
		],
	])('asks about %s, where it is alarming, and is not set before', (_, one) => {
		const shown = view(state([one]), { test: 'seen' });
		expect(step(shown, 'review').state).toBe('doing');
		expect(shown.end.set).toBe(false);
		const [row] = shown.review.rows;
		// It logs out on the site, or has done so: «not me» alone is left to say.
		expect(row?.buttons).toMatchObject([
			{ name: 'recognise', action: { send: { type: 'recognise', ids: [one.session.id] } } },
			{ name: 'disown', action: { send: { type: 'disown', ids: [one.session.id] } } },
		]);
		expect(row?.note ?? '').toMatch(one.goneAt === null ? /^$/ : /No longer logged in/);
	});

	it('asks before it removes; the safe answer has the focus', () => {
		const [row] = view(state([tracked(PHONE)]), { asking: 'phone' }).review.rows;
		expect(row?.question?.buttons).toMatchObject([
			{ name: 'confirm', action: { send: { type: 'remove', ids: ['phone'] } } },
			{ name: 'cancel', focus: true },
		]);
	});

	test.each<[string, TrackedSession[], string[] | null]>([
		['all of several', two, ['phone', 'other']],
		['no «all» of one', two.slice(0, 1), null],
		[
			'no «all» beside one that looks like someone else’s',
			[...two, tracked(STRANGER, { riskLevel: 'urgent' })],
			null,
		],
		[
			'no «all» beside one that came since',
			[...two, tracked(STRANGER, { reviewStatus: 'unfamiliar', riskLevel: 'check' })],
			null,
		],
		[
			'no «all» over what is not shown',
			Array.from({ length: 30 }, (_, n) => tracked(session(`s${n}`), { ref: n })),
			null,
		],
	])('offers %s', (_, list, ids) => {
		const { all } = view(state(list)).review;
		expect(all?.action ?? null).toEqual(ids && { send: { type: 'recognise', ids } });
	});

	it('says how a removal ended that did not work', () => {
		const failed = tracked(PHONE, {
			reviewStatus: 'notMine',
			removal: { askedAt: NOON, outcome: 'stillThere', cause: null },
		});
		const [row] = view(state([failed])).review.rows;
		expect(row?.note).toContain('Couldn’t log it out');
		expect(row?.buttons[1]?.label).toBe('Try again');
	});

	it('points to the recovery after a removal', () => {
		expect(view(state([tracked(OURS)])).review.recovery).toBe(null);
		const after = view(state([tracked(OURS)], { recovery: beginRecovery(NOON) }));
		expect(after.review.recovery).toContain('safe again');
	});
});

describe('the test notification', () => {
	test.each<[WelcomeUi['test'], string, string[]]>([
		['none', 'todo', ['test']],
		['trying', 'doing', ['test']],
		['shown', 'doing', ['seen', 'missed', 'test']],
		['missed', 'doing', ['test']],
		['failed', 'doing', ['test']],
		['seen', 'done', []],
	])('%s is %s', (how, wanted, buttons) => {
		const notify = step(view(state([tracked(OURS)]), { test: how }), 'notify');
		expect(notify.state).toBe(wanted);
		expect(names(notify.buttons)).toEqual(buttons);
	});

	test.each<[Platform, string[]]>([
		[{ engine: 'chromium', browserName: 'Google Chrome', system: 'windows' }, ['Windows']],
		[{ engine: 'firefox', browserName: 'Firefox', system: 'windows' }, ['Firefox']],
		[{ engine: 'chromium', browserName: 'Google Chrome', system: 'mac' }, ['Mac', 'twice']],
		[{ engine: 'firefox', browserName: 'Firefox', system: 'mac' }, ['Mac']],
		[{ engine: 'chromium', browserName: 'Chromium', system: 'linux' }, ['desktop']],
		[LINUX, ['desktop', 'libnotify']],
		[{ engine: 'chromium', browserName: null, system: 'other' }, ['your browser']],
	])('that was missed has its advice: %o', (platform, said) => {
		const shown = view(state([]), { test: 'missed' }, { platform });
		const texts = step(shown, 'notify').aside?.texts ?? [];
		expect(texts).toHaveLength(said.length);
		said.forEach((word, index) => {
			expect(texts[index]).toContain(word);
		});
	});

	it('says that notifications are switched off', () => {
		const base = state([tracked(OURS)]);
		const off = { ...base, settings: { ...base.settings, notifications: false } };
		expect(names(step(view(off), 'notify').buttons)).toEqual(['test', 'settings']);
		expect(step(view(off, { test: 'seen' }), 'notify').aside?.texts[0]).toContain(
			'turned notifications off',
		);
	});
});

describe('the whole', () => {
	it('has one current step, and is set when none is left', () => {
		const currents = (...given: Parameters<typeof facts>) =>
			view(...given)
				.steps.filter(({ current }) => current)
				.map(({ name }) => name);
		expect(currents(blind('loggedOut'))).toEqual(['login']);
		expect(currents(state([tracked(PHONE)]))).toEqual(['review']);
		expect(currents(state([tracked(OURS)]))).toEqual(['notify']);
		expect(currents(state([tracked(OURS)]), { test: 'seen' })).toEqual([]);
		expect(view(state([tracked(OURS)]), { test: 'seen' }).end).toMatchObject({
			set: true,
			title: 'You’re all set',
		});
	});

	it('tells a screen reader of each step that is done', () => {
		expect(view(blind('loggedOut')).news).toEqual([]);
		expect(view(state([tracked(OURS)]), { test: 'seen' }).news).toEqual([
			'Step 1 is done: Log in to Cryptonow.',
			'Step 2 is done: Confirm your sessions.',
			'Step 3 is done: See a test notification.',
			'You’re all set',
		]);
	});

	test.each(Object.keys(CATALOGUES) as (keyof typeof CATALOGUES)[])(
		'has all its words in %s',
		(code) => {
			const language = languageOf(CATALOGUES[code]);
			for (const how of ['none', 'shown', 'missed', 'seen'] as const) {
				const shown = view(state([tracked(OURS), tracked(PHONE)]), { test: how }, { language });
				expect(JSON.stringify(shown)).not.toMatch(/\{\w+\}|undefined/);
			}
		},
	);
});

describe('where the browser runs', () => {
	const brands = (...given: string[]) => given.map((brand) => ({ brand }));
	const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/142.0.0.0 Safari/537.36';
	const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0';
	const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:142.0) Firefox/142.0';

	test.each<[string, Parameters<typeof parsePlatform>[0], Platform]>([
		['Firefox on Linux', { userAgent: FIREFOX }, LINUX],
		['Firefox on a Mac', { userAgent: MAC }, { ...LINUX, system: 'mac' }],
		[
			'Chrome on Windows',
			{
				userAgent: CHROME,
				userAgentData: {
					brands: brands('Not)A;Brand', 'Chromium', 'Google Chrome'),
					platform: 'Windows',
				},
			},
			{ engine: 'chromium', browserName: 'Google Chrome', system: 'windows' },
		],
		[
			'Chromium on a Mac',
			{
				userAgent: CHROME,
				userAgentData: { brands: brands('Chromium', 'Not_A Brand'), platform: 'macOS' },
			},
			{ engine: 'chromium', browserName: 'Chromium', system: 'mac' },
		],
		[
			'ChromeOS',
			{ userAgent: CHROME, userAgentData: { brands: [], platform: 'Chrome OS' } },
			{ engine: 'chromium', browserName: null, system: 'other' },
		],
		['nobody', { userAgent: '' }, { engine: 'chromium', browserName: null, system: 'other' }],
	])('%s', (_, said, platform) => {
		expect(parsePlatform(said)).toEqual(platform);
	});
});
