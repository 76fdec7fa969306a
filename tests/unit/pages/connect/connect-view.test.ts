import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { SharedConnection } from '@/utils/connection/origins';
import { localProfile } from '@/utils/connection/profiles';
import { typedAddress } from '@/utils/connection/typed-address';
import type { ConnectionCommand } from '@/utils/learning/connection-command';
import { type Finding, type Learning, LearningProblem } from '@/utils/learning/learning';
import { LONGEST_LEARNING } from '@/utils/learning/limits';
import { createConnectModel } from '@/utils/pages/connect/connect-model';
import {
	type Block,
	type ConnectFacts,
	type ConnectUi,
	type ConnectView,
	quietConnectUi,
	type StepName,
} from '@/utils/pages/connect/connect-types';
import { connectView } from '@/utils/pages/connect/connect-view';
import type { AccessRequest } from '@/utils/platform/access';
import type { CommandAnswer } from '@/utils/platform/command';
import type { StoredLearning } from '@/utils/platform/stored-learning';
import { CONNECT_STATES } from '../../../gallery/connect-states';
import { CATALOGUES, ENGLISH, languageOf } from '../../fixtures/language-fixtures';
import { MINUTE, NOON } from '../../fixtures/session-fixtures';
import { shared } from '../../fixtures/view-fixtures';

const PAGE = 'https://app.cryptonow.net/settings/security/sessions';
const SITE = 'https://app.cryptonow.net';
const API = 'https://api.cryptonow.net';

const connection = (remove = false): SharedConnection => {
	const profile = localProfile(SITE);
	return shared(remove ? profile : { ...profile, remove: null }, { from: 'learned', since: NOON });
};
const learning = (step: Learning['step'], over: Partial<Learning> = {}): Learning => ({
	of: 'list',
	step,
	address: PAGE,
	tabId: 7,
	since: NOON,
	...over,
});
const FINDING: Finding = {
	host: 'api.cryptonow.net',
	count: 3,
	others: 0,
	fields: [
		{
			field: 'agent',
			choices: [
				{ name: 'agent', confidence: 'sure', values: ['Firefox, Linux', null] },
				{ name: 'label', confidence: 'unsure', values: ['one', 'two'] },
				{ name: null, confidence: 'sure', values: [] },
			],
		},
		{
			field: 'createdAt',
			choices: [
				{ name: 'at', confidence: 'likely', values: [new Date(NOON).toISOString(), 'odd'] },
			],
		},
		{ field: 'ip', choices: [{ name: null, confidence: 'sure', values: [] }] },
		{
			field: 'current',
			choices: [{ name: 'current', confidence: 'sure', values: ['true', 'false'] }],
		},
	],
};
const FOUND: Learning['step'] = {
	type: 'found',
	finding: FINDING,
	needs: { origins: [SITE, API], permissions: ['webRequest'] },
};

const facts = (over: Partial<ConnectFacts> = {}, ui: Partial<ConnectUi> = {}): ConnectFacts => ({
	learning: null,
	connection: null,
	now: NOON + MINUTE,
	localOrigin: null,
	language: ENGLISH,
	...over,
	ui: { ...quietConnectUi(), ...ui },
});
const view = (...given: Parameters<typeof facts>) => connectView(facts(...given));

function step(shown: ConnectView, name: StepName) {
	const one = shown.steps.find((candidate) => candidate.name === name);
	if (!one) throw new Error(`no step ${name}`);
	return one;
}
const block = <Type extends Block['type']>(shown: ConnectView, name: StepName, type: Type) =>
	step(shown, name).body.find((one): one is Extract<Block, { type: Type }> => one.type === type);
const asks = (shown: ConnectView, name: StepName) =>
	step(shown, name).body.flatMap((one) =>
		one.type === 'said' && one.id.startsWith('ask') ? [one] : [],
	);
const actsOf = (shown: ConnectView) =>
	shown.steps.flatMap(({ body }) =>
		body.flatMap((one) => (one.type === 'buttons' || one.type === 'said' ? one.buttons : [])),
	);
const button = (shown: ConnectView, name: string) => actsOf(shown).find((one) => one.name === name);
const states = (shown: ConnectView) => shown.steps.map(({ state }) => state);
const current = (shown: ConnectView) => shown.steps.find((one) => one.current)?.name ?? null;

