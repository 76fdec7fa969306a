import { COMPANY_HOST, originsAround } from '@/utils/connection/origins';
import type { StoredConnection } from '@/utils/connection/profile';
import { SITE } from '@/utils/connection/profiles';
import { type TypedAddress, typedAddress } from '@/utils/connection/typed-address';
import type { Language } from '@/utils/i18n/language';
import type { TextKey } from '@/utils/i18n/message';
import type { ConnectionCommand } from '@/utils/learning/connection-command';
import type { Choice, Confidence, Finding, FoundField, Learning } from '@/utils/learning/learning';
import { LONGEST_LEARNING } from '@/utils/learning/limits';
import type { Button as AnyButton, Time } from '@/utils/pages/shared/button';
import { hostsOf } from '@/utils/pages/shared/connect-link';
import type { StepState } from '@/utils/pages/shared/step';
import type { AccessRequest } from '@/utils/platform/access';
import { FIELD_LABELS } from './field-labels';

export type ConnectButtonName =
	| 'site'
	| 'watch'
	| 'deeper'
	| 'tab'
	| 'cancel'
	| 'confirm'
	| 'next'
	| 'skip'
	| 'learn-removal'
	| 'welcome'
	| 'settings';

/** What a control does, as data. */
export type ConnectAction =
	| { send: ConnectionCommand }
	/** Asks the browser first, and sends the command where it says yes. */
	| { ask: AccessRequest; send: ConnectionCommand; about: StepName }
	/** A built-in address, never one from a page. */
	| { open: string }
	/** Brings a tab to the front. */
	| { tab: number }
	/** What stands in the field for the address. */
	| { typed: string }
	/** The user has come to the end of typing. */
	| { settled: true }
	| { page: 'settings' | 'welcome' }
	| { ui: Partial<ConnectUi> };

export type ConnectButton = AnyButton<ConnectAction, ConnectButtonName>;

export type StepName = 'open' | 'compare' | 'remove';

/** The field for the address of the sessions page. */
export type AddressField = {
	type: 'field';
	label: string;
	value: string;
	/** What is to be said of what stands in it. */
	verdict: { text: string; tone: 'calm' | 'attention' | 'alarm' } | null;
	/** Why it can't be used: part of what the field itself is called. */
	wrong: boolean;
};

/** Something to know before going on, with the buttons that go on. */
export type Said = {
	type: 'said';
	id: string;
	tone: 'calm' | 'attention' | 'alarm' | 'blind';
	title: string;
	texts: string[];
	/** Each thing that is asked for, with what for. */
	list: { name: string; why: string }[];
	after: string[];
	buttons: ConnectButton[];
};

/** One cell: words, or a time. */
export type Cell = { text: string; time: Time | null };
export type Column = { field: FoundField; title: string };

export type FoundTable = {
	type: 'table';
	caption: string;
	columns: Column[];
	rows: { cells: Cell[]; mark: string | null }[];
	more: string | null;
};

/** What the companion takes for what: each field with the ways to fill it. */
export type FieldChoices = {
	type: 'choices';
	title: string;
	text: string;
	/** Whether it lies open: something in it asks for a look. */
	open: boolean;
	fields: {
		field: FoundField;
		label: string;
		confidence: Confidence | 'none';
		word: string;
		options: { label: string; action: ConnectAction }[];
		busy: boolean;
	}[];
};

/** What stands in a step, from above to below. */
export type Block =
	| { type: 'text'; text: string; strong: boolean }
	| { type: 'ways'; items: string[] }
	| { type: 'facts'; items: { text: string; working: boolean }[] }
	| { type: 'detail'; title: string; lines: string[] }
	| { type: 'buttons'; buttons: ConnectButton[] }
	| AddressField
	| Said
	| FoundTable
	| FieldChoices;

export type ConnectStep = {
	name: StepName;
	title: string;
	state: StepState;
	stateText: string;
	/** The one where the user is. */
	current: boolean;
	body: Block[];
};

