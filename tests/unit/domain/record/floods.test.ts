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
	ip: '198.51.100.7',
	current: false,
	loggedInAt: at,
	grade: 'urgent',
	reasons: [],
	...over,
});
/** What a login leaves in a record: it is seen and alarms, and then it is gone. */
const login = (ref: number, at: number, over: Partial<Seen> = {}): RecordEntry[] => [
	seen(ref, at, over),
	{ type: 'alerted', at, refs: [ref] },
	{ type: 'sessionGone', at: at + MINUTE, ref },
];
/** Many logins, ten a minute, from the address that is given for each. */
const flooded = (
	record: EvidenceRecord,
	count: number,
	ip: (index: number) => string,
): EvidenceRecord => {
	let told = record;
	for (let minute = 0; minute * 10 < count; minute += 1) {
		const entries = Array.from({ length: Math.min(10, count - minute * 10) }, (_, index) =>
			login(1000 + minute * 10 + index, NOON + minute * MINUTE, { ip: ip(minute * 10 + index) }),
		);
		told = append(told, entries.flat());
	}
	return told;
};
const first = login(1, NOON - DAY, { ip: '203.0.113.66' });
const floodsIn = (record: EvidenceRecord) =>
	record.flatMap((entry) => (entry.type === 'logins' ? [entry] : []));

describe('a flood of logins', () => {
	it('from a network is one entry, and the first of them keep theirs', () => {
		const record = flooded(first, 317, (index) => `198.51.100.${index % 200}`);
		expect(floodsIn(record)).toEqual([
			{
				type: 'logins',
				at: NOON + 31 * MINUTE,
				from: NOON,
				network: '198.51.100.0/24',
				count: 312,
				grade: 'urgent',
				sessions: [[1005, 1316]],
			},
		]);
		expect(record.slice(0, 3)).toEqual(first);
		expect(record.filter(({ type }) => type === 'sessionSeen')).toHaveLength(1 + 5);
		expect(record.length).toBeLessThan(30);
		expect(EvidenceRecord.safeParse(record).success).toBe(true);
	});

	it('does not push the first stranger out, from however many networks it comes', () => {
		for (const ip of [
			() => '198.51.100.7',
			(index: number) => `10.${index % 250}.${Math.floor(index / 250)}.1`,
		]) {
			const record = flooded(first, 3000, ip);
			expect(record.slice(0, 3)).toEqual(first);
			expect(record.length).toBeLessThanOrEqual(RECORD_LIMIT);
			const kept = record.filter(({ type }) => type === 'sessionSeen').length - 1;
			const folded = floodsIn(record).reduce((sum, { count }) => sum + count, 0);
			expect(kept + folded).toBe(3000);
		}
	});

	it.each<[string, () => string | null]>([
		['one network', () => '198.51.100.7'],
		['networks that nobody knows', () => null],
	])('does not push the first stranger out, spread over months, from %s', (_, ip) => {
		let record: EvidenceRecord = first;
		for (let day = 0; day < 200; day += 1) {
			const logins = Array.from({ length: 19 }, (_, index) =>
				login(1000 + day * 19 + index, NOON + day * DAY, { ip: ip() }),
			);
			record = append(record, logins.flat());
		}
		expect(record.slice(0, 3)).toEqual(first);
		expect(record.length).toBeLessThanOrEqual(RECORD_LIMIT);
		expect(EvidenceRecord.safeParse(record).success).toBe(true);
	});

	it('tells the highest risk level that any of them came to, then or later', () => {
		const rise = (ref: number): RecordEntry => ({
			type: 'gradeRaised',
			at: NOON + MINUTE,
			ref,
			grade: 'urgent',
			reasons: [],
		});
		const calm = (ref: number) => seen(ref, NOON, { grade: 'familiar' });
		const quiet = Array.from({ length: 40 }, (_, ref) => calm(ref));
		expect(floodsIn(append(quiet, []))[0]).toMatchObject({ count: 35, grade: 'familiar' });
		expect(floodsIn(append([...quiet, rise(30)], []))[0]?.grade).toBe('urgent');
		const later = append(append(quiet, []), [rise(30)]);
		expect(floodsIn(later)[0]?.grade).toBe('urgent');
		expect(later.filter(({ type }) => type === 'gradeRaised')).toEqual([]);
		expect(floodsIn(append(append(quiet, []), [rise(2)]))[0]?.grade).toBe('familiar');
	});

	it('is no few logins, nor those of many days', () => {
		const days = Array.from({ length: 60 }, (_, day) => login(day, NOON + day * DAY)).flat();
		expect(append(days, [])).toBe(days);
		const few = Array.from({ length: 20 }, (_, ref) => login(ref, NOON)).flat();
		expect(append(few, [])).toBe(few);
	});

	it('leaves out what the user said was theirs', () => {
		const mine: RecordEntry = { type: 'reviewed', at: NOON, ref: 1300, verdict: 'mine' };
		const record = append([...login(1300, NOON), mine], []);
		const after = flooded(record, 100, () => '198.51.100.7');
		expect(after).toContainEqual(mine);
		expect(after).toContainEqual(seen(1300, NOON));
	});
});

describe('a record that is full', () => {
	it('loses what alarmed last', () => {
		const quiet = Array.from({ length: RECORD_LIMIT }, (_, index) =>
			seen(100 + index, NOON + index * DAY * 0.2, { grade: 'familiar', ip: null }),
		);
		const record = append([...first, ...quiet.slice(0, -3)], [seen(9999, NOON, { ip: null })]);
		expect(record).toHaveLength(RECORD_LIMIT);
		expect(record.slice(0, 3)).toEqual(first);
	});
});
