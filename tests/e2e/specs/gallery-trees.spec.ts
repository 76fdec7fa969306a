import { expect } from 'vitest';
import { poll } from '../driver/driver.ts';
import { test } from '../scenes/gallery.ts';

/** The main states of the popup, as a screen reader has them. */
const READ = [
	'clear',
	'clear-forty-found',
	'unfamiliar-urgent',
	'unfamiliar-two-of-one-device',
	'notice',
	'unreviewed-none-answered',
	'recovery-moved',
	'failure-loggedOut',
	'not-connected-first-time',
	'message-stranger',
];

/** Runs in the gallery: shows a state until it is painted, for with that the tree of it is made. */
async function showPainted(state: string): Promise<string> {
	window.stage?.show(state);
	const painted = () => new Promise((resolve) => requestAnimationFrame(resolve));
	await painted();
	await painted();
	return document.querySelector('iframe')?.contentDocument?.querySelector('h1')?.textContent ?? '';
}

const HOLDERS = ['listitem', 'term', 'definition', 'status'];

test('a screen reader gets names, roles and order (popup)', async ({ show }) => {
	const page = await show({ view: 'popup' });
	for (const state of READ) {
		const headline = await page.evaluate(showPainted, state);
		const own = await poll(`the tree of ${state}`, async () => {
			const tree = await page.accessibleTree();
			const shown = tree.slice(tree.findLastIndex(({ role }) => role === 'document') + 1);
			const isThere = ({ role, name }: { role: string; name: string }) =>
				role === 'heading' && name === headline;
			return shown.some(isThere) ? shown : null;
		});
		const lines = own
			.filter(({ role }) => role !== 'paragraph')
			.map(({ role, level, name }) =>
				// Their name is what stands in them, which follows; one browser says it twice.
				HOLDERS.includes(role)
					? role
					: `${role}${level ?? ''} ${name.replaceAll(/\s+/g, ' ').trim()}`.trim(),
			);
		// The hour is that of where the test runs.
		const text = lines.join('\n').replaceAll(/\b\d{1,2}:\d\d\b/g, '12:00');
		await expect(`${text}\n`).toMatchFileSnapshot(`../../gallery/trees/${state}.txt`);
	}
});

test('a screen reader gets with each session that was found which one it is (connect)', async ({
	show,
}) => {
	const page = await show({ view: 'connect', width: '1280' });
	await page.evaluate(showPainted, 'found');
	const roles = await poll('the tree of the table', async () => {
		const tree = await page.accessibleTree();
		const from = tree.findLastIndex(({ role }) => role === 'table');
		return from < 0 ? null : tree.slice(from);
	});
	const inTable = (wanted: string) => roles.filter(({ role }) => role === wanted);
	const [head, ...sessions] = inTable('row');
	expect(head).toBeDefined();
	expect(sessions.length).toBeGreaterThan(1);
	// The first cell of each row is read before any other of it.
	const names = inTable('rowheader').map(({ name }) => name.trim());
	expect(names).toHaveLength(sessions.length);
	expect(new Set(names).size).toBe(names.length);
	expect(names).not.toContain('');
	expect(inTable('columnheader').length).toBeGreaterThan(3);
});
