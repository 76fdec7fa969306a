import type { Language } from '@/utils/i18n/language';
import type { Choice, Finding, FoundField } from '@/utils/learning/learning';
import type { Cell, FoundTable } from './connect-types';
import { FIELD_LABELS } from './field-labels';

/** A value of a field, as a reader likes it; times by the user's clock. */
export function cellOf(
	language: Language,
	field: FoundField,
	value: string | null,
	now: number,
): Cell {
	if (value === null || value === '') {
		const { unknown } = FIELD_LABELS[field];
		return { text: unknown === undefined ? '–' : language.say(unknown), time: null };
	}
	const ms = FIELD_LABELS[field].isTime ? Date.parse(value) : Number.NaN;
	if (Number.isNaN(ms)) return { text: value, time: null };
	const said = language.clock(ms, now);
	return {
		text: said,
		time: { text: said, exact: language.exact(ms), iso: new Date(ms).toISOString() },
	};
}

/** Whether a value of the field `current` says that the session is this browser's. */
export const isYes = (value: string | null | undefined): boolean =>
	value != null && !/^(?:|false|no|0)$/i.test(value);

type Field = { field: FoundField; choices: Choice[] };

/** The fields in our own order, each with the ways to fill it. */
export const fieldsOf = ({ fields }: Finding): Field[] =>
	(Object.keys(FIELD_LABELS) as FoundField[]).flatMap(
		(field) => fields.find((found) => found.field === field) ?? [],
	);

/** What is chosen for a field; `null` for none. */
export const chosen = ({ choices: [first] }: Field): Choice | null =>
	first === undefined || first.name === null ? null : first;

/** The sessions that were found, by what is chosen for each field. */
export function tableOf(language: Language, finding: Finding, now: number): FoundTable {
	const { say, count } = language;
	const fields = fieldsOf(finding);
	const shown = fields.filter((found) => found.field !== 'current' && chosen(found) !== null);
	const current = fields.find(({ field }) => field === 'current');
	const length = Math.max(0, ...fields.flatMap((found) => chosen(found)?.values.length ?? []));
	const rows = Array.from({ length }, (_, at) => ({
		cells: shown.map((found) =>
			cellOf(language, found.field, chosen(found)?.values[at] ?? null, now),
		),
		mark: current && isYes(chosen(current)?.values[at]) ? say('thisBrowser') : null,
	}));
	return {
		type: 'table',
		caption: say('connectTable'),
		columns: shown.map(({ field }) => ({ field, title: say(FIELD_LABELS[field].label) })),
		rows,
		more: finding.count > length ? count('moreRemoved', finding.count - length) : null,
	};
}
