import { describe, expect, it, test } from 'vitest';
import { type Answer, entry, good, service } from '../client/client-fixtures';

const page = (inside: string) => `<!DOCTYPE html><html><head>${inside}</head><body></body></html>`;
const html = { 'content-type': 'text/html; charset=utf-8' };

describe('a page that wants to see that the user is a person', () => {
	test.each<[string, Answer]>([
		[
			'Cloudflare by its header',
			{ status: 403, headers: { 'cf-mitigated': 'challenge' }, body: {} },
		],
		[
			'Cloudflare with 200',
			{
				headers: html,
				text: page('<title>Just a moment...</title><script>window._cf_chl_opt={}</script>'),
			},
		],
		[
			'Cloudflare with 503',
			{ status: 503, headers: html, text: page('<script>window._cf_chl_opt={}</script>') },
		],
		[
			'Turnstile on a page of its own',
			{
				headers: html,
				text: page(
					'<script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script><h1>Verify you are human</h1>',
				),
			},
		],
		[
			'DataDome in JSON',
			{ status: 403, body: { url: 'https://geo.captcha-delivery.com/captcha/?initialCid=x' } },
		],
		[
			'DataDome in JSON with 200',
			{ body: { url: 'https://geo.captcha-delivery.com/interstitial/?initialCid=x' } },
		],
		[
			'DataDome as a page',
			{
				status: 403,
				headers: html,
				text: page("<script>var dd={'host':'geo.captcha-delivery.com'}</script>"),
			},
		],
		[
			'PerimeterX in JSON',
			{ status: 403, body: { appId: 'PXabc', blockScript: '/abc/captcha/captcha.js', uuid: 'x' } },
		],
		['PerimeterX as a page', { headers: html, text: page('<div id="px-captcha"></div>') }],
		['Akamai in JSON', { status: 428, body: { 'sec-cp-challenge': 'true', provider: 'adaptive' } }],
		['Akamai as a page', { headers: html, text: page('<div id="sec-if-cpt-container"></div>') }],
		[
			'Imperva',
			{
				headers: html,
				text: page('<iframe>Request unsuccessful. Incapsula incident ID: 1-2</iframe>'),
			},
		],
		[
			'AWS WAF by its header',
			{ status: 202, headers: { 'x-amzn-waf-action': 'challenge' }, text: '' },
		],
		[
			'AWS WAF as a page',
			{ status: 405, headers: html, text: page('<script>window.gokuProps={}</script>') },
		],
		['Kasada', { status: 429, headers: { ...html, 'x-kpsdk-ct': 'x' }, text: page('') }],
		[
			'Vercel',
			{ status: 429, headers: html, text: page('<title>Vercel Security Checkpoint</title>') },
		],
		[
			'hCaptcha in German',
			{
				headers: html,
				text: page(
					'<script src="https://js.hcaptcha.com/1/api.js"></script>Bestätigen Sie, dass Sie ein Mensch sind.',
				),
			},
		],
	])('is known as such: %s', async (_, answer) => {
		expect(await service({}, () => answer).ids()).toBe('personCheck');
	});

	test.each<[string, Answer, unknown]>([
		[
			'a page with a login that has a captcha',
			{
				headers: html,
				text: page(
					'<script src="https://www.google.com/recaptcha/api.js"></script><input type="password"> Are you a robot?',
				),
			},
			'loggedOut',
		],
		[
			'a page that Cloudflare watches',
			{
				headers: html,
				text: page('<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>'),
			},
			'unreadable',
		],
		[
			'a page that DataDome watches',
			{ headers: html, text: page('<script src="https://js.datadome.co/tags.js"></script>') },
			'unreadable',
		],
		['too many requests', { status: 429, body: { error: 'slow down' } }, 'rateLimited'],
		['an outage', { status: 503, headers: html, text: page('Back soon') }, 'unavailable'],
	])('is not %s', async (_, answer, kind) => {
		expect(await service({}, () => answer).ids()).toBe(kind);
	});

	it('is never a list, whatever a stranger calls their device', async () => {
		const stranger = entry('two', { device: { userAgent: 'captcha-delivery.com _cf_chl_opt' } });
		const answer = { body: { sessions: [entry('one'), stranger] } };
		expect(await service({}, () => answer).ids()).toEqual(['one', 'two']);
	});

	it('in the place of a later page takes nothing from the pages before', async () => {
		const { ids } = service({ list: { paging: { by: 'next', at: ['next'] } } }, (_, count) =>
			count === 1
				? { body: { ...good.body, next: '?page=2' } }
				: { headers: html, text: page('<div id="px-captcha"></div>') },
		);
		expect(await ids()).toEqual(['one', 'two', '… personCheck']);
	});
});
