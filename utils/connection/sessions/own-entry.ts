import type { CurrentBy } from '@/utils/connection/profile/profile';
import { type Entry, valueAt } from './mapping';

/** Whether an entry says in a field of its own that it is this browser's session. */
export const saysOwn = (entry: Entry, current: CurrentBy): boolean =>
	current.by === 'field' && (valueAt(entry, current.at) ?? null) === current.equals;
