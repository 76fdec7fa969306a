import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { deviceFamily } from '@/utils/sessions/device';
import { sameFamily } from '@/utils/sessions/same-family';

const CHROME_WINDOWS =
	'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

describe('deviceFamily', () => {
	test.each([
		[CHROME_WINDOWS, 'Chrome', 'Windows', 'computer'],
		[CHROME_WINDOWS.replace('Chrome/', 'HeadlessChrome/'), 'Chrome', 'Windows', 'computer'],
		[`${CHROME_WINDOWS} Edg/140.0.0.0`, 'Edge', 'Windows', 'computer'],
		[
			'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
			'Firefox',
			'Linux',
			'computer',
		],
		[
			'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
			'Safari',
			'macOS',
			'computer',
		],
		[
			'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
			'Safari',
			'iOS',
			'phone',
		],
		[
			'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
			'Chrome',
			'Android',
			'phone',
		],
		[
			'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
			'Chrome',
			'ChromeOS',
			'computer',
		],
		['curl/8.5.0', null, null, 'unknown'],
		['', null, null, 'unknown'],
		[null, null, null, 'unknown'],
	] as const)('%s', (agent, browser, system, form) => {
		expect(deviceFamily(agent)).toEqual({ browser, system, form });
	});

	it('is the same after an update', () => {
		expect(deviceFamily(CHROME_WINDOWS.replace('140', '199'))).toEqual(
			deviceFamily(CHROME_WINDOWS),
		);
	});

	it('never gives a name that a stranger could have written', () => {
		const known = /^[A-Z][A-Za-z ]{1,20}$|^i?OS$|^iOS$|^macOS$/;
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.string().map((text) => CHROME_WINDOWS.replace('Chrome', text)),
					fc
						.string()
						.map((text) => `Mozilla/5.0 (${text}) ${text}/1.0 Mobile Version/1 ${text}Browser/2`),
					fc
						.constantFrom('__proto__', 'constructor', 'toString')
						.map((name) => `${name}/1.0 (${name})`),
				),
				(agent) => {
					const { browser, system } = deviceFamily(agent);
					for (const name of [browser, system]) {
						if (name !== null) expect(name).toMatch(known);
					}
				},
			),
		);
	});

	it('stays quick on a text made to be slow', () => {
		for (const piece of ['a', ' ', '/', 'Mobile ', '(', 'Chrome/', ';']) {
			expect(deviceFamily(piece.repeat(10_000)).form).toBeDefined();
		}
	});
});

describe('sameFamily', () => {
	it('holds unknown for like nothing', () => {
		const unknown = deviceFamily(null);
		expect(sameFamily(unknown, unknown)).toBe(false);
		expect(sameFamily(deviceFamily(CHROME_WINDOWS), deviceFamily(CHROME_WINDOWS))).toBe(true);
	});
});
