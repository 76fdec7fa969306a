import type { CountryKey } from './country-name';
import { countryPoints, type Point } from './country-points';

const EARTH_RADIUS_KM = 6371;
/** An airliner's cruising speed. */
const FASTEST_KM_PER_HOUR = 900;
/** Points are few and countries are wide, and a border is crossed in a minute. */
const LEEWAY_KM = 1000;
const HOUR_MS = 3_600_000;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The great-circle distance in km, by the haversine formula. */
function distance(a: Point, b: Point): number {
	const h =
		Math.sin(radians(b.latitude - a.latitude) / 2) ** 2 +
		Math.cos(radians(a.latitude)) *
			Math.cos(radians(b.latitude)) *
			Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
	// Rounding can make h more than 1 for opposite ends of the earth, and `asin` needs at most 1.
	return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, h)));
}

/**
 * Whether nobody can travel between two countries in a time: the distance of their nearest points,
 * less 1,000 km of leeway, at 900 km/h. Places are guessed from IP addresses, so this says that two
 * sessions do not fit together, and not which of them is wrong.
 *
 * @param from a country; the order does not matter
 * @param to the other country
 * @param elapsedMs milliseconds in between; a negative time counts as 0
 * @returns `false` where a country is unknown
 */
export function tooFast(from: CountryKey, to: CountryKey, elapsedMs: number): boolean {
	if (from === to) return false;
	const starts = countryPoints(from);
	const ends = countryPoints(to);
	if (starts.length === 0 || ends.length === 0) return false;
	const nearest = Math.min(...starts.flatMap((start) => ends.map((end) => distance(start, end))));
	const reach = (Math.max(0, elapsedMs) / HOUR_MS) * FASTEST_KM_PER_HOUR;
	return nearest - LEEWAY_KM > reach;
}
