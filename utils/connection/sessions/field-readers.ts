import { UNKNOWN_DEVICE } from '@/utils/domain/devices/unknown-device';
import { isInside, withoutPort } from '@/utils/domain/places/network';
import { plainText } from '@/utils/domain/sessions/plain-text';
import type { DeviceFamily, Place } from '@/utils/domain/sessions/session';
import type { FieldKey, FieldPath, SessionFields, TimeAs } from '../profile/profile';
import type { Writing } from '../times/written-time';
import { agentOf, type Entry, endOf, placeOf, textAt, timeOf, valueAt } from './mapping';
import type { TextTables } from './text-tables';

/** What the watch makes of each field. Times are in milliseconds since 1970. */
export type FieldValues = {
	ip: string | null;
	place: Place;
	agent: DeviceFamily;
	createdAt: number | null;
	lastActiveAt: number | null;
	expiresAt: number | null;
};

/** What reading needs beside the entry. */
export type ReadingContext = {
	/** Milliseconds since 1970; times far after it are unknown. */
	now: number;
	tables: TextTables;
	/** Reads a place as the list writes them; without it, what may be a country is one. */
	placeIn?: (text: string | null) => Place;
};

export type FieldReader<Field, Value> = {
	/**
	 * The field of an entry; `undefined` where the entry has nothing of it.
	 *
	 * @param field how the profile reads it; `null` where the service does not tell it
	 * @throws {Malformed} where it has a type that the field may not have
	 */
	read(entry: Entry, field: Field, context: ReadingContext): Value | undefined;
	/** What a session has where the entry has nothing. */
	unknown: Value;
};

/** An IPv6 address with an interface, in brackets, and a port. */
const IP_LIMIT = 70;

/**
 * The IP address as the service writes it, masked parts included; anything else is unknown, and so is
 * an address inside the service's own house.
 */
const IP_ADDRESS = /^[0-9a-fA-F:.*xX/]+$/;

function ipOf(entry: Entry, at: FieldPath | null): string | null | undefined {
	const text = textAt(entry, at);
	if (text === undefined || text === null) return text;
	const plain = plainText(text, IP_LIMIT);
	const ip = plain && withoutPort(plain);
	return ip !== null && IP_ADDRESS.test(ip) && !isInside(ip) ? ip : null;
}

type TimeField = SessionFields['createdAt'];

/** All times are read alike, but for how late they may be. */
const timeReader = (
	timeIn: (
		value: unknown,
		as: TimeAs,
		now: number,
		tables: TextTables,
		writing: Writing,
	) => number | null,
): FieldReader<TimeField, number | null> => ({
	read(entry, field, { now, tables }) {
		if (field === null) return null;
		const value = valueAt(entry, field.at);
		return value === undefined ? undefined : timeIn(value, field.as, now, tables, field);
	},
	unknown: null,
});

/** How each field is read from an entry: the same when it is learned as when it is watched. */
export const FIELD_READERS: {
	readonly [Key in FieldKey]: FieldReader<SessionFields[Key], FieldValues[Key]>;
} = {
	ip: { read: ipOf, unknown: null },
	place: {
		read: (entry, at, { tables, placeIn }) => placeOf(entry, at, tables, placeIn),
		unknown: { city: null, country: null },
	},
	agent: {
		read: (entry, at, { tables }) => agentOf(entry, at, tables),
		unknown: UNKNOWN_DEVICE,
	},
	createdAt: timeReader(timeOf),
	lastActiveAt: timeReader(timeOf),
	expiresAt: timeReader(endOf),
};
