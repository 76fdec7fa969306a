const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The longest text that is read, in characters. */
const TEXT_LIMIT = 80;
/** The largest number of any unit. */
const MOST = 100_000;

/** What «a few» counts as. */
const FEW = 3;

/** Units in milliseconds, by their names in English, German, Dutch and Italian, in this order. */
const UNITS = table<number>([
	[SECOND, 's sec secs second seconds | sek sekunde sekunden | seconde seconden | secondo secondi'],
	[MINUTE, 'm min mins minute minutes | minuten | minuut minuten | minuto minuti'],
	[HOUR, 'h hr hrs hour hours | std stunde stunden | u uur uren uurtje | ora ore'],
	[DAY, 'd day days | tag tage tagen | dag dagen | g gg giorno giorni'],
	[7 * DAY, 'w wk wks week weeks | woche wochen | weken | sett settimana settimane'],
	[30 * DAY, 'mo mos mth month months | monat monate monaten | maand maanden | mese mesi'],
	[365 * DAY, 'y yr yrs year years | jahr jahre jahren | jaar jaren | anno anni'],
]);

const NUMBERS = table<number>([
	[1, 'a an one | ein eine einem einer einen | een één | un uno una'],
	[2, 'two couple | zwei | twee | due'],
	[3, 'three | drei | drie | tre'],
	[4, 'four | vier | quattro'],
	[5, 'five | fünf | vijf | cinque'],
	[6, 'six | sechs | zes | sei'],
	[7, 'seven | sieben | zeven | sette'],
	[8, 'eight | acht | otto'],
	[9, 'nine | neun | negen | nove'],
	[10, 'ten | zehn | tien | dieci'],
	[FEW, 'few several | paar einigen wenigen mehreren | enkele | alcuni alcune qualche pochi poche'],
]);

type Word = 'now' | 'past' | 'future' | 'previous' | 'am' | 'pm' | 'filler';

const WORDS = table<Word>([
	[
		'now',
		'now moment moments online | jetzt soeben eben gerade augenblick | nu zojuist daarnet net',
	],
	['now', 'adesso poco istanti'],
	['past', 'ago | vor | geleden | fa'],
	['future', 'in | tra fra'],
	[
		'previous',
		'last previous | letzte letzten letzter letztes vorige vorigen | afgelopen | scorso scorsa',
	],
	['am', 'am'],
	['pm', 'pm'],
	[
		'filler',
		'about around approximately approx almost nearly over more less than just right and at',
	],
	['filler', 'active seen activity used of'],
	[
		'filler',
		'ca circa etwa ungefähr rund über fast knapp mehr weniger als und um uhr aktiv zuletzt aktivität',
	],
	['filler', 'ongeveer bijna ruim meer minder dan en om actief laatst activiteit'],
	[
		'filler',
		'quasi oltre più meno di che e il la lo alle attivo attiva attività ultimo ultima accesso proprio',
	],
]);

/** Names of days, by how many days ago they are. */
const DAYS = table<number>([
	[0, 'today | heute | vandaag | oggi'],
	[1, 'yesterday | gestern | gisteren | ieri'],
	[2, 'vorgestern | eergisteren | avantieri altroieri'],
]);

/** Phrases of several words, and what to read in their place. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
	[/\bthe day before yesterday\b|\bl['’]\s?altro ieri\b/gu, 'vorgestern'],
	[
		/\bhalf an hour\b|\beiner halben stunde\b|\b(?:een )?half ?uur\b|\bmezz['’ ]?a? ?ora\b/gu,
		'30 min',
	],
	[/\bun['’]/gu, 'un '],
	[/\b([ap])\.m\./gu, '$1m'],
];

function table<T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
	return new Map(
		rows.flatMap(([value, names]) =>
			names.split(/[ |]+/).map((name): [string, T] => [name, value]),
		),
	);
}

/** The same time of day, so many days before `now`, by the computer's clock. */
function dayBefore(now: number, days: number): Date {
	const day = new Date(now);
	day.setDate(day.getDate() - days);
	return day;
}

type Told = {
	span: number | null;
	days: number | null;
	clock: { hours: number; minutes: number } | null;
	is: ReadonlySet<Word>;
};

/** What the words say; `null` where a word is not known. */
function read(text: string): Told | null {
	const tokens =
		text.match(/\d{1,2}:\d{2}(?::\d{2})?|\d+(?:[.,]\d+)?|[\p{L}\p{M}]+|[^\s\p{P}]/gu) ?? [];
	const is = new Set<Word>();
	let span: number | null = null;
	let days: number | null = null;
	let clock: Told['clock'] = null;
	let number: number | null = null;
	/** A unit without a number before it: «la settimana scorsa». */
	let lone: number | null = null;
	for (const token of tokens) {
		const named = NUMBERS.get(token);
		const unit = UNITS.get(token);
		const word = WORDS.get(token);
		const day = DAYS.get(token);
		if (/^\d{1,2}:/.test(token)) {
			const [hours = 0, minutes = 0] = token.split(':').map(Number);
			if (clock !== null || hours > 23 || minutes > 59) return null;
			clock = { hours, minutes };
		} else if (/^\d/.test(token)) {
			if (number !== null) return null;
			number = Number(token.replace(',', '.'));
			if (number > MOST) return null;
		} else if (unit !== undefined && number !== null) {
			span = (span ?? 0) + number * unit;
			number = null;
		} else if (named !== undefined) {
			// «a few minutes», «ein paar Minuten»: the later number counts.
			number = named;
		} else if (token === 'ora') {
			is.add('now');
		} else if (word !== undefined) {
			is.add(word);
			// «a moment ago», «un momento fa»
			if (word === 'now') number = null;
		} else if (unit !== undefined && lone === null) {
			lone = unit;
		} else if (day !== undefined && days === null) {
			days = day;
		} else {
			return null;
		}
	}
	if (number !== null) return null;
	if (lone === null) return { span, days, clock, is };
	return span === null && is.has('previous') ? { span: lone, days, clock, is } : null;
}

/**
 * Reads a time in words, in English, German, Dutch or Italian, such as «5 minutes ago», «vor 5
 * Minuten», «zojuist» or «ieri alle 14:05». The result is as exact as the words.
 *
 * @param now milliseconds since 1970
 * @returns milliseconds since 1970; `null` where it is no such time, or a word is not known
 */
export function relativeTime(text: string, now: number): number | null {
	if (text.length > TEXT_LIMIT) return null;
	let plain = text.normalize('NFKC').toLowerCase().trim();
	for (const [phrase, word] of PHRASES) plain = plain.replace(phrase, word);
	const told = read(plain);
	if (told === null) return null;
	const { span, days, clock, is } = told;
	if (days !== null) {
		if (span !== null || is.has('past')) return null;
		const day = dayBefore(now, days);
		if (clock === null) return day.getTime();
		const { hours, minutes } = clock;
		const half = is.has('pm') && hours < 12 ? 12 : is.has('am') && hours === 12 ? -12 : 0;
		return day.setHours(hours + half, minutes, 0, 0);
	}
	if (clock !== null || is.has('am') || is.has('pm')) return null;
	if (span !== null) {
		if (is.has('past') || (is.has('previous') && !is.has('future'))) return now - span;
		return is.has('future') ? now + span : null;
	}
	return is.has('now') ? now : null;
}
