import axe from 'axe-core';
import { expect } from 'vitest';
import type { Surface } from '../driver/driver.ts';
import { cutWords, tooWide } from '../pages/gallery-layout.ts';
import { blockedIn, plantStyle } from '../pages/gallery-policy.ts';
import { tooSmall } from '../pages/gallery-targets.ts';
import { change, test } from '../scenes/gallery.ts';

/** Puts axe into the stage's own document, where it has judged nothing yet: that is a whole page. */
const prepare = (page: Surface) =>
	page.evaluate((source) => {
		const frame = document.querySelector('iframe');
		const inside = frame?.contentDocument;
		const script = inside?.createElement('script');
		if (!script) throw new Error('The stage has no document');
		delete (frame?.contentWindow as { judged?: unknown } | null)?.judged;
		script.textContent = source;
		inside?.head.append(script);
		script.remove();
	}, axe.source);

/** A hundred rows say of colours, names and sizes what five do: they are judged once. */
const LONG = ['clear-hundred', 'unfamiliar-hundred', 'unreviewed-thousand', 'full-record'];

async function statesOf(page: Surface, { without }: { without: readonly string[] }) {
	const names = await page.evaluate(() => window.stage?.states ?? []);
	expect(names.length).toBeGreaterThan(10);
	return names.filter((name) => !without.includes(name));
}

/** The languages that ship, by the gallery's own switch. */
async function languagesOf(page: Surface): Promise<string[]> {
	const all = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLOptionElement>('[name=language] option')].map(
			({ value }) => value,
		),
	);
	expect(all.length).toBeGreaterThan(10);
	return all.filter((language) => !['pseudo', 'mirrored'].includes(language));
}

/** All that axe asks by itself, and the sizes of what is clicked, which it leaves out. */
const RULES = axe
	.getRules()
	.filter(({ enabled, tags }) => {
		return enabled && !tags.includes('experimental') && !tags.includes('deprecated');
	})
	.map(({ ruleId }) => ruleId)
	.concat('target-size');
const rulesOf = (...tags: string[]) =>
	RULES.filter((rule) => axe.getRules(tags).some(({ ruleId }) => ruleId === rule));
/** What only colours can break. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
/** What is about an element, what is in it and what it is in. */
const OF_PARTS = [
	...OF_COLOURS,
	...rulesOf('cat.aria', 'cat.name-role-value', 'cat.text-alternatives', 'cat.forms', 'cat.tables'),
	...['target-size', 'list', 'listitem', 'definition-list', 'dlitem'],
	...['label-content-name-mismatch', 'scrollable-region-focusable', 'nested-interactive'],
].filter(
	// What is about the page as a whole, or about two places in it.
	(rule) =>
		!['document-title', 'aria-hidden-body', 'duplicate-id-aria', 'aria-valid-attr-value'].includes(
			rule,
		) && !/^(landmark|html|page|frame)-|unique|duplicate-name/.test(rule),
);
/** What only texts can break: their names, their sizes, and what they make scroll. */
const OF_TEXTS = [
	...rulesOf('cat.name-role-value', 'cat.text-alternatives', 'cat.forms', 'cat.language'),
	...['target-size', 'scrollable-region-focusable', 'heading-order', 'empty-heading'],
];

/** What axe is asked. */
type Question = {
	/** What the stage's document has to be asked for, or else another look is judged. */
	media: string;
	/** All rules that are asked. */
	rules: readonly string[];
	/** Those that are asked only of elements that have not been judged so before. */
	ofParts: readonly string[];
	/** What a part is, as a selector. */
	parts: string;
};

/** What axe finds in the states, with their names. */
async function judge(
	page: Surface,
	states: readonly string[],
	question: Question,
): Promise<string[]> {
	const found: string[] = [];
	for (let from = 0; from < states.length; ) {
		const { judged, findings } = await page.evaluate(judgeSome, states.slice(from), question);
		from += judged;
		found.push(...findings);
	}
	return found;
}

