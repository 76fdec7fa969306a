import { logInAs, privateWindow } from './makers.ts';
import type { DailyLife } from './scenario.ts';

/** Lives that are further from the usual: apps, programs, browsers that change their name, borders. */
export const OTHER_LIVES: readonly DailyLife[] = [
	{
		// Each is asked about once.
		name: 'the exchange’s own app, a new login each week',
		kind: 'daily life',
		first: 'Anna',
		events: [logInAs({ day: 9, at: '18:05', every: 7 }, 'appOnIphone', 'mobile', 10)],
	},
	{
		name: 'a portfolio tracker that logs in each day from a data centre',
		kind: 'daily life',
		first: 'Ben',
		journeys: 1,
		events: [logInAs({ day: 9, at: '12:00', every: 1 }, 'tracker', 'dataCentre', 1)],
	},
	{
		name: 'three apps whose own browsers open the account, each month',
		kind: 'daily life',
		first: 'Anna',
		events: [
			logInAs({ day: 9, at: '18:05', every: 30 }, 'instagramOnIphone', 'mobile', 5),
			logInAs({ day: 16, at: '18:05', every: 30 }, 'telegramOnIphone', 'mobile', 5),
			logInAs({ day: 23, at: '21:15', every: 30 }, 'facebookOnIphone', 'home', 5),
		],
	},
	{
		name: 'a foldable phone, service shows the last agent',
		kind: 'daily life',
		first: 'Ben',
		service: { agents: 'last' },
		events: [
			{ day: 8, at: '20:00', every: 2, do: 'appear as', device: 'phone', agent: 'unfoldedAndroid' },
			{ day: 9, at: '08:00', every: 2, do: 'appear as', device: 'phone', agent: 'chromeOnAndroid' },
		],
	},
	{
		name: '«desktop site» on the phone, service shows the last agent',
		kind: 'daily life',
		first: 'Ben',
		service: { agents: 'last' },
		events: [
			{
				day: 8,
				at: '12:00',
				every: 5,
				do: 'appear as',
				device: 'phone',
				agent: 'desktopSiteOnAndroid',
			},
			{ day: 9, at: '23:00', every: 5, do: 'appear as', device: 'phone', agent: 'chromeOnAndroid' },
		],
	},
	{
		name: '«desktop site» on the iPhone for some logins',
		kind: 'daily life',
		first: 'Anna',
		events: [
			logInAs({ day: 9, at: '21:15', every: 20 }, 'desktopSiteOnIphone', 'home', 10),
			logInAs({ day: 19, at: '18:05', every: 20 }, 'desktopSiteOnIphone', 'mobile', 10),
		],
	},
	{
		name: 'a private window each evening, at home',
		kind: 'daily life',
		events: [privateWindow({ day: 9, at: '21:30', every: 1 }, 'laptop', 'home', 15)],
	},
	{
		name: 'two private windows a week, at home and in the office',
		kind: 'daily life',
		first: 'Anna',
		events: [
			privateWindow({ day: 9, at: '21:30', every: 7 }, 'laptop', 'home', 15),
			privateWindow({ day: 10, at: '12:35', every: 7 }, 'laptop', 'office', 15),
		],
	},
	{
		name: 'over a border to work, two countries each week',
		kind: 'daily life',
		first: 'Anna',
		events: [
			{ day: 8, at: '06:30', every: 7, do: 'travel', to: 'france', with: ['phone'] },
			{ day: 11, at: '18:30', every: 7, do: 'come home' },
		],
	},
	{
		name: 'over a border each day, the phone alone, private window each week',
		kind: 'daily life',
		first: 'Carla',
		events: [
			{ day: 8, at: '06:30', every: 2, do: 'travel', to: 'france', with: ['phone'] },
			{ day: 9, at: '18:30', every: 2, do: 'come home' },
		],
	},
	{
		name: 'five countries in three weeks',
		kind: 'daily life',
		journeys: 1,
		events: [
			{ day: 100, at: '08:00', do: 'travel', to: 'croatia', with: ['phone', 'laptop'] },
			{ day: 104, at: '08:00', do: 'travel', to: 'montenegro', with: ['phone', 'laptop'] },
			{ day: 108, at: '08:00', do: 'travel', to: 'greece', with: ['phone', 'laptop'] },
			{ day: 113, at: '08:00', do: 'travel', to: 'turkey', with: ['phone', 'laptop'] },
			{ day: 117, at: '08:00', do: 'travel', to: 'spain', with: ['phone', 'laptop'] },
			{ day: 121, at: '12:00', do: 'come home' },
		],
	},
	{
		name: 'a cruise with the phone, another country every second day',
		kind: 'daily life',
		journeys: 1,
		events: [
			{ day: 100, at: '08:00', do: 'travel', to: 'croatia', with: ['phone'] },
			{ day: 102, at: '08:00', do: 'travel', to: 'montenegro', with: ['phone'] },
			{ day: 104, at: '08:00', do: 'travel', to: 'greece', with: ['phone'] },
			{ day: 106, at: '08:00', do: 'travel', to: 'turkey', with: ['phone'] },
			{ day: 108, at: '08:00', do: 'travel', to: 'greece', with: ['phone'] },
			{ day: 110, at: '08:00', do: 'travel', to: 'spain', with: ['phone'] },
			{ day: 112, at: '12:00', do: 'come home' },
		],
	},
	{
		name: 'a new password twice a year, which ends all logins',
		kind: 'daily life',
		journeys: 1,
		events: [
			{ day: 60, at: '20:20', do: 'end all' },
			{ day: 240, at: '20:20', do: 'end all' },
		],
	},
	{
		name: 'another browser is tried for a while',
		kind: 'daily life',
		first: 'Anna',
		events: [logInAs({ day: 60, at: '20:20', every: 10 }, 'firefoxOnWindows', 'home', 20)],
	},
];
