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

/**
 * What a screen reader is given of the document: see `Surface.accessibleTree`. Firefox's own names of
 * roles are those of the desktop's; what ARIA calls otherwise stands in `xml-roles`.
 */
export const ACCESSIBLE_TREE = `
	const service = Cc['@mozilla.org/accessibilityService;1'].getService(
		Ci.nsIAccessibilityService,
	);
	const ROLES = {
		pushbutton: 'button',
		entry: 'textbox',
		'text leaf': 'text',
		statusbar: 'status',
		'combobox list': 'listbox',
		'combobox option': 'option',
		graphic: 'image',
		definitionlist: 'DescriptionList',
		statictext: 'text',
		grouping: 'group',
	};
	const GROUPS = ['section', 'list item marker', 'text container', 'internal frame', 'whitespace', 'nothing'];
	const WHOLE = ['button', 'heading', 'link', 'text', 'option', 'textbox', 'image'];
	const wait = () => new Promise((resolve) => content.setTimeout(resolve));
	const attribute = (node, name) => {
		try {
			return node.attributes?.getStringProperty(name) ?? '';
		} catch {
			return '';
		}
	};
	const found = [];
	const walk = (node) => {
		const own = service.getStringRole(node.role);
		const aria = attribute(node, 'xml-roles').split(' ')[0];
		const role = ['landmark', 'region'].includes(own) && aria ? aria : (ROLES[own] ?? own);
		const name = node.name ?? '';
		const meant = !GROUPS.includes(own) && (own !== 'landmark' || aria !== '');
		if (meant && (role !== 'text' || name.trim() !== '')) {
			const level = Number(attribute(node, 'level'));
			found.push({ role, name, ...(role === 'heading' && level ? { level } : {}) });
		}
		if (meant && WHOLE.includes(role)) return;
		for (let at = 0; at < node.childCount; at += 1) walk(node.getChildAt(at));
	};
	// Firefox makes its trees a moment after it is asked for the first time.
	for (const document of [...Array.from({ length: content.length }, (_, at) => content[at].document), content.document]) {
		let turns = 0;
		while (!service.getAccessibleFor(document)?.childCount) {
			if (turns++ > 1000) throw new Error('Firefox has no accessible tree.');
			await wait();
		}
	}
	walk(service.getAccessibleFor(content.document));
	return JSON.stringify(found);`;
