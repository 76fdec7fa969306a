// In a file without schemas: pages and the observer ask, too.

/** Tells whole words of a list, in which each may be a pattern, and `~` is whatever follows. */
export const wholeWord = (words: string): RegExp =>
	new RegExp(`^(?:${words.trim().replace(/\s+/g, '|').replaceAll('~', '\\p{L}*')})$`, 'u');

/** Words that end something wherever they stand, in several languages. */
const ENDS = wholeWord(`
	revok(?:er?|es|ing) delet(?:es?|ing) remov(?:e[sr]?|ing) terminat(?:e|ing) destroy invalidate disconnect
	deauth(?:ori[sz]e)? un(?:link|pair|trust) (?:un|de)register deactivate evict purge wipe
	widerruf~ loe?sch~ entfern~ beend~ abmeld~ trennen verwijder~ uitlog~ afmeld~ beeindig~ ontkoppel~
	elimina(?:r|re)? rimuov~ chiud~ scolleg~ disconnett~ esci revocar? cerrar desconect~ supprim~ fermer
	revoquer deconne~ encerra~ sa(?:i|li)r wyloguj~ usun zakoncz odłacz odhlas~ ukonci?t? zrusi?t? odebrat
	odstran~ kijelentkez~ megszuntet~ torol~ torle~ odjav~ preklic~ prekin~ uklon~ deconect~ sterge inchide
	auslogg~ intrekk~ retirer quitar finalizar revogar excluir cofnij odvolat eltavolit~ visszavon~
	izbris~ opozov~ zavrs~ incheie ανακα?λ~ καταργ~ αφαιρ~ aterkalla loggaut avsluta tabort radera αποσυνδε~ τερματισ~ διαγραφ~
`);
/** Words that end a session, where nothing else stands beside them that they may be of. */
const MAY_END = wholeWord(`
	end kill kick expire close drop forget abort quit detach block stop cancel ban disable deny reject erase
	exit del (?:log|sign)(?:out|off) (?:revoc|termin|invalid)ation (?:delet|disconnect)ion removals?
	terminar?e? annul(?:er|eren|a)? cancelar stopp~ blockier~ bloque(?:ar|r) sperren
`);
/** What logins, and what they are of, are called. */
const OF_LOGINS =
	/^(?:sess|ses[ij]|seje|sitzung|device|gera?et|appar|dispositi|log[io]n|tokens?$|client|browser|access|urzadz|zari[az]|relac|munkamen|eszkoz|naprav|ure[dđ]aj|enhet|συνεδρ|συσκευ)/u;
/** Words around the others that say nothing of what is done to what. */
const FILLING = wholeWord(`
	\\p{L} api rest rpc json html web app action do op method type name path operation query mutation now all
	others? every my me this one users? accounts? auth security settings profile ids? key by of the alle
`);

/** Digits by which a part of a name is an id, and says nothing. */
const DIGITS_OF_ID = 3;

/** The words of a name: `endSession`, `end_session` and «End session» are the same. */
export const actionWords = (name: string): string[] =>
	name
		.split(/[^\p{L}\p{M}\p{N}_-]+/u)
		.filter((part) => part.replace(/\D/g, '').length < DIGITS_OF_ID)
		.join('/')
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(
			/(?<!\p{L})(log|sign|logga|ta|keep)[-_/]?(in|up|on|off|out|ut|bort|alive)(?!\p{L})/gu,
			'$1$2',
		)
		.split(/[^\p{L}]+/u)
		.filter(Boolean);

/** A part of an address as people write it; `null` where it is none. */
export const decoded = (text: string): string | null => {
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
};

/** Whether the first of these words that says anything is of logins, or none says anything. */
function isOfLogins(words: readonly string[]): boolean {
	const said = words.find((word) => !FILLING.test(word));
	return said === undefined || OF_LOGINS.test(said);
}

/** Whether a word may be of something that ends. */
export const isOfEnding = (word: string): boolean => ENDS.test(word) || MAY_END.test(word);

/** Whether a name has in it what logins, or what they are of, are called. */
export const isOfLogin = (name: string): boolean =>
	actionWords(name).some((word) => OF_LOGINS.test(word));

/** Whether a name says that something ends: `revoke`, `session.remove`, `EndSession`, `abmelden`. */
export const saysItEnds = (name: string): boolean =>
	(decoded(name) ?? name)
		.replace(/^https?:\/\/[^/]*/, '')
		.split(/[?&,;"\s]/)
		.map(actionWords)
		.some((words) =>
			words.some(
				(word, at) =>
					ENDS.test(word) ||
					(MAY_END.test(word) &&
						isOfLogins(words.slice(0, at).reverse()) &&
						isOfLogins(words.slice(at + 1))),
			),
		);
