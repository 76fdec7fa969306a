import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayText } from '@/utils/i18n/day';
import { createLanguage, type Language } from '@/utils/i18n/language';
import { messagesOf } from '@/utils/i18n/message';
import { regionalLocale, swissText } from '@/utils/i18n/region';
import type { Message } from '@/utils/i18n/text';
import { CATALOGUES, languageOf } from '../fixtures/language-fixtures';
import { DAY, HOUR, MINUTE } from '../fixtures/session-fixtures';

const { en } = CATALOGUES;
const ALL = Object.entries(CATALOGUES);
const ENGLISH_TEXTS = messagesOf(en);

/** The quotation marks of a catalogue, as it puts them around a name: in French with blanks. */
const marksOf = ({ quoted }: { quoted: string }): [string, string] => {
	const [open = '', close = ''] = quoted.split('{name}');
	return [open, close];
};
/** Of which each language has two. */
const ALL_MARKS = '«»“”„‘’‚‹›';

const names = (text: string) => new Set(text.match(/\{\w+\}/g) ?? []);

describe.each(ALL)('the catalogue %s', (_, catalogue) => {
	const texts = Object.entries(messagesOf(catalogue));

	it('has the keys of the English catalogue, in its order', () => {
		expect(Object.keys(catalogue)).toEqual(Object.keys(en));
	});

	it('has a form for each of the categories of its own plurals, and no other', () => {
		const { pluralCategories } = new Intl.PluralRules(catalogue.locale).resolvedOptions();
		// Italian and others say «many» of millions alone, which nobody has of sessions or devices.
		const said = Array.from({ length: 1000 }, (_, count) => count).map((count) =>
			new Intl.PluralRules(catalogue.locale).select(count),
		);
		const counted = pluralCategories.filter((category) => said.includes(category));
		// «other» is what is said where a form is missing: of fractions in Polish, which nobody has.
		const wanted = [...new Set([...counted, 'other'])].sort();
		for (const [key, message] of Object.entries<Message>(catalogue)) {
			if (typeof message !== 'string') expect(Object.keys(message).sort(), key).toEqual(wanted);
		}
	});

	it('puts in what the English one puts in, and never a count where the other has none', () => {
		for (const [key, message] of Object.entries<Message>(catalogue)) {
			const source: Message = en[key as keyof typeof en];
			if (typeof message === 'string' || typeof source === 'string') {
				expect(names(message as string), key).toEqual(names(source as string));
				continue;
			}
			expect(names(message.other), key).toEqual(names(source.other));
			// A form may say its count in words, and the form for one may name what it is about.
			for (const [category, form] of Object.entries(message)) {
				const asSource = category === 'one' ? (source.one ?? source.other) : source.other;
				const counted = names(asSource).union(new Set(['{count}']));
				expect(names(form).union(new Set(['{count}'])), `${key}: ${category}`).toEqual(counted);
			}
		}
	});

	it('is set as its language sets: no stray blanks, ’ and …, its own quotation marks', () => {
		const [open, close] = marksOf(catalogue);
		const marks = `${open.trim()}${close.trim()}`;
		const others = [...ALL_MARKS].filter((mark) => !marks.includes(mark) && mark !== '’');
		const quoted = new RegExp(`${open}[^${marks}]*${close}`, 'gu');
		for (const [key, text] of texts) {
			expect(text, key).not.toMatch(/^\s|\s$|[^\S\u00a0]{2}|\n/);
			expect(text, key).not.toMatch(/['"`´]|\.\.\./);
			expect(
				[...text].filter((sign) => others.includes(sign)),
				key,
			).toEqual([]);
			// What is left of a text without what is quoted has no marks; an apostrophe looks like some.
			const rest = text.replace(quoted, '').replace(/(?<=\p{L})’(?=\p{L})| ’(?=s )/gu, '');
			expect(
				[...rest].filter((sign) => marks.includes(sign)),
				`${key}: ${text}`,
			).toEqual([]);
			expect(text, key).not.toMatch(/ [.,;:?!…→]/);
			if (open.endsWith('\u00a0')) expect(text, key).not.toMatch(/[^\u00a0?!][;:?!](?: |$)/u);
		}
	});

	it('ends its sentences as the English one does, so that what is put together fits', () => {
		const end = (text = '') => (/[.?!…:]$/.exec(text) ?? [''])[0];
		for (const [key, text] of texts) {
			// A question may be asked as a request and the other way round; a stop is a stop.
			// A form that English has not says what its form for several says.
			const source = ENGLISH_TEXTS[key] ?? ENGLISH_TEXTS[key.replace(/_(two|few|many)$/, '_other')];
			const asked = [end(source), end(text)].map((sign) => (sign === '?' ? '' : sign));
			if (!ADDS_A_COLON.has(key)) expect(asked[1], `${key}: ${text}`).toBe(asked[0]);
		}
	});

	it('keeps to what the stores take', () => {
		const lengthOf = (text: string) => [...text].length;
		expect(lengthOf(catalogue.extName)).toBeLessThanOrEqual(75);
		expect(lengthOf(catalogue.extShortName)).toBeLessThanOrEqual(12);
		expect(lengthOf(catalogue.extDescription)).toBeLessThanOrEqual(132);
		expect(catalogue.extName).toContain('Session Companion');
	});

	it('has no address and no telephone number, least of all in an alert', () => {
		for (const [key, text] of texts) {
			expect(text, key).not.toMatch(
				/https?:|www\.|\/\/|\w@\w|\w\.(?:com|net|org|io|at|de|nl|it)\b/i,
			);
			expect(text, key).not.toMatch(/\+?\d(?:[\s/-]?\d){4,}/);
			if (key.startsWith('alert')) expect(text, key).not.toMatch(/\d/);
		}
	});

	it('names Cryptonow’s menus and our own buttons as they are', () => {
		const source = Object.entries(ENGLISH_TEXTS);
		const [open, close] = marksOf(catalogue);
		for (const [key, english] of source.filter(([, one]) => one.includes('“Security”'))) {
			const path = english.slice(english.indexOf('“Settings”'), english.lastIndexOf('”') + 1);
			const own = path.replaceAll('“', open).replaceAll('”', close);
			expect(messagesOf(catalogue)[key], key).toContain(own);
		}
		for (const button of ['recognise', 'notMe', 'remove'] as const) {
			for (const [key] of source.filter(([, one]) => one.includes(`“${en[button]}”`))) {
				expect(messagesOf(catalogue)[key], key).toContain(`${open}${catalogue[button]}${close}`);
			}
		}
	});

	it('has a locale that the browser knows', () => {
		const { locale } = catalogue;
		expect(Intl.getCanonicalLocales(locale)).toEqual([locale]);
		expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale]);
		expect(Intl.PluralRules.supportedLocalesOf(locale)).toEqual([locale]);
	});
});

