/** Names in the browser's storage; apart from the store, for the popup reads without its schemas. */
export const STATE_KEY = 'watch';
export const PULSE_KEY = 'pulse';
