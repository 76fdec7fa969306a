/** The first 16 bytes of a text's SHA-256, in hex: unique enough, and impossible to turn back. */
export async function digest(text: string): Promise<string> {
	const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return [...new Uint8Array(bytes, 0, 16)]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
}

/**
 * A session's id as the watch stores it.
 *
 * @param hashed whether the service's id is a secret; see `ConnectionProfile.list.fields.id`
 */
export const keptId = async (id: string, hashed: boolean): Promise<string> =>
	hashed ? digest(id) : id;
