import { expect, test } from 'vitest';
import { columnsOf } from '@/utils/learning/detect/columns';

test('the names of a page’s texts are read, however many digits they have', () => {
	const name = `td.when ${'1'.repeat(60)}!`;
	const rows = ['one', 'two'].map((text) => ({ texts: { [name]: text, 'td.ip': '198.51.100.7' } }));
	const columns = columnsOf(
		rows.map((row) => [row, rows]),
		['*'],
	);
	expect(columns).toHaveLength(2);
});
