import type { DeviceFamily } from '@/utils/domain/sessions/session';

/** Whether two device families are the same. «Unknown» equals nothing, not even itself. */
export function sameFamily(a: DeviceFamily, b: DeviceFamily): boolean {
	return (
		a.browser !== null &&
		a.system !== null &&
		a.browser === b.browser &&
		a.system === b.system &&
		a.form === b.form
	);
}
