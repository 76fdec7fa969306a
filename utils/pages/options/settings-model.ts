import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Needs, SharedConnection } from '@/utils/connection/profile/origins';
import type { EvidenceRecord } from '@/utils/domain/record/record';
import type { Language } from '@/utils/i18n/language';
import { CONNECT_PAGE } from '@/utils/pages/shared/connect-link';
import { NOTHING_STORED } from '@/utils/pages/shared/nothing-stored';
import {
	createPageState,
	type PageClock,
	type PageModel,
	type PageState,
} from '@/utils/pages/shared/page-model';
import type { Command, CommandAnswer, CommandError } from '@/utils/platform/command';
import type { Stored } from '@/utils/platform/store/stored-view';
import type { PictureOf } from './picture-types';
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
export type SettingsModelDependencies = PageClock & {
	readStored: () => Promise<Stored>;
	readRecord: () => Promise<EvidenceRecord>;
	onStored: (changed: () => void) => void;
	onRecord: (changed: () => void) => void;
	sendCommand: (command: Command) => Promise<CommandAnswer>;
	loadExporter: () => Promise<Exporter>;
	/** What makes the timeline; see settings-picture.ts. */
	loadTimeline: () => Promise<PictureOf>;
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
};

export type SettingsModel = PageModel<SettingsView, SettingsAction>;

type SettingsState = PageState<Stored & { record: EvidenceRecord }, SettingsUi, SettingsView>;

/** Which origins the browser lets us ask. */
type AccessState = {
	granted: ReadonlySignal<ReadonlyMap<string, boolean>>;
	/** Asks the browser anew. */
	refresh(connection: SharedConnection | null): Promise<void>;
};

/** What the user is told of what was done. */
type News = {
	tell(text: string, failed?: boolean): void;
	/** How often something was told: an older change must not talk over a later one. */
	timesTold(): number;
};

/** What the actions of the page work with. */
type Context = {
	dependencies: SettingsModelDependencies;
	page: SettingsState;
	access: AccessState;
	news: News;
	/** What makes the timeline, once it is loaded. */
	pictureOf: Signal<PictureOf | null>;
};

type SendAction = Extract<SettingsAction, { send: Command }>;

type ChosenSettings = Extract<Command, { type: 'changeSettings' }>['settings'];

const NOTHING: Needs = { origins: [], permissions: [] };

/** How often «5 minutes ago» is made true again, in milliseconds. */
const TICK = 5000;
const MEDIA_TYPES = { json: 'application/json', csv: 'text/csv' } as const;

/** The settings page's state: fed by storage, changed by the background through commands. */
export function createSettingsModel(dependencies: SettingsModelDependencies): SettingsModel {
	const context = createContext(dependencies);
	const { page, news } = context;
	const send = commandsOf(context);
	dependencies.onAccessChanged(() => void refreshAccess(context).catch(() => undefined));

	return {
		// Whether there is access is asked beside it: a browser that does not say holds nothing up.
		ready: page.refresh(),
		view: page.view,
		run(action) {
			if ('ui' in action) changeUi(context, action.ui);
			else if ('save' in action) void saveRecord(context, action.save);
			else if ('access' in action) askForAccess(context, action.access);
			else if ('giveBack' in action) void giveBack(context, action.giveBack);
			else if ('open' in action) void openPage(context, action.open);
			else if ('importFile' in action) void importConnection(context, action.importFile);
			else if ('file' in action) saveFile(context, action.file);
			else if ('refuse' in action) news.tell(action.refuse, true);
			else void send(action);
		},
	};
}

/** Changes what is shown; what draws the timeline is loaded when it is first asked for. */
function changeUi({ page, dependencies, pictureOf }: Context, ui: Partial<SettingsUi>): void {
	page.change(ui);
	if (ui.face !== 'timeline' || pictureOf.value !== null) return;
	void page.attempt(
		dependencies.loadTimeline().then((loaded) => {
			pictureOf.value = loaded;
		}),
	);
}

function createContext(dependencies: SettingsModelDependencies): Context {
	const { version, language, readStored, readRecord } = dependencies;
	const access = createAccessState(dependencies);
	const pictureOf = signal<PictureOf | null>(null);
	const page: SettingsState = createPageState({
		...dependencies,
		tick: TICK,
		blank: { ...NOTHING_STORED, record: [] },
		ui: quietSettingsUi(),
		view: (stored, ui, now) =>
			settingsView(
				stored,
				ui,
				now,
				language,
				{ access: access.granted.value, version },
				pictureOf.value,
			),
		async read() {
			const [stored, record] = await Promise.all([readStored(), readRecord()]);
			return { ...stored, record };
		},
		listen: [dependencies.onStored, dependencies.onRecord],
		take(read) {
			void access.refresh(read.connection).catch(() => undefined);
			return read;
		},
		tellFailure: () => news.tell(language.say('setFailed'), true),
	});
	const news = createNews(page, dependencies);
	return { dependencies, page, access, news, pictureOf };
}

function createAccessState({ hasAccess }: SettingsModelDependencies): AccessState {
	const granted = signal<ReadonlyMap<string, boolean>>(new Map());
	return {
		granted,
		async refresh(connection) {
			const { origins, permissions } = connection?.needs ?? NOTHING;
			const asked = origins.map(async (origin) => {
				const needs = { origins: [origin], permissions };
				return [origin, await hasAccess(needs)] as const;
			});
			granted.value = new Map(await Promise.all(asked));
		},
	};
}

