import { Icon } from './Icon';

/** What the pages that lead through steps have in common. */

/** The brand, by a sign that is none of the status, the title and a first sentence. */
export const PageHead = ({ view }: { view: { brand: string; title: string; intro: string } }) => (
	<header>
		<p class="brand">
			<Icon name="guard" />
			{view.brand}
		</p>
		<h1>{view.title}</h1>
		<p>{view.intro}</p>
	</header>
);

/** That the last command did not work. */
export const FailedAside = ({ failed }: { failed: { title: string; text: string } }) => (
	<div class="aside" data-tone="attention">
		<h2>{failed.title}</h2>
		<p>{failed.text}</p>
	</div>
);

/** What stands where the real page can't be painted. */
export const BrokenPage = ({ title, text }: { title: string; text: string }) => (
	<main>
		<header>
			<h1>{title}</h1>
			<p>{text}</p>
		</header>
	</main>
);
