import { Component, type ComponentChildren } from 'preact';

type Props = { children: ComponentChildren; fallback: ComponentChildren };

/** Shows its fallback where painting its children fails: never a blank window, never a calm one. */
export class Guard extends Component<Props, { failed: boolean }> {
	override state = { failed: false };

	static override getDerivedStateFromError() {
		return { failed: true };
	}

	override componentDidCatch(error: unknown) {
		console.error(error);
	}

	override render() {
		return this.state.failed ? this.props.fallback : this.props.children;
	}
}
