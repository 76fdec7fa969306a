// What names hint at, in several languages and as abbreviated as programmers do. A hint never makes
// a field by itself: the values must be able to be what the name says.

/** A name that may mean a session's id. Given in words; see `wordsOf`. */
export const ID_NAME =
	/(?:^| )(?:id|u?uid|guid|sid|kennung|identifier|identifikator|nr|nummer|number|numero|key|schluessel|handle|hash|ref|referenz|identificatore|identificatie)$|(?:session|sitzungs?|sess|sessie|sessione|login)(?:id|kennung|nr)$/;
/** A name that speaks of a session. */
export const SESSION_NAME =
	/sess(?:ion|ie)|sitzung|\bsid\b|anmeldung|\blogins?\b|device|geraet|apparat|dispositiv/;
/** A name with the word for a session, and not just of a login or a device. */
export const THE_SESSION_WORD = /sess(?:ion|ie)|sitzung|\bsid\b/;
/** A name of what is the session itself. */
export const THE_SESSION_NAME = /(?:^| )(?:sess(?:ion|ie|ione)?|sitzung)$/;
/** A name of something that isn't the session, whatever it holds. */
export const FOREIGN_NAME =
	/(?:^| )(?:(?<!end )user(?! ?(?:agent|ip\b|device|browser|session|login|token))|users|account|accounts|owner|customer|identity|profile|org|organi[sz]ation|tenant|team|realm|member|benutzer|nutzer|konto|kunde|kunden|mandant|gebruiker|klant|utente|cliente|conto|impersonator|actor|parent)(?: |$)/;
/** A name of a value that is a live key by itself. */
export const SECRET_NAME =
	/token|secret|geheim|\bjwt\b|credential|cookie|bearer|\bhash\b|fingerprint|segreto|gettone/;

/** A name of what was first, of several times, places or addresses. */
export const FIRST_NAME =
	/\bfirst|initial|\berst|\borigin|creat|\bstart|regist|sign ?(?:ed )?up|\bprim[oa]\b|eerste|\binizi|\blogin/;
/** A name of what was last. */
export const LATEST_NAME = /\blast|latest|recent|current|letzt|ultim|laatst/;

export const CREATED_NAME =
	/creat|start|begin|began|issu|ausgestellt|erstell|erzeugt|angelegt|angemeldet|anmeldung|anmelde|login|logged in|log in|sign(?:ed)? ?in|auth(?! ?tokens?\b)|since|seit|aangemaakt|gestart|sinds|inizi|\biat\b|opened|\bfirst\b|\berst|^accesso$|^acceso$|^acesso$|conne(?:cte|xion)|conectad|aangemeld|inlogg|logowani|prihlas|bejelentkez|prijav|συνδεσ/;
export const ACTIVE_NAME =
	/last|letzt|latest|laatst|ultim|recent|activ|aktiv|attiv|actief|seen|used|access|zugriff|zugegriffen|gesehen|gezien|genutzt|gebruikt|visit|touch|\bzul\b|update|refresh|modif|geaendert|\bidle\b|aktual|aktywn|ativ[ao]|derni|senast|ostatni|posledn|posljednj|zadnj|utols|τελευτ/;
export const EXPIRES_NAME =
	/expir|ablauf|ablaeuft|laeuft|gueltig|valid|until|\bbis\b|\bend(?:s|e)?\b|verloopt|verval|geldig|scad|\bexp\b|\bttl\b|timeout/;
/** Times that are none of these three. */
export const OTHER_TIME_NAME =
	/verif|passw|birth|geburt|delet|geloescht|revok|widerruf|ended|beendet|closed|logged ?out|logout|abgemeldet|abandon|confirm|server ?time/;

export const CURRENT_NAME =
	/\b(?:is ?)?current(?!ly| (?:ip|city|country|location|place|status|state|version|time))|\bthis\b|\bself\b|\bown\b|\bmine\b|\bmy\b|\byours?\b(?! \w)|(?<!remember )\bme\b|aktuell|\bdiese|\beig|huidig|\bdeze|\bdit\b|corrente|attual|\bquest[aoei]\b|actuel|\bactual\b|\bhere\b|\bsame (?:session|device|browser)|\bjetzt\b|\bich\b|\brequesting (?:session|token|device)|\batual\b|courant|biezac|obecn|aktualn|soucasn|nuvarande|n[ua]v(?:æ|ae)r|gjeldende|nykyi|jelenleg|trenut|curent|mevcut|tekush|текущ|поточн|τρεχ|الحالي|הנוכחי|当前|當前|目前|現在/;
/** A name that surely isn't of this browser's own session. */
export const NOT_OWN_NAME =
	/\bnew\b|\bneu|newest|previous|\bprev\b|vorherig|\blast (?:login|sign)|alert|warn|suspicio|verdaecht|unknown|unbekannt|revok|remov|delet|ended|expired|notif|histor|\bother|ander/;
/** A name of all sessions but this browser's own. */
export const THE_OTHERS = /\bothers?\b|remaining|\bandere|\baltr[ei]|\bautres?\b|\b[ou]u?tr[oa]s\b/;
/** A name of what is so in this moment. */
export const LIVE_NAME =
	/^(?:is )?(?:activ|aktiv|attiv|actief|online|live|connect|verbunden|now|jetzt|nu\b|in use)/;
