import { elementsBelow, type HtmlElement, textOf } from './html-tree';

// What stands below a list in a page and leads to the rest of it: «Next», «Show more», «1–10 of 25»,
// numbers of pages. A page is read as it is, so what it keeps behind these was not read.

/** How far up what stands behind a list is looked for, and how many elements of it. */
const LEVELS = 4;
const ELEMENTS_LIMIT = 400;
/** How many elements of a pager are looked at for the page that is shown. */
const NUMBERS_LIMIT = 100;
/** The longest text that may be one of a pager, in characters. */
const TEXT_LIMIT = 60;

/** What pagers say, as {@link worded} writes it: in the languages of the product. */
const WORDS = new Set(
	`next|next page|more|older|show more|load more|see more|view more|more sessions|more devices|show more sessions|show more devices|older sessions|
	show all|see all|view all|show all sessions|view all sessions|show all devices|view all devices|
	weiter|nächste|nächste seite|ältere|mehr|mehr anzeigen|mehr laden|weitere anzeigen|weitere laden|
	alle anzeigen|alle sitzungen anzeigen|alle geräte anzeigen|
	volgende|volgende pagina|meer|meer tonen|meer laden|meer weergeven|toon meer|alles tonen|
	alles weergeven|avanti|successiva|successivo|pagina successiva|altro|mostra altro|mostra altri|
	mostra di più|carica altro|carica altri|vedi tutto|mostra tutto|mostra tutti|
	suivant|suivante|page suivante|plus|afficher plus|voir plus|charger plus|tout afficher|voir tout|
	siguiente|página siguiente|más|mostrar más|ver más|cargar más|ver todo|ver todos|mostrar todo|
	seguinte|próximo|próxima|próxima página|mais|mostrar mais|ver mais|carregar mais|ver tudo|
	następna|następny|dalej|więcej|pokaż więcej|załaduj więcej|pokaż wszystkie|
	další|více|zobrazit více|zobrazit další|načíst další|zobrazit vše|
	ďalšia|ďalšie|ďalej|viac|zobraziť viac|zobraziť ďalšie|načítať ďalšie|zobraziť všetko|
	következő|következő oldal|tovább|több|több megjelenítése|továbbiak betöltése|összes megjelenítése|
	naslednja|naprej|več|pokaži več|naloži več|pokaži vse|
	sljedeća|sljedeće|dalje|više|prikaži više|učitaj više|prikaži sve|
	următor|următoarea|următorul|înainte|mai mult|mai multe|afișează mai multe|încarcă mai multe|
	afișează tot|arată tot|επόμενη|επόμενο|επόμενη σελίδα|περισσότερα|φόρτωση περισσότερων|
	εμφάνιση περισσότερων|προβολή όλων|εμφάνιση όλων|
	nästa|nästa sida|mer|visa mer|visa fler|ladda fler|ladda mer|visa alla`
		.split('|')
		.map((words) => words.trim()),
);
const ARROWS = /^[›»>→❯▶⟩]+$/;
/** «1–10 of 25»: from, to, and how many there are, with a short word in between. */
const RANGE = /(?<!\d)(\d{1,5})\s?[–—-]\s?(\d{1,5})\s(?:\p{L}{1,6}\s|\/\s?)([\d,.]{1,8})(?!\d)/u;
/** «Showing 10 of 25», «Page 1 of 3»; not «3 of 5 devices used», which counts what is allowed. */
const COUNT =
	/(?<![\d–—-])(\d{1,5})\s(?:of|von|van|di|de|sur|z|ze|od|din|av|από)\s([\d,.]{1,8})(?!\d)/iu;
const COUNTED =
	/show|display|view|page|seit|pagin|pág|stran|strán|sida|oldal|σελ|zeig|toon|affich|mostr|visar/i;

/** A text as pagers' words are compared: its words alone, without arrows, dots and numbers. */
const worded = (text: string): string =>
	(
		text
			.slice(0, TEXT_LIMIT)
			.toLowerCase()
			.match(/\p{L}+/gu) ?? []
	).join(' ');

const hasHeading = (element: HtmlElement): boolean => {
	if (/^h[1-6]$/.test(element.tag)) return true;
	for (const { tag } of elementsBelow(element)) if (/^h[1-6]$/.test(tag)) return true;
	return false;
};

/** What stands below the whole page, on every page of the site. */
const isPageFooter = ({ tag, attributes, parent }: HtmlElement): boolean =>
	attributes.role === 'contentinfo' || (tag === 'footer' && parent?.tag === 'body');

const isOff = ({ attributes }: HtmlElement): boolean =>
	'disabled' in attributes ||
	'hidden' in attributes ||
	attributes['aria-disabled'] === 'true' ||
	/(?:^|[\s_-])disabled(?:$|\s)/.test(attributes.class ?? '');

/** Whether an element can be pressed, and may be pressed now. */
function canBePressed(element: HtmlElement): boolean {
	const { tag, attributes } = element;
	const isControl = tag === 'button' || attributes.role === 'button' || attributes.role === 'link';
	const isField = tag === 'input' && /^(?:submit|button)$/.test(attributes.type ?? '');
	return (
		(isControl || isField || tag === 'a') &&
		!isOff(element) &&
		!(element.parent && isOff(element.parent))
	);
}

