import { blindCause } from '@/utils/i18n/phrases';
import type { PopupFacts } from './popup-facts';
import { MESSAGE, type PopupButton } from './popup-types';

/** For how long the last gap is told of, in milliseconds. */
const GAP_TOLD = 24 * 60 * 60 * 1000;

/** Since when we watch, and the last time that we could not; `null` where there is nothing to say. */
export function coverageText({ stored, now, language }: PopupFacts): string | null {
	const { say, count: counted } = language;
	const { state } = stored;
	if (state === null || state.startedAt === null) return null;
	const since = say('watchingSince', { clock: language.clock(state.startedAt, now) });
	const gap = state.lastGap;
	if (gap === null || now - gap.to >= GAP_TOLD) return since;
	const { from, to, stretches, came, went, changed } = gap;
	const causes = new Set(stretches.map(({ cause }) => blindCause(language, cause)));
	const parts = [
		...(came > 0 ? [counted('gapCame', came)] : []),
		...(went > 0 ? [counted('gapWent', went)] : []),
		...(changed > 0 ? [counted('gapChanged', changed)] : []),
	];
	const told = say('gap', {
		range: language.clockRange(from, to, now),
		causes: [...causes].join(', '),
		found: parts.length === 0 ? say('gapNothing') : say('gapFound', { list: language.list(parts) }),
	});
	return `${since} ${told}`;
}

/** What leads on from the popup. */
export const waysOf = ({ ui, language: { say } }: PopupFacts): PopupButton[] => [
	{
		name: 'message',
		label: say('message'),
		kind: 'plain',
		icon: 'bubble',
		action: { ui: { message: { lookedAt: null }, back: null } },
		focus: ui.back === MESSAGE,
	},
	{
		name: 'settings',
		label: say('settings'),
		kind: 'plain',
		icon: 'gear',
		action: { settings: true },
	},
];
