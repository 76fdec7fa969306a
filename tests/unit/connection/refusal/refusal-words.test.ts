import { describe, expect, it, test } from 'vitest';
import { type Answer, service } from '../client/client-fixtures';

/** What services say where a list was asked for, as they say it in the product's languages and others. */
describe('an answer in words', () => {
	test.each<[Answer, string]>([
		[{ body: { message: 'Du bist abgemeldet.' } }, 'loggedOut'],
		[{ body: { error: 'Ihre Sitzung ist nicht mehr gültig' } }, 'loggedOut'],
		[{ body: { error: 'Votre session a expiré' } }, 'loggedOut'],
		[{ body: { error: 'Tu sesión ha caducado' } }, 'loggedOut'],
		[{ body: { error: 'La sesión ha expirado, inicia sesión de nuevo' } }, 'loggedOut'],
		[{ body: { error: 'La tua sessione è scaduta' } }, 'loggedOut'],
		[{ body: { error: 'Sua sessão expirou' } }, 'loggedOut'],
		[{ body: { error: 'Twoja sesja wygasła' } }, 'loggedOut'],
		[{ body: { error: 'A munkamenet lejárt' } }, 'loggedOut'],
		[{ body: { error: 'Platnost relace vypršela' } }, 'loggedOut'],
		[{ body: { error: 'Din session har löpt ut' } }, 'loggedOut'],
		[{ body: { error: 'Η συνεδρία σας έληξε' } }, 'loggedOut'],
		[{ body: { error: 'Sesiunea a expirat' } }, 'loggedOut'],
		[{ body: { error: 'Sesija je istekla' } }, 'loggedOut'],
		[{ body: { error: 'Seja je potekla' } }, 'loggedOut'],
		[{ body: { error: 'Relácia vypršala' } }, 'loggedOut'],
		[{ body: { error: 'Uw sessie is verlopen' } }, 'loggedOut'],
		[{ body: { detail: 'Authentication credentials were not provided.' } }, 'loggedOut'],
		[{ body: { msg: 'jwt expired' } }, 'loggedOut'],
		[{ body: { error: 'You have been logged out' } }, 'loggedOut'],
		[{ body: { error: 'You are logged out.' } }, 'loggedOut'],
		[{ body: { code: 'SESSION_NOT_FOUND' } }, 'loggedOut'],
		[{ body: { code: 'USER_NOT_LOGIN' } }, 'loggedOut'],
		[{ body: { code: -101, message: '请先登录' } }, 'loggedOut'],
		[{ body: { error: 'Необходимо войти' } }, 'loggedOut'],
		[
			{ status: 401, body: { error: 'Zwei-Faktor-Authentifizierung erforderlich' } },
			'secondFactor',
		],
		[{ status: 403, body: { error: 'Verificación en dos pasos requerida' } }, 'secondFactor'],
		[{ status: 403, body: { error: 'Two-step verification required' } }, 'secondFactor'],
		[{ status: 403, body: { error: 'Authentification à deux facteurs requise' } }, 'secondFactor'],
		[{ status: 403, body: { error: 'Autenticazione a due fattori richiesta' } }, 'secondFactor'],
		[{ status: 403, body: { error: 'Passkey verification required' } }, 'reauthenticate'],
		[
			{ status: 403, body: { error: 'Please confirm your password to continue' } },
			'reauthenticate',
		],
		[{ status: 403, body: { error: 'Slow down, du bist zu schnell' } }, 'rateLimited'],
		[{ status: 403, body: { error: 'Prekročen limit požiadaviek' } }, 'rateLimited'],
		[{ status: 403, body: { error: 'Limit zapytań został przekroczony' } }, 'rateLimited'],
		[{ status: 403, body: { error: 'Anfragelimit überschritten' } }, 'rateLimited'],
		[{ status: 403, body: { error: 'Limite de requêtes atteinte' } }, 'rateLimited'],
		[{ status: 403, body: { error: 'Límite de solicitudes excedido' } }, 'rateLimited'],
		[
			{ status: 403, body: { error: 'You are being rate limited. Try again in 30 seconds' } },
			'rateLimited',
		],
		[{ status: 403, body: { error: 'TooManyRequestsException' } }, 'rateLimited'],
		[{ status: 403, body: { error: 'throttling: rate exceeded' } }, 'rateLimited'],
		[{ status: 403, body: { error: 'ERR_RATE_LIMIT' } }, 'rateLimited'],
		[{ status: 400, body: { error: 'too_many_requests', retry_after: 30 } }, 'rateLimited'],
		[{ status: 403, headers: { 'retry-after': '30' }, body: { error: 'No' } }, 'rateLimited'],
		[{ status: 404, body: { error: 'no such path' } }, 'unreadable'],
		[{ body: { error: ['EAPI:Invalid session'] } }, 'loggedOut'],
		[{ body: { errors: ['EAPI:Rate limit exceeded'], result: null } }, 'rateLimited'],
		[{ body: { error: ['EService:Unavailable'] } }, 'unavailable'],
		[{ body: { devices: ['Invalid session'], error: null } }, 'unreadable'],
		[{ body: { messages: [{ text: 'Your session expired on Monday' }] } }, 'unreadable'],
		[{ status: 401, headers: { 'retry-after': '30' }, body: { error: 'No' } }, 'loggedOut'],
		[{ text: '<html><title>Sign in to Cryptonow</title><div id="root">' }, 'loggedOut'],
		[{ text: '<html><title>Anmeldung – Cryptonow</title>' }, 'loggedOut'],
		[{ text: '<html><title>Zaloguj się</title>' }, 'loggedOut'],
		[{ text: '<html><title>Login activity</title>' }, 'unreadable'],
		[{ text: '<html><title>Trade now</title><p>Log in' }, 'unreadable'],
		[{ status: 403, text: '<html><h1>Pardon Our Interruption' }, 'personCheck'],
		[
			{ text: '<html><title>Application error: a server-side exception has occurred</title>' },
			'unavailable',
		],
		[{ status: 430, body: {} }, 'rateLimited'],
		[{ status: 529, body: {} }, 'unavailable'],
		[{ status: 521, text: '<html>' }, 'unavailable'],
		[{ status: 599, body: {} }, 'unavailable'],
		[{ status: 451, body: {} }, 'unreadable'],
		[{ status: 418, body: { error: 'too many requests' } }, 'unavailable'],
		[{ status: 503, body: { error: 'Too many requests' } }, 'unavailable'],
		[{ status: 401, body: { error: 'Trop de tentatives' } }, 'rateLimited'],
		[{ text: '<html><title>Przerwa techniczna</title></html>' }, 'unavailable'],
		[{ text: '<html><title>Site en maintenance</title></html>' }, 'unavailable'],
		[{ text: '<html><title>503 Service Unavailable</title></html>' }, 'unavailable'],
		[{ text: '<html><title>502 Bad Gateway</title></html>' }, 'unavailable'],
		[{ text: '<html><title>We’ll be back soon!</title></html>' }, 'unavailable'],
		[
			{ text: '<html><title>Login – Cryptonow</title><form><input type="password"></form></html>' },
			'loggedOut',
		],
		[
			{
				text: '<html><title>Un instant…</title><script src="/cdn-cgi/challenge-platform/h/b/orchestrate"></script></html>',
			},
			'personCheck',
		],
		[
			{
				text: '<html><title>Einen Moment …</title><div class="cf-turnstile"></div><script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script></html>',
			},
			'personCheck',
		],
		[
			{
				text: '<html><title>Vérification de sécurité</title><script src="https://hcaptcha.com/1/api.js"></script><p>Confirmez que vous êtes humain</p></html>',
			},
			'personCheck',
		],
		[{ body: { error: 'Bitte bestätige, dass du kein Roboter bist' } }, 'personCheck'],
		[{ body: { error: 'Confirme que no es un robot' } }, 'personCheck'],
		[{ body: { error: 'Veuillez prouver que vous n’êtes pas un robot' } }, 'personCheck'],
		// What is only told asks for nothing.
		[{ body: { twoFactor: { enabled: true }, recentLogins: 3 } }, 'unreadable'],
		[{ body: { text: 'Welcome back', sessionExpiresIn: 300 } }, 'unreadable'],
		[{ body: { rateLimit: { limit: 100, remaining: 99 } } }, 'unreadable'],
		[{ body: { user: { requires2fa: false } } }, 'unreadable'],
		[{ body: { maintenanceMode: false } }, 'unreadable'],
		[{ body: { nextMaintenance: '2027-01-01' } }, 'unreadable'],
		[{ body: { loginUrl: '/login', user: { name: 'x' } } }, 'loggedOut'],
		[{ status: 403, body: { error: 'Forbidden' } }, 'reauthenticate'],
	])('%j is %s', async (answer, kind) => {
		expect(await service({}, () => answer).ids()).toBe(kind);
	});

	it('is no refusal where it tells of other sessions than one’s own login', async () => {
		const told = ['No sessions found', 'Session history', 'Session expires in 5 minutes'];
		for (const message of told) {
			expect(await service({}, () => ({ body: { message } })).ids()).toBe('unreadable');
		}
	});
});
