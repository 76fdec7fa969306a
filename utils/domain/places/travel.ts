import type { CountryKey } from './country-name';
import { countryPoints, type Point } from './country-points';

const EARTH_RADIUS_KM = 6371;
/** An airliner's cruising speed. */
const FASTEST_KM_PER_HOUR = 900;
/** The points are few and countries are wide: a border is crossed in a minute. */
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
	// Rounding can take h past 1 for opposite ends of the earth, and the root must stay a number.
	return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, h)));
}

/**
 * Whether nobody can have come from one country to the other in that time: the two nearest of
 * their points, less 1,000 km of leeway, at 900 km/h. A place is guessed from an IP address, so
 * this says that the two sessions do not fit together, and not whose fault that is.
 *
 * @param from where the person was; the order of the two does not matter
 * @param to where the next session is
 * @param elapsedMs milliseconds between the two; less than none counts as none
 * @returns `false` too where a country is unknown: that cannot be judged so
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
