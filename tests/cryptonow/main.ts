import { parseArgs } from 'node:util';
import { DEMO_ACCOUNT } from './devices.ts';
import { startCryptonow } from './server.ts';

const DEFAULT_PORT = '4180';

/** The command that runs the local Cryptonow until Ctrl-C. @returns the exit code, if it failed */
async function main(args: string[]): Promise<number> {
	let port: number;
	try {
		const { values } = parseArgs({
			args,
			options: { port: { type: 'string', default: DEFAULT_PORT } },
		});
		port = Number(values.port);
		if (!Number.isInteger(port) || port < 0 || port > 65_535) {
			throw new Error(`“${values.port}” is not a port.`);
		}
	} catch (error) {
		console.error(`${(error as Error).message}\nUsage: main.ts [--port ${DEFAULT_PORT}]`);
		return 2;
	}
	try {
		const server = await startCryptonow({ port, quiet: false });
		await server.seedDemo();
		console.log(`The local Cryptonow runs at ${server.origin}`);
		console.log(`Log in with ${DEMO_ACCOUNT.email} and the password “${DEMO_ACCOUNT.password}”.`);
		console.log('Ctrl-C ends it.');
		for (const signal of ['SIGINT', 'SIGTERM'] as const) {
			process.once(signal, () => void server.close());
		}
		return 0;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		console.error(`Port ${port} is taken. Give another one with --port.`);
		return 1;
	}
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
