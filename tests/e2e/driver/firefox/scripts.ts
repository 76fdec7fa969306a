/** Scripts that run beside a document, in its process, with privileges: bodies of async functions. */

/**
 * Evaluates in the document's own global, as the developer tools do: the page's security policy does
 * not forbid it, and what the code sets is there for the page. The debugger that does it is made once
 * for a process, and kept at the function that makes one: it took longer than most of what is asked.
 */
export function evaluateScript(expression: string): string {
	return `
		const { addDebuggerToGlobal } = ChromeUtils.importESModule(
			'resource://gre/modules/jsdebugger.sys.mjs',
		);
		const makeDebugger = () => {
			const compartment = Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), {
				freshCompartment: true,
			});
			addDebuggerToGlobal(compartment);
			return new compartment.Debugger();
		};
		addDebuggerToGlobal.ofDriver ??= makeDebugger();
		const page = addDebuggerToGlobal.ofDriver.makeGlobalObjectReference(content);
		const completion = page.executeInGlobal(${JSON.stringify(expression)});
		if (!completion) throw new Error('The evaluation was ended.');
		if (completion.throw) throw completion.throw.unsafeDereference();
		return await completion.return.unsafeDereference();`;
}

export function clickScript(x: number, y: number): string {
	return `
		for (const [type, buttons] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 0]]) {
			content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, buttons, clickCount: 1 }, {});
		}`;
}

export function keyScript(keys: string[]): string {
	return `
		const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(
			Ci.nsITextInputProcessor,
		);
		if (!input.beginInputTransactionForTests(content)) throw new Error('No keyboard to be had.');
		for (const key of ${JSON.stringify(keys)}) {
			const flags = key.length > 1 ? input.KEY_NON_PRINTABLE_KEY : 0;
			const event = new content.KeyboardEvent('', { key });
			input.keydown(event, flags);
			input.keyup(event, flags);
		}`;
}
