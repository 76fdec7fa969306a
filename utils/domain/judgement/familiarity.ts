import type { TrustRevocation } from '@/utils/domain/devices/known-device';
import { isMadeBy, type OwnedDevice } from '@/utils/domain/devices/owned-devices';
import {
	areForms,
	isInApp,
	isKnown,
	mayBeSame,
	sameFamily,
	sameKind,
} from '@/utils/domain/devices/same-family';
import { tooFast } from '@/utils/domain/places/travel';
import type { Baseline, Candidate, Judgement, Use } from './baseline';
import { inOrder } from './reassuring';
import { higherRisk, type Reason } from './risk-level';
import {
	countriesOf,
	isConfirmedIn,
	labelOf,
	tellsPlaces,
	toldReason,
	trustedIn,
} from './trusted-places';

/** How long a device in a country speaks for the other devices there, in milliseconds: a journey. */
const JOURNEY = 7 * 24 * 60 * 60 * 1000;

/**
 * The trust revocation that a session is a comeback of. Where the user owns a device of that family,
 * or the family is unknown, the network or country has to be the same, too: else the user's own
 * device would look like the stranger's for ever.
 */
function comebackOf(candidate: Candidate, baseline: Baseline): TrustRevocation | undefined {
	const { family, country, network } = candidate;
	const alikeDevices = baseline.ownedDevices.filter((owned) => sameFamily(owned.family, family));
	return baseline.revocations.find((revocation) => {
		// What was revoked in this browser, no other browser's word undoes.
		const isOwn = baseline.source !== undefined && isMadeBy(revocation, baseline.source);
		const counts = isOwn ? isConfirmedIn : trustedIn;
		const owned = isOwn
			? alikeDevices.some(({ places }) => places.some(({ told }) => told !== true))
			: alikeDevices.length > 0;
		const trusted = country !== null && alikeDevices.some((owned) => counts(owned, country));
		const onItsNetwork = network !== null && revocation.network === network;
		// The stranger's network, and none of the user's: neither trust nor another name helps here.
		if (onItsNetwork && !baseline.isOwnNetwork(network)) return true;
		const alike = isKnown(family)
			? sameFamily(revocation.family, family)
			: !isKnown(revocation.family);
		if (!alike || trusted) return false;
		return (isKnown(family) && !owned) || onItsNetwork || revocation.country === country;
	});
}

/** What the country says of a session whose device is not trusted there. */
export function placeReasons({ country }: Candidate, baseline: Baseline): Reason[] {
	if (country === null) return [{ code: 'placeUnknown' }];
	const seenIn = countriesOf(baseline.ownedDevices);
	return seenIn.includes(country)
		? [{ code: 'knownCountry', country }]
		: [{ code: 'newCountry', country, seenIn }];
}

/** Another owned device that is or was in a country lately, or is being asked about there. */
export const companionIn = (
	country: string,
	self: OwnedDevice | null,
	baseline: Baseline,
): OwnedDevice | undefined =>
	baseline.ownedDevices.find(
		(owned) =>
			owned.id !== self?.id &&
			(owned.places.some(
				(at) =>
					at.country === country &&
					(baseline.now - at.seenAt <= JOURNEY || (owned.here && baseline.hereIn?.() === country)),
			) ||
				baseline.asked.some((asked) => asked.deviceId === owned.id && asked.country === country)),
	);

export const travelling = ({ travelUntil, now }: Baseline): Reason[] =>
	travelUntil !== null && now < travelUntil ? [{ code: 'travelling', until: travelUntil }] : [];

/** What the network of a session says, where it is like devices of the user. */
function networkReason(
	{ network }: Candidate,
	devices: readonly OwnedDevice[],
	baseline: Baseline,
): Reason {
	if (network === null) return { code: 'networkUnknown' };
	const known = devices.some((owned) => baseline.isNetworkOf(owned, network));
	return { code: known ? 'knownNetwork' : 'newNetwork' };
}

/** So many answers say what second logins of a kind on a network are, or what a vague family is there. */
const ANSWERS = 3;

