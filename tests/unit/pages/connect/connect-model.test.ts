import { describe, expect, it } from 'vitest';
import type { ConnectionCommand } from '@/utils/learning/connection-command';
import type { Learning } from '@/utils/learning/learning';
import { createConnectModel } from '@/utils/pages/connect/connect-model';
import type { AccessRequest } from '@/utils/platform/access';
import type { CommandAnswer } from '@/utils/platform/command';
import type { StoredLearning } from '@/utils/platform/store/stored-learning';
import { ENGLISH } from '../../fixtures/language-fixtures';
import { MINUTE, NOON } from '../../fixtures/session-fixtures';
import {
	block,
	button,
	connection,
	current,
	FINDING,
	FOUND,
	learning,
	PAGE,
	SITE,
	step,
} from './connect-fixtures';

describe('the model', () => {
	function page(first: StoredLearning = { learning: null, connection: null }) {
		let stored = first;
		let changed = () => {};
		const did: string[] = [];
		const sent: ConnectionCommand[] = [];
		const pauses: (() => void)[] = [];
		let granted: boolean | Error = true;
		let answer: CommandAnswer = { ok: true };
		let seen = true;
		const model = createConnectModel({
			readLearning: async () => stored,
			onLearning: (call) => {
				changed = call;
			},
			sendCommand: async (command) => {
				sent.push(command);
				return answer;
			},
			requestAccess: async (request: AccessRequest) => {
				did.push(`ask ${request.origins.join(' ')} ${request.permissions.join(' ')}`);
				if (granted instanceof Error) throw granted;
				return granted;
			},
			openPage: async (url) => void did.push(`open ${url}`),
			openSettings: async () => void did.push('settings'),
			openWelcome: async () => void did.push('welcome'),
			showTab: async (id) => void did.push(`tab ${id}`),
			comeForward: async () => void did.push('forward'),
			localOrigin: null,
			opened: 'list',
			language: ENGLISH,
			now: () => NOON + MINUTE,
			after: (_, then) => void pauses.push(then),
			every: () => {},
			isSeen: () => seen,
		});
		return {
			model,
			did,
			sent,
			press(name: string) {
				const one = button(model.view.value, name);
				if (!one) throw new Error(`no ${name}`);
				model.run(one.action);
			},
			pause: () => {
				for (const then of pauses.splice(0)) then();
			},
			async store(next: Partial<StoredLearning>) {
				stored = { ...stored, ...next };
				changed();
				await settle();
			},
			answer: (next: CommandAnswer) => {
				answer = next;
			},
			grant: (next: boolean | Error) => {
				granted = next;
			},
			leave: () => {
				seen = false;
			},
		};
	}
	const settle = () => new Promise((resolve) => setTimeout(resolve));

	it('comes forward from behind a page that shows nothing, once', async () => {
		const one = page();
		one.leave();
		await one.model.ready;
		const here = learning({ type: 'watching', looked: 2, list: false });
		await one.store({ learning: { ...here, here: 'read' } });
		one.pause();
		expect(one.did).toEqual([]);
		await one.store({ learning: { ...here, here: 'reloaded' } });
		await one.store({ learning: { ...here, here: 'reloaded', deeper: 'looks' } });
		one.pause();
		expect(one.did).toEqual(['forward']);
	});

	it('asks the browser in the click itself, and only then the background', async () => {
		const one = page();
		await one.model.ready;
		one.model.run({ typed: PAGE });
		one.press('watch');
		expect(one.did).toEqual([`ask ${SITE} scripting`]);
		expect(one.sent).toEqual([]);
		await settle();
		expect(one.sent).toEqual([{ type: 'learn', of: 'list', address: PAGE }]);
	});

	it('says that the browser refused, and can be asked again', async () => {
		const one = page();
		await one.model.ready;
		one.grant(false);
		one.model.run({ typed: PAGE });
		one.press('watch');
		await settle();
		expect(one.sent).toEqual([]);
		expect(block(one.model.view.value, 'open', 'said')?.id).toBe('refused');
		one.grant(true);
		one.press('watch');
		await settle();
		expect(one.sent).toHaveLength(1);
	});

	it('says so where the browser can’t ask, or the background does not answer', async () => {
		const one = page();
		await one.model.ready;
		one.model.run({ typed: PAGE });
		one.grant(new Error('no gesture'));
		one.press('watch');
		await settle();
		expect(one.model.view.value.failed).not.toBeNull();
		one.grant(true);
		one.answer({ ok: false, error: 'failed' });
		one.press('watch');
		await settle();
		expect(one.model.view.value.failed).not.toBeNull();
		expect(button(one.model.view.value, 'watch')?.busy).toBe(false);
	});

	it('judges what is pasted at once, and what is typed after a pause', async () => {
		const one = page();
		await one.model.ready;
		const verdict = () => block(one.model.view.value, 'open', 'field')?.verdict ?? null;
		one.model.run({ typed: 'https://crypto-now.io' });
		expect(verdict()).not.toBeNull();
		one.model.run({ typed: 'https://crypto-now.i' });
		expect(verdict()).toBeNull();
		one.pause();
		expect(verdict()).not.toBeNull();
	});

	it('comes to the front when something is found while the user is on Cryptonow’s page', async () => {
		const one = page();
		await one.model.ready;
		one.leave();
		await one.store({ learning: learning({ type: 'watching', looked: 1, list: false }) });
		expect(one.did).toEqual([]);
		await one.store({ learning: learning(FOUND) });
		await one.store({ learning: learning({ ...FOUND, finding: { ...FINDING, others: 1 } }) });
		expect(one.did).toEqual(['forward']);
	});

	it('ends with «Not now», which puts away what came of learning to remove', async () => {
		const removal = (step: Learning['step']) => learning(step, { of: 'removal' });
		const one = page({ learning: removal({ type: 'checking' }), connection: connection() });
		await one.model.ready;
		await one.store({ learning: removal({ type: 'failed', problem: 'closed' }) });
		one.press('skip');
		await one.store({ learning: null });
		await settle();
		expect(one.sent).toEqual([{ type: 'cancelLearning' }]);
		expect(step(one.model.view.value, 'remove').stateText).toBe('Left for later');
		expect(one.model.view.value.end).not.toBeNull();
	});

	it('begins anew where an earlier window had come to its end', async () => {
		const one = page({ learning: learning({ type: 'done' }), connection: connection() });
		await one.model.ready;
		expect(one.sent).toEqual([{ type: 'cancelLearning' }]);
		await one.store({ learning: null });
		expect(current(one.model.view.value)).toBe('open');
		expect(one.model.view.value.now).not.toBeNull();
		expect(one.model.view.value.end).toBeNull();
	});

	it('offers to learn removal again after it was cancelled', async () => {
		const one = page({
			learning: learning({ type: 'watching', looked: 0, list: true }, { of: 'removal' }),
			connection: connection(),
		});
		await one.model.ready;
		one.press('cancel');
		await one.store({ learning: null });
		await settle();
		expect(current(one.model.view.value)).toBe('remove');
		expect(button(one.model.view.value, 'watch')).toBeDefined();
	});
});
