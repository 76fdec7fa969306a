/** What the stores need of one of the browser's storage areas. */
export type Area = {
	get(key: string): Promise<Record<string, unknown>>;
	set(items: Record<string, unknown>): Promise<void>;
	remove(keys: string | string[]): Promise<void>;
	clear(): Promise<void>;
};

/** The disk, and the memory that ends with the browser. */
export type Areas = { local: Area; session: Area };
