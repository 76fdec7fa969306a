import { useRef } from 'preact/hooks';
import { ActionButton, ButtonRow, type Run } from '@/components/shared/ActionButton';
import { Ask } from '@/components/shared/Ask';
import type { ConnectionPart } from '@/utils/pages/options/settings-connection';
import type { SettingsAction } from '@/utils/pages/options/settings-ui';
import { More, Out } from './controls';

type Props = { of: ConnectionPart; run: Run<SettingsAction> };

/** The connection as a file, to take along or to bring. */
function File({
	of: { save, importFile, about },
	run,
}: {
	of: ConnectionPart['file'];
	run: Props['run'];
}) {
	const field = useRef<HTMLInputElement>(null);
	return (
		<>
			<div class="buttons">
				{save && <ActionButton button={save} run={run} />}
				{importFile && <ActionButton button={importFile} run={() => field.current?.click()} />}
			</div>
			{/* The button above stands for it: browsers write on theirs what they like. */}
			<input
				ref={field}
				type="file"
				hidden
				accept=".json,application/json"
				data-action="import-file"
				onChange={({ currentTarget }) => {
					const [file] = currentTarget.files ?? [];
					file?.text().then(
						(text) => run({ importFile: text }),
						() => run({ importFile: '' }),
					);
					// So that the same file can be chosen again.
					currentTarget.value = '';
				}}
			/>
			<More of={about} />
		</>
	);
}

/** Whom the companion asks for sessions, and whether it may. */
export function Connection({ of, run }: Props) {
	const { text, facts, requests, hosts, buttons, question, file, link } = of;
	return (
		<>
			<p>
				<b>{text}</b>
			</p>
			{facts.map((fact) => (
				<p key={fact}>{fact}</p>
			))}
			{requests && (
				<details class="requests" open={requests.open}>
					<summary>{requests.title}</summary>
					<dl>
						{requests.rows.map(({ name, why }) => (
							<div key={name}>
								<dt>{name}</dt>
								<dd>{why}</dd>
							</div>
						))}
					</dl>
				</details>
			)}
			{hosts.length > 0 && (
				<ul class="hosts">
					{hosts.map(({ host, text: how, granted, button }) => (
						<li
							key={host}
							class={granted === false ? 'warning' : undefined}
							data-host={host}
							data-granted={String(granted)}
						>
							<p>
								<b>{host}</b> {how}
							</p>
							{button && <ActionButton button={button} run={run} />}
						</li>
					))}
				</ul>
			)}
			<ButtonRow buttons={buttons} run={run} />
			{question && <Ask question={question} run={run} />}
			<File of={file} run={run} />
			<p>
				<Out link={link} />
			</p>
		</>
	);
}
