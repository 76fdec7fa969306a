import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Badge, ShownNotification } from '../../tests/e2e/driver/driver.ts';
import type { Shots } from './shots.ts';

/** A toolbar icon. */
export type Icon = 'calm' | 'attention' | 'alarm';
/** Where something stands in a picture, in CSS pixels. */
export type Box = { left: number; top: number; width: number; height?: number };

const escaped = (text: string) =>
	text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`).replaceAll('\n', '<br>');

const at = ({ left, top, width, height }: Box) =>
	`left:${left}px;top:${top}px;width:${width}px;${height === undefined ? '' : `height:${height}px`}`;

/** The pieces that pictures are made of, as HTML. */
export type Parts = Awaited<ReturnType<typeof createParts>>;

/** Reads what the pieces need. */
export async function createParts() {
	const icon = async (name: Icon) => readFile(`scripts/icons/${name}.svg`, 'utf8');
	const icons = {
		calm: await icon('calm'),
		attention: await icon('attention'),
		alarm: await icon('alarm'),
	};
	const shot = ({ folder }: Shots, name: string, alt = '') =>
		`<img alt="${alt}" src="${pathToFileURL(join(folder, `${name}.png`))}">`;
	const caption = (box: Box, title: string, text: string, brand = false) => `
		<div class="caption" style="${at(box)}">
			${brand ? `<p class="brand">${icons.calm} Session Companion for Cryptonow</p>` : ''}
			<h1>${title}</h1>
			<p>${text}</p>
		</div>`;
	const window = (box: Box, inside: string, button = '') => `
		<div class="window" style="${at(box)}">
			<div class="toolbar"><i></i><i></i><i></i><div class="address"></div>${button}<i></i></div>
			${inside}
		</div>`;
	const button = (name: Icon, { text, color }: Badge) => `
		<div class="button">
			${icons[name]}
			${text === '' ? '' : `<b style="background:${color}">${escaped(text)}</b>`}
		</div>`;
	const lines = `<div class="page">${[
		46, 88, 74, 91, 62, 83, 70, 88, 54, 80, 66, 90, 58, 84, 72, 89, 50, 78, 86, 68,
	]
		.map((width) => `<i style="width:${width}%"></i>`)
		.join('')}</div>`;
	const popup = (box: Box, image: string) => `<div class="popup" style="${at(box)}">${image}</div>`;
	/** A popup under its button, in a window that goes on below the picture. */
	const popupInWindow = (
		{ left, top, width, height = 900 }: Box,
		popupWidth: number,
		image: string,
		toolbarButton: string,
		between = '',
	) =>
		window({ left, top, width, height }, lines, toolbarButton) +
		between +
		popup({ left: left + width - popupWidth - 24, top: top + 62, width: popupWidth }, image);
	const notification = (box: Box, { title, body, buttons }: ShownNotification) => `
		<div class="notification" style="${at(box)}">
			${icons.alarm}
			<div><b>${escaped(title)}</b><p>${escaped(body)}</p>
				<p class="ways">${buttons.map((text) => `<b>${escaped(text)}</b>`).join('')}</p></div>
		</div>`;
	return { icons, shot, caption, window, button, popup, popupInWindow, notification };
}
