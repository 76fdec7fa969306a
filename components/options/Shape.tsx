import type { Shape as ShapeName } from '@/utils/pages/options/timeline-types';

/** Each in a square of 16. What happened is told by form; colour only repeats it. */
const PATHS: Readonly<Record<ShapeName | 'known' | 'stranger', string>> = {
	seen: 'M8 4A4 4 0 1 1 8 12A4 4 0 1 1 8 4Z',
	changed: 'M8 3L13 8L8 13L3 8Z',
	gone: 'M8 3.5V12.5M5 3.5H11M5 12.5H11',
	alert: 'M8 1.5L15 14H1ZM8 6V9.5M8 11.6V11.8',
	review: 'M2.5 2.5H13.5V13.5H2.5ZM5 8.2L7.2 10.4L11.2 6',
	removal: 'M3.5 3.5L12.5 12.5M12.5 3.5L3.5 12.5',
	watch: 'M8 2.5L13.2 5.3V10.7L8 13.5L2.8 10.7V5.3Z',
	blind: 'M4 2.5H12L4 13.5H12Z',
	known: 'M0 5H16V11H0Z',
	stranger: 'M1 5.5H15V10.5H1Z',
};

/** The form of a mark, in the picture and in its legend. */
export function Shape({ shape }: { shape: keyof typeof PATHS }) {
	return (
		<svg class={`shape ${shape}`} viewBox="0 0 16 16" aria-hidden="true">
			<path d={PATHS[shape]} />
		</svg>
	);
}
