import type { ServiceTraits } from '../service.ts';

/**
 * In what services differ from the usual one. Each combines with every life and every attack, unless
 * that one has a say in the same thing.
 */
export type Trait = {
	name: string;
	service: Partial<ServiceTraits>;
	/** Whether it hides what an attack's trace is made of, so that the targets of attacks do not hold. */
	hides?: true;
};

export const USUAL: Trait = { name: 'usual', service: {} };

export const TRAITS: readonly Trait[] = [
	{ name: 'new ids each hour', service: { ids: 'hourly' } },
	{ name: 'times in words', service: { times: 'in words' }, hides: true },
	{
		name: 'new ids each hour, times in words',
		service: { ids: 'hourly', times: 'in words' },
		hides: true,
	},
	{ name: 'a list of the last five', service: { listed: 5 }, hides: true },
	{ name: 'sessions end after 12 hours', service: { expiry: { hours: 12, since: 'login' } } },
	{
		name: 'sessions end after 7 days unused',
		service: { expiry: { hours: 7 * 24, since: 'use' } },
	},
	{ name: 'sessions end after 60 minutes unused', service: { expiry: { hours: 1, since: 'use' } } },
	{ name: 'browsers alone', service: { labels: 'browser alone' }, hides: true },
	{ name: 'the last agent', service: { agents: 'last' } },
	{ name: 'the place of the login', service: { places: 'login' }, hides: true },
	{ name: 'activity in whole hours', service: { activity: 60 } },
	{ name: 'activity in whole days', service: { activity: 24 * 60 }, hides: true },
	{ name: 'our looks are no activity', service: { looksCount: false } },
	{ name: 'no activity', service: { activity: null }, hides: true },
	{ name: 'a map with holes', service: { map: 'with holes' }, hides: true },
	{ name: 'countries in other languages', service: { spelling: 'by turns' } },
];