/** A name of what a session is or has that says nothing of whose it is, however few have it. */
export const OTHER_MARK_NAME =
	/remember|merken|persist|mobil|phone|tablet|handy|desktop|touch|trust|vertrau|verif|\bknown\b|bekannt|secure|sicher|\bmfa\b|2fa|factor|success|erfolg|fail|error|revok|expir|blocked|lock|delet|ended|admin|impersonat|\bbot\b|\bvpn\b|proxy|\btor\b|\beu\b|native|\bapp\b|private|public|shared|suspicio|\bnew\b|\bread\b|version|default|primary|starred|favou?rite|notif|push|legacy|renew|offline|api|oauth|sso|saml|passkey|webauthn/;
/** A text that says so, as a whole value. */
export const CURRENT_VALUE =
	/^(?:(?:\w+ ){0,3}(?:stat(?:e|us)|type|kind) )?(?:(?:is )?current(?: (?:session|device|browser))?|this(?: (?:one|session|device|browser))?|self|own|me|mine|aktuell(?:e[rs]?)?(?: (?:sitzung|geraet))?|dies(?:e[rs]?)?(?: (?:sitzung|geraet|browser))?|huidige?(?: (?:sessie|apparaat))?|deze|dit apparaat|corrente|attuale|questo(?: dispositivo)?|questa(?: sessione)?)$/;
/** A name of what is the case where a session is not this one. */
export const NOT_CURRENT_NAME =
	/revocab|revok(?:ab|e\b)|remov(?!ed)|terminab|terminat(?:ab|e\b)|delet(?!ed)|\bremote\b(?! \w)|foreign|fremd|\bother\b|ander|^has actions$|\b(?:can|may) (?:be )?(?:revok|end|clos|kick|log|sign|disconnect)/;

export const IP_NAME =
	/\bip\b|ip ?(?:addr|v[46])|addr|adress|remote|\bhost\b|indirizzo|\badr\b|netz/;

export const PLACE_NAME =
	/place|location|\bloc\b|\bort\b|standort|locatie|plaats|posizione|luogo|\bgeo\b|where|\bwo\b|\barea\b|\baddr\b/;
export const CITY_NAME = /city|town|\bort\b|stadt|plaats|\bstad\b|citta|comune|ville|locality/;
export const REGION_NAME =
	/region|\bstate\b|province|provinz|provinci[ae]|bundesland|kanton|county|subdivision/;
export const COUNTRY_NAME = /country|nation|\bland\b|laender|staat|paese|pays|\bcc\b/;
/** What holds words that look like places, and is none. */
export const LANGUAGE_NAME = /lang|locale|sprache|taal|lingua|zone|currency|waehrung|valuta/;

export const AGENT_NAME = /agent|\buas?\b/;
export const BROWSER_NAME = /browser|client|\bapp\b|program/;
export const SYSTEM_NAME = /\bos\b|system|platform|betriebs|besturing/;
export const MOBILE_NAME = /mobil|phone|handy/;

/** What lists of sessions are called, where an address or a key says it. */
export const LIST_NAME =
	/sess(?:ion|ie)|sitzung|\bdevices?\b|geraete|apparat|dispositiv|logins?\b|anmeldung/;
/** What lists are called of what nobody is logged in by, whatever their entries hold. */
export const NO_LOGIN_NAME =
	/api ?(?:key|schluessel)|(?:cles?|claves?|chiav[ei]) api|(?:personal|api)(?: access)? token|grants?\b|consent|(?:connected|authori[sz]ed) ?app|integration|price|kurse|order|trade|transaction|webhook|passkey|webauthn|credential|authenticator|invit|einladung|\bmemb(?:ers?|res?|ri)\b|miembro|mitglied|notificat|benachrichtig|auftraeg|auszahl|ordini\b|ordenes\b|comment|\bposts?\b|withdraw|deposit|(?:white|allow) ?list|remembered\b|(?:trusted|allowed) (?:ips?|addresses|networks?)\b|subscription/;
/** What lists of something else are called. */
export const OTHER_LIST_NAME = new RegExp(
	`${NO_LOGIN_NAME.source}|${/histor|audit|event|activit(?:y|ies)|\blogs?\b|protokoll|verlauf|ereignis|notif|\bkeys?\b|(?:access|app|refresh) token|trusted|vertrau|vertrouwd|fidat|remember|known ?device|authori[sz]ed|linked|address ?book|\bpush\b|\b[2m]fa\b|\bapps\b|applications|wallet|storico|geschiedenis|cronologia|attempt|versuch/.source}`,
);
/** What only entries of something else have: trusted devices, API keys, grants, a log. */
export const OTHER_THING_NAME =
	/trust(?:ed)? ?(?:expir|until|at\b|since|token)|trusted(?: device)?$|vertrau|remembered|scopes?\b|permissions?\b|prefix|granted|consent|redirect ?uri|public ?key|sign ?count|aaguid|outcome|success|fail(?:ed|ure)/;
/** What tells people apart: the sessions of one login have one of it. */
export const PERSON_NAME = /(?:^| )(?:e ?mail|user ?name)$/;
/** What entries of something else have. */
export const OTHER_ENTRY_NAME =
	/(?:^| )(?:event|ereignis|action|aktion|aktivitaet|message|nachricht|scopes?|permissions?|prefix|read|gelesen|success|erfolg|outcome|result|ergebnis|price|amount|betrag|severity)(?: |$)/;

/** Addresses, operations and names of what changes something, or hands out keys. */
export const CHANGING_NAME =
	/revok|delet|remov|terminat|destroy|log ?out|sign ?out|\blogin\b(?! (?:sess|devic))|sign ?in|refresh|renew|rotat|\btoken\b|oauth|widerruf|loesch|entfern|beend|abmeld|verwijder|elimin|rimuov|creat|updat|regist|password|mutation/;
