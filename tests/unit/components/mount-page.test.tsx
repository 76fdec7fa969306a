import { signal } from '@preact/signals';
import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mountPage } from '@/components/shared/mount-page';

/** A document as each page's HTML has it, with what stands there until storage was read. */
function scene() {
	const { document } = parseHTML(
		'<html><head><title>old</title></head><body><div id="app"><p>waiting</p></div></body></html>',
	);
	vi.stubGlobal('document', document);
	const root = document.querySelector('#app') as HTMLElement;
	return { document, root };
}

const page = (ready: Promise<void>, mounted = (): void => undefined) => ({
	locale: 'de-AT',
	direction: 'ltr' as const,
	title: 'Einstellungen',
	model: { ready, view: signal('view'), run: () => undefined },
	page: (view: string) => <p>{view}</p>,
	broken: () => <p>broken</p>,
	mounted,
});

describe('a page that is mounted', () => {
	afterEach(() => {
		vi.unstubAllGlobals();
		vi.restoreAllMocks();
	});

	it('says its language, its direction and its title at once, and keeps what stands there', () => {
		const { document, root } = scene();
		mountPage(root, page(new Promise(() => undefined)));
		expect(document.documentElement.lang).toBe('de-AT');
		expect(document.documentElement.dir).toBe('ltr');
		expect(document.title).toBe('Einstellungen');
		expect(root.textContent).toBe('waiting');
	});

	it('is written from the right where its language is', () => {
		const { document, root } = scene();
		mountPage(root, { ...page(new Promise(() => undefined)), locale: 'he-IL', direction: 'rtl' });
		expect(document.documentElement.dir).toBe('rtl');
	});

	it('is painted once storage was read, and says so', async () => {
		const { root } = scene();
		const mounted = vi.fn();
		mountPage(root, page(Promise.resolve(), mounted));
		await vi.waitFor(() => expect(mounted).toHaveBeenCalledOnce());
		expect(root.textContent).toContain('view');
	});

	it('says that it is broken where storage cannot be read', async () => {
		const { root } = scene();
		const mounted = vi.fn();
		mountPage(root, page(Promise.reject(new Error('no storage')), mounted));
		await vi.waitFor(() => expect(root.textContent).toContain('broken'));
		expect(mounted).not.toHaveBeenCalled();
	});

	it('says that it is broken where it cannot be painted', async () => {
		vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const { root } = scene();
		const failing = () => {
			throw new Error('no view');
		};
		mountPage(root, { ...page(Promise.resolve()), page: failing });
		await vi.waitFor(() => expect(root.textContent).toContain('broken'));
	});

	it('does nothing in a document that lacks its place', () => {
		const { document } = scene();
		mountPage(null, page(Promise.resolve()));
		expect(document.title).toBe('old');
	});
});
