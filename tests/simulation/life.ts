/**
 * One course of events: a person, their devices, the service, perhaps a stranger, and a browser
 * that runs the extension's real `transition`, `pulseAfter` and `nextLook`.
 *
 * Looks come on the beats that `nextLook` plans. Those that can find nothing new are left out in
 * bulk: between two events the list changes only in times of activity, and what the rules make of
 * these depends on how late they are and not on how many looks have read them. So the first look
 * after an event is made, and the pulse before the next one is what the look that was left out
 * would have left. The last look before the browser closes is made too, for the state remembers
 * when it was; and around an attack, and whenever looks come more often, each look is made.
 * `everyLook` makes them all: a test compares.
 */

import { deviceFamily } from '../../utils/domain/devices/device.ts';
import type { Reference } from '../../utils/domain/judgement/look-context.ts';
import { isAlarming, isNotice } from '../../utils/domain/judgement/review-status.ts';
import type { RiskLevel } from '../../utils/domain/judgement/risk-level.ts';
import type { CountryNames } from '../../utils/domain/places/country.ts';
import { newlyAlarming, owedNotices } from '../../utils/domain/watch/notices.ts';
import { pulseAfter } from '../../utils/domain/watch/pulse.ts';
import { ALERT_TIME } from '../../utils/domain/watch/schedule.ts';
import {
	emptyState,
	type Pulse,
	type TrackedSession,
	type WatchState,
} from '../../utils/domain/watch/state.ts';
import { transition, type WatchEvent } from '../../utils/domain/watch/transition.ts';
import { createRandom } from './random.ts';
import {
	AGENTS,
	type AgentName,
	type DeviceName,
	type Event,
	JOURNEYS,
	type Network,
	type Person,
	type Scenario,
	type StrangersAgent,
	WORLD,
} from './scenarios.ts';
import { type Address, createService, type Login, USUAL_SERVICE } from './service.ts';

/** An alarm about a session of the user's own. */
export type FalseAlarm = { at: number; day: number; riskLevel: RiskLevel; reasons: string[] };

/** How an attack went. All times are milliseconds. */
export type AttackOutcome = {
	/** The risk level at the first look that could show it; `null` where none came in time. */
	riskLevel: RiskLevel | null;
	/** Whether that look had the session in question ask for an answer, or in the review. */
	caught: boolean;
	/** From the first trace in the list to the alert; `null` where there was none. */
	traceToAlert: number | null;
	/** From what the stranger did to the alert. */
	attackToAlert: number | null;
};

export type LifeOutcome = {
	falseAlarms: FalseAlarm[];
	/** Sessions of the user's own that became a notice. */
	notices: number;
	/** Looks that were made, and those that were left out with them. */
	looks: number;
	attack: AttackOutcome | null;
};

export type LifeOptions = {
	scenario: Scenario;
	person: Person;
	seed: number;
	days: number;
	/** Reads country names; made once for many lives, since it reads many tables. */
	countryOf: CountryNames;
	/** Leaves no look out. */
	everyLook?: boolean;
};

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A Monday. */
const MONDAY = Date.UTC(2026, 0, 5);
/** How long a person takes to notice that they are logged out, and to log in again. */
const LOGIN_TIME = 3 * MINUTE;
/** How long after the first look its review is answered. */
const REVIEW_AFTER = 30 * MINUTE;
/** For how long each look is made after a login. */
const CLOSELY = 6 * MINUTE;

const LEVELS: readonly RiskLevel[] = ['familiar', 'notice', 'check', 'urgent'];

type Owned = {
	name: DeviceName;
	agent: AgentName;
	login: Login | null;
	inUse: boolean;
	exit: string | null;
	away: keyof typeof JOURNEYS | null;
	/** Until when it is being used, where, milliseconds since 1970. */
	until: number;
	network: string;
};

const timeOfDay = (text: string): number => {
	const [hours, minutes] = text.split(':').map(Number);
	return ((hours ?? 0) * 60 + (minutes ?? 0)) * MINUTE;
};

