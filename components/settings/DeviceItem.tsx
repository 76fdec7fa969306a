import { useLayoutEffect, useRef } from 'preact/hooks';
import { ActButton, Acts, type Run } from '@/components/ActButton';
import { Icon } from '@/components/Icon';
import {
	type DeviceRow,
	NAME_LENGTH,
	type SettingsDeed,
	saveName,
} from '@/utils/views/settings-view';
import * as SAY from '@/utils/views/settings-words';

type NamingProps = {
	id: string;
	title: string;
	naming: NonNullable<DeviceRow['naming']>;
	run: Run<SettingsDeed>;
};

/** The field for a device's name. Enter saves, Escape leaves it as it was. */
function Naming({ id, title, naming, run }: NamingProps) {
	const field = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => field.current?.select(), []);
	return (
		<form
			class="naming"
			onSubmit={(event) => {
				event.preventDefault();
				if (!naming.save.busy) run(saveName(id, field.current?.value ?? ''));
			}}
			onKeyDown={(event) => {
				if (event.key === 'Escape') run(naming.cancel.deed);
			}}
		>
			<label>
				{SAY.name} <span class="unseen">({title})</span>
				<input
					ref={field}
					type="text"
					name="name"
					maxLength={NAME_LENGTH}
					defaultValue={naming.value}
					autocomplete="off"
				/>
			</label>
			<div class="acts">
				<ActButton act={naming.save} run={run} submits />
				<ActButton act={naming.cancel} run={run} />
			</div>
		</form>
	);
}

/** One known device: what it is, where it is trusted, and what can be done. */
export function DeviceItem({ row, run }: { row: DeviceRow; run: Run<SettingsDeed> }) {
	const { id, form, title, family, marks, places, seen, acts, naming } = row;
	return (
		<li class="row" data-device={id}>
			<Icon name={form} />
			<div class="facts">
				<h3>{title}</h3>
				{marks.length > 0 && <p class="mark">{marks.join(' · ')}</p>}
				{family && <p>{family}</p>}
				<p>{places}</p>
				{seen && (
					<p>
						{seen.text}{' '}
						<time dateTime={seen.time.iso} title={seen.time.exact}>
							{seen.time.text}
							<span class="unseen"> ({seen.time.exact})</span>
						</time>
					</p>
				)}
			</div>
			{naming ? (
				<Naming id={id} title={title} naming={naming} run={run} />
			) : (
				<Acts acts={acts} run={run} />
			)}
		</li>
	);
}
