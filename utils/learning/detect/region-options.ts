import type { FieldPath } from '@/utils/connection/profile/profile';
import { type Entry, valueAt } from '@/utils/connection/sessions/mapping';
import { regionQuestion } from '@/utils/domain/places/regions';
import { plainText } from '@/utils/domain/sessions/plain-text';
import type { FieldOption } from './map-fields';
import type { Context } from './proposal';

/** The longest place that is asked about, in characters. */
const PLACE_LIMIT = 60;

const textAtPath = (entry: Entry | null, at: FieldPath): string | null => {
	const value = entry === null ? null : valueAt(entry, at);
	return typeof value === 'string' ? value : null;
};

/**
 * The ways to fill a field, and behind the way that is taken what the user alone can tell of it: of
 * a place such as «Wilmington, DE», in which country it is.
 *
 * @param own this browser's entry; `null` where it is not known
 */
export function withRegions(
	options: readonly FieldOption[],
	rows: readonly Entry[],
	own: Entry | null,
	{ countryOf, zone = undefined }: Context,
): FieldOption[] {
	const [first, ...others] = options;
	const place = first?.set.field === 'place' ? first.set.value : null;
	if (first === undefined || place?.as !== 'text') return [...options];
	const texts = rows.flatMap((entry) => textAtPath(entry, place.at) ?? []);
	const question = regionQuestion(texts, countryOf, textAtPath(own, place.at), zone ?? null);
	const asked = question && plainText(question.place, PLACE_LIMIT);
	if (question === null || asked === null) return [...options];
	const answers = question.answers.map(
		({ country, word }): FieldOption => ({
			...first,
			set: { field: 'place', value: { ...place, regions: word } },
			says: { place: asked, country },
		}),
	);
	return [{ ...first, confidence: 'unsure' }, ...answers, ...others];
}
