import { COOKIE_ATTACKS } from './cookie-attacks.ts';
import { FAR_ATTACKS } from './far-attacks.ts';
import { LASTING_ATTACKS } from './lasting-attacks.ts';
import { NEAR_ATTACKS } from './near-attacks.ts';
import { PASSWORD_ATTACKS } from './password-attacks.ts';
import { PATIENT_ATTACKS } from './patient-attacks.ts';
import type { Attack } from './scenario.ts';
import { SLY_ATTACKS } from './sly-attacks.ts';
import { TIMED_ATTACKS } from './timed-attacks.ts';
import { TOKEN_ATTACKS } from './token-attacks.ts';
import { UNIMAGINED_ATTACKS } from './unimagined-attacks.ts';

/** All attacks, in the order of the table in `docs/judgement.md`. */
export const ATTACKS: readonly Attack[] = [
	...PASSWORD_ATTACKS,
	...COOKIE_ATTACKS,
	...TIMED_ATTACKS,
	...SLY_ATTACKS,
	...FAR_ATTACKS,
	...NEAR_ATTACKS,
	...PATIENT_ATTACKS,
	...UNIMAGINED_ATTACKS,
	...TOKEN_ATTACKS,
	...LASTING_ATTACKS,
];