/** All that the page «Connect» shows: words, times and controls, ready to paint. */
export type ConnectView = {
	/** The document's own title: who is in another tab sees that it wants something. */
	pageTitle: string;
	brand: string;
	title: string;
	intro: string;
	promise: { title: string; lines: string[] };
	/** What is connected already, and that it stays so. */
	now: { title: string; texts: string[] } | null;
	steps: ConnectStep[];
	end: { title: string; text: string; buttons: ConnectButton[] } | null;
	/** What a screen reader is told when it changes. */
	news: string;
	/** The last command did not work. */
	failed: { title: string; text: string } | null;
};

/** What is only in this window, and gone with it. */
export type ConnectUi = {
	/** What stands in the field; `null` where the user has not touched it. */
	address: string | null;
	/** The user is in the middle of typing: what they mean can't be told yet. */
	typing: boolean;
	/** The command that is under way, by its type; a correction with its field. */
	busy: string | null;
	/** The step in which the browser refused what it was asked for. */
	refused: StepName | null;
	/** Learning to remove was put off. */
	skipped: boolean;
	/** The list was confirmed in this window, or is not what it was opened for. */
	finished: boolean;
	/** Learning to remove is asked for, though it is known already or something else is due. */
	offer: boolean;
	/** The last command did not work. */
	failed: boolean;
};

/** Nothing typed, nothing under way. */
export const quietConnectUi = (): ConnectUi => ({
	address: null,
	typing: false,
	busy: null,
	refused: null,
	skipped: false,
	finished: false,
	offer: false,
	failed: false,
});

/** What the page is painted from, and for whom. */
export type ConnectFacts = {
	/** Where learning stands; `null` where nothing is being learned. */
	learning: Learning | null;
	/** The connection that is in use. */
	connection: StoredConnection | null;
	ui: ConnectUi;
	/** Milliseconds since 1970. */
	now: number;
	/** The origin of the local Cryptonow, `null` in a production build. */
	localOrigin: string | null;
	language: Language;
};

/** Stands in a learned address where the session's key goes; see profile.ts. */
const KEY_MARK = '{key}';
const LOCAL_SESSIONS = '/settings/security/sessions';
/** After how long the page says what to do where nothing is found, in milliseconds. */
const STUCK_AFTER = 20_000;
const MINUTE = 60_000;

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '');
const originOf = (address: string): string =>
	URL.canParse(address) ? new URL(address).origin : '';

const text = (said: string, strong = false): Block => ({ type: 'text', text: said, strong });
const buttons = (...list: (ConnectButton | false)[]): Block => ({
	type: 'buttons',
	buttons: list.filter((one) => one !== false),
});

/** What stands in the field before the user has touched it. */
function addressAtFirst({ learning, connection, localOrigin }: ConnectFacts): string {
	if (learning?.of === 'list') return learning.address;
	if (connection) return connection.profile.site + connection.profile.pages.sessions;
	return localOrigin === null ? '' : localOrigin + LOCAL_SESSIONS;
}

function verdictOf(
	{ say }: Language,
	typed: TypedAddress,
	{ typing }: ConnectUi,
): AddressField['verdict'] {
	if (typed.type === 'empty') return null;
	if (typed.type === 'fine') {
		return typed.home
			? { text: say('connectAddress_home'), tone: 'attention' }
			: { text: say('connectAddress_fine', { host: typed.host }), tone: 'calm' };
	}
	// Half a name is no other site yet.
	if (typing) return null;
	const values = { host: typed.host, start: 'https://', site: COMPANY_HOST };
	const tone = typed.why === 'lookAlike' || typed.why === 'otherSite' ? 'alarm' : 'attention';
	return { text: say(`connectAddress_${typed.why}`, values), tone };
}

