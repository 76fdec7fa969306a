import type { ServiceTraits } from '../service.ts';
import type { Evidence } from './scenario.ts';

/**
 * In what services differ from the usual one. Each combines with every life and every attack, unless
 * that one has a say in the same thing.
 */
export type Trait = {
	name: string;
	service: Partial<ServiceTraits>;
	/** What such a service does not tell: an attack that shows by nothing else need not be caught. */
	hides?: readonly Evidence[];
	/** Whether it is two at once. */
	isPair?: true;
};

export const USUAL: Trait = { name: 'usual', service: {} };

export const TRAITS: readonly Trait[] = [
	{ name: 'new ids each hour', service: { ids: 'hourly' } },
	{
		name: 'all made anew each night',
		service: { ids: 'nightly' },
		hides: ['login', 'old login'],
	},
	{ name: 'times in words', service: { times: 'in words' }, hides: ['minutes'] },
	{
		name: 'new ids each hour, times in words',
		service: { ids: 'hourly', times: 'in words' },
		hides: ['minutes'],
	},
	{ name: 'a list of the last five', service: { listed: 5 }, hides: ['old login'] },
	{
		name: 'sessions end after 12 hours',
		service: { expiry: { hours: 12, since: 'login' } },
		hides: ['old login'],
	},
	{
		name: 'sessions end after 7 days unused',
		service: { expiry: { hours: 7 * 24, since: 'use' } },
	},
	{
		name: 'sessions end after 60 minutes unused',
		service: { expiry: { hours: 1, since: 'use' } },
		hides: ['old login'],
	},
	{ name: 'browsers alone', service: { labels: 'browser alone' }, hides: ['system'] },
	{ name: 'the last agent', service: { agents: 'last' } },
	{ name: 'the place of the login', service: { places: 'login' }, hides: ['change'] },
	{ name: 'activity in whole hours', service: { activity: 60 }, hides: ['minutes'] },
	{
		name: 'activity in whole days',
		service: { activity: 24 * 60 },
		hides: ['minutes', 'activity'],
	},
	{ name: 'our looks are no activity', service: { looksCount: false } },
	{ name: 'no activity', service: { activity: null }, hides: ['minutes', 'activity'] },
	{
		name: 'activity of the login alone',
		service: { activityOf: 'login' },
		hides: ['minutes', 'activity'],
	},
	{ name: 'a map with holes', service: { map: 'with holes' }, hides: ['place'] },
	{ name: 'countries alone', service: { placesTell: 'country alone' }, hides: ['network'] },
	{ name: 'cities, no addresses', service: { placesTell: 'no address' }, hides: ['network'] },
	{ name: 'ended sessions stay listed', service: { ended: 'listed' }, hides: ['end'] },
	{
		name: 'one login a kind of device',
		service: { perKind: 'one' },
		hides: ['old login', 'minutes'],
	},
	{ name: 'sessions that last for ever', service: { expiry: { hours: 1e6, since: 'login' } } },
	{ name: 'countries in other languages', service: { spelling: 'by turns' } },
];

/** Two traits at once, where they are about different things: what went wrong was mostly a pair. */
export const PAIRS: readonly Trait[] = TRAITS.flatMap((one, index) =>
	TRAITS.slice(index + 1)
		.filter((other) => Object.keys(one.service).every((key) => !(key in other.service)))
		.map(
			(other): Trait => ({
				name: `${one.name}; ${other.name}`,
				isPair: true,
				service: { ...one.service, ...other.service },
				hides: [...(one.hides ?? []), ...(other.hides ?? [])],
			}),
		),
);
