import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';

const root = new URL('../', import.meta.url);

/** Lets Node find the extension's modules as the bundler does: by `@/`, and without an ending. */
export function resolveLikeTheBundler(): void {
	registerHooks({
		resolve(specifier, context, next) {
			const inProject = specifier.startsWith('@/');
			const isOurs = !context.parentURL?.includes('/node_modules/');
			if (!isOurs || !(inProject || specifier.startsWith('.'))) return next(specifier, context);
			const base = inProject ? root : context.parentURL;
			const url = new URL(inProject ? specifier.slice(2) : specifier, base);
			const withEnding = new URL(`${url.href}.ts`);
			return next(existsSync(withEnding) ? withEnding.href : url.href, context);
		},
	});
}
