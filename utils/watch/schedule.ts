/** How often to look, in milliseconds. Chrome promises alarms of 30 s and more. */
export const LOOK_PERIOD = 60 * 1000;

/** A last good look that is older than this no longer says that all is well. */
export const CALM_LIMIT = 3 * LOOK_PERIOD;
