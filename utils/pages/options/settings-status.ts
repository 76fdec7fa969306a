import type { SharedConnection } from '@/utils/connection/profile/origins';
import { pageAddress } from '@/utils/connection/profile/profiles';
import type { EvidenceRecord } from '@/utils/domain/record/record';
import type { Pulse, WatchState } from '@/utils/domain/watch/state';
import { lastGoodLook, type StatusKind, statusOf } from '@/utils/domain/watch/status';
import type { Language } from '@/utils/i18n/language';
import { blindCause } from '@/utils/i18n/phrases';
import { statusWords } from '@/utils/i18n/status-words';
import { CONNECT_PAGE } from '@/utils/pages/shared/connect-link';
import { remedyFor } from '@/utils/pages/shared/remedy';
import { type GapFacts, gapText } from './entry-words';
import { LOOK, type SettingsButton, type SettingsUi } from './settings-ui';

/** The settings page on how things stand: the popup's answer, and since when it holds. */

export type StatusTone = 'calm' | 'attention' | 'alarm' | 'blind' | 'checking';

/** A time in which nothing was checked. */
export type GapRow = { id: string; when: string; exact: string; what: string };

export type StatusPart = {
	tone: StatusTone;
	headline: string;
	detail: string;
	/** Since when it watches, and when it looked last. */
	facts: { text: string; exact: string | null }[];
	/** Why it can't look just now, and since when. */
	blind: string | null;
	/** The last times in which nothing was checked, the latest first; `null` where there were none. */
	gaps: { title: string; rows: GapRow[] } | null;
	buttons: SettingsButton[];
};

const POPUP_PAGE = '/popup.html';
const GAPS_SHOWN = 10;

const TONES: Readonly<Partial<Record<StatusKind, StatusTone>>> = {
	clear: 'calm',
	checking: 'checking',
	unfamiliar: 'alarm',
};

type Stored = {
	state: WatchState | null;
	pulse: Pulse | null;
	record: EvidenceRecord;
	connection: SharedConnection | null;
};

/**
 * How things stand, in the popup's words.
 *
 * @param now milliseconds since 1970
 */
export function statusPartOf(
	language: Language,
	stored: Stored,
	ui: SettingsUi,
	now: number,
): StatusPart {
	const { say } = language;
	const { state, pulse, connection } = stored;
	const goodAt = state && lastGoodLook(state, pulse);
	const status = state && statusOf(state, goodAt, now);
	const kind = status?.kind ?? (connection ? 'checking' : 'notConnected');
	const failure = state?.failure ?? null;
	const words = statusWords(language, kind, status?.count ?? 0, status?.urgent);
	return {
		// Who is gone already is no alarm any more, and is still asked about.
		tone: status?.gone ? 'attention' : (TONES[kind] ?? (remedyFor(kind) ? 'blind' : 'attention')),
		headline: words.headline,
		detail: status?.gone ? say('status_urgentGone') : words.detail,
		facts: state ? factsOf(language, state, goodAt, now) : [],
		blind:
			failure &&
			say('setBlind', {
				cause: blindCause(language, failure.kind),
				clock: language.clock(failure.since, now),
			}),
		gaps: state && gapsOf(language, state, stored.record, now),
		buttons: buttonsOf(language, kind, stored, ui, now),
	};
}

function factsOf(
	language: Language,
	{ startedAt, failure }: WatchState,
	goodAt: number | null,
	now: number,
): StatusPart['facts'] {
	const { say } = language;
	return [
		startedAt === null
			? { text: say('setNotWatching'), exact: null }
			: {
					text: say('setWatchingSince', { clock: language.clock(startedAt, now) }),
					exact: language.exact(startedAt),
				},
		goodAt === null
			? { text: say('neverLooked'), exact: null }
			: {
					text: say(failure ? 'setLastGood' : 'setLooked', { ago: language.ago(goodAt, now) }),
					exact: language.exact(goodAt),
				},
	];
}

/** The record may have been erased; what the state knows of the last gap stays. */
function gapsOf(
	language: Language,
	{ lastGap }: WatchState,
	record: EvidenceRecord,
	now: number,
): StatusPart['gaps'] {
	const noted = record
		.flatMap((entry) => (entry.type === 'gap' ? [{ ...entry, to: entry.at }] : []))
		.slice(-GAPS_SHOWN)
		.reverse();
	const gaps: GapFacts[] = lastGap && noted[0]?.from !== lastGap.from ? [lastGap, ...noted] : noted;
	const rows = gaps.map((gap) => gapRow(language, gap, now));
	return rows[0] ? { title: `${language.say('setLastGap')}: ${rows[0].when}`, rows } : null;
}

function gapRow(language: Language, gap: GapFacts, now: number): GapRow {
	const { from, to } = gap;
	return {
		id: `${from}-${to}`,
		when: language.clockRange(from, to, now),
		exact: `${language.exact(from)}–${language.exact(to)}`,
		what: gapText(language, gap),
	};
}

/** «Check now», and what helps. */
function buttonsOf(
	{ say }: Language,
	kind: StatusKind,
	{ state, pulse, connection }: Stored,
	{ busy }: SettingsUi,
	now: number,
): SettingsButton[] {
	const looking = busy.has(LOOK);
	const look: SettingsButton = {
		name: 'look',
		label: say(looking ? 'looking' : 'look'),
		busy: looking,
		// Where Cryptonow has asked to wait, the user's own word counts once a minute.
		action: {
			send: { type: 'look', ...((pulse?.retryAt ?? 0) > now ? { insist: true } : {}) },
			about: LOOK,
			said: '',
		},
	};
	const helps = helpFor(kind, connection, say);
	const canLook = connection !== null || state !== null;
	return [...(helps ? [{ ...helps, kind: 'primary' as const }] : []), ...(canLook ? [look] : [])];
}

/** What the user can do about a status besides another look. */
function helpFor(
	kind: StatusKind,
	connection: SharedConnection | null,
	say: Language['say'],
): SettingsButton | null {
	const remedy = remedyFor(kind);
	switch (remedy) {
		case undefined:
			return kind === 'clear' || kind === 'checking'
				? null
				: { name: 'review', label: say('setReview'), action: { open: POPUP_PAGE } };
		case 'look':
			return null;
		case 'connect':
		case 'connectAgain':
			return { name: 'connect', label: say(remedy), action: { open: CONNECT_PAGE } };
		case 'allow':
			return (
				connection && { name: 'access', label: say('access'), action: { access: connection.needs } }
			);
		default: {
			const where = remedy === 'login' ? 'login' : 'sessions';
			return (
				connection && {
					name: where,
					label: say(remedy === 'login' ? 'login' : 'sessionsPage'),
					action: { open: pageAddress(connection.profile, where) },
				}
			);
		}
	}
}
