import { describe, expect, it } from 'vitest';
import type { TrustRevocation } from '@/utils/domain/devices/known-device';
import { rememberedRevocations } from '@/utils/domain/judgement/remembered-revocations';
import type { Session } from '@/utils/domain/sessions/session';
import { mergeSynced, parseSynced, syncedItems } from '@/utils/domain/watch/sync';
import {
	HERE,
	MINUTE,
	NOON,
	OURS,
	PHONE,
	STRANGER,
	session,
} from '../../fixtures/session-fixtures';
import { codes, looked, play, step } from '../../fixtures/watch-fixtures';

const revocation = (id: string, at: number, country = 'AT'): TrustRevocation => ({
	id,
	family: HERE,
	country,
	network: null,
	at,
});
const ids = (kept: readonly TrustRevocation[]) => kept.map(({ id }) => id);

describe('the revocations that are remembered', () => {
	it('are all of them within the limit', () => {
		const few = [revocation('a', 1), revocation('b', 2)];
		expect(rememberedRevocations(few, 2)).toEqual(few);
	});

	it('are the latest where each was an answer of its own', () => {
		const each = ['a', 'b', 'c'].map((id, index) => revocation(id, index));
		expect(ids(rememberedRevocations(each, 2))).toEqual(['b', 'c']);
	});

	it('lose first what a later answer says as well, however many answers there are', () => {
		const others = Array.from({ length: 5 }, (_, index) =>
			revocation(`o${index}`, 2 + index, 'BR'),
		);
		expect(ids(rememberedRevocations([revocation('old', 1, 'NG'), ...others], 3))).toEqual([
			'old',
			'o3',
			'o4',
		]);
		const known = { ...revocation('known', 2, 'BR'), network: '203.0.113.0/24' };
		const again = [3, 4].map((at) => ({ ...known, id: `again${at}`, at }));
		const elsewhere = { ...known, id: 'elsewhere', network: '192.0.2.0/24' };
		expect(ids(rememberedRevocations([elsewhere, known, ...again], 2))).toEqual([
			'elsewhere',
			'again4',
		]);
	});

	it('lose of the largest answer what says nothing new', () => {
		const all = [
			revocation('old', 1, 'NG'),
			revocation('a', 2, 'BR'),
			revocation('b', 2),
			revocation('c', 2),
			revocation('d', 2, 'FR'),
		];
		expect(ids(rememberedRevocations(all, 4))).toEqual(['old', 'a', 'b', 'd']);
	});
});

describe('a removal of hundreds of sessions', () => {
	const removed = (...listed: readonly string[]) =>
		({ type: 'removalAsked', ids: listed, meant: 'notMe' }) as const;
	const flood: Session[] = Array.from({ length: 450 }, (_, index) =>
		session(`flood-${index}`, {
			device: { browser: `Browser ${index % 50}`, system: 'Windows', form: 'computer' },
			place: { city: null, country: ['Brazil', 'France', 'Chile'][index % 3] ?? null },
			ip: `203.0.${index % 250}.9`,
			createdAt: NOON + MINUTE,
		}),
	);
	const once = play([looked(OURS, PHONE), looked(OURS, PHONE, STRANGER), removed('stranger')]);
	const gone = step(once, looked(OURS, PHONE, ...flood), NOON + 2 * MINUTE);
	const after = play(
		[removed(...flood.map(({ id }) => id)), looked(OURS, PHONE)],
		gone,
		NOON + 3 * MINUTE,
	);

	it('leaves the memory of another stranger as it was', () => {
		expect(after.state.revocations).toHaveLength(200);
		const back = { ...STRANGER, id: 'back', createdAt: NOON + 4 * MINUTE };
		const seen = step(after, looked(OURS, PHONE, back), NOON + 5 * MINUTE);
		expect(codes(seen, 'back')).toContain('comeback');
	});

	it('leaves it to the user’s other browsers, too', () => {
		const told = mergeSynced(
			{ ...play([looked(OURS)]).state, source: 'here' },
			parseSynced(syncedItems({ ...after.state, source: 'other' }), NOON + 9 * MINUTE),
		);
		expect(told.revocations.map(({ country }) => country)).toContain('NG');
	});
});
