import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';

/** The production builds, which the test run has made before. */
const BUILT = process.env.PRODUCTION_BUILD ?? '.output';
const TARGETS = ['chrome-mv3', 'firefox-mv3'] as const;

const read = (target: string, file: string) => readFileSync(join(BUILT, target, file), 'utf8');
const files = (target: string) =>
	readdirSync(join(BUILT, target), { recursive: true, encoding: 'utf8' }).filter((name) =>
		statSync(join(BUILT, target, name)).isFile(),
	);

describe.each(TARGETS)('the production build for %s', (target) => {
	it('has exactly this manifest', () => {
		const { version, ...manifest } = JSON.parse(read(target, 'manifest.json'));
		expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
		const { extension_pages: policy } = manifest.content_security_policy;
		// By what it lets through, and not by each word of the styles; see below.
		manifest.content_security_policy.extension_pages = policy.replace(
			/'sha256-[^']{44}'/,
			"'sha256-…'",
		);
		expect(manifest).toMatchSnapshot();
	});

	it('lets through the styles in the popup’s HTML, and no others', () => {
		const policy = JSON.parse(read(target, 'manifest.json')).content_security_policy;
		const styles = [...read(target, 'popup.html').matchAll(/<style>(.*?)<\/style>/gs)];
		const hashes = styles.map(([, text = '']) =>
			createHash('sha256').update(text).digest('base64'),
		);
		expect(hashes).toHaveLength(1);
		expect(policy.extension_pages.match(/'sha256-[^']+'/g)).toEqual([`'sha256-${hashes[0]}'`]);
		for (const page of files(target).filter((name) => name.endsWith('.html'))) {
			expect(`${page}: ${read(target, page).match(/\sstyle=/g)}`).toBe(`${page}: null`);
			if (page !== 'popup.html') expect(read(target, page)).not.toContain('<style');
		}
	});

	it('fetches the popup’s page ahead where the window comes no later by it', () => {
		const html = read(target, 'popup.html');
		const page = files(target)
			.find((name) => /^chunks.page-/.test(name))
			?.replaceAll('\\', '/');
		const ahead = [...html.matchAll(/<link rel="modulepreload" href="\/([^"]+)">/g)];
		expect(ahead.map(([, file]) => file)).toEqual(target === 'firefox-mv3' ? [page] : []);
		expect(html.includes('<script type="module" async ')).toBe(target === 'firefox-mv3');
	});

	it('knows no host but cryptonow.net, and that by https', () => {
		const manifest = JSON.parse(read(target, 'manifest.json'));
		const { optional_host_permissions, content_security_policy } = manifest;
		expect(optional_host_permissions).toEqual([
			'https://cryptonow.net/*',
			'https://*.cryptonow.net/*',
		]);
		expect(content_security_policy.extension_pages).not.toMatch(/unsafe|http:|\*(?!\.cryptonow)/);
		for (const file of files(target).filter((name) => /\.(js|html|css|json)$/.test(name))) {
			expect(`${file}: ${read(target, file)}`).not.toContain('localhost');
		}
	});

	it('has access to no site, and runs in no page, when it is installed', () => {
		const manifest = JSON.parse(read(target, 'manifest.json'));
		expect(manifest).not.toHaveProperty('host_permissions');
		expect(manifest).not.toHaveProperty('content_scripts');
		expect(manifest).not.toHaveProperty('web_accessible_resources');
		expect(manifest.permissions.join()).not.toMatch(/:|scripting|webRequest|cookies|tabs/);
	});

	it('holds nothing of the local Cryptonow', () => {
		for (const file of files(target).filter((name) => name.endsWith('.js'))) {
			expect(`${file}: ${read(target, file)}`).not.toContain('/api/account');
		}
	});

	test.each([
		['eval', /\beval\s*\(|\bnew Function\b|\bFunction\(/],
		['innerHTML', /\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write/],
		[
			'remote code',
			/import\s*\(\s*["']https?:|importScripts\((?!["'`]\/background\/[\w-]+\.js["'`]\))/,
		],
	])('has no %s', (_, pattern) => {
		for (const file of files(target).filter((name) => name.endsWith('.js'))) {
			const found = read(target, file).match(pattern);
			expect(`${file}: ${found?.[0] ?? 'none'}`).toBe(`${file}: none`);
		}
	});

	it('asks for no styles later, which are all there from the beginning', () => {
		for (const file of files(target).filter((name) => name.endsWith('.js'))) {
			expect(`${file}: ${read(target, file)}`).not.toContain('vite:preloadError');
		}
	});

	it('carries in its pages no schemas, no parser of user agents and no polyfill', () => {
		const pages = files(target).filter(
			(name) => name.endsWith('.js') && !/background|export/.test(name),
		);
		for (const page of ['popup', 'options', 'welcome', 'connect']) {
			expect(pages.filter((name) => name.includes(page))).not.toEqual([]);
		}
		for (const file of pages) {
			expect(read(target, file)).not.toMatch(
				/~standard|ZodMini|Chrome WebView|UAParser|message port closed before a response/,
			);
		}
	});

	it('runs in pages of others without declaring anything there', () => {
		for (const file of ['page-observer.js', 'page-relay.js']) {
			const script = read(target, file).trim();
			expect(script.slice(0, 24)).toMatch(/^\((?:function\(\)|\(\)=>)\s*\{/);
			expect(script.slice(-8)).toMatch(/\}\)\(\);?$/);
			expect(script).not.toMatch(/~standard|ZodMini|UAParser/);
		}
	});

	it('has each script that the background registers in pages, or loads', () => {
		const parts = files(target)
			.map((name) => name.replaceAll('\\', '/'))
			.filter((name) => /^background(?:\.js$|\/)/.test(name));
		const texts = parts.map((name) => read(target, name)).join('');
		const named = [...texts.matchAll(/[`"']\/?((?:background\/)?[\w-]+\.js)[`"']/g)];
		const scripts = new Set(named.map(([, file]) => file));
		const registered = ['page-observer.js', 'page-reader.js', 'page-relay.js'];
		for (const file of [...parts, ...registered]) expect(scripts).toContain(file);
		// The files that the first carries in itself have names, too.
		const carried = [...texts.matchAll(/backgroundScripts\["\/([^"]+)"\]=/g)];
		const there = new Set([
			...files(target).map((name) => name.replaceAll('\\', '/')),
			...carried.map(([, file]) => file),
		]);
		for (const file of scripts) expect(there).toContain(file);
		expect(parts.length).toBeGreaterThan(3);
	});

	it('has each icon that it names', () => {
		const shipped = new Set(files(target).map((name) => name.replaceAll('\\', '/')));
		const named = [
			...read(target, 'manifest.json').matchAll(/"(icon\/[^"]+)"/g),
			...['calm', 'attention', 'alarm', 'blind'].flatMap((icon) =>
				[16, 24, 32, 48].map((size) => ['', `icon/${icon}-${size}.png`]),
			),
		].map(([, file]) => file);
		for (const file of named) expect(shipped).toContain(file);
		expect(shipped).toContain('icon/alarm-128.png');
	});
});

test('the two manifests differ only where the browsers do', () => {
	const [chrome, firefox] = TARGETS.map((target) => JSON.parse(read(target, 'manifest.json')));
	const differing = [...new Set([...Object.keys(chrome), ...Object.keys(firefox)])].filter(
		(key) => JSON.stringify(chrome[key]) !== JSON.stringify(firefox[key]),
	);
	expect(differing.sort()).toEqual([
		'action',
		'background',
		'browser_specific_settings',
		'minimum_chrome_version',
		'optional_permissions',
		'storage',
	]);
});
