import type { ReadDocument } from '../document/read-document';
import type { PressDrawn } from '../drawn/press-drawn';
import type { ReadDrawn } from '../drawn/read-drawn';
import type { ConnectionProfile } from '../profile/profile';
import type { TokenPlace } from '../profile/tokens';
import type { RememberedTexts } from '../sessions/remembered-texts';
import type { TextTables } from '../sessions/text-tables';

/** What the client needs of the browser. */
export type ClientDependencies = {
	/** The connection in use; `null` where there is none. */
	connection: () => Promise<ConnectionProfile | null>;
	fetch: typeof fetch;
	/** Whether the browser gives access to the profile's hosts. Without it a fetch fails as if offline. */
	hasAccess: (profile: ConnectionProfile) => Promise<boolean>;
	/** Whether the browser gives access to this origin, which no profile need name. */
	hasAccessTo?: (origin: string) => Promise<boolean>;
	/** Whether the site is open in containers alone, whose logins no request of ours has. */
	isInContainersAlone?: (site: string) => Promise<boolean>;
	/** What the browser says of the network. Wrong with some VPNs, so it only names failures. */
	isOnline: () => boolean;
	/**
	 * Makes our requests by this profile carry the site's Origin, which careful services check; `null`
	 * ends that.
	 */
	sendAsSite: (profile: ConnectionProfile | null) => Promise<void>;
	/**
	 * Runs a request for a page of the site without the cookies that come with its answer: they are for
	 * the page that the user has open.
	 */
	withoutNewCookies?: <T>(address: string, read: () => Promise<T>) => Promise<T>;
	/** A cookie that the pages at this address may read; `null` where there is none. */
	readCookie: (address: string, name: string) => Promise<string | null>;
	/**
	 * What a page of the site last sent to this origin in this place; `null` where no page has, or the
	 * service has refused the value.
	 */
	readToken: (origin: string, place: TokenPlace) => Promise<string | null>;
	/** Notes that the service has refused a value of {@link ClientDependencies.readToken}. */
	refuseToken: (origin: string, place: TokenPlace, value: string) => Promise<void>;
	/** Fetches what reads a page, which few profiles need. */
	documentReader: () => Promise<ReadDocument>;
	/** Fetches what reads a page in a tab, which fewer need; missing where there are no tabs. */
	drawnReader?: () => Promise<ReadDrawn>;
	/** Fetches what presses in a page in a tab; missing where there are no tabs. */
	drawnPresser?: () => Promise<PressDrawn>;
	/** Fetches what reads texts by large tables: no look needs it whose texts are remembered. */
	textTables: () => Promise<TextTables>;
	/** What was read of texts by the look before; missing where nothing is remembered. */
	texts?: {
		read(): Promise<RememberedTexts | null>;
		/** Never rejects. */
		write(texts: RememberedTexts): Promise<void>;
	};
	/** This browser's time zone, such as `Europe/Vienna`; asked only where a place needs it. */
	zone?: () => string;
	/** Milliseconds since 1970. */
	now: () => number;
};