/** Runs in the gallery, and answers after some seconds: a driver waits only so long. */
async function judgeSome(states: string[], { media, rules, ofParts, parts }: Question) {
	type Violation = { id: string; nodes: { element: Element; failureSummary: string }[] };
	type Axe = {
		run(at: Document, how: object): Promise<{ violations: Violation[] }>;
		configure(how: object): void;
		_audit: { rules: { id: string; gather(...how: unknown[]): { actualNode: Element }[] }[] };
	};
	type Inside = Window & { axe: Axe; judged?: Set<string> };
	const inside = document.querySelector('iframe')?.contentWindow as Inside | null;
	if (!inside) throw new Error('The stage has no document');
	inside.judged ??= new Set();
	const { judged } = inside;
	/** All that is in parts of the page that have been judged. */
	const known = new Set<Element>();
	const all = inside.axe._audit.rules.filter(({ id }) => ofParts.includes(id));
	if (all.length !== new Set(ofParts).size) throw new Error('axe keeps its rules elsewhere');
	for (const rule of all) {
		const gather = (Object.getPrototypeOf(rule) as typeof rule).gather;
		rule.gather = (...how) =>
			gather.apply(rule, how).filter(({ actualNode }) => !known.has(actualNode));
	}
	// Half of the time went into the source of each element that is well.
	inside.axe.configure({ noHtml: true });
	const findings: string[] = [];
	const ofPages = rules.some((rule) => !ofParts.includes(rule));
	const isNew = (key: string) => judged.size < judged.add(key).size;
	const start = performance.now();
	let done = 0;
	for (const state of states) {
		if (performance.now() - start > 5000) break;
		done++;
		window.stage?.show(state);
		if (!inside.matchMedia(media).matches) throw new Error(`The stage is not ${media}`);
		const shell = (element: Element) => (element.cloneNode() as Element).outerHTML;
		const { documentElement: root } = inside.document;
		if (!isNew(`${media}${inside.innerHeight}${root.outerHTML}`)) continue;
		known.clear();
		for (const part of root.querySelectorAll(parts)) {
			// How it looks is a matter of what it is in, too.
			let key = media + part.outerHTML;
			for (let at = part.parentElement; at; at = at.parentElement) key += shell(at);
			if (known.has(part) || isNew(key)) continue;
			// Where no rule asks of the page as a whole, less of it is quicker.
			if (!ofPages) part.remove();
			for (const element of [part, ...part.querySelectorAll('*')]) known.add(element);
		}
		const { violations } = await inside.axe.run(inside.document, {
			resultTypes: ['violations'],
			preload: false,
			iframes: false,
			elementRef: true,
			selectors: false,
			runOnly: rules,
		});
		for (const { id, nodes } of violations) {
			for (const { element, failureSummary } of nodes) {
				findings.push(`${state}: ${id}: ${element.outerHTML.slice(0, 200)}: ${failureSummary}`);
			}
		}
	}
	return { judged: done, findings };
}

const VIEWS = ['popup', 'settings', 'welcome', 'connect'];
const LIGHT = '(prefers-color-scheme: light)';
const COLOURS = { rules: OF_COLOURS, ofParts: OF_COLOURS, parts: 'section, li, tr' };
const PAGES = { rules: RULES, ofParts: OF_PARTS, parts: 'header, footer, section, li, tr' };

test.for(VIEWS)(
	'the policy of our pages lets through all that they show (%s)',
	async (view, { show }) => {
		const page = await show({ view });
		for (const state of await statesOf(page, { without: LONG })) {
			await page.evaluate((name) => window.stage?.show(name), state);
		}
		expect(await blockedIn(page)).toEqual([]);
		await plantStyle(page);
	},
);

test.for(VIEWS)('axe finds nothing in any state (%s)', async (view, { show }) => {
	const page = await show({ view });
	await prepare(page);
	const states = await statesOf(page, { without: [] });
	expect(await judge(page, states, { media: LIGHT, ...PAGES })).toEqual([]);
	expect(await tooSmall(page, states), 'targets').toEqual([]);
});

