import type { SharedConnection } from '@/utils/connection/origins';
import { HELP_ARTICLE, pageAddress } from '@/utils/connection/profiles';
import type { Language } from '@/utils/i18n/language';
import { CONNECT_PAGE, hostsOf, REMOVAL_PART } from '@/utils/pages/shared/connect-link';
import {
	CONNECTION,
	IMPORT,
	type Link,
	type SettingsAct,
	type SettingsQuestion,
	type SettingsUi,
} from './settings-ui';

/** The settings page on where sessions are asked for. */

/** A host that is asked, and whether the browser lets us. */
export type HostRow = {
	host: string;
	text: string;
	granted: boolean | null;
	act: SettingsAct | null;
};

export type ConnectionPart = {
	text: string;
	/** Since when, from what, and whether removal is known. */
	facts: string[];
	hosts: HostRow[];
	acts: SettingsAct[];
	question: SettingsQuestion | null;
	/** The connection as a file: taken along, and brought. */
	file: { save: SettingsAct | null; bring: SettingsAct | null; help: string };
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
	const connect: SettingsAct = {
		name: 'connect',
		label: say(connection ? 'connectAgain' : 'connect'),
		...(connection ? {} : { kind: 'primary' }),
		deed: { open: CONNECT_PAGE },
	};
	const learnRemoval: SettingsAct = {
		name: 'learn-removal',
		label: say(removes ? 'setLearnRemovalAgain' : 'setLearnRemoval'),
		deed: { open: CONNECT_PAGE + REMOVAL_PART },
	};
	const disconnect: SettingsAct = {
		name: 'disconnect',
		label: say('setDisconnect'),
		busy: ui.busy.has(CONNECTION),
		focus: ui.back === CONNECTION,
		deed: { ui: { asking: CONNECTION, naming: null, back: null } },
	};
	const keep = { ui: { asking: null, back: CONNECTION } };
	const bring: SettingsAct = {
		name: 'import-connection',
		label: say('setImportConnection'),
		busy: ui.busy.has(IMPORT),
		deed: { ui: {} },
	};
	const since = (): string => {
		if (connection === null) return '';
		const clock = connection.since === null ? '' : language.clock(connection.since, now);
		return say(`setFrom_${connection.from}`, { clock });
	};
	const rowOf = (origin: string): HostRow => {
		const granted = access.get(origin) ?? null;
		const { host } = new URL(origin);
		const allow: SettingsAct = {
			name: 'access',
			label: say('access'),
			about: host,
			kind: 'primary',
			busy: ui.busy.has(origin),
			deed: {
				access: { origins: [origin], permissions: connection?.needs.permissions ?? [] },
			},
		};
		const giveBack: SettingsAct = {
			name: 'give-back',
			label: say('setGiveBack'),
			about: host,
			busy: ui.busy.has(origin),
			deed: { giveBack: origin },
		};
		const act = (): SettingsAct | null => {
			if (granted === null) return null;
			if (!granted) return allow;
			// What is part of the build can't be given back.
			return connection?.from === 'build' ? null : giveBack;
		};
		return {
			host,
			text: granted === null ? '' : say(granted ? 'setAccessGranted' : 'setAccessRefused'),
			granted,
			act: act(),
		};
	};
	return {
		text: connection
			? say('setConnectedTo', { hosts: language.list(hostsOf(connection)) })
			: say('setNotConnected'),
		facts: connection ? [since(), say(removes ? 'setRemovalLearned' : 'setRemovalUnknown')] : [],
		hosts: connection?.needs.origins.map(rowOf) ?? [],
		acts: [
			...(fixed ? [] : [connect]),
			...(connection && !fixed ? [learnRemoval] : []),
			...(own && ui.asking !== CONNECTION ? [disconnect] : []),
		],
		question:
			own && ui.asking === CONNECTION
				? {
						text: say('setAskDisconnect'),
						cancel: keep,
						acts: [
							{
								name: 'confirm',
								label: say('setYesDisconnect'),
								kind: 'danger',
								deed: {
									send: { type: 'disconnect' },
									about: CONNECTION,
									said: say('setDisconnected'),
								},
							},
							{ name: 'cancel', label: say('setStayConnected'), deed: keep, focus: true },
						],
					}
				: null,
		file: {
			save: connection && {
				name: 'export-connection',
				label: say('setExportConnection'),
				deed: {
					file: { name: FILE_NAME, text: `${JSON.stringify(connection.profile, null, '\t')}\n` },
				},
			},
			bring: fixed ? null : bring,
			help: say('setConnectionFile'),
		},
		link: connection
			? { label: say('sessionsPage'), href: pageAddress(connection.profile, 'sessions') }
			: { label: say('help'), href: HELP_ARTICLE },
	};
}