describe('an address that was typed', () => {
	test.each([
		['', null, 'empty'],
		['  ', null, 'empty'],
		[PAGE, null, 'fine'],
		[` ${PAGE}\n`, null, 'fine'],
		['app.cryptonow.net/sessions', null, 'fine'],
		['https://cryptonow.net/#/sessions', null, 'fine'],
		['https://me:secret@app.cryptonow.net/sessions', null, 'fine'],
		['localhost:4180/sessions', 'http://localhost:4180', 'fine'],
		['http://api.cryptonow.localhost:4180/', 'http://localhost:4180', 'fine'],
		['http://app.cryptonow.net/', null, 'notEncrypted'],
		['https://app.cryptonow.net:8443/', null, 'port'],
		['http://localhost:4180/sessions', null, 'otherSite'],
		['https://example.org/cryptonow.net', null, 'otherSite'],
		['https://crypto-now.io/', null, 'lookAlike'],
		['https://cryptonow.net.example.org/', null, 'lookAlike'],
		['https://cryptonow.net@example.org/', null, 'otherSite'],
		['https://crypt0now.com', null, 'lookAlike'],
		['https://crytponow.com', null, 'lookAlike'],
		['https://kryptonow.at/login', null, 'lookAlike'],
		['https://login-cryptonow.com', null, 'lookAlike'],
		// With a Cyrillic о.
		['https://crypt\u043enow.net/', null, 'lookAlike'],
		['javascript:alert(1)', null, 'notAnAddress'],
		['chrome://settings', null, 'notAnAddress'],
		['my sessions', null, 'notAnAddress'],
		['sessions', null, 'notAnAddress'],
	])('%j (local: %s) is %s', (typed, local, is) => {
		const judged = typedAddress(typed, local);
		expect(judged.type === 'refused' ? judged.why : judged.type).toBe(is);
	});

	it('is opened without a name and a password in it', () => {
		const judged = typedAddress('https://me:secret@app.cryptonow.net/a?b=1#c', null);
		expect(judged).toMatchObject({ address: 'https://app.cryptonow.net/a?b=1#c', home: false });
	});

	it('is never opened elsewhere, whatever is typed', () => {
		const hosts = fc.constantFrom('cryptonow.net', 'cryptonow.net.evil.org', 'evil.org', 'a.b');
		const parts = fc.array(fc.oneof(hosts, fc.constantFrom('https://', '@', ':', '/', '\\', '#')));
		fc.assert(
			fc.property(
				fc.oneof(
					fc.webUrl(),
					fc.string(),
					parts.map((all) => all.join('')),
				),
				(typed) => {
					const judged = typedAddress(typed, null);
					if (judged.type !== 'fine') return;
					const { protocol, hostname, port } = new URL(judged.address);
					expect([protocol, port]).toEqual(['https:', '']);
					expect(hostname).toMatch(/(?:^|\.)cryptonow\.net$/);
				},
			),
		);
	});
});

describe('the way to the sessions page', () => {
	it('asks for nothing before there is an address that may be opened', () => {
		for (const address of ['', 'https://crypto-now.io/', 'http://app.cryptonow.net/x']) {
			const shown = view({}, { address });
			expect(asks(shown, 'open')).toEqual([]);
			expect(button(shown, 'watch')).toBeUndefined();
		}
	});

	it('says beside the button what the browser will ask, and for which host', () => {
		const [ask] = asks(view({}, { address: PAGE }), 'open');
		expect(ask?.texts.join(' ')).toContain('read and change your data on app.cryptonow.net');
		expect(ask?.buttons[0]?.action).toEqual({
			ask: { origins: [SITE], permissions: ['scripting'] },
			send: { type: 'learn', of: 'list', address: PAGE },
			about: 'open',
		});
	});

	it('names a look-alike, and does not while a name is being typed', () => {
		const verdict = (ui: Partial<ConnectUi>) => block(view({}, ui), 'open', 'field');
		const address = 'https://crypto-now.io/login';
		expect(verdict({ address })).toMatchObject({
			wrong: true,
			verdict: { tone: 'alarm', text: 'This is crypto-now.io, not Cryptonow. Don’t log in there.' },
		});
		expect(verdict({ address, typing: true })).toMatchObject({ wrong: false, verdict: null });
	});

	it('has the address of what is connected, or of the local server, filled in', () => {
		const value = (over: Partial<ConnectFacts>) => block(view(over), 'open', 'field')?.value;
		expect(value({})).toBe('');
		expect(value({ connection: connection() })).toBe(PAGE);
		expect(value({ localOrigin: 'http://localhost:4180' })).toBe(
			'http://localhost:4180/settings/security/sessions',
		);
	});

	it('says that the connection in use stays until a new one is confirmed', () => {
		expect(view().now).toBeNull();
		expect(view({ connection: connection() }).now?.title).toBe('Connected to app.cryptonow.net');
		expect(view({ connection: connection(), learning: learning(FOUND) }).now).not.toBeNull();
		expect(view({ connection: connection(), learning: learning({ type: 'done' }) }).now).toBeNull();
	});
});

