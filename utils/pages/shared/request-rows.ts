import type { RequestInWords } from '@/utils/connection/profile/requests-in-words';
import type { Language } from '@/utils/i18n/language';

/** Requests in plain words: what goes out and where to, and what for. */
export const requestRows = (
	{ say }: Language,
	requests: readonly RequestInWords[],
): { name: string; why: string }[] =>
	requests.map(({ use, method, address, headers, body, keys }) => ({
		name: `${method} ${address}`,
		why: [
			say(`connectRequest_${use}`),
			...(headers.length > 0
				? [say('connectRequest_headers', { headers: headers.join(', ') })]
				: []),
			...(keys.length > 0 ? [say('connectRequest_keys', { names: keys.join(', ') })] : []),
			...(body === null ? [] : [say('connectRequest_body', { body })]),
		].join(' '),
	}));
