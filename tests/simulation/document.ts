/** The tables of the simulation in `docs/judgement.md`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { situationTables, summaryTables } from './tables.ts';
import type { UsersReport } from './users.ts';

const DOCUMENT = new URL('../../docs/judgement.md', import.meta.url);
const MARKED = /(<!-- simulation -->\n\n)[\s\S]*?(\n\n<!-- end of simulation -->)/;

/** Writes a report's tables between the marks of the document. */
export function writeTables(report: UsersReport): void {
	const before = readFileSync(DOCUMENT, 'utf8');
	const tables = `${summaryTables(report)}\n\n${situationTables(report)}`;
	writeFileSync(
		DOCUMENT,
		before.replace(MARKED, (_, begin: string, end: string) => `${begin}${tables}${end}`),
	);
}

/** The rows of the document's tables: the cells of each. */
export const documentedRows = (): string[][] =>
	(MARKED.exec(readFileSync(DOCUMENT, 'utf8'))?.[0] ?? '')
		.split('\n')
		.filter((line) => line.startsWith('| '))
		.map((line) =>
			line
				.slice(1, -1)
				.split('|')
				.map((cell) => cell.trim()),
		);