describe('while it watches', () => {
	const watching = (over: Partial<Learning> = {}, now = NOON + MINUTE) =>
		view({ learning: learning({ type: 'watching', looked: 3, list: false }, over), now });

	it('says how far it is, and leads to the tab', () => {
		const shown = watching({}, NOON + 1000);
		expect(states(shown)).toEqual(['doing', 'todo', 'todo']);
		expect(block(shown, 'open', 'facts')?.items.map(({ text }) => text)).toEqual([
			'3 answers looked at',
			'No list of sessions among them yet',
			'Ends by itself in 10 minutes',
		]);
		expect(button(shown, 'tab')?.action).toEqual({ tab: 7 });
		expect(button(shown, 'cancel')?.action).toEqual({ send: { type: 'cancelLearning' } });
		expect(block(shown, 'open', 'said')).toBeUndefined();
	});

	it('helps after a while, and never says less than a minute', () => {
		expect(block(watching(), 'open', 'said')?.id).toBe('stuck');
		const late = watching({}, NOON + LONGEST_LEARNING + MINUTE);
		expect(block(late, 'open', 'facts')?.items.at(-1)?.text).toBe('Ends by itself in 1 minute');
	});

	it('offers to look deeper where nothing is found, for all hosts around the page', () => {
		expect(button(watching(), 'deeper')?.action).toEqual({
			ask: { origins: ['https://*.cryptonow.net'], permissions: ['deeper'] },
			send: { type: 'lookDeeper' },
			about: 'open',
		});
		const [asked] = ['looks', 'hidden'].map((deeper) => watching({ deeper } as Partial<Learning>));
		expect(button(asked as ConnectView, 'deeper')).toBeUndefined();
		const texts = (deeper: 'looks' | 'hidden') =>
			block(watching({ deeper }), 'open', 'said')?.texts;
		expect(texts('looks')).not.toEqual(texts('hidden'));
	});

	it('offers no tab where none is known', () => {
		expect(button(watching({ tabId: null }), 'tab')).toBeUndefined();
	});

	it('tells a screen reader no number that counts up', () => {
		const told = (looked: number) =>
			view({ learning: learning({ type: 'watching', looked, list: false }) }).news;
		expect(told(3)).toBe(told(90));
	});
});

describe('what was found', () => {
	const shown = view({ learning: learning(FOUND) });

	it('is a table of what is told, with the browser’s own row marked', () => {
		expect(block(shown, 'compare', 'table')).toMatchObject({
			columns: [{ field: 'agent' }, { field: 'createdAt' }],
			rows: [
				{
					cells: [{ text: 'Firefox, Linux' }, { time: { iso: '2026-11-22T12:00:00.000Z' } }],
					mark: 'This browser',
				},
				{ cells: [{ text: 'Unknown device' }, { text: 'odd', time: null }], mark: null },
			],
			more: 'And 1 more.',
		});
	});

	it('says of each field how sure it is, and lets it be another', () => {
		const fields = block(shown, 'compare', 'choices')?.fields ?? [];
		expect(fields.map(({ field, confidence }) => [field, confidence])).toEqual([
			['agent', 'sure'],
			['ip', 'none'],
			['createdAt', 'likely'],
			['current', 'sure'],
		]);
		expect(fields[0]?.options.map(({ label }) => label)).toEqual([
			'Firefox, Linux (agent)',
			'one (label)',
			'None of it',
		]);
		expect(fields[0]?.options[1]?.action).toEqual({
			send: { type: 'correctField', field: 'agent', choice: 1 },
		});
		// «true» would say nothing.
		expect(fields.at(-1)?.options[0]?.label).toBe('Firefox, Linux (current)');
	});

	it('says which hosts are needed and what for, above the button that asks for them', () => {
		const [ask] = asks(shown, 'compare');
		expect(ask?.list.map(({ name }) => name)).toEqual([
			'app.cryptonow.net',
			'api.cryptonow.net',
			'Requests to these hosts',
		]);
		expect(ask?.list[1]?.why).toBe('Your list comes from there.');
		expect(ask?.buttons.map(({ name }) => name)).toEqual(['confirm', 'cancel']);
		expect(ask?.buttons[0]?.action).toEqual({
			ask: { origins: [SITE, API], permissions: ['webRequest'] },
			send: { type: 'confirmFound' },
			about: 'compare',
		});
	});

	it('goes on to another list where there is one', () => {
		const more = view({ learning: learning({ ...FOUND, finding: { ...FINDING, others: 2 } }) });
		expect(button(more, 'next')?.action).toEqual({ send: { type: 'nextList' } });
	});

	it('lies open where something is in doubt', () => {
		const doubt: Finding = {
			...FINDING,
			fields: [{ field: 'ip', choices: [{ name: 'x', confidence: 'unsure', values: ['a'] }] }],
		};
		const open = (finding: Finding) =>
			block(view({ learning: learning({ ...FOUND, finding }) }), 'compare', 'choices')?.open;
		expect([open(FINDING), open(doubt)]).toEqual([false, true]);
	});
});