function createNews(page: SettingsState, { now }: SettingsModelDependencies): News {
	let timesTold = 0;
	return {
		tell(text, failed = false) {
			timesTold += 1;
			page.tellTime();
			page.change({ news: { text, failed, at: now() } });
		},
		timesTold: () => timesTold,
	};
}

const refreshAccess = ({ access, page }: Context): Promise<void> =>
	access.refresh(page.stored.value.connection);

/** Shows something as under way for as long as it is. */
async function busyWith(
	{ page }: Context,
	about: string,
	doing: () => Promise<void>,
): Promise<void> {
	const { ui } = page;
	page.change({ busy: new Set([...ui.value.busy, about]), news: null });
	await page.attempt(doing());
	page.change({ busy: new Set([...ui.value.busy].filter((id) => id !== about)) });
}

/** Sends commands, and tells the user what became of each. */
function commandsOf(context: Context): (action: SendAction) => Promise<void> {
	const { dependencies, page, news } = context;
	const { say } = dependencies.language;
	const showChoice = choicesOf(page);
	return ({ send: command, about, said }) =>
		busyWith(context, about, async () => {
			const toldBefore = news.timesTold();
			const settled = command.type === 'changeSettings' ? showChoice(command.settings) : null;
			// A name that could not be saved stays in its field; a question has its answer.
			page.change({ asking: null, back: page.ui.value.asking });
			const ok = await page.settle(dependencies.sendCommand(command));
			settled?.();
			const cleared = ok ? clearedBy(command, page.ui.value) : null;
			if (cleared !== null) page.change(cleared);
			if (!ok || news.timesTold() === toldBefore) news.tell(ok ? said : say('setFailed'), !ok);
		});
}

/** Shows settings as chosen, each until its change is settled and no other is under way. */
function choicesOf({ ui, change }: SettingsState): (settings: ChosenSettings) => () => void {
	let pending = 0;
	return (settings) => {
		pending += 1;
		const chosen = Object.entries(settings).filter(([, value]) => value !== undefined);
		change({ choosing: { ...ui.value.choosing, ...Object.fromEntries(chosen) } });
		return () => {
			pending -= 1;
			if (pending === 0) change({ choosing: {} });
		};
	};
}

/** What a command that worked takes out of this window; `null` where that is nothing. */
function clearedBy(command: Command, ui: SettingsUi): Partial<SettingsUi> | null {
	if (command.type === 'nameDevice' && ui.naming === command.id) {
		return { naming: null, back: command.id };
	}
	if (command.type === 'eraseEverything') {
		return { ...quietSettingsUi(), busy: ui.busy, back: EVERYTHING };
	}
	return null;
}

/** Hands the record to the user as a file. */
function saveRecord(context: Context, kind: ExportKind): Promise<void> {
	const { loadExporter, readRecord, now, language } = context.dependencies;
	return busyWith(context, kind, async () => {
		const [exporter, record] = await Promise.all([loadExporter(), readRecord()]);
		const at = now();
		const name = exporter.exportFileName(kind, at);
		const text =
			kind === 'json'
				? exporter.recordAsJson(record, at)
				: exporter.recordAsCsv(record, at, language);
		saveFile(context, { name, text }, kind);
	});
}

/** Hands a text to the user as a file. */
function saveFile(
	{ dependencies, news }: Context,
	{ name, text }: { name: string; text: string },
	kind: ExportKind = 'json',
): void {
	dependencies.download(name, MEDIA_TYPES[kind], text);
	news.tell(dependencies.language.say('setExported', { file: name }));
}

function askForAccess(context: Context, needs: Needs): void {
	const { requestAccess, language } = context.dependencies;
	// The browser asks only while the click is handled: before anything is awaited.
	const asked = requestAccess(needs);
	void busyWith(context, needs.origins[0] ?? '', async () => {
		const granted = await asked;
		await refreshAccess(context);
		const text = language.say(granted ? 'setAccessAllowed' : 'setAccessStillRefused');
		context.news.tell(text, !granted);
	});
}

function giveBack(context: Context, origin: string): Promise<void> {
	const { giveBackAccess, language } = context.dependencies;
	return busyWith(context, origin, async () => {
		const gone = await giveBackAccess(origin);
		await refreshAccess(context);
		const { host } = new URL(origin);
		const text = gone ? language.say('setGivenBack', { host }) : language.say('setFailed');
		context.news.tell(text, !gone);
	});
}

const openPage = (context: Context, url: string): Promise<void> =>
	busyWith(context, url, async () => context.dependencies.openPage(url));

/** Why a file is not taken. */
function importRefusal(error: CommandError) {
	if (error === 'newerProfile') return 'setImportNewer';
	return error === 'forbiddenRequest' ? 'setImportRequest' : 'setImportRefused';
}

/** Offers a connection from the text of a file, which «Connect» then shows. */
function importConnection(context: Context, text: string): Promise<void> {
	const { dependencies, page, news } = context;
	const { say } = dependencies.language;
	return busyWith(context, IMPORT, async () => {
		const profile = parsed(text);
		const answering = dependencies.sendCommand({ type: 'importConnection', profile });
		await page.settle(answering);
		const answer = await answering;
		if (!answer.ok) {
			news.tell(say(importRefusal(answer.error)), true);
			return;
		}
		news.tell(say('setImported'));
		await dependencies.openPage(CONNECT_PAGE);
	});
}

/** A file that is no JSON is no connection either: the background says so. */
function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
