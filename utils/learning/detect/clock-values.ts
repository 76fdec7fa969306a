import type { SecretSource } from '@/utils/connection/profile/profile';
import type { ClockAs } from '@/utils/connection/times/clock-value';
import { timeKind, wordsOf } from '@/utils/learning/value-kinds';

// Dates in a request: the day on which it was learned must not become a part of it, or the list would
// end with that day. They are made anew for each request, as far from its moment as they were.

type ClockSource = Extract<SecretSource, { from: 'clock' }>;

const DAY = 24 * 60 * 60 * 1000;
/** The farthest that such a date is from the request, in days. */
const FARTHEST = 3660;

/** Names of the end of a span: a session that begins later would not be listed. */
const UPPER_NAME =
	/(?:^| )(?:to|until|till|end|ends|ended|ending|before|bis|ende|tot|tm|einde|al|fino|fine|fin|max|lte?|upto|thru|through|latest)(?: |$)/;
/** Names of a moment at all; a number that is none is not taken for one. */
const MOMENT_NAME =
	/(?:^| )(?:from|since|after|start|starts|begin|von|ab|seit|beginn|van|vanaf|sinds|da|dal|inizio|min|gte?|date|datum|data|day|tag|time|ts|timestamp|at|on|now|today|heute|as of|asof)(?: |$)/;

/** How a text writes a moment; `null` for what is none. */
function waysOf(name: string, text: string): { as: ClockAs; at: number } | null {
	if (/^\d{4}-[01]\d-[0-3]\d$/.test(text)) return { as: 'date', at: Date.parse(text) };
	const kind = timeKind(text);
	if (kind === 'iso') return { as: 'iso', at: Date.parse(text) };
	const words = wordsOf(name);
	if (kind === null || !(UPPER_NAME.test(words) || MOMENT_NAME.test(words))) return null;
	return { as: kind, at: Number(text) * (kind === 'seconds' ? 1000 : 1) };
}

/**
 * Where a date in a request comes from: the clock. The end of a span is always still to come, so
 * that no session is younger.
 *
 * @param now when it was sent, about; milliseconds since 1970
 * @returns `null` where the value is no date, or none that is near
 */
export function clockSourceOf(name: string, text: string, now: number): ClockSource | null {
	const moment = waysOf(name, text);
	if (moment === null || !Number.isFinite(moment.at)) return null;
	const from = moment.as === 'date' ? Math.floor(now / DAY) * DAY : now;
	const days = (moment.at - from) / DAY;
	if (Math.abs(days) > FARTHEST) return null;
	const isEnd = UPPER_NAME.test(wordsOf(name));
	return {
		from: 'clock',
		as: moment.as,
		days: isEnd ? Math.max(1, Math.ceil(days)) : Math.floor(days),
	};
}