/** What the browser will ask, in our own words, above the button that makes it ask. */
function askToWatch(
	{ language, ui }: ConnectFacts,
	of: Learning['of'],
	address: string,
	about: StepName,
): Said {
	const { say } = language;
	return {
		type: 'said',
		id: `ask-${about}`,
		tone: 'blind',
		title: say('connectAsk'),
		texts: [
			say('connectAsk_page', { host: hostOf(address) }),
			say(`connectAsk_${of}`),
			say('connectAsk_silent'),
		],
		list: [],
		after: [],
		buttons: [
			{
				name: 'watch',
				label: say(of === 'list' ? 'connectWatch' : 'connectRemoveWatch'),
				kind: 'primary',
				busy: ui.busy === 'learn',
				action: {
					ask: { origins: [originOf(address)], permissions: ['scripting'] },
					send: of === 'list' ? { type: 'learn', of, address } : { type: 'learn', of },
					about,
				},
			},
		],
	};
}

const said = (id: string, tone: Said['tone'], title: string, ...texts: string[]): Said => ({
	type: 'said',
	id,
	tone,
	title,
	texts,
	list: [],
	after: [],
	buttons: [],
});

const refusal = ({ say }: Language): Said =>
	said('refused', 'attention', say('connectRefused'), say('connectRefused_detail'));

/** What went wrong, above the way to try again. */
function troubles(facts: ConnectFacts, about: StepName, of: Learning['of']): Block[] {
	const { learning, language, ui } = facts;
	const { say } = language;
	if (ui.refused === about) return [refusal(language)];
	if (learning?.of !== of || learning.step.type !== 'failed') return [];
	const { problem } = learning.step;
	const block = said(
		problem,
		'attention',
		say(`connectProblem_${problem}`),
		say(`connectProblem_${problem}_detail`),
	);
	return [block];
}

const cancelButton = (
	{ language, ui }: ConnectFacts,
	label: TextKey & ('cancel' | 'connectNo' | 'connectRemovalNo') = 'cancel',
): ConnectButton => ({
	name: 'cancel',
	label: language.say(label),
	busy: ui.busy === 'cancelLearning',
	action: { send: { type: 'cancelLearning' } },
});

/** Why nothing is found yet, and the way to look at more than the page's own code. */
function stuckBlock({ language, ui }: ConnectFacts, { address, deeper }: Learning): Said {
	const { say } = language;
	if (deeper !== undefined) {
		const texts = [say(`connectDeeper_${deeper}`), say('connectStuck_cannot')];
		return said('deeper', 'blind', say('connectStuck'), ...texts);
	}
	const texts = [say('connectStuck_list'), say('connectStuck_reload'), say('connectDeeper_ask')];
	const button: ConnectButton = {
		name: 'deeper',
		label: say('connectDeeper'),
		busy: ui.busy === 'lookDeeper',
		action: {
			ask: { origins: [originsAround(originOf(address))], permissions: ['deeper'] },
			send: { type: 'lookDeeper' },
			about: 'open',
		},
	};
	return { ...said('stuck', 'blind', say('connectStuck'), ...texts), buttons: [button] };
}

/** While the page is open in its tab: what is seen, for how long yet, and what to do. */
function watchingBlocks(facts: ConnectFacts, learning: Learning): Block[] {
	const { language, now, ui } = facts;
	const { say, count } = language;
	const { step, since, tabId, of } = learning;
	if (step.type !== 'watching') return [];
	const left = Math.max(1, Math.ceil((since + LONGEST_LEARNING - now) / MINUTE));
	const stuck = now - since >= STUCK_AFTER;
	const { list } = step;
	return [
		text(say(of === 'list' ? 'connectWatching' : 'connectRemoving')),
		{
			type: 'facts',
			items: [
				{ text: count('connectLooked', step.looked), working: true },
				{ text: say(list ? 'connectListSeen' : 'connectNoList'), working: false },
				{ text: count('connectTimeLeft', left), working: false },
			],
		},
		buttons(
			tabId !== null && {
				name: 'tab',
				label: say('connectGoToTab'),
				kind: 'primary',
				action: { tab: tabId },
			},
			cancelButton(facts),
		),
		...(learning.notRemoved
			? [
					said(
						'notRemoved',
						'attention',
						say('connectProblem_notRemoved'),
						say('connectNotRemoved'),
					),
				]
			: []),
		...(ui.refused !== null ? [refusal(language)] : []),
		...((stuck || learning.deeper) && !list ? [stuckBlock(facts, learning)] : []),
	];
}

