import { failed, type Result } from '@/utils/domain/watch/failure';
import type { ReadRequest } from '../profile/profile';
import { hasContent } from '../profile/statuses';
import type { Operation } from './operation';
import { withValue } from './request';
import { readText } from './response-body';
import { failureFromStatus } from './response-failure';
import { sendRequest } from './send-request';

// Pages of Inertia's send the version of their build with each question, and the service refuses to
// answer an older one: the page is to be loaded anew. We ask the page for its version instead.

const VERSION = 'x-inertia-version';

const isOfInertia = (name: string): boolean => /^x-inertia(?:-|$)/i.test(name);

/** Whether the service has been built anew since a question was learned. */
export const isOfOtherBuild = (response: Response): boolean =>
	response.status === 409 && response.headers.has('x-inertia-location');

/** The page where the same address is asked for as a browser does: it says its version. */
function pageOf({ origin, path, query, headers }: ReadRequest): ReadRequest {
	return {
		method: 'GET',
		origin,
		path,
		query,
		headers: headers.filter(
			([name]) => !isOfInertia(name) && !/^(?:accept|x-requested-with)$/i.test(name),
		),
		body: null,
		secrets: [],
		as: 'document',
	};
}

/** A question with the version that its page has now, as far as that is known. */
export function inPagesVersion(request: ReadRequest, { memory }: Operation): ReadRequest {
	const { pageVersion } = memory;
	const has = request.headers.some(([name]) => isOfInertia(name));
	if (pageVersion === undefined || !has || request.method !== 'GET') return request;
	const isIt = (name: string) => name.toLowerCase() === VERSION;
	const plain: ReadRequest = {
		...request,
		headers: request.headers.filter(([name]) => !isIt(name)),
		secrets: request.secrets.filter(({ to }) => to.in !== 'header' || !isIt(to.name)),
	};
	return withValue(plain, { in: 'header', name: VERSION }, pageVersion) ?? request;
}

/** Has the operation know the version that the page of a question has now. */
export async function readPageVersion(
	request: ReadRequest,
	operation: Operation,
): Promise<Result<null>> {
	const { redirect, statuses } = operation.profile.list;
	const page = pageOf(request);
	const read = await sendRequest(page, operation, async (response): Promise<Result<string>> => {
		if (response.type === 'opaqueredirect') return failed(redirect, 'a redirect');
		if (!hasContent(response.status)) {
			return failureFromStatus(response, statuses, operation.dependencies.now());
		}
		const { inertiaVersion } = await import('../decode/meta-tag');
		const version = inertiaVersion((await readText(response, operation.budget)) ?? '');
		return version === null
			? failed('unreadable', 'a new build, and no version in its page')
			: { ok: true, value: version };
	});
	if (!read.ok) return read;
	operation.memory.pageVersion = read.value;
	return { ok: true, value: null };
}
