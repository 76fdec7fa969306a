import type { Session } from '@/utils/domain/sessions/session';
import type { TrackedSession } from '@/utils/domain/watch/state';
import { createdIn } from './session-times';

/** How two listings of a session differ. */

/** Creation times that differ by more, in milliseconds, are two logins that share an id. */
const SAME_LOGIN = 60 * 1000;

export const samePlace = (a: Session, b: Session): boolean =>
	a.place.country === b.place.country && a.place.city === b.place.city;

export const sameDevice = (a: Session, b: Session): boolean =>
	a.device.browser === b.device.browser &&
	a.device.system === b.device.system &&
	a.device.form === b.device.form;

/** Whether two listings are alike in device, place and address. */
export const sameLooks = (a: Session, b: Session): boolean =>
	a.current === b.current && a.ip === b.ip && sameDevice(a, b) && samePlace(a, b);

/** Whether two listings of a session are the same but for the last activity, which always changes. */
export const looksAlike = (a: Session, b: Session): boolean =>
	a.createdAt === b.createdAt && sameLooks(a, b);

/**
 * Whether a listing with the id of a known session is another login. That one was created after a list
 * last had the known session; what seems to have been created otherwise is the same login by a clock
 * in words, or one whose token was renewed.
 *
 * @param listedAt when a list last had the known session, in milliseconds since 1970
 */
export function isAnotherLogin(watched: TrackedSession, is: Session, listedAt: number): boolean {
	const was = createdIn(watched.session);
	const created = createdIn(is);
	if (was === null || created === null) return false;
	const differs = created.from - was.to > SAME_LOGIN;
	if (!differs) return false;
	if (created.to <= listedAt - SAME_LOGIN && sameDevice(watched.session, is)) return false;
	const settled = watched.reviewStatus === 'mine' || watched.reviewStatus === 'familiar';
	return !(settled && watched.goneAt === null && sameLooks(watched.session, is));
}

/**
 * A new listing of a known session, with the time of its login that is told more exactly: in words it
 * would move with each look.
 */
export function withKnownLogin(was: Session, is: Session): Session {
	const [known = Number.POSITIVE_INFINITY, told = Number.POSITIVE_INFINITY] = [was, is].map(
		({ createdAt, createdWithin = 0 }) => (createdAt === null ? undefined : createdWithin),
	);
	if (was.createdAt === null || told < known || was.createdAt === is.createdAt) return is;
	const { createdWithin: _, ...rest } = is;
	return {
		...rest,
		createdAt: was.createdAt,
		...(was.createdWithin === undefined ? {} : { createdWithin: was.createdWithin }),
	};
}
