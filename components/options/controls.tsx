import type { Run } from '@/components/shared/ActionButton';
import type { Choice, Choices, Link, SettingsAction } from '@/utils/pages/options/settings-ui';

type Props<Of> = { of: Of; run: Run<SettingsAction> };

/** Choices beside each other, of which one holds; below them what that one costs. */
export function Segments({ of: { name, legend, help, choices }, run }: Props<Choices>) {
	const cost = choices.find(({ chosen }) => chosen)?.detail;
	return (
		<>
			<fieldset class="segments" aria-describedby={cost && `${name}-cost`}>
				<legend class="unseen">{legend}</legend>
				{choices.map(({ value, label, chosen, action }) => (
					<label key={value}>
						<input
							type="radio"
							name={name}
							value={value}
							checked={chosen}
							onChange={() => run(action)}
						/>
						<span>{label}</span>
					</label>
				))}
			</fieldset>
			{cost && (
				<p id={`${name}-cost`} aria-live="polite">
					{cost}
				</p>
			)}
			{help && <p class="help">{help}</p>}
		</>
	);
}

/** What only some want to read. */
export const More = ({ of: { title, texts } }: { of: { title: string; texts: string[] } }) => (
	<details>
		<summary>{title}</summary>
		{texts.map((text) => (
			<p key={text}>{text}</p>
		))}
	</details>
);

/** A box to tick, with what it means. */
export function Box({ of: { value, label, detail, chosen, off, action }, run }: Props<Choice>) {
	return (
		<div class="choices">
			<label class={off ? 'off' : undefined}>
				<input
					type="checkbox"
					name={value}
					checked={chosen}
					disabled={off}
					aria-labelledby={`box-${value}`}
					aria-describedby={detail && `box-${value}-detail`}
					onChange={() => run(action)}
				/>
				<span>
					<span id={`box-${value}`}>{label}</span>
					{detail && <small id={`box-${value}-detail`}>{detail}</small>}
				</span>
			</label>
		</div>
	);
}

/** The same in one line: a list that opens. */
export function Pick({ of: { name, legend, help, choices }, run }: Props<Choices>) {
	return (
		<div class="choice">
			<label for={name}>{legend}</label>
			<select
				id={name}
				aria-describedby={help && `${name}-help`}
				onChange={({ currentTarget }) => {
					const choice = choices[currentTarget.selectedIndex];
					if (choice) run(choice.action);
				}}
			>
				{choices.map(({ value, label, chosen }) => (
					<option key={value} value={value} selected={chosen}>
						{label}
					</option>
				))}
			</select>
			{help && <p id={`${name}-help`}>{help}</p>}
		</div>
	);
}

/** Leads to a built-in address, in a tab of its own. */
export const Out = ({ link: { label, href } }: { link: Link }) => (
	<a href={href} target="_blank" rel="noopener noreferrer">
		{label}
	</a>
);
