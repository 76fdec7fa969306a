import * as z from 'zod/mini';
import { type Session, sameFamily } from './session';

/** Why a session asks for a look. Codes, so that the words can be in any language. */
export const Reason = z.enum([
	'alreadyThere',
	'newLogin',
	'newDevice',
	'newCountry',
	'deviceUnknown',
	'placeUnknown',
]);
export type Reason = z.infer<typeof Reason>;

/**
 * Why a session that was not there at the last look is unfamiliar.
 *
 * In this version every new login but this browser's own is: the reasons only say how unlike the
 * person's other sessions it is.
 *
 * @param session the new one
 * @param own the sessions that the person said are theirs, this browser's included
 * @returns at least one reason, the weightiest last
 */
export function whyUnfamiliar(session: Session, own: readonly Session[]): Reason[] {
	const reasons: Reason[] = ['newLogin'];
	const { device, place } = session;
	if (device.browser === null || device.system === null) reasons.push('deviceUnknown');
	else if (!own.some((known) => sameFamily(known.device, device))) reasons.push('newDevice');
	if (place.country === null) reasons.push('placeUnknown');
	else if (!own.some((known) => known.place.country === place.country)) reasons.push('newCountry');
	return reasons;
}
