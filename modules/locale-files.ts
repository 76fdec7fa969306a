import { defineWxtModule } from 'wxt/modules';
import { LANGUAGES } from '../utils/i18n/languages';
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
		const shipped = Object.entries(LANGUAGES);
		files.push(...shipped.map(([code, { catalogue }]) => localeFile(code, catalogue)));
	});
});
