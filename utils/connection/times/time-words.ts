import {
	DAY,
	FEW,
	HOUR,
	MINUTE,
	MONTH,
	meant,
	QUARTER,
	readUnit,
	readWordOf,
	SECOND,
	type TimeInWords,
	type Told,
	toldBy,
	WEEK,
	YEAR,
} from './told-time';

/**
 * The words in which further languages tell times, one pattern a language. Each group is a meaning,
 * always in this order: second, minute, hour, day, week, month, quarter, year; ago, in, now, less
 * than, last, this; today, yesterday, the day before; half, one, a few; and words that say nothing.
 */
const LANGUAGES: readonly RegExp[] = [
	// French.
	/^(?:(s|sec\p{L}*)|(min\p{L}*)|(h|heures?)|(j|jours?)|(sem\p{L}*)|(m|mois)|(trim\p{L}*)|(a|ans?|années?)|(ilya|depuis)|(dans)|(maintenant|instant)|(moins)|(derni\p{L}+)|(ce|cette)|(aujourd)|(hier)|(avanthier)|(demi)|(une?)|(quelques)|(environ|plus|presque|près|de|d|l|la|le|à|hui|ci|acti\p{L}+|vue?|connectée?))$/u,
	// Spanish. «m» is a minute here and a month there.
	/^(?:(s|seg\p{L}*)|(min\p{L}*)|(h|horas?)|(d|días?)|(sem\p{L}*)|(mes|meses)|(trim\p{L}*)|(a|años?)|(hace|desde)|(dentro|en)|(ahora|momento|instante)|(menos)|(pasad\p{L}+|ant|anterior)|(est[ea])|(hoy)|(ayer)|(anteayer|antier)|(medi[oa])|(un[oa]?)|(un[oa]s|poc[oa]s|alg\p{L}+|vari\p{L}+)|(de|alrededor|casi|más|el|las?|los|a|aproximadamente|mismo|justo|que|activ\p{L}+|últim\p{L}+|vist[oa]))$/u,
	// Portuguese.
	/^(?:(s|seg\p{L}*)|(min\p{L}*)|(h|horas?)|(d|dias?)|(sem\p{L}*)|(m[eê]s|meses)|(trim\p{L}*)|(a|anos?)|(h[áa]|atrás|desde)|(em|daqui)|(agora|instante|momento)|(menos)|(passad\p{L}+|últim\p{L}+)|(est[ea])|(hoje)|(ontem)|(anteontem)|(mei[oa])|(uma?)|(alg\p{L}+|pouc[oa]s)|(de|d[oa]|cerca|mais|quase|aproximadamente|mesmo|às|[oa]|vist[oa]|ativ\p{L}+))$/u,
	// Polish.
	/^(?:(s|sek\p{L}*)|(min\p{L}*)|(g|godz\p{L}*)|(d|dni\p{L}*|dzień)|(tyg\p{L}*|tydz\p{L}*)|(mies\p{L}*)|(kw\p{L}*)|([rl]|rok\p{L}*|lat\p{L}*)|(temu|przed)|(za)|(teraz|chwil\p{L}+)|(mniej)|(zeszł\p{L}+|ostatni\p{L}*)|(t[aey]|te[nj]|tym)|(dziś|dzisiaj)|(wczoraj|wcz)|(przedwczoraj)|(pół)|(jed\p{L}+)|(kilka|parę)|(w|od?|około|ponad|prawie|niż|więcej|aktywn\p{L}+))$/u,
	// Czech.
	/^(?:(s|sek\p{L}*|vteř\p{L}*)|(min(?!ul)\p{L}*)|(h|hod\p{L}*)|(d|den|dn(?:y|í|ů|em|ech))|(týd\p{L}*)|(měs\p{L}*)|(čtvrt\p{L}*)|([rl]|rok\p{L}*|let\p{L}*)|(před|zpět)|(za)|(teď|nyní|okamžik\p{L}*|chvíl\p{L}*)|(méně|ani|necel\p{L}+)|(minul\p{L}+|posledn\p{L}+)|(t(?:ent|ut|ot|omt|ét|at)o)|(dnes|dneska)|(včera)|(předevčírem)|(půl|polovin\p{L}+)|(jed\p{L}+)|(několik\p{L}*|pár)|(ve?|o|a|asi|přibližně|téměř|skoro|více|než|přes|aktivní|právě|ne))$/u,
	// Slovak.
	/^(?:(s|sek\p{L}*)|(min(?!ul)\p{L}*)|(h|hod\p{L}*)|(d|d(?:eň|n[ií]|ň\p{L}+))|(týž\p{L}*)|(mes\p{L}*)|(štvrť\p{L}*|q)|(r|rok\p{L}*)|(pred|späť)|(o)|(teraz|chvíľ\p{L}*|práve)|(menej|necel\p{L}+)|(minul\p{L}+|posledn\p{L}+)|(t(?:ent|át|ot|omt|ejt|út)o)|(dnes)|(včera)|(predvčerom)|(pol|polovic\p{L}+)|(jed\p{L}+)|(niekoľk\p{L}+|pár)|(vo?|asi|približne|takmer|viac|ako|než|vyše|skoro|aktívn\p{L}+))$/u,
	// Hungarian, in which «5 perce» says by its ending that it is past.
	/^(?:(mp|másodp\p{L}*)|(p|perc\p{L}*)|(ó|ór[aá]\p{L}*)|(n|nap\p{L}*)|(h[eé]t\p{L}*)|(hó|hónap\p{L}*)|(negyedév\p{L}*)|(év\p{L}*)|(ezelőtt|óta|azóta)|(múlva)|(most|imént|pillanat\p{L}*)|(kevesebb)|(múlt|előző|elmúlt)|(e[bz]\p{L}*)|(ma)|(tegnap)|(tegnapelőtt)|(fél)|(egy)|(néhány|pár)|(az?|körülbelül|kb|mint|több|majdnem|közel|aktív|kor|éppen|eltelt))$/u,
	// Slovene.
	/^(?:(s|sek\p{L}*)|(min\p{L}*)|(h|ur\p{L}*)|(d|dan|dn\p{L}+)|(ted\p{L}*)|(mes\p{L}*)|(četr\p{L}*)|(l|let\p{L}*)|(pred|nazaj)|(čez)|(zdaj|ravnokar|pravkar|trenutk\p{L}*)|(manj)|(prej\p{L}*|zadnj\p{L}+)|(t[aeo]|tej)|(danes)|(včeraj)|(predvčerajšnjim)|(pol)|(en\p{L}{0,3})|(nekaj|par)|(ob|v|približno|skoraj|več|kot|okoli))$/u,
	// Croatian.
	/^(?:(s|sek\p{L}*)|(min\p{L}*)|(h|sat\p{L}*)|(d|dan(?:a|om)?)|(tj\p{L}*)|(mj\p{L}*)|(kv\p{L}*|tromjes\p{L}*)|(g|god\p{L}*)|(prije)|(za)|(sad\p{L}?|upravo|trenut\p{L}+)|(manje)|(prošl\p{L}+|zadnj\p{L}+)|(ov\p{L}+)|(danas)|(jučer)|(prekjučer)|(pola?)|(jed\p{L}+)|(nekoliko|par)|(u|oko|gotovo|skoro|više|od|otprilike|preko))$/u,
	// Romanian.
	/^(?:(s|sec\p{L}*)|(min\p{L}*)|(h|or[aăe])|(z|zi|zile)|(săp\p{L}*)|(l|lun[aăi])|(trim\p{L}*)|(a|ani?|anul)|(acum|urmă)|(peste)|(clipă|chiaracum)|(puțin)|(trecut\p{L}*|fost[aă]?)|(acest\p{L}*|aceasta)|(azi|astăzi)|(ieri)|(alaltăieri)|(jumătate)|(o|una?)|(câte\p{L}+)|(în|de|aproape|aproximativ|circa|mai|mult|la))$/u,
	// Greek.
	/^(?:(δ|δευ\p{L}*)|(λ|λεπ\p{L}*)|(ώ|ώρ\p{L}+)|(ημ|ημέρ\p{L}+|μέρ\p{L}*)|(εβδ\p{L}*)|(μ|μήν\p{L}*)|(τρίμ\p{L}*)|(χρ\p{L}*|έτ\p{L}+)|(πριν)|(σε)|(τώρα|μόλις)|(λιγότερο)|(προηγ\p{L}*|περασμέν\p{L}+)|(αυτ\p{L}+|τρέχ\p{L}*)|(σήμερα)|(χθες|χτες)|(προχθές|προχτές)|(μισ\p{L}+)|(έν\p{L}+|μ[ίι]α)|(λίγ\p{L}+|μερικ\p{L}+)|(από|περίπου|σχεδόν|πάνω|στ(?:ις|ην?|ο)|την?|τον?))$/u,
	// Swedish.
	/^(?:(s|sek\p{L}*)|(min(?!dre)\p{L}*)|(h|tim\p{L}*)|(d|dgr|dag\p{L}*)|(v|veck\p{L}*)|(mån\p{L}*)|(kv\p{L}*)|(år\p{L}*)|(sedan|sen)|(om)|(nu|nyss)|(mindre)|(förr[ae]|senaste)|(denn[ae]|detta|här)|(idag)|(igår)|(förrgår)|(halv\p{L}*)|(en|ett)|(några|få)|(för|i|just|ungefär|över|nästan|mer|än|cirka|kl|den|det))$/u,
];

