import type { Needs, SharedConnection } from '@/utils/connection/origins';
import type { PageName } from '@/utils/connection/profile';
import { HELP_ARTICLE, pageAddress } from '@/utils/connection/profiles';
import { isReassuring } from '@/utils/domain/judgement/reassuring';
import {
	awaitsReview,
	isAlarming,
	isNotice,
	needsAnswer,
} from '@/utils/domain/judgement/review-status';
import type { DeviceForm } from '@/utils/domain/sessions/session';
import { calmLimit } from '@/utils/domain/watch/schedule';
import type { Gap, Pulse, TrackedSession, WatchState } from '@/utils/domain/watch/state';
import { lastGoodLook, type Status, type StatusKind, statusOf } from '@/utils/domain/watch/status';
import { canUndo } from '@/utils/domain/watch/undo';
import type { Language } from '@/utils/i18n/language';
import {
	blindCause,
	deviceName,
	formName,
	placeText,
	reasonText,
	sessionName,
} from '@/utils/i18n/phrases';
import { statusWords } from '@/utils/i18n/status-words';
import type {
	Button as AnyButton,
	Naming as AnyNaming,
	Question as AnyQuestion,
	Time,
} from '@/utils/pages/shared/button';
import { CONNECT_PAGE } from '@/utils/pages/shared/connect-link';
import { lastActivity, removalFailed, toldReasons } from '@/utils/pages/shared/session-facts';
import { NAME_LENGTH, typedName } from '@/utils/pages/shared/typed-name';
import type { Command } from '@/utils/platform/command';
import { type Checklist, checklistOf } from './checklist-view';
import { type MessagePanel, messagePanel } from './message-view';

export type SectionName = 'unfamiliar' | 'notice' | 'unreviewed' | 'mine';
export type Tone = 'calm' | 'attention' | 'alarm' | 'blind' | 'checking';

/** What a button does, as data. */
export type Action =
	| { send: Command }
	/** A built-in address, never one from an answer. */
	| { open: string }
	/** What to ask the browser for. */
	| { access: Needs }
	/** Our own settings page. */
	| { settings: true }
	/** Looks whether a message that the user got fits any session. */
	| { message: true }
	| { ui: Partial<Ui> };

export type Button = AnyButton<Action>;
export type Question = AnyQuestion<Action>;
export type Naming = AnyNaming<Action>;

/** One session: what is its own beside its device. */
export type Row = {
	id: string;
	place: string;
	ip: string;
	/** The last activity in words, and the time where one is known. */
	activity: { text: string; time: Time | null };
	/** What marks it: no longer logged in, wanted logged out. */
	mark: string | null;
	/** What speaks against it. */
	why: string[];
	/** What speaks for it. */
	but: string[];
	/** How a removal ended that did not work. */
	note: string | null;
	/** What became of it in this window: it keeps its place until the window closes. */
	done: string | null;
	buttons: Button[];
	question: Question | null;
	naming: Naming | null;
	/** Whether the popup was opened for it. */
	spotlight: boolean;
};

/** A device with its sessions. */
export type Group = {
	id: string;
	form: DeviceForm;
	/** The user's own name for it, or its kind. */
	title: string;
	/** Its kind where the title is a name, and its form. */
	kind: string;
	/** «This browser». */
	mark: string | null;
	/** How many sessions, where there are several. */
	count: string | null;
	rows: Row[];
	/** What can be done with all of its sessions at once. */
	buttons: Button[];
	question: Question | null;
};

export type Section = {
	name: SectionName;
	title: string;
	count: number;
	groups: Group[];
	more: Button | null;
};

export type Banner = { id: string; tone: Tone; title: string; text: string; buttons: Button[] };

