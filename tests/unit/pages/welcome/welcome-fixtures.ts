import { localProfile } from '@/utils/connection/profile/profiles';
import type { Session } from '@/utils/domain/sessions/session';
import type { FailureKind } from '@/utils/domain/watch/failure';
import { emptyState, type TrackedSession, type WatchState } from '@/utils/domain/watch/state';
import type { Platform } from '@/utils/i18n/platform';
import {
	quietWelcomeUi,
	type WelcomeFacts,
	type WelcomeStepName,
	type WelcomeUi,
} from '@/utils/pages/welcome/welcome-types';
import { welcomeView } from '@/utils/pages/welcome/welcome-view';
import { ENGLISH } from '../../fixtures/language-fixtures';
import { MINUTE, NOON, OURS } from '../../fixtures/session-fixtures';
import { shared } from '../../fixtures/view-fixtures';

export const CONNECTION = shared(localProfile('http://localhost:4180'));
export const LINUX: Platform = { engine: 'firefox', browserName: 'Firefox', system: 'linux' };

export function tracked(one: Session, over: Partial<TrackedSession> = {}): TrackedSession {
	return {
		ref: 1,
		session: one,
		country: 'AT',
		firstSeenAt: NOON - 60 * MINUTE,
		reviewStatus: one.current ? 'mine' : 'unreviewed',
		riskLevel: 'familiar',
		reasons: [],
		deviceId: null,
		accepted: [],
		goneAt: null,
		relistedAt: null,
		removal: null,
		...over,
	};
}

export const state = (list: TrackedSession[], over: Partial<WatchState> = {}): WatchState => ({
	...emptyState('test'),
	startedAt: 1,
	goodAt: NOON - MINUTE,
	tracked: list,
	...over,
});

export const facts = (
	from: WatchState | null,
	ui: Partial<WelcomeUi> = {},
	over: Partial<WelcomeFacts> = {},
): WelcomeFacts => ({
	stored: { state: from, pulse: null, unsaved: false },
	ui: { ...quietWelcomeUi(), ...ui },
	now: NOON,
	connection: CONNECTION,
	platform: LINUX,
	language: ENGLISH,
	...over,
});

export const view = (...given: Parameters<typeof facts>) => welcomeView(facts(...given));

export function step(shown: ReturnType<typeof view>, name: WelcomeStepName) {
	const one = shown.steps.find((candidate) => candidate.name === name);
	if (!one) throw new Error(`no step ${name}`);
	return one;
}

export const blind = (kind: FailureKind, over: Partial<WatchState> = {}) =>
	state([tracked(OURS)], { failure: { kind, since: NOON }, ...over });
