import type { TrustRevocation } from '@/utils/domain/devices/known-device';
import type { OwnedDevice } from '@/utils/domain/devices/owned-devices';
import { sameFamily } from '@/utils/domain/devices/same-family';
import { tooFast } from '@/utils/domain/places/travel';
import type { DeviceFamily } from '@/utils/domain/sessions/session';
import { isReassuring } from './reassuring';
import type { DeviceLabel, Reason, RiskLevel } from './risk-level';

/** Whether a device is being used beside a session that began at some time. */
export type Use = 'free' | 'inUse' | 'unknown';

/** A session as the judgement sees it. */
export type Candidate = {
	family: DeviceFamily;
	/** The key of its country; see country.ts. */
	country: string | null;
	network: string | null;
};

/** What the user is known by when a session is judged. */
export type Baseline = {
	ownedDevices: readonly OwnedDevice[];
	revocations: readonly TrustRevocation[];
	/** Whether one of the devices is in use beside the session that is judged. */
	use: (ownedId: string) => Use;
	/** Whether the user was seen on a network, leaving aside the session that is judged. */
	isOwnNetwork: (network: string) => boolean;
	/** The end of the travel or VPN period, milliseconds since 1970; `null` for none. */
	travelUntil: number | null;
	/** Where a device of the user's went, and the user was asked about it and has not answered. */
	asked: readonly { deviceId: string; country: string }[];
	/** Milliseconds since 1970. */
	now: number;
};

/** How familiar a session is, why, and which device it is taken for. */
export type Judgement = { riskLevel: RiskLevel; reasons: Reason[]; deviceId: string | null };

/** For how long one device that was abroad vouches for the others, in milliseconds: a journey. */
const JOURNEY = 7 * 24 * 60 * 60 * 1000;

const isKnown = (family: DeviceFamily): boolean =>
	family.browser !== null && family.system !== null;

const labelOf = ({ name, family }: OwnedDevice): DeviceLabel => ({ name, family });

/** Weightiest first: what speaks against a session comes before what speaks for it. */
export const inOrder = (reasons: readonly Reason[]): Reason[] => [
	...reasons.filter((reason) => !isReassuring(reason)),
	...reasons.filter(isReassuring),
];

const trustedIn = (owned: OwnedDevice, country: string | null): boolean =>
	owned.places.some((place) => !place.faded && (country === null || place.country === country));

/** Where the user is known, on any device. */
function countriesOf(ownedDevices: readonly OwnedDevice[]): string[] {
	const places = ownedDevices.flatMap((owned) => owned.places).filter((place) => !place.faded);
	return [...new Set(places.flatMap(({ country }) => country ?? []))];
}

/**
 * The trust revocation that a session is a comeback of. Where the user owns a device of that kind, or
 * the kind is unknown, the place has to be the same as well: their own must not look like the
 * stranger's for ever.
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
		// Its very network, and never one of the user's: no trust speaks for that.
		if (onItsNetwork && !baseline.isOwnNetwork(network)) return true;
		if (trusted) return false;
		return (isKnown(family) && !owned) || onItsNetwork || revocation.country === country;
	});
}

/** What the place says of a session that is not in a country where its device is trusted. */
function ofPlace({ country }: Candidate, baseline: Baseline): Reason[] {
	if (country === null) return [{ code: 'placeUnknown' }];
	const seenIn = countriesOf(baseline.ownedDevices);
	return seenIn.includes(country)
		? [{ code: 'knownCountry', country }]
		: [{ code: 'newCountry', country, seenIn }];
}

/** Another device that was in a country a short time ago, or is just being asked about there. */
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

