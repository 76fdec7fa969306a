import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseField } from '@/utils/learning/detect/choose';
import { findLists } from '@/utils/learning/detect/find-list';
import type { Proposal } from '@/utils/learning/detect/proposal';
import { CONTEXT } from '../fixtures/learning-fixtures';
import { make, service } from './generated-services-fixtures';

const keyOf = (at: { path: string[] } | null | undefined) => at?.path.at(-1) ?? null;

const confidence = (proposal: Proposal, field: string) =>
	proposal.finding.fields.find((each) => each.field === field)?.choices[0]?.confidence;

describe('generated services', () => {
	it('are found, with the right id, times and nothing invented', () => {
		fc.assert(
			fc.property(service, (given) => {
				const { observedRequests, expected, own, nameOf, has } = make(given);
				const [proposal] = findLists(observedRequests, CONTEXT);
				// A mark without a name that says so is believed where the last activity agrees.
				const isMark = given.currentAs === 'boolean' || given.currentAs === 'jn';
				const isUnclear = given.meaningless && isMark && !(has('created') && has('lastActive'));
				if (proposal === undefined && isUnclear) return;
				if (proposal === undefined) throw new Error('found nothing');
				expect([...proposal.ids].sort()).toEqual([...expected].sort());
				const { fields } = proposal.list;
				// Through an array inside, the same ids are reached from either list.
				if (given.nest === 'array') expect(keyOf(fields.id.at)).toBe(nameOf('id'));
				else {
					const path = given.nest === 'node' ? ['node', nameOf('id')] : [nameOf('id')];
					expect(fields.id.at).toEqual({ up: 0, path });
				}
				const current = proposal.finding.fields.find(({ field }) => field === 'current')
					?.choices[0];
				expect(proposal.ids[current?.values.indexOf('true') ?? -1]).toBe(own);
				// What is not there is not proposed, and what is there is what it is said to be.
				expect(keyOf(fields.ip)).toBe(has('ip') ? nameOf('ip') : null);
				expect(fields.agent?.as === 'userAgent' ? keyOf(fields.agent.at) : null).toBe(
					nameOf('agent'),
				);
				if (fields.place?.as === 'parts') {
					expect(keyOf(fields.place.country)).toBe(nameOf('country'));
					expect([null, nameOf('city')]).toContain(keyOf(fields.place.city));
					if (!given.meaningless && has('city'))
						expect(keyOf(fields.place.city)).toBe(nameOf('city'));
				} else expect(fields.place).not.toBeNull();
				expect(keyOf(fields.expiresAt?.at)).toBe(has('expires') ? nameOf('expires') : null);
				const both = has('created') && has('lastActive');
				if (both || !given.meaningless) {
					expect(keyOf(fields.createdAt?.at)).toBe(has('created') ? nameOf('created') : null);
					expect(keyOf(fields.lastActiveAt?.at)).toBe(
						has('lastActive') ? nameOf('lastActive') : null,
					);
				} else {
					// One time alone, and a name that says nothing: a guess that says it is one.
					if (fields.createdAt !== null) expect(confidence(proposal, 'createdAt')).toBe('unsure');
					if (fields.lastActiveAt !== null)
						expect(confidence(proposal, 'lastActiveAt')).toBe('unsure');
				}
			}),
			{ numRuns: 150 },
		);
	});

	it('keep one time to one field, whatever is chosen', () => {
		fc.assert(
			fc.property(
				service,
				fc.array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 12 })), { maxLength: 6 }),
				(given, choices) => {
					const [first] = findLists(make(given).observedRequests, CONTEXT);
					if (first === undefined) return;
					let proposal = first;
					for (const [place, choice] of choices) {
						const field = proposal.finding.fields[place];
						const wanted = field?.choices[choice];
						if (field === undefined || wanted === undefined) continue;
						proposal = chooseField(proposal, field.field, choice);
						expect(proposal.finding.fields[place]?.choices[0]).toEqual(wanted);
					}
					const { createdAt, lastActiveAt, expiresAt } = proposal.list.fields;
					const used = [createdAt, lastActiveAt, expiresAt]
						.filter((time) => time !== null)
						.map((time) => JSON.stringify(time));
					expect(new Set(used).size).toBe(used.length);
					for (const [index, { choices: left }] of proposal.finding.fields.entries()) {
						expect(left).toHaveLength(first.finding.fields[index]?.choices.length ?? -1);
					}
				},
			),
			{ numRuns: 100 },
		);
	});
});
