import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextTables } from '@/utils/connection/sessions/all-text-tables';
import {
	NotRemembered,
	type RememberedTexts,
	remembering,
} from '@/utils/connection/sessions/remembered-texts';
import { parseTexts } from '@/utils/connection/sessions/stored-texts';
import type { PlacesWritten } from '@/utils/connection/sessions/text-tables';
import { NOON } from '../../fixtures/session-fixtures';

const TABLES = createTextTables();
const AGENT = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const PLACES = ['Austin, TX', 'Vienna, AT'];
const WRITTEN: PlacesWritten = { texts: PLACES, own: null, zone: 'Europe/Vienna' };

/** What a list with these texts asks of tables. */
function readAll(tables: typeof TABLES, agents: readonly string[], written = WRITTEN) {
	const placeIn = tables.places(written);
	return [
		...agents.map((agent) => tables.userAgent(agent)),
		tables.device('Chrome on Windows'),
		tables.deviceParts('Safari', 'iOS', true),
		...PLACES.map((place) => placeIn(place)),
	];
}

/** What is remembered after such a list, as storage gives it back. */
function rememberedOf(agents: readonly string[], before: RememberedTexts | null = null) {
	const { tables, used } = remembering(before, TABLES);
	readAll(tables, agents);
	return parseTexts(JSON.parse(JSON.stringify(used())));
}

describe('what was read of texts before', () => {
	it('is what the tables say', () => {
		const known = rememberedOf([AGENT]);
		expect(readAll(remembering(known, null).tables, [AGENT])).toEqual(readAll(TABLES, [AGENT]));
	});

	it.each<[what: string, agents: string[], written: PlacesWritten]>([
		['a text is new', [`${AGENT} new`], WRITTEN],
		[
			'the places are others',
			[AGENT],
			{ texts: [...PLACES, 'Denver, CO'], own: null, zone: 'Europe/Vienna' },
		],
		[
			'this browser is elsewhere',
			[AGENT],
			{ texts: PLACES, own: 'Austin, TX', zone: 'Europe/Vienna' },
		],
		['the time zone is another', [AGENT], { texts: PLACES, own: null, zone: 'America/Chicago' }],
		['the user said how places are written', [AGENT], { told: 'US' }],
	])('is not enough where %s', (_, agents, written) => {
		const known = rememberedOf([AGENT]);
		expect(() => readAll(remembering(known, null).tables, agents, written)).toThrow(NotRemembered);
		expect(readAll(remembering(known, TABLES).tables, agents, written)).toEqual(
			readAll(TABLES, agents, written),
		);
	});

	it('never has a time in words, which moves', () => {
		const known = rememberedOf([AGENT]);
		expect(() => remembering(known, null).tables.timeInWords('2 days ago', NOON)).toThrow(
			NotRemembered,
		);
		expect(remembering(known, TABLES).tables.timeInWords('2 days ago', NOON)).toEqual(
			TABLES.timeInWords('2 days ago', NOON),
		);
	});

	it('keeps no more than the last list had, and little of a flood', () => {
		const many = Array.from({ length: 500 }, (_, index) => `${AGENT} ${index}`);
		expect(rememberedOf(many)?.devices.length).toBeLessThanOrEqual(64);
		expect(rememberedOf([AGENT], rememberedOf(many))?.devices.map(([text]) => text)).not.toContain(
			JSON.stringify(['agent', many[0]]),
		);
		expect(JSON.stringify(rememberedOf(['x'.repeat(5000)]))).not.toContain('xxxxx');
	});

	it('never changes what is read', () => {
		const agent = fc.constantFrom(AGENT, 'Opera/9.80', 'curl/8', '', '__proto__', 'constructor');
		const list = fc.array(agent, { maxLength: 5 });
		fc.assert(
			fc.property(fc.array(list, { minLength: 1, maxLength: 5 }), (lists) => {
				let known: RememberedTexts | null = null;
				for (const agents of lists) {
					expect(readAll(remembering(known, TABLES).tables, agents)).toEqual(
						readAll(TABLES, agents),
					);
					known = rememberedOf(agents, known);
				}
			}),
		);
	});
});
