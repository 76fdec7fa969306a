/** What a scenario says that happens. */
import { deviceFamily } from '../../../utils/domain/devices/user-agent.ts';
import type { Event, StrangersAgent } from '../scenarios/scenario.ts';
import type { Login } from '../service.ts';
import { connect, useAccount } from './account.ts';
import { closeBrowser, moveBrowser, openBrowser } from './browser.ts';
import { tell, whenThere } from './companion.ts';
import { type Course, lookClosely } from './course.ts';
import { LOGIN_TIME, MINUTE } from './times.ts';

type Of<Name extends Event['do']> = Extract<Event, { do: Name }>;

/** Lets an event of the scenario happen. */
export function happen(course: Course, event: Event): void {
	lookClosely(course);
	const does = EVENTS[event.do] as (course: Course, event: Event) => void;
	does(course, event);
}

const EVENTS: { readonly [Name in Event['do']]: (course: Course, event: Of<Name>) => void } = {
	travel(course, event) {
		closeBrowser(course);
		for (const name of event.with) course.devices.named(name).away = event.to;
	},
	'come home'(course) {
		closeBrowser(course);
		for (const device of course.devices.all) device.away = null;
	},
	VPN(course, event) {
		for (const name of event.on) course.devices.named(name).exit = event.exit;
		moveBrowser(course);
	},
	'declare travel'(course, event) {
		whenThere(course, () => tell(course, { type: 'travelSet', days: event.days }));
	},
	use(course, event) {
		const device = course.devices.named(event.device);
		device.inUse = true;
		useAccount(course, device, event.network, course.now + event.minutes * MINUTE);
	},
	open(course, { network, minutes }) {
		const { agenda, laptop, now } = course;
		openBrowser(course, network);
		agenda.plan(now + 10 * MINUTE, () => useAccount(course, laptop, network, now + 20 * MINUTE));
		agenda.plan(now + minutes * MINUTE, () => closeBrowser(course), true);
	},
	'put away'(course, event) {
		course.devices.named(event.device).inUse = false;
	},
	'take up'(course, event) {
		course.devices.named(event.device).inUse = true;
	},
	'clear cookies'(course, event) {
		const { agenda, laptop, open, now } = course;
		const device = course.devices.named(event.device);
		device.former = device.login;
		device.login = null;
		for (const activity of device.former?.activities ?? []) {
			activity.until = Math.min(activity.until, course.now);
		}
		if (event.device !== 'laptop' || open === null) return;
		agenda.plan(now + LOGIN_TIME, () =>
			useAccount(course, laptop, open.network, now + 10 * MINUTE),
		);
	},
	'private window'(course, event) {
		const { service, spelled, now } = course;
		const device = course.devices.named(event.device);
		const address = connect(course, device, event.network);
		const login = service.logIn(now, spelled(device.agent, now), address, false);
		service.use(login, { agent: login.agent, address, until: now + event.minutes * MINUTE });
	},
	'log in'(course, event) {
		const { service, devices, now } = course;
		const phone = devices.named('phone');
		const address = connect(course, phone, event.network);
		const agent = agentOf(course, event.agent);
		const login = service.logIn(now, agent, address, false);
		service.use(login, { agent, address, until: now + event.minutes * MINUTE });
	},
	'appear as'(course, event) {
		const device = course.devices.named(event.device);
		device.agent = event.agent;
		if (device !== course.laptop) return;
		const here = deviceFamily(course.spelled(event.agent, course.now));
		course.reference = { ...course.reference, here };
	},
	move({ moved }, event) {
		moved.set(event.from, event.to);
	},
	'change service'({ service }, event) {
		service.change(event.to);
	},
	'end all'({ service, now }) {
		for (const login of service.openLogins(now)) service.end(login);
	},
	end({ service, devices }, event) {
		const { login } = devices.named(event.login);
		if (login !== null) service.end(login);
	},
	replace(course, event) {
		const device = course.devices.named(event.device);
		device.login = null;
		if (event.by !== 'the same') device.agent = event.by;
	},
	intrude(course, event) {
		const { service, addressOn, attack, now } = course;
		const agent = agentOf(course, event.agent);
		const address = addressOn(event.network, now);
		const login = service.logIn(now, agent, address, true);
		service.use(login, { agent, address, until: now + event.minutes * MINUTE });
		attack.login = login;
		noteAttacked(course, event, login);
	},
	'use cookie'(course, event) {
		const { service, addressOn, now } = course;
		const device = course.devices.named(event.of);
		const was = event.former === true ? device.former : device.login;
		if (was === null || !service.isOpen(was, now)) return;
		const address = addressOn(event.network, now);
		const until = now + event.minutes * MINUTE;
		const agent = agentOf(course, event.agent);
		const login = event.renews === true ? service.renew(was, now, agent, address) : was;
		service.use(login, { agent, address, until });
		login.abused = true;
		noteAttacked(course, event, login);
	},
	'go on'(course, event) {
		const { service, addressOn, attack, now } = course;
		const { login } = attack;
		if (login === null || !service.isOpen(login, now)) return;
		const until = now + event.minutes * MINUTE;
		const address = addressOn(event.network, now);
		service.use(login, { agent: agentOf(course, event.agent), address, until });
		noteAttacked(course, event, login);
	},
	leave({ service, attack }) {
		if (attack.login !== null) service.end(attack.login);
	},
	'log the user out'({ service, now }) {
		for (const login of service.openLogins(now)) if (!login.strangers) service.end(login);
	},
	show({ attack, now }) {
		attack.shownAt = now;
	},
};

/** What a stranger's device says it is. */
function agentOf({ spelled, devices, laptop, now }: Course, name: StrangersAgent): string {
	if (name === 'none') return '';
	if (name === 'like the laptop') return spelled(laptop.agent, now);
	if (name === 'like the phone') return spelled(devices.named('phone').agent, now);
	return spelled(name, now);
}

/** From now on the attack is measured, if this is it. */
function noteAttacked({ attack, now }: Course, event: Event, login: Login): void {
	if (event.attack !== true) return;
	attack.at = now;
	attack.sessions.add(login.id);
	if (attack.showsByItself) attack.shownAt = now;
}
