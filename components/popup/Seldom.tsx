import type { ComponentChild } from 'preact';
import type { Run } from '@/components/shared/ActionButton';
import { Naming } from '@/components/shared/Naming';
import { checklistOf } from '@/utils/pages/popup/checklist-view';
import { findIn } from '@/utils/pages/popup/find-sessions';
import { messagePanel } from '@/utils/pages/popup/message-view';
import { namingOf } from '@/utils/pages/popup/naming-view';
import type {
	Checklist as ChecklistView,
	FindView,
	MessagePanel,
	PopupAction,
	Seldom,
} from '@/utils/pages/popup/popup-types';
import { factsOf } from '@/utils/pages/popup/session-card';
import { undoOf } from '@/utils/pages/popup/undo-view';
import type { Naming as NamingView } from '@/utils/pages/shared/button';
import { Checklist } from './Checklist';
import { Find } from './Find';
import { Message } from './Message';
import styles from './seldom.css?inline';

/** Draws the parts that are seldom shown; handed to the popup once it is loaded. */
export type DrawSeldom = {
	message(panel: MessagePanel, run: Run<PopupAction>): ComponentChild;
	checklist(list: ChecklistView, run: Run<PopupAction>): ComponentChild;
	naming(naming: NamingView<PopupAction>, run: Run<PopupAction>): ComponentChild;
	find(find: FindView, run: Run<PopupAction>): ComponentChild;
};

/** Fills them; beside what draws them, so that both are one file to load. */
export const seldom: Seldom = {
	panelOf: messagePanel,
	checklistOf,
	namingOf,
	factsOf,
	findIn,
	undoOf,
};

/** Gives a document the styles, once. The pages' policy lets no style element through that is made later. */
function adopt(element: HTMLElement | null): void {
	const shown = element?.ownerDocument;
	if (!shown?.defaultView || shown.adoptedStyleSheets.length > 0) return;
	const sheet = new shown.defaultView.CSSStyleSheet();
	sheet.replaceSync(styles);
	shown.adoptedStyleSheets = [sheet];
}

const styled = (part: ComponentChild) => (
	<>
		<template ref={adopt} />
		{part}
	</>
);

export const drawSeldom: DrawSeldom = {
	message: (panel, run) => styled(<Message panel={panel} run={run} />),
	checklist: (list, run) => styled(<Checklist list={list} run={run} />),
	naming: (naming, run) => styled(<Naming naming={naming} run={run} />),
	find: (find, run) => styled(<Find find={find} run={run} />),
};
