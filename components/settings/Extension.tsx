import { Acts, type Run } from '@/components/ActButton';
import type { AboutPart, ConnectionPart, ErasePart } from '@/utils/views/settings-about';
import type { SettingsDeed } from '@/utils/views/settings-ui';
import { Out } from './controls';
import { EraseDialog } from './EraseDialog';

/** Whom the build asks for sessions, and whether it may. */
export function Connection({ of, run }: { of: ConnectionPart; run: Run<SettingsDeed> }) {
	const { text, access, link } = of;
	return (
		<>
			<p>
				<b>{text}</b>
			</p>
			{access && <p class={access.granted ? undefined : 'warning'}>{access.text}</p>}
			{access?.allow && <Acts acts={[access.allow]} run={run} />}
			<p>
				<Out link={link} />
			</p>
		</>
	);
}

/** The end of all that is stored. */
export function Everything({
	of: { act, dialog },
	run,
}: {
	of: ErasePart;
	run: Run<SettingsDeed>;
}) {
	return (
		<>
			<Acts acts={[act]} run={run} />
			{dialog && <EraseDialog dialog={dialog} run={run} />}
		</>
	);
}

/** What it is, whose works are in it, and what it does with what it reads. */
export function About({ of }: { of: AboutPart }) {
	const { version, licence, licences, welcome, privacy } = of;
	return (
		<>
			<p>
				<b>{version}</b>
			</p>
			<p>
				{licence} <Out link={licences} />
			</p>
			<p>
				<Out link={welcome} />
			</p>
			<h3>{privacy.title}</h3>
			<ul class="bullets">
				{privacy.sentences.map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
		</>
	);
}
