/** What a `Set-Cookie` header says, as both browsers' protocols take it. */
export interface GivenCookie {
	name: string;
	value: string;
	path: string;
	httpOnly: boolean;
	secure: boolean;
	sameSite: 'Strict' | 'Lax' | 'None';
	/** Seconds since 1970; left out where it ends with the browser. */
	expires?: number;
}

/** Parses what a local Cryptonow sets. @throws where the header names no cookie */
export function parseSetCookie(header: string, now: number): GivenCookie {
	const [pair = '', ...attributes] = header.split(';').map((part) => part.trim());
	const at = pair.indexOf('=');
	if (at < 1) throw new Error(`No cookie: ${header}`);
	const said = new Map(
		attributes.map((attribute) => {
			const [name = '', value = ''] = attribute.split('=');
			return [name.toLowerCase(), value];
		}),
	);
	const sameSite = (['Strict', 'None'] as const).find(
		(one) => one.toLowerCase() === said.get('samesite')?.toLowerCase(),
	);
	const maxAge = said.get('max-age');
	return {
		name: pair.slice(0, at),
		value: pair.slice(at + 1),
		path: said.get('path') ?? '/',
		httpOnly: said.has('httponly'),
		secure: said.has('secure'),
		sameSite: sameSite ?? 'Lax',
		...(maxAge === undefined ? {} : { expires: Math.floor(now / 1000) + Number(maxAge) }),
	};
}
