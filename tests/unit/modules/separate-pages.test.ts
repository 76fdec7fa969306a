import { expect, it } from 'vitest';
import type { Entrypoint, EntrypointGroup } from 'wxt';
import { separate } from '@/modules/separate-pages';

const entry = (type: Entrypoint['type'], name: string) => ({ type, name }) as Entrypoint;

it('builds each page by itself, and scripts in no group', () => {
	const popup = entry('popup', 'popup');
	const options = entry('options', 'options');
	const observer = entry('unlisted-script', 'page-observer');
	const background = entry('background', 'background');
	const groups: EntrypointGroup[] = [[popup, options], observer, background];
	expect(separate(groups)).toEqual([[popup], [options], observer, background]);
});
