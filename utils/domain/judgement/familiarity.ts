import type { TrustRevocation } from '@/utils/domain/devices/known-device';
import type { OwnedDevice } from '@/utils/domain/devices/owned-devices';
import { sameFamily } from '@/utils/domain/devices/same-family';
import { tooFast } from '@/utils/domain/places/travel';
import type { DeviceFamily } from '@/utils/domain/sessions/session';
import { isReassuring } from './reassuring';
import type { DeviceLabel, Reason, RiskLevel } from './risk-level';

/** Whether a device is in use beside a session. */
export type Use = 'free' | 'inUse' | 'unknown';

/** What the rules know of a session. */
export type Candidate = {
	family: DeviceFamily;
	/** The key of its country; see country.ts. */
	country: string | null;
	network: string | null;
};

/** What a session is compared with. */
export type Baseline = {
	ownedDevices: readonly OwnedDevice[];
	revocations: readonly TrustRevocation[];
	/** Whether an owned device is in use beside the session. */
	use: (ownedId: string) => Use;
	/** Whether the user was seen on a network by any other session. */
	isOwnNetwork: (network: string) => boolean;
	/** The end of the travel or VPN period, in milliseconds since 1970; `null` for none. */
	travelUntil: number | null;
	/** The devices whose new country the user was asked about and has not answered yet. */
	asked: readonly { deviceId: string; country: string }[];
	/** Milliseconds since 1970. */
	now: number;
};

/** The risk level of a session, the reasons, and the device that it is taken for. */
export type Judgement = { riskLevel: RiskLevel; reasons: Reason[]; deviceId: string | null };

/** How long a device in a country speaks for the other devices there, in milliseconds: a journey. */
const JOURNEY = 7 * 24 * 60 * 60 * 1000;

const isKnown = (family: DeviceFamily): boolean =>
	family.browser !== null && family.system !== null;

const labelOf = ({ name, family }: OwnedDevice): DeviceLabel => ({ name, family });

/** Reasons against a session before the reasons for it. */
export const inOrder = (reasons: readonly Reason[]): Reason[] => [
	...reasons.filter((reason) => !isReassuring(reason)),
	...reasons.filter(isReassuring),
];

const trustedIn = (owned: OwnedDevice, country: string | null): boolean =>
	owned.places.some((place) => !place.faded && (country === null || place.country === country));

/** The countries in which any owned device is known. */
function countriesOf(ownedDevices: readonly OwnedDevice[]): string[] {
	const places = ownedDevices.flatMap((owned) => owned.places).filter((place) => !place.faded);
	return [...new Set(places.flatMap(({ country }) => country ?? []))];
}

/**
 * The trust revocation that a session is a comeback of. Where the user owns a device of that family,
 * or the family is unknown, the network or country has to be the same, too: else the user's own
 * device would look like the stranger's for ever.
 */
function comebackOf(candidate: Candidate, baseline: Baseline): TrustRevocation | undefined {
	const { family, country, network } = candidate;
	const owned = baseline.ownedDevices.some((owned) => sameFamily(owned.family, family));
	const trusted = baseline.ownedDevices.some(
		(owned) => sameFamily(owned.family, family) && country !== null && trustedIn(owned, country),
	);
	return baseline.revocations.find((revocation) => {
		const alike = isKnown(family)
			? sameFamily(revocation.family, family)
			: !isKnown(revocation.family);
		if (!alike) return false;
		const onItsNetwork = network !== null && revocation.network === network;
		// The stranger's network, and none of the user's: trust does not help here.
		if (onItsNetwork && !baseline.isOwnNetwork(network)) return true;
		if (trusted) return false;
		return (isKnown(family) && !owned) || onItsNetwork || revocation.country === country;
	});
}

/** What the country says of a session whose device is not trusted there. */
function placeReasons({ country }: Candidate, baseline: Baseline): Reason[] {
	if (country === null) return [{ code: 'placeUnknown' }];
	const seenIn = countriesOf(baseline.ownedDevices);
	return seenIn.includes(country)
		? [{ code: 'knownCountry', country }]
		: [{ code: 'newCountry', country, seenIn }];
}

