import type { TrustRevocation } from '@/utils/domain/devices/known-device';
import type { OwnedDevice } from '@/utils/domain/devices/owned-devices';
import type { DeviceFamily } from '@/utils/domain/sessions/session';
import type { Journey } from './journey';
import type { Reason, RiskLevel } from './risk-level';

/** What the rules judge, what they compare it with, and what they say of it. */

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
	/** The name of this browser in ids of what it made; missing where all is taken for another's. */
	source?: string;
	/** Whether an owned device is in use beside the session. */
	use: (ownedId: string) => Use;
	/** Whether the user was seen on a network by any other session. */
	isOwnNetwork: (network: string) => boolean;
	/** Whether a network is an owned device's; see known-networks.ts. */
	isNetworkOf: (owned: OwnedDevice, network: string) => boolean;
	/** The same for the whole provider. */
	isNearNetworkOf: (owned: OwnedDevice, network: string | null) => boolean;
	/** Whether networks are those of now, as far as was seen; missing for yes. */
	doNetworksMove?: () => boolean;
	/** Whether a device was last used in another country than this; missing for unknown. */
	isElsewhere?: (ownedId: string, country: string | null) => boolean;
	/** Whether a device is on another network than the session, and was before; missing for unknown. */
	isOnAnother?: (ownedId: string) => boolean;
	/** How often the user said «this was me» to a second login of a kind, on a network. */
	answered: (family: DeviceFamily, network: string | null) => number;
	/** The same for the whole provider of a network. */
	answeredNear: (family: DeviceFamily, network: string | null) => number;
	/**
	 * How often the user said «this was me» to a login of a vague family from a country: on a network, and
	 * at its whole provider; missing for never.
	 */
	answeredVague?: (candidate: Candidate) => { onNetwork: number; near: number };
	/** Whether the user is being asked about such a login of a vague family, from that provider; missing for no. */
	isVagueAsked?: (candidate: Candidate) => boolean;
	/** The end of the travel or VPN period, in milliseconds since 1970; `null` for none. */
	travelUntil: number | null;
	/** The countries of the journey that the user is on; see journey.ts. */
	journey: Journey;
	/** The country that this browser is in now, by its own session; missing for unknown. */
	hereIn?: () => string | null;
	/** The devices whose new country the user was asked about and has not answered yet. */
	asked: readonly { deviceId: string; country: string }[];
	/** Milliseconds since 1970. */
	now: number;
};

/** The risk level of a session, the reasons, and the device that it is taken for. */
export type Judgement = {
	riskLevel: RiskLevel;
	reasons: Reason[];
	deviceId: string | null;
	/** The device that a notice shows to be in use, though it is too vague to be familiar. */
	likeId?: string;
};
