import { describe, expect, it, test } from 'vitest';
import { pageControls } from '@/utils/connection/drawn/page-controls';
import {
	type MarkedDocument,
	type PressAsked,
	type PressTabs,
	pressDrawn,
} from '@/utils/connection/drawn/press-drawn';
import { markText, readMark } from '@/utils/connection/drawn/ref-mark';
import type { PressedControl } from '@/utils/connection/profile/pressed';
import type { ReadRequest } from '@/utils/connection/profile/profile';

const SITE = 'https://app.cryptonow.net';
const REQUEST: ReadRequest = {
	method: 'GET',
	origin: SITE,
	path: '/settings/sessions',
	query: [],
	headers: [],
	secrets: [],
	body: null,
	as: 'page',
};
const LIST = '> table > tr';
const REMOVE: PressedControl = { role: 'button', name: 'Remove' };
const END: PressedControl = { role: 'button', name: 'End it' };

/** A control in markup: what it is, and how it is marked. */
type Shown = { html: string; mark?: string };
const button = (name: string, mark = 'shown'): Shown => ({
	html: `<button>${name}</button>`,
	mark,
});

/** A page with a row for each device, and what stands below the list; refs count in that order. */
function page(rows: Record<string, readonly Shown[]>, below: readonly Shown[] = []): string {
	let ref = 0;
	const marked = ({ html, mark = '' }: Shown) =>
		html.replace(/^<([a-z]+)/, `<$1 sc-ref="${ref++}${mark === '' ? '' : ` ${mark}`}"`);
	const lines = Object.entries(rows).map(([device, controls]) => {
		const tr = marked({ html: '<tr></tr>' });
		return tr.replace('</tr>', `<td>${device}</td><td>${controls.map(marked).join('')}</td></tr>`);
	});
	return `<!doctype html><html><body><table>${lines.join('')}</table>${below.map(marked).join('')}</body></html>`;
}

const OWN = { 'Firefox on Linux': [] };
const LISTED = page({ ...OWN, 'Chrome on Windows': [button('Remove')] });
const GONE = page(OWN);

/** Presses in a tab that shows one page after the other; a press goes on to the next. */
async function press(
	shows: readonly string[],
	{
		presses = [REMOVE],
		session = 'Chrome on Windows',
		holds = () => true,
		answers = true,
		address = `${SITE}/settings/sessions`,
		onTheWay = [],
	}: {
		presses?: PressedControl[];
		session?: string;
		holds?: (ref: number) => boolean;
		/** Whether the page answers when it is pressed. */
		answers?: boolean;
		address?: string;
		/** What each first reading finds, before the pages are drawn. */
		onTheWay?: string[];
	} = {},
) {
	const log: string[] = [];
	const drawing = [...onTheWay];
	let at = 0;
	let clock = 0;
	const tabs: PressTabs = {
		open: async (opened) => {
			log.push(`open ${opened}`);
			return 7;
		},
		close: async () => void log.push('close'),
		readMarked: async () => [
			{
				address,
				isTop: true,
				since: 0,
				html: drawing.shift() ?? shows[at] ?? '',
				frameId: 0,
				presses: [],
			} satisfies MarkedDocument,
		],
		press: async (_, __, ref) => {
			if (!holds(ref)) return false;
			log.push(`press ${ref}`);
			if (!answers) return null;
			at = Math.min(at + 1, shows.length - 1);
			return true;
		},
	};
	const asked: PressAsked = {
		request: REQUEST,
		items: ['lists', LIST, '*'],
		redirect: 'loggedOut',
		until: new AbortController().signal,
		press: presses,
		async rowOf({ lists }) {
			const devices = (lists[LIST] ?? []).map(({ texts }) => texts['column 1']);
			const row = devices.indexOf(session);
			return row !== -1 && devices.lastIndexOf(session) === row ? row : null;
		},
	};
	const outcome = await pressDrawn(asked, {
		tabs,
		wait: async (ms) => {
			clock += ms;
		},
		isOnline: () => true,
		now: () => clock,
	});
	return { log, outcome, pressed: log.filter((line) => line.startsWith('press')) };
}

describe('a session is removed on its page', () => {
	it('by the button in its row, in a tab that is closed again', async () => {
		const { log, outcome } = await press([LISTED, GONE]);
		expect(outcome).toEqual({ ok: true, value: null });
		expect(log).toEqual([`open ${SITE}/settings/sessions`, 'press 2', 'close']);
	});

	it('once the page is drawn the same twice', async () => {
		const half = page({ 'Chrome on Windows': [button('Remove')] });
		const { pressed } = await press([LISTED, GONE], { onTheWay: [half] });
		expect(pressed).toEqual(['press 2']);
	});

	it('and by what appears then, and asks whether it is meant', async () => {
		const asks = page({ ...OWN, 'Chrome on Windows': [button('Remove')] }, [
			button('Keep', 'shown new'),
			button('End it', 'shown new'),
		]);
		const { pressed, outcome } = await press([LISTED, asks, GONE], { presses: [REMOVE, END] });
		expect(outcome.ok).toBe(true);
		expect(pressed).toEqual(['press 2', 'press 4']);
	});

	it('and by what appears in the row itself', async () => {
		const asks = page({ ...OWN, 'Chrome on Windows': [button('End it', 'shown new')] });
		expect((await press([LISTED, asks, GONE], { presses: [REMOVE, END] })).pressed).toHaveLength(2);
	});
});

