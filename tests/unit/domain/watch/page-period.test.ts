import { describe, expect, it } from 'vitest';
import { EvidenceRecord, noted } from '@/utils/domain/record/record';
import { LEAST_PAGE_PERIOD, nextLook } from '@/utils/domain/watch/schedule';
import { NOON, OURS } from '../../fixtures/session-fixtures';
import { looked, play, type Watched } from '../../fixtures/watch-fixtures';

const MINUTE = 60_000;
const opening = (opensPage: boolean | undefined, ...sessions: (typeof OURS)[]) => ({
	...looked(...sessions),
	...(opensPage === undefined ? {} : { opensPage }),
});
const everyOf = ({ state }: Watched) => state.settings.pageEvery;

describe('a connection that opens a page for each look', () => {
	it('has a period of its own, as long as it is in use', () => {
		const opened = play([opening(true, OURS)]);
		expect(everyOf(opened)).toBe(15);
		expect(everyOf(play([{ type: 'settingsChanged', settings: { pageEvery: 60 } }], opened))).toBe(
			60,
		);
		expect(everyOf(play([looked(OURS)], opened))).toBe(15);
		expect(everyOf(play([opening(false, OURS)], opened))).toBeUndefined();
		expect(everyOf(play([looked(OURS)]))).toBeUndefined();
	});

	it('is in the record when the user changes it', () => {
		const opened = play([opening(true, OURS)]);
		const event = { type: 'settingsChanged', settings: { pageEvery: 60 } } as const;
		const entries = noted(opened.state, event, play([event], opened).state, NOON);
		expect(entries).toMatchObject([{ type: 'settingsChanged', settings: { pageEvery: 60 } }]);
		expect(EvidenceRecord.parse(entries)).toEqual(entries);
	});

	it('looks in that period, and every five minutes after an alarm', () => {
		const { pulse } = play([opening(true, OURS)]);
		expect(pulse?.look?.every).toBe(15 * MINUTE);
		const given = {
			failure: null,
			failures: 0,
			retryAt: null,
			seldom: false,
			period: 15 * MINUTE,
			opensPage: true,
			last: null,
		};
		expect(nextLook({ ...given, alertAt: NOON }, NOON, 0)?.every).toBe(LEAST_PAGE_PERIOD);
		expect(nextLook({ ...given, alertAt: null }, NOON, 0)?.every).toBe(15 * MINUTE);
	});
});
