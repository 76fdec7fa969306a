import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Needs } from '@/utils/connection/origins';
import type { EvidenceRecord } from '@/utils/domain/record/record';
import type { Language } from '@/utils/i18n/language';
import type { Command, CommandAnswer } from '@/utils/platform/command';
import type { Stored } from '@/utils/platform/stored-view';
import {
	EVERYTHING,
	type ExportKind,
	IMPORT,
	quietSettingsUi,
	type SettingsAction,
	type SettingsUi,
} from './settings-ui';
import { type SettingsView, settingsView } from './settings-view';

/** What makes files of the record; see export.ts. */
export type Exporter = {
	recordAsJson(record: EvidenceRecord, now: number): string;
	recordAsCsv(record: EvidenceRecord, now: number, language: Language): string;
	exportFileName(kind: ExportKind, now: number): string;
};

/** What the settings page's model is made of; handed in by the page. */
export type SettingsModelDependencies = {
	readStored: () => Promise<Stored>;
	readRecord: () => Promise<EvidenceRecord>;
	onStored: (changed: () => void) => void;
	onRecord: (changed: () => void) => void;
	sendCommand: (command: Command) => Promise<CommandAnswer>;
	loadExporter: () => Promise<Exporter>;
	/** Hands a text to the user as a file. */
	download: (name: string, type: string, text: string) => void;
	hasAccess: (needs: Needs) => Promise<boolean>;
	requestAccess: (needs: Needs) => Promise<boolean>;
	/** Whether the access is gone now. */
	giveBackAccess: (origin: string) => Promise<boolean>;
	openPage: (url: string) => Promise<void>;
	onAccessChanged: (changed: () => void) => void;
	/** The extension's own, as its manifest has it. */
	version: string;
	language: Language;
	/** Milliseconds since 1970. */
	now: () => number;
	/** Calls back again and again, for as long as the page lives. */
	every: (ms: number, tick: () => void) => void;
};

export type SettingsModel = {
	/** Settles when there is something to paint; rejects where storage can't be read. */
	ready: Promise<void>;
	view: ReadonlySignal<SettingsView>;
	/** Does what a control says. Call it in the handling of the click, before anything is awaited. */
	run(action: SettingsAction): void;
};

const NOTHING: Needs = { origins: [], permissions: [] };

/** How often «5 minutes ago» is made true again, in milliseconds. */
const TICK = 5000;
const MEDIA_TYPES = { json: 'application/json', csv: 'text/csv' } as const;

