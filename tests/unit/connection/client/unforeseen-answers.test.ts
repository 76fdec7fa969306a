import { describe, expect, it, test } from 'vitest';
import { offeredProfile } from '@/utils/connection/profile/offered-profile';
import { networkOf } from '@/utils/domain/places/network';
import { isPlainValue, readsAsWord } from '@/utils/learning/plain-values';
import { parseSessions } from '../../fixtures/parse-sessions';
import { type Answer, BASE, countryOf, entry, NOW, profileWith, service } from './client-fixtures';

/** Fields of a list that tells next to nothing. */
const FEW = { ip: null, place: null, agent: null, createdAt: null, lastActiveAt: null };

/** What nobody had thought of when the rules were made: each a case of a kind. */

const iso = (hoursAgo: number) => new Date(NOW - hoursAgo * 3_600_000).toISOString();
const three = [entry('one'), entry('two'), entry('three')];

describe('signs that a list goes on', () => {
	test.each<[Record<string, unknown>, Record<string, string>?]>([
		[{ last: false, number: 0 }],
		[{ isLastPage: false }],
		[{ done: false }],
		[{ no_more: false }],
		[{ has_more: 'true' }],
		[{ hasMore: 1 }],
		[{ links: [{ rel: 'next', href: '/b' }] }],
		[{}, { 'content-range': 'items 0-2/25' }],
		[{}, { 'x-has-more': 'true' }],
		[{ numFound: 25 }],
		[{ sessions_count: 25 }],
		[{ count: 27 }],
		[{ LastEvaluatedKey: { id: 'three' } }],
		[{ metadata: { continue: 'eyJ2' } }],
		[{ cursor: 'abc' }],
		[{ moreUrl: '/more' }],
		[{ summary: { total: 9 } }],
		[{ count: { total: 9 } }],
		[{ offset: 0, limit: 3 }],
		[{ page: 1, per_page: 3 }],
		[{ anzahl: 9 }],
		[{ gesamt: 9 }],
		[{ seiten: 3, seite: 1 }],
		[{ weitere: true }],
		[{ pagination: [{ rel: 'next', href: '/x' }] }],
		[{ nextSessions: '/api/x?after=3' }],
		[{ activeSessionCount: 9 }],
	])('%j %j', async (more, headers = {}) => {
		const { ids } = service({}, () => ({ body: { sessions: three, ...more }, headers }));
		expect((await ids()).at(-1)).toMatch(/^… /);
	});

	test.each<[Record<string, unknown>, Record<string, string>?]>([
		[{ last: true }],
		[{ last_page: 1, total: 3 }],
		[{ done: true }],
		[{ has_more: 'false' }],
		[{ count: 3 }],
		[{ count: 50 }],
		[{ links: [{ rel: 'self', href: '/a' }] }],
		[{ cursor: null }],
		[{ offset: 0, limit: 20 }],
		[{ page: 1, per_page: 3, total: 3 }],
		// How many sessions an account may have.
		[{ limit: 3 }],
		[{}, { 'content-range': 'items 0-2/3' }],
	])('are not in %j %j', async (more, headers = {}) => {
		const { ids } = service({}, () => ({ body: { sessions: three, ...more }, headers }));
		expect(await ids()).toEqual(['one', 'two', 'three']);
	});
});

test.each([
	[{ status: 'wylogowano' }],
	[{ status: 'odhlášeno' }],
	[{ status: 'timed_out' }],
	[{ expires_in: -500 }],
	[{ zustand: 'Abgemeldet' }],
	[{ statut: 'Déconnecté' }],
])('a session has ended by %j', async (over) => {
	const sessions = [entry('one'), entry('two', { lastActiveAt: iso(48), ...over }), entry('three')];
	const read = await parseSessions({ pages: [{ sessions }] }, BASE.list, { now: NOW, countryOf });
	expect(read.ok && read.value.sessions.map(({ id }) => id)).toEqual(['one', 'three']);
});

test.each([
	'/api/place-order',
	'/api/account/closeAccount',
	'/api/account/close',
	'/api/withdrawals/new/eu/all',
	'/api/stake',
	'/api/2fa/off',
	'/api/limits/raise',
	'/api/wallet/move',
	'/api/device/trust-all',
	'/api/export-keys',
	'/api/voucher/redeem',
	'/api/ueberweisen',
])('no file brings a question to %s', (path) => {
	expect(offeredProfile(profileWith({ request: { path } }))).toBeNull();
});

