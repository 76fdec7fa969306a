import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { localProfile } from '@/utils/connection/profile/profiles';
import type { Look } from '@/utils/domain/watch/schedule';
import { keepLooking } from '@/utils/platform/alarms';
import {
	notificationsOnScreen,
	onNotificationClicked,
	showNotification,
} from '@/utils/platform/alerts';
import { readCookie } from '@/utils/platform/cookies';
import { isIdle, onActiveAgain } from '@/utils/platform/idle';
import { onNewHere } from '@/utils/platform/lifecycle';
import { askAgain, leaveNoRule, sendAsSite } from '@/utils/platform/origin-rule';
import { onConnectionChanged } from '@/utils/platform/store/connection-store';
import { openPopupOrTab } from '@/utils/platform/toolbar';

const OWN = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };

beforeEach(() => {
	vi.restoreAllMocks();
	fakeBrowser.reset();
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
		(path: string) => `chrome-extension://${OWN.id}${path}`,
	);
});

describe('the alarm', () => {
	const NOW = Date.UTC(2026, 3, 1, 12);
	const MINUTE = { at: NOW + 45_000, every: 60_000 };
	const alarm = () => fakeBrowser.alarms.get('look');

	/** Keeps looking twice, and says whether the second time set the alarm anew. */
	async function isSetAnew(first: Look, second: Look, later: number): Promise<boolean> {
		await keepLooking(first, NOW);
		const create = vi.spyOn(fakeBrowser.alarms, 'create');
		await keepLooking(second, NOW + later);
		return create.mock.calls.length > 0;
	}

	it('goes off when the look is planned, and from then on in its period', async () => {
		await keepLooking(MINUTE, NOW);
		expect(await alarm()).toMatchObject({ scheduledTime: NOW + 45_000, periodInMinutes: 1 });
	});

	it('is never nearer than Chrome allows, nor as far as a plan of another clock', async () => {
		await keepLooking({ ...MINUTE, at: NOW - 5 }, NOW);
		expect((await alarm())?.scheduledTime).toBe(NOW + 30_000);
		await fakeBrowser.alarms.clear('look');
		await keepLooking({ ...MINUTE, at: NOW + 7_200_000 }, NOW);
		expect((await alarm())?.scheduledTime).toBe(NOW + 90_000);
	});

	test.each<[string, Look, number]>([
		['the same plan', MINUTE, 0],
		['the same plan at a wake', MINUTE, 10_000],
		['the same plan just before its time', MINUTE, 44_000],
		['the same plan when it is due', MINUTE, 46_000],
		['another plan while it goes off', { at: NOW + 300_000, every: 300_000 }, 44_000],
		['a plan that is off by the time of an answer', { ...MINUTE, at: NOW + 48_000 }, 10_000],
		['a later beat, after a look of the user', { ...MINUTE, at: NOW + 105_000 }, 20_000],
	])('is not put off by %s', async (_, second, later) => {
		expect(await isSetAnew(MINUTE, second, later)).toBe(false);
	});

	test.each<[string, Look, number]>([
		['another period', { ...MINUTE, every: 30_000 }, 1000],
		['a sooner look', { ...MINUTE, at: NOW + 32_000 }, 1000],
		['a look between the beats', { ...MINUTE, at: NOW + 75_000 }, 10_000],
		['a clock that was put back', { ...MINUTE, at: MINUTE.at - 7_200_000 }, -7_200_000],
		['a clock that was put forward', { ...MINUTE, at: MINUTE.at + 7_200_000 }, 7_200_000],
		['a clock that was put back, and no plan since', MINUTE, -7_200_000],
		['a clock that was put forward, and no plan since', MINUTE, 7_200_000],
	])('is set anew for %s', async (_, second, later) => {
		expect(await isSetAnew(MINUTE, second, later)).toBe(true);
		const ahead = ((await alarm())?.scheduledTime ?? 0) - NOW - later;
		expect(ahead).toBeGreaterThanOrEqual(30_000);
		expect(ahead).toBeLessThanOrEqual(90_000);
	});

	it('that goes on in its rhythm does not wait a beat longer than planned', async () => {
		const sooner = { ...MINUTE, at: NOW + 30_000 };
		expect(await isSetAnew({ ...MINUTE, at: NOW + 90_000 }, sooner, 0)).toBe(true);
		expect((await alarm())?.scheduledTime).toBe(NOW + 30_000);
	});

	it('goes where there is nothing to look at', async () => {
		await keepLooking(MINUTE, NOW);
		await keepLooking(null, NOW);
		expect(await alarm()).toBeUndefined();
	});
});

