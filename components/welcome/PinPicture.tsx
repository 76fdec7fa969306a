import { Paths } from '@/components/shared/Icon';
import type { IconShape } from '@/utils/pages/welcome/welcome-types';

/**
 * Where the pin is in Chrome: the puzzle piece at the end of the toolbar, and the list that opens
 * below it, with the icon as it is there just now. The words beside it say the same, so it is hidden from screen readers.
 */
export function PinPicture({ name, shape }: { name: string; shape: IconShape['name'] }) {
	return (
		<svg class="pin" viewBox="0 0 320 132" aria-hidden="true">
			<rect class="bar" x="0.5" y="0.5" width="319" height="39" rx="8" />
			<rect class="field" x="12" y="9" width="226" height="22" rx="11" />
			<circle class="here" cx="262" cy="20" r="14" />
			<path
				class="line"
				d="M255 17H259A3 3 0 1 1 265 17H269V21A3 3 0 1 1 269 27H255V22A2.6 2.6 0 1 0 255 18Z"
			/>
			<path class="line" d="M298 13V13.1M298 20V20.1M298 27V27.1" />
			<rect class="list" x="70.5" y="48.5" width="249" height="83" rx="8" />
			<path class="faint" d="M86 66H158" />
			<svg
				x="86"
				y="85"
				width="24"
				height="24"
				viewBox="0 0 32 32"
				data-tone={shape}
				aria-hidden="true"
			>
				<Paths name={shape} />
			</svg>
			<text x="120" y="101">
				{name.length > 16 ? `${name.slice(0, 15)}…` : name}
			</text>
			<circle class="here" cx="270" cy="97" r="14" />
			<path class="line" d="M266 90H274M267.5 90V96L265 99.5H275L272.5 96V90M270 99.5V105" />
			<path class="line" d="M298 90V90.1M298 97V97.1M298 104V104.1" />
		</svg>
	);
}
