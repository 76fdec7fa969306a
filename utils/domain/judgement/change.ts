import type { OwnedDevice } from '@/utils/domain/devices/owned-devices';
import { areForms, isKnown, sameFamily } from '@/utils/domain/devices/same-family';
import { tooFast } from '@/utils/domain/places/travel';
import type { Baseline, Candidate, Judgement } from './baseline';
import { companionIn, judge, placeReasons, travelling } from './familiarity';
import { inOrder } from './reassuring';
import { higherRisk, type Reason } from './risk-level';
import { labelOf, tellsPlaces, toldReason, trustedIn } from './trusted-places';

/** How a change of a known session is judged. */

/** How a known session has changed. */
export type Change = {
	was: Candidate;
	is: Candidate;
	/** Whether it is this browser's own session. */
	current: boolean;
	/** The device that it was taken for; `null` for none. */
	owned: OwnedDevice | null;
	/** Milliseconds between its activity before and now. */
	elapsed: number;
	/** Whether the user has said of this session that it is theirs. */
	answered?: boolean;
	/** The codes of reasons that the user has accepted of this session. */
	accepted?: readonly string[];
};

/** The country in which a device was last seen; `null` where none is known. */
function lastCountryOf(owned: OwnedDevice | null): string | null {
	const places = (owned?.places ?? []).filter(({ country }) => country !== null);
	return places.toSorted((a, b) => b.seenAt - a.seenAt)[0]?.country ?? null;
}

/** Whether a session is on a network where no other of the user's ever was, or that is not told. */
const isAlone = ({ network }: Candidate, baseline: Baseline): boolean =>
	network === null || !baseline.isOwnNetwork(network);

/** Whether a session is on a network where the user, or it, never was. */
const isStrange = (change: Change, baseline: Baseline): boolean =>
	change.is.network !== null &&
	change.is.network !== change.was.network &&
	isAlone(change.is, baseline);

const isOther = (was: string | null, is: string | null): boolean => was !== null && was !== is;

/** The judgement on a session whose device is another now; `null` where it is not. */
function judgeOtherDevice(change: Change, baseline: Baseline): Judgement | null {
	const { was, is, owned, accepted = [], answered = true } = change;
	// A family that was unknown for a look must not hide a change: the device says what it was.
	const family = isKnown(was.family) || owned === null ? was.family : owned.family;
	if (sameFamily(family, is.family)) return null;
	const reasons: Reason[] = [{ code: 'deviceChanged', was: family }];
	const place = was.country === is.country ? [] : placeReasons(is, baseline);
	// Where a service tells the network of the login alone, nobody knows on which it is now.
	const isStill = !change.current && baseline.doNetworksMove?.() === false;
	const isUntold = is.network === null || isStill;
	const network: Reason = { code: isUntold ? 'networkUnknown' : 'newNetwork' };
	const checked = (strange: boolean): Judgement | null =>
		strange && !accepted.includes('deviceChanged')
			? { riskLevel: 'check', reasons: inOrder([...reasons, ...place, network]), deviceId: null }
			: null;
	const isMoved = isStrange(change, baseline);
	// Another browser is another program: that nobody has answered for it, or no network is told, says
	// nothing for it.
	const isOtherBrowser = isOther(family.browser, is.family.browser);
	const isUnvouched = isOtherBrowser && (isUntold || !answered);
	const isOdd = isUnvouched ? isUntold || isAlone(change.is, baseline) : isMoved;
	// Of a family that is told in part, that part can be another, or be told no more.
	if (!isKnown(family))
		return isOtherBrowser || isOther(family.system, is.family.system) ? checked(isOdd) : null;
	if (areForms(family, is.family)) {
		const isOwned = baseline.ownedDevices.some(
			(other) =>
				sameFamily(other.family, is.family) && other.places.some((at) => at.country === is.country),
		);
		return isOwned ? null : checked(isMoved);
	}
	// What is not told says nothing by itself; another system does.
	const isLost = is.family.system === null || is.family.system === family.system;
	if (!isKnown(is.family) && (isLost || change.current)) return checked(isOdd);
	return { riskLevel: 'urgent', reasons: inOrder([...reasons, ...place]), deviceId: null };
}

