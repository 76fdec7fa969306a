import { timeInOtherLanguages, weekdayOf } from './time-words';
import {
	DAY,
	HOUR,
	MINUTE,
	MONTH,
	meant,
	QUARTER,
	readUnit,
	readWordOf,
	SECOND,
	type TimeInWords,
	type Told,
	toldBy,
	WEEK,
	type Word,
	YEAR,
} from './told-time';

/** The longest text that is read, in characters. */
const TEXT_LIMIT = 80;

/** Units in milliseconds, by their names in English, German, Dutch and Italian, in this order. */
const UNITS = table<number>([
	[SECOND, 's sec secs second seconds | sek sekunde sekunden | seconde seconden | secondo secondi'],
	[MINUTE, 'm min mins minute minutes | minuten | minuut minuten | minuto minuti'],
	[HOUR, 'h hr hrs hour hours | std stunde stunden | u uur uren uurtje | ora ore'],
	[DAY, 'd day days | tag tage tagen tg | dag dagen dgn | g gg giorno giorni'],
	[WEEK, 'w wk wks week weeks | wo woche wochen | weken wkn | set sett settimana settimane'],
	[14 * DAY, 'fortnight'],
	[MONTH, 'mo mos mon mth month months | monat monate monaten | maand maanden mnd | mese mesi'],
	[
		QUARTER,
		'q qtr qtrs quarter quarters | quart quartal quartale quartalen | kw kwart kwartaal kwartalen | trim trimestre trimestri',
	],
	[YEAR, 'y yr yrs year years | j jahr jahre jahren | jaar jaren jr | anno anni'],
	[10 * YEAR, 'decade decades | jahrzehnt jahrzehnte jahrzehnten | decennium decennia | decennio'],
]);

const NUMBERS = table<number>([
	[0.5, 'half | halbe halben | halve | mezzo mezza'],
	[1, 'a an one | ein eine einem einer einen | een één | un uno una'],
	[1.5, 'anderthalb eineinhalb | anderhalf anderhalve'],
	[2, 'two couple | zwei | twee | due'],
	[3, 'three | drei | drie | tre'],
	[4, 'four | vier | quattro'],
	[5, 'five | fünf | vijf | cinque'],
	[6, 'six | sechs | zes | sei'],
	[7, 'seven | sieben | zeven | sette'],
	[8, 'eight | acht | otto'],
	[9, 'nine | neun | negen | nove'],
	[10, 'ten | zehn | tien | dieci'],
	[11, 'eleven | elf | undici'],
	[12, 'twelve | zwölf | twaalf | dodici'],
	[13, 'thirteen | dreizehn | dertien | tredici'],
	[14, 'fourteen | vierzehn | veertien | quattordici'],
	[15, 'fifteen | fünfzehn | vijftien | quindici'],
	[16, 'sixteen | sechzehn | zestien | sedici'],
	[17, 'seventeen | siebzehn | zeventien | diciassette'],
	[18, 'eighteen | achtzehn | achttien | diciotto'],
	[19, 'nineteen | neunzehn | negentien | diciannove'],
	[20, 'twenty | zwanzig | twintig | venti'],
	[30, 'thirty | dreissig dreißig | dertig | trenta'],
	[40, 'forty | vierzig | veertig | quaranta'],
	[50, 'fifty | fünfzig | vijftig | cinquanta'],
]);

const WORDS = table<Word>([
	[
		'now',
		'now moment moments online | jetzt soeben eben gerade augenblick | nu zojuist zonet daarnet net ogenblik',
	],
	['now', 'adesso poco istanti attimo momento'],
	['recent', 'recent recently | kurzem | onlangs | recentemente recente'],
	['past', 'ago | vor seit her | geleden | fa da'],
	['future', 'in | tra fra'],
	[
		'previous',
		'last previous | letzte letzten letzter letztes vorige vorigen | vorig afgelopen | scorso scorsa',
	],
	['this', 'this | diese dieser diesen dieses | deze dit binnen | questo questa'],
	['less', 'less | weniger | minder | meno'],
	[
		'few',
		'few several | paar einigen wenigen mehreren | enkele | alcuni alcune qualche pochi poche',
	],
	['am', 'am'],
	['pm', 'pm'],
	[
		'filler',
		'within the about around approximately approx almost nearly over more than just right and at',
	],
	['filler', 'active seen activity used of created signed logged opened since or'],
	[
		'filler',
		'angemeldet erstellt gesehen oder ca circa etwa ungefähr rund über fast knapp mehr als und um uhr aktiv zuletzt aktivität',
	],
	[
		'filler',
		'gezien aangemeld ingelogd laatste of ongeveer bijna ruim meer dan en om actief laatst activiteit',
	],
	[
		'filler',
		'visto creato o quasi oltre più di che e il la lo alle attivo attiva attività ultimo ultima accesso proprio',
	],
]);

/** Names of days, by how many days ago they are. A part of a day counts as its day. */
const DAYS = table<number>([
	[
		0,
		'today tonight | heute | vandaag vanochtend vanmiddag vanavond | oggi stamattina stasera stanotte',
	],
	[1, 'yesterday | gestern | gisteren | ieri'],
	[2, 'vorgestern | eergisteren | avantieri altroieri'],
]);

