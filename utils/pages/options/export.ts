import * as z from 'zod/mini';
import { boundedTime } from '@/utils/domain/bounds';
import type { Reason } from '@/utils/domain/judgement/risk-level';
import { RECORD_AGE } from '@/utils/domain/record/bounds';
import { type NotedSettings, RecordEntry } from '@/utils/domain/record/record';
import type { DeviceFamily, Place } from '@/utils/domain/sessions/session';
import type { Language } from '@/utils/i18n/language';
import { blindCause, deviceName, placeText, reasonText } from '@/utils/i18n/phrases';
import { blindnessText, loginsText } from './entry-words';
import type { RecordExport } from './record-export';

/**
 * The record as files: JSON for programs and CSV for spreadsheets. What they hold, and the schema
 * of the JSON: docs/record.md.
 */

/**
 * What may leave: entries within their age, and of them exactly what the schema knows, in its
 * order. A field that got into the storage in some other way stays there.
 */
function exported(record: readonly RecordEntry[], now: number): RecordEntry[] {
	return record.flatMap((entry) => {
		const parsed = z.safeParse(RecordEntry, entry);
		return parsed.success && parsed.data.at >= now - RECORD_AGE ? [parsed.data] : [];
	});
}

/**
 * The record as JSON, as {@link RecordExport} describes it.
 *
 * @param now milliseconds since 1970
 */
