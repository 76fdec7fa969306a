import type { DeviceFamily, Session } from '@/utils/sessions/session';

/** 22 November 2026, noon. */
export const NOON = Date.UTC(2026, 10, 22, 12);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A session as the client gives it; by default someone's Chrome on Windows in Vienna. */
export function session(id: string, over: Partial<Session> = {}): Session {
	return {
		id,
		current: false,
		device: { browser: 'Chrome', system: 'Windows', form: 'computer' },
		place: { city: 'Vienna', country: 'Austria' },
		ip: '198.51.100.7',
		createdAt: NOON - 60 * MINUTE,
		lastActiveAt: NOON - MINUTE,
		...over,
	};
}

/** This browser's own kind of device. */
export const HERE: DeviceFamily = { browser: 'Firefox', system: 'Linux', form: 'computer' };

export const OURS = session('ours', { current: true, device: HERE });
export const PHONE = session('phone', {
	device: { browser: 'Safari', system: 'iOS', form: 'phone' },
});
export const STRANGER = session('stranger', {
	device: { browser: 'Chrome', system: 'Linux', form: 'computer' },
	place: { city: 'Lagos', country: 'Nigeria' },
	ip: '203.0.113.66',
});
