/**
 * A time that is told from now, such as «5 minutes ago», in milliseconds since 1970.
 *
 * @param now milliseconds since 1970
 * @returns `null` for what tells no such time
 */
export function relativeTime(_text: string, _now: number): number | null {
	return null;
}