/** All that the popup shows: words, times and buttons, ready to paint. */
export type PopupView = {
	status: StatusKind;
	tone: Tone;
	headline: string;
	detail: string;
	buttons: Button[];
	looked: { text: string; exact: string | null };
	/** Since when we watch, and when last we could not; `null` where there is nothing to say yet. */
	coverage: string | null;
	/** `null` where the same button is among {@link PopupView.buttons}, or there is nothing to look at. */
	look: Button | null;
	banners: Banner[];
	checklist: Checklist | null;
	/** How old the list is, where it can't be vouched for. */
	stale: string | null;
	sections: Section[];
	others: { button: Button; question: Question | null } | null;
	/** What can be taken back, where no row of this window says so. Below the list: nothing jumps. */
	undo: Banner | null;
	/** «Is this message real?», in the place of the list. */
	message: MessagePanel | null;
	/** What leads on from here. */
	ways: Button[];
	/** What a screen reader is told when it changes. */
	news: string;
	/** What the two kinds of reasons are called, for those who don't see their signs. */
	labels: { against: string; inFavour: string };
};

/** Where a row stands on the screen: an answer, its undo and a newcomer leave it there. */
export type Spot = { section: SectionName; group: string; index: number };

/** What is only in this window, and gone with it. */
export type Ui = {
	looking: boolean;
	/** Sessions with a command under way, and which; {@link OTHERS} for all. */
	busy: ReadonlyMap<string, Command['type']>;
	/** The session whose removal is being asked about, {@link OTHERS} for all. */
	asking: string | null;
	/** The device whose sessions' removal is being asked about. */
	askingGroup: string | null;
	/** The one whose button gets the focus back. */
	back: string | null;
	/** What was answered in this window, by session. */
	answered: ReadonlyMap<string, Command['type']>;
	/** Where the rows stood before what is stored changed last. */
	spots: ReadonlyMap<string, Spot>;
	/** The session whose device is being given a name. */
	naming: string | null;
	/** «Is this message real?» is open; when it was last looked for, milliseconds since 1970. */
	message: { lookedAt: number | null } | null;
	/** How many rows of a section are shown, where more were asked for. */
	shown: Readonly<Partial<Record<SectionName, number>>>;
	/** The last command did not work. */
	failed: boolean;
};

/** Stands where a session's id would, for all but this browser's own. No id is empty. */
export const OTHERS = '';
const FIRST_ROWS = 50;
const MORE_ROWS = 100;
const RESULTS_SHOWN = 3;
const SECTIONS: readonly SectionName[] = ['unfamiliar', 'notice', 'unreviewed', 'mine'];

/** Nothing asked, nothing under way. */
export const quietUi = (): Ui => ({
	looking: false,
	busy: new Map(),
	asking: null,
	askingGroup: null,
	back: null,
	answered: new Map(),
	spots: new Map(),
	naming: null,
	message: null,
	shown: {},
	failed: false,
});

const TONES: Readonly<Partial<Record<StatusKind, Tone>>> = {
	clear: 'calm',
	checking: 'checking',
	unfamiliar: 'alarm',
	recovery: 'attention',
	notice: 'attention',
	unreviewed: 'attention',
};

/** Whether «all others» means this session. */
export const isOther = (one: TrackedSession): boolean =>
	one.goneAt === null && !one.session.current;

function sectionOf(one: TrackedSession): SectionName | null {
	if (needsAnswer(one)) return 'unfamiliar';
	if (isNotice(one)) return 'notice';
	if (one.goneAt !== null) return null;
	return awaitsReview(one) ? 'unreviewed' : 'mine';
}

/** The device that a session is shown under: a known one, or all that look like it. */
function groupOf({ deviceId, session: { device } }: TrackedSession): string {
	return deviceId ?? [device.browser, device.system, device.form].join('\n');
}

const help = ({ say }: Language): Button => ({
	name: 'help',
	label: say('help'),
	action: { open: HELP_ARTICLE },
});

/** Leads to one of Cryptonow's pages, or to its help article where no page is known. */
function pageButton(
	language: Language,
	connection: SharedConnection | null,
	name: string,
	label: string,
	where: PageName,
): Button {
	return connection
		? { name, label, action: { open: pageAddress(connection.profile, where) } }
		: help(language);
}

