/** docs/help.md, of which the build makes a page of the extension. */
export const HELP_PAGE = '/help.html';
