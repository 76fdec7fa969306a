import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { typedAddress } from '@/utils/connection/profile/typed-address';
import {
	type Choice,
	type Finding,
	type Learning,
	LearningProblem,
} from '@/utils/learning/learning';
import { LONGEST_LEARNING } from '@/utils/learning/limits';
import type {
	ConnectFacts,
	ConnectUi,
	ConnectView,
	Said,
} from '@/utils/pages/connect/connect-types';
import { connectView } from '@/utils/pages/connect/connect-view';
import { CONNECT_STATES } from '../../../gallery/connect-states';
import { CATALOGUES, languageOf } from '../../fixtures/language-fixtures';
import { MINUTE, NOON } from '../../fixtures/session-fixtures';
import {
	API,
	asks,
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
	view,
} from './connect-fixtures';

const states = (shown: ConnectView) => shown.steps.map(({ state }) => state);

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
		const comparing = view({ connection: connection(), learning: learning(FOUND) });
		expect(block(comparing, 'compare', 'answer')?.note).toMatch(/^This connection stays in use/);
		expect(view({ connection: connection(), learning: learning({ type: 'done' }) }).now).toBeNull();
	});
});

describe('while it watches', () => {
	const watching = (over: Partial<Learning> = {}, now = NOON + MINUTE) =>
		view({ learning: learning({ type: 'watching', looked: 3, list: false }, over), now });

	it('says how far it is, and leads to the tab', () => {
		const shown = watching({}, NOON + 1000);
		expect(states(shown)).toEqual(['doing', 'todo']);
		expect(block(shown, 'open', 'facts')?.items.map(({ text }) => text)).toEqual([
			'3 responses checked',
			'No session list found yet',
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

	it.each([
		['silent', { step: { type: 'watching', looked: 0, list: false } }],
		['noCurrent', { step: { type: 'watching', looked: 3, list: true } }],
		['notKept', { heldBack: true }],
		['stuck', {}],
	] as const)('says the true reason after five seconds: %s', (id, over) => {
		const at = (ms: number) => block(watching(over, NOON + ms), 'open', 'said');
		expect(at(4900)).toBeUndefined();
		expect(at(5000)?.id).toBe(id);
	});

	it('tells of the walk by the site’s own menu before it says «can’t»', () => {
		const said = block(watching(), 'open', 'said')?.texts.join(' ');
		expect(said).toContain('the site’s own menu');
		expect(said).not.toContain('can’t be learned');
		// A list that leaves the own session out may be empty: what helps then has to be there.
		expect(said).toContain('Log in on one more device');
		const deeper = block(watching({ deeper: 'looks' }), 'open', 'said')?.texts.join(' ');
		expect(deeper).toContain('can’t be learned');
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
			'Firefox, Linux (the field “agent”)',
			'one (the field “label”)',
			'None',
		]);
		expect(fields[0]?.options[1]?.action).toEqual({
			send: { type: 'correctField', field: 'agent', choice: 1 },
		});
		// «true» would say nothing.
		expect(fields.at(-1)?.options[0]?.label).toBe('Firefox, Linux (the field “current”)');
	});

	it('says which hosts are needed and what for, above the button that asks for them', () => {
		const [ask] = asks(shown, 'compare');
		expect(ask?.list.map(({ name }) => name)).toEqual([
			'app.cryptonow.net',
			'api.cryptonow.net',
			'Requests to these hosts',
		]);
		expect(ask?.list[1]?.why).toBe('Your list comes from here.');
		const answer = block(shown, 'compare', 'answer');
		expect(answer?.buttons.map(({ name }) => name)).toEqual(['confirm', 'cancel']);
		expect(answer?.note).toBe('Nothing is saved until you say yes.');
		expect(answer?.buttons[0]?.action).toEqual({
			ask: { origins: [SITE, API], permissions: ['webRequest'] },
			send: { type: 'confirmFound' },
			about: 'compare',
		});
	});

	it('announces the browser’s question only for what it has not given yet', () => {
		const asked = (granted: string[], needs = FOUND.needs) =>
			asks(view({ learning: learning({ ...FOUND, needs }), granted }), 'compare').flatMap(
				({ list }) => list.map(({ name }) => name),
			);
		expect(asked([SITE])).toEqual(['api.cryptonow.net', 'Requests to these hosts']);
		expect(asked([SITE, API], { origins: [SITE, API], permissions: [] })).toEqual([]);
		// A pattern of the browser's knows no port.
		const origins = ['http://localhost:4180'];
		expect(asked(['http://localhost'], { origins, permissions: [] })).toEqual([]);
	});

	it('is the page’s own question, with a way back to Cryptonow’s page', () => {
		expect(shown).toMatchObject({
			title: 'Are these your 3 sessions?',
			intro: 'They should match what Cryptonow shows.',
			back: { name: 'tab', action: { tab: 7 } },
			promise: null,
		});
		expect(view({ learning: learning(FOUND, { tabId: null }) }).back).toBeNull();
	});

	it('says what is kept and asked with at each check, before it is', () => {
		const requests = step(shown, 'compare').body.find(
			(one): one is Said => one.type === 'said' && one.id === 'requests',
		);
		const [row] = requests?.list ?? [];
		expect(row?.name).toBe(`GET ${API}/sessions?view=all`);
		expect(row?.why).toContain('x-client: web');
		expect(row?.why).toContain('authorization');
	});

	it('goes on to another list where there is one', () => {
		const more = view({ learning: learning({ ...FOUND, finding: { ...FINDING, others: 2 } }) });
		expect(button(more, 'next')?.action).toEqual({ send: { type: 'nextList' } });
	});

	it('asks in which country a place is, until that is answered', () => {
		const way = { name: 'location', confidence: 'unsure' as const, values: ['Wilmington, DE'] };
		const says = (country: string) => ({ ...way, says: { place: 'Wilmington, DE', country } });
		const shown = (...choices: Choice[]) => {
			const finding = { ...FINDING, fields: [{ field: 'place' as const, choices }] };
			return view({ learning: learning({ ...FOUND, finding }) });
		};
		const asked = shown(way, says('DE'), says('US'));
		expect(block(asked, 'compare', 'said')?.title).toBe('In which country is “Wilmington, DE”?');
		expect(button(asked, 'region-DE')).toMatchObject({
			label: 'Germany',
			action: { send: { type: 'correctField', field: 'place', choice: 1 } },
		});
		expect(button(asked, 'region-US')?.label).toBe('United States');
		expect(block(shown(says('US'), way, says('DE')), 'compare', 'said')?.id).not.toBe('region');
		const [field] = block(asked, 'compare', 'choices')?.fields ?? [];
		expect(field?.options.map(({ label }) => label)).toEqual([
			'Wilmington, DE (the field “location”)',
			'Germany (the field “location”)',
			'United States (the field “location”)',
		]);
	});

	it('lets what tells sessions apart be another, where there is another', () => {
		const ids = ['id', 'deviceId'].map((name) => ({
			name,
			confidence: 'likely' as const,
			values: [null, `${name}-7f3a`],
		}));
		const shown = view({ learning: learning({ ...FOUND, finding: { ...FINDING, ids } }) });
		const last = block(shown, 'compare', 'choices')?.fields.at(-1);
		expect(last).toMatchObject({ field: 'id', label: 'Told apart by', confidence: 'likely' });
		expect(last?.options).toEqual([
			{
				label: 'id-7f3a (the field “id”)',
				action: { send: { type: 'correctField', field: 'id', choice: 0 } },
			},
			{
				label: 'deviceId-7f3a (the field “deviceId”)',
				action: { send: { type: 'correctField', field: 'id', choice: 1 } },
			},
		]);
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

test.each(LearningProblem.options)('the problem %s has its own words and a way on', (problem) => {
	const of = problem === 'notRemoved' || problem === 'heldBack' ? 'removal' : 'list';
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
