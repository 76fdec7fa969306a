import type { HtmlElement } from './html-tree';

/** Classes that say how something looks, and not what it is; and what a build made of a name. */
const LOOKS =
	/^(?:[a-z]+-)?(?:\d|xs|sm|md|lg|xl)|:|\[|\/|^(?:flex|grid|block|inline|hidden|relative|absolute|fixed|sticky|container|row|col|wrapper|inner|clearfix|d|m|p|mt|mb|ml|mr|mx|my|pt|pb|pl|pr|px|py|w|h|min|max|gap|text|font|bg|border|rounded|shadow|items|justify|align|space|divide|leading|tracking|truncate|overflow|cursor|transition|hover|z|order|self|ring|opacity|active|even|odd|first|last|is|has|css|jsx|sc|chakra|mui|svelte|ng|v)(?:-|$)/;

/** Whether a class is a name that lasts: words, and no figures or capitals that a build has made. */
const isLastingClass = (name: string): boolean =>
	/^[a-z]{2,}(?:[-_]{1,2}[a-z]{2,})*$/.test(name) && name.length <= 40 && !LOOKS.test(name);

/** The classes of an element that say what it is, and that it is the row of a grid, as one of them. */
export const classesOf = ({ tag, attributes }: HtmlElement): string[] => {
	const names = (attributes.class ?? '').split(/\s+/).filter(isLastingClass).slice(0, 6);
	return attributes.role === 'row' && tag !== 'tr' ? [...names, 'grid-row'] : names;
};

/** What an element is called: its tag, and the first class that says what it is. */
export function segmentOf(element: HtmlElement): string {
	const [name] = classesOf(element);
	return name === undefined ? element.tag : `${element.tag}.${name}`;
}
