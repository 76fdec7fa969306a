/** How a service changes its list without a word to anyone. Its own page changes with it. */
export interface ServiceChange {
	/** Other names for keys of the list's answer, at any depth: `{ ipAddress: 'clientAddress' }`. */
	rename?: Readonly<Record<string, string>>;
	/** The whole answer moves below this key. */
	nestUnder?: string;
	/** The list moves to this path, and is no longer at its old one. */
	moveTo?: string;
}

/** The list's answer after a change. */
export function changedBody(body: unknown, change: ServiceChange | null): unknown {
	if (change === null) return body;
	const renamed = change.rename ? renameKeys(body, change.rename) : body;
	return change.nestUnder === undefined ? renamed : { [change.nestUnder]: renamed };
}

/**
 * Which path the site answers when this one is asked for.
 *
 * @returns null where there is nothing any more
 */
export function pathBeforeChange(
	path: string,
	listPath: string,
	change: ServiceChange | null,
): string | null {
	if (change?.moveTo === undefined) return path;
	if (path === change.moveTo) return listPath;
	return path === listPath ? null : path;
}

function renameKeys(value: unknown, names: Readonly<Record<string, string>>): unknown {
	if (Array.isArray(value)) return value.map((each) => renameKeys(each, names));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, each]) => [
			Object.hasOwn(names, key) ? names[key] : key,
			renameKeys(each, names),
		]),
	);
}
