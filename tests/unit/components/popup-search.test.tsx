import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import { drawSeldom } from '@/components/popup/Seldom';
import { popupView } from '@/utils/pages/popup/popup-view';
import { POPUP_STATES } from '../../gallery/popup-states';
import { CATALOGUES, languageOf } from '../fixtures/language-fixtures';

const { document } = parseHTML('<body><div id="app"></div></body>');
// As if its styles were there already: this document knows none.
Object.assign(document, { adoptedStyleSheets: [null] });
const root = document.querySelector('#app') as unknown as Element;
let made = 0;

beforeEach(() => {
	const make = document.createElementNS.bind(document) as (space: string, name: string) => Element;
	const createElementNS: typeof make = (space, name) => {
		made += 1;
		return make(space, name);
	};
	Object.assign(document, { createElementNS });
	vi.stubGlobal('document', document);
	vi.stubGlobal('addEventListener', () => undefined);
	vi.stubGlobal('removeEventListener', () => undefined);
});
afterEach(() => {
	render(null, root);
	vi.unstubAllGlobals();
});

it('a key in the search over a first review of a thousand leaves what still fits as it is', () => {
	const state = POPUP_STATES.find(({ name }) => name === 'unreviewed-thousand');
	if (state === undefined) throw new Error('no such state');
	const { stored, ui, now, connection } = state;
	const language = languageOf(CATALOGUES.en);
	/** How many elements are made for what is found. */
	const search = (text: string): number => {
		const find = { ...ui.find, text };
		const view = popupView(stored, { ...ui, find }, now, connection, language);
		made = 0;
		render(<Popup view={view} run={() => undefined} draw={drawSeldom} />, root);
		return made;
	};
	const first = search('');
	expect(root.querySelectorAll('.row').length).toBeLessThanOrEqual(51);
	expect(first).toBeGreaterThan(500);
	for (const text of ['s', 'sa', 'saf', 'sa', 's', '']) {
		expect(search(text)).toBeLessThan(30);
		expect(root.querySelectorAll('.row').length).toBeGreaterThan(49);
	}
});
