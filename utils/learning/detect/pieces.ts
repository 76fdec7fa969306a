/** Work that can be put aside wherever it yields, for what else waits in the same thread. */
export type Pieces<Outcome> = Generator<undefined, Outcome>;
