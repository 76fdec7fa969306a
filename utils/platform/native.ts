import type { browser as Browser } from 'wxt/browser';

const globals = globalThis as { browser?: typeof Browser; chrome?: typeof Browser };

/**
 * The browser's own interface, for what our pages load. It answers with promises in each browser that
 * we support.
 */
export const native = (globals.browser ?? globals.chrome) as typeof Browser;
