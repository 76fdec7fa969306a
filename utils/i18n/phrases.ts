import type { DeviceLabel, Reason } from '@/utils/domain/judgement/risk-level';
import { type CountryKey, hasName } from '@/utils/domain/places/country-name';
import { placeName } from '@/utils/domain/sessions/plain-text';
import type { DeviceFamily, DeviceForm, Place } from '@/utils/domain/sessions/session';
import type { FailureKind } from '@/utils/domain/watch/failure';
import type { Language } from './language';

/** How devices, places and reasons read, in any language. */

/** «Chrome on Windows»; what is unknown is said to be. */
export function deviceName(
	{ say }: Language,
	{ browser: maker, system, form }: DeviceFamily,
): string {
	// Not as a variable named `browser`: WXT would import the polyfill for it, into the popup too.
	if (maker === null && system === null) return say(`form_${form}`);
	if (maker === null) return say('unknownBrowserOn', { system: system ?? '' });
	return system === null ? maker : say('browserOnSystem', { browser: maker, system });
}

/** «Computer», «Phone», … */
export const formName = ({ say }: Language, form: DeviceForm): string => say(`form_${form}`);

/** «Vienna, Austria», as much of it as is known. */
export function placeText({ say }: Language, { city, country }: Place): string {
	return [city, country].filter((part) => part !== null).join(', ') || say('unknownPlace');
}

/**
 * The same for a desktop notification: see {@link placeName}. The country has our own name for it,
 * or none: a text that is no country's name is not read out in an alert.
 *
 * @param one a session's place, and the key of its country; see country-name.ts
 */
export function placeForAlert(
	language: Language,
	{ session, country }: { session: { place: Place }; country: CountryKey | null },
): string {
	return placeText(language, {
		city: placeName(session.place.city),
		country: hasName(country) ? language.country(country) : null,
	});
}

/** «Chrome on Windows, Vienna, Austria». */
export const sessionName = (
	language: Language,
	{ device, place }: { device: DeviceFamily; place: Place },
): string =>
	language.say('deviceInPlace', {
		device: deviceName(language, device),
		place: placeText(language, place),
	});

/** «computer asleep», … for the times in which the watch could not see. */
export const blindCause = ({ say }: Language, cause: FailureKind | 'asleep' | 'closed'): string =>
	say(`blind_${cause}`);

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A reason in a sentence or two. */
export function reasonText(language: Language, reason: Reason, now: number): string {
	const { say, country, clock } = language;
	const kind = (family: DeviceFamily) => deviceName(language, family);
	const label = ({ name, family }: DeviceLabel): string =>
		name === null ? say('ownDevice', { device: kind(family) }) : say('quoted', { name });
	switch (reason.code) {
		case 'newCountry':
			return reason.seenIn.length === 0
				? say('reason_newCountry', { country: country(reason.country) })
				: say('reason_newCountryOnly', {
						country: country(reason.country),
						countries: language.list(reason.seenIn.map(country)),
					});
		case 'newHere':
		case 'beenThere':
			return upper(
				say(`reason_${reason.code}`, {
					device: label(reason.device),
					country: country(reason.country),
				}),
			);
		case 'secondOne':
			return reason.device.name === null
				? say('reason_secondOneYours', { kind: kind(reason.device.family) })
				: say('reason_secondOne', {
						kind: kind(reason.device.family),
						device: label(reason.device),
					});
		case 'useUnknown':
		case 'told':
		case 'sameKind':
			return say(`reason_${reason.code}`, { device: label(reason.device) });
		case 'comeback':
		case 'strangersNetwork':
			return say(`reason_${reason.code}`, { clock: clock(reason.removedAt, now) });
		case 'deviceChanged':
			return say('reason_deviceChanged', { kind: kind(reason.was) });
		case 'tooFast':
		case 'moved':
			return say(`reason_${reason.code}`, { from: country(reason.from), to: country(reason.to) });
		case 'notThisBrowser':
			return say('reason_notThisBrowser', { kind: kind(reason.here) });
		case 'activeWhileAway':
			return say('reason_activeWhileAway', { clock: clock(reason.at, now) });
		case 'faded':
			return upper(
				say('reason_faded', {
					device: label(reason.device),
					ago: language.ago(reason.seenAt, now),
				}),
			);
		case 'knownCountry':
			return say('reason_knownCountry', { country: country(reason.country) });
		case 'travelling':
			return say('reason_travelling', { clock: clock(reason.until, now) });
		default:
			return say(`reason_${reason.code}`);
	}
}