/** The judgement on a session whose place is not told any more. */
function judgeLostPlace(change: Change, baseline: Baseline): Judgement | null {
	const { was, is, accepted = [] } = change;
	if (was.country === null || is.country !== null) return null;
	// Where no network is told, the country is all that there is to lose.
	if (is.network !== null && !isStrange(change, baseline)) return null;
	if (!tellsPlaces(baseline.ownedDevices) || accepted.includes('placeUnknown')) return null;
	return {
		riskLevel: 'check',
		reasons: [
			{ code: 'placeUnknown' },
			{ code: is.network === null ? 'networkUnknown' : 'newNetwork' },
		],
		deviceId: null,
	};
}

/**
 * The judgement on a change of a known session; `null` where the change means nothing.
 *
 * Another city or address alone means nothing, nor does another country on the same network (the
 * service corrected its map). This browser's own session is never more than `check`, since its place
 * is where our own requests come from.
 */
export function judgeChange(change: Change, baseline: Baseline): Judgement | null {
	const { current } = change;
	// Another browser's name for this browser: see own-session.ts.
	const other = current && isKnown(change.is.family) ? null : judgeOtherDevice(change, baseline);
	if (other?.riskLevel === 'urgent') return other;
	const moved = judgeMove(change, baseline) ?? (current ? null : judgeLostPlace(change, baseline));
	if (other === null || moved === null) return other ?? moved;
	const codes = new Set(other.reasons.map(({ code }) => code));
	const more = moved.reasons.filter(({ code }) => !codes.has(code));
	return {
		riskLevel: higherRisk(other.riskLevel, moved.riskLevel),
		reasons: inOrder([...other.reasons, ...more]),
		deviceId: null,
	};
}

/** The judgement on a session of which no country was ever told, and is now: one where the user never was. */
function judgeFirstPlace(
	is: Candidate,
	owned: OwnedDevice | null,
	baseline: Baseline,
): Judgement | null {
	const place = placeReasons(is, baseline);
	const isNew = place.some((reason) => reason.code === 'newCountry' && reason.seenIn.length > 0);
	if (!isNew || is.country === null || (is.network !== null && !isAlone(is, baseline))) return null;
	const declared = travelling(baseline);
	const companion = companionIn(is.country, owned, baseline);
	const reasons: Reason[] = [...place, ...declared];
	if (companion)
		reasons.push({ code: 'beenThere', device: labelOf(companion), country: is.country });
	const isExpected = declared.length > 0 || companion !== undefined;
	return {
		riskLevel: isExpected ? 'notice' : 'check',
		reasons: inOrder(reasons),
		deviceId: null,
	};
}

/** The judgement on a session that is in another country now. */
function judgeMove(
	{ was, is, current, owned, elapsed }: Change,
	baseline: Baseline,
): Judgement | null {
	const from = was.country ?? lastCountryOf(owned);
	const to = is.country;
	if (from === null && to !== null && !current) return judgeFirstPlace(is, owned, baseline);
	const moved = from !== null && to !== null && from !== to;
	if (!moved || (is.network !== null && is.network === was.network)) return null;
	if (owned !== null && trustedIn(owned, to)) {
		const told = current ? [] : toldReason(owned, to);
		if (told.length === 0) return null;
		const reasons: Reason[] = [{ code: 'moved', from, to }, ...told, ...placeReasons(is, baseline)];
		return { riskLevel: 'notice', reasons: inOrder(reasons), deviceId: null };
	}

	const declared = travelling(baseline);
	const fast = tooFast(from, to, elapsed);
	if (!current && declared.length === 0 && fast) {
		const reasons: Reason[] = [{ code: 'tooFast', from, to }, ...placeReasons(is, baseline)];
		return { riskLevel: 'urgent', reasons: inOrder(reasons), deviceId: null };
	}
	// A session without a device is judged as if it had just logged in where it is now, such as a
	// traveller's new login that comes home.
	if (!current && owned === null && judge(is, baseline).riskLevel === 'familiar') return null;

	const companion = companionIn(to, owned, baseline);
	const journey: Reason[] = !fast && baseline.journey.has(from) ? [{ code: 'journey' }] : [];
	const reasons: Reason[] = [
		{ code: 'moved', from, to },
		...placeReasons(is, baseline),
		...journey,
		...declared,
	];
	if (companion) reasons.push({ code: 'beenThere', device: labelOf(companion), country: to });
	return {
		riskLevel: journey.length + declared.length > 0 || companion ? 'notice' : 'check',
		reasons: inOrder(reasons),
		deviceId: null,
	};
}
