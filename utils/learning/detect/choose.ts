import type { CorrectableField, FoundField } from '@/utils/learning/learning';
import { FIELD_GUESSERS } from './field-guessers';
import type { Proposal, Setting } from './proposal';

const isTime = (field: FoundField): boolean => field !== 'current' && FIELD_GUESSERS[field].isTime;

const same = (value: unknown, other: unknown): boolean =>
	JSON.stringify(value) === JSON.stringify(other);

/** The list with what a setting says. */
function listWith(list: Proposal['list'], setting: Setting): Proposal['list'] {
	if (setting.field === 'current') return { ...list, current: setting.value };
	return { ...list, fields: { ...list.fields, [setting.field]: setting.value } };
}

/** A list's element to the front, the others in their order. */
function toFront<T>(all: readonly T[], index: number): T[] {
	const chosen = all[index];
	return chosen === undefined ? [...all] : [chosen, ...all.filter((_, at) => at !== index)];
}

function take(proposal: Proposal, place: number, choice: number): Proposal {
	const setting = proposal.settings[place]?.[choice];
	if (setting === undefined) return proposal;
	return {
		...proposal,
		list: listWith(proposal.list, setting),
		settings: proposal.settings.map((all, at) => (at === place ? toFront(all, choice) : all)),
		finding: {
			...proposal.finding,
			fields: proposal.finding.fields.map((found, at) =>
				at === place ? { ...found, choices: toFront(found.choices, choice) } : found,
			),
		},
	};
}

/** The proposal with another field by which sessions are known. */
function chooseId(proposal: Proposal, choice: number): Proposal {
	const { list, finding, idSettings } = proposal;
	const setting = idSettings[choice];
	if (setting === undefined || choice === 0) return proposal;
	return {
		...proposal,
		list: { ...list, fields: { ...list.fields, id: setting.id } },
		ids: setting.ids,
		idSettings: toFront(idSettings, choice),
		finding: { ...finding, ids: toFront(finding.ids ?? [], choice) },
	};
}

/**
 * The proposal with another choice for a field, which comes first from then on. A time can't be two
 * things: where the chosen time was another field's, that field takes what this field had, or
 * nothing.
 *
 * @param choice where it stands among the field's choices, as the finding has them now
 * @returns the same proposal where there is no such choice
 */
export function chooseField(proposal: Proposal, field: CorrectableField, choice: number): Proposal {
	if (field === 'id') return chooseId(proposal, choice);
	const place = proposal.finding.fields.findIndex((each) => each.field === field);
	const before = proposal.settings[place]?.[0];
	const setting = proposal.settings[place]?.[choice];
	if (before === undefined || setting === undefined || choice === 0) return proposal;
	let next = take(proposal, place, choice);
	if (!isTime(field) || setting.value === null) return next;
	for (const [at, { field: other }] of next.finding.fields.entries()) {
		const settings = next.settings[at] ?? [];
		if (at === place || !isTime(other) || !same(settings[0]?.value, setting.value)) continue;
		const swapped = settings.findIndex(({ value }) => same(value, before.value));
		const none = settings.findIndex(({ value }) => value === null);
		next = take(next, at, swapped === -1 ? none : swapped);
	}
	return next;
}
