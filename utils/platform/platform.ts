import { type Platform, parsePlatform, type SelfDescription } from '@/utils/i18n/platform';

/** Where this browser runs. */
export const platformOfBrowser = (): Platform => parsePlatform(navigator as SelfDescription);
