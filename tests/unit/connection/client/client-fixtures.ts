import { createSessionsClient } from '@/utils/connection/client/client';
import type { ClientDependencies } from '@/utils/connection/client/client-dependencies';
import { readDocument } from '@/utils/connection/document/read-document';
import type { ConnectionProfile } from '@/utils/connection/profile/profile';
import { localProfile } from '@/utils/connection/profile/profiles';
import { readProfile } from '@/utils/connection/profile/read-profile';
import { createTextTables } from '@/utils/connection/sessions/all-text-tables';
import { createCountryNames } from '@/utils/domain/places/country';

export const SITE = 'http://app.cryptonow.localhost:4180';
export const API = 'http://api.cryptonow.localhost:4180';
export const LOCAL = 'http://localhost:4180';
export const NOW = Date.UTC(2026, 10, 22, 12);
export const BASE = localProfile(SITE);
export const countryOf = createCountryNames();
export type Asked = {
	method: string;
	path: string;
	query: string;
	headers: Headers;
	body: string | null;
};
export type Answer = {
	status?: number;
	body?: unknown;
	text?: string;
	headers?: Record<string, string>;
};

export type Change = {
	list?: Record<string, unknown>;
	request?: Record<string, unknown>;
	fields?: Record<string, unknown>;
	remove?: Record<string, unknown>;
};

export const own = (...path: string[]) => ({ up: 0, path });

export const entry = (id: string, over: Record<string, unknown> = {}) => ({
	id,
	current: id === 'one',
	device: { userAgent: null },
	ipAddress: null,
	location: null,
	createdAt: null,
	lastActiveAt: null,
	...over,
});

/** A profile with these parts in place of the local one's; it is checked as any other. */
export function profileWith({ list, request, fields, remove }: Change): ConnectionProfile {
	const profile = readProfile(
		{
			...BASE,
			list: {
				...BASE.list,
				...list,
				request: { ...BASE.list.request, origin: API, ...request },
				fields: { ...BASE.list.fields, ...fields },
			},
			remove: BASE.remove && {
				...BASE.remove,
				request: { ...BASE.remove.request, origin: API, ...remove },
			},
		},
		LOCAL,
	);
	if (profile === null) throw new Error('the profile of the test is none');
	return profile;
}

/** A service that answers as told, and what it was asked. */
export function service(
	change: Change,
	answer: (asked: Asked, count: number) => Answer,
	over: Partial<ClientDependencies> = {},
) {
	const profile = profileWith(change);
	const asked: Asked[] = [];
	const refused: string[] = [];
	const client = createSessionsClient({
		connection: async () => profile,
		fetch: async (address, init = {}) => {
			const url = new URL(String(address));
			const request = {
				method: init.method ?? 'GET',
				path: url.origin + url.pathname,
				query: url.search,
				headers: new Headers(init.headers),
				body: (init.body as string | undefined) ?? null,
			};
			asked.push(request);
			const { status = 200, body, text, headers = {} } = answer(request, asked.length);
			const content = text ?? JSON.stringify(body);
			return new Response(status === 204 ? null : content, { status, headers });
		},
		hasAccess: async () => true,
		isOnline: () => true,
		sendAsSite: async () => undefined,
		readCookie: async (_, name) => (name === 'csrf' ? 'from-cookie' : null),
		readToken: async () => null,
		documentReader: async () => readDocument,
		refuseToken: async (_, __, value) => void refused.push(value),
		textTables: async () => createTextTables(countryOf),
		now: () => NOW,
		...over,
	});
	/** The ids, with the name of what became of the rest; or the failure. */
	const ids = async () => {
		const list = await client.list();
		if (!list.ok) return list.failure.kind;
		const read = list.value.map(({ id }) => id);
		return list.rest === undefined ? read : [...read, `… ${list.rest.kind}`];
	};
	return { client, asked, refused, ids, profile };
}

export const good = { body: { sessions: [entry('one'), entry('two')] } };
