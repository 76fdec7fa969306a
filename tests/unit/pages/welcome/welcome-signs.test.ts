import { describe, expect, it, test } from 'vitest';
import { FailureKind } from '@/utils/domain/watch/failure-kind';
import { beginRecovery } from '@/utils/domain/watch/recovery';
import type { WatchState } from '@/utils/domain/watch/state';
import type { WelcomeUi } from '@/utils/pages/welcome/welcome-types';
import { NOON, OURS, PHONE, STRANGER } from '../../fixtures/session-fixtures';
import { blind, type facts, LINUX, state, tracked, view } from './welcome-fixtures';

describe('the signs', () => {
	/** As Chrome shows it, where the pin is still to be found. */
	const onChrome = (
		from: WatchState | null,
		ui: Partial<WelcomeUi> = {},
		over: Parameters<typeof facts>[2] = {},
	) =>
		view(from, { ...ui, pinned: false }, { platform: { ...LINUX, engine: 'chromium' }, ...over });
	const unconnected = { connection: null };
	it.each([
		['nothing is connected yet', view(null, {}, unconnected), ['calm', 'alarm']],
		['a connection is gone again', view(state([tracked(OURS)]), {}, unconnected), undefined],
		// From the connection on, a sign is read as news about the user's own sessions.
		['nothing was ever checked', view(null), undefined],
		['no list has come yet', view(blind('loggedOut', { startedAt: null })), undefined],
		['sessions are known', view(state([tracked(OURS)])), undefined],
	])('shows in signs what it does where %s', (_, shown, signs) => {
		expect(shown.picture?.signs.map(({ name }) => name)).toEqual(signs);
	});

	const unfamiliar = { reviewStatus: 'unfamiliar', riskLevel: 'check' } as const;
	const ready: Partial<WelcomeUi> = { test: 'seen' };
	test.each<[string, ReturnType<typeof view>, string]>([
		['nothing is connected', onChrome(null, {}, unconnected), 'blind'],
		['nothing was checked yet', onChrome(null), 'blind'],
		...FailureKind.options.map((kind): [string, ReturnType<typeof view>, string] => [
			`it is blind (${kind})`,
			onChrome(blind(kind), ready),
			'blind',
		]),
		['the list is old', onChrome(state([tracked(OURS)], { goodAt: 1 }), ready), 'blind'],
		['one waits to be reviewed', onChrome(state([tracked(PHONE)]), ready), 'attention'],
		['a stranger is there', onChrome(state([tracked(STRANGER, unfamiliar)]), ready), 'alarm'],
		[
			'a stranger is gone',
			onChrome(state([tracked(STRANGER, { ...unfamiliar, goneAt: NOON })]), ready),
			'attention',
		],
		[
			'the account is to be made safe',
			onChrome(state([tracked(OURS)], { recovery: beginRecovery(NOON) }), ready),
			'attention',
		],
		['all is well', onChrome(state([tracked(OURS)]), ready), 'calm'],
	])(
		'shows the icon as the toolbar has it where %s, and calm where all is well alone',
		(...row) => {
			const [, { icon, end }, shape] = row;
			expect(icon.pin.picture).toBe(shape);
			expect(end.tone === 'calm').toBe(shape === 'calm');
		},
	);

	test.each([
		['chromium', false, 'blind', 'pin'],
		['chromium', null, 'blind', 'pin'],
		['chromium', true, null, 'pinned'],
		['firefox', true, null, 'Firefox has put it'],
		['firefox', false, null, 'Pin to Toolbar'],
	] as const)('shows where the icon is: %s, %s', (engine, pinned, picture, said) => {
		const platform = { ...LINUX, engine };
		const { pin } = view(null, { pinned }, { platform }).icon;
		expect(pin).toMatchObject({ pinned, picture });
		expect(pin.text).toContain(said);
	});
});
