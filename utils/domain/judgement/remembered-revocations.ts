import type { TrustRevocation } from '@/utils/domain/devices/known-device';

/** One after the other of each kind, so that what comes last says nothing new. */
function byNews(made: readonly TrustRevocation[]): TrustRevocation[] {
	const times = new Map<string, number>();
	return made
		.map((revocation) => {
			const { family, country } = revocation;
			const kind = JSON.stringify([family.browser, family.system, family.form, country]);
			const turn = times.get(kind) ?? 0;
			times.set(kind, turn + 1);
			return { revocation, turn };
		})
		.sort((a, b) => a.turn - b.turn)
		.map(({ revocation }) => revocation);
}

/**
 * The revocations to remember where there are too many. Those that were made at once are an answer to
 * one stranger, or to one flood of logins: the largest of these answers gives way first, and of equal
 * ones the oldest. So a removal of hundreds of sessions takes no other stranger's place.
 *
 * @param revocations the oldest first
 */
export function rememberedRevocations(
	revocations: readonly TrustRevocation[],
	limit: number,
): TrustRevocation[] {
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
