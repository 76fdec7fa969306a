/** Learning under attack: lists that are false, lead away or choke, and keys that are the page’s alone. */
import { expect } from 'vitest';
import {
	askAll,
	done,
	hosts,
	kept,
	LIST,
	PAGE,
	planted,
	servePage,
	source,
	test,
	waitUntilLooked,
	whereIs,
} from '../scenes/attack-scene.ts';
import type { HostileServer } from '../scenes/hostile-server.ts';
import type { Scene } from '../scenes/learning-scene.ts';

/** Where a page is led to find no list, or one that is not there when it is asked for again. */
const FALSE_LISTS: [string, (scene: Scene, hostile: HostileServer) => void][] = [
	[
		'was never the service’s',
		({ cryptonow }) => {
			cryptonow.misbehave({ path: '/attack/list', body: planted('planted'), times: 1 });
		},
	],
	[
		'stands for a moment where the real one is',
		({ cryptonow }) => {
			cryptonow.misbehave({ path: LIST, body: planted('planted'), times: 1 });
			servePage(cryptonow, source(askAll, [LIST]));
		},
	],
	[
		'goes on at another host',
		({ cryptonow }, { port }) => {
			const next = `http://cryptonow.localhost.evil.localhost:${port}/attack/list?page=2`;
			const body = { ...planted('planted'), next, links: { next }, has_more: true };
			cryptonow.misbehave({
				path: '/attack/list',
				body,
				headers: { link: `<${next}>; rel="next"` },
			});
		},
	],
];

test.for(FALSE_LISTS)(
	'no false list gets through: one that %s',
	async ([, plant], { scene, hostile }) => {
		const { cryptonow } = scene;
		plant(scene, hostile);
		servePage(cryptonow, source(askAll, ['/attack/list']));
		await scene.learn({ rows: false, at: PAGE });
		const found = await scene.waitForStep('found');
		if (found.type !== 'found') throw new Error('not found');
		expect(found.needs.origins).toEqual([cryptonow.origin]);
		expect(await scene.send({ type: 'confirmFound' })).toEqual({ ok: true });
		expect(await scene.waitForStep('failed')).toEqual({ type: 'failed', problem: 'notTheSame' });
		expect(hostile.requests).toEqual([]);
		expect(await whereIs(scene, 'planted')).toEqual([]);
		await scene.expectNothingLeft(null);
	},
);

test('no list of another host, and none behind a redirect, is found or kept', async ({
	scene,
	hostile,
}) => {
	const { cryptonow } = scene;
	const names = [
		'evil.localhost',
		'cryptonow.localhost.evil.localhost',
		'cryptonow-net.localhost',
		'xn--cryptnow-50a.localhost',
		'localhost',
	];
	hostile.serve('/attack/list', planted('planted'));
	const away = `http://evil.localhost:${hostile.port}/attack/list`;
	cryptonow.misbehave({ path: '/attack/away', redirectTo: away });
	cryptonow.misbehave({ path: '/attack/round', redirectTo: '/attack/list' });
	cryptonow.misbehave({ path: '/attack/list', body: planted('planted') });
	const addresses = names.map((name) => `http://${name}:${hostile.port}/attack/list`);
	servePage(cryptonow, source(askAll, [...addresses, '/attack/away', '/attack/round']));
	const page = await scene.learn({ rows: false, at: PAGE });
	await done(page);
	await waitUntilLooked(scene, names.length);
	expect((await scene.learning())?.step).toMatchObject({ type: 'watching' });
	expect(await whereIs(scene, 'planted')).toEqual([]);
	expect(await scene.send({ type: 'confirmFound' })).toEqual({ ok: false, error: 'nothingFound' });
	// What came is what the page itself has asked.
	expect(hostile.requests.map(({ origin }) => origin)).toEqual(
		Array.from({ length: names.length + 1 }, () => cryptonow.origin),
	);
	const own = ['http://localhost/*'];
	expect((await hosts(scene)).filter((host) => !own.includes(host))).toEqual([]);
	for (const address of addresses.slice(0, -1)) {
		const answer = await scene.send({ type: 'learn', of: 'list', address });
		expect(answer).toEqual({ ok: false, error: 'forbiddenAddress' });
	}
	await scene.send({ type: 'cancelLearning' });
});

