import type { RegionCountry } from './region-countries';

/**
 * States, provinces, cantons and Länder, as services write them in the place of a country: by their
 * codes (ISO 3166-2, and what is on number plates), and by names that nothing else has.
 */

/** Codes by country, joined. */
export const CODES = {
	US:
		'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM ' +
		'NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR',
	CA: 'AB BC MB NB NL NS NT NU ON PE QC SK YT',
	AU: 'ACT NSW NT QLD SA TAS VIC WA',
	CH: 'AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH',
	DE: 'BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH NRW',
	IT:
		'AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC ' +
		'FE FG FI FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD ' +
		'PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR ' +
		'TS TV UD VA VB VC VE VI VR VT VV',
	BR: 'AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO',
	ES:
		'AN AR AS CB CE CL CM CN CT EX GA IB MC MD ML NC PV RI VC AB AL AV BA BI BU CA CC CO CR CS CU GC ' +
		'GI GR GU HU JA LE LO LU MA NA OR OU PM PO SA SE SG SO SS TE TF TO VA VI ZA',
	MX:
		'AGU BCN BCS CAM CDMX CHH CHP CMX COA COL DUR GRO GUA HID JAL MEX MIC MOR NAY NLE OAX PUE QUE ROO ' +
		'SIN SLP SON TAB TAM TLA VER YUC ZAC',
	IN:
		'AN AP AR AS BR CG CH CT DL GA GJ HP HR JH JK KA KL LA LD MH ML MN MP MZ NL OD OR PB PY RJ SK TG ' +
		'TN TR TS UK UP UT WB',
	IE: 'CE CN CO CW DL KE KK KY LD LH LK LM LS MH MN MO OY RN SO TA WD WH WW WX',
	NL: 'DR FL FR GD GE GR LB LI NB NH OV UT ZE ZH',
	PL: 'DS KP LB LD LU MA MZ OP PD PK PM SK SL WN WP ZP',
	RO:
		'AB AG AR BC BH BN BR BT BV BZ CJ CL CS CT CV DB DJ GJ GL GR HD HR IF IL IS MH MM MS NT OT PH SB ' +
		'SJ SM SV TL TM TR VL VN VS',
	AR: 'BA CABA CB CC CH CN CT ER FM JY LP LR MN MZ NQ RN SA SC SE SF SJ SL TF TM',
	ZA: 'EC FS GP GT KZN LP MP NC NL NW WC',
	NG: 'AB AD AK AN BA BE BO BY CR DE EB ED EK EN FC GO IM JI KD KE KN KO KT KW LA NA NI OG ON OS OY PL RI SO TA YO ZA',
	// Austria's own codes are numbers: these are what is written.
	AT: 'SA ST BU KA NO TI VO WI',
	CL: 'AI AN AP AR AT BI CO LI LL LR MA ML NB RM TA VS',
	CN: 'AH BJ CQ FJ GD GS GX GZ HA HB HE HI HK HL HN JL JS JX LN MO NM NX QH SC SD SH SN SX TJ TW XJ XZ YN ZJ',
} as const satisfies Readonly<Record<RegionCountry, string>>;

/**
 * The countries whose regions are so often written that their codes always may mean them. Those of
 * the others are thought of where something else in the list speaks for them: between them they have
 * nearly every two letters.
 */
export const OFTEN: readonly RegionCountry[] = ['US', 'CA', 'AU', 'CH'];

/** Names that only regions have. */
export const NAMES: Readonly<Partial<Record<RegionCountry, string>>> = {
	US:
		'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|' +
		'Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|' +
		'Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|' +
		'North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|' +
		'South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming',
	CA:
		'Alberta|British Columbia|Manitoba|New Brunswick|Nova Scotia|Ontario|Quebec|Québec|Saskatchewan|' +
		'Newfoundland and Labrador|Prince Edward Island',
	AU: 'New South Wales|Northern Territory|Queensland|South Australia|Tasmania|Victoria|Western Australia',
	CH: 'Aargau|Zürich|Zurich|Ticino|Vaud|Valais|Wallis|Thurgau|Graubünden|Basel-Stadt|Basel-Landschaft',
	DE:
		'Baden-Württemberg|Bayern|Bavaria|Brandenburg|Hessen|Hesse|Niedersachsen|Lower Saxony|' +
		'Nordrhein-Westfalen|North Rhine-Westphalia|Rheinland-Pfalz|Sachsen|Saxony|Schleswig-Holstein|Thüringen',
	IT: 'Lombardia|Lombardy|Lazio|Veneto|Piemonte|Piedmont|Toscana|Tuscany|Emilia-Romagna|Sicilia|Sicily|Puglia',
	ES: 'Andalucía|Andalusia|Cataluña|Catalonia|Comunidad de Madrid|Comunidad Valenciana|Galicia|País Vasco',
	BR: 'Minas Gerais|Paraná|Rio Grande do Sul|Santa Catarina|Pernambuco|Ceará|Bahia',
	IN: 'Maharashtra|Karnataka|Tamil Nadu|Telangana|Gujarat|West Bengal|Uttar Pradesh|Kerala',
};

/** Towns of the Georgia that is a country: the one name of a state that a country has, too. */
export const GEORGIAN_TOWNS =
	/^(?:tbilisi|tiflis|batumi|kutaisi|rustavi|gori|zugdidi|poti|telavi|sukhumi|khashuri)$/i;
