/**
 * Part of `npm run check`: dependencies go one way (`layers/layers.ts`), and no file imports itself
 * by way of others.
 */
import { globSync, readFileSync } from 'node:fs';
import { importsOf } from './layers/imports.ts';
import { LAYERS, STILL_WRONG } from './layers/layers.ts';
import { circles, homeless, toMend, wrongWay } from './layers/rules.ts';

const ROOMS = '{components,entrypoints,modules,scripts,tests,utils}/**/*.{ts,tsx}';

const files = new Set(
	globSync(ROOMS, { exclude: (name) => name === 'node_modules' }).map((file) =>
		file.replaceAll('\\', '/'),
	),
);
const graph = new Map(
	[...files].sort().map((file) => [file, importsOf(file, readFileSync(file, 'utf8'), files)]),
);
const found = [...homeless(graph, LAYERS), ...wrongWay(graph, LAYERS), ...circles(graph)];
const wrong = toMend(found, STILL_WRONG);
for (const line of wrong) console.error(line);
console.log(`Layers: ${files.size} files, ${wrong.length} to mend.`);
if (wrong.length > 0) process.exitCode = 1;