test.each([
	['haslo', 'list'],
	['heslo', 'current'],
	['jelszó', 'all'],
	['lösenord', 'get'],
	['salasana', 'all'],
	['kod', '123'],
	['mnemonic', 'list all'],
	['answer', 'phone'],
	['sms', '913'],
	['clé', 'key'],
	['credential', 'admin'],
	['пароль', 'all'],
	['密码', 'abc'],
	['비밀번호', 'key'],
	['كلمة', 'abc'],
	['mật khẩu', 'all'],
	['loginpin', '111'],
	['smscode', '913'],
	['code2', '123'],
	['oldpw', 'user'],
	['authenticator', '999'],
	['cvc', '123'],
	['signature', 'abc'],
	['challenge', '123'],
	['verification', '913'],
	['losung', 'all'],
	['session_key', 'main'],
	['customer', '555'],
])('%s is no place of a plain value, such as %s', (name, value) => {
	const context = { isKnown: () => false, isRepeated: () => false, parse: JSON.parse };
	expect(isPlainValue(name, value, context)).toBe(false);
});

test.each(['AX7Q', 'deadbeef', 'K4X', '0cafe123'])('%s is no word of a path', (part) => {
	expect(readsAsWord(part)).toBe(false);
});
test.each(['oauth2', 'v1', 'API', 'sessions', '2fa', 'Devices'])('%s is one', (part) => {
	expect(readsAsWord(part)).toBe(true);
});

describe('an answer that is no list', () => {
	test.each<[Answer, string]>([
		[{ body: { success: false, message: 'Bitte melden Sie sich an.' } }, 'loggedOut'],
		[{ body: { message: 'Veuillez vous connecter' } }, 'loggedOut'],
		[{ body: { errore: 'Effettua il login' } }, 'loggedOut'],
		[{ body: { error: 'Je bent niet ingelogd' } }, 'loggedOut'],
		[{ body: { loggedIn: false } }, 'loggedOut'],
		[{ body: { authenticated: false, user: null } }, 'loggedOut'],
		[{ body: { code: 401, msg: 'nope' } }, 'loggedOut'],
		[{ body: { error: { code: 'AUTH_REQUIRED' } } }, 'loggedOut'],
		[{ body: { error: 'Your session has timed out' } }, 'loggedOut'],
		[{ status: 403, body: { error: 'Zu viele Anfragen' } }, 'rateLimited'],
		[{ status: 403, body: { error: 'Trop de requêtes' } }, 'rateLimited'],
		[{ status: 419, body: {} }, 'loggedOut'],
		[{ status: 440, body: {} }, 'loggedOut'],
		[{ text: '<html><title>Radware Captcha Page</title></html>' }, 'personCheck'],
		[{ text: '<html><title>Request Rejected</title></html>' }, 'personCheck'],
		[{ body: { maintenance: true } }, 'unavailable'],
		[{ body: { status: 'maintenance' } }, 'unavailable'],
		[{ body: { message: 'Wartungsarbeiten' } }, 'unavailable'],
		[{ body: { error: 'Údržba systému' } }, 'unavailable'],
		[{ body: { message: 'Service temporarily unavailable' } }, 'unavailable'],
		[{ body: { success: false, code: 503 } }, 'unavailable'],
		[{ text: '<html><title>Maintenance</title><h1>Back soon</h1></html>' }, 'unavailable'],
		[{ text: '<html><title>x</title><h1>Wir sind gleich zurück</h1></html>' }, 'unavailable'],
		[{ body: { code: 429, message: 'x' } }, 'rateLimited'],
		[{ body: { error: 'rate_limited' } }, 'rateLimited'],
		[{ body: { retCode: 10006, retMsg: 'Too many visits!' } }, 'rateLimited'],
		[{ status: 403, body: { message: 'Request limit reached' } }, 'rateLimited'],
		[{ body: { redirect: '/login' } }, 'loggedOut'],
		[{ body: { redirectUrl: 'https://cryptonow.example/en/sign-in?next=x' } }, 'loggedOut'],
		[{ body: { needLogin: 1 } }, 'loggedOut'],
		[{ body: { ok: false, error: 'not_authed' } }, 'loggedOut'],
		[{ body: { error: { status: 401 } } }, 'loggedOut'],
		[{ status: 498, body: {} }, 'loggedOut'],
		[{ body: { error: 'mfa_required' } }, 'secondFactor'],
		[{ body: { error: 'reauthentication_required' } }, 'reauthenticate'],
		[{ body: { captchaRequired: true } }, 'personCheck'],
		[{ status: 403, body: { error: 'captcha_required' } }, 'personCheck'],
		[{ status: 403, text: '<title>Attention Required! | Cloudflare</title>' }, 'personCheck'],
		// What is only told asks for nothing.
		[{ body: { user: { mfaEnabled: true, lastLoginRecently: true } } }, 'unreadable'],
		[{ body: { maintenance: false, captcha: null } }, 'unreadable'],
		[{ body: { code: 200, message: 'ok', url: '/api/login-history' } }, 'unreadable'],
		[{ text: '<html><title>Cryptonow</title><p>No maintenance today</p></html>' }, 'unreadable'],
	])('%j is %s', async (answer, kind) => {
		expect(await service({}, () => answer).ids()).toBe(kind);
	});

	it('is never a list, whatever a stranger calls their device', async () => {
		const said = ['Please log in first', 'maintenance', 'captcha required', 'too many requests'];
		for (const name of said) {
			const data = {
				sessions: [
					{ id: 'one', current: true },
					{ id: 'two', current: false, name },
				],
			};
			const change = { list: { items: ['data', 'sessions', '*'] }, fields: FEW };
			expect(await service(change, () => ({ body: { data } })).ids()).toEqual(['one', 'two']);
		}
	});
});

