/** What the companion does, by its own rules, and what the user does in it. */
import { isAlarming, isNotice } from '../../../utils/domain/judgement/review-status.ts';
import { higherRisk, type RiskLevel } from '../../../utils/domain/judgement/risk-level.ts';
import { newlyAlarming, owedNotices } from '../../../utils/domain/watch/notices.ts';
import { pulseAfter } from '../../../utils/domain/watch/pulse.ts';
import { isSettled } from '../../../utils/domain/watch/settled.ts';
import type { TrackedSession, WatchState } from '../../../utils/domain/watch/state.ts';
import { transition, type WatchEvent } from '../../../utils/domain/watch/transition.ts';
import { useAccount } from './account.ts';
import { around, type Course } from './course.ts';
import { DAY, HOUR, LOGIN_TIME, MINUTE } from './times.ts';

/** How long after the first look its review is answered. */
const REVIEW_AFTER = 30 * MINUTE;

const RISK_LEVELS: readonly RiskLevel[] = ['familiar', 'notice', 'check', 'urgent'];

/** Lets an event happen to the companion's state. */
export function tell(course: Course, event: WatchEvent): void {
	const { state } = course;
	const after = transition(state, event, course.now, course.reference);
	course.state = after === state ? state : { ...after, revision: state.revision + 1 };
}

/**
 * Takes in a list, as the watcher does: where the rules said nothing to it the last time, they are not
 * asked again.
 *
 * @returns whether they would say nothing the next time
 * @throws where they would have had something to say, in a life in which each look is made
 */
function takeIn(course: Course, event: WatchEvent): boolean {
	const { state: before, pulse, now, reference, everyLook } = course;
	const isKnown = isSettled(before, event, pulse, now);
	if (isKnown && !everyLook) return true;
	tell(course, event);
	if (isKnown) {
		if (lasting(before) !== lasting(course.state))
			throw new Error('a look that was settled said something');
		course.state = before;
		return true;
	}
	return transition(course.state, event, now, reference) === course.state;
}

/** What is known, but for when and where the user's own devices were seen, and what time makes forget of who is gone. */
function lasting(state: WatchState): string {
	const { devices, networks, lived, goodAt, contactAt, revision, tracked, ...rest } = state;
	const sessions = tracked
		.filter(({ goneAt }) => goneAt === null)
		.map(({ session: { lastActiveAt: _, ...session }, ...watched }) => [session, watched]);
	return JSON.stringify([rest, sessions]);
}

/** Looks, if the browser is open. */
export function look(course: Course): void {
	course.looks += 1;
	const { open, laptop, service, spelled, now, pulse } = course;
	if (open === null) return;
	const { login } = laptop;
	const { tracked: before, question } = course.state;
	const alive = login !== null && service.isOpen(login, now) ? login : null;
	if (alive === null) {
		tell(course, { type: 'lookFailed', kind: 'loggedOut', pulse });
		afterLook(course, { ok: false, kind: 'loggedOut', retryAfter: null });
	} else {
		const sessions = service.list(alive, spelled(laptop.agent, now), open.address, now);
		const isEnd = takeIn(course, { type: 'looked', sessions, pulse });
		afterLook(course, { ok: true, sessions });
		const { source, revision } = course.state;
		if (isEnd && course.pulse !== null) course.pulse.settled = { source, revision };
		if (!course.reviewed) {
			course.reviewed = true;
			course.agenda.plan(now + REVIEW_AFTER, () => reviewWhenThere(course));
		}
	}
	if (before !== course.state.tracked) {
		noteAlarms(course, before);
		noteOwnLogins(course);
	}
	if (alive !== null) noteAttack(course);
	if (question === null && course.state.question !== null) answerAccount(course);
}

/** «Another account?»: nobody here has two. */
function answerAccount(course: Course): void {
	const { now, person, agenda } = course;
	const at = now + around(course, person.answersAfter * MINUTE, 5 * MINUTE);
	agenda.plan(at, () =>
		whenThere(course, () => tell(course, { type: 'accountAnswered', isOther: false })),
	);
}

function afterLook(course: Course, result: Parameters<typeof pulseAfter>[1]): void {
	const { pulse, state, now, randomForLooks } = course;
	course.pulse = pulseAfter(pulse, result, state, false, now, randomForLooks());
}

const isOfAttack = ({ attack, service }: Course, { session }: TrackedSession) =>
	attack.sessions.has(service.login(session.id)?.id ?? session.id);

const isAbused = ({ service }: Course, { session }: TrackedSession) =>
	service.login(session.id)?.abused === true;

