import { type CountryKey, UNKNOWN } from './country-name';
import { countryCodes } from './country-points';

/** The key of a country by any name that a service uses; `null` where the text names no country. */
export type CountryNames = (text: string | null) => CountryKey | null;

/**
 * What services write where there is no country: lists of addresses have A1 (anonymous), A2
 * (satellite), AP and EU (a continent), O1 (other) and T1 (Tor); ISO leaves AA, QM to QZ, XA to XZ
 * and ZZ to everybody.
 */
const NO_CODE = /^(?:ap|eu|un|uk?no|aa[a]?|q[m-z][a-z]?|x[a-z]{1,2}|zz[a-z]?|\p{L}{0,2}\d+)$/u;
/** Whole texts of the same. */
const NO_COUNTRY = new Set(
	(
		'n a|na n|none|null|undef|other|others|any|all|default|test|lan|earth|eea|ewr|emea|apac|latam|mena|' +
		'mea|anz|dach|nordics|schengen|iana|unk|nan|asia pacific|asia pacific region|international waters|' +
		'in flight|middle east|not set|not available|not known|not found|no country|no location|no data|' +
		'could not be determined|nicht bekannt|nicht verfugbar|nicht ermittelbar|kein land|kein standort|' +
		'keine angabe|geen land|non disponible|non disponibile|no disponible|nao disponivel|niet beschikbaar|' +
		'niedostepne|nedostupne|nem elerheto|ni na voljo|indisponibil|ej tillganglig|' +
		// «UE», «k. A.», «n/d», «n. b.», «b. d.», «n. v. t.» in the product's languages.
		'ue|u e|k a|n d|nd|n b|b d|n v t'
	).split('|'),
);
/**
 * Words that no name of a country holds, and that say that there is none: unknown, hidden, a network
 * or what hides an address, and all of the world or a large part of it.
 */
const NO_PLACE = new RegExp(
	`(?:^| )(?:${[
		'unknown|unidentified|unavailable|undefined|undetermined|undisclosed|unassigned|unresolved|unspecified|missing',
		'unbekannt\\p{L}*|unbestimmt\\p{L}*|inconnu\\p{L}*|indetermin\\p{L}*|desconocid\\p{L}|desconhecid\\p{L}|sconosciut\\p{L}|onbeken\\p{L}+',
		'nieznan\\p{L}+|neznam\\p{L}*|neznan\\p{L}+|nepoznat\\p{L}*|ismeretlen\\p{L}*|necunoscut\\p{L}*|okan[dt]\\p{L}*|αγνωστ\\p{L}+',
		'ukjent\\p{L}*|ukendt\\p{L}*|tuntematon|неизвест\\p{L}+|невідом\\p{L}+|bilinmeyen|bilinmiyor',
		'hidden|redacted|masked|protected|withheld|anonym\\p{L}*|anonim\\p{L}*|proxy|proxies|vpn|tor|satellit\\p{L}*|satelit\\p{L}*|starlink',
		'network|netzwerk|netwerk|reseau|rete|private|privat\\p{L}*|local(?:host)?|lokal\\p{L}*|internal|interno?|interne|intern|intranet|loopback|reserved|reserviert|bogon',
		'anycast|hosting|cloud\\p{L}*|icloud|relay|cdn|data ?cent(?:er|re)|datacenter|rechenzentrum|broadcast|multicast|rfc1918|ip|roaming|mobile|mobilfunk',
		'global\\p{L}*|world\\p{L}*|international\\p{L}*|weltweit|wereldwijd|mondial\\p{L}*|mundial\\p{L}*|swiatow\\p{L}+|celosvetov\\p{L}+|vilagszerte|worldwide|planet\\p{L}*',
	].join('|')})(?= |$)`,
	'u',
);
/** «Not detected», «nie ustalono»: no name of a country begins so. */
const IS_DENIED =
	/^(?:(?:not?|non?|nicht|keine?|niet|geen|nie|neni|nebylo|ej|inte|nu|nem|nao|sem|sin|sans|senza|bez|ohne) .|ne(?:zji|zna|dolo|odre|uved|zada|dost|pozn)\p{L}+$)/u;
/** Words that make a part of a place, or all around it: «Northern Europe», «Antarctica region». */
const PART =
	/(?:^| )(?:(?:north|south|east|west)+(?:ern)?|central|polar|regions?|area|zone|ocean|seas?|\d+)(?= |$)/gu;
/** Parts of the world without a country, beside those that the browser can name; `us`, as in `us-east-1`. */
const PARTS_OF_WORLD = new Set(
	'antarctica|antarctic|arctic|atlantic|pacific|indian|high|outer space|us|ca|sa|me|af'.split('|'),
);
/**
 * Regions of the world that the browser can name in each language: the world, continents and their
 * parts, unions, and what is unknown.
 */
