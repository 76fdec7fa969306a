import { describe, expect, it } from 'vitest';
import { append, RECORD_LIMIT } from '@/utils/domain/record/bounds';
import { EvidenceRecord, type RecordEntry } from '@/utils/domain/record/record';
import { DAY, MINUTE, NOON, STRANGER } from '../../fixtures/session-fixtures';

type Seen = Extract<RecordEntry, { type: 'sessionSeen' }>;
const seen = (ref: number, at: number, over: Partial<Seen> = {}): RecordEntry => ({
	type: 'sessionSeen',
	at,
	ref,
	device: STRANGER.device,
	place: STRANGER.place,
	ip: '203.0.113.66',
	current: false,
	loggedInAt: at,
	grade: 'urgent',
	reasons: [],
	...over,
});
const raised = (ref: number, at: number): RecordEntry => ({
	type: 'gradeRaised',
	at,
	ref,
	grade: 'urgent',
	reasons: [{ code: 'many' }],
});
/** All that a stranger and the user's answer leave. */
const THEN = NOON - 30 * DAY;
const FIRST: RecordEntry[] = [
	seen(1, THEN),
	{ type: 'alerted', at: THEN, refs: [1] },
	{ type: 'alertShown', at: THEN, refs: [1] },
	{ type: 'reviewed', at: THEN, ref: 1, verdict: 'notMine' },
	{ type: 'removalAsked', at: THEN, ref: 1 },
	{ type: 'removalEnded', at: THEN, ref: 1, outcome: 'removed', cause: null },
	{ type: 'sessionGone', at: THEN + MINUTE, ref: 1 },
	{ type: 'recoveryStarted', at: THEN + MINUTE },
];

/** What may come thousands of times after it, by its turn and time. */
const FLOODS: [string, (turn: number, at: number) => RecordEntry[]][] = [
	['rises of one session’s risk level, to and fro', (_, at) => [raised(2, at)]],
	[
		'alarms about one session',
		(_, at) => [
			{ type: 'alerted', at, refs: [2] },
			{ type: 'alertShown', at, refs: [2] },
		],
	],
	[
		'an alarmed session that comes and goes',
		(turn, at) => [
			...(turn === 0 ? [seen(2, at)] : []),
			{ type: 'sessionGone', at, ref: 2 },
			{ type: 'sessionBack', at, ref: 2 },
		],
	],
	[
		'removals of one that comes back',
		(_, at) => [
			{ type: 'removalAsked', at, ref: 2 },
			{ type: 'removalEnded', at, ref: 2, outcome: 'stillThere', cause: null },
		],
	],
	['steps that begin again', (_, at) => [{ type: 'recoveryStarted', at }]],
	[
		'blindness that is told of',
		(_, at) => [{ type: 'blindnessTold', at, kind: 'unreadable', attack: true }],
	],
	[
		'alarms that the user answers with «It was me»',
		(turn, at) => [
			seen(100 + turn, at, { grade: 'check', ip: `10.${turn % 250}.${turn >> 8}.1` }),
			{ type: 'alerted', at, refs: [100 + turn] },
			{ type: 'alertShown', at, refs: [100 + turn] },
			{ type: 'reviewed', at, ref: 100 + turn, verdict: 'mine' },
			{ type: 'sessionGone', at, ref: 100 + turn },
		],
	],
	[
		'logins of the user’s own that are raised, and answered for',
		(turn, at) => [
			seen(100 + turn, at, { grade: 'familiar' }),
			raised(100 + turn, at),
			{ type: 'reviewed', at, ref: 100 + turn, verdict: 'mine' },
		],
	],
	[
		'patient logins that alarm only later',
		(turn, at) => [
			seen(100 + turn, at, { grade: 'familiar', ip: null }),
			raised(100 + turn, at),
			{ type: 'alerted', at, refs: [100 + turn] },
			{ type: 'sessionGone', at, ref: 100 + turn },
		],
	],
	[
		'one alarm for many, with another number each time',
		(turn, at) => [
			seen(100 + turn, at, { grade: 'notice', ip: null }),
			{ type: 'alerted', at, refs: [2, 100 + turn] },
		],
	],
];

describe('the first stranger’s evidence', () => {
	it.each(FLOODS)('is not pushed out by %s', (_, made) => {
		let record: EvidenceRecord = FIRST;
		// Nineteen a day are no flood of a day.
		for (let turn = 0; turn < 3800; turn += 19) {
			const at = (index: number) => NOON + ((turn + index) / 19) * DAY;
			const entries = Array.from({ length: 19 }, (_, index) => made(turn + index, at(index)));
			record = append(record, entries.flat());
		}
		expect(record.slice(0, FIRST.length)).toEqual(FIRST);
		expect(record.length).toBeLessThanOrEqual(RECORD_LIMIT);
		expect(EvidenceRecord.safeParse(record).success).toBe(true);
	});

	it('is joined by the first and the last of what came too often', () => {
		const rises = Array.from({ length: 5000 }, (_, turn) => raised(2, NOON + turn * MINUTE));
		const record = append(FIRST, [seen(2, NOON, { grade: 'check' }), ...rises]);
		const kept = record.filter(({ type }) => type === 'gradeRaised');
		expect(kept[0]).toEqual(rises[0]);
		expect(kept.at(-1)).toEqual(rises.at(-1));
	});
});
