import { put } from '@/utils/connection/decode/loose-values';

// It runs in the page: no schemas.

/** How much an answer around an empty list may have. */
const MEMBERS_LIMIT = 60;
const DEPTH_LIMIT = 6;

/** What says nothing of anybody, and may stay as it is: yes and no, single words. */
const isPlain = (value: unknown): boolean =>
	value === null ||
	typeof value === 'boolean' ||
	(typeof value === 'string' && /^[a-z]{0,12}$/i.test(value));

/** A name that is a field's, and not of what somebody has. */
const isFieldName = (name: string): boolean =>
	/^[a-z_$@][\w-]{0,39}$/i.test(name) && !/\d{3}/.test(name);

/**
 * An answer with an empty list without all that may be anybody's: texts and large numbers are blank, lists
 * that are not empty are left out.
 *
 * @returns `null` where it has no empty list, or more around it than such answers have
 */
export function outlineOf(root: unknown): unknown {
	let members = 0;
	let hasEmpty = false;
	const outline = (value: unknown, depth: number): unknown => {
		members += 1;
		if (Array.isArray(value)) {
			hasEmpty ||= value.length === 0;
			return value.length === 0 ? value : null;
		}
		if (typeof value === 'number')
			return Number.isInteger(value) && Math.abs(value) < 1000 ? value : 0;
		if (typeof value === 'object' && value !== null) {
			const shown: Record<string, unknown> = {};
			if (depth > DEPTH_LIMIT || members > MEMBERS_LIMIT) return shown;
			for (const [name, inner] of Object.entries(value))
				if (isFieldName(name)) put(shown, name, outline(inner, depth + 1));
			return shown;
		}
		return isPlain(value) ? value : '';
	};
	const shown = outline(root, 0);
	return hasEmpty && members <= MEMBERS_LIMIT ? shown : null;
}
