import type {
	ConnectionProfile,
	CurrentBy,
	FieldKey,
	SessionFields,
} from '@/utils/connection/profile/profile';
import type { CountryNames } from '@/utils/domain/places/country';
import type { Finding } from '@/utils/learning/learning';

/** What is known beside what the page asked. */
export type Context = {
	/** The origin of the site's pages. */
	site: string;
	/** Milliseconds since 1970. */
	now: number;
	countryOf: CountryNames;
	/** This browser's `User-Agent`; left out where it is not known. */
	userAgent?: string;
	/** This browser's time zone, such as `Europe/Vienna`; left out where it is not known. */
	zone?: string;
	/** The origin of the local Cryptonow; `null`, or left out, in a production build. */
	localOrigin?: string | null;
};

/** What a choice for a field sets in the fields of the list; `null`: the service does not tell it. */
export type FieldSetting = {
	[Key in FieldKey]: { field: Key; value: SessionFields[Key] };
}[FieldKey];

/** What taking one of a field's choices sets in the list. */
export type Setting = FieldSetting | { field: 'current'; value: CurrentBy };

/** A list that may be the list of sessions, and how it would be read. */
export type Proposal = {
	list: ConnectionProfile['list'];
	finding: Finding;
	/** As the page's own answer has them, before any digest; for the proof alone. */
	ids: string[];
	/** The number of the observed request with the list. */
	observed: number;
	/** What each of the finding's `ids` sets; empty where there is nothing to choose. */
	idSettings: { id: SessionFields['id']; ids: string[] }[];
	/** What each of the finding's choices sets, field by field and choice by choice. */
	settings: Setting[][];
};
