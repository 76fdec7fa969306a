const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

/** Where a string of JSON ends, after its last quote; -1 where the text ends before. */
function afterString(text: string, start: number): number {
	for (let at = start + 1; ; at += 1) {
		at = text.indexOf('"', at);
		if (at < 0) return -1;
		let slashes = 0;
		while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
		if (slashes % 2 === 0) return at + 1;
	}
}

/**
 * JSON that ends too early, up to the last value that is whole, with what is open closed: so a list
 * that is too long to be read can be read as far as it goes.
 *
 * @param depth how deep the values are nested that count: only whole ones are kept, and what is
 * deeper is a part of them
 * @returns `null` where there is no such value
 */
export function wholeStart(text: string, depth: number): string | null {
	const open: string[] = [];
	let end = 0;
	let closing: string[] = [];
	const cutAt = (at: number) => {
		if (open.length === 0 || open.length > depth) return;
		end = at;
		closing = open.toReversed();
	};
	for (let at = 0; at < text.length; ) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) {
			at = afterString(text, at);
			if (at < 0) break;
			continue;
		}
		if (code === COMMA) cutAt(at);
		else if (text[at] === '{') open.push('}');
		else if (text[at] === '[') open.push(']');
		else if (text[at] === '}' || text[at] === ']') {
			open.pop();
			cutAt(at + 1);
		}
		at += 1;
	}
	return end === 0 ? null : text.slice(0, end) + closing.join('');
}
