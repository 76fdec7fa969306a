import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { poll } from '../driver.ts';
import type { PrivilegedChrome } from './privileged.ts';
import { profileIn, type Run } from './run.ts';
import { evaluateIn, inHiddenPage } from './sessions.ts';
import { connectToWindows, type Windows, WindowsUnanswered } from './windows.ts';

declare const chrome: PrivilegedChrome;

const EXTENSIONS = 'chrome://extensions/';

/** For how long a question about a permission does not listen, in milliseconds. */
const QUESTION_IGNORES_CLICKS = 520;

/** The sites that the extension has access to. */
export async function grantedOrigins({ probe }: Run): Promise<string[]> {
	const { origins } = await evaluateIn(probe, () => chrome.permissions.getAll());
	return origins ?? [];
}

/** Gives or takes access to sites, and leaves that to others as it is. */
export async function setHostAccess(run: Run, origins: string[], granted: boolean): Promise<void> {
	const current = await grantedOrigins(run);
	const changed = new Set(origins);
	if (granted) {
		await giveHostAccess(
			run,
			origins.filter((origin) => !current.includes(origin)),
		);
		return;
	}
	await takeAllHostAccess(run);
	await giveHostAccess(
		run,
		current.filter((origin) => !changed.has(origin)),
	);
}

/** Lets the extension have access to these sites and no other. */
export async function keepHostAccess(run: Run, origins: string[]): Promise<void> {
	const current = await grantedOrigins(run);
	if (current.every((origin) => origins.includes(origin))) return;
	await takeAllHostAccess(run);
	await giveHostAccess(run, origins);
}

/** Waits for Chromium's question about a permission, and answers it. @throws after 15 s */
export async function answerPermissionPrompt(home: string, allow: boolean): Promise<void> {
	const port = Number.parseInt(
		await readFile(join(profileIn(home), 'UIDevToolsActivePort'), 'utf8'),
		10,
	);
	const label = allow ? 'Allow' : 'Deny';
	const clicks = { last: 0 };
	await poll(`the permission question with "${label}"`, async () => {
		const windows = await connectToWindows(port);
		try {
			return await clickQuestion(windows, label, clicks);
		} catch (error) {
			// The tool has gone with a window that closed; another connection sees what is left.
			if (error instanceof WindowsUnanswered) return false;
			throw error;
		} finally {
			windows.close();
		}
	});
}

/** @returns true once a question that was there is there no more */
async function clickQuestion(
	windows: Windows,
	label: string,
	clicks: { last: number },
): Promise<boolean> {
	// It ignores clicks in its first half second, and so soon after another: nobody can have read it.
	// No state tells when it listens, so click, and again only where that was too early.
	return poll('the permission question to be answered', async () => {
		const button = await windows.findButton(label);
		if (button !== null && Date.now() - clicks.last > QUESTION_IGNORES_CLICKS) {
			clicks.last = Date.now();
			await windows.click(button);
		}
		return button === null && clicks.last > 0;
	});
}

async function takeAllHostAccess(run: Run): Promise<void> {
	await inHiddenPage(
		run.root,
		EXTENSIONS,
		(id) =>
			chrome.developerPrivate.updateExtensionConfiguration({
				extensionId: id,
				hostAccess: 'ON_CLICK',
			}),
		run.extensionId,
	);
	await poll('the access to be taken', async () => (await grantedOrigins(run)).length === 0);
}

async function giveHostAccess(run: Run, origins: string[]): Promise<void> {
	for (const origin of origins) {
		await inHiddenPage(
			run.root,
			EXTENSIONS,
			(id, host) => chrome.developerPrivate.addHostPermission(id, host),
			run.extensionId,
			origin,
		);
	}
	await poll(`the access to ${origins.join(', ')}`, async () => {
		const current = await grantedOrigins(run);
		return origins.every((origin) => current.includes(origin));
	});
}