/** The settings page's state: fed by storage, changed by the background through commands. */
export function createSettingsModel(dependencies: SettingsModelDependencies): SettingsModel {
	const { version, language } = dependencies;
	const stored = signal<Stored & { record: EvidenceRecord }>({
		state: null,
		pulse: null,
		unsaved: false,
		spotlight: null,
		progress: null,
		connection: null,
		record: [],
	});
	const access = signal<ReadonlyMap<string, boolean>>(new Map());
	const ui = signal(quietSettingsUi());
	const now = signal(dependencies.now());
	let changes = 0;
	let choices = 0;

	const change = (part: Partial<SettingsUi>) => {
		ui.value = { ...ui.value, ...part };
	};
	/** What was said last: an older change that was saved meanwhile must not talk over it. */
	let said = 0;
	const tell = (text: string, failed = false) => {
		said += 1;
		now.value = dependencies.now();
		change({ news: { text, failed, at: now.value } });
	};

	/** Reads storage anew; a change that comes in while reading is never undone by the answer. */
	async function refresh(): Promise<void> {
		const before = changes;
		const [read, record] = await Promise.all([
			dependencies.readStored(),
			dependencies.readRecord(),
		]);
		if (before !== changes) return refresh();
		now.value = dependencies.now();
		stored.value = { ...read, record };
		void refreshAccess().catch(() => undefined);
	}

	async function refreshAccess(): Promise<void> {
		const { origins, permissions } = stored.value.connection?.needs ?? NOTHING;
		const asked = origins.map(async (origin) => {
			const needs = { origins: [origin], permissions };
			return [origin, await dependencies.hasAccess(needs)] as const;
		});
		access.value = new Map(await Promise.all(asked));
	}

	/** Shows something as under way for as long as it is. */
	async function busyWith(about: string, doing: () => Promise<void>): Promise<void> {
		change({ busy: new Set([...ui.value.busy, about]), news: null });
		try {
			await doing();
		} catch (error) {
			console.error(error);
			tell(language.say('setFailed'), true);
		}
		change({ busy: new Set([...ui.value.busy].filter((one) => one !== about)) });
	}

	const send = (command: Command, about: string, saved: string) =>
		busyWith(about, async () => {
			const before = said;
			const choosing = command.type === 'changeSettings';
			if (choosing) {
				choices += 1;
				const chosen = Object.entries(command.settings).filter(([, value]) => value !== undefined);
				change({ choosing: { ...ui.value.choosing, ...Object.fromEntries(chosen) } });
			}
			// A name that could not be saved stays in its field; a question has its answer.
			change({ asking: null, back: ui.value.asking });
			const { ok } = await dependencies.sendCommand(command);
			// What the command changed is painted before its progress goes, so that nothing flickers.
			await refresh().catch(() => undefined);
			if (choosing) {
				choices -= 1;
				if (choices === 0) change({ choosing: {} });
			}
			if (ok && command.type === 'nameDevice' && ui.value.naming === command.id) {
				change({ naming: null, back: command.id });
			}
			// Nor is anything of it left in this window.
			if (ok && command.type === 'eraseEverything') {
				change({ ...quietSettingsUi(), busy: ui.value.busy, back: EVERYTHING });
			}
			if (!ok || said === before) tell(ok ? saved : language.say('setFailed'), !ok);
		});

	const save = (kind: ExportKind) =>
		busyWith(kind, async () => {
			const [exporter, record] = await Promise.all([
				dependencies.loadExporter(),
				dependencies.readRecord(),
			]);
			const at = dependencies.now();
			const name = exporter.exportFileName(kind, at);
			const text =
				kind === 'json'
					? exporter.recordAsJson(record, at)
					: exporter.recordAsCsv(record, at, language);
			dependencies.download(name, MEDIA_TYPES[kind], text);
			tell(language.say('setExported', { file: name }));
		});

	const ask = (needs: Needs) => {
		// The browser asks only while the click is handled: before anything is awaited.
		const asked = dependencies.requestAccess(needs);
		void busyWith(needs.origins[0] ?? '', async () => {
			const granted = await asked;
			await refreshAccess();
			tell(language.say(granted ? 'setAccessAllowed' : 'setAccessStillRefused'), !granted);
		});
	};

	const giveBack = (origin: string) =>
		busyWith(origin, async () => {
			const gone = await dependencies.giveBackAccess(origin);
			await refreshAccess();
			const host = new URL(origin).host;
			tell(gone ? language.say('setGivenBack', { host }) : language.say('setFailed'), !gone);
		});

	/** A file that is no JSON is no connection either: the background says so. */
	function parsed(text: string): unknown {
		try {
			return JSON.parse(text);
		} catch {
			return null;
		}
	}

	const importFile = (text: string) =>
		busyWith(IMPORT, async () => {
			const profile = parsed(text);
			const answer = await dependencies.sendCommand({ type: 'importConnection', profile });
			await refresh().catch(() => undefined);
			if (answer.ok) tell(language.say('setImported'), false);
			else {
				const isNewer = answer.error === 'newerProfile';
				tell(language.say(isNewer ? 'setImportNewer' : 'setImportRefused'), true);
			}
		});

	const changed = () => {
		changes += 1;
		void refresh().catch(() => undefined);
	};
	dependencies.onStored(changed);
	dependencies.onRecord(changed);
	dependencies.onAccessChanged(() => void refreshAccess().catch(() => undefined));
	dependencies.every(TICK, () => {
		now.value = dependencies.now();
	});

	return {
		// Whether there is access is asked beside it: a browser that does not say holds nothing up.
		ready: refresh(),
		view: computed(() =>
			settingsView(stored.value, ui.value, now.value, language, {
				access: access.value,
				version,
			}),
		),
		run(action) {
			if ('ui' in action) change(action.ui);
			else if ('save' in action) void save(action.save);
			else if ('access' in action) ask(action.access);
			else if ('giveBack' in action) void giveBack(action.giveBack);
			else if ('open' in action)
				void busyWith(action.open, () => dependencies.openPage(action.open));
			else if ('importFile' in action) void importFile(action.importFile);
			else if ('file' in action) {
				const { name, text } = action.file;
				dependencies.download(name, MEDIA_TYPES.json, text);
				tell(language.say('setExported', { file: name }));
			} else if ('refuse' in action) tell(action.refuse, true);
			else void send(action.send, action.about, action.said);
		},
	};
}
