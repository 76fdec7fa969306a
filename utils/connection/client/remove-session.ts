import { failed, type Result } from '@/utils/domain/watch/failure';
import type { ConnectionProfile } from '../profile/profile';
import { isGone, isSuccess } from '../profile/statuses';
import type { ClientMemory, Operation } from './operation';
import { withKey } from './request';
import { failureFrom, refusalOfRemoval } from './response-failure';
import { sendRequest } from './send-request';

type Removal = NonNullable<ConnectionProfile['remove']>;

/**
 * What a service said to a removal that it did not refuse. `null`: that it is done. `notThere`: it knows no such session, or no
 * such address any more; which it is, the list that follows tells.
 */
export type Removed = null | 'notThere';

/** Whether a session's id is what removes it. */
const idIsKey = ({ list }: ConnectionProfile): boolean =>
	list.fields.key === null && !list.fields.id.hashed;

/** Whether a removal needs something of a list that is not in memory. */
export function needsList(
	id: string,
	removal: Removal,
	profile: ConnectionProfile,
	{ keys, headers }: ClientMemory,
): boolean {
	const lacksHeader = removal.request.secrets.some(
		({ source }) => source.from === 'header' && !headers.has(source.name),
	);
	return lacksHeader || (!idIsKey(profile) && !keys.has(id));
}

/** Asks the service to remove a session; one that is gone already counts as removed. Never throws. */
export async function removeSession(
	id: string,
	removal: Removal,
	operation: Operation,
): Promise<Result<Removed>> {
	const key = idIsKey(operation.profile) ? id : operation.memory.keys.get(id);
	const request = key === undefined ? null : withKey(removal.request, key, id);
	if (request === null) return failed('unreadable', 'the session has no key that removes it');
	return sendRequest(request, operation, async (response) => {
		if (isGone(response.status)) return { ok: true, value: 'notThere' };
		// After a change many services lead back to their page, and to the login page who is logged out:
		// which it was, the list that follows tells.
		if (response.type === 'opaqueredirect') return { ok: true, value: null };
		if (!isSuccess(response.status)) return failureFrom(response, removal.statuses, operation);
		const kind = await refusalOfRemoval(response);
		return kind === null ? { ok: true, value: null } : failed(kind, 'errors and no data');
	});
}
