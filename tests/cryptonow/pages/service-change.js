// How the service has changed since this page was written; the server says it in a meta tag.
const told = document.querySelector('meta[name=service-change]')?.content;
const change = told ? JSON.parse(told) : {};
const before = new Map(Object.entries(change.rename ?? {}).map(([was, is]) => [is, was]));

function renamedBack(value) {
	if (Array.isArray(value)) return value.map(renamedBack);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, each]) => [before.get(key) ?? key, renamedBack(each)]),
	);
}

/** The list's answer as it was before the change. */
export function asBefore(body) {
	return renamedBack(change.nestUnder === undefined ? body : body[change.nestUnder]);
}

/** Where the list is that was at this path. */
export function pathNow(path) {
	return change.moveTo !== undefined && path === change.from ? change.moveTo : path;
}
