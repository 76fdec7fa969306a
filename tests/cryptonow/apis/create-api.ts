import { type AccessTokens, createAccessTokens } from './access-tokens.ts';
import type { ApiFront, ApiStyle } from './api-style.ts';
import { createBetterAuth } from './better-auth.ts';
import { createClerk } from './clerk.ts';
import { createGraphql } from './graphql.ts';
import { createKeycloak, KEYCLOAK_TOKEN_SECONDS } from './keycloak.ts';
import { createKratos } from './kratos.ts';
import { createKurz, KURZ_TOKEN_SECONDS } from './kurz.ts';
import type { Site } from './site.ts';

/** A style on a site; `front` is null for the plain one, which is the site's own. */
export interface Api {
	front: ApiFront | null;
	/** Null where only cookies count. */
	tokens: AccessTokens | null;
}

/** Whether a style's API is on a host of its own, `api.cryptonow.localhost`. */
export function hasHostOfItsOwn(style: ApiStyle): boolean {
	return style === 'keycloak' || style === 'clerk';
}

/** Makes the front of a style. */
export function createApi(style: ApiStyle, site: Site): Api {
	switch (style) {
		case 'keycloak': {
			const tokens = createAccessTokens(site.accounts, KEYCLOAK_TOKEN_SECONDS);
			return { front: createKeycloak(site, tokens), tokens };
		}
		case 'kratos':
			return { front: createKratos(site), tokens: null };
		case 'better-auth':
			return { front: createBetterAuth(site), tokens: null };
		case 'clerk':
			return { front: createClerk(site), tokens: null };
		case 'graphql':
			return { front: createGraphql(site), tokens: null };
		case 'kurz': {
			const tokens = createAccessTokens(site.accounts, KURZ_TOKEN_SECONDS);
			return { front: createKurz(site, tokens), tokens };
		}
		case 'plain':
			return { front: null, tokens: null };
	}
}
