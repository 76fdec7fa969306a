import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The hour of the day that it is in the pictures, so that lives and times in them fit together. */
const HOUR_OF_PICTURES = 21;

/** Puts this program, and the browsers that it starts, where it is evening now. */
export function useEveningTime(now = new Date()): void {
	const east = (HOUR_OF_PICTURES - now.getUTCHours() + 24) % 24;
	const offset = east > 14 ? east - 24 : east;
	// The signs of these names are the other way round: `Etc/GMT-2` is two hours east of Greenwich.
	process.env.TZ = `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
}

/**
 * Shows pages in a font like those of most people's systems, where the machine has one: a bare Debian
 * has none of its own and falls back to one much wider.
 */
export async function useCommonFont(folder: string): Promise<void> {
	const prefer = (generic: string) => `
		<match target="pattern">
			<test name="family"><string>${generic}</string></test>
			<edit name="family" mode="prepend" binding="strong"><string>Liberation Sans</string></edit>
		</match>`;
	const file = join(folder, 'fonts.conf');
	await writeFile(
		file,
		`<?xml version="1.0"?><fontconfig><include>/etc/fonts/fonts.conf</include>${[
			'system-ui',
			'sans-serif',
			'sans',
			'DejaVu Sans',
		]
			.map(prefer)
			.join('')}</fontconfig>`,
	);
	process.env.FONTCONFIG_FILE = file;
}
