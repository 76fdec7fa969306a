import { browser } from 'wxt/browser';
import type { RememberedTexts } from '@/utils/connection/sessions/remembered-texts';
import { createParsedBefore } from './parsed-before';
import { isSameData } from './same-data';
import { PARSED_KEYS, TEXTS_KEY } from './stored-keys';

/** What was read of a list's texts, in memory storage: the next background need not read them again. */
export function createTextsStore(session = browser.storage.session) {
	let last: RememberedTexts | null = null;
	const parsedBefore = createParsedBefore(session, PARSED_KEYS.texts);
	return {
		async read(): Promise<RememberedTexts | null> {
			try {
				const stored = (await session.get(TEXTS_KEY))[TEXTS_KEY];
				const parse = async () =>
					(await import('@/utils/connection/sessions/stored-texts')).parseTexts(stored);
				last = stored === undefined ? null : await parsedBefore(stored, parse);
			} catch {
				last = null;
			}
			return last;
		},
		/** Without it, the next look takes a little longer. */
		async write(texts: RememberedTexts): Promise<void> {
			if (isSameData(texts, last)) return;
			last = texts;
			await session.set({ [TEXTS_KEY]: texts }).catch(() => undefined);
		},
	};
}
