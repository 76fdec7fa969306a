import type { DeviceFamily } from '@/utils/domain/sessions/session';

/** A device that nothing is known of. */
export const UNKNOWN_DEVICE: DeviceFamily = { browser: null, system: null, form: 'unknown' };
