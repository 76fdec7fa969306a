import type { OwnedDevice } from '@/utils/domain/devices/owned-devices';
import type { DeviceLabel, Reason } from './risk-level';

/** Where an owned device is trusted, and on whose word. */

/** What a device is called. */
export const labelOf = ({ name, family }: OwnedDevice): DeviceLabel => ({ name, family });

/** Whether a device is trusted in a country; `null`: in any. */
export const trustedIn = (owned: OwnedDevice, country: string | null): boolean =>
	owned.places.some((place) => !place.faded && (country === null || place.country === country));

/** Whether it is in this browser that a device was found to be the user's in a country. */
export const isConfirmedIn = (owned: OwnedDevice, country: string | null): boolean =>
	owned.places.some(
		({ told, ...place }) => told !== true && trustedIn({ ...owned, places: [place] }, country),
	);

/** Whether the service has always told where the user's devices are. */
export function tellsPlaces(ownedDevices: readonly OwnedDevice[]): boolean {
	const places = ownedDevices.flatMap((owned) => owned.places).filter(({ faded }) => !faded);
	return places.length > 0 && places.every(({ country }) => country !== null);
}

/** Why a device is not simply trusted in a country where only other browsers say that it is. */
export const toldReason = (owned: OwnedDevice, country: string | null): Reason[] =>
	isConfirmedIn(owned, country) ? [] : [{ code: 'told', device: labelOf(owned) }];

/** The countries in which any owned device is known. */
export function countriesOf(ownedDevices: readonly OwnedDevice[]): string[] {
	const places = ownedDevices.flatMap((owned) => owned.places).filter((place) => !place.faded);
	return [...new Set(places.flatMap(({ country }) => country ?? []))];
}
