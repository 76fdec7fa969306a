/** All countries whose regions are known. */
export const REGION_COUNTRIES = [
	'US',
	'CA',
	'AU',
	'CH',
	'DE',
	'IT',
	'BR',
	'ES',
	'MX',
	'IN',
	'IE',
	'NL',
	'PL',
	'RO',
	'AR',
	'ZA',
	'NG',
	'AT',
	'CL',
	'CN',
] as const;

/** A country whose regions services write in the place of it. */
export type RegionCountry = (typeof REGION_COUNTRIES)[number];
