import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Outcome } from './accounts.ts';
import type { Env } from './client.ts';

/** The codes that problem answers carry, with status and title. */
const PROBLEMS = {
	'invalid-request': [400, 'The request is not understood'],
	'wrong-password': [400, 'The current password is wrong'],
	'password-too-short': [400, 'The new password is too short'],
	'password-too-long': [400, 'The new password is too long'],
	'not-logged-in': [401, 'Not logged in'],
	'wrong-credentials': [401, 'Wrong email or password'],
	'fresh-login-required': [403, 'Log in again to do this'],
	'second-factor-required': [403, 'A second factor is needed to do this'],
	'invalid-origin': [403, 'Requests from this origin are refused'],
	'no-such-session': [404, 'There is no such session'],
	'not-found': [404, 'Not found'],
	'current-session': [409, 'The current session cannot be removed'],
	'internal-error': [500, 'Something went wrong'],
} as const satisfies Record<string, readonly [ContentfulStatusCode, string]>;

export type ProblemCode = keyof typeof PROBLEMS;

/** An answer that says what is wrong, as RFC 9457 has it. */
export function problem(c: Context<Env>, code: ProblemCode): Response {
	const [status, title] = PROBLEMS[code];
	return c.body(JSON.stringify({ type: 'about:blank', title, status, code }), status, {
		'content-type': 'application/problem+json',
	});
}

/** What better-auth refused, in the site's own words. */
export function refusal(
	c: Context<Env>,
	{ status, code }: Outcome,
	otherwise: ProblemCode,
): Response {
	if (status === 403) return problem(c, 'invalid-origin');
	if (code === 'PASSWORD_TOO_SHORT') return problem(c, 'password-too-short');
	if (code === 'PASSWORD_TOO_LONG') return problem(c, 'password-too-long');
	return problem(c, otherwise);
}
