/** One of the drawings that the page's own HTML holds once, as symbols. */
export function Icon({ name }: { name: string }) {
	return (
		<svg class={`icon ${name}`} aria-hidden="true">
			<use href={`#${name}`} />
		</svg>
	);
}
