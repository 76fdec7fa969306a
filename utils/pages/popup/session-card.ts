import { isReassuring } from '@/utils/domain/judgement/reassuring';
import type { Reason, ReasonCode } from '@/utils/domain/judgement/risk-level';
import type { Language } from '@/utils/i18n/language';
import { formName, placeText, reasonText } from '@/utils/i18n/phrases';
import { toldReasons } from '@/utils/pages/shared/session-facts';
import type { Fact, FactName, FactNote, FactsOf } from './popup-types';

/** Which fact a reason is about; of the others it is where the session is. */
const ABOUT: Readonly<Partial<Record<ReasonCode, FactName>>> = {
	thrownOut: 'login',
	listedAgain: 'login',
	many: 'login',
	activeWhileAway: 'login',
	newDevice: 'device',
	secondOne: 'device',
	useUnknown: 'device',
	deviceChanged: 'device',
	notThisBrowser: 'device',
	comeback: 'device',
	faded: 'device',
	deviceUnknown: 'device',
	sameKind: 'device',
	newNetwork: 'ip',
	networkUnknown: 'ip',
	strangersNetwork: 'ip',
	knownNetwork: 'ip',
};

/**
 * What the user judges a session by, with each reason beside the fact that it is about. Pure.
 *
 * @param activity the last activity in words
 * @param now milliseconds since 1970
 */
export const factsOf: FactsOf = (language, watched, activity, now) => {
	const { say } = language;
	const { device, place, ip, createdAt } = watched.session;
	const reasons = toldReasons(watched);
	const fact = (name: FactName, label: string, value: string): Fact => ({
		name,
		label,
		value,
		notes: reasons
			.filter(({ code }) => (ABOUT[code] ?? 'where') === name)
			.map((reason) => noteOf(language, reason, now)),
	});
	const missing = say('connectConfidence_none');
	// Its label says already what is not known.
	const isKnown = activity !== say('noActivity');
	const login =
		createdAt === null
			? fact('login', say('connectField_lastActiveAt'), isKnown ? activity : missing)
			: fact(
					'login',
					say('connectField_createdAt'),
					`${language.ago(createdAt, now)}, ${language.clock(createdAt, now)}`,
				);
	const aside: FactNote[] = createdAt === null ? [] : [{ text: activity, kind: 'aside' }];
	return [
		fact('where', say('factWhere'), placeText(language, place)),
		{ ...login, notes: [...login.notes, ...aside] },
		fact('device', say('connectField_agent'), formName(language, device.form)),
		fact('ip', say('connectField_ip'), ip ?? missing),
	];
};

/** A reason beside its fact, which is not said again. */
function noteOf(language: Language, reason: Reason, now: number): FactNote {
	const { say, country, list } = language;
	const kind = isReassuring(reason) ? 'favour' : 'against';
	const short = (text: string): FactNote => ({ text, kind, short: true });
	switch (reason.code) {
		case 'newDevice':
			return short(say('note_newDevice'));
		case 'newCountry':
			return short(
				reason.seenIn.length === 0
					? say('note_newCountry')
					: say('note_newCountryOnly', { countries: list(reason.seenIn.map(country)) }),
			);
		default:
			return { text: reasonText(language, reason, now), kind };
	}
}
