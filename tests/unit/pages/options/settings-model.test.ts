import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SharedConnection } from '@/utils/connection/profile/origins';
import type { EvidenceRecord } from '@/utils/domain/record/record';
import type { WatchState } from '@/utils/domain/watch/state';
import { saveName } from '@/utils/pages/options/settings-devices';
import {
	createSettingsModel,
	type SettingsModelDependencies,
} from '@/utils/pages/options/settings-model';
import { pictureOf } from '@/utils/pages/options/settings-picture';
import { ENGLISH } from '../../fixtures/language-fixtures';
import { NOON } from '../../fixtures/session-fixtures';
import { BUILT, device, LOCAL, state } from './settings-fixtures';

beforeEach(() => {
	vi.stubEnv('TZ', 'Europe/Vienna');
});

afterEach(() => {
	vi.unstubAllEnvs();
});

describe('the model', () => {
	function scene(
		over: Partial<SettingsModelDependencies> = {},
		connection: SharedConnection | null = null,
	) {
		let told = () => {};
		let kept = state({ devices: [device('one')] });
		const record: EvidenceRecord = [{ type: 'watchStarted', at: NOON }];
		const parts = {
			readStored: async () => ({
				state: kept,
				pulse: null,
				unsaved: false,
				spotlight: null,
				progress: null,
				connection,
			}),
			readRecord: async () => record,
			onStored: (changed: () => void) => {
				told = changed;
			},
			onRecord: () => {},
			sendCommand: vi.fn(async () => ({ ok: true as const })),
			loadExporter: async () => ({
				recordAsJson: () => '[]',
				recordAsCsv: () => 'a,b',
				exportFileName: (kind: string) => `record.${kind}`,
			}),
			loadTimeline: async () => pictureOf,
			download: vi.fn(),
			hasAccess: async () => true,
			giveBackAccess: async () => true,
			openPage: async () => {},
			requestAccess: async () => true,
			onAccessChanged: () => {},
			version: '1.2.3',
			language: ENGLISH,
			now: () => NOON,
			every: () => {},
			...over,
		};
		return {
			model: createSettingsModel(parts),
			parts,
			store(next: Partial<WatchState>) {
				kept = { ...kept, ...next };
				told();
			},
		};
	}

	it('follows what is stored', async () => {
		const { model, store } = scene();
		await model.ready;
		expect(model.view.value.devices?.rows).toHaveLength(1);
		store({ devices: [] });
		await vi.waitFor(() => expect(model.view.value.devices?.rows).toEqual([]));
	});

	it('shows a choice at once, and takes it back where it could not be saved', async () => {
		let answer: (value: { ok: false; error: 'failed' }) => void = () => {};
		const { model } = scene({ sendCommand: () => new Promise((resolve) => (answer = resolve)) });
		await model.ready;
		const box = () => model.view.value.sync?.box;
		model.run(box()?.action ?? { ui: {} });
		expect(box()?.chosen).toBe(true);
		answer({ ok: false, error: 'failed' });
		await vi.waitFor(() => expect(model.view.value.news?.failed).toBe(true));
		expect(box()?.chosen).toBe(false);
	});

	it.each([true, false])('closes the field of a name once it is saved: %s', async (ok) => {
		const { model } = scene({
			sendCommand: async () => (ok ? { ok } : { ok: false, error: 'failed' }),
		});
		await model.ready;
		model.run({ ui: { naming: 'one' } });
		model.run(saveName(ENGLISH, 'one', 'Phone'));
		await vi.waitFor(() => expect(model.view.value.news).not.toBeNull());
		expect(model.view.value.news?.failed).toBe(!ok);
		expect(model.view.value.devices?.rows[0]?.naming === null).toBe(ok);
	});

	it('loads what makes the timeline once, when it is asked for', async () => {
		const loadTimeline = vi.fn(async () => pictureOf);
		const { model } = scene({ loadTimeline });
		await model.ready;
		expect(model.view.value.record.list).not.toBeNull();
		expect(loadTimeline).not.toHaveBeenCalled();
		model.run({ ui: { face: 'timeline' } });
		await vi.waitFor(() => expect(model.view.value.record.picture).not.toBeNull());
		model.run({ ui: { face: 'list' } });
		model.run({ ui: { face: 'timeline' } });
		expect(loadTimeline).toHaveBeenCalledTimes(1);
	});

	it('hands the record over as a file', async () => {
		const { model, parts } = scene();
		await model.ready;
		model.run({ save: 'csv' });
		await vi.waitFor(() => expect(parts.download).toHaveBeenCalled());
		expect(parts.download).toHaveBeenCalledWith('record.csv', 'text/csv', 'a,b');
		model.run({ save: 'json' });
		await vi.waitFor(() => expect(parts.download).toHaveBeenCalledTimes(2));
		expect(parts.download).toHaveBeenLastCalledWith('record.json', 'application/json', '[]');
	});

	it('says where a file could not be made', async () => {
		const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
		const { model } = scene({ loadExporter: () => Promise.reject(new Error('no')) });
		await model.ready;
		model.run({ save: 'csv' });
		await vi.waitFor(() => expect(model.view.value.news?.failed).toBe(true));
		expect(model.view.value.record.buttons.some(({ busy }) => busy)).toBe(false);
		quiet.mockRestore();
	});

	it('asks for each host by itself whether it may', async () => {
		const { model } = scene(
			{ hasAccess: async ({ origins }) => origins[0] === LOCAL },
			{ ...BUILT, needs: { origins: [LOCAL, 'http://api.localhost'], permissions: [] } },
		);
		await model.ready;
		await vi.waitFor(() =>
			expect(model.view.value.connection.hosts.map(({ granted }) => granted)).toEqual([
				true,
				false,
			]),
		);
	});

	it('hands what is in a file to the background, and says that it was refused', async () => {
		const sendCommand = vi.fn(async () => ({ ok: false, error: 'failed' }) as const);
		const { model } = scene({ sendCommand });
		await model.ready;
		model.run({ importFile: '{"version":2}' });
		await vi.waitFor(() => expect(model.view.value.news?.text).toContain('holds no connection'));
		model.run({ importFile: 'no JSON' });
		await vi.waitFor(() => expect(sendCommand).toHaveBeenCalledTimes(2));
		expect(sendCommand.mock.calls).toEqual([
			[{ type: 'importConnection', profile: { version: 2 } }],
			[{ type: 'importConnection', profile: null }],
		]);
	});

	it('leads on to «Connect», where the file is compared', async () => {
		const openPage = vi.fn(async () => undefined);
		const { model } = scene({ openPage, sendCommand: async () => ({ ok: true }) });
		await model.ready;
		model.run({ importFile: '{"version":2}' });
		await vi.waitFor(() => expect(openPage).toHaveBeenCalledExactlyOnceWith('/connect.html'));
		expect(model.view.value.news?.text).toContain('Nothing is requested yet');
	});

	it('says of a file that asks what no list needs', async () => {
		const openPage = vi.fn(async () => undefined);
		const sendCommand = vi.fn(async () => ({ ok: false, error: 'forbiddenRequest' }) as const);
		const { model } = scene({ sendCommand, openPage });
		await model.ready;
		model.run({ importFile: '{"version":2}' });
		await vi.waitFor(() => expect(model.view.value.news?.text).toContain('no list needs'));
		expect(openPage).not.toHaveBeenCalled();
	});

	it('says of a file that only a later release can read how to go on', async () => {
		const sendCommand = vi.fn(async () => ({ ok: false, error: 'newerProfile' }) as const);
		const { model } = scene({ sendCommand });
		await model.ready;
		model.run({ importFile: '{"version":77}' });
		await vi.waitFor(() =>
			expect(model.view.value.news?.text).toContain('made by a later version'),
		);
	});

	it('gives access back, and says so where the browser does not take it', async () => {
		let gone = true;
		const { model } = scene({ giveBackAccess: async () => gone }, BUILT);
		await model.ready;
		model.run({ giveBack: LOCAL });
		await vi.waitFor(() =>
			expect(model.view.value.news?.text).toBe('Access to localhost:4180 has been revoked.'),
		);
		gone = false;
		model.run({ giveBack: LOCAL });
		await vi.waitFor(() => expect(model.view.value.news?.failed).toBe(true));
	});

	it('fails where storage cannot be read', async () => {
		const { model } = scene({ readStored: () => Promise.reject(new Error('no')) });
		await expect(model.ready).rejects.toThrow('no');
	});
});
