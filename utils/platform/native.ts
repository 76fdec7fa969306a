import type { browser as Browser } from 'wxt/browser';

const globals = globalThis as { browser?: typeof Browser; chrome?: typeof Browser };

/**
 * The browser's own interface, for what the popup loads: what it calls answers with promises by
 * itself in each browser we support, so the polyfill (2.8 KB) is left to the background.
 */
export const native = (globals.browser ?? globals.chrome) as typeof Browser;
