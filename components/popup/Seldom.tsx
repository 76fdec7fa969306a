import type { ComponentChild } from 'preact';
import type { Run } from '@/components/shared/ActionButton';
import { Naming } from '@/components/shared/Naming';
import { checklistOf } from '@/utils/pages/popup/checklist-view';
import { messagePanel } from '@/utils/pages/popup/message-view';
import { namingOf } from '@/utils/pages/popup/naming-view';
import type {
	Checklist as ChecklistView,
	MessagePanel,
	PopupAction,
	Seldom,
} from '@/utils/pages/popup/popup-types';
import { factsOf } from '@/utils/pages/popup/session-card';
import type { Naming as NamingView } from '@/utils/pages/shared/button';
import { Checklist } from './Checklist';
import { Message } from './Message';

/** Draws the parts that are seldom shown; handed to the popup once it is loaded. */
export type DrawSeldom = {
	message(panel: MessagePanel, run: Run<PopupAction>): ComponentChild;
	checklist(list: ChecklistView, run: Run<PopupAction>): ComponentChild;
	naming(naming: NamingView<PopupAction>, run: Run<PopupAction>): ComponentChild;
};

/** Fills them; beside what draws them, so that both are one file to load. */
export const seldom: Seldom = { panelOf: messagePanel, checklistOf, namingOf, factsOf };

export const drawSeldom: DrawSeldom = {
	message: (panel, run) => <Message panel={panel} run={run} />,
	checklist: (list, run) => <Checklist list={list} run={run} />,
	naming: (naming, run) => <Naming naming={naming} run={run} />,
};
