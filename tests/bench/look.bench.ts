import { test } from 'vitest';
import { parseSessions } from '@/utils/account/answer';
import { localProfile } from '@/utils/account/profiles';
import type { Session } from '@/utils/sessions/session';
import { desired } from '@/utils/watch/desired';
import { emptyState, WatchState } from '@/utils/watch/state';
import { transition } from '@/utils/watch/transition';
import { LOCALE } from '@/utils/watch/words';

const NOW = Date.UTC(2026, 10, 22, 12);
const { list } = localProfile('http://localhost:1');
const AGENT =
	'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

const answer = (count: number) => ({
	sessions: Array.from({ length: count }, (_, index) => ({
		id: `session-${index}`,
		current: index === 0,
		device: { userAgent: AGENT },
		ipAddress: '198.51.100.7',
		location: { city: 'Vienna', country: 'Austria' },
		createdAt: '2026-11-22T10:00:00.000Z',
		lastActiveAt: '2026-11-22T11:00:00.000Z',
	})),
});

function sessionsOf(count: number): Session[] {
	const parsed = parseSessions(answer(count), list, NOW);
	if (!parsed.ok) throw new Error('the answer of the benchmark is unreadable');
	return parsed.value;
}

test.for([5, 1000, 10_000])('a look at %i sessions', async (count, { bench }) => {
	const body = answer(count);
	const sessions = sessionsOf(count);
	const state = transition(emptyState(), { type: 'looked', sessions }, NOW);

	await bench.compare(
		bench('an answer becomes sessions', () => {
			parseSessions(body, list, NOW);
		}),
		bench('a look that finds nothing new', () => {
			transition(state, { type: 'looked', sessions }, NOW + 1000);
		}),
		bench('the first look', () => {
			transition(emptyState(), { type: 'looked', sessions }, NOW);
		}),
		bench('the stored state is read', () => {
			WatchState.safeParse(state);
		}),
		bench('icon, badge and notifications from the state', () => {
			desired(state, NOW, NOW, LOCALE);
		}),
	);
});
