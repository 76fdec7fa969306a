import { readFile, writeFile } from 'node:fs/promises';
import { expect } from 'vitest';

const DOCUMENT = new URL('../../../docs/connection.md', import.meta.url);

/**
 * Checks what a test has seen against a table of docs/connection.md; `UPDATE_TABLE=1` writes it there.
 *
 * @param name the first cell of the row
 * @param seen its last cells; those between are written by hand
 */
export async function expectInTable(name: string, ...seen: readonly string[]): Promise<void> {
	const text = await readFile(DOCUMENT, 'utf8');
	const line = text.split('\n').find((one) => one.startsWith(`| ${name} |`));
	const cells = line?.split(' | ') ?? [];
	const row = `${[...cells.slice(0, -seen.length), ...seen].join(' | ')} |`;
	if (process.env.UPDATE_TABLE && line !== undefined) {
		await writeFile(DOCUMENT, text.replace(line, row));
		return;
	}
	expect(line).toBe(row);
}
