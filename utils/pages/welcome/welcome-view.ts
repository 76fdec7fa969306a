import type { Needs, SharedConnection } from '@/utils/connection/origins';
import type { PageName } from '@/utils/connection/profile';
import { HELP_ARTICLE, pageAddress } from '@/utils/connection/profiles';
import { isReassuring } from '@/utils/domain/judgement/reassuring';
import { awaitsReview, isNotice, needsAnswer } from '@/utils/domain/judgement/review-status';
import type { DeviceForm } from '@/utils/domain/sessions/session';
import { calmLimit } from '@/utils/domain/watch/schedule';
import type { Pulse, TrackedSession, WatchState } from '@/utils/domain/watch/state';
import { lastGoodLook, type StatusKind } from '@/utils/domain/watch/status';
import { canUndo } from '@/utils/domain/watch/undo';
import type { Language } from '@/utils/i18n/language';
import { deviceName, placeText, reasonText, sessionName } from '@/utils/i18n/phrases';
import type { Platform } from '@/utils/i18n/platform';
import { statusWords } from '@/utils/i18n/status-words';
import type {
	Button as AnyButton,
	Question as AnyQuestion,
	Time,
} from '@/utils/pages/shared/button';
import { CONNECT_PAGE, hostsOf } from '@/utils/pages/shared/connect-link';
import { lastActivity, removalFailed, toldReasons } from '@/utils/pages/shared/session-facts';
import type { StepState } from '@/utils/pages/shared/step';
import type { Command } from '@/utils/platform/command';

export type WelcomeButtonName =
	| 'connect'
	| 'login'
	| 'access'
	| 'look'
	| 'help'
	| 'sessions-page'
	| 'recognise'
	| 'recognise-all'
	| 'remove'
	| 'disown'
	| 'confirm'
	| 'cancel'
	| 'undo'
	| 'show-more'
	| 'test'
	| 'seen'
	| 'missed'
	| 'settings';

/** What a button does, as data. */
export type WelcomeAction =
	| { send: Command }
	/** A built-in address, never one from an answer. */
	| { open: string }
	/** The same, and we wait for the login that it leads to. */
	| { login: string }
	/** What to ask the browser for. */
	| { access: Needs }
	/** Our own settings page. */
	| { settings: true }
	| { ui: Partial<WelcomeUi> };

export type WelcomeButton = AnyButton<WelcomeAction, WelcomeButtonName>;
export type WelcomeQuestion = AnyQuestion<WelcomeAction, WelcomeButtonName>;

export type StepName = 'connect' | 'login' | 'review' | 'notify';

/** Something to know beside a step: why it does not go on, or what to do. */
export type Aside = { tone: 'blind' | 'attention' | 'calm'; title: string; texts: string[] };

export type Step = {
	name: StepName;
	title: string;
	state: StepState;
	/** The state in a word. */
	stateText: string;
	/** The first one that is not done. */
	current: boolean;
	text: string;
	aside: Aside | null;
	buttons: WelcomeButton[];
};

/** A session that is to be gone through. */
export type ReviewRow = {
	id: string;
	form: DeviceForm;
	device: string;
	place: string;
	ip: string;
	/** The last activity: words, and the time where one is known. */
	activity: { text: string; time: Time | null };
	/** What speaks against it. */
	why: string[];
	/** What speaks for it. */
	but: string[];
	/** That it has gone, or how a removal ended that did not work. */
	note: string | null;
	buttons: WelcomeButton[];
	question: WelcomeQuestion | null;
};

export type Review = {
	rows: ReviewRow[];
	more: WelcomeButton | null;
	all: WelcomeButton | null;
	/** What the user said last, while it can be undone. */
	undo: { text: string; button: WelcomeButton } | null;
	/** What is left to do elsewhere after a removal. */
	recovery: string | null;
};

export type IconShape = {
	name: 'calm' | 'attention' | 'alarm' | 'blind';
	title: string;
	text: string;
};

/** All that the welcome page shows: words, times and buttons, ready to paint. */
export type WelcomeView = {
	brand: string;
	title: string;
	intro: string;
	does: { title: string; lines: string[] };
	doesNot: { title: string; lines: string[] };
	steps: Step[];
	review: Review;
	icon: {
		title: string;
		text: string;
		shapes: IconShape[];
		/** Where the icon is, or how to get it there; `pinned` is `null` where nobody can tell. */
		pin: { pinned: boolean | null; text: string; picture: boolean };
	};
	end: {
		set: boolean;
		tone: 'calm' | 'blind' | 'todo';
		title: string;
		texts: string[];
		button: WelcomeButton;
	};
	/** What a screen reader is told when it is added to: a sentence for each step that is done. */
	news: string[];
	/** The last command did not work. */
	failed: { title: string; text: string } | null;
};

