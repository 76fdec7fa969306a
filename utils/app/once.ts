/** What is fetched at its first use, and again where that failed. */
export function once<Value>(fetch: () => Promise<Value>): () => Promise<Value> {
	let fetched: Promise<Value> | null = null;
	return () => {
		fetched ??= fetch().catch((error: unknown) => {
			fetched = null;
			throw error;
		});
		return fetched;
	};
}
