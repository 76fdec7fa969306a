import { expect, test } from 'vitest';
import { desired } from '@/utils/app/desired';
import { localProfile } from '@/utils/connection/profile/profiles';
import { deviceFamily } from '@/utils/domain/devices/user-agent';
import { createCountryNames } from '@/utils/domain/places/country';
import { append, RECORD_LIMIT } from '@/utils/domain/record/bounds';
import { noted, type RecordEntry } from '@/utils/domain/record/record';
import type { Session } from '@/utils/domain/sessions/session';
import { pulseAfter } from '@/utils/domain/watch/pulse';
import { emptyState, WatchState } from '@/utils/domain/watch/state';
import { transition, type WatchEvent } from '@/utils/domain/watch/transition';
import { ENGLISH } from '../unit/fixtures/language-fixtures';
import { parseSessions } from '../unit/fixtures/parse-sessions';

/** One transition with 1,000 sessions and a full record may take so long, in milliseconds. */
const BUDGET = 5;

/** Of what takes long, a handful of runs says enough: 64 and more of them took minutes. */
const FEW_RUNS = { iterations: 4, time: 0, warmupIterations: 1, warmupTime: 0 };
/** How long a test may take on a machine that has much else to do, in milliseconds. */
const PATIENCE = 300_000;
const runsFor = (count: number) => (count >= 10_000 ? FEW_RUNS : {});

/** How many runs say what something takes: in a few of them the engine still clears up what was before. */
const RUNS = 15;

/**
 * What a piece of work takes of the processor, as the median of some runs, in milliseconds. Unlike
 * the time by the clock it is the same on a machine that has something else to do.
 */
function processorTime(work: () => void): number {
	const times = Array.from({ length: RUNS }, () => {
		const before = process.threadCpuUsage();
		work();
		const { user, system } = process.threadCpuUsage(before);
		return (user + system) / 1000;
	});
	return times.sort((one, other) => one - other)[RUNS >> 1] ?? Number.NaN;
}

const NOW = Date.UTC(2026, 10, 22, 12);
const { list } = localProfile('http://localhost:1');
const AGENT =
	'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
const REFERENCE = { here: deviceFamily(AGENT), countryOf: createCountryNames() };
const READING = { now: NOW, countryOf: REFERENCE.countryOf };

const answer = (count: number) => ({
	sessions: Array.from({ length: count }, (_, index) => ({
		id: `session-${index}`,
		current: index === 0,
		device: { userAgent: AGENT },
		ipAddress: `198.51.${Math.floor(index / 250) % 250}.${index % 250}`,
		location: { city: 'Vienna', country: 'Austria' },
		createdAt: '2026-11-22T10:00:00.000Z',
		lastActiveAt: '2026-11-22T11:00:00.000Z',
	})),
});

async function sessionsOf(count: number): Promise<Session[]> {
	const parsed = await parseSessions({ pages: [answer(count)] }, list, READING);
	if (!parsed.ok) throw new Error('the answer of the benchmark is unreadable');
	return parsed.value.sessions;
}

