import { expect, test } from 'vitest';
import { createCountryNames } from '@/utils/domain/places/country';
import { searchListsInPieces } from '@/utils/learning/detect/find-list';
import {
	looksLikeSessions,
	mayHoldSessions,
	withoutTokens,
} from '@/utils/learning/observe/looks-like-sessions';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';

/** For a page that made 300 requests with 20 MB of JSON, in milliseconds. */
const BUDGET = 200;
/** And never so long at once that a page would stand still. */
const LONGEST = 50;

const NOW = Date.UTC(2026, 10, 22, 12);
const API = 'https://api.cryptonow.net';
const AGENT =
	'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

const iso = (ms: number) => new Date(ms).toISOString();

/** Always the same numbers, so that each run does the same work. */
function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return state / 2_147_483_648;
	};
}

/** What a page of an observed request loads: prices and trades above all, and some that is like sessions. */
function answers(): string[] {
	const random = createRandom(7);
	const id = () =>
		Math.floor(random() * 1e12).toString(36) + Math.floor(random() * 1e12).toString(36);
	const rows = <T>(count: number, row: (index: number) => T) =>
		Array.from({ length: count }, (_, index) => row(index));
	const all: unknown[] = [];
	for (let index = 0; index < 298; index++) {
		if (index % 25 === 3) {
			all.push({
				events: rows(150, (n) => ({
					id: id(),
					event: 'login',
					ip: `198.51.100.${n % 250}`,
					userAgent: AGENT,
					at: iso(NOW - n * 9e6),
				})),
			});
		} else if (index % 25 === 9) {
			all.push({
				texts: rows(600, (n) => ({
					key: `settings.security.sessions.${n}`,
					text: `Your session ${n} in Chrome on Windows has ended`,
				})),
			});
		} else {
			all.push({
				data: rows(520, (n) => ({
					symbol: `BTC-${n}`,
					price: (random() * 1e5).toFixed(2),
					volume: random() * 1e4,
					at: iso(NOW - n * 1000),
					time: NOW - n * 1000,
					trade: id(),
				})),
			});
		}
	}
	all.push({
		sessions: rows(40, (n) => ({
			id: id(),
			current: n === 3,
			userAgent: AGENT,
			ipAddress: `203.0.113.${n}`,
			location: { city: 'Vienna', country: 'Austria' },
			createdAt: iso(NOW - (n + 2) * 9e7),
			lastActiveAt: iso(NOW - n * 9e6 - 1000),
		})),
	});
	all.push({
		session: { id: id(), ipAddress: '203.0.113.7', userAgent: AGENT, createdAt: iso(NOW - 9e7) },
	});
	return all.map((each) => JSON.stringify(each));
}

const TEXTS = answers();

/** What the page's observer does with one answer. */
function filter(text: string, index: number): ObservedRequest | null {
	if (!mayHoldSessions(text)) return null;
	const value: unknown = JSON.parse(text);
	if (!looksLikeSessions(value)) return null;
	return {
		number: index,
		method: 'GET',
		url: `${API}/v1/resource/${index}`,
		requestHeaders: [],
		requestBody: null,
		status: 200,
		responseHeaders: [],
		answer: JSON.stringify(withoutTokens(value)),
		sources: [],
		by: 'page',
	};
}

test('learning from 300 requests with 20 MB of JSON', async ({ bench }) => {
	const size = TEXTS.reduce((sum, text) => sum + text.length, 0);
	expect(TEXTS).toHaveLength(300);
	expect(size).toBeGreaterThan(20e6);
	const passed = TEXTS.map(filter).filter((observed) => observed !== null);
	let begun = 0;
	let longest = 0;
	/** Between pieces of work, each of which a page or the background stands still for. */
	const piece = () => {
		const now = performance.now();
		longest = Math.max(longest, now - begun);
		begun = now;
		return undefined;
	};
	/** As in the browser, the names of countries are new when the first list is looked at. */
	const find = () =>
		searchListsInPieces(
			passed,
			{ site: 'https://www.cryptonow.net', now: NOW, countryOf: createCountryNames() },
			piece,
		);
	const decide = async () => {
		begun = performance.now();
		// Each answer is filtered by itself, as it arrives.
		for (const [index, text] of TEXTS.entries()) {
			filter(text, index);
			piece();
		}
		await find();
		piece();
	};
	expect((await find()).proposals[0]?.finding.count).toBe(40);
	const pieces: number[] = [];
	const cpu: number[] = [];
	const results = await bench.compare(
		bench('the filter in the page', () => {
			for (const [index, text] of TEXTS.entries()) filter(text, index);
		}),
		bench('both', async () => {
			longest = 0;
			const before = process.cpuUsage();
			await decide();
			const { user, system } = process.cpuUsage(before);
			cpu.push((user + system) / 1000);
			pieces.push(longest);
		}),
	);
	const middle = (all: number[]) => all.sort((one, other) => one - other)[all.length >> 1] ?? 0;
	const median = results.get('both').latency.p50;
	const atOnce = middle(pieces);
	console.log(
		`${(size / 1e6).toFixed(1)} MB, ${passed.length} passed on, ${median.toFixed(0)} ms, of the processor ${middle(cpu).toFixed(0)} ms, ${atOnce.toFixed(0)} ms at once`,
	);
	expect(`${median.toFixed(0)} ms, within ${BUDGET}: ${median <= BUDGET}`).toContain('true');
	expect(`${atOnce.toFixed(0)} ms at once, within ${LONGEST}: ${atOnce <= LONGEST}`).toContain(
		'true',
	);
}, 180_000);
