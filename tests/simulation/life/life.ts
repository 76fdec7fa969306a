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
import type { RiskLevel } from '../../../utils/domain/judgement/risk-level.ts';
import { connect, logIn, useAccount } from './account.ts';
import { closeBrowser, coming, lookBefore, openBrowser } from './browser.ts';
import {
	around,
	type Course,
	createCourse,
	type FalseAlarm,
	type LifeOptions,
	type OwnLogin,
} from './course.ts';
import { happen } from './events.ts';
import { DAY, MINUTE, MONDAY, timeOfDay } from './times.ts';

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
	/** From the first trace to the first look that could show it; `null` where none came in time. */
	traceToLook: number | null;
};

export type LifeOutcome = {
	falseAlarms: FalseAlarm[];
	/** Sessions of the user's own that became a notice. */
	notices: number;
	/** What the companion made of each login of the user's own. */
	ownLogins: readonly OwnLogin[];
	/** Looks that were made, and those that were left out with them. */
	looks: number;
	attack: AttackOutcome | null;
};

/** Plays one life; the same for the same options. */
export function live(options: LifeOptions): LifeOutcome {
	const course = createCourse(options);
	logInOthers(course);
	planDay(course, 0);
	for (let next = coming(course); ; next = coming(course)) {
		if (lookBefore(course, next.at)) continue;
		if (next.happens === null) break;
		course.agenda.drop();
		course.now = Math.max(course.now, next.at);
		next.happens();
	}
	const { falseAlarms, notices, looks } = course;
	const ownLogins = [...course.ownLogins.values()];
	return { falseAlarms, notices, ownLogins, looks, attack: attackOutcome(course) };
}

/** All devices but the laptop are logged in when the companion comes. */
function logInOthers(course: Course): void {
	const { service, spelled, devices, laptop } = course;
	course.now = course.start + MINUTE;
	const { now } = course;
	for (const device of devices.all) {
		if (device === laptop) continue;
		const address = connect(course, device, 'home');
		const login = logIn(course, device, address);
		service.use(login, { agent: spelled(device.agent, now), address, until: now + MINUTE });
	}
}

/** Plans what the person does on a day, what the scenario says of it, and the next day. */
function planDay(course: Course, number: number): void {
	const { agenda, start, days } = course;
	const midnight = start + number * DAY;
	planRoutine(course, midnight);
	planEvents(course, number, midnight);
	if (number + 1 < days) agenda.plan(midnight + DAY, () => planDay(course, number + 1));
}

function planRoutine(course: Course, midnight: number): void {
	const { agenda, person, scenario, laptop, devices } = course;
	const weekday = Math.floor((midnight - MONDAY) / DAY) % 7;
	const routine = weekday < 5 ? person.workday : person.weekend;
	const others = [...routine.others, ...(scenario.uses ?? [])];
	const near = (time: string, by: number) => around(course, midnight + timeOfDay(time), by);
	for (const [from, to, network, uses] of scenario.laptop ?? routine.laptop) {
		agenda.plan(near(from, 12 * MINUTE), () => openBrowser(course, network));
		agenda.plan(near(to, 12 * MINUTE), () => closeBrowser(course), true);
		for (const [first, last] of uses) {
			const until = near(last, 4 * MINUTE);
			agenda.plan(near(first, 10 * MINUTE), () => useAccount(course, laptop, network, until));
		}
	}
	for (const [first, last, name, network] of others) {
		const until = near(last, 4 * MINUTE);
		agenda.plan(near(first, 3 * MINUTE), () =>
			useAccount(course, devices.named(name), network, until),
		);
	}
}

function planEvents(course: Course, number: number, midnight: number): void {
	const { agenda, scenario } = course;
	const shift = around(course, 0, 5 * MINUTE);
	for (const event of scenario.events) {
		const { day, at, every } = event;
		const due =
			day === number || (every !== undefined && number > day && (number - day) % every === 0);
		const closes = event.do === 'travel' || event.do === 'come home';
		if (due) agenda.plan(midnight + timeOfDay(at) + shift, () => happen(course, event), closes);
	}
}

function attackOutcome({ attack }: Course): AttackOutcome | null {
	const { at, shownAt, alertAt, found } = attack;
	if (at === null) return null;
	return {
		riskLevel: found?.riskLevel ?? null,
		caught: found?.caught ?? false,
		// Where it shows comes from a scenario's clock, and a look may see it some seconds sooner.
		traceToAlert: alertAt === null || shownAt === null ? null : Math.max(0, alertAt - shownAt),
		attackToAlert: alertAt === null ? null : alertAt - at,
		traceToLook: found?.late ?? null,
	};
}
