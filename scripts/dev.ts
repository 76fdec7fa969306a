/**
 * `npm run dev`: a local Cryptonow with the demo account, and a build that follows your changes.
 * Load `.output/chrome-mv3-dev` (or start with `-- -b firefox`) once; WXT reloads it by itself.
 */
import { spawn } from 'node:child_process';
import { DEMO_ACCOUNT } from '../tests/cryptonow/devices.ts';
import { startCryptonow } from '../tests/cryptonow/server.ts';

const PORT = 4180;

const cryptonow = await startCryptonow({ port: PORT, quiet: false });
await cryptonow.seedDemo();
console.log(
	`Local Cryptonow: ${cryptonow.origin} (${DEMO_ACCOUNT.email} / ${DEMO_ACCOUNT.password})`,
);

const wxt = spawn('npx', ['wxt', ...process.argv.slice(2)], {
	env: { ...process.env, LOCAL_CRYPTONOW: cryptonow.origin },
	stdio: 'inherit',
});
// Ctrl-C reaches both; the server goes when the build does.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => wxt.kill());
wxt.on('close', async (code) => {
	await cryptonow.close();
	process.exitCode = code ?? 0;
});