describe('an idle computer', () => {
	test.each([
		['active', false],
		['idle', true],
		['locked', true],
	])('%s', async (state, idle) => {
		const queryState = vi.fn(async () => state);
		vi.spyOn(fakeBrowser.idle, 'queryState').mockImplementation(queryState as never);
		expect(await isIdle()).toBe(idle);
		expect(queryState).toHaveBeenCalledWith(300);
	});

	it('is not taken for one where the browser cannot tell', async () => {
		vi.spyOn(fakeBrowser.idle, 'queryState').mockRejectedValue(new Error('no'));
		expect(await isIdle()).toBe(false);
	});

	it('is heard of when somebody is back, by the same measure', () => {
		const measure = vi.fn();
		vi.spyOn(fakeBrowser.idle, 'setDetectionInterval').mockImplementation(measure);
		const listen = vi.fn();
		vi.spyOn(fakeBrowser.idle.onStateChanged, 'addListener').mockImplementation(listen);
		const active = vi.fn();
		onActiveAgain(active);
		expect(measure).toHaveBeenCalledWith(300);
		const changed = listen.mock.calls[0]?.[0] as (state: string) => void;
		changed('idle');
		changed('locked');
		expect(active).not.toHaveBeenCalled();
		changed('active');
		expect(active).toHaveBeenCalledOnce();
	});
});

describe('a notification', () => {
	const owed = {
		id: 'alert-1',
		icon: 'alarm',
		title: 'New login',
		message: 'Chrome',
		buttons: ['Review', 'It was me'],
	} as const;
	const notification = { ...owed, buttons: [...owed.buttons] };

	it('has its icon, and its buttons where the browser takes them', async () => {
		const create = vi.spyOn(fakeBrowser.notifications, 'create');
		await showNotification(notification);
		expect(create).toHaveBeenCalledExactlyOnceWith(owed.id, {
			type: 'basic',
			iconUrl: `chrome-extension://${OWN.id}/icon/alarm-128.png`,
			title: owed.title,
			message: owed.message,
			buttons: [{ title: 'Review' }, { title: 'It was me' }],
		});
		expect(await notificationsOnScreen()).toEqual(new Set([owed.id]));
	});

	test.each([
		[
			'by throwing, as Firefox does',
			() => {
				throw new Error('Property "buttons" is unsupported by Firefox');
			},
		],
		['by a rejection', () => Promise.reject(new Error('no buttons'))],
	])('is shown without them where the browser refuses them %s', async (_, refuse) => {
		const whole = fakeBrowser.notifications.create;
		const create = vi
			.spyOn(fakeBrowser.notifications, 'create')
			.mockImplementation(((
				id: string,
				options: { type: 'basic'; iconUrl: string; title: string; message: string },
			) => ('buttons' in options ? refuse() : whole(id, options))) as typeof whole);
		await showNotification(notification);
		const options = create.mock.calls.at(-1)?.[1] as unknown as object;
		expect(Object.keys(options).sort()).toEqual(['iconUrl', 'message', 'title', 'type']);
		expect(await notificationsOnScreen()).toEqual(new Set([owed.id]));
	});

	it('that the system refuses altogether is an error, so that it stays owed', async () => {
		vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('no service'));
		await expect(showNotification(notification)).rejects.toThrow('no service');
	});

	it('says which button was clicked, and leaves the screen', async () => {
		const body = vi.spyOn(fakeBrowser.notifications.onClicked, 'addListener');
		const addButton = vi.fn();
		Object.assign(fakeBrowser.notifications, { onButtonClicked: { addListener: addButton } });
		const clear = vi.spyOn(fakeBrowser.notifications, 'clear');
		const clicked = vi.fn();
		onNotificationClicked(clicked);
		body.mock.calls[0]?.[0]('alert-1');
		for (const index of [0, 1]) addButton.mock.calls[0]?.[0]('alert-1', index);
		expect(clicked.mock.calls).toEqual([
			['alert-1', null],
			['alert-1', 'review'],
			['alert-1', 'recognise'],
		]);
		expect(clear).toHaveBeenCalledTimes(3);
	});
});

