import { expect, it } from 'vitest';
import type { Entrypoint, EntrypointGroup } from 'wxt';
import { separate } from '@/modules/separate-pages';

const entry = (type: Entrypoint['type'], name: string) => ({ type, name }) as Entrypoint;

it('builds the popup and the welcome page by themselves, two that share together, no script in a group', () => {
	const popup = entry('popup', 'popup');
	const options = entry('options', 'options');
	const connect = entry('unlisted-page', 'connect');
	const welcome = entry('unlisted-page', 'welcome');
	const observer = entry('unlisted-script', 'page-observer');
	const background = entry('background', 'background');
	const groups: EntrypointGroup[] = [[popup, options, connect, welcome], observer, background];
	const apart = [[popup], [welcome], observer, background];
	expect(separate(groups)).toEqual([...apart, [options, connect]]);
	expect(separate([[popup, welcome], observer, background])).toEqual(apart);
});
