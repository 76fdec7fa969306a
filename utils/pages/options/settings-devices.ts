import { boundedText } from '@/utils/domain/bounds';
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
	const name = boundedText(text.replaceAll(/\s+/g, ' ').trim(), NAME_LENGTH).trim();
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

/** What the rows of the devices are made from. */
type DevicesContext = {
	language: Language;
	state: WatchState;
	settings: Settings;
	ui: SettingsUi;
	/** Milliseconds since 1970. */
	now: number;
	/** When devices that are logged in were last active, by device. */
	active: ReadonlyMap<string, number>;
};

/** The devices that are the user's, and for how long they are taken for granted. */
export function devicesOf(
	language: Language,
	state: WatchState,
	pulse: Pulse | null,
	settings: Settings,
	ui: SettingsUi,
	now: number,
): DevicesPart {
	const active = activityOf(state, pulse);
	const context: DevicesContext = { language, state, settings, ui, now, active };
	const ordered = state.devices.toSorted(
		(a, b) =>
			Number(b.here) - Number(a.here) ||
			Number(isOwn(b, state)) - Number(isOwn(a, state)) ||
			seenAt(b, active) - seenAt(a, active),
	);
	const ids = ordered.map(({ id }) => id);
	return {
		rows: ordered.map((device) => rowOf(device, context)),
		none: language.say('setNoDevices'),
		undo: undoOf(language, state, ui, now),
		forgetAll: ids.length > 1 ? forgetAllButton(language, ui) : null,
		question: ui.asking === ALL_DEVICES && ids.length > 0 ? forgetAllQuestion(language, ids) : null,
		trustTime: trustTimeOf(language, settings),
	};
}

/** Whether the device was recognised in this browser, and not in another that shares its devices. */
const isOwn = ({ source }: KnownDevice, state: WatchState): boolean => source === state.source;

/** When the device was last seen, in milliseconds since 1970; 0 where that is not known. */
const seenAt = ({ id, trust }: KnownDevice, active: ReadonlyMap<string, number>): number =>
	Math.max(active.get(id) ?? 0, ...trust.map((given) => given.seenAt));

function rowOf(device: KnownDevice, context: DevicesContext): DeviceRow {
	const { language, ui } = context;
	const { id, family, name } = device;
	const kind = deviceName(language, family);
	const title = name ?? kind;
	return {
		id,
		form: family.form,
		title,
		family: name === null ? null : kind,
		marks: marksOf(device, context),
		places: placesOf(device, context),
		seen: lastSeenOf(device, context),
		buttons: [
			...(isOwn(device, context.state) ? [renameButton(device, title, context)] : []),
			forgetButton(id, title, context),
		],
		naming: ui.naming === id ? namingOf(device, title, context) : null,
	};
}

function marksOf(device: KnownDevice, { language, state, active }: DevicesContext): string[] {
	const { say } = language;
	const { id, here } = device;
	return [
		...(here ? [say('thisBrowser')] : []),
		...(isOwn(device, state) ? [] : [say('setElsewhere')]),
		...(active.has(id) && !here ? [say('setInUse')] : []),
	];
}

/** Where the device is known, the latest first, and where that has faded. */
function placesOf(device: KnownDevice, context: DevicesContext): string {
	const { language, state, settings, now } = context;
	const { say } = language;
	const places = device.trust
		.filter((trust) => holds(device, trust, state.revocations, state.source))
		.toSorted((a, b) => b.seenAt - a.seenAt)
		.map(({ country, seenAt: at }) => {
			const place = country === null ? say('setPlaceUnknown') : language.country(country);
			return now - at > settings.trustDays * DAY ? say('setFaded', { place }) : place;
		});
	return places.length === 0
		? say('setKnownNowhere')
		: say('setKnownIn', { places: language.list(places) });
}

function lastSeenOf(
	device: KnownDevice,
	{ language, active, now }: DevicesContext,
): DeviceRow['seen'] {
	const seen = seenAt(device, active);
	if (seen <= 0) return null;
	return {
		text: language.say('setLastSeen'),
		time: timeOf(language, seen, language.ago(seen, now)),
	};
}

const renameButton = (
	{ id }: KnownDevice,
	title: string,
	{ language, ui }: DevicesContext,
): SettingsButton => ({
	name: 'rename',
	label: language.say('setRename'),
	about: title,
	action: { ui: { naming: id, asking: null, back: null } },
	focus: ui.back === id,
});

const forgetButton = (
	id: string,
	title: string,
	{ language: { say }, ui }: DevicesContext,
): SettingsButton => ({
	name: 'forget',
	label: say('setForget'),
	about: title,
	busy: ui.busy.has(id),
	action: { send: { type: 'forgetDevices', ids: [id] }, about: id, said: say('setForgotten') },
});

function namingOf(
	{ id, name }: KnownDevice,
	title: string,
	{ language, ui }: DevicesContext,
): Naming<SettingsAction> {
	const { say } = language;
	const value = name ?? '';
	return {
		label: say('nameOf', { device: title }),
		value,
		maxLength: NAME_LENGTH,
		saveAs: (text) => saveName(language, id, text),
		save: {
			name: 'save-name',
			label: say('save'),
			kind: 'primary',
			busy: ui.busy.has(id),
			action: saveName(language, id, value),
		},
		cancel: {
			name: 'cancel',
			label: say('cancel'),
			action: { ui: { naming: null, back: id } },
		},
	};
}

const forgetAllButton = ({ say }: Language, ui: SettingsUi): SettingsButton => ({
	name: 'forget-all',
	label: say('setForgetAll'),
	busy: ui.busy.has(ALL_DEVICES),
	focus: ui.back === ALL_DEVICES,
	action: { ui: { asking: ALL_DEVICES, naming: null, back: null } },
});

function forgetAllQuestion({ say, count: counted }: Language, ids: string[]): SettingsQuestion {
	const cancel: SettingsAction = { ui: { asking: null, back: ALL_DEVICES } };
	return {
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
			{ name: 'cancel', label: say('cancel'), action: cancel, focus: true },
		],
	};
}

const trustTimeOf = (language: Language, { trustDays }: Settings): Choices => ({
	name: 'trust-time',
	legend: language.say('setTrustTime'),
	help: language.say('setTrustTimeHelp'),
	choices: [...new Set([...TRUST_CHOICES, trustDays])]
		.sort((a, b) => a - b)
		.map((days) => ({
			value: String(days),
			label: daysText(language, days),
			chosen: days === trustDays,
			action: changed(language, { trustDays: days }),
		})),
});
