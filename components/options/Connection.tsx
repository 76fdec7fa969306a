import { useRef } from 'preact/hooks';
import { ActButton, Acts, type Run } from '@/components/shared/ActButton';
import { Ask } from '@/components/shared/Ask';
import type { ConnectionPart } from '@/utils/pages/options/settings-connection';
import type { SettingsDeed } from '@/utils/pages/options/settings-ui';
import { Out } from './controls';

type Props = { of: ConnectionPart; run: Run<SettingsDeed> };

/** The connection as a file, to take along or to bring. */
function File({
	of: { save, bring, help },
	run,
}: {
	of: ConnectionPart['file'];
	run: Props['run'];
}) {
	const field = useRef<HTMLInputElement>(null);
	return (
		<>
			<div class="acts">
				{save && <ActButton act={save} run={run} />}
				{bring && <ActButton act={bring} run={() => field.current?.click()} />}
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
						(text) => run({ bring: text }),
						() => run({ bring: '' }),
					);
					// So that the same file can be chosen again.
					currentTarget.value = '';
				}}
			/>
			<p class="help">{help}</p>
		</>
	);
}

/** Whom the companion asks for sessions, and whether it may. */
export function Connection({ of, run }: Props) {
	const { text, facts, hosts, acts, question, file, link } = of;
	return (
		<>
			<p>
				<b>{text}</b>
			</p>
			{facts.map((fact) => (
				<p key={fact}>{fact}</p>
			))}
			{hosts.length > 0 && (
				<ul class="hosts">
					{hosts.map(({ host, text: how, granted, act }) => (
						<li
							key={host}
							class={granted === false ? 'warning' : undefined}
							data-host={host}
							data-granted={String(granted)}
						>
							<p>
								<b>{host}</b> {how}
							</p>
							{act && <ActButton act={act} run={run} />}
						</li>
					))}
				</ul>
			)}
			<Acts acts={acts} run={run} />
			{question && <Ask question={question} run={run} />}
			<File of={file} run={run} />
			<p>
				<Out link={link} />
			</p>
		</>
	);
}
