import { describe, expect, it } from 'vitest';
import { HELP_ARTICLE, PASSWORD_ARTICLE, SUPPORT_FORM } from '@/utils/connection/profile/profiles';
import type { RecoveryStep } from '@/utils/domain/watch/state';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import { checklistOf } from '@/utils/pages/popup/checklist-view';
import type { Checklist } from '@/utils/pages/popup/popup-types';
import { ENGLISH } from '../../fixtures/language-fixtures';
import { MINUTE, NOON, OURS, PHONE, STRANGER } from '../../fixtures/session-fixtures';
import { CONNECTION } from '../../fixtures/view-fixtures';
import { looked, play, type Watched } from '../../fixtures/watch-fixtures';

const said = (step: RecoveryStep): WatchEvent => ({ type: 'recoveryStep', step, done: true });
const found = play([looked(OURS, PHONE), looked(OURS, PHONE, STRANGER)]);
const remove: WatchEvent = { type: 'removalAsked', ids: ['stranger'], meant: 'each' };
const out = play([remove, looked(OURS, PHONE)], found, NOON + MINUTE);
const further = (...events: WatchEvent[]) => play(events, out, NOON + 2 * MINUTE);

const listOf = ({ state }: Watched, connection: typeof CONNECTION | null = CONNECTION) =>
	checklistOf(state, connection, ENGLISH, NOON);
function list(watched: Watched): Checklist {
	const shown = listOf(watched);
	if (shown === null) throw new Error('no checklist');
	return shown;
}
const current = (watched: Watched) => list(watched).steps.filter(({ state }) => state === 'now');

describe('the checklist', () => {
	it('is there from «not me» on, and says who was removed', () => {
		expect(listOf(found)).toBeNull();
		expect(list(out)).toMatchObject({
			title: 'Safety checklist',
			text: 'Chrome on Linux, Lagos, Nigeria was logged out.',
			end: { label: 'Skip these steps', kind: 'plain', action: { send: { type: 'endRecovery' } } },
		});
	});

	it('leads to the password first, and asks for the user’s word', () => {
		expect(current(out)).toMatchObject([
			{
				name: 'password',
				buttons: [
					{
						name: 'password',
						kind: 'primary',
						action: { open: expect.stringMatching(/password/) },
					},
					{
						name: 'step-done',
						about: 'Change your password',
						action: { send: { type: 'recoveryStep', step: 'password', done: true } },
					},
				],
			},
		]);
	});

	it('looks by itself then, and holds nobody up', () => {
		const working = further(said('password'));
		expect(list(working).steps[2]).toMatchObject({
			state: 'working',
			detail: 'Checking for anyone else…',
			buttons: [],
		});
		expect(current(working)).toMatchObject([{ name: 'moved' }]);
		const done = further(said('password'), looked(OURS, PHONE));
		expect(list(done).steps[2]).toMatchObject({
			state: 'done',
			sign: 'done',
			detail: expect.stringMatching(/^No unfamiliar devices at \d\d:\d\d$/),
		});
	});

	it.each([
		[[said('password')], 'moved', ['step-done', 'support', 'evidence']],
		[[said('password'), said('moved')], 'twoFactor', ['two-factor', 'step-done']],
		[[said('password'), said('moved'), said('twoFactor')], 'email', ['step-done']],
		[
			[said('password'), said('moved'), said('twoFactor'), said('email')],
			'support',
			['support', 'step-done'],
		],
	] as const)('goes on step by step (%#)', (events, name, buttons) => {
		const [step, ...others] = current(further(...events));
		expect(others).toEqual([]);
		expect(step?.name).toBe(name);
		expect(step?.buttons.map((button) => button.name)).toEqual(buttons);
		expect(step?.detail).not.toBeNull();
	});

	it('says what is done, and that all is', () => {
		const words = (['password', 'moved', 'twoFactor', 'email', 'support'] as const).map(said);
		const all = further(...words, looked(OURS, PHONE));
		expect(list(all).steps.map(({ sign }) => sign)).toEqual(Array(7).fill('done'));
		expect(list(all).steps.flatMap(({ buttons }) => buttons)).toEqual([]);
		expect(list(all).end).toMatchObject({ label: 'Finish', kind: 'primary' });
	});

	it('waits for the removal of one who came back, and says so', () => {
		const again = { ...STRANGER, id: 'again', createdAt: NOON + 5 * MINUTE };
		const back = further(said('password'), looked(OURS, PHONE, again));
		expect(list(back).text).toMatch(/^They came back at \d\d:\d\d\. Start again/);
		expect(current(back)).toMatchObject([
			{ name: 'remove', detail: expect.stringMatching(/^Log it out below/), buttons: [] },
		]);
		const going = play(
			[{ type: 'removalAsked', ids: ['again'], meant: 'each' }],
			back,
			NOON + 10 * MINUTE,
		);
		expect(list(going).steps[0]).toMatchObject({ state: 'working', detail: 'Removing…' });
	});

	it('leads to Cryptonow’s page for the first step until removal is learned', () => {
		const again = { ...STRANGER, id: 'again', createdAt: NOON + 5 * MINUTE };
		const back = further(said('password'), looked(OURS, PHONE, again));
		const steps = listOf(back, { ...CONNECTION, remove: null })?.steps ?? [];
		expect(steps.find(({ state }) => state === 'now')).toMatchObject({
			name: 'remove',
			detail: expect.stringContaining('Cryptonow’s page'),
			buttons: [{ name: 'sessions-page', kind: 'primary' }],
		});
	});

	it('leads to built-in addresses alone, with and without a connection', () => {
		const opened = (connection: typeof CONNECTION | null) =>
			[
				[],
				[said('password')],
				[said('password'), said('moved'), said('twoFactor'), said('email')],
			].flatMap((events) =>
				(listOf(further(...events), connection)?.steps ?? []).flatMap(({ buttons }) =>
					buttons.flatMap(({ action }) => ('open' in action ? [action.open] : [])),
				),
			);
		expect(opened(null)[0]).toBe(PASSWORD_ARTICLE);
		expect(opened(null).at(-1)).toBe(SUPPORT_FORM);
		for (const url of opened(CONNECTION)) {
			expect([
				CONNECTION.site,
				new URL(HELP_ARTICLE).origin,
				new URL(SUPPORT_FORM).origin,
			]).toContain(new URL(url).origin);
		}
	});
});
