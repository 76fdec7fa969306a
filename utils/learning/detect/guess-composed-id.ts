import type { FieldPath } from '@/utils/connection/profile/profile';
import { composedId } from '@/utils/connection/sessions/composed-id';
import type { Entry } from '@/utils/connection/sessions/mapping';
import { type Evidence, FIELD_GUESSERS } from './field-guessers';
import type { IdGuess } from './guess-id';

const pathsOf = (paths: readonly (FieldPath | null)[]): FieldPath[] =>
	paths.filter((at) => at !== null);

/**
 * What lasts of a session, the more lasting first: its device and when it was logged in, where it is,
 * and its address, which a phone changes many times a day. A time that is told from now never lasts.
 */
function lastingIn({ guessed }: Evidence): FieldPath[][] {
	const agent = guessed('agent').chosen?.value;
	const created = guessed('createdAt').chosen?.value;
	const place = guessed('place').chosen?.value;
	const ip = guessed('ip').chosen?.value;
	return [
		[
			...(agent === undefined ? [] : pathsOf(FIELD_GUESSERS.agent.paths(agent))),
			...(created === undefined || created.as === 'relative' ? [] : [created.at]),
		],
		place === undefined ? [] : pathsOf(FIELD_GUESSERS.place.paths(place)),
		ip === undefined ? [] : [ip],
	];
}

/**
 * What tells the sessions of a list apart that has no ids: no more of what lasts than it takes. Where
 * all of it does not, they are told apart by the first of it, and those that are alike are counted.
 *
 * @returns `null` where nothing of them lasts
 */
export function composedIdIn(entries: readonly Entry[], evidence: Evidence): IdGuess | null {
	const lasting = lastingIn(evidence).filter((paths) => paths.length > 0);
	let paths: FieldPath[] = [];
	const guessOf = ([at, ...others]: readonly FieldPath[]): IdGuess | null =>
		at === undefined
			? null
			: {
					value: at,
					with: others,
					name: '',
					confidence: 'unsure',
					hashed: true,
					isMissing: false,
					score: 0,
				};
	for (const more of lasting) {
		paths = [...paths, ...more];
		const [at, ...others] = paths;
		if (at === undefined) return null;
		const id = { at, with: others, hashed: true };
		const apart = new Set(entries.map((entry) => composedId(entry, id, false)));
		if (apart.size === entries.length) return guessOf(paths);
	}
	return guessOf(lasting[0] ?? []);
}
