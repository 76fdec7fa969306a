import axe from 'axe-core';
import type { Surface } from '../driver/driver.ts';

/**
 * axe and a question to it as one function: the extension's own policy lets no text become a script,
 * so the driver takes the whole source along.
 */
const runAxe = new Function(`${axe.source};
	return axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
		violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)));
`) as () => Promise<string[]>;

/** What axe finds in the document as it is now, as `RULE: ELEMENT`. */
export function axeFindings(surface: Surface): Promise<string[]> {
	return surface.evaluate(runAxe);
}
