import type { DeviceFamily, Place } from '@/utils/domain/sessions/session';
import type { TextTables } from './text-tables';

/**
 * What was read of texts before. A list mostly has the devices and places that it had a minute ago, and
 * the tables that tell what they mean are most of what reading it takes.
 */

/** The most texts that are remembered, and the longest, in characters. */
const LIMITS = { texts: 64, length: 600 } as const;

/** What is kept in memory storage. `written`: how the list writes its places, which they depend on. */
export type RememberedTexts = {
	devices: [text: string, device: DeviceFamily][];
	written: string;
	places: [text: string, place: Place][];
};

/** A text is not remembered, and there are no tables. */
export class NotRemembered extends Error {}

/** Pairs of texts and what they mean, and those of them that are asked for. */
function createMemory<Value>(known: readonly (readonly [string, Value])[]) {
	const before = new Map(known);
	const used = new Map<string, Value>();
	return {
		get(key: string, read: (() => Value) | null): Value {
			const value = used.get(key) ?? before.get(key) ?? read?.();
			if (value === undefined) throw new NotRemembered();
			if (key.length <= LIMITS.length && used.size < LIMITS.texts) used.set(key, value);
			return value;
		},
		used: (): [string, Value][] => [...used],
	};
}

/**
 * Tables that first ask the memory.
 *
 * @param known what is remembered; `null` for nothing
 * @param tables read what is not remembered; `null` where that throws {@link NotRemembered}
 * @returns the tables, and what to remember of what was asked for
 */
export function remembering(
	known: RememberedTexts | null,
	tables: TextTables | null,
): { tables: TextTables; used: () => RememberedTexts } {
	const devices = createMemory(known?.devices ?? []);
	let written = '';
	let places = createMemory<Place>([]);
	const device = (key: readonly unknown[], read: (() => DeviceFamily) | null) =>
		devices.get(JSON.stringify(key), read);
	return {
		tables: {
			userAgent: (agent) => device(['agent', agent], tables && (() => tables.userAgent(agent))),
			device: (label) => device(['label', label], tables && (() => tables.device(label))),
			deviceParts: (...parts) =>
				device(['parts', ...parts], tables && (() => tables.deviceParts(...parts))),
			places(how) {
				written =
					'texts' in how
						? JSON.stringify({ ...how, texts: [...new Set(how.texts)].sort() })
						: JSON.stringify(how);
				const isKnown = known !== null && known.written === written;
				places = createMemory(isKnown ? known.places : []);
				const here = places;
				let read: ((text: string | null) => Place) | null = null;
				return (text) =>
					here.get(
						JSON.stringify(text),
						tables &&
							(() => {
								read ??= tables.places(how);
								return read(text);
							}),
					);
			},
			timeInWords(text, now) {
				if (tables === null) throw new NotRemembered();
				return tables.timeInWords(text, now);
			},
		},
		used: () => ({ devices: devices.used(), written, places: places.used() }),
	};
}
