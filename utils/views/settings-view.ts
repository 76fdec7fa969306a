import type { KnownDevice } from '@/utils/sessions/known-device';
import type { DeviceFamily, DeviceForm, Place } from '@/utils/sessions/session';
import { holds } from '@/utils/sessions/slots';
import type { Command } from '@/utils/watch/command';
import type { EvidenceRecord, RecordEntry } from '@/utils/watch/record';
import type { BlindStretch, Pulse, Settings, WatchState, WhenIdle } from '@/utils/watch/state';
import { lastGoodLook } from '@/utils/watch/status';
import type { Language } from '@/utils/words/language';
import { blindCause, deviceName, placeText, reasonText } from '@/utils/words/words';
import type { Act, Naming, Question, Time } from './act';
import * as SAY from './settings-words';
import { NAME_LENGTH, typedName } from './typed-name';

/** What this page can do that is no command of the background's. */
export type ExportKind = 'json' | 'csv';

/** What a control does, as data. */
export type SettingsDeed =
	/** `about`: what is busy meanwhile; `said`: what the user is told when it is done. */
	| { send: Command; about: string; said: string }
	| { save: ExportKind }
	| { ui: Partial<SettingsUi> };

export type SettingsAct = Act<SettingsDeed>;
export type SettingsQuestion = Question<SettingsDeed>;

/** One of several choices, or a box that is ticked. */
export type Choice = { value: string; label: string; chosen: boolean; deed: SettingsDeed };

export type GapRow = { id: string; when: string; exact: string; what: string };

export type DeviceRow = {
	id: string;
	form: DeviceForm;
	/** The user's own name for it, or its kind. */
	title: string;
	/** Its kind, where the title is a name. */
	family: string | null;
	/** «This browser», known from elsewhere, logged in. */
	marks: string[];
	places: string;
	seen: { text: string; time: Time } | null;
	acts: SettingsAct[];
	/** The field in which its name is written, while it is. */
	naming: Naming<SettingsDeed> | null;
};

export type EntryRow = { id: string; time: Time; event: string; session: string; what: string };

/** All that the settings page shows: words, times and controls, ready to paint. */
export type SettingsView = {
	/** What the page has to say before all else: nothing stored yet, nothing can be saved. */
	notes: string[];
	watch: {
		since: string;
		looked: { text: string; exact: string | null };
		/** Why it can't look just now. */
		blind: string | null;
		lastGap: GapRow | null;
		earlier: { title: string; gaps: GapRow[] } | null;
	} | null;
	away: { choices: (Choice & { cost: string })[] } | null;
	travel: { text: string; end: SettingsAct | null; before: string; choices: SettingsAct[] } | null;
	devices: {
		rows: DeviceRow[];
		forgetAll: SettingsAct | null;
		question: SettingsQuestion | null;
		trustTime: Choice[];
	} | null;
	sync: { box: Choice; failed: string | null } | null;
	record: {
		bounds: string;
		count: string;
		acts: SettingsAct[];
		/** The question that stands in the place of «Erase». */
		question: SettingsQuestion | null;
		last: { title: string; rows: EntryRow[] } | null;
	};
	/** What became of the last thing that was done; for the eye and for screen readers. */
	news: { text: string; failed: boolean } | null;
};

/** What is only in this window, and gone with it. */
export type SettingsUi = {
	/** What is under way, by the `about` of its deed. */
	busy: ReadonlySet<string>;
	/** Settings that were chosen and are not stored yet. */
	choosing: Partial<Settings>;
	/** What is being asked about: {@link ALL_DEVICES} or {@link RECORD}. */
	asking: string | null;
	/** The device whose name is being written. */
	naming: string | null;
	/** The one whose button gets the focus back. */
	back: string | null;
	/** What the user was told last. */
	news: { text: string; failed: boolean; at: number } | null;
};

/** Stand where a device's id would; no id begins with a dot. */
export const ALL_DEVICES = '.devices';
export const RECORD = '.record';
const TRAVEL = '.travel';
const SETTINGS = '.settings';

const GAPS_SHOWN = 10;
const ENTRIES_SHOWN = 50;
const TRUST_CHOICES: readonly number[] = [30, 90, 180, 365];
const TRAVEL_CHOICES = [7, 14, 30] as const;
const IDLE_CHOICES: readonly WhenIdle[] = ['look', 'seldom', 'never'];
const DAY = 24 * 60 * 60 * 1000;
/** For how long the user is told that something was saved, in milliseconds. */
const NEWS_TIME = 8000;