/** Phrases of several words, and what to read in their place. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
	[/\b(?:the day )?before yesterday\b|\bl['’]\s?altro ieri\b/gu, 'vorgestern'],
	[
		/\bhalf an hour\b|\beiner halben stunde\b|\b(?:een )?half ?uur\b|\bmezz['’ ]?a? ?ora\b/gu,
		'30 min',
	],
	// Before «quarter» is a part of a year.
	[/\bthree quarters of an hour\b|\bdreiviertelstunde\b/gu, '45 min'],
	[/\b(?:an?|one) quarter of an hour\b|\b(?:einer )?viertelstunde\b/gu, '15 min'],
	[/\b(?:een )?kwartier\b|\bun quarto d['’]ora\b/gu, '15 min'],
	[/\blast night\b/gu, 'yesterday'],
	[/\bthis (?:morning|afternoon|evening)\b/gu, 'today'],
	// What part of a day it was is no more than the day says.
	[
		/\b(heute|gestern|gisteren|yesterday|ieri|oggi) (?:früh|morgen|vormittag|mittag|nachmittag|abend|ochtend|middag|avond|morning|afternoon|evening|mattina|pomeriggio|sera|notte)\b/gu,
		'$1',
	],
	[/\b(?:an?|one) (hour|year|day|week|month) and a half\b/gu, '1.5 $1'],
	[/\bun['’ ]?a? ?(ora|anno|mese) e mezz[ao]\b/gu, '1.5 $1'],
	[/\b(\d{1,2})\.(\d{2})(?= ?(?:uhr|uur)\b)/gu, '$1:$2'],
	[
		/^over (?=\d+ (?:seconden?|minu\p{L}+|uur|dag\p{L}*|dgn|weken|maand\p{L}*|kw\p{L}*|jaar)\b)/gu,
		'in ',
	],
	[/\bbinnen een (?=minuut|uur)/gu, 'deze '],
	[/(\d{1,2}:\d{2}) ?(?:uur|u)\b/gu, '$1'],
	[/\balle ore (?=\d)/gu, 'alle '],
	[/^ore (?=\d{1,2}:)/gu, 'oggi '],
	[/\bquest['’]/gu, 'questo '],
	[/\b(?:una?|l)['’]/gu, 'un '],
	// Minutes are «min» in Italian, and what is short for «mesi» has a stop.
	[/(\d) ?m\. fa\b/gu, '$1 mesi fa'],
	[/(?<=\d)(?:[.,\u00a0\u202f ]|['’])(?=\d{3}(?!\d))/gu, ''],
	// Where it is, in brackets, says nothing of when.
	[/ \(\p{L}[\p{L} ]*\)$/gu, ''],
	[/^[~<>≈≤≥]\s*/gu, ''],
	[/(?<=\d)\+/gu, ''],
	[/\boder mehr\b|\bor more\b|\bof meer\b|\bo più\b/gu, ''],
	[
		/\bhalf a\b|\bhalf an\b|\b(?:een|einer|ein|un|una) (?=halve|halben|halbe|mezzo|mezza)/gu,
		'half ',
	],
	[/\b([ap])\.m\./gu, '$1m'],
];

function table<T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
	return new Map(
		rows.flatMap(([value, names]) =>
			names.split(/[ |]+/).map((name): [string, T] => [name, value]),
		),
	);
}

/** Reads a name of a day. @returns whether it is one, and the first */
function readDay(token: string, told: Told): boolean {
	const days = DAYS.get(token);
	const weekday = weekdayOf(token);
	if (told.days !== null || told.weekday !== null) return false;
	if (days !== undefined) told.days = days;
	else if (weekday !== undefined) told.weekday = weekday;
	return days !== undefined || weekday !== undefined;
}

/** Reads one more word. @returns whether it is known, and fits those before */
function readWord(token: string, told: Told): boolean {
	const unit = UNITS.get(token);
	const named = NUMBERS.get(token);
	const word = WORDS.get(token);
	if (unit !== undefined && told.number !== null) {
		return readUnit(unit, told);
	}
	if (named !== undefined) {
		told.number = named;
		return true;
	}
	// «ora» is Italian for «now», and for «hour» where something points at it.
	if (token === 'ora' && !told.is.has('this') && told.lone === null) {
		told.is.add('now');
		return true;
	}
	if (word !== undefined) {
		readWordOf(word, told);
		return true;
	}
	if (unit !== undefined && told.lone === null) {
		told.lone = unit;
		return true;
	}
	return readDay(token, told);
}

/** «5m», «2 h»: how some services shorten how long ago something was. */
const SHORT_SPAN = /^\d{1,4} ?(?:s|m|min|h|d|w|mo|y)$/;

/**
 * Reads a time in words, in English, German, Dutch, Italian and twelve more languages of Europe, such
 * as «5 minutes ago», «vor 5 Minuten», «zojuist» or «ieri alle 14:05», with how exact the words are.
 *
 * @param now milliseconds since 1970
 * @returns `null` where it is no such time, or a word is not known
 */
export function timeInWords(text: string, now: number): TimeInWords | null {
	if (text.length > TEXT_LIMIT) return null;
	let plain = text.normalize('NFKC').toLowerCase().trim();
	const raw = plain;
	if (SHORT_SPAN.test(plain)) plain += ' ago';
	for (const [phrase, word] of PHRASES) plain = plain.replace(phrase, word);
	const told = toldBy(plain, readWord);
	return (told && meant(told, now)) ?? timeInOtherLanguages(raw, now);
}

/**
 * The same, as the point in time alone.
 *
 * @param now milliseconds since 1970
 * @returns milliseconds since 1970; `null` where it is no such time, or a word is not known
 */
export const relativeTime = (text: string, now: number): number | null =>
	timeInWords(text, now)?.at ?? null;
