/** Where a session was used from, as far as the service knows. */
export interface WirePlace {
	city: string | null;
	country: string | null;
}

/** One session as `GET /api/account/sessions` lists it; `openapi.json` is the contract. */
export interface WireSession {
	/** Opaque and stable for the life of the session; the key for its removal. */
	id: string;
	/** True for the session that asked. */
	current: boolean;
	device: { userAgent: string | null };
	ipAddress: string | null;
	location: WirePlace | null;
	/** ISO 8601, UTC. */
	createdAt: string;
	/** ISO 8601, UTC; the session's last authenticated request. */
	lastActiveAt: string | null;
}
