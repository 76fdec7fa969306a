import type { Account } from '../../cryptonow/devices.ts';
import type { Surface } from '../driver/driver.ts';

/** Fills in the site's own login form, as a person does, and waits until it has led on. */
export async function logInOnPage(page: Surface, account: Account): Promise<void> {
	await page.waitFor('the login page to have loaded', () => document.readyState === 'complete');
	await page.type('#email', account.email);
	await page.type('#password', account.password);
	await page.click('button[type=submit]');
	await page.waitFor('the login to lead on', () => !location.pathname.startsWith('/login'));
}