const NO_COUNTRIES =
	'001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 142 143 145 150 151 154 155 202 419 EU EZ UN ZZ';
/** What stands for those regions in the table of names; no code. */
const NOWHERE = '';

/**
 * The languages whose names are known. Where languages use the same name for different countries,
 * the first language wins. Not Vietnamese: its names for Austria and the USA, without their marks,
 * are the codes of Angola and Malaysia.
 */
const LANGUAGES =
	'en de nl it fr es pt pt-PT pl cs sk hu sl hr ro tr da sv nb fi et lv lt el bg sr sr-Latn uk ru ' +
	'be mk sq is ca gl eu ga ja zh zh-Hant ko ar he fa id ms';

/**
 * Other usual names: in English, above all those of ISO 3166, and some in German and Dutch, also
 * spelt without umlauts.
 */
const OTHER_NAMES = `
AE UAE|Emirates
AT Oesterreich
BA Bosnia
BN Brunei Darussalam
BO Bolivia, Plurinational State of|Plurinational State of Bolivia
BQ Bonaire, Sint Eustatius and Saba|Bonaire
BY Belorussia|Byelorussia|Weißrussland|Wit-Rusland
CC Cocos Islands
CD DRC|DR Congo|Congo DR|Democratic Republic of Congo|Congo, Democratic Republic of|Zaire
CG Congo|Republic of Congo|Congo, Republic of
CI Ivory Coast|Elfenbeinküste|Elfenbeinkueste
CN PRC|People's Republic of China|China, People's Republic of|Mainland China
CV Cape Verde|Kap Verde
CZ Czech Republic|Tschechische Republik
DE Federal Republic of Germany|Bundesrepublik Deutschland
DK Daenemark
EH Western Sahara
FK Falkland Islands (Malvinas)|Falklands
FM Micronesia, Federated States of|Federated States of Micronesia
FO Faeroe Islands
GB UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|ENG|SCT|WLS|NIR
GB United Kingdom of Great Britain and Northern Ireland|Grossbritannien
GR EL|Hellas|Hellenic Republic
HK Hong Kong|Hongkong|Hong Kong SAR|China, Hong Kong SAR
IE Eire|Republic of Ireland|Ireland, Republic of
IR Iran, Islamic Republic of|Islamic Republic of Iran
KG Kyrgyz Republic
KP North Korea|Korea, Democratic People's Republic of|Democratic People's Republic of Korea|DPRK
KR South Korea|Korea|Republic of Korea|Korea, Republic of|Korea South|Suedkorea
LA Lao People's Democratic Republic|Lao PDR|Laos
LY Libyan Arab Jamahiriya|State of Libya
MD Moldova, Republic of|Republic of Moldova
MF Saint Martin (French part)
MK Macedonia|Mazedonien|FYROM|Macedonia, former Yugoslav Republic of
MK former Yugoslav Republic of Macedonia|Republic of North Macedonia|Macedonia, Republic of
MM Burma|Birma
MO Macao|Macau|Macau SAR|China, Macao SAR
NL Holland|Kingdom of the Netherlands
PN Pitcairn
PS Palestine|State of Palestine|Palestine, State of|Palestinian Territory
PS Palestinian Territory, Occupied|Occupied Palestinian Territory
RU Russia|Russian Federation|Russische Föderation|Russische Foederation
SH Saint Helena, Ascension and Tristan da Cunha
ST Sao Tome
SX Sint Maarten (Dutch part)
SY Syrian Arab Republic
SZ Swaziland|Swasiland|Kingdom of Eswatini
TL East Timor|Osttimor
TR Turkey|Türkei|Türkiye|Tuerkei|Republic of Turkey|Republic of Türkiye
TW Taiwan, Province of China|Taiwan, Republic of China|Republic of China|Chinese Taipei
TZ Tanzania, United Republic of|United Republic of Tanzania
US U.S.|U.S.A.|United States of America|America
VA Vatican|Holy See|Holy See (Vatican City State)|Vatican City State
VE Venezuela, Bolivarian Republic of|Bolivarian Republic of Venezuela
VG Virgin Islands, British
VI Virgin Islands, U.S.|United States Virgin Islands
VN Viet Nam
`;

/** ISO 3166-1: alpha-2 and alpha-3 codes, joined. XK and XKX are left to users by ISO. */
const ALPHA_3 = `
ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE
BABIH BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS
BTBTN BVBVT BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN
COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST
EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF
GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD
HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM
JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA
LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD
MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM
NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG
PHPHL PKPAK PLPOL PMSPM PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA
SASAU SBSLB SCSYC SDSDN SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD
STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON
TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR
VNVNM VUVUT WFWLF WSWSM XKXKX YEYEM YTMYT ZAZAF ZMZMB ZWZWE
`;