/** The Hungarian one. */
const BY_ENDING = 6;

/** «-2 m»: minutes in one language, months in another. */
const SHORT = /^[-+−]\d+ ?m\.?$/u;

const UNITS = [SECOND, MINUTE, HOUR, DAY, WEEK, MONTH, QUARTER, YEAR] as const;
const WORDS = ['past', 'future', 'now', 'less', 'previous', 'this'] as const;
const NUMBERS = [0.5, 1, FEW] as const;

/** How the days of the week begin in further languages, from Sunday as `Date` counts. Made when first asked for. */
const weekdayStems = (() => {
	let stems: ReadonlyMap<string, number> | null = null;
	return () => {
		stems ??= new Map([
			...Object.entries({ sun: 0, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sonnabend: 6 }),
			...'en de nl it fr es pt pl cs sk hu sl hr ro el sv'.split(' ').flatMap((language) => {
				const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
				return [0, 1, 2, 3, 4, 5, 6].map((day): [string, number] => {
					// The fourth of January 1970 was a Sunday.
					const name = format
						.format((day + 3) * DAY)
						.replace('-feira', '')
						.toLowerCase();
					return [name.length > 4 ? name.slice(0, -1) : name, day];
				});
			}),
		]);
		return stems;
	};
})();

/** Which day of the week a word names, also as a day that was is called: «w niedzielę», «i söndags». */
export const weekdayOf = (word: string): number | undefined =>
	[0, 1, 2, 3]
		.map((ending) => weekdayStems().get(word.slice(0, word.length - ending)))
		.find((day) => day !== undefined);

