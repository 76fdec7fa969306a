import { describe, expect, it, test } from 'vitest';
import { createCountryNames } from '@/utils/domain/places/country';
import { placeFromText } from '@/utils/domain/places/place';
import { placeFromParts } from '@/utils/domain/places/place-parts';

const countryOf = createCountryNames();

describe('a place in one text', () => {
	test.each<[string | null, string | null, string | null]>([
		['Vienna, Austria', 'Vienna', 'Austria'],
		['Wien, Österreich', 'Wien', 'Österreich'],
		['Vienna, AT', 'Vienna', 'AT'],
		['Munich, Bavaria, Germany', 'Munich', 'Germany'],
		['Austria (Vienna)', 'Vienna', 'Austria'],
		['Vienna · Austria', 'Vienna', 'Austria'],
		['🇦🇹 Vienna, Austria', 'Vienna', 'Austria'],
		['Vienna, 🇦🇹', 'Vienna', 'AT'],
		['🇦🇹', null, 'AT'],
		['Germany - Berlin', 'Berlin', 'Germany'],
		['Frankfurt-Höchst, Germany', 'Frankfurt-Höchst', 'Germany'],
		['Luxembourg, Luxembourg', 'Luxembourg', 'Luxembourg'],
		['Vienna Austria', 'Vienna', 'Austria'],
		['London United Kingdom', 'London', 'United Kingdom'],
		['Austria Vienna', 'Vienna', 'Austria'],
		['United States New York', 'New York', 'United States'],
		['Mexico City', 'Mexico City', null],
		['Peru Indiana', 'Peru Indiana', null],
		['New Mexico', 'New Mexico', null],
		['Austria', null, 'Austria'],
		['Bolivia, Plurinational State of', null, 'Bolivia, Plurinational State of'],
		['Atlantis', 'Atlantis', null],
		['Atlantis, Middle of the Sea', 'Atlantis, Middle of the Sea', null],
		['Unknown', 'Unknown', null],
		['', null, null],
		[null, null, null],
		['\u0000', null, null],
		[', , Austria', null, 'Austria'],
	])('%s', (text, city, country) => {
		expect(placeFromText(text, countryOf)).toEqual({ city, country });
	});

	it('stays short', () => {
		const { city, country } = placeFromText(`${'x'.repeat(10_000)}, Austria`, countryOf);
		expect([...(city ?? ''), ...(country ?? '')].length).toBeLessThanOrEqual(120);
	});
});

describe('a place in parts', () => {
	it('takes the region where it knows no city', () => {
		expect(placeFromParts(null, 'Tyrol', 'AT')).toEqual({ city: 'Tyrol', country: 'AT' });
		expect(placeFromParts('Lienz', 'Tyrol', 'AT')).toEqual({ city: 'Lienz', country: 'AT' });
	});
});