test.each([
	['IPv4: 198.51.100.7', '198.51.100.0/24'],
	['"198.51.100.7"', '198.51.100.0/24'],
	['198.51.100.7 (Vienna)', '198.51.100.0/24'],
	['::ffff:198.51.100.7:443', '198.51.100.0/24'],
	['64:ff9b::198.51.100.7', '198.51.100.0/24'],
	// Who connects may write the first of several.
	['198.51.100.7, 203.0.113.9', null],
	['198.51.100.7 port 443', '198.51.100.0/24'],
	['198.51.100.7, port: 443', '198.51.100.0/24'],
	['198.51.100.7;443', '198.51.100.0/24'],
	['198.51.100.7#443', '198.51.100.0/24'],
	['(198.51.100.7)', '198.51.100.0/24'],
	['198.51.100.7 - Vienna', '198.51.100.0/24'],
	['tcp://198.51.100.7:443', '198.51.100.0/24'],
	['::ffff:0:c633:6407', '198.51.100.0/24'],
	['Chrome/120.0.0.0', null],
	// The service's own proxy, which has everybody behind it.
	['10.0.0.5', null],
	['127.0.0.1', null],
	['192.168.1.20:443', null],
	['172.31.255.1', null],
	['172.32.0.1', '172.32.0.0/24'],
	['100.64.0.9', null],
	['100.128.0.9', '100.128.0.0/24'],
	['::ffff:10.1.2.3', null],
	['fd12:3456:789a::1', null],
	['fe80::1%eth0', null],
	['198.51.100.7/50123', null],
	['198.51.100.7 :443', '198.51.100.0/24'],
	['2001:db8:1::1.443', '2001:db8:1::/48'],
	['[2001:db8:1::1%25eth0]:443', '2001:db8:1::/48'],
	['[::ffff:198.51.100.7]:443', '198.51.100.0/24'],
	['::ffff:198.51.100.7%eth0', '198.51.100.0/24'],
	['/198.51.100.7:50123', '198.51.100.0/24'],
	['udp://[2001:db8:1::1]:443', '2001:db8:1::/48'],
	['http://198.51.100.7/', '198.51.100.0/24'],
	['198.51.100.7:*', '198.51.100.0/24'],
	['198.51.100.7_443', null],
	["'198.51.100.7'", '198.51.100.0/24'],
	['<198.51.100.7>', '198.51.100.0/24'],
	['198.51.100.7\u200b', '198.51.100.0/24'],
	['198.51.100.7 [AT]', '198.51.100.0/24'],
	['198.51.100.7, Vienna', null],
	['198.51.100.7 / Vienna', null],
	['AT 198.51.100.7', null],
	['198.51.100.7.', null],
	['for=198.51.100.7', '198.51.100.0/24'],
	['for="[2001:db8:1::1]:443"', '2001:db8:1::/48'],
	['2001-db8-1--1.ipv6-literal.net', null],
	['::', null],
	['::1', null],
	['0.0.0.0', null],
	['255.255.255.255', null],
	['::ffff:127.0.0.1', null],
	['64:ff9b::c633:6407', '198.51.100.0/24'],
	['2002:c633:6407::1', '2002:c633:6407::/48'],
	['224.0.0.1', null],
	['240.0.0.1', null],
	['fec0::1', null],
	['ff02::1', null],
	['192.0.0.1', '192.0.0.0/24'],
	['3325256711', null],
	['0xC6336407', null],
	['198.51.100.007', null],
	['198.51.100.7 via 203.0.113.9', null],
	['unix:', null],
	['198.51.100.7:50123 (TCP)', '198.51.100.0/24'],
	['IP-Adresse: 198.51.100.7', '198.51.100.0/24'],
	['Adresse IP : 198.51.100.7', '198.51.100.0/24'],
	['198.51.100.7:99999', '198.51.100.0/24'],
])('%s is in the network %s', async (ipAddress, network) => {
	const sessions = [entry('one', { ipAddress })];
	const read = await parseSessions({ pages: [{ sessions }] }, BASE.list, { now: NOW, countryOf });
	expect(networkOf((read.ok && read.value.sessions[0]?.ip) || null)).toBe(network);
});