/** The judgement on a session beside an owned device of its family that is, or may be, in use. */
function concurrentUse(
	candidate: Candidate,
	owned: OwnedDevice,
	use: Use,
	baseline: Baseline,
): Judgement {
	const { family, network, country } = candidate;
	const alike = baseline.ownedDevices.filter(
		(other) => sameKind(other.family, owned.family) || areForms(other.family, owned.family),
	);
	const reason = networkReason(candidate, alike, baseline);
	// A device is in one place: its network of yesterday says nothing, nor its carrier while it is at home.
	const isAway = reason.code === 'knownNetwork' && baseline.isOnAnother?.(owned.id) === true;
	const isElsewhere = isAway || baseline.isElsewhere?.(owned.id, country) === true;
	const answers = baseline.answered(family, network);
	const near = baseline.answeredNear(family, network);
	const settled = answers >= ANSWERS && network !== null && country !== null && !isElsewhere;
	const reasons: Reason[] = [
		{ code: use === 'unknown' ? 'useUnknown' : 'secondOne', device: labelOf(owned) },
		...(isElsewhere ? [] : [reason]),
		...(near > 0 ? [{ code: 'answered' } as const] : []),
	];
	if (settled && trustedIn(owned, country))
		return { riskLevel: 'familiar', reasons, deviceId: owned.id };
	const expected = near > 0 || (!isElsewhere && reason.code === 'knownNetwork');
	return { riskLevel: expected ? 'notice' : 'check', reasons, deviceId: null };
}

/** The judgement on a session like a free device of the user, in a place that is not told. */
function judgeHidden(candidate: Candidate, fitting: OwnedDevice, baseline: Baseline): Judgement {
	// Never familiar by itself. Where the user's places are told, hiding one must not pay.
	const network = networkReason(candidate, [fitting], baseline);
	const hides = tellsPlaces(baseline.ownedDevices) && network.code !== 'knownNetwork';
	return {
		riskLevel: hides ? 'check' : 'notice',
		reasons: [
			...placeReasons(candidate, baseline),
			...(hides ? [network] : []),
			{ code: 'sameKind', device: labelOf(fitting) },
		],
		deviceId: null,
	};
}

/** The judgement on a session like a free device of the user that is not known in its country. */
function judgeElsewhere(
	candidate: Candidate,
	sameKindDevices: readonly OwnedDevice[],
	owned: OwnedDevice,
	baseline: Baseline,
): Judgement {
	const { country } = candidate;
	const place = placeReasons(candidate, baseline);
	const sameKind: Reason = { code: 'sameKind', device: labelOf(owned) };
	const faded = sameKindDevices
		.flatMap((owned) => owned.places.map((at) => ({ device: owned, at })))
		.find(({ at }) => at.faded && (country === null || at.country === country));
	if (faded !== undefined) {
		return {
			riskLevel: 'check',
			reasons: [
				{ code: 'faded', device: labelOf(faded.device), seenAt: faded.at.seenAt },
				...(country === null ? place : []),
			],
			deviceId: null,
		};
	}
	if (country === null)
		return { riskLevel: 'notice', reasons: [...place, sameKind], deviceId: null };

	const declared = travelling(baseline);
	const companion = companionIn(country, null, { ...baseline, asked: [] });
	const been: Reason[] = companion
		? [{ code: 'beenThere', device: labelOf(companion), country }]
		: [];
	const isNew = place.some(({ code }) => code === 'newCountry');
	// A new login goes on with a journey only where it may have crossed a border.
	const next = isNew && [...baseline.journey].some((from) => !tooFast(from, country, 0));
	const journey: Reason[] = next ? [{ code: 'journey' }] : [];
	const newHere: Reason = { code: 'newHere', device: labelOf(owned), country };
	// On a network of the device's it is the map that is elsewhere.
	const network = networkReason(candidate, sameKindDevices, baseline);
	const home = network.code === 'knownNetwork' ? [network] : [];
	const expected = [...been, ...journey, ...declared, ...home];
	return {
		riskLevel: expected.length > 0 ? 'notice' : 'check',
		reasons: [...(isNew ? [] : [newHere]), ...place, sameKind, ...expected],
		deviceId: null,
	};
}

/** The judgement on a session of a family that the user owns. */
function judgeKnownKind(
	candidate: Candidate,
	sameKindDevices: readonly [OwnedDevice, ...OwnedDevice[]],
	baseline: Baseline,
): Judgement {
	const { country } = candidate;
	const place = placeReasons(candidate, baseline);
	const free = sameKindDevices.filter((owned) => baseline.use(owned.id) === 'free');
	const trusted = sameKindDevices.filter((owned) => trustedIn(owned, country));

	const fitting = trusted.find((owned) => free.includes(owned));
	if (fitting !== undefined) {
		if (country === null) return judgeHidden(candidate, fitting, baseline);
		const sameKind: Reason = { code: 'sameKind', device: labelOf(fitting) };
		return { riskLevel: 'familiar', reasons: [...place, sameKind], deviceId: fitting.id };
	}

	const [busy] = trusted;
	if (busy !== undefined) {
		const concurrent = concurrentUse(candidate, busy, baseline.use(busy.id), baseline);
		return { ...concurrent, reasons: [...concurrent.reasons, ...place] };
	}

	const [owned] = free;
	if (owned !== undefined) return judgeElsewhere(candidate, sameKindDevices, owned, baseline);
	// All devices of the family are in use elsewhere, so it is none of them.
	const [other] = sameKindDevices;
	const declared = travelling(baseline);
	const concurrent = concurrentUse(candidate, other, baseline.use(other.id), baseline);
	// On a network of theirs it is the map that is elsewhere.
	const isHome = concurrent.reasons.some(({ code }) => code === 'knownNetwork');
	const isAbroad = place.some(({ code }) => code === 'newCountry') && declared.length === 0;
	return {
		riskLevel: isAbroad && !isHome ? 'urgent' : concurrent.riskLevel,
		reasons: [...place, ...concurrent.reasons, ...declared],
		deviceId: null,
	};
}

