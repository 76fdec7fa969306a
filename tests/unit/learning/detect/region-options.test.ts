import { describe, expect, it } from 'vitest';
import { chooseField } from '@/utils/learning/detect/choose';
import { findLists } from '@/utils/learning/detect/find-list';
import { CONTEXT, EVERYONE, iso, observed } from '../../fixtures/learning-fixtures';
import { parseSessions } from '../../fixtures/parse-sessions';

const answer = (...places: string[]) => ({
	sessions: EVERYONE.map(({ id, current, ip, userAgent, created, lastActive }, at) => ({
		id,
		current,
		ip,
		userAgent,
		location: places[at],
		createdAt: iso(created),
		lastActiveAt: iso(lastActive),
	})),
});

function foundIn(body: object, zone?: string) {
	const context = zone === undefined ? CONTEXT : { ...CONTEXT, zone };
	const [proposal] = findLists([observed('/v1/sessions', body)], context);
	if (proposal === undefined) throw new Error('found nothing');
	return proposal;
}

const READING = { now: CONTEXT.now, countryOf: CONTEXT.countryOf };

const placesOf = ({ finding }: ReturnType<typeof foundIn>) =>
	finding.fields.find(({ field }) => field === 'place')?.choices ?? [];

describe('a place that may be in two countries', () => {
	const body = answer('Wilmington, DE', 'Denver, CO', 'Wilmington, DE');

	it('is asked about, and until then its country is unknown', async () => {
		const proposal = foundIn(body);
		expect(placesOf(proposal).map(({ says }) => says ?? null)).toEqual([
			null,
			{ place: 'Wilmington, DE', country: 'DE' },
			{ place: 'Wilmington, DE', country: 'US' },
			null,
		]);
		expect(placesOf(proposal)[0]?.confidence).toBe('unsure');
		const read = await parseSessions({ pages: [body] }, proposal.list, READING);
		expect(read.ok && read.value.sessions.map(({ place }) => place.country)).toEqual([
			null,
			null,
			null,
		]);
	});

	it.each([
		[1, 'countries', ['DE', 'CO', 'DE']],
		[2, 'US', ['US', 'US', 'US']],
	] as const)('is read by the answer %d', async (choice, regions, countries) => {
		const chosen = chooseField(foundIn(body), 'place', choice);
		expect(chosen.list.fields.place).toEqual({
			as: 'text',
			at: { up: 0, path: ['location'] },
			regions,
		});
		// What is taken comes first: it is answered.
		expect(placesOf(chosen)[0]?.says?.place).toBe('Wilmington, DE');
		const read = await parseSessions({ pages: [body] }, chosen.list, READING);
		expect(read.ok && read.value.sessions.map(({ place }) => place.country)).toEqual(countries);
	});

	it('is not asked about where the list, or this browser’s clock, tells', () => {
		const isAsked = (proposal: ReturnType<typeof foundIn>) =>
			placesOf(proposal).some(({ says }) => says !== undefined);
		expect(isAsked(foundIn(answer('Wilmington, DE', 'Austin, TX', 'Denver, CO')))).toBe(false);
		expect(isAsked(foundIn(answer('Vienna, AT', 'Graz, AT', 'Lagos, NG')))).toBe(false);
		expect(isAsked(foundIn(body, 'America/New_York'))).toBe(false);
		expect(isAsked(foundIn(answer('Rome, Georgia', 'Rome, Italy', 'Rome, Italy')))).toBe(true);
	});
});
