import type { KnownDevice } from '@/utils/domain/devices/known-device';
import { holds } from '@/utils/domain/devices/owned-devices';
import type { DeviceForm } from '@/utils/domain/sessions/session';
import type { Pulse, Settings, WatchState } from '@/utils/domain/watch/state';
import { canUndo } from '@/utils/domain/watch/undo';
import type { Language } from '@/utils/i18n/language';
import { deviceName } from '@/utils/i18n/phrases';
import type { Naming, Time } from '@/utils/pages/shared/button';
import {
	ALL_DEVICES,
	type Choices,
	changed,
	DAY,
	daysText,
	type SettingsAction,
	type SettingsButton,
	type SettingsQuestion,
	type SettingsUi,
	timeOf,
} from './settings-ui';
import { type UndoLine, undoButton } from './settings-watch';

/** The settings page on the devices that are the user's. */

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
	buttons: SettingsButton[];
	/** The field in which its name is written, while it is. */
	naming: Naming<SettingsAction> | null;
};

export type DevicesPart = {
	rows: DeviceRow[];
	/** Stands in their place where there are none. */
	none: string;
	/** What was just forgotten or named, and can be had back. */
	undo: UndoLine | null;
	forgetAll: SettingsButton | null;
	question: SettingsQuestion | null;
	trustTime: Choices;
};

/** The most of a name that is kept: the schema of `nameDevice` allows no more. */
export const NAME_LENGTH = 40;
const TRUST_CHOICES: readonly number[] = [30, 90, 180, 365];

/** What saving a name in the field of a device does. A name of nothing but spaces takes it away. */
export function saveName({ say }: Language, id: string, text: string): SettingsAction {
	const name = text.replaceAll(/\s+/g, ' ').trim().slice(0, NAME_LENGTH).trim();
	return {
		send: { type: 'nameDevice', id, name: name === '' ? null : name },
		about: id,
		said: say('setNamed'),
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

function undoOf(
	language: Language,
	state: WatchState,
	ui: SettingsUi,
	now: number,
): UndoLine | null {
	const { undo } = state;
	if (undo === null || !canUndo(state, now)) return null;
	const text =
		(undo.what === 'devicesForgotten' &&
			language.count('undo_devicesForgotten', undo.devices.lost.length)) ||
		(undo.what === 'deviceNamed' && language.say('setNamedUndo')) ||
		null;
	return text === null ? null : { text, button: undoButton(language, ui, text) };
}

/** The devices that are the user's, and for how long they are taken for granted. */
export function devicesOf(
	language: Language,
	state: WatchState,
	pulse: Pulse | null,
	settings: Settings,
	ui: SettingsUi,
	now: number,
): DevicesPart {
	const { say, count: counted } = language;
	const active = activityOf(state, pulse);
	const seenAt = ({ id, trust }: KnownDevice) =>
		Math.max(active.get(id) ?? 0, ...trust.map((one) => one.seenAt));
	const isOwn = ({ source }: KnownDevice) => source === state.source;
	const place = (country: string | null) =>
		country === null ? say('setPlaceUnknown') : language.country(country);

	function rowOf(device: KnownDevice): DeviceRow {
		const { id, family, name, here } = device;
		const kind = deviceName(language, family);
		const title = name ?? kind;
		const busy = ui.busy.has(id);
		const trusted = device.trust
			.filter((trust) => holds(device, trust, state.revocations))
			.toSorted((a, b) => b.seenAt - a.seenAt)
			.map((trust) =>
				now - trust.seenAt > settings.trustDays * DAY
					? say('setFaded', { place: place(trust.country) })
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
				...(here ? [say('thisBrowser')] : []),
				...(own ? [] : [say('setElsewhere')]),
				...(active.has(id) && !here ? [say('setInUse')] : []),
			],
			places:
				trusted.length === 0
					? say('setKnownNowhere')
					: say('setKnownIn', { places: language.list(trusted) }),
			seen:
				seen > 0
					? { text: say('setLastSeen'), time: timeOf(language, seen, language.ago(seen, now)) }
					: null,
			buttons: [
				...(own
					? [
							{
								name: 'rename',
								label: say(name === null ? 'setGiveName' : 'setRename'),
								about: title,
								action: { ui: { naming: id, asking: null, back: null } },
								focus: ui.back === id,
							},
						]
					: []),
				{
					name: 'forget',
					label: say('setForget'),
					about: title,
					busy,
					action: {
						send: { type: 'forgetDevices', ids: [id] },
						about: id,
						said: say('setForgotten'),
					},
				},
			],
			naming:
				ui.naming === id
					? {
							label: say('nameOf', { device: title }),
							value: name ?? '',
							maxLength: NAME_LENGTH,
							saveAs: (text) => saveName(language, id, text),
							save: {
								name: 'save-name',
								label: say('save'),
								kind: 'primary',
								busy,
								action: saveName(language, id, name ?? ''),
							},
							cancel: {
								name: 'cancel',
								label: say('cancel'),
								action: { ui: { naming: null, back: id } },
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
	const cancel: SettingsAction = { ui: { asking: null, back: ALL_DEVICES } };
	const ids = ordered.map(({ id }) => id);
	return {
		rows: ordered.map(rowOf),
		none: say('setNoDevices'),
		undo: undoOf(language, state, ui, now),
		forgetAll:
			ordered.length > 1
				? {
						name: 'forget-all',
						label: say('setForgetAll'),
						busy: ui.busy.has(ALL_DEVICES),
						focus: ui.back === ALL_DEVICES,
						action: { ui: { asking: ALL_DEVICES, naming: null, back: null } },
					}
				: null,
		question:
			ui.asking === ALL_DEVICES && ids.length > 0
				? {
						text: counted('setAskForgetAll', ids.length),
						cancel,
						buttons: [
							{
								name: 'confirm',
								label: say('setYesForget'),
								kind: 'danger',
								action: {
									send: { type: 'forgetDevices', ids },
									about: ALL_DEVICES,
									said: say('setAllForgotten'),
								},
							},
							{ name: 'cancel', label: say('keep'), action: cancel, focus: true },
						],
					}
				: null,
		trustTime: {
			name: 'trust-time',
			legend: say('setTrustTime'),
			help: say('setTrustTimeHelp'),
			choices: [...new Set([...TRUST_CHOICES, settings.trustDays])]
				.sort((a, b) => a - b)
				.map((days) => ({
					value: String(days),
					label: daysText(language, days),
					chosen: days === settings.trustDays,
					action: changed(language, { trustDays: days }),
				})),
		},
	};
}