/** The judgement on a session of a family that the user does not own, as far as is known. */
function judgeNewKind(candidate: Candidate, baseline: Baseline): Judgement {
	const { family, network } = candidate;
	const place = placeReasons(candidate, baseline);
	const declared = travelling(baseline);
	const isNew = place.some(({ code }) => code === 'newCountry');
	const isHome = network !== null && baseline.isOwnNetwork(network);
	const isAbroad = isNew && declared.length === 0 && !isHome;
	const unknown = !isKnown(family);
	// Such a kind is known by where it comes from.
	const isElsewhere =
		unknown &&
		network !== null &&
		!isHome &&
		baseline.ownedDevices.some((owned) => sameKind(owned.family, family));
	// One question about such logins is enough: it stands until it is answered.
	const isAsked = unknown && baseline.isVagueAsked?.(candidate) === true;
	return {
		riskLevel: isAsked ? 'notice' : isAbroad && !unknown ? 'urgent' : 'check',
		reasons: [
			{ code: unknown ? 'deviceUnknown' : 'newDevice' },
			...place,
			...(isHome ? [{ code: 'knownNetwork' } as const] : []),
			...(isElsewhere ? [{ code: 'newNetwork' } as const] : []),
			...(isNew ? declared : []),
		],
		deviceId: null,
	};
}

/**
 * The judgement on a session of a kind without browser or system, such as an app. Such a kind says
 * little, so it is known by the provider that it comes from as well, or by a network of the user's;
 * `null` where it comes from elsewhere.
 */
function judgeVagueKind(candidate: Candidate, baseline: Baseline): Judgement | null {
	const { family, country, network } = candidate;
	const alike = baseline.ownedDevices.filter((owned) => sameKind(owned.family, family));
	// What is told of it may be all that the service tells by now of a device that was told in full.
	const isLike = (owned: OwnedDevice): boolean =>
		family.browser !== null &&
		owned.family.browser === family.browser &&
		(family.form === 'unknown' || family.form === owned.family.form) &&
		mayBeSame(owned.family, family);
	const devices = alike.length > 0 ? alike : baseline.ownedDevices.filter(isLike);
	const isHome = network !== null && baseline.isOwnNetwork(network);
	const isNear = (owned: OwnedDevice) => baseline.isNearNetworkOf(owned, network);
	const isOurs = isHome || (network !== null && baseline.ownedDevices.some(isNear));
	const near = devices.filter(
		(owned) =>
			(country !== null || network !== null || family.browser !== null) &&
			(isOurs || isNear(owned)),
	);
	const fitting = near.filter((owned) => trustedIn(owned, country));
	const isFree = ({ id }: OwnedDevice) => baseline.use(id) !== 'inUse';
	// Abroad, where this browser is as well: on its network, or on a journey where no network is told.
	const isWithUs =
		isHome || (network === null && country !== null && baseline.journey.has(country));
	const isHere = isWithUs && fitting.length === 0 && country === baseline.hereIn?.();
	const owned = fitting.find(isFree) ?? (isHere ? near.find(isFree) : undefined);
	const place = placeReasons(candidate, baseline);
	// A kind of which nothing at all is known is what answers have said, where one of them was given.
	const isNamed = family.browser !== null || family.system !== null;
	const answers = baseline.answeredVague?.(candidate) ?? { onNetwork: 0, near: 0 };
	const isAnswered = network !== null && answers.onNetwork > 0 && answers.near >= ANSWERS;
	if (owned === undefined) {
		const [busy] = fitting;
		if (busy === undefined) return null;
		const concurrent = concurrentUse(candidate, busy, baseline.use(busy.id), baseline);
		const { riskLevel, reasons } = concurrent;
		return {
			...(isNamed || riskLevel !== 'familiar'
				? concurrent
				: { riskLevel: 'notice', deviceId: null }),
			reasons: [{ code: 'deviceUnknown' }, ...reasons, ...place],
		};
	}
	const isKnownNetwork = isHome || isNear(owned);
	const isSame = (isNamed || isAnswered) && country !== null && sameKind(owned.family, family);
	const fits = isSame && isKnownNetwork && fitting.includes(owned);
	return {
		riskLevel: fits ? 'familiar' : 'notice',
		reasons: [
			{ code: 'deviceUnknown' },
			...place,
			...(isKnownNetwork ? [{ code: 'knownNetwork' } as const] : []),
			...(answers.near >= ANSWERS ? [{ code: 'answered' } as const] : []),
		],
		deviceId: fits ? owned.id : null,
		likeId: owned.id,
	};
}