/** What is only in this window, and gone with it. */
export type WelcomeUi = {
	/** The login page was opened from here. */
	waiting: boolean;
	looking: boolean;
	/** Sessions with a command under way, and which. */
	busy: ReadonlyMap<string, Command['type']>;
	/** The session whose removal is being asked about. */
	asking: string | null;
	/** The one whose button gets the focus back. */
	back: string | null;
	/** How many rows are shown. */
	shown: number;
	/** How far the test notification is. */
	test: 'none' | 'trying' | 'shown' | 'seen' | 'missed' | 'failed';
	/** Whether the icon is in the toolbar; `null` where the browser does not tell. */
	pinned: boolean | null;
	/** The last command did not work. */
	failed: boolean;
};

const FIRST_ROWS = 12;
const MORE_ROWS = 50;

/** Nothing asked, nothing under way. */
export const quietWelcomeUi = (): WelcomeUi => ({
	waiting: false,
	looking: false,
	busy: new Map(),
	asking: null,
	back: null,
	shown: FIRST_ROWS,
	test: 'none',
	pinned: null,
	failed: false,
});

/** What the page is painted from, and for whom. */
export type WelcomeFacts = {
	/** What the background left in storage. */
	stored: { state: WatchState | null; pulse: Pulse | null; unsaved: boolean };
	ui: WelcomeUi;
	/** Milliseconds since 1970. */
	now: number;
	/** The one in use; `null` where nothing is connected. */
	connection: SharedConnection | null;
	platform: Platform;
	language: Language;
};

/** Why we cannot see the sessions just now; `null` where we can. */
export function blindness({
	stored: { state, pulse },
	now,
	connection,
}: Pick<WelcomeFacts, 'stored' | 'now' | 'connection'>): StatusKind | null {
	if (connection === null) return 'notConnected';
	if (state === null) return 'checking';
	if (state.failure !== null) return state.failure.kind;
	const goodAt = lastGoodLook(state, pulse);
	return goodAt !== null && Math.abs(now - goodAt) <= calmLimit(state.settings) ? null : 'checking';
}

/** Whether a session is one that the user has not answered for, or whose removal is under way. */
const isOpen = (one: TrackedSession): boolean =>
	awaitsReview(one) || needsAnswer(one) || isNotice(one);

const help = ({ say }: Language): WelcomeButton => ({
	name: 'help',
	label: say('help'),
	action: { open: HELP_ARTICLE },
});

type Body = Pick<Step, 'state' | 'text' | 'aside' | 'buttons'>;

/** There is no such step where the build carries its connection. */
function connectStep({ connection, language }: WelcomeFacts): Body | null {
	const { say } = language;
	if (connection?.from === 'build') return null;
	if (connection !== null) {
		const hosts = language.list(hostsOf(connection));
		return { state: 'done', text: say('setConnectedTo', { hosts }), aside: null, buttons: [] };
	}
	return {
		state: 'todo',
		text: say('welcomeConnect_detail'),
		aside: null,
		buttons: [
			{ name: 'connect', label: say('connect'), kind: 'primary', action: { open: CONNECT_PAGE } },
			help(language),
		],
	};
}

function loginStep(facts: WelcomeFacts, blind: StatusKind | null): Body {
	const { ui, connection, language, stored } = facts;
	const { say } = language;
	if (blind === null) {
		const logins = stored.state?.tracked.filter((one) => one.goneAt === null).length ?? 0;
		return {
			state: 'done',
			text: language.count('welcomeLoginDone', logins),
			aside: null,
			buttons: [],
		};
	}
	// The step before this one says what to do.
	if (connection === null) {
		return { state: 'todo', text: say('welcomeLogin_detail'), aside: null, buttons: [] };
	}
	const page = (where: PageName) => pageAddress(connection.profile, where);
	const look: WelcomeButton = {
		name: 'look',
		label: ui.looking ? say('looking') : say('lookAgain'),
		action: { send: { type: 'look' } },
		busy: ui.looking,
	};
	const buttons = (): WelcomeButton[] => {
		const login = page('login');
		const sessions = page('sessions');
		switch (blind) {
			case 'loggedOut':
			case 'reauthenticate':
				return [
					{ name: 'login', label: say('login'), action: { login } },
					...(ui.waiting ? [look] : []),
				];
			case 'noAccess':
				return [{ name: 'access', label: say('access'), action: { access: connection.needs } }];
			case 'unreadable':
				return [
					{ name: 'connect', label: say('connectAgain'), action: { open: CONNECT_PAGE } },
					{ name: 'sessions-page', label: say('sessionsPage'), action: { open: sessions } },
					look,
				];
			case 'secondFactor':
			case 'awaitsPage':
				return [
					{ name: 'sessions-page', label: say('sessionsPage'), action: { open: sessions } },
					look,
				];
			case 'checking':
			case 'notConnected':
				return [];
			default:
				return [look];
		}
	};
	const { headline, detail } = statusWords(language, blind, 0);
	// Before the first list nobody has been logged out: there is nothing to be wary of yet.
	const first = blind === 'loggedOut' && (stored.state?.startedAt ?? null) === null;
	const waiting = ui.waiting && (blind === 'loggedOut' || blind === 'reauthenticate');
	return {
		state: waiting || ui.looking || blind === 'checking' ? 'doing' : 'todo',
		text: say('welcomeLogin_detail'),
		aside: {
			tone: 'blind',
			title: headline,
			texts: waiting ? [say('welcomeLoginWaiting')] : first ? [] : [detail],
		},
		buttons: buttons().map((button, index) =>
			index === 0 ? { ...button, kind: 'primary' } : button,
		),
	};
}