/** Plays one life; the same for the same options. */
export function live({
	scenario,
	person,
	seed,
	days,
	countryOf,
	everyLook = false,
}: LifeOptions): LifeOutcome {
	const random = createRandom(seed);
	/** Another one, so that to leave looks out changes nothing else. */
	const randomForLooks = createRandom(seed + 0.5 * 2 ** 32);
	const service = createService({ ...USUAL_SERVICE, ...scenario.service });
	const between = scenario.between ?? person.between;
	const start = MONDAY + Math.floor(random() * 7) * DAY;
	const end = start + days * DAY;
	let now = start;

	// What is to happen, soonest first.
	const agenda: { at: number; happens: () => void; closes: boolean }[] = [];
	const plan = (at: number, happens: () => void, closes = false) => {
		let index = agenda.length;
		while (index > 0 && (agenda[index - 1]?.at ?? 0) > at) index -= 1;
		agenda.splice(index, 0, { at, happens, closes });
	};
	const around = (at: number, by: number) => at + Math.round((random() * 2 - 1) * by);

	// Networks.
	const daily = new Map<string, string>();
	const networkOf = (name: string): Network => {
		const found = person.networks[name] ?? WORLD[name];
		if (found === undefined) throw new Error(`no network is called ${name}`);
		return scenario.networks?.(found, name) ?? found;
	};
	const drawIp = ({ addresses, prefix }: Network, name: string): string => {
		const number = (below: number) => Math.floor(random() * below);
		const today = `${name} ${Math.floor(now / DAY)}`;
		const kept = (make: () => string): string => {
			const ip = daily.get(today) ?? make();
			daily.clear();
			daily.set(today, ip);
			return ip;
		};
		switch (addresses) {
			case 'steady':
				return prefix === '' ? '' : `${prefix}.7`;
			case 'daily':
				return kept(() => `${prefix}.${number(256)}`);
			case 'each time':
				return `${prefix}.${number(256)}.${number(256)}`;
			case 'IPv6 daily':
				return kept(() => `${prefix}:${number(65536).toString(16)}::1`);
			case 'IPv6 each time':
				return `${prefix}:${(4096 + number(61440)).toString(16)}::1`;
		}
	};
	const addressOn = (name: string): Address => {
		const network = networkOf(name);
		const ip = drawIp(network, name);
		const cities = [network.city, ...(network.alsoSeemsIn ?? [])];
		const city = cities[Math.floor(random() * cities.length)] ?? network.city;
		const { takenFor, country } = network;
		return takenFor !== undefined && random() < 0.2
			? { ip, city: '', country: takenFor }
			: { ip, city, country };
	};

	// Devices.
	const version = () => Math.floor((now - MONDAY) / (28 * DAY));
	const agents = new Map<string, string>();
	const spelled = (name: AgentName): string => {
		const key = `${name} ${version()}`;
		const known = agents.get(key);
		if (known !== undefined) return known;
		const agent = AGENTS[name].replaceAll('{v}', String(140 + version())).replaceAll('{s}', '26');
		agents.set(key, agent);
		return agent;
	};
	const owned = new Map<DeviceName, Owned>();
	for (const [name, agent] of Object.entries(person.devices) as [DeviceName, AgentName][]) {
		const fresh = { inUse: true, exit: null, away: null, until: 0, network: 'home' };
		owned.set(name, { name, agent, login: null, ...fresh });
	}
	const device = (name: DeviceName): Owned => {
		const found = owned.get(name);
		if (found === undefined) throw new Error(`${person.name} has no ${name}`);
		return found;
	};
	const laptop = device('laptop');
	const reference: Reference = { here: deviceFamily(spelled(laptop.agent)), countryOf };

	/** The network that stands for a person's own where they are. */
	const actualNetwork = (one: Owned, network: string): string => {
		if (one.exit !== null) return one.exit;
		if (one.away === null) return network;
		return network === 'mobile' ? JOURNEYS[one.away].mobile : JOURNEYS[one.away].indoors;
	};
	const connect = (one: Owned, network: string): Address => addressOn(actualNetwork(one, network));

	// The companion.
	let state: WatchState = emptyState('here');
	let pulse: Pulse | null = null;
	let open: { network: string; address: Address } | null = null;
	/** Until when no look is left out. */
	let closelyUntil = 0;
	let waiting: (() => void)[] = [];
	let reviewed = false;

	const falseAlarms: FalseAlarm[] = [];
	let notices = 0;
	let looks = 0;

	// The attack.
	let attackedAt: number | null = null;
	let shownAt: number | null = null;
	let showsByItself = true;
	let outcome: AttackOutcome | null = null;
	let alertAt: number | null = null;
	const ofAttack = new Set<string>();
	let strangersLogin: Login | null = null;

	const happened = (event: WatchEvent) => {
		state = transition(state, event, now, reference);
	};

	const wasAttacked = (one: TrackedSession) => ofAttack.has(one.session.id);

	/** What a look has brought: alarms, notices, and the attack where this look shows it. */
	const weigh = (before: readonly TrackedSession[], good: boolean) => {
		const changed = before !== state.tracked;
		if (changed) {
			for (const one of newlyAlarming(before, state.tracked)) {
				if (wasAttacked(one)) {
					alertAt ??= now;
				} else if (!service.login(one.session.id)?.abused) {
					const reasons = one.reasons.map(({ code }) => code);
					const day = Math.floor((now - start) / DAY);
					falseAlarms.push({ at: now, day, riskLevel: one.riskLevel, reasons });
				}
			}
			const known = new Set(before.filter(isNotice).map(({ ref }) => ref));
			const fresh = state.tracked.filter((one) => isNotice(one) && !known.has(one.ref));
			notices += fresh.filter((one) => !service.login(one.session.id)?.abused).length;
			for (const { id } of owedNotices(state)) {
				happened({ type: 'noticeShown', id });
				plan(now + around(person.answersAfter * MINUTE, 5 * MINUTE), answerWhenThere);
			}
			if (fresh.length > 0 && person.readsNotices) plan(now + HOUR, answerWhenThere);
		}
		const shown = shownAt !== null && shownAt <= now ? shownAt : null;
		if (!good || attackedAt === null || shown === null || outcome !== null) return;
		const inQuestion = state.tracked.filter(wasAttacked);
		const riskLevel =
			LEVELS.findLast((it) => inQuestion.some((one) => one.riskLevel === it)) ?? null;
		const asks = inQuestion.some(
			(one) =>
				isAlarming(one) ||
				(one.reviewStatus === 'unreviewed' &&
					(one.riskLevel === 'check' || one.riskLevel === 'urgent')),
		);
		outcome = { riskLevel, caught: asks, traceToAlert: null, attackToAlert: null };
	};

	const look = () => {
		looks += 1;
		if (open === null) return;
		const { login } = laptop;
		const before = state.tracked;
		const alive = login !== null && service.isOpen(login, now) ? login : null;
		if (alive === null) {
			happened({ type: 'lookFailed', kind: 'loggedOut', pulse });
			const failed = { ok: false, kind: 'loggedOut', retryAfter: null } as const;
			pulse = pulseAfter(pulse, failed, state, false, now, randomForLooks());
		} else {
			const sessions = service.list(alive, spelled(laptop.agent), open.address, now);
			happened({ type: 'looked', sessions, pulse });
			pulse = pulseAfter(pulse, { ok: true, sessions }, state, false, now, randomForLooks());
			if (!reviewed) {
				reviewed = true;
				plan(now + REVIEW_AFTER, reviewWhenThere);
			}
		}
		weigh(before, alive !== null);
	};

	/** What the look that was left out would have found of activities. */
	const passBy = (at: number, every: number, last: Pulse): Pulse => {
		const lastActiveAt = last.lastActiveAt.map(([id, was]): [string, number] => {
			const login = service.login(id);
			const until = login?.activities.map((one) => Math.min(one.until, at)) ?? [];
			const ownLook = login === laptop.login && service.login(id) !== undefined;
			const looked = ownLook && was >= last.contactAt - MINUTE ? at : was;
			return [id, Math.max(was, looked, ...until)];
		});
		const good = last.goodAt === last.contactAt ? at : last.goodAt;
		return { ...last, lastActiveAt, goodAt: good, contactAt: at, look: { at: at + every, every } };
	};

	/** What happens next, and whether the look before it is one that may not be left out. */
	const coming = () => {
		const next = agenda[0];
		return next !== undefined && next.at < end
			? { ...next, closes: next.closes || scenario.kind === 'attack' }
			: { at: end, closes: true, happens: null };
	};

	/** Makes the next look, if one is planned before the next event, and passes by those after it. */
	const lookBefore = (until: number): boolean => {
		if (open === null || pulse?.look == null || pulse.look.at >= until) return false;
		const { at, every } = pulse.look;
		now = Math.max(at, now);
		look();
		const calm =
			!everyLook &&
			now >= closelyUntil &&
			(state.alertAt === null || now - state.alertAt >= ALERT_TIME) &&
			pulse.look?.every === every;
		if (!calm) return true;
		// The look may have led to an answer that comes sooner.
		const next = coming();
		const beat = pulse.look.at;
		const passed = Math.floor((next.at - 1 - beat) / every) - (next.closes ? 1 : 0);
		if (passed >= 1) pulse = passBy(beat + passed * every, every, pulse);
		return true;
	};

	// What the user does in the companion.
	const whenThere = (does: () => void) => {
		if (open !== null) does();
		else waiting.push(does);
	};
	const remove = (ones: readonly TrackedSession[]) => {
		const ids = ones.map((one) => one.session.id);
		happened({ type: 'removalAsked', ids, meant: 'notMe' });
		for (const id of ids) {
			const login = service.login(id);
			if (login !== undefined) service.end(login);
		}
	};
	const isOwn = (one: TrackedSession) => service.login(one.session.id)?.abused === false;
	const idsOf = (ones: readonly TrackedSession[]) => ones.map((one) => one.session.id);

	const answer = (open: readonly TrackedSession[]) => {
		const recognised = open.filter(isOwn);
		if (recognised.length > 0) {
			happened({ type: 'recognised', ids: idsOf(recognised), name: null });
		}
		const strangers = open.filter((one) => !isOwn(one));
		const listed = strangers.filter((one) => one.goneAt === null && !one.session.current);
		const others = strangers.filter((one) => !listed.includes(one));
		if (listed.length > 0) remove(listed);
		if (others.length > 0) happened({ type: 'disowned', ids: idsOf(others) });
		// Somebody else uses the login of this browser: a new password ends it.
		for (const { session } of others) {
			const login = service.login(session.id);
			if (!session.current || login === undefined) continue;
			service.end(login);
			plan(now + LOGIN_TIME, () => use(laptop, laptop.network, now + 5 * MINUTE));
		}
		if (open.length > 0) look();
	};
	const answerWhenThere = () =>
		whenThere(() =>
			answer(
				state.tracked.filter((one) => isAlarming(one) || (person.readsNotices && isNotice(one))),
			),
		);
	const reviewWhenThere = () =>
		whenThere(() =>
			answer(
				state.tracked.filter((one) => one.reviewStatus === 'unreviewed' && one.goneAt === null),
			),
		);

	// What the user does with the account.
	const logIn = (one: Owned, address: Address): Login => {
		const login = service.logIn(now, spelled(one.agent), address, false);
		one.login = login;
		if (scenario.kind === 'attack') closelyUntil = now + CLOSELY;
		return login;
	};
	function use(one: Owned, network: string, until: number): void {
		if (!one.inUse || until <= now) return;
		if (one.name === 'laptop' && open === null) return;
		const address = one.name === 'laptop' && open !== null ? open.address : connect(one, network);
		const login =
			one.login !== null && service.isOpen(one.login, now) ? one.login : logIn(one, address);
		service.use(login, { agent: spelled(one.agent), address, until });
		one.until = until;
		one.network = network;
		if (scenario.kind === 'attack') closelyUntil = Math.max(closelyUntil, now + CLOSELY);
		// Where the session ends in the midst of it, the user logs in again.
		const ends = Math.min(service.endsAt(login), until);
		if (ends < until) plan(ends + LOGIN_TIME, () => use(one, network, until));
	}

	const openBrowser = (network: string) => {
		if (!laptop.inUse || open !== null) return;
		const travels = [...owned.values()].some((one) => one.away !== null);
		if (travels && laptop.away === null) return;
		open = { network, address: connect(laptop, network) };
		laptop.network = network;
		if (between === 'closed') pulse = null;
		// Whoever sits down at it logs in where that is needed.
		if (laptop.login === null || !service.isOpen(laptop.login, now)) {
			plan(now + LOGIN_TIME, () => use(laptop, network, now + 10 * MINUTE));
		}
		look();
		for (const does of waiting) plan(now + LOGIN_TIME, () => whenThere(does));
		waiting = [];
	};
	const closeBrowser = () => {
		open = null;
		// Nothing is done in a browser that is closed.
		for (const activity of laptop.login?.activities ?? []) {
			if (activity.agent === spelled(laptop.agent)) activity.until = Math.min(activity.until, now);
		}
	};

	// What the scenario says.
	const agentOf = (name: StrangersAgent): string => {
		if (name === 'none') return '';
		if (name === 'like the laptop') return spelled(laptop.agent);
		if (name === 'like the phone') return spelled(device('phone').agent);
		return spelled(name);
	};
	const attacked = (event: Event, login: Login) => {
		if (event.attack !== true) return;
		attackedAt = now;
		ofAttack.add(login.id);
		if (showsByItself) shownAt = now;
	};
	const moveLaptop = () => {
		if (open !== null) open = { ...open, address: connect(laptop, open.network) };
	};
	const happen = (event: Event) => {
		if (scenario.kind === 'attack') closelyUntil = now + CLOSELY;
		switch (event.do) {
			case 'travel':
				closeBrowser();
				for (const name of event.with) device(name).away = event.to;
				return;
			case 'come home':
				closeBrowser();
				for (const one of owned.values()) one.away = null;
				return;
			case 'VPN':
				for (const name of event.on) device(name).exit = event.exit;
				return moveLaptop();
			case 'declare travel':
				return whenThere(() => happened({ type: 'travelSet', days: event.days }));
			case 'use':
				device(event.device).inUse = true;
				return use(device(event.device), event.network, now + event.minutes * MINUTE);
			case 'put away':
				device(event.device).inUse = false;
				return;
			case 'take up':
				device(event.device).inUse = true;
				return;
			case 'clear cookies':
				device(event.device).login = null;
				if (event.device === 'laptop' && open !== null) {
					const { network } = open;
					plan(now + LOGIN_TIME, () => use(laptop, network, now + 10 * MINUTE));
				}
				return;
			case 'private window': {
				const one = device(event.device);
				const address = connect(one, event.network);
				const login = service.logIn(now, spelled(one.agent), address, false);
				service.use(login, { agent: login.agent, address, until: now + event.minutes * MINUTE });
				return;
			}
			case 'replace': {
				const one = device(event.device);
				one.login = null;
				if (event.by !== 'the same') one.agent = event.by;
				return;
			}
			case 'intrude': {
				const agent = agentOf(event.agent);
				const address = addressOn(event.network);
				const login = service.logIn(now, agent, address, true);
				service.use(login, { agent, address, until: now + event.minutes * MINUTE });
				strangersLogin = login;
				return attacked(event, login);
			}
			case 'use cookie': {
				const { login } = device(event.of);
				if (login === null || !service.isOpen(login, now)) return;
				const address = addressOn(event.network);
				const until = now + event.minutes * MINUTE;
				service.use(login, { agent: agentOf(event.agent), address, until });
				login.abused = true;
				return attacked(event, login);
			}
			case 'leave':
				if (strangersLogin !== null) service.end(strangersLogin);
				return;
			case 'log the user out':
				for (const login of service.openLogins(now)) if (!login.strangers) service.end(login);
				return;
			case 'show':
				shownAt = now;
				return;
		}
	};

	const planDay = (number: number) => {
		const midnight = start + number * DAY;
		const weekday = Math.floor((midnight - MONDAY) / DAY) % 7;
		const routine = weekday < 5 ? person.workday : person.weekend;
		for (const [from, to, network, uses] of routine.laptop) {
			plan(around(midnight + timeOfDay(from), 12 * MINUTE), () => openBrowser(network));
			plan(around(midnight + timeOfDay(to), 12 * MINUTE), closeBrowser, true);
			for (const [first, last] of uses) {
				const until = around(midnight + timeOfDay(last), 4 * MINUTE);
				plan(around(midnight + timeOfDay(first), 10 * MINUTE), () => use(laptop, network, until));
			}
		}
		for (const [first, last, name, network] of routine.others) {
			const until = around(midnight + timeOfDay(last), 4 * MINUTE);
			plan(around(midnight + timeOfDay(first), 3 * MINUTE), () =>
				use(device(name), network, until),
			);
		}
		const shift = Math.round((random() * 2 - 1) * 5 * MINUTE);
		for (const event of scenario.events) {
			const { day, at, every } = event;
			const due =
				day === number || (every !== undefined && number > day && (number - day) % every === 0);
			const closes = event.do === 'travel' || event.do === 'come home';
			if (due) plan(midnight + timeOfDay(at) + shift, () => happen(event), closes);
		}
		if (number + 1 < days) plan(midnight + DAY, () => planDay(number + 1));
	};

	showsByItself = !scenario.events.some((event) => event.do === 'show');
	// All devices are logged in when the companion comes.
	now = start + MINUTE;
	for (const one of owned.values()) {
		if (one.name === 'laptop') continue;
		const address = connect(one, 'home');
		service.use(logIn(one, address), { agent: spelled(one.agent), address, until: now + MINUTE });
	}
	planDay(0);
	for (let next = coming(); next.happens !== null || open !== null; next = coming()) {
		if (lookBefore(next.at)) continue;
		if (next.happens === null) break;
		agenda.shift();
		now = Math.max(now, next.at);
		next.happens();
	}

	if (attackedAt === null) return { falseAlarms, notices, looks, attack: null };
	const at = alertAt as number | null;
	const shown = shownAt as number | null;
	const result = outcome as AttackOutcome | null;
	return {
		falseAlarms,
		notices,
		looks,
		attack: {
			riskLevel: result?.riskLevel ?? null,
			caught: result?.caught ?? false,
			// Where it shows comes from a scenario's clock, and a look may see it some seconds sooner.
			traceToAlert: at === null || shown === null ? null : Math.max(0, at - shown),
			attackToAlert: at === null ? null : at - attackedAt,
		},
	};
}