test.for([5, 1000, 10_000])(
	'a look at %i sessions',
	{ timeout: PATIENCE },
	async (count, { bench }) => {
		const body = answer(count);
		const sessions = await sessionsOf(count);
		const empty = emptyState('bench');
		const first = { type: 'looked', sessions, pulse: null } as const;
		const reviewed = transition(
			transition(empty, first, NOW, REFERENCE),
			{ type: 'recognised', ids: sessions.slice(0, 5).map(({ id }) => id), name: null },
			NOW,
			REFERENCE,
		);
		const pulse = pulseAfter(null, { ok: true, sessions }, reviewed, false, NOW, 0.5);
		const again: WatchEvent = { type: 'looked', sessions, pulse };
		const newcomer: Session = {
			...(sessions[0] as Session),
			id: 'newcomer',
			current: false,
			place: { city: 'Lagos', country: 'Nigeria' },
		};
		const found: WatchEvent = { type: 'looked', sessions: [...sessions, newcomer], pulse };
		const full = Array.from(
			{ length: RECORD_LIMIT },
			(_, index): RecordEntry => ({ type: 'sessionGone', at: NOW - index, ref: index }),
		);

		/** One whole decision: the next state, what is worth noting, and the record with it. */
		const decide = (event: WatchEvent) => {
			const state = transition(reviewed, event, NOW + 60_000, REFERENCE);
			return append(full, noted(reviewed, event, state, NOW + 60_000));
		};

		await bench.compare(
			bench('an answer becomes sessions', async () => {
				await parseSessions({ pages: [body] }, list, READING);
			}),
			bench('a look that finds nothing new', () => {
				transition(reviewed, again, NOW + 60_000, REFERENCE);
			}),
			bench('one that finds a stranger, with a full record', () => {
				decide(found);
			}),
			bench('the first look', () => {
				transition(empty, first, NOW, REFERENCE);
			}),
			bench('the stored state is read', () => {
				WatchState.safeParse(reviewed);
			}),
			bench('icon, badge and notifications from the state', () => {
				desired({ state: reviewed, pulse, unsaved: false }, NOW, ENGLISH);
			}),
			runsFor(count),
		);
		if (count !== 1000) return;
		const median = processorTime(() => void decide(found));
		expect(`${median.toFixed(1)} ms, within ${BUDGET}: ${median <= BUDGET}`).toContain('true');
	},
);

/** A look may take so long, in milliseconds, where all of so many sessions say that they are the user's. */
const FLOODS = [
	[1000, 50],
	[10_000, 500],
] as const;

test.for(FLOODS)(
	'a look at %i logins like the user’s phone',
	{ timeout: PATIENCE },
	async ([count, budget], { bench }) => {
		const own: Session = {
			id: 'own',
			current: true,
			device: REFERENCE.here,
			place: { city: null, country: 'Austria' },
			ip: '198.51.100.7',
			createdAt: NOW - 3_600_000,
			lastActiveAt: NOW,
		};
		const phone: Session = {
			...own,
			id: 'phone',
			current: false,
			device: { browser: 'Safari', system: 'iOS', form: 'phone' },
			ip: '192.0.2.7',
		};
		const list = (...more: Session[]): WatchEvent => ({
			type: 'looked',
			sessions: [own, phone, ...more],
			pulse: null,
		});
		const known = transition(
			transition(emptyState('bench'), list(), NOW, REFERENCE),
			{ type: 'recognised', ids: ['phone'], name: null },
			NOW,
			REFERENCE,
		);
		const flood = Array.from({ length: count }, (_, index): Session => {
			const at = NOW + 60_000 + index * 10;
			const ip = `198.18.${Math.floor(index / 250)}.${index % 250}`;
			return { ...phone, id: `x${index}`, ip, createdAt: at, lastActiveAt: at + 500 };
		});
		const later = NOW + count * 10 + 120_000;
		const flooded = transition(known, list(...flood), later, REFERENCE);
		const renewed = flood.map((session) => ({ ...session, id: `r${session.id}` }));
		const works = {
			'that has them for the first time': () =>
				void transition(known, list(...flood), later, REFERENCE),
			'that has them again': () =>
				void transition(flooded, list(...flood), later + 60_000, REFERENCE),
			'that has them with other ids': () =>
				void transition(flooded, list(...renewed), later + 60_000, REFERENCE),
		};
		const all = Object.entries(works).map(([name, work]) => bench(name, work));
		await bench.compare(...all, runsFor(count));
		for (const [name, work] of Object.entries(works)) {
			const median = processorTime(work);
			const said = `${name}: ${median.toFixed(1)} ms, within ${budget}: ${median <= budget}`;
			expect(said).toContain('true');
		}
	},
);
