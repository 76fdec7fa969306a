import type { Language } from '@/utils/words/language';
import { deviceName, placeForAlert } from '@/utils/words/words';
import type { TrackedSession } from './state';

/** The most sessions that a notification names. */
const NAMED = 3;

/** The texts of a desktop notification about the sessions that one look brought. */
export function noticeWords(
	language: Language,
	tracked: readonly TrackedSession[],
	now: number,
): { title: string; message: string } {
	const { say, count } = language;
	const line = ({ session, firstSeenAt }: TrackedSession) =>
		`${deviceName(language, session.device)}, ${placeForAlert(language, session.place)}, ${language.clock(session.createdAt ?? firstSeenAt, now)}`;
	const ordered = tracked.toSorted(
		(a, b) => Number(b.grade === 'urgent') - Number(a.grade === 'urgent'),
	);
	const shown = ordered.slice(0, NAMED).map(line);
	const more = tracked.length - shown.length;
	const codes = new Set(tracked.flatMap(({ reasons }) => reasons.map(({ code }) => code)));
	const old = (['deviceChanged', 'tooFast', 'moved', 'listedAgain'] as const).some((code) =>
		codes.has(code),
	);
	return {
		title: tracked.length === 1 && old ? say('alertSession') : count('alertLogin', tracked.length),
		message: [
			...shown,
			...(more > 0 ? [say('alertMore', { count: language.number(more) })] : []),
			...(codes.has('comeback') ? [say('alertBack')] : []),
			say('alertAsk'),
		].join('\n'),
	};
}
