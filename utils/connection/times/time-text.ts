import { timeInWords } from './relative-time';
import { programTime, writtenTime } from './written-time';

/** Whether a text is a time and nothing else, in figures or in words with a figure. */
export const isTimeText = (text: string): boolean =>
	/\d/.test(text) &&
	(timeInWords(text, 0) !== null || programTime(text) !== null || writtenTime(text, 0) !== null);
