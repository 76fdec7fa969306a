// In a file without schemas: pages and the observer ask, too.

/** What ends something, as services call it in several languages. */
const ENDS =
	/revo[kc]|delet|remov|terminat|destroy|log[-_ ]?(?:out|off)|sign[-_ ]?(?:out|off)|invalidat|disconnect|deauthori|(?<![a-z])(?:end|kill|kick|expire|evict|close|drop|forget|unlink|purge|abort|quit|wipe|detach|untrust|unregister|deactivate|esci|sair|salir)(?![a-z])|wylog|odhl[aá]s|kijelentkez|logga[-_ ]?ut|widerruf|loesch|lösch|entfern|beend|abmeld|trennen|verwijder|uitlog|afmeld|be[eë]indig|elimin|rimuov|chiud|scolleg|disconnett|cerrar|desconect|supprim|fermer|d[eé]conne|encerrar/i;
/** The same words at the beginning of a name in one piece, such as `endSession`. */
const ENDS_IN_ONE =
	/(?<![A-Za-z])(?:[eE]nd|[kK]ill|[kK]ick|[eE]xpire|[eE]vict|[cC]lose|[dD]rop|[fF]orget)[A-Z]/;

/** Whether a name says that something ends: `revoke`, `session.remove`, `EndSession`, `abmelden`. */
export const saysItEnds = (name: string): boolean => ENDS.test(name) || ENDS_IN_ONE.test(name);

/** What changes or starts something, or hands out keys, beside what ends something. */
const CHANGES =
	/refresh|renew|rotat|(?<![a-z])(?:token|callback|authorize|handshake|login|logon|signin|signup|create|update|insert|register|activate|verify|confirm|add|set|put|save|start|begin|send|resend|reset|toggle|switch|mark|accept|approve|reject|decline|enable|disable|block|subscribe|transfer|withdraw|cancel|stop|restart|flush|clear|freeze|swap|mint|unbond|unsubscribe|invite|join|leave|pay|buy|sell|submit|execute|run|trigger|ping|heartbeat|track|collect|beacon|extend|touch|mutation|write|apply|claim|redeem|consume|generate|issue|impersonate|stake|unstake|raise|lift|lower|move|unlock|lock|trust|export|import|deposit|borrow|lend|repay|trade|redeem|place|invoke|purchase|checkout|anmelden|ueberweisen|überweisen|auszahlen|abheben|bestellen|kaufen|verkaufen|acheter|vendre|retirer|virement|comprar|vender|enviar|pagar|betalen|opnemen|erneuern|aktualisieren|senden|speichern)(?![a-z])|(?:log|sign)[-_ ](?:in|up|on)(?![a-z])|passw|(?<![a-z])(?:2fa|mfa|t?otp)(?![a-z])|keep[-_ ]?alive|\/(?:new|change)\/?$/i;
const CHANGES_IN_ONE =
	/(?<![A-Za-z])(?:[lL]ogin|[cC]reate|[uU]pdate|[aA]dd|[sS]et|[pP]ut|[sS]ave|[sS]tart|[bB]egin|[sS]end|[rR]eset|[tT]oggle|[mM]ark|[aA]ccept|[aA]pprove|[eE]nable|[dD]isable|[sS]ubmit|[tT]rigger|[vV]erify|[cC]onfirm|[aA]ctivate|[rR]egister|[gG]enerate|[iI]ssue|[eE]xtend|[tT]ouch|[pP]lace|[tT]ransfer|[wW]ithdraw|[uU]nlock|[tT]rust|[eE]xport|[rR]edeem|[mM]ove)[A-Z]/;
/** Lists that are called by what they are lists of. */
const LISTS = /log[-_]?in[-_/]?(?:sessions?|histor(?:y|ies)|activit(?:y|ies)|devices?|events?)/gi;

/** Whether a name says that something changes, starts or ends, or that a key is handed out. */
export function saysItChanges(name: string): boolean {
	const text = name.replace(LISTS, ' ');
	return saysItEnds(text) || CHANGES.test(text) || CHANGES_IN_ONE.test(text);
}

/**
 * Whether an address says that to ask it changes, starts or ends something: by its path, or by a value
 * of its query.
 */
export function addressChanges({ pathname, searchParams }: URL): boolean {
	const said = [pathname, ...[...searchParams].map(([name, value]) => value || name)];
	return said.some((text) => {
		try {
			return saysItChanges(decodeURIComponent(text));
		} catch {
			return true;
		}
	});
}