/** A question about a removal. The safe answer has the focus. */
function askRemoval(
	{ say }: Language,
	text: string,
	command: Command,
	back: string,
	notMe: Command | null = null,
): Question {
	const cancel: Action = { ui: { asking: null, askingGroup: null, back } };
	return {
		text: notMe === null ? text : `${text} ${say('askNotMeToo')}`,
		cancel,
		buttons: [
			{ name: 'confirm', label: say('remove'), kind: 'danger', action: { send: command } },
			...(notMe === null
				? []
				: [{ name: 'confirm-not-me', label: say('removeNotMe'), action: { send: notMe } }]),
			{ name: 'cancel', label: say('keep'), action: cancel, focus: true },
		],
	};
}

/** What the background left in storage. */
export type PopupStored = {
	state: WatchState | null;
	pulse: Pulse | null;
	unsaved: boolean;
	/** The sessions that a notification opened the popup for. */
	spotlight?: readonly number[] | null | undefined;
	/** How far several removals have come. */
	progress?: { asked: number; answered: readonly string[] } | null;
};

/**
 * What the popup shows. Pure.
 *
 * @param ui what happens in this window
 * @param now milliseconds since 1970
 * @param connection the one in use; `null` where nothing is connected
 */
export function viewOf(
	stored: PopupStored,
	ui: Ui,
	now: number,
	connection: SharedConnection | null,
	language: Language,
): PopupView {
	const { say, count: counted } = language;
	const { state, pulse, spotlight, progress } = stored;
	const tracked = state?.tracked ?? [];
	const status: Status = state
		? statusOf(state, lastGoodLook(state, pulse), now)
		: {
				kind: connection ? 'checking' : 'notConnected',
				count: 0,
				urgent: false,
				failure: null,
				goodAt: null,
			};
	const { kind, failure, goodAt } = status;

	const page = (name: string, label: string, where: PageName) =>
		pageButton(language, connection, name, label, where);
	const look = (label: string): Button => ({
		name: 'look',
		label: ui.looking ? say('looking') : label,
		action: { send: { type: 'look' } },
		busy: ui.looking,
	});

	/** Until it is learned how a session is removed, Cryptonow's own page does it. */
	const there: Action | false = connection?.profile.remove === null && {
		open: pageAddress(connection.profile, 'sessions'),
	};

	/** What to do about a failure. */
	const wayOn = (why: StatusKind): Button[] => {
		switch (why) {
			case 'loggedOut':
			case 'reauthenticate':
				return [page('login', say('login'), 'login')];
			case 'offline':
			case 'unavailable':
			case 'rateLimited':
			case 'idle':
				return [look(say('lookAgain'))];
			case 'noAccess':
				return connection
					? [{ name: 'access', label: say('access'), action: { access: connection.needs } }]
					: [help(language)];
			case 'unreadable':
				return [
					{ name: 'connect', label: say('connectAgain'), action: { open: CONNECT_PAGE } },
					page('sessions-page', say('sessionsPage'), 'sessions'),
				];
			case 'secondFactor':
			case 'awaitsPage':
				return [page('sessions-page', say('sessionsPage'), 'sessions')];
			case 'notConnected':
				return [
					{ name: 'connect', label: say('connect'), action: { open: CONNECT_PAGE } },
					help(language),
				];
			default:
				return [];
		}
	};

	const clock = (ms: number) => language.clock(ms, now);
	const ago = (ms: number) => language.ago(ms, now);
	const named = (one: TrackedSession) => sessionName(language, one.session);

	const activity = new Map(pulse?.lastActiveAt);
	const devices = new Map(state?.devices.map((device) => [device.id, device]));
	const leaving = ui.busy.has(OTHERS);
	const undo = state?.undo && canUndo(state, now) ? state.undo : null;
	const takeBack: Button = { name: 'undo', label: say('undo'), action: { send: { type: 'undo' } } };
	/** Whether this session's answer is what can be taken back. */
	const isLast = (one: TrackedSession) =>
		undo?.sessions.some(({ was }) => was.ref === one.ref) ?? false;

	/** What became of a session that was answered in this window. */
	function doneOf(one: TrackedSession): string | null {
		const answer = ui.answered.get(one.session.id);
		if (answer === undefined) return null;
		if (answer === 'recognise') {
			if (one.reviewStatus !== 'mine') return null;
			return say(one.deviceId === null ? 'recognisedOnly' : 'recognised');
		}
		if (one.goneAt === null || one.reviewStatus !== 'notMine') return null;
		return say(one.removal?.outcome === 'removed' ? 'removedHere' : 'saidNotMeHere');
	}

	function namingOf(one: TrackedSession): Naming | null {
		const device = devices.get(one.deviceId ?? '');
		if (ui.naming !== one.session.id || device === undefined) return null;
		const { id } = device;
		return {
			label: say('nameOf', { device: deviceName(language, device.family) }),
			value: device.name ?? '',
			maxLength: NAME_LENGTH,
			save: { name: 'save-name', label: say('save'), kind: 'primary', action: { ui: {} } },
			cancel: {
				name: 'cancel',
				label: say('cancel'),
				action: { ui: { naming: null, back: one.session.id } },
			},
			saveAs: (text) => ({ send: { type: 'nameDevice', id, name: typedName(text) } }),
		};
	}

	function rowOf(one: TrackedSession): Row {
		const { session, reviewStatus, goneAt, removal } = one;
		const { id } = session;
		const place = placeText(language, session.place);
		const device = deviceName(language, session.device);
		const about = `${device}, ${place}`;
		const reasons = toldReasons(one);
		const texts = (reassuring: boolean) =>
			reasons
				.filter((reason) => isReassuring(reason) === reassuring)
				.map((reason) => reasonText(language, reason, now));
		const ids = [id];
		const lastActive = lastActivity(one, activity);
		const doing = ui.busy.get(id);
		const removing =
			goneAt === null &&
			(removal?.outcome === 'pending' || doing === 'remove' || (leaving && isOther(one)));
		const saving = doing !== undefined && !removing;
		const failedOutcome =
			goneAt === null && (removal?.outcome === 'stillThere' || removal?.outcome === 'unreachable')
				? removal.outcome
				: null;
		const done = doneOf(one);
		// Not where it stands: what keeps its place may ask for something else by now.
		const natural = sectionOf(one);

		const recognise: Button = {
			name: 'recognise',
			label: say('recognise'),
			about,
			action: { send: { type: 'recognise', ids } },
			busy: saving,
			off: removing,
		};
		const progressLabel = progress?.answered.includes(id) ? 'removingAsked' : 'removing';
		const remove: Button = {
			name: 'remove',
			label: say(
				removing ? progressLabel : there ? 'removeThere' : failedOutcome ? 'tryAgain' : 'remove',
			),
			about,
			action: there || { ui: { asking: id, askingGroup: null, back: null } },
			busy: removing,
			off: saving,
			focus: ui.back === id,
			...(natural === 'unfamiliar' ? { kind: 'danger' } : {}),
		};
		const disown: Button = {
			name: 'disown',
			label: say('notMe'),
			about,
			action: { send: { type: 'disown', ids } },
			off: saving,
			kind: 'danger',
		};
		const cause = failedOutcome && removal?.cause ? wayOn(removal.cause) : [];
		const ways =
			failedOutcome === 'stillThere' && cause.length === 0
				? [page('sessions-page', say('sessionsPage'), 'sessions')]
				: cause.filter((button) => button.name !== 'look');
		const asks = natural === 'unfamiliar' || natural === 'notice';
		const buttons = (): Button[] => {
			if (done !== null) {
				const nameable = reviewStatus === 'mine' && devices.has(one.deviceId ?? '');
				return [
					// The button that was pressed has gone: the keyboard goes on from here.
					...(isLast(one) ? [{ ...takeBack, about, focus: saving && ui.busy.size === 1 }] : []),
					...(nameable
						? [
								{
									name: 'name-device',
									label: say('nameIt'),
									about,
									action: { ui: { naming: id, back: null } },
									focus: ui.back === id,
								} satisfies Button,
							]
						: []),
				];
			}
			if (goneAt !== null && !isAlarming(one)) return [];
			if (goneAt !== null || (session.current && asks)) return [recognise, disown];
			// The current session logs out on the site, never from here.
			if (session.current) return [];
			return asks || natural === 'unreviewed' ? [recognise, remove, ...ways] : [remove, ...ways];
		};
		// The user may know better than the rules; where they ask already, removing says it.
		const judged = isAlarming(one) || reviewStatus === 'unreviewed' || reviewStatus === 'notMine';
		return {
			id,
			place,
			ip: session.ip === null ? say('noIp') : say('ip', { ip: session.ip }),
			activity:
				lastActive === null
					? { text: say('noActivity'), time: null }
					: {
							text: say('active', { ago: ago(lastActive) }),
							time: {
								text: ago(lastActive),
								exact: language.exact(lastActive),
								iso: new Date(lastActive).toISOString(),
							},
						},
			mark:
				done === null
					? (goneAt !== null && say('gone', { clock: clock(goneAt) })) ||
						(reviewStatus === 'notMine' && say('saidNotMe')) ||
						null
					: null,
			why: texts(false),
			but: texts(true),
			note:
				failedOutcome && !removing
					? removalFailed(language, failedOutcome, removal?.cause ?? null)
					: null,
			done,
			buttons: buttons(),
			question:
				ui.asking === id && goneAt === null && !session.current
					? askRemoval(
							language,
							say('askOne', { device, place }),
							{ type: 'remove', ids },
							id,
							judged ? null : { type: 'remove', ids, notMe: true },
						)
					: null,
			naming: namingOf(one),
			spotlight: spotlight?.includes(one.ref) ?? false,
		};
	}

	/** Where a session keeps its place, whatever was answered; `undefined` where it asks anew. */
	const heldAt = (one: TrackedSession): Spot | undefined =>
		isAlarming(one) || isNotice(one) ? undefined : ui.spots.get(one.session.id);
	const wasAnswered = (one: TrackedSession): boolean => ui.answered.has(one.session.id);
	/** Where a session stands. An undo may ask for the review of one that nobody has answered. */
	function placeOf(one: TrackedSession): SectionName | null {
		const natural = sectionOf(one);
		const held = wasAnswered(one) || natural === 'unreviewed' ? heldAt(one) : undefined;
		return held?.section ?? natural;
	}
	const lists: Record<SectionName, TrackedSession[]> = {
		unfamiliar: [],
		notice: [],
		unreviewed: [],
		mine: [],
	};
	for (const one of tracked) {
		const name = placeOf(one);
		if (name) lists[name].push(one);
	}
	/** What looks like someone else's comes first where the user is asked, and this browser elsewhere. */
	const weight = (one: TrackedSession) =>
		Number(
			one.riskLevel === 'urgent' && (one.reviewStatus === 'unfamiliar' || awaitsReview(one)),
		) || Number(one.session.current);
	/** Then the latest login, which stays so, whoever is active. */
	const since = (one: TrackedSession) => one.session.createdAt ?? one.firstSeenAt;
	/** What a notification leads to is there, however many there are. */
	const lit = (one: TrackedSession) => Number(spotlight?.includes(one.ref) ?? false);
	const index = (one: TrackedSession) => ui.spots.get(one.session.id)?.index ?? Infinity;

	function groupsOf(name: SectionName, all: readonly TrackedSession[], limit: number): Group[] {
		const members = new Map<string, TrackedSession[]>();
		for (const one of all) {
			const id = (wasAnswered(one) ? heldAt(one)?.group : undefined) ?? groupOf(one);
			const group = members.get(id);
			if (group) group.push(one);
			else members.set(id, [one]);
		}
		const groups: Group[] = [];
		let left = limit;
		for (const [id, ones] of members) {
			if (left <= 0) break;
			const shown = ones.slice(0, left);
			left -= shown.length;
			const [first] = shown;
			if (first === undefined) continue;
			const { device } = first.session;
			const kind = deviceName(language, device);
			const own = devices.get(first.deviceId ?? '')?.name ?? null;
			const form = formName(language, device.form);
			const open = ones.filter((one) => isOther(one) && !wasAnswered(one));
			const ids = open.map((one) => one.session.id);
			const busy = ids.some((one) => ui.busy.has(one)) || leaving;
			const together = open.length > 1 && (name === 'unfamiliar' || name === 'unreviewed');
			groups.push({
				id,
				form: device.form,
				title: own ?? kind,
				kind: [...(own === null ? [] : [kind]), ...(kind === form ? [] : [form])].join(' · '),
				mark: ones.some(({ session }) => session.current) ? say('thisBrowser') : null,
				count: ones.length > 1 ? counted('sessionsOf', ones.length) : null,
				rows: shown.map((one) => rowOf(one)),
				buttons: together
					? [
							// What looks like someone else's is answered by itself.
							...(open.some((one) => one.riskLevel === 'urgent')
								? []
								: [
										{
											name: 'recognise-all',
											label: counted('recogniseAll', ids.length),
											about: kind,
											action: { send: { type: 'recognise', ids } },
											// Nobody answers for one that they have not seen.
											off: busy || shown.length < ones.length,
										} satisfies Button,
									]),
							{
								name: 'remove-all',
								label: there ? say('removeThere') : counted('removeAll', ids.length),
								about: kind,
								action: there || { ui: { askingGroup: id, asking: null, back: null } },
								off: busy,
								focus: ui.back === id,
							},
						]
					: [],
				question:
					together && ui.askingGroup === id
						? askRemoval(
								language,
								counted('askSome', ids.length, { device: kind }),
								{ type: 'remove', ids },
								id,
							)
						: null,
			});
		}
		return groups;
	}

	const titleOf = (name: SectionName, all: readonly TrackedSession[]): string => {
		if (name === 'mine') return say('section_mine');
		if (all.every((one) => doneOf(one) !== null)) return say('sectionSettled');
		if (name !== 'unfamiliar') return say(`section_${name}`);
		return say(
			all.some((one) => one.reviewStatus === 'unfamiliar')
				? 'section_unfamiliar'
				: 'sectionNotMine',
		);
	};
	const sections = SECTIONS.filter((name) => lists[name].length > 0).map((name): Section => {
		const all = lists[name].sort(
			(a, b) =>
				index(a) - index(b) || lit(b) - lit(a) || weight(b) - weight(a) || since(b) - since(a),
		);
		const limit = ui.shown[name] ?? FIRST_ROWS;
		const hidden = all.length - limit;
		const title = titleOf(name, all);
		return {
			name,
			title,
			count: all.length,
			groups: groupsOf(name, all, limit),
			more:
				hidden > 0
					? {
							name: 'show-more',
							label: counted('showMore', Math.min(hidden, MORE_ROWS)),
							about: title,
							action: { ui: { shown: { ...ui.shown, [name]: limit + MORE_ROWS } } },
						}
					: null,
		};
	});

	const banners: Banner[] = [];
	const banner = (id: string, tone: Tone, title: string, text: string, buttons: Button[]) =>
		banners.push({ id, tone, title, text, buttons });

	if (ui.failed) banner('failed', 'attention', say('failed'), say('failedDetail'), []);
	const removed = tracked.filter((one) => one.removal?.outcome === 'removed' && !wasAnswered(one));
	const results = removed
		.slice(0, RESULTS_SHOWN)
		.map((one) => say('removed', { session: named(one) }));
	if (removed.length > RESULTS_SHOWN) {
		results.push(counted('moreRemoved', removed.length - RESULTS_SHOWN));
	}
	if (failure && kind !== failure.kind) {
		const words = statusWords(language, failure.kind, 0);
		banner('blind', 'blind', words.headline, words.detail, wayOn(failure.kind));
	}
	if (results.length > 0) {
		banner('results', 'calm', '', results.join('\n'), [
			{ name: 'outcomes-read', label: say('ok'), action: { send: { type: 'readOutcomes' } } },
		]);
	}
	if (stored.unsaved) banner('unsaved', 'attention', say('unsaved'), say('unsavedDetail'), []);
	if (state?.travel && now < state.travel.until) {
		banner('travel', 'calm', '', say('travelling', { clock: clock(state.travel.until) }), [
			{
				name: 'travel-end',
				label: say('travelEnd'),
				action: { send: { type: 'travel', days: 0 } },
			},
		]);
	}
	if (state?.rebuiltAt) {
		banner('rebuilt', 'attention', say('rebuilt'), say('rebuiltDetail'), [
			{ name: 'rebuild-read', label: say('ok'), action: { send: { type: 'readRebuild' } } },
		]);
	}

	const alarming = tracked.filter(needsAnswer);
	const isBack = alarming.some(({ reviewStatus, reasons }) => {
		const codes = reasons.map(({ code }) => code);
		return (
			reviewStatus === 'unfamiliar' && (codes.includes('comeback') || codes.includes('listedAgain'))
		);
	});
	const words = statusWords(language, kind, status.count, status.urgent);
	/** What an alarm is about, where it is not about whether it was the user. */
	const alarm = (): 'back' | 'removing' | 'notMine' | null => {
		if (kind !== 'unfamiliar') return null;
		if (isBack) return 'back';
		if (alarming.some(({ reviewStatus }) => reviewStatus === 'unfamiliar')) return null;
		return alarming.every(({ removal }) => removal?.outcome === 'pending') ? 'removing' : 'notMine';
	};
	const about = alarm();
	const headline = about === null ? words.headline : say(`status_${about}`);
	const says = (): string => {
		if (kind === 'loggedOut' && failure) {
			return say('status_loggedOut_at', { clock: clock(failure.since) });
		}
		return about === null ? words.detail : say(`status_${about}_detail`);
	};
	const headActs = wayOn(kind).map(
		(button, at): Button => (at === 0 ? { ...button, kind: 'primary' } : button),
	);

	const seconds = goodAt === null ? 0 : Math.round((now - goodAt) / 1000);
	const lookedAgo = (ms: number) =>
		seconds >= 5 && seconds < 60 ? counted('secondsAgo', seconds) : ago(ms);
	const fresh =
		goodAt !== null && Math.abs(now - goodAt) <= calmLimit(state?.settings ?? { lookEvery: 1 });

	const others = tracked.filter(isOther);
	const rows = sections.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
	const [last] = [...ui.answered.keys()].slice(-1);
	const notes = rows.flatMap(({ id, note, done }) => note ?? ((id === last && done) || []));
	const shownHere = new Set(rows.flatMap(({ id, done }) => (done === null ? [] : id)));

	return {
		status: kind,
		tone: TONES[kind] ?? 'blind',
		headline,
		detail: says(),
		buttons: headActs,
		looked: {
			text:
				goodAt === null
					? say('neverLooked')
					: say(failure ? 'lastGood' : 'looked', { ago: lookedAgo(goodAt) }),
			exact: goodAt === null ? null : language.exact(goodAt),
		},
		coverage: state ? coverageText(language, state, clock, now) : null,
		look:
			connection === null || headActs.some((button) => button.name === 'look')
				? null
				: look(say('look')),
		banners,
		checklist: state && checklistOf(state, connection?.profile ?? null, language, clock),
		stale:
			goodAt !== null && sections.length > 0 && (failure !== null || !fresh)
				? say('stale', { clock: clock(goodAt), ago: lookedAgo(goodAt) })
				: null,
		sections,
		others:
			others.length > 1 || leaving
				? {
						button: {
							name: 'remove-others',
							label: leaving
								? progress
									? say('removingSome', {
											done: language.number(progress.answered.length),
											all: language.number(progress.asked),
										})
									: say('removing')
								: say(there ? 'removeThere' : 'removeOthers'),
							action: there || { ui: { asking: OTHERS, askingGroup: null, back: null } },
							busy: leaving,
							focus: ui.back === OTHERS,
						},
						question:
							ui.asking === OTHERS
								? askRemoval(
										language,
										counted('askOthers', others.length),
										{ type: 'removeOthers' },
										OTHERS,
									)
								: null,
					}
				: null,
		undo: undoBanner(),
		message: ui.message && messagePanel({ state, kind, failure }, ui, ui.message, now, language),
		ways: [
			{
				name: 'message',
				label: say('message'),
				kind: 'plain',
				action: { ui: { message: { lookedAt: null }, back: null } },
				focus: ui.back === MESSAGE,
			},
			{ name: 'settings', label: say('settings'), kind: 'plain', action: { settings: true } },
		],
		news: [headline, ...(ui.failed ? [say('failed')] : []), ...results, ...notes.slice(0, 2)]
			.map((text) => (/[.…?!]$/.test(text) ? text : `${text}.`))
			.join(' '),
		labels: { against: say('against'), inFavour: say('inFavour') },
	};

	/** What can be taken back and no row of this window says so. */
	function undoBanner(): Banner | null {
		if (undo === null) return null;
		const { what, sessions, devices: changes } = undo;
		const refs = new Set(sessions.map(({ was }) => was.ref));
		const [one] = tracked.filter(({ ref }) => refs.has(ref));
		if (one !== undefined && shownHere.has(one.session.id)) return null;
		const text = (): string | null => {
			switch (what) {
				case 'recognised':
				case 'disowned':
					return one === undefined ? null : say(`undo_${what}`, { session: named(one) });
				case 'devicesForgotten':
					return counted('undo_devicesForgotten', changes.lost.length);
				case 'recoveryEnded':
					return say('undo_recoveryEnded');
				default:
					return null;
			}
		};
		const said = text();
		return said === null
			? null
			: { id: 'undo', tone: 'blind', title: '', text: said, buttons: [takeBack] };
	}
}

