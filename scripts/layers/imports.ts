import { posix } from 'node:path';
import { parseSync } from 'vite';

/** Something that a file imports: another file of the project, or a package. */
export type Import = { line: number } & ({ file: string } | { package: string });

/** What a file's code asks for, as it is written there; types count as much as values. */
function requests(file: string, code: string): { value: string; start: number }[] {
	const { module, errors } = parseSync(file, code);
	if (errors.length > 0) throw new Error(`${file} can't be parsed: ${errors[0]?.message}`);
	return [
		...module.staticImports.map(({ moduleRequest }) => moduleRequest),
		...module.staticExports.flatMap(({ entries }) =>
			entries.flatMap(({ moduleRequest }) => moduleRequest ?? []),
		),
		...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
			value: code.slice(start, end).replace(/^['"`]|['"`]$/g, ''),
			start,
		})),
	];
}

/**
 * What a file imports.
 *
 * @param file its path in the project, with `/`
 * @param files every file of the project, to find what an import without an ending means
 * @throws where the file can't be parsed
 */
export function importsOf(file: string, code: string, files: ReadonlySet<string>): Import[] {
	return requests(file, code).flatMap(({ value, start }): Import[] => {
		const line = code.slice(0, start).split('\n').length;
		const path = value.startsWith('@/')
			? value.slice(2)
			: value.startsWith('.')
				? posix.join(posix.dirname(file), value)
				: null;
		if (path === null) return [{ line, package: value }];
		const found = [path, `${path}.ts`, `${path}.tsx`].find((name) => files.has(name));
		// Styles and pictures are nobody's layer.
		return found === undefined ? [] : [{ line, file: found }];
	});
}
