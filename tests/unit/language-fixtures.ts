import { de } from '@/utils/words/de';
import { en } from '@/utils/words/en';
import { it } from '@/utils/words/it';
import { createLanguage, type Language } from '@/utils/words/language';
import { type Catalogue, messagesOf } from '@/utils/words/message';
import { nl } from '@/utils/words/nl';

/** The language of a catalogue, as the browser's own lookup would make it. */
export function languageOf(catalogue: Catalogue): Language {
	const messages = messagesOf(catalogue);
	return createLanguage(catalogue.locale, (key) => messages[key] ?? '');
}

export const CATALOGUES = { en, de, nl, it } as const satisfies Record<string, Catalogue>;
export const ENGLISH = languageOf(en);
