import { deviceName } from '@/utils/i18n/phrases';
import { NAME_LENGTH, typedName } from '@/utils/pages/shared/typed-name';
import { NAME, type NamingOf } from './popup-types';

/** The field for a known device's name. Pure. */
export const namingOf: NamingOf = ({ id, name, family }, session, language) => {
	const { say } = language;
	return {
		label: say('nameOf', { device: deviceName(language, family) }),
		value: name ?? '',
		maxLength: NAME_LENGTH,
		save: { name: 'save-name', label: say('save'), kind: 'primary', action: { ui: {} } },
		cancel: {
			name: 'cancel',
			label: say('cancel'),
			action: { ui: { naming: null, back: NAME + session } },
		},
		saveAs: (text) => ({ send: { type: 'nameDevice', id, name: typedName(text) } }),
	};
};
