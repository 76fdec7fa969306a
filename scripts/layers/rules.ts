import type { Import } from './imports.ts';
import type { Layer } from './layers.ts';

/** Every file of the project with what it imports. */
export type Graph = ReadonlyMap<string, readonly Import[]>;
type Layers = ReadonlyMap<string, Layer>;

/** A rule that is broken, as a line to read: what imports what, and why that is wrong. */
export type Violation = { what: string; line: number; why: string };

const roomOf = (file: string, layers: Layers): string | undefined =>
	[...layers.keys()].find((folder) => file.startsWith(`${folder}/`));

/** Files that stand beside the rooms, where no rule would hold them. */
export const homeless = (graph: Graph, layers: Layers): Violation[] =>
	[...graph.keys()]
		.filter((file) => /^(utils|components)\//.test(file) && roomOf(file, layers) === undefined)
		.map((file) => ({ what: file, line: 1, why: 'stands in no room of scripts/layers/layers.ts' }));

/** Imports that lead where their room may not go. */
export function wrongWay(graph: Graph, layers: Layers): Violation[] {
	return [...graph].flatMap(([file, imports]) => {
		const room = roomOf(file, layers);
		const layer = room === undefined ? undefined : layers.get(room);
		if (layer === undefined) return [];
		return imports.flatMap((target): Violation[] => {
			if ('package' in target) {
				if (layer.packages.includes(target.package)) return [];
				const what = `${file} -> ${target.package}`;
				return [{ what, line: target.line, why: `${room} may not use this package` }];
			}
			const other = roomOf(target.file, layers);
			if (other === room || (other !== undefined && layer.uses.includes(other))) return [];
			const what = `${file} -> ${target.file}`;
			return [
				{ what, line: target.line, why: `${room} may not use ${other ?? 'what is in no room'}` },
			];
		});
	});
}

/** The shortest way from a file back to itself, if there is any. */
function wayBack(from: string, graph: Graph): string[] | null {
	const ways: string[][] = [[from]];
	const seen = new Set<string>();
	for (const way of ways) {
		for (const target of graph.get(way.at(-1) ?? '') ?? []) {
			if (!('file' in target)) continue;
			if (target.file === from) return [...way, from];
			if (seen.has(target.file)) continue;
			seen.add(target.file);
			ways.push([...way, target.file]);
		}
	}
	return null;
}

/** Files that import themselves by way of others, each circle once. */
export function circles(graph: Graph): Violation[] {
	const told = new Set<string>();
	return [...graph.keys()].sort().flatMap((file): Violation[] => {
		if (told.has(file)) return [];
		const way = wayBack(file, graph);
		if (way === null) return [];
		for (const member of way) told.add(member);
		return [{ what: way.join(' -> '), line: 1, why: 'a circle of imports' }];
	});
}

/**
 * What there is to mend: what breaks a rule and is not known yet, and what is known and no longer
 * breaks one.
 *
 * @param known as {@link Violation.what}
 */
export function toMend(found: readonly Violation[], known: readonly string[]): string[] {
	return [
		...found
			.filter(({ what }) => !known.includes(what))
			.map(({ what, line, why }) => `${what.replace(/^\S+/, `$&:${line}`)}: ${why}`),
		...known
			.filter((what) => !found.some((violation) => violation.what === what))
			.map((what) => `${what}: mended, so take it off the list`),
	];
}
