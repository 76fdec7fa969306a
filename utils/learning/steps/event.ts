import type { Needs } from '@/utils/connection/profile/origins';
import type { Presses } from '@/utils/connection/profile/pressed';
import type { ConnectionProfile, StoredConnection } from '@/utils/connection/profile/profile';
import type { SeenRequest } from '@/utils/connection/profile/tokens';
import type { Entry } from '@/utils/connection/sessions/mapping';
import type { Session } from '@/utils/domain/sessions/session';
import type { Result } from '@/utils/domain/watch/failure';
import type { ConnectionCommandError } from '@/utils/learning/connection-command';
import type { chooseField } from '@/utils/learning/detect/choose';
import type { Search } from '@/utils/learning/detect/find-list';
import type { CorrectableField, Learning } from '@/utils/learning/learning';
import type { Notes } from '@/utils/learning/notes';
import type { ObservedRequest, PageReport } from '@/utils/learning/observe/observed-request';
import type { findRemoval } from '@/utils/learning/removal/find-removal';

/** All that learning knows: where it stands, and what it has noted of the page. */
export type LearnerState = { learning: Learning | null; notes: Notes | null };

/** What the user has confirmed, on its way into use. */
export type Confirmed =
	| { of: 'list'; profile: ConnectionProfile; ids: readonly string[]; seen: SeenRequest | null }
	| {
			of: 'removal';
			profile: ConnectionProfile;
			from: StoredConnection['from'];
			/** `null` for what is pressed on the page. */
			seen: SeenRequest | null;
	  }
	/** To be asked for the first time, or to be put into use after its list was compared. */
	| { of: 'offer'; profile: ConnectionProfile; compared: boolean };

/** How a session was seen to be removed, to be believed once the session is not listed any more. */
export type SeenRemoval = NonNullable<Notes['removal']>;

/** What can happen to learning. `profile` and `connection`: the ones in use. */
export type LearningEvent =
	/** A life of the background has begun. `isObserving`: the browser has scripts of ours for pages. */
	| { type: 'started'; hasLeftAccess: boolean; isObserving: boolean; isTabOpen: boolean }
	/** Something else is to be learned: what is there is put away first. */
	| { type: 'superseded' }
	/** `offered`: the page is to be seen asking as a file says. */
	| {
			type: 'begun';
			of: Learning['of'];
			address: string;
			mayObserve: boolean;
			offered?: ConnectionProfile | null;
			/**
			 * Begun from the popup: the browser may still be asking about it. `tabId`: the tab that has
			 * the page open; `null`: it is opened in a tab of its own.
			 */
			popup?: { tabId: number | null } | null;
	  }
	| { type: 'opened'; tabId: number }
	| { type: 'openFailed'; problem: 'broken' | 'keptApart' }
	/** The document of the page that is open in the user's own tab; `null` for none that can be read. */
	| { type: 'documentRead'; observed: ObservedRequest | null; path: string }
	/** The user wants the page's workers to be looked at as well. */
	| { type: 'deeperAsked' }
	/** A worker had an answer that the browser does not show. */
	| { type: 'answerHidden' }
	/** The observer in the page has said something. `path`: of the page's address. */
	| { type: 'reported'; report: PageReport; path: string; profile: ConnectionProfile | null }
	/** The page has come to rest: what is noted is worth a search. */
	| { type: 'rested'; profile?: ConnectionProfile | null }
	/** The finder has looked at what is noted. */
	| { type: 'searched'; search: Search }
	/** We have listed the sessions ourselves, before one is removed on the page. */
	| { type: 'entriesRead'; entries: readonly Entry[]; profile: ConnectionProfile }
	/** `gone`: which of the sessions are no longer listed; `others`: how many beside our own still are. */
	| {
			type: 'removalChecked';
			profile: ConnectionProfile;
			gone: readonly string[];
			others: number;
	  }
	/** A session is gone from the page in whose row the user had pressed something; the list was read since. */
	| {
			type: 'pressed';
			profile: ConnectionProfile;
			press: Presses;
			outcome: 'removed' | 'notRemoved' | 'othersToo';
	  }
	/** `search`: of what is noted now; `null` where there is nothing to correct. */
	| { type: 'corrected'; field: CorrectableField; choice: number; search: Search | null }
	| { type: 'nextListAsked'; search: Search | null }
	| { type: 'confirmed'; search: Search | null; connection: StoredConnection | null }
	| { type: 'accessAnswered'; isGranted: boolean; confirmed: Confirmed }
	/** Our own list was compared with the page's. */
	| {
			type: 'listChecked';
			profile: ConnectionProfile;
			outcome: 'same' | 'notTheSame' | 'noAccess' | 'keptApart' | 'notKept';
			isConnected: boolean;
	  }
	/** What the page has drawn, after another way was not proved. */
	| { type: 'drawingRead'; observed: readonly ObservedRequest[] }
	| { type: 'cancelled' }
	| { type: 'offered'; profile: ConnectionProfile }
	/** The user has read what is asked, and allows it. */
	| { type: 'offerAsked' }
	| { type: 'offerListed'; profile: ConnectionProfile; listed: Result<Session[]> }
	| { type: 'disconnected' }
	| { type: 'tabClosed'; tabId: number }
	| { type: 'timeOver' }
	/** `maySetUp`: the browser would take scripts for some page; `mayObserve`: for this one. */
	| { type: 'accessChanged'; maySetUp: boolean; mayObserve: boolean };

