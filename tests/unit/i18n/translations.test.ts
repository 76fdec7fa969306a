import { describe, expect, it } from 'vitest';
import type { PluralKey } from '@/utils/i18n/message';
import { messagesOf } from '@/utils/i18n/message';
import { CATALOGUES, languageOf } from '../fixtures/language-fixtures';

const { en, ...OTHERS } = CATALOGUES;
const TRANSLATIONS = Object.entries(OTHERS);
const ENGLISH_TEXTS = messagesOf(en);

/** What reads the same in another language: names, signs, and words that it has, too. */
const SAME: Readonly<Record<keyof typeof OTHERS | 'all', readonly string[]>> = {
	all: ['extShortName', 'ip', 'deviceInPlace', 'ok', 'setLane_watch', 'setMark', 'pageTitle'],
	de: [
		'form_computer',
		'form_tablet',
		'toolbar',
		'toolbarBlind',
		'blind_offline',
		'setGap',
		'connectOptional',
		'connectDetail',
	],
	nl: [
		'form_computer',
		'form_tablet',
		'toolbar',
		'toolbarBlind',
		'blind_offline',
		'setGap',
		'setSpan_week',
		'setLater',
		'setPrivacy',
		'connectDetail',
	],
	it: [
		'form_computer',
		'form_tablet',
		'form_tv',
		'toolbar',
		'toolbarBlind',
		'blind_offline',
		'setGap',
		'setPrivacy',
		'welcomeNotifyNo',
	],
	fr: ['form_tv', 'sessionsOf_one', 'sessionsOf_other', 'setNotifications', 'setColumn_session'],
	es: ['form_tv', 'toolbar', 'toolbarBlind', 'setGap', 'welcomeNotifyNo'],
	pt: ['form_tablet', 'form_tv', 'toolbar', 'toolbarBlind', 'blind_offline', 'setGap'],
	pl: ['form_tablet', 'toolbar', 'toolbarBlind', 'blind_offline', 'setGap', 'setShape_alert'],
	cs: ['form_tablet', 'toolbar', 'toolbarBlind', 'blind_offline', 'setGap'],
	sk: ['form_tablet', 'toolbar', 'toolbarBlind', 'blind_offline', 'setGap'],
	hu: ['form_tv', 'toolbar', 'toolbarBlind', 'setGap'],
	sl: ['toolbar', 'toolbarBlind', 'setGap'],
	hr: ['form_tablet', 'toolbar', 'toolbarBlind', 'setGap'],
	ro: ['toolbar', 'toolbarBlind', 'setGap'],
	sv: ['toolbar', 'toolbarBlind', 'blind_offline', 'sessionsOf_one', 'setGap', 'setColumn_session'],
	el: ['toolbar', 'toolbarBlind'],
};

describe.each(Object.entries(CATALOGUES))('a text that counts, in %s', (_, catalogue) => {
	// Croatian has one form for 1, 21 and 101, Slovene one for 2 and 102.
	it('says how many there are, or is of one or two alone', () => {
		const { count, number } = languageOf(catalogue);
		const say = count as (key: PluralKey, of: number) => string;
		const counting = Object.entries(catalogue).filter(
			([, text]) => typeof text === 'object' && text.other.includes('{count}'),
		) as [PluralKey, object][];
		expect(counting).not.toEqual([]);
		const wrong = [3, 5, 11, 12, 21, 22, 31, 101, 102, 121, 1001].flatMap((many) =>
			counting.map(([key]) => say(key, many)).filter((text) => !text.includes(number(many))),
		);
		expect(wrong).toEqual([]);
	});
});

describe.each(TRANSLATIONS)('the translation %s', (code, catalogue) => {
	it('is one, but for what reads the same in both', () => {
		const same = Object.entries(messagesOf(catalogue))
			.filter(([key, text]) => text === ENGLISH_TEXTS[key])
			.map(([key]) => key);
		const expected = [...SAME.all, ...SAME[code as keyof typeof OTHERS]];
		expect(same.toSorted()).toEqual(expected.toSorted());
	});

	it('has room: what stands on a button or as a title is not much longer than in English', () => {
		const long = LABELS.filter(
			(key) => catalogue[key].length > Math.max(28, en[key].length * 1.35),
		);
		expect(long).toEqual([]);
	});

	it('speaks of nobody twice: «this was me» and «not me» begin differently', () => {
		const [mine, notMine] = [catalogue.recognise, catalogue.notMe].map((one) => one.slice(0, 3));
		expect(mine).not.toBe(notMine);
	});
});

/** Buttons of the popup, 380 px wide. */
const LABELS = [
	'look',
	'lookAgain',
	'looking',
	'login',
	'access',
	'sessionsPage',
	'help',
	'settings',
	'back',
	'cancel',
	'save',
	'undo',
	'recognise',
	'notMe',
	'remove',
	'removeNotMe',
	'removeOthers',
	'tryAgain',
	'notMeRemove',
	'setRename',
	'travelEnd',
	'openPassword',
	'openTwoFactor',
	'openSupport',
	'stepDone',
	'recoveryFinish',
	'recoveryNotNeeded',
	'message',
	'messageLook',
	'alertReview',
] as const satisfies readonly (keyof typeof en)[];
