/**
 * What Cryptonow sees of a million installs: how many requests in each second, when all is well
 * and after an outage. The installs plan by the extension's own `nextLook`; only the browser's
 * alarm and the service are modelled. Nobody opens a popup or wakes a computer here: such looks
 * come on top, spread as people are.
 */
import type { FailureKind } from '../../utils/domain/watch/failure.ts';
import { type Look, nextLook } from '../../utils/domain/watch/schedule.ts';
import type { LookEvery } from '../../utils/domain/watch/state.ts';
import { createRandom } from './random.ts';

/**
 * How the browsers start: over half an hour; nearly at once, as after an update or a power cut; or
 * over half an hour, and then all again nearly at once just when the service fails, which makes
 * them fail in step.
 */
export type Start = 'morning' | 'restart' | 'restartAtOutage';

/**
 * How the service fails: connections drop; it says «in 600 seconds» to each; or it names one and
 * the same moment to all. Status 503 and 429 are alike here, since a plan is the same for both.
 */
export type Outage = 'dropped' | 'seconds' | 'moment';

/** Requests per second over a stretch of time. */
export type Phase = {
	name: 'after the start' | 'steady' | 'outage' | 'after the outage';
	mean: number;
	/** The fullest second. */
	peak: number;
	/** The fullest second by the mean of the steady state. */
	ratio: number;
	/** The most that the ratio may be; `null` where nothing is promised. */
	limit: number | null;
};

/** One course of events. */
export type FleetRun = {
	/** How many minutes each lets pass between two looks. */
	every: LookEvery;
	start: Start;
	outage: Outage;
	phases: Phase[];
	/** Seconds from the outage's end until this part of all installs had a list again. */
	again: { half: number; most: number; all: number };
};

export type FleetReport = { installs: number; seed: number; runs: FleetRun[] };

export type FleetOptions = { installs: number; seed: number };

const PERIODS: readonly LookEvery[] = [1, 2, 5, 15];
const STARTS: readonly Start[] = ['morning', 'restart', 'restartAtOutage'];
const OUTAGES: readonly Outage[] = ['dropped', 'seconds', 'moment'];

/** All in seconds. */
const AT_ONCE = 10;
const START_TIME: Record<Start, number> = {
	morning: 30 * 60,
	restart: AT_ONCE,
	restartAtOutage: 30 * 60,
};
/** Within it each install has found its place in its period. */
const settling = (every: LookEvery) => (1 + every) * 60;
const STEADY = 30 * 60;
const OUTAGE = 10 * 60;
/** Longer than any install may stay away, by 15 minutes and the period of spread. */
const after = (every: LookEvery) => (19 + every) * 60;

const LIMITS = { steady: 1.2, after: 3 };

/** How late a browser's alarm goes off at most, in milliseconds. */
const ALARM_LATE = 1000;
/** From the request to the plan that its answer leads to, in milliseconds. */
const ANSWER_TIME = 300;

/** One install. Times are milliseconds since the beginning. */
type Install = {
	/** When it asks next. */
	asksAt: number;
	look: Look | null;
	failures: number;
};

/** What the service answers a request at a time in milliseconds. */
type Service = (now: number) => { failure: FailureKind | null; retryAt: number | null };

const add = (counts: Uint32Array, second: number) => {
	counts[second] = (counts[second] ?? 0) + 1;
};

/**
 * Lets an install look until a time in milliseconds, and counts its requests by the second. Each
 * lives its life by itself, one after the other, since no answer depends on who else asks.
 *
 * @param back hears when it has a list again after a failure
 */
function live(
	install: Install,
	until: number,
	period: number,
	service: Service,
	random: () => number,
	requests: Uint32Array,
	back: (at: number) => void,
): void {
	while (install.asksAt < until) {
		const { asksAt } = install;
		add(requests, Math.floor(asksAt / 1000));
		const { failure, retryAt } = service(asksAt);
		if (failure === null && install.failures > 0) back(asksAt);
		install.failures = failure === null ? 0 : install.failures + 1;
		const { failures, look: last } = install;
		const given = { failure, failures, retryAt, alertAt: null, seldom: false, period, last };
		install.look = nextLook(given, asksAt + ANSWER_TIME, random());
		if (install.look === null) throw new Error('an install has given up');
		install.asksAt = install.look.at + random() * ALARM_LATE;
	}
}

const works: Service = () => ({ failure: null, retryAt: null });

const failing: Record<Outage, (endsAt: number) => Service> = {
	dropped: () => () => ({ failure: 'unavailable', retryAt: null }),
	seconds: () => (now) => ({ failure: 'rateLimited', retryAt: now + OUTAGE * 1000 }),
	moment: (endsAt) => () => ({ failure: 'unavailable', retryAt: endsAt }),
};

/** The second by which this part of all counted ones had come. */
function secondOf(counts: Uint32Array, part: number): number {
	const needed = counts.reduce((sum, count) => sum + count, 0) * part;
	let sum = 0;
	for (const [second, count] of counts.entries()) {
		sum += count;
		if (sum >= needed) return second;
	}
	return counts.length;
}