test.each(
	`(not set)|Bogon|Private Network|Anycast|Latin America|Worldwide|Unknown Country|Unbekanntes Land|
	Desconocido|Neznámá|00|A3|EEA|Globale|Global|Weltweit|Mondial|Mundial|Światowy|Wereldwijd|
	Unknown location|Satellite|Satellite Internet|Starlink|Satellitenanbieter|Tor|TOR Exit|Tor-Netzwerk|
	Anonymer Proxy|Proxy anonyme|VPN-Server|Cloudflare|iCloud Private Relay|Hosting|Data center|
	Unbekannter Ort|Ubicación desconocida|Lieu inconnu|Posizione sconosciuta|Onbekende locatie|
	Nieznana lokalizacja|Neznámé místo|Ismeretlen hely|Neznana lokacija|Nepoznata lokacija|
	Locație necunoscută|Okänd plats|Άγνωστη τοποθεσία|Localização desconhecida|Неизвестно|
	Europäische Union|Unione Europea|Union européenne|Asien|Afrika|Südamerika|Asie|Afrique|Welt|Monde|
	Unbekannte Region|Région indéterminée|Europe (EU)|EU/EEA|EMEA|APAC|LATAM|MENA|Schengen|
	Location unavailable|Not found|nicht verfügbar|non disponible|Kein Standort|Local network|
	Lokales Netzwerk|Réseau local|Internal network|Private IP|Reserved IP|RFC1918|N.A.|--|??|null|NaN|-1|
	ZZZ|XXX|QQ|X1|UNK|Unassigned|Others|Hidden|Redacted|Undisclosed|Mobile network|Roaming|Europe/Vienna|Zone 1|Not Detected|Unspecified|Pays inconnu|País desconhecido
	|Ország ismeretlen|VPN detected|Satelliten-Provider|Fournisseur satellite|Anonymous VPN
	|AnonymousProxy|anonymous_proxy|Asia/Pacific Region|Asia-Pacific|EUROPE|Évropa|Europa
	|Ευρώπη|Европа|ヨーロッパ|T2|XK1|European Union (EU)|Unknown (XX)|n.d.|Sin determinar
	|No determinado|nezjištěno|nie ustalono|není známo|ej angivet|nu este disponibil|non défini
	|niet bepaald|nedoločeno|neodređeno`
		.split('|')
		.map((name) => name.trim()),
)('«%s» is no country', (name) => {
	expect(countryOf(name)).toBeNull();
});

test.each([
	'Atlantis',
	'Wakanda',
	'Nonland',
	'Nordland',
	'Nietzschia',
	'Việt Nam',
	'Localia',
	'Torland',
])('«%s» is one that nobody knows', (name) => {
	expect(countryOf(name)).not.toBeNull();
});
