import * as z from 'zod/mini';
import { FailureKind } from '@/utils/domain/watch/failure-kind';
import { KEY_MARK } from './marks';

/**
 * Profiles of version 1 as they were written. Never changed: a part that is shared with today's
 * profile and changes there is first copied here.
 */

/** Made only for a profile of that version. */
function profile1() {
	const SitePath = z.string().check(
		z.regex(/^\/(?![/\\])[\w\-./~%]*$/),
		z.refine((path) => !path.split('/').includes('..')),
	);

	const KeyPath = z.array(z.string().check(z.minLength(1))).check(z.minLength(1));

	const Statuses = z.record(z.string().check(z.regex(/^[1-5]\d\d$/)), FailureKind);

	return z.strictObject({
		version: z.literal(1),
		origin: z.string(),
		list: z.strictObject({
			method: z.literal('GET'),
			path: SitePath,
			/** Where the array is. A `*` was a key like any other. */
			items: KeyPath.check(z.refine((path) => !path.includes('*'))),
			statuses: Statuses,
			redirect: FailureKind,
			fields: z.strictObject({
				id: KeyPath,
				current: KeyPath,
				userAgent: KeyPath,
				ip: KeyPath,
				city: KeyPath,
				country: KeyPath,
				createdAt: KeyPath,
				lastActiveAt: KeyPath,
			}),
		}),
		remove: z.strictObject({
			method: z.enum(['DELETE', 'POST']),
			/** What comes before the id, which ends the path. */
			pathBeforeId: SitePath,
			statuses: Statuses,
		}),
		pages: z.strictObject({ sessions: SitePath, password: SitePath, login: SitePath }),
	});
}
type Profile1 = z.infer<ReturnType<typeof profile1>>;

/**
 * A profile of version 1 as one of version 2, to be checked as such. Version 1 knew a single origin, a
 * plain GET, and one place for each field.
 *
 * @returns `null` where the value is no profile of version 1
 */
export function fromVersion1(value: unknown): unknown {
	const parsed = profile1().safeParse(value);
	return parsed.success ? migrated(parsed.data) : null;
}

const own = (path: readonly string[]) => ({ up: 0, path });

function migrated({ origin, list, remove, pages }: Profile1): unknown {
	const plain = { origin, query: [], headers: [], secrets: [], body: null };
	const { id, current, userAgent, ip, city, country, createdAt, lastActiveAt } = list.fields;
	return {
		version: 2,
		site: origin,
		list: {
			request: { ...plain, method: list.method, path: list.path },
			paging: null,
			items: [...list.items, '*'],
			fields: {
				id: { at: own(id), hashed: false },
				key: null,
				ip: own(ip),
				place: { as: 'parts', city: own(city), region: null, country: own(country) },
				agent: { as: 'userAgent', at: own(userAgent) },
				createdAt: { at: own(createdAt), as: 'iso' },
				lastActiveAt: { at: own(lastActiveAt), as: 'iso' },
				expiresAt: null,
			},
			current: { by: 'field', at: own(current), equals: true },
			statuses: list.statuses,
			redirect: list.redirect,
		},
		remove: removal(remove, plain),
		pages,
	};
}

/** Version 2 has the key as a whole part of the path; any other removal has to be learned anew. */
function removal({ method, pathBeforeId, statuses }: Profile1['remove'], plain: object): unknown {
	if (!pathBeforeId.endsWith('/')) return null;
	const path = pathBeforeId + KEY_MARK;
	return { request: { ...plain, method, path, numeric: false }, statuses };
}
