import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Stored } from '@/utils/browser/stored-view';
import {
	type ExportKind,
	quietSettingsUi,
	type SettingsDeed,
	type SettingsUi,
	type SettingsView,
	settingsView,
} from '@/utils/views/settings-view';
import { exported, failed } from '@/utils/views/settings-words';
import type { Command, CommandAnswer } from '@/utils/watch/command';
import type { EvidenceRecord } from '@/utils/watch/record';
import type { Language } from '@/utils/words/language';

/** What makes files of the record; see export.ts. */
export type Exporter = {
	recordAsJson(record: EvidenceRecord, now: number): string;
	recordAsCsv(record: EvidenceRecord, now: number, language: Language): string;
	exportFileName(kind: ExportKind, now: number): string;
};

/** What the settings page's model is made of; handed in by the page. */
export type SettingsModelParts = {
	readStored: () => Promise<Stored>;
	readRecord: () => Promise<EvidenceRecord>;
	onStored: (changed: () => void) => void;
	onRecord: (changed: () => void) => void;
	sendCommand: (command: Command) => Promise<CommandAnswer>;
	loadExporter: () => Promise<Exporter>;
	/** Hands a text to the user as a file. */
	download: (name: string, type: string, text: string) => void;
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
	/** Does what a control says. */
	run(deed: SettingsDeed): void;
};

/** How often «5 minutes ago» is made true again, in milliseconds. */
const TICK = 5000;
const MEDIA_TYPES = { json: 'application/json', csv: 'text/csv' } as const;

/** The settings page's state: fed by storage, changed by the background through commands. */
export function createSettingsModel(parts: SettingsModelParts): SettingsModel {
	const stored = signal<Stored & { record: EvidenceRecord }>({
		state: null,
		pulse: null,
		unsaved: false,
		spotlight: null,
		progress: null,
		record: [],
	});
	const ui = signal(quietSettingsUi());
	const now = signal(parts.now());
	let changes = 0;
	let choices = 0;

	const change = (part: Partial<SettingsUi>) => {
		ui.value = { ...ui.value, ...part };
	};
	const tell = (text: string, failed = false) => {
		now.value = parts.now();
		change({ news: { text, failed, at: now.value } });
	};

	/** Reads storage anew; a change that comes in while reading is never undone by the answer. */
	async function refresh(): Promise<void> {
		const before = changes;
		const [read, record] = await Promise.all([parts.readStored(), parts.readRecord()]);
		if (before !== changes) return refresh();
		now.value = parts.now();
		stored.value = { ...read, record };
	}

	/** Shows something as under way for as long as it is. */
	async function busyWith(about: string, doing: () => Promise<void>): Promise<void> {
		change({ busy: new Set([...ui.value.busy, about]), news: null });
		try {
			await doing();
		} catch (error) {
			console.error(error);
			tell(failed, true);
		}
		change({ busy: new Set([...ui.value.busy].filter((one) => one !== about)) });
	}

	const send = (command: Command, about: string, said: string) =>
		busyWith(about, async () => {
			const choosing = command.type === 'changeSettings';
			if (choosing) {
				choices += 1;
				const chosen = Object.entries(command.settings).filter(([, value]) => value !== undefined);
				change({ choosing: { ...ui.value.choosing, ...Object.fromEntries(chosen) } });
			}
			// A name that could not be saved stays in its field; a question has its answer.
			change({ asking: null, back: ui.value.asking });
			const { ok } = await parts.sendCommand(command);
			// What the command changed is painted before its progress goes, so that nothing flickers.
			await refresh().catch(() => undefined);
			if (choosing) {
				choices -= 1;
				if (choices === 0) change({ choosing: {} });
			}
			if (ok && command.type === 'nameDevice' && ui.value.naming === command.id) {
				change({ naming: null, back: command.id });
			}
			tell(ok ? said : failed, !ok);
		});

	const save = (kind: ExportKind) =>
		busyWith(kind, async () => {
			const [exporter, record] = await Promise.all([parts.loadExporter(), parts.readRecord()]);
			const at = parts.now();
			const name = exporter.exportFileName(kind, at);
			const asText = kind === 'json' ? exporter.recordAsJson : exporter.recordAsCsv;
			parts.download(name, MEDIA_TYPES[kind], asText(record, at, parts.language));
			tell(exported(name));
		});

	const changed = () => {
		changes += 1;
		void refresh().catch(() => undefined);
	};
	parts.onStored(changed);
	parts.onRecord(changed);
	parts.every(TICK, () => {
		now.value = parts.now();
	});

	return {
		ready: refresh(),
		view: computed(() => settingsView(stored.value, ui.value, now.value, parts.language)),
		run(deed) {
			if ('ui' in deed) change(deed.ui);
			else if ('save' in deed) void save(deed.save);
			else void send(deed.send, deed.about, deed.said);
		},
	};
}
