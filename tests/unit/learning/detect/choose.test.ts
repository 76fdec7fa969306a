import { expect, test } from 'vitest';
import type { FieldKey } from '@/utils/connection/profile/profile';
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

test('what a session is known by can be another field, and the proof goes by it', () => {
	const withDevices = sessions.map((each, index) => ({
		...each,
		deviceId: `d1b2c3d4e5f6071${index}`,
	}));
	const [proposal] = findLists([observed('/v1/sessions', { sessions: withDevices })], CONTEXT);
	if (proposal === undefined) throw new Error('found nothing');
	const names = (of: Proposal) => of.finding.ids?.map(({ name }) => name);
	expect(names(proposal)).toEqual(['id', 'deviceId']);
	expect(proposal.finding.ids?.[0]?.values[0]).toBe(`${EVERYONE[0]?.id.slice(0, 6)}…`);
	const changed = chooseField(proposal, 'id', 1);
	expect(names(changed)).toEqual(['deviceId', 'id']);
	expect(changed.list.fields.id.at.path).toEqual(['deviceId']);
	expect(changed.ids).toEqual(withDevices.map(({ deviceId }) => deviceId));
	expect(chooseField(changed, 'id', 1)).toEqual(proposal);
	expect(chooseField(proposal, 'id', 0)).toBe(proposal);
	expect(chooseField(proposal, 'id', 9)).toBe(proposal);
});

test('there is nothing to choose where one field alone tells sessions apart', () => {
	expect(found.finding.ids).toBeUndefined();
});
