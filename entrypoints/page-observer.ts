import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createAnswerQueue } from '@/utils/learning/observe/page/answer-queue';
import { bareCopy, openChannel } from '@/utils/learning/observe/page/channel';
import { hiddenFields } from '@/utils/learning/observe/page/document-fields';
import { lookOnErrors, lookOnNames } from '@/utils/learning/observe/page/look-on';
import { lookOnFetch } from '@/utils/learning/observe/page/look-on-fetch';
import { lookOnLeaving } from '@/utils/learning/observe/page/look-on-leaving';
import { lookOnXhr } from '@/utils/learning/observe/page/look-on-xhr';
import { metaTags } from '@/utils/learning/observe/page/meta-tags';
import { takeNatives } from '@/utils/learning/observe/page/natives';
import { createTraces } from '@/utils/learning/observe/page/traces';
import { createPageFilter } from '@/utils/learning/observe/page-filter';

/**
 * Runs in the page's own world while the extension learns where the sessions are: looks on at
 * `fetch`, `XMLHttpRequest`, forms and links, and passes on to the relay what may have to do with sessions.
 * Nothing that the page does is changed, held up or repeated: it gets its own answer, and nothing
 * of what it gave is worked out twice. What is needed of the browser is taken before the page's
 * first line runs, for later the page may have put its own in the place of it.
 */
export default defineUnlistedScript(() => {
	const natives = takeNatives();
	const channel = openChannel(natives, (names) => filter.knowNames(names));
	if (channel === null) return;
	const filter = createPageFilter({
		report: channel.tell,
		path: () => natives.location.pathname,
		search: () => natives.location.search,
		parse: natives.parse,
		stringify: (value, replace) => natives.stringify(bareCopy(natives, value), replace),
		metas: () => metaTags(natives),
		fields: () => hiddenFields(natives),
	});
	const lookAt = createAnswerQueue(natives, channel, filter);
	const place = { natives, channel, traces: createTraces(natives) };
	lookOnFetch(place, lookAt);
	lookOnXhr(place, lookAt);
	lookOnLeaving(place, filter.left);
	lookOnNames(place);
	lookOnErrors(place);
});
