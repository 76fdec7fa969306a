import type { SharedConnection } from '@/utils/connection/profile/origins';
import { HELP_ARTICLE, pageAddress } from '@/utils/connection/profile/profiles';
import { requestsInWords } from '@/utils/connection/profile/requests-in-words';
import type { Language } from '@/utils/i18n/language';
import {
	CONNECT_PAGE,
	hostsOf,
	REMOVAL_PART,
	removalPage,
} from '@/utils/pages/shared/connect-link';
import { requestRows } from '@/utils/pages/shared/request-rows';
import {
	CONNECTION,
	IMPORT,
	type Link,
	type SettingsAction,
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
	/** All that is asked; open where an administrator has set it, and nobody has compared it. */
	requests: { title: string; open: boolean; rows: { name: string; why: string }[] } | null;
	hosts: HostRow[];
	buttons: SettingsButton[];
	question: SettingsQuestion | null;
	/** The connection as a file: taken along, and brought. */
	file: {
		save: SettingsButton | null;
		importFile: SettingsButton | null;
		about: { title: string; texts: string[] };
	};
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
	const isAsking = isUsersOwn(connection) && ui.asking === CONNECTION;
	return {
		text: connection
			? say('setConnectedTo', { hosts: language.list(hostsOf(connection)) })
			: say('setNotConnected'),
		facts: connection ? factsOf(language, connection, now) : [],
		requests: connection && {
			title: say('setRequests'),
			open: isFixed(connection),
			rows: requestRows(language, requestsInWords(connection.profile)),
		},
		hosts: connection?.needs.origins.map(hostRow(language, connection, access, ui)) ?? [],
		buttons: buttonsOf(language, connection, ui),
		question: isAsking ? disconnectQuestion(language) : null,
		file: fileOf(language, connection, ui),
		link: connection
			? { label: say('sessionsPage'), href: pageAddress(connection.profile, 'sessions') }
			: { label: say('help'), href: HELP_ARTICLE },
	};
}

/** What an administrator has set stays, whatever the user brings. */
const isFixed = (connection: SharedConnection | null): boolean => connection?.from === 'managed';

/** Whether the user made the connection, and so may end it. */
const isUsersOwn = (connection: SharedConnection | null): boolean =>
	connection?.from === 'learned' || connection?.from === 'imported';

const canRemove = (connection: SharedConnection | null): boolean =>
	connection !== null && removalPage(connection.profile) === null;

/** Since when the connection holds and where it is from, and whether removal is known. */
function factsOf({ say, clock }: Language, connection: SharedConnection, now: number): string[] {
	const since = connection.since === null ? '' : clock(connection.since, now);
	return [
		say(`setFrom_${connection.from}`, { clock: since }),
		say(canRemove(connection) ? 'setRemovalLearned' : 'setRemovalUnknown'),
	];
}

const hostRow =
	(
		language: Language,
		connection: SharedConnection,
		access: ReadonlyMap<string, boolean>,
		ui: SettingsUi,
	) =>
	(origin: string): HostRow => {
		const { say } = language;
		const granted = access.get(origin) ?? null;
		return {
			host: new URL(origin).host,
			text: granted === null ? '' : say(granted ? 'setAccessGranted' : 'setAccessRefused'),
			granted,
			button: granted === null ? null : accessButton(language, connection, origin, granted, ui),
		};
	};

/** Asks for the access to a host, or gives it back; `null` where it can't be given back. */
function accessButton(
	{ say }: Language,
	{ from, needs }: SharedConnection,
	origin: string,
	granted: boolean,
	ui: SettingsUi,
): SettingsButton | null {
	const about = new URL(origin).host;
	const busy = ui.busy.has(origin);
	if (!granted) {
		return {
			name: 'access',
			label: say('access'),
			about,
			kind: 'primary',
			busy,
			action: { access: { origins: [origin], permissions: needs.permissions } },
		};
	}
	// What is part of the build can't be given back.
	if (from === 'build') return null;
	return {
		name: 'give-back',
		label: say('setGiveBack'),
		about,
		busy,
		action: { giveBack: origin },
	};
}

function buttonsOf(
	{ say }: Language,
	connection: SharedConnection | null,
	ui: SettingsUi,
): SettingsButton[] {
	const connect: SettingsButton = {
		name: 'connect',
		label: say(connection ? 'connectAgain' : 'connect'),
		...(connection ? {} : { kind: 'primary' }),
		action: { open: CONNECT_PAGE },
	};
	const learnRemoval: SettingsButton = {
		name: 'learn-removal',
		label: say(canRemove(connection) ? 'setLearnRemovalAgain' : 'setLearnRemoval'),
		action: { open: CONNECT_PAGE + REMOVAL_PART },
	};
	const disconnect: SettingsButton = {
		name: 'disconnect',
		label: say('setDisconnect'),
		busy: ui.busy.has(CONNECTION),
		focus: ui.back === CONNECTION,
		action: { ui: { asking: CONNECTION, naming: null, back: null } },
	};
	return [
		...(isFixed(connection) ? [] : [connect]),
		...(connection && !isFixed(connection) ? [learnRemoval] : []),
		...(isUsersOwn(connection) && ui.asking !== CONNECTION ? [disconnect] : []),
	];
}

function disconnectQuestion({ say }: Language): SettingsQuestion {
	const cancel: SettingsAction = { ui: { asking: null, back: CONNECTION } };
	return {
		text: say('setAskDisconnect'),
		cancel,
		buttons: [
			{
				name: 'confirm',
				label: say('setYesDisconnect'),
				kind: 'danger',
				action: { send: { type: 'disconnect' }, about: CONNECTION, said: say('setDisconnected') },
			},
			{ name: 'cancel', label: say('setStayConnected'), action: cancel, focus: true },
		],
	};
}

function fileOf(
	{ say }: Language,
	connection: SharedConnection | null,
	ui: SettingsUi,
): ConnectionPart['file'] {
	const importFile: SettingsButton = {
		name: 'import-connection',
		label: say('setImportConnection'),
		busy: ui.busy.has(IMPORT),
		action: { ui: {} },
	};
	return {
		save: connection && {
			name: 'export-connection',
			label: say('setExportConnection'),
			action: {
				file: { name: FILE_NAME, text: `${JSON.stringify(connection.profile, null, '\t')}\n` },
			},
		},
		importFile: isFixed(connection) ? null : importFile,
		about: { title: say('setConnectionFileAbout'), texts: [say('setConnectionFile')] },
	};
}