export function recordAsJson(record: readonly RecordEntry[], now: number): string {
	const file: RecordExport = {
		format: 'session-companion-record',
		version: 1,
		exportedAt: new Date(now).toISOString(),
		entries: exported(record, now),
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** A session as an entry describes it. */
type ListedSession = { device: DeviceFamily; place: Place; ip: string | null };

/** Sessions and devices of earlier entries: later entries name them by number alone. */
type EarlierEntries = {
	sessions: Map<number, ListedSession>;
	devices: Map<string, DeviceFamily>;
};

/** One line of the spreadsheet, as far as the entry has something to say. */
type CsvRow = {
	event: string;
	refs?: readonly number[];
	device?: DeviceFamily | undefined;
	grade?: string;
	details?: readonly (string | null)[];
};

const time = (ms: number): string => new Date(boundedTime(ms)).toISOString();

const state = ({ say }: Language, on: boolean): string => say(on ? 'setOn' : 'setOff');
/** «07:30» of minutes since midnight. */
const timeOfDay = (minutes: number): string =>
	[Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

function settingsText(language: Language, noted: NotedSettings): (string | null)[] {
	const { say, count: counted } = language;
	const { notifications, tellBlind, privateNotifications, quietHours: quiet } = noted;
	const every = noted.pageEvery ?? noted.lookEvery;
	return [
		say('setNoted_trust', { time: counted('setDays', noted.trustDays) }),
		say('setNoted_idle', { choice: say(`setIdle_${noted.whenIdle}`) }),
		say('setNoted_sync', { state: state(language, noted.sync) }),
		every === undefined ? null : counted('setNoted_every', every),
		notifications === undefined
			? null
			: say('setNoted_notifications', { state: state(language, notifications) }),
		tellBlind === undefined ? null : say('setNoted_blind', { state: state(language, tellBlind) }),
		privateNotifications === undefined
			? null
			: say('setNoted_private', { state: state(language, privateNotifications) }),
		quiet === undefined
			? null
			: say('setNoted_quiet', {
					state:
						quiet === null
							? state(language, false)
							: `${timeOfDay(quiet.from)}–${timeOfDay(quiet.to)}`,
				}),
		noted.quietForNew === undefined
			? null
			: say('setNoted_quietForNew', { state: state(language, noted.quietForNew) }),
	];
}

const seenText = (language: Language, { device, place, ip }: ListedSession): string =>
	[deviceName(language, device), placeText(language, place), ip ?? language.say('noIp')].join(', ');

const named = ({ say }: Language, name: string | null): string =>
	name === null ? say('setNameNone') : say('quoted', { name });

const judged = (language: Language, reasons: readonly Reason[], at: number): string[] =>
	reasons.map((reason) => reasonText(language, reason, at));

const causeText = (language: Language, cause: Parameters<typeof blindCause>[1]): string =>
	language.say('setCause', { cause: blindCause(language, cause) });

type EntryOf<Type extends RecordEntry['type']> = Extract<RecordEntry, { type: Type }>;
type CsvFacts = Omit<CsvRow, 'event'>;

function seenFacts(language: Language, entry: EntryOf<'sessionSeen'>): CsvFacts {
	const { say } = language;
	const { ref, grade, reasons, current, loggedInAt, at } = entry;
	const details = [
		current ? say('setOwnBrowser') : null,
		loggedInAt === null ? say('setLoginUnknown') : say('setLoggedInAt', { time: time(loggedInAt) }),
		...judged(language, reasons, at),
	];
	return { refs: [ref], grade: say(`setGrade_${grade}`), details };
}

function changedFacts(
	language: Language,
	{ ref }: EntryOf<'sessionChanged'>,
	{ sessions }: EarlierEntries,
): CsvFacts {
	const was = sessions.get(ref);
	const seen = was && language.say('setWas', { seen: seenText(language, was) });
	return { refs: [ref], details: [seen ?? null] };
}

const raisedFacts = (
	language: Language,
	{ ref, grade, reasons, at }: EntryOf<'gradeRaised'>,
): CsvFacts => ({
	refs: [ref],
	grade: language.say(`setGrade_${grade}`),
	details: judged(language, reasons, at),
});

const removalFacts = (
	language: Language,
	{ ref, outcome, cause }: EntryOf<'removalEnded'>,
): CsvFacts => ({
	refs: [ref],
	details: [
		language.say(`setOutcome_${outcome}`),
		cause === null ? null : causeText(language, cause),
	],
});

function stepFacts({ say }: Language, entry: EntryOf<'recoveryStep'>): CsvFacts {
	const step = say(`step_${entry.step}`);
	return { details: [entry.done ? step : say('setStepNot', { step })] };
}

function gapFacts(language: Language, entry: EntryOf<'gap'>): CsvFacts {
	const { say, count: counted } = language;
	const { from, at, stretches, came, went, changed } = entry;
	const found = [
		counted('gapCame', came),
		counted('gapWent', went),
		counted('gapChanged', changed),
	];
	const details = [
		say('setFromTo', { from: time(from), to: time(at) }),
		...stretches.map((stretch) =>
			say('setStretch', {
				from: time(stretch.from),
				to: time(stretch.to),
				cause: blindCause(language, stretch.cause),
			}),
		),
		say('setGapFound', { list: language.list(found) }),
	];
	return { details };
}

/** What an entry tells beyond its event. */
function factsOf(language: Language, entry: RecordEntry, earlier: EarlierEntries): CsvFacts {
	const { devices } = earlier;
	const { say } = language;
	switch (entry.type) {
		case 'sessionSeen':
			return seenFacts(language, entry);
		case 'sessionChanged':
			return changedFacts(language, entry, earlier);
		case 'gradeRaised':
			return raisedFacts(language, entry);
		case 'logins':
			return {
				grade: say(`setGrade_${entry.grade}`),
				details: [
					say('setFromTo', { from: time(entry.from), to: time(entry.at) }),
					loginsText(language, entry),
				],
			};
		case 'sessionGone':
		case 'sessionBack':
		case 'removalAsked':
			return { refs: [entry.ref] };
		case 'alerted':
		case 'alertShown':
			return { refs: entry.refs };
		case 'reviewed':
			return { refs: [entry.ref], details: [say(`setVerdict_${entry.verdict}`)] };
		case 'removalEnded':
			return removalFacts(language, entry);
		case 'recoveryStep':
			return stepFacts(language, entry);
		case 'undone':
			return { details: [say(`setUndone_${entry.what}`)] };
		case 'lookFailed':
			return { details: [causeText(language, entry.kind)] };
		case 'blindnessTold':
			return { details: [blindnessText(language, entry)] };
		case 'gap':
			return gapFacts(language, entry);
		case 'deviceKnown':
			return { device: entry.family, details: [named(language, entry.name)] };
		case 'deviceNamed':
			return { device: devices.get(entry.device), details: [named(language, entry.name)] };
		case 'deviceForgotten':
			return { device: devices.get(entry.device) };
		case 'travelStarted':
			return { details: [say('setUntil', { clock: time(entry.until) })] };
		case 'settingsChanged':
			return { details: settingsText(language, entry.settings) };
		case 'rebuilt':
			return { details: [say('setRebuiltWhat')] };
		default:
			return {};
	}
}

const rowOf = (language: Language, entry: RecordEntry, earlier: EarlierEntries): CsvRow => ({
	event: language.say(`setEntry_${entry.type}`),
	...factsOf(language, entry, earlier),
});

/** Keeps the sessions and devices of an entry, for later entries. */
function remember(entry: RecordEntry, earlier: EarlierEntries): void {
	if (entry.type === 'sessionSeen' || entry.type === 'sessionChanged') {
		earlier.sessions.set(entry.ref, entry);
	}
	if (entry.type === 'deviceKnown') earlier.devices.set(entry.device, entry.family);
	// A state that begins anew numbers its sessions anew.
	if (entry.type === 'rebuilt') earlier.sessions.clear();
}

const COLUMNS = ['time', 'event', 'session', 'device', 'place', 'ip', 'grade', 'what'] as const;

function cellsOf(language: Language, entry: RecordEntry, earlier: EarlierEntries): string[] {
	const { event, refs = [], device, grade = '', details = [] } = rowOf(language, entry, earlier);
	remember(entry, earlier);
	const [ref] = refs;
	const session = ref !== undefined && refs.length === 1 ? earlier.sessions.get(ref) : undefined;
	const family = device ?? session?.device;
	return [
		time(entry.at),
		event,
		refs.join(' '),
		family === undefined ? '' : deviceName(language, family),
		session === undefined ? '' : placeText(language, session.place),
		session?.ip ?? '',
		grade,
		details.filter((part) => part !== null).join('. '),
	];
}

/** Signs by which a spreadsheet takes a cell for a formula, full-width and small ones too. */
const FORMULA = '=+\\-@\\t\\r\\0＝＋－＠﹦﹢﹣﹫−';
/** What may stand before them unseen or unheeded: blanks, what is drawn as nothing, quotes. */
const UNSEEN = '[\\p{C}\\p{Z}\\p{DI}\\u2800\\p{Pi}\\p{Pf}"\'`´′″‚„＂＇]*';
/**
 * The beginning of a formula: at the beginning of a cell, or where one begins for a program that
 * separates by other signs than we do. Where a comma is for decimals, a spreadsheet separates by
 * semicolons, and our quotes then hold nothing together.
 */
const formulaStart = () => new RegExp(`(^|[,;|\\t\\r\\n])(${UNSEEN})(?=[${FORMULA}])`, 'gu');
/** Would end the line; the text is one line wherever it is read. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

function cell(text: string): string {
	const harmless = text
		.replace(formulaStart(), (_, separator: string, unseen: string) =>
			separator === '' ? `'${unseen}` : `${separator}${unseen}'`,
		)
		.replace(BREAKS, ' ');
	return `"${harmless.replaceAll('"', '""')}"`;
}

/**
 * The record as CSV (RFC 4180), a line for each entry, in UTF-8 with a mark that says so: without
 * it Excel would misread umlauts. Times are UTC; those within a reason are of this computer's zone.
 *
 * Nothing in it is a formula, whatever names strangers or the user have chosen: where a cell would
 * begin like one, an apostrophe comes first.
 *
 * @param now milliseconds since 1970
 */
export function recordAsCsv(
	record: readonly RecordEntry[],
	now: number,
	language: Language,
): string {
	const earlier: EarlierEntries = { sessions: new Map(), devices: new Map() };
	const columns = COLUMNS.map((column) => language.say(`setColumn_${column}`));
	const rows = [
		columns,
		...exported(record, now).map((entry) => cellsOf(language, entry, earlier)),
	];
	return `\uFEFF${rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

/**
 * A name for the file, with the day of the export in UTC, as all times in it.
 *
 * @param now milliseconds since 1970
 */
export const exportFileName = (kind: 'json' | 'csv', now: number): string =>
	`session-companion-record-${time(now).slice(0, 10)}.${kind}`;