describe('nothing is pressed', () => {
	const listed = (...controls: Shown[]) => page({ ...OWN, 'Chrome on Windows': controls });
	test.each<[string, string, Parameters<typeof press>[1]]>([
		['where the session is not listed', LISTED, { session: 'Safari on iPhone' }],
		[
			'where two rows could be it',
			page({ 'Chrome on Windows': [button('Remove')], 'Chrome on Windows ': [button('Remove')] }),
			{},
		],
		['in the row of another session', page({ 'Chrome on Windows': [], x: [button('Remove')] }), {}],
		[
			'outside of the rows',
			page({ ...OWN, 'Chrome on Windows': [] }, [button('Remove', 'shown new')]),
			{},
		],
		['of another name', listed(button('Remove all')), {}],
		['of another kind', listed({ html: '<a href="/x">Remove</a>', mark: 'shown' }), {}],
		['that nobody sees', listed(button('Remove', '')), {}],
		[
			'that can’t be pressed',
			listed({ html: '<button disabled>Remove</button>', mark: 'shown' }),
			{},
		],
		[
			'where a row has lost its mark, and the next would be pressed',
			page({ ...OWN, 'Chrome on Windows': [button('Remove')], x: [button('Remove')] }).replace(
				'<tr sc-ref="0">',
				'<tr>',
			),
			{},
		],
		['where a name stands for two', listed(button('Remove'), button('Remove')), {}],
		['where the page changes all the time', LISTED, { holds: () => false }],
		['on another page', LISTED, { address: `${SITE}/settings` }],
	])('%s', async (_, shows, over) => {
		const { log, pressed, outcome } = await press([shows], over);
		expect(pressed).toEqual([]);
		expect(outcome).toMatchObject({ ok: false, failure: { kind: 'unreadable' } });
		expect(log.at(-1)).toBe('close');
	});

	it('a second time, where the page asks by a question of the browser’s', async () => {
		const { log, outcome } = await press([LISTED, GONE], { answers: false });
		expect(outcome).toMatchObject({ ok: false, failure: { kind: 'unreadable' } });
		expect(log.slice(1)).toEqual(['press 2', 'close']);
	});

	test.each<[string, Shown[], Record<string, readonly Shown[]>]>([
		['had been there before', [button('End it')], {}],
		[
			'stands in the row of another session',
			[],
			{ 'Safari on Mac': [button('End it', 'shown new')] },
		],
		['stands there twice', [button('End it', 'shown new'), button('End it', 'shown new')], {}],
	])('after the first where what is called so %s', async (_, below, more) => {
		const asks = page({ ...OWN, 'Chrome on Windows': [button('Remove')], ...more }, below);
		const { pressed, outcome } = await press([LISTED, asks], { presses: [REMOVE, END] });
		expect(pressed).toEqual(['press 2']);
		expect(outcome.ok).toBe(false);
	});

	it('where the page asks for a password, which is «logged out»', async () => {
		const login = '<!doctype html><html><body><input type="password"></body></html>';
		const { outcome } = await press([login], { address: `${SITE}/login` });
		expect(outcome).toMatchObject({ failure: { kind: 'loggedOut' } });
	});
});

describe('controls', () => {
	const controls = (html: string) =>
		(pageControls(`<!doctype html><body>${html}</body>`, LIST)?.controls ?? []).map(
			({ role, name }) => `${role} ${name}`,
		);

	it('are told by what they are and what they are called', () => {
		const mark = 'sc-ref="1 shown"';
		expect(
			controls(
				`<button ${mark}> Log <b>out</b></button><a ${mark} href="/x">End</a><input ${mark} type="submit" value="Go"><button ${mark} aria-label="End Chrome">×</button><button ${mark} title="Close"></button><div ${mark} role="menuitem">Remove</div>`,
			),
		).toEqual([
			'button Log out',
			'link End',
			'button Go',
			'button End Chrome',
			'button Close',
			'menuitem Remove',
		]);
	});

	it('are none without a mark of ours, a name, or where they are something else', () => {
		expect(
			controls(
				`<button>End</button><button sc-ref="x">End</button><button sc-ref="1 shown"></button><a sc-ref="1 shown">End</a><p sc-ref="1 shown">End</p><button sc-ref="1 shown">${'x'.repeat(81)}</button>`,
			),
		).toEqual([]);
	});

	test.each([
		{ ref: 12, isShown: true, isNew: true },
		{ ref: 0, isShown: false, isNew: false },
		{ ref: 3, isShown: true, isNew: false },
	])('have marks that are read as they were written', (mark) => {
		expect(readMark(markText(mark))).toEqual(mark);
	});
});
