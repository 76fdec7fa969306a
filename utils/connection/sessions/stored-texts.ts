import * as z from 'zod/mini';
import { DeviceFamily, Place } from '@/utils/domain/sessions/session';
import type { RememberedTexts } from './remembered-texts';

const Read = <Value extends z.ZodMiniType>(value: Value) => z.array(z.tuple([z.string(), value]));

/** {@link RememberedTexts} as they are stored; apart from them, for few looks need the schema. */
const StoredTexts = z.object({
	devices: Read(DeviceFamily),
	written: z.string(),
	places: Read(Place),
});

/** The remembered texts in a stored value; `null` where it holds none. */
export function parseTexts(stored: unknown): RememberedTexts | null {
	const texts = StoredTexts.safeParse(stored);
	return texts.success ? texts.data : null;
}
