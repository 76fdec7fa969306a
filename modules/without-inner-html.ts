import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

const WRITE =
	/(\w+)\?\(\w+\|\|[^;?]{0,120}\.innerHTML\)\|\|\(\w+\.innerHTML=\1\.__html\),\w+\.__k=\[\]\):\(/;

/**
 * Takes the only `innerHTML` write out of Preact's code.
 *
 * @throws where the write is not where it was, or is not the only use of `innerHTML`
 */
export function withoutInnerHtml(preact: string): string {
	const without = preact.replace(WRITE, '!1?0:(');
	if (without === preact || /\binnerHTML\b/.test(without)) {
		throw new Error(
			"Preact's innerHTML write is not where it was: look at modules/without-inner-html.ts",
		);
	}
	return without;
}

const plugin = (): Plugin => ({
	name: 'without-inner-html',
	transform: (code, id) =>
		/[\\/]preact[\\/]dist[\\/]preact\.m?js/.test(id)
			? { code: withoutInnerHtml(code), map: null }
			: null,
});

/**
 * No view can ever use `dangerouslySetInnerHTML`, and the stores' linters find no `innerHTML`. The
 * only change that is made to a library: it closes a door, it saves nothing.
 */
export default defineWxtModule((wxt) => addViteConfig(wxt, () => ({ plugins: [plugin()] })));
