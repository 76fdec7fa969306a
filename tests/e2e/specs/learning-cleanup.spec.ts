/**
 * What learning leaves behind, however it ends: nothing. Each browser, a build that is not connected,
 * and the local Cryptonow, whose page is watched.
 */
import { expect } from 'vitest';
import { poll } from '../driver/driver.ts';
import { test } from '../scenes/learning-scene.ts';

test('while it learns the page is watched; after «cancel» nothing is left', async ({ scene }) => {
	const page = await scene.learn();
	expect(await scene.isWrapped(page)).toBe(true);
	expect((await scene.learning())?.of).toBe('list');
	await scene.waitForStep('found');
	expect(await scene.send({ type: 'cancelLearning' })).toEqual({ ok: true });
	expect(await scene.learning()).toBeNull();
	await scene.expectNothingLeft(page);
});

test('list and removal are learned by clicks alone, each proved, and nothing else stays', async ({
	scene,
}) => {
	const { browser } = scene;
	const stranger = await scene.logInFrom('stranger');
	const page = await scene.learn();
	const found = await scene.waitForStep('found');
	expect(found).toMatchObject({ finding: { count: 2 } });
	expect(await scene.send({ type: 'confirmFound' })).toEqual({ ok: true });
	await scene.waitForStep('done');
	await scene.expectNothingLeft(page, { connected: true });
	await scene.send({ type: 'cancelLearning' });
	await browser.waitForBadge(
		'the stranger to be gone through',
		({ text, title }) => text === '1' && title.includes('1 session to review'),
	);
	await page.close();

	const again = await scene.learnRemoval();
	await poll('the list to be seen', async () => {
		const step = (await scene.learning())?.step;
		return step?.type === 'watching' && step.list;
	});
	await again.removeFirst();
	expect(await scene.waitForStep('removalFound')).toMatchObject({ method: 'DELETE' });
	expect((await stranger.request('/api/account/sessions')).status).toBe(401);
	expect(await scene.send({ type: 'confirmFound' })).toEqual({ ok: true });
	await scene.waitForStep('done');
	await scene.expectNothingLeft(again, { connected: true });

	expect(await scene.send({ type: 'disconnect' })).toEqual({ ok: true });
	await browser.waitForBadge('not connected', ({ text }) => text === '+');
	await scene.expectNothingLeft(again);
});

test('the tab is closed: said, and nothing is left', async ({ scene }) => {
	// One that tells of no session is no list.
	const stop = scene.cryptonow.misbehave({ path: '/api/account/sessions', body: { sessions: [] } });
	const page = await scene.learn({ rows: false });
	await scene.waitForStep('watching');
	await page.close();
	stop();
	// By the time that has passed it is the tab, or that nothing was to be seen in it.
	expect(await scene.waitForStep('failed')).toMatchObject({
		problem: expect.stringMatching(/^(?:closed|nothingSeen)$/),
	});
	await scene.expectNothingLeft(null);
});

test('the time is over, though the background had died: said, and nothing is left', async ({
	scene,
}) => {
	const page = await scene.learn();
	await scene.waitForStep('found');
	await scene.browser.killBackground();
	expect(await scene.isWrapped(page)).toBe(true);
	await scene.browser.fireAlarm('learning');
	expect(await scene.waitForStep('failed')).toEqual({ type: 'failed', problem: 'tooLong' });
	await scene.expectNothingLeft(page);
});

test('the extension begins anew in the middle of it, and nothing is left', async ({ scene }) => {
	const page = await scene.learn();
	await scene.waitForStep('found');
	await scene.reload();
	await poll('the page to be as it was', async () => !(await scene.isWrapped(page)));
	if (scene.browser.name === 'chromium') return;
	await scene.expectNothingLeft(page);
	expect(await scene.learning()).toBeNull();
});

test('the browser begins anew in the middle of it, and nothing is left', async ({ scene }) => {
	await scene.learn();
	await scene.waitForStep('found');
	await scene.restart();
	await scene.expectNothingLeft(null);
	expect(await scene.learning()).toBeNull();
});
