interface WindowNode {
	nodeId: number;
	attributes?: string[];
	children?: WindowNode[];
}

/** Chromium's own windows, which are no web pages. */
export interface Windows {
	/** The button of the extension dialog with this label; null if there is none to be clicked. */
	findButton(label: string): Promise<number | null>;
	click(nodeId: number): Promise<void>;
	close(): void;
}

/** Connects to Chromium's tool for its own windows (chrome://inspect#native-ui). */
export async function connectToWindows(port: number): Promise<Windows> {
	const socket = new WebSocket(`ws://127.0.0.1:${port}/0`);
	await new Promise((resolve, reject) => {
		socket.addEventListener('open', resolve, { once: true });
		socket.addEventListener('error', () => reject(new Error('No window tool')), { once: true });
	});
	let lastId = 0;
	const call = <T>(method: string, params: object = {}): Promise<T> => {
		lastId += 1;
		const id = lastId;
		return new Promise((resolve, reject) => {
			const onMessage = (event: MessageEvent) => {
				const answer = JSON.parse(event.data);
				if (answer.id !== id) return;
				socket.removeEventListener('message', onMessage);
				if (answer.error) reject(new Error(`${method}: ${answer.error.message}`));
				else resolve(answer.result);
			};
			socket.addEventListener('message', onMessage);
			socket.send(JSON.stringify({ id, method, params }));
		});
	};
	await call('DOM.enable');
	await call('CSS.enable');

	const buttonsBelow = (node: WindowNode, inDialog: boolean): WindowNode[] => {
		const names = node.attributes ?? [];
		const inside = inDialog || names.includes('ExtensionInstallDialogView');
		const below = (node.children ?? []).flatMap((child) => buttonsBelow(child, inside));
		return inside && names.includes('MdTextButton') ? [node, ...below] : below;
	};
	return {
		async findButton(label) {
			const { root } = await call<{ root: WindowNode }>('DOM.getDocument');
			for (const { nodeId } of buttonsBelow(root, false)) {
				const { matchedCSSRules } = await call<{
					matchedCSSRules: {
						rule: { style: { cssProperties: { name: string; value: string }[] } };
					}[];
				}>('CSS.getMatchedStylesForNode', { nodeId });
				const properties = matchedCSSRules.flatMap((match) => match.rule.style.cssProperties);
				const has = (name: string, value: string) =>
					properties.some((property) => property.name === name && property.value === value);
				if (has('Text', label) && has('Enabled', 'true')) return nodeId;
			}
			return null;
		},
		async click(nodeId) {
			for (const type of ['mousePressed', 'mouseReleased']) {
				const event = { type, x: 10, y: 10, button: 'left', wheelDirection: 'none' };
				await call('DOM.dispatchMouseEvent', { nodeId, event });
			}
		},
		close: () => socket.close(),
	};
}
