import type { SharedConnection } from '@/utils/connection/profile/origins';
import type { Language } from '@/utils/i18n/language';
import { HELP_PAGE } from '@/utils/pages/shared/help-link';
import {
	EVERYTHING,
	type Link,
	RECORD,
	type SettingsAction,
	type SettingsButton,
	type SettingsQuestion,
	type SettingsUi,
} from './settings-ui';

/** The settings page on the extension itself. */

/** A question that lies over the page until it is answered. */
export type Dialog = {
	title: string;
	goes: { text: string; list: string[] };
	after: string[];
	buttons: SettingsButton[];
	cancel: SettingsAction;
};

export type ErasePart = {
	/** To erase the history alone; `null` where there is none. */
	record: SettingsButton | null;
	/** The question that stands in its place. */
	question: SettingsQuestion | null;
	button: SettingsButton;
	dialog: Dialog | null;
};

export type AboutPart = {
	version: string;
	licence: string;
	licences: Link;
	welcome: Link;
	help: Link;
	privacy: { title: string; texts: string[] };
};

/** What this part of the page is told by the browser and the build. */
export type Installation = {
	/** Whether the browser lets us ask an origin, for those of the connection that are known. */
	access: ReadonlyMap<string, boolean>;
	/** The manifest's. */
	version: string;
};

/** The licences of others, in the extension itself. */
const LICENCES = '/third-party-licences.txt';
const WELCOME = '/welcome.html';

/** The end of all that is stored, when asked twice. */
export function eraseOf(
	{ say }: Language,
	connection: SharedConnection | null,
	hasRecord: boolean,
	ui: SettingsUi,
): ErasePart {
	const asksOfRecord = hasRecord && ui.asking === RECORD;
	// What the build or an administrator has set stays.
	const isOwn = connection?.from === 'learned' || connection?.from === 'imported';
	const cancel: SettingsAction = { ui: { asking: null, back: EVERYTHING } };
	return {
		record:
			hasRecord && !asksOfRecord
				? {
						name: 'erase',
						label: say('setErase'),
						busy: ui.busy.has(RECORD),
						focus: ui.back === RECORD,
						action: { ui: { asking: RECORD, naming: null, back: null } },
					}
				: null,
		question: asksOfRecord ? recordQuestion(say) : null,
		button: {
			name: 'erase-everything',
			label: say('setEverythingAct'),
			kind: 'danger',
			busy: ui.busy.has(EVERYTHING),
			focus: ui.back === EVERYTHING,
			action: { ui: { asking: EVERYTHING, naming: null, back: null } },
		},
		dialog:
			ui.asking === EVERYTHING
				? {
						title: say('setAskEverything'),
						goes: {
							text: say('setEverythingGoes'),
							list: [
								say('setEverythingGoes_record'),
								say('setEverythingGoes_devices'),
								say('setEverythingGoes_sessions'),
								say('setEverythingGoes_settings'),
								...(isOwn ? [say('setEverythingGoes_connection')] : []),
								say('setEverythingGoes_sync'),
							],
						},
						after: [say('setEverythingThen'), say('setEverythingEnd')],
						buttons: [
							{
								name: 'confirm',
								label: say('setYesEverything'),
								kind: 'danger',
								action: {
									send: { type: 'eraseEverything' },
									about: EVERYTHING,
									said: say('setEverythingErased'),
								},
							},
							{ name: 'cancel', label: say('cancel'), action: cancel, focus: true },
						],
						cancel,
					}
				: null,
	};
}

function recordQuestion(say: Language['say']): SettingsQuestion {
	const cancel: SettingsAction = { ui: { asking: null, back: RECORD } };
	return {
		text: say('setAskErase'),
		cancel,
		buttons: [
			{
				name: 'confirm',
				label: say('setYesErase'),
				kind: 'danger',
				action: { send: { type: 'eraseRecord' }, about: RECORD, said: say('setErased') },
			},
			{ name: 'cancel', label: say('cancel'), action: cancel, focus: true },
		],
	};
}

/** What it is, whose works are in it, and what it does with what it reads. */
export const aboutOf = ({ say }: Language, { version }: Installation): AboutPart => ({
	version: say('setAboutIntro', { version }),
	licence: say('setLicence'),
	licences: { label: say('setLicences'), href: LICENCES },
	welcome: { label: say('setWelcome'), href: WELCOME },
	help: { label: say('setHelp'), href: HELP_PAGE },
	privacy: {
		title: say('setPrivacy'),
		texts: [
			say('setPrivacy_reads'),
			say('setPrivacy_stays'),
			say('setPrivacy_leaves'),
			say('setPrivacy_maker'),
		],
	},
});
