import { describe, expect, test } from 'vitest';
import { saysItEnds } from '@/utils/connection/names/ending-names';

const each = (names: string) => names.trim().split(/\s+/);

describe('a name', () => {
	test.each(
		each(`
			/sessions/7/revoke /sessions/{key}/cancel /v1/sessions/{key}/block /session/stop?id={key}
			/devices/{key}/forget /api/kick?device=7 /device/unpair SessionRevoke /account/sessions/expireAll
			/logins/{key}/kill sessions.delete auth:session:end /users/me/sessions/sign-out
			/session/{key}/close /log_out_device {"op":"drop_session"} /session-removals
			/sessions/{key}/deletion DeleteUserSessionMutation https://app.cryptonow.net/sessions/77/end
			/sitzung/{key}/beenden /geraet-entfernen /sessions/{key}/l%C3%B6schen /appareils/{key}/supprimer
			/sesiones/{key}/cerrar /sessao/encerrar /sesje/{key}/zako%C5%84cz /urzadzenia/usu%C5%84
			/relace/{key}/ukoncit /zarizeni/odebrat /munkamenet/torles /seje/{key}/prekini /uredaji/ukloni
			/sesiuni/inchide /dispozitive/sterge /enheter/ta-bort /sessie/beeindigen
			/sessioni/{key}/termina /τερματισμος-συνεδριας
		`),
	)('says that it ends something: %s', (name) => {
		expect(saysItEnds(name)).toBe(true);
	});

	test.each(
		each(`
			/dialog-out /design-office /deletedItems/{key} /removal-policy /telemetry/close /blog-office
			/catalog-out /backend/sessions /weekend/{key} /endpoint/{key} /block-height /stop-loss/{key}
			/order-book/close-price /sessions/end-date /blockchain/sessions /dialog/close /panel/{key}/close
			/sign-offer /sessions/killed-count /skill/{key} /spend/{key} /trend/{key} /closest/{key}
			/terminals /eliminations /endorse/{key} /expired-list /removed /revoked-tokens /logoff-stats
			/blocks/{key} /cancellation-terms /cutoff /kicker /destroyer /unlinked /sessions/{key}/seen
			/sessions/{key}/rename /notifications/{key}/read /ban-list
		`),
	)('says nothing of an end: %s', (name) => {
		expect(saysItEnds(name)).toBe(false);
	});
});
