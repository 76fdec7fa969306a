import { spawn } from 'node:child_process';

/** What a command ended with. */
export type Ended = { code: number; output: string; seconds: number };

/**
 * Runs a command of the project's own tools and waits for its end.
 *
 * @param options.env added to this process's own
 * @param options.prefix printed before each of its lines; without it the output is only kept
 */
export function run(
	command: string,
	args: readonly string[],
	options: { env?: Record<string, string>; prefix?: string } = {},
): Promise<Ended> {
	const started = performance.now();
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			env: { ...process.env, ...options.env },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		// A command outlives no Ctrl-C that ends this program before it.
		const kill = () => child.kill();
		process.once('exit', kill);
		let output = '';
		let line = '';
		const take = (chunk: Buffer) => {
			output += chunk;
			if (options.prefix === undefined) return;
			const lines = (line + chunk).split('\n');
			line = lines.pop() ?? '';
			for (const one of lines) console.log(`${options.prefix}${one}`);
		};
		child.stdout.on('data', take);
		child.stderr.on('data', take);
		child.on('error', reject);
		child.on('close', (code) => {
			process.removeListener('exit', kill);
			if (line !== '' && options.prefix !== undefined) console.log(`${options.prefix}${line}`);
			resolve({ code: code ?? 1, output, seconds: (performance.now() - started) / 1000 });
		});
	});
}
