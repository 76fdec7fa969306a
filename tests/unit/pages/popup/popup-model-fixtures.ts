import { seldom } from '@/components/popup/Seldom';
import type { PopupModelDependencies } from '@/utils/pages/popup/popup-model';
import type { Stored } from '@/utils/platform/store/stored-view';
import { ENGLISH } from '../../fixtures/language-fixtures';
import { NOON } from '../../fixtures/session-fixtures';
import { CONNECTION, shared } from '../../fixtures/view-fixtures';

export const BLANK: Stored = {
	state: null,
	pulse: null,
	unsaved: false,
	spotlight: null,
	progress: null,
	connection: shared(CONNECTION),
};

export const PARTS: PopupModelDependencies = {
	language: ENGLISH,
	readCopy: async () => BLANK,
	readStored: async () => BLANK,
	onStored: () => undefined,
	clearSpotlight: async () => undefined,
	sendCommand: async () => ({ ok: true }),
	openPage: async () => undefined,
	requestAccess: async () => true,
	openSettings: async () => undefined,
	closePopup: async () => undefined,
	loadHere: async () => null,
	loadSeldom: async () => seldom,
	afterPaint: (painted) => queueMicrotask(painted),
	now: () => NOON,
	onOnline: () => undefined,
	every: () => undefined,
};
