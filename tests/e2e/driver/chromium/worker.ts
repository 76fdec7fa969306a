/** The extension's background, which in Chromium is a service worker. */
import { poll } from '../driver.ts';
import type { Alarm, PrivilegedChrome } from './privileged.ts';
import { originOf, type Run } from './run.ts';
import { attach, detach, evaluateIn } from './sessions.ts';

declare const chrome: PrivilegedChrome;

/** Runs a function in the worker; wakes it if it sleeps. */
export async function inWorker<A extends unknown[], R>(
	run: Run,
	fn: (...args: A) => R,
	...args: A
): Promise<Awaited<R>> {
	const { root } = run;
	if (!(await isWorkerAlive(run))) await startWorker(run);
	await poll(
		'the worker to run',
		async () => [...run.workers.values()].includes('running'),
		() => describe(run),
	);
	const targetId = await poll('the worker as a target', () => workerTargetId(run));
	const worker = await attach(root, targetId);
	try {
		return await evaluateIn(worker, fn, ...args);
	} finally {
		// An attached worker would never be put to sleep, and would wait for the tool when it wakes.
		await detach(root, worker);
	}
}

/** Wakes the worker. */
export async function startWorker(run: Run): Promise<void> {
	await run.probe.send('ServiceWorker.startWorker', { scopeURL: `${originOf(run)}/` });
}

/** After so many milliseconds a worker that does not end is asked after anew. */
const SLOW_END = 3_000;

/** Ends the worker, and waits until it is gone. @throws after 15 s */
export async function killWorker(run: Run): Promise<void> {
	let askAnewAt = Date.now() + SLOW_END;
	await poll(
		'the worker to die',
		async () => {
			if (Date.now() > askAnewAt) {
				await askAnew(run);
				askAnewAt = Date.now() + SLOW_END;
			}
			for (const [versionId, status] of run.workers) {
				// An event that came in while it was dying starts it again at once. Chromium waits for
				// ever for a worker that is stopped before it has started while a tool attaches to it.
				if (status === 'running') await run.probe.send('ServiceWorker.stopWorker', { versionId });
			}
			return !(await isWorkerAlive(run));
		},
		() => describe(run),
	);
}

async function describe(run: Run): Promise<string> {
	const states = [...run.workers].map(([version, status]) => `${version} is ${status}`);
	const scopes = [...run.scopes.values()].join(', ');
	return `${states.join(', ')}; registered ${scopes}; its target is ${await workerTargetId(run)}`;
}

/** Lets Chromium say again which workers there are: a version that was replaced never reports its end. */
async function askAnew({ probe, workers }: Run): Promise<void> {
	workers.clear();
	await probe.send('ServiceWorker.disable');
	await probe.send('ServiceWorker.enable');
	await probe.send('ServiceWorker.stopAllWorkers');
}

/** Whether the worker runs or starts. */
export async function isWorkerAlive(run: Run): Promise<boolean> {
	const stopped = [...run.workers.values()].every((status) => status === 'stopped');
	return !stopped || (await workerTargetId(run)) !== null;
}

async function workerTargetId(run: Run): Promise<string | null> {
	const { targetInfos } = await run.root.send('Target.getTargets');
	const worker = targetInfos.find((target) => {
		return target.type === 'service_worker' && target.url.startsWith(originOf(run));
	});
	return worker?.targetId ?? null;
}

/** Makes an alarm due now, and waits until it has gone off. @throws if there is none of that name */
export async function fireAlarm({ probe }: Run, name: string): Promise<void> {
	const rang = await evaluateIn(probe, ringAlarm, name);
	if (!rang) throw new Error(`The extension has set no alarm "${name}".`);
}

/** Runs in a document of the extension. @returns false if there is no alarm of that name */
async function ringAlarm(alarmName: string): Promise<boolean> {
	const alarm = await chrome.alarms.get(alarmName);
	if (!alarm) return false;
	const { periodInMinutes } = alarm;
	const ring = () => {
		const when = Date.now();
		return chrome.alarms.create(
			alarmName,
			periodInMinutes === undefined ? { when } : { when, periodInMinutes },
		);
	};
	let hasRung = false;
	const rung = new Promise<void>((resolve) => {
		const listener = ({ name: which }: Alarm) => {
			if (which !== alarmName) return;
			chrome.alarms.onAlarm.removeListener(listener);
			clearInterval(watching);
			hasRung = true;
			resolve();
		};
		chrome.alarms.onAlarm.addListener(listener);
		// The background may be planning its next look at this very moment, and its alarm
		// then takes the place of this one, which never goes off.
		const watching = setInterval(async () => {
			const planned = await chrome.alarms.get(alarmName);
			const isReplaced = planned !== undefined && planned.scheduledTime > Date.now();
			// It may have gone off while that was asked: another would be left behind.
			if (isReplaced && !hasRung) await ring();
		}, 500);
	});
	await ring();
	await rung;
	return true;
}
