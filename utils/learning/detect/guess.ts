import type { Confidence } from '@/utils/learning/learning';

/** A way to fill a field. Wherever several are given, the best comes first. */
export type Guess<Value> = { value: Value; name: string; confidence: Confidence };

export type ScoredGuess<Value> = Guess<Value> & { score: number };

/** The guesses by score, without the score. */
export const bestFirst = <Value>(guesses: readonly ScoredGuess<Value>[]): Guess<Value>[] =>
	[...guesses].sort((one, other) => other.score - one.score).map(({ score: _, ...guess }) => guess);
