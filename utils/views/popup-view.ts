import type { FailureKind } from '@/utils/account/failure';
import type { ConnectionProfile, PageName } from '@/utils/account/profile';
import { HELP_ARTICLE } from '@/utils/account/profiles';
import { isReassuring } from '@/utils/sessions/reassuring';
import type { DeviceForm } from '@/utils/sessions/session';
import type { Command } from '@/utils/watch/command';
import { CALM_LIMIT } from '@/utils/watch/schedule';
import { awaitsReview, isNotice, needsAnswer } from '@/utils/watch/standing';
import type { Gap, Pulse, TrackedSession, WatchState } from '@/utils/watch/state';
import { lastGoodLook, type Status, type StatusKind, statusOf } from '@/utils/watch/status';
import { statusWords } from '@/utils/watch/status-words';
import type { Language } from '@/utils/words/language';
import {
	blindCause,
	deviceName,
	formName,
	placeText,
	reasonText,
	sessionName,
} from '@/utils/words/words';
import type { Act as AnyAct, Question as AnyQuestion, Time } from './act';

export type SectionName = 'unfamiliar' | 'notice' | 'unreviewed' | 'current' | 'mine';
export type Tone = 'calm' | 'attention' | 'alarm' | 'blind' | 'checking';

export type ActionName =
	| 'look'
	| 'login'
	| 'access'
	| 'sessions-page'
	| 'help'
	| 'recognise'
	| 'disown'
	| 'not-me'
	| 'remove'
	| 'remove-others'
	| 'confirm'
	| 'cancel'
	| 'show-more'
	| 'password'
	| 'recovery-done'
	| 'recovery-not-needed'
	| 'outcomes-read'
	| 'rebuild-read'
	| 'travel-end'
	| 'settings'
	| 'name-device';

/** What a button does, as data. */
export type Deed =
	| { send: Command }
	/** A built-in address, never one from an answer. */
	| { open: string }
	/** An origin to ask the browser's access for. */
	| { access: string }
	/** Our own settings page. */
	| { settings: true }
	| { ui: Partial<Ui> };

export type Act = AnyAct<Deed, ActionName>;
export type Question = AnyQuestion<Deed, ActionName>;

export type Row = {
	id: string;
	form: DeviceForm;
	device: string;
	place: string;
	ip: string;
	/** The device type in words; `null` where the device's name says it already. */
	type: string | null;
	/** The last activity: words, and the time where one is known. */
	activity: { text: string; time: Time | null };
	/** What marks it: «This browser», no longer logged in, … */
	mark: string | null;
	/** What speaks against it. */
	why: string[];
	/** What speaks for it. */
	but: string[];
	/** How a removal ended that did not work. */
	note: string | null;
	acts: Act[];
	question: Question | null;
};

export type Section = {
	name: SectionName;
	title: string;
	count: number;
	rows: Row[];
	more: Act | null;
};

export type Banner = { id: string; tone: Tone; title: string; text: string; acts: Act[] };

/** All that the popup shows: words, times and buttons, ready to paint. */
export type PopupView = {
	status: StatusKind;
	tone: Tone;
	headline: string;
	detail: string;
	acts: Act[];
	looked: { text: string; exact: string | null };
	/** Since when we watch, and when last we could not; `null` where there is nothing to say yet. */
	coverage: string | null;
	/** `null` where the same button is among {@link PopupView.acts}. */
	look: Act | null;
	banners: Banner[];
	/** How old the list is, where it can't be vouched for. */
	stale: string | null;
	sections: Section[];
	others: { act: Act; question: Question | null } | null;
	/** The device that has just become known. Below the list: nothing may move under a click. */
	known: Banner | null;
	settings: Act;
	/** What a screen reader is told when it changes. */
	news: string;
};

