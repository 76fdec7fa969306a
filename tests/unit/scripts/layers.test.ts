import { describe, expect, it } from 'vitest';
import { type Import, importsOf } from '@/scripts/layers/imports';
import { LAYERS, type Layer } from '@/scripts/layers/layers';
import { circles, type Graph, homeless, toMend, wrongWay } from '@/scripts/layers/rules';

const FILES = new Set([
	'utils/app/watcher.ts',
	'utils/domain/session.ts',
	'utils/domain/place.ts',
	'components/shared/Icon.tsx',
]);

describe('what a file imports', () => {
	it.each([
		["import { session } from '@/utils/domain/session';", 'utils/domain/session.ts'],
		["import type { Session } from './session';", 'utils/domain/session.ts'],
		["import { type Session } from './session.ts';", 'utils/domain/session.ts'],
		["export { session } from './session';", 'utils/domain/session.ts'],
		["export type * from './session';", 'utils/domain/session.ts'],
		["import './session';", 'utils/domain/session.ts'],
		["const later = () => import('./session');", 'utils/domain/session.ts'],
		["import { Icon } from '../../components/shared/Icon';", 'components/shared/Icon.tsx'],
	])('%s', (code, file) => {
		expect(importsOf('utils/domain/place.ts', code, FILES)).toEqual([{ line: 1, file }]);
	});

	it('can be a package, and says where it stands', () => {
		const code = "\n// import nothing from 'here';\nimport { browser } from 'wxt/browser';\n";
		expect(importsOf('utils/domain/place.ts', code, FILES)).toEqual([
			{ line: 3, package: 'wxt/browser' },
		]);
	});

	it('leaves out what is no code, and refuses what is no code', () => {
		expect(importsOf('components/shared/Icon.tsx', "import './icon.css';", FILES)).toEqual([]);
		expect(() => importsOf('utils/domain/place.ts', 'import {', FILES)).toThrow('parsed');
	});
});

const graphOf = (imports: Record<string, string[]>): Graph =>
	new Map(
		Object.entries(imports).map(([file, targets]) => [
			file,
			targets.map(
				(target): Import =>
					target.endsWith('.ts') ? { line: 7, file: target } : { line: 7, package: target },
			),
		]),
	);
const layers = new Map<string, Layer>([
	['utils/domain', { uses: [], packages: ['zod/mini'] }],
	['utils/app', { uses: ['utils/domain'], packages: [] }],
]);

describe('the way of dependencies', () => {
	it('goes from a room to those that it may use, and to its own packages', () => {
		const graph = graphOf({
			'utils/app/watcher.ts': ['utils/app/command.ts', 'utils/domain/a/session.ts'],
			'utils/domain/a/session.ts': ['utils/domain/b/place.ts', 'zod/mini'],
			'tests/unit/session.test.ts': ['utils/app/watcher.ts', 'vitest'],
		});
		expect(wrongWay(graph, layers)).toEqual([]);
		expect(homeless(graph, layers)).toEqual([]);
	});

	it('does not go back, nor out, nor to others’ packages', () => {
		const graph = graphOf({
			'utils/domain/session.ts': ['utils/app/watcher.ts', 'tests/fixtures.ts', 'zod', 'preact'],
		});
		expect(wrongWay(graph, layers).map(({ what }) => what)).toEqual([
			'utils/domain/session.ts -> utils/app/watcher.ts',
			'utils/domain/session.ts -> tests/fixtures.ts',
			'utils/domain/session.ts -> zod',
			'utils/domain/session.ts -> preact',
		]);
	});

	it('leads from a room, and never from between them', () => {
		const graph = graphOf({ 'utils/loose.ts': [], 'utils/domains/a.ts': [], 'scripts/run.ts': [] });
		expect(homeless(graph, layers).map(({ what }) => what)).toEqual([
			'utils/loose.ts',
			'utils/domains/a.ts',
		]);
	});
});

describe('circles', () => {
	it('are told once each, by the shortest way', () => {
		const graph = graphOf({
			'a.ts': ['b.ts'],
			'b.ts': ['c.ts', 'd.ts'],
			'c.ts': ['d.ts'],
			'd.ts': ['a.ts'],
			'e.ts': ['a.ts', 'f.ts'],
			'f.ts': ['f.ts'],
		});
		expect(circles(graph).map(({ what }) => what)).toEqual([
			'a.ts -> b.ts -> d.ts -> a.ts',
			'c.ts -> d.ts -> a.ts -> b.ts -> c.ts',
			'f.ts -> f.ts',
		]);
	});

	it('are not to be had from what two files use', () => {
		expect(circles(graphOf({ 'a.ts': ['b.ts', 'c.ts'], 'b.ts': ['c.ts'], 'c.ts': [] }))).toEqual(
			[],
		);
	});
});

describe('what is to mend', () => {
	const found = [{ what: 'a.ts -> b.ts', line: 3, why: 'of a rule' }];

	it('is what breaks a rule and is not known, and what is known and breaks none', () => {
		expect(toMend(found, [])).toEqual(['a.ts:3 -> b.ts: of a rule']);
		expect(toMend(found, ['a.ts -> b.ts'])).toEqual([]);
		expect(toMend([], ['a.ts -> b.ts'])).toEqual(['a.ts -> b.ts: mended, so take it off the list']);
	});
});

describe('the table of layers', () => {
	it('names rooms that are in it, and has no way back', () => {
		for (const [folder, { uses }] of LAYERS) {
			for (const room of uses) {
				expect(LAYERS.has(room)).toBe(true);
				expect(LAYERS.get(room)?.uses).not.toContain(folder);
			}
		}
	});

	const pure = [...LAYERS.keys()].filter((room) =>
		/^utils\/(?:domain|connection|learning|i18n)(?:\/|$)/.test(room),
	);

	it('has all rooms that are pure', () => {
		expect(pure.length).toBeGreaterThan(10);
	});

	it.each(pure)('%s is pure: it has neither the browser nor a way to paint', (room) => {
		expect(LAYERS.get(room)?.packages.join()).not.toMatch(/wxt|preact|polyfill|node:/);
	});
});
