import type { OwedNotification } from '@/utils/app/desired';
import { earlierStates } from '@/utils/app/earlier-states';
import { createWatcher } from '@/utils/app/watcher/watcher';
import type { WatcherDependencies } from '@/utils/app/watcher/watcher-dependencies';
import type { SessionsClient } from '@/utils/connection/client/client';
import type { Session } from '@/utils/domain/sessions/session';
import { type FailureKind, failed } from '@/utils/domain/watch/failure';
import type { Look } from '@/utils/domain/watch/schedule';
import type { StoreDependencies } from '@/utils/platform/store/state-on-disk';
import { createStore } from '@/utils/platform/store/store';
import type { ToolbarLook } from '@/utils/platform/toolbar';
import { ENGLISH } from '../fixtures/language-fixtures';
import { NOON } from '../fixtures/session-fixtures';
import { REFERENCE } from '../fixtures/watch-fixtures';

/** A service in miniature: what it lists, what it was asked, and how it fails. */
export function account(...listed: Session[]) {
	const service = {
		listed,
		failure: null as FailureKind | null,
		refusal: null as FailureKind | null,
		/** Says yes and does nothing, as two of four real services do. */
		lies: false,
		retryAfter: null as number | null,
		lists: 0,
		removals: [] as string[],
		underWay: 0,
		mostUnderWay: 0,
	};
	const client: Pick<SessionsClient, 'list' | 'remove'> = {
		async list() {
			service.lists++;
			service.underWay++;
			service.mostUnderWay = Math.max(service.mostUnderWay, service.underWay);
			await Promise.resolve();
			service.underWay--;
			if (service.failure) {
				const { failure } = failed(service.failure, 'test');
				return {
					ok: false,
					failure: service.retryAfter ? { ...failure, retryAfter: service.retryAfter } : failure,
				};
			}
			return { ok: true, value: [...service.listed] };
		},
		async remove(id) {
			service.removals.push(id);
			if (service.refusal) return failed(service.refusal, 'test');
			if (!service.lies) service.listed = service.listed.filter((one) => one.id !== id);
			return { ok: true, value: null };
		},
	};
	return { service, client };
}

export const STORE: StoreDependencies = {
	now: () => NOON,
	newSource: () => 'test',
	earlierStates: async () => earlierStates,
};

export function watch(
	client: Pick<SessionsClient, 'list' | 'remove'>,
	over: Partial<WatcherDependencies> = {},
) {
	const toolbars: ToolbarLook[] = [];
	const notifications: OwedNotification[] = [];
	const plans: (Look | null)[] = [];
	const store = createStore({ ...STORE, now: over.now ?? STORE.now });
	const watcher = createWatcher({
		client,
		store,
		showToolbar: async (look) => void toolbars.push(look),
		notificationsOnScreen: async () => new Set(),
		showNotification: async (notification) => void notifications.push(notification),
		showTestNotification: async () => undefined,
		clearNotifications: async () => undefined,
		keepLooking: async (look) => void plans.push(look),
		reference: async () => REFERENCE,
		isIdle: async () => false,
		readSynced: async () => ({}),
		writeSynced: async () => undefined,
		now: () => NOON,
		random: () => 0.5,
		language: ENGLISH,
		...over,
	});
	return { watcher, store, toolbars, notifications, plans };
}

export const reviewStatus = async (store: ReturnType<typeof createStore>, id: string) =>
	(await store.read()).state.tracked.find((one) => one.session.id === id);
