import { actionWords, decoded, isOfEnding, wholeWord } from './ending-names';

/** What changes or starts something, or hands out keys, beside what ends something. */
const CHANGES = wholeWord(`
	refresh~ renew~ rotat~ token callback authorize handshake log[io]n sign(?:in|up|on) create update insert
	activate verify confirm add set put save start begin (?:re)?send reset toggle switch mark accept approve
	decline enable (?:un)?(?:subscribe|follow|stake|bond|lock|freeze) transfer withdraw restart flush clear
	swap mint invite join leave pay buy sell submit execute run trigger ping track collect extend touch write
	apply claim redeem consume generate issue raise lift lower move trust export import deposit trade change edit post patch
	place purchase checkout convert vote dismiss mutation passw~ mfa t?otp keepalive
	anmelden ueberweisen uberweisen kaufen verkaufen acheter vendre virement comprar vender enviar pagar betalen
	senden speichern
`);
const CHANGES_ALSO = /(?<![a-z])2fa(?![a-z])|\/new\/?$/i;
/** Behind «login», what makes a list of it. */
const OF_A_LIST = /^(?:session|histor|activit|device|event|logs?$)/;

/** Whether a name says that something changes, starts or ends, or that a key is handed out. */
export function saysItChanges(name: string): boolean {
	const words = actionWords(name);
	return (
		CHANGES_ALSO.test(name) ||
		words.some(
			(word, at) =>
				isOfEnding(word) ||
				(CHANGES.test(word) && !(word === 'login' && OF_A_LIST.test(words[at + 1] ?? ''))),
		)
	);
}

/**
 * Whether an address says that to ask it changes, starts or ends something: by its path, or by a value
 * of its query.
 */
export function addressChanges({ pathname, searchParams }: URL): boolean {
	const said = [pathname, ...[...searchParams].map(([name, value]) => value || name)];
	return said.map(decoded).some((text) => text === null || saysItChanges(text));
}
