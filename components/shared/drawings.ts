/**
 * One of the pages' drawings: the paths that lie on each other, filled, cut out of what is filled, or
 * lines, and the size of the square that they are drawn in.
 */
type Drawing = { size: 16 | 24 | 32; paths: Partial<Record<'solid' | 'glyph' | 'line', string>> };

/** All drawings of the pages. Each is drawn where it stands: to refer to one is slower to paint. */
export const DRAWINGS = {
	calm: {
		size: 32,
		paths: {
			solid: 'M16 1.2L29 5.8V16C29 23.4 24.2 28.5 16 31C7.8 28.5 3 23.4 3 16V5.8Z',
			glyph: 'M9 15.8L14.2 21L23 11.4',
		},
	},
	attention: {
		size: 32,
		paths: {
			solid: 'M16 1.2L29 5.8V16C29 23.4 24.2 28.5 16 31C7.8 28.5 3 23.4 3 16V5.8Z',
			glyph:
				'M11.6 12C11.6 9.4 13.4 7.8 16 7.8C18.6 7.8 20.4 9.4 20.4 11.7C20.4 15 16 15.2 16 18.6M16 24v.1',
		},
	},
	alarm: {
		size: 32,
		paths: {
			solid: 'M10.6 2H21.4L30 10.6V21.4L21.4 30H10.6L2 21.4V10.6Z',
			glyph: 'M16 8.8v8M16 23v.1',
		},
	},
	guard: {
		size: 32,
		paths: {
			solid: 'M16 1.2L29 5.8V16C29 23.4 24.2 28.5 16 31C7.8 28.5 3 23.4 3 16V5.8Z',
			glyph: 'M10.5 15h11v7.500h-11ZM12.5 15v-2.500a3.5 3.5 0 0 1 7 0V15',
		},
	},
	blind: {
		size: 32,
		paths: {
			line: 'M16 2.6L27.8 6.8V16C27.8 22.6 23.4 27.2 16 29.6C8.6 27.2 4.2 22.6 4.2 16V6.8ZM3.5 28.5L28.5 3.5',
		},
	},
	checking: {
		size: 32,
		paths: {
			line: 'M16 2.6L27.8 6.8V16C27.8 22.6 23.4 27.2 16 29.6C8.6 27.2 4.2 22.6 4.2 16V6.8ZM10.8 16v.1M16 16v.1M21.2 16v.1',
		},
	},
	computer: {
		size: 24,
		paths: {
			line: 'M5.5 5h13v10h-13ZM2.5 18.5h19',
		},
	},
	phone: {
		size: 24,
		paths: {
			line: 'M8.5 3h7a1.5 1.5 0 0 1 1.5 1.5v15a1.5 1.5 0 0 1-1.5 1.5h-7a1.5 1.5 0 0 1-1.5-1.5v-15a1.5 1.5 0 0 1 1.5-1.5ZM11.5 18h1',
		},
	},
	tablet: {
		size: 24,
		paths: {
			line: 'M6 3h12a1.5 1.5 0 0 1 1.5 1.5v15a1.5 1.5 0 0 1-1.5 1.5h-12a1.5 1.5 0 0 1-1.5-1.5v-15a1.5 1.5 0 0 1 1.5-1.5ZM10.5 18h3',
		},
	},
	tv: {
		size: 24,
		paths: {
			line: 'M4 4.5h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1h-16a1 1 0 0 1-1-1v-10a1 1 0 0 1 1-1ZM8.5 20h7',
		},
	},
	console: {
		size: 24,
		paths: {
			line: 'M7.5 7h9a5 5 0 0 1 5 5v2.5a2.5 2.5 0 0 1-4.6 1.3L15.6 14H8.4L7.1 15.8A2.5 2.5 0 0 1 2.5 14.5V12a5 5 0 0 1 5-5ZM8.3 9.3v3M6.8 10.8h3M16 10.8v.1',
		},
	},
	unknown: {
		size: 24,
		paths: {
			line: 'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18ZM9.5 9.8C9.5 8.3 10.5 7.3 12 7.3C13.5 7.3 14.5 8.3 14.5 9.6C14.5 11.6 12 11.5 12 13.7M12 16.6v.1',
		},
	},
	again: {
		size: 16,
		paths: { line: 'M13.5 8A5.5 5.5 0 1 1 11.9 4.100L13.5 5.700M13.5 2.400V5.700H10.2' },
	},
	more: {
		size: 16,
		paths: { line: 'M3 8v.1M8 8v.1M13 8v.1' },
	},
	bubble: {
		size: 16,
		paths: { line: 'M2 2.700H14V11H7L4 13.800V11H2ZM8 4.800V7M8 9v.1' },
	},
	gear: {
		size: 16,
		paths: {
			line: 'M8 5.500a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5ZM8 1.500V3.200M8 12.800V14.500M1.5 8H3.200M12.8 8H14.500M3.4 3.400L4.6 4.600M11.4 11.400L12.6 12.600M12.6 3.400L11.4 4.600M4.6 11.400L3.4 12.6',
		},
	},
	tick: {
		size: 16,
		paths: {
			line: 'M3 8.6L6.4 12L13 4.6',
		},
	},
} as const satisfies Record<string, Drawing>;

export type DrawingName = keyof typeof DRAWINGS;
