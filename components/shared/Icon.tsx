import { DRAWINGS, type DrawingName } from './drawings';

/** The paths of a drawing alone, for a picture that it is a part of. */
export const Paths = ({ name }: { name: DrawingName }) =>
	Object.entries(DRAWINGS[name].paths).map(([part, path]) => (
		<path key={part} class={part} d={path} />
	));

/** One of the drawings. What it means is said in words beside it. */
export function Icon({ name }: { name: DrawingName }) {
	const { size } = DRAWINGS[name];
	return (
		<svg class={`icon ${name}`} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
			<Paths name={name} />
		</svg>
	);
}