/** What is to be done to the world. Those that ask something bring an event. */
export type LearningEffect =
	/** Has `timeOver` come at this time, in milliseconds since 1970; `null` for never. */
	| { type: 'limitTime'; at: number | null }
	/** Brings `opened` or `openFailed`. `tabId`: the tab that has the page open already. */
	| { type: 'observe'; of: Learning['of']; address: string; tabId?: number }
	/** Opens our page that shows what is found, behind what the user looks at. */
	| { type: 'showConnect' }
	/** Asks for the document of a page, and brings `documentRead`. */
	| { type: 'readDocument'; address: string }
	/** `readsOn`: the page is still to be read, whatever the connection in use needs. */
	| { type: 'stopObserving'; readsOn?: true }
	/** Reads what the page has drawn, and brings `drawingRead`. */
	| { type: 'readDrawing'; tabId: number }
	| { type: 'reloadTab'; tabId: number }
	/** Searches what is noted, and brings `searched`. */
	| { type: 'search' }
	/** Brings `accessAnswered`. */
	| { type: 'askAccess'; confirmed: Confirmed }
	/** Lists by this profile, and brings `listChecked`. */
	| { type: 'checkList'; profile: ConnectionProfile; ids: readonly string[] }
	/** Lists by an offered profile, and brings `offerListed`. */
	| { type: 'listOffer'; profile: ConnectionProfile }
	/**
	 * Lists by the profile in use, and brings `entriesRead` where that works. `byTab`: where it is a tab
	 * that is read, and else not at all.
	 */
	| { type: 'readEntries'; byTab: boolean }
	/** Tells the page's observer by what requests name sessions. */
	| { type: 'tellNames'; tabId: number; names: readonly string[] }
	/** Lists by the profile in use, and brings `removalChecked` where that works. `ids`: as answered. */
	| { type: 'checkRemoval'; profile: ConnectionProfile; ids: readonly string[] }
	/** Keeps in memory what the page alone knows of what the profile's requests need. */
	| { type: 'holdTokens'; seen: SeenRequest; profile: ConnectionProfile }
	| { type: 'forgetTokens' }
	/** Has the watch look: a session is gone. */
	| { type: 'look' }
	/** Puts a connection into use; `null` forgets the confirmed one. */
	| { type: 'keepConnection'; connection: StoredConnection | null }
	/** Gives back what the connection in use does not need. */
	| { type: 'giveBackAccess' }
	/** The same, but for this page and what looks deeper: what is confirmed asks for its hosts itself. */
	| { type: 'giveBackOthers'; address: string };

/** What the step needs to know beside state and event. */
export type Surroundings = {
	finder: { chooseField: typeof chooseField; findRemoval: typeof findRemoval };
	/** The local origin that the build was made for, `null` in production. */
	localOrigin: string | null;
	/** Milliseconds since 1970. */
	now: number;
};

/** The next state, what is to be done, and why a command was not done. */
export type Outcome = {
	next: LearnerState;
	effects: readonly LearningEffect[];
	error?: ConnectionCommandError;
};

/** How long what was asked for may wait for the command that uses it, in milliseconds. */
export const UNUSED_PERMISSION = 60 * 1000;

/** An outcome in which nothing is to be done. */
export const stay = (next: LearnerState): Outcome => ({ next, effects: [] });

/**
 * Where more than the page was looked at, the access to all hosts goes before the user confirms: in
 * Firefox what lies under it can't be asked for while it is there, and would go with it later.
 */
export const afterLookingDeeper = ({ deeper, address }: Learning): readonly LearningEffect[] =>
	deeper === undefined ? [] : [{ type: 'giveBackOthers', address }];

/** An outcome of a command that has nothing to work on. */
export const nothingFound = (next: LearnerState): Outcome => ({
	next,
	effects: [],
	error: 'nothingFound',
});

export const isLive = ({ step }: Learning): boolean =>
	step.type !== 'done' && step.type !== 'failed';

/** What is being learned; `null` where nothing is, or no more. */
export const liveOf = ({ learning }: LearnerState): Learning | null =>
	learning !== null && isLive(learning) ? learning : null;

/** What a page asked, as the browser would tell of it. */
export const asSeen = (
	{ url, requestHeaders }: ObservedRequest,
	{ site }: ConnectionProfile,
): SeenRequest => ({
	url,
	from: site,
	headers: requestHeaders.map(([name, value]) => ({ name, value })),
});

/** What a page of ours has to ask for, as the state holds it. */
export const storedNeeds = ({ origins, permissions }: Needs) => ({
	origins: [...origins],
	permissions: [...permissions],
});