describe('removal', () => {
	const removing = (one: Learning['step'], remove = false) =>
		view({ learning: learning(one, { of: 'removal' }), connection: connection(remove) });

	it('waits for the list', () => {
		expect(button(view(), 'learn-removal')).toBeUndefined();
		expect(step(view({ learning: learning(FOUND) }), 'remove').state).toBe('todo');
	});

	it('is offered once the list is connected, with what the browser will ask', () => {
		const shown = view({ learning: learning({ type: 'done' }), connection: connection() });
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
		const shown = view({ connection: connection() }, { finished: true, skipped: true });
		expect(step(shown, 'remove').stateText).toBe('Left for later');
		expect(current(shown)).toBeNull();
		expect(shown.end?.buttons[0]?.kind).toBe('primary');
	});

	it('says in plain words what was seen, and the rest below', () => {
		const shown = removing({
			type: 'removalFound',
			method: 'DELETE',
			address: `${API}/v1/sessions/{key}`,
			needs: { origins: [API], permissions: [] },
		});
		const texts = step(shown, 'remove').body.flatMap((one) =>
			one.type === 'text' ? one.text : [],
		);
		expect(texts.join(' ')).not.toMatch(/DELETE|\/v1/);
		expect(block(shown, 'remove', 'detail')?.lines[0]).toBe(`DELETE ${API}/v1/sessions/{key}`);
		// The host is a new one: our own words come first.
		expect(asks(shown, 'remove')[0]?.list[0]?.name).toBe('api.cryptonow.net');
		expect(button(shown, 'confirm')?.action).toMatchObject({ ask: { origins: [API] } });
	});

	it('is done where it is known, and can be learned again', () => {
		const shown = view({ connection: connection(true) });
		expect(step(shown, 'remove').state).toBe('done');
		expect(button(shown, 'learn-removal')).toBeDefined();
	});
});

test.each(LearningProblem.options)('the problem %s has its own words and a way on', (problem) => {
	const of = problem === 'notRemoved' ? 'removal' : 'list';
	const shown = view({
		learning: learning({ type: 'failed', problem }, { of }),
		connection: of === 'removal' ? connection() : null,
	});
	const where = of === 'removal' ? 'remove' : 'open';
	expect(current(shown)).toBe(where);
	expect(block(shown, where, 'said')).toMatchObject({ id: problem, tone: 'attention' });
	expect(button(shown, 'watch')).toBeDefined();
	expect(shown.news).not.toBe('');
});

test.each(CONNECT_STATES.filter(({ broken }) => !broken).map((one) => [one.name, one] as const))(
	'in the state %s it says all in each language, and at most one button calls out in a step',
	(_, { facts: given }) => {
		for (const catalogue of Object.values(CATALOGUES)) {
			const shown = connectView({ ...given, language: languageOf(catalogue) });
			expect(JSON.stringify(shown)).not.toMatch(/\{(?!key\})\w+\}(?!\\?")/);
			for (const { body } of shown.steps) {
				const calls = body.flatMap((one) =>
					one.type === 'buttons' || one.type === 'said' ? one.buttons : [],
				);
				expect(calls.filter(({ kind }) => kind === 'primary').length).toBeLessThanOrEqual(1);
			}
		}
	},
);

it('the gallery has each state once', () => {
	expect(new Set(CONNECT_STATES.map(({ name }) => name)).size).toBe(CONNECT_STATES.length);
});

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

	it('ends with «Not now», which puts away that the list is done', async () => {
		const one = page({ learning: learning({ type: 'checking' }), connection: null });
		await one.model.ready;
		await one.store({ learning: learning({ type: 'done' }), connection: connection() });
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
