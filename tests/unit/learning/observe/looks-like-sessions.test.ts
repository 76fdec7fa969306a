import { expect, test } from 'vitest';
import { looksLikeSessions, namesIn } from '@/utils/learning/observe/looks-like-sessions';

const session = { ip: '198.51.100.7', ua: 'Mozilla/5.0 (X11; Linux x86_64)', login: 1795176000 };
const ID = '6b4a337658623951';

test('what sessions are called may be their keys in an object', () => {
	const answer = { sessions: { [ID]: session, a1b2c3d4e5f60718: session } };
	expect(looksLikeSessions(answer)).toBe(true);
	expect(namesIn(answer)).toEqual(expect.arrayContaining([ID, 'a1b2c3d4e5f60718']));
});

test('the name of a field is none of them', () => {
	const id = 4711;
	expect(namesIn({ latest: { ...session, id }, sessions: [{ ...session, id }] })).toEqual([
		'1795176000',
		'4711',
	]);
});
