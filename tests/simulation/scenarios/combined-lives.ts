import { BOTH, logInAs } from './makers.ts';
import type { DailyLife, Event } from './scenario.ts';

/** Lives on services that differ in several things at once: each was played before a rule was changed. */
export const COMBINED_LIVES: readonly DailyLife[] = [
	{
		// Each of the three countries is asked about once, when the phone is home again.
		name: 'a pilot by the phone, whose logins end each night, and of which the browser alone is told',
		kind: 'daily life',
		first: 'Ben',
		journeys: 3,
		service: { labels: 'browser alone', expiry: { hours: 12, since: 'login' } },
		events: (['spain', 'greece', 'turkey'] as const).flatMap((to, index): Event[] => [
			{ day: 9 + 5 * index, at: '06:00', every: 15, do: 'travel', to, with: ['phone'] },
			{ day: 11 + 5 * index, at: '15:00', every: 15, do: 'come home' },
		]),
	},
	{
		name: 'all are logged out each Friday, on purpose',
		kind: 'daily life',
		first: 'Anna',
		events: [{ day: 11, at: '16:00', every: 7, do: 'end all' }],
	},
	{
		// The app is one more device: one alarm is meant for it.
		name: 'the exchange’s app beside the browser, at home and on a holiday, no addresses told',
		kind: 'daily life',
		first: 'Carla',
		journeys: 1,
		service: { placesTell: 'no address' },
		events: [
			logInAs({ day: 12, at: '18:05', every: 6 }, 'appOnIphone', 'mobile', 10),
			{ day: 200, at: '09:00', do: 'travel', to: 'spain', with: BOTH },
			logInAs({ day: 203, at: '18:05' }, 'appOnIphone', 'hotelInSpain', 10),
			{ day: 214, at: '16:30', do: 'come home' },
		],
	},
];
