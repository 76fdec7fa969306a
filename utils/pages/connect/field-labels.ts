import type { FoundField } from '@/utils/learning/learning';

type FieldLabel = {
	/** What the field is called. */
	label: `connectField_${FoundField}`;
	/** What is said where a session has nothing in it; by default a dash. */
	unknown?: 'form_unknown';
	/** Whether its values are times, in ISO 8601. */
	isTime: boolean;
};

/** How the page shows each field of a session, in the order in which it shows them. */
export const FIELD_LABELS: Readonly<Record<FoundField, FieldLabel>> = {
	agent: { label: 'connectField_agent', unknown: 'form_unknown', isTime: false },
	place: { label: 'connectField_place', isTime: false },
	ip: { label: 'connectField_ip', isTime: false },
	lastActiveAt: { label: 'connectField_lastActiveAt', isTime: true },
	createdAt: { label: 'connectField_createdAt', isTime: true },
	expiresAt: { label: 'connectField_expiresAt', isTime: true },
	current: { label: 'connectField_current', isTime: false },
};
