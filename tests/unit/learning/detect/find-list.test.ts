import { describe, expect, test } from 'vitest';
import { findLists, searchLists } from '@/utils/learning/detect/find-list';
import { observedPage } from '@/utils/learning/observe/observed-page';
import {
	CONTEXT,
	EVERYONE,
	iso,
	OURS,
	observed,
	readBy,
	STRANGER,
	type Truth,
} from '../../fixtures/learning-fixtures';
import { SHAPES } from '../../fixtures/learning-shapes';

describe.each(SHAPES)('$name', (shape) => {
	const idOf = shape.idOf ?? ((each: Truth) => each.id);

	test.each([
		['three sessions', EVERYONE],
		['a stranger among them', [...EVERYONE, STRANGER]],
		['two', [STRANGER, OURS]],
	] as const)('%s are found with nothing to correct', async (_, sessions) => {
		const observedRequests = shape.ask(sessions);
		const [proposal] = findLists(observedRequests, CONTEXT);
		if (proposal === undefined) throw new Error('found nothing');
		const read = await readBy(proposal, observedRequests);
		expect(read, JSON.stringify(proposal.list, null, 1)).toBeInstanceOf(Array);
		const found = read as Exclude<typeof read, string>;
		expect(found.map(({ id }) => id).sort()).toEqual(sessions.map(idOf).sort());
		for (const each of sessions) {
			const session = found.find(({ id }) => id === idOf(each));
			const { tells } = shape;
			expect(session?.current).toBe(each.current);
			const masked = each.ip.split('.').slice(0, 3).join('.');
			if (tells.includes('ip')) expect(session?.ip).toContain(masked);
			else expect(session?.ip).toBeNull();
			if (tells.includes('country'))
				expect([each.country, each.code]).toContain(session?.place.country);
			else expect(session?.place.country).toBeNull();
			expect(session?.place.city).toBe(tells.includes('city') ? each.city : null);
			if (tells.includes('device') && each !== STRANGER)
				expect(session?.device.browser).toBe(each.browser);
			expect(session?.createdAt).toBe(tells.includes('created') ? each.created : null);
			expect(session?.lastActiveAt === null).toBe(!tells.includes('lastActive'));
			if (tells.includes('lastActive')) {
				expect(Math.abs((session?.lastActiveAt ?? 0) - each.lastActive)).toBeLessThan(1000);
			}
		}
	});
});

describe('the id', () => {
	const idAt = (entries: object[]) => {
		const [proposal] = findLists([observed('/v1/logins', { logins: entries })], CONTEXT);
		return proposal?.list.fields.id;
	};
	const told = ({ ip, userAgent, current, created, lastActive }: Truth) => ({
		ip,
		userAgent,
		current,
		createdAt: iso(created),
		lastActiveAt: iso(lastActive),
	});

	test('is the session’s own, also inside what names another thing', () => {
		const entries = EVERYONE.map((each, index) => ({
			id: 100 + index,
			session: { id: each.id, ...told(each) },
		}));
		expect(idAt(entries)?.at.path).toEqual(['session', 'id']);
	});

	test.each([
		['kJ3vXb9QmT7wLr2ZcY8nHs4PfD6g', true],
		['kJsvXbUQmTWwLrNZcYAnHsMPfDOg', true],
		['0f8fad5b-d9cb-469f-a165-70867728950e', false],
	])('%s under a name that says nothing is kept as a digest: %s', (key, hashed) => {
		const entries = EVERYONE.map((each, index) => ({
			...told(each),
			zb: `${key.slice(0, -1)}${'abc'[index]}`,
		}));
		expect(idAt(entries)).toEqual({ at: { up: 0, path: ['zb'] }, hashed });
	});
});

/** A session as it is told where its own answer marks it. */
const whole = ({ id, ip, userAgent, current, created, lastActive }: Truth) => ({
	id,
	ip,
	userAgent,
	current,
	createdAt: iso(created),
	lastActiveAt: iso(lastActive),
});

test.each([
	['LoginSessions', true],
	['LoginDevices', true],
	['Login', false],
	['RevokeLoginSession', false],
])('an operation called %s may list sessions: %s', (operationName, may) => {
	const query = `query ${operationName} { list { id ip userAgent current createdAt lastActiveAt } }`;
	const asked = observed(
		'/graphql',
		{ data: { list: EVERYONE.map(whole) } },
		{ method: 'POST', requestBody: { operationName, query, variables: {} } },
	);
	expect(findLists([asked], CONTEXT).length > 0).toBe(may);
});

test('comments that say which are mine are no sessions', () => {
	const comments = EVERYONE.map(({ current, ...each }) => ({
		...whole({ ...each, current }),
		mine: current,
		body: 'x',
	}));
	expect(searchLists([observed('/comments', { comments })], CONTEXT)).toEqual({
		proposals: [],
		lacksCurrent: false,
	});
});