test('answers that are made to choke on stop nothing: the list is found after them', async ({
	scene,
}) => {
	const { cryptonow } = scene;
	const entries = (count: number, more: object) =>
		JSON.stringify(Array.from({ length: count }, (_, id) => ({ id, ip: '198.51.100.1', ...more })));
	const traps: string[] = [
		entries(100_000, { current: false }),
		entries(4_000, { s: 1 }),
		`${'{"sessions":['.repeat(30_000)}1${']}'.repeat(30_000)}`,
		`{"sessions":[{"__proto__":{"id":"p","current":true},"constructor":{"prototype":{"x":1}},"id":"__proto__","ip":"198.51.100.1","agent":"${'A'.repeat(400_000)}"}]}`,
		`{"toString":1,"hasOwnProperty":null,"sessions":[{"id":"a-1-b-2","ip":"198.51.100.1","toJSON":"x","then":"y"}]}`,
		`{"sessions":[{"id":"${'9'.repeat(100_000)}","ip":"${'1.'.repeat(50_000)}","agent":"Mozilla/5.0 ${'('.repeat(50_000)}"}]}`,
		'\u0000',
		'{"sessions":[{"id":"\\ud800-lone","ip":"::1","current":true,"agent":"\\u202eChrome\\u0000"}]}',
	];
	for (const [index, trap] of traps.entries()) {
		const body = new TextEncoder().encode(trap);
		const headers = { 'content-type': 'application/json' };
		cryptonow.misbehave({ path: `/attack/trap-${index}`, body, headers });
	}
	const paths = traps.map((_, index) => `/attack/trap-${index}`);
	servePage(cryptonow, source(askAll, [...paths, LIST]));
	const page = await scene.learn({ rows: false, at: PAGE });
	await done(page);
	await scene.waitForStep('found');
	// The right one is among what was found, whatever stands before it.
	for (let turn = 0; turn < 8 && !(await proposes(scene, LIST)); turn += 1) {
		await scene.send({ type: 'nextList' });
	}
	expect(await scene.send({ type: 'confirmFound' })).toEqual({ ok: true });
	await scene.waitForStep('done');
	const [connection] = (await kept(scene)).filter(({ where }) => where === 'local connection');
	expect(JSON.parse(connection?.text ?? '{}')).toMatchObject({
		profile: { list: { request: { path: LIST } } },
	});
	await scene.expectNothingLeft(page, { connected: true });
});

/** Whether what is shown is this browser's own session alone, as the local Cryptonow lists it. */
async function proposes({ learning }: Scene, _path: string): Promise<boolean> {
	const step = (await learning())?.step;
	return step?.type === 'found' && step.finding.count === 1;
}

test('a list that leads away once it was learned takes no cookie and no key along', async ({
	scene,
	hostile,
}) => {
	const { cryptonow, browser } = scene;
	await scene.learn();
	await scene.waitForStep('found');
	await scene.send({ type: 'confirmFound' });
	await scene.waitForStep('done');
	hostile.serve('/attack/list', planted('planted'));
	for (const host of ['localhost', 'evil.localhost']) {
		for (const status of [302, 307]) {
			const redirectTo = `http://${host}:${hostile.port}/attack/list`;
			cryptonow.misbehave({ path: LIST, redirectTo, status });
			const after = new Date();
			expect(await scene.send({ type: 'look' })).toEqual({ ok: true });
			await cryptonow.waitForRequest(({ path }) => path === LIST, { after });
			await browser.waitForBadge('blind', ({ text }) => text !== '' && !/^\d/.test(text));
			cryptonow.stopMisbehaving();
			expect(await scene.send({ type: 'look' })).toEqual({ ok: true });
			await browser.waitForBadge('seeing again', ({ text }) => /^\d*$/.test(text));
		}
	}
	expect(hostile.requests).toEqual([]);
});

