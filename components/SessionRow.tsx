import type { Deed, Row } from '@/utils/views/popup-view';
import { Acts, type Run } from './ActButton';
import { Ask } from './Ask';
import { Icon } from './Icon';

/** One session: what it is, where and when it was active, and what can be done. */
export function SessionRow({ row, run }: { row: Row; run: Run<Deed> }) {
	const { text, time } = row.activity;
	return (
		<li class="row" data-session={row.id}>
			<Icon name={row.form} />
			<div class="facts">
				<h3 title={row.device}>{row.device}</h3>
				{row.mark && <p class="mark">{row.mark}</p>}
				<p>
					<span title={row.place}>{row.place}</span> <span>{row.ip}</span>
				</p>
				<p>
					{row.type && <span>{row.type}</span>}{' '}
					<span>
						{text}{' '}
						{time && (
							<time dateTime={time.iso} title={time.exact}>
								{time.text}
								<span class="unseen"> ({time.exact})</span>
							</time>
						)}
					</span>
				</p>
				{row.why.length > 0 && (
					<ul class="why">
						{row.why.map((reason) => (
							<li key={reason}>{reason}</li>
						))}
					</ul>
				)}
				{row.but.length > 0 && (
					<ul class="why but">
						{row.but.map((reason) => (
							<li key={reason}>{reason}</li>
						))}
					</ul>
				)}
				{row.note && <p class="note">{row.note}</p>}
			</div>
			{row.question ? (
				<Ask question={row.question} run={run} />
			) : (
				<Acts acts={row.acts} run={run} />
			)}
		</li>
	);
}
