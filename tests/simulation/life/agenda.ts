/** Something that is to happen. */
export type Entry = {
	/** Milliseconds since 1970. */
	at: number;
	happens: () => void;
	/** Whether the last look before it has to be made, for the state remembers when it was. */
	closes: boolean;
};

/** What is to happen, soonest first; of two at the same time, that which was planned first. */
export type Agenda = {
	plan(at: number, happens: () => void, closes?: boolean): void;
	/** The soonest entry, which stays. */
	next(): Entry | undefined;
	/** Takes the soonest entry away. */
	drop(): void;
};

/** Makes an agenda with nothing in it. */
export function createAgenda(): Agenda {
	const entries: Entry[] = [];
	return {
		plan(at, happens, closes = false) {
			let index = entries.length;
			while (index > 0 && (entries[index - 1]?.at ?? 0) > at) index -= 1;
			entries.splice(index, 0, { at, happens, closes });
		},
		next: () => entries[0],
		drop: () => void entries.shift(),
	};
}
