/** A room of the code: what its files may import beside each other. */
export type Layer = {
	/** The rooms that it may import from. */
	uses: readonly string[];
	/** The packages that it may import from, as they are written in an import. */
	packages: readonly string[];
};

const DOMAIN = 'utils/domain';
const SCHEMAS = 'zod/mini';

/** The rooms of the connection, from the bottom up: each may use those before it. */
const CONNECTION = [
	'names',
	'times',
	'decode',
	'profile',
	'refusal',
	'sessions',
	'document',
	'drawn',
	'client',
].map((room) => `utils/connection/${room}`);

const connectionLayers = CONNECTION.map((room, place): [folder: string, Layer] => [
	room,
	{
		uses: [DOMAIN, ...CONNECTION.slice(0, place)],
		packages: [SCHEMAS, ...(room.endsWith('/document') ? ['htmlparser2'] : [])],
	},
]);

const BELOW_I18N = [DOMAIN, ...CONNECTION];
const BELOW_PLATFORM = [...BELOW_I18N, 'utils/learning', 'utils/i18n'];
const BELOW_PAGES = [...BELOW_PLATFORM, 'utils/platform'];
const PAGES = ['popup', 'options', 'welcome', 'connect'];
const SIGNALS = '@preact/signals';
const VIEWS = ['preact', 'preact/hooks', SIGNALS];

/** The parts of a page, which know what all pages share and no other page. */
const pageLayers = (page: string): [folder: string, Layer][] => [
	[
		`utils/pages/${page}`,
		{
			uses: [...BELOW_PAGES, 'utils/pages/shared'],
			// The settings page loads a schema when somebody exports, and not before.
			packages: page === 'options' ? [SIGNALS, SCHEMAS] : [SIGNALS],
		},
	],
	[
		`components/${page}`,
		{ uses: ['components/shared', 'utils/pages/shared', `utils/pages/${page}`], packages: VIEWS },
	],
];

/**
 * Which way dependencies go: the one table that says so. A room uses what is below it, and says each
 * package that it needs: domain, connection, learning and i18n are pure, so none of them has `wxt`,
 * `preact` or the browser. What stands in no room (tests, scripts, modules) may use every room.
 */
export const LAYERS: ReadonlyMap<string, Layer> = new Map([
	[DOMAIN, { uses: [], packages: [SCHEMAS, 'ua-parser-js'] }],
	...connectionLayers,
	['utils/learning', { uses: BELOW_I18N, packages: [SCHEMAS] }],
	['utils/i18n', { uses: BELOW_I18N, packages: [] }],
	['utils/platform', { uses: BELOW_PLATFORM, packages: [SCHEMAS, 'wxt/browser'] }],
	['utils/app', { uses: BELOW_PAGES, packages: [SCHEMAS] }],
	['utils/pages/shared', { uses: BELOW_PAGES, packages: [SIGNALS] }],
	['components/shared', { uses: ['utils/pages/shared'], packages: VIEWS }],
	...PAGES.flatMap(pageLayers),
	[
		'entrypoints',
		{
			uses: [
				...BELOW_PAGES,
				'utils/app',
				'utils/pages/shared',
				'components/shared',
				...PAGES.flatMap((page) => [`utils/pages/${page}`, `components/${page}`]),
			],
			packages: ['preact', 'wxt/utils/define-background', 'wxt/utils/define-unlisted-script'],
		},
	],
]);

/**
 * Imports that break a rule and are still to be mended, as the linter writes them. An entry that is
 * no longer needed is an error, too: the list only gets shorter.
 */
export const STILL_WRONG: readonly string[] = [];
