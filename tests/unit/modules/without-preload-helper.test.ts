import { describe, expect, it } from 'vitest';
import { PLAIN_IMPORT } from '@/modules/without-preload-helper';

describe('what is imported later', () => {
	it('is asked for by itself, without its styles', async () => {
		const { __vitePreload } = await import(
			/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(PLAIN_IMPORT)}`
		);
		const asked: string[] = [];
		const load = async () => void asked.push('module');
		await __vitePreload(load, ['assets/not-there.css']);
		expect(asked).toEqual(['module']);
	});
});