test('no key of the page’s and no password gets into the extension, but for the one key that the list is asked with', async ({
	scene,
}) => {
	const { cryptonow, browser } = scene;
	const jwt = (name: string) =>
		`eyJhbGciOiJIUzI1NiJ9.${Buffer.from(JSON.stringify({ name })).toString('base64url')}.c2lnbmF0dXJlLW9mLXRoZS1rZXk`;
	const access = jwt('access');
	const secrets = {
		refresh: jwt('refresh'),
		id: jwt('id-token'),
		password: 'correct-horse-battery-staple-7',
		code: '918273',
		opaque: 'rt_9f8e7d6c5b4a39281706f5e4d3c2b1a0',
		csrf: 'kQ9wE7rT5yU3iO1pL2kJ4hG6',
	};
	await browser.inBackground(() => {
		const said: string[] = [];
		Object.assign(globalThis, { said });
		for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
			console[name] = (...what: unknown[]) => {
				said.push(what.map((one) => String((one as Error)?.stack ?? one)).join(' '));
			};
		}
	});
	const [session] = planted('mine').sessions;
	const token = {
		access_token: access,
		refresh_token: secrets.refresh,
		id_token: secrets.id,
		session_state: session?.id,
		expires_in: 300,
	};
	cryptonow.misbehave({ path: '/oauth/token', body: token });
	cryptonow.misbehave({
		path: '/attack/login',
		body: { session, accessToken: access, refreshToken: secrets.opaque, csrf: secrets.csrf },
	});
	cryptonow.misbehave({ path: '/attack/factor', body: { ok: true, session } });
	cryptonow.misbehave({ path: '/attack/list', body: planted('mine') });
	const post = (body: object | string): RequestInit => ({
		method: 'POST',
		body: typeof body === 'string' ? body : JSON.stringify(body),
		headers: {
			'content-type':
				typeof body === 'string' ? 'application/x-www-form-urlencoded' : 'application/json',
		},
	});
	servePage(
		cryptonow,
		source(askAll, [
			['/attack/login', post({ email: 'anna@example.at', password: secrets.password })],
			['/attack/factor', post({ session: session?.id, code: secrets.code })],
			['/oauth/token', post(`grant_type=refresh_token&refresh_token=${secrets.refresh}`)],
			['/attack/list', { headers: { authorization: `Bearer ${access}` } }],
			['/oauth/token', post(`grant_type=refresh_token&refresh_token=${secrets.refresh}`)],
			['/attack/factor', post({ session: session?.id, code: secrets.code })],
			['/attack/login', post(`session=${session?.id}&password=${secrets.password}`)],
		] as [string, RequestInit][]),
	);
	const nowhere = async () => {
		for (const [name, secret] of Object.entries(secrets)) {
			expect({ name, where: await whereIs(scene, secret) }).toEqual({ name, where: [] });
		}
	};
	const page = await scene.learn({ rows: false, at: PAGE });
	await done(page);
	await waitUntilLooked(scene, 7);
	const found = await scene.waitForStep('found');
	await nowhere();
	// The key that the list is asked with waits where the list does, in memory, until it is confirmed.
	expect(await whereIs(scene, access)).toEqual(['session learning.seen']);
	if (found.type !== 'found') throw new Error('not found');
	expect(found.needs.permissions).toEqual(['webRequest']);
	await scene.allow({ permissions: ['webRequest'], origins: ['http://localhost/*'] }, false);
	expect(await scene.send({ type: 'confirmFound' })).toEqual({ ok: true });
	await scene.waitForStep('done');
	await nowhere();
	expect(await whereIs(scene, access)).toEqual(['session tokens']);
	const said = await browser.inBackground(
		() => (globalThis as unknown as { said?: string[] }).said ?? null,
	);
	expect(said).not.toBeNull();
	for (const secret of [access, ...Object.values(secrets)]) {
		expect((said ?? []).filter((line) => line.includes(secret))).toEqual([]);
	}
	await scene.send({ type: 'disconnect' });
	expect(await whereIs(scene, access)).toEqual([]);
});

test('a POST that holds the list is not sent again before it is confirmed', async ({ scene }) => {
	const { cryptonow, browser } = scene;
	cryptonow.misbehave({ method: 'POST', path: '/attack/rpc', body: planted('mine') });
	const call: RequestInit = {
		method: 'POST',
		body: JSON.stringify({ method: 'sessions.list', params: {} }),
		headers: { 'content-type': 'application/json' },
	};
	servePage(cryptonow, source(askAll, [['/attack/rpc', call] as [string, RequestInit]]));
	const asked = () =>
		cryptonow.requests.filter(({ path, method }) => path === '/attack/rpc' && method === 'POST');
	const before = asked().length;
	const page = await scene.learn({ rows: false, at: PAGE });
	await done(page);
	await scene.waitForStep('found');
	await scene.send({ type: 'correctField', field: 'place', choice: 0 });
	await browser.killBackground();
	await scene.send({ type: 'correctField', field: 'ip', choice: 0 });
	await scene.waitForStep('found');
	expect(asked().length - before).toBe(1);
	expect(await scene.send({ type: 'confirmFound' })).toEqual({ ok: true });
	await scene.waitForStep('done');
	expect(asked().length - before).toBeGreaterThan(1);
	expect(asked().every(({ path }) => path === '/attack/rpc')).toBe(true);
});
