/**
 * Makes this machine ready: npm packages, a Node that is new enough for them and, with
 * `--browsers`, the two browsers. Says in a line what it installs and does nothing the second
 * time. Plain JavaScript without dependencies, because it runs first, on the machine's own Node.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { arch, argv, env, execPath, exit, platform, versions } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const modules = join(root, 'node_modules');
const linkedNode = join(modules, '.bin', 'node');
/** WXT, vitest and puppeteer need 22.12; running TypeScript without a build needs 22.18. */
const NODE_NEEDED = [22, 18];
/** What the browser tests need of Debian: package → the file that shows that it is there. */
const DEBIAN_PACKAGES = {
	chromium: '/usr/bin/chromium',
	// Its words in other languages than English; without them it speaks English to the extension, too.
	'chromium-l10n': '/usr/lib/chromium/locales/de.pak',
	'firefox-esr': '/usr/bin/firefox-esr',
	'dbus-daemon': '/usr/bin/dbus-daemon',
	libnotify4: `/usr/lib/${arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/libnotify.so.4`,
	'fonts-dejavu-core': '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
};

function stop(lines) {
	console.error(`\n${lines.join('\n')}\n`);
	exit(1);
}

function run(command, args, options = {}) {
	const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
	if (error || status !== 0) {
		stop([`setup: «${command} ${args.join(' ')}» failed${error ? `: ${error.message}` : ''}.`]);
	}
}

/** npm as a child of npm finds itself by this; on its own it is on the PATH. */
function npm(args, cwd) {
	const cli = env.npm_execpath;
	const quiet = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
	if (cli?.endsWith('.js')) run(execPath, [cli, ...quiet], { cwd });
	else run('npm', quiet, { cwd, shell: platform === 'win32' });
}

/** Installs what a lockfile says, unless that very lockfile was installed here before. */
function installLocked(folder, what) {
	const lock = readFileSync(join(folder, 'package-lock.json'));
	const wanted = createHash('sha256').update(lock).digest('hex');
	const stamp = join(folder, 'node_modules', '.setup-stamp');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	console.log(`setup: installing ${what}…`);
	// No install scripts: nothing here needs one, and none of our dependencies runs code unasked.
	npm(['ci', '--ignore-scripts'], folder);
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, wanted);
}

const atLeast = (version, [major, minor]) => {
	const [a, b] = version.split('.').map(Number);
	return a > major || (a === major && b >= minor);
};

/**
 * The version of the Node that `npm run` would use, given what is linked already. An installation
 * takes the link away, even under the Node that it leads to and that runs this: the next command
 * would get the machine's own.
 */
function currentNode() {
	if (!existsSync(linkedNode)) return execPath.startsWith(root) ? '0.0.0' : versions.node;
	const { stdout } = spawnSync(linkedNode, ['--version'], { encoding: 'utf8' });
	return (stdout ?? '').trim().replace(/^v/, '') || '0.0.0';
}

function provideNode() {
	if (atLeast(currentNode(), NODE_NEEDED)) return;
	const needed = NODE_NEEDED.join('.');
	const carrier = `node-linux-${arch}`;
	if (platform !== 'linux' || !['x64', 'arm64'].includes(arch)) {
		stop([
			`setup: this project needs Node ${needed} or newer; this machine has ${versions.node}.`,
			'Get it from https://nodejs.org or with your version manager, then run this command again.',
		]);
	}
	const folder = join(root, 'scripts', 'setup', 'node');
	installLocked(folder, `Node 24 for this project alone (the machine has ${versions.node})`);
	const binary = join(folder, 'node_modules', carrier, 'bin', 'node');
	// Every `npm run` and `npx` looks in node_modules/.bin first, so this is the Node they use.
	rmSync(linkedNode, { force: true });
	symlinkSync(relative(dirname(linkedNode), binary), linkedNode);
}

function isDebian() {
	if (platform !== 'linux' || !existsSync('/etc/os-release')) return false;
	return /^ID(_LIKE)?=.*\bdebian\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function provideBrowsers() {
	if (env.CHROMIUM_PATH && env.FIREFOX_PATH) return;
	const missing = Object.entries(DEBIAN_PACKAGES)
		.filter(([, file]) => !existsSync(file))
		.map(([name]) => name);
	if (missing.length === 0) return;

	const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
	if (!isDebian()) {
		stop([
			`setup: missing on this machine: ${missing.join(', ')}.`,
			'This system is not Debian, so nothing was installed. Please install Chromium (or Chrome),',
			'Firefox ESR (the add-on is unsigned, which other Firefoxes refuse) and, on Linux, dbus-daemon',
			'and libnotify, and say where the browsers are:',
			'  CHROMIUM_PATH=/path/to/chromium FIREFOX_PATH=/path/to/firefox npm test',
		]);
	}
	if (process.getuid?.() !== 0) {
		stop([
			`setup: missing on this machine: ${missing.join(', ')}.`,
			'Only root may install them. Please run this, then this command again:',
			`  sudo apt-get update && sudo ${command}`,
		]);
	}
	console.log(`setup: installing with apt: ${missing.join(', ')}…`);
	const quiet = {
		env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
		stdio: ['ignore', 'ignore', 'inherit'],
	};
	run('apt-get', ['update', '-qq'], quiet);
	run('apt-get', command.split(' ').slice(1), quiet);
}

installLocked(root, 'npm packages');
provideNode();
if (argv.includes('--browsers')) provideBrowsers();
