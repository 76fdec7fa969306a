/** Calls back after the next paint; a timer would wait until a loading page is idle. */
export function afterPaint(painted: () => void): void {
	requestAnimationFrame(() => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			painted();
		};
		port2.postMessage(0);
	});
}
