import { describe, expect, it } from 'vitest';
import type { Session } from '@/utils/domain/sessions/session';
import type { WatchEvent } from '@/utils/domain/watch/transition';
import { DAY, HOUR, MINUTE } from '../../fixtures/session-fixtures';
import { looked, start, step, type Watched } from '../../fixtures/watch-fixtures';
import {
	at,
	CARRIER,
	IPHONE,
	login,
	look,
	own,
	STRANGE,
	tell,
	withPhone,
	yes,
} from './lives-fixtures';

/** A service that gives all sessions new ids every hour, and tells times in words. */

const DAYS = DAY / MINUTE;
const OFFICE = '203.0.113.7';
const told = (within: number) => ({ createdWithin: within, activeWithin: within });

/** Both sessions at the beginning, and an hour later under other ids. */
function afterAnHour(): Watched {
	const phone = login('phone.1', IPHONE, CARRIER, [-600, -60], told(HOUR));
	const first = look(start(), 0, own(0, { id: 'own.1', ...told(MINUTE) }), phone);
	const known = tell(first, 30, yes('phone.1'));
	const mine = own(60, { id: 'own.2', ...told(MINUTE) });
	return look(known, 60, mine, { ...phone, id: 'phone.2' });
}

/** The same on the next day, when both are elsewhere and nothing but words says since when they are there. */
const nextDay = (over: Partial<Session> = {}): [Session, Session] => [
	own(DAYS + 60, { id: 'own.3', ip: OFFICE, createdAt: at(30), ...told(HOUR), ...over }),
	login('phone.3', IPHONE, '178.165.7.9', [-600, DAYS], {
		createdAt: at(60),
		createdWithin: DAY,
		activeWithin: HOUR,
	}),
];

describe('a service that was seen to give all sessions new ids', () => {
	it('gives them to sessions that have all moved as well', () => {
		const before = afterAnHour();
		const after = look(before, DAYS + 60, ...nextDay());
		expect(after.state.question).toBeNull();
		const refs = ({ state }: Watched) => state.tracked.map(({ ref }) => ref);
		expect(refs(after)).toEqual(refs(before));
		expect(after.state.tracked.map(({ reviewStatus }) => reviewStatus)).toEqual(['mine', 'mine']);
	});

	it('gives one to this browser’s own where it is the only one', () => {
		const before = afterAnHour();
		const [mine] = nextDay();
		const alone = look(before, DAYS + 60, mine);
		const ref = before.state.tracked.find(({ session }) => session.current)?.ref;
		const [current] = alone.state.tracked.filter(({ goneAt }) => goneAt === null);
		expect(current).toMatchObject({ ref, session: { id: 'own.3' } });
	});

	it('may still have logged in to another account', () => {
		const login = { createdAt: at(DAYS + 55), createdWithin: MINUTE };
		const after = look(afterAnHour(), DAYS + 60, ...nextDay(login));
		expect(after.state.question).not.toBeNull();
	});

	it('hides no login that is newer than those that were there', () => {
		const twin = login('x', IPHONE, STRANGE, [DAYS - 30, DAYS], told(HOUR));
		const after = look(afterAnHour(), DAYS + 60, nextDay()[0], twin);
		const ids = after.state.tracked.map(({ session }) => session.id);
		expect(ids.toSorted()).toEqual(['own.3', 'phone.2', 'x']);
	});
});

it('a service that gave one session alone a new id, such as with a new token, was not', () => {
	const since = { createdAt: at(-7) };
	const first = look(start(), 0, own(0, { id: 'own.1', ...since }));
	const renewed = look(first, 60, own(60, { id: 'own.2', ...since }));
	expect(renewed.state.tracked).toHaveLength(1);
	expect(renewed.state.renewsIds).toBeUndefined();
});

it('a service that has kept all ids so far gives no new ones to what has moved', () => {
	const { phone, known } = withPhone();
	const kept = look(known, 60, own(60), phone);
	expect(look(kept, DAYS + 60, ...nextDay()).state.question).not.toBeNull();
});

it('of another connection that is not known yet', () => {
	const before = afterAnHour();
	const by = { ...looked(...nextDay()), connection: 'another' } as WatchEvent;
	const after = step({ ...before, pulse: null }, by, at(DAYS + 60));
	expect(after.state.tracked.map(({ session }) => session.id)).toContain('phone.2');
});
