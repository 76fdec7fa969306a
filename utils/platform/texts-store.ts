import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { RememberedTexts } from '@/utils/connection/remembered-texts';
import { isSameData } from './store/same-data';
import { TEXTS_KEY } from './stored-keys';

/** What was read of a list's texts, in memory storage: the next background need not read them again. */
export function createTextsStore(session = browser.storage.session) {
	let last: RememberedTexts | null = null;
	return {
		async read(): Promise<RememberedTexts | null> {
			try {
				const stored = (await session.get(TEXTS_KEY))[TEXTS_KEY];
				const texts = z.safeParse(RememberedTexts, stored);
				last = texts.success ? texts.data : null;
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
