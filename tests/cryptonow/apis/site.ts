import { createHash, timingSafeEqual } from 'node:crypto';
import type { Accounts, StoredSession, Visitor } from '../accounts.ts';
import { type Asked, clientOf } from '../client.ts';
import type { Places } from '../places.ts';
import type { WirePlace } from '../wire.ts';
import type { Demands } from './demands.ts';
import { changedBody, type ServiceChange } from './service-change.ts';

/** What every style stands on. */
export interface SiteParts {
	/** The pages' origin, the only one that may change anything. */
	origin: string;
	/** Where the API is, for styles with a host of its own. */
	apiOrigin: string;
	accounts: Accounts;
	places: Places;
	/** Values that tests planted, by session id. */
	overrides: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
	demands: Demands;
	/** How the list is changed by now. */
	change: () => ServiceChange | null;
}

/** A session before a style puts it into its own words. */
export interface ListedSession extends StoredSession {
	/** Whether it is the one that asks. */
	current: boolean;
	place: WirePlace | null;
}

/** The site as styles see it. */
export type Site = ReturnType<typeof createSite>;

/** Makes what all styles share, on one set of accounts. */
export function createSite(parts: SiteParts) {
	const { accounts, places, overrides } = parts;

	/** What tests planted goes over what the store says, where it is of the kind that belongs there. */
	function overridden(session: ListedSession): ListedSession {
		const fields = overrides.get(session.id);
		if (!fields) return session;
		const { device, ipAddress, location, createdAt, lastActiveAt } = fields;
		const userAgent = isRecord(device) ? device.userAgent : undefined;
		return {
			...session,
			...(isTextOrNull(userAgent) ? { userAgent } : {}),
			...(isTextOrNull(ipAddress) ? { ipAddress } : {}),
			...(location === null ? { place: null } : {}),
			...(isRecord(location) ? { place: { city: null, country: null, ...location } } : {}),
			...(isTime(createdAt) ? { createdAt: new Date(createdAt) } : {}),
			...(isTime(lastActiveAt) ? { lastActiveAt: new Date(lastActiveAt) } : {}),
		};
	}

	return {
		...parts,

		/** Whoever the request's cookie belongs to. */
		visitor: (c: Asked): Promise<Visitor | null> => accounts.authenticate(clientOf(c).cookie),

		/** All living sessions of the visitor's account, the newest login first. */
		async sessionsOf(visitor: Visitor): Promise<ListedSession[]> {
			const sessions = await accounts.list(visitor.userId);
			return sessions.map((session) =>
				overridden({
					...session,
					current: session.id === visitor.id,
					place: session.ipAddress === null ? null : places.find(session.ipAddress),
				}),
			);
		},

		/** Where the list is by now that was at this path. */
		pathNow: (path: string): string => parts.change()?.moveTo ?? path,

		/** The list's answer as it is after whatever change there was. */
		asChanged: (body: unknown): unknown => changedBody(body, parts.change()),
	};
}

/** A stable id in the form of a UUID, made of a public id and telling nothing of it. */
export function uuidOf(id: string): string {
	const hex = createHash('sha256').update(id).digest('hex');
	const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}

/** Whether two secrets are the same, in a time that does not tell where they differ. */
export function isSameSecret(a: string, b: string): boolean {
	const [first, second] = [a, b].map((text) => createHash('sha256').update(text).digest());
	return first !== undefined && second !== undefined && timingSafeEqual(first, second);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

function isTextOrNull(value: unknown): value is string | null {
	return value === null || typeof value === 'string';
}

function isTime(value: unknown): value is string {
	return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