/** Stands where a session's id would: the button that opened the panel gets the focus back. */
export const MESSAGE = '\n';

/** For how long the last gap is told of, in milliseconds. */
const GAP_TOLD = 24 * 60 * 60 * 1000;

function gapText(
	language: Language,
	{ from, to, stretches, came, went, changed }: Gap,
	now: number,
): string {
	const { say, count: counted } = language;
	const causes = [...new Set(stretches.map(({ cause }) => blindCause(language, cause)))].join(', ');
	const parts = [
		...(came > 0 ? [counted('gapCame', came)] : []),
		...(went > 0 ? [counted('gapWent', went)] : []),
		...(changed > 0 ? [counted('gapChanged', changed)] : []),
	];
	const found =
		parts.length === 0 ? say('gapNothing') : say('gapFound', { list: language.list(parts) });
	return say('gap', { range: language.clockRange(from, to, now), causes, found });
}

/** Since when we watch, and the last time that we could not. */
function coverageText(
	language: Language,
	{ startedAt, lastGap }: WatchState,
	clock: (ms: number) => string,
	now: number,
): string | null {
	if (startedAt === null) return null;
	const gap = lastGap && now - lastGap.to < GAP_TOLD ? [gapText(language, lastGap, now)] : [];
	return [language.say('watchingSince', { clock: clock(startedAt) }), ...gap].join(' ');
}

/** What is shown where the real view can't be painted: it says so, and looks like no other state. */
export function brokenView(language: Language): PopupView {
	const { say } = language;
	return {
		...viewOf({ state: null, pulse: null, unsaved: false }, quietUi(), 0, null, language),
		status: 'unreadable',
		tone: 'blind',
		headline: say('broken'),
		detail: say('brokenDetail'),
		buttons: [help(language)],
		news: say('broken'),
	};
}
