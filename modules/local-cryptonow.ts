import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { allowInPages } from './shared/content-policy';

/** A local Cryptonow that a build is made for. */
export type LocalCryptonow = {
	/** `http://localhost:4180` */
	origin: string;
	/** Whether the build carries its profile, and has access to it from the first second. */
	isConnected: boolean;
};

/**
 * What the environment asks for: `LOCAL_CRYPTONOW` is the local server's origin, and `CONNECT=learn`
 * makes a build that knows it no better than production knows the real service.
 *
 * @returns `null` for production
 * @throws where the variables say something else
 */
export function readLocalCryptonow(
	env: Readonly<Record<string, string | undefined>>,
): LocalCryptonow | null {
	const { LOCAL_CRYPTONOW: origin, CONNECT: connect } = env;
	if (origin !== undefined && !/^http:\/\/localhost:\d+$/.test(origin)) {
		throw new Error(`LOCAL_CRYPTONOW must be http://localhost:PORT, not ${origin}`);
	}
	if (connect !== undefined && (connect !== 'learn' || origin === undefined)) {
		throw new Error(`CONNECT must be «learn», and LOCAL_CRYPTONOW be set, not ${connect}`);
	}
	return origin === undefined ? null : { origin, isConnected: connect === undefined };
}

/** What the local server is called beside `localhost`: as the real service is called. */
const NAMES = ['cryptonow.localhost', '*.cryptonow.localhost'];

/** Hosts in a manifest that a build for a local Cryptonow adds. */
export function localHosts({ origin, isConnected }: LocalCryptonow) {
	const named = NAMES.map((name) => `http://${name}/*`);
	const { port } = new URL(origin);
	return {
		granted: isConnected ? ['http://localhost/*'] : [],
		optional: isConnected ? named : [...named, 'http://localhost/*'],
		answers: [origin, ...NAMES.map((name) => `http://${name}:${port}`)],
	};
}

/** Builds that talk to a local Cryptonow, for tests and `npm run dev`; never for production. */
export default defineWxtModule((wxt) => {
	const local = readLocalCryptonow(process.env);
	addViteConfig(wxt, () => ({
		define: {
			__LOCAL_CRYPTONOW__: JSON.stringify(local?.origin ?? null),
			__CONNECTED__: JSON.stringify(local?.isConnected ?? false),
		},
	}));
	if (local === null) return;
	const { granted, optional, answers } = localHosts(local);
	wxt.hook('build:manifestGenerated', (_, manifest) => {
		if (granted.length > 0) {
			manifest.host_permissions = [...(manifest.host_permissions ?? []), ...granted];
		}
		manifest.optional_host_permissions = [
			...(manifest.optional_host_permissions ?? []),
			...optional,
		];
		allowInPages(manifest, 'connect-src', answers);
	});
});
