import { describe, expect, it, test } from 'vitest';
import type { ObservedRequest } from '@/utils/learning/observe/observed-request';
import { eachAlone } from '@/utils/learning/removal/each-alone';
import { observed } from '../../fixtures/learning-fixtures';

const [A, B] = ['0f8fad5b-d9cb-469f-a165-70867728950e', '7c9e6679-7425-40de-944b-e07fc1f90ae7'];
const NAMES = [A, B, '31', '32'];

const alone = (url: string, requestBody: string | null, method = 'POST') =>
	eachAlone({ ...observed(url, null), method, requestBody } as ObservedRequest, NAMES);

describe('a request for several sessions, for each alone', () => {
	test.each<[string, unknown, unknown[]]>([
		['an array', { ids: [A, B] }, [{ ids: [A] }, { ids: [B] }]],
		['numbers', { ids: [31, 32], all: false }, [31, 32].map((no) => ({ ids: [no], all: false }))],
		['deep in it', { a: { b: [A, B] } }, [{ a: { b: [A] } }, { a: { b: [B] } }]],
		['the body itself', [A, B], [[A], [B]]],
	])('in JSON: %s', (_, body, each) => {
		const bodies = alone('/revoke', JSON.stringify(body)).map(({ requestBody }) => requestBody);
		expect(bodies).toEqual(each.map((one) => JSON.stringify(one)));
	});

	test.each([
		[`id=${A}&id=${B}&x=1`, [`id=${A}&x=1`, `id=${B}&x=1`]],
		[`ids=${A},${B}`, [`ids=${A}`, `ids=${B}`]],
		[`ids%5B0%5D=${A}&ids%5B1%5D=${B}`, [`ids%5B0%5D=${A}`, `ids%5B1%5D=${B}`]],
		[`keys%5B${A}%5D=1&keys%5B${B}%5D=1&t=2`, [`keys%5B${A}%5D=1&t=2`, `keys%5B${B}%5D=1&t=2`]],
	])('in pairs: %s', (pairs, each) => {
		expect(alone('/revoke', pairs).map(({ requestBody }) => requestBody)).toEqual(each);
		const urls = alone(`/sessions?${pairs}`, null, 'DELETE').map(({ url }) => new URL(url).search);
		expect(urls).toEqual(each.map((one) => `?${one}`));
	});
});

describe('nothing is made of', () => {
	test.each<[string, unknown]>([
		['a single session', { ids: [A] }],
		['sessions with something else among them', { ids: [A, 'all'] }],
		['two arrays', { keep: [A, B], end: [A, B] }],
		['no body', null],
	])('%s', (_, body) => {
		expect(alone('/revoke', body === null ? null : JSON.stringify(body))).toEqual([]);
	});

	it('two places with a session each', () => {
		expect(alone('/revoke', `keep=${A}&end=${B}`)).toEqual([]);
	});
});
