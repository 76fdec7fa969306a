import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countryCodes, countryPoints } from '@/utils/domain/places/country-points';
import { tooFast } from '@/utils/domain/places/travel';

const HOUR = 3_600_000;

/** Land borders, and the narrow seas and short flights that many cross. */
const NEIGHBOURS = `
AE:OM,SA AF:CN,IR,PK,TJ,TM,UZ AL:GR,ME,MK,XK AM:AZ,GE,IR,TR AO:CD,CG,NA,ZM AR:BO,BR,CL,PY,UY
AT:CH,CZ,DE,HU,IT,LI,SI,SK AZ:GE,IR,RU,TR BA:HR,ME,RS BD:IN,MM BE:DE,FR,LU,NL BF:BJ,CI,GH,ML,NE,TG
BG:GR,MK,RO,RS,TR BH:SA BI:CD,RW,TZ BJ:NE,NG,TG BN:MY BO:BR,CL,PE,PY BR:CO,GF,GY,PE,PY,SR,UY,VE
BT:CN,IN BW:NA,ZA,ZM,ZW BY:LT,LV,PL,RU,UA BZ:GT,MX CA:US CD:AO,BI,CF,CG,RW,SS,TZ,UG,ZM
CF:CG,CM,SD,SS,TD CG:CM,GA CH:DE,FR,IT,LI CI:GH,GN,LR,ML CL:PE CM:GA,GQ,NG,TD
CN:HK,IN,KG,KP,KZ,LA,MM,MN,MO,NP,PK,RU,TJ,VN CO:EC,PA,PE,VE CR:NI,PA CZ:DE,PL,SK DE:DK,FR,LU,NL,PL
DJ:ER,ET,SO DK:SE DO:HT DZ:EH,LY,MA,ML,MR,NE,TN EC:PE EE:LV,RU EG:IL,LY,PS,SD EH:MA,MR ER:ET,SD
ES:AD,FR,GI,MA,PT ET:KE,SD,SO,SS FI:NO,RU,SE FR:AD,GB,IT,LU,MC GA:GQ GB:IE GE:RU,TR GF:SR GH:TG
GM:SN GN:GW,LR,ML,SL,SN GR:MK,TR GT:HN,MX,SV GW:SN GY:SR,VE HN:NI,SV HR:HU,ME,RS,SI
HU:RO,RS,SI,SK,UA ID:MY,PG,SG,TL IL:JO,LB,PS,SY IN:LK,MM,MV,NP,PK IQ:IR,JO,KW,SA,SY,TR IR:PK,TM,TR
IT:SI,SM,VA JO:PS,SA,SY JP:KR KE:SO,SS,TZ,UG KG:KZ,TJ,UZ KH:LA,TH,VN KP:KR,RU KW:SA KZ:RU,TM,UZ
LA:MM,TH,VN LB:SY LR:SL LS:ZA LT:LV,PL,RU LV:RU LY:NE,SD,TD,TN MA:ES MD:RO,UA ME:RS,XK MF:SX
MK:RS,XK ML:MR,NE,SN MM:TH MN:RU MR:SN MW:MZ,TZ,ZM MX:US MY:SG,TH MZ:SZ,TZ,ZA,ZM,ZW NA:ZA,ZM
NE:NG,TD NO:RU,SE OM:SA,YE PL:RU,SK,UA QA:BH,SA RO:RS,UA RS:XK RU:JP,UA,US RW:TZ,UG SA:YE SD:SS,TD
SS:UG SY:TR SZ:ZA TJ:UZ TM:UZ TZ:UG,ZM ZA:ZW ZM:ZW
`
	.trim()
	.split(/\s+/)
	.flatMap((row) => {
		const [from = '', others = ''] = row.split(':');
		return others.split(',').map((to) => [from, to] as const);
	});

describe('countryPoints', () => {
	it('has a place on the globe for every code', () => {
		const codes = countryCodes();
		expect(codes.length).toBe(250);
		expect(new Set(codes).size).toBe(codes.length);
		for (const code of codes) {
			const points = countryPoints(code);
			expect(points.length, code).toBeGreaterThan(0);
			for (const { latitude, longitude } of points) {
				expect(Math.abs(latitude), code).toBeLessThanOrEqual(90);
				expect(Math.abs(longitude), code).toBeLessThanOrEqual(180);
			}
		}
	});

	it('reads the first row, the last one and those with many points', () => {
		expect(countryPoints('AD')).toEqual([{ latitude: 43, longitude: 2 }]);
		expect(countryPoints('ZW')).toEqual([{ latitude: -18, longitude: 31 }]);
		expect(countryPoints('US').length).toBeGreaterThan(4);
	});

	test.each(['', 'A', 'at', 'ZZ', 'D+', '~atlantis', '__proto__', '\n'])('%j has none', (text) => {
		expect(countryPoints(text)).toEqual([]);
	});
});

describe('tooFast', () => {
	test.each([
		['AT', 'NG', 1, true],
		['AT', 'NG', 6, false],
		['AT', 'SK', 0, false],
		['AT', 'AU', 6, true],
		['AT', 'AU', 24, false],
		['AT', 'US', 2, true],
		['AT', 'US', 9, false],
		['DE', 'RU', 0, false],
		['DE', 'CN', 2, true],
		['GB', 'BR', 1, true],
		['GB', 'SG', 13, false],
		['JP', 'CA', 1, true],
		['ES', 'NZ', 12, true],
		['ES', 'NZ', 24, false],
	])('from %s to %s in %d h: %s', (from, to, hours, expected) => {
		expect(tooFast(from, to, hours * HOUR)).toBe(expected);
	});

	test.each(NEIGHBOURS)('the border of %s and %s is crossed in a minute', (from, to) => {
		expect(tooFast(from, to, 0)).toBe(false);
	});

	const key = fc.oneof(
		fc.constantFrom(...countryCodes()),
		fc.string(),
		fc.constantFrom('~atlantis', '__proto__', 'constructor', ''),
	);

	it('is the same in both directions, and never so in one country', () => {
		fc.assert(
			fc.property(key, key, fc.double(), (from, to, elapsed) => {
				expect(tooFast(from, to, elapsed)).toBe(tooFast(to, from, elapsed));
				expect(tooFast(from, from, elapsed)).toBe(false);
			}),
		);
	});

	it('cannot judge what is unknown', () => {
		fc.assert(
			fc.property(key, fc.string(), (from, text) => {
				expect(tooFast(from, `~${text}`, 0)).toBe(false);
			}),
		);
	});

	it('holds less than no time for none', () => {
		expect(tooFast('AT', 'AU', -100 * HOUR)).toBe(true);
		expect(tooFast('AT', 'SK', -100 * HOUR)).toBe(false);
	});

	it('is never so with more time where it was not with less, nor in a day and a half', () => {
		const hours = fc.integer({ min: 0, max: 24 });
		fc.assert(
			fc.property(key, key, hours, hours, (from, to, some, more) => {
				if (!tooFast(from, to, some * HOUR)) {
					expect(tooFast(from, to, (some + more) * HOUR)).toBe(false);
				}
				expect(tooFast(from, to, 36 * HOUR)).toBe(false);
			}),
		);
	});
});
