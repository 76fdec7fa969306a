import { boundedNumbers } from '@/utils/domain/bounds';
import type { EvidenceRecord } from '@/utils/domain/record/record';
import { native } from '../native';
import { RECORD_KEY, UNSAVED_KEY } from './stored-keys';

/** Reads the record, what could not be saved yet with it; empty where there is none. */
export async function readRecord(): Promise<EvidenceRecord> {
	const [local, session] = await Promise.all([
		native.storage.local.get(RECORD_KEY),
		native.storage.session.get(UNSAVED_KEY),
	]);
	const kept = session[UNSAVED_KEY] as { entries?: unknown } | undefined;
	return [local[RECORD_KEY], kept?.entries].flatMap((entries) =>
		Array.isArray(entries) ? boundedNumbers(entries as EvidenceRecord) : [],
	);
}

/** Calls back when the record has grown or was erased, for as long as the page lives. */
export function onRecord(changed: () => void): void {
	native.storage.onChanged.addListener((changes, area) => {
		if (area === 'local' && changes[RECORD_KEY]) changed();
	});
}
