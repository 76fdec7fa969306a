import type { Language } from '@/utils/i18n/language';
import type { Choice, Finding, FoundField } from '@/utils/learning/learning';
import type { ConnectAction, ConnectUi, FieldChoices } from './connect-types';
import { FIELD_LABELS } from './field-labels';
import { cellOf, chosen, fieldsOf, isYes } from './found-table';

/** A way to fill a field, by what it would show. */
function optionLabel(
	language: Language,
	field: FoundField,
	choice: Choice,
	devices: Choice | null,
	now: number,
): string {
	const { say } = language;
	if (choice.name === null) return say('connectNone');
	const at = choice.values.findIndex((value) =>
		field === 'current' ? isYes(value) : value !== null && value !== '',
	);
	// Of this browser's session, what device it is on says more than «true».
	const told = field === 'current' && devices ? devices.values[at] : choice.values[at];
	const sample =
		choice.says === undefined
			? cellOf(language, field, told ?? choice.values[at] ?? null, now).text
			: language.country(choice.says.country);
	return say('connectChoice', { sample, name: say('quoted', { name: choice.name }) });
}

/** What tells sessions apart, where there is more than one way: no column shows it. */
function idChoices(
	{ say }: Language,
	{ ids = [] }: Finding,
	ui: ConnectUi,
): FieldChoices['fields'] {
	const [first] = ids;
	if (first === undefined) return [];
	return [
		{
			field: 'id',
			label: say('connectField_id'),
			confidence: first.confidence,
			word: say(`connectConfidence_${first.confidence}`),
			options: ids.map(({ name, values }, choice) => ({
				label: say('connectChoice', {
					sample: values.find(Boolean) ?? '–',
					name: say('quoted', { name: name ?? '–' }),
				}),
				action: { send: { type: 'correctField', field: 'id', choice } },
			})),
			busy: ui.busy === 'correctField',
		},
	];
}

/** What is taken for what, and how each field can be put right. */
export function choicesOf(
	language: Language,
	finding: Finding,
	ui: ConnectUi,
	now: number,
): FieldChoices {
	const { say } = language;
	const found = fieldsOf(finding);
	const device = found.find(({ field }) => field === 'agent');
	const devices = device ? chosen(device) : null;
	const fields: FieldChoices['fields'] = found.map((found) => {
		const confidence = chosen(found)?.confidence ?? ('none' as const);
		const { field } = found;
		return {
			field,
			label: say(FIELD_LABELS[field].label),
			confidence,
			word: say(`connectConfidence_${confidence}`),
			options: found.choices.map((choice, at) => ({
				label: optionLabel(language, field, choice, devices, now),
				action: { send: { type: 'correctField', field, choice: at } } satisfies ConnectAction,
			})),
			busy: ui.busy === 'correctField',
		};
	});
	const all = [...fields, ...idChoices(language, finding, ui)];
	return {
		type: 'choices',
		title: say('connectFields'),
		text: say('connectFields_detail'),
		open: all.some(({ confidence }) => confidence === 'unsure'),
		fields: all,
	};
}
