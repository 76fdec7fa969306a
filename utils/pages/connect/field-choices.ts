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

/** What is taken for what, and how each field can be put right. */
export function choicesOf(
	language: Language,
	finding: Finding,
	ui: ConnectUi,
	now: number,
): FieldChoices {
	const { say } = language;
	const all = fieldsOf(finding);
	const device = all.find(({ field }) => field === 'agent');
	const devices = device ? chosen(device) : null;
	const fields = all.map((found) => {
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
	return {
		type: 'choices',
		title: say('connectFields'),
		text: say('connectFields_detail'),
		open: fields.some(({ confidence }) => confidence === 'unsure'),
		fields,
	};
}
