import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import JSZip from 'jszip';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);

/** Packs for a store what `root` builds. */
const zip = (root: string, into: string, browser: 'chrome' | 'firefox') =>
	run('npx', ['wxt', 'zip', '-b', browser], {
		cwd: root,
		// The test runner's own would make a build for development.
		env: { ...process.env, NODE_ENV: 'production', BUILD_DIR: into },
	});

/** The archives in a folder, by what they are for. */
async function archivesIn(folder: string): Promise<Map<string, Buffer>> {
	const names = (await readdir(folder)).filter((name) => name.endsWith('.zip'));
	const read = async (name: string) =>
		[name.replace(/^.*-(\w+)\.zip$/, '$1'), await readFile(join(folder, name))] as const;
	return new Map(await Promise.all(names.map(read)));
}

async function unpack(archive: JSZip, into: string): Promise<void> {
	for (const entry of Object.values(archive.files)) {
		const file = join(into, entry.name);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, await entry.async('nodebuffer'));
	}
	await symlink(join(process.cwd(), 'node_modules'), join(into, 'node_modules'));
}

let temp: string;
let ours: Map<string, Buffer>;
let sources: JSZip;

beforeAll(async () => {
	temp = await mkdtemp(join(tmpdir(), 'session-companion-sources-'));
	const packed = join(temp, 'packed');
	await zip('.', packed, 'firefox');
	await zip('.', packed, 'chrome');
	ours = await archivesIn(packed);
	sources = await JSZip.loadAsync(ours.get('sources') ?? '');
}, 180_000);

afterAll(() => rm(temp, { recursive: true, force: true }));

test('the sources archive has every file of the repository but tests, and no others', async () => {
	const { stdout } = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard']);
	const kept = stdout
		.split('\n')
		.filter((file) => file !== '')
		// WXT leaves tests out; what begins with a dot concerns only who changes the code.
		.filter((file) => !/\.(test|spec)\.tsx?$/.test(file))
		.filter((file) => !/(^|\/)\./.test(file) || file.endsWith('.npmrc'));
	expect(Object.keys(sources.files).sort()).toEqual(kept.sort());
});

test('the sources archive makes both archives again, byte for byte', async () => {
	const root = join(temp, 'unpacked');
	await unpack(sources, root);
	const packed = join(temp, 'packed-again');
	await zip(root, packed, 'firefox');
	await zip(root, packed, 'chrome');
	const again = await archivesIn(packed);
	for (const archive of ['chrome', 'firefox', 'sources']) {
		expect(ours.get(archive)?.length).toBeGreaterThan(100_000);
		expect(`${archive}: ${again.get(archive)?.equals(ours.get(archive) ?? Buffer.of())}`).toBe(
			`${archive}: true`,
		);
	}
}, 180_000);
