/** Who lives in the simulation, with what devices, networks and habits. */
import type { AgentName, Network } from './world.ts';

/** The laptop is the one that runs the companion. */
export type DeviceName = 'laptop' | 'phone' | 'workComputer' | 'tablet' | 'otherPhone';

/** From, to, on which device, on which of the person's networks. */
export type Use = readonly [
	from: string,
	to: string,
	device: Exclude<DeviceName, 'laptop'>,
	network: string,
];

/** From when to when the laptop's browser is open, where, and when the account is used in it. */
export type Open = readonly [
	from: string,
	to: string,
	network: string,
	uses: readonly (readonly [from: string, to: string])[],
];

type Day = { laptop: readonly Open[]; others: readonly Use[] };

/** Someone with an account. */
export type Person = {
	name: string;
	devices: Partial<Record<DeviceName, AgentName>>;
	networks: Readonly<Record<string, Network>>;
	workday: Day;
	weekend: Day;
	/** What the laptop's browser is when it is not open. */
	between: 'asleep' | 'closed';
	/** How many minutes after an alert the person answers it, if the laptop is on then. */
	answersAfter: number;
	/** Whether the person also answers what is only a notice. */
	readsNotices: boolean;
};

export const PEOPLE: readonly Person[] = [
	{
		name: 'Anna',
		devices: { laptop: 'chromeOnWindows', phone: 'safariOnIphone' },
		networks: {
			home: { city: 'Vienna', country: 'Austria', addresses: 'daily', prefix: '198.51.100' },
			office: { city: 'Linz', country: 'Austria', addresses: 'steady', prefix: '203.0.113' },
			mobile: {
				city: 'Vienna',
				country: 'Austria',
				addresses: 'each time',
				prefix: '10.20',
				alsoSeemsIn: ['Graz', 'Salzburg'],
			},
			/** A stranger in the same city, and one elsewhere in the country. */
			near: { city: 'Vienna', country: 'Austria', addresses: 'steady', prefix: '192.0.2' },
			inland: { city: 'Innsbruck', country: 'Austria', addresses: 'steady', prefix: '10.21.1' },
		},
		workday: {
			laptop: [
				['08:30', '17:00', 'office', [['12:30', '12:45']]],
				['19:30', '22:30', 'home', [['20:15', '20:50']]],
			],
			others: [
				['07:10', '07:25', 'phone', 'mobile'],
				['18:00', '18:20', 'phone', 'mobile'],
				['21:10', '21:50', 'phone', 'home'],
			],
		},
		weekend: {
			laptop: [['10:30', '22:30', 'home', [['11:15', '11:40']]]],
			others: [
				['13:00', '13:10', 'phone', 'mobile'],
				['21:10', '21:50', 'phone', 'home'],
			],
		},
		between: 'asleep',
		answersAfter: 15,
		readsNotices: false,
	},
	{
		name: 'Ben',
		devices: { laptop: 'firefoxOnLinux', phone: 'chromeOnAndroid' },
		networks: {
			home: { city: 'Berlin', country: 'Germany', addresses: 'IPv6 daily', prefix: '2001:db8:10' },
			office: { city: 'Berlin', country: 'Germany', addresses: 'steady', prefix: '203.0.113' },
			mobile: {
				city: 'Frankfurt',
				country: 'Germany',
				addresses: 'IPv6 each time',
				prefix: '2001:db8',
				alsoSeemsIn: ['Berlin', 'Hamburg'],
			},
			near: { city: 'Berlin', country: 'Germany', addresses: 'steady', prefix: '192.0.2' },
			inland: { city: 'Munich', country: 'Germany', addresses: 'steady', prefix: '10.31.1' },
		},
		workday: {
			laptop: [
				['09:00', '16:30', 'office', [['15:00', '15:20']]],
				['19:00', '23:00', 'home', [['19:45', '20:10']]],
			],
			others: [
				['12:20', '12:30', 'phone', 'mobile'],
				['20:50', '21:55', 'phone', 'home'],
			],
		},
		weekend: {
			laptop: [['18:30', '23:00', 'home', [['19:45', '20:10']]]],
			others: [
				['12:20', '12:40', 'phone', 'mobile'],
				['20:50', '21:55', 'phone', 'home'],
			],
		},
		between: 'closed',
		// Puts it off to the next day.
		answersAfter: 20 * 60,
		readsNotices: false,
	},
	{
		name: 'Carla',
		devices: { laptop: 'chromeOnMac', phone: 'samsungOnAndroid', workComputer: 'edgeOnWindows' },
		networks: {
			home: { city: 'Milan', country: 'Italy', addresses: 'daily', prefix: '198.51.100' },
			office: { city: 'Turin', country: 'Italy', addresses: 'steady', prefix: '203.0.113' },
			mobile: {
				city: 'Rome',
				country: 'Italy',
				addresses: 'each time',
				prefix: '10.40',
				alsoSeemsIn: ['Milan', 'Turin'],
			},
			near: { city: 'Milan', country: 'Italy', addresses: 'steady', prefix: '192.0.2' },
			inland: { city: 'Naples', country: 'Italy', addresses: 'steady', prefix: '10.41.1' },
		},
		workday: {
			// The laptop stays at home.
			laptop: [['19:15', '22:45', 'home', [['19:50', '20:20']]]],
			others: [
				['07:30', '07:40', 'phone', 'mobile'],
				['09:30', '09:50', 'workComputer', 'office'],
				['21:05', '21:50', 'phone', 'home'],
			],
		},
		weekend: {
			laptop: [['09:30', '22:45', 'home', [['16:00', '16:30']]]],
			others: [['21:05', '21:50', 'phone', 'home']],
		},
		between: 'closed',
		answersAfter: 40,
		readsNotices: true,
	},
];
