import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { relativeTime, timeInWords } from '@/utils/connection/times/relative-time';

const NOW = new Date(2026, 10, 22, 12, 30).getTime();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('a time that is told from now', () => {
	test.each<[string, number]>([
		['now', 0],
		['Just now', 0],
		['Active now', 0],
		['a moment ago', 0],
		['a few seconds ago', 3000],
		['1 second ago', 1000],
		['a minute ago', MINUTE],
		['less than a minute ago', MINUTE],
		['5 min ago', 5 * MINUTE],
		['5m ago', 5 * MINUTE],
		['2 hours ago', 2 * HOUR],
		['about 2 hours ago', 2 * HOUR],
		['half an hour ago', 30 * MINUTE],
		['1.5 hours ago', 1.5 * HOUR],
		['1 hour and 5 minutes ago', 65 * MINUTE],
		['Last active 3 days ago', 3 * DAY],
		['an hour ago', HOUR],
		['yesterday', DAY],
		['half a minute ago', 30_000],
		['a quarter of an hour ago', 15 * MINUTE],
		['three quarters of an hour ago', 45 * MINUTE],
		['vor einer Viertelstunde', 15 * MINUTE],
		['een kwartier geleden', 15 * MINUTE],
		['un quarto d’ora fa', 15 * MINUTE],
		['an hour and a half ago', 90 * MINUTE],
		['within the last hour', HOUR],
		['twenty minutes ago', 20 * MINUTE],
		['1,000 days ago', 1000 * DAY],
		['1 000 days ago', 1000 * DAY],
		['30+ days ago', 30 * DAY],
		['~2 hours ago', 2 * HOUR],
		['an hour ago (Vienna)', HOUR],
		['Created 2 days ago', 2 * DAY],
		['5m', 5 * MINUTE],
		['2 qtrs. ago', 182 * DAY],
		['last qtr.', 91 * DAY],
		['this minute', 0],
		['last night', DAY],
		['vor zwölf Stunden', 12 * HOUR],
		['vor anderthalb Stunden', 90 * MINUTE],
		['vor 1.000 Tagen', 1000 * DAY],
		['seit 5 Minuten', 5 * MINUTE],
		['vor 2 Wo.', 14 * DAY],
		['vor 1 J.', 365 * DAY],
		['in dieser Stunde', 0],
		['Laatst gezien 3 dagen geleden', 3 * DAY],
		['anderhalf uur geleden', 90 * MINUTE],
		['2mnd geleden', 60 * DAY],
		['binnen een minuut', 0],
		['un’ora e mezza fa', 90 * MINUTE],
		['Visto 2 ore fa', 2 * HOUR],
		['2m. fa', 60 * DAY],
		['l’anno scorso', 365 * DAY],
		['quest’ora', 0],
		['trim. scorso', 91 * DAY],
		['1 set. fa', 7 * DAY],
		['over 0 minuten', 0],
		['before yesterday', 2 * DAY],
		['the day before yesterday', 2 * DAY],
		['last week', 7 * DAY],
		['2 months ago', 60 * DAY],
		['a year ago', 365 * DAY],
		['gerade eben', 0],
		['jetzt aktiv', 0],
		['Soeben', 0],
		['vor 5 Minuten', 5 * MINUTE],
		['vor einer Minute', MINUTE],
		['vor wenigen Sekunden', 3000],
		['vor ein paar Minuten', 3 * MINUTE],
		['vor etwa einer Stunde', HOUR],
		['vor 1 Std.', HOUR],
		['vor einer halben Stunde', 30 * MINUTE],
		['Zuletzt aktiv vor 3 Tagen', 3 * DAY],
		['vor 2 Wochen', 14 * DAY],
		['vor einem Jahr', 365 * DAY],
		['gestern', DAY],
		['vorgestern', 2 * DAY],
		['letzte Woche', 7 * DAY],
		['zojuist', 0],
		['nu actief', 0],
		['5 minuten geleden', 5 * MINUTE],
		['een minuut geleden', MINUTE],
		['een uur geleden', HOUR],
		['een half uur geleden', 30 * MINUTE],
		['2 uur geleden', 2 * HOUR],
		['ongeveer 2 dagen geleden', 2 * DAY],
		['gisteren', DAY],
		['eergisteren', 2 * DAY],
		['vorige week', 7 * DAY],
		['adesso', 0],
		['ora', 0],
		['proprio ora', 0],
		['poco fa', 0],
		['Attivo ora', 0],
		['5 minuti fa', 5 * MINUTE],
		['un minuto fa', MINUTE],
		['un’ora fa', HOUR],
		["mezz'ora fa", 30 * MINUTE],
		['2 ore fa', 2 * HOUR],
		['circa 3 giorni fa', 3 * DAY],
		['ieri', DAY],
		["l'altro ieri", 2 * DAY],
		['la settimana scorsa', 7 * DAY],
		['in 5 days', -5 * DAY],
		['in 5 Tagen', -5 * DAY],
		['tra 5 giorni', -5 * DAY],
	])('%s', (text, before) => {
		const time = relativeTime(text, NOW);
		expect(time === null ? null : NOW - time).toBe(before);
	});

	test.each<[string, Date]>([
		['today at 9:05', new Date(2026, 10, 22, 9, 5)],
		['Yesterday at 2:05 pm', new Date(2026, 10, 21, 14, 5)],
		['yesterday, 12:05 a.m.', new Date(2026, 10, 21, 0, 5)],
		['heute um 09:05 Uhr', new Date(2026, 10, 22, 9, 5)],
		['gestern, 23:59', new Date(2026, 10, 21, 23, 59)],
		['gisteren om 14:05', new Date(2026, 10, 21, 14, 5)],
		['ieri alle 14:05', new Date(2026, 10, 21, 14, 5)],
	])('%s, by the clock here', (text, expected) => {
		expect(relativeTime(text, NOW)).toBe(expected.getTime());
	});
});

