import { BOTH, logInAs, privateWindow } from './makers.ts';
import type { DailyLife, Event } from './scenario.ts';

/** Other networks are the person's home, office or mobile network from a time on. */
const move = (
	when: Pick<Event, 'day' | 'at' | 'every'>,
	to: Readonly<Record<string, string>>,
): Event[] =>
	Object.entries(to).map(([from, network]) => ({ ...when, do: 'move', from, to: network }));

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
	{
		name: 'a student between two cities: the same campus network in both, a dormitory by turns',
		kind: 'daily life',
		first: 'Ben',
		events: [
			...move({ day: 7, at: '05:00', every: 14 }, { home: 'dormitory', office: 'eduroam' }),
			...move({ day: 14, at: '05:00', every: 14 }, { home: 'home', office: 'eduroam' }),
			privateWindow({ day: 12, at: '14:30', every: 14 }, 'laptop', 'office', 30),
		],
	},
	{
		// Each of the three countries may be asked about.
		name: 'a summer in a camper van, whose satellite leads out in three countries',
		kind: 'daily life',
		first: 'Carla',
		journeys: 3,
		events: [
			...move({ day: 150, at: '05:00' }, { home: 'camperVan', mobile: 'camperVan' }),
			...move({ day: 210, at: '05:00' }, { home: 'home', mobile: 'mobile' }),
		],
	},
	{
		name: 'laptop and phone are logged out each evening, on a service without times of activity',
		kind: 'daily life',
		first: 'Anna',
		service: { activity: null },
		events: [
			{ day: 1, at: '22:20', every: 1, do: 'end', login: 'phone' },
			{ day: 1, at: '22:50', every: 1, do: 'end', login: 'laptop' },
		],
	},
];
