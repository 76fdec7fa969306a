import type { FailureKind as Kind } from './failure-kind';

/** See {@link Kind}; apart from it, for whoever needs no schema. */
export type FailureKind = Kind;

/** A failure with a short detail for developers. The detail never contains text of an answer. */
export type Failure = {
	kind: FailureKind;
	detail: string;
	/** How long the service asks to wait, in milliseconds. */
	retryAfter?: number;
};

/** A value or a named failure. What returns it does not throw. */
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** Shorthand for a failed {@link Result}. */
export const failed = (kind: FailureKind, detail: string): { ok: false; failure: Failure } => ({
	ok: false,
	failure: { kind, detail },
});
