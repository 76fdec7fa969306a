import type { NotedSettings, RecordEntry } from '@/utils/domain/record/record';
import type { DeviceFamily, Place } from '@/utils/domain/sessions/session';
import type { BlindStretch } from '@/utils/domain/watch/state';
import type { Language } from '@/utils/i18n/language';
import { blindCause, deviceName, placeText, reasonText } from '@/utils/i18n/phrases';
import { daysText } from './settings-ui';

/** How the entries of the record read. */

/** A session as an entry describes it. */
type ListedSession = { device: DeviceFamily; place: Place; ip: string | null };

const seenText = (language: Language, { device, place, ip }: ListedSession): string =>
	[
		deviceName(language, device),
		placeText(language, place),
		...(ip === null ? [] : [language.say('ip', { ip })]),
	].join(', ');

/** Of what the user was told when the watch was blind. */
export const blindnessText = (
	language: Language,
	{ kind, attack }: Pick<Extract<RecordEntry, { type: 'blindnessTold' }>, 'kind' | 'attack'>,
): string =>
	[
		...(kind === null ? [] : [blindCause(language, kind)]),
		...(attack ? [language.say('alertBlindAttack')] : []),
	].join('. ');

export type GapFacts = {
	from: number;
	to: number;
	stretches: readonly BlindStretch[];
	came: number;
	went: number;
	changed: number;
};

/** «computer asleep; found after it: 2 new, 1 changed». */
export function gapText(language: Language, gap: Omit<GapFacts, 'from' | 'to'>): string {
	const { say, count: counted } = language;
	const parts = [
		...(gap.came > 0 ? [counted('gapCame', gap.came)] : []),
		...(gap.went > 0 ? [counted('gapWent', gap.went)] : []),
		...(gap.changed > 0 ? [counted('gapChanged', gap.changed)] : []),
	];
	const causes = [...new Set(gap.stretches.map(({ cause }) => blindCause(language, cause)))];
	return say('setGap', {
		causes: causes.join(', '),
		found:
			parts.length === 0
				? say('setGapNothing')
				: say('setGapFound', { list: language.list(parts) }),
	});
}

/** «312 logins from 198.51.100.0/24». */
export const loginsText = (
	{ say, count: counted }: Language,
	{ count, network }: Pick<Extract<RecordEntry, { type: 'logins' }>, 'count' | 'network'>,
): string => counted('setLoginsFrom', count, { network: network ?? say('setManyNetworks') });

/** What each setting was, in words; of those that differ from before alone, where that is known. */
function settingsText(
	language: Language,
	now: NotedSettings,
	before: NotedSettings | undefined,
): string {
	const { say } = language;
	const state = (on: boolean) => say(on ? 'setOn' : 'setOff');
	const { quietHours: quiet, notifications, tellBlind, privateNotifications } = now;
	// Where each look opens a page, it has a period of its own, and the other does not count.
	const period = now.pageEvery === undefined ? 'lookEvery' : 'pageEvery';
	const every = now[period];
	const parts: [keyof NotedSettings, string | null][] = [
		[period, every === undefined ? null : language.count('setNoted_every', every)],
		[
			'notifications',
			notifications === undefined
				? null
				: say('setNoted_notifications', { state: state(notifications) }),
		],
		[
			'tellBlind',
			tellBlind === undefined ? null : say('setNoted_blind', { state: state(tellBlind) }),
		],
		[
			'privateNotifications',
			privateNotifications === undefined
				? null
				: say('setNoted_private', { state: state(privateNotifications) }),
		],
		[
			'quietHours',
			quiet === undefined
				? null
				: say('setNoted_quiet', {
						state:
							quiet === null ? state(false) : `${timeOfDay(quiet.from)}–${timeOfDay(quiet.to)}`,
					}),
		],
		[
			'quietForNew',
			now.quietForNew === undefined
				? null
				: say('setNoted_quietForNew', { state: state(now.quietForNew) }),
		],
		['whenIdle', say('setNoted_idle', { choice: say(`setIdle_${now.whenIdle}`) })],
		['trustDays', say('setNoted_trust', { time: daysText(language, now.trustDays) })],
		['sync', say('setNoted_sync', { state: state(now.sync) })],
	];
	const said = parts.filter(([, text]) => text !== null);
	const differ = said.filter(
		([key]) => before && JSON.stringify(before[key]) !== JSON.stringify(now[key]),
	);
	return (differ.length > 0 ? differ : said).map(([, text]) => text).join('; ');
}

/** «07:30», as a field for a time has it, of minutes since midnight. */
export const timeOfDay = (minutes: number): string =>
	[Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** What is known from earlier entries, which an entry refers to. */
export type EarlierEntries = {
	deviceTitle(id: string): string;
	/** The settings before the change that this entry notes. */
	before?: NotedSettings | undefined;
};

/** What a record entry says: what happened, and the particulars. */
export function entryWords(
	language: Language,
	entry: RecordEntry,
	{ deviceTitle, before }: EarlierEntries,
	now: number,
): { event: string; what: string } {
	const { say } = language;
	return { event: say(`setEntry_${entry.type}`), what: particulars() };

	function judged({
		grade,
		reasons,
	}: Pick<Extract<RecordEntry, { type: 'gradeRaised' }>, 'grade' | 'reasons'>): string {
		return [
			say(`setGrade_${grade}`),
			...reasons.map((reason) => reasonText(language, reason, now)),
		].join('. ');
	}

	function particulars(): string {
		switch (entry.type) {
			case 'sessionSeen': {
				const familiar = entry.grade === 'familiar' ? say('setGrade_familiar') : judged(entry);
				return `${seenText(language, entry)}: ${entry.current ? say('setOwnBrowser') : familiar}`;
			}
			case 'logins':
				return `${loginsText(language, entry)}: ${say(`setGrade_${entry.grade}`)}`;
			case 'sessionChanged':
				return seenText(language, entry);
			case 'gradeRaised':
				return judged(entry);
			case 'reviewed':
				return say(`setVerdict_${entry.verdict}`);
			case 'removalEnded':
				return [
					say(`setOutcome_${entry.outcome}`),
					...(entry.cause === null ? [] : [blindCause(language, entry.cause)]),
				].join(': ');
			case 'recoveryStep': {
				const step = say(`step_${entry.step}`);
				return entry.done ? step : say('setStepNot', { step });
			}
			case 'undone':
				return say(`setUndone_${entry.what}`);
			case 'lookFailed':
				return blindCause(language, entry.kind);
			case 'blindnessTold':
				return blindnessText(language, entry);
			case 'gap':
				return `${language.clockRange(entry.from, entry.at, now)}: ${gapText(language, entry)}`;
			case 'deviceKnown':
				return deviceName(language, entry.family);
			case 'deviceNamed':
				return entry.name === null ? say('setNameGone') : say('quoted', { name: entry.name });
			case 'deviceForgotten':
				return deviceTitle(entry.device);
			case 'travelStarted':
				return say('setUntil', { clock: language.clock(entry.until, now) });
			case 'settingsChanged':
				return settingsText(language, entry.settings, before);
			case 'rebuilt':
				return say('setRebuiltWhat');
			default:
				return '';
		}
	}
}