/**
 * The judgement on a session of a family that a device of the user can have as well: the «desktop
 * site», unfolded, an app's own browser. `null` where nothing but the family says so.
 */
function judgeOtherForm(candidate: Candidate, baseline: Baseline): Judgement | null {
	const { family, network } = candidate;
	// A phone can say that it is a computer; no computer says that it is a phone.
	const forms = baseline.ownedDevices.filter(
		(owned) =>
			areForms(owned.family, family) &&
			!owned.here &&
			(owned.family.form !== 'computer' || family.form === 'computer'),
	);
	const [first, ...others] = forms.filter(
		(owned) => network !== null && baseline.isNetworkOf(owned, network),
	);
	return first === undefined ? null : judgeKnownKind(candidate, [first, ...others], baseline);
}

/**
 * The judgement on an app's own browser, for whoever has said of another app's that it was them: who
 * has one has others as well. `null` for all else.
 */
function judgeOtherApp(candidate: Candidate, baseline: Baseline): Judgement | null {
	const { family, country } = candidate;
	if (!isInApp(family) || country === null) return null;
	const isOnSame = (owned: OwnedDevice) => owned.family.system === family.system;
	const hasApps = baseline.ownedDevices.some((owned) => isInApp(owned.family) && isOnSame(owned));
	const like = baseline.ownedDevices.find(
		(owned) => isOnSame(owned) && !owned.here && trustedIn(owned, country),
	);
	if (!hasApps || like === undefined) return null;
	return {
		riskLevel: 'notice',
		reasons: [
			{ code: isKnown(family) ? 'newDevice' : 'deviceUnknown' },
			...placeReasons(candidate, baseline),
			{ code: 'sameKind', device: labelOf(like) },
		],
		deviceId: null,
	};
}

/**
 * The judgement on a session that is new in the list. Pure.
 *
 * docs/judgement.md explains the rules, what they catch, and what they cannot see.
 */
export function judge(candidate: Candidate, baseline: Baseline): Judgement {
	const judgement = withoutHearsay(judgeByKind(candidate, baseline), candidate, baseline);
	const stranger = comebackOf(candidate, baseline);
	if (stranger === undefined) return { ...judgement, reasons: inOrder(judgement.reasons) };
	const { family, at } = stranger;
	const isAlike = sameKind(family, candidate.family);
	const code = isAlike ? 'comeback' : 'strangersNetwork';
	const riskLevel = isAlike ? 'urgent' : higherRisk('check', judgement.riskLevel);
	const reasons: Reason[] = [{ code, removedAt: at }, ...judgement.reasons];
	return { riskLevel, reasons: inOrder(reasons), deviceId: null };
}

/**
 * A judgement without what only other browsers of the user's say: that makes a session a notice at
 * least, until it is confirmed in this browser.
 */
function withoutHearsay(
	judgement: Judgement,
	{ country }: Candidate,
	{ ownedDevices }: Baseline,
): Judgement {
	if (judgement.riskLevel !== 'familiar') return judgement;
	const owned = ownedDevices.find(({ id }) => id === judgement.deviceId);
	const told = owned === undefined ? [] : toldReason(owned, country);
	if (told.length === 0) return judgement;
	return { riskLevel: 'notice', reasons: [...told, ...judgement.reasons], deviceId: null };
}

function judgeByKind(candidate: Candidate, baseline: Baseline): Judgement {
	const { family } = candidate;
	const [first, ...others] = baseline.ownedDevices.filter((owned) =>
		sameFamily(owned.family, family),
	);
	if (first !== undefined) return judgeKnownKind(candidate, [first, ...others], baseline);
	const alike = isKnown(family)
		? judgeOtherForm(candidate, baseline)
		: judgeVagueKind(candidate, baseline);
	return alike ?? judgeOtherApp(candidate, baseline) ?? judgeNewKind(candidate, baseline);
}

/**
 * The judgement on a session that fitted a device, once that device is in use beside it after all.
 */
export function judgeConcurrentUse(
	candidate: Candidate,
	owned: OwnedDevice,
	baseline: Baseline,
): Judgement {
	const concurrent = concurrentUse(candidate, owned, 'inUse', baseline);
	return {
		...concurrent,
		reasons: inOrder([...concurrent.reasons, ...placeReasons(candidate, baseline)]),
	};
}
