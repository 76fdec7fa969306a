import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import dbus, { type Message, type MessageBus } from 'dbus-next';
import { poll, type ShownNotification } from './driver.ts';

const PATH = '/org/freedesktop/Notifications';
const NAME = 'org.freedesktop.Notifications';

/** Why a notification went away, as the desktop notification specification numbers it. */
const CLOSED = { byUser: 2, byCaller: 3 } as const;

interface Entry {
	busId: number;
	shown: ShownNotification;
	/** What the browser calls the buttons, in their order. */
	actions: string[];
}

/** A desktop's notification service on a message bus of its own. */
export interface NotificationDaemon {
	/** What the browser needs in its environment to find this service. */
	readonly environment: Readonly<Record<string, string>>;
	/** Every notification since the start or the last `forget`, in the order of appearance. */
	shown(): ShownNotification[];
	/** Waits up to 15 s for a notification that is as wanted. */
	waitFor(
		what: string,
		predicate: (notification: ShownNotification) => boolean,
	): Promise<ShownNotification>;
	/**
	 * Clicks a notification's body or, given a number from 0, that button of it, as a user would.
	 * Throws if it is no longer on screen or has no such button.
	 */
	click(id: string, button?: number): void;
	/** Closes everything that is on screen, as the user would, and empties the record. */
	forget(): void;
	/** Ends the service and its bus; leaves no process and no file. */
	stop(): Promise<void>;
}

/**
 * Starts a private message bus with a notification service that records what it is asked to show.
 * The bus can start no other service, so a browser cannot pull half a desktop into a test.
 *
 * @throws if `dbus-daemon` is missing or does not come up within 15 s.
 */
export async function startNotificationDaemon(): Promise<NotificationDaemon> {
	const dir = await mkdtemp(join(tmpdir(), 'session-companion-bus-'));
	const address = `unix:path=${join(dir, 'bus')}`;
	const config = join(dir, 'bus.conf');
	await writeFile(
		config,
		`<busconfig><type>session</type><listen>${address}</listen><policy context="default">` +
			'<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>' +
			'</policy></busconfig>',
	);
	let daemon: ChildProcess | undefined;
	try {
		daemon = await startBus(config);
		const bus = dbus.sessionBus({ busAddress: address });
		return await serve(bus, daemon, address, dir);
	} catch (error) {
		daemon?.kill();
		await rm(dir, { recursive: true, force: true });
		throw error;
	}
}

/** The user's own desktop in the service's place: it shows notifications, and keeps no record. */
export function userDesktop(): NotificationDaemon {
	const unrecorded = (): never => {
		throw new Error("Notifications go to the user's desktop and are not recorded.");
	};
	return {
		environment: {},
		shown: unrecorded,
		waitFor: unrecorded,
		click: unrecorded,
		forget: () => undefined,
		stop: async () => undefined,
	};
}

/** The buttons among a notification's actions, which come as a flat list of names and words. */
function buttonsAmong(named: string[]): { action: string; label: string }[] {
	const buttons: { action: string; label: string }[] = [];
	for (let at = 0; at + 1 < named.length; at += 2) {
		const [action = '', label = ''] = named.slice(at, at + 2);
		// A click on the body, and Chromium's way to its own settings.
		if (action !== 'default' && action !== 'settings') buttons.push({ action, label });
	}
	return buttons;
}

