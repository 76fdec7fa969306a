import type { SharedConnection } from '@/utils/connection/profile/origins';
import type { KnownDevice } from '@/utils/domain/devices/known-device';
import {
	awaitsReview,
	isAlarming,
	isNotice,
	needsAnswer,
} from '@/utils/domain/judgement/review-status';
import type { TrackedSession, Undo } from '@/utils/domain/watch/state';
import { lastGoodLook, type Status, statusOf } from '@/utils/domain/watch/status';
import { canUndo } from '@/utils/domain/watch/undo';
import type { Language } from '@/utils/i18n/language';
import { isOtherSession } from '@/utils/pages/shared/session-facts';
import { OTHERS, type PopupStored, type PopupUi, type SectionName, type Spot } from './popup-types';

/** What every part of the popup is made from, and what they all have to know of a session. */
export type PopupFacts = {
	stored: PopupStored;
	/** What happens in this window. */
	ui: PopupUi;
	/** Milliseconds since 1970. */
	now: number;
	/** The connection in use; `null` where nothing is connected. */
	connection: SharedConnection | null;
	language: Language;
	status: Status;
	tracked: readonly TrackedSession[];
	/** Known devices, by id. */
	devices: ReadonlyMap<string, KnownDevice>;
	/** What sessions that read alike have in common; see {@link kindOf}. */
	alike: ReadonlySet<string>;
	/** When sessions were last active, as the pulse has it. */
	activity: ReadonlyMap<string, number>;
	/** What can be taken back just now. */
	undo: Undo | null;
	/** All other sessions are being removed. */
	removesOthers: boolean;
};

/** Reads once what several parts of the popup need. */
export function popupFacts(
	stored: PopupStored,
	ui: PopupUi,
	now: number,
	connection: SharedConnection | null,
	language: Language,
): PopupFacts {
	const { state, pulse } = stored;
	const tracked = state?.tracked ?? [];
	return {
		stored,
		ui,
		now,
		connection,
		language,
		status: state
			? statusOf(state, lastGoodLook(state, pulse), now)
			: {
					kind: connection ? 'checking' : 'notConnected',
					count: 0,
					urgent: false,
					gone: false,
					failure: null,
					goodAt: null,
				},
		tracked,
		alike: alikeOf(tracked),
		devices: new Map(state?.devices.map((device) => [device.id, device])),
		activity: new Map(pulse?.lastActiveAt),
		undo: state?.undo && canUndo(state, now) ? state.undo : null,
		removesOthers: ui.busy.has(OTHERS),
	};
}

/** Sessions that read alike have the same: device and place. */
const kindOf = ({ session: { device, place } }: TrackedSession): string =>
	[device.browser, device.system, place.city, place.country].join('\n');

function alikeOf(tracked: readonly TrackedSession[]): ReadonlySet<string> {
	const [once, again] = [new Set<string>(), new Set<string>()];
	for (const watched of tracked) {
		const kind = kindOf(watched);
		(once.has(kind) ? again : once).add(kind);
	}
	return again;
}

/** The address of a session that reads like another; `null` where none does. */
export const addressAmong = ({ alike }: PopupFacts, watched: TrackedSession): string | null =>
	alike.has(kindOf(watched)) ? watched.session.ip : null;

/** When the next look comes, where the service has asked to wait: ms since 1970; else `null`. */
export const waitsUntil = ({ stored: { pulse }, now }: PopupFacts): number | null =>
	pulse?.look && (pulse.retryAt ?? 0) > now && pulse.look.at > now ? pulse.look.at : null;

/** The section where a session belongs; `null` where it is not shown any more. */
export function sectionOf(watched: TrackedSession): SectionName | null {
	if (needsAnswer(watched)) return 'unfamiliar';
	if (isNotice(watched)) return 'notice';
	if (watched.goneAt !== null) return null;
	return awaitsReview(watched) ? 'unreviewed' : 'mine';
}

/** Whether the user has answered for a session in this window. */
export const wasAnswered = ({ ui }: PopupFacts, { session }: TrackedSession): boolean =>
	ui.answered.has(session.id);

/** Where a session keeps its place, whatever was answered; `undefined` where it asks anew. */
export const heldAt = ({ ui }: PopupFacts, watched: TrackedSession): Spot | undefined =>
	isAlarming(watched) || isNotice(watched) ? undefined : ui.spots.get(watched.session.id);

/** Whether the popup was opened for a session. */
export const isLit = ({ stored }: PopupFacts, { ref }: TrackedSession): boolean =>
	stored.spotlight?.includes(ref) ?? false;

/** What became of a session that was answered in this window. */
export function doneText({ ui, language }: PopupFacts, watched: TrackedSession): string | null {
	const { say } = language;
	const answer = ui.answered.get(watched.session.id);
	if (answer === undefined) return null;
	if (answer === 'recognise') {
		if (watched.reviewStatus !== 'mine') return null;
		return say(watched.deviceId === null ? 'recognisedOnly' : 'recognised');
	}
	if (watched.goneAt === null || watched.reviewStatus !== 'notMine') return null;
	return say(watched.removal?.outcome === 'removed' ? 'removedHere' : 'saidNotMeHere');
}

/** Whether a removal of this session is under way. */
export function isBeingRemoved(
	{ ui, removesOthers }: PopupFacts,
	watched: TrackedSession,
): boolean {
	if (watched.goneAt !== null) return false;
	return (
		watched.removal?.outcome === 'pending' ||
		ui.busy.get(watched.session.id) === 'remove' ||
		(removesOthers && isOtherSession(watched))
	);
}
