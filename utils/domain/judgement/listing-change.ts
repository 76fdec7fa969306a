import type { Session } from '@/utils/domain/sessions/session';

/** How two listings of a session differ. */

/** Creation times that differ by more, in milliseconds, are two logins that share an id. */
const SAME_LOGIN = 60 * 1000;

export const samePlace = (a: Session, b: Session): boolean =>
	a.place.country === b.place.country && a.place.city === b.place.city;

/** Whether two listings of a session are the same but for the last activity, which always changes. */
export const looksAlike = (a: Session, b: Session): boolean =>
	a.current === b.current &&
	a.ip === b.ip &&
	a.createdAt === b.createdAt &&
	a.device.browser === b.device.browser &&
	a.device.system === b.device.system &&
	a.device.form === b.device.form &&
	samePlace(a, b);

/** Whether two sessions with the same id are two logins. */
export const isAnotherLogin = (a: Session, b: Session): boolean =>
	a.createdAt !== null && b.createdAt !== null && Math.abs(a.createdAt - b.createdAt) > SAME_LOGIN;
