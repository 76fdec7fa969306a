import type { ConnectionProfile, StoredConnection } from '@/utils/connection/profile/profile';
import { localProfile } from '@/utils/connection/profile/profiles';
import {
	type Choice,
	type Finding,
	type Learning,
	LearningProblem,
} from '@/utils/learning/learning';
import {
	type ConnectFacts,
	type ConnectUi,
	quietConnectUi,
} from '@/utils/pages/connect/connect-types';
import { DAY, HOUR, MINUTE, NOON } from '../unit/fixtures/session-fixtures';

/** A state of the page «Connect», as data. */
export type ConnectState = {
	name: string;
	facts: Omit<ConnectFacts, 'language'>;
	/** Shows what stands where the view itself can't be painted. */
	broken?: boolean;
};

const NOW = NOON + MINUTE;
const PAGE = 'https://app.cryptonow.net/settings/security/sessions';

const learned = (over: Partial<ConnectionProfile> = {}): StoredConnection => ({
	profile: { ...localProfile('https://app.cryptonow.net'), remove: null, ...over },
	from: 'learned',
	since: NOON - 30 * DAY,
});
const CONNECTED = learned();
const REMOVES = learned(localProfile('https://app.cryptonow.net'));

const iso = (ms: number) => new Date(ms).toISOString();
const choice = (
	name: string | null,
	confidence: Choice['confidence'],
	values: Choice['values'],
): Choice => ({ name, confidence, values });
const NONE = choice(null, 'sure', []);

const FINDING: Finding = {
	host: 'api.cryptonow.net',
	count: 4,
	fields: [
		{
			field: 'place',
			choices: [
				choice('location.city, location.country', 'sure', [
					'Vienna, Austria',
					'Vienna, Austria',
					'Lagos, Nigeria',
					'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, United Kingdom',
				]),
				choice('location.country', 'likely', ['Austria', 'Austria', 'Nigeria', 'United Kingdom']),
				NONE,
			],
		},
		{
			field: 'ip',
			choices: [
				choice('ipAddress', 'sure', [
					'198.51.100.7',
					'198.51.100.7',
					'203.0.113.66',
					'2001:0db8:85a3:08d3:1319:8a2e:0370:7348',
				]),
				NONE,
			],
		},
		{
			field: 'agent',
			choices: [
				choice('device.userAgent', 'sure', [
					'Firefox, Linux',
					'Safari, iOS',
					'Chrome, Linux',
					null,
				]),
				NONE,
			],
		},
		{
			field: 'lastActiveAt',
			choices: [
				choice(
					'lastActiveAt',
					'sure',
					[MINUTE, 3 * HOUR, 4 * MINUTE, 9 * DAY].map((ago) => iso(NOON - ago)),
				),
				NONE,
			],
		},
		{
			field: 'createdAt',
			choices: [
				choice(
					'createdAt',
					'likely',
					[DAY, 20 * DAY, HOUR, 40 * DAY].map((ago) => iso(NOON - ago)),
				),
				choice(
					'lastActiveAt',
					'unsure',
					[MINUTE, 3 * HOUR, 4 * MINUTE, 9 * DAY].map((ago) => iso(NOON - ago)),
				),
				NONE,
			],
		},
		{
			field: 'current',
			choices: [choice('current', 'sure', ['true', null, null, null]), NONE],
		},
	],
	others: 0,
};

/** The same, as a service tells it that says little and in its own words. */
const DOUBTFUL: Finding = {
	...FINDING,
	count: 140,
	others: 2,
	fields: FINDING.fields.map((one) => {
		if (one.field === 'createdAt') return { field: one.field, choices: [NONE, ...one.choices] };
		const doubtful = one.field === 'place' || one.field === 'current';
		if (!doubtful) return one;
		const choices = one.choices.map((way, at) =>
			at === 0 ? { ...way, confidence: 'unsure' as const } : way,
		);
		return { field: one.field, choices };
	}),
};