/** Whether the sessions page is being watched for its list. */
const isLearning = (learning: Learning | null, of: Learning['of']): learning is Learning =>
	learning !== null && learning.of === of;

type Body = { state: StepState; body: Block[] };

function openStep(facts: ConnectFacts): Body {
	const { learning, language, ui, localOrigin, connection } = facts;
	const { say } = language;
	if (isLearning(learning, 'list') && learning.step.type === 'watching') {
		return { state: 'doing', body: watchingBlocks(facts, learning) };
	}
	if (isLearning(learning, 'list') && learning.step.type !== 'failed') {
		return { state: 'done', body: [] };
	}
	const removing = isLearning(learning, 'removal');
	if (removing || (ui.finished && connection)) return { state: 'done', body: [] };
	const value = ui.address ?? addressAtFirst(facts);
	const typed = typedAddress(value, localOrigin);
	const fine = typed.type === 'fine';
	const site: ConnectButton = {
		name: 'site',
		label: say('connectSite'),
		...(fine ? {} : { kind: 'primary' }),
		action: { open: localOrigin ?? SITE },
	};
	return {
		state: 'todo',
		body: [
			...troubles(facts, 'open', 'list'),
			{
				type: 'ways',
				items: [say('connectWay_login'), say('connectWay_menu'), say('connectWay_address')],
			},
			buttons(site),
			{
				type: 'field',
				label: say('connectAddress'),
				value,
				verdict: verdictOf(language, typed, ui),
				wrong: typed.type === 'refused' && !ui.typing,
			},
			...(fine ? [askToWatch(facts, 'list', typed.address, 'open')] : []),
		],
	};
}

function cellOf(language: Language, field: FoundField, value: string | null, now: number): Cell {
	if (value === null || value === '') {
		const { unknown } = FIELD_LABELS[field];
		return { text: unknown === undefined ? '–' : language.say(unknown), time: null };
	}
	const ms = FIELD_LABELS[field].isTime ? Date.parse(value) : Number.NaN;
	if (Number.isNaN(ms)) return { text: value, time: null };
	const said = language.clock(ms, now);
	return {
		text: said,
		time: { text: said, exact: language.exact(ms), iso: new Date(ms).toISOString() },
	};
}

/** Whether a value of the field `current` says that this is the one. */
const isYes = (value: string | null | undefined): boolean =>
	value != null && !/^(?:|false|no|0)$/i.test(value);

type Field = { field: FoundField; choices: Choice[] };

/** The fields in our own order, each with the ways to fill it. */
const fieldsOf = ({ fields }: Finding): Field[] =>
	(Object.keys(FIELD_LABELS) as FoundField[]).flatMap(
		(field) => fields.find((found) => found.field === field) ?? [],
	);

/** What is chosen for a field; `null` for none. */
const chosen = ({ choices: [first] }: Field): Choice | null =>
	first === undefined || first.name === null ? null : first;

function tableOf(language: Language, finding: Finding, now: number): FoundTable {
	const { say, count } = language;
	const fields = fieldsOf(finding);
	const shown = fields.filter((one) => one.field !== 'current' && chosen(one) !== null);
	const current = fields.find(({ field }) => field === 'current');
	const length = Math.max(0, ...fields.flatMap((one) => chosen(one)?.values.length ?? []));
	const rows = Array.from({ length }, (_, at) => ({
		cells: shown.map((one) => cellOf(language, one.field, chosen(one)?.values[at] ?? null, now)),
		mark: current && isYes(chosen(current)?.values[at]) ? say('thisBrowser') : null,
	}));
	return {
		type: 'table',
		caption: say('connectTable'),
		columns: shown.map(({ field }) => ({ field, title: say(FIELD_LABELS[field].label) })),
		rows,
		more: finding.count > length ? count('moreRemoved', finding.count - length) : null,
	};
}

