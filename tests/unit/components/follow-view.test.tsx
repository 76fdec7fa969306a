import { computed, signal } from '@preact/signals';
import { parseHTML } from 'linkedom';
import { options, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Guard } from '@/components/shared/Guard';

/** A page as each entrypoint makes it: a component that reads its view, inside the guard. */
function scene() {
	const { document } = parseHTML('<body><div id="app"></div></body>');
	vi.stubGlobal('document', document);
	const root = document.querySelector('#app') as Element;
	const text = signal('first');
	const view = computed(() => {
		if (text.value === 'broken') throw new Error('no view can be made of it');
		return text.value;
	});
	const painted: string[] = [];
	const Page = () => {
		painted.push(view.value);
		return <p>{view.value}</p>;
	};
	render(<Guard fallback={<p>fallback</p>}>{<Page />}</Guard>, root);
	return { text, painted, root };
}

describe('a page that reads its view from a signal', () => {
	const { debounceRendering } = options;
	beforeEach(() => {
		// Paints at once what would be painted in a moment.
		options.debounceRendering = (paint) => paint();
	});
	afterEach(() => {
		if (debounceRendering) options.debounceRendering = debounceRendering;
		else delete options.debounceRendering;
		vi.unstubAllGlobals();
		vi.restoreAllMocks();
	});

	it('paints what stands there once', () => {
		const { painted, root } = scene();
		expect(painted).toEqual(['first']);
		expect(root.textContent).toBe('first');
	});

	it('paints each change, and nothing once it is gone', () => {
		const { text, painted, root } = scene();
		text.value = 'second';
		text.value = 'first';
		expect(painted).toEqual(['first', 'second', 'first']);
		expect(root.textContent).toBe('first');
		render(null, root);
		text.value = 'third';
		expect(painted).toHaveLength(3);
	});

	it('shows the fallback when a change leaves no view to paint', () => {
		vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const { text, root } = scene();
		text.value = 'broken';
		expect(root.textContent).toBe('fallback');
	});
});
