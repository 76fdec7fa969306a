import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** What a PNG begins with. */
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** Bytes of a pixel: red, green, blue, opacity. */
const PIXEL = 4;

/** An image, with its pixels row by row. */
export type Pixels = { width: number; height: number; data: Buffer };

/** The parts of a PNG, by name and content. */
function partsOf(png: Uint8Array): [name: string, content: Buffer][] {
	const file = Buffer.from(png);
	if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('no PNG');
	const parts: [string, Buffer][] = [];
	for (let at = SIGNATURE.length; at < file.length; ) {
		const length = file.readUInt32BE(at);
		const name = file.toString('latin1', at + 4, at + 8);
		parts.push([name, file.subarray(at + 8, at + 8 + length)]);
		at += length + 12;
	}
	return parts;
}

/** The neighbour that the Paeth filter guesses by: left, above, or above left. */
function paeth(left: number, above: number, aboveLeft: number): number {
	const guess = left + above - aboveLeft;
	const off = [left, above, aboveLeft].map((value) => Math.abs(guess - value));
	const [a = 0, b = 0, c = 0] = off;
	if (a <= b && a <= c) return left;
	return b <= c ? above : aboveLeft;
}

/** What a row's filter has taken from a byte; see the PNG specification, 9.2. */
function guessOf(filter: number | undefined, left: number, above: number, aboveLeft: number) {
	switch (filter) {
		case 0:
			return 0;
		case 1:
			return left;
		case 2:
			return above;
		case 3:
			return (left + above) >> 1;
		case 4:
			return paeth(left, above, aboveLeft);
		default:
			throw new Error(`no filter of PNG: ${filter}`);
	}
}

/**
 * The pixels of a PNG as Chromium writes it: eight bits for each of four colours, not interlaced.
 *
 * @throws for any other
 */
export function pixelsOf(png: Uint8Array): Pixels {
	const parts = partsOf(png);
	const header = parts.find(([name]) => name === 'IHDR')?.[1];
	if (header?.toString('hex', 8) !== '0806000000') throw new Error('a PNG of another kind');
	const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
	const packed = parts.filter(([name]) => name === 'IDAT').map(([, content]) => content);
	const rows = inflateSync(Buffer.concat(packed));
	const length = width * PIXEL;
	const data = Buffer.alloc(length * height);
	for (let y = 0; y < height; y += 1) {
		const filter = rows[y * (length + 1)];
		const at = (x: number, row: number) => (x < 0 || row < 0 ? 0 : (data[row * length + x] ?? 0));
		for (let x = 0; x < length; x += 1) {
			const guess = guessOf(filter, at(x - PIXEL, y), at(x, y - 1), at(x - PIXEL, y - 1));
			data[y * length + x] = (rows[y * (length + 1) + 1 + x] ?? 0) + guess;
		}
	}
	return { width, height, data };
}

function part(name: string, content: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
	const whole = Buffer.alloc(named.length + 8);
	whole.writeUInt32BE(content.length, 0);
	named.copy(whole, 4);
	whole.writeUInt32BE(crc32(named), named.length + 4);
	return whole;
}

/**
 * The same picture in a smaller file: drawings have few colours in long runs, which pack best as they
 * are, without the filters that photographs need.
 *
 * @param png as {@link pixelsOf} takes it
 */
export function smallPng(png: Uint8Array): Buffer {
	const { width, height, data } = pixelsOf(png);
	const length = width * PIXEL;
	const rows = Array.from({ length: height }, (_, y) =>
		Buffer.concat([Buffer.of(0), data.subarray(y * length, (y + 1) * length)]),
	);
	const header = Buffer.from('00000000000000000806000000', 'hex');
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	return Buffer.concat([
		SIGNATURE,
		part('IHDR', header),
		part('IDAT', deflateSync(Buffer.concat(rows), { level: 9, memLevel: 9 })),
		part('IEND', Buffer.alloc(0)),
	]);
}

/** The same picture, with the filters that it has, packed as small as it goes: browsers pack in haste. */
export function repacked(png: Uint8Array): Buffer {
	const parts = partsOf(png);
	const packed = parts.filter(([name]) => name === 'IDAT').map(([, content]) => content);
	const header = parts.find(([name]) => name === 'IHDR')?.[1];
	if (!header) throw new Error('a PNG without a header');
	return Buffer.concat([
		SIGNATURE,
		part('IHDR', header),
		part('IDAT', deflateSync(inflateSync(Buffer.concat(packed)), { level: 9, memLevel: 9 })),
		part('IEND', Buffer.alloc(0)),
	]);
}
