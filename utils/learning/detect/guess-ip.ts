import { saysCurrent } from '@/utils/connection/document/says-current';
import type { FieldPath } from '@/utils/connection/profile/profile';
import { isIpAddress } from '@/utils/learning/value-kinds';
import { allTexts, isNamed, isNothing, lateness, texts } from './column-values';
import type { Column } from './columns';
import * as names from './field-names';
import type { Guess } from './guess';

/** Whether a column is of the texts of a page's rows. */
const isOfPage = ({ at }: Column): boolean => at.path[0] === 'texts';

/** Whether few rows of a page have it: what a stranger wrote of theirs may look like an address. */
const isOfFew = (column: Column): boolean =>
	isOfPage(column) && column.known.length * 2 < column.values.length;

/** IP addresses. Each value must be an address, for no stranger writes it. */
export function guessIp(columns: readonly Column[]): Guess<FieldPath>[] {
	const found = columns.filter(
		(column) =>
			!column.foreign &&
			!isOfFew(column) &&
			allTexts(column) &&
			texts(column).every((text) => isIpAddress(text) || isNothing(text) || saysCurrent(text)) &&
			texts(column).some(isIpAddress),
	);
	const hint = (column: Column) => Number(isNamed(column, names.IP_NAME));
	const sorted = [...found].sort(
		(one, other) =>
			hint(other) - hint(one) ||
			(isOfPage(one) ? other.known.length - one.known.length : 0) ||
			lateness(other) - lateness(one) ||
			one.order - other.order,
	);
	return sorted.map((column, index) => ({
		value: column.at,
		name: column.name,
		confidence:
			found.length === 1 ? 'sure' : index > 0 ? 'unsure' : hint(column) > 0 ? 'sure' : 'likely',
	}));
}
