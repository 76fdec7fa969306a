/** How far a step has come, on the pages that lead through steps. */
export type StepState = 'todo' | 'doing' | 'done';