describe('opening the popup', () => {
	const url = `chrome-extension://${OWN.id}/popup.html`;

	it('falls back to a tab where the browser will not, and brings it to the front', async () => {
		Object.assign(fakeBrowser.action, { openPopup: () => Promise.reject(new Error('no window')) });
		const create = vi.fn(async () => ({ windowId: 7 }));
		const update = vi.fn(async () => ({}));
		Object.assign(fakeBrowser.tabs, { create });
		Object.assign(fakeBrowser.windows, { update });
		await openPopupOrTab();
		expect(create).toHaveBeenCalledWith({ url });
		expect(update).toHaveBeenCalledWith(7, { focused: true });
	});

	it('opens a window where there is none', async () => {
		Object.assign(fakeBrowser.action, { openPopup: () => Promise.reject(new Error('no window')) });
		Object.assign(fakeBrowser.tabs, { create: () => Promise.reject(new Error('no window')) });
		const create = vi.fn(async () => ({}));
		Object.assign(fakeBrowser.windows, { create });
		await openPopupOrTab();
		expect(create).toHaveBeenCalledWith({ url });
	});
});

test.each([
	['install', 1],
	['update', 0],
	['chrome_update', 0],
	['browser_update', 0],
])('an extension that was told «%s» is new here: %i', (reason, times) => {
	const add = vi.spyOn(fakeBrowser.runtime.onInstalled, 'addListener');
	const isNew = vi.fn();
	onNewHere(isNew);
	const listener = add.mock.calls[0]?.[0] as (details: object) => void;
	listener({ reason });
	expect(isNew).toHaveBeenCalledTimes(times);
});

describe('the rules for our own requests', () => {
	it('stand for each host of the profile, for requests of ours alone', async () => {
		const update = vi.fn(async (_: { addRules: unknown[]; removeRuleIds: number[] }) => undefined);
		Object.assign(fakeBrowser, { declarativeNetRequest: { updateSessionRules: update } });
		const [site, api] = ['https://www.cryptonow.net', 'https://api.cryptonow.net'];
		const base = localProfile(site);
		const request = { ...base.list.request, origin: api };
		await sendAsSite({ ...base, list: { ...base.list, request } });
		const { addRules, removeRuleIds } = update.mock.calls[0]?.[0] ?? {};
		expect(removeRuleIds).toEqual(expect.arrayContaining([1, 2]));
		const headers = (fetchSite: string) => [
			{ header: 'Origin', operation: 'set', value: site },
			{ header: 'Referer', operation: 'set', value: `${site}/` },
			{ header: 'Sec-Fetch-Site', operation: 'set', value: fetchSite },
		];
		expect(addRules).toMatchObject([
			{
				id: 1,
				condition: {
					initiatorDomains: [OWN.id],
					urlFilter: `|${site}/`,
					requestMethods: ['post', 'put', 'patch', 'delete'],
				},
				action: { requestHeaders: headers('same-origin') },
			},
			{
				id: 2,
				condition: { initiatorDomains: [OWN.id], urlFilter: `|${api}/` },
				action: { requestHeaders: headers('same-site') },
			},
		]);
	});
});

