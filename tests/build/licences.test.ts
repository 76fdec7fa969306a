import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const BUILT = process.env.PRODUCTION_BUILD ?? '.output';

test.each(['chrome-mv3', 'firefox-mv3'])('the notice in %s names whose code is in it', (target) => {
	const bundled: string[] = JSON.parse(
		readFileSync(join(BUILT, `${target}.packages.json`), 'utf8'),
	);
	const notice = readFileSync(join(BUILT, target, 'third-party-licences.txt'), 'utf8');
	const named = [...notice.matchAll(/^(\S+) \d\S* \([\w.-]+\)$/gm)].map(([, name]) => name);
	expect(bundled).toContain('preact');
	expect(named.sort()).toEqual(bundled);
});
