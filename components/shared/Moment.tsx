import type { Time } from '@/utils/pages/shared/button';

/** A time in words; hover and screen readers have it exactly. */
export const Moment = ({ text, time }: { text: string; time: Time }) => (
	<time dateTime={time.iso} title={time.exact}>
		{text}
		<span class="unseen"> ({time.exact})</span>
	</time>
);
