import { parseArgs } from 'node:util';
import { API_STYLES, type ApiStyle, isApiStyle } from './apis/api-style.ts';
import { DEMO_ACCOUNT } from './devices.ts';
import { startCryptonow } from './server.ts';

const DEFAULT_PORT = '4180';

/** The command that runs the local Cryptonow until Ctrl-C. @returns the exit code, if it failed */
async function main(args: string[]): Promise<number> {
	let port: number;
	let api: ApiStyle;
	try {
		const { values } = parseArgs({
			args,
			options: {
				port: { type: 'string', default: DEFAULT_PORT },
				api: { type: 'string', default: 'plain' },
			},
		});
		port = Number(values.port);
		if (!Number.isInteger(port) || port < 0 || port > 65_535) {
			throw new Error(`“${values.port}” is not a port.`);
		}
		if (!isApiStyle(values.api)) throw new Error(`“${values.api}” is no API.`);
		api = values.api;
	} catch (error) {
		console.error(
			`${(error as Error).message}\nUsage: main.ts [--port ${DEFAULT_PORT}] [--api ${API_STYLES.join('|')}]`,
		);
		return 2;
	}
	try {
		const server = await startCryptonow({ port, api, quiet: false });
		await server.seedDemo();
		console.log(`The local Cryptonow runs at ${server.origin}`);
		if (server.apiOrigin !== server.origin) console.log(`Its API is at ${server.apiOrigin}`);
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
