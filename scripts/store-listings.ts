/**
 * `npm run listings`: writes the stores' listing in each language, from the catalogues, into
 * `docs/store/listing/`. Names, summary and description are what the stores' forms ask for.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { resolveLikeTheBundler } from './resolve-like-the-bundler.ts';

/** Where the listings are, from the project's root. */
const FOLDER = 'docs/store/listing';

type Texts = Readonly<Record<string, unknown>>;

/** What a listing says, as the keys of its texts: a heading, and the sentences below it. */
const PARTS: readonly { title: string; texts: readonly (string | readonly [string, string])[] }[] =
	[
		{
			title: 'welcomeDoes',
			texts: [
				'welcomeSet_detail',
				'welcomeDoes_login',
				'welcomeIcon_detail',
				['message', 'messageIntro'],
				['setTravel', 'setTravelIntro'],
				['setQuiet', 'setQuietHelp'],
				['setSync', 'setSyncIntro'],
				['setRecord', 'setRecordIntro'],
			],
		},
		{
			title: 'welcomeDoesNot',
			texts: [
				'welcomeDoesNot_password',
				'welcomeDoesNot_leave',
				'welcomeDoesNot_remove',
				'welcomeDoesNot_official',
			],
		},
		{ title: 'setPrivacy', texts: ['setPrivacy_reads', 'setPrivacy_stays', 'setPrivacy_leaves'] },
	];

/**
 * The listing in a language.
 *
 * @param name what the language calls itself
 * @throws where a text is missing or counts something
 */
export function listingOf(name: string, catalogue: Texts): string {
	const text = (key: string): string => {
		const found = catalogue[key];
		if (typeof found !== 'string') throw new Error(`no plain text: ${key}`);
		return found;
	};
	const sentence = (of: string | readonly [string, string]): string =>
		typeof of === 'string' ? text(of) : `${text(of[0])}: ${text(of[1])}`;
	return [
		`# ${name}`,
		'',
		'Made from the catalogue by `npm run listings`: change it there.',
		'',
		'## Name',
		'',
		text('extName'),
		'',
		'## Summary',
		'',
		text('extDescription'),
		'',
		'## Description',
		'',
		text('welcomeTitle'),
		'',
		text('welcomeDoes_watch'),
		'',
		...PARTS.flatMap(({ title, texts }) => [
			text(title),
			'',
			...texts.map((of) => `- ${sentence(of)}`),
			'',
		]),
	].join('\n');
}

async function main(): Promise<void> {
	resolveLikeTheBundler();
	const { LANGUAGES } = await import('../utils/i18n/languages');
	await mkdir(FOLDER, { recursive: true });
	for (const [code, { name, catalogue }] of Object.entries(LANGUAGES)) {
		await writeFile(`${FOLDER}/${code}.md`, listingOf(name, catalogue));
	}
}

if (import.meta.main) await main();
