/**
 * The shape of the stored state. A file of its own, so that the popup can tell whether it may
 * paint what is stored without carrying the schemas.
 */
export const STATE_VERSION = 4;
