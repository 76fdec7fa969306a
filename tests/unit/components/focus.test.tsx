import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useReturnOfFocus } from '@/components/shared/focus';

type Place = (around: Element) => HTMLElement | null | undefined;

/** A section with a heading and buttons, in a document that knows where the keyboard is. */
function scene(placeIn?: Place) {
	const { document } = parseHTML('<body><div id="app"></div></body>');
	let active: Element = document.body;
	Object.defineProperty(document, 'activeElement', { get: () => active });
	vi.stubGlobal('document', document);
	const root = document.querySelector('#app') as Element;

	let heard: (event: FocusEvent) => void = () => undefined;
	const Page = ({ buttons }: { buttons: readonly string[] }) => {
		heard = useReturnOfFocus('section', placeIn);
		return (
			<main>
				<section>
					<h2 tabIndex={-1}>Devices</h2>
					{buttons.map((name) => (
						<button key={name} type="button" id={name}>
							{name}
						</button>
					))}
				</section>
			</main>
		);
	};
	const paint = (...buttons: string[]) => {
		render(<Page buttons={buttons} />, root);
		for (const element of root.querySelectorAll<HTMLElement>('h2, button')) {
			element.focus = () => {
				active = element;
			};
		}
	};
	/** As the browser does it: the page hears where the focus went. */
	const focus = (name: string) => {
		active = root.querySelector(`#${name}`) as Element;
		heard({ target: active } as unknown as FocusEvent);
	};
	/** As the browser does it with an element that goes while it has the focus. */
	const lose = () => {
		active = document.body;
	};
	/** As a script of the page does it, before the page has heard of it. */
	const take = (name: string) => {
		active = root.querySelector(`#${name}`) as Element;
	};
	return { paint, focus, lose, take, at: () => active.textContent, body: document.body };
}

describe('the way back of the keyboard', () => {
	afterEach(() => {
		vi.unstubAllGlobals();
	});

	it('is the heading around the button that has gone', () => {
		const { paint, focus, lose, at } = scene();
		paint('forget', 'rename');
		focus('forget');
		lose();
		paint('rename');
		expect(at()).toBe('Devices');
	});

	it('is where the page says', () => {
		const { paint, focus, lose, at } = scene((around) => around.querySelector('button'));
		paint('forget', 'rename');
		focus('forget');
		lose();
		paint('rename');
		expect(at()).toBe('rename');
	});

	it('is not needed while the button is there, though the user has left it', () => {
		const { paint, focus, lose, at, body } = scene();
		paint('forget', 'rename');
		focus('forget');
		lose();
		paint('forget');
		expect(at()).toBe(body.textContent);
	});

	it('is not taken where the focus went on by itself', () => {
		const { paint, focus, take, at } = scene();
		paint('forget', 'rename');
		focus('forget');
		take('rename');
		paint('rename');
		expect(at()).toBe('rename');
	});

	it('is gone once', () => {
		const { paint, focus, lose, at, body } = scene();
		paint('forget', 'rename');
		focus('forget');
		lose();
		paint('rename');
		lose();
		paint('rename', 'erase');
		expect(at()).toBe(body.textContent);
	});
});
