import { expect } from 'vitest';
import { LANGUAGES, type LanguageCode } from '@/utils/i18n/languages';
import type { Language, Surface } from '../driver/driver.ts';
import { waitForPopup } from '../pages/popup.ts';
import { type Scene, test } from '../scenes/scene.ts';

/** Languages of the browser with the language that the extension then speaks. Finnish it does not. */
const SPOKEN = [
	['de', 'de'],
	['it', 'it'],
	['pl', 'pl'],
	['fi', 'en'],
] as const satisfies readonly (readonly [Language, LanguageCode])[];

/** What stands before what is put in. */
const beginning = (text: string): string => text.slice(0, text.indexOf('{'));

/** Waits until the page has its own language, and hands back which. */
const langOf = (surface: Surface): Promise<string> =>
	surface.waitFor('the page to be painted', () =>
		document.querySelector('h1') && document.documentElement.lang !== 'en'
			? document.documentElement.lang
			: null,
	);

async function speaks(scene: Scene, wanted: Language, spoken: LanguageCode): Promise<void> {
	const { browser } = scene;
	const { catalogue } = LANGUAGES[spoken];
	const urgent = catalogue.status_urgent.one;
	await browser.reset({ language: wanted });
	await browser.waitForBadge(
		'logged out, in that language',
		({ title }) => title === `Session Companion: ${catalogue.status_loggedOut}`,
	);
	await scene.settle('phone');
	await scene.logInFrom('stranger');
	await scene.look();
	await browser.waitForBadge(
		'the stranger, in that language',
		({ title }) => title === `Session Companion: ${urgent}`,
	);

	const notification = await browser.waitForNotification('the stranger', () => true);
	const device = catalogue.browserOnSystem
		.replace('{browser}', 'Chrome')
		.replace('{system}', 'Windows');
	const [line, ask] = notification.body.split('\n');
	expect(notification.title).toBe(catalogue.alertLogin.one);
	expect(line?.replace(/\d\d:\d\d$/, '14:02')).toBe(`${device}, Lagos, Nigeria, 14:02`);
	expect(ask).toBe(catalogue.alertAsk);
	// Firefox has none.
	const buttons = [catalogue.alertReview, catalogue.recognise];
	expect(notification.buttons).toEqual(browser.name === 'firefox' ? [] : buttons);

	await browser.clickNotification(notification);
	const popup = await waitForPopup(browser);
	await popup.waitForStatus('unfamiliar');
	// The region is the browser's.
	expect((await langOf(popup)).split('-')[0]).toBe(spoken);
	const text = await popup.text();
	const said = [
		catalogue.section_unfamiliar,
		device,
		'Lagos, Nigeria',
		beginning(catalogue.note_newCountryOnly),
		catalogue.thisBrowser,
		catalogue.message,
	];
	for (const words of said) expect(text).toContain(words);
	await popup.close();

	for (const [page, words] of [
		['options.html', catalogue.setNotifications],
		['welcome.html', catalogue.welcomeTitle],
	] as const) {
		const surface = await browser.openExtensionPage(page);
		await scene.waitForText(surface, words);
		expect((await langOf(surface)).split('-')[0]).toBe(spoken);
		await surface.close();
	}
}

test.for(SPOKEN)('all of it speaks, in a browser in %s: %s', ([wanted, spoken], { scene }) =>
	speaks(scene, wanted, spoken),
);
