/**
 * The gallery: every state of one view on one page, each in a document of its own that is the page's
 * own HTML and style. What is shown is in the address, so that it can be passed on and driven:
 * `view`, `theme`, `language`, `width`, `height`; `states` (names, or parts of them, with commas),
 * `from` and `count` choose among the states, and `bare` shows nothing around them. With `stage`, all
 * states share one document, of which `window.stage` shows one at a time: that is many times quicker.
 */
import { render } from 'preact';
import { directionOf } from '@/utils/i18n/direction';
import type { Language } from '@/utils/i18n/language';
import { CATALOGUES, languageOf } from '../unit/fixtures/language-fixtures';
import { mirroredOf, pseudoOf } from './pseudo';
import { type GalleryState, STATES } from './states';

const CHOICES = {
	view: Object.keys(STATES),
	theme: ['light', 'dark'],
	language: [...Object.keys(CATALOGUES), 'pseudo', 'mirrored'],
	/** 760 px is the popup with text at twice its size. */
	width: ['380', '320', '480', '760', '1280'],
	/** The whole of what a popup can scroll to, or as much of it as browsers show. */
	height: ['window', 'whole'],
} as const;
type Choice = keyof typeof CHOICES;
type Chosen = Record<Choice, string>;

/** How high a window is before what is in it says otherwise, in CSS pixels. */
const WINDOW = 600;

/** Each made once: what formats its times and counts takes longer to make than most states. */
const LANGUAGES: Readonly<Record<string, Language>> = Object.fromEntries(
	Object.entries({
		...CATALOGUES,
		pseudo: pseudoOf(CATALOGUES.en),
		mirrored: mirroredOf(CATALOGUES.en),
	}).map(([code, catalogue]) => [code, languageOf(catalogue)]),
);

function chosenIn(address: URLSearchParams): Chosen {
	const entries = Object.entries(CHOICES).map(([name, values]) => {
		const value = address.get(name) ?? '';
		return [name, (values as readonly string[]).includes(value) ? value : values[0]];
	});
	return Object.fromEntries(entries) as Chosen;
}

/** The states that the address asks for. */
function statesOf(view: string, address: URLSearchParams): readonly GalleryState[] {
	const names = address.get('states')?.split(',') ?? [];
	const from = Number(address.get('from') ?? 0);
	const count = Number(address.get('count') ?? Infinity);
	return (STATES[view] ?? [])
		.filter(({ name }) => names.length === 0 || names.some((one) => name.includes(one)))
		.slice(from, from + count);
}

/** Where tests show one state after the other. */
export type Stage = { states: readonly string[]; show(state: string): void };
declare global {
	interface Window {
		stage?: Stage;
		/** What the policy of the extension's pages has kept from being shown. */
		blocked?: string[];
	}
}

function emptyFrame(title: string, page: string) {
	const frame = document.createElement('iframe');
	frame.title = title;
	frame.src = `${import.meta.env.BASE_URL}${page}`;
	const loaded = new Promise<void>((resolve) => {
		frame.addEventListener(
			'load',
			() => {
				frame.contentDocument?.addEventListener('securitypolicyviolation', (violation) => {
					const { effectiveDirective, blockedURI, sourceFile, lineNumber } = violation;
					window.blocked ??= [];
					window.blocked.push(`${effectiveDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`);
				});
				resolve();
			},
			{ once: true },
		);
	});
	return { frame, loaded };
}

/** Paints what is open in a frame, anew or over what it showed before. */
function paintInto(
	frame: HTMLIFrameElement,
	{ page, tallest }: GalleryState,
	opened: ReturnType<GalleryState['open']>,
	chosen: Chosen,
): void {
	const inside = frame.contentDocument;
	const root = inside?.getElementById('app');
	if (!inside || !root) throw new Error(`${page} has no #app`);
	const language = LANGUAGES[chosen.language];
	if (!language) throw new Error(`There is no language ${chosen.language}`);
	inside.documentElement.lang = language.locale;
	inside.documentElement.dir = directionOf(language.locale);
	// It is made as high as what is in it, so the bar that it has until then is none of its own.
	if (document.body.classList.contains('sheet')) {
		inside.documentElement.style.scrollbarWidth = 'none';
	}
	// A frame's own colour scheme is what its document is asked for.
	frame.style.colorScheme = chosen.theme;
	frame.width = chosen.width;
	frame.height = String(WINDOW);
	render(opened(language), root);
	const main = root.querySelector('main');
	const whole = chosen.height === 'whole';
	if (main) main.style.maxBlockSize = whole ? 'none' : '';
	const { height } = inside.body.getBoundingClientRect();
	frame.height = String(Math.ceil(whole ? height : Math.min(height, tallest ?? Infinity)));
	// Left at its top, as it opens, but where it was opened for something.
	const scrolled = inside.querySelector('[data-spotlight], .naming, .ask');
	if (!scrolled) for (const one of inside.querySelectorAll('.scroll')) one.scrollTop = 0;
}