function reviewStep({ stored, now, language }: WelcomeFacts, blind: StatusKind | null): Body {
	const { say, clock } = language;
	const { state, pulse } = stored;
	const goodAt = state && lastGoodLook(state, pulse);
	if (state === null || goodAt === null) {
		return { state: 'todo', text: say('welcomeReview_detail'), aside: null, buttons: [] };
	}
	const open = state.tracked.filter(isOpen);
	const aside: Aside | null = blind
		? {
				tone: 'blind',
				title: '',
				texts: [say('stale', { clock: clock(goodAt, now), ago: language.ago(goodAt, now) })],
			}
		: null;
	if (open.length > 0) {
		const text = open.every(awaitsReview)
			? language.count('welcomeReviewAsk', open.length)
			: say('welcomeReviewNew');
		return { state: 'doing', text, aside, buttons: [] };
	}
	// An old list says nothing of who came since.
	if (blind) return { state: 'todo', text: say('welcomeReview_detail'), aside, buttons: [] };
	const alone = state.tracked.every((one) => one.goneAt !== null || one.session.current);
	const text = alone && state.recovery === null ? 'welcomeReviewNone' : 'welcomeReviewDone';
	return { state: 'done', text: say(text), aside: null, buttons: [] };
}

function missedTexts({ say }: Language, { engine, browserName, system }: Platform): string[] {
	const values = { browser: browserName ?? say('welcomeYourBrowser') };
	return [
		say(`welcomeMissed_${system}`, values),
		...(system === 'mac' && engine === 'chromium' ? [say('welcomeMissedMacChrome', values)] : []),
		...(system === 'linux' && engine === 'firefox' ? [say('welcomeMissedLinuxFirefox')] : []),
	];
}

function notifyStep({ stored, ui, language, platform }: WelcomeFacts): Body {
	const { say } = language;
	const test = (label: string): WelcomeButton => ({
		name: 'test',
		label,
		action: { send: { type: 'testNotification' } },
	});
	const settings: WelcomeButton = {
		name: 'settings',
		label: say('settings'),
		action: { settings: true },
	};
	const off = stored.state?.settings.notifications === false;
	switch (ui.test) {
		case 'none':
			return {
				state: 'todo',
				text: say('welcomeNotify_detail'),
				aside: off ? { tone: 'attention', title: '', texts: [say('welcomeNotifyOff')] } : null,
				buttons: [test(say('welcomeNotifyTry')), ...(off ? [settings] : [])],
			};
		case 'trying':
			return {
				state: 'doing',
				text: say('welcomeNotify_detail'),
				aside: null,
				buttons: [{ ...test(say('welcomeNotifyTrying')), busy: true }],
			};
		case 'shown':
			return {
				state: 'doing',
				text: '',
				aside: {
					tone: 'attention',
					title: say('welcomeNotifyAsk'),
					texts: [say('welcomeNotifyAsk_detail', { title: say('alertTest') })],
				},
				buttons: [
					{
						name: 'seen',
						label: say('welcomeNotifyYes'),
						kind: 'primary',
						action: { ui: { test: 'seen' } },
					},
					{ name: 'missed', label: say('welcomeNotifyNo'), action: { ui: { test: 'missed' } } },
					test(say('welcomeNotifyAgain')),
				],
			};
		case 'missed':
		case 'failed':
			return {
				state: 'doing',
				text: '',
				aside: {
					tone: 'attention',
					title: say(ui.test === 'failed' ? 'welcomeNotifyFailed' : 'welcomeMissed'),
					texts: missedTexts(language, platform),
				},
				buttons: [{ ...test(say('welcomeNotifyAgain')), kind: 'primary' }],
			};
		case 'seen':
			return {
				state: 'done',
				text: say('welcomeNotifyDone'),
				aside: off ? { tone: 'attention', title: '', texts: [say('welcomeNotifyOff')] } : null,
				buttons: off ? [settings] : [],
			};
	}
}

