import { deviceFromLabel, deviceFromParts } from '@/utils/domain/devices/device';
import { deviceFamily } from '@/utils/domain/devices/user-agent';
import { type CountryNames, createCountryNames } from '@/utils/domain/places/country';
import { placeFromText } from '@/utils/domain/places/place';
import { regionStylesOf, toldStyles } from '@/utils/domain/places/regions';
import { timeInWords } from '../times/relative-time';
import type { TextTables } from './text-tables';

/** All tables. The watch imports this file only where it meets a text that it does not remember. */
export function createTextTables(countryOf: CountryNames = createCountryNames()): TextTables {
	return {
		userAgent: deviceFamily,
		device: deviceFromLabel,
		deviceParts: deviceFromParts,
		places(written) {
			if ('told' in written) {
				const styles = written.told === null ? undefined : toldStyles(written.told);
				return (text) => placeFromText(text, countryOf, styles);
			}
			const { texts, own, zone } = written;
			const styles = regionStylesOf(texts, countryOf, own, zone);
			return (text) => placeFromText(text, countryOf, styles);
		},
		timeInWords,
	};
}
