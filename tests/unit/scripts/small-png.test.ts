import { readFileSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';
import { expect, it, test } from 'vitest';
import { ICON_NAMES, iconFile, iconSizes } from '../../../scripts/icons/draw-icons.ts';
import { pixelsOf, repacked, smallPng } from '../../../scripts/icons/small-png.ts';

/** A PNG of one column whose rows are filtered in each way there is, all of them the same grey. */
function filtered(): Buffer {
	const grey = [9, 9, 9, 255];
	const nothing = [0, 0, 0, 0];
	const rows = [
		[0, ...grey],
		[1, ...grey],
		[2, ...nothing],
		[3, 5, 5, 5, 128],
		[4, ...nothing],
	];
	const png = smallPng(readFileSync(iconFile('calm', 16)));
	const packed = deflateSync(Buffer.from(rows.flat()));
	const header = Buffer.from(png.subarray(0, 33));
	header.writeUInt32BE(1, 16);
	header.writeUInt32BE(rows.length, 20);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(packed.length);
	const end = png.subarray(-12);
	return Buffer.concat([header, length, Buffer.from('IDAT'), packed, Buffer.alloc(4), end]);
}

it('reads rows that are filtered in each way', () => {
	const { width, height, data } = pixelsOf(filtered());
	expect([width, height]).toEqual([1, 5]);
	expect([...data]).toEqual(Array.from({ length: 5 }, () => [9, 9, 9, 255]).flat());
});

it('gives the same picture, and the same file when it is asked twice', () => {
	const small = smallPng(filtered());
	expect(pixelsOf(small)).toEqual(pixelsOf(filtered()));
	expect(smallPng(small)).toEqual(small);
});

const ICONS = ICON_NAMES.flatMap((name) => iconSizes(name).map((size) => [name, size] as const));
test.each(ICONS)('the icon %s of %i px is a small file', (name, size) => {
	const file = readFileSync(iconFile(name, size));
	expect(pixelsOf(file)).toMatchObject({ width: size, height: size });
	// How well a row is packed is the affair of the machine's own library; that it has no filter is ours.
	const packed = file.subarray(file.indexOf('IDAT') + 4, -16);
	const rows = inflateSync(packed);
	for (let y = 0; y < size; y += 1) expect(rows[y * (size * 4 + 1)]).toBe(0);
});

it('refuses what is no such PNG', () => {
	const png = readFileSync(iconFile('calm', 16));
	expect(() => pixelsOf(png.subarray(1))).toThrow('no PNG');
	const grey = Buffer.from(png);
	grey[25] = 0;
	expect(() => pixelsOf(grey)).toThrow('another kind');
});

it('packs a picture anew, and changes nothing in it', () => {
	expect(pixelsOf(repacked(filtered()))).toEqual(pixelsOf(filtered()));
});
