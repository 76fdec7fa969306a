/**
 * The version of the stored state. In a file of its own, so that the popup can check it without
 * loading the schemas.
 */
export const STATE_VERSION = 5;
