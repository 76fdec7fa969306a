import { expect, it } from 'vitest';
import { localeFile } from '@/modules/locale-files';
import { en } from '@/utils/i18n/catalogues/en';

it('writes a catalogue where the browsers look for it, in their form', () => {
	const { relativeDest, contents } = localeFile('en', en);
	expect(relativeDest).toBe('_locales/en/messages.json');
	expect(JSON.parse(contents).extName).toEqual({ message: en.extName });
});
