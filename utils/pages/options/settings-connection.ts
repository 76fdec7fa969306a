import type { SharedConnection } from '@/utils/connection/origins';
import { HELP_ARTICLE, pageAddress } from '@/utils/connection/profiles';
import type { Language } from '@/utils/i18n/language';
import { CONNECT_PAGE, hostsOf, REMOVAL_PART } from '@/utils/pages/shared/connect-link';
import {
	CONNECTION,
	IMPORT,
	type Link,
	type SettingsButton,
	type SettingsQuestion,
	type SettingsUi,
} from './settings-ui';

/** The settings page on where sessions are asked for. */

/** A host that is asked, and whether the browser lets us. */
export type HostRow = {
	host: string;
	text: string;
	granted: boolean | null;
	button: SettingsButton | null;
};

export type ConnectionPart = {
	text: string;
	/** Since when, from what, and whether removal is known. */
	facts: string[];
	hosts: HostRow[];
	buttons: SettingsButton[];
	question: SettingsQuestion | null;
	/** The connection as a file: taken along, and brought. */
	file: { save: SettingsButton | null; importFile: SettingsButton | null; help: string };
	link: Link;
};

const FILE_NAME = 'cryptonow-connection.json';

/** Whom the companion asks for sessions. */
export function connectionOf(
	language: Language,
	connection: SharedConnection | null,
	access: ReadonlyMap<string, boolean>,
	ui: SettingsUi,
	now: number,
): ConnectionPart {
	const { say } = language;
	// What an administrator has set stays, whatever the user brings.
	const fixed = connection?.from === 'managed';
	const own = connection?.from === 'learned' || connection?.from === 'imported';
	const removes = connection !== null && connection.profile.remove !== null;
	const connect: SettingsButton = {
		name: 'connect',
		label: say(connection ? 'connectAgain' : 'connect'),
		...(connection ? {} : { kind: 'primary' }),
		action: { open: CONNECT_PAGE },
	};
	const learnRemoval: SettingsButton = {
		name: 'learn-removal',
		label: say(removes ? 'setLearnRemovalAgain' : 'setLearnRemoval'),
		action: { open: CONNECT_PAGE + REMOVAL_PART },
	};
	const disconnect: SettingsButton = {
		name: 'disconnect',
		label: say('setDisconnect'),
		busy: ui.busy.has(CONNECTION),
		focus: ui.back === CONNECTION,
		action: { ui: { asking: CONNECTION, naming: null, back: null } },
	};
	const keep = { ui: { asking: null, back: CONNECTION } };
	const importFile: SettingsButton = {
		name: 'import-connection',
		label: say('setImportConnection'),
		busy: ui.busy.has(IMPORT),
		action: { ui: {} },
	};
	const since = (): string => {
		if (connection === null) return '';
		const clock = connection.since === null ? '' : language.clock(connection.since, now);
		return say(`setFrom_${connection.from}`, { clock });
	};
	const rowOf = (origin: string): HostRow => {
		const granted = access.get(origin) ?? null;
		const { host } = new URL(origin);
		const allow: SettingsButton = {
			name: 'access',
			label: say('access'),
			about: host,
			kind: 'primary',
			busy: ui.busy.has(origin),
			action: {
				access: { origins: [origin], permissions: connection?.needs.permissions ?? [] },
			},
		};
		const giveBack: SettingsButton = {
			name: 'give-back',
			label: say('setGiveBack'),
			about: host,
			busy: ui.busy.has(origin),
			action: { giveBack: origin },
		};
		const button = (): SettingsButton | null => {
			if (granted === null) return null;
			if (!granted) return allow;
			// What is part of the build can't be given back.
			return connection?.from === 'build' ? null : giveBack;
		};
		return {
			host,
			text: granted === null ? '' : say(granted ? 'setAccessGranted' : 'setAccessRefused'),
			granted,
			button: button(),
		};
	};
	return {
		text: connection
			? say('setConnectedTo', { hosts: language.list(hostsOf(connection)) })
			: say('setNotConnected'),
		facts: connection ? [since(), say(removes ? 'setRemovalLearned' : 'setRemovalUnknown')] : [],
		hosts: connection?.needs.origins.map(rowOf) ?? [],
		buttons: [
			...(fixed ? [] : [connect]),
			...(connection && !fixed ? [learnRemoval] : []),
			...(own && ui.asking !== CONNECTION ? [disconnect] : []),
		],
		question:
			own && ui.asking === CONNECTION
				? {
						text: say('setAskDisconnect'),
						cancel: keep,
						buttons: [
							{
								name: 'confirm',
								label: say('setYesDisconnect'),
								kind: 'danger',
								action: {
									send: { type: 'disconnect' },
									about: CONNECTION,
									said: say('setDisconnected'),
								},
							},
							{ name: 'cancel', label: say('setStayConnected'), action: keep, focus: true },
						],
					}
				: null,
		file: {
			save: connection && {
				name: 'export-connection',
				label: say('setExportConnection'),
				action: {
					file: { name: FILE_NAME, text: `${JSON.stringify(connection.profile, null, '\t')}\n` },
				},
			},
			importFile: fixed ? null : importFile,
			help: say('setConnectionFile'),
		},
		link: connection
			? { label: say('sessionsPage'), href: pageAddress(connection.profile, 'sessions') }
			: { label: say('help'), href: HELP_ARTICLE },
	};
}