/** Notes the alarms and notices that a look has brought, and plans what the user does about them. */
function noteAlarms(course: Course, before: readonly TrackedSession[]): void {
	const { now, start, person, agenda, attack } = course;
	for (const tracked of newlyAlarming(before, course.state.tracked)) {
		if (isOfAttack(course, tracked)) {
			attack.alertAt ??= now;
		} else if (!isAbused(course, tracked)) {
			const { riskLevel, reasons } = tracked;
			const day = Math.floor((now - start) / DAY);
			course.falseAlarms.push({
				at: now,
				day,
				riskLevel,
				reasons: reasons.map(({ code }) => code),
			});
		}
	}
	const known = new Set(before.filter(isNotice).map(({ ref }) => ref));
	const fresh = course.state.tracked.filter((it) => isNotice(it) && !known.has(it.ref));
	course.notices += fresh.filter((tracked) => !isAbused(course, tracked)).length;
	for (const { id } of owedNotices(course.state)) {
		tell(course, { type: 'noticeShown', id });
		const at = now + around(course, person.answersAfter * MINUTE, 5 * MINUTE);
		agenda.plan(at, () => answerWhenThere(course));
	}
	if (fresh.length > 0 && person.readsNotices) {
		agenda.plan(now + HOUR, () => answerWhenThere(course));
	}
}

/** Notes what has become of the user's own logins; those of the first look wait for its review. */
function noteOwnLogins({ state, service, ownLogins, person }: Course): void {
	for (const { session, reviewStatus, riskLevel } of state.tracked) {
		const login = service.login(session.id);
		if (login === undefined || login.abused || reviewStatus === 'unreviewed') continue;
		const known = ownLogins.get(login.id);
		const worst = higherRisk(known?.riskLevel ?? 'familiar', riskLevel);
		if (known?.riskLevel === worst) continue;
		const abroad = login.address.country !== person.networks.home?.country;
		ownLogins.set(login.id, { riskLevel: worst, abroad: known?.abroad ?? abroad });
	}
}

/** Notes what the first look that can show the attack makes of it. */
function noteAttack(course: Course): void {
	const { attack, now, state } = course;
	for (const tracked of state.tracked) {
		const isListed = tracked.goneAt === null && isOfAttack(course, tracked);
		if (isListed) attack.listed.add(tracked.ref);
	}
	const isShown = attack.shownAt !== null && attack.shownAt <= now;
	if (attack.at === null || !isShown || attack.found !== null) return;
	const inQuestion = state.tracked.filter(
		(tracked) => isOfAttack(course, tracked) && attack.listed.has(tracked.ref),
	);
	const riskLevel =
		RISK_LEVELS.findLast((level) => inQuestion.some((it) => it.riskLevel === level)) ?? null;
	// Where it was told of before, the user may have answered by now.
	const caught =
		attack.alertAt !== null ||
		inQuestion.some(
			(tracked) =>
				isAlarming(tracked) ||
				(tracked.reviewStatus === 'unreviewed' &&
					(tracked.riskLevel === 'check' || tracked.riskLevel === 'urgent')),
		);
	const late = now - (attack.shownAt ?? now);
	attack.found = { late, riskLevel, caught };
}

/** Does it now if the user is at the laptop, or else when they are there again. */
export function whenThere(course: Course, does: () => void): void {
	if (course.open !== null) does();
	else course.waiting.push(does);
}

function answerWhenThere(course: Course): void {
	whenThere(course, () => {
		const { readsNotices } = course.person;
		answer(
			course,
			course.state.tracked.filter((it) => isAlarming(it) || (readsNotices && isNotice(it))),
		);
	});
}

function reviewWhenThere(course: Course): void {
	whenThere(course, () => {
		answer(
			course,
			course.state.tracked.filter((it) => it.reviewStatus === 'unreviewed' && it.goneAt === null),
		);
	});
}

const idsOf = (sessions: readonly TrackedSession[]) => sessions.map(({ session }) => session.id);

/** The user says of each of these whose it is, and removes what is listed and not theirs. */
function answer(course: Course, questions: readonly TrackedSession[]): void {
	const { service, agenda, laptop } = course;
	const isOwn = ({ session }: TrackedSession) => service.login(session.id)?.abused === false;
	const own = questions.filter(isOwn);
	if (own.length > 0) tell(course, { type: 'recognised', ids: idsOf(own), name: null });
	const strangers = questions.filter((tracked) => !isOwn(tracked));
	const listed = strangers.filter(({ goneAt, session }) => goneAt === null && !session.current);
	const others = strangers.filter((tracked) => !listed.includes(tracked));
	if (listed.length > 0) remove(course, listed);
	if (others.length > 0) tell(course, { type: 'disowned', ids: idsOf(others) });
	// Somebody else uses the login of this browser: a new password ends it.
	for (const { session } of others) {
		const login = service.login(session.id);
		if (!session.current || login === undefined) continue;
		service.end(login);
		const { now } = course;
		agenda.plan(now + LOGIN_TIME, () =>
			useAccount(course, laptop, laptop.network, now + 5 * MINUTE),
		);
	}
	if (questions.length > 0) look(course);
}

function remove(course: Course, sessions: readonly TrackedSession[]): void {
	const ids = idsOf(sessions);
	tell(course, { type: 'removalAsked', ids, meant: 'notMe' });
	for (const id of ids) {
		const login = course.service.login(id);
		if (login !== undefined) course.service.end(login);
	}
}
