import { createLanguage, type Language } from '@/utils/i18n/language';
import { native } from './native';

/**
 * The language that the browser has chosen among ours (`_locales`), by its own.
 *
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/i18n
 */
export function languageOfBrowser(): Language {
	// WXT types the keys by files that this build makes itself.
	const i18n = native.i18n as { getMessage(key: string): string };
	const textOf = (key: string) => i18n.getMessage(key);
	return createLanguage(textOf('locale'), textOf);
}
