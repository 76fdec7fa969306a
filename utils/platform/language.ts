import { createLanguage, type Language } from '@/utils/i18n/language';
import { regionalLocale, swissText } from '@/utils/i18n/region';
import { native } from './native';

/**
 * The language that the browser has chosen among ours (`_locales`), by its own, as the reader's region
 * writes it. No browser looks for `de_CH`, so what differs there is done here.
 *
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/i18n
 */
export function languageOfBrowser(): Language {
	// WXT types the keys by files that this build makes itself.
	const i18n = native.i18n as { getMessage(key: string): string };
	const textOf = (key: string) => i18n.getMessage(key);
	const locale = regionalLocale(textOf('locale'), navigator.languages);
	return createLanguage(
		locale,
		/^de-(CH|LI)$/.test(locale) ? (key) => swissText(textOf(key)) : textOf,
	);
}