test.each([
	'/api/security/ip-allowlist',
	'/api/oauth/grants',
	'/api/webauthn/credentials',
	'/api/workspace/members',
	'/api/workspace/invitations',
	'/api/v3/orders',
	'/api/v1/api-keys',
	'/user/personal-access-tokens',
	'/api/trusted-ips',
	'/api/2fa/remembered',
])('what %s lists is nobody’s login, whatever it says of its entries', (path) => {
	for (const mark of ['current', 'isCurrent', 'isCurrentDevice', 'active']) {
		const entries = EVERYONE.map(({ current, ...each }) => ({
			...whole({ ...each, current: true }),
			[mark]: current,
		}));
		for (const answer of [{ data: entries }, { [path.split('/').at(-1) ?? '']: entries }])
			expect(searchLists([observed(path, answer)], CONTEXT)).toEqual({
				proposals: [],
				lacksCurrent: false,
			});
	}
	// An exchange has its devices at such an address, too.
	const devices = observed(`${path}/devices`, { list: EVERYONE.map(whole) });
	expect(findLists([devices], CONTEXT)).toHaveLength(1);
});

test.each([
	'API keys',
	'Trusted IP addresses',
	'Team members',
	'Open orders',
	'Connected apps',
	'Passkeys',
	'Notifications',
	'API-Schlüssel',
	'Clés API',
	'Mitglieder',
	'Sessions',
])(
	'a table under «%s» on the page of the sessions is a list of them only where it says so',
	(heading) => {
		const rows = EVERYONE.map(
			({ id, ip, browser, system, current, lastActive }) =>
				`<tr><td>${browser} on ${system}${current ? ' <b>Current</b>' : ''}</td><td>${ip}</td><td>${iso(lastActive)}</td><td>${current ? '' : `<form method="post" action="/x/${id}/delete"><button>Delete</button></form>`}</td></tr>`,
		).join('');
		const html = `<!doctype html><html><body><h2>${heading}</h2><table><tr><th>Name</th><th>IP</th><th>Last used</th><th></th></tr>${rows}</table></body></html>`;
		const page = observedPage('https://www.cryptonow.net/account/sessions', html);
		if (page === null) throw new Error('no page');
		expect(findLists([page], CONTEXT)).toHaveLength(heading === 'Sessions' ? 1 : 0);
	},
);

test('a mark that only may be the current one’s is none of a list that is rather something else', () => {
	const entries = EVERYONE.map(({ current, ...each }) => {
		const { current: _, ...told } = whole({ ...each, current }) as Record<string, unknown>;
		return { ...told, scopes: ['read'], active: current };
	});
	expect(findLists([observed('/api/v1/user/tokens', entries)], CONTEXT)).toEqual([]);
});

test.each(['/api/refresh-tokens', '/events/logins', '/api/authorized'])(
	'trusted devices with a flag of their own come after the list at %s',
	(path) => {
		const trusted = EVERYONE.map((each) => ({
			...whole(each),
			id: `t-${each.id}`,
			trustExpiresAt: iso(each.expires),
		}));
		const [first, second] = findLists(
			[
				observed('/devices/trusted', { devices: trusted }),
				observed(path, { items: EVERYONE.map(whole) }),
			],
			CONTEXT,
		);
		expect(first?.list.request.path).toBe(path);
		expect(second?.list.request.path).toBe('/devices/trusted');
	},
);

test('people who are online are no sessions of one login', () => {
	const people = (email: (index: number) => string) =>
		EVERYONE.map((each, index) => {
			const { current: _, ...told } = whole(each) as Record<string, unknown>;
			return { ...told, email: email(index) };
		});
	const lacking = (email: (index: number) => string) =>
		searchLists([observed('/api/team/online', { users: people(email) })], CONTEXT).lacksCurrent;
	expect(lacking((index) => `a${index}@example.at`)).toBe(false);
	expect(lacking(() => 'anna@example.at')).toBe(true);
});

describe('sessions without an id', () => {
	const nameless = EVERYONE.map(({ ip, browser, system, current, lastActive }) => ({
		agent: { platform: system, browser },
		ip_address: ip,
		is_current_device: current,
		last_active_at: iso(lastActive),
	}));
	const found = (props: object) => findLists([observed('/user/profile', { props })], CONTEXT);

	test('are told apart by what lasts of them, where they are called sessions', () => {
		const [proposal] = found({ sessions: nameless });
		expect(proposal?.list.fields.id).toMatchObject({ hashed: true });
		expect(proposal?.list.fields.id.with?.length).toBeGreaterThan(0);
		expect(found({ entries: nameless })).toEqual([]);
	});

	test('are a log where their ids are there twice', () => {
		const log = nameless.map((each) => ({ ...each, session_id: OURS.id }));
		expect(found({ sessions: log })).toEqual([]);
	});
});
