import { PageReport } from '@/utils/learning/observe/observed-request';
import { createPageFilter, type PageEdge } from '@/utils/learning/observe/page-filter';
import type { PageRequest } from '@/utils/learning/observe/page-request';

export const SITE = 'https://app.cryptonow.net';

/** A request for the list, as the observer sees it in the page. */
export const seen = (change: Partial<PageRequest> = {}): PageRequest => ({
	method: 'GET',
	url: `${SITE}/api/sessions`,
	requestHeaders: [],
	requestBody: null,
	status: 200,
	responseHeaders: [],
	cookies: '',
	...change,
});

/** A filter beside the page of sessions, and what it passes on, as the background would read it. */
export function pageFilter(edge: Partial<PageEdge> = {}) {
	const reports: PageReport[] = [];
	const filter = createPageFilter({
		report: (report) => reports.push(PageReport.parse(JSON.parse(JSON.stringify(report)))),
		metas: () => [],
		path: () => '/settings/sessions',
		parse: JSON.parse,
		stringify: JSON.stringify,
		...edge,
	});
	return { reports, filter };
}
