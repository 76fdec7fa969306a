import { failed, type Result } from '@/utils/domain/watch/failure';
import { decodeAnswer } from '../decode/decode-answer';
import { inputValue, metaContent } from '../decode/meta-tag';
import type { ReadRequest, RemovalRequest, Secret, SecretSource } from '../profile/profile';
import { hasContent } from '../profile/statuses';
import { tokenPlace } from '../profile/tokens';
import { valueIn } from '../sessions/mapping';
import { clockValue } from '../times/clock-value';
import { fetchWithLogin } from './fetch-with-login';
import type { Operation } from './operation';
import { withValue } from './request';
import { readText } from './response-body';
import { failureFromStatus } from './response-failure';

type EndpointSource = Extract<SecretSource, { from: 'endpoint' }>;

/** The HTML or JSON at an address that a secret comes from. */
async function fetchText(
	address: string,
	accept: string,
	operation: Operation,
): Promise<Result<string>> {
	const { redirect, statuses } = operation.profile.list;
	const init = { method: 'GET', headers: { accept } };
	const response = await fetchWithLogin(address, init, operation);
	if (response.type === 'opaqueredirect') return failed(redirect, 'a redirect');
	if (!hasContent(response.status)) {
		return failureFromStatus(response, statuses, operation.dependencies.now());
	}
	const value = await readText(response, operation.budget);
	return value === null
		? failed('unreadable', 'no text where a secret should be')
		: { ok: true, value };
}

async function valueFromEndpoint(
	{ origin, path, at }: EndpointSource,
	operation: Operation,
): Promise<Result<string | null>> {
	const answer = await fetchText(origin + path, 'application/json', operation);
	if (!answer.ok) return answer;
	const decoded = await decodeAnswer(answer.value, null);
	if (!decoded.ok) return failed('unreadable', 'not JSON where a secret should be');
	const value = valueIn(decoded.value, at);
	if (typeof value === 'string') return { ok: true, value };
	return { ok: true, value: Number.isSafeInteger(value) ? String(value) : null };
}

/** A text without its percents; the very same where they are none. */
function withoutPercents(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** The value of a secret; `null` where it is not to be had. */
async function secretValue(
	{ source, to }: Secret,
	request: ReadRequest | RemovalRequest,
	operation: Operation,
): Promise<Result<string | null>> {
	const { dependencies, memory, profile } = operation;
	switch (source.from) {
		case 'request':
			return {
				ok: true,
				value: await dependencies.readToken(request.origin, tokenPlace(to, request)),
			};
		case 'cookie': {
			const value = await dependencies.readCookie(request.origin + request.path, source.name);
			const isWritten = source.decoded === true && value !== null;
			return { ok: true, value: isWritten ? withoutPercents(value) : value };
		}
		case 'header':
			return { ok: true, value: memory.headers.get(source.name) ?? null };
		case 'meta': {
			const page = await fetchText(profile.site + source.path, 'text/html', operation);
			return page.ok ? { ok: true, value: metaContent(page.value, source.name) } : page;
		}
		case 'field': {
			const page = await fetchText(profile.site + source.path, 'text/html', operation);
			return page.ok ? { ok: true, value: inputValue(page.value, source.name) } : page;
		}
		case 'endpoint':
			return valueFromEndpoint(source, operation);
		case 'clock':
			return { ok: true, value: clockValue(source.as, source.days, dependencies.now()) };
	}
}

/**
 * The request with its secrets filled in, but for those that it can do without. What the page's own
 * requests have shown is noted in the operation.
 *
 * @throws as `fetch` does
 */
export async function withSecrets<Request extends ReadRequest | RemovalRequest>(
	request: Request,
	operation: Operation,
): Promise<Result<Request>> {
	let filled = request;
	for (const secret of request.secrets) {
		const { source, prefix, to } = secret;
		const found = await secretValue(secret, request, operation);
		if (!found.ok) return found;
		// A value that the page sent has its prefix already.
		const whole =
			found.value === null || source.from === 'request' ? found.value : prefix + found.value;
		if (whole === null) {
			// This value comes with the list, so the first request goes without it.
			if (source.from === 'header' && request === operation.profile.list.request) continue;
			return failed('awaitsPage', `no value from ${source.from}`);
		}
		const isNumber = source.from === 'clock' && /^\d+$/.test(whole);
		const value = isNumber ? Number(whole) : whole;
		const next = whole.startsWith(prefix) ? withValue(filled, to, value) : null;
		if (next === null) return failed('awaitsPage', `no value that fits from ${source.from}`);
		if (source.from === 'request') {
			const place = tokenPlace(to, request);
			operation.sentTokens.push({ origin: request.origin, place, value: whole });
		}
		filled = next;
	}
	return { ok: true, value: filled };
}
