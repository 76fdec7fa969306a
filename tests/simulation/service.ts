/**
 * The service of the simulation: logins, what activity changes about them, and the list as our
 * client would give it.
 */
import { kindKey } from '../../utils/domain/devices/same-family.ts';
import { deviceFamily } from '../../utils/domain/devices/user-agent.ts';
import type { DeviceFamily, Session } from '../../utils/domain/sessions/session.ts';

/** In what services differ. */
export type ServiceTraits = {
	/** The place and address that are shown: of the last activity, of the login, or none. */
	places: 'last' | 'login' | 'none';
	/** How much of a place is told: all, all but the address, or the country alone. */
	placesTell: 'all' | 'no address' | 'country alone';
	/** Whether sessions that have ended are listed for a week more, with nothing that says so. */
	ended: 'gone' | 'listed';
	/** Whether a login ends the one before it of the same kind of device. */
	perKind: 'many' | 'one';
	/** The browser that is shown: that of the last activity, or that of the login. */
	agents: 'last' | 'login';
	/** How exact the times of last activity are, in minutes; `null` where there are none. */
	activity: number | null;
	/** Whether to ask for the list is activity, from the asking browser, before the list is made. */
	looksCount: boolean;
	/** Whether the country's name comes in other languages. */
	spelling: 'steady' | 'by turns';
	/** When a session ends by itself. */
	expiry: { hours: number; since: 'login' | 'use' };
	/** What the time of last activity tells: the last use, or the login again. */
	activityOf: 'use' | 'login';
	/** Whether sessions keep their ids, all get new ids each hour, or all are made anew at night. */
	ids: 'steady' | 'hourly' | 'nightly';
	/** Whether times are told exactly, or in words («2 hours ago»). */
	times: 'exact' | 'in words';
	/** How many sessions are listed, those that were used last first; `null` for all. */
	listed: number | null;
	/** What is told of a device: all, or its browser alone. */
	labels: 'full' | 'browser alone';
	/** Whether a fifth of all addresses has no place. */
	map: 'full' | 'with holes';
};

/** The service unless a scenario says otherwise. */
export const USUAL_SERVICE: ServiceTraits = {
	places: 'last',
	placesTell: 'all',
	ended: 'gone',
	perKind: 'many',
	agents: 'login',
	activity: 1,
	activityOf: 'use',
	looksCount: true,
	spelling: 'steady',
	expiry: { hours: 30 * 24, since: 'login' },
	ids: 'steady',
	times: 'exact',
	listed: null,
	labels: 'full',
	map: 'full',
};

/** Where something is done from. An empty text stands for what nobody can tell. */
export type Address = { ip: string; city: string; country: string };

/** Somebody at work in a session. Times are milliseconds since 1970. */
type Activity = { agent: string; address: Address; until: number };

/** A login, as the service knows it, and what only the simulation knows of it. */
export type Login = {
	id: string;
	agent: string;
	address: Address;
	createdAt: number;
	usedAt: number;
	activities: Activity[];
	ended: boolean;
	/** Whether a stranger logged in. */
	strangers: boolean;
	/** Whether a stranger uses it: their own login, or the user's. */
	abused: boolean;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long a session is listed after its end, by a service that does so. */
const LISTED_AFTER = 7 * 24 * HOUR;

/** Country names that a map may also give, for the countries of the simulation. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
	Austria: ['Österreich', 'AT', 'Autriche'],
	Germany: ['Deutschland', 'DEU', 'Germania'],
	Italy: ['Italia', 'it', 'Italien'],
	Spain: ['España', 'ES', 'Spanien'],
	Sweden: ['Sverige', 'SE', 'Schweden'],
	Netherlands: ['The Netherlands', 'NL', 'Niederlande'],
};

export type Service = {
	logIn(at: number, agent: string, address: Address, strangers: boolean): Login;
	/** Somebody goes on in a session until a time. */
	use(login: Login, activity: Activity): void;
	end(login: Login): void;
	/** A new session takes the place of one that was logged in as long ago. */
	renew(login: Login, at: number, agent: string, address: Address): Login;
	/** Whether a session can still be used. */
	isOpen(login: Login, at: number): boolean;
	/** When it ends by itself if nobody uses it any more. */
	endsAt(login: Login): number;
	openLogins(at: number): Login[];
	/** Somebody asks for the list, in a session. */
	asked(by: Login, agent: string, address: Address, at: number): void;
	/** The list that one of the sessions is given, from an address. */
	list(by: Login, agent: string, address: Address, at: number): Session[];
	login(id: string): Login | undefined;
	/** The service tells other things from now on. */
	change(to: Partial<ServiceTraits>): void;
};

