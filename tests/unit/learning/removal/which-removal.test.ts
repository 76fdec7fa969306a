import { describe, expect, it, test } from 'vitest';
import type { RemovalRequest } from '@/utils/connection/profile/profile';
import { type Suspect, whichRemoved } from '@/utils/learning/removal/which-removal';

type Seen = { request: RemovalRequest; key: null };

const seen = (method: RemovalRequest['method'], path: string, over: object = {}): Seen => ({
	request: {
		method,
		origin: 'https://api.cryptonow.net',
		path,
		query: [],
		headers: [],
		secrets: [],
		body: null,
		numeric: false,
		...over,
	},
	key: null,
});
const json = (value: object) => ({ body: { type: 'json', value } });

const DELETE = seen('DELETE', '/sessions/{key}');
const CLICK = seen('POST', '/telemetry/click', json({ target: '{key}' }));
const LOCKDOWN = seen('POST', '/account/lockdown', json({ reportedSession: '{key}' }));
const RPC = seen('POST', '/rpc', json({ method: 'session.end', id: '{key}' }));
const OTHER = seen('POST', '/x/y', json({ id: '{key}' }));

const LINK = seen('GET', '/sessions/{key}/end');

const of = (removal: Seen | null, id = 'phone'): Suspect<Seen> => ({ id, removal });

describe('which request removed a session', () => {
	test.each<[string, Suspect<Seen>[], Seen]>([
		['the only one', [of(OTHER)], OTHER],
		['the DELETE after a click', [of(CLICK), of(DELETE)], DELETE],
		['the DELETE before a click', [of(DELETE), of(CLICK)], DELETE],
		['what says that it ends', [of(OTHER), of(RPC), of(CLICK)], RPC],
		['the DELETE beside what says so', [of(RPC), of(DELETE)], DELETE],
		['a link that says it ends', [of(LINK)], LINK],
		['the form after the link that led to it', [of(LINK), of(OTHER)], OTHER],
		['the same, sent twice', [of(RPC), of(RPC)], RPC],
		['one for a session that is still there as well', [of(DELETE, 'desk'), of(DELETE)], DELETE],
	])('is %s', (_, suspects, removal) => {
		expect(whichRemoved(suspects, ['phone'], 2)).toEqual({ type: 'removal', removal });
	});

	const ID = { id: '{key}' };
	test.each<[string, Seen, Seen]>([
		[
			'«cancel», no panel',
			seen('POST', '/sessions/{key}/cancel'),
			seen('POST', '/ui/panel', json(ID)),
		],
		[
			'«block», no dialog',
			seen('PUT', '/devices/{key}/block'),
			seen('POST', '/dialog/close', json(ID)),
		],
		[
			'«stop», no count',
			seen('POST', '/session/stop', json(ID)),
			seen('POST', '/telemetry/close', json(ID)),
		],
		[
			'«kick», no office',
			seen('POST', '/sessions/kick', json(ID)),
			seen('POST', '/design-office', json(ID)),
		],
		[
			'«forget», no items',
			seen('POST', '/devices/forget', json(ID)),
			seen('POST', '/deletedItems', json(ID)),
		],
		[
			'«terminate», no policy',
			seen('POST', '/sessions/terminate', json(ID)),
			seen('POST', '/removal-policy', json(ID)),
		],
		[
			'«unpair», no view',
			seen('POST', '/device/unpair', json(ID)),
			seen('POST', '/view', json(ID)),
		],
		[
			'«end», no event of that name',
			seen('POST', '/sessions/end', json(ID)),
			seen('POST', '/track', json({ event: 'session_remove', ...ID })),
		],
		[
			'what ends, no audit',
			seen('POST', '/sessions/{key}/end'),
			seen('POST', '/audit/revoke-session', json(ID)),
		],
		[
			'what ends, no DELETE of something else',
			seen('POST', '/sessions/{key}/log-out'),
			seen('DELETE', '/notifications/{key}'),
		],
		[
			'a state',
			seen('PATCH', '/sessions/{key}', json({ status: 'revoked' })),
			seen('POST', '/x', json(ID)),
		],
		[
			'a flag',
			seen('PATCH', '/sessions/{key}', json({ revoked: true })),
			seen('POST', '/x', json(ID)),
		],
		[
			'a flag that is no more',
			seen('PUT', '/sessions/{key}', json({ active: false })),
			seen('POST', '/x', json(ID)),
		],
		[
			'Polish',
			seen('POST', '/sesje/zako%C5%84cz', json(ID)),
			seen('POST', '/okno/otwarte', json(ID)),
		],
		['Hungarian', seen('POST', '/munkamenetek/{key}/megszuntet'), seen('POST', '/naplo', json(ID))],
		['Swedish', seen('POST', '/sessioner/avsluta', json(ID)), seen('POST', '/vy', json(ID))],
		['Greek', seen('POST', '/τερματισμός', json(ID)), seen('POST', '/προβολή', json(ID))],
		['Croatian', seen('POST', '/uredaji/ukloni', json(ID)), seen('POST', '/pogled', json(ID))],
	])('is by its name: %s', (_, removal, other) => {
		for (const suspects of [
			[of(other), of(removal)],
			[of(removal), of(other)],
		]) {
			expect(whichRemoved(suspects, ['phone'], 2)).toEqual({ type: 'removal', removal });
		}
	});

	it('is the same for several sessions', () => {
		const suspects = [of(CLICK), of(DELETE), of(DELETE, 'desk')];
		const removal = DELETE;
		expect(whichRemoved(suspects, ['phone', 'desk'], 0)).toEqual({ type: 'removal', removal });
	});

	test.each<[string, Suspect<Seen>[], string[], number, string]>([
		['nobody’s where nothing is gone', [of(DELETE)], [], 2, 'notRemoved'],
		['nobody’s where another is gone', [of(DELETE)], ['desk'], 2, 'notRemoved'],
		['nobody’s without a request', [], ['phone'], 2, 'notRemoved'],
		['not one that ends all others', [of(LOCKDOWN)], ['phone', 'desk'], 0, 'othersToo'],
		['not a link to a form with a password', [of(LINK), of(null)], ['phone'], 2, 'heldBack'],
		['not a DELETE that ends all others', [of(DELETE)], ['phone', 'desk'], 0, 'othersToo'],
		[
			'not one that may end all others, where there are none',
			[of(LOCKDOWN)],
			['phone'],
			0,
			'unclear',
		],
		['not a report alone', [of(CLICK)], ['phone'], 0, 'unclear'],
		['none of two that say nothing', [of(OTHER), of(LOCKDOWN)], ['phone'], 2, 'unclear'],
		[
			'none of two that say the same',
			[of(RPC), of(seen('POST', '/revoke/{key}'))],
			['phone'],
			2,
			'unclear',
		],
		['one that stays in the page', [of(null)], ['phone'], 2, 'heldBack'],
		['one that stays in the page, after a click', [of(CLICK), of(null)], ['phone'], 2, 'heldBack'],
	])('is %s', (_, suspects, gone, others, why) => {
		expect(whichRemoved(suspects, gone, others)).toEqual({ type: 'none', why });
	});

	it('is the one that says so, although another stays in the page', () => {
		expect(whichRemoved([of(null), of(DELETE)], ['phone'], 1)).toMatchObject({ removal: DELETE });
	});
});
