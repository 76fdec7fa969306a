/** How old the stored times may become while nothing else changes, in milliseconds. */
export const HEARTBEAT = 10 * 60 * 1000;
