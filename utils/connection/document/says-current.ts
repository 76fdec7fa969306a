// Whether a text of a page says «this is the session that you are in», in the languages of the product.

/** Longer texts say something else as well, in characters. */
const TEXT_LIMIT = 60;
const WORDS_LIMIT = 8;

const words = (text: string): ReadonlySet<string> => new Set(text.split(/[\s|]+/).filter(Boolean));

/** What points at it: «this», «current»; as {@link plainWords} writes it. */
const POINTERS = words(
	`this current present here | aktuell aktuelle aktuelles aktueller diese dieses dieser derzeitige derzeitiges gegenwartige hier | huidige huidig deze dit |
	corrente attuale questa questo | actuelle actuel cette cet ce cours | actual esta este | atual esta este essa esse |
	biezaca biezace obecna obecne aktualna aktualne ta to | aktualni soucasna soucasne tato toto tento | aktualna aktualne sucasna tato toto tento |
	jelenlegi aktualis ez | trenutna trenutni ta | trenutna trenutni trenutacna ova ovaj | curenta curent aceasta acest |
	τρεχουσα αυτη | nuvarande aktuell denna den`,
);
/** What it points at. */
const THINGS = words(
	`session device browser login connection computer phone you | du sie | sitzung gerat browser anmeldung rechner | sessie apparaat toestel aanmelding |
	sessione dispositivo accesso | appareil navigateur connexion | sesion navegador inicio | sessao navegador aparelho |
	sesja urzadzenie przegladarka | relace zarizeni prohlizec | relacia zariadenie prehliadac |
	munkamenet eszkoz bongeszo | seja naprava brskalnik | sesija uredaj uređaj preglednik |
	sesiunea sesiune dispozitiv dispozitivul | συνεδρια συσκευη | session sessionen enhet enheten webblasare`,
);
/** What may stand beside both. */
const FILLERS = words(
	`is your the my s active are open in web re using now | das dies ist sind bist ihre deine die meine | je uw jouw is de | la il e tua sua | la votre ta est c en ma | la tu su es | a sua tua e |
	twoja to jest | je vase vas | vasa je | a az on ez | je vasa vas to | je vasa to | este ta | η ειναι σας αυτο ειναι | din ar har det`,
);

/** The words of a text without capitals and marks; none where it is longer than such a text is. */
const plainWords = (text: string): string[] =>
	text.length > TEXT_LIMIT
		? []
		: (text
				.toLowerCase()
				.normalize('NFKD')
				.replace(/\p{M}/gu, '')
				.match(/\p{L}+/gu) ?? []);

/**
 * Whether a text as a whole says that something is the session that asks: «Current session», «(this
 * device)», «Das ist deine aktuelle Sitzung».
 */
export function saysCurrent(text: string): boolean {
	const said = plainWords(text);
	if (said.length < 2 || said.length > WORDS_LIMIT || /[\d@/]/.test(text)) return false;
	return (
		said.some((word) => POINTERS.has(word)) &&
		said.some((word) => THINGS.has(word)) &&
		said.every((word) => POINTERS.has(word) || THINGS.has(word) || FILLERS.has(word))
	);
}
