import { expect, test } from 'vitest';
import type { FieldKey } from '@/utils/connection/profile';
import { chooseField } from '@/utils/learning/detect/choose';
import { findLists } from '@/utils/learning/detect/find-list';
import type { Proposal } from '@/utils/learning/detect/proposal';
import { CONTEXT, EVERYONE, iso, observed } from '../../fixtures/learning-fixtures';

const sessions = EVERYONE.map(({ id, current, ip, userAgent, created, lastActive }) => ({
	id,
	current,
	ip,
	userAgent,
	createdAt: iso(created),
	lastActiveAt: iso(lastActive),
}));

const [found] = findLists([observed('/v1/sessions', { sessions })], CONTEXT);
if (found === undefined) throw new Error('found nothing');

/** What is chosen for each field, by its name in the answer. */
const chosen = ({ finding }: Proposal) =>
	Object.fromEntries(finding.fields.map(({ field, choices }) => [field, choices[0]?.name ?? null]));

const at = (proposal: Proposal, field: FieldKey) => {
	const told = proposal.list.fields[field];
	return told !== null && 'at' in told ? told.at.path[0] : told;
};

const choiceOf = (proposal: Proposal, field: FieldKey, name: string | null) =>
	proposal.finding.fields
		.find((each) => each.field === field)
		?.choices.findIndex((choice) => choice.name === name) ?? -1;

const choose = (proposal: Proposal, field: FieldKey, name: string | null) =>
	chooseField(proposal, field, choiceOf(proposal, field, name));

test('a time that another field had is exchanged with it', () => {
	const changed = choose(found, 'createdAt', 'lastActiveAt');
	expect(chosen(changed)).toMatchObject({ createdAt: 'lastActiveAt', lastActiveAt: 'createdAt' });
	expect([at(changed, 'createdAt'), at(changed, 'lastActiveAt')]).toEqual([
		'lastActiveAt',
		'createdAt',
	]);
	expect(chosen(choose(changed, 'createdAt', 'createdAt'))).toEqual(chosen(found));
});

test('a time that another field had is none of it there, where there was nothing to exchange', () => {
	const without = choose(found, 'createdAt', null);
	expect(chosen(without)).toMatchObject({ createdAt: null, lastActiveAt: 'lastActiveAt' });
	const changed = choose(without, 'createdAt', 'lastActiveAt');
	expect(chosen(changed)).toMatchObject({ createdAt: 'lastActiveAt', lastActiveAt: null });
	expect(changed.list.fields.lastActiveAt).toBeNull();
});

test('a field that is not told is nothing in the list', () => {
	const changed = choose(found, 'ip', null);
	expect(changed.list.fields.ip).toBeNull();
	expect(chosen(changed)).toEqual({ ...chosen(found), ip: null });
});

test('what is chosen already, or is no choice, changes nothing', () => {
	expect(chooseField(found, 'ip', 0)).toBe(found);
	expect(chooseField(found, 'ip', 99)).toBe(found);
});