/** Nothing asked, nothing under way. */
export const quietSettingsUi = (): SettingsUi => ({
	busy: new Set(),
	choosing: {},
	asking: null,
	naming: null,
	back: null,
	news: null,
});

/** What saving a name in the field of a device does. A name of nothing but spaces takes it away. */
export function saveName(id: string, text: string): SettingsDeed {
	return {
		send: { type: 'nameDevice', id, name: typedName(text) },
		about: id,
		said: SAY.named,
	};
}

const timeOf = (language: Language, ms: number, text: string): Time => ({
	text,
	exact: language.exact(ms),
	iso: new Date(ms).toISOString(),
});

const causesText = (language: Language, stretches: readonly BlindStretch[]): string =>
	[...new Set(stretches.map(({ cause }) => blindCause(language, cause)))].join(', ');

type GapFacts = {
	from: number;
	to: number;
	stretches: readonly BlindStretch[];
	came: number;
	went: number;
	changed: number;
};

function gapRow(
	language: Language,
	{ from, to, stretches, came, went, changed }: GapFacts,
	now: number,
): GapRow {
	return {
		id: `${from}-${to}`,
		when: language.clockRange(from, to, now),
		exact: SAY.range(language.exact(from), language.exact(to)),
		what: SAY.gap(causesText(language, stretches), SAY.found(came, went, changed)),
	};
}

function watchOf(
	language: Language,
	state: WatchState,
	pulse: Pulse | null,
	record: EvidenceRecord,
	now: number,
): SettingsView['watch'] {
	const clock = (ms: number) => language.clock(ms, now);
	const { startedAt, failure, lastGap } = state;
	const goodAt = lastGoodLook(state, pulse);
	const gaps = record
		.flatMap((entry) => (entry.type === 'gap' ? [{ ...entry, to: entry.at }] : []))
		.slice(-GAPS_SHOWN)
		.reverse();
	// The record may have been erased; what the state knows of the last gap stays.
	const [latest, ...before] = gaps;
	const last = lastGap ?? latest ?? null;
	const earlier = (last !== null && latest?.from === last.from ? before : gaps).map((gap) =>
		gapRow(language, gap, now),
	);
	return {
		since: startedAt === null ? SAY.notWatchingYet : SAY.watchingSince(clock(startedAt)),
		looked:
			goodAt === null
				? { text: SAY.neverLooked, exact: null }
				: {
						text: (failure ? SAY.lastGood : SAY.lastLooked)(language.ago(goodAt, now)),
						exact: language.exact(goodAt),
					},
		blind: failure && SAY.blind(blindCause(language, failure.kind), clock(failure.since)),
		lastGap: last && gapRow(language, last, now),
		earlier: earlier.length > 0 ? { title: SAY.gaps(earlier.length), gaps: earlier } : null,
	};
}

const changed = (settings: Partial<Settings>): SettingsDeed => ({
	send: { type: 'changeSettings', settings },
	about: SETTINGS,
	said: SAY.saved,
});

const awayOf = ({ whenIdle }: Settings): NonNullable<SettingsView['away']> => ({
	choices: IDLE_CHOICES.map((value) => ({
		value,
		...SAY.whenIdle(value),
		chosen: value === whenIdle,
		deed: changed({ whenIdle: value }),
	})),
});

function travelOf(
	language: Language,
	state: WatchState,
	ui: SettingsUi,
	now: number,
): SettingsView['travel'] {
	const until = state.travel && now < state.travel.until ? state.travel.until : null;
	const busy = ui.busy.has(TRAVEL);
	return {
		text: until === null ? SAY.travelNone : SAY.travelLasts(language.clock(until, now)),
		before: until === null ? SAY.travelStart : SAY.travelAnew,
		choices: TRAVEL_CHOICES.map((days) => ({
			name: `travel-${days}`,
			label: SAY.travelFor(days),
			about: SAY.travelAbout,
			busy,
			deed: { send: { type: 'travel', days }, about: TRAVEL, said: SAY.travelStarted(days) },
		})),
		end:
			until === null
				? null
				: {
						name: 'travel-end',
						label: SAY.travelEnd,
						about: SAY.travel,
						busy,
						deed: { send: { type: 'travel', days: 0 }, about: TRAVEL, said: SAY.travelEnded },
					},
	};
}

