import type { Natives } from './natives';

/** How many meta tags are looked at. */
const MOST_TAGS = 200;

/** Name and content of each meta tag of the document, as they are now. */
export function metaTags({ call, select, attribute, document }: Natives): [string, string][] {
	const found: [string, string][] = [];
	const tags = call<NodeListOf<Element>>(select, document, 'meta[name][content]');
	for (let index = 0; index < tags.length && index < MOST_TAGS; index += 1) {
		const name = call<string>(attribute, tags[index], 'name');
		found[index] = [name, call<string>(attribute, tags[index], 'content')];
	}
	return found;
}
