import type { ComponentChild } from 'preact';
import { ConnectPage } from '@/components/connect/ConnectPage';
import { BrokenSettings, SettingsPage } from '@/components/options/SettingsPage';
import { timelineFace } from '@/components/options/Timeline';
import { Popup } from '@/components/popup/Popup';
import { drawSeldom } from '@/components/popup/Seldom';
import { BrokenPage } from '@/components/shared/page-parts';
import { WelcomePage } from '@/components/welcome/WelcomePage';
import type { Language } from '@/utils/i18n/language';
import type { ConnectAction } from '@/utils/pages/connect/connect-types';
import { brokenConnect, connectView } from '@/utils/pages/connect/connect-view';
import type { SettingsAction } from '@/utils/pages/options/settings-ui';
import { brokenSettings, settingsView } from '@/utils/pages/options/settings-view';
import type { PopupAction, PopupUi } from '@/utils/pages/popup/popup-types';
import { brokenPopup, popupView } from '@/utils/pages/popup/popup-view';
import type { WelcomeAction } from '@/utils/pages/welcome/welcome-types';
import { brokenWelcome, welcomeView } from '@/utils/pages/welcome/welcome-view';
import { CONNECT_STATES, type ConnectState } from './connect-states';
import type { PopupState } from './popup-lives';
import { POPUP_STATES } from './popup-states';
import { SETTINGS_STATES, type SettingsState } from './settings-states';
import { WELCOME_STATES, type WelcomeState } from './welcome-states';

/** One state of one view, ready to be painted again and again. */
export type GalleryState = {
	name: string;
	/** The page that it is shown in, by its place in the project. */
	page: string;
	/** How high browsers let it be, in CSS pixels; as high as it is, where it is left out. */
	tallest?: number;
	/** What it shows in a language; `repaint` is called once a click has changed it. */
	open(repaint: () => void): (language: Language) => ComponentChild;
};

function popupState(state: PopupState): GalleryState {
	const { name, stored, now, connection, broken } = state;
	return {
		name,
		page: 'entrypoints/popup/index.html',
		// Chrome's; Firefox shows 588.
		tallest: 600,
		open(repaint) {
			let ui: PopupUi = state.ui;
			// What only happens in the window does happen; all else would be the background's.
			const run = (action: PopupAction) => {
				if (!('ui' in action)) return;
				ui = { ...ui, ...action.ui };
				repaint();
			};
			return (language) => (
				<Popup
					view={broken ? brokenPopup(language) : popupView(stored, ui, now, connection, language)}
					run={run}
					draw={drawSeldom}
				/>
			);
		},
	};
}

function settingsState(state: SettingsState): GalleryState {
	const { name, stored, now, installation, broken } = state;
	return {
		name,
		page: 'entrypoints/options/index.html',
		open(repaint) {
			let { ui } = state;
			const run = (action: SettingsAction) => {
				if (!('ui' in action)) return;
				ui = { ...ui, ...action.ui };
				repaint();
			};
			return (language) =>
				broken ? (
					<BrokenSettings view={brokenSettings(language)} />
				) : (
					<SettingsPage
						view={settingsView(stored, ui, now, language, installation, timelineFace.pictureOf)}
						run={run}
						draw={timelineFace.draw}
					/>
				);
		},
	};
}

function welcomeState({ name, facts, broken }: WelcomeState): GalleryState {
	return {
		name,
		page: 'entrypoints/welcome/index.html',
		open(repaint) {
			let { ui } = facts;
			const run = (action: WelcomeAction) => {
				if (!('ui' in action)) return;
				ui = { ...ui, ...action.ui };
				repaint();
			};
			return (language) =>
				broken ? (
					<BrokenPage {...brokenWelcome(language)} />
				) : (
					<WelcomePage view={welcomeView({ ...facts, ui, language })} run={run} />
				);
		},
	};
}

function connectState({ name, facts, broken }: ConnectState): GalleryState {
	return {
		name,
		page: 'entrypoints/connect/index.html',
		open(repaint) {
			let { ui } = facts;
			const run = (action: ConnectAction) => {
				if ('typed' in action) ui = { ...ui, address: action.typed, typing: true };
				else if ('settled' in action) ui = { ...ui, typing: false };
				else if ('ui' in action) ui = { ...ui, ...action.ui };
				else return;
				repaint();
			};
			return (language) =>
				broken ? (
					<BrokenPage {...brokenConnect(language)} />
				) : (
					<ConnectPage view={connectView({ ...facts, ui, language })} run={run} />
				);
		},
	};
}

/** Every state of every view, by the view's name. */
export const STATES: Readonly<Record<string, readonly GalleryState[]>> = {
	popup: POPUP_STATES.map(popupState),
	settings: SETTINGS_STATES.map(settingsState),
	welcome: WELCOME_STATES.map(welcomeState),
	connect: CONNECT_STATES.map(connectState),
};
