import { describe, expect, it } from 'vitest';
import { readText, readValue } from '@/utils/connection/client/response-body';

const response = (...chunks: Uint8Array[]) =>
	new Response(new Blob(chunks as BlobPart[]), { headers: { 'content-type': 'application/json' } });
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the text of an answer', () => {
	it('has U+FFFD for bytes that are no UTF-8, as a page reads them', async () => {
		const body = response(utf8('{"userAgent":"a'), new Uint8Array([0xff]), utf8('b"}'));
		expect(await readValue(body, { left: 100 })).toEqual({
			ok: true,
			value: { userAgent: 'a\ufffdb' },
		});
	});

	it('keeps characters whose bytes come apart', async () => {
		const bytes = utf8('Wien – Österreich');
		const parts = Array.from(bytes, (byte) => new Uint8Array([byte]));
		expect(await readText(response(...parts), { left: 100 })).toBe('Wien – Österreich');
	});

	it('is none beyond the budget', async () => {
		expect(await readText(response(utf8('x'.repeat(101))), { left: 100 })).toBeNull();
	});
});
