/** A time as HTTP writes it, in milliseconds since 1970 (RFC 9110 section 5.6.7); or `null`. */
export function readHttpDate(text: string): number | null {
	// All three forms begin with the name of the day. `Date.parse` would take «-5» for a date, too.
	if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text)) return null;
	// The oldest form has no zone, and would be read as local time.
	const time = Date.parse(/ (?:GMT|UTC|[+-]\d{4})$/.test(text) ? text : `${text} GMT`);
	return Number.isNaN(time) ? null : time;
}

/** For how long an answer can have waited on the way, in seconds: more is no age. */
const LONGEST_WAIT = 24 * 60 * 60;

/**
 * What the service's clock showed when it sent an answer, in milliseconds since 1970 and to the
 * second; `null` where it does not say. An answer that waited in a cache on the way is as much older
 * as its `Age` says (RFC 9111 section 5.1); by an age of more than a day nothing is told.
 */
export function readServiceTime(headers: Headers): number | null {
	const time = readHttpDate(headers.get('date')?.trim() ?? '');
	const text = headers.get('age')?.trim() ?? '';
	const age = /^\d{1,10}$/.test(text) ? Number(text) : 0;
	return time === null || age > LONGEST_WAIT ? null : time + age * 1000;
}
