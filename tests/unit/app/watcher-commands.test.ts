import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RecoveryStep } from '@/utils/domain/watch/state';
import { OURS, STRANGER } from '../fixtures/session-fixtures';
import { account, watch } from './watcher-fixtures';

beforeEach(() => {
	vi.restoreAllMocks();
	fakeBrowser.reset();
});

describe('a step of the checklist', () => {
	const steps: [step: RecoveryStep, done: boolean, looks: number][] = [
		['password', true, 1],
		['password', false, 0],
		['twoFactor', true, 0],
		['email', true, 0],
	];
	it.each(steps)('%s, done: %s, makes %i looks', async (step, done, looks) => {
		const { service, client } = account(OURS);
		const { watcher } = watch(client);
		await watcher.look();
		service.listed = [OURS, STRANGER];
		await watcher.look();
		await watcher.run({ type: 'remove', ids: ['stranger'] });
		if (!done) await watcher.run({ type: 'recoveryStep', step, done: true });
		const { lists } = service;
		await watcher.run({ type: 'recoveryStep', step, done });
		expect(service.lists - lists).toBe(looks);
	});
});