describe('a number in words', () => {
	test.each<[number, string]>([
		[1, 'one | ein | een | uno'],
		[2, 'two | zwei | twee | due'],
		[3, 'three | drei | drie | tre'],
		[4, 'four | vier | vier | quattro'],
		[5, 'five | fünf | vijf | cinque'],
		[6, 'six | sechs | zes | sei'],
		[7, 'seven | sieben | zeven | sette'],
		[8, 'eight | acht | acht | otto'],
		[9, 'nine | neun | negen | nove'],
		[10, 'ten | zehn | tien | dieci'],
		[11, 'eleven | elf | elf | undici'],
		[12, 'twelve | zwölf | twaalf | dodici'],
		[13, 'thirteen | dreizehn | dertien | tredici'],
		[14, 'fourteen | vierzehn | veertien | quattordici'],
		[15, 'fifteen | fünfzehn | vijftien | quindici'],
		[16, 'sixteen | sechzehn | zestien | sedici'],
		[17, 'seventeen | siebzehn | zeventien | diciassette'],
		[18, 'eighteen | achtzehn | achttien | diciotto'],
		[19, 'nineteen | neunzehn | negentien | diciannove'],
		[20, 'twenty | zwanzig | twintig | venti'],
		[30, 'thirty | dreißig | dertig | trenta'],
		[40, 'forty | vierzig | veertig | quaranta'],
		[50, 'fifty | fünfzig | vijftig | cinquanta'],
	])('%s: %s', (number, words) => {
		const [english, german, dutch, italian] = words.split(' | ');
		for (const text of [
			`${english} days ago`,
			`vor ${german} Tagen`,
			`${dutch} dagen geleden`,
			`${italian} giorni fa`,
		]) {
			expect(relativeTime(text, NOW), text).toBe(NOW - number * DAY);
		}
	});
});

describe('no such time', () => {
	test.each([
		'',
		'5',
		'5 minutes',
		'minutes ago',
		'ago',
		'in Vienna',
		'5 5 minutes ago',
		'5 parsecs ago',
		'never',
		'yesterday ago',
		'yesterday at 25:00',
		'14:05',
		'2026-11-22T10:00:00Z',
		// In the time of a server that nobody knows.
		'05.06.2026 14:05',
		'05.06.2026',
		'9999999999 years ago',
		'Chrome on Windows',
		'Today is a good day',
		`${'5 minutes '.repeat(20)}ago`,
	])('«%s»', (text) => {
		expect(relativeTime(text, NOW)).toBeNull();
	});
});