/** A list of places that may be in two countries each. */
const ASKS_REGION: Finding = {
	...FINDING,
	fields: FINDING.fields.map((one) => {
		if (one.field !== 'place') return one;
		const places = ['Wilmington, DE', 'Denver, CO', 'Bern, BE', 'Atlanta, Georgia'];
		const way = choice('location', 'unsure', places);
		const says = (country: string) => ({ ...way, says: { place: 'Wilmington, DE', country } });
		return { field: one.field, choices: [way, says('DE'), says('US'), NONE] };
	}),
};

type Step = Learning['step'];

const learning = (step: Step, over: Partial<Learning> = {}): Learning => ({
	of: 'list',
	step,
	address: PAGE,
	tabId: 7,
	since: NOON + 55_000,
	...over,
});

const plain = { headers: [], body: null, keys: [] };
const OFFERED: Extract<Step, { type: 'offered' }> = {
	type: 'offered',
	needs: {
		origins: ['https://app.cryptonow.net', 'https://api.cryptonow.net'],
		permissions: ['webRequest'],
	},
	requests: [
		{
			use: 'list',
			method: 'GET',
			address:
				'https://api.cryptonow.net/v1/account/security/sessions/active?include=device%2Clocation&per_page=50',
			headers: ['x-client: web', 'x-client-version: 2026.11.3'],
			body: null,
			keys: ['authorization'],
		},
		{ use: 'current', method: 'GET', address: 'https://api.cryptonow.net/v1/me', ...plain },
		{ use: 'key', method: 'GET', address: 'https://app.cryptonow.net/csrf', ...plain },
	],
	unseen: false,
	failure: null,
};
const POSTED = [
	{
		use: 'list' as const,
		method: 'POST',
		address: 'https://api.cryptonow.net/graphql',
		headers: [],
		body: '{"operationName":"ActiveSessions","query":"query ActiveSessions { sessions { id device ip lastSeen current } }"}',
		keys: ['authorization'],
	},
];

const found = (
	finding: Finding,
	permissions: ('cookies' | 'webRequest')[] = [],
): Extract<Step, { type: 'found' }> => ({
	type: 'found',
	finding,
	needs: { origins: ['https://app.cryptonow.net', 'https://api.cryptonow.net'], permissions },
	requests: [
		{ use: 'list', method: 'GET', address: 'https://api.cryptonow.net/sessions', ...plain },
	],
});

function connect(
	name: string,
	over: Partial<ConnectState['facts']> = {},
	ui: Partial<ConnectUi> = {},
): ConnectState {
	return {
		name,
		facts: {
			learning: null,
			connection: null,
			ui: { ...quietConnectUi(), ...ui },
			now: NOW,
			localOrigin: null,
			...over,
		},
	};
}

const removal = (step: Step, over: Partial<Learning> = {}) => ({
	learning: learning(step, { of: 'removal', ...over }),
	connection: CONNECTED,
});

