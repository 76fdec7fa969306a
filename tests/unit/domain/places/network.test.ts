import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { networkOf, withoutPort } from '@/utils/domain/places/network';

const octet = fc.integer({ min: 0, max: 255 });
const group = fc.integer({ min: 0, max: 0xffff });
const hex = (parts: readonly number[]) => parts.map((part) => part.toString(16)).join(':');

describe('networkOf', () => {
	test.each([
		['198.51.100.7', '198.51.100.0/24'],
		['0.0.0.0', '0.0.0.0/24'],
		['255.255.255.255', '255.255.255.0/24'],
		[' 198.51.100.7 ', '198.51.100.0/24'],
		['198.51.100.*', '198.51.100.0/24'],
		['198.51.100.x', '198.51.100.0/24'],
		['198.51.100.XXX', '198.51.100.0/24'],
		['198.51.100.1xx', '198.51.100.0/24'],
		['198.51.100.0/24', '198.51.100.0/24'],
		['198.51.100.7/32', '198.51.100.0/24'],
		['2001:db8:1::1', '2001:db8:1::/48'],
		['2001:0DB8:0001:0000:0000:0000:0000:0001', '2001:db8:1::/48'],
		['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
		['2001:db8:1:2:3:4:198.51.100.7', '2001:db8:1::/48'],
		['2001:db8::1', '2001:db8::/48'],
		['2001::1', '2001::/48'],
		['0:db8:1::', '0:db8:1::/48'],
		['0:0:1::', '0:0:1::/48'],
		['::', '::/48'],
		['::1', '::/48'],
		['1::', '1::/48'],
		['::2:3:4:5:6:7:8', '0:2:3::/48'],
		['1:2:3:4:5:6:7::', '1:2:3::/48'],
		['2001:db8:1:*', '2001:db8:1::/48'],
		['2001:db8:1:x', '2001:db8:1::/48'],
		['2001:db8:1:2:*', '2001:db8:1::/48'],
		['2001:db8:1:xxxx:xxxx:xxxx:xxxx:xxxx', '2001:db8:1::/48'],
		['2001:db8:1:2*:*:*:*:*', '2001:db8:1::/48'],
		['2001:db8:1::*', '2001:db8:1::/48'],
		['2001:db8:1::/48', '2001:db8:1::/48'],
		['2001:db8:1:2::/64', '2001:db8:1::/48'],
		['::ffff:198.51.100.7', '198.51.100.0/24'],
		['::FFFF:c633:6407', '198.51.100.0/24'],
		['0:0:0:0:0:ffff:198.51.100.7', '198.51.100.0/24'],
		['::ffff:198.51.100.*', '198.51.100.0/24'],
		['::ffff:198.51.100.0/120', '198.51.100.0/24'],
	])('%s is in %s', (ip, network) => {
		expect(networkOf(ip)).toBe(network);
	});

	test.each([
		null,
		'',
		' ',
		'-',
		'unknown',
		'localhost',
		'999.1.1.1',
		'256.1.1.1',
		'1.2.3',
		'1.2.3.4.5',
		'1.2.3.',
		'1..3.4',
		'01.2.3.4',
		'1.2.3.4/33',
		'1.2.3.4/',
		'1.2.3.4/a',
		'-1.2.3.4',
		'1.2.3.4 5',
		'*',
		'198.51.*.*',
		'198.51.x.7',
		'*.*.*.*',
		'198.51.0.0/16',
		':',
		':::',
		'::::',
		'1:2',
		'1:2:3:4:5:6:7',
		'1:2:3:4:5:6:7:8:9',
		'1:2:3:4::5:6:7:8',
		'1::2::3',
		':1:2:3:4:5:6:7',
		'1:2:3:4:5:6:7:',
		'12345::',
		'2001:db8:g::',
		'2001:db8:*',
		'2001:*:1::',
		'2001:db8::/32',
		'2001:db8:1::/129',
		'1.2.3.4::',
		'::1.2.3.4:5',
		'::1.2.3',
		'::ffff:999.1.1.1',
		'::ffff:198.51.*.*',
		'::ffff:198.51.0.0/112',

		'__proto__',
	])('%s has none', (ip) => {
		expect(networkOf(ip)).toBeNull();
	});

	it('never throws, and a network is in itself', () => {
		const near = fc
			.array(fc.constantFrom('1', 'ffff', '255', '0', ':', '::', '.', '*', 'x', '/', '24', '48'))
			.map((pieces) => pieces.join(''));
		fc.assert(
			fc.property(fc.oneof(fc.string(), near, fc.ipV4(), fc.ipV6()), (text) => {
				const network = networkOf(text);
				if (network !== null) expect(networkOf(network)).toBe(network);
			}),
		);
	});

	it('knows every address', () => {
		fc.assert(
			fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (ip) => {
				expect(networkOf(ip)).toMatch(/^[\d.]+\.0\/24$|^[\da-f:]*::\/48$/);
			}),
		);
	});

	it('is the same for two IPv4 addresses exactly where their first 24 bits are', () => {
		const near = fc.tuple(octet, octet, octet, octet, octet, fc.integer({ min: 0, max: 2 }), octet);
		fc.assert(
			fc.property(near, ([a, b, c, d, last, place, other]) => {
				const first = networkOf(`${a}.${b}.${c}.${d}`);
				expect(networkOf(`${a}.${b}.${c}.${last}`)).toBe(first);
				expect(networkOf(`::ffff:${a}.${b}.${c}.${last}`)).toBe(first);
				const changed = [a, b, c, d].with(place, other);
				const same = changed[place] === [a, b, c, d][place];
				expect(networkOf(changed.join('.')) === first).toBe(same);
			}),
		);
	});

	it('is the same for two IPv6 addresses exactly where their first 48 bits are', () => {
		const groups = fc.array(group, { minLength: 5, maxLength: 5 });
		const head = fc.tuple(group, group, group);
		fc.assert(
			fc.property(
				head,
				groups,
				groups,
				fc.nat({ max: 2 }),
				group,
				(net, one, two, place, other) => {
					const changed = net.with(place, other);
					// ::ffff:0:0/96 is IPv4, and so an exception of its own.
					fc.pre([net, changed].every((parts) => parts.some((part) => part !== 0)));
					const first = networkOf(hex([...net, ...one]));
					expect(networkOf(hex([...net, ...two]))).toBe(first);
					expect(networkOf(hex([...changed, ...one])) === first).toBe(
						changed[place] === net[place],
					);
				},
			),
		);
	});
});

describe('an address with more beside it', () => {
	test.each([
		['198.51.100.7:50123', '198.51.100.7'],
		['[2001:db8::1]:443', '2001:db8::1'],
		['[2001:db8::1]', '2001:db8::1'],
		['fe80::1%eth0', 'fe80::1'],
		['198.51.100.*:443', '198.51.100.*'],
		['::ffff:198.51.100.7', '::ffff:198.51.100.7'],
		['2001:db8::7:5012', '2001:db8::7:5012'],
		['198.51.100.7', '198.51.100.7'],
		['', ''],
	])('%s', (text, address) => {
		expect(withoutPort(text)).toBe(address);
		expect(networkOf(text)).toBe(networkOf(address));
	});
});