const isPager = ({ tag, attributes }: HtmlElement): boolean =>
	/\bpag(?:er|ing|inat|es\b)/i.test(
		`${attributes.class ?? ''} ${attributes['aria-label'] ?? ''}`,
	) && tag !== 'body';

/** Which page of a pager is shown, by what marks its number, or by its being no link; 1 where nothing says it. */
function pageShown(pager: HtmlElement): number {
	let unmarked = 1;
	let left = NUMBERS_LIMIT;
	for (const element of elementsBelow(pager)) {
		left -= 1;
		if (left < 0) break;
		const { attributes, tag } = element;
		const text = textOf(element);
		if (!/^\d{1,4}$/.test(text)) continue;
		const marked = attributes['aria-current'] ?? 'false';
		const isMarked =
			marked !== 'false' ||
			/(?:^|[\s_-])(?:active|current|selected)(?:$|\s)/.test(attributes.class ?? '');
		if (isMarked) return Number(text);
		if (tag !== 'a' && tag !== 'button' && !hasControl(element)) unmarked = Number(text);
	}
	return unmarked;
}

/** Whether an element, or what it stands in or holds, can be pressed. */
function hasControl(element: HtmlElement): boolean {
	for (const each of elementsBelow(element)) if (canBePressed(each)) return true;
	return element.parent !== null && canBePressed(element.parent);
}

/**
 * Whether what can be pressed leads to more: by what it says, or as the number of a later page.
 *
 * @param pager the pager that it is in; `null` for none
 */
function leadsOn(element: HtmlElement, pager: HtmlElement | null): boolean {
	const { attributes } = element;
	if (/(?:^|\s)next(?:$|\s)/i.test(attributes.rel ?? '')) return true;
	const text = textOf(element);
	if (text.length > TEXT_LIMIT) return false;
	if (pager !== null && /^\d{1,4}$/.test(text)) return Number(text) > pageShown(pager);
	const { title = '', value = '' } = attributes;
	const said = [text, attributes['aria-label'] ?? '', title, value];
	return said.some((each) => ARROWS.test(each.trim()) || WORDS.has(worded(each)));
}

/** Where a plain link leads, if that may be the same page's next; `null` for anything else. */
function linkOf({ tag, attributes }: HtmlElement): string | null {
	const { href = '' } = attributes;
	const isPlain =
		tag === 'a' && attributes.role !== 'button' && attributes['data-method'] === undefined;
	return isPlain ? (/^(?:https?:\/\/|\/(?!\/)|\?)[^#]{1,2000}/.exec(href)?.[0] ?? null) : null;
}

/** «1,234» and «1.234» as a number. */
const numberOf = (text = ''): number => Number(text.replace(/[.,]/g, ''));

/** Whether a text counts more than it shows. */
function countsMore(text: string): boolean {
	if (text.length > TEXT_LIMIT) return false;
	const [, , to, all] = RANGE.exec(text) ?? [];
	if (to !== undefined) return numberOf(all) > Number(to);
	const [, shown, whole] = COUNT.exec(text) ?? [];
	return shown !== undefined && COUNTED.test(text) && numberOf(whole) > Number(shown);
}

/** What stands behind an element and its parents, up to the next heading. */
function* behind(element: HtmlElement): Generator<HtmlElement> {
	let here = element;
	for (let level = 0; level < LEVELS; level++) {
		const { parent } = here;
		if (parent === null || here.tag === 'main' || here.tag === 'body') return;
		for (const next of parent.children.slice(parent.children.indexOf(here) + 1)) {
			if (typeof next === 'string') continue;
			if (hasHeading(next) || isPageFooter(next)) return;
			yield next;
			yield* elementsBelow(next);
		}
		here = parent;
	}
}

/** `next`: the address of the next page, as the page has it; `null` where no plain link leads there. */
export type Rest = { hasMore: boolean; next: string | null };

/**
 * Whether a list goes on where the page does not show it, and which link leads there.
 *
 * @param list the element that has the list's rows
 * @param last the last of them: what stands behind it may be in the list itself
 */
export function restOf(list: HtmlElement, last: HtmlElement): Rest {
	let left = ELEMENTS_LIMIT;
	let pager: HtmlElement | null = null;
	let hasMore = false;
	let numbered: string | null = null;
	const isInside = (element: HtmlElement): boolean => {
		let here: HtmlElement | null = element;
		while (here !== null && here !== pager && here !== list) here = here.parent;
		return pager !== null && here === pager;
	};
	for (const element of behind(last)) {
		left -= 1;
		if (left < 0) break;
		if (isPager(element)) pager = element;
		if (canBePressed(element) && leadsOn(element, isInside(element) ? pager : null)) {
			hasMore = true;
			const link = linkOf(element);
			const isNumber = /^\d{1,4}$/.test(textOf(element));
			// «Next» is plainer than the number of a page, of which the nearest is the next.
			if (link !== null && !isNumber) return { hasMore, next: link };
			if (isNumber) numbered ??= link;
		} else if (countsMore(textOf(element))) hasMore = true;
	}
	return { hasMore, next: numbered };
}
