import { createHmac, randomBytes } from 'node:crypto';
import { isIPv4 } from 'node:net';
import { type Context, Hono } from 'hono';
import { UAParser } from 'ua-parser-js';
import type { Env, VisitorEnv } from '../client.ts';
import type { WirePlace } from '../wire.ts';
import type { AccessTokens } from './access-tokens.ts';
import type { ApiFront } from './api-style.ts';
import { loginHistory, notifications, prices, profile, trustedDevices } from './decoys.ts';
import type { Demanded } from './demands.ts';
import { isSameSecret, type ListedSession, type Site } from './site.ts';

/** How long a key holds, in seconds. */
export const KURZ_TOKEN_SECONDS = 600;

const MAX_PAGE = 10;
const FIRST_NUMBER = 48_211;

const GERMAN: Readonly<Record<string, string>> = {
	Austria: 'Österreich',
	Italy: 'Italien',
	Milan: 'Mailand',
	Netherlands: 'Niederlande',
	Vienna: 'Wien',
};

const UNITS = [
	['Monat', 'Monaten', 30 * 86_400_000],
	['Tag', 'Tagen', 86_400_000],
	['Stunde', 'Stunden', 3_600_000],
	['Minute', 'Minuten', 60_000],
] as const;

function ago(time: Date): string {
	const elapsed = Date.now() - time.getTime();
	for (const [one, many, length] of UNITS) {
		const count = Math.floor(elapsed / length);
		if (count >= 1) return `vor ${count} ${count === 1 ? one : many}`;
	}
	return 'gerade eben';
}

/** As people here write it, in the time of this machine. */
function germanTime(time: Date): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${two(time.getDate())}.${two(time.getMonth() + 1)}.${time.getFullYear()} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

function masked(address: string | null): string {
	if (address === null) return '';
	return isIPv4(address)
		? address.replace(/\d+$/, 'xxx')
		: `${address.split(':').slice(0, 3).join(':')}:xxxx`;
}

function deviceName(agent: string | null): string {
	const { browser, os, device } = new UAParser(agent ?? '').getResult();
	if (!browser.name) return 'Unbekanntes Gerät';
	const system = os.name === 'iOS' ? device.model : os.name;
	return `${browser.name.replace('Mobile ', '')} auf ${system ?? 'unbekanntem System'}`;
}

function placeName(place: WirePlace | null): string {
	const parts = [place?.city, place?.country].filter((part) => typeof part === 'string');
	return parts.map((part) => GERMAN[part] ?? part).join(', ') || 'unbekannt';
}

function failure(c: Context, status: 400 | 401 | 403, nr: number, txt: string): Response {
	return c.json({ fhl: { nr, txt } }, status);
}

function demanded(c: Context, site: Site, what: Demanded): Response | null {
	const demand = site.demands.of(what);
	if (demand === null) return null;
	return demand === 'fresh-login'
		? failure(c, 403, 4033, 'Bitte melden Sie sich erneut an')
		: failure(c, 403, 4034, 'Bitte bestätigen Sie mit Ihrem zweiten Faktor');
}

