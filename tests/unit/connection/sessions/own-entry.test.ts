import { describe, expect, test } from 'vitest';
import { CurrentBy } from '@/utils/connection/profile/profile';
import { saysOwn } from '@/utils/connection/sessions/own-entry';

const at = { up: 0, path: ['links', 'end'] };

describe('this browser’s session, by a field of its own', () => {
	test.each([
		[true, { links: { end: true } }, true],
		[true, { links: { end: 1 } }, false],
		[false, { links: {} }, false],
		['', { links: { end: null } }, false],
		[null, { links: {} }, true],
		[null, { links: { end: null } }, true],
		[null, {}, true],
		[null, { links: { end: '/s/1' } }, false],
		[null, { links: { end: '' } }, false],
	])('%j: %j', (equals, entry, isOwn) => {
		const current = CurrentBy.parse({ by: 'field', at, equals });
		expect(saysOwn([entry], current)).toBe(isOwn);
	});
});
