import type { Truth } from '../../fixtures/learning-fixtures';
import type { Tells } from '../../fixtures/learning-shapes';
import { NOON } from '../../fixtures/session-fixtures';

// Pages with a list of sessions, by the structure that open-source products give theirs. What a
// product's template says, a table, a class, a word, is kept; its code is not.

export type OpenSourcePage = {
	/** The product whose page is like this. */
	name: string;
	tells: Tells;
	html: (sessions: readonly Truth[]) => string;
	/** It is in the page only once its script has drawn it. */
	isDrawn?: true;
	/** Its own session stands first, whatever the order. */
	isOwnFirst?: true;
	/** Its sessions are called by nothing, so they are told apart by what lasts of them. */
	isNameless?: true;
	/** What the page's own way to remove a session calls it; its own session may have no such name. */
	removes?: (session: Truth) => string;
};

export const escaped = (text: string): string =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export const isKnown = ({ browser }: Truth): boolean => browser !== 'Unknown';
/** A device as most products say it; what a program calls itself, where it is no browser. */
export const device = (each: Truth, between = ' on '): string =>
	escaped(isKnown(each) ? `${each.browser}${between}${each.system}` : each.userAgent);
export const number = ({ id }: Truth): number => Number.parseInt(id.slice(0, 6), 16);
export const of = (sessions: readonly Truth[], row: (each: Truth) => string): string =>
	sessions.map(row).join('\n');

const MONTHS =
	'January|February|March|April|May|June|July|August|September|October|November|December';
const DAYS = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday';
/** The parts of a moment, as the clock on the wall shows it. */
export function clock(ms: number) {
	const at = new Date(ms);
	const month = MONTHS.split('|')[at.getMonth()] ?? '';
	const two = (value: number) => String(value).padStart(2, '0');
	return {
		day: String(at.getDate()),
		year: String(at.getFullYear()),
		month,
		short: month.slice(0, 3),
		weekday: DAYS.split('|')[at.getDay()] ?? '',
		number: String(at.getMonth() + 1),
		time: `${two(at.getHours())}:${two(at.getMinutes())}`,
		seconds: two(at.getSeconds()),
		twelve: `${at.getHours() % 12 || 12}:${two(at.getMinutes())}`,
		half: at.getHours() < 12 ? 'AM' : 'PM',
		two,
	};
}
export const ago = (ms: number, justNow = 'just now'): string => {
	const minutes = Math.round((NOON - ms) / 60_000);
	const said = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'} ago`;
	if (minutes < 1) return justNow;
	if (minutes < 60) return said(minutes, 'minute');
	if (minutes < 1440) return said(Math.round(minutes / 60), 'hour');
	return said(Math.round(minutes / 1440), 'day');
};

export const page = (body: string): string =>
	`<!DOCTYPE html><html lang="en"><head><title>Settings</title></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/settings">Settings</a></li></ul></nav><main><h1>Settings</h1>${body}</main></body></html>`;
export const csrf = (name: string, each: Truth): string =>
	`<input type="hidden" name="${name}" value="${each.token.slice(4, 24)}x${each.id.length}">`;
