import { native } from './native';

/** Whether our icon is in the toolbar, for all to see; `null` where the browser does not tell. */
export async function isPinned(): Promise<boolean | null> {
	try {
		return (await native.action.getUserSettings()).isOnToolbar ?? null;
	} catch {
		return null;
	}
}