/** One state with its name above it, and what paints it anew. */
function frameOf(state: GalleryState, address: URLSearchParams) {
	const figure = document.createElement('figure');
	const caption = document.createElement('figcaption');
	const link = document.createElement('a');
	const alone = new URLSearchParams(address);
	alone.set('states', state.name);
	link.href = `?${alone}`;
	link.textContent = state.name;
	caption.append(link);
	const { frame, loaded } = emptyFrame(state.name, state.page);
	frame.dataset.state = state.name;
	figure.append(caption, frame);

	let painted: Chosen | null = null;
	const opened = state.open(() => painted && paint(painted));
	function paint(chosen: Chosen): void {
		painted = chosen;
		paintInto(frame, state, opened, chosen);
	}
	return { figure, loaded, paint };
}

/** One document for all states of a view: each is painted as if nothing had been there before. */
async function stageOf(states: readonly GalleryState[], into: HTMLElement) {
	const { frame, loaded } = emptyFrame('stage', states[0]?.page ?? '');
	into.replaceChildren(frame);
	await loaded;
	let chosen: Chosen | null = null;
	let paint = () => {};
	window.stage = {
		states: states.map(({ name }) => name),
		show(name) {
			const state = states.find((one) => one.name === name);
			const root = frame.contentDocument?.getElementById('app');
			if (!state || !root) throw new Error(`There is no ${name}`);
			render(null, root);
			// What the page shows before anything has been painted.
			root.replaceChildren();
			const opened = state.open(() => paint());
			paint = () => chosen && paintInto(frame, state, opened, chosen);
			paint();
			(document.activeElement as HTMLElement | null)?.blur();
			frame.contentWindow?.scrollTo(0, 0);
		},
	};
	return (how: Chosen) => {
		chosen = how;
		paint();
	};
}

async function main(form: HTMLFormElement, into: HTMLElement): Promise<void> {
	const address = new URLSearchParams(location.search);
	let chosen = chosenIn(address);
	for (const how of ['bare', 'sheet']) document.body.classList.toggle(how, address.has(how));
	for (const [name, values] of Object.entries(CHOICES)) {
		const select = form.elements.namedItem(name) as HTMLSelectElement;
		for (const value of values) select.append(new Option(value));
		select.value = chosen[name as Choice];
	}

	let shown: ReturnType<typeof frameOf>[] = [];
	let stage: ((how: Chosen) => void) | null = null;
	async function show(): Promise<void> {
		delete document.documentElement.dataset.ready;
		if (address.has('stage')) {
			stage = await stageOf(statesOf(chosen.view, address), into);
			return paint();
		}
		shown = statesOf(chosen.view, address).map((state) => frameOf(state, address));
		into.replaceChildren(...shown.map(({ figure }) => figure));
		await Promise.all(shown.map(({ loaded }) => loaded));
		paint();
	}
	function paint(): void {
		stage?.(chosen);
		for (const one of shown) one.paint(chosen);
		// States that take the focus have taken the page along.
		(document.activeElement as HTMLElement | null)?.blur();
		scrollTo(0, 0);
		form.querySelector('output')?.replaceChildren(`${shown.length} states`);
		document.documentElement.dataset.ready = JSON.stringify(chosen);
	}
	form.addEventListener('change', () => {
		const before = chosen.view;
		for (const [name, value] of new FormData(form)) address.set(name, String(value));
		chosen = chosenIn(address);
		history.replaceState(null, '', `?${address}`);
		if (chosen.view === before) paint();
		else void show();
	});
	await show();
}

const form = document.querySelector('form');
const into = document.querySelector('main');
if (form && into) void main(form, into);
