import { describe, expect, it, test } from 'vitest';
import { timeOf } from '@/utils/connection/sessions/mapping';
import { timeInWords } from '@/utils/connection/times/relative-time';
import { writtenDate } from '@/utils/connection/times/written-date';

const NOW = new Date(2026, 10, 22, 12, 30).getTime();

describe('a date that is written out', () => {
	test.each<[string, Date]>([
		['2026-06-05', new Date('2026-06-05')],
		['2026-06-05T10:00:00Z', new Date('2026-06-05T10:00:00Z')],
		['2026-06-05 14:05:00', new Date(2026, 5, 5, 14, 5)],
		['2026/06/05 14:05', new Date(2026, 5, 5, 14, 5)],
		['Fri, 05 Jun 2026 10:00:00 GMT', new Date('2026-06-05T10:00:00Z')],
		['5 Jun 2026 14:05', new Date(2026, 5, 5, 14, 5)],
		['Jun 5, 2026', new Date(2026, 5, 5)],
		['05.06.2026', new Date(2026, 5, 5)],
		['5. 6. 2026', new Date(2026, 5, 5)],
		['05.06.26', new Date(2026, 5, 5)],
		['05.06.2026 14:05', new Date(2026, 5, 5, 14, 5)],
		['05.06.2026, 14:05:10', new Date(2026, 5, 5, 14, 5, 10)],
		['05.06.2026 um 14:05 Uhr', new Date(2026, 5, 5, 14, 5)],
		['31.12.2026', new Date(2026, 11, 31)],
	])('%s', (text, expected) => {
		expect(writtenDate(text)).toBe(expected.getTime());
	});

	test.each([
		'05/06/2026',
		'05-06-2026',
		'31.02.2026',
		'05.13.2026',
		'05.06.2026 25:00',
		'7',
		'-5',
		'1.2.3',
		'',
	])('«%s» is none, or may be two', (text) => {
		expect(writtenDate(text)).toBeNaN();
	});

	it('is never read as an American would read it', () => {
		for (let day = 1; day <= 28; day++) {
			for (let month = 1; month <= 12; month++) {
				const text = `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.2025`;
				expect(timeOf(text, 'iso', NOW, { timeInWords })).toBe(
					new Date(2025, month - 1, day).getTime(),
				);
			}
		}
	});
});
