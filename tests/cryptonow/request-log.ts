/** One request that reached the server. Cookies are never kept. */
export interface LoggedRequest {
	method: string;
	/** Host and port as asked for, of which a site may have two. */
	host: string;
	/** Without the query. */
	path: string;
	/** The query with its question mark, or the empty string. */
	search: string;
	/** The status that was sent; null if the connection ended before one was. */
	status: number | null;
	origin: string | null;
	userAgent: string | null;
	/** When it arrived. */
	at: Date;
}

/** The requests so far, oldest first, and a way to wait for one to come. */
export type RequestLog = ReturnType<typeof createRequestLog>;

interface Waiter {
	predicate: (request: LoggedRequest) => boolean;
	resolve: (request: LoggedRequest) => void;
	reject: (reason: Error) => void;
	timer: NodeJS.Timeout;
}

/** So that a server left running for days does not grow. */
const MAX_REQUESTS = 10_000;

/** Makes an empty log. */
export function createRequestLog() {
	const requests: LoggedRequest[] = [];
	const waiters = new Set<Waiter>();

	return {
		requests: requests as readonly LoggedRequest[],

		/** Adds a request whose answer has ended. */
		add(request: LoggedRequest): void {
			requests.push(request);
			if (requests.length > MAX_REQUESTS) requests.shift();
			for (const waiter of waiters) {
				if (!waiter.predicate(request)) continue;
				waiters.delete(waiter);
				clearTimeout(waiter.timer);
				waiter.resolve(request);
			}
		},

		/**
		 * Waits for the next request that `predicate` takes, counted from the call (or from `after`,
		 * in which case one that is in the log already will do).
		 *
		 * @param timeoutMs milliseconds after which it rejects; 5000 if not given
		 */
		waitFor(
			predicate: (request: LoggedRequest) => boolean,
			{ timeoutMs = 5_000, after }: { timeoutMs?: number; after?: Date } = {},
		): Promise<LoggedRequest> {
			const past = after && requests.find((each) => each.at >= after && predicate(each));
			if (past) return Promise.resolve(past);
			return new Promise((resolve, reject) => {
				const timer = setTimeout(() => {
					waiters.delete(waiter);
					const latest = requests.slice(-5).map(({ method, path, status }) => {
						return `${method} ${path} ${status}`;
					});
					reject(
						new Error(`No such request within ${timeoutMs} ms; the latest: ${latest.join(', ')}`),
					);
				}, timeoutMs);
				const waiter: Waiter = { predicate, resolve, reject, timer };
				waiters.add(waiter);
			});
		},

		/** Rejects whatever still waits. */
		close(): void {
			for (const waiter of waiters) {
				clearTimeout(waiter.timer);
				waiter.reject(new Error('The server was closed while a request was waited for'));
			}
			waiters.clear();
		},
	};
}
