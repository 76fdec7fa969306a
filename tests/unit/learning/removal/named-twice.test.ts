import { describe, expect, it, test } from 'vitest';
import { compose, withKey } from '@/utils/connection/client/request';
import { entriesOf } from '@/utils/connection/sessions/mapping';
import { findLists } from '@/utils/learning/detect/find-list';
import { findRemoval } from '@/utils/learning/removal/find-removal';
import { API, CONTEXT, observed } from '../../fixtures/learning-fixtures';
import { ID, LIST, NO, ROWS, removalOf, TOKEN } from './removal-fixtures';

describe('a session that is named by its id and by another field', () => {
	const [, , [otherId, otherNo, otherToken]] = ROWS;
	test.each<[string, string, unknown, string, unknown]>([
		['in JSON', '/end', { id: ID, token: TOKEN }, '/end', { id: otherId, token: otherToken }],
		[
			'in the path and in JSON',
			`/sessions/${ID}/end`,
			{ token: TOKEN },
			`/sessions/${otherId}/end`,
			{ token: otherToken },
		],
		[
			'twice',
			`/sessions/${ID}/end`,
			{ id: ID, sessionToken: TOKEN },
			`/sessions/${otherId}/end`,
			{ id: otherId, sessionToken: otherToken },
		],
		['with a number', '/end', { id: ID, no: NO }, '/end', { id: otherId, no: otherNo }],
		['in a form', '/end', `id=${ID}&token=${TOKEN}`, '/end', `id=${otherId}&token=${otherToken}`],
	])('is removed so, whichever it is: %s', (_, url, requestBody, expected, body) => {
		const found = removalOf(url, { requestBody });
		const text = JSON.stringify(found);
		expect(text).not.toContain(ID);
		expect(text).not.toContain(TOKEN);
		const key = found?.key?.path[0] === 'no' ? String(otherNo) : otherToken;
		const filled = found && withKey(found.request, key, otherId);
		const made = filled && compose(filled);
		expect(made?.url).toBe(API + expected);
		expect(made?.init.body).toBe(typeof body === 'string' ? body : JSON.stringify(body));
	});

	it('keeps an id that is a number', () => {
		const request = removalOf('/end', { requestBody: { id: ID, token: TOKEN } })?.request;
		if (request === undefined) throw new Error('no removal');
		const numeric = { ...request, numericId: true as const };
		expect(withKey(numeric, otherToken, '4711')?.body).toMatchObject({
			value: { id: 4711, token: otherToken },
		});
		expect(withKey(numeric, otherToken, 'a4711')).toBeNull();
		expect(withKey(request, otherToken, '')).toBeNull();
	});

	it('is never told by a digest', () => {
		const [proposal] = findLists([observed('/sessions', LIST)], CONTEXT);
		if (proposal === undefined) throw new Error('the list was not found');
		const { list } = proposal;
		const hashed = { ...list, fields: { ...list.fields, id: { ...list.fields.id, hashed: true } } };
		const entries = entriesOf(LIST, list.items) ?? [];
		const sent = observed('/end', null, {
			method: 'POST',
			requestBody: JSON.stringify({ id: ID, token: TOKEN }),
		});
		expect(findRemoval(sent, entries, list)).not.toBeNull();
		expect(findRemoval(sent, entries, hashed)).toBeNull();
	});

	it('has its id in no other place of an address than a whole part', () => {
		const found = removalOf(`/sessions/${ID}/end`, { requestBody: { token: TOKEN } });
		expect(found && withKey(found.request, otherToken, '..')).toBeNull();
	});

	describe('and whose removal needs what a page of its own says', () => {
		const value = 'f3ZxQ0Vb8LmK2rTn';
		const asked = (path: string, named?: [string, string]) =>
			removalOf('/end', {
				requestBody: `token=${TOKEN}&form_key=${value}`,
				sources: [
					{
						value,
						source: { from: 'field', path, name: 'form_key' },
						...(named === undefined ? {} : { named }),
					},
				],
			});

		it.each([`/sessions/${ID}/end`, `/sessions/${ID}/${TOKEN}/end`])(
			'asks for the page of each: %s',
			(path) => {
				const found = asked(path);
				expect(JSON.stringify(found)).not.toContain(ID);
				const filled = found && withKey(found.request, otherToken, otherId);
				expect(filled?.secrets[0]?.source).toMatchObject({
					path: path.replace(ID, otherId).replace(TOKEN, otherToken),
				});
				expect(found && withKey(found.request, otherToken, '..')).toBeNull();
			},
		);

		it('is read from a page whose address says what all sessions have in common', () => {
			const entries = LIST.sessions.map((each) => ({ ...each, app: 'web' }));
			const list = { sessions: entries };
			const [proposal] = findLists([observed('/sessions', list)], CONTEXT);
			if (proposal === undefined) throw new Error('the list was not found');
			const found = findRemoval(
				observed('/end', null, {
					method: 'POST',
					requestBody: `id=${ID}&form_key=${value}`,
					sources: [{ value, source: { from: 'field', path: '/web/sessions', name: 'form_key' } }],
				}),
				entriesOf(list, proposal.list.items) ?? [],
				proposal.list,
			);
			expect(found?.request.secrets[0]?.source).toMatchObject({ path: '/web/sessions' });
		});

		it.each<[string, [string, string]?]>([[`/sessions/${NO}/end`], ['/sessions/end', ['id', ID]]])(
			'is not learned where nothing could say which page: %s',
			(path, named) => {
				expect(asked(path, named)).toBeNull();
			},
		);
	});
});
