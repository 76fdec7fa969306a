import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { createParts, type Parts } from './parts.ts';
import { ALARM_LANGUAGES, type Shots } from './shots.ts';

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

type Photographed = Record<'chromium' | 'firefox', Shots> & {
	/** The picture of the page «Connect», a file. */
	connect: string;
};

const STORE = { width: 1280, height: 800, scale: 1, scheme: 'light' } as const;
const BESIDE = { left: 72, top: 232, width: 480 };
const PLACE = { left: 620, top: 56, width: 588 };

/**
 * The README's and the stores' pictures: what was photographed, on a ground of our own, with a piece
 * of a window around it and one sentence beside it.
 */
export async function productPictures(photographed: Photographed): Promise<Picture[]> {
	const { LANGUAGES } = await import('../../utils/i18n/languages');
	const names = (['en', ...ALARM_LANGUAGES] as const).map((code): [string, string] => [
		code,
		LANGUAGES[code].name,
	]);
	const parts = await createParts();
	return [
		...popupPictures(parts, photographed),
		recordPicture(parts, photographed),
		languagesPicture(parts, photographed, names),
		tilePicture(parts, photographed),
		...readmePictures(parts, photographed),
	];
}

/** The popup in its three moods, for the stores. */
function popupPictures(
	{ caption, notification, popupInWindow, shot, button }: Parts,
	{ chromium }: Photographed,
): Picture[] {
	return [
		{
			...STORE,
			file: 'docs/store/1-alarm.png',
			tone: 'alarm',
			body:
				caption(
					{ ...BESIDE, top: 136 },
					'A device that is not yours shows at once',
					'It checks every minute, and says what speaks against a login and what for it.',
				) +
				notification({ left: 72, top: 456, width: 460 }, chromium.notification) +
				popupInWindow(
					PLACE,
					424,
					shot(chromium, 'alarm-light'),
					button('alarm', chromium.badges.alarm),
				),
		},
		{
			...STORE,
			file: 'docs/store/3-all-clear.png',
			tone: 'calm',
			body:
				caption(
					BESIDE,
					'Safe?<br>One glance tells',
					'Your sessions, device by device, with the names that you gave them.',
				) +
				popupInWindow(
					PLACE,
					424,
					shot(chromium, 'clear-light'),
					button('calm', chromium.badges.clear),
				),
		},
		{
			...STORE,
			file: 'docs/store/2-way-back.png',
			tone: 'attention',
			body:
				caption(
					BESIDE,
					'The way back, step by step',
					'From “Remove” to a safe account. It remembers where you are until you are done.',
				) +
				popupInWindow(
					PLACE,
					424,
					shot(chromium, 'recovery-light'),
					button('attention', chromium.badges.recovery),
				),
		},
	];
}

function recordPicture({ caption, window, shot }: Parts, { chromium }: Photographed): Picture {
	return {
		...STORE,
		file: 'docs/store/4-record.png',
		tone: 'focus',
		body:
			caption(
				{ left: 80, top: 56, width: 1120 },
				'What happened stays on record',
				'Each device, alert and removal, and when nothing was checked. It stays in this browser.',
			) + window({ left: 80, top: 216, width: 1120, height: 900 }, shot(chromium, 'record-light')),
	};
}

/**
 * @param names of the languages, by their codes
 */
function languagesPicture(
	{ caption, shot }: Parts,
	{ firefox }: Photographed,
	names: readonly [string, string][],
): Picture {
	return {
		...STORE,
		file: 'docs/store/5-languages.png',
		tone: 'focus',
		body: `
				${caption(
					{ left: 40, top: 56, width: 1200 },
					'In your language, light or dark',
					'It speaks as your browser does, and looks as your system does.',
				)}
				<div class="languages" style="top:240px">${names
					.map(([code, name], index) => {
						const alarm = code === 'en' ? 'alarm' : `alarm-${code}`;
						const file = `${alarm}-${index % 2 === 0 ? 'light' : 'dark'}`;
						return `<figure><figcaption>${name}</figcaption><div class="popup">${shot(firefox, file)}</div></figure>`;
					})
					.join('')}</div>`,
	};
}

function tilePicture({ icons, popup, shot }: Parts, { chromium }: Photographed): Picture {
	return {
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
	};
}

function readmePictures(
	{ caption, window, popup, popupInWindow, shot, button }: Parts,
	{ chromium, firefox, connect }: Photographed,
): Picture[] {
	return [
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
					'It checks every minute, and tells you when a device is not yours.',
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
