import { expect } from 'vitest';
import type { Language, Surface } from '../driver/driver.ts';
import { waitForPopup } from '../pages/popup.ts';
import { type Scene, test } from '../scenes/scene.ts';

type Words = {
	browser: Language;
	lang: string;
	login: string;
	urgent: string;
	title: string;
	body: RegExp;
	buttons: readonly string[];
	popup: readonly string[];
	settings: string;
	welcome: string;
};

const WORDS: readonly Words[] = [
	{
		browser: 'de',
		lang: 'de-AT',
		login: 'Sie sind bei Cryptonow abgemeldet',
		urgent: 'Das sieht nicht nach Ihnen aus',
		title: 'Neue Anmeldung in Ihrem Cryptonow-Konto',
		body: /^Chrome auf Windows, Lagos, Nigeria, \d\d:\d\d\nWaren Sie das\? Öffnen Sie Session Companion in Ihrem Browser\.$/,
		buttons: ['Ansehen', 'Das war ich'],
		popup: [
			'Waren Sie das?',
			'Chrome auf Windows',
			'Lagos, Nigeria',
			'Neues Land: Nigeria. Bisher nur: Österreich',
			'Dieser Browser',
			'Ist diese Nachricht echt?',
		],
		settings: 'Benachrichtigungen',
		welcome: 'Wissen, wer in Ihrem Konto angemeldet ist',
	},
	{
		browser: 'it',
		lang: 'it-IT',
		login: 'Non hai effettuato l’accesso a Cryptonow',
		urgent: 'Non sembri tu',
		title: 'Nuovo accesso al tuo account Cryptonow',
		body: /^Chrome su Windows, Lagos, Nigeria, \d\d:\d\d\nEri tu\? Apri Session Companion nel browser\.$/,
		buttons: ['Verifica', 'Ero io'],
		popup: [
			'Eri tu?',
			'Chrome su Windows',
			'Lagos, Nigeria',
			'Nuovo paese: Nigeria. Finora solo: Austria',
			'Questo browser',
			'Questo messaggio è vero?',
		],
		settings: 'Notifiche',
		welcome: 'Sapere chi è connesso al tuo account',
	},
	{
		// A language that we have no words in.
		browser: 'fr',
		lang: 'en-GB',
		login: 'You’re logged out of Cryptonow',
		urgent: 'This doesn’t look like you',
		title: 'New login to your Cryptonow account',
		body: /^Chrome on Windows, Lagos, Nigeria, \d\d:\d\d\nWas this you\? Open Session Companion in your browser\.$/,
		buttons: ['Review', 'This was me'],
		popup: [
			'Was this you?',
			'Chrome on Windows',
			'Lagos, Nigeria',
			'New country: Nigeria. You have been seen in Austria only',
			'This browser',
			'Check a suspicious message',
		],
		settings: 'Notifications',
		welcome: 'Know who is logged in to your account',
	},
];

/** Waits until the page has its own language, and hands back which. */
const langOf = (surface: Surface): Promise<string> =>
	surface.waitFor('the page to be painted', () =>
		document.querySelector('h1') && document.documentElement.lang !== 'en'
			? document.documentElement.lang
			: null,
	);

async function speaks(scene: Scene, words: Words): Promise<void> {
	const { browser } = scene;
	await browser.reset({ language: words.browser });
	await browser.waitForBadge(
		'logged out, in that language',
		({ title }) => title === `Session Companion: ${words.login}`,
	);
	await scene.settle('phone');
	await scene.logInFrom('stranger');
	await scene.look();
	await browser.waitForBadge(
		'the stranger, in that language',
		({ title }) => title === `Session Companion: ${words.urgent}`,
	);

	const notification = await browser.waitForNotification('the stranger', () => true);
	expect(notification.title).toBe(words.title);
	expect(notification.body).toMatch(words.body);
	// Firefox has none.
	expect(notification.buttons).toEqual(browser.name === 'firefox' ? [] : words.buttons);

	await browser.clickNotification(notification);
	const popup = await waitForPopup(browser);
	await popup.waitForStatus('unfamiliar');
	expect(await langOf(popup)).toBe(words.lang);
	const text = await popup.text();
	for (const said of [words.urgent, ...words.popup]) expect(text).toContain(said);
	await popup.close();

	for (const [page, said] of [
		['options.html', words.settings],
		['welcome.html', words.welcome],
	] as const) {
		const surface = await browser.openExtensionPage(page);
		await scene.waitForText(surface, said);
		expect(await langOf(surface)).toBe(words.lang);
		await surface.close();
	}
}

test.for(WORDS)('all of it speaks, in a browser in $browser, $lang', (words, { scene }) =>
	speaks(scene, words),
);
