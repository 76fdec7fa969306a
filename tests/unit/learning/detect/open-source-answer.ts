import type { Truth } from '../../fixtures/learning-fixtures';

// Answers as open-source products and public descriptions of APIs have them: the names and the forms
// of their values, with sessions of our own.

export const number = ({ id }: Truth): number => Number.parseInt(id.slice(0, 6), 16);
export const byNumber = (each: Truth): string => String(number(each));
export const isKnown = ({ browser }: Truth): boolean => browser !== 'Unknown';
export const label = (each: Truth): string =>
	isKnown(each) ? `${each.browser} on ${each.system}` : each.userAgent;
