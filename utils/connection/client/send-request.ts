import { failed, type Result } from '@/utils/domain/watch/failure';
import { originsOf } from '../profile/origins';
import type { ReadRequest, RemovalRequest } from '../profile/profile';
import { fetchWithLogin } from './fetch-with-login';
import type { Operation } from './operation';
import { compose } from './request';

const isPage = (request: ReadRequest | RemovalRequest): boolean =>
	'as' in request && request.as === 'document';

/** How a page is read beside the user's own. */
const asideOf = ({ dependencies }: Operation) =>
	dependencies.withoutNewCookies ?? ((_: string, read) => read());

/**
 * Sends a request of the profile with its secrets, and reads the answer. Never throws.
 *
 * @param read what the answer means; where it throws, the service counts as unreachable
 */
export async function sendRequest<T>(
	request: ReadRequest | RemovalRequest,
	operation: Operation,
	read: (response: Response) => Promise<Result<T>>,
): Promise<Result<T>> {
	const { dependencies, profile } = operation;
	if (!(await dependencies.hasAccess(profile))) return failed('noAccess', 'no access to the site');
	if (request.method !== 'GET' || originsOf(profile).length > 1) {
		try {
			await dependencies.sendAsSite(profile);
		} catch {
			return failed('noAccess', 'the browser refused the Origin rule');
		}
	}
	try {
		const filled =
			request.secrets.length === 0
				? ({ ok: true, value: request } as const)
				: await (await import('./secret-values')).withSecrets(request, operation);
		if (!filled.ok) return filled;
		const { url, init } = compose(filled.value);
		const ask = async () => read(await fetchWithLogin(url, init, operation));
		const answer = await (isPage(request) ? asideOf(operation)(url, ask) : ask());
		return await stillAllowed(answer, operation);
	} catch (error) {
		const detail = error instanceof Error ? error.name : 'fetch failed';
		return failed(dependencies.isOnline() ? 'unavailable' : 'offline', detail);
	}
}

/**
 * A request whose access is taken away under way goes without cookies, and the service then says that
 * nobody is logged in: that is no word about the login.
 */
async function stillAllowed<T>(
	answer: Result<T>,
	{ dependencies, profile }: Operation,
): Promise<Result<T>> {
	if (answer.ok || (await dependencies.hasAccess(profile))) return answer;
	return failed('noAccess', 'access to the site was taken away');
}
