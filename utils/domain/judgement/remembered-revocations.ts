import type { TrustRevocation } from '@/utils/domain/devices/known-device';
import { kindKey } from '@/utils/domain/devices/same-family';

const kindIn = ({ family, country }: TrustRevocation): string => `${kindKey(family)} ${country}`;
const kindOn = (revocation: TrustRevocation): string =>
	`${kindIn(revocation)} ${revocation.network}`;

/** One after the other of each kind, so that what comes last says nothing new. */
function byNews(made: readonly TrustRevocation[]): TrustRevocation[] {
	const times = new Map<string, number>();
	return made
		.map((revocation) => {
			const kind = kindIn(revocation);
			const turn = times.get(kind) ?? 0;
			times.set(kind, turn + 1);
			return { revocation, turn };
		})
		.sort((a, b) => a.turn - b.turn)
		.map(({ revocation }) => revocation);
}

/** Without as many as are too many, the oldest first, of those of which a later answer says the same. */
function withoutSuperseded(
	revocations: readonly TrustRevocation[],
	limit: number,
	said: (revocation: TrustRevocation) => string,
): readonly TrustRevocation[] {
	const over = revocations.length - limit;
	if (over <= 0) return revocations;
	const latest = new Map(revocations.map((revocation) => [said(revocation), revocation.at]));
	const needless = revocations.filter(
		(revocation) => revocation.at < (latest.get(said(revocation)) ?? 0),
	);
	const gone = new Set(needless.slice(0, over));
	return revocations.filter((revocation) => !gone.has(revocation));
}

/**
 * The revocations to remember where there are too many. What a later answer says as well gives way
 * first, the oldest first: the same kind and country on the same network, then on any. Those that were
 * made at once are an answer to one stranger, or to one flood of logins: then the largest of these
 * answers gives way, and of equal ones the oldest. So neither a removal of hundreds of sessions, nor
 * hundreds of removals, takes another stranger's place.
 *
 * @param revocations the oldest first
 */
export function rememberedRevocations(
	revocations: readonly TrustRevocation[],
	limit: number,
): TrustRevocation[] {
	const left = [kindOn, kindIn].reduce(
		(rest, said) => withoutSuperseded(rest, limit, said),
		revocations,
	);
	return withoutLargest(left, limit);
}

/** Without as many as are too many of the largest answers. */
function withoutLargest(revocations: readonly TrustRevocation[], limit: number): TrustRevocation[] {
	if (revocations.length <= limit) return [...revocations];
	const answers = new Map<number, TrustRevocation[]>();
	for (const revocation of revocations) {
		const made = answers.get(revocation.at);
		if (made) made.push(revocation);
		else answers.set(revocation.at, [revocation]);
	}
	const left = [...answers.values()].map(byNews);
	for (let over = revocations.length - limit; over > 0; over -= 1) {
		const largest = left.reduce((most, made) => (made.length > most.length ? made : most));
		largest.pop();
	}
	const kept = new Set(left.flat());
	return revocations.filter((revocation) => kept.has(revocation));
}
