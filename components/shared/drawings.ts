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
	against: {
		size: 16,
		paths: {
			line: 'M8 2.2L14.6 13.6H1.4ZM8 6.6v3M8 11.6v.1',
		},
	},
	favour: {
		size: 16,
		paths: {
			line: 'M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 1 1 0-12.4ZM5.3 8.1L7.3 10.1L10.8 6',
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