/** Words that stand for one, and signs that stand for a word. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
	[/(?<!\p{L})il y a(?!\p{L})/gu, 'ilya'],
	[/avant-hier/gu, 'avanthier'],
	[/^(?:chiar )?acum$/gu, 'chiaracum'],
	[/-feira(?!\p{L})/gu, ''],
	[/(?<!\p{L})lani(?!\p{L})/gu, 'prejšnje leto'],
	[/^letos$/gu, 'to leto'],
	[/^φέτος$/gu, 'αυτό έτος'],
	[/^i år$/gu, 'detta år'],
	// «segunda» is Monday.
	[/(?<!\p{L})segundos?(?!\p{L})/gu, 'seg'],
	[/(?<!\p{L})(?:dv[aeě]|dvije)(?!\p{L})/gu, '2'],
	[/(?<=\d ?)o\.(?= în urmă)/gu, 'ore'],
	[/(?<=\d )π\.?μ(?!\p{L})/gu, 'am'],
	[/(?<=\d )μ\.?μ(?!\p{L})/gu, 'pm'],
	[/(?<!\p{L})π[έε]ρσι(?!\p{L})/gu, 'προηγούμενο έτος'],
	[/(?<=\d )m\.perce/gu, 'másodperce'],
	[/(?<!\p{L})i (?=dag|går|förrgår)/gu, 'i'],
	[/iförrgår/gu, 'förrgår'],
	[/πρίν/gu, 'πριν'],
	[/naspäť/gu, 'späť'],
];

/** Swedish writes small numbers out. */
const SMALL_NUMBERS = 'två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');

