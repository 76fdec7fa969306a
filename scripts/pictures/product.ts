import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Badge } from '../../tests/e2e/driver/driver.ts';
import type { Shots } from './shots.ts';

/** Where a picture goes, and how large it is. */
export type Picture = {
	/** The PNG's path in the project. */
	file: string;
	/** In CSS pixels. */
	width: number;
	height: number;
	/** The PNG's pixels per CSS pixel. */
	scale: number;
	/** What stands in the body of its page. */
	body: string;
	/** Which colour lies in the ground. */
	tone: 'calm' | 'attention' | 'alarm' | 'focus';
	scheme: 'light' | 'dark';
};

type Icon = 'calm' | 'attention' | 'alarm';
type Box = { left: number; top: number; width: number; height?: number };

const escaped = (text: string) =>
	text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`).replaceAll('\n', '<br>');

const at = ({ left, top, width, height }: Box) =>
	`left:${left}px;top:${top}px;width:${width}px;${height === undefined ? '' : `height:${height}px`}`;

/**
 * The README's and the stores' pictures: what was photographed, on a ground of our own, with a piece
 * of a window around it and one sentence beside it.
 */
export async function productPictures({
	chromium,
	firefox,
	connect,
}: Record<'chromium' | 'firefox', Shots> & { connect: string }): Promise<Picture[]> {
	const { LANGUAGES } = await import('../../utils/i18n/languages');
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
	const { title, body, buttons } = chromium.notification;
	const notification = (box: Box) => `
		<div class="notification" style="${at(box)}">
			${icons.alarm}
			<div><b>${escaped(title)}</b><p>${escaped(body)}</p>
				<p class="ways">${buttons.map((text) => `<b>${escaped(text)}</b>`).join('')}</p></div>
		</div>`;

	const store = { width: 1280, height: 800, scale: 1, scheme: 'light' } as const;
	const beside = { left: 72, top: 232, width: 480 };
	const place = { left: 620, top: 56, width: 588 };
	return [
		{
			...store,
			file: 'docs/store/1-alarm.png',
			tone: 'alarm',
			body:
				caption(
					{ ...beside, top: 136 },
					'A device that is not yours shows at once',
					'It looks every minute, and says what speaks against a login and what for it.',
				) +
				notification({ left: 72, top: 456, width: 460 }) +
				popupInWindow(
					place,
					424,
					shot(chromium, 'alarm-light'),
					button('alarm', chromium.badges.alarm),
				),
		},
		{
			...store,
			file: 'docs/store/2-all-clear.png',
			tone: 'calm',
			body:
				caption(
					beside,
					'Safe?<br>One glance tells',
					'Your sessions, device by device, with the names that you gave them.',
				) +
				popupInWindow(
					place,
					424,
					shot(chromium, 'clear-light'),
					button('calm', chromium.badges.clear),
				),
		},
		{
			...store,
			file: 'docs/store/3-way-back.png',
			tone: 'attention',
			body:
				caption(
					beside,
					'The way back, step by step',
					'From «Remove» to a safe account. It remembers where you are until you are done.',
				) +
				popupInWindow(
					place,
					424,
					shot(chromium, 'recovery-light'),
					button('attention', chromium.badges.recovery),
				),
		},
		{
			...store,
			file: 'docs/store/4-record.png',
			tone: 'focus',
			body:
				caption(
					{ left: 80, top: 56, width: 1120 },
					'What happened stays on record',
					'Each device, alert and removal, and when nobody looked. It stays in this browser.',
				) +
				window({ left: 80, top: 216, width: 1120, height: 900 }, shot(chromium, 'record-light')),
		},
		{
			...store,
			file: 'docs/store/5-languages.png',
			tone: 'focus',
			body: `
				${caption(
					{ left: 40, top: 56, width: 1200 },
					'In your language, light or dark',
					'It speaks as your browser does, and looks as your system does.',
				)}
				<div class="languages" style="top:240px">${Object.entries(LANGUAGES)
					// The picture has room for four.
					.slice(0, 4)
					.map(([code, { name }], index) => {
						const alarm = code === 'en' ? 'alarm' : `alarm-${code}`;
						const file = `${alarm}-${index % 2 === 0 ? 'light' : 'dark'}`;
						return `<figure><figcaption>${name}</figcaption><div class="popup">${shot(firefox, file)}</div></figure>`;
					})
					.join('')}</div>`,
		},
		{
			file: 'docs/store/tile.png',
			width: 440,
			height: 280,
			scale: 1,
			tone: 'calm',
			scheme: 'light',
			body: `
				<div class="caption tile" style="left:28px;top:40px;width:210px">
					${icons.calm}
					<h1>Session Companion</h1>
					<p>Know who is logged in.</p>
				</div>
				${popup({ left: 252, top: 40, width: 260 }, shot(chromium, 'clear-light'))}`,
		},
		{
			file: 'docs/pictures/hero.png',
			width: 1280,
			height: 680,
			scale: 1.25,
			tone: 'calm',
			scheme: 'light',
			body:
				caption(
					{ left: 64, top: 116, width: 452 },
					'Know who is logged in to your account',
					'It looks every minute, and tells you when a device is not yours.',
					true,
				) +
				popupInWindow(
					{ left: 620, top: 40, width: 600 },
					372,
					shot(chromium, 'alarm-light'),
					button('alarm', chromium.badges.alarm),
					popup({ left: 556, top: 168, width: 300 }, shot(firefox, 'clear-dark')),
				),
		},
		...(
			[
				['chromium', chromium, 'clear', 'light', 'calm'],
				['firefox', firefox, 'alarm', 'dark', 'alarm'],
			] as const
		).map(([name, shots, file, scheme, tone]) => ({
			file: `docs/pictures/${name}.png`,
			width: 480,
			height: 700,
			scale: 1.5,
			tone,
			scheme,
			body: popupInWindow(
				{ left: -40, top: 28, width: 492 },
				380,
				shot(shots, `${file}-${scheme}`),
				button(tone, shots.badges[file]),
			),
		})),
		{
			file: 'docs/pictures/welcome.png',
			width: 1280,
			height: 800,
			scale: 1,
			tone: 'calm',
			scheme: 'light',
			body: window(
				{ left: 170, top: 40, width: 940, height: 900 },
				shot(chromium, 'welcome-light'),
			),
		},
		{
			file: 'docs/pictures/connect.png',
			width: 1280,
			height: 720,
			scale: 1,
			tone: 'focus',
			scheme: 'light',
			body: window(
				{ left: 120, top: 40, width: 1040, height: 900 },
				`<img alt="" src="${pathToFileURL(connect)}">`,
			),
		},
	];
}

/** The page that is photographed for a picture, with its styles in it. */
export async function pageOf({ body, tone }: Picture): Promise<string> {
	const tokens = await readFile('components/shared/shared.css', 'utf8');
	const own = await readFile('scripts/pictures/product.css', 'utf8');
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Picture</title>
		<style>${tokens}${own}</style><body data-tone="${tone}" data-ground="${tone}">${body}</body></html>`;
}
