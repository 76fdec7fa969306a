import { deviceFamily } from '@/utils/domain/devices/user-agent';
import type { Reference } from '@/utils/domain/judgement/look-context';
import { createCountryNames } from '@/utils/domain/places/country';
import type { DeviceFamily } from '@/utils/domain/sessions/session';

/** What judging goes by; this browser's own device is read only where a session is compared with it. */
export function createReference(userAgent: string): Reference {
	let here: DeviceFamily | null = null;
	return {
		get here() {
			here ??= deviceFamily(userAgent);
			return here;
		},
		countryOf: createCountryNames(),
	};
}
