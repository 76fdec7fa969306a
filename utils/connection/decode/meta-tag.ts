// Chrome's background has no HTML parser, and all that is needed is one tag of a page.

/** Elements whose content is text, even if it looks like tags. */
const RAW = /^(?:script|style|title|textarea|noscript|template|xmp|iframe|noembed|noframes)$/;
/** The longest head of a page, in characters. */
const HEAD_LIMIT = 512 * 1024;
/** The longest page in which a form's field is looked for. */
const PAGE_LIMIT = 2 * 1024 * 1024;
const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
};

function decoded(text: string): string {
	return text.replace(
		/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
		(all, hex, dec, name) => {
			if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? all;
			const point = hex === undefined ? Number(dec) : Number.parseInt(hex, 16);
			return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : all;
		},
	);
}

/** The next attribute, with or without a value, or the end of the tag. */
const ATTRIBUTE = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?|[\s/]*(>)/y;

type Tag = {
	element: string;
	isEnd: boolean;
	attributes: ReadonlyMap<string, string>;
	/** Where it ends in the text. */
	end: number;
};

/** The tags of a page, in order: without comments, scripts and other text that looks like tags. */
function* tagsIn(text: string): Generator<Tag> {
	let at = 0;
	for (;;) {
		at = text.indexOf('<', at);
		if (at < 0) return;
		if (text.startsWith('<!--', at)) {
			at = text.indexOf('-->', at + 4);
			if (at < 0) return;
			continue;
		}
		const tag = /^<(\/?)([a-z][^\s/>]*)/i.exec(text.slice(at, at + 64));
		if (tag === null) {
			at += 1;
			continue;
		}
		const element = (tag[2] ?? '').toLowerCase();
		const isEnd = tag[1] === '/';
		const attributes = new Map<string, string>();
		ATTRIBUTE.lastIndex = at + tag[0].length;
		for (;;) {
			const found = ATTRIBUTE.exec(text);
			// The tag never ends, so there is nothing after it.
			if (found === null) return;
			at = ATTRIBUTE.lastIndex;
			ATTRIBUTE.lastIndex = at;
			if (found[5] !== undefined) break;
			const key = (found[1] ?? '').toLowerCase();
			// Of two attributes with the same name the first counts, as in a browser.
			if (!attributes.has(key)) attributes.set(key, found[2] ?? found[3] ?? found[4] ?? '');
		}
		const from = at;
		yield { element, isEnd, attributes, end: from };
		at = from;
		if (isEnd || !RAW.test(element)) continue;
		const end = new RegExp(`</${element}[\\s/>]`, 'gi');
		end.lastIndex = at;
		const found = end.exec(text);
		if (found === null) return;
		at = found.index;
	}
}

/**
 * The content of `<meta name=…>` in the head of a page, as the page's own code would find it: the
 * first tag of that name, ignoring comments, scripts and other text.
 *
 * @returns `null` where the head has none
 */
export function metaContent(html: string, name: string): string | null {
	for (const { element, isEnd, attributes } of tagsIn(html.slice(0, HEAD_LIMIT))) {
		if (element === 'body' || (isEnd && element === 'head')) return null;
		if (isEnd || element !== 'meta' || attributes.get('name') !== name) continue;
		const content = attributes.get('content');
		return content === undefined ? null : decoded(content);
	}
	return null;
}

/**
 * The value of the first hidden `<input name=…>` of a page, such as a form's CSRF field.
 *
 * @returns `null` where the page has none
 */
export function inputValue(html: string, name: string): string | null {
	for (const { element, isEnd, attributes } of tagsIn(html.slice(0, PAGE_LIMIT))) {
		if (isEnd || element !== 'input' || attributes.get('name') !== name) continue;
		if ((attributes.get('type') ?? '').toLowerCase() !== 'hidden') continue;
		const value = attributes.get('value') ?? '';
		if (value !== '') return decoded(value);
	}
	return null;
}

/** The longest version of a page's build, in characters. */
const LONGEST_VERSION = 128;
/** How many places of that name are looked at. */
const MOST_PAGES = 8;

/**
 * The version of its build that a page of Inertia's holds, beside what it shows.
 *
 * @returns `null` where the page has none
 */
export function inertiaVersion(html: string): string | null {
	for (const page of pagesIn(html.slice(0, PAGE_LIMIT))) {
		try {
			const { version } = JSON.parse(page) as { version?: unknown };
			if (typeof version !== 'string' || version === '') continue;
			return version.length > LONGEST_VERSION ? null : version;
		} catch {
			// Something else of that name.
		}
	}
	return null;
}

/** What may be the JSON of a page of Inertia's: an attribute's, or a script's. */
function* pagesIn(html: string): Generator<string> {
	let left = MOST_PAGES;
	for (const { element, isEnd, attributes, end } of tagsIn(html)) {
		const page = isEnd ? undefined : attributes.get('data-page');
		if (page === undefined) continue;
		if (left === 0) return;
		left -= 1;
		if (element === 'script') yield html.slice(end, html.indexOf('</script', end));
		else yield decoded(page);
	}
}
