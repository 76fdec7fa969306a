import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoredConnection } from '@/utils/connection/profile/profile';
import { localProfile } from '@/utils/connection/profile/profiles';
import {
	type ConnectionAreas,
	createConnectionStore,
} from '@/utils/platform/store/connection-store';

const LOCAL = 'http://localhost:4180';
const BUILT: StoredConnection = { profile: localProfile(LOCAL), from: 'build', since: null };
const OTHER = localProfile('http://app.cryptonow.localhost:4180');
const LEARNED: StoredConnection = { profile: OTHER, from: 'learned', since: 1 };

function area(items: Record<string, unknown> = {}) {
	return {
		items,
		get: async (key: string) => (key in items ? { [key]: structuredClone(items[key]) } : {}),
		set: async (more: Record<string, unknown>) => void Object.assign(items, more),
		remove: async (key: string) => void delete items[key],
	};
}

function scene(
	local: Record<string, unknown> = {},
	managed: ConnectionAreas['managed'] = { get: () => Promise.reject(new Error('not found')) },
	built: StoredConnection | null = BUILT,
) {
	const areas = { local: area(local), session: area(), managed };
	return { areas, store: createConnectionStore({ built, localOrigin: LOCAL }, areas) };
}

beforeEach(() => {
	vi.restoreAllMocks();
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('the connection in use', () => {
	it('is the build’s where nobody says otherwise', async () => {
		expect(await scene().store.read()).toEqual(BUILT);
		expect(await scene({}, undefined, null).store.read()).toBeNull();
	});

	it('is the one that the user has confirmed, until they forget it', async () => {
		const { store, areas } = scene();
		await store.confirm(LEARNED);
		expect(await store.read()).toEqual(LEARNED);
		expect(areas.local.items).toEqual({ connection: LEARNED });
		await store.confirm(null);
		expect(await store.read()).toEqual(BUILT);
	});

	it('is an administrator’s before all others', async () => {
		const { store } = scene({ connection: LEARNED }, area({ connection: BUILT.profile }));
		expect(await store.read()).toEqual({ profile: BUILT.profile, from: 'managed', since: null });
	});

	it('is an administrator’s as JSON text too, as Chrome has it', async () => {
		const text = JSON.stringify(BUILT.profile);
		const { store } = scene({ connection: LEARNED }, area({ connection: text }));
		expect((await store.read())?.from).toBe('managed');
		const cut = scene({ connection: LEARNED }, area({ connection: text.slice(1) }));
		expect(await cut.store.read()).toEqual(LEARNED);
	});

	it('is not an administrator’s that names hosts elsewhere', async () => {
		const profile = localProfile('https://cryptonow.net.evil.example');
		const { store } = scene({ connection: LEARNED }, area({ connection: profile }));
		expect(await store.read()).toEqual(LEARNED);
		expect(console.error).toHaveBeenCalledOnce();
	});

	it('that can not be read is put aside, and there is none', async () => {
		const broken = { ...LEARNED, profile: { ...OTHER, version: 1 } };
		const { store, areas } = scene({ connection: broken }, undefined, null);
		expect(await store.read()).toBeNull();
		expect(areas.local.items).toEqual({ 'connection.unreadable': broken });
		expect(console.error).toHaveBeenCalledOnce();
	});

	it('is none out of a file whose list nobody has compared, as earlier releases kept them', async () => {
		const old = { profile: OTHER, from: 'imported', since: 1 };
		const { store, areas } = scene({ connection: old }, undefined, null);
		expect(await store.read()).toBeNull();
		expect(areas.local.items).toEqual({ 'connection.unreadable': old });
		await expect(store.confirm({ ...LEARNED, from: 'imported' })).rejects.toThrow('no connection');
		await store.confirm({ ...LEARNED, from: 'imported', compared: true });
		expect((await store.read())?.from).toBe('imported');
	});

	describe('of an earlier version', () => {
		const text = readFileSync('tests/unit/fixtures/profiles/version-1.json', 'utf8');
		const profile = localProfile('https://www.cryptonow.net');

		it('is in use as one of this version, and stays stored as it was', async () => {
			const old = { profile: JSON.parse(text), from: 'learned', since: 1 };
			const { store, areas } = scene({ connection: old });
			expect(await store.read()).toEqual({ profile, from: 'learned', since: 1 });
			await store.share();
			expect(areas.session.items).toMatchObject({ connection: { profile } });
			expect(areas.local.items).toEqual({ connection: old });
			expect(console.error).not.toHaveBeenCalled();
		});

		it.each(['text', 'value'])('is an administrator’s too, as %s', async (form) => {
			const value = form === 'text' ? text : JSON.parse(text);
			const { store } = scene({ connection: LEARNED }, area({ connection: value }));
			expect(await store.read()).toEqual({ profile, from: 'managed', since: null });
		});
	});

	describe('of a version that only a later release knows', () => {
		const later = { ...LEARNED, profile: { ...OTHER, version: 77 } };

		it('is not in use, and stays where it is for that release', async () => {
			const { store, areas } = scene({ connection: later }, undefined, null);
			expect(await store.read()).toBeNull();
			expect(areas.local.items).toEqual({ connection: later });
			expect(console.error).toHaveBeenCalledExactlyOnceWith(expect.any(String), 'newerVersion');
			await store.confirm(LEARNED);
			expect(await store.read()).toEqual(LEARNED);
		});

		it('is no administrator’s, and the log says why', async () => {
			const { store } = scene({ connection: LEARNED }, area({ connection: later.profile }));
			expect(await store.read()).toEqual(LEARNED);
			expect(console.error).toHaveBeenCalledExactlyOnceWith(expect.any(String), 'newerVersion');
		});
	});

	it('is never one to a host that this build may not ask', async () => {
		const { store, areas } = scene();
		const profile = localProfile('https://evil.example');
		await expect(store.confirm({ profile, from: 'imported', since: 1 })).rejects.toThrow();
		expect(areas.local.items).toEqual({});
	});

	it('is shared with our pages; that there is none, too', async () => {
		const { store, areas } = scene({ connection: LEARNED });
		await store.share();
		const needs = { origins: [OTHER.site], permissions: [] };
		expect(areas.session.items.connection).toEqual({ ...LEARNED, needs });
		const none = scene({}, undefined, null);
		await none.store.share();
		expect(none.areas.session.items).toEqual({ connection: null });
	});

	it('is parsed once; what memory holds of that goes with it', async () => {
		const stored: Record<string, unknown> = { connection: { ...LEARNED, from: 'imported' } };
		const { store, areas } = scene(stored);
		await store.read();
		expect(stored.connection).toBeUndefined();
		await store.confirm(LEARNED);
		await store.read();
		const next = createConnectionStore({ built: BUILT, localOrigin: LOCAL }, areas);
		expect(await next.read()).toEqual(LEARNED);
		stored.connection = { ...LEARNED, from: 'nobody' };
		expect(await next.read()).toEqual(BUILT);
		await next.confirm(LEARNED);
		await next.read();
		await next.confirm(null);
		expect(areas.session.items).toEqual({});
	});

	it('is in use also where memory storage fails', async () => {
		const { store, areas } = scene();
		areas.session.set = () => Promise.reject(new Error('no'));
		await store.share();
		expect(await store.read()).toEqual(BUILT);
	});
});