/** A session beside a device of its kind that is, or may be, in use. */
function ofSecond(
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

/** A session of a kind that the user owns. */
function ofKnownKind(
	candidate: Candidate,
	sameKindDevices: readonly [OwnedDevice, ...OwnedDevice[]],
	baseline: Baseline,
): Judgement {
	const { country } = candidate;
	const place = ofPlace(candidate, baseline);
	const journey = travelling(baseline);
	const free = sameKindDevices.filter((owned) => baseline.use(owned.id) === 'free');
	const trusted = sameKindDevices.filter((owned) => trustedIn(owned, country));

	const fitting = trusted.find((owned) => free.includes(owned));
	if (fitting !== undefined) {
		const sameKind: Reason = { code: 'sameKind', device: labelOf(fitting) };
		if (country !== null) {
			return { riskLevel: 'familiar', reasons: [...place, sameKind], deviceId: fitting.id };
		}
		// What is unknown is never familiar by itself; and to hide one's place must not be worth it
		// where the user's own places are told.
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
		const second = ofSecond(candidate, busy, baseline.use(busy.id), baseline);
		return { ...second, reasons: [...second.reasons, ...place] };
	}

	const [owned] = free;
	if (owned === undefined) {
		// All devices of its kind are in use elsewhere, so it is none of them.
		const [other] = sameKindDevices;
		const second = ofSecond(candidate, other, baseline.use(other.id), baseline);
		const abroad = place.some(({ code }) => code === 'newCountry') && journey.length === 0;
		return {
			riskLevel: abroad ? 'urgent' : second.riskLevel,
			reasons: [...place, ...second.reasons, ...journey],
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

/** A session of a kind that the user does not own, as far as is known. */
function ofNewKind(candidate: Candidate, baseline: Baseline): Judgement {
	const place = ofPlace(candidate, baseline);
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
 * How familiar a session is that was not there at the last look. Pure.
 *
 * The rules are explained, with what they catch and what they can't, in docs/judgement.md.
 */
export function judge(candidate: Candidate, baseline: Baseline): Judgement {
	const { family } = candidate;
	const sameKindDevices = isKnown(family)
		? baseline.ownedDevices.filter((owned) => sameFamily(owned.family, family))
		: [];
	const [first, ...others] = sameKindDevices;
	const judgement = first
		? ofKnownKind(candidate, [first, ...others], baseline)
		: ofNewKind(candidate, baseline);
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
 * What a session that fitted a device is worth once that device turns out to be in use beside it.
 */
export function judgeSecond(
	candidate: Candidate,
	owned: OwnedDevice,
	baseline: Baseline,
): Judgement {
	const second = ofSecond(candidate, owned, 'inUse', baseline);
	return { ...second, reasons: inOrder([...second.reasons, ...ofPlace(candidate, baseline)]) };
}

/** A session that was there before: what it was, and what it is listed as now. */
export type Change = {
	was: Candidate;
	is: Candidate;
	/** This browser's own. */
	current: boolean;
	/** The device that it was taken for. */
	owned: OwnedDevice | null;
	/** Milliseconds between the two activities that it was seen by. */
	elapsed: number;
};

/** Where a device was last seen, as far as a place was told. */
function lastCountryOf(owned: OwnedDevice | null): string | null {
	const places = (owned?.places ?? []).filter(({ country }) => country !== null);
	return places.toSorted((a, b) => b.seenAt - a.seenAt)[0]?.country ?? null;
}

/**
 * What a change of a session that was there speaks against it; `null` where it says nothing.
 *
 * A city or an address alone says nothing, nor does a country that changes while the network stays
 * (the service's map was put right). This browser's own session is never more than `check`: its
 * place is where our own looks come from.
 */
export function judgeChange(change: Change, baseline: Baseline): Judgement | null {
	const { was, is, current, owned, elapsed } = change;
	// What was unreadable for one look must not cover a change: the device says what it was.
	const family = isKnown(was.family) || owned === null ? was.family : owned.family;
	const otherKind = isKnown(family) && isKnown(is.family) && !sameFamily(family, is.family);
	if (otherKind && !current) {
		const reasons: Reason[] = [{ code: 'deviceChanged', was: family }];
		if (was.country !== is.country) reasons.push(...ofPlace(is, baseline));
		return { riskLevel: 'urgent', reasons: inOrder(reasons), deviceId: null };
	}

	const from = was.country ?? lastCountryOf(owned);
	const to = is.country;
	const moved = from !== null && to !== null && from !== to;
	if (!moved || (is.network !== null && is.network === was.network)) return null;
	if (owned !== null && trustedIn(owned, to)) return null;

	const journey = travelling(baseline);
	if (!current && journey.length === 0 && tooFast(from, to, elapsed)) {
		const reasons: Reason[] = [{ code: 'tooFast', from, to }, ...ofPlace(is, baseline)];
		return { riskLevel: 'urgent', reasons: inOrder(reasons), deviceId: null };
	}
	// Only what is on a device is known there. Another one is taken for what it would be, had it
	// logged in where it is now: such as a traveller's new login that comes home.
	if (!current && owned === null && judge(is, baseline).riskLevel === 'familiar') return null;

	const companion = companionIn(to, owned, baseline);
	const reasons: Reason[] = [{ code: 'moved', from, to }, ...ofPlace(is, baseline), ...journey];
	if (companion) reasons.push({ code: 'beenThere', device: labelOf(companion), country: to });
	return {
		riskLevel: journey.length > 0 || companion ? 'notice' : 'check',
		reasons: inOrder(reasons),
		deviceId: null,
	};
}
