import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OURS, PHONE, STRANGER, session } from '../fixtures/session-fixtures';
import { account, reviewStatus, watch } from './watcher-fixtures';

beforeEach(() => {
	vi.restoreAllMocks();
	fakeBrowser.reset();
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('removing', () => {
	it('is proved by a new list', async () => {
		const { service, client } = account(OURS, STRANGER);
		const { watcher, store } = watch(client);
		await watcher.look();
		await watcher.run({ type: 'remove', ids: ['stranger'] });
		expect(service.removals).toEqual(['stranger']);
		expect((await reviewStatus(store, 'stranger'))?.removal?.outcome).toBe('removed');
		expect((await store.read()).state.recovery).not.toBeNull();
	});

	it('does not believe a service that only says yes', async () => {
		const { service, client } = account(OURS, STRANGER);
		const { watcher, store, toolbars } = watch(client);
		await watcher.look();
		service.lies = true;
		await watcher.run({ type: 'remove', ids: ['stranger'] });
		expect((await reviewStatus(store, 'stranger'))?.removal?.outcome).toBe('stillThere');
		expect((await store.read()).state.recovery).toBeNull();
		expect(toolbars.at(-1)?.icon).toBe('alarm');
	});

	it('keeps why the service refused', async () => {
		const { service, client } = account(OURS, STRANGER);
		const { watcher, store } = watch(client);
		await watcher.look();
		service.refusal = 'reauthenticate';
		await watcher.run({ type: 'remove', ids: ['stranger'] });
		expect((await reviewStatus(store, 'stranger'))?.removal).toMatchObject({
			outcome: 'stillThere',
			cause: 'reauthenticate',
		});
	});

	it('has to be learned anew where the service knows no such address any more', async () => {
		const { service, client } = account(OURS, STRANGER);
		const remove = async (id: string) => {
			service.listed = service.lies
				? service.listed
				: service.listed.filter((one) => one.id !== id);
			return { ok: true, value: 'notThere' } as const;
		};
		const { watcher, store } = watch({ ...client, remove });
		await watcher.look();
		service.lies = true;
		await watcher.run({ type: 'remove', ids: ['stranger'] });
		const still = { outcome: 'stillThere', cause: 'unreadable' };
		expect((await reviewStatus(store, 'stranger'))?.removal).toMatchObject(still);
		// Where the session really was gone, nothing is wrong.
		service.lies = false;
		await watcher.run({ type: 'remove', ids: ['stranger'] });
		const done = { outcome: 'removed', cause: null };
		expect((await reviewStatus(store, 'stranger'))?.removal).toMatchObject(done);
	});

	it('is not tried on where it would fail for each of many', async () => {
		const many = Array.from({ length: 50 }, (_, index) => session(`s${index}`));
		const { service, client } = account(OURS, ...many);
		const { watcher, store } = watch(client);
		await watcher.look();
		service.refusal = 'rateLimited';
		await watcher.run({ type: 'removeOthers' });
		expect(service.removals.length).toBeLessThanOrEqual(4);
		const causes = (await store.read()).state.tracked.flatMap((one) => one.removal?.cause ?? []);
		expect(causes).toEqual(many.map(() => 'rateLimited'));
		service.refusal = 'unreadable';
		await watcher.run({ type: 'removeOthers' });
		expect(service.removals.length).toBeGreaterThan(50);
	});

	it('asks for nothing when the account cannot be reached, and says so', async () => {
		const { service, client } = account(OURS, STRANGER);
		const { watcher, store } = watch(client);
		await watcher.look();
		service.failure = 'offline';
		await watcher.run({ type: 'remove', ids: ['stranger'] });
		expect(service.removals).toEqual([]);
		expect((await reviewStatus(store, 'stranger'))?.removal?.outcome).toBe('unreachable');
	});

	it('spares a session that has become the current one since the popup was painted', async () => {
		const { service, client } = account(OURS, PHONE);
		const { watcher } = watch(client);
		await watcher.look();
		service.listed = [
			{ ...OURS, current: false },
			{ ...PHONE, current: true },
		];
		await watcher.run({ type: 'remove', ids: ['phone'] });
		await watcher.run({ type: 'remove', ids: ['unheard-of'] });
		expect(service.removals).toEqual([]);
	});

	it('logs out all others, those that came a moment ago too', async () => {
		const { service, client } = account(OURS, PHONE);
		const { watcher, store } = watch(client);
		await watcher.look();
		service.listed = [OURS, PHONE, STRANGER, session('more')];
		await watcher.run({ type: 'removeOthers' });
		expect([...service.removals].sort()).toEqual(['more', 'phone', 'stranger']);
		expect((await store.read()).state.tracked.filter((one) => one.goneAt === null)).toHaveLength(1);
	});
});
