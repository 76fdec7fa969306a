import { expect } from 'vitest';
import { poll } from '../driver/driver.ts';
import { openPopup } from '../pages/popup.ts';
import { test } from '../scenes/scene.ts';

/** A call of a look that finds a stranger, in which the background dies. */
type Step = {
	what: string;
	/** The call that it does not come back from, such as `storage.local.set`. */
	call: string;
	/** The key of storage that the call is about. */
	key?: string;
	/** Whether it dies before the call does anything, or when it is done and nobody knows. */
	dies: 'before' | 'after';
	/** The first of the look's calls that count: those behind the alarm, or behind the answer. */
	from?: 'alarm' | 'answer';
	/** How many of the calls that count go well before. */
	skip?: number;
	/** Whether the notification is out by then; left out where the order is the browser's. */
	shown?: boolean;
};

/**
 * All steps of a look, in the order in which it takes them. A test goes through one group in one
 * account, with a stranger for each step: an account for each would take five times as long.
 */
const LOOK: Readonly<Record<string, readonly Step[]>> = {
	'before the state is saved': [
		{
			what: 'pulse read',
			call: 'storage.session.get',
			key: 'pulse',
			dies: 'before',
			from: 'alarm',
		},
		{ what: 'state read', call: 'storage.local.get', key: 'watch', dies: 'before', from: 'alarm' },
		{ what: 'list asked for', call: 'fetch', dies: 'before', from: 'alarm' },
		{ what: 'list on its way', call: 'fetch', dies: 'after', from: 'alarm' },
		{ what: 'state read anew', call: 'storage.local.get', key: 'watch', dies: 'before' },
		{ what: 'record read', call: 'storage.local.get', key: 'record', dies: 'before' },
		{ what: 'state saved', call: 'storage.local.set', key: 'watch', dies: 'before' },
	].map((step) => ({ ...step, shown: false }) as Step),
	'between saving and showing': [
		// The first one: its alarm alone has to be set anew, for the looks that come more often now.
		{ what: 'alarm set', call: 'alarms.create', dies: 'before' },
		{ what: 'state saved', call: 'storage.local.set', key: 'watch', dies: 'after', shown: false },
		{ what: 'pulse left', call: 'storage.session.set', key: 'pulse', dies: 'before', shown: false },
		{ what: 'pulse left', call: 'storage.session.set', key: 'pulse', dies: 'after', shown: false },
		{ what: 'icon', call: 'action.setIcon', dies: 'before' },
		{ what: 'badge', call: 'action.setBadgeText', dies: 'before' },
		{ what: 'alarm read', call: 'alarms.get', dies: 'before' },
	],
	'while the notification is shown': [
		{ what: 'screen read', call: 'notifications.getAll', dies: 'before', shown: false },
		{ what: 'shown', call: 'notifications.create', dies: 'before', shown: false },
		{ what: 'shown', call: 'notifications.create', dies: 'after', shown: true },
		{
			what: 'noted',
			call: 'storage.local.set',
			key: 'watch',
			dies: 'before',
			skip: 1,
			shown: true,
		},
		{ what: 'noted', call: 'storage.local.set', key: 'watch', dies: 'after', skip: 1, shown: true },
	],
};

/** Runs in the background: from now on it does not come back from a call. */
function hang({ call, key, dies, from = 'answer', skip = 0 }: Step): void {
	type Call = (...given: unknown[]) => Promise<unknown>;
	type Owner = { [name: string]: Call | Owner };
	const here = globalThis as unknown as Owner;
	const hung = { armed: from === 'alarm', reached: false };
	Object.assign(globalThis, { hung });
	let left = skip;
	const isAbout = (given: unknown) =>
		key === undefined ||
		given === key ||
		(typeof given === 'object' && given !== null && Object.hasOwn(given, key));

	const ask = (here.fetch as Call).bind(globalThis);
	here.fetch = async (...given) => {
		const answer = await ask(...given);
		hung.armed = true;
		return answer;
	};
	const path = call.split('.');
	const name = path.pop() ?? '';
	const roots = path.length === 0 ? [here] : [here.browser, here.chrome].filter(Boolean);
	const owners = roots.map((root) => path.reduce((at, step) => at[step] as Owner, root as Owner));
	// Both names may be there, for one thing or for two.
	for (const owner of new Set(owners)) {
		const original = (owner[name] as Call).bind(owner);
		owner[name] = async (...given) => {
			if (!hung.armed || !isAbout(given[0])) return original(...given);
			if (left > 0) {
				left -= 1;
				return original(...given);
			}
			if (dies === 'after') await original(...given);
			hung.reached = true;
			return new Promise(() => undefined);
		};
	}
}

for (const [group, steps] of Object.entries(LOOK)) {
	test(`death ${group}: each stranger is told of in the next life, once`, async ({ scene }) => {
		const { browser } = scene;
		await scene.settle();
		for (const [index, step] of steps.entries()) {
			const strangers = index + 1;
			const where = `${step.what} (${step.call}, ${step.dies})`;
			await browser.inBackground(hang, step);
			await scene.logInFrom('stranger');
			// Looks without its alarm, which goes off in Chromium once a second at most: the next life's.
			await browser.inBackground(() => void dispatchEvent(new Event('online')));
			await poll(`the background to hang: ${where}`, () =>
				browser.inBackground(() => {
					const { hung } = globalThis as unknown as { hung?: { reached: boolean } };
					if (!hung) throw new Error('The background that was to hang has died by itself.');
					return hung.reached;
				}),
			);
			const told = async () => (await browser.notifications()).length;
			if (step.shown)
				await poll(`it to be told: ${where}`, async () => (await told()) >= strangers);
			if (step.shown === false) expect(await told(), where).toBe(index);
			await browser.killBackground();

			// There is an alarm to wake it: without one this throws.
			await scene.look();
			await browser.waitForBadge(
				`${strangers} in red: ${where}`,
				({ text, color }) => text === String(strangers) && color === '#b3261e',
			);
			await poll(`it to be told: ${where}`, async () => (await told()) >= strangers);
			expect(await told(), where).toBe(strangers);
		}

		// That they were shown is noted too: one more life tells nothing more.
		await browser.killBackground();
		await scene.look();
		const popup = await openPopup(browser);
		await popup.waitForLook();
		await popup.waitForStatus('unfamiliar');
		const shown = await browser.notifications();
		expect(shown.filter(({ onScreen }) => onScreen)).toHaveLength(steps.length);
		expect(shown.filter(({ body }) => body.includes('Lagos'))).toHaveLength(steps.length);
		expect(shown).toHaveLength(steps.length);
		expect(await browser.badge()).toMatchObject({ text: String(steps.length), color: '#b3261e' });
	});
}