/** Calls by name, German and short, a shape that no known service has. */
export function createKurz(site: Site, tokens: AccessTokens): ApiFront {
	const app = new Hono<VisitorEnv>();
	const key = randomBytes(32);
	const numbers = new Map<string, number>();

	function numberOf(id: string): number {
		const known = numbers.get(id);
		if (known !== undefined) return known;
		const number = FIRST_NUMBER + 7 * numbers.size;
		numbers.set(id, number);
		return number;
	}

	const formKey = (id: string) => createHmac('sha256', key).update(id).digest('base64url');

	function toWire(session: ListedSession) {
		return {
			nr: numberOf(session.id),
			ger: deviceName(session.userAgent),
			ort: placeName(session.place),
			adr: masked(session.ipAddress),
			zul: ago(session.lastActiveAt),
			seit: germanTime(session.createdAt),
			eig: session.current ? 'J' : 'N',
		};
	}

	app.post('/rpc/konto.schluessel', async (c) => {
		if (c.req.header('origin') !== site.origin) return failure(c, 403, 4030, 'Falsche Herkunft');
		const me = await site.visitor(c);
		if (!me) return failure(c, 401, 4010, 'Nicht angemeldet');
		return c.json({ erg: { tok: tokens.issue(me.id), gue: KURZ_TOKEN_SECONDS } });
	});

	app.use('/rpc/*', async (c, next) => {
		const visitor = await tokens.visitor(c.req.header('authorization'));
		if (!visitor) return failure(c, 401, 4011, 'Schlüssel ungültig oder abgelaufen');
		c.set('visitor', visitor);
		return next();
	});

	app.post('/rpc/konto.sitzungen', async (c) => {
		const refused = demanded(c, site, 'list');
		if (refused) return refused;
		const { seite, anzahl } = await c.req.json().catch(() => ({}));
		if (!Number.isInteger(seite) || !Number.isInteger(anzahl) || seite < 1 || anzahl < 1) {
			return failure(c, 400, 4001, 'seite und anzahl fehlen');
		}
		const all = await site.sessionsOf(c.get('visitor'));
		const size = Math.min(anzahl, MAX_PAGE);
		const page = all.slice((seite - 1) * size, seite * size);
		return c.json(site.asChanged({ erg: { lst: page.map(toWire), ges: all.length } }) as object);
	});

	app.post('/rpc/konto.abmelden', async (c) => {
		const me = c.get('visitor');
		if (!isSameSecret(c.req.header('x-formular') ?? '', formKey(me.id))) {
			return failure(c, 403, 4031, 'Formularschlüssel ungültig');
		}
		const refused = demanded(c, site, 'removal');
		if (refused) return refused;
		const sessions = await site.sessionsOf(me);
		const session = sessions.find(({ id }) => String(numberOf(id)) === c.req.query('nr'));
		if (session?.current) return failure(c, 400, 4002, 'Das ist Ihre eigene Sitzung');
		if (!session) return c.json({ erg: { ok: 'N' } });
		await site.accounts.end(session.id);
		return c.json({ erg: { ok: 'J' } });
	});

	addOtherCalls(app, site);

	return {
		onPageHost: new Hono<Env>().route('/', app),
		onApiHost: null,
		listPath: '/rpc/konto.sitzungen',
		page: {
			file: 'sessions-de.html',
			script: 'sessions-kurz.js',
			metas: ({ id }) => ({ formular: formKey(id), sitzung: String(numberOf(id)) }),
		},
		idOf: ({ id }) => String(numberOf(id)),
	};
}

/** What else the site's own page asks for: calls that look like the list and are none. */
function addOtherCalls(app: Hono<VisitorEnv>, site: Site): void {
	app.post('/rpc/konto.profil', async (c) => {
		const me = c.get('visitor');
		const email = await site.accounts.emailOf(me.userId);
		const { id, country, lastLogin } = profile(email, await site.sessionsOf(me));
		return c.json({
			erg: {
				knr: id,
				eml: email,
				lnd: country,
				ltz: { zpt: lastLogin.at, adr: lastLogin.ipAddress, prg: lastLogin.userAgent },
			},
		});
	});
	app.post('/rpc/konto.verlauf', async (c) => {
		const entries = loginHistory(await site.sessionsOf(c.get('visitor')));
		const lst = entries.map(({ id, success, ipAddress, userAgent, city, country, at }) => ({
			nr: Number(id.replace(/\D/g, '')),
			art: success ? 'anm' : 'anm-fhl',
			ger: deviceName(userAgent),
			ort: placeName({ city, country }),
			adr: masked(ipAddress),
			zpt: germanTime(new Date(at)),
		}));
		return c.json({ erg: { lst, ges: 212 } });
	});
	app.post('/rpc/konto.geraete', (c) => {
		const lst = trustedDevices().map(({ id, name, platform, addedAt, lastUsedAt }) => ({
			nr: Number(id.replace(/\D/g, '')),
			bez: name,
			sys: platform,
			seit: germanTime(new Date(addedAt)),
			zul: ago(new Date(lastUsedAt)),
		}));
		return c.json({ erg: { lst, ges: lst.length } });
	});
	app.post('/rpc/meldungen.neu', (c) => {
		const lst = notifications().map(({ id, title, createdAt, read }) => ({
			nr: Number(id.replace(/\D/g, '')),
			btr: title,
			zpt: ago(new Date(createdAt)),
			gel: read ? 'J' : 'N',
		}));
		return c.json({ erg: { lst } });
	});
	app.post('/rpc/markt.kurse', (c) => {
		const lst = prices().map(({ symbol, name, price }) => ({ kzl: symbol, bez: name, krs: price }));
		return c.json({ erg: { lst, std: germanTime(new Date()) } });
	});
}
