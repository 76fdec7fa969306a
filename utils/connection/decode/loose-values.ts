// What all readers of answers share. Without imports: it runs in the page as well.

/** An object of which nothing is known. */
export type Bag = Record<string, unknown>;
/** JSON's own parser. */
export type Parse = (text: string) => unknown;

/** Whether a value is an object and no array. */
export const isBag = (value: unknown): value is Bag =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a text; `undefined` where it is none that the parser reads. */
export function tried(parse: Parse, text: string): unknown {
	try {
		return parse(text);
	} catch {
		return undefined;
	}
}

/** Puts a value under a key as an own property, whatever that is called. */
export function put(into: object, key: string | number, value: unknown): void {
	Object.defineProperty(into, key, { value, enumerable: true, writable: true, configurable: true });
}