describe('for whatever is written', () => {
	it('gives a time or nothing, and never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, now) => {
				const time = relativeTime(text, now);
				return time === null || Number.isFinite(time);
			}),
		);
	});

	const units: Record<string, readonly [(n: number) => string, number][]> = {
		en: [
			[(n) => `${n} seconds ago`, 1000],
			[(n) => `${n} minutes ago`, MINUTE],
			[(n) => `${n} hours ago`, HOUR],
			[(n) => `${n} days ago`, DAY],
		],
		de: [
			[(n) => `vor ${n} Sekunden`, 1000],
			[(n) => `vor ${n} Minuten`, MINUTE],
			[(n) => `vor ${n} Stunden`, HOUR],
			[(n) => `vor ${n} Tagen`, DAY],
		],
	};
	test.each(Object.keys(units))('reads what the browser writes in %s', (language) => {
		fc.assert(
			fc.property(
				fc.nat(9999),
				fc.constantFrom(...(units[language] ?? [])),
				(n, [text, unit]) => relativeTime(text(n), NOW) === NOW - n * unit,
			),
		);
	});

	test.each(['en', 'de', 'nl', 'it'])('reads back what Intl says in %s', (language) => {
		const format = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
		const unit = fc.constantFrom<['second' | 'minute' | 'hour' | 'day' | 'week', number][]>(
			['second', 1000],
			['minute', MINUTE],
			['hour', HOUR],
			['day', DAY],
			['week', 7 * DAY],
		);
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 900 }), unit, (n, [name, ms]) => {
				expect(relativeTime(format.format(-n, name), NOW)).toBe(NOW - n * ms);
			}),
		);
	});
});

describe('how exact the words are', () => {
	test.each<[string, number]>([
		['just now', MINUTE],
		['5 minutes ago', MINUTE],
		['2 days ago', DAY],
		['vor 2 Std. 5 Min.', MINUTE],
		['yesterday', DAY],
		['yesterday at 11:05', MINUTE],
		['recently', DAY],
		['questa settimana', 7 * DAY],
		['2 mesi fa', 30 * DAY],
		['less than 10 seconds ago', 10_000],
		['vor weniger als 20 Minuten', 20 * MINUTE],
		['a few seconds ago', MINUTE],
		['vor ein paar Sekunden', MINUTE],
		['il y a quelques secondes', MINUTE],
		['kilka sekund temu', MINUTE],
		['a few minutes ago', 7 * MINUTE],
		['vor einigen Tagen', 7 * DAY],
	])('%s', (text, width) => {
		expect(timeInWords(text, NOW)?.width).toBe(width);
	});

	test.each<[string, string]>([
		['last Friday at 2:05 PM', '2026-11-20T14:05'],
		['letzten Freitag um 14:05 Uhr', '2026-11-20T14:05'],
		['venerdì scorso alle 14:05', '2026-11-20T14:05'],
		['2 days ago at 14:05', '2026-11-20T14:05'],
		['heute um 11.05 Uhr', '2026-11-22T11:05'],
		['vandaag om 11.05 uur', '2026-11-22T11:05'],
		['oggi alle ore 11:05', '2026-11-22T11:05'],
		['last Sunday at 11:05', '2026-11-15T11:05'],
	])('%s', (text, local) => {
		expect(timeInWords(text, NOW)).toEqual({ at: new Date(local).getTime(), width: MINUTE });
	});
});

describe('two times in one text', () => {
	const now = Date.UTC(2026, 10, 22, 12);
	test.each([
		'4 minutes ago, 3 days ago',
		'3 days ago, 4 minutes ago',
		'3 days ago · 4 minutes',
		'5 minutes, 2 hours ago',
		'15 min 30 min ago',
		'vor 3 Tagen, vor 4 Minuten',
		'vor 4 Minuten, vor 3 Tagen',
		'3 dagen geleden, 4 minuten geleden',
		'3 giorni fa, 4 minuti fa',
		'il y a 3 jours, il y a 4 minutes',
		'hace 4 minutos, hace 3 días',
		'há 3 dias, há 4 minutos',
		'3 dni temu, 4 minuty temu',
		'před 3 dny, před 4 minutami',
		'3 napja, 2 hete',
		'för 3 dagar sedan, för 4 minuter sedan',
		'πριν από 3 ημέρες, πριν από 4 λεπτά',
		'online, 3 days ago',
		'in 3 days, in 4 minutes',
	])('are none that can be told: %s', (text) => {
		expect(timeInWords(text, now)).toBeNull();
	});

	test.each([
		['3 days, 4 minutes ago', 4_324],
		['vor 3 Tagen und 4 Minuten', 4_324],
		['il y a 3 jours 4 minutes', 4_324],
		['há 2 dias atrás', 2_880],
		['acum 2 ore în urmă', 120],
		['1 hour 30 min ago', 90],
		['1 week 3 days ago', 14_400],
	])('are not what is said of one: %s', (text, minutes) => {
		expect(timeInWords(text, now)?.at).toBe(now - minutes * 60_000);
	});
});
