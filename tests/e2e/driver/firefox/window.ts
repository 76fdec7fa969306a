import type { Browser } from 'puppeteer-core';
import { callSource, DocumentReplaced } from '../surface.ts';
import { isDocumentOpen, runBesideDocument } from './in-window-documents.ts';
import { evaluateScript } from './scripts.ts';

/** The part of puppeteer's connection that is used, and not public: raw WebDriver BiDi. */
interface Bidi {
	send(
		method: 'browsingContext.getTree',
		params: { 'moz:scope': 'chrome' },
	): Promise<{ result: { contexts: { context: string; url: string }[] } }>;
	send(
		method: 'script.evaluate',
		params: object,
	): Promise<{
		result:
			| { type: 'success'; result: { value?: string } }
			| { type: 'exception'; exceptionDetails: { text: string } };
	}>;
}

/** Firefox's own window, in which functions run with all privileges, and the documents in it. */
export interface FirefoxWindow {
	/**
	 * Runs a function in the window, as `Surface.evaluate` does in a document.
	 *
	 * @throws what the function throws
	 */
	call<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
	/** Evaluates an expression in a document, with the document's own rights. */
	evaluate(browserId: number, expression: string): Promise<unknown>;
	/**
	 * Runs a script beside a document, with privileges.
	 *
	 * @throws DocumentReplaced or DocumentClosed where the document goes before it has answered
	 */
	beside(browserId: number, script: string): Promise<string | null>;
}

/** Finds the window of a Firefox that has just been started. @throws if it has opened none */
export async function findWindow(browser: Browser): Promise<FirefoxWindow> {
	const bidi = (browser as unknown as { connection: Bidi }).connection;
	const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
	const found = result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
	if (!found) throw new Error('Firefox has opened no window.');

	const call = async <A extends unknown[], R>(
		fn: (...args: A) => R,
		...args: A
	): Promise<Awaited<R>> => {
		const { result } = await bidi.send('script.evaluate', {
			expression: asJson(callSource(fn, args)),
			target: { context: found.context },
			awaitPromise: true,
		});
		if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
		return JSON.parse(result.result.value ?? 'null');
	};
	const beside = async (browserId: number, script: string): Promise<string | null> => {
		const reply = await call(runBesideDocument, browserId, script);
		if ('error' in reply) throw new Error(reply.error);
		if ('value' in reply) return reply.value;
		const open = await call(isDocumentOpen, browserId);
		throw open ? new DocumentReplaced() : new DocumentClosed();
	};
	return {
		call,
		beside,
		evaluate: async (browserId, expression) =>
			JSON.parse((await beside(browserId, evaluateScript(asJson(expression)))) ?? 'null'),
	};
}

/** An expression for the JSON of what another one comes to; JSON knows no `undefined`. */
function asJson(expression: string): string {
	return `(async () => JSON.stringify((await (${expression})) ?? null))()`;
}

/** The document was closed before it could answer. */
export class DocumentClosed extends Error {
	constructor() {
		super('The document is closed.');
	}
}
