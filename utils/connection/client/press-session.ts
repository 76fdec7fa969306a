import { failed, type Result } from '@/utils/domain/watch/failure';
import type { Presses } from '../profile/pressed';
import { idsOf } from '../sessions/answer';
import type { Operation } from './operation';

/** Removes a session on the service's own page, in the row of exactly that session. Never throws. */
export async function pressSession(
	id: string,
	press: Presses,
	operation: Operation,
): Promise<Result<null>> {
	const { dependencies, profile, until } = operation;
	if (!(await dependencies.hasAccess(profile))) return failed('noAccess', 'no access to the page');
	const presser = await dependencies.drawnPresser?.();
	if (presser === undefined) return failed('unavailable', 'no tabs');
	const { list } = profile;
	const tables = await dependencies.textTables();
	return presser({
		press,
		until,
		request: list.request,
		items: list.items,
		redirect: list.redirect,
		async rowOf(page) {
			const ids = await idsOf(page, list, { now: dependencies.now(), tables });
			const row = ids.indexOf(id);
			return row !== -1 && ids.lastIndexOf(id) === row ? row : null;
		},
	});
}
