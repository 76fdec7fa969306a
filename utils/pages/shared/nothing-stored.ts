import type { Stored } from '@/utils/platform/store/stored-view';

/** What a page shows before it has read storage. */
export const NOTHING_STORED: Stored = {
	state: null,
	pulse: null,
	unsaved: false,
	spotlight: null,
	progress: null,
	connection: null,
};