/** When devices that are logged in were last active, as exactly as is known, by device. */
function activityOf(state: WatchState, pulse: Pulse | null): Map<string, number> {
	const exact = new Map(pulse?.lastActiveAt);
	const active = new Map<string, number>();
	for (const { deviceId, session, goneAt, firstSeenAt } of state.tracked) {
		if (deviceId === null || goneAt !== null) continue;
		const at = Math.max(session.lastActiveAt ?? firstSeenAt, exact.get(session.id) ?? 0);
		active.set(deviceId, Math.max(active.get(deviceId) ?? 0, at));
	}
	return active;
}

function devicesOf(
	language: Language,
	state: WatchState,
	pulse: Pulse | null,
	settings: Settings,
	ui: SettingsUi,
	now: number,
): NonNullable<SettingsView['devices']> {
	const active = activityOf(state, pulse);
	const seenAt = ({ id, trust }: KnownDevice) =>
		Math.max(active.get(id) ?? 0, ...trust.map((one) => one.seenAt));
	const isOwn = ({ source }: KnownDevice) => source === state.source;
	const place = (country: string | null) =>
		country === null ? SAY.unknownPlace : language.country(country);

	function rowOf(device: KnownDevice): DeviceRow {
		const { id, family, name, here } = device;
		const kind = deviceName(language, family);
		const title = name ?? kind;
		const busy = ui.busy.has(id);
		const trusted = device.trust
			.filter((trust) => holds(device, trust, state.withdrawals))
			.toSorted((a, b) => b.seenAt - a.seenAt)
			.map((trust) =>
				now - trust.seenAt > settings.trustDays * DAY
					? SAY.faded(place(trust.country))
					: place(trust.country),
			);
		const seen = seenAt(device);
		const own = isOwn(device);
		return {
			id,
			form: family.form,
			title,
			family: name === null ? null : kind,
			marks: [
				...(here ? [SAY.here] : []),
				...(own ? [] : [SAY.elsewhere]),
				...(active.has(id) && !here ? [SAY.inUse] : []),
			],
			places: trusted.length === 0 ? SAY.knownNowhere : SAY.knownIn(language.list(trusted)),
			seen:
				seen > 0
					? { text: SAY.lastSeen, time: timeOf(language, seen, language.ago(seen, now)) }
					: null,
			acts: [
				...(own
					? [
							{
								name: 'rename',
								label: name === null ? SAY.giveName : SAY.rename,
								about: title,
								deed: { ui: { naming: id, asking: null, back: null } },
								focus: ui.back === id,
							},
						]
					: []),
				{
					name: 'forget',
					label: SAY.forget,
					about: title,
					busy,
					deed: { send: { type: 'forgetDevices', ids: [id] }, about: id, said: SAY.forgotten },
				},
			],
			naming:
				ui.naming === id
					? {
							label: SAY.nameOf(title),
							value: name ?? '',
							maxLength: NAME_LENGTH,
							saveAs: (text) => saveName(id, text),
							save: {
								name: 'save-name',
								label: SAY.save,
								kind: 'primary',
								busy,
								deed: saveName(id, name ?? ''),
							},
							cancel: {
								name: 'cancel',
								label: SAY.cancel,
								deed: { ui: { naming: null, back: id } },
							},
						}
					: null,
		};
	}

	const ordered = state.devices.toSorted(
		(a, b) =>
			Number(b.here) - Number(a.here) ||
			Number(isOwn(b)) - Number(isOwn(a)) ||
			seenAt(b) - seenAt(a),
	);
	const cancel: SettingsDeed = { ui: { asking: null, back: ALL_DEVICES } };
	const ids = ordered.map(({ id }) => id);
	return {
		rows: ordered.map(rowOf),
		forgetAll:
			ordered.length > 1
				? {
						name: 'forget-all',
						label: SAY.forgetAll,
						busy: ui.busy.has(ALL_DEVICES),
						focus: ui.back === ALL_DEVICES,
						deed: { ui: { asking: ALL_DEVICES, naming: null, back: null } },
					}
				: null,
		question:
			ui.asking === ALL_DEVICES && ids.length > 0
				? {
						text: SAY.askForgetAll(ids.length),
						cancel,
						acts: [
							{
								name: 'confirm',
								label: SAY.yesForget,
								kind: 'danger',
								deed: {
									send: { type: 'forgetDevices', ids },
									about: ALL_DEVICES,
									said: SAY.allForgotten,
								},
							},
							{ name: 'cancel', label: SAY.keep, deed: cancel, focus: true },
						],
					}
				: null,
		trustTime: [...new Set([...TRUST_CHOICES, settings.trustDays])]
			.sort((a, b) => a - b)
			.map((days) => ({
				value: String(days),
				label: SAY.days(days),
				chosen: days === settings.trustDays,
				deed: changed({ trustDays: days }),
			})),
	};
}

