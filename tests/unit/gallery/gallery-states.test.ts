import { expect, it } from 'vitest';
import { FailureKind } from '@/utils/domain/watch/failure-kind';
import type { StatusKind } from '@/utils/domain/watch/status';
import { brokenPopup, popupView } from '@/utils/pages/popup/popup-view';
import { POPUP_STATES } from '../../gallery/popup-states';
import { ENGLISH } from '../fixtures/language-fixtures';

const KINDS: readonly StatusKind[] = [
	...FailureKind.options,
	'unfamiliar',
	'checking',
	'account',
	'recovery',
	'notice',
	'unreviewed',
	'clear',
];

it.each(POPUP_STATES.map((one) => [one.name, one] as const))(
	'the popup in the state %s gives the answer that it is there for',
	(_, { stored, ui, now, connection, status, broken }) => {
		const view = broken ? brokenPopup(ENGLISH) : popupView(stored, ui, now, connection, ENGLISH);
		expect(view.status).toBe(status);
	},
);

it('the gallery has every answer that the popup can give, and each state once', () => {
	expect(new Set(POPUP_STATES.map(({ status }) => status))).toEqual(new Set(KINDS));
	expect(new Set(POPUP_STATES.map(({ name }) => name)).size).toBe(POPUP_STATES.length);
});
