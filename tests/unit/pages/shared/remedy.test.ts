import { expect, test } from 'vitest';
import { remedyFor } from '@/utils/pages/shared/remedy';

test.each([
	['notConnected', 'connect'],
	['unreadable', 'connectAgain'],
	['loggedOut', 'login'],
	['reauthenticate', 'login'],
	['secondFactor', 'openSessions'],
	['awaitsPage', 'openSessions'],
	['noAccess', 'allow'],
	['offline', 'look'],
	['unavailable', 'look'],
	['rateLimited', 'look'],
	['idle', 'look'],
] as const)('what helps where it is %s: %s', (status, remedy) => {
	expect(remedyFor(status)).toBe(remedy);
});

test.each(['clear', 'unfamiliar', 'recovery', 'checking'] as const)(
	'%s is no failure, and has no remedy',
	(status) => {
		expect(remedyFor(status)).toBeUndefined();
	},
);