/** Where what follows is put in without a word, and another language wants a sign. */
const ADDS_A_COLON: ReadonlySet<string> = new Set(['setLastSeen']);

/** All of the code that says anything, as one text. */
function code(): string {
	const root = new URL('../../../', import.meta.url);
	const files = ['utils', 'components', 'entrypoints'].flatMap((folder) =>
		readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
			.filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
			.filter(({ parentPath }) => !parentPath.endsWith('/catalogues'))
			.map(({ parentPath, name }) => `${parentPath}/${name}`),
	);
	const more = ['wxt.config.ts'].map((path) => new URL(path, root));
	return [...files, ...more].map((file) => readFileSync(file, 'utf8')).join('\n');
}

it('every word is said somewhere: none is dead', () => {
	const source = code();
	/** Keys that are put together: «status_» and whatever follows of `status_${kind}`. */
	const patterns = [...source.matchAll(/`([a-z]\w*_\$\{[^`]*)`/gi)].map(
		([, key = '']) => new RegExp(`^${key.replace(/\$\{[^}]+\}/g, '\\w+')}$`),
	);
	const said = (key: string): boolean =>
		source.includes(`'${key}'`) ||
		source.includes(`__MSG_${key}__`) ||
		patterns.some((pattern) => pattern.test(key)) ||
		// `${key}_detail`: the sentence below one that is said.
		(key.endsWith('_detail') && said(key.slice(0, -'_detail'.length)));
	expect(Object.keys(en).filter((key) => !said(key))).toEqual([]);
});

/** A day in Vienna, in the time of the machine that the test runs on. */
const AT = new Date(2026, 10, 22, 14, 2, 0).getTime();
const languages: Record<string, Language> = Object.fromEntries(
	ALL.map(([key, catalogue]) => [key, languageOf(catalogue)]),
);
const language = (key: string): Language => {
	const found = languages[key];
	if (found === undefined) throw new Error(`no language ${key}`);
	return found;
};

describe('times', () => {
	it.each([
		['en', '14:02', '21 Nov, 14:02', '22 Nov'],
		['de', '14:02', '21. Nov., 14:02', '22. Nov.'],
		['nl', '14:02', '21 nov, 14:02', '22 nov'],
		['it', '14:02', '21 nov, 14:02', '22 nov'],
	])('%s says the clock %s, of another day %s, the day %s', (key, today, before, day) => {
		const { clock } = language(key);
		expect(clock(AT, AT)).toBe(today);
		expect(clock(AT - DAY, AT)).toBe(before);
		expect(dayText(language(key), AT)).toBe(day);
	});

	it.each([
		['de', ['de-AT', 'en'], '6. Jän.', '12\u00a0345'],
		['de', ['en-US', 'de-DE'], '6. Jan.', '12.345'],
		['de', ['de'], '6. Jan.', '12.345'],
		['de', ['de-CH', 'de-DE'], '6. Jan.', '12’345'],
		['en', ['en-US'], 'Jan 6', '12,345'],
		['en', ['fr-FR', 'en'], '6 Jan', '12,345'],
		['it', ['it-CH'], '6 gen', '12’345'],
	] as const)('%s for somebody who wants %j says %s and %s', (key, wanted, day, number) => {
		const catalogue = CATALOGUES[key];
		const regional = createLanguage(regionalLocale(catalogue.locale, wanted), () => '');
		expect(dayText(regional, new Date(2026, 0, 6).getTime())).toBe(day);
		// Versions of ICU write ' or ’ in Switzerland.
		expect(regional.number(12_345).replace("'", '’')).toBe(number);
		// 24 hours, wherever that is: «2:00» would not tell the night from the afternoon.
		expect(regional.clock(AT, AT)).toBe('14:02');
	});

	it('«de» is not «den», and no region is made of a script', () => {
		expect(regionalLocale('de', ['den-AT', 'de-Latn', 'de-1996'])).toBe('de');
	});

	it('is written with «ss» and guillemets in Switzerland', () => {
		expect(swissText('Schließen Sie „Straße“')).toBe('Schliessen Sie «Strasse»');
	});

	it.each([
		['en', '13:02–14:02', '21 Nov, 23:10–07:42'],
		['de', '13:02–14:02', '21. Nov., 23:10–07:42'],
		['nl', '13:02–14:02', '21 nov, 23:10–07:42'],
		['it', '13:02–14:02', '21 nov, 23:10–07:42'],
	])('%s says a range %s, overnight %s', (key, day, night) => {
		const { clockRange } = language(key);
		expect(clockRange(AT - HOUR, AT, AT)).toBe(day);
		const [from, to] = [new Date(2026, 10, 21, 23, 10), new Date(2026, 10, 22, 7, 42)];
		expect(clockRange(from.getTime(), to.getTime(), AT)).toBe(night);
	});

	it.each([
		[
			'en',
			[
				'just now',
				'1 minute ago',
				'5 minutes ago',
				'2 hours ago',
				'3 days ago',
				'2 months ago',
				'1 year ago',
			],
		],
		[
			'de',
			[
				'gerade eben',
				'vor 1 Minute',
				'vor 5 Minuten',
				'vor 2 Stunden',
				'vor 3 Tagen',
				'vor 2 Monaten',
				'vor 1 Jahr',
			],
		],
		[
			'nl',
			[
				'zojuist',
				'1 minuut geleden',
				'5 minuten geleden',
				'2 uur geleden',
				'3 dagen geleden',
				'2 maanden geleden',
				'1 jaar geleden',
			],
		],
		[
			'it',
			['adesso', '1 minuto fa', '5 minuti fa', '2 ore fa', '3 giorni fa', '2 mesi fa', '1 anno fa'],
		],
	])('%s says how long ago: %j', (key, said) => {
		const { ago } = language(key);
		const spans = [20_000, MINUTE, 5 * MINUTE, 2 * HOUR, 3 * DAY, 65 * DAY, 400 * DAY];
		expect(spans.map((span) => ago(AT - span, AT))).toEqual(said);
		expect(ago(AT + HOUR, AT)).toBe(said[0]);
	});

	it.each([
		['en', 'Sunday, 22 November 2026 at 14:02:00'],
		['de', 'Sonntag, 22. November 2026 um 14:02:00'],
		['nl', 'zondag 22 november 2026 om 14:02:00'],
		['it', 'domenica 22 novembre 2026 alle ore 14:02:00'],
	])('%s says a time in full', (key, said) => {
		expect(language(key).exact(AT)).toBe(said);
	});
});

describe('numbers, lists and countries', () => {
	it.each([
		['en', '12,345', 'Austria, Germany and Netherlands', 'South Africa'],
		['de', '12.345', 'Österreich, Deutschland und Niederlande', 'Südafrika'],
		['nl', '12.345', 'Oostenrijk, Duitsland en Nederland', 'Zuid-Afrika'],
		['it', '12.345', 'Austria, Germania e Paesi Bassi', 'Sudafrica'],
	])('%s writes %s, and names countries', (key, number, listed, country) => {
		const { number: written, list, country: named } = language(key);
		expect(written(12_345)).toBe(number);
		expect(list(['AT', 'DE', 'NL'].map(named))).toBe(listed);
		expect(named('ZA')).toBe(country);
		expect(named('~Atlantis')).toBe('Atlantis');
	});

	it.each([
		['en', ['0 sessions', '1 session', '2 sessions']],
		['de', ['0 Sitzungen', '1 Sitzung', '2 Sitzungen']],
		['nl', ['0 sessies', '1 sessie', '2 sessies']],
		['it', ['0 sessioni', '1 sessione', '2 sessioni']],
	])('%s counts', (key, said) => {
		const { count } = language(key);
		expect([0, 1, 2].map((sessions) => count('sessionsOf', sessions))).toEqual(said);
		// Italian has a form of its own for a million, which reads like that for two.
		expect(count('sessionsOf', 1_000_000)).toBe(
			said[2]?.replace('2', language(key).number(1_000_000)),
		);
	});

	it.each(Object.keys(CATALOGUES))('%s puts in what a stranger chose as it is', (key) => {
		const { say } = language(key);
		const [open, close] = marksOf(CATALOGUES[key as keyof typeof CATALOGUES]);
		expect(say('quoted', { name: '$& {name} $1' })).toBe(`${open}$& {name} $1${close}`);
	});
});