function startBus(config: string): Promise<ChildProcess> {
	const child = spawn('dbus-daemon', ['--nofork', '--print-address', `--config-file=${config}`], {
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	// A test run that is cut short closes nothing; the bus would outlive it.
	const kill = () => child.kill();
	process.once('exit', kill);
	child.once('exit', () => process.removeListener('exit', kill));
	let complaint = '';
	child.stderr.on('data', (chunk) => {
		complaint += chunk;
	});
	return new Promise((resolve, reject) => {
		child.once('error', (cause) => reject(new Error('dbus-daemon cannot be started', { cause })));
		child.once('exit', (code) => reject(new Error(`dbus-daemon ended (${code}): ${complaint}`)));
		// It prints its address only once it listens.
		child.stdout.once('data', () => resolve(child));
	});
}

type Signal = (member: string, signature: string, body: unknown[]) => void;

/** What is on the screen and was: what the browser asks of it, and what the user does. */
function createScreen(signal: Signal) {
	let entries: Entry[] = [];
	let lastBusId = 0;
	let lastHandle = 0;
	const close = (entry: Entry, reason: number) => {
		entry.shown.onScreen = false;
		signal('NotificationClosed', 'uu', [entry.busId, reason]);
	};
	const onScreen = (busId: number) =>
		entries.find((entry) => entry.busId === busId && entry.shown.onScreen);
	return {
		/** @returns the number that the browser calls it by */
		notify(body: unknown[]): number {
			const [, replaces, , title, text, named] = body as [
				string,
				number,
				string,
				string,
				string,
				string[],
			];
			const buttons = buttonsAmong(named);
			const replaced = onScreen(replaces);
			// A replacement is a new showing of the same thing: it keeps the id and closes nothing.
			if (replaced) replaced.shown.onScreen = false;
			lastBusId += replaced ? 0 : 1;
			lastHandle += 1;
			const shown = {
				id: `shown-${lastHandle}`,
				title,
				body: text,
				buttons: buttons.map(({ label }) => label),
				at: Date.now(),
				onScreen: true,
			};
			const busId = replaced?.busId ?? lastBusId;
			entries.push({ busId, actions: buttons.map(({ action }) => action), shown });
			return busId;
		},
		closeForBrowser(busId: number): void {
			const entry = onScreen(busId);
			if (entry) close(entry, CLOSED.byCaller);
		},
		shown: () => entries.map((entry) => ({ ...entry.shown })),
		click(id: string, button?: number): void {
			const entry = entries.find((candidate) => candidate.shown.id === id);
			if (!entry?.shown.onScreen) throw new Error(`The notification ${id} is not on screen.`);
			const action = button === undefined ? 'default' : entry.actions[button];
			if (action === undefined) throw new Error(`The notification has no button ${button}.`);
			signal('ActionInvoked', 'us', [entry.busId, action]);
			close(entry, CLOSED.byUser);
		},
		forget(): void {
			for (const entry of entries) if (entry.shown.onScreen) close(entry, CLOSED.byUser);
			entries = [];
		},
	};
}

/** Answers the browser's calls as the desktop notification specification says. */
function answer(call: Message, screen: ReturnType<typeof createScreen>): Message | null {
	if (call.interface !== NAME) return null;
	switch (call.member) {
		case 'GetCapabilities':
			return dbus.Message.newMethodReturn(call, 'as', [['actions', 'body', 'persistence']]);
		case 'GetServerInformation':
			return dbus.Message.newMethodReturn(call, 'ssss', ['tests', 'tests', '1', '1.2']);
		case 'Notify':
			return dbus.Message.newMethodReturn(call, 'u', [screen.notify(call.body)]);
		case 'CloseNotification':
			screen.closeForBrowser(call.body[0] as number);
			return dbus.Message.newMethodReturn(call, '', []);
		default:
			return null;
	}
}

async function serve(
	bus: MessageBus,
	daemon: ChildProcess,
	address: string,
	dir: string,
): Promise<NotificationDaemon> {
	const screen = createScreen((member, signature, body) =>
		bus.send(dbus.Message.newSignal(PATH, NAME, member, signature, body)),
	);
	bus.addMethodHandler((call: Message) => {
		const reply = answer(call, screen);
		if (!reply) return false;
		bus.send(reply);
		return true;
	});
	await bus.requestName(NAME, 0);
	const { shown, click, forget } = screen;
	return {
		environment: { DBUS_SESSION_BUS_ADDRESS: address },
		shown,
		waitFor: (what, predicate) =>
			poll(
				what,
				async () => shown().find(predicate),
				async () => JSON.stringify(shown()),
			),
		click,
		forget,
		async stop() {
			bus.disconnect();
			daemon.kill();
			await poll(
				'the message bus to end',
				async () => daemon.exitCode !== null || daemon.signalCode,
			);
			await rm(dir, { recursive: true, force: true });
		},
	};
}