/** Every state of the page «Connect». */
export const CONNECT_STATES: readonly ConnectState[] = [
	connect('first-time'),
	connect('address-fine', {}, { address: PAGE }),
	connect('address-home', {}, { address: 'https://www.cryptonow.net/' }),
	connect('address-typing', {}, { address: 'https://app.crypto', typing: true }),
	connect('address-look-alike', {}, { address: 'https://login.crypto-now.io/sessions' }),
	connect('address-other-site', {}, { address: 'https://mail.example.org/inbox' }),
	connect('address-not-encrypted', {}, { address: 'http://app.cryptonow.net/sessions' }),
	connect('address-no-address', {}, { address: 'my sessions' }),
	connect('local', { localOrigin: 'http://localhost:4180' }),
	connect('refused', {}, { address: PAGE, refused: 'open' }),
	connect('asking', {}, { address: PAGE, busy: 'learn' }),
	connect('failed', {}, { address: PAGE, failed: true }),
	connect('watching', { learning: learning({ type: 'watching', looked: 3, list: false }) }),
	connect('watching-stuck', {
		learning: learning(
			{ type: 'watching', looked: 128, list: false },
			{ since: NOON - 4 * MINUTE, tabId: null },
		),
	}),
	connect('watching-deeper', {
		learning: learning({ type: 'watching', looked: 128, list: false }, { deeper: 'looks' }),
	}),
	connect('watching-hidden', {
		learning: learning({ type: 'watching', looked: 128, list: false }, { deeper: 'hidden' }),
	}),
	connect('watching-list-seen', {
		learning: learning({ type: 'watching', looked: 12, list: true }),
	}),
	connect('found', { learning: learning(found(FINDING)) }),
	connect('found-in-doubt', { learning: learning(found(DOUBTFUL, ['cookies', 'webRequest'])) }),
	connect('found-asks-region', { learning: learning(found(ASKS_REGION)) }),
	connect('found-refused', { learning: learning(found(FINDING)) }, { refused: 'compare' }),
	connect('found-correcting', { learning: learning(found(DOUBTFUL)) }, { busy: 'correctField' }),
	connect('offered', { learning: learning(OFFERED, { tabId: null }) }),
	connect('offered-unseen', {
		learning: learning({ ...OFFERED, requests: POSTED, unseen: true }, { tabId: null }),
	}),
	connect('offered-failed', {
		learning: learning({ ...OFFERED, failure: 'awaitsPage' }, { tabId: null }),
	}),
	connect('offered-found', {
		learning: learning({ ...found(FINDING), requests: OFFERED.requests }, { tabId: null }),
	}),
	connect('checking', { learning: learning({ type: 'checking' }) }),
	connect('done', { learning: learning({ type: 'done' }), connection: CONNECTED }),
	connect(
		'remove-skipped',
		{ connection: CONNECTED },
		{ finished: true, removing: true, skipped: true },
	),
	connect(
		'remove-refused',
		{ connection: CONNECTED },
		{ finished: true, removing: true, refused: 'remove' },
	),
	connect('removing', removal({ type: 'watching', looked: 4, list: true })),
	connect(
		'remove-failed',
		removal({ type: 'watching', looked: 4, list: true }, { notRemoved: true }),
	),
	connect(
		'remove-others-too',
		removal({ type: 'watching', looked: 4, list: true }, { unclear: 'othersToo' }),
	),
	connect('remove-checking', removal({ type: 'checking' })),
	connect(
		'remove-found',
		removal({
			type: 'removalFound',
			method: 'DELETE',
			address: 'https://app.cryptonow.net/v1/account/sessions/{key}',
			whole: ['x-csrf-token: … (cookie)'],
			needs: { origins: ['https://app.cryptonow.net'], permissions: [] },
		}),
	),
	connect('remove-done', { ...removal({ type: 'done' }), connection: REMOVES }),
	connect(
		'remove-found-elsewhere',
		removal({
			type: 'removalFound',
			method: 'POST',
			address: 'https://security.cryptonow.net/rpc/end-session',
			whole: [
				'x-client: web',
				'{"jsonrpc":"2.0","id":1,"method":"session.end","params":{"session":"{key}","reason":"user"}}',
				'authorization: … (request)',
			],
			needs: { origins: ['https://security.cryptonow.net'], permissions: [] },
		}),
	),
	connect(
		'remove-found-pressed',
		removal({
			type: 'removalFound',
			method: 'GET',
			address: 'https://app.cryptonow.net/settings/security/sessions',
			whole: [],
			pressed: ['Remove', 'Yes, end this session'],
			needs: { origins: [], permissions: [] },
		}),
	),
	connect('again', { connection: CONNECTED }),
	connect('again-with-removal', { connection: REMOVES }, { removing: true }),
	connect('again-found', { connection: REMOVES, learning: learning(found(FINDING)) }),
	...LearningProblem.options.map((problem) =>
		problem === 'notRemoved' || problem === 'heldBack'
			? connect(`problem-${problem}`, removal({ type: 'failed', problem }))
			: connect(`problem-${problem}`, { learning: learning({ type: 'failed', problem }) }),
	),
	{ ...connect('broken'), broken: true },
];