/** A way to fill a field, by what it would show. */
function optionLabel(
	language: Language,
	field: FoundField,
	choice: Choice,
	devices: Choice | null,
	now: number,
): string {
	const { say } = language;
	if (choice.name === null) return say('connectNone');
	const at = choice.values.findIndex((value) =>
		field === 'current' ? isYes(value) : value !== null && value !== '',
	);
	// Of this browser's session, what device it is on says more than «true».
	const told = field === 'current' && devices ? devices.values[at] : choice.values[at];
	const sample = cellOf(language, field, told ?? choice.values[at] ?? null, now).text;
	return say('connectChoice', { sample, name: choice.name });
}

function choicesOf(language: Language, finding: Finding, ui: ConnectUi, now: number): FieldChoices {
	const { say } = language;
	const all = fieldsOf(finding);
	const device = all.find(({ field }) => field === 'agent');
	const devices = device ? chosen(device) : null;
	const fields = all.map((one) => {
		const confidence = chosen(one)?.confidence ?? ('none' as const);
		const { field } = one;
		return {
			field,
			label: say(FIELD_LABELS[field].label),
			confidence,
			word: say(`connectConfidence_${confidence}`),
			options: one.choices.map((choice, at) => ({
				label: optionLabel(language, field, choice, devices, now),
				action: { send: { type: 'correctField', field, choice: at } } satisfies ConnectAction,
			})),
			busy: ui.busy === 'correctField',
		};
	});
	return {
		type: 'choices',
		title: say('connectFields'),
		text: say('connectFields_detail'),
		open: fields.some(({ confidence }) => confidence === 'unsure'),
		fields,
	};
}

/** What looking by itself needs, in our own words, above the button that makes the browser ask. */
function askForNeeds(
	facts: ConnectFacts,
	{ origins, permissions }: AccessRequest,
	intro: string,
	whatFor: (host: string) => string,
	ways: ConnectButton[],
): Said {
	const { say } = facts.language;
	return {
		type: 'said',
		id: 'ask-needs',
		tone: 'blind',
		title: say('connectAsk'),
		texts: [intro],
		list: [
			...origins.map((origin) => ({ name: hostOf(origin), why: whatFor(hostOf(origin)) })),
			...permissions.flatMap((one) =>
				one === 'scripting' || one === 'deeper'
					? []
					: [{ name: say(`connectNeed_${one}`), why: say(`connectNeed_${one}_detail`) }],
			),
		],
		after: [say('connectNeeds_end'), say('connectAsk_silent')],
		buttons: ways,
	};
}

function compareStep(facts: ConnectFacts): Body {
	const { learning, language, ui, now, connection } = facts;
	const { say, count } = language;
	const { step } = isLearning(learning, 'list') ? learning : { step: null };
	if (step?.type === 'checking') {
		return {
			state: 'doing',
			body: [{ type: 'facts', items: [{ text: say('connectChecking'), working: true }] }],
		};
	}
	if (step?.type === 'found') {
		const { finding, needs } = step;
		const site = hostOf(learning?.address ?? '');
		const whatFor = (host: string): string => {
			if (host === finding.host) return say('connectNeeds_list');
			return say(host === site ? 'connectNeeds_site' : 'connectNeeds_part');
		};
		const confirm: ConnectButton = {
			name: 'confirm',
			label: say('connectYes'),
			kind: 'primary',
			busy: ui.busy === 'confirmFound',
			action: { ask: needs, send: { type: 'confirmFound' }, about: 'compare' },
		};
		const next: ConnectButton = {
			name: 'next',
			label: say('connectNext'),
			busy: ui.busy === 'nextList',
			action: { send: { type: 'nextList' } },
		};
		const ways = [
			confirm,
			...(finding.others > 0 ? [next] : []),
			cancelButton(facts, finding.others > 0 ? 'cancel' : 'connectNo'),
		];
		return {
			state: 'doing',
			body: [
				text(count('connectFound', finding.count), true),
				text(say('connectFound_detail')),
				tableOf(language, finding, now),
				choicesOf(language, finding, ui, now),
				...(finding.others > 0 ? [text(count('connectOthers', finding.others))] : []),
				...(ui.refused === 'compare' ? [refusal(language)] : []),
				askForNeeds(facts, needs, say('connectNeeds'), whatFor, ways),
			],
		};
	}
	const removing = isLearning(learning, 'removal');
	if (step?.type === 'done' || (connection && (removing || ui.finished))) {
		return { state: 'done', body: [text(say('connectDone'), true)] };
	}
	return { state: 'todo', body: [text(say('connectCompareWait'))] };
}