function reviewOf({ stored, ui, now, language }: WelcomeFacts): Review {
	const { say } = language;
	const { state, pulse } = stored;
	const activity = new Map(pulse?.lastActiveAt);
	/** What looks like someone else's first, what came since, then the latest login, which stays so. */
	const weight = (one: TrackedSession) =>
		2 * Number(one.riskLevel === 'urgent') + Number(needsAnswer(one));
	const since = (one: TrackedSession) => one.session.createdAt ?? one.firstSeenAt;
	const open = (state?.tracked ?? [])
		.filter(isOpen)
		.sort((a, b) => weight(b) - weight(a) || since(b) - since(a));
	const timeOf = (ms: number): Time => ({
		text: say('active', { ago: language.ago(ms, now) }),
		exact: language.exact(ms),
		iso: new Date(ms).toISOString(),
	});

	const rowOf = (one: TrackedSession): ReviewRow => {
		const { session, removal, goneAt } = one;
		const { id } = session;
		// There is nothing left to log out, or not from here.
		const removable = goneAt === null && !session.current;
		const device = deviceName(language, session.device);
		const place = placeText(language, session.place);
		const about = sessionName(language, session);
		const doing = ui.busy.get(id);
		const removing = removal?.outcome === 'pending' || doing === 'remove';
		const saving = doing !== undefined && !removing;
		const outcome = removing ? undefined : removal?.outcome;
		const notRemoved =
			outcome === 'stillThere' || outcome === 'unreachable'
				? { outcome, cause: removal?.cause ?? null }
				: null;
		const lastActive = lastActivity(one, activity);
		const texts = (reassuring: boolean) =>
			toldReasons(one)
				.filter((reason) => isReassuring(reason) === reassuring)
				.map((reason) => reasonText(language, reason, now));
		const note = (): string | null => {
			if (goneAt !== null) return say('gone', { clock: language.clock(goneAt, now) });
			return notRemoved && removalFailed(language, notRemoved.outcome, notRemoved.cause);
		};
		const cancel = { ui: { asking: null, back: id } };
		return {
			id,
			form: session.device.form,
			device,
			place,
			ip: session.ip === null ? say('noIp') : say('ip', { ip: session.ip }),
			activity:
				lastActive === null
					? { text: say('noActivity'), time: null }
					: { text: '', time: timeOf(lastActive) },
			why: texts(false),
			but: texts(true),
			note: note(),
			buttons: [
				{
					name: 'recognise',
					label: say('recognise'),
					about,
					action: { send: { type: 'recognise', ids: [id] } },
					busy: saving,
					off: removing,
				},
				removable
					? {
							name: 'remove',
							label: removing ? say('removing') : say(notRemoved ? 'tryAgain' : 'remove'),
							about,
							action: { ui: { asking: id, back: null } },
							busy: removing,
							off: saving,
							focus: ui.back === id,
						}
					: {
							name: 'disown',
							label: say('notMe'),
							about,
							action: { send: { type: 'disown', ids: [id] } },
							off: saving,
						},
			],
			question:
				ui.asking === id && !removing && removable
					? {
							text: say('askOne', { device, place }),
							cancel,
							buttons: [
								{
									name: 'confirm',
									label: say('remove'),
									kind: 'danger',
									action: { send: { type: 'remove', ids: [id] } },
								},
								{ name: 'cancel', label: say('keep'), action: cancel, focus: true },
							],
						}
					: null,
		};
	};

	const unreviewed = open.filter((one) => awaitsReview(one) && one.removal?.outcome !== 'pending');
	const ids = unreviewed.map(({ session }) => session.id);
	// Nobody says «all» over one that looks like someone else's, or that was not there before us.
	const plain = open.every((one) => awaitsReview(one) && one.riskLevel !== 'urgent');
	const hidden = open.length - ui.shown;
	const undo = state?.undo;
	return {
		rows: open.slice(0, ui.shown).map(rowOf),
		more:
			hidden > 0
				? {
						name: 'show-more',
						label: language.count('showMore', Math.min(hidden, MORE_ROWS)),
						action: { ui: { shown: ui.shown + MORE_ROWS } },
					}
				: null,
		// Nor over one that is not shown.
		all:
			plain && ids.length > 1 && hidden <= 0
				? {
						name: 'recognise-all',
						label: language.count('recogniseAll', ids.length),
						action: { send: { type: 'recognise', ids } },
						busy: ids.every((id) => ui.busy.get(id) === 'recognise'),
					}
				: null,
		undo:
			state && undo?.what === 'recognised' && canUndo(state, now)
				? {
						text: say('undo_recognised', {
							session: language.list(
								state.tracked
									.filter(({ ref }) => undo.sessions.some(({ was }) => was.ref === ref))
									.map(({ session }) => sessionName(language, session)),
							),
						}),
						button: {
							name: 'undo',
							label: say('undo'),
							kind: 'plain',
							action: { send: { type: 'undo' } },
						},
					}
				: null,
		recovery: state?.recovery ? say('welcomeRecovery') : null,
	};
}

