import { cs } from './catalogues/cs';
import { de } from './catalogues/de';
import { el } from './catalogues/el';
import { en } from './catalogues/en';
import { es } from './catalogues/es';
import { fr } from './catalogues/fr';
import { hr } from './catalogues/hr';
import { hu } from './catalogues/hu';
import { it } from './catalogues/it';
import { nl } from './catalogues/nl';
import { pl } from './catalogues/pl';
import { pt } from './catalogues/pt';
import { ro } from './catalogues/ro';
import { sk } from './catalogues/sk';
import { sl } from './catalogues/sl';
import { sv } from './catalogues/sv';
import type { Catalogue } from './message';

/** A language that the product speaks. */
export type ShippedLanguage = {
	/** What its readers call it. */
	readonly name: string;
	readonly catalogue: Catalogue;
};

/**
 * Every language that ships, by the code under which browsers look for it (`_locales`). The build,
 * the tests, the gallery and the pictures all read this list: a new language is one catalogue and
 * one line here. Too heavy for a page: what runs in the browser asks the browser for its texts.
 */
export const LANGUAGES = {
	en: { name: 'English', catalogue: en },
	de: { name: 'Deutsch', catalogue: de },
	nl: { name: 'Nederlands', catalogue: nl },
	it: { name: 'Italiano', catalogue: it },
	fr: { name: 'Français', catalogue: fr },
	es: { name: 'Español', catalogue: es },
	pt: { name: 'Português', catalogue: pt },
	pl: { name: 'Polski', catalogue: pl },
	cs: { name: 'Čeština', catalogue: cs },
	sk: { name: 'Slovenčina', catalogue: sk },
	hu: { name: 'Magyar', catalogue: hu },
	sl: { name: 'Slovenščina', catalogue: sl },
	hr: { name: 'Hrvatski', catalogue: hr },
	ro: { name: 'Română', catalogue: ro },
	sv: { name: 'Svenska', catalogue: sv },
	el: { name: 'Ελληνικά', catalogue: el },
} as const satisfies Record<string, ShippedLanguage>;

export type LanguageCode = keyof typeof LANGUAGES;

/** The codes of all languages that ship, English first. */
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly LanguageCode[];

/** English is the source; these are the others. */
export const TRANSLATED_CODES = LANGUAGE_CODES.filter((code) => code !== 'en');
