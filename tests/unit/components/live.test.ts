import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { Live } from '@/components/shared/Live';

function scene() {
	const view = signal('one');
	const painted: string[] = [];
	const props = { view, paint: (text: string) => void painted.push(text) };
	const live = new Live(props);
	// What Preact does with a component: gives it its props, renders it, and says that it is there.
	live.props = props;
	const paint = () => live.render(props);
	const asked = vi.spyOn(live, 'setState').mockImplementation(paint);
	paint();
	live.componentDidMount();
	return { view, painted, asked, live };
}

describe('a page that follows its view', () => {
	it('paints what stands there once', () => {
		const { painted, asked } = scene();
		expect(asked).not.toHaveBeenCalled();
		expect(painted).toEqual(['one']);
	});

	it('paints each change, and nothing once it is gone', () => {
		const { view, painted, live } = scene();
		view.value = 'two';
		view.value = 'one';
		expect(painted).toEqual(['one', 'two', 'one']);
		live.componentWillUnmount();
		view.value = 'three';
		expect(painted).toHaveLength(3);
	});
});
