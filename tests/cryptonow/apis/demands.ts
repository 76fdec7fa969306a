/** What a service may ask of somebody who is logged in, before it answers. */
export type Demand = 'fresh-login' | 'second-factor';

/** What can be held back until a demand is met. */
export type Demanded = 'list' | 'removal';

/** The demands of now. */
export type Demands = ReturnType<typeof createDemands>;

/** Makes a set with no demand in it. */
export function createDemands() {
	const demands: Record<Demanded, Demand | null> = { list: null, removal: null };
	return {
		/** What is asked for before the list or a removal; null when nothing is. */
		of: (what: Demanded): Demand | null => demands[what],
		/** Asks for it from now on, or no longer. */
		set(what: Demanded, demand: Demand | null): void {
			demands[what] = demand;
		},
	};
}
