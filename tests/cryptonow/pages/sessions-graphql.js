import { asBefore, pathNow } from './service-change.js';
import {
	describeDevice,
	describePlace,
	LoggedOut,
	Refused,
	showAside,
	showSessions,
} from './session-table.js';

const SESSIONS = `query SessionsPage($first: Int!, $after: String) {
  viewer { id sessions(first: $first, after: $after) {
    edges { node { id isCurrent ipAddress userAgent location { city country } createdAt lastSeenAt } cursor }
    pageInfo { hasNextPage endCursor }
  } }
}`;
const REMOVE = `mutation RemoveSession($input: RemoveSessionInput!) {
  removeSession(input: $input) { removedId }
}`;
const PROFILE = `query ViewerProfile {
  viewer { id email displayName createdAt lastLogin { at ipAddress userAgent } }
}`;
const HISTORY = `query LoginHistory($first: Int!) {
  viewer { loginEvents(first: $first) { edges { node { id event success ipAddress userAgent city country at } cursor } pageInfo { hasNextPage endCursor } } }
}`;
const DEVICES = `query TrustedDevices {
  viewer { trustedDevices { nodes { id name kind platform addedAt lastUsedAt lastIpAddress } } }
}`;
const NOTIFICATIONS = `query Notifications {
  viewer { notifications { nodes { id kind title text createdAt read } } }
}`;
const PRICES = `query Prices { markets { id symbol name price changePercent updatedAt } }`;
const FLAGS = `query FeatureFlags { features { flags evaluatedAt } }`;

async function call(query, variables = {}) {
	const token = /(?:^|; )csrf_token=([^;]+)/.exec(document.cookie)?.[1] ?? '';
	const [, operationName] = /^\w+ (\w+)/.exec(query);
	const response = await fetch(pathNow('/graphql'), {
		method: 'POST',
		headers: { 'content-type': 'application/json', 'x-csrf-token': token },
		body: JSON.stringify({ operationName, query, variables }),
	});
	if (response.status === 401) throw new LoggedOut();
	if (!response.ok) throw new Error(`${operationName} was answered with ${response.status}`);
	const answer = await response.json();
	if (answer.errors) throw new Refused(`${answer.errors[0].message}.`);
	return answer;
}

async function list() {
	const rows = [];
	for (let after = null; ; ) {
		const { data } = asBefore(await call(SESSIONS, { first: 3, after }));
		const { edges, pageInfo } = data.viewer.sessions;
		for (const { node } of edges) {
			rows.push({
				id: node.id,
				current: node.isCurrent,
				place: describePlace(node.location?.city, node.location?.country),
				ip: node.ipAddress,
				device: describeDevice(node.userAgent),
				active: node.lastSeenAt,
			});
		}
		if (!pageInfo.hasNextPage) return rows;
		after = pageInfo.endCursor;
	}
}

const remove = ({ id }) => call(REMOVE, { input: { sessionId: id } });

async function showNews() {
	const [bell, market] = await Promise.all([call(NOTIFICATIONS), call(PRICES)]);
	const unread = bell.data.viewer.notifications.nodes.filter(({ read }) => !read).length;
	const [first] = market.data.markets;
	showAside(`${unread} new notifications · ${first.name} ${first.price.toLocaleString('en')} EUR`);
}

call(FLAGS).catch(() => undefined);
call(PROFILE).catch(() => undefined);
call(HISTORY, { first: 20 }).catch(() => undefined);
call(DEVICES).catch(() => undefined);
showSessions({ list, remove });
showNews().catch(() => undefined);
