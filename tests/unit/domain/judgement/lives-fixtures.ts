import type { DeviceFamily, Session } from '@/utils/domain/sessions/session';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import { MINUTE } from '../../fixtures/session-fixtures';
import { looked, start, step, tracked, type Watched } from '../../fixtures/watch-fixtures';

/** What the smallest lists are made of that tell a life from a thief, from Monday morning on. */

export const MORNING = Date.UTC(2026, 2, 2, 8);
export const IPHONE: DeviceFamily = { browser: 'Safari', system: 'iOS', form: 'phone' };
/** This browser's own kind: see HERE in the fixtures. */
export const LAPTOP: DeviceFamily = { browser: 'Firefox', system: 'Linux', form: 'computer' };
export const APP: DeviceFamily = { browser: null, system: 'iOS', form: 'phone' };
export const PROGRAM: DeviceFamily = { browser: null, system: null, form: 'unknown' };
export const CHROMEBOOK: DeviceFamily = { browser: 'Chrome', system: 'ChromeOS', form: 'computer' };
export const ANDROID: DeviceFamily = { browser: 'Chrome', system: 'Android', form: 'phone' };

/** A time in minutes after the beginning. */
export const at = (minutes: number): number => MORNING + minutes * MINUTE;
export const HOME = '198.51.100.7';
export const CARRIER = '178.165.160.9';
export const STRANGE = '91.118.7.40';

export const login = (
	id: string,
	device: DeviceFamily,
	ip: string,
	[from, to]: readonly [from: number, to: number],
	over: Partial<Session> = {},
): Session => ({
	id,
	current: false,
	device,
	place: { city: null, country: 'Austria' },
	ip,
	createdAt: at(from),
	lastActiveAt: at(to),
	...over,
});
/** This browser's own session. */
export const own = (active: number, over: Partial<Session> = {}): Session =>
	login('own', LAPTOP, HOME, [0, active], { current: true, ...over });
export const yes = (...ids: string[]): WatchEvent => ({ type: 'recognised', ids, name: null });
export const notMe = (...ids: string[]): WatchEvent => ({
	type: 'removalAsked',
	ids,
	meant: 'notMe',
});

/** Lets a look find a list so many minutes after the beginning; the companion looks each minute. */
export function look(watched: Watched, minutes: number, ...sessions: Session[]): Watched {
	const now = at(minutes);
	const { pulse } = watched;
	const awake =
		pulse === null
			? null
			: {
					...pulse,
					contactAt: now - MINUTE,
					goodAt: now - MINUTE,
					look: { at: now, every: MINUTE },
				};
	return step({ ...watched, pulse: awake }, looked(...sessions), now);
}
export const tell = (watched: Watched, minutes: number, event: WatchEvent): Watched =>
	step(watched, event, at(minutes));
export const country = (name: string | null) => ({ place: { city: null, country: name } });

/** The user has a phone of this kind, which they have confirmed. */
export function withPhone(device = IPHONE): { phone: Session; known: Watched } {
	const phone = login('phone', device, CARRIER, [-600, -60]);
	const first = look(start(), 0, own(0), phone);
	return { phone, known: look(tell(first, 30, yes('phone')), 30, own(30), phone) };
}
export const levelOf = (watched: Watched, id: string) => tracked(watched, id)?.riskLevel;
export const codesOf = (watched: Watched, id: string) =>
	tracked(watched, id)?.reasons.map(({ code }) => code);
