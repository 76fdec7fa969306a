import { describe, expect, test } from 'vitest';
import { programTime, writtenTime } from '@/utils/connection/times/written-time';

const NOW = new Date(2026, 10, 22, 12, 30).getTime();
const LANGUAGES = 'en en-GB de de-AT fr fr-BE es es-MX it nl pt pl cs sk hu sl hr ro el sv'.split(
	' ',
);

/** As a profile reads it: first as a program writes it, then as people do. */
const read = (text: string): number | null => programTime(text) ?? writtenTime(text, NOW);

describe('a date as the browser writes it', () => {
	test.each(LANGUAGES)('is itself in %s, or is not read', (language) => {
		const formats = [
			{ dateStyle: 'full', timeStyle: 'short' },
			{ dateStyle: 'long', timeStyle: 'short' },
			{ dateStyle: 'medium', timeStyle: 'short' },
			{ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
		] as const;
		let unread = 0;
		for (const options of formats) {
			const format = new Intl.DateTimeFormat(language, options);
			for (let month = 0; month < 12; month++) {
				// The last December was last year’s.
				const at = new Date(month === 11 ? 2025 : 2026, month, 3, 14, 5).getTime();
				const text = format.format(at);
				const time = read(text);
				if (time === null) unread++;
				else expect([text, new Date(time)]).toEqual([text, new Date(at)]);
			}
		}
		// «3. 1. 14:05» may be a time of day alone, and «listopada» is two months.
		expect(unread).toBeLessThanOrEqual(12);
	});
});

describe('a date in words', () => {
	test.each<[string, Date]>([
		['mardi 3 novembre 2026 à 14:05', new Date(2026, 10, 3, 14, 5)],
		['mar. 3 nov. 2026, 14:05', new Date(2026, 10, 3, 14, 5)],
		['Nov. 3, 2026, noon', new Date(2026, 10, 3, 12)],
		['Nov. 3, 2026, midnight', new Date(2026, 10, 3)],
		['Nov. 3, 2026, 1 p.m.', new Date(2026, 10, 3, 13)],
		['Nov. 12, 2026, 12 a.m.', new Date(2026, 10, 12)],
		['3 November 2026 at 9am', new Date(2026, 10, 3, 9)],
		['11/3/2026 2 PM', new Date(2026, 2, 11, 14)],
		['Mar 3, 2026, 2:05 p.m.', new Date(2026, 2, 3, 14, 5)],
		['3 nov. 2026 à 14 h 05', new Date(2026, 10, 3, 14, 5)],
		['3 de noviembre de 2026, 2:05 p. m.', new Date(2026, 10, 3, 14, 5)],
		['2026年11月3日 14:05', new Date(2026, 10, 3, 14, 5)],
		['2026年11月3日(火) 14時05分', new Date(2026, 10, 3, 14, 5)],
		['2026년 11월 3일 14:05', new Date(2026, 10, 3, 14, 5)],
		['3. listopadu 2026 14:05', new Date(2026, 10, 3, 14, 5)],
		['2026. nov. 3. 14:05', new Date(2026, 10, 3, 14, 5)],
		['3 Νοεμβρίου 2026 στις 2:05 μ.μ.', new Date(2026, 10, 3, 14, 5)],
		['3 Νοεμβρίου 2026 στις 12:05 π.μ.', new Date(2026, 10, 3, 0, 5)],
		['Nov 3, 2026 at 4:05 PM', new Date(2026, 10, 3, 16, 5)],
		['the 3rd of November 2026', new Date(2026, 10, 3)],
		['3 jan, 14:05', new Date(2026, 0, 3, 14, 5)],
	])('%s', (text, date) => {
		expect(read(text)).toBe(date.getTime());
	});

	test.each([
		['3 listopada 2026', 'November in Polish, October in Croatian'],
		['3. 1. 14:05', 'without a year'],
		['mardi 14:05', 'a day alone'],
		['may be 14:05', 'no day'],
	])('«%s» is none: %s', (text) => {
		expect(read(text)).toBeNull();
	});

	test('has the day first where it has full stops, whatever else is so in the list', () => {
		for (const monthFirst of [true, false]) {
			expect(writtenTime('03.11.2026 14:05', NOW, { monthFirst })).toBe(
				new Date(2026, 10, 3, 14, 5).getTime(),
			);
		}
		expect(writtenTime('03/11/2026', NOW, { monthFirst: true })).toBe(
			new Date(2026, 2, 11).getTime(),
		);
	});
});
