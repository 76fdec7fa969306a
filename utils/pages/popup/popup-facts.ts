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
	/** Sessions that read like another. */
	alike: ReadonlySet<TrackedSession>;
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
	const devices = new Map(state?.devices.map((device) => [device.id, device]));
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
		alike: alikeOf(devices, tracked.filter(sectionOf)),
		devices,
		activity: new Map(pulse?.lastActiveAt),
		undo: state?.undo && canUndo(state, now) ? state.undo : null,
		removesOthers: ui.busy.has(OTHERS),
	};
}

type Devices = PopupFacts['devices'];

/** The known device of a session, if it is one. */
export const knownDevice = (devices: Devices, { deviceId }: TrackedSession) =>
	devices.get(deviceId ?? '');

/**
 * The sessions that read like another: of the same device, by the name it goes by, in the same place.
 */
function alikeOf(devices: Devices, tracked: readonly TrackedSession[]): Set<TrackedSession> {
	const read = new Map<string, TrackedSession>();
	const alike = new Set<TrackedSession>();
	for (const watched of tracked) {
		const { device, place } = watched.session;
		const name = knownDevice(devices, watched)?.name ?? [device.browser, device.system];
		const key = [name, place.city, place.country].join('\n');
		const other = read.get(key);
		if (other) alike.add(other).add(watched);
		read.set(key, watched);
	}
	return alike;
}

/** The address of a session that reads like another; `null` where none does. */
export const addressAmong = ({ alike }: PopupFacts, watched: TrackedSession): string | null =>
	alike.has(watched) ? watched.session.ip : null;

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
