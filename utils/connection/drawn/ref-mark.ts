/** What marks an element in the markup of a drawn page, for it to be found again: `sc-ref="12 shown new"`. */
export const REF_MARK = 'sc-ref';

/** An element of a drawn page, as its mark says. */
export type ElementMark = {
	/** Which of the elements that were read it is. */
	ref: number;
	/** Whether a person sees it. */
	isShown: boolean;
	/** Whether it has appeared since something was last pressed in the page. */
	isNew: boolean;
};

export const markText = ({ ref, isShown, isNew }: ElementMark): string =>
	`${ref}${isShown ? ' shown' : ''}${isNew ? ' new' : ''}`;

/** @returns `null` for a text that is no mark */
export function readMark(text: string | undefined): ElementMark | null {
	const [, ref, shown, fresh] = /^(\d{1,6})( shown)?( new)?$/.exec(text ?? '') ?? [];
	if (ref === undefined) return null;
	return { ref: Number(ref), isShown: shown !== undefined, isNew: fresh !== undefined };
}
