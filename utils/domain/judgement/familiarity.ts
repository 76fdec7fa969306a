import type { Withdrawal } from '@/utils/domain/devices/known-device';
import type { Slot } from '@/utils/domain/devices/owned-devices';
import { sameFamily } from '@/utils/domain/devices/same-family';
import { tooFast } from '@/utils/domain/places/travel';
import type { DeviceFamily } from '@/utils/domain/sessions/session';
import { isReassuring } from './reassuring';
import type { DeviceLabel, Grade, Reason } from './risk-level';

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
export type Known = {
	slots: readonly Slot[];
	withdrawals: readonly Withdrawal[];
	/** Whether one of the devices is in use beside the session that is judged. */
	use: (slotId: string) => Use;
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
export type Judgement = { grade: Grade; reasons: Reason[]; deviceId: string | null };

/** For how long one device that was abroad vouches for the others, in milliseconds: a journey. */
const JOURNEY = 7 * 24 * 60 * 60 * 1000;

const isKnown = (family: DeviceFamily): boolean =>
	family.browser !== null && family.system !== null;

const labelOf = ({ name, family }: Slot): DeviceLabel => ({ name, family });

/** Weightiest first: what speaks against a session comes before what speaks for it. */
export const inOrder = (reasons: readonly Reason[]): Reason[] => [
	...reasons.filter((reason) => !isReassuring(reason)),
	...reasons.filter(isReassuring),
];

const trustedIn = (slot: Slot, country: string | null): boolean =>
	slot.places.some((place) => !place.faded && (country === null || place.country === country));

/** Where the user is known, on any device. */
function countriesOf(slots: readonly Slot[]): string[] {
	const places = slots.flatMap((slot) => slot.places).filter((place) => !place.faded);
	return [...new Set(places.flatMap(({ country }) => country ?? []))];
}

/**
 * The withdrawal that a session is a comeback of. Where the user owns a device of that kind, or
 * the kind is unknown, the place has to be the same as well: their own must not look like the
 * stranger's for ever.
 */
function comebackOf(candidate: Candidate, known: Known): Withdrawal | undefined {
	const { family, country, network } = candidate;
	const owned = known.slots.some((slot) => sameFamily(slot.family, family));
	const trusted = known.slots.some(
		(slot) => sameFamily(slot.family, family) && country !== null && trustedIn(slot, country),
	);
	return known.withdrawals.find((withdrawal) => {
		const alike = isKnown(family)
			? sameFamily(withdrawal.family, family)
			: !isKnown(withdrawal.family);
		if (!alike) return false;
		const onItsNetwork = network !== null && withdrawal.network === network;
		// Its very network, and never one of the user's: no trust speaks for that.
		if (onItsNetwork && !known.isOwnNetwork(network)) return true;
		if (trusted) return false;
		return (isKnown(family) && !owned) || onItsNetwork || withdrawal.country === country;
	});
}

/** What the place says of a session that is not in a country where its device is trusted. */
function ofPlace({ country }: Candidate, known: Known): Reason[] {
	if (country === null) return [{ code: 'placeUnknown' }];
	const seenIn = countriesOf(known.slots);
	return seenIn.includes(country)
		? [{ code: 'knownCountry', country }]
		: [{ code: 'newCountry', country, seenIn }];
}

/** Another device that was in a country a short time ago, or is just being asked about there. */
const companionIn = (country: string, self: Slot | null, known: Known): Slot | undefined =>
	known.slots.find(
		(one) =>
			one.id !== self?.id &&
			(one.places.some((at) => at.country === country && known.now - at.seenAt <= JOURNEY) ||
				known.asked.some((asked) => asked.deviceId === one.id && asked.country === country)),
	);

const travelling = ({ travelUntil, now }: Known): Reason[] =>
	travelUntil !== null && now < travelUntil ? [{ code: 'travelling', until: travelUntil }] : [];

function networkReason({ network }: Candidate, known: Known): Reason {
	if (network === null) return { code: 'networkUnknown' };
	return { code: known.isOwnNetwork(network) ? 'knownNetwork' : 'newNetwork' };
}

/** A session beside a device of its kind that is, or may be, in use. */
function ofSecond(candidate: Candidate, slot: Slot, use: Use, known: Known): Judgement {
	const device = labelOf(slot);
	const network = networkReason(candidate, known);
	return {
		grade: network.code === 'knownNetwork' ? 'notice' : 'check',
		reasons: [{ code: use === 'unknown' ? 'useUnknown' : 'secondOne', device }, network],
		deviceId: null,
	};
}

/** A session of a kind that the user owns. */
function ofKnownKind(
	candidate: Candidate,
	kin: readonly [Slot, ...Slot[]],
	known: Known,
): Judgement {
	const { country } = candidate;
	const place = ofPlace(candidate, known);
	const journey = travelling(known);
	const free = kin.filter((slot) => known.use(slot.id) === 'free');
	const trusted = kin.filter((slot) => trustedIn(slot, country));

	const fitting = trusted.find((slot) => free.includes(slot));
	if (fitting !== undefined) {
		const sameKind: Reason = { code: 'sameKind', device: labelOf(fitting) };
		if (country !== null) {
			return { grade: 'familiar', reasons: [...place, sameKind], deviceId: fitting.id };
		}
		// What is unknown is never familiar by itself; and to hide one's place must not be worth it
		// where the user's own places are told.
		const network = networkReason(candidate, known);
		const hides =
			fitting.places.some((at) => at.country !== null) && network.code !== 'knownNetwork';
		return {
			grade: hides ? 'check' : 'notice',
			reasons: [...place, ...(hides ? [network] : []), sameKind],
			deviceId: null,
		};
	}

	const [busy] = trusted;
	if (busy !== undefined) {
		const second = ofSecond(candidate, busy, known.use(busy.id), known);
		return { ...second, reasons: [...second.reasons, ...place] };
	}

	const [slot] = free;
	if (slot === undefined) {
		// All devices of its kind are in use elsewhere, so it is none of them.
		const [other] = kin;
		const second = ofSecond(candidate, other, known.use(other.id), known);
		const abroad = place.some(({ code }) => code === 'newCountry') && journey.length === 0;
		return {
			grade: abroad ? 'urgent' : second.grade,
			reasons: [...place, ...second.reasons, ...journey],
			deviceId: null,
		};
	}

	const sameKind: Reason = { code: 'sameKind', device: labelOf(slot) };
	const faded = kin
		.flatMap((one) => one.places.map((at) => ({ one, at })))
		.find(({ at }) => at.faded && (country === null || at.country === country));
	if (faded !== undefined) {
		return {
			grade: 'check',
			reasons: [
				{ code: 'faded', device: labelOf(faded.one), seenAt: faded.at.seenAt },
				...(country === null ? place : []),
			],
			deviceId: null,
		};
	}
	if (country === null) return { grade: 'notice', reasons: [...place, sameKind], deviceId: null };

	const companion = companionIn(country, null, { ...known, asked: [] });
	const been: Reason[] = companion
		? [{ code: 'beenThere', device: labelOf(companion), country }]
		: [];
	const isNew = place.some(({ code }) => code === 'newCountry');
	const newHere: Reason = { code: 'newHere', device: labelOf(slot), country };
	return {
		grade: journey.length > 0 || been.length > 0 ? 'notice' : 'check',
		reasons: [...(isNew ? [] : [newHere]), ...place, sameKind, ...been, ...journey],
		deviceId: null,
	};
}

/** A session of a kind that the user does not own, as far as is known. */
function ofNewKind(candidate: Candidate, known: Known): Judgement {
	const place = ofPlace(candidate, known);
	const journey = travelling(known);
	const network = networkReason(candidate, known);
	const abroad = place.some(({ code }) => code === 'newCountry') && journey.length === 0;
	const unknown = !isKnown(candidate.family);
	return {
		grade: abroad && !unknown ? 'urgent' : 'check',
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
export function judge(candidate: Candidate, known: Known): Judgement {
	const { family } = candidate;
	const kin = isKnown(family) ? known.slots.filter((slot) => sameFamily(slot.family, family)) : [];
	const [first, ...others] = kin;
	const judgement = first
		? ofKnownKind(candidate, [first, ...others], known)
		: ofNewKind(candidate, known);
	const comeback = comebackOf(candidate, known);
	const reasons: Reason[] = comeback
		? [{ code: 'comeback', removedAt: comeback.at }, ...judgement.reasons]
		: judgement.reasons;
	return {
		grade: comeback ? 'urgent' : judgement.grade,
		reasons: inOrder(reasons),
		deviceId: comeback ? null : judgement.deviceId,
	};
}

/**
 * What a session that fitted a device is worth once that device turns out to be in use beside it.
 */
export function judgeSecond(candidate: Candidate, slot: Slot, known: Known): Judgement {
	const second = ofSecond(candidate, slot, 'inUse', known);
	return { ...second, reasons: inOrder([...second.reasons, ...ofPlace(candidate, known)]) };
}

/** A session that was there before: what it was, and what it is listed as now. */
export type Change = {
	was: Candidate;
	is: Candidate;
	/** This browser's own. */
	current: boolean;
	/** The device that it was taken for. */
	slot: Slot | null;
	/** Milliseconds between the two activities that it was seen by. */
	elapsed: number;
};

/** Where a device was last seen, as far as a place was told. */
function lastCountryOf(slot: Slot | null): string | null {
	const places = (slot?.places ?? []).filter(({ country }) => country !== null);
	return places.toSorted((a, b) => b.seenAt - a.seenAt)[0]?.country ?? null;
}

/**
 * What a change of a session that was there speaks against it; `null` where it says nothing.
 *
 * A city or an address alone says nothing, nor does a country that changes while the network stays
 * (the service's map was put right). This browser's own session is never more than `check`: its
 * place is where our own looks come from.
 */
export function judgeChange(change: Change, known: Known): Judgement | null {
	const { was, is, current, slot, elapsed } = change;
	// What was unreadable for one look must not cover a change: the device says what it was.
	const family = isKnown(was.family) || slot === null ? was.family : slot.family;
	const otherKind = isKnown(family) && isKnown(is.family) && !sameFamily(family, is.family);
	if (otherKind && !current) {
		const reasons: Reason[] = [{ code: 'deviceChanged', was: family }];
		if (was.country !== is.country) reasons.push(...ofPlace(is, known));
		return { grade: 'urgent', reasons: inOrder(reasons), deviceId: null };
	}

	const from = was.country ?? lastCountryOf(slot);
	const to = is.country;
	const moved = from !== null && to !== null && from !== to;
	if (!moved || (is.network !== null && is.network === was.network)) return null;
	if (slot !== null && trustedIn(slot, to)) return null;

	const journey = travelling(known);
	if (!current && journey.length === 0 && tooFast(from, to, elapsed)) {
		const reasons: Reason[] = [{ code: 'tooFast', from, to }, ...ofPlace(is, known)];
		return { grade: 'urgent', reasons: inOrder(reasons), deviceId: null };
	}
	// Only what is on a device is known there. Another one is taken for what it would be, had it
	// logged in where it is now: such as a traveller's new login that comes home.
	if (!current && slot === null && judge(is, known).grade === 'familiar') return null;

	const companion = companionIn(to, slot, known);
	const reasons: Reason[] = [{ code: 'moved', from, to }, ...ofPlace(is, known), ...journey];
	if (companion) reasons.push({ code: 'beenThere', device: labelOf(companion), country: to });
	return {
		grade: journey.length > 0 || companion ? 'notice' : 'check',
		reasons: inOrder(reasons),
		deviceId: null,
	};
}