/** Another owned device that was in a country lately, or is being asked about there. */
const companionIn = (
	country: string,
	self: OwnedDevice | null,
	baseline: Baseline,
): OwnedDevice | undefined =>
	baseline.ownedDevices.find(
		(owned) =>
			owned.id !== self?.id &&
			(owned.places.some((at) => at.country === country && baseline.now - at.seenAt <= JOURNEY) ||
				baseline.asked.some((asked) => asked.deviceId === owned.id && asked.country === country)),
	);

const travelling = ({ travelUntil, now }: Baseline): Reason[] =>
	travelUntil !== null && now < travelUntil ? [{ code: 'travelling', until: travelUntil }] : [];

function networkReason({ network }: Candidate, baseline: Baseline): Reason {
	if (network === null) return { code: 'networkUnknown' };
	return { code: baseline.isOwnNetwork(network) ? 'knownNetwork' : 'newNetwork' };
}

/** The judgement on a session beside an owned device of its family that is, or may be, in use. */
function concurrentUse(
	candidate: Candidate,
	owned: OwnedDevice,
	use: Use,
	baseline: Baseline,
): Judgement {
	const device = labelOf(owned);
	const network = networkReason(candidate, baseline);
	return {
		riskLevel: network.code === 'knownNetwork' ? 'notice' : 'check',
		reasons: [{ code: use === 'unknown' ? 'useUnknown' : 'secondOne', device }, network],
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
	const journey = travelling(baseline);
	const free = sameKindDevices.filter((owned) => baseline.use(owned.id) === 'free');
	const trusted = sameKindDevices.filter((owned) => trustedIn(owned, country));

	const fitting = trusted.find((owned) => free.includes(owned));
	if (fitting !== undefined) {
		const sameKind: Reason = { code: 'sameKind', device: labelOf(fitting) };
		if (country !== null) {
			return { riskLevel: 'familiar', reasons: [...place, sameKind], deviceId: fitting.id };
		}
		// An unknown place is never familiar by itself. Where the service tells the user's places,
		// hiding one must not pay.
		const network = networkReason(candidate, baseline);
		const hides =
			fitting.places.some((at) => at.country !== null) && network.code !== 'knownNetwork';
		return {
			riskLevel: hides ? 'check' : 'notice',
			reasons: [...place, ...(hides ? [network] : []), sameKind],
			deviceId: null,
		};
	}

	const [busy] = trusted;
	if (busy !== undefined) {
		const concurrent = concurrentUse(candidate, busy, baseline.use(busy.id), baseline);
		return { ...concurrent, reasons: [...concurrent.reasons, ...place] };
	}

	const [owned] = free;
	if (owned === undefined) {
		// All devices of the family are in use elsewhere, so it is none of them.
		const [other] = sameKindDevices;
		const concurrent = concurrentUse(candidate, other, baseline.use(other.id), baseline);
		const abroad = place.some(({ code }) => code === 'newCountry') && journey.length === 0;
		return {
			riskLevel: abroad ? 'urgent' : concurrent.riskLevel,
			reasons: [...place, ...concurrent.reasons, ...journey],
			deviceId: null,
		};
	}

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

	const companion = companionIn(country, null, { ...baseline, asked: [] });
	const been: Reason[] = companion
		? [{ code: 'beenThere', device: labelOf(companion), country }]
		: [];
	const isNew = place.some(({ code }) => code === 'newCountry');
	const newHere: Reason = { code: 'newHere', device: labelOf(owned), country };
	return {
		riskLevel: journey.length > 0 || been.length > 0 ? 'notice' : 'check',
		reasons: [...(isNew ? [] : [newHere]), ...place, sameKind, ...been, ...journey],
		deviceId: null,
	};
}

/** The judgement on a session of a family that the user does not own, as far as is known. */
function judgeNewKind(candidate: Candidate, baseline: Baseline): Judgement {
	const place = placeReasons(candidate, baseline);
	const journey = travelling(baseline);
	const network = networkReason(candidate, baseline);
	const abroad = place.some(({ code }) => code === 'newCountry') && journey.length === 0;
	const unknown = !isKnown(candidate.family);
	return {
		riskLevel: abroad && !unknown ? 'urgent' : 'check',
		reasons: [
			{ code: unknown ? 'deviceUnknown' : 'newDevice' },
			...place,
			...(network.code === 'knownNetwork' ? [network] : []),
			...(place.some(({ code }) => code === 'newCountry') ? journey : []),
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
	const { family } = candidate;
	const sameKindDevices = isKnown(family)
		? baseline.ownedDevices.filter((owned) => sameFamily(owned.family, family))
		: [];
	const [first, ...others] = sameKindDevices;
	const judgement = first
		? judgeKnownKind(candidate, [first, ...others], baseline)
		: judgeNewKind(candidate, baseline);
	const comeback = comebackOf(candidate, baseline);
	const reasons: Reason[] = comeback
		? [{ code: 'comeback', removedAt: comeback.at }, ...judgement.reasons]
		: judgement.reasons;
	return {
		riskLevel: comeback ? 'urgent' : judgement.riskLevel,
		reasons: inOrder(reasons),
		deviceId: comeback ? null : judgement.deviceId,
	};
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
};

/** The country in which a device was last seen; `null` where none is known. */
function lastCountryOf(owned: OwnedDevice | null): string | null {
	const places = (owned?.places ?? []).filter(({ country }) => country !== null);
	return places.toSorted((a, b) => b.seenAt - a.seenAt)[0]?.country ?? null;
}

/**
 * The judgement on a change of a known session; `null` where the change means nothing.
 *
 * Another city or address alone means nothing, nor does another country on the same network (the
 * service corrected its map). This browser's own session is never more than `check`, since its place
 * is where our own requests come from.
 */
export function judgeChange(change: Change, baseline: Baseline): Judgement | null {
	const { was, is, current, owned, elapsed } = change;
	// A family that was unknown for a look must not hide a change: the device says what it was.
	const family = isKnown(was.family) || owned === null ? was.family : owned.family;
	const otherKind = isKnown(family) && isKnown(is.family) && !sameFamily(family, is.family);
	if (otherKind && !current) {
		const reasons: Reason[] = [{ code: 'deviceChanged', was: family }];
		if (was.country !== is.country) reasons.push(...placeReasons(is, baseline));
		return { riskLevel: 'urgent', reasons: inOrder(reasons), deviceId: null };
	}

	const from = was.country ?? lastCountryOf(owned);
	const to = is.country;
	const moved = from !== null && to !== null && from !== to;
	if (!moved || (is.network !== null && is.network === was.network)) return null;
	if (owned !== null && trustedIn(owned, to)) return null;

	const journey = travelling(baseline);
	if (!current && journey.length === 0 && tooFast(from, to, elapsed)) {
		const reasons: Reason[] = [{ code: 'tooFast', from, to }, ...placeReasons(is, baseline)];
		return { riskLevel: 'urgent', reasons: inOrder(reasons), deviceId: null };
	}
	// A session without a device is judged as if it had just logged in where it is now, such as a
	// traveller's new login that comes home.
	if (!current && owned === null && judge(is, baseline).riskLevel === 'familiar') return null;

	const companion = companionIn(to, owned, baseline);
	const reasons: Reason[] = [
		{ code: 'moved', from, to },
		...placeReasons(is, baseline),
		...journey,
	];
	if (companion) reasons.push({ code: 'beenThere', device: labelOf(companion), country: to });
	return {
		riskLevel: journey.length > 0 || companion ? 'notice' : 'check',
		reasons: inOrder(reasons),
		deviceId: null,
	};
}
