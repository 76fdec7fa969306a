import { ButtonRow, type Run } from '@/components/shared/ActionButton';
import type {
	AddressField,
	Block,
	ConnectAction,
	FieldChoices,
	FoundTable,
	Said,
} from '@/utils/pages/connect/connect-types';

type Props<Of> = { of: Of; run: Run<ConnectAction> };

/** The heading of a block: one level under that of what it stands in. */
type Under = 'h2' | 'h3';

/** The field for the address of the sessions page. Enter leads on to the words, never past them. */
function Address({ of: { label, value, verdict, wrong }, run }: Props<AddressField>) {
	return (
		<form
			class="address"
			onSubmit={(event) => {
				event.preventDefault();
				run({ settled: true });
				event.currentTarget.closest('.body')?.querySelector<HTMLElement>('.said button')?.focus();
			}}
		>
			<label for="address">{label}</label>
			<input
				id="address"
				type="text"
				inputMode="url"
				autocomplete="off"
				autocapitalize="off"
				spellcheck={false}
				value={value}
				aria-invalid={wrong}
				aria-describedby="verdict"
				onInput={({ currentTarget }) => run({ typed: currentTarget.value })}
				onBlur={() => run({ settled: true })}
			/>
			<p id="verdict" class="verdict" data-tone={verdict?.tone} aria-live="polite">
				{verdict && <Sign of={VERDICT_SIGNS[verdict.tone]} />}
				{verdict?.text}
			</p>
		</form>
	);
}

const VERDICT_SIGNS = { calm: 'sure', attention: 'unsure', alarm: 'unsure' } as const;

const SIGNS = {
	sure: 'M8 1.5A6.5 6.5 0 1 1 8 14.5A6.5 6.5 0 1 1 8 1.5ZM5 8.2L7.2 10.4L11 6',
	likely:
		'M8 1.5A6.5 6.5 0 1 1 8 14.5A6.5 6.5 0 1 1 8 1.5ZM4.8 8.8C6 6.8 7.2 7.2 8 8C8.8 8.8 10 9.2 11.2 7.2',
	unsure: 'M8 1.8L15 14H1ZM8 6.4V9.6M8 11.7V11.8',
	none: 'M8 1.5A6.5 6.5 0 1 1 8 14.5A6.5 6.5 0 1 1 8 1.5ZM5 8H11',
};

const Sign = ({ of }: { of: keyof typeof SIGNS }) => (
	<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
		<path d={SIGNS[of]} />
	</svg>
);

/** Something to know before going on, and the buttons that go on. */
function SaidOf({ of, run, under: Heading }: Props<Said> & { under: Under }) {
	const { id, tone, title, folded } = of;
	if (folded) {
		return (
			<details class="said" data-said={id}>
				<summary>{title}</summary>
				<SaidBody of={of} run={run} />
			</details>
		);
	}
	return (
		<div class="aside said" data-tone={tone} data-said={id}>
			<Heading>{title}</Heading>
			<SaidBody of={of} run={run} />
		</div>
	);
}

function SaidBody({ of: { texts, list, after, buttons }, run }: Props<Said>) {
	return (
		<>
			{texts.map((text) => (
				<p key={text}>{text}</p>
			))}
			{list.length > 0 && (
				<dl>
					{list.map(({ name, why }) => (
						<div key={name}>
							<dt>{name}</dt>
							<dd>{why}</dd>
						</div>
					))}
				</dl>
			)}
			{after.map((text) => (
				<p key={text}>{text}</p>
			))}
			<ButtonRow buttons={buttons} run={run} />
		</>
	);
}

/** The answers to the question of the page, in sight however long the list is. */
const Answer = ({
	buttons,
	note,
	run,
}: Extract<Block, { type: 'answer' }> & { run: Run<ConnectAction> }) => (
	<div class="answer">
		<ButtonRow buttons={buttons} run={run} />
		<p>{note}</p>
	</div>
);

/** The sessions that were found, as the user has to know them; narrow, each cell has its own name. */
function Table({ of: { caption, columns, rows, more } }: { of: FoundTable }) {
	return (
		<>
			<table class="found">
				<caption class="unseen">{caption}</caption>
				<thead>
					<tr>
						{columns.map(({ field, title }) => (
							<th key={field} scope="col">
								{title}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ cells, mark }, at) => (
						<tr key={at} data-current={mark ? '' : undefined}>
							{cells.map(({ text, time }, index) => {
								const { field, title } = columns[index] ?? { field: index, title: '' };
								const Tag = index === 0 ? 'th' : 'td';
								return (
									<Tag
										key={field}
										data-label={title}
										data-field={field}
										scope={index === 0 ? 'row' : undefined}
									>
										{time ? (
											<time dateTime={time.iso} title={time.exact}>
												{text}
											</time>
										) : (
											<span>{text}</span>
										)}
										{mark && index === 0 && <b class="here">{mark}</b>}
									</Tag>
								);
							})}
						</tr>
					))}
				</tbody>
			</table>
			{more && <p>{more}</p>}
		</>
	);
}

/** What the companion takes for what; each can be put right. */
function Choices({ of: { title, text, open, fields }, run }: Props<FieldChoices>) {
	return (
		<details class="choices" open={open}>
			<summary>{title}</summary>
			<p>{text}</p>
			{fields.map(({ field, label, confidence, word, options, busy }) => (
				<div key={field} class="choice" data-field={field} data-confidence={confidence}>
					<label for={`field-${field}`}>{label}</label>
					<p id={`confidence-${field}`} class="confidence">
						<Sign of={confidence} />
						{word}
					</p>
					<select
						id={`field-${field}`}
						aria-describedby={`confidence-${field}`}
						aria-disabled={busy ? 'true' : undefined}
						value="0"
						onChange={({ currentTarget }) => {
							const option = options[currentTarget.selectedIndex];
							if (option && !busy) run(option.action);
						}}
					>
						{options.map((option, at) => (
							<option key={at} value={String(at)} selected={at === 0}>
								{option.label}
							</option>
						))}
					</select>
				</div>
			))}
		</details>
	);
}

type BlockProps = { block: Block; run: Run<ConnectAction>; under: Under };

/** One block of a step. */
export function BlockOf({ block, run, under }: BlockProps) {
	switch (block.type) {
		case 'text':
			return <p class={block.strong ? 'strong' : undefined}>{block.text}</p>;
		case 'ways':
			return (
				<ol class="ways">
					{block.items.map((item) => (
						<li key={item}>{item}</li>
					))}
				</ol>
			);
		case 'facts':
			return (
				<ul class="facts">
					{block.items.map(({ text, working }, at) => (
						<li key={at}>
							{working && <i class="spinner" />}
							{text}
						</li>
					))}
				</ul>
			);
		case 'detail':
			return (
				<details open={block.open}>
					<summary>{block.title}</summary>
					{block.lines.map((line) => (
						<p key={line} class="code">
							{line}
						</p>
					))}
					{block.note && <p>{block.note}</p>}
				</details>
			);
		case 'buttons':
			return <ButtonRow buttons={block.buttons} run={run} />;
		case 'answer':
			return <Answer {...block} run={run} />;
		case 'field':
			return <Address of={block} run={run} />;
		case 'said':
			return <SaidOf of={block} run={run} under={under} />;
		case 'table':
			return <Table of={block} />;
		case 'choices':
			return <Choices of={block} run={run} />;
	}
}
