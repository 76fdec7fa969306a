import { defineWxtModule } from 'wxt/modules';
import { de } from '../utils/i18n/catalogues/de';
import { en } from '../utils/i18n/catalogues/en';
import { it } from '../utils/i18n/catalogues/it';
import { nl } from '../utils/i18n/catalogues/nl';
import { type Catalogue, messagesOf } from '../utils/i18n/message';

/** A catalogue in the browsers' own form. */
export const localeFile = (code: string, catalogue: Catalogue) => ({
	relativeDest: `_locales/${code}/messages.json`,
	contents: JSON.stringify(
		Object.fromEntries(
			Object.entries(messagesOf(catalogue)).map(([key, message]) => [key, { message }]),
		),
	),
});

/** The browser reads the catalogues as files, and chooses among them by its own language. */
export default defineWxtModule((wxt) => {
	wxt.hook('build:publicAssets', (_, files) => {
		const catalogues = Object.entries<Catalogue>({ en, de, nl, it });
		files.push(...catalogues.map(([code, catalogue]) => localeFile(code, catalogue)));
	});
});