const kindOf = (agent: string): string => kindKey(deviceFamily(agent === '' ? null : agent));

/** What makes a login. */
type Made = Pick<Login, 'agent' | 'address' | 'createdAt' | 'usedAt' | 'strangers'>;

/** The logins of a service: those that may be open, those that have ended lately, and all. */
function createLogins(traits: ServiceTraits) {
	const open = new Map<string, Login>();
	/** When each was found to have ended. */
	const over = new Map<Login, number | null>();
	/** All that were made, for whoever asks what an old one was. */
	const all = new Map<string, Login>();

	const end = (login: Login) => {
		login.ended = true;
		open.delete(login.id);
		if (traits.ended === 'listed') over.set(login, null);
	};

	return {
		open,
		end,
		add(made: Made): Login {
			const id = `s${all.size + 1}`;
			const login = { ...made, id, activities: [], ended: false, abused: made.strangers };
			open.set(id, login);
			all.set(id, login);
			return login;
		},
		endAlike(agent: string) {
			const kind = kindOf(agent);
			for (const login of open.values()) if (kindOf(login.agent) === kind) end(login);
		},
		endedBy(at: number): Login[] {
			for (const [login, since] of over) {
				if (since === null) over.set(login, at);
				else if (at - since > LISTED_AFTER) over.delete(login);
			}
			return [...over.keys()];
		},
		named: (id: string) => all.get(id.split('.')[0] ?? id),
	};
}

/** Makes a service without any login. */
export function createService(from: ServiceTraits): Service {
	const traits = { ...from };
	const logins = createLogins(traits);
	const listed = createListing(traits);

	/** Writes down what was done up to a time; of two at once, who began later is shown. */
	const settle = (login: Login, at: number) => {
		if (login.activities.length === 0) return;
		for (const { agent, address, until } of login.activities) {
			const usedAt = Math.min(at, until);
			if (usedAt < login.usedAt) continue;
			login.usedAt = usedAt;
			if (traits.places === 'last') login.address = address;
			if (traits.agents === 'last') login.agent = agent;
		}
		login.activities = login.activities.filter(({ until }) => until > at);
	};

	const endsAt = (login: Login): number => {
		const { hours, since } = traits.expiry;
		const used = Math.max(login.usedAt, ...login.activities.map(({ until }) => until));
		return (since === 'login' ? login.createdAt : used) + hours * HOUR;
	};

	const isOpen = (login: Login, at: number) => !login.ended && at < endsAt(login);

	const openLogins = (at: number): Login[] => {
		for (const login of logins.open.values()) {
			if (isOpen(login, at)) settle(login, at);
			else logins.end(login);
		}
		return [...logins.open.values()];
	};

	const asked = (by: Login, agent: string, address: Address, at: number) => {
		if (!traits.looksCount) return;
		settle(by, at);
		by.usedAt = at;
		if (traits.places === 'last') by.address = address;
		if (traits.agents === 'last') by.agent = agent;
	};

	return {
		asked,
		change(to) {
			Object.assign(traits, to);
		},
		renew(login, at, agent, address) {
			logins.end(login);
			const { createdAt } = login;
			return logins.add({ agent, address, createdAt, usedAt: at, strangers: true });
		},
		logIn(at, agent, address, strangers) {
			if (traits.perKind === 'one') logins.endAlike(agent);
			return logins.add({ agent, address, createdAt: at, usedAt: at, strangers });
		},
		use(login, activity) {
			login.activities.push(activity);
		},
		end: logins.end,
		isOpen,
		endsAt,
		openLogins,
		list(by, agent, address, at) {
			const open = openLogins(at);
			asked(by, agent, address, at);
			const known = [...open, ...logins.endedBy(at)];
			const shown =
				traits.listed === null
					? known
					: known
							.toSorted((a, b) => Number(b === by) - Number(a === by) || b.usedAt - a.usedAt)
							.slice(0, traits.listed);
			return shown.map((login) => listed(login, login === by, at));
		},
		login: logins.named,
	};
}

