import { Acts, type Run } from '@/components/ActButton';
import { Ask } from '@/components/Ask';
import type { SettingsDeed, SettingsView } from '@/utils/views/settings-view';
import * as SAY from '@/utils/views/settings-words';

type Props = { record: SettingsView['record']; run: Run<SettingsDeed> };

/** What was seen, as evidence: to take along, to erase, and the latest of it to read. */
export function Record({ record: { bounds, count, acts, question, last }, run }: Props) {
	return (
		<>
			<p>{SAY.recordIntro}</p>
			<p>
				{bounds} <b>{count}</b>
			</p>
			<Acts acts={question ? acts.filter(({ name }) => name !== 'erase') : acts} run={run} />
			<p class="help">{SAY.exportCare}</p>
			{question && <Ask question={question} run={run} />}
			{last && (
				<details class="entries">
					<summary>{last.title}</summary>
					<table>
						<thead>
							<tr>
								<th scope="col">{SAY.columns.time}</th>
								<th scope="col">{SAY.columns.event}</th>
								<th scope="col">{SAY.columns.session}</th>
								<th scope="col">{SAY.columns.what}</th>
							</tr>
						</thead>
						<tbody>
							{last.rows.map(({ id, time, event, session, what }) => (
								<tr key={id}>
									<td>
										<time dateTime={time.iso} title={time.exact}>
											{time.text}
										</time>
									</td>
									<th scope="row">{event}</th>
									<td>{session}</td>
									<td>{what}</td>
								</tr>
							))}
						</tbody>
					</table>
				</details>
			)}
		</>
	);
}