/** What is only in this window, and gone with it. */
export type Ui = {
	looking: boolean;
	/** Sessions with a command under way, and which; {@link OTHERS} for all. */
	busy: ReadonlyMap<string, Command['type']>;
	/** The session whose removal is being asked about, {@link OTHERS} for all. */
	asking: string | null;
	/** Whether what is being asked about is «not me» of a session that fitted. */
	notMe: boolean;
	/** The one whose button gets the focus back. */
	back: string | null;
	/** The session that the user has just said is theirs. */
	recognised: string | null;
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

/** Nothing asked, nothing under way. */
export const quietUi = (): Ui => ({
	looking: false,
	busy: new Map(),
	asking: null,
	notMe: false,
	back: null,
	recognised: null,
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

const isOther = (one: TrackedSession): boolean => one.goneAt === null && !one.session.current;

function sectionOf(one: TrackedSession): SectionName | null {
	if (needsAnswer(one)) return 'unfamiliar';
	if (isNotice(one)) return 'notice';
	if (one.goneAt !== null) return null;
	if (one.session.current) return 'current';
	return awaitsReview(one) ? 'unreviewed' : 'mine';
}

const help = ({ say }: Language): Act => ({
	name: 'help',
	label: say('help'),
	deed: { open: HELP_ARTICLE },
});

/** Leads to one of Cryptonow's pages, or to its help article where no page is known. */
function pageAct(
	language: Language,
	connection: ConnectionProfile | null,
	name: ActionName,
	label: string,
	where: PageName,
): Act {
	return connection
		? { name, label, deed: { open: connection.origin + connection.pages[where] } }
		: help(language);
}

/** How a removal that did not work reads at its row. */
function removalFailed(
	language: Language,
	outcome: 'stillThere' | 'unreachable',
	cause: FailureKind | null,
): string {
	const { say } = language;
	if (outcome === 'unreachable') return say('removalUnknown');
	const why = cause === null ? say('notEnded') : statusWords(language, cause, 0).headline;
	return say('stillThere', { why });
}

/** A question's two buttons. The safe one has the focus. */
function question({ say }: Language, text: string, command: Command, id: string): Question {
	const cancel = { ui: { asking: null, notMe: false, back: id } };
	return {
		text,
		cancel,
		acts: [
			{ name: 'confirm', label: say('remove'), kind: 'danger', deed: { send: command } },
			{ name: 'cancel', label: say('keep'), deed: cancel, focus: true },
		],
	};
}

/**
 * What the popup shows. Pure.
 *
 * @param stored what the background left in storage
 * @param ui what happens in this window
 * @param now milliseconds since 1970
 * @param connection where Cryptonow's pages are; `null` in a build that is not connected
 */
export function viewOf(
	stored: { state: WatchState | null; pulse: Pulse | null; unsaved: boolean },
	ui: Ui,
	now: number,
	connection: ConnectionProfile | null,
	language: Language,
): PopupView {
	const { say, count: counted } = language;
	const { state, pulse } = stored;
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

	const page = (name: ActionName, label: string, where: PageName) =>
		pageAct(language, connection, name, label, where);
	const look = (label: string): Act => ({
		name: 'look',
		label: ui.looking ? say('looking') : label,
		deed: { send: { type: 'look' } },
		busy: ui.looking,
	});

	/** What to do about a failure. */
	const wayOn = (why: StatusKind): Act[] => {
		switch (why) {
			case 'loggedOut':
			case 'reauthenticate':
				return [page('login', say('login'), 'login')];
			case 'offline':
			case 'unavailable':
			case 'rateLimited':
				return [look(say('lookAgain'))];
			case 'noAccess':
				return connection
					? [{ name: 'access', label: say('access'), deed: { access: connection.origin } }]
					: [help(language)];
			case 'unreadable':
				return [page('sessions-page', say('sessionsPage'), 'sessions')];
			case 'idle':
				return [look(say('lookAgain'))];
			case 'notConnected':
				return [help(language)];
			default:
				return [];
		}
	};

	const clock = (ms: number) => language.clock(ms, now);
	const ago = (ms: number) => language.ago(ms, now);
	const timeOf = (ms: number): Time => ({
		text: ago(ms),
		exact: language.exact(ms),
		iso: new Date(ms).toISOString(),
	});

	const activity = new Map(pulse?.lastActiveAt);
	const leaving = ui.busy.has(OTHERS);

	function rowOf(one: TrackedSession, section: SectionName): Row {
		const { session, standing, goneAt, removal } = one;
		const { id, device } = session;
		const name = deviceName(language, device);
		const place = placeText(language, session.place);
		const about = `${name}, ${place}`;
		const asking = standing === 'unfamiliar' || standing === 'unreviewed';
		const texts = (reasons: TrackedSession['reasons']) =>
			reasons
				.filter(({ code }) => code !== 'alreadyThere')
				.map((reason) => reasonText(language, reason, now));
		const ids = [id];
		const seen = activity.get(id);
		const listed = session.lastActiveAt;
		const lastActive = seen !== undefined && seen > (listed ?? 0) ? seen : listed;
		const doing = ui.busy.get(id);
		const removing =
			removal?.outcome === 'pending' || doing === 'remove' || (leaving && isOther(one));
		const saving = doing !== undefined && !removing;
		const failedOutcome =
			goneAt === null && (removal?.outcome === 'stillThere' || removal?.outcome === 'unreachable')
				? removal.outcome
				: null;

		const recognise: Act = {
			name: 'recognise',
			label: say('recognise'),
			about,
			deed: { send: { type: 'recognise', ids } },
			busy: saving,
			off: removing,
		};
		const removeLabel =
			(failedOutcome && say('tryAgain')) ||
			(section === 'unreviewed' ? say('notMe') : say('remove'));
		const remove: Act = {
			name: 'remove',
			label: removing ? say('removing') : removeLabel,
			about,
			deed: { ui: { asking: id, notMe: false, back: null } },
			busy: removing,
			off: saving,
			focus: ui.back === id,
			...(section === 'unfamiliar' ? { kind: 'danger' } : {}),
		};
		const disown: Act = {
			name: 'disown',
			label: say('notMe'),
			about,
			deed: { send: { type: 'disown', ids } },
			off: saving,
			kind: 'danger',
		};
		const notMe: Act = {
			name: 'not-me',
			label: say('notMe'),
			about,
			deed: { ui: { asking: id, notMe: true, back: null } },
			off: removing || saving,
		};
		const cause = failedOutcome && removal?.cause ? wayOn(removal.cause) : [];
		const ways =
			failedOutcome === 'stillThere' && cause.length === 0
				? [page('sessions-page', say('sessionsPage'), 'sessions')]
				: cause.filter((act) => act.name !== 'look');
		const asks = section === 'unfamiliar' || section === 'notice';
		const acts = (): Act[] => {
			if (goneAt !== null || (session.current && asks)) return [recognise, disown];
			// The current session logs out on the site, never from here.
			const removal = session.current ? [] : [remove, ...ways];
			// The user may know better than the rules.
			if (standing === 'familiar') return [...removal, notMe];
			if (section === 'notice') return [recognise, ...removal, notMe];
			return asks || section === 'unreviewed' ? [recognise, ...removal] : removal;
		};
		return {
			id,
			form: device.form,
			device: name,
			place,
			ip: session.ip === null ? say('noIp') : say('ip', { ip: session.ip }),
			type: name === formName(language, device.form) ? null : formName(language, device.form),
			activity:
				lastActive === null
					? { text: say('noActivity'), time: null }
					: {
							text: '',
							time: { ...timeOf(lastActive), text: say('active', { ago: ago(lastActive) }) },
						},
			mark:
				(goneAt !== null && say('gone', { clock: clock(goneAt) })) ||
				(session.current && say('thisBrowser')) ||
				(standing === 'notMine' && say('saidNotMe')) ||
				null,
			why: asking ? texts(one.reasons.filter((reason) => !isReassuring(reason))) : [],
			but: asking ? texts(one.reasons.filter(isReassuring)) : [],
			note:
				failedOutcome && !removing
					? removalFailed(language, failedOutcome, removal?.cause ?? null)
					: null,
			acts: acts(),
			question:
				ui.asking === id && goneAt === null && !session.current
					? question(
							language,
							say('askOne', { device: name, place }),
							{ type: 'remove', ids, ...(ui.notMe ? { notMe: true } : {}) },
							id,
						)
					: null,
		};
	}

	const groups: Record<SectionName, TrackedSession[]> = {
		unfamiliar: [],
		notice: [],
		unreviewed: [],
		current: [],
		mine: [],
	};
	for (const one of tracked) {
		const name = sectionOf(one);
		if (name) groups[name].push(one);
	}
	const anyUnfamiliar = groups.unfamiliar.some((one) => one.standing === 'unfamiliar');
	const titles: Record<SectionName, string> = {
		unfamiliar: anyUnfamiliar ? say('section_unfamiliar') : say('sectionNotMine'),
		notice: say('section_notice'),
		unreviewed: say('section_unreviewed'),
		current: say('thisBrowser'),
		mine: say('section_mine'),
	};
	/** What looks like someone else's comes first where the user is asked. */
	const weight = (one: TrackedSession) =>
		Number(one.grade === 'urgent' && (one.standing === 'unfamiliar' || awaitsReview(one)));
	/** Then the latest login, which stays so, whoever is active. */
	const since = (one: TrackedSession) => one.session.createdAt ?? one.firstSeenAt;
	const sections = (Object.keys(groups) as SectionName[])
		.filter((name) => groups[name].length > 0)
		.map((name): Section => {
			const all = groups[name].sort((a, b) => weight(b) - weight(a) || since(b) - since(a));
			const shown = ui.shown[name] ?? FIRST_ROWS;
			const hidden = all.length - shown;
			return {
				name,
				title: titles[name],
				count: all.length,
				rows: all.slice(0, shown).map((one) => rowOf(one, name)),
				more:
					hidden > 0
						? {
								name: 'show-more',
								label: counted('showMore', Math.min(hidden, MORE_ROWS)),
								about: titles[name],
								deed: { ui: { shown: { ...ui.shown, [name]: shown + MORE_ROWS } } },
							}
						: null,
			};
		});

	const banners: Banner[] = [];
	const banner = (id: string, tone: Tone, title: string, text: string, acts: Act[]) =>
		banners.push({ id, tone, title, text, acts });

	const recoveryText = state?.recovery ? say('status_recovery_detail') : '';
	const recoveryActs: Act[] = [
		{ ...page('password', say('openPassword'), 'password'), kind: 'primary' },
		{ name: 'recovery-done', label: say('done'), deed: { send: { type: 'endRecovery' } } },
		{
			name: 'recovery-not-needed',
			label: say('recoveryNotNeeded'),
			deed: { send: { type: 'endRecovery' } },
		},
	];

	if (ui.failed) banner('failed', 'attention', say('failed'), say('failedDetail'), []);
	const removed = tracked.filter((one) => one.removal?.outcome === 'removed');
	const results = removed
		.slice(0, RESULTS_SHOWN)
		.map((one) => say('removed', { session: sessionName(language, one.session) }));
	if (removed.length > RESULTS_SHOWN)
		results.push(counted('moreRemoved', removed.length - RESULTS_SHOWN));
	if (failure && kind !== failure.kind) {
		const words = statusWords(language, failure.kind, 0);
		banner('blind', 'blind', words.headline, words.detail, wayOn(failure.kind));
	}
	if (state?.recovery && kind !== 'recovery') {
		banner(
			'recovery',
			'attention',
			statusWords(language, 'recovery', 0).headline,
			recoveryText,
			recoveryActs,
		);
	}
	if (results.length > 0) {
		banner('results', 'calm', '', results.join('\n'), [
			{ name: 'outcomes-read', label: say('ok'), deed: { send: { type: 'readOutcomes' } } },
		]);
	}
	const known = tracked.find(({ session }) => session.id === ui.recognised);
	if (stored.unsaved) banner('unsaved', 'attention', say('unsaved'), say('unsavedDetail'), []);
	if (state?.travel && now < state.travel.until) {
		banner('travel', 'calm', '', say('travelling', { clock: clock(state.travel.until) }), [
			{ name: 'travel-end', label: say('travelEnd'), deed: { send: { type: 'travel', days: 0 } } },
		]);
	}
	if (state?.rebuiltAt) {
		banner('rebuilt', 'attention', say('rebuilt'), say('rebuiltDetail'), [
			{ name: 'rebuild-read', label: say('ok'), deed: { send: { type: 'readRebuild' } } },
		]);
	}

	const { headline, detail } = statusWords(language, kind, status.count, status.urgent);
	const says = (): string => {
		if (kind === 'recovery') return recoveryText;
		if (kind === 'loggedOut' && failure)
			return say('status_loggedOut_at', { clock: clock(failure.since) });
		return kind === 'unfamiliar' && !anyUnfamiliar ? say('status_notMine_detail') : detail;
	};
	const headActs = (kind === 'recovery' ? recoveryActs : wayOn(kind)).map(
		(act, index): Act => (index === 0 ? { ...act, kind: 'primary' } : act),
	);

	const seconds = goodAt === null ? 0 : Math.round((now - goodAt) / 1000);
	const lookedAgo = (ms: number) =>
		seconds >= 5 && seconds < 60 ? counted('secondsAgo', seconds) : ago(ms);
	const fresh = goodAt !== null && Math.abs(now - goodAt) <= CALM_LIMIT;

	const others = tracked.filter(isOther);
	const notes = sections.flatMap((section) => section.rows.flatMap((row) => row.note ?? []));

	return {
		status: kind,
		tone: TONES[kind] ?? 'blind',
		headline,
		detail: says(),
		acts: headActs,
		looked: {
			text:
				goodAt === null
					? say('neverLooked')
					: say(failure ? 'lastGood' : 'looked', { ago: lookedAgo(goodAt) }),
			exact: goodAt === null ? null : language.exact(goodAt),
		},
		coverage: state ? coverageText(language, state, clock, now) : null,
		look: headActs.some((act) => act.name === 'look') ? null : look(say('look')),
		banners,
		stale:
			goodAt !== null && sections.length > 0 && (failure !== null || !fresh)
				? say('stale', { clock: clock(goodAt), ago: lookedAgo(goodAt) })
				: null,
		sections,
		others:
			others.length > 0
				? {
						act: {
							name: 'remove-others',
							label: leaving ? say('removing') : say('removeOthers'),
							deed: { ui: { asking: OTHERS, notMe: false, back: null } },
							busy: leaving,
							focus: ui.back === OTHERS,
						},
						question:
							ui.asking === OTHERS
								? question(
										language,
										counted('askOthers', others.length),
										{ type: 'removeOthers' },
										OTHERS,
									)
								: null,
					}
				: null,
		known:
			known?.standing === 'mine' && known.deviceId !== null
				? {
						id: 'known',
						tone: 'calm',
						title: '',
						text: say('recognised'),
						acts: [{ name: 'name-device', label: say('nameIt'), deed: { settings: true } }],
					}
				: null,
		settings: { name: 'settings', label: say('settings'), deed: { settings: true } },
		news: [headline, ...(ui.failed ? [say('failed')] : []), ...results, ...notes.slice(0, 2)].join(
			'. ',
		),
	};
}

/** For how long the last gap is told of, in milliseconds. */
const GAP_TOLD = 24 * 60 * 60 * 1000;

function gapText(
	language: Language,
	{ from, to, stretches, came, went, changed }: Gap,
	now: number,
): string {
	const causes = [...new Set(stretches.map(({ cause }) => blindCause(language, cause)))].join(', ');
	const { say, count: counted } = language;
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
export function brokenView(connection: ConnectionProfile | null, language: Language): PopupView {
	const { say } = language;
	return {
		...viewOf({ state: null, pulse: null, unsaved: false }, quietUi(), 0, connection, language),
		status: 'unreadable',
		tone: 'blind',
		headline: say('broken'),
		detail: say('brokenDetail'),
		acts: [pageAct(language, connection, 'sessions-page', say('sessionsPage'), 'sessions')],
		news: say('broken'),
	};
}
