import { describe, expect, test } from 'vitest';
import { searchLists } from '@/utils/learning/detect/find-list';
import { CONTEXT, EVERYONE, iso, observed, type Truth } from '../../fixtures/learning-fixtures';

/** A session without anything that says whether it is the current session. */
const told = ({ id, ip, userAgent, created, lastActive }: Truth) => ({
	id,
	ip,
	userAgent,
	createdAt: iso(created),
	lastActiveAt: iso(lastActive),
});
const sessions = EVERYONE.map(told);
const marked = EVERYONE.map((each) => ({ ...told(each), current: each.current }));

const search = (...observedRequests: ReturnType<typeof observed>[]) => {
	const { proposals, lacksCurrent } = searchLists(observedRequests, CONTEXT);
	return [proposals.map(({ observed: number }) => number), lacksCurrent];
};

describe('a search', () => {
	test('says that nothing tells which session is the current session', () => {
		expect(search(observed('/v1/sessions', { sessions }))).toEqual([[], true]);
	});

	test('says so of nothing that is proposed', () => {
		const list = observed('/v1/sessions', { sessions: marked });
		expect(search(list)).toEqual([[list.number], false]);
		// Another list lacks it, but there is something to show.
		const other = observed('/v1/devices', { devices: sessions });
		expect(search(other, list)).toEqual([[list.number], false]);
	});

	test('says nothing of what is like no list of sessions', () => {
		expect(search(observed('/v1/prices', { prices: [{ symbol: 'BTC', price: 1 }] }))).toEqual([
			[],
			false,
		]);
		expect(search()).toEqual([[], false]);
	});

	test('leaves out redirects, failures, and hosts that no profile may name', () => {
		const list = { sessions: marked };
		expect(search(observed('/v1/sessions', list, { status: 302 }))).toEqual([[], false]);
		expect(search(observed('https://elsewhere.example/sessions', list))).toEqual([[], false]);
		expect(search(observed('/v1/sessions', list, { method: 'PUT' }))).toEqual([[], false]);
		const outside = { ...CONTEXT, site: 'https://elsewhere.example' };
		expect(searchLists([observed('/v1/sessions', list)], outside).proposals).toEqual([]);
	});

	test('takes the list as it was asked for last', () => {
		const first = observed('/v1/sessions', { sessions: marked.slice(0, 2) });
		const again = observed('/v1/sessions', { sessions: marked });
		expect(search(first, again)).toEqual([[again.number], false]);
	});

	test('shows the best first, and says how many are after it', () => {
		const list = observed('/v1/sessions', { sessions: marked });
		const log = observed('/v1/history', {
			events: marked.map((each) => ({ ...each, event: 'login' })),
		});
		const { proposals } = searchLists([log, list], CONTEXT);
		expect(proposals.map(({ observed: number, finding }) => [number, finding.others])).toEqual([
			[list.number, 1],
			[log.number, 0],
		]);
	});
});

describe('what is shown of a finding', () => {
	test('is short: 20 entries, 12 ways', () => {
		const many = Array.from({ length: 30 }, (_, index) => ({
			...marked[1],
			id: `session-${1000 + index}`,
			current: index === 4,
			...Object.fromEntries(
				Array.from({ length: 15 }, (_, at) => [
					`time${at}`,
					iso(CONTEXT.now - index * 9e6 - at * 1000),
				]),
			),
		}));
		const [proposal] = searchLists(
			[observed('/v1/sessions', { sessions: many })],
			CONTEXT,
		).proposals;
		const { finding, settings } = proposal ?? {};
		expect(finding?.count).toBe(30);
		const created = finding?.fields.find(({ field }) => field === 'createdAt')?.choices ?? [];
		expect(created).toHaveLength(12);
		expect(created.at(-1)?.name).toBeNull();
		expect(created[0]?.values).toHaveLength(20);
		expect(settings?.map((ways) => ways.length)).toEqual(
			finding?.fields.map(({ choices }) => choices.length),
		);
	});

	test('has the values of each way, and nothing where a value is of another type', () => {
		const sessionsOf = (place: unknown) =>
			marked.map((each, row) => ({ ...each, location: row === 0 ? 'Vienna, Austria' : place }));
		const list = observed('/v1/sessions', { sessions: sessionsOf(null) });
		const [proposal] = searchLists([list], CONTEXT).proposals;
		const valuesOf = (name: string) =>
			proposal?.finding.fields.find(({ field }) => field === name)?.choices[0]?.values;
		expect(valuesOf('place')).toEqual(['Vienna, Austria', null, null]);
		expect(valuesOf('ip')).toEqual(EVERYONE.map(({ ip }) => ip));
		expect(valuesOf('agent')).toEqual(['Firefox, Linux', 'Safari, iOS', 'Chrome, Windows']);
		expect(valuesOf('createdAt')).toEqual(EVERYONE.map(({ created }) => iso(created)));
		expect(valuesOf('expiresAt')).toEqual([null, null, null]);
		expect(valuesOf('current')).toEqual(['true', null, null]);
		const confidencesOf = (name: string) =>
			proposal?.finding.fields
				.find(({ field }) => field === name)
				?.choices.map(({ confidence }) => confidence);
		// A field that is told nowhere leaves nothing to doubt.
		expect(confidencesOf('expiresAt')).toEqual(['sure']);
		expect(confidencesOf('ip')).toEqual(['sure', 'unsure']);
	});
});
