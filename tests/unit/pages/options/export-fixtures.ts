import type { RecordEntry } from '@/utils/domain/record/record';
import { defaultSettings } from '@/utils/domain/watch/state';
import { recordAsCsv } from '@/utils/pages/options/export';
import { ENGLISH } from '../../fixtures/language-fixtures';
import { MINUTE, NOON, PHONE, STRANGER } from '../../fixtures/session-fixtures';

export type Entry<Type extends RecordEntry['type']> = Extract<RecordEntry, { type: Type }>;
export const at = NOON;
export const DAY = 24 * 60 * MINUTE;
export const SEEN = { device: STRANGER.device, place: STRANGER.place, ip: STRANGER.ip };

/** One of each type; the compiler sees to it that none is missing. */
export const EACH: { [Type in RecordEntry['type']]: Entry<Type> } = {
	watchStarted: { type: 'watchStarted', at },
	sessionSeen: {
		type: 'sessionSeen',
		at,
		ref: 3,
		...SEEN,
		current: false,
		loggedInAt: NOON - MINUTE,
		grade: 'urgent',
		reasons: [{ code: 'newDevice' }, { code: 'newCountry', country: 'NG', seenIn: ['AT', 'DE'] }],
	},
	logins: {
		type: 'logins',
		at,
		from: NOON - 10 * MINUTE,
		network: '198.51.100.0/24',
		count: 312,
		grade: 'urgent',
		sessions: [[5, 316]],
	},
	sessionChanged: { type: 'sessionChanged', at, ref: 3, ...SEEN, ip: null },
	gradeRaised: {
		type: 'gradeRaised',
		at,
		ref: 3,
		grade: 'urgent',
		reasons: [{ code: 'listedAgain' }],
	},
	sessionGone: { type: 'sessionGone', at, ref: 3 },
	sessionBack: { type: 'sessionBack', at, ref: 3 },
	alerted: { type: 'alerted', at, refs: [3, 4] },
	alertShown: { type: 'alertShown', at, refs: [3] },
	reviewed: { type: 'reviewed', at, ref: 3, verdict: 'notMine' },
	removalAsked: { type: 'removalAsked', at, ref: 3 },
	removalEnded: { type: 'removalEnded', at, ref: 3, outcome: 'stillThere', cause: 'rateLimited' },
	recoveryStarted: { type: 'recoveryStarted', at },
	recoveryEnded: { type: 'recoveryEnded', at },
	recoveryStep: { type: 'recoveryStep', at, step: 'twoFactor', done: true },
	undone: { type: 'undone', at, what: 'recognised' },
	lookFailed: { type: 'lookFailed', at, kind: 'offline' },
	blindnessTold: { type: 'blindnessTold', at, kind: 'unreadable', attack: true },
	gap: {
		type: 'gap',
		at,
		from: NOON - 10 * MINUTE,
		stretches: [
			{ cause: 'offline', from: NOON - 10 * MINUTE, to: NOON - 8 * MINUTE },
			{ cause: 'asleep', from: NOON - 8 * MINUTE, to: NOON },
		],
		came: 2,
		went: 1,
		changed: 0,
	},
	deviceKnown: { type: 'deviceKnown', at, device: 'a.1', family: PHONE.device, name: null },
	deviceNamed: { type: 'deviceNamed', at, device: 'a.1', name: 'Müllers Gerät' },
	deviceForgotten: { type: 'deviceForgotten', at, device: 'a.1' },
	travelStarted: { type: 'travelStarted', at, until: NOON + 7 * DAY },
	travelEnded: { type: 'travelEnded', at },
	settingsChanged: { type: 'settingsChanged', at, settings: defaultSettings() },
	rebuilt: { type: 'rebuilt', at },
};

export const ALL: RecordEntry[] = Object.values(EACH);

/**
 * A strict reader of RFC 4180 in which every field is quoted. It knows nothing of the writer.
 */
export function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let here = text.startsWith('\uFEFF') ? 1 : 0;
	while (here < text.length) {
		if (text[here] !== '"') throw new Error(`no quote at ${here}`);
		let field = '';
		for (here += 1; ; here += 1) {
			if (here >= text.length) throw new Error('a field without an end');
			if (text[here] === '"') {
				if (text[here + 1] !== '"') break;
				here += 1;
			}
			field += text[here];
		}
		row.push(field);
		here += 1;
		if (text.startsWith('\r\n', here)) {
			rows.push(row);
			row = [];
			here += 2;
		} else if (text[here] === ',') here += 1;
		else throw new Error(`neither a separator nor an end at ${here}`);
	}
	if (row.length > 0) throw new Error('a row without an end');
	return rows;
}

export const rowsOf = (...entries: RecordEntry[]) =>
	readCsv(recordAsCsv(entries, NOON, ENGLISH)).slice(1);
