fetch('/drawn/list', { method: 'POST' })
	.then((response) => response.json())
	.then((list) => postMessage(list));
