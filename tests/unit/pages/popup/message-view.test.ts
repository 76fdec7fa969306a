import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceFamily } from '@/utils/domain/devices/user-agent';
import { plainText } from '@/utils/domain/sessions/plain-text';
import type { Session } from '@/utils/domain/sessions/session';
import type { TrackedSession, WatchState } from '@/utils/domain/watch/state';
import { DAY, HOUR, MINUTE, NOON, OURS, PHONE, session } from '../../fixtures/session-fixtures';
import { removal, state, stranger, tracked, view } from '../../fixtures/view-fixtures';

const panelOf = (from: WatchState | null, lookedAt: number | null = NOON, looking = false) => {
	const { message } = view(from, { message: { lookedAt }, looking });
	if (message === null) throw new Error('the panel is closed');
	return message;
};
const old = (one: Session, over: Partial<TrackedSession> = {}) =>
	tracked({ ...one, createdAt: NOON - 30 * DAY }, over);
const failure = { kind: 'unavailable', since: NOON } as const;

describe('«Is this message real?»', () => {
	it('answers nothing before it has looked, and looks from its first button', () => {
		expect(panelOf(state([stranger()]), null)).toMatchObject({
			answer: null,
			look: { name: 'message-look', kind: 'primary', action: { message: true }, focus: true },
		});
		expect(panelOf(state([stranger()]), NOON, true)).toMatchObject({
			answer: null,
			look: { label: 'Checking…', busy: true, focus: false },
		});
	});

	it.each([
		['a stranger is there', [stranger()], {}, 'alarm', 'There is a login you haven’t confirmed.'],
		[
			'two are',
			[stranger(), stranger({ session: { ...PHONE, id: 'x' } })],
			{},
			'alarm',
			'There are 2 logins you haven’t confirmed.',
		],
		['one is worth a look', [stranger({ riskLevel: 'notice' })], {}, 'alarm', /^There is a login/],
		[
			'nobody has reviewed one yet',
			[old(OURS), old(PHONE, { reviewStatus: 'unreviewed' })],
			{},
			'alarm',
			/^There is a login you haven’t confirmed/,
		],
		[
			'one that is wanted out is there still',
			[stranger({ reviewStatus: 'notMine', removal: removal('stillThere') })],
			{},
			'alarm',
			/^There is a login/,
		],
		[
			'a stranger was there',
			[old(OURS), stranger({ goneAt: NOON - MINUTE })],
			{},
			'alarm',
			'A login you haven’t confirmed was there and is gone.',
		],
		['we cannot see', [old(OURS)], { failure }, 'blind', 'This can’t be checked just now.'],
		['the list is too old', [old(OURS)], { goodAt: NOON - HOUR }, 'blind', /can’t be checked/],
		['a stranger, and we cannot see', [stranger()], { failure }, 'alarm', /^There is a login/],
		[
			'one of the user’s own is new',
			[old(OURS), tracked(PHONE)],
			{},
			'calm',
			'All current logins are yours.',
		],
		['nobody logged in lately', [old(OURS), old(PHONE)], {}, 'calm', 'No login matches.'],
	] as [string, TrackedSession[], Partial<WatchState>, string, string | RegExp][])(
		'where %s',
		(_, list, over, tone, title) => {
			const { answer, limits } = panelOf(state(list, over));
			expect(answer?.tone).toBe(tone);
			expect(answer?.title).toMatch(title);
			expect(answer?.text).not.toBe('');
			expect(limits.items).toHaveLength(3);
		},
	);

	it('names what was removed a short time ago, and not what was removed long ago', () => {
		const removed = (ago: number) =>
			stranger({ reviewStatus: 'notMine', goneAt: NOON - ago, removal: removal('removed') });
		expect(panelOf(state([old(OURS), removed(HOUR)])).answer).toMatchObject({
			tone: 'attention',
			title: 'It may be about something you removed.',
			text: expect.stringMatching(
				/^You removed Chrome on Linux and it was logged out 1 hour ago\./,
			),
		});
		expect(panelOf(state([old(OURS), removed(4 * DAY)])).answer?.tone).toBe('calm');
	});

	it('cannot tell where nothing is stored', () => {
		expect(panelOf(null).answer?.tone).toBe('blind');
	});

	it('says which of the user’s own logins is the latest, and when', () => {
		const list = [tracked({ ...OURS, createdAt: NOON - 2 * DAY }), tracked(PHONE)];
		expect(panelOf(state(list)).answer?.text).toMatch(/^The latest is Safari on iOS, .*1 hour ago/);
	});

	it('stands in the place of the list, and its way back is that of its button', () => {
		const shown = view(state([tracked(OURS)]), { message: { lookedAt: null } });
		expect(shown.message?.back.action).toMatchObject({ ui: { message: null } });
		expect(view(state([tracked(OURS)])).ways[0]).toMatchObject({
			name: 'message',
			action: { ui: { message: { lookedAt: null } } },
		});
	});

	it('leads nowhere, and has no address and no number of a stranger’s', () => {
		const hostile = fc.oneof(
			fc.constantFrom(
				'https://evil.example/login',
				'evil.example',
				'Call +43 1 234567',
				'0800 123 456',
				'tel:+431234567',
				'<a href="//evil.example">here</a>',
				'Vienna. Your account is locked: www.evil.example',
			),
			fc.string({ unit: 'grapheme', maxLength: 60 }),
		);
		const one = fc
			.record({
				agent: hostile,
				text: hostile,
				current: fc.boolean(),
				reviewStatus: fc.constantFrom('mine', 'familiar', 'unfamiliar', 'unreviewed', 'notMine'),
				riskLevel: fc.constantFrom('familiar', 'notice', 'check', 'urgent'),
				gone: fc.boolean(),
			} as const)
			.map(({ agent, text, current, reviewStatus, riskLevel, gone }) => {
				// As answer.ts hands them on.
				const plain = plainText(text, 60);
				return tracked(
					session(text, {
						current,
						device: deviceFamily(agent),
						place: { city: plain, country: plain },
						ip: plain,
					}),
					{ reviewStatus, riskLevel, goneAt: gone ? NOON : null },
				);
			});
		const maybeFailed = fc.option(fc.constant(failure));
		fc.assert(
			fc.property(fc.array(one, { maxLength: 4 }), maybeFailed, (list, how) => {
				const panel = panelOf(state(list, { failure: how }));
				const { look, back, answer, title, intro, limits } = panel;
				expect([look.action, back.action].some((action) => 'open' in action)).toBe(false);
				const texts = [title, intro, answer?.title, answer?.text, limits.title, ...limits.items];
				for (const text of texts) {
					expect(text).not.toMatch(/evil|:\/\/|www|tel:|[<>@]|\d[\d /-]{3}/);
				}
			}),
		);
	});
});
