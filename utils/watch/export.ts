import * as z from 'zod/mini';
import type { Reason } from '@/utils/sessions/grade';
import type { DeviceFamily, Place } from '@/utils/sessions/session';
import type { Language } from '@/utils/words/language';
import { blindCause, deviceName, placeText, reasonText } from '@/utils/words/words';
import { append, type NotedSettings, RecordEntry } from './record';
import type { RemovalOutcome, WhenIdle } from './state';

/**
 * The record as files: JSON for programs and CSV for spreadsheets. What they hold, and the schema
 * of the JSON: docs/record.md.
 */

/** What the JSON export holds. */
export const RecordExport = z.object({
	format: z.literal('session-companion-record'),
	version: z.literal(1),
	exportedAt: z.iso.datetime(),
	entries: z.array(RecordEntry),
});
export type RecordExport = z.infer<typeof RecordExport>;

/**
 * What may leave: entries within their age, and of them exactly what the schema knows, in its
 * order. A field that got into the storage in some other way stays there.
 */
function exported(record: readonly RecordEntry[], now: number): RecordEntry[] {
	const entries = record.flatMap((entry) => {
		const parsed = z.safeParse(RecordEntry, entry);
		return parsed.success ? [parsed.data] : [];
	});
	return append(entries, [], now);
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

type Seen = { device: DeviceFamily; place: Place; ip: string | null };

/** What earlier entries told of sessions and devices, for the later ones name them by number. */
type Told = {
	language: Language;
	sessions: Map<number, Seen>;
	devices: Map<string, DeviceFamily>;
};

/** One line of the spreadsheet, as far as the entry has something to say. */
type Row = {
	event: string;
	refs?: readonly number[];
	device?: DeviceFamily | undefined;
	grade?: string;
	details?: readonly (string | null)[];
};

const time = (ms: number): string => new Date(ms).toISOString();

const OUTCOMES: Readonly<Record<RemovalOutcome, string>> = {
	pending: 'Not known yet',
	removed: 'Removed: a new list no longer has it',
	stillThere: 'Not removed: a new list still has it',
	unreachable: 'Not known: Cryptonow could not be asked',
};

const IDLE: Readonly<Record<WhenIdle, string>> = {
	look: 'Looks go on while the computer is idle',
	seldom: 'Fewer looks while the computer is idle',
	never: 'No looks while the computer is idle',
};

const settingsText = ({ trustDays, whenIdle, sync }: NotedSettings): string[] => [
	`Trust holds for ${trustDays} days`,
	IDLE[whenIdle],
	sync ? 'Known devices are synced' : 'Known devices are not synced',
];

const seenText = (language: Language, { device, place, ip }: Seen): string =>
	`${deviceName(language, device)}, ${placeText(language, place)}, ${ip ?? 'IP address unknown'}`;

const named = (name: string | null): string => (name === null ? 'No name' : `Name: «${name}»`);

const judged = (language: Language, reasons: readonly Reason[], at: number): string[] =>
	reasons.map((reason) => reasonText(language, reason, at));

function rowOf(entry: RecordEntry, told: Told): Row {
	const { at } = entry;
	switch (entry.type) {
		case 'watchStarted':
			return { event: 'Watch started' };
		case 'sessionSeen': {
			const { ref, grade, reasons, current, loggedInAt } = entry;
			const details = [
				current ? "This browser's own session" : null,
				loggedInAt === null ? 'Time of login unknown' : `Logged in at ${time(loggedInAt)}`,
				...judged(told.language, reasons, at),
			];
			return { event: 'Session first seen', refs: [ref], grade, details };
		}
		case 'sessionChanged': {
			const was = told.sessions.get(entry.ref);
			const details = [was === undefined ? null : `Before: ${seenText(told.language, was)}`];
			return { event: 'Session changed', refs: [entry.ref], details };
		}
		case 'gradeRaised': {
			const { ref, grade, reasons } = entry;
			return {
				event: 'Grade raised',
				refs: [ref],
				grade,
				details: judged(told.language, reasons, at),
			};
		}
		case 'sessionGone':
			return { event: 'Session no longer listed', refs: [entry.ref] };
		case 'sessionBack':
			return { event: 'Session listed again', refs: [entry.ref] };
		case 'alerted':
			return { event: 'Notification due', refs: entry.refs };
		case 'alertShown':
			return { event: 'Notification shown', refs: entry.refs };
		case 'reviewed': {
			const details = [entry.verdict === 'mine' ? '«This was me»' : '«Not me»'];
			return { event: 'Session reviewed', refs: [entry.ref], details };
		}
		case 'removalAsked':
			return { event: 'Removal asked for', refs: [entry.ref] };
		case 'removalEnded': {
			const { ref, outcome, cause } = entry;
			const details = [
				OUTCOMES[outcome],
				cause === null ? null : `Cause: ${blindCause(told.language, cause)}`,
			];
			return { event: 'Removal ended', refs: [ref], details };
		}
		case 'recoveryStarted':
			return { event: 'New password advised' };
		case 'recoveryEnded':
			return { event: 'New password no longer advised' };
		case 'recoveryStep': {
			const details = [entry.step, entry.done ? 'Done' : 'Not done after all'];
			return { event: 'Recovery step', details };
		}
		case 'undone':
			return { event: 'Taken back', details: [entry.what] };
		case 'lookFailed':
			return { event: 'Look failed', details: [`Cause: ${blindCause(told.language, entry.kind)}`] };
		case 'gap': {
			const { from, stretches, came, went, changed } = entry;
			const details = [
				`From ${time(from)} to ${time(at)}`,
				...stretches.map(
					(one) => `${time(one.from)} to ${time(one.to)}: ${blindCause(told.language, one.cause)}`,
				),
				`Found after it: ${came} new, ${went} gone, ${changed} changed`,
			];
			return { event: 'Gap in the watch ended', details };
		}
		case 'deviceKnown':
			return { event: 'Device known', device: entry.family, details: [named(entry.name)] };
		case 'deviceNamed': {
			const device = told.devices.get(entry.device);
			return { event: 'Device named', device, details: [named(entry.name)] };
		}
		case 'deviceForgotten':
			return { event: 'Device forgotten', device: told.devices.get(entry.device) };
		case 'travelStarted':
			return { event: 'Travel or VPN period set', details: [`Until ${time(entry.until)}`] };
		case 'travelEnded':
			return { event: 'Travel or VPN period ended' };
		case 'settingsChanged':
			return { event: 'Settings changed', details: settingsText(entry.settings) };
		case 'rebuilt':
			return { event: 'Stored state unreadable, watch began anew' };
	}
}

/** Takes in what an entry tells of sessions and devices. */
function listen(entry: RecordEntry, told: Told): void {
	if (entry.type === 'sessionSeen' || entry.type === 'sessionChanged') {
		told.sessions.set(entry.ref, entry);
	}
	if (entry.type === 'deviceKnown') told.devices.set(entry.device, entry.family);
	// A state that begins anew numbers its sessions anew.
	if (entry.type === 'rebuilt') told.sessions.clear();
}

const COLUMNS = ['time', 'event', 'session', 'device', 'place', 'IP address', 'grade', 'details'];

function cellsOf(entry: RecordEntry, told: Told): string[] {
	const { event, refs = [], device, grade = '', details = [] } = rowOf(entry, told);
	listen(entry, told);
	const [ref] = refs;
	const session = ref !== undefined && refs.length === 1 ? told.sessions.get(ref) : undefined;
	const family = device ?? session?.device;
	return [
		time(entry.at),
		event,
		refs.join(' '),
		family === undefined ? '' : deviceName(told.language, family),
		session === undefined ? '' : placeText(told.language, session.place),
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
	const told: Told = { language, sessions: new Map(), devices: new Map() };
	const rows = [COLUMNS, ...exported(record, now).map((entry) => cellsOf(entry, told))];
	return `\uFEFF${rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

/**
 * A name for the file, with the day of the export in UTC, as all times in it.
 *
 * @param now milliseconds since 1970
 */
export const exportFileName = (kind: 'json' | 'csv', now: number): string =>
	`session-companion-record-${time(now).slice(0, 10)}.${kind}`;
