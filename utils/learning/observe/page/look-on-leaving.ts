import type { PageRequest } from '../page-request';
import { typedValues } from './document-fields';
import { lookOnAt, type Place } from './look-on';
import type { Natives } from './natives';
import { bodyText } from './read-request';

type Left = (request: PageRequest) => void;

const CAPTURE = { __proto__: null, capture: true };

/** What a form sends, as a request; `null` for what leads to no address. */
function formRequest(natives: Natives, form: unknown, submitter: unknown): PageRequest | null {
	const { call, hrefOf, baseOf, document, attribute, formToString } = natives;
	const own = (name: string) =>
		submitter === null || submitter === undefined
			? null
			: call<string | null>(attribute, submitter, name);
	const method = own('formmethod') ?? call<string | null>(attribute, form, 'method') ?? 'get';
	const action = own('formaction') ?? call<string | null>(attribute, form, 'action') ?? '';
	const base = action === '' ? hrefOf(new natives.URL('', baseOf(document))) : baseOf(document);
	const url = new natives.URL(action, base);
	if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
	const data =
		submitter === null || submitter === undefined
			? new natives.FormData(form as HTMLFormElement)
			: new natives.FormData(form as HTMLFormElement, submitter as HTMLElement);
	const body = bodyText(natives, data);
	const isPost = natives.apply(natives.toUpperCase, method, []) === 'POST';
	if (isPost) return leaving(natives, { url: hrefOf(url), method: 'POST', body });
	if (body === null) return null;
	// A form that only asks puts its fields into the address.
	const address = new natives.URL(hrefOf(url));
	address.search = call<string>(formToString, new natives.URLSearchParams(body));
	return leaving(natives, { url: hrefOf(address), method: 'GET', body: null });
}

const leaving = (
	natives: Natives,
	{ url, method, body }: { url: string; method: string; body: string | null },
): PageRequest => ({
	url,
	method,
	requestHeaders: body === null ? [] : [['content-type', 'application/x-www-form-urlencoded']],
	requestBody: body,
	status: 0,
	responseHeaders: [],
	cookies: natives.cookies(natives.document),
	typed: typedValues(natives),
});

/**
 * Looks on at forms that are sent and links that are followed, where the page leaves that to the
 * browser. Nothing is held up: what is sent is read once the page has had its say.
 */
export function lookOnLeaving(place: Place, left: Left): void {
	const { natives, channel } = place;
	const { call, later, listen, event: of } = natives;
	/** Reads what leads away, once it is certain that the page does not do something else instead. */
	const after = (event: Event, read: () => PageRequest | null) => {
		if (!channel.isOpen() || !of.isTrusted(event)) return;
		let request: PageRequest | null = null;
		try {
			request = read();
		} catch {
			// Ignore what cannot be described.
		}
		if (request === null) return;
		const known = request;
		later(() => {
			try {
				if (channel.isOpen() && !of.isPrevented(event)) left(known);
			} catch {
				// Ignore what cannot be looked at.
			}
		}, 0);
	};
	call(
		listen,
		window,
		'submit',
		(event: Event) =>
			after(event, () => formRequest(natives, of.target(event), of.submitter(event))),
		CAPTURE,
	);
	call(
		listen,
		window,
		'click',
		(event: Event) =>
			after(event, () => {
				const target = of.target(event);
				const link = call<Element | null>(natives.closest, target, 'a[href]');
				if (link === null) return null;
				const href = call<string>(natives.attribute, link, 'href');
				const url = new natives.URL(href, natives.baseOf(natives.document));
				if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
				return leaving(natives, { url: natives.hrefOf(url), method: 'GET', body: null });
			}),
		CAPTURE,
	);
	// A form that the page's own code sends says nothing of it beforehand.
	lookOnAt(place, HTMLFormElement.prototype, 'submit', (self, _, go) => {
		try {
			const request = formRequest(natives, self, null);
			if (request !== null) left(request);
		} catch {
			// Ignore what cannot be described.
		}
		return go();
	});
}
