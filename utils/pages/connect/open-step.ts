import { COMPANY_HOST } from '@/utils/connection/profile/origins';
import { SITE } from '@/utils/connection/profile/profiles';
import { type TypedAddress, typedAddress } from '@/utils/connection/profile/typed-address';
import type { Language } from '@/utils/i18n/language';
import { askToWatch } from './access-blocks';
import { buttons, isLearning, troubles } from './connect-blocks';
import type {
	AddressField,
	ConnectButton,
	ConnectFacts,
	ConnectUi,
	StepBody,
} from './connect-types';
import { watchingBlocks } from './watching-blocks';

/** Where the local Cryptonow lists sessions. */
const LOCAL_SESSIONS = '/settings/security/sessions';

/** What stands in the field before the user has touched it. */
function addressAtFirst({ learning, connection, localOrigin }: ConnectFacts): string {
	if (learning?.of === 'list') return learning.address;
	if (connection) return connection.profile.site + connection.profile.pages.sessions;
	return localOrigin === null ? '' : localOrigin + LOCAL_SESSIONS;
}

/** What is to be said of an address; `null` where it is too soon to say anything. */
function verdictOf(
	{ say }: Language,
	typed: TypedAddress,
	{ typing }: ConnectUi,
): AddressField['verdict'] {
	if (typed.type === 'empty') return null;
	if (typed.type === 'fine') {
		return typed.home
			? { text: say('connectAddress_home'), tone: 'attention' }
			: { text: say('connectAddress_fine', { host: typed.host }), tone: 'calm' };
	}
	// Half a name is no other site yet.
	if (typing) return null;
	const values = { host: typed.host, start: 'https://', site: COMPANY_HOST };
	const tone = typed.why === 'lookAlike' || typed.why === 'otherSite' ? 'alarm' : 'attention';
	return { text: say(`connectAddress_${typed.why}`, values), tone };
}

/** The step in which the sessions page is opened, and watched for its list. Pure. */
export function openStep(facts: ConnectFacts): StepBody {
	const { learning, language, ui, localOrigin, connection } = facts;
	const { say } = language;
	if (isLearning(learning, 'list') && learning.step.type === 'watching') {
		return { state: 'doing', body: watchingBlocks(facts, learning) };
	}
	if (isLearning(learning, 'list') && learning.step.type !== 'failed') {
		return { state: 'done', body: [] };
	}
	const removing = isLearning(learning, 'removal');
	if (removing || (ui.finished && connection)) return { state: 'done', body: [] };
	const value = ui.address ?? addressAtFirst(facts);
	const typed = typedAddress(value, localOrigin);
	const fine = typed.type === 'fine';
	const site: ConnectButton = {
		name: 'site',
		label: say('connectSite'),
		...(fine ? {} : { kind: 'primary' }),
		action: { open: localOrigin ?? SITE },
	};
	return {
		state: 'todo',
		body: [
			...troubles(facts, 'open', 'list'),
			{
				type: 'ways',
				items: [
					say('connectWay_login'),
					say('connectWay_menu'),
					say('connectWay_address', { button: say('quoted', { name: say('hereYes') }) }),
				],
			},
			buttons(site),
			{
				type: 'field',
				label: say('connectAddress'),
				value,
				verdict: verdictOf(language, typed, ui),
				wrong: typed.type === 'refused' && !ui.typing,
			},
			...(fine ? [askToWatch(facts, 'list', typed.address, 'open')] : []),
		],
	};
}
