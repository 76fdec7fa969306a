import type { Page, Protocol } from 'puppeteer-core';
import type { AccessibleNode } from '../driver.ts';

/** What Chromium calls otherwise than ARIA does. */
const ROLES: Readonly<Record<string, string>> = {
	StaticText: 'text',
	MenuListPopup: 'listbox',
	DescriptionListTerm: 'term',
	DescriptionListDetail: 'definition',
	RootWebArea: 'document',
};
/** What groups others and means nothing by itself. */
const GROUPS = new Set([
	'generic',
	'none',
	'ListMarker',
	'Iframe',
	'sectionheader',
	'sectionfooter',
]);
/** What is read by its name alone. */
const WHOLE = new Set(['button', 'heading', 'link', 'text', 'option', 'textbox', 'image']);

/** See `Surface.accessibleTree`. */
export async function accessibleTree(page: Page): Promise<AccessibleNode[]> {
	const session = await page.createCDPSession();
	const found: AccessibleNode[] = [];
	for (const frame of page.frames()) {
		// Puppeteer keeps the browser's own number of a frame to itself.
		const { _id: frameId } = frame as unknown as { _id: string };
		const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId });
		const byId = new Map(nodes.map((node) => [node.nodeId, node]));
		const [root] = nodes;
		if (root) walk(root, byId, found);
	}
	await session.detach();
	return found;
}

function walk(
	node: Protocol.Accessibility.AXNode,
	byId: ReadonlyMap<string, Protocol.Accessibility.AXNode>,
	found: AccessibleNode[],
): void {
	const own = String(node.role?.value ?? 'none');
	const role = ROLES[own] ?? own;
	const name = String(node.name?.value ?? '');
	const isMeant = !node.ignored && !GROUPS.has(role.toLowerCase()) && !GROUPS.has(role);
	if (isMeant && (role !== 'text' || name.trim() !== '')) {
		const level = node.properties?.find((one) => one.name === 'level')?.value.value;
		found.push({ role, name, ...(role === 'heading' && level ? { level: Number(level) } : {}) });
	}
	if (isMeant && WHOLE.has(role)) return;
	for (const id of node.childIds ?? []) {
		const child = byId.get(id);
		if (child) walk(child, byId, found);
	}
}
