import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { PROFILE_VERSION } from '@/utils/connection/profile/profile';
import { readProfile } from '@/utils/connection/profile/read-profile';
import { findLists } from '@/utils/learning/detect/find-list';
import type { Proposal } from '@/utils/learning/detect/proposal';
import {
	looksLikeSessions,
	mayHoldSessions,
	namesIn,
	withoutTokens,
} from '@/utils/learning/observe/looks-like-sessions';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import { CONTEXT, observed, SITE } from '../fixtures/learning-fixtures';
import { NOON } from '../fixtures/session-fixtures';
import { AGENTS, key, make, STRANGE, service } from './generated-services-fixtures';

/** JSON made of what sessions are made of, in no order that makes sense. */
const leaf = fc.oneof(
	fc.constantFrom<unknown>(
		...AGENTS,
		...STRANGE,
		null,
		true,
		false,
		0,
		1,
		-1,
		1e300,
		'',
		'__proto__',
		NOON,
		NOON / 1000,
	),
	fc.string({ maxLength: 40 }),
	fc.double(),
	fc.uuid(),
);

const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
	tree: fc.oneof(
		{ maxDepth: 6 },
		leaf,
		fc.array(tie('tree'), { maxLength: 6 }),
		fc.dictionary(key, tie('tree'), { maxKeys: 8 }),
	),
}));

const address = fc.oneof(
	fc.constantFrom(
		'https://api.cryptonow.net/sessions',
		'https://api.cryptonow.net.evil.example/sessions',
		'https://cryptonow.net@evil.example/',
		'http://api.cryptonow.net/s',
		'https://evil.example/sessions?x=https://cryptonow.net',
		'https://api.cryptonow.net/a/%2e%2e/b',
		'https://xn--cryptonow-x.net/',
		'https://api.cryptonow.net:8443/',
	),
	fc.webUrl({ withQueryParameters: true }),
);

const anything: fc.Arbitrary<ObservedRequest> = fc.record({
	number: fc.nat(),
	method: fc.constantFrom('GET', 'POST', 'DELETE', 'X'),
	url: address,
	requestHeaders: fc.array(
		fc.tuple(
			fc.constantFrom('authorization', 'x-csrf', 'cookie', 'accept', 'HOST', 'x\r\ny'),
			fc.string({ maxLength: 60 }),
		),
		{ maxLength: 4 },
	),
	requestBody: fc.oneof(fc.constant(null), fc.json({ maxDepth: 3 }), fc.string({ maxLength: 60 })),
	status: fc.constantFrom(200, 200, 200, 401),
	responseHeaders: fc.array(
		fc.tuple(
			fc.constantFrom('link'),
			fc.constantFrom('<https://evil.example/>; rel="next"', '<'.repeat(500), '</a?b=1>; rel=next'),
		),
		{ maxLength: 2 },
	),
	answer: fc.oneof(
		fc.constant(null),
		tree.map((value) => JSON.stringify(value) ?? 'null'),
		fc.string(),
	),
	sources: fc.array(
		fc.record({
			value: fc.string({ maxLength: 20 }),
			source: fc.constantFrom(
				{ from: 'endpoint', origin: 'https://evil.example', path: '/t', at: [] } as const,
				{ from: 'request' } as const,
			),
		}),
		{ maxLength: 2 },
	),
	by: fc.constantFrom('page', 'worker'),
});

const whole = (proposal: Proposal) => ({
	version: PROFILE_VERSION,
	site: SITE,
	list: proposal.list,
	remove: null,
	pages: { sessions: '/', password: null, login: null },
});

describe('whatever a page says', () => {
	it('breaks nothing, and makes no profile that names another host', () => {
		fc.assert(
			fc.property(fc.array(anything, { maxLength: 6 }), service, (observedRequests, given) => {
				for (const proposal of findLists(
					[...observedRequests, ...make(given).observedRequests],
					CONTEXT,
				)) {
					expect(readProfile(whole(proposal), null)).not.toBeNull();
				}
			}),
			{ numRuns: 100 },
		);
	});

	it('finds no list on a host that is not the service’s', () => {
		fc.assert(
			fc.property(
				service,
				fc.constantFrom(
					'https://api.cryptonow.net.evil.example',
					'https://cryptonow.net.evil.example',
					'http://api.cryptonow.net',
					'https://evilcryptonow.net',
					'https://api.cryptonow.net:8443',
					'https://cryptonow.localhost',
				),
				(given, origin) => {
					const elsewhere = make(given).observedRequests.map((each) => ({
						...each,
						url: each.url.replace('https://api.cryptonow.net', origin),
					}));
					expect(findLists(elsewhere, CONTEXT)).toEqual([]);
				},
			),
			{ numRuns: 60 },
		);
	});

	it('never keeps what was not there: the filter in the page takes any value', () => {
		fc.assert(
			fc.property(tree, (value) => {
				const text = JSON.stringify(value) ?? 'null';
				mayHoldSessions(text);
				looksLikeSessions(value);
				namesIn(value);
				expect(JSON.stringify(withoutTokens(value)) ?? 'null').not.toMatch(
					/"eyJ[\w-]{4,}\.[\w-]{4,}\./,
				);
			}),
			{ numRuns: 150 },
		);
	});

	const many = <T>(count: number, make: (index: number) => T) =>
		Array.from({ length: count }, (_, index) => make(index));
	test.each<[string, () => unknown]>([
		[
			'one list of very many',
			() => ({
				sessions: many(2500, (n) => ({ id: `s-${n}-abcdef`, ip: '198.51.100.1', ua: AGENTS[0] })),
			}),
		],
		[
			'very many lists',
			() =>
				Object.fromEntries(
					many(800, (n) => [
						`sessions${n}`,
						many(3, (m) => ({
							id: `s-${n}-${m}-abc`,
							ip: '198.51.100.1',
							ua: AGENTS[0],
							current: m === 0,
						})),
					]),
				),
		],
		[
			'very many fields',
			() => ({
				sessions: many(3, (n) =>
					Object.fromEntries<unknown>(
						many<[string, unknown]>(3000, (m) => [`f${m}`, `198.51.${n}.${m % 250}`]),
					),
				),
			}),
		],
		['a deep nest', () => `${'{"a":[{"id":1,"b":'.repeat(2000)}1${'}]}'.repeat(2000)}`],
		[
			'lists in lists',
			() => many(20, () => many(20, () => many(20, (n) => ({ id: n, ip: '198.51.100.1' })))),
		],
		[
			'texts that are slow to match',
			() => ({
				sessions: many(40, (n) => ({
					id: `s${n}`,
					ua: 'Mozilla/5.0 ('.repeat(100),
					ip: '1.'.repeat(30),
					at: `${'1'.repeat(2000)} Z`,
					place: ', '.repeat(1000),
				})),
			}),
		],
	])('decides about %s', (_, value) => {
		const made = value();
		const text = typeof made === 'string' ? made : JSON.stringify(made);
		const observedRequests = [
			observed('/v1/sessions', null),
			observed('/v1/me', { session: { id: 's-1-abcdef' } }),
		];
		const [first, second] = observedRequests as [ObservedRequest, ObservedRequest];
		const all = [{ ...first, answer: text.slice(0, 512 * 1024) === text ? text : '[]' }, second];
		expect(all[0]?.answer).not.toBe('[]');
		mayHoldSessions(text);
		looksLikeSessions(JSON.parse(text));
		expect(findLists(all, CONTEXT).length).toBeLessThan(20);
	});
});
