import { iso, observed, seconds } from '../../fixtures/learning-fixtures';
import { ALL, type RealService } from './real-service';

/** 100 ns since the year 1. */
const ticks = (ms: number): bigint => BigInt(ms) * 10_000n + 621_355_968_000_000_000n;

/** The parts of a time in UTC, as the computers of the tests are: `Thu`, `05`, `Nov`, `2026`, `12:00:00`. */
const printed = (ms: number): string[] => new Date(ms).toUTCString().replace(',', '').split(' ');

const inParts = (ms: number): number[] => {
	const at = new Date(ms);
	return [
		at.getUTCFullYear(),
		at.getUTCMonth() + 1,
		at.getUTCDate(),
		at.getUTCHours(),
		at.getUTCMinutes(),
		at.getUTCSeconds(),
		123_000_000,
	];
};

/** How programs write times, with the names of the beginning and of the last activity. */
const TIMES: readonly (readonly [string, (ms: number) => unknown, string, string])[] = [
	['texts of seconds with a fraction', (ms) => `${seconds(ms)}.123456`, 'created', 'last_seen'],
	[
		'ISO 8601 without what separates',
		(ms) => iso(ms).replace(/[-:]|\.\d+/g, ''),
		'createdAt',
		'lastActiveAt',
	],
	[
		'JavaScript’s print',
		(ms) => {
			const [week, day, month, year, time] = printed(ms);
			return `${week} ${month} ${day} ${year} ${time} GMT+0000 (Coordinated Universal Time)`;
		},
		'createdAt',
		'lastActiveAt',
	],
	[
		'C’s print, with a zone',
		(ms) => {
			const [week, day, month, year, time] = printed(ms);
			return `${week} ${month} ${day} ${time} +0000 ${year}`;
		},
		'created_at',
		'last_used_at',
	],
	['ticks of .NET, as numbers', (ms) => Number(ticks(ms)), 'createdTicks', 'lastSeenTicks'],
	['ticks of .NET, as texts', (ms) => String(ticks(ms)), 'CreatedOn', 'LastAccess'],
	['dates of .NET, with strokes before theirs', (ms) => `\\/Date(${ms})\\/`, 'Created', 'LastSeen'],
	['parts in an array', inParts, 'createdAt', 'lastAccessedAt'],
];

export const FURTHER_VALUES: readonly RealService[] = [
	...TIMES.map(
		([name, made, created, last]): RealService => ({
			name: `times as ${name}`,
			tells: ALL,
			ask: (sessions) => [
				observed(
					'/v1/sessions',
					sessions.map((each) => ({
						id: each.id,
						current: each.current,
						ip: each.ip,
						userAgent: each.userAgent,
						[created]: made(each.created),
						[last]: made(each.lastActive),
					})),
				),
			],
		}),
	),
	...(
		[
			['name', 'value'],
			['Name', 'Value'],
			['key', 'value'],
		] as const
	).map(
		([name, value]): RealService => ({
			name: `fields as a list of «${name}» and «${value}»`,
			tells: ALL,
			ask: (sessions) => [
				observed('/v1/devices', {
					Devices: sessions.map((each) => ({
						DeviceKey: each.id,
						DeviceAttributes: [
							{ [name]: 'last_ip_used', [value]: each.ip },
							{ [name]: 'is_current', [value]: String(each.current) },
							{ [name]: 'user_agent', [value]: each.userAgent },
						],
						DeviceCreateDate: seconds(each.created),
						DeviceLastAuthenticatedDate: seconds(each.lastActive),
					})),
				}),
			],
		}),
	),
];
