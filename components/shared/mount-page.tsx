import { type ComponentChild, render } from 'preact';
import type { PageModel } from '@/utils/pages/shared/page-model';
import { Guard } from './Guard';

/** What a page is made of, whichever page it is. */
export type PageToMount<View, Action> = {
	/** BCP 47. */
	locale: string;
	/** Which way that language is written. */
	direction: 'ltr' | 'rtl';
	/** The document's own title. */
	title: string;
	model: PageModel<View, Action>;
	/** The page, from its view alone. */
	page: (view: View) => ComponentChild;
	/** What stands in its place where it can't be painted. */
	broken: () => ComponentChild;
	/** What is done once the page is there. */
	mounted?: () => void;
};

/**
 * Fills the page and keeps it true. Until storage has been read, the page's own HTML stands.
 *
 * @param root what the page is painted into; `null` where the document lacks it, and nothing is done
 */
export function mountPage<View, Action>(
	root: HTMLElement | null,
	{ locale, direction, title, model, page, broken, mounted }: PageToMount<View, Action>,
): void {
	if (root === null) return;
	document.documentElement.lang = locale;
	document.documentElement.dir = direction;
	document.title = title;
	// Components, so that what they throw reaches the guard, and so that signals make them paint anew.
	const Page = () => page(model.view.value);
	const Broken = () => broken();
	const paint = (child: ComponentChild) =>
		render(<Guard fallback={<Broken />}>{child}</Guard>, root);
	model.ready.then(
		() => {
			paint(<Page />);
			mounted?.();
		},
		() => paint(<Broken />),
	);
}
