interface WindowNode {
	nodeId: number;
	attributes?: string[];
	children?: WindowNode[];
}

type Message = { id: number; error?: { message: string }; result: unknown } | WindowEvent;

/** What the tool tells of the windows by itself, as far as it is used. */
type WindowEvent =
	| { method: 'DOM.childNodeInserted'; params: { parentNodeId: number; node: WindowNode } }
	| { method: 'DOM.childNodeRemoved'; params: { parentNodeId: number; nodeId: number } };

/** Chromium's own windows, which are no web pages. */
export interface Windows {
	/** The button of the extension dialog with this label; null if there is none to be clicked. */
	findButton(label: string): Promise<number | null>;
	click(nodeId: number): Promise<void>;
	close(): void;
}

/** For how long the tool may take to answer, in milliseconds. */
const ANSWER_DEADLINE = 5000;

/** The tool did not answer, or has gone: what was asked may have been done all the same. */
export class WindowsUnanswered extends Error {}

type Call = <T>(method: string, params?: object) => Promise<T>;

/** Connects to Chromium's tool for its own windows (chrome://inspect#native-ui). */
export async function connectToWindows(port: number): Promise<Windows> {
	const tree = createTree();
	const { call, close } = await connect(`ws://127.0.0.1:${port}/0`, tree.follow);
	await call('DOM.enable');
	await call('CSS.enable');
	// Once: to be asked again it makes all nodes anew, and tells of each.
	const { root } = await call<{ root: WindowNode }>('DOM.getDocument');
	tree.begin(root);
	return {
		async findButton(label) {
			for (const nodeId of tree.dialogButtons()) {
				const properties = await propertiesOf(call, nodeId).catch((error: unknown) => {
					if (tree.dialogButtons().includes(nodeId)) throw error;
					// The dialog has closed meanwhile.
					return new Map<string, string>();
				});
				if (properties.get('Text') === label && properties.get('Enabled') === 'true') return nodeId;
			}
			return null;
		},
		async click(nodeId) {
			for (const type of ['mousePressed', 'mouseReleased']) {
				const event = { type, x: 10, y: 10, button: 'left', wheelDirection: 'none' };
				await call('DOM.dispatchMouseEvent', { nodeId, event });
			}
		},
		close,
	};
}

async function connect(
	url: string,
	onEvent: (event: WindowEvent) => void,
): Promise<{ call: Call; close(): void }> {
	const socket = new WebSocket(url);
	await new Promise<void>((resolve, reject) => {
		socket.addEventListener('open', () => resolve(), { once: true });
		socket.addEventListener('error', () => reject(new WindowsUnanswered('No window tool')), {
			once: true,
		});
	});
	const waiting = new Map<number, (answer: Extract<Message, { id: number }>) => void>();
	socket.addEventListener('message', ({ data }) => {
		const message: Message = JSON.parse(data);
		if ('id' in message) waiting.get(message.id)?.(message);
		else onEvent(message);
	});
	let lastId = 0;
	const call = <T>(method: string, params: object = {}): Promise<T> => {
		lastId += 1;
		const id = lastId;
		return new Promise((resolve, reject) => {
			const timer = setTimeout(() => {
				waiting.delete(id);
				reject(new WindowsUnanswered(`${method} was not answered`));
			}, ANSWER_DEADLINE);
			waiting.set(id, ({ error, result }) => {
				clearTimeout(timer);
				waiting.delete(id);
				if (error) reject(new Error(`${method}: ${error.message}`));
				else resolve(result as T);
			});
			socket.send(JSON.stringify({ id, method, params }));
		});
	};
	return { call, close: () => socket.close() };
}

/** The windows and what is in them, kept true by what the tool tells of changes. */
function createTree() {
	const nodes = new Map<number, WindowNode>();
	let root: WindowNode | null = null;
	const know = (node: WindowNode) => {
		nodes.set(node.nodeId, node);
		node.children?.forEach(know);
	};
	const withoutChild = (parentId: number, id: number) => {
		const parent = nodes.get(parentId);
		if (parent) parent.children = parent.children?.filter(({ nodeId }) => nodeId !== id) ?? [];
		return parent;
	};
	const buttonsBelow = (node: WindowNode, inDialog: boolean): number[] => {
		const names = node.attributes ?? [];
		const inside = inDialog || names.includes('ExtensionInstallDialogView');
		const below = (node.children ?? []).flatMap((child) => buttonsBelow(child, inside));
		return inside && names.includes('MdTextButton') ? [node.nodeId, ...below] : below;
	};
	return {
		begin(document: WindowNode): void {
			root = document;
			know(document);
		},
		follow({ method, params }: WindowEvent): void {
			if (method === 'DOM.childNodeInserted') {
				know(params.node);
				withoutChild(params.parentNodeId, params.node.nodeId)?.children?.push(params.node);
			} else if (method === 'DOM.childNodeRemoved') {
				withoutChild(params.parentNodeId, params.nodeId);
			}
		},
		dialogButtons: (): number[] => (root ? buttonsBelow(root, false) : []),
	};
}

/** What is to be read of a button, by the tool's names: its text, whether it is enabled. */
async function propertiesOf(call: Call, nodeId: number): Promise<Map<string, string>> {
	const { matchedCSSRules } = await call<{
		matchedCSSRules: { rule: { style: { cssProperties: { name: string; value: string }[] } } }[];
	}>('CSS.getMatchedStylesForNode', { nodeId });
	return new Map(
		matchedCSSRules
			.flatMap((match) => match.rule.style.cssProperties)
			.map(({ name, value }) => [name, value]),
	);
}
