import { describe, expect, it } from 'vitest';
import { Time } from '@/utils/domain/bounded';
import { boundedNumbers } from '@/utils/domain/bounds';
import { EvidenceRecord } from '@/utils/domain/record/record';
import { recordAsCsv, recordAsJson } from '@/utils/pages/options/export';
import { historyOf } from '@/utils/pages/options/history';
import { timelineView } from '@/utils/pages/options/timeline';
import { ENGLISH } from '../fixtures/language-fixtures';
import { lifeOf } from '../fixtures/record-fixtures';
import { NOON } from '../fixtures/session-fixtures';
import { view as popup } from '../fixtures/view-fixtures';
import { view as settings } from './options/settings-fixtures';

const LAST = 8.64e15;
/** A copy in which each time, which is what is larger than any count, is this number. */
const withTimes = <T>(value: T, time: number): T =>
	JSON.parse(JSON.stringify(value), (_, part) =>
		typeof part === 'number' && part > NOON / 2 ? time : part,
	);

describe.each([1e16, -1e16, 1e300, Number.MAX_SAFE_INTEGER])('a time of %d', (time) => {
	const life = lifeOf();
	const state = withTimes(life.state, time);
	const record = withTimes(life.record, time);

	it('becomes the nearest that a date can be where it is parsed', () => {
		expect(Time.parse(time)).toBe(Math.sign(time) * LAST);
		expect(JSON.stringify(EvidenceRecord.parse(record))).not.toContain(String(time));
	});

	it('breaks neither popup nor settings, which parse nothing', () => {
		expect(() => popup(state)).not.toThrow();
		expect(() => settings(state, {}, { record: boundedNumbers(record) })).not.toThrow();
	});

	it('breaks neither the picture nor the files of the record', () => {
		const bounded = boundedNumbers(record);
		const history = historyOf(bounded, state, NOON);
		timelineView(history, history.bounds, 'all', null, NOON, ENGLISH);
		expect(() => recordAsCsv(record, NOON, ENGLISH)).not.toThrow();
		expect(() => recordAsJson(record, NOON)).not.toThrow();
	});
});
