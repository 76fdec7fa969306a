import { expect } from 'vitest';
import { openPopup } from '../pages/popup.ts';
import { test } from '../scenes/scene.ts';

test('a fresh install says that nobody is logged in, and leads to the login', async ({ scene }) => {
	const { browser, cryptonow } = scene;
	await browser.waitForBadge('the logged-out badge', ({ text }) => text === 'out');
	const popup = await openPopup(browser);
	await popup.waitForStatus('loggedOut');
	expect(await popup.text()).toContain('You’re logged out of Cryptonow');
	await popup.login.click();
	const page = await browser.waitForSurface(`${cryptonow.origin}/login`);
	await scene.waitForText(page, 'Log in');
});

test('sessions that are already there are reviewed once, not trusted', async ({ scene }) => {
	const { browser } = scene;
	const phone = await scene.logInFrom('phone');
	const laptop = await scene.logInFrom('laptop');
	await scene.logIn();
	await scene.look();
	await browser.waitForBadge(
		'two to review',
		({ text, title }) => text === '2' && title.includes('2 sessions to review'),
	);

	const popup = await openPopup(browser);
	await popup.waitForStatus('unreviewed');
	await popup.waitForLook();
	expect(await browser.notifications()).toEqual([]);
	const text = await popup.text();
	for (const said of [
		'Safari on iOS',
		'198.51.100.23',
		'Firefox on Linux',
		'Graz, Austria',
		'Phone',
		'Computer',
		'just now',
	]) {
		expect(text).toContain(said);
	}

	await popup.row(phone).recognise.click();
	await browser.waitForBadge('one to review', ({ text }) => text === '1');

	await popup.remove(laptop);
	await popup.waitForStatus('recovery');
	expect((await laptop.request('/api/account/sessions')).status).toBe(401);
	expect((await phone.request('/api/account/sessions')).status).toBe(200);
});

test('what was reviewed is not asked again, in this life of the browser or the next', async ({
	scene,
}) => {
	const { browser } = scene;
	await scene.settle('phone');
	await browser.killBackground();
	await scene.look();
	const before = await openPopup(browser);
	await before.waitForLook();
	await before.waitForStatus('clear');
	expect((await browser.badge()).text).toBe('');
	// A restart ends this browser's login (its cookie is one for the session) or keeps it; either
	// way the phone stays known.
	await browser.restart();
	await scene.logIn();
	await scene.look();
	await browser.waitForBadge('no badge', ({ text }) => text === '');
	const popup = await openPopup(browser);
	await popup.waitForStatus('clear');
	await popup.waitForLook();
	expect(await popup.text()).toContain('Safari on iOS');
	expect(await browser.notifications()).toEqual([]);
});
