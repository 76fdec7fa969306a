import type { Session } from '@/utils/sessions/session';
import { append, type EvidenceRecord, noted } from '@/utils/watch/record';
import type { WatchEvent } from '@/utils/watch/transition';
import { DAY, HOUR, MINUTE, NOON, OURS, PHONE, STRANGER, session } from './session-fixtures';
import { looked, lookFailed, start, step, type Watched } from './watch-fixtures';

/** A watch with all that it has noted. */
export type Told = Watched & { record: EvidenceRecord };

const TABLET = session('tablet', {
	device: { browser: 'Safari', system: 'iPadOS', form: 'tablet' },
	ip: '198.51.100.9',
});
const WORK = session('work', {
	device: { browser: 'Edge', system: 'Windows', form: 'computer' },
	ip: '192.0.2.44',
});
const ABROAD: Session = {
	...PHONE,
	id: 'phone-2',
	place: { city: 'Milan', country: 'Italy' },
	ip: '192.0.2.23',
};

/**
 * Four weeks of somebody's life up to `now`, by the real rules: nights in which the computer
 * sleeps, a weekend away, an outage, a journey, a new tablet, and a stranger who is removed and
 * comes back once.
 */
export function lifeOf(now = NOON): Told {
	let told: Told = { ...start(), record: [] };
	/** `unwatched`: nobody had looked since the event before. */
	const happen = (at: number, event: WatchEvent, unwatched = false) => {
		const { pulse } = told;
		const contact = { contactAt: at - MINUTE, goodAt: at - MINUTE, look: { at, every: MINUTE } };
		const before: Watched = {
			state: told.state,
			pulse: pulse === null || unwatched ? pulse : { ...pulse, ...contact },
		};
		const after = step(before, event, at);
		const entries = noted(told.state, event, after.state, at);
		told = { ...after, record: append(told.record, entries, at) };
	};
	const review = (at: number, id: string, name: string | null = null) =>
		happen(at, { type: 'recognised', ids: [id], name });

	const begin = now - 28 * DAY;
	let list: Session[] = [OURS, PHONE];
	const look = (at: number, unwatched = false) => happen(at, looked(...list), unwatched);
	look(begin);
	review(begin + 2 * MINUTE, 'phone', 'Anna’s phone');
	for (let day = 0; day < 28; day += 1) {
		const noon = begin + day * DAY;
		if (day === 1) {
			list = [...list, WORK];
			look(noon);
			review(noon + 9 * MINUTE, 'work', 'Work laptop');
		}
		if (day === 4) {
			happen(noon, lookFailed('offline'));
			happen(noon + 3 * HOUR, lookFailed('unavailable'));
			look(noon + 4 * HOUR);
		}
		if (day === 9) {
			happen(noon, { type: 'travelSet', days: 7 });
			list = [OURS, ABROAD, WORK];
			look(noon + 5 * HOUR);
			review(noon + 6 * HOUR, 'phone-2');
		}
		if (day === 14) {
			happen(noon, { type: 'travelSet', days: 0 });
			list = [OURS, { ...PHONE, id: 'phone-3' }, WORK];
			look(noon + 2 * HOUR);
		}
		if (day === 17) {
			list = [...list, TABLET];
			look(noon);
			review(noon + 20 * MINUTE, 'tablet');
			happen(noon + 30 * MINUTE, { type: 'settingsChanged', settings: { lookEvery: 2 } });
		}
		if (day === 22 || day === 24) {
			const id = `stranger-${day}`;
			list = [...list, { ...STRANGER, id }];
			look(noon);
			const notice = told.state.notices.at(-1);
			if (notice) happen(noon + 1000, { type: 'noticeShown', id: notice.id });
			happen(noon + 4 * MINUTE, { type: 'removalAsked', ids: [id], meant: 'each' });
			list = list.filter((one) => one.id !== id);
			look(noon + 5 * MINUTE);
			if (day === 24) {
				happen(noon + 12 * MINUTE, { type: 'recoveryStep', step: 'password', done: true });
				look(noon + 13 * MINUTE);
				happen(noon + 40 * MINUTE, { type: 'recoveryEnded' });
			}
		}
		if (day === 26) {
			list = list.map((one) => (one.id === 'work' ? { ...one, ip: '192.0.2.45' } : one));
			look(noon + HOUR);
		}
		// From 22:40 until 07:10 the computer sleeps; over the third weekend it is off.
		look(noon + 10 * HOUR + 40 * MINUTE);
		if (day < 27 && day !== 18) look(noon + 19 * HOUR + 10 * MINUTE, true);
	}
	return told;
}

/** A record as full as it gets: 2,000 entries over a year, on many devices. */
export function fullRecord(now = NOON, entries = 2000): EvidenceRecord {
	return Array.from({ length: entries }, (_, index) => {
		const at = now - (entries - index) * 4 * HOUR;
		const ref = Math.floor(index / 4);
		const device = {
			browser: ['Chrome', 'Firefox', 'Safari', 'Edge'][ref % 4] ?? null,
			system: ['Windows', 'macOS', 'Linux', 'Android', 'iOS'][ref % 5] ?? null,
			form: 'computer' as const,
		};
		const seen = { device, place: STRANGER.place, ip: STRANGER.ip };
		const reasons = [{ code: 'newDevice' as const }];
		switch (index % 4) {
			case 0:
				return {
					type: 'sessionSeen',
					at,
					ref,
					...seen,
					current: false,
					loggedInAt: null,
					grade: 'check',
					reasons,
				};
			case 1:
				return {
					type: 'gap',
					at,
					from: at - HOUR,
					stretches: [{ cause: 'asleep', from: at - HOUR, to: at }],
					came: 0,
					went: 0,
					changed: 0,
				};
			case 2:
				return { type: 'alerted', at, refs: [ref] };
			default:
				return { type: 'sessionGone', at, ref };
		}
	});
}
