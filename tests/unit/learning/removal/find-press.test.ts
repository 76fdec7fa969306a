import { describe, expect, it, test } from 'vitest';
import type { ConnectionProfile } from '@/utils/connection/profile/profile';
import { localProfile } from '@/utils/connection/profile/profiles';
import { type Press, pressesOf, readPress } from '@/utils/learning/removal/find-press';

const listed = ['own', 'phone', 'desk'];
const press = (name: string, session: string | null, isNew = false): Press => ({
	control: { role: 'button', name },
	session,
	isNew,
	listed,
});
const namesOf = (presses: readonly Press[]) =>
	pressesOf(presses)?.press.map(({ name }) => name) ?? null;

describe('how the user has removed a session', () => {
	test.each<[string, Press[], string[] | null]>([
		['by a button in its row', [press('Remove', 'phone')], ['Remove']],
		[
			'with a question',
			[press('Remove', 'phone'), press('End it', null, true)],
			['Remove', 'End it'],
		],
		[
			'with a question in the row',
			[press('Remove', 'phone'), press('Sure?', 'phone', true)],
			['Remove', 'Sure?'],
		],
		[
			'by a menu and a question',
			[press('More', 'phone'), press('Remove', null, true), press('End it', null, true)],
			['More', 'Remove', 'End it'],
		],
		[
			'after another was kept',
			[press('Remove', 'desk'), press('Keep', null, true), press('Remove', 'phone')],
			['Remove'],
		],
		['in no row', [press('Remove all', null)], null],
		['with something else in between', [press('Remove', 'phone'), press('Help', null)], null],
		[
			'with a button in another row',
			[press('Remove', 'phone'), press('Sure?', 'desk', true)],
			null,
		],
		[
			'by more than is pressed',
			[press('1', 'phone'), ...['2', '3', '4', '5'].map((name) => press(name, null, true))],
			null,
		],
		['by nothing', [], null],
	])('%s', (_, presses, names) => {
		expect(namesOf(presses)).toEqual(names);
	});

	it('is about the session whose row it began in', () => {
		expect(pressesOf([press('Remove', 'phone')])).toMatchObject({ session: 'phone', listed });
	});
});

describe('a press', () => {
	const base = localProfile('http://localhost:4180');
	const profile: ConnectionProfile = {
		...base,
		list: { ...base.list, items: ['lists', '> table > tr', '*'] },
	};
	const row = (ref: number, name: string) =>
		`<tr sc-ref="${ref}"><td>${name}</td><td><button sc-ref="${ref + 1} shown">Remove</button></td></tr>`;
	const html = `<!doctype html><html><body><table>${row(0, 'Firefox on Linux')}${row(2, 'Chrome on Windows')}</table><button sc-ref="4 shown">Remove all</button></body></html>`;
	const read = (ref: number, ids: (string | null)[] = ['own', 'phone']) =>
		readPress({ html, ref }, profile, async () => ids);

	it('names the session in whose row it was', async () => {
		expect(await read(3)).toEqual({
			control: { role: 'button', name: 'Remove' },
			session: 'phone',
			isNew: false,
			listed: ['own', 'phone'],
		});
	});

	it('names none outside of the rows', async () => {
		expect(await read(4)).toMatchObject({ session: null, control: { name: 'Remove all' } });
	});

	test.each<[string, number, (string | null)[]]>([
		['on what is no control', 2, ['own', 'phone']],
		['in a row that can’t be read', 3, ['own', null]],
		['in a row of which there are two', 3, ['phone', 'phone']],
	])('%s says nothing', async (_, ref, ids) => {
		expect(await read(ref, ids)).toBeNull();
	});
});
