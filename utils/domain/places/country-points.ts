/**
 * Coarse points of the countries, by ISO 3166-1 alpha-2 code: latitude and longitude in whole
 * degrees, signed (north and east are +), as ISO 6709 writes them but without leading zeros.
 *
 * Source: `zone.tab` of the IANA time zone database (2025b), which is in the public domain: all its
 * places, rounded to whole degrees, without duplicates and without those that are the nearest to no
 * other country, or to one within 1,000 km alone: no journey is judged by them. Added by hand: the codes that it lacks (XK,
 * BV, HM), and towns of wide countries, so that neighbours have points within 1,000 km of each
 * other and busy short flights are possible (Delhi, Guangzhou, Arica, Barcelona and so on).
 */
const POINTS = `
AD+43+2 AE+25+55 AF+35+69+34+62 AG+17-62 AI+18-63 AL+41+20 AM+40+45 AO-9+13-17+16
AQ-78+167-66+111-67+140-68+63-65-64-68-68-69+40-72+3 AR-35-58-24-65-32-69-52-69-55-68 AS-14-171
AT+48+16 AU-32+159-54+159-20+149-12+131-32+116 AW+13-70 AX+60+20 AZ+40+50 BA+44+18 BB+13-60 BD+24+90
BE+51+4 BF+12-2 BG+43+23 BH+26+51 BI-3+29 BJ+6+3 BL+18-63 BM+32-65 BN+5+115 BO-16-68-18-63 BQ+12-68
BR-4-32-10-36+3-61-7-70-10-68-30-51+0-51 BS+25-77 BT+27+90 BV-54+3 BW-25+26 BY+54+28 BZ+18-88
CA+48-53+45-64+44-79+64-68+75-95+68-134+49-117+61-135+64-139+49-123 CC-12+97 CD-4+15-12+27-2+29+4+21
CF+4+19+7+22 CG-4+15 CH+47+9 CI+5-4 CK-21-160 CL-33-71-53-71-27-109-18-70 CM+4+10+9+13+3+15
CN+31+121+44+88+23+113+25+103+30+91+39+76+46+127 CO-4-70+3-77+8-73 CR+10-84 CU+23-82 CV+15-24
CW+12-69 CX-10+106 CY+35+33+35+34 CZ+50+14 DE+53+13+48+9 DJ+12+43 DK+56+13 DM+15-61 DO+18-70
DZ+37+3+23+6+28-8 EC-2-80-1-90 EE+59+25 EG+30+31+24+33 EH+27-13 ER+15+39 ES+40-4+36-5+28-15+41+2
ET+9+39+4+39+13+37 FI+60+25 FJ-18+178 FK-52-58 FM+7+152+7+158+5+163 FO+62-7 FR+49+2+43+5 GA+0+9
GB+52+0+56-3 GD+12-62 GE+42+45 GF+5-52 GG+49-3 GH+6+0 GI+36-5 GL+64-52+77-19+70-22+77-69 GM+13-17
GN+10-14+10-9 GP+16-62 GQ+4+9 GR+38+24 GS-54-37 GT+15-91 GU+13+145 GW+12-16 GY+7-58 HK+22+114
HM-53+74 HN+14-87 HR+46+16 HT+19-72 HU+48+19 ID-6+107+0+109-5+119-3+141+4+99 IE+53-6 IL+32+35
IM+54-4 IN+23+88+29+77+19+73+13+80+8+77 IO-7+72 IQ+33+44 IR+36+51+36+60+38+46+29+61 IS+64-22
IT+42+12+45+9 JE+49-2 JM+18-77 JO+32+36 JP+36+140+34+130+43+141 KE-1+37+3+36 KG+43+75 KH+12+105
KI+1+173-3-172+2-157 KM-12+43 KN+17-63 KP+39+126 KR+38+127 KW+29+48 KY+19-81
KZ+43+77+45+65+53+64+45+50+51+51 LA+18+103 LB+34+36 LC+14-61 LI+47+10 LK+7+80 LR+6-11 LS-29+28
LT+55+25 LU+50+6 LV+57+24 LY+33+13+32+20+32+24+24+23+25+10 MA+34-8 MC+44+7 MD+47+29 ME+42+19
MF+18-63 MG-19+48 MH+7+171+9+167 MK+42+21 ML+13-8+18+1+14-11 MM+17+96+22+96 MN+48+107+48+92
MO+22+114 MP+15+146 MQ+15-61 MR+18-16+23-12 MS+17-62 MT+36+15 MU-20+58 MV+4+74 MW-16+35
MX+19-99+21-87+32-106+21-105+33-117 MY+3+102+2+110 MZ-26+33-15+39-16+34 NA-23+17-18+24 NC-22+166
NE+14+2+17+8 NF-29+168 NG+6+3+12+9 NI+12-86 NL+52+5 NO+60+11+70+19 NP+28+85 NR-1+167 NU-19-170
NZ-37+175-44-177 OM+24+59+17+54 PA+9-80 PE-12-77-14-72-4-73 PF-18-150-9-139-23-135 PG-9+147-6+156
PH+15+121 PK+25+67+32+74+30+67 PL+52+21 PM+47-56 PN-25-130 PR+18-66 PS+32+34+32+35
PT+39-9+33-17+38-26 PW+7+134 PY-25-58 QA+25+52 RE-21+55 RO+44+26 RS+45+21
RU+55+21+59+50+49+44+46+48+55+73+53+84+52+104+43+132+47+143+53+159+65+177 RW-2+30
SA+21+39+26+50+28+37 SB-10+160 SC-5+55 SD+16+33+20+37+14+25+13+30+19+30 SE+59+18 SG+1+104 SH-16-6
SI+46+15 SJ+78+16 SK+48+17 SL+9-13 SM+44+12 SN+15-17 SO+2+45+10+44+0+43 SR+6-55 SS+5+32+8+28 ST+0+7
SV+14-89 SX+18-63 SY+34+36 SZ-26+31 TC+21-71 TD+12+15+14+21+18+19 TF-49+70 TG+6+1
TH+14+101+19+99+7+100 TJ+39+69 TK-9-171 TL-9+126 TM+38+58 TN+37+10 TO-21-175 TR+41+29+40+33+38+43
TT+11-62 TV-9+179 TW+25+122 TZ-7+39-3+33-9+33 UA+45+34+50+31+50+24 UG+0+32 UM+28-177+19+167
US+41-74+65-165+52-177+21-158+26-80 UY-35-56 UZ+40+67+41+69 VA+42+12 VC+13-61 VE+11-67+5-61 VG+18-65
VI+18-65 VN+11+107+21+106 VU-18+168 WF-13-176 WS-14-172 XK+43+21 YE+13+45+15+44+15+49 YT-13+45
ZA-26+28-34+18 ZM-15+28-18+26-12+26-15+23 ZW-18+31
`;

/** A place on the globe, in degrees: north and east are positive. */
export interface Point {
	readonly latitude: number;
	readonly longitude: number;
}

/** All ISO 3166-1 alpha-2 codes in capitals, and `XK`, which ISO leaves to its users. */
export function countryCodes(): string[] {
	return POINTS.match(/[A-Z]{2}/g) ?? [];
}

/**
 * Where a country roughly is: at least one point, and several for a wide country.
 *
 * @param code ISO 3166-1 alpha-2, in capitals
 * @returns an empty array where there is no such code
 */
export function countryPoints(code: string): Point[] {
	if (!/^[A-Z]{2}$/.test(code)) return [];
	// Only codes have capitals, so the first match is the right place.
	const start = POINTS.indexOf(code);
	if (start < 0) return [];
	const row = POINTS.slice(start + 2, POINTS.slice(start).search(/\s/) + start);
	return [...row.matchAll(/([+-]\d+)([+-]\d+)/g)].map(([, latitude, longitude]) => ({
		latitude: Number(latitude),
		longitude: Number(longitude),
	}));
}