function removeStep(facts: ConnectFacts): Body {
	const { learning, language, ui, connection } = facts;
	const { say } = language;
	const { step } = isLearning(learning, 'removal') ? learning : { step: null };
	const listDone = isLearning(learning, 'list') ? learning.step.type === 'done' : true;
	if (connection === null || !listDone) {
		return { state: 'todo', body: [text(say('connectRemoveWait'))] };
	}
	if (step?.type === 'watching' && learning) {
		return { state: 'doing', body: watchingBlocks(facts, learning) };
	}
	if (step?.type === 'checking') {
		return {
			state: 'doing',
			body: [{ type: 'facts', items: [{ text: say('connectCheckingRemoval'), working: true }] }],
		};
	}
	if (step?.type === 'removalFound') {
		const { method, address, needs } = step;
		const host = hostOf(address);
		const ways: ConnectButton[] = [
			{
				name: 'confirm',
				label: say('connectRemovalYes'),
				kind: 'primary',
				busy: ui.busy === 'confirmFound',
				action: { ask: needs, send: { type: 'confirmFound' }, about: 'remove' },
			},
			cancelButton(facts, 'connectRemovalNo'),
		];
		return {
			state: 'doing',
			body: [
				text(say('connectRemovalFound'), true),
				text(say('connectRemovalFound_detail', { host })),
				{
					type: 'detail',
					title: say('connectDetail'),
					lines: [
						`${method} ${address}`,
						...(address.includes(KEY_MARK) ? [say('connectDetailKey', { key: KEY_MARK })] : []),
					],
				},
				...(ui.refused === 'remove' ? [refusal(language)] : []),
				hostsOf(connection).includes(host)
					? buttons(...ways)
					: askForNeeds(
							facts,
							needs,
							say('connectNeedsRemoval'),
							() => say('connectNeeds_removal'),
							ways,
						),
			],
		};
	}
	const known = connection.profile.remove !== null;
	const troubled = troubles(facts, 'remove', 'removal');
	const offers =
		troubled.length > 0 ||
		ui.offer ||
		(!known && !ui.skipped && (ui.finished || learning?.step.type === 'done'));
	const offer = text(say('connectRemoveOffer'));
	const until = known ? [] : [text(say('connectRemoveUntil'))];
	if (!offers) {
		const open = buttons({
			name: 'learn-removal',
			label: say(known ? 'connectRemovalAgain' : 'connectRemoveWatch'),
			action: { ui: { offer: true, finished: true, skipped: false } },
		});
		if (known) return { state: 'done', body: [text(say('connectRemovalDone')), open] };
		if (ui.skipped) return { state: 'todo', body: [text(say('connectSkipped')), ...until, open] };
		return { state: 'todo', body: [offer, ...until, open] };
	}
	const { site, pages } = connection.profile;
	const ask = askToWatch(facts, 'removal', site + pages.sessions, 'remove');
	const skip: ConnectButton = {
		name: 'skip',
		label: say('connectSkip'),
		busy: ui.busy === 'cancelLearning',
		action: learning
			? { send: { type: 'cancelLearning' } }
			: { ui: { skipped: true, offer: false, finished: true } },
	};
	return {
		state: 'todo',
		body: [...troubled, offer, ...until, { ...ask, buttons: [...ask.buttons, skip] }],
	};
}

