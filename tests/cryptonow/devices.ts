/** An email address and a password that log in to the local Cryptonow. */
export interface Account {
	email: string;
	password: string;
}

/** A device to log in from: what it says it is, and the address it comes from. */
export interface Device {
	/** For people: how one would call the device. */
	label: string;
	userAgent: string;
	/** Sent as X-Forwarded-For; one of the documentation networks that `places.ts` knows. */
	ipAddress: string;
}

/** The account that `npm start` makes. It protects nothing: it lives in memory, on loopback. */
export const DEMO_ACCOUNT: Account = {
	email: 'anna@example.at',
	password: 'correct horse battery staple',
};

/** The devices that `log-in-as` and the tests know by name. */
export const DEVICES = {
	phone: {
		label: 'Safari on iPhone',
		userAgent:
			'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.4 Mobile/15E148 Safari/604.1',
		ipAddress: '198.51.100.23',
	},
	laptop: {
		label: 'Firefox on Linux',
		userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
		ipAddress: '198.51.100.200',
	},
	tablet: {
		label: 'Chrome on an Android tablet',
		userAgent:
			'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
		ipAddress: '192.0.2.14',
	},
	stranger: {
		label: 'Chrome on Windows',
		userAgent:
			'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
		ipAddress: '203.0.113.66',
	},
	attacker2: {
		label: 'Edge on Windows',
		userAgent:
			'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0',
		ipAddress: '203.0.113.201',
	},
} as const satisfies Record<string, Device>;

/** The name of one of {@link DEVICES}. */
export type DeviceName = keyof typeof DEVICES;

/** Whether `name` is one of {@link DEVICES}; inherited names such as `constructor` are not. */
export function isDeviceName(name: string): name is DeviceName {
	return Object.hasOwn(DEVICES, name);
}
