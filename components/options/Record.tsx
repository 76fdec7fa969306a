import { ButtonRow, type Run } from '@/components/shared/ActionButton';
import { Ask } from '@/components/shared/Ask';
import type { RecordPart } from '@/utils/pages/options/settings-record';
import type { SettingsAction } from '@/utils/pages/options/settings-ui';
import { Timeline } from './Timeline';

type Props = { record: RecordPart; run: Run<SettingsAction> };

function Entries({
	table,
	run,
}: {
	table: NonNullable<RecordPart['table']>;
	run: Run<SettingsAction>;
}) {
	const { title, columns, rows, noTime, more } = table;
	return (
		<details class="entries">
			<summary>{title}</summary>
			<table>
				<thead>
					<tr>
						{columns.map((column) => (
							<th key={column} scope="col">
								{column}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ id, time, event, session, what }) => (
						<tr key={id}>
							<td>
								{time ? (
									<time dateTime={time.iso} title={time.exact}>
										{time.text}
									</time>
								) : (
									noTime
								)}
							</td>
							<th scope="row">{event}</th>
							<td>{session}</td>
							<td>{what}</td>
						</tr>
					))}
				</tbody>
			</table>
			{more && <ButtonRow buttons={[more]} run={run} />}
		</details>
	);
}

/** What was seen, as evidence: to look at, to take along, and to erase. */
export function Record({ record, run }: Props) {
	const { bounds, count, buttons, care, question, picture, table } = record;
	return (
		<>
			<p>
				{bounds} <b>{count}</b>
			</p>
			{picture && <Timeline picture={picture} run={run} />}
			{table && <Entries table={table} run={run} />}
			<ButtonRow
				buttons={question ? buttons.filter(({ name }) => name !== 'erase') : buttons}
				run={run}
			/>
			<p class="help">{care}</p>
			{question && <Ask question={question} run={run} />}
		</>
	);
}