/** Makes what gives a session as our client would. */
function createListing(traits: ServiceTraits) {
	const familyOf = createFamilies();
	return (login: Login, current: boolean, at: number): Session => {
		const { activity, places, placesTell } = traits;
		const isTold = places !== 'none' && placesTell !== 'country alone';
		const { ip, city, country } = login.address;
		const grain = (activity ?? 1) * MINUTE;
		const zone = zoneAt(login.usedAt);
		const createdAt = madeAt(traits, login, at);
		const told = traits.activityOf === 'login' ? createdAt : login.usedAt;
		const cut = Math.floor((told + zone) / grain) * grain - zone;
		const usedAt = grain > HOUR ? cut : Math.max(createdAt, cut);
		const isHole = traits.map === 'with holes' && isLost(ip);
		const { browser } = familyOf(login.agent);
		return {
			id: idOf(traits, login, at),
			current,
			device:
				traits.labels === 'full'
					? familyOf(login.agent)
					: { browser, system: null, form: 'unknown' },
			place: {
				city: !isTold || city === '' || isHole ? null : city,
				country: isHole ? null : spelt(traits, country, at),
			},
			ip: !isTold || placesTell === 'no address' || ip === '' ? null : ip,
			...timesOf(traits, createdAt, activity === null ? null : usedAt, at),
		};
	};
}

/** When all sessions were made anew last, where a service does so: after three each night, in UTC. */
const nightBefore = (at: number): number =>
	Math.floor((at - NIGHT) / (24 * HOUR)) * 24 * HOUR + NIGHT;
const NIGHT = 3 * HOUR + 2 * MINUTE;

/** When a session was made, as the service tells it. */
const madeAt = ({ ids }: ServiceTraits, { createdAt }: Login, at: number): number =>
	ids === 'nightly' ? Math.max(createdAt, nightBefore(at)) : createdAt;

/** What a session is called in a list; the login's own id comes first. */
function idOf({ ids }: ServiceTraits, { id, createdAt }: Login, at: number): string {
	if (ids === 'hourly') return `${id}.${Math.floor(at / HOUR)}`;
	const night = nightBefore(at);
	return ids === 'nightly' && createdAt < night ? `${id}.${night}` : id;
}

/** Where days begin for the service: an hour before they do in UTC, in summer two. */
const zoneAt = (at: number): number => (at >= SUMMER.from && at < SUMMER.to ? 2 : 1) * HOUR;
const SUMMER = { from: Date.UTC(2026, 2, 29, 1), to: Date.UTC(2026, 9, 25, 1) };

/** Whether the map does not know an address: by what it begins with, so that it stays so for a while. */
const isLost = (ip: string): boolean =>
	[...ip.slice(0, ip.lastIndexOf(ip.includes(':') ? ':' : '.'))].reduce(
		(sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0),
		7,
	) %
		5 ===
	0;

/** A time as words tell it, which are no finer than the service knows it, and how far it may be off. */
function inWords(at: number, now: number, grain: number): { at: number; within: number } {
	const ago = Math.max(0, now - at);
	const unit = Math.max(grain, [24 * HOUR, HOUR].find((size) => ago >= size) ?? MINUTE);
	return { at: now - Math.floor(ago / unit) * unit, within: unit };
}

function timesOf(
	{ times, activity }: ServiceTraits,
	createdAt: number,
	lastActiveAt: number | null,
	now: number,
): Pick<Session, 'createdAt' | 'lastActiveAt' | 'createdWithin' | 'activeWithin'> {
	if (times === 'exact') return { createdAt, lastActiveAt };
	const created = inWords(createdAt, now, MINUTE);
	const active =
		lastActiveAt === null ? null : inWords(lastActiveAt, now, (activity ?? 1) * MINUTE);
	return {
		createdAt: created.at,
		createdWithin: created.within,
		lastActiveAt: active?.at ?? null,
		...(active === null ? {} : { activeWithin: active.within }),
	};
}

/** A country as the service writes it at a time; `null` where it tells none. */
function spelt({ places, spelling }: ServiceTraits, country: string, at: number): string | null {
	if (places === 'none' || country === '') return null;
	const names = SPELLINGS[country];
	if (spelling === 'steady' || names === undefined) return country;
	// Another one every eight hours.
	return [country, ...names][Math.floor(at / (8 * HOUR)) % (names.length + 1)] ?? country;
}

/** Reads user agents; each but once. */
function createFamilies(): (agent: string) => DeviceFamily {
	const families = new Map<string, DeviceFamily>();
	return (agent) => {
		const known = families.get(agent);
		if (known !== undefined) return known;
		const made = deviceFamily(agent === '' ? null : agent);
		families.set(agent, made);
		return made;
	};
}