/** What the welcome page shows. Pure. */
export function welcomeView(facts: WelcomeFacts): WelcomeView {
	const { language, platform, ui } = facts;
	const { say } = language;
	const blind = blindness(facts);
	const connect = connectStep(facts);
	const bodies: [StepName, string, Body][] = [
		...(connect
			? [['connect', say('welcomeConnect'), connect] satisfies [StepName, string, Body]]
			: []),
		['login', say('welcomeLogin'), loginStep(facts, blind)],
		['review', say('welcomeReview'), reviewStep(facts, blind)],
		['notify', say('welcomeNotify'), notifyStep(facts)],
	];
	const currentName = bodies.find(([, , { state }]) => state !== 'done')?.[0];
	const steps = bodies.map(([name, title, body]): Step => {
		const current = name === currentName;
		return {
			name,
			title,
			...body,
			stateText: say(`welcomeState_${body.state}`),
			current,
			// One button calls out: that of the step where the user is.
			buttons: body.buttons.map((button) =>
				name === 'notify' && button.name === 'test' && ui.test === 'none' && current
					? { ...button, kind: 'primary' }
					: button,
			),
		};
	});
	const set = currentName === undefined;
	const settings: WelcomeButton = {
		name: 'settings',
		label: say('settings'),
		action: { settings: true },
	};
	const news = steps.flatMap(({ title, state }, index) =>
		state === 'done'
			? [say('welcomeNews', { number: language.number(index + 1), step: title })]
			: [],
	);
	const { engine } = platform;
	const end = (): WelcomeView['end'] => {
		if (set) {
			return {
				set,
				tone: 'calm',
				title: say('welcomeSet'),
				texts: [say('welcomeSet_detail'), say('welcomeClose')],
				button: settings,
			};
		}
		const key = blind === 'notConnected' ? 'welcomeBlind' : 'welcomeLater';
		return {
			set,
			tone: blind === 'notConnected' ? 'blind' : 'todo',
			title: say(key),
			texts: [say(`${key}_detail`), ...(blind === 'notConnected' ? [say('welcomeClose')] : [])],
			button: settings,
		};
	};
	return {
		brand: say('extName'),
		title: say('welcomeTitle'),
		intro: say(connect ? 'welcomeIntroConnect' : 'welcomeIntro'),
		does: {
			title: say('welcomeDoes'),
			lines: [say('welcomeDoes_watch'), say('welcomeDoes_login')],
		},
		doesNot: {
			title: say('welcomeDoesNot'),
			lines: [
				say('welcomeDoesNot_password'),
				say('welcomeDoesNot_leave'),
				say('welcomeDoesNot_remove'),
				say('welcomeDoesNot_official'),
			],
		},
		steps,
		review: reviewOf(facts),
		icon: {
			title: say('welcomeIcon'),
			text: say('welcomeIcon_detail'),
			shapes: (['calm', 'attention', 'alarm', 'blind'] as const).map((name) => ({
				name,
				title: say(`welcomeIcon_${name}`),
				text: say(`welcomeIcon_${name}_detail`),
			})),
			pin: {
				pinned: ui.pinned,
				text: ui.pinned
					? say(`welcomePinned_${engine}`)
					: say(`welcomePin_${engine}`, { name: say('extName') }),
				picture: !ui.pinned && engine === 'chromium',
			},
		},
		end: end(),
		news: set ? [...news, say('welcomeSet')] : news,
		failed: ui.failed ? { title: say('failed'), text: say('failedDetail') } : null,
	};
}

/** What is said where the real view can't be painted. */
export const brokenWelcome = ({ say }: Language): { title: string; text: string } => ({
	title: say('broken'),
	text: say('brokenDetail'),
});
