import * as z from 'zod/mini';
import { deviceFamily } from '@/utils/sessions/device';
import { plainText } from '@/utils/sessions/plain-text';
import type { Session } from '@/utils/sessions/session';
import { failed, type Result } from './failure';
import type { ConnectionProfile } from './profile';

const PLACE_LIMIT = 60;
const IP_LIMIT = 45;
/** Bitcoin began in 2009: no exchange has a session from before. */
const EARLIEST = Date.UTC(2009, 0, 3);
/** Clocks differ; a day covers every time zone mix-up. Beyond it a time is no time. */
const CLOCK_SLACK = 24 * 60 * 60 * 1000;

/** An id goes into an address, so it may be no way to another one (`.`, `..`, an empty part). */
const Id = z
	.string()
	.check(z.minLength(1), z.maxLength(256), z.regex(/^(?!\.{1,2}$)[\x21-\x7e]+$/));
const Text = z.nullable(z.string());

/** The IP address as the service writes it, masked parts included; anything else is unknown. */
const IP_ADDRESS = /^[0-9a-fA-F:.*xX/]+$/;

function at(value: unknown, path: readonly string[]): unknown {
	let here = value;
	for (const key of path) {
		// A place that is unknown as a whole (`null`) has unknown parts.
		if (here === null) return null;
		if (typeof here !== 'object' || !Object.hasOwn(here, key)) return undefined;
		here = (here as Record<string, unknown>)[key];
	}
	return here;
}

function time(text: string | null, now: number): number | null {
	if (text === null) return null;
	const ms = Date.parse(text);
	return Number.isFinite(ms) && ms >= EARLIEST && ms <= now + CLOCK_SLACK ? ms : null;
}

const text = (raw: string | null, limit: number): string | null =>
	raw === null ? null : plainText(raw, limit);

function ipAddress(raw: string | null): string | null {
	const ip = text(raw, IP_LIMIT);
	return ip !== null && IP_ADDRESS.test(ip) ? ip : null;
}

/**
 * The sessions in an answer, or `unreadable`.
 *
 * One entry that misses a field or has a wrong type makes the whole answer unreadable: to leave
 * it out would hide a session. Texts that a stranger can choose (agent, place) can never make an
 * answer unreadable: whatever they hold, they become short plain text or «unknown», or else a
 * stranger could blind the watch with a user agent.
 *
 * @param body the answer's JSON, parsed
 * @param now milliseconds since 1970; times far after it are unknown
 * @returns sessions with different ids, exactly one of them current
 */
export function parseSessions(
	body: unknown,
	list: ConnectionProfile['list'],
	now: number,
): Result<Session[]> {
	const items = at(body, list.items);
	if (!Array.isArray(items)) return failed('unreadable', 'no list where the profile says');

	const { fields } = list;
	const Entry = z.object({
		id: Id,
		current: z.boolean(),
		userAgent: Text,
		ip: Text,
		city: Text,
		country: Text,
		createdAt: Text,
		lastActiveAt: Text,
	});
	const names = Object.keys(fields) as (keyof typeof fields)[];
	/** Many sessions have few agents; each is parsed once. */
	const families = new Map<string | null, Session['device']>();
	const sessions = new Map<string, Session>();

	for (const [index, item] of items.entries()) {
		const entry = z.safeParse(
			Entry,
			Object.fromEntries(names.map((name) => [name, at(item, fields[name])])),
		);
		if (!entry.success) {
			const field = String(entry.error.issues[0]?.path[0] ?? '?');
			return failed('unreadable', `entry ${index}: ${field} is not as the profile says`);
		}
		const raw = entry.data;
		const device = families.get(raw.userAgent) ?? deviceFamily(raw.userAgent);
		families.set(raw.userAgent, device);
		const session: Session = {
			id: raw.id,
			current: raw.current,
			device,
			place: { city: text(raw.city, PLACE_LIMIT), country: text(raw.country, PLACE_LIMIT) },
			ip: ipAddress(raw.ip),
			createdAt: time(raw.createdAt, now),
			lastActiveAt: time(raw.lastActiveAt, now),
		};
		const twin = sessions.get(raw.id);
		// A list that changes while it is read can tell one session twice, and be active in between.
		const lastActiveAt =
			Math.max(twin?.lastActiveAt ?? 0, session.lastActiveAt ?? 0) || session.lastActiveAt;
		const latest = { ...session, lastActiveAt };
		if (twin && JSON.stringify({ ...twin, lastActiveAt }) !== JSON.stringify(latest)) {
			return failed('unreadable', `entry ${index}: an id that another session has too`);
		}
		sessions.set(raw.id, latest);
	}

	const all = [...sessions.values()];
	const current = all.filter((session) => session.current).length;
	// The list was asked for with a login, so one of them must be that login's own.
	if (current !== 1) return failed('unreadable', `${current} sessions are marked as this one`);
	return { ok: true, value: all };
}