/** Letters that Unicode does not decompose, and a sign that stands for a word. */
const FOLDED: ReadonlyMap<string, string> = new Map([
	['ß', 'ss'],
	['ø', 'o'],
	['ł', 'l'],
	['đ', 'd'],
	['ı', 'i'],
	['æ', 'ae'],
	['œ', 'oe'],
	['&', ' and '],
]);

/** A name in a form that is the same for all its spellings. Idempotent. */
function normalised(text: string): string {
	const words = text
		.toLowerCase()
		.normalize('NFKD')
		// Again, for letters that are capitals only once decomposed.
		.toLowerCase()
		.replace(/\p{M}+/gu, '')
		.replace(/[ßøłđıæœ&]/g, (letter) => FOLDED.get(letter) ?? letter)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.split(' ')
		.map((word) => (word === 'st' ? 'saint' : word));
	// ISO puts the article in several places: «Bahamas (the)», «Congo, Republic of the».
	const without = words.filter((word) => word !== 'the');
	return (without.length > 0 ? without : words).join(' ');
}

type Named = readonly [name: string, code: string];

function otherNames(): Named[] {
	const rows = OTHER_NAMES.trim().split('\n');
	return rows.flatMap((row) =>
		row
			.slice(3)
			.split('|')
			.map((name): Named => [name, row.slice(0, 2)]),
	);
}

function alpha3(): Named[] {
	const words = ALPHA_3.trim().split(/\s+/);
	return words.map((word): Named => [word.slice(2), word.slice(0, 2)]);
}

/** The countries that have a short name as well in some language: «Hong Kong», «USA». */
const SHORTENED = 'BA CC GB HK KR MM MO PN PS SA US';

function namesIn(language: string, codes: Iterable<string>): Named[] {
	const named = (style: 'long' | 'short', regions: Iterable<string>, key?: CountryKey): Named[] => {
		const display = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
		return [...regions].flatMap((region) => {
			const name = display.of(region);
			return name === undefined ? [] : [[name, key ?? region]];
		});
	};
	return [
		...named('long', codes),
		...named('long', NO_COUNTRIES.split(' '), NOWHERE),
		...named('short', SHORTENED.split(' ')),
	];
}

/** The sources of names in order, each made only when it is needed. */
function* sources(codes: Iterable<string>): Generator<Named[], void> {
	yield [...otherNames(), ...alpha3()];
	for (const language of LANGUAGES.split(' ')) yield namesIn(language, codes);
}

/**
 * Makes a lookup from any name that a service may use to a key: ISO 3166-1 alpha-2 and alpha-3
 * codes in any case, and names in some forty languages, from the browser's own tables
 * (`Intl.DisplayNames`). Languages are read in order until the name is found: an English name needs
 * only the first language, and only the first unknown name needs them all.
 */
export function createCountryNames(): CountryNames {
	const codes = new Set(countryCodes());
	const index = new Map<string, CountryKey>();
	const more = sources(codes);

	const find = (name: string): CountryKey | null => {
		for (;;) {
			const found = index.get(name);
			if (found !== undefined) return found;
			const source = more.next();
			if (source.done) return null;
			for (const [other, code] of source.value) {
				const key = normalised(other);
				if (!index.has(key)) index.set(key, code);
			}
		}
	};

	const isNowhere = (name: string): boolean =>
		NO_CODE.test(name) || NO_COUNTRY.has(name) || find(name) === NOWHERE;
	/** Whether a name that is no country's is of a part of the world. */
	const isPartOfWorld = (name: string): boolean => {
		const whole = name.replace(PART, ' ').trim();
		return whole === '' || PARTS_OF_WORLD.has(whole) || (whole !== name && isNowhere(whole));
	};

	return (text) => {
		if (text === null) return null;
		const trimmed = text.trim();
		// Only plain letters: «ß» in capitals is «SS», the code of South Sudan.
		const code = /^[a-z]{2}$/i.test(trimmed) ? trimmed.toUpperCase() : '';
		if (codes.has(code)) return code;
		const name = normalised(text);
		if (name === '' || NO_CODE.test(name) || NO_COUNTRY.has(name)) return null;
		const found = find(name);
		if (found !== null) return found === NOWHERE ? null : found;
		// Behind a name that is none: «Europe (EU)» is what its first words are.
		const [before = name] = text.split(/[(/,|]/u, 1);
		const isNone =
			NO_PLACE.test(name) ||
			IS_DENIED.test(name) ||
			isPartOfWorld(name) ||
			(before !== text && isNowhere(normalised(before)));
		return isNone ? null : UNKNOWN + name;
	};
}
