import { describe, expect, it, test } from 'vitest';
import type { Learning } from '@/utils/learning/learning';
import type { ConnectView } from '@/utils/pages/connect/connect-types';
import {
	API,
	asks,
	block,
	button,
	connection,
	current,
	FOUND,
	learning,
	SITE,
	step,
	view,
} from './connect-fixtures';

const states = (shown: ConnectView) => shown.steps.map(({ state }) => state);

describe('removal', () => {
	/** The page as the settings and the popup open it for this. */
	const OPENED = { finished: true, removing: true };
	const removing = (one: Learning['step'], remove = false) =>
		view({ learning: learning(one, { of: 'removal' }), connection: connection(remove) });

	it('waits for the list', () => {
		expect(button(view({}, OPENED), 'learn-removal')).toBeUndefined();
		expect(step(view({ learning: learning(FOUND) }, OPENED), 'remove').state).toBe('todo');
	});

	it('is not asked for by who connects: nobody has to sacrifice a session', () => {
		const done = view({ learning: learning({ type: 'done' }), connection: connection() });
		expect(states(done)).toEqual(['done', 'done']);
		expect(current(done)).toBeNull();
		expect(done.end?.buttons[0]).toMatchObject({ name: 'welcome', kind: 'primary' });
	});

	it('is offered to who comes for it, with what the browser will ask', () => {
		const shown = view({ connection: connection() }, OPENED);
		expect(states(shown)).toEqual(['done', 'done', 'todo']);
		expect(current(shown)).toBe('remove');
		expect(asks(shown, 'remove')[0]?.buttons.map(({ name }) => name)).toEqual(['watch', 'skip']);
		expect(button(shown, 'watch')?.action).toMatchObject({
			ask: { origins: [SITE], permissions: ['scripting'] },
			send: { type: 'learn', of: 'removal' },
		});
		expect(shown.end?.buttons.map(({ name }) => name)).toEqual(['welcome', 'settings']);
	});

	it('can be left for later', () => {
		const shown = view({ connection: connection() }, { ...OPENED, skipped: true });
		expect(step(shown, 'remove').stateText).toBe('Left for later');
		expect(current(shown)).toBeNull();
		expect(shown.end?.buttons[0]?.kind).toBe('primary');
	});

	it('says in plain words what was seen, and the rest below', () => {
		const shown = removing({
			type: 'removalFound',
			method: 'DELETE',
			address: `${API}/v1/sessions/{key}`,
			whole: ['x-client: web', '{"all":false}', 'x-csrf: … (cookie)'],
			needs: { origins: [API], permissions: [] },
		});
		const texts = step(shown, 'remove').body.flatMap((one) =>
			one.type === 'text' ? one.text : [],
		);
		expect(texts.join(' ')).not.toMatch(/DELETE|\/v1/);
		// The whole of it, and without a click: it is about to be kept.
		expect(block(shown, 'remove', 'detail')).toMatchObject({ open: true });
		expect(block(shown, 'remove', 'detail')?.lines).toEqual([
			`DELETE ${API}/v1/sessions/{key}`,
			'x-client: web',
			'{"all":false}',
			'x-csrf: … (cookie)',
		]);
		// The host is a new one: our own words come first.
		expect(asks(shown, 'remove')[0]?.list[0]?.name).toBe('api.cryptonow.net');
		expect(button(shown, 'confirm')?.action).toMatchObject({ ask: { origins: [API] } });
	});

	test.each([
		['/v1/sessions/{key}', [], 'In place of {key} goes the session’s own key.'],
		[
			'/v1/sessions/{session-id}/end',
			['{"token":"{key}"}'],
			'In place of {key} goes the session’s own key. In place of {session-id} goes the session’s own ID.',
		],
	])('says what its marks stand for: %s', (path, whole, note) => {
		const address = API + path;
		const needs = { origins: [API], permissions: [] };
		const shown = removing({ type: 'removalFound', method: 'POST', address, whole, needs });
		expect(block(shown, 'remove', 'detail')?.note).toBe(note);
	});

	it('says what is pressed on the page, in its own words', () => {
		const shown = removing({
			type: 'removalFound',
			method: 'GET',
			address: 'https://app.cryptonow.net/settings/sessions',
			whole: [],
			pressed: ['Remove', 'End it'],
			needs: { origins: [], permissions: [] },
		});
		expect(block(shown, 'remove', 'detail')?.lines).toEqual(['1. Remove', '2. End it']);
		expect(block(shown, 'remove', 'detail')?.note).toBeNull();
	});

	it('is known where the page is pressed', () => {
		const { profile, ...rest } = connection();
		const press = [{ role: 'button' as const, name: 'Remove' }];
		const shown = view({ connection: { ...rest, profile: { ...profile, press } } }, OPENED);
		expect(step(shown, 'remove').state).toBe('done');
	});

	it('is done where it is known, and can be learned again', () => {
		const shown = view({ connection: connection(true) }, OPENED);
		expect(step(shown, 'remove').state).toBe('done');
		expect(button(shown, 'learn-removal')).toBeDefined();
	});
});
