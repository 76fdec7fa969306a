/** What is known by the ids of sessions or devices. */
type ById<What> = ReadonlyMap<string, What>;

/** The same, with `what` for each of these ids. */
export const withIds = <What>(known: ById<What>, ids: readonly string[], what: What): ById<What> =>
	new Map([...known, ...ids.map((id) => [id, what] as const)]);

/** The same without these ids. */
export const withoutIds = <What>(known: ById<What>, ids: readonly string[]): ById<What> =>
	new Map([...known].filter(([id]) => !ids.includes(id)));