function newsOf({ learning, language, ui }: ConnectFacts): string {
	const { say, count } = language;
	if (ui.refused !== null) return say('connectRefused');
	if (learning === null) return '';
	const { step, of } = learning;
	switch (step.type) {
		case 'watching':
			return say(of === 'list' ? 'connectWatching' : 'connectRemoving');
		case 'found':
			return count('connectFound', step.finding.count);
		case 'checking':
			return say(of === 'list' ? 'connectChecking' : 'connectCheckingRemoval');
		case 'removalFound':
			return say('connectRemovalFound');
		case 'done':
			return say(of === 'list' ? 'connectDone' : 'connectRemovalDone');
		case 'failed':
			return say(`connectProblem_${step.problem}`);
	}
}

/** Whether something has been found and waits for the user, who may be in another tab. */
export const awaitsUser = (learning: Learning | null): boolean =>
	learning?.step.type === 'found' ||
	learning?.step.type === 'removalFound' ||
	learning?.step.type === 'failed';

/** What the page «Connect» shows. Pure. */
export function connectView(facts: ConnectFacts): ConnectView {
	const { language, learning, connection, ui, now } = facts;
	const { say } = language;
	const bodies: [StepName, Body][] = [
		['open', openStep(facts)],
		['compare', compareStep(facts)],
		['remove', removeStep(facts)],
	];
	const active =
		bodies.find(([, { state }]) => state === 'doing') ??
		bodies.find(([, { state }]) => state === 'todo');
	const left = bodies[2]?.[1].state === 'todo' && ui.skipped;
	const stateText = (name: StepName, { state }: Body): string => {
		if (name !== 'remove' || state !== 'todo') return say(`welcomeState_${state}`);
		return say(left ? 'connectLeft' : 'connectOptional');
	};
	const found = learning?.step.type === 'found' || learning?.step.type === 'removalFound';
	const doneHere =
		learning?.step.type === 'done' || (ui.finished && learning === null && connection !== null);
	const relearning = connection !== null && !doneHere && learning?.of !== 'removal';
	return {
		pageTitle: say(found ? 'connectPageFound' : 'connectPage'),
		brand: say('extName'),
		title: say('connectTitle'),
		intro: say('connectIntro'),
		promise: {
			title: say('connectPromise'),
			lines: [say('connectPromise_tab'), say('connectPromise_list'), say('connectPromise_leave')],
		},
		now: relearning
			? {
					title: say('connectNow', { hosts: language.list(hostsOf(connection)) }),
					texts: [
						...(connection.since === null
							? []
							: [say('connectSince', { clock: language.clock(connection.since, now) })]),
						say('connectNow_detail'),
					],
				}
			: null,
		steps: bodies.map(([name, body]) => ({
			name,
			title: say(`connectStep_${name}`),
			...body,
			stateText: stateText(name, body),
			current: active?.[0] === name && !left,
		})),
		end: doneHere
			? {
					title: say('connectEnd'),
					text: say('connectEnd_detail'),
					buttons: [
						{
							name: 'welcome',
							label: say('connectWelcome'),
							...(left || connection?.profile.remove != null ? { kind: 'primary' } : {}),
							action: { page: 'welcome' },
						},
						{ name: 'settings', label: say('settings'), action: { page: 'settings' } },
					],
				}
			: null,
		news: newsOf(facts),
		failed: ui.failed ? { title: say('failed'), text: say('failedDetail') } : null,
	};
}

/** What is said where the real view can't be painted. */
export const brokenConnect = ({ say }: Language): { title: string; text: string } => ({
	title: say('connectBroken'),
	text: say('connectBroken_detail'),
});
