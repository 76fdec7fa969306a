import type { RegionWord } from '@/utils/domain/places/regions';
import type { DeviceFamily, Place } from '@/utils/domain/sessions/session';
import type { TimeInWords } from '../times/told-time';

/** How a list writes its places: what the user said of it, or else by all of its places. */
export type PlacesWritten =
	| { told: RegionWord | null }
	/** `own`: that of this browser's own session; `zone`: this browser's time zone. */
	| { texts: readonly string[]; own: string | null; zone: string | null };

/** What reads texts that it takes large tables to understand. */
export type TextTables = {
	/** The device family that a user agent claims. */
	userAgent(agent: string | null): DeviceFamily;
	/** The device family that a text such as «Chrome on Windows» names. */
	device(label: string | null): DeviceFamily;
	/** The device family by what names browser and system apart. */
	deviceParts(
		browser: string | null,
		system: string | null,
		form: string | boolean | null,
	): DeviceFamily;
	/** What reads the places of a list that writes them so. */
	places(written: PlacesWritten): (text: string | null) => Place;
	/** A time such as «2 days ago»; `null` for no such time. `now`: milliseconds since 1970. */
	timeInWords(text: string, now: number): TimeInWords | null;
};
