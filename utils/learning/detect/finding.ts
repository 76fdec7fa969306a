import type { FieldKey, SessionFields } from '@/utils/connection/profile/profile';
import type { Entry } from '@/utils/connection/sessions/mapping';
import type { Choice, Finding } from '@/utils/learning/learning';
import type { CurrentGuess } from './current';
import { FIELD_GUESSERS } from './field-guessers';
import type { FieldOption, MappedList } from './map-fields';
import type { Context, Setting } from './proposal';
import { withRegions } from './region-options';

/** How many entries are shown. */
const ROW_LIMIT = 20;
/** How many ways to fill a field are shown. */
const CHOICE_LIMIT = 12;

/** What an entry would show by a setting; `null` for nothing. */
function preview<Key extends FieldKey>(
	entry: Entry,
	field: Key,
	value: SessionFields[Key],
	context: Context,
): string | null {
	if (value === null) return null;
	try {
		return FIELD_GUESSERS[field].preview(entry, value, context);
	} catch {
		// A value of another type than the others': shown as unknown.
		return null;
	}
}

/** As many options as are shown, with «none of it» among them. */
function shownOptions(options: readonly FieldOption[]): FieldOption[] {
	const shown = options.slice(0, CHOICE_LIMIT);
	const none = options.find(({ name }) => name === null);
	if (none !== undefined && !shown.includes(none)) shown[CHOICE_LIMIT - 1] = none;
	return shown;
}

/**
 * What was found, as a page shows it, and what each of the choices in it sets.
 *
 * @param rows the entries of the list
 * @param guesses the ways to tell which session is the current session, best first
 */
export function findingOf(
	rows: readonly Entry[],
	host: string,
	options: MappedList['options'],
	guesses: readonly CurrentGuess[],
	context: Context,
): { finding: Finding; settings: Setting[][] } {
	const shown = rows.slice(0, ROW_LIMIT);
	const own = rows[guesses[0]?.row ?? -1] ?? null;
	const told = options.map(({ field, options: all }) => ({
		field,
		options: shownOptions(withRegions(all, rows, own, context)),
	}));
	const fields: Finding['fields'] = told.map(({ field, options: some }) => ({
		field,
		choices: some.map(
			({ name, confidence, set, says }): Choice => ({
				name,
				confidence: some.length === 1 ? 'sure' : confidence,
				values: shown.map((entry) => preview(entry, set.field, set.value, context)),
				...(says === undefined ? {} : { says }),
			}),
		),
	}));
	const current = guesses.slice(0, CHOICE_LIMIT);
	fields.push({
		field: 'current',
		choices: current.map(({ name, confidence, row }) => ({
			name,
			confidence,
			values: shown.map((_, index) => (index === (row ?? 0) ? 'true' : null)),
		})),
	});
	const settings: Setting[][] = told.map(({ options: some }) => some.map(({ set }) => set));
	settings.push(current.map(({ by }): Setting => ({ field: 'current', value: by })));
	return { finding: { host, count: rows.length, fields, others: 0 }, settings };
}
