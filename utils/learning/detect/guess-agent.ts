import type { FieldPath, SessionFields } from '@/utils/connection/profile/profile';
import type { Confidence } from '@/utils/learning/learning';
import { isIpAddress, isUserAgent, namesBrowser, namesSystem } from '@/utils/learning/value-kinds';
import { allTexts, isForm, isNamed, isNothing, lateness, share, texts } from './column-values';
import type { Column } from './columns';
import * as names from './field-names';
import { bestFirst, type Guess, type ScoredGuess } from './guess';

type AgentField = NonNullable<SessionFields['agent']>;
type AgentGuess = ScoredGuess<AgentField>;

/** How many columns with systems are offered beside the best. */
const OTHER_SYSTEMS = 3;

const isProgram = (text: string): boolean => /^[A-Za-z][\w.-]{1,40}\/\d/.test(text);
const isBrowser = (text: string): boolean =>
	namesBrowser(text) && !namesSystem(text.replace(/[/ ][\d.]+.*$/, ''));
const isSystem = (text: string): boolean => namesSystem(text) && !namesBrowser(text);
const isBoth = (text: string): boolean => namesBrowser(text) && namesSystem(text);
const isEither = (text: string): boolean => namesBrowser(text) || namesSystem(text);

/** The share of a column's texts that are something, without those that say nothing. */
const shareOf = (column: Column, is: (text: string) => boolean): number =>
	share(
		texts(column).filter((text) => !isNothing(text)),
		is,
	);

const isRaw = (column: Column): boolean =>
	texts(column).some(isUserAgent) ||
	(isNamed(column, names.AGENT_NAME) &&
		share(texts(column), (text) => isProgram(text) || isUserAgent(text)) >= 0.5);

/** A raw `User-Agent`. */
function guessRaw(column: Column): AgentGuess {
	const named = isNamed(column, names.AGENT_NAME);
	const most = share(texts(column), isUserAgent) >= 0.5;
	return {
		value: { as: 'userAgent', at: column.at },
		name: column.name,
		confidence: named || most ? 'sure' : 'likely',
		score: 6 + Number(named) - column.at.path.length * 0.1 + 0.4 * lateness(column),
	};
}

/** Columns by how much of them is what is looked for, by a hint in their names, and in their order. */
const byHint = (hint: RegExp, is: (text: string) => boolean) => (one: Column, other: Column) =>
	Number(isCode(one)) - Number(isCode(other)) ||
	Number(isNamed(other, hint)) - Number(isNamed(one, hint)) ||
	shareOf(other, is) - shareOf(one, is) ||
	lateness(other) - lateness(one) ||
	one.order - other.order;

/** Whether a field holds codes or versions by its name: a name beside it says more. */
const isCode = ({ words }: Column): boolean => /\bcode\b|\bid\b|version|\bslug\b/.test(words);

/** Where it says what a device is to hold: a boolean such as «mobile», or a text. */
const formIn = (own: readonly Column[], rest: readonly Column[]): Column | undefined =>
	own.find(
		(column) =>
			isNamed(column, names.MOBILE_NAME) &&
			column.known.length > 0 &&
			column.known.every((value) => typeof value === 'boolean'),
	) ?? rest.find((column) => texts(column).every(isForm));

type Parts = { browser?: Column | undefined; system?: Column | undefined };

const asParts = (
	{ browser, system }: Parts,
	form: FieldPath | null,
	confidence: Confidence,
	score: number,
): AgentGuess => ({
	value: { as: 'parts', browser: browser?.at ?? null, system: system?.at ?? null, form },
	name: [browser?.name, system?.name].filter(Boolean).join(', '),
	confidence,
	score,
});

/** A text such as «Chrome on Windows». */
function guessLabel(column: Column, isPart: boolean): AgentGuess | null {
	const value: AgentField = { as: 'label', at: column.at };
	const { name } = column;
	const both = shareOf(column, isBoth);
	if (both >= 0.5) return { value, name, confidence: both === 1 ? 'sure' : 'likely', score: 3.5 };
	if (isPart || shareOf(column, isEither) < 0.5) return null;
	return { value, name, confidence: 'unsure', score: 1 };
}

/** What device a session is on. Strangers write it, so a part of the values must do. */
export function guessAgent(columns: readonly Column[]): Guess<AgentField>[] {
	const own = columns.filter((column) => !column.foreign || isNamed(column, names.BROWSER_NAME));
	const candidates = own.filter((column) => allTexts(column) && !texts(column).every(isIpAddress));
	const raw = candidates.filter(isRaw);
	const rest = candidates.filter((column) => !raw.includes(column));
	const guesses = raw.map(guessRaw);

	const browsers = rest.filter(
		(column) => shareOf(column, isBrowser) >= 0.5 && shareOf(column, isBoth) < 0.5,
	);
	const systems = rest.filter((column) => shareOf(column, isSystem) >= 0.5);
	const [browser] = browsers.sort(byHint(/browser/, isBrowser));
	const [system, ...otherSystems] = systems.sort(byHint(names.SYSTEM_NAME, isSystem));
	if (browser !== undefined || system !== undefined) {
		const form = formIn(own, rest)?.at ?? null;
		const both = browser !== undefined && system !== undefined;
		guesses.push(
			asParts({ browser, system }, form, both ? 'sure' : 'likely', both ? 4 : 2),
			...otherSystems
				.slice(0, OTHER_SYSTEMS)
				.map((other) => asParts({ browser, system: other }, form, 'unsure', 1)),
		);
	}
	for (const column of rest) {
		const label = guessLabel(column, column === browser || column === system);
		if (label !== null) guesses.push(label);
	}
	return bestFirst(guesses);
}