const syncOf = (
	language: Language,
	{ syncFailedAt }: WatchState,
	{ sync }: Settings,
	now: number,
): NonNullable<SettingsView['sync']> => ({
	box: { value: 'sync', label: SAY.syncLabel, chosen: sync, deed: changed({ sync: !sync }) },
	failed: sync && syncFailedAt !== null ? SAY.syncFailed(language.clock(syncFailedAt, now)) : null,
});

type Seen = { device: DeviceFamily; place: Place; ip: string | null };

const seenText = (language: Language, { device, place, ip }: Seen): string =>
	[
		deviceName(language, device),
		placeText(language, place),
		...(ip === null ? [] : [SAY.ip(ip)]),
	].join(', ');

/** What a record entry says: what happened, and the particulars. */
function entryWords(
	language: Language,
	entry: RecordEntry,
	deviceTitle: (id: string) => string,
	now: number,
): [event: string, what: string] {
	const judged = ({ grade, reasons }: Extract<RecordEntry, { type: 'gradeRaised' }>): string =>
		[SAY.grade(grade), ...reasons.map((reason) => reasonText(language, reason, now))].join('. ');
	switch (entry.type) {
		case 'watchStarted':
			return [SAY.watchStarted, ''];
		case 'sessionSeen': {
			const { current, grade, reasons } = entry;
			const about = current
				? SAY.ownBrowser
				: grade === 'familiar'
					? SAY.grade(grade)
					: judged({ ...entry, type: 'gradeRaised', grade, reasons });
			return [SAY.sessionSeen, `${seenText(language, entry)}: ${about}`];
		}
		case 'sessionChanged':
			return [SAY.sessionChanged, seenText(language, entry)];
		case 'gradeRaised':
			return [SAY.gradeRaised, judged(entry)];
		case 'sessionGone':
			return [SAY.sessionGone, ''];
		case 'sessionBack':
			return [SAY.sessionBack, ''];
		case 'alerted':
			return [SAY.alerted, ''];
		case 'alertShown':
			return [SAY.alertShown, ''];
		case 'reviewed':
			return [SAY.reviewed, entry.verdict === 'mine' ? SAY.saidMine : SAY.saidNotMine];
		case 'removalAsked':
			return [SAY.removalAsked, ''];
		case 'removalEnded':
			return [
				SAY.removalEnded,
				[
					SAY.outcome(entry.outcome),
					...(entry.cause === null ? [] : [blindCause(language, entry.cause)]),
				].join(': '),
			];
		case 'recoveryStarted':
			return [SAY.recoveryStarted, ''];
		case 'recoveryEnded':
			return [SAY.recoveryEnded, ''];
		case 'recoveryStep':
			return [SAY.recoveryStep, entry.step];
		case 'undone':
			return [SAY.undone, ''];
		case 'lookFailed':
			return [SAY.lookFailed, blindCause(language, entry.kind)];
		case 'gap': {
			const { when, what } = gapRow(language, { ...entry, to: entry.at }, now);
			return [SAY.notLooking, `${when}: ${what}`];
		}
		case 'deviceKnown':
			return [SAY.deviceKnown, deviceName(language, entry.family)];
		case 'deviceNamed':
			return [SAY.deviceNamed, entry.name === null ? SAY.nameGone : SAY.quoted(entry.name)];
		case 'deviceForgotten':
			return [SAY.deviceForgotten, deviceTitle(entry.device)];
		case 'travelStarted':
			return [SAY.travelSet, SAY.until(language.clock(entry.until, now))];
		case 'travelEnded':
			return [SAY.travelOver, ''];
		case 'settingsChanged': {
			const { trustDays, whenIdle, sync } = entry.settings;
			return [
				SAY.settingsChanged,
				SAY.settings(SAY.days(trustDays), SAY.whenIdle(whenIdle).label, sync),
			];
		}
		case 'rebuilt':
			return [SAY.rebuilt, SAY.rebuiltWhat];
	}
}

