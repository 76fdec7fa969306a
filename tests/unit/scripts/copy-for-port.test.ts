import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyForPort } from '../../../scripts/build';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'copy-for-port-'));
	await mkdir(join(folder, 'from', 'chunks'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

it('copies a build for another port, wherever the first one is named', async () => {
	const manifest = 'http://localhost:4180 http://*.cryptonow.localhost:4180; "4180"';
	await writeFile(join(folder, 'from', 'manifest.json'), manifest);
	await writeFile(join(folder, 'from', 'chunks', 'popup.js'), 'ask(`http://localhost:4180`)');
	const picture = Buffer.from([0x89, 0x50, 0xff, 0x00]);
	await writeFile(join(folder, 'from', 'icon.png'), picture);
	const into = join(folder, 'into');
	await copyForPort(join(folder, 'from'), { from: 4180, to: 4181, into });
	expect(await readFile(join(into, 'manifest.json'), 'utf8')).toBe(
		'http://localhost:4181 http://*.cryptonow.localhost:4181; "4180"',
	);
	expect(await readFile(join(into, 'chunks', 'popup.js'), 'utf8')).toBe(
		'ask(`http://localhost:4181`)',
	);
	expect(await readFile(join(into, 'icon.png'))).toEqual(picture);
});

it('refuses a build that is for another port', async () => {
	await writeFile(join(folder, 'from', 'manifest.json'), '{}');
	const copied = copyForPort(join(folder, 'from'), {
		from: 4180,
		to: 4181,
		into: join(folder, 'into'),
	});
	await expect(copied).rejects.toThrow('for no Cryptonow at port 4180');
});
