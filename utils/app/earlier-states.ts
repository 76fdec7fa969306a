import { createCountryNames } from '@/utils/domain/places/country';
import { migrate, rebuild } from '@/utils/domain/watch/migrate';
import type { EarlierStates } from '@/utils/platform/store/state-on-disk';

/** What reads a stored state of an earlier version, and puts right what can't be read. */
export const earlierStates: EarlierStates = {
	migrate: (stored, source) => migrate(stored, { source, countryOf: createCountryNames() }),
	rebuild,
};
