import type { Surface } from '../e2e/driver/driver.ts';

/** The shortest interaction that browsers tell of, in milliseconds. */
const SHORTEST = 16;

/** What the document gathers of what its user does. */
type Interactions = { durations: number[]; names: string[] };

/** Lets a document note what each click or key takes until the paint that answers it. */
export const observeInteractions = (surface: Surface): Promise<void> =>
	surface.evaluate((shortest: number) => {
		const interactions = { durations: [] as number[], names: [] as string[] };
		Object.assign(window, { interactions });
		const observer = new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				if (!(entry as PerformanceEntry & { interactionId: number }).interactionId) continue;
				interactions.durations.push(entry.duration);
				interactions.names.push(entry.name);
			}
		});
		observer.observe({
			type: 'event',
			durationThreshold: shortest,
			buffered: true,
		} as PerformanceObserverInit);
	}, SHORTEST);

/**
 * What the browser says of the interactions since the last call: the longest, in milliseconds.
 *
 * @param name the event that is waited for: a browser tells of it soon after the frame that shows what
 *   it did, and of a short one not at all
 */
export const longestInteraction = (surface: Surface, name: 'click' | 'keydown'): Promise<number> =>
	surface.evaluate(
		async (shortest: number, awaited: string) => {
			const seen = (window as unknown as { interactions: Interactions }).interactions;
			for (let frame = 0; frame < 30 && !seen.names.includes(awaited); frame += 1) {
				await new Promise(requestAnimationFrame);
			}
			seen.names.splice(0);
			return Math.max(shortest, ...seen.durations.splice(0));
		},
		SHORTEST,
		name,
	);