describe('no rule is left', () => {
	const withRules = (update: (changes: object) => Promise<void>) => {
		const updateSessionRules = vi.fn(update);
		Object.assign(fakeBrowser, { declarativeNetRequest: { updateSessionRules } });
		return updateSessionRules;
	};

	it('of a connection that is no more', async () => {
		const update = withRules(async () => undefined);
		await sendAsSite(null);
		expect(update).toHaveBeenCalledExactlyOnceWith({
			addRules: [],
			removeRuleIds: expect.arrayContaining([1, 2, 64]),
		});
	});

	it('of a background that died', async () => {
		const update = withRules(async () => undefined);
		await leaveNoRule();
		expect(update).toHaveBeenCalledExactlyOnceWith({
			removeRuleIds: expect.arrayContaining([1, 64, 65]),
		});
		withRules(() => Promise.reject(new Error('no')));
		await expect(leaveNoRule()).resolves.toBeUndefined();
	});
});

describe('a cookie', () => {
	test.each([
		[{ value: 'a', httpOnly: false }, 'a'],
		[{ value: 'login', httpOnly: true }, null],
		[null, null],
	])('%j is read as %s', async (cookie, value) => {
		Object.assign(fakeBrowser, { cookies: { get: async () => cookie } });
		expect(await readCookie('https://www.cryptonow.net/', 'csrf')).toBe(value);
	});

	it('is none without the permission', async () => {
		Object.assign(fakeBrowser, { cookies: undefined });
		expect(await readCookie('https://www.cryptonow.net/', 'csrf')).toBeNull();
	});
});

describe('a change of the connection', () => {
	it('is heard where it counts', async () => {
		const changed = vi.fn();
		onConnectionChanged(changed);
		await fakeBrowser.storage.session.set({ connection: null });
		await fakeBrowser.storage.local.set({ watch: 1 });
		expect(changed).toHaveBeenCalledTimes(0);
		await fakeBrowser.storage.local.set({ connection: 1 });
		expect(changed).toHaveBeenCalledTimes(1);
		await fakeBrowser.storage.local.remove('connection');
		expect(changed).toHaveBeenCalledTimes(2);
		// As the browsers tell of what is no longer there.
		await fakeBrowser.storage.session.onChanged.trigger({ connection: { oldValue: {} } });
		expect(changed).toHaveBeenCalledTimes(3);
	});
});

describe('what a worker asked is asked again', () => {
	const rules = vi.fn(async () => undefined);
	const again = () =>
		askAgain('https://api.cryptonow.net/sessions', [], 'https://www.cryptonow.net');
	beforeEach(() => {
		Object.assign(fakeBrowser, { declarativeNetRequest: { updateSessionRules: rules } });
	});
	afterEach(() => vi.unstubAllGlobals());

	it('within a time, and by a rule that goes with it', async () => {
		const fetch = vi.fn(async (_: string, init: RequestInit) => {
			expect(init.signal).toBeInstanceOf(AbortSignal);
			expect(init.redirect).toBe('error');
			return new Response('[]');
		});
		vi.stubGlobal('fetch', fetch);
		expect(await again()).toBe('[]');
		expect(rules).toHaveBeenLastCalledWith({ removeRuleIds: expect.anything() });
	});

	it('and no longer answer is read', async () => {
		const piece = new Uint8Array(1024 * 1024);
		let pieces = 0;
		const body = new ReadableStream({
			pull(controller) {
				pieces += 1;
				controller.enqueue(piece);
			},
		});
		vi.stubGlobal('fetch', async () => new Response(body));
		expect(await again()).toBeNull();
		expect(pieces).toBeLessThan(6);
	});
});
