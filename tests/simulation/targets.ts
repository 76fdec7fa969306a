/** What user-years are held against: what each attack has to raise, and what daily life may cost. */
import type { DailyLife } from './scenarios/scenario.ts';
import { USUAL } from './scenarios/traits.ts';
import { type AttackPlay, alarmsOf, type LifePlay, type UsersReport } from './users.ts';

/** What daily life may cost in a year, and each journey besides. */
const ALARMS_PER_YEAR = 1;
const ALARMS_PER_JOURNEY = 1;

/** How many alarms a year of a life may have. */
export const allowed = ({ journeys = 0 }: DailyLife): number =>
	ALARMS_PER_YEAR + journeys * ALARMS_PER_JOURNEY;

/** What an attack has to raise in a play, at the first look that shows it. */
export type Expectation = 'urgent' | 'check' | 'notice' | 'nothing';

/** After so long, a list does not show any more what was at once, in milliseconds. */
const LATE = 60 * 60 * 1000;

/**
 * Whether the service hides what an attack shows by. Where it lists no old logins, and had logged the
 * companion out as well, nobody saw what two did at once or where this browser was.
 */
function isHidden({ scenario, trait, outcome }: AttackPlay): boolean {
	const { shownBy = [] } = scenario;
	const { hides = [] } = trait;
	if (hides.some((hidden) => shownBy.includes(hidden))) return true;
	const isLate = (outcome.attack?.traceToLook ?? 0) > LATE;
	const isMomentary = shownBy.includes('minutes') || shownBy.includes('moment');
	return isLate && isMomentary && hides.includes('old login');
}

/**
 * What an attack has to raise in a play. Where the service hides what it shows by, or its session has
 * ended by itself before anybody looked, nothing can be expected.
 */
export function expectationOf(play: AttackPlay): Expectation {
	const { scenario, trait, outcome } = play;
	const { trace, wants } = scenario;
	if (trace === 'no' || outcome.attack === null || isHidden(play)) return 'nothing';
	if (trait !== USUAL && outcome.attack.riskLevel === null) return 'nothing';
	if (trace === 'notice') return 'notice';
	return trait === USUAL ? (wants ?? 'check') : 'check';
}

/** Whether an attack raised in a play what it has to. */
export function isMet(play: AttackPlay): boolean {
	const expected = expectationOf(play);
	const { attack } = play.outcome;
	const riskLevel = attack?.riskLevel ?? null;
	switch (expected) {
		case 'nothing':
			return true;
		case 'notice':
			return riskLevel !== null && riskLevel !== 'familiar';
		case 'check':
			return attack?.caught === true;
		case 'urgent':
			return attack?.caught === true && riskLevel === 'urgent';
	}
}

const on = ({ trait, person }: LifePlay | AttackPlay): string =>
	trait === USUAL ? `for ${person}` : `for ${person}, on a service with «${trait.name}»`;

/** The lives that cost more than they may, and the attacks that were missed, in words. */
export function usersFailures({ lives, attacks }: UsersReport): string[] {
	const tooMany = lives
		.filter((play) => alarmsOf(play, 'later') > allowed(play.scenario))
		.map((play) => {
			const limit = allowed(play.scenario);
			const alarms = alarmsOf(play, 'later');
			return `${play.scenario.name}: ${alarms} false alarms in a year, ${limit} allowed, ${on(play)}`;
		});
	const missed = attacks
		.filter((play) => !isMet(play))
		.map((play) => {
			const was = play.outcome.attack?.riskLevel ?? 'not listed';
			return `${play.scenario.name}: ${was}, not ${expectationOf(play)}, ${on(play)}`;
		});
	return [...tooMany, ...missed];
}