function sessionText(entry: RecordEntry): string {
	if ('ref' in entry) return SAY.sessionNumber(entry.ref);
	return 'refs' in entry ? entry.refs.map(SAY.sessionNumber).join(', ') : '';
}

function recordOf(
	language: Language,
	record: EvidenceRecord,
	ui: SettingsUi,
	now: number,
): SettingsView['record'] {
	const clock = (ms: number) => language.clock(ms, now);
	const [first] = record;
	const shown = record.slice(-ENTRIES_SHOWN);
	const titles = new Map<string, string>();
	for (const entry of record) {
		if (entry.type === 'deviceKnown') titles.set(entry.device, deviceName(language, entry.family));
		if (entry.type === 'deviceNamed' && entry.name !== null) {
			titles.set(entry.device, SAY.quoted(entry.name));
		}
	}
	const cancel: SettingsDeed = { ui: { asking: null, back: RECORD } };
	const exporting = (kind: ExportKind, label: string): SettingsAct => ({
		name: `export-${kind}`,
		label,
		deed: { save: kind },
		busy: ui.busy.has(kind),
	});
	const since = first === undefined ? '' : clock(first.at);
	return {
		bounds: SAY.recordBounds(language.number(SAY.RECORD_BOUNDS.entries)),
		count:
			(record.length === 0 && SAY.recordEmpty) ||
			(record.length === 1 && SAY.recordOne(since)) ||
			SAY.recordCount(language.number(record.length), since),
		acts: [
			exporting('json', SAY.exportJson),
			exporting('csv', SAY.exportCsv),
			...(record.length > 0
				? [
						{
							name: 'erase',
							label: SAY.erase,
							busy: ui.busy.has(RECORD),
							focus: ui.back === RECORD,
							deed: { ui: { asking: RECORD, naming: null, back: null } },
						},
					]
				: []),
		],
		question:
			ui.asking === RECORD && record.length > 0
				? {
						text: SAY.askErase,
						cancel,
						acts: [
							{
								name: 'confirm',
								label: SAY.yesErase,
								kind: 'danger',
								deed: { send: { type: 'eraseRecord' }, about: RECORD, said: SAY.erased },
							},
							{ name: 'cancel', label: SAY.keep, deed: cancel, focus: true },
						],
					}
				: null,
		last:
			shown.length > 0
				? {
						title: SAY.lastEntries(shown.length),
						rows: shown
							.map((entry, index): EntryRow => {
								const [event, what] = entryWords(
									language,
									entry,
									(id) => titles.get(id) ?? '',
									now,
								);
								return {
									// Counted from the end that stays as the record grows.
									id: String(record.length - shown.length + index),
									time: timeOf(language, entry.at, clock(entry.at)),
									event,
									session: sessionText(entry),
									what,
								};
							})
							.reverse(),
					}
				: null,
	};
}

/**
 * What the settings page shows. Pure.
 *
 * @param stored what the background left in storage
 * @param ui what happens in this window
 * @param now milliseconds since 1970
 */
export function settingsView(
	stored: {
		state: WatchState | null;
		pulse: Pulse | null;
		unsaved: boolean;
		record: EvidenceRecord;
	},
	ui: SettingsUi,
	now: number,
	language: Language,
): SettingsView {
	const { state, pulse, unsaved, record } = stored;
	const settings = state && { ...state.settings, ...ui.choosing };
	const { news } = ui;
	return {
		notes: [...(state === null ? [SAY.nothingStored] : []), ...(unsaved ? [SAY.unsaved] : [])],
		watch: state && watchOf(language, state, pulse, record, now),
		away: settings && awayOf(settings),
		travel: state && travelOf(language, state, ui, now),
		devices: state && settings && devicesOf(language, state, pulse, settings, ui, now),
		sync: state && settings && syncOf(language, state, settings, now),
		record: recordOf(language, record, ui, now),
		news:
			news && (news.failed || Math.abs(now - news.at) < NEWS_TIME)
				? { text: news.text, failed: news.failed }
				: null,
	};
}
