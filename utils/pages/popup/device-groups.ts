import type { TrackedSession } from '@/utils/domain/watch/state';
import { deviceName } from '@/utils/i18n/phrases';
import { isOtherSession } from '@/utils/pages/shared/session-facts';
import { askRemoval, removalThere } from './popup-buttons';
import { heldAt, knownDevice, type PopupFacts, wasAnswered } from './popup-facts';
import type { DeviceGroup, PopupButton, SectionName } from './popup-types';
import { sessionRow } from './session-row';

/**
 * The sessions of a section by their devices, in the order of the sessions.
 *
 * @param limit how many rows are shown at most
 */
export function deviceGroups(
	facts: PopupFacts,
	section: SectionName,
	sessions: readonly TrackedSession[],
	limit: number,
): DeviceGroup[] {
	const groups: DeviceGroup[] = [];
	let left = limit;
	for (const [id, members] of byDevice(facts, section, sessions)) {
		if (left <= 0) break;
		const shown = members.slice(0, left);
		left -= shown.length;
		groups.push(groupOf(facts, section, { id, members, shown }));
	}
	return groups;
}

/**
 * Sessions by the device that they are shown under: a known one, or all that look like it. The user's
 * own are rows, which stand by themselves in an order that the user has chosen.
 */
function byDevice(
	facts: PopupFacts,
	section: SectionName,
	sessions: readonly TrackedSession[],
): Map<string, [TrackedSession, ...TrackedSession[]]> {
	const groups = new Map<string, [TrackedSession, ...TrackedSession[]]>();
	for (const watched of sessions) {
		const { id: own, device } = watched.session;
		const { browser, system, form } = device;
		const held = wasAnswered(facts, watched) ? heldAt(facts, watched) : undefined;
		const kind = watched.deviceId ?? [browser, system, form].join('\n');
		const apart = section === 'mine' && facts.ui.find.order !== 'login';
		const id = held?.group ?? (apart ? own : kind);
		const members = groups.get(id);
		if (members) members.push(watched);
		else groups.set(id, [watched]);
	}
	return groups;
}

/** The sessions of a device: all, and those that are shown. */
type Members = {
	id: string;
	members: readonly [TrackedSession, ...TrackedSession[]];
	shown: readonly TrackedSession[];
};

function groupOf(facts: PopupFacts, section: SectionName, group: Members): DeviceGroup {
	const { language, devices } = facts;
	const { id, members, shown } = group;
	const [first] = members;
	const { session } = first;
	const kind = deviceName(language, session.device);
	const name = knownDevice(devices, first)?.name;
	return {
		id,
		form: session.device.form,
		title: name ?? kind,
		kind: name && kind,
		count: members.length > 1 ? language.count('sessionsOf', members.length) : null,
		rows: shown.map((watched) => sessionRow(facts, watched, section)),
		...togetherOf(facts, section, group, kind),
	};
}

/** What can be done with all sessions of a device at once, where the user is asked about several. */
function togetherOf(
	facts: PopupFacts,
	section: SectionName,
	{ id, members, shown }: Members,
	kind: string,
): Pick<DeviceGroup, 'buttons' | 'question'> {
	const { ui, language, removesOthers } = facts;
	const { say, count: counted } = language;
	const open = members.filter((watched) => isOtherSession(watched) && !wasAnswered(facts, watched));
	if (open.length < 2 || (section !== 'unfamiliar' && section !== 'unreviewed')) {
		return { buttons: [], question: null };
	}
	const ids = open.map(({ session }) => session.id);
	const busy = ids.some((session) => ui.busy.has(session)) || removesOthers;
	const elsewhere = removalThere(
		facts,
		open.map(({ session }) => session),
	);
	const recognise: PopupButton = {
		name: 'recognise-all',
		label: counted('recogniseAll', ids.length),
		about: kind,
		action: { send: { type: 'recognise', ids } },
		// Nobody answers for a session that they have not seen.
		off: busy || shown.length < members.length,
	};
	const remove: PopupButton = {
		name: 'remove-all',
		label: elsewhere ? say('removeThere') : counted('removeAll', ids.length),
		about: kind,
		action: elsewhere ?? { ui: { askingGroup: id, asking: null, back: null } },
		off: busy,
		focus: ui.back === id,
	};
	const text = counted('askSome', ids.length, { device: kind });
	return {
		// What looks like someone else's is answered by itself.
		buttons: open.some(({ riskLevel }) => riskLevel === 'urgent') ? [remove] : [recognise, remove],
		question:
			ui.askingGroup === id ? askRemoval(language, text, { type: 'remove', ids }, id) : null,
	};
}
