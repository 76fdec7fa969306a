import { native } from './native';
import { RECORD_KEY } from './stored-keys';

/** Calls back when the record has grown or was erased, for as long as the page lives. */
export function onRecord(changed: () => void): void {
	native.storage.onChanged.addListener((changes, area) => {
		if (area === 'local' && changes[RECORD_KEY]) changed();
	});
}
