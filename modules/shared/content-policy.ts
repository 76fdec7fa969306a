/** The part of a manifest that says what the extension's own pages may load. */
type WithPolicy = {
	content_security_policy?: string | { extension_pages?: string | undefined } | undefined;
};

/**
 * Lets the extension's pages load more by one directive of their policy.
 *
 * @throws where the manifest has no policy, or its policy no such directive
 */
export function allowInPages(manifest: WithPolicy, directive: string, sources: string[]): void {
	const policy = manifest.content_security_policy;
	const pages = typeof policy === 'object' ? policy.extension_pages : undefined;
	const directives = pages?.split('; ') ?? [];
	const at = directives.findIndex((text) => text.startsWith(`${directive} `));
	if (typeof policy !== 'object' || at === -1) throw new Error(`The policy has no ${directive}`);
	policy.extension_pages = directives
		.map((text, index) => (index === at ? [text, ...sources].join(' ') : text))
		.join('; ');
}
