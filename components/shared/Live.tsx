import { effect, type ReadonlySignal } from '@preact/signals';
import { Component, type ComponentChild } from 'preact';

type Props<View> = { view: ReadonlySignal<View>; paint: (view: View) => ComponentChild };

/**
 * Paints a view anew when it changes: the one place where a page listens to signals. The part of
 * `@preact/signals` by which any component may listen is left out of the build (wxt.config.ts).
 */
export class Live<View> extends Component<Props<View>> {
	#stop = () => {};
	#painted: View | undefined;

	override componentDidMount() {
		const { view } = this.props;
		this.#stop = effect(() => {
			try {
				// An effect begins with a run of its own: what stands there is not painted again.
				if (view.value === this.#painted) return;
			} catch {
				// Painting it throws the same, where the page's guard can catch it.
			}
			this.setState({});
		});
	}

	override componentWillUnmount() {
		this.#stop();
	}

	override render({ view, paint }: Props<View>) {
		this.#painted = view.peek();
		return paint(this.#painted);
	}
}
