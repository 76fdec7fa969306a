/** The laptop's browser: when it is open, and which of its looks are made. */
import { ALERT_TIME } from '../../../utils/domain/watch/schedule.ts';
import type { Pulse } from '../../../utils/domain/watch/state.ts';
import { connect, useAccount } from './account.ts';
import type { Entry } from './agenda.ts';
import { look, whenThere } from './companion.ts';
import type { Course } from './course.ts';
import { LOGIN_TIME, MINUTE } from './times.ts';

/** Somebody sits down at the laptop, on one of the person's networks. */
export function openBrowser(course: Course, network: string): void {
	const { laptop, devices, scenario, person, service, agenda, now } = course;
	if (!laptop.inUse || course.open !== null) return;
	const travels = devices.all.some(({ away }) => away !== null);
	if (travels && laptop.away === null) return;
	course.open = { network, address: connect(course, laptop, network) };
	laptop.network = network;
	if ((scenario.between ?? person.between) === 'closed') course.pulse = null;
	// Whoever sits down at it logs in where that is needed.
	if (laptop.login === null || !service.isOpen(laptop.login, now)) {
		agenda.plan(now + LOGIN_TIME, () => useAccount(course, laptop, network, now + 10 * MINUTE));
	}
	look(course);
	for (const does of course.waiting) agenda.plan(now + LOGIN_TIME, () => whenThere(course, does));
	course.waiting = [];
}

/** The browser is closed, or the laptop is. */
export function closeBrowser(course: Course): void {
	const { laptop, spelled, now } = course;
	course.open = null;
	// Nothing is done in a browser that is closed.
	for (const activity of laptop.login?.activities ?? []) {
		if (activity.agent === spelled(laptop.agent, now)) {
			activity.until = Math.min(activity.until, now);
		}
	}
}

/** An open browser gets the address that the laptop has now. */
export function moveBrowser(course: Course): void {
	const { open, laptop } = course;
	if (open !== null) course.open = { ...open, address: connect(course, laptop, open.network) };
}

/** What happens next; at the end of the life, nothing. */
export function coming({
	agenda,
	end,
	scenario,
}: Course): Omit<Entry, 'happens'> & { happens: (() => void) | null } {
	const next = agenda.next();
	return next !== undefined && next.at < end
		? { ...next, closes: next.closes || scenario.kind === 'attack' }
		: { at: end, closes: true, happens: null };
}

/**
 * Makes the next look, if one is planned before the next event, and passes by those after it that
 * can find nothing new.
 *
 * @returns whether a look was made
 */
export function lookBefore(course: Course, until: number): boolean {
	const planned = course.pulse?.look;
	if (course.open === null || planned == null || planned.at >= until) return false;
	const { at, every } = planned;
	course.now = Math.max(at, course.now);
	look(course);
	const { pulse } = course;
	if (pulse?.look?.every !== every || !isCalm(course)) return true;
	// The look may have led to an answer that comes sooner.
	const next = coming(course);
	const beat = pulse.look.at;
	const passed = Math.floor((next.at - 1 - beat) / every) - (next.closes ? 1 : 0);
	if (passed >= 1) course.pulse = passBy(course, beat + passed * every, every, pulse);
	return true;
}

function isCalm({ everyLook, now, closelyUntil, state: { alertAt } }: Course): boolean {
	return !everyLook && now >= closelyUntil && (alertAt === null || now - alertAt >= ALERT_TIME);
}

/** The pulse after looks that were left out, with what they would have found of activities. */
function passBy(course: Course, at: number, every: number, last: Pulse): Pulse {
	const { service, laptop, spelled, open, now } = course;
	// A service may count each of them as use.
	if (laptop.login !== null && open !== null && service.isOpen(laptop.login, now)) {
		service.asked(laptop.login, spelled(laptop.agent, at), open.address, at);
	}
	const lastActiveAt = last.lastActiveAt.map(([id, was]): [string, number] => {
		const login = service.login(id);
		const until = login?.activities.map((activity) => Math.min(activity.until, at)) ?? [];
		const isOwn = login !== undefined && login === laptop.login;
		const looked = isOwn && was >= last.contactAt - MINUTE ? at : was;
		return [id, Math.max(was, looked, ...until)];
	});
	const good = last.goodAt === last.contactAt ? at : last.goodAt;
	return { ...last, lastActiveAt, goodAt: good, contactAt: at, look: { at: at + every, every } };
}
