/** The name of the list in a page's markup that a profile reads; `null` where it reads data. */
export const wantedList = (items: readonly string[]): string | null =>
	items[0] === 'lists' ? (items[1] ?? null) : null;