/** Takes in what a word means, by the place of its meaning. @returns whether that fits what was before */
function readMeaning(meaning: number, told: Told): boolean {
	const unit = UNITS[meaning];
	if (unit !== undefined && told.number !== null) {
		if (!readUnit(unit, told)) return false;
	} else if (unit !== undefined) {
		if (told.lone !== null) return false;
		told.lone = unit;
	}
	const word = WORDS[meaning - UNITS.length];
	if (word !== undefined) readWordOf(word, told);
	const day = meaning - UNITS.length - WORDS.length;
	if (day >= 0 && day < 3) {
		if (told.days !== null) return false;
		told.days = day;
	}
	const number = NUMBERS[day - 3];
	if (number === FEW) readWordOf('few', told);
	else told.number = number ?? told.number;
	return true;
}

const readerOf = (language: RegExp) => (word: string, told: Told) => {
	// «luni» is Monday, and months after a number; «sat» is an hour here, and no Saturday.
	const weekday = told.number === null && word !== 'sat' ? weekdayOf(word) : undefined;
	if (weekday !== undefined) {
		if (told.days !== null || told.weekday !== null) return false;
		told.weekday = weekday;
		return true;
	}
	if (word === 'am' || word === 'pm') {
		readWordOf(word, told);
		return told.clock !== null;
	}
	const groups = language.exec(word);
	if (groups === null) return false;
	// «a» is short for a year, and a preposition.
	const isShort = word === 'a' && told.number === null;
	const meaning = groups.findIndex((group, at) => at > 0 && group !== undefined) - 1;
	return (isShort && meaning < UNITS.length) || readMeaning(meaning, told);
};

/** «rok temu», «minutę temu»: a unit without a number is one; of seconds, some. */
function withNumber(told: Told): Told {
	const { lone, span, is } = told;
	if (lone === null || span !== null || !is.has('past')) return told;
	if (lone !== SECOND) return { ...told, span: lone, unit: lone, lone: null };
	return { ...told, span: FEW * SECOND, unit: MINUTE, lone: null };
}

/**
 * Reads a time in words in French, Spanish, Portuguese, Polish, Czech, Slovak, Hungarian, Slovene,
 * Croatian, Romanian, Greek or Swedish.
 *
 * @param text in small letters
 * @param now milliseconds since 1970
 * @returns `null` where it is no such time, a word is not known, or two languages mean two times
 */
export function timeInOtherLanguages(text: string, now: number): TimeInWords | null {
	// Two letters may be anything.
	if (text.length < 3 || SHORT.test(text)) return null;
	let plain = text;
	for (const [phrase, word] of PHRASES) plain = plain.replace(phrase, word);
	plain = plain.replace(/\p{L}+/gu, (word) => {
		const at = SMALL_NUMBERS.indexOf(word);
		return at === -1 ? word : String(at + 2);
	});
	const [, sign] = /^([-+−])(?=\d)/u.exec(plain) ?? [];
	let found: TimeInWords | null = null;
	for (const [index, language] of LANGUAGES.entries()) {
		const told = toldBy(sign === undefined ? plain : plain.slice(1), readerOf(language));
		if (told === null) continue;
		if (sign !== undefined) told.is.add(sign === '+' ? 'future' : 'past');
		const isPast = index === BY_ENDING && told.span !== null && !told.is.has('future');
		if (isPast) told.is.add('past');
		const time = meant(withNumber(told), now);
		// «za 2 g.» is in hours, or in years.
		if (time !== null && found !== null && time.at !== found.at) return null;
		found ??= time;
	}
	return found;
}
