import { describe, expect, it, test } from 'vitest';
import { relativeTime, timeInWords } from '@/utils/connection/times/relative-time';

const NOW = new Date(2026, 10, 22, 12, 30).getTime();
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

const LANGUAGES = 'fr es pt pl cs sk hu sl hr ro el sv'.split(' ');
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
	['second', SECOND],
	['minute', MINUTE],
	['hour', HOUR],
	['day', DAY],
	['week', WEEK],
	['month', 30 * DAY],
	['quarter', 91 * DAY],
	['year', 365 * DAY],
];

describe('a time in words of further languages', () => {
	test.each([
		['przed chwilą', 0],
		['przed 5 minutami', 5 * MINUTE],
		['Dernière activité il y a 5 minutes', 5 * MINUTE],
		['Última actividad hace 5 minutos', 5 * MINUTE],
		['Última atividade há 5 minutos', 5 * MINUTE],
		['Ostatnia aktywność 5 minut temu', 5 * MINUTE],
	])('«%s» is %i ms ago', (text, ago) => {
		expect(relativeTime(text, NOW)).toBe(NOW - ago);
	});

	test.each(LANGUAGES)('reads back what Intl says in %s', (language) => {
		const format = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
		for (const [unit, ms] of UNITS) {
			for (const n of [1, 2, 3, 5, 11, 21, 22, 45]) {
				const text = format.format(-n, unit);
				expect(timeInWords(text, NOW), text).toEqual({ at: NOW - n * ms, width: ms });
			}
		}
	});

	test.each(LANGUAGES)('is never another time than the browser means in %s', (language) => {
		for (const style of ['long', 'short', 'narrow'] as const) {
			const format = new Intl.RelativeTimeFormat(language, { style });
			for (const [unit, ms] of UNITS) {
				for (const n of [2, 3, 7, 12, 59]) {
					const text = format.format(-n, unit);
					const time = relativeTime(text, NOW);
					// One and two days ago have names of their own, which are read as days.
					if (time !== null) expect([text, NOW - time]).toEqual([text, n * ms]);
				}
			}
		}
	});

	test.each(LANGUAGES)('knows the days of the week in %s, and which day each was', (language) => {
		const format = new Intl.DateTimeFormat(language, { weekday: 'long' });
		const german = new Intl.DateTimeFormat('de', { weekday: 'long' });
		for (let ago = 1; ago < 7; ago++) {
			const day = NOW - ago * DAY;
			expect(timeInWords(format.format(day), NOW), format.format(day)).toEqual(
				timeInWords(german.format(day), NOW),
			);
		}
	});

	test.each([
		['w niedzielę', 'sonntag'],
		['v stredu', 'mittwoch'],
		['i fredags', 'freitag'],
		['terça-feira', 'dienstag'],
		['szombaton', 'samstag'],
	])('%s is %s', (text, german) => {
		expect(timeInWords(text, NOW)).not.toBeNull();
		expect(timeInWords(text, NOW)).toEqual(timeInWords(german, NOW));
	});

	test.each<[string, number]>([
		['πέρσι', 365 * DAY],
		['lani', 365 * DAY],
		['5 m.perce', 5 * SECOND],
		["il y a moins d'une minute", MINUTE],
		['il y a environ 2 heures', 2 * HOUR],
		['il y a quelques secondes', 3 * SECOND],
		['avant-hier', 2 * DAY],
		['à l’instant', 0],
		['hace un día', DAY],
		['hace más de 1 año', 365 * DAY],
		['ahora mismo', 0],
		['há cerca de 3 horas', 3 * HOUR],
		['3 dias atrás', 3 * DAY],
		['anteontem', 2 * DAY],
		['minutę temu', MINUTE],
		['około 2 godziny temu', 2 * HOUR],
		['przedwczoraj', 2 * DAY],
		['před chvílí', 0],
		['před 5 hodinami', 5 * HOUR],
		['pred 2 dňami', 2 * DAY],
		['pred niekoľkými minútami', 3 * MINUTE],
		['5 perce', 5 * MINUTE],
		['fél órája', HOUR / 2],
		['pred 2 urama', 2 * HOUR],
		['prije otprilike 2 sata', 2 * HOUR],
		['acum 20 de minute', 20 * MINUTE],
		['2 zile în urmă', 2 * DAY],
		['πριν από 5 λεπτά', 5 * MINUTE],
		['5 λεπτά πριν', 5 * MINUTE],
		['för fem minuter sedan', 5 * MINUTE],
		['i förrgår', 2 * DAY],
		['i år', 0],
		['letos', 0],
		['φέτος', 0],
		['ovaj sat', 0],
		['prije sat', HOUR],
		['há segundos', 3 * SECOND],
		['pred manj kot dve minuti', 2 * MINUTE],
		['2 o. în urmă', 2 * HOUR],
		['la semaine dernière', WEEK],
		['minulý týden', WEEK],
		['förra veckan', WEEK],
		['luna trecută', 30 * DAY],
		['5 Tage her', 5 * DAY],
		['over 2 dagen', -2 * DAY],
	])('%s', (text, before) => {
		const time = relativeTime(text, NOW);
		expect(time === null ? null : NOW - time).toBe(before);
	});

	test.each<[string, Date]>([
		['hier à 10:30', new Date(2026, 10, 21, 10, 30)],
		['ayer a las 10:30', new Date(2026, 10, 21, 10, 30)],
		['wczoraj o 10:30', new Date(2026, 10, 21, 10, 30)],
		['ieri la 10:30', new Date(2026, 10, 21, 10, 30)],
		['igår kl. 10:30', new Date(2026, 10, 21, 10, 30)],
		['fosta joi la 10:30', new Date(2026, 10, 19, 10, 30)],
		['Χθες στις 10:30 ΠΜ', new Date(2026, 10, 21, 10, 30)],
		['την προηγούμενη Πέμπτη στις 3:00 μ.μ.', new Date(2026, 10, 19, 15)],
	])('%s', (text, expected) => {
		expect(relativeTime(text, NOW)).toBe(expected.getTime());
	});

	it.each([
		'Minsk',
		'MA',
		'il y a un problème',
		'hace calor',
		'5 minutos',
		'-2 m',
		'hace 2 m',
		'za 2 g.',
		'over 2 weeks',
		'před Prahou',
		'sedan',
		'3 am',
	])('«%s» is none, or may be two', (text) => {
		expect(relativeTime(text, NOW)).toBeNull();
	});
});
