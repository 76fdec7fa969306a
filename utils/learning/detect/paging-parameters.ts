import type { KeyPath, RequestPlace } from '@/utils/connection/profile/profile';
import type { Json, RequestParts } from './request-parts';

/** A value of a request that may say which page is asked for, and where it stands. */
export type PagingParameter = { to: RequestPlace; name: string; value: string | number | null };

const DEPTH_LIMIT = 12;
const KEY_LIMIT = 128;

function parametersInJson(value: Json, path: KeyPath = []): PagingParameter[] {
	if (path.length > DEPTH_LIMIT) return [];
	if (value === null || typeof value === 'string' || typeof value === 'number') {
		return path.length > 0 ? [{ to: { in: 'json', path }, name: path.at(-1) ?? '', value }] : [];
	}
	if (typeof value !== 'object') return [];
	return Object.entries(value)
		.filter(([key]) => key !== '' && key.length <= KEY_LIMIT)
		.flatMap(([key, inner]) => parametersInJson(inner, [...path, key]));
}

/** Each value of a request's query and body. */
export function pagingParameters({ query, body }: RequestParts): PagingParameter[] {
	const parameters = query.map(
		([name, value]): PagingParameter => ({ to: { in: 'query', name }, name, value }),
	);
	if (body?.type === 'form') {
		for (const [name, value] of body.fields) {
			parameters.push({ to: { in: 'form', name }, name, value });
		}
	}
	if (body?.type === 'json') parameters.push(...parametersInJson(body.value as Json));
	return parameters;
}
