import { expect, it, test, vi } from 'vitest';
import { createRouter } from '@/utils/app/messaging';
import { WatchCommand } from '@/utils/domain/watch/command';
import { ConnectionCommand } from '@/utils/learning/connection-command';
import { PageReport } from '@/utils/learning/observe/observed-request';

const OWN_PAGE = { type: 'ownPage' } as const;

function scene() {
	const watch = vi.fn(async () => undefined);
	const connection = vi.fn(async () => undefined);
	const hear = vi.fn(async () => true);
	return { answer: createRouter({ watch, connection, hear }), watch, connection, hear };
}

/** A schema that is made when it is first used. */
type Union = {
	def: {
		getter: () => {
			def: { options: readonly { def: { shape: { type: { def: { values: unknown[] } } } } }[] };
		};
	};
};

const typesOf = (schema: Union) =>
	schema.def.getter().def.options.map(({ def }) => def.shape.type.def.values[0]);

it('has no two messages of the same type', () => {
	const types = [WatchCommand, ConnectionCommand, PageReport].flatMap((schema) =>
		typesOf(schema as unknown as Union),
	);
	expect(types).toHaveLength(new Set(types).size);
	expect(types).toContain('eraseEverything');
	expect(types).toContain('importConnection');
});

test.each(['look', 'eraseEverything'] as const)('hands «%s» to the watch alone', async (type) => {
	const { answer, watch, connection, hear } = scene();
	expect(await answer({ type }, OWN_PAGE)).toEqual({ ok: true });
	expect(watch).toHaveBeenCalledWith({ type });
	expect(connection).not.toHaveBeenCalled();
	expect(hear).not.toHaveBeenCalled();
});

test.each(['nextList', 'disconnect'] as const)('hands «%s» to the learner alone', async (type) => {
	const { answer, watch, connection } = scene();
	expect(await answer({ type }, OWN_PAGE)).toEqual({ ok: true });
	expect(connection).toHaveBeenCalledWith({ type });
	expect(watch).not.toHaveBeenCalled();
});

it('does nothing for a stranger', async () => {
	const { answer, watch } = scene();
	const stranger = { type: 'stranger' } as const;
	expect(await answer({ type: 'look' }, stranger)).toEqual({ ok: false, error: 'forbidden' });
	expect(watch).not.toHaveBeenCalled();
});

const NAMES = [WatchCommand, ConnectionCommand].flatMap((schema) =>
	typesOf(schema as unknown as Union),
);
test.each(NAMES)('hands «%s» to somebody, or says what is wrong with it', async (type) => {
	const { answer, watch, connection } = scene();
	const { ok } = await answer({ type }, OWN_PAGE);
	const lacks = ![WatchCommand, ConnectionCommand].some(
		(schema) => schema.safeParse({ type }).success,
	);
	expect(ok).toBe(!lacks);
	expect(watch.mock.calls.length + connection.mock.calls.length).toBe(lacks ? 0 : 1);
});

test.each([null, 'look', [], {}, { type: 7 }, { type: 'toString' }, { type: '__proto__' }])(
	'refuses %o, which is no command',
	async (message) => {
		const { answer, watch, connection } = scene();
		expect(await answer(message, OWN_PAGE)).toEqual({ ok: false, error: 'unknownCommand' });
		expect(watch).not.toHaveBeenCalled();
		expect(connection).not.toHaveBeenCalled();
	},
);