/** Whether the octagon of an alarm is seen on its ground, and its sign on the octagon. */
const octagon = (page: Surface) =>
	page.evaluate(() => {
		window.stage?.show('unfamiliar-urgent');
		const inside = document.querySelector('iframe');
		const colour = (selector: string, of: 'fill' | 'stroke' | 'backgroundColor') => {
			const element = inside?.contentDocument?.querySelector(selector);
			return element && inside?.contentWindow?.getComputedStyle(element)[of];
		};
		const solid = colour('header .alarm .solid', 'fill');
		return {
			seen: solid !== colour('header', 'backgroundColor'),
			holed: solid !== colour('header .alarm .glyph', 'stroke'),
		};
	});

test.for(VIEWS)(
	'axe finds nothing in dark and in forced colours (%s)',
	async (view, { show, browser }) => {
		const page = await show({ view, theme: 'dark' });
		await prepare(page);
		const states = await statesOf(page, { without: LONG });
		// The themes differ in colours and in nothing else.
		const dark = '(prefers-color-scheme: dark)';
		expect(await judge(page, states, { media: dark, ...COLOURS })).toEqual([]);
		await browser.setForcedColors(true);
		await change(page, { theme: 'light' });
		const forced = '(forced-colors: active)';
		expect(await judge(page, states, { media: forced, ...COLOURS })).toEqual([]);
		if (view === 'popup') expect(await octagon(page)).toEqual({ seen: true, holed: true });
		await browser.setForcedColors(false);
	},
);

test.for(VIEWS)('axe finds nothing in the other languages (%s)', async (view, { show }) => {
	const page = await show({ view });
	await prepare(page);
	const states = await statesOf(page, { without: LONG });
	const texts = { media: LIGHT, rules: OF_TEXTS, ofParts: OF_TEXTS, parts: 'section' };
	for (const language of ['de', 'pl', 'el']) {
		await change(page, { language });
		expect(await judge(page, states, texts), language).toEqual([]);
	}
});

/** The languages with the longest words and texts; the pseudo-locale's are longer than all. */
const LONG_WORDS = ['de', 'fr', 'hu', 'el'];

const SIZES = [1, 2].flatMap((scale) => VIEWS.map((view) => ({ view, scale })));

for (const { view, scale } of SIZES) {
	test(`nothing is too wide for 320 px, text at ${scale} × its size (${view})`, async ({
		show,
	}) => {
		const page = await show({ view, width: '320' }, scale);
		const states = await statesOf(page, { without: LONG });
		const found: string[] = [];
		for (const language of ['en', ...LONG_WORDS, 'pseudo', 'mirrored']) {
			await change(page, { language });
			found.push(...(await tooWide(page, states)).map((one) => `${language}: ${one}`));
		}
		expect(found).toEqual([]);
	});
}

test.for([
	['popup', '380'],
	['connect', '1280'],
] as const)(
	'no word of a headline, a button or a label is cut, in any language (%s)',
	async ([view, width], { show }) => {
		const page = await show({ view, width });
		const states = await statesOf(page, { without: [...LONG, 'long-names'] });
		const languages = await languagesOf(page);
		const found: string[] = [];
		for (const language of languages) {
			await change(page, { language });
			found.push(...(await cutWords(page, states)).map((one) => `${language}: ${one}`));
		}
		expect(found).toEqual([]);
	},
);

test('the head of the popup takes no more than a third of it, text at twice its size', async ({
	show,
}) => {
	const page = await show({ view: 'popup', width: '760' }, 2);
	const states = await statesOf(page, { without: LONG });
	for (const language of ['en', ...LONG_WORDS]) {
		await change(page, { language });
		const high = await page.evaluate(
			(shown) =>
				shown.flatMap((state) => {
					window.stage?.show(state);
					const inside = document.querySelector('iframe')?.contentDocument;
					const { height = 0 } = inside?.querySelector('header')?.getBoundingClientRect() ?? {};
					// Both browsers show a popup of 600 px at most.
					return height > 0 && height <= 200 ? [] : [`${state}: ${height}`];
				}),
			states,
		);
		expect(high, language).toEqual([]);
	}
});