/** Simulates one way to start, and then each outage. */
function simulateStart(
	every: LookEvery,
	start: Start,
	installs: number,
	random: () => number,
): FleetRun[] {
	const period = every * 60 * 1000;
	const started = START_TIME[start];
	const settled = started + settling(every);
	const broken = settled + STEADY;
	const mended = broken + OUTAGE;
	const end = mended + after(every);

	const before = new Uint32Array(broken);
	const hits = OUTAGES.map((outage) => ({
		outage,
		service: failing[outage](mended * 1000),
		requests: new Uint32Array(end),
		back: new Uint32Array(after(every)),
	}));
	for (let number = 0; number < installs; number += 1) {
		const install = { asksAt: random() * started * 1000, look: null, failures: 0 };
		live(install, broken * 1000, period, works, random, before, () => undefined);
		if (start === 'restartAtOutage') {
			install.asksAt = (broken + random() * AT_ONCE) * 1000;
			install.look = null;
		}
		for (const { service, requests, back } of hits) {
			const hit = { ...install };
			live(hit, mended * 1000, period, service, random, requests, () => undefined);
			live(hit, end * 1000, period, works, random, requests, (at) => {
				add(back, Math.floor(at / 1000) - mended);
			});
		}
	}

	return hits.map(({ outage, requests, back }) => {
		requests.set(before);
		const mean = (from: number, to: number) =>
			requests.subarray(from, to).reduce((sum, count) => sum + count, 0) / (to - from);
		const steady = mean(settled, broken);
		const phase = (name: Phase['name'], from: number, to: number, limit: number | null) => {
			const peak = requests.subarray(from, to).reduce((a, b) => Math.max(a, b), 0);
			return { name, mean: mean(from, to), peak, ratio: peak / steady, limit };
		};
		return {
			every,
			start,
			outage,
			phases: [
				// The start itself is the crowd's own doing: each browser asks at once.
				phase('after the start', started, settled, start === 'restart' ? LIMITS.after : null),
				phase('steady', settled, broken, LIMITS.steady),
				phase('outage', broken, mended, null),
				phase('after the outage', mended, end, LIMITS.after),
			],
			again: { half: secondOf(back, 0.5), most: secondOf(back, 0.99), all: secondOf(back, 1) },
		};
	});
}

/** Simulates each period with each way to start and each outage; the same for the same options. */
export function simulateFleet({ installs, seed }: FleetOptions): FleetReport {
	const kinds = PERIODS.flatMap((every) => STARTS.map((start) => ({ every, start })));
	const runs = kinds.flatMap(({ every, start }, number) =>
		simulateStart(every, start, installs, createRandom(seed * kinds.length + number)),
	);
	return { installs, seed, runs };
}

const START_WORDS: Record<Start, string> = {
	morning: 'browsers start over half an hour',
	restart: 'all browsers start within 10 s',
	restartAtOutage: 'all browsers start again within 10 s as the outage begins',
};
const EVERY_WORDS: Record<LookEvery, string> = {
	1: 'a look each minute',
	2: 'a look each 2 min',
	5: 'a look each 5 min',
	15: 'a look each 15 min',
};
const OUTAGE_WORDS: Record<Outage, string> = {
	dropped: 'connections drop for 10 min',
	seconds: '10 min of «Retry-After: 600»',
	moment: '10 min of one Retry-After date for all',
};

/** The limits that a report misses, in words; none when all is well. */
export function missedLimits({ runs }: FleetReport): string[] {
	return runs.flatMap(({ every, start, outage, phases }) =>
		phases
			.filter(({ ratio, limit }) => limit !== null && ratio > limit)
			.map(
				({ name, ratio, limit }) =>
					`${name}: ${ratio.toFixed(2)} > ${limit} (${EVERY_WORDS[every]}, ${START_WORDS[start]}, ${OUTAGE_WORDS[outage]})`,
			),
	);
}

/** A report as lines of text. */
export function describeFleet(report: FleetReport): string[] {
	const count = (value: number) => Math.round(value).toLocaleString('en').padStart(9);
	const lines = [
		`${report.installs.toLocaleString('en')} installs, seed ${report.seed}; requests per second,`,
		'and the fullest second by the mean of the steady state',
	];
	for (const { every, start, outage, phases, again } of report.runs) {
		lines.push('', `${EVERY_WORDS[every]}; ${START_WORDS[start]}; ${OUTAGE_WORDS[outage]}`);
		lines.push(`  ${''.padEnd(17)}     mean      peak   ratio   limit`);
		for (const { name, mean, peak, ratio, limit } of phases) {
			const numbers = `${count(mean)} ${count(peak)} ${ratio.toFixed(2).padStart(7)}`;
			const bound = limit === null ? '       –' : `≤ ${limit}`.padStart(8);
			const missed = limit !== null && ratio > limit ? '  MISSED' : '';
			lines.push(`  ${name.padEnd(17)}${numbers}${bound}${missed}`);
		}
		lines.push(
			`  watching again after the outage: half after ${again.half} s, 99 % after ${again.most} s, all after ${again.all} s`,
		);
	}
	return lines;
}
