import { type Platform, parsePlatform, type SelfDescription } from '@/utils/words/platform';

/** Where this browser runs. */
export const platformOfBrowser = (): Platform => parsePlatform(navigator as SelfDescription);
