import { deviceFamily } from '../../../utils/domain/devices/user-agent.ts';
import type { Reference } from '../../../utils/domain/judgement/look-context.ts';
import type { RiskLevel } from '../../../utils/domain/judgement/risk-level.ts';
import type { CountryNames } from '../../../utils/domain/places/country.ts';
import { emptyState, type Pulse, type WatchState } from '../../../utils/domain/watch/state.ts';
import { createRandom } from '../random.ts';
import type { Person } from '../scenarios/people.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import {
	type Address,
	createService,
	type Login,
	type Service,
	type ServiceTraits,
	USUAL_SERVICE,
} from '../service.ts';
import { type Agenda, createAgenda } from './agenda.ts';
import {
	createDevices,
	createSpelling,
	type Device,
	type Devices,
	type Spelling,
} from './devices.ts';
import { createNetworks, type Networks } from './networks.ts';
import { DAY, MINUTE, MONDAY } from './times.ts';

/** Which life is played. */
export type LifeOptions = {
	scenario: Scenario;
	person: Person;
	seed: number;
	days: number;
	/** Reads country names; made once for many lives, since it reads many tables. */
	countryOf: CountryNames;
	/** How the service differs, where the scenario does not say so. */
	service?: Partial<ServiceTraits>;
	/** Leaves no look out. */
	everyLook?: boolean;
};

/** An alarm about a session of the user's own. */
export type FalseAlarm = { at: number; day: number; riskLevel: RiskLevel; reasons: string[] };

/** A login of the user's own: the worst risk level that it got, and whether it was made abroad. */
export type OwnLogin = { riskLevel: RiskLevel; abroad: boolean };

/** What is known of the attack so far. Times are milliseconds since 1970. */
export type Attack = {
	at: number | null;
	/** From when on the list can show it. */
	shownAt: number | null;
	/** Whether the list shows it by itself, without the scenario's «show». */
	showsByItself: boolean;
	/** The sessions that belong to it. */
	readonly sessions: Set<string>;
	/** The numbers of those that a look has listed since it began; it may have ended before any look. */
	readonly listed: Set<number>;
	/** The stranger's own login. */
	login: Login | null;
	alertAt: number | null;
	/** What the first look found that could show it. */
	found: { late: number; riskLevel: RiskLevel | null; caught: boolean } | null;
};

/** One life in the midst of it. Times are milliseconds since 1970. */
export type Course = {
	readonly scenario: Scenario;
	readonly person: Person;
	readonly days: number;
	readonly everyLook: boolean;
	readonly start: number;
	readonly end: number;
	readonly random: () => number;
	/** Another one, so that to leave looks out changes nothing else. */
	readonly randomForLooks: () => number;
	readonly service: Service;
	readonly agenda: Agenda;
	readonly addressOn: Networks;
	readonly spelled: Spelling;
	readonly devices: Devices;
	/** What the person's networks are by now. */
	readonly moved: Map<string, string>;
	/** The device that runs the companion. */
	readonly laptop: Device;

	now: number;
	reference: Reference;
	/** The companion's own. */
	state: WatchState;
	pulse: Pulse | null;
	/** Where the laptop's browser is open; `null` while it is not. */
	open: { network: string; address: Address } | null;
	/** Until when no look is left out. */
	closelyUntil: number;
	/** What the user does when they are at the laptop again. */
	waiting: (() => void)[];
	/** Whether the review of the first look is planned. */
	reviewed: boolean;

	readonly falseAlarms: FalseAlarm[];
	/** Sessions of the user's own that became a notice. */
	notices: number;
	/** What the companion made of each login of the user's own, at worst; by the login's id. */
	readonly ownLogins: Map<string, OwnLogin>;
	/** Looks that were made. */
	looks: number;
	readonly attack: Attack;
};

/** Begins a life: nothing has happened yet. */
export function createCourse(options: LifeOptions): Course {
	const { scenario, person, seed, days, countryOf, everyLook = false } = options;
	const random = createRandom(seed);
	const start = MONDAY + Math.floor(random() * 7) * DAY;
	const devices = createDevices(person, scenario);
	const laptop = devices.named('laptop');
	const spelled = createSpelling();
	return {
		scenario,
		person,
		days,
		everyLook,
		start,
		end: start + days * DAY,
		random,
		randomForLooks: createRandom(seed + 0.5 * 2 ** 32),
		service: createService({ ...USUAL_SERVICE, ...options.service, ...scenario.service }),
		agenda: createAgenda(),
		addressOn: createNetworks(person, scenario, random),
		spelled,
		devices,
		moved: new Map(),
		laptop,
		reference: { here: deviceFamily(spelled(laptop.agent, start)), countryOf },
		now: start,
		state: emptyState('here'),
		pulse: null,
		open: null,
		closelyUntil: 0,
		waiting: [],
		reviewed: false,
		falseAlarms: [],
		notices: 0,
		ownLogins: new Map(),
		looks: 0,
		attack: {
			at: null,
			shownAt: null,
			showsByItself: !scenario.events.some((event) => event.do === 'show'),
			sessions: new Set(),
			listed: new Set(),
			login: null,
			alertAt: null,
			found: null,
		},
	};
}

/** A time that is later or sooner by so much at most. */
export function around({ random }: Course, at: number, by: number): number {
	return at + Math.round((random() * 2 - 1) * by);
}

/** Makes each look from now on for some minutes, where there is an attack to measure. */
export function lookClosely(course: Course): void {
	if (course.scenario.kind !== 'attack') return;
	course.closelyUntil = Math.max(course.closelyUntil, course.now + 6 * MINUTE);
}
