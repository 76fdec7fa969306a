import type { Catalogue } from '@/utils/i18n/message';

/**
 * French, with «vous». One word each: session session · device appareil · login connexion · log out déconnecter · connect relier, connection liaison · remove supprimer · check vérifier · monitoring surveillance · alert alerte · history historique.
 * A blank that does not break stands before : ; ? ! and inside « ». Countries and times stand where they need no article and no case.
 */
export const fr: Catalogue = {
	locale: 'fr-FR',
	extName: 'Session Companion pour Cryptonow',
	extShortName: 'Companion',
	extDescription:
		'Surveille les sessions actives de votre compte Cryptonow et vous prévient quand un appareil inconnu apparaît.',

	// Devices, places, times
	form_computer: 'Ordinateur',
	form_phone: 'Téléphone',
	form_tablet: 'Tablette',
	form_tv: 'TV',
	form_console: 'Console de jeu',
	form_unknown: 'Appareil inconnu',
	browserOnSystem: '{browser} sur {system}',
	unknownBrowserOn: 'Navigateur inconnu sur {system}',
	unknownPlace: 'Lieu inconnu',
	justNow: 'à l’instant',
	secondsAgo: { one: 'il y a {count} seconde', other: 'il y a {count} secondes' },
	ip: 'IP\u00a0{ip}',
	noIp: 'Adresse IP inconnue',
	ownDevice: 'votre {device}',
	quoted: '«\u00a0{name}\u00a0»',
	deviceInPlace: '{device}, {place}',

	// The one answer: headline, and the sentence below it
	status_clear: 'Tout va bien',
	status_clear_detail: 'Seuls des appareils que vous connaissez sont connectés.',
	status_checking: 'Vérification de vos sessions…',
	status_checking_detail: 'Cela prend un instant.',
	status_unfamiliar: { one: 'Appareil inconnu', other: '{count} appareils inconnus' },
	status_unfamiliar_detail: {
		one: 'Nouvelle connexion. Était-ce vous\u00a0?',
		other: 'Nouvelles connexions. Était-ce vous à chaque fois\u00a0?',
	},
	status_urgent: { one: 'Ce n’est sans doute pas vous', other: '{count} appareils inconnus' },
	status_urgent_detail: {
		one: 'Ne correspond à aucun de vos appareils ni de vos lieux. Si ce n’était pas vous, déconnectez-le maintenant.',
		other: 'Toutes ne semblent pas être de vous. Déconnectez maintenant ce qui n’est pas à vous.',
	},
	status_urgentGone:
		'Cet appareil n’est plus connecté. Était-ce vous\u00a0? Sinon, sécurisez votre compte.',
	status_back: 'L’appareil supprimé est de retour',
	status_back_detail:
		'Quelqu’un s’est reconnecté avec un appareil semblable à celui que vous aviez supprimé. Cette personne connaît sans doute votre mot de passe\u00a0: déconnectez-la, puis changez-le.',
	status_notMine: 'Pas encore déconnecté',
	status_notMine_detail: 'Vous avez demandé sa déconnexion, mais Cryptonow l’affiche encore.',
	status_removing: 'Déconnexion…',
	status_removing_detail: 'En attente de la confirmation de Cryptonow.',
	status_account: 'Un autre compte\u00a0?',
	status_account_detail:
		'Aucune des sessions précédentes n’apparaît plus. S’il s’agit d’un autre de vos comptes, ses sessions sont à vérifier depuis le début. Les appareils de confiance restent liés à leur propre compte.',
	accountOther: 'Un autre compte',
	accountSame: 'Le même compte',
	status_recovery: 'Remettez votre compte en sécurité',
	status_recovery_detail:
		'L’appareil est déconnecté. La personne qui l’utilisait connaît peut-être encore votre mot de passe.',
	status_notice: { one: 'Une connexion à vérifier', other: '{count} connexions à vérifier' },
	status_notice_detail: 'Sans doute vous. Vérifiez quand vous aurez un moment.',
	status_unreviewed: { one: '1 session à vérifier', other: '{count} sessions à vérifier' },
	status_unreviewed_detail: 'Connexion antérieure à l’installation. Confirmez ce qui est à vous.',
	status_notConnected: 'Pas encore de surveillance',
	status_notConnected_detail:
		'Reliez une fois l’extension à Cryptonow, et elle vérifiera ensuite vos sessions. D’ici là, vérifiez-les sous «\u00a0Settings\u00a0»\u00a0→ «\u00a0Security\u00a0»\u00a0→ «\u00a0Sessions\u00a0».',
	status_idle: 'En pause pendant votre absence',
	status_idle_detail:
		'Selon votre réglage, rien n’est vérifié quand l’ordinateur est inactif ou verrouillé. La vérification reprend à votre retour.',
	status_noAccess: 'Pas d’accès à Cryptonow',
	status_noAccess_detail:
		'Le navigateur a retiré l’accès à Cryptonow. Autorisez-le pour reprendre.',
	status_offline: 'Vous êtes hors ligne',
	status_offline_detail:
		'Vos sessions ne peuvent pas être vérifiées. La vérification reprend dès le retour du réseau.',
	status_loggedOut: 'Votre session Cryptonow est fermée',
	status_loggedOut_detail:
		'Vos sessions ne peuvent être vérifiées que si ce navigateur est connecté. Si vous ne vous êtes pas déconnecté vous-même, connectez-vous et vérifiez quels appareils sont connectés.',
	status_loggedOut_at:
		'Déconnecté\u00a0: {clock}. Si ce n’était pas vous, connectez-vous, vérifiez quels appareils sont connectés et changez votre mot de passe.',
	status_reauthenticate: 'Cryptonow vous demande de vous reconnecter',
	status_reauthenticate_detail:
		'Votre dernière connexion est trop ancienne. Reconnectez-vous pour reprendre.',
	status_secondFactor: 'Cryptonow demande votre second facteur',
	status_secondFactor_detail:
		'Un code est demandé avant d’afficher vos sessions. Ouvrez votre page de sessions et saisissez-le\u00a0; la vérification reprendra.',
	status_awaitsPage: 'Ouvrez Cryptonow pour reprendre',
	status_awaitsPage_detail:
		'Cryptonow ne répond que si sa page est ouverte de temps en temps. Ouvrez votre page de sessions\u00a0; la vérification reprendra toute seule.',
	status_rateLimited: 'Cryptonow demande de ralentir',
	status_rateLimited_detail:
		'Vos sessions n’ont pas pu être vérifiées. Un nouvel essai suivra automatiquement.',
	status_waits:
		'Cryptonow demande d’attendre. Prochaine vérification\u00a0: {clock}. D’ici là, vous pouvez vérifier une fois par minute.',
	status_unavailable: 'Cryptonow ne répond pas',
	status_unavailable_detail:
		'Vos sessions n’ont pas pu être vérifiées. Un nouvel essai suivra automatiquement.',
	status_unreadable: 'Vos sessions ne sont plus lisibles',
	status_unreadable_detail:
		'Cryptonow semble avoir changé. Reliez à nouveau l’extension\u00a0; d’ici là, vérifiez vos sessions sur Cryptonow.',
	status_incomplete: 'Certaines sessions n’ont pas pu être lues',
	status_incomplete_detail:
		'Ce qui a pu être lu est vérifié, le reste ne l’est pas. Ouvrez votre page de sessions et vérifiez-y le reste.',
	status_personCheck: 'Cryptonow veut vérifier que vous êtes humain',
	status_personCheck_detail:
		'Ouvrez Cryptonow et passez son contrôle. La vérification reprendra ensuite toute seule.',
	status_moved: 'Cryptonow répond à une autre adresse',
	status_moved_detail:
		'Si Cryptonow montre votre session ouverte, reliez à nouveau l’extension pour que la nouvelle adresse soit connue.',
	status_inContainer: 'Votre connexion est dans un onglet conteneur',
	status_inContainer_detail:
		'Firefox sépare les connexions des conteneurs\u00a0: celle-ci ne peut donc pas être vérifiée. Connectez-vous à Cryptonow dans un onglet sans conteneur.',
	broken: 'Impossible d’afficher vos sessions',
	brokenDetail: 'Cela ne dit rien de votre compte. Vérifiez vos sessions sur Cryptonow.',

	// The toolbar button's title
	toolbar: 'Session Companion\u00a0: {headline}',
	toolbarBlind: 'Session Companion\u00a0: {headline} ({failure})',
	toolbarUnsaved: '{title} (rien n’est enregistré\u00a0: problème de stockage du navigateur)',
	toolbarBroken:
		'Session Companion\u00a0: aucune vérification, une erreur s’est produite dans le navigateur',

	// Desktop notifications
	alertLogin: {
		one: 'Nouvelle connexion à votre compte Cryptonow',
		other: '{count} nouvelles connexions à votre compte Cryptonow',
	},
	alertSession: 'Vérifiez une session de votre compte Cryptonow',
	alertMore: 'et {count} de plus',
	alertBack: 'Comme un appareil que vous avez supprimé.',
	alertAsk: 'Était-ce vous\u00a0? Cliquez pour vérifier.',
	alertReview: 'Vérifier',
	alertPrivate: { one: 'Une session à vérifier', other: '{count} sessions à vérifier' },
	alertPrivateAsk: 'Cliquez pour vérifier.',
	alertBlind: 'Impossible de vérifier vos sessions',
	alertBlindAttack:
		'Quelqu’un peut en être la cause\u00a0: vérifiez vos sessions sur la page de Cryptonow.',
	alertTest: 'Alerte de test',
	alertTestDetail:
		'Les notifications vous parviennent. Il ne s’est rien passé\u00a0: ce n’était qu’un test.',

	// Why the watch could not see
	blind_asleep: 'ordinateur en veille',
	blind_closed: 'navigateur fermé',
	blind_notConnected: 'non relié à Cryptonow',
	blind_idle: 'en pause car l’ordinateur était inactif',
	blind_noAccess: 'pas d’accès à Cryptonow',
	blind_offline: 'hors ligne',
	blind_loggedOut: 'déconnecté',
	blind_reauthenticate: 'Cryptonow a demandé une nouvelle connexion',
	blind_secondFactor: 'Cryptonow a demandé un second facteur',
	blind_awaitsPage: 'aucune page de Cryptonow n’était ouverte',
	blind_rateLimited: 'Cryptonow a demandé de ralentir',
	blind_unavailable: 'Cryptonow n’a pas répondu',
	blind_unreadable: 'sessions illisibles',
	blind_incomplete: 'certaines sessions n’ont pas pu être lues',
	blind_personCheck: 'Cryptonow voulait vérifier que vous êtes humain',
	blind_moved: 'Cryptonow a répondu ailleurs',
	blind_inContainer: 'connecté seulement dans un conteneur',
	watchingSince: 'Surveillance depuis\u00a0: {clock}.',
	gap: 'Pas de vérification {range}\u00a0: {causes}. {found}',
	gapNothing: 'Rien n’a changé.',
	gapFound: 'Ensuite\u00a0: {list}.',
	gapCame: { one: '{count} nouvelle', other: '{count} nouvelles' },
	gapWent: { one: '{count} terminée', other: '{count} terminées' },
	gapChanged: { one: '{count} modifiée', other: '{count} modifiées' },

	// Reasons against a session, and for it
	reason_alreadyThere: 'Connectée avant l’installation',
	reason_newDevice: 'Nouvel appareil\u00a0: aucun des vôtres ne lui ressemble',
	reason_newCountry: 'Nouveau pays\u00a0: {country}',
	reason_newCountryOnly: 'Nouveau pays\u00a0: {country}. Jusqu’ici seulement\u00a0: {countries}',
	reason_newHere: 'Nouveau pays pour {device}\u00a0: {country}',
	reason_secondOne: 'Un autre appareil ({kind}) alors que {device} est utilisé',
	reason_secondOneYours: 'Un autre appareil ({kind}) alors que le vôtre est utilisé',
	reason_told: 'Jusqu’ici, seul un autre de vos navigateurs y a confirmé {device}',
	reason_useUnknown: 'On ne sait pas si {device} est utilisé en même temps',
	reason_newNetwork: 'D’un réseau que vous n’avez jamais utilisé',
	reason_networkUnknown: 'Le réseau n’est pas connu',
	reason_many: 'L’une de très nombreuses connexions de ce type',
	reason_comeback:
		'Comme un appareil que vous avez supprimé ({clock})\u00a0: quelqu’un connaît sans doute votre mot de passe',
	reason_strangersNetwork: 'Même réseau qu’une connexion que vous avez supprimée ({clock})',
	reason_thrownOut: 'Arrivée pendant que vos autres connexions étaient fermées',
	reason_listedAgain:
		'Vous l’avez supprimée, mais elle est revenue\u00a0: quelqu’un a peut-être encore accès',
	reason_deviceChanged:
		'La même session était avant\u00a0: {kind}. Quelqu’un l’a peut-être détournée',
	reason_tooFast: 'D’abord {from}, aussitôt après {to}\u00a0: personne ne voyage aussi vite',
	reason_moved: 'Changement de pays\u00a0: d’abord {from}, maintenant {to}',
	reason_notThisBrowser:
		'Pour cette connexion, Cryptonow indique un autre navigateur que celui utilisé ici ({kind})',
	reason_activeWhileAway: 'Utilisée alors que ce navigateur ne l’était pas ({clock})',
	reason_faded: '{device}\u00a0: vu ici pour la dernière fois {ago} – veuillez confirmer à nouveau',
	reason_deviceUnknown: 'L’appareil n’est pas connu',
	reason_placeUnknown: 'Le lieu n’est pas connu',
	reason_sameKind: 'Même navigateur et même système que {device}',
	reason_knownCountry: 'Vous vous êtes déjà connecté d’ici\u00a0: {country}',
	reason_beenThere: '{device} y était récemment\u00a0: {country}',
	reason_knownNetwork: 'D’un réseau que vous utilisez',
	reason_answered: 'À de telles connexions ici, vous avez répondu «\u00a0C’était moi\u00a0»',
	reason_journey: 'Vous avez récemment confirmé un voyage',
	reason_travelling: 'Le mode voyage est activé (fin\u00a0: {clock})',

	// The popup: when we looked
	look: 'Vérifier maintenant',
	lookAgain: 'Vérifier à nouveau',
	looking: 'Vérification…',
	neverLooked: 'Pas encore vérifié',
	looked: 'Vérifié {ago}',
	lastGood: 'Dernière vérification réussie\u00a0: {ago}',
	stale: 'État de cette liste\u00a0: {clock} ({ago}). Elle a pu changer.',

	// The popup: ways on
	login: 'Se connecter à Cryptonow',
	access: 'Autoriser l’accès',
	connect: 'Relier',
	connectAgain: 'Relier à nouveau',
	sessionsPage: 'Ouvrir mes sessions Cryptonow',
	help: 'Comment voir vos sessions',
	settings: 'Paramètres',
	back: 'Retour',
	ok: 'OK',
	done: 'Terminé',
	cancel: 'Annuler',
	save: 'Enregistrer',
	undo: 'Défaire',

	// The popup: sessions
	section_unfamiliar: 'Était-ce vous\u00a0?',
	section_notice: 'À vérifier',
	section_unreviewed: 'Sont-elles à vous\u00a0?',
	section_mine: 'Vos appareils',
	factWhere: 'Où',
	note_newDevice: 'nouveau\u00a0: aucun des vôtres ne lui ressemble',
	note_newCountry: 'nouveau pays',
	note_newCountryOnly: 'nouveau pays, jusqu’ici seulement {countries}',
	notMeRemove: 'Pas moi – supprimer',
	more: 'Plus',
	sectionSettled: 'Vous venez de répondre',
	thisBrowser: 'Ce navigateur',
	saidNotMe: 'Vous avez demandé sa déconnexion',
	gone: 'N’est plus connectée depuis\u00a0: {clock}',
	active: 'Activité\u00a0: {ago}',
	noActivity: 'Dernière activité inconnue',
	sessionsOf: { one: '{count} session', other: '{count} sessions' },
	showMore: { one: 'Afficher {count} de plus', other: 'Afficher {count} de plus' },
	find: 'Rechercher une session',
	findHint: 'Appareil, lieu, IP, nom',
	findSome: '{found} sur {all}',
	findNone: 'Aucun résultat',
	findAll: 'Tout afficher',
	findOrder: 'Trier par',
	recognise: 'C’était moi',
	recogniseAll: { one: 'C’était moi', other: 'Les {count} sont à moi' },
	notMe: 'Ce n’était pas moi',
	remove: 'Supprimer',
	removeThere: 'Supprimer sur Cryptonow…',
	removeAll: { one: 'Supprimer', other: 'Supprimer ces {count}' },
	removeNotMe: 'Supprimer\u00a0: pas moi',
	removeOthers: 'Fermer les autres sessions',
	removeOthersThere: 'Fermer les autres sur Cryptonow…',
	tryAgain: 'Réessayer',
	removing: 'Suppression…',
	removingAsked: 'Vérification…',
	removingSome: 'Suppression\u00a0: {done} sur {all}…',
	askOne: 'Déconnecter {device} ({place})\u00a0?',
	askSome: {
		one: 'Fermer {count} session de {device}\u00a0?',
		other: 'Fermer {count} sessions de {device}\u00a0?',
	},
	askNotMeToo:
		'Si ce n’était pas vous, dites-le. Des connexions semblables déclencheront alors une alerte.',
	askOthers: {
		one: 'Fermer {count} session\u00a0? Seul ce navigateur reste connecté.',
		other: 'Fermer {count} sessions\u00a0? Seul ce navigateur reste connecté.',
	},
	removed: 'Session fermée\u00a0: {session}. Cryptonow ne l’affiche plus.',
	removedHere: 'Session fermée. Cryptonow ne l’affiche plus.',
	moreRemoved: { one: 'Et {count} de plus.', other: 'Et {count} de plus.' },
	stillThere: 'Déconnexion impossible\u00a0: {why}.',
	notEnded: 'Cryptonow n’a pas fermé cette session',
	removalUnknown:
		'Cryptonow n’a pas répondu\u00a0; on ne sait donc pas si cette session est fermée. Les vérifications continuent.',
	recognised: 'Confirmée comme vôtre. L’appareil est désormais connu.',
	recognisedOnly: 'Confirmée comme vôtre.',
	saidNotMeHere: 'Signalée comme n’étant pas à vous. Elle n’est plus connectée.',
	nameOf: 'Votre nom pour {device}',

	// The popup: banners
	undo_recognised: 'Confirmée comme vôtre\u00a0: {session}.',
	undo_disowned: 'Signalée comme n’étant pas à vous\u00a0: {session}.',
	undo_devicesForgotten: { one: '{count} appareil oublié.', other: '{count} appareils oubliés.' },
	undo_recoveryEnded: 'Vous avez fermé la liste de sécurité.',
	rebuilt: 'Veuillez vérifier à nouveau toutes les sessions',
	rebuiltDetail:
		'Les données enregistrées étaient illisibles\u00a0; la surveillance a donc recommencé.',
	unsaved: 'Le navigateur ne peut pas enregistrer',
	unsavedDetail:
		'Le stockage du navigateur est plein ou endommagé. La surveillance continue, mais vos réponses seront perdues à la fermeture du navigateur si l’enregistrement ne refonctionne pas.',
	travelling:
		'Mode voyage (fin\u00a0: {clock})\u00a0: un nouveau pays à lui seul ne déclenche pas d’alerte.',
	travelEnd: 'Désactiver',
	failed: 'Cela n’a pas fonctionné',
	failedDetail: 'Une erreur s’est produite dans le navigateur. Réessayez.',

	// The recovery checklist
	recovery: 'Étapes terminées\u00a0: {done} sur {all}',
	recoveryBack:
		'De retour\u00a0: {clock}. Recommencez\u00a0: quelqu’un connaît encore votre mot de passe.',
	recoveryRemoved: {
		one: 'Déconnecté\u00a0: {session}.',
		other: '{count} appareils ont été déconnectés.',
	},
	recoveryDone: 'Toutes les étapes sont faites',
	step_remove: 'Déconnectez l’appareil',
	step_remove_detail: 'Déconnectez-le ci-dessous, puis continuez ici.',
	step_remove_there: 'Déconnectez-le sur la page de Cryptonow, puis continuez ici.',
	step_password: 'Changez votre mot de passe',
	step_password_detail:
		'La personne connectée le connaît sans doute. Choisissez-en un que vous n’utilisez nulle part ailleurs. L’extension ne le voit jamais.',
	step_look: 'Vérifiez les autres appareils',
	step_look_detail: 'Cela se fait tout seul une fois le mot de passe changé.',
	step_look_working: 'Recherche d’autres appareils…',
	step_look_done: 'Aucun appareil inconnu ({clock})',
	step_moved: 'Vérifiez ce qui a bougé',
	step_moved_detail:
		'Vérifiez les retraits, les ordres, les adresses et comptes bancaires enregistrés, les clés API. Si quelque chose n’est pas de vous, contactez aussitôt l’assistance de Cryptonow et exportez l’historique dans les paramètres comme preuve.',
	step_twoFactor: 'Activez l’authentification à deux facteurs',
	step_twoFactor_detail:
		'Avec un code d’une application, le mot de passe seul ne suffit plus. Sur Cryptonow\u00a0: «\u00a0Settings\u00a0»\u00a0→ «\u00a0Security\u00a0»\u00a0→ «\u00a0Two-Factor Authentication (2FA)\u00a0».',
	step_email: 'Sécurisez votre messagerie',
	step_email_detail:
		'Qui lit vos e-mails peut réinitialiser votre mot de passe. Changez aussi celui de votre messagerie et cherchez des règles qui transfèrent votre courrier.',
	step_support: 'Prévenez Cryptonow',
	step_support_detail:
		'S’il manque de l’argent ou si quelque chose a changé, contactez l’assistance de Cryptonow.',
	openPassword: 'Changer le mot de passe',
	openTwoFactor: 'Comment l’activer',
	openSupport: 'Formulaire d’assistance',
	stepDone: 'C’est fait',
	stepDoneAlready: 'fait',
	recoveryFinish: 'Terminer',
	recoveryNotNeeded: 'Passer ces étapes',

	// «Is this message real?»
	message: 'Vérifier un message suspect',
	messageIntro:
		'Vous avez reçu un SMS ou un e-mail à propos d’une connexion\u00a0? N’ouvrez pas ses liens et n’appelez pas ses numéros. Vérifiez plutôt ici.',
	messageLook: 'Comparer à mes sessions',
	messageStranger: {
		one: 'Il y a une connexion que vous n’avez pas confirmée.',
		other: 'Il y a {count} connexions que vous n’avez pas confirmées.',
	},
	messageStrangerDetail:
		'Le message peut en parler. Revenez en arrière, vérifiez, et déconnectez ce qui n’est pas à vous. Dans tous les cas, ne touchez à rien dans le message.',
	messageOwn: 'Toutes les connexions actuelles sont à vous.',
	messageOwnDetail:
		'La dernière\u00a0: {session}, connexion {ago}. Si c’était vous, le message peut en parler, et il n’y a rien à faire.',
	messageNone: 'Aucune connexion ne correspond.',
	messageNoneDetail:
		'Seuls des appareils que vous connaissez sont connectés, et aucun ne s’est connecté ces trois derniers jours.',
	messageGone: {
		one: 'Une connexion que vous n’aviez pas confirmée était là et a disparu.',
		other: '{count} connexions que vous n’aviez pas confirmées étaient là et ont disparu.',
	},
	messageRemoved: 'Il peut s’agir de quelque chose que vous avez supprimé.',
	messageRemovedDetail:
		'Vous avez supprimé {session}, déconnexion {ago}. Si le message en parle, continuez la liste de sécurité. Dans tous les cas, ne touchez à rien dans le message.',
	messageBlind: 'Impossible de vérifier pour l’instant.',
	messageLimits: 'Ce que cela ne peut pas vous dire',
	messageLimit_tried: 'Quelqu’un a peut-être essayé de se connecter sans y parvenir.',
	messageLimit_short: 'Une connexion très courte entre deux vérifications peut ne pas apparaître.',
	messageLimit_other: 'Une vraie connexion ne dit rien sur l’auteur du message.',

	// The settings page
	setTitle: 'Paramètres – Session Companion',
	setPage: 'Paramètres',
	setNav: 'Sur cette page',
	setGroup_watching: 'Surveillance',
	setGroup_yours: 'Vos données',
	setGroup_extension: 'Cette extension',
	setNothing:
		'Encore rien ici. Cette page se remplit après la première vérification de vos sessions.',
	setBroken: 'Impossible d’afficher les paramètres',
	setBrokenDetail:
		'Les données enregistrées étaient illisibles. Rechargez cette page\u00a0; si cela ne suffit pas, redémarrez le navigateur.',
	setReview: 'Vérifier les sessions',
	setUnsaved:
		'Le navigateur ne peut pas enregistrer\u00a0: son stockage est plein ou endommagé. Ce que vous changez ici sera perdu à la fermeture du navigateur si l’enregistrement ne refonctionne pas.',
	setSaved: 'Enregistré.',
	setUndone: 'Annulé.',
	setFailed: 'Cela n’a pas fonctionné. Réessayez.',

	setWatch: 'Fréquence des vérifications',
	setWatchIntro:
		'Les sessions sont vérifiées tant que ce navigateur est ouvert et connecté à Cryptonow.',
	setWatchingSince: 'Surveillance depuis\u00a0: {clock}',
	setNotWatching: 'Pas encore de surveillance\u00a0: aucune session n’a pu être lue',
	setLooked: 'Dernière vérification\u00a0: {ago}',
	setLastGood: 'Dernière vérification réussie\u00a0: {ago}',
	setBlind: 'Aucune vérification possible depuis\u00a0: {clock} ({cause})',
	setLookEvery: 'Vérifier',
	setLookEveryHelp: 'Après une alerte, vérification toutes les 30 secondes pendant dix minutes.',
	setMinutes: { one: 'Chaque minute', other: 'Toutes les {count} minutes' },
	setMinutes_1: 'Alerte en une minute environ. 60 requêtes par heure (recommandé).',
	setMinutes_2:
		'Alerte en 2 minutes au plus. 30 requêtes par heure. De courtes connexions peuvent passer inaperçues.',
	setMinutes_5:
		'Alerte en 5 minutes au plus. 12 requêtes par heure. De courtes connexions peuvent passer inaperçues.',
	setMinutes_15: 'Alerte en 15 minutes au plus, assez pour faire des dégâts. 4 requêtes par heure.',
	setPages: {
		one: 'Alerte en {minutes} minutes au plus. Une page s’ouvre en arrière-plan une fois par heure.',
		other:
			'Alerte en {minutes} minutes au plus. Une page s’ouvre en arrière-plan {count} fois par heure.',
	},
	setLastGap: 'Dernière interruption',
	setGap: '{causes}\u00a0; {found}',
	setGapNothing: 'rien n’avait changé',
	setGapFound: 'ensuite\u00a0: {list}',

	setNotifications: 'Notifications',
	setNotify: 'Afficher des notifications sur le bureau',
	setNotifyHelp: 'Sans elles, vous ne l’apprenez qu’en voyant l’icône.',
	setTellBlind: 'Me prévenir quand les vérifications s’arrêtent',
	setTellBlindHelp:
		'Après 15 minutes sans vérification réussie pendant que vous êtes à l’ordinateur, ou aussitôt si ce peut être une attaque. Pas si vous êtes hors ligne ou déconnecté vous-même.',
	setPrivate: 'Masquer les détails dans les notifications',
	setPrivateHelp: 'N’affiche ni appareil, ni lieu, ni adresse IP. Pour les écrans partagés.',
	setQuiet: 'Heures calmes',
	setQuietHelp:
		'Seuls les nouveaux appareils et les alertes urgentes sont signalés aussitôt. Le reste suit à la fin des heures calmes.',
	setQuietForNew: 'Les nouveaux appareils attendent aussi',
	setQuietForNewHelp:
		'Un inconnu qui se connecte la nuit a alors jusqu’au matin pour faire des dégâts.',
	setQuietFrom: 'De',
	setQuietTo: 'À',
	setQuietSame: 'Les heures calmes ne peuvent pas commencer et finir à la même heure.',
	setTest: 'Afficher une notification de test',
	setTested: 'Une notification devrait maintenant être à l’écran.',
	setTestNone: 'Rien n’apparaît\u00a0?',
	setTestNone_quiet:
		'Vérifiez si «\u00a0Ne pas déranger\u00a0» ou un mode de concentration est activé. Il retient les notifications.',
	setTestNone_windows:
		'Windows\u00a0: ouvrez «\u00a0Paramètres\u00a0»\u00a0→ «\u00a0Système\u00a0»\u00a0→ «\u00a0Notifications\u00a0» et autorisez-les pour ce navigateur.',
	setTestNone_mac:
		'macOS\u00a0: ouvrez «\u00a0Réglages Système\u00a0»\u00a0→ «\u00a0Notifications\u00a0» et autorisez-les pour ce navigateur.',
	setTestNone_linux:
		'Linux\u00a0: regardez dans les paramètres de votre bureau sous «\u00a0Notifications\u00a0». Certains petits bureaux n’en affichent pas.',

	setAway: 'Pendant votre absence',
	setAwayIntro:
		'Chaque vérification peut garder active votre connexion à Cryptonow. Pour qu’elle expire en votre absence, vérifiez moins souvent quand l’ordinateur est verrouillé ou inactif depuis 5 minutes.',
	setAwayLegend: 'Quand l’ordinateur est inactif ou verrouillé',
	setIdle_look: 'Vérifier comme d’habitude',
	setIdle_look_cost:
		'Les alertes arrivent aussi vite que d’habitude. Votre propre connexion peut rester ouverte plus longtemps.',
	setIdle_seldom: 'Vérifier toutes les 15 minutes',
	setIdle_seldom_cost:
		'Les alertes arrivent jusqu’à 15 minutes plus tard. Cryptonow peut vous déconnecter pendant votre absence.',
	setIdle_never: 'Ne pas vérifier',
	setIdle_never_cost:
		'Les alertes arrivent à votre retour\u00a0; l’icône montre que rien n’est vérifié.',

	setTravel: 'Voyage ou VPN',
	setTravelIntro:
		'Vous partez à l’étranger ou utilisez un VPN\u00a0? Pendant ce temps, un nouveau pays à lui seul ne déclenche pas d’alerte. Tout le reste, si.',
	setTravelAbout: 'mode voyage, à partir de maintenant',
	setTravelLasts: 'Un nouveau pays à lui seul ne déclenche pas d’alerte. Fin\u00a0: {clock}.',
	setTravelNone: 'Désactivé.',
	setTravelStart: 'Activer pour',
	setTravelAnew: 'Ou, à partir de maintenant, pour\u00a0:',
	setTravelStarted: {
		one: 'Activé pour un jour.',
		other: 'Activé pour {count} jours.',
	},
	setTravelEnded: 'Désactivé\u00a0: un nouveau pays compte de nouveau.',
	setTravelUndo: 'Vous avez désactivé le mode voyage.',
	setDays: { one: '{count} jour', other: '{count} jours' },
	setYear: '1 an',

	setDevices: 'Appareils connus',
	setDevicesIntro:
		'Appareils que vous avez confirmés, avec le pays. Oubliez un appareil pour qu’on vous repose la question.',
	setNoDevices:
		'Aucun pour l’instant. Ils apparaissent ici quand vous dites «\u00a0C’était moi\u00a0».',
	setElsewhere: 'Connu d’un autre de vos navigateurs',
	setInUse: 'Connecté',
	setKnownIn: 'De confiance\u00a0: {places}',
	setKnownNowhere:
		'N’est plus de confiance\u00a0: la question vous sera posée à la prochaine connexion',
	setPlaceUnknown: 'un lieu inconnu',
	setFaded: '{place} (trop ancien\u00a0: à confirmer de nouveau)',
	setLastSeen: 'Vu pour la dernière fois\u00a0:',
	setRename: 'Renommer',
	setNamed: 'Nom enregistré.',
	setNamedUndo: 'Vous avez changé le nom d’un appareil.',
	setForget: 'Oublier',
	setForgotten: 'Oublié. Ses connexions sont de nouveau à vérifier.',
	setForgetAll: 'Oublier tous les appareils',
	setAskForgetAll: {
		one: 'Oublier cet appareil\u00a0? Ses sessions seront de nouveau à vérifier.',
		other: 'Oublier les {count} appareils\u00a0? Toutes les sessions seront de nouveau à vérifier.',
	},
	setYesForget: 'Tout oublier',
	setAllForgotten: 'Tous les appareils sont oubliés.',
	setTrustTime: 'Redemander si un appareil n’est pas vu depuis',
	setTrustTimeHelp: 'Compté séparément pour chaque pays.',

	setSync: 'Synchronisation',
	setSyncIntro:
		'Vos autres navigateurs peuvent apprendre quels appareils sont à vous\u00a0; vous ne répondez alors qu’une fois pour chacun.',
	setSyncLabel: 'Partager les appareils connus avec mes autres navigateurs',
	setSyncAbout: 'Ce qui est partagé',
	setSyncWhat:
		'Partagés\u00a0: type d’appareil, le nom que vous lui donnez, pays, dates. Jamais d’adresses IP, de réseaux ni de sessions. Passe par la synchronisation de votre navigateur.',
	setSyncOff: 'Si vous la désactivez, ce navigateur supprime ce qu’il a partagé.',
	setSyncFailed:
		'La synchronisation du navigateur ne fonctionne pas (depuis\u00a0: {clock}). Vos autres navigateurs n’apprennent pas ce qui est connu ici\u00a0; les essais continuent.',

	setRecord: 'Historique',
	setRecordAbout: 'Ce qu’il contient',
	setFace: 'Affichage',
	setFace_list: 'Liste',
	setFace_timeline: 'Chronologie',
	setRecordIntro:
		'Ce qui a été vu et quand\u00a0: chaque session avec son appareil, son lieu et son adresse IP, comment elle a été jugée, ce que vous avez dit et supprimé, et quand rien n’a été vérifié. Il peut servir de preuve\u00a0: il garde les sessions que Cryptonow n’affiche plus.',
	setRecordBounds:
		'Il reste dans ce navigateur\u00a0: {entries} entrées au plus des {days} derniers jours\u00a0; les plus anciennes partent d’abord.',
	setRecordCount: {
		one: '1 entrée\u00a0: {clock}.',
		other: '{count} entrées depuis\u00a0: {clock}.',
	},
	setRecordEmpty: 'Il est vide.',
	setExportJson: 'Exporter en JSON',
	setExportCsv: 'Exporter en CSV',
	setExported: 'Téléchargement lancé\u00a0: {file}.',
	setExportCare:
		'Le fichier exporté contient des lieux et des adresses IP\u00a0: ne le partagez pas.',
	setErase: 'Effacer l’historique',
	setAskErase:
		'Effacer l’historique\u00a0? C’est irréversible. Les appareils connus et les paramètres restent.',
	setYesErase: 'Effacer',
	setErased: 'L’historique est effacé.',

	// Its timeline and its table
	setTimeline: 'Chronologie de l’historique',
	setTimelineHelp:
		'Les flèches vont de repère en repère et d’appareil en appareil, Début et Fin au premier et au dernier. Plus et moins zooment autour du repère choisi, Page préc. et Page suiv. reculent et avancent dans le temps.',
	setTimelineHint: 'Choisissez un repère pour lire ce qui s’est passé.',
	setTimelineNone: 'Il ne s’est rien passé pendant cette période.',
	setSpan: 'Période affichée',
	setSpan_day: 'Jour',
	setSpan_week: 'Semaine',
	setSpan_month: 'Mois',
	setSpan_all: 'Tout',
	setZoomIn: 'Zoom avant',
	setZoomOut: 'Zoom arrière',
	setEarlier: 'Plus tôt',
	setLater: 'Plus tard',
	setShow: 'Afficher',
	setShow_all: 'Tout',
	setShow_sessions: 'Sessions qui arrivent, changent et finissent',
	setShow_answers: 'Alertes, réponses et suppressions',
	setShow_watch: 'Surveillance et ses paramètres',
	setLane_watch: 'Session Companion',
	setLane_stranger: 'Non confirmé',
	setLane_removed: 'Supprimé',
	setLane_others: { one: '{count} autre appareil', other: '{count} autres appareils' },
	setShape_seen: 'Vue',
	setShape_changed: 'Modifiée',
	setShape_gone: 'Terminée',
	setShape_alert: 'Alerte',
	setShape_review: 'Votre réponse',
	setShape_removal: 'Suppression',
	setShape_watch: 'Surveillance, appareils, paramètres',
	setShape_blind: 'Pas de vérification',
	setShape_known: 'Une de vos sessions',
	setShape_stranger: 'Une session que vous n’avez pas confirmée',
	setMark: '{clock}, {event}',
	setMarks: {
		one: '{count} entrée, {range}\u00a0: {events}',
		other: '{count} entrées, {range}\u00a0: {events}',
	},
	setMore: { one: 'et {count} de plus', other: 'et {count} de plus' },
	setInRange: {
		one: '{count} entrée dans cette période\u00a0: {range}.',
		other: '{count} entrées dans cette période\u00a0: {range}.',
	},
	setUndrawn: {
		one: '{count} entrée n’a pas d’heure lisible\u00a0; elle n’est que dans la liste.',
		other: '{count} entrées n’ont pas d’heure lisible\u00a0; elles ne sont que dans la liste.',
	},
	setNoTime: 'Sans heure',
	setColumn_time: 'Heure',
	setColumn_event: 'Événement',
	setColumn_session: 'Session',
	setColumn_what: 'Quoi',
	setColumn_device: 'Appareil',
	setColumn_place: 'Lieu',
	setColumn_ip: 'Adresse IP',
	setColumn_grade: 'Jugement',
	setSessionNumber: 'n°\u00a0{ref}',

	// What the record says, on the page and in the exported table
	setEntry_watchStarted: 'Surveillance commencée',
	setEntry_sessionSeen: 'Session vue',
	setEntry_logins: 'Nombreuses connexions',
	setLoginsFrom: {
		one: '{count} connexion\u00a0: {network}',
		other: '{count} connexions\u00a0: {network}',
	},
	setManyNetworks: 'de nombreux réseaux',
	setEntry_sessionChanged: 'Session modifiée',
	setEntry_gradeRaised: 'Jugée à nouveau',
	setEntry_sessionGone: 'N’est plus connectée',
	setEntry_sessionBack: 'De nouveau affichée',
	setEntry_alerted: 'Alerte déclenchée',
	setEntry_alertShown: 'Notification affichée',
	setEntry_reviewed: 'Votre réponse',
	setEntry_removalAsked: 'Suppression demandée',
	setEntry_removalEnded: 'Suppression',
	setEntry_recoveryStarted: 'Liste de sécurité ouverte',
	setEntry_recoveryEnded: 'Liste de sécurité fermée',
	setEntry_recoveryStep: 'Liste de sécurité',
	setEntry_undone: 'Annulé',
	setEntry_lookFailed: 'Vérification échouée',
	setEntry_blindnessTold: 'Arrêt des vérifications signalé',
	setEntry_gap: 'Pas de vérification',
	setEntry_deviceKnown: 'Appareil connu',
	setEntry_deviceNamed: 'Appareil nommé',
	setEntry_deviceForgotten: 'Appareil oublié',
	setEntry_travelStarted: 'Mode voyage activé',
	setEntry_travelEnded: 'Mode voyage désactivé',
	setEntry_settingsChanged: 'Paramètres modifiés',
	setEntry_rebuilt: 'Surveillance recommencée',
	setRebuiltWhat: 'les données enregistrées étaient illisibles',
	setGrade_familiar: 'familière',
	setGrade_notice: 'à vérifier',
	setGrade_check: 'inconnue',
	setGrade_urgent: 'sans doute pas vous',
	setOutcome_pending: 'en cours',
	setOutcome_removed: 'n’est plus affichée par Cryptonow',
	setOutcome_stillThere: 'encore connectée',
	setOutcome_unreachable: 'n’a pas pu être vérifiée',
	setVerdict_mine: '«\u00a0C’était moi\u00a0»',
	setVerdict_notMine: '«\u00a0Ce n’était pas moi\u00a0»',
	setUndone_recognised: '«\u00a0C’était moi\u00a0»',
	setUndone_disowned: '«\u00a0Ce n’était pas moi\u00a0»',
	setUndone_devicesForgotten: 'l’oubli d’appareils',
	setUndone_recoveryEnded: 'la fermeture de la liste de sécurité',
	setUndone_deviceNamed: 'le nom d’un appareil',
	setUndone_travelSet: 'la fin du mode voyage',
	setStepNot: '{step}\u00a0: finalement non',
	setOwnBrowser: 'ce navigateur',
	setUntil: 'fin\u00a0: {clock}',
	setNameNone: 'sans nom',
	setNameGone: 'nom supprimé',
	setNoted_trust: 'redemande après\u00a0: {time}',
	setNoted_idle: 'si inactif\u00a0: {choice}',
	setNoted_sync: 'synchronisation\u00a0: {state}',
	setNoted_every: {
		one: 'vérification chaque minute',
		other: 'vérification toutes les {count} minutes',
	},
	setNoted_notifications: 'notifications\u00a0: {state}',
	setNoted_blind: 'prévenir quand les vérifications s’arrêtent\u00a0: {state}',
	setNoted_private: 'détails masqués dans les notifications\u00a0: {state}',
	setNoted_quiet: 'heures calmes\u00a0: {state}',
	setNoted_quietForNew: 'les nouveaux appareils attendent aux heures calmes\u00a0: {state}',
	setOn: 'activé',
	setOff: 'désactivé',
	setWas: 'avant\u00a0: {seen}',
	setCause: 'cause\u00a0: {cause}',
	setLoggedInAt: 'connexion\u00a0: {time}',
	setLoginUnknown: 'heure de connexion inconnue',
	setFromTo: 'de {from} à {to}',
	setStretch: 'de {from} à {to}\u00a0: {cause}',

	setConnection: 'Liaison',
	setConnectedTo: 'Relié à {hosts}.',
	setFrom_learned: 'Appris de votre page de sessions\u00a0: {clock}.',
	setFrom_imported: 'Repris d’un fichier\u00a0: {clock}.',
	setFrom_managed: 'Défini par l’administrateur de ce navigateur.',
	setFrom_build: 'Fait partie de cette version.',
	setRemovalLearned: '«\u00a0Supprimer\u00a0» ferme une session directement.',
	setRemovalUnknown:
		'«\u00a0Supprimer\u00a0» n’est pas encore configuré et ouvre donc la page de Cryptonow.',
	setLearnRemoval: 'Configurer «\u00a0Supprimer\u00a0»…',
	setLearnRemovalAgain: 'Reconfigurer «\u00a0Supprimer\u00a0»…',
	setDisconnect: 'Rompre la liaison…',
	setAskDisconnect:
		'Rompre la liaison\u00a0? Rien n’est vérifié tant qu’elle n’est pas rétablie. Vos appareils connus restent.',
	setYesDisconnect: 'Rompre',
	setStayConnected: 'Garder la liaison',
	setDisconnected: 'Liaison rompue.',
	setExportConnection: 'Exporter la liaison',
	setImportConnection: 'Importer d’un fichier…',
	setConnectionFileAbout: 'Ce que contient le fichier',
	setConnectionFile:
		'Le fichier indique où est votre liste et comment la lire. Il ne contient ni clé, ni cookie, ni session\u00a0; vous pouvez donc l’emporter sur un autre ordinateur.',
	setImported:
		'Le fichier a été lu. Rien n’est encore demandé\u00a0: comparez-le sous «\u00a0Relier\u00a0».',
	setImportRequest:
		'Ce fichier demande quelque chose dont aucune liste n’a besoin, ou plus qu’une personne ne peut lire. Il n’est pas utilisé.',
	setRequests: 'Ce qui est demandé avec votre connexion',
	setImportRefused:
		'Ce fichier ne contient aucune liaison utilisable ici. Il doit avoir été exporté d’ici et ne peut nommer que des adresses de Cryptonow.',
	setImportNewer:
		'Ce fichier vient d’une version plus récente. Mettez l’extension à jour, puis importez-le de nouveau.',
	setGiveBack: 'Retirer l’accès',
	setGivenBack: 'L’accès à {host} a été retiré.',
	setAccessGranted: 'Accès autorisé.',
	setAccessRefused: 'Pas d’accès, donc rien n’est vérifié. Vous pouvez l’autoriser ici.',
	setAccessAllowed: 'L’accès est autorisé.',
	setAccessStillRefused: 'Le navigateur refuse toujours l’accès.',
	setNotConnected:
		'Non relié\u00a0: rien n’est vérifié. Reliez l’extension, et votre page de sessions montrera où est votre liste. D’ici là, vérifiez vous-même sous «\u00a0Settings\u00a0»\u00a0→ «\u00a0Security\u00a0»\u00a0→ «\u00a0Sessions\u00a0».',

	setAbout: 'À propos',
	setAboutIntro: 'Session Companion pour Cryptonow, version {version}.',
	setHelp: 'Aide (en anglais)',
	setWelcome: 'Ouvrir le guide de démarrage',
	setLicence: 'Logiciel libre sous licence MIT.',
	setLicences: 'Licences de tiers',
	setPrivacy: 'Confidentialité',
	setPrivacy_reads:
		'L’extension lit la liste de vos sessions chez Cryptonow, avec la connexion que ce navigateur a déjà. Elle ne lit aucune autre page que celle que vous ouvrez pour la relier.',
	setPrivacy_stays:
		'Ce qu’elle lit et ce que vous dites reste dans ce navigateur, sur cet ordinateur.',
	setPrivacy_leaves:
		'Seules des requêtes à Cryptonow quittent cet ordinateur. Si la synchronisation est activée, types, noms et pays de vos appareils passent par celle de votre navigateur.',
	setPrivacy_maker: 'C’est un projet indépendant, qui ne vient pas de Cryptonow.',

	setEverything: 'Tout effacer',
	setEverythingIntro:
		'Supprime tout ce qui est enregistré ici et dans la synchronisation de votre navigateur, et recommence.',
	setEverythingAct: 'Tout effacer…',
	setAskEverything: 'Tout effacer\u00a0?',
	setEverythingGoes: 'Ceci est supprimé, sans retour possible\u00a0:',
	setEverythingGoes_record: 'l’historique de ce qui a été vu, dit et fait',
	setEverythingGoes_devices:
		'vos appareils connus, leurs noms et ce que vous avez signalé comme n’étant pas à vous',
	setEverythingGoes_sessions: 'ce qui est connu de vos sessions et les étapes encore ouvertes',
	setEverythingGoes_settings: 'tous les paramètres de cette page',
	setEverythingGoes_connection:
		'la liaison que vous avez confirmée, avec ce que le navigateur a autorisé pour elle',
	setEverythingGoes_sync: 'ce que ce navigateur a laissé dans sa synchronisation',
	setEverythingThen:
		'Ensuite, la surveillance recommence comme après l’installation\u00a0: tout ce qui est connecté est à vérifier. Personne n’est déconnecté de Cryptonow.',
	setEverythingEnd: 'Pour arrêter la surveillance, supprimez l’extension du navigateur.',
	setYesEverything: 'Tout effacer',
	setEverythingErased: 'Tout est effacé. La surveillance recommence.',

	// The welcome page
	welcomeTitle: 'Sachez qui est connecté à votre compte',
	welcomeIntro: 'Prêt en moins d’une minute.',
	welcomeIntroConnect: 'Prêt en quelques minutes.',
	welcomePicture: 'Ce que l’icône vous dira',
	welcomePicture_calm: 'Seulement des appareils que vous connaissez',
	welcomePicture_alarm: 'Une connexion qui n’est peut-être pas la vôtre',
	welcomeDoes: 'Ce qu’elle fait',
	welcomeDoes_watch:
		'L’extension garde un œil sur les sessions de votre compte Cryptonow et vous prévient quand l’une d’elles ne semble pas être la vôtre.',
	welcomeDoes_login: 'Elle utilise la connexion que ce navigateur a déjà.',
	welcomeDoesNot: 'Ce qu’elle ne fait pas',
	welcomeDoesNot_password: 'Elle ne voit jamais votre mot de passe.',
	welcomeDoesNot_leave:
		'Elle ne partage rien avec personne, sauf si vous activez la synchronisation.',
	welcomeDoesNot_remove:
		'Elle ne déconnecte personne d’elle-même\u00a0: il faut votre clic sur «\u00a0Supprimer\u00a0».',
	welcomeDoesNot_official: 'Indépendante\u00a0: elle n’est pas faite par Cryptonow.',
	welcomeState_todo: 'À faire',
	welcomeState_doing: 'En cours',
	welcomeState_done: 'Terminé',
	welcomeNews: 'L’étape {number} est terminée\u00a0: {step}.',
	welcomeConnect: 'Relier à Cryptonow',
	welcomeConnect_detail:
		'Ouvrez une fois votre page de sessions Cryptonow. La page suivante vous guide.',
	welcomeLogin: 'Se connecter à Cryptonow',
	welcomeLogin_detail:
		'Connectez-vous avec ce navigateur, comme toujours. Votre mot de passe ne va qu’à Cryptonow.',
	welcomeLoginWaiting:
		'En attente de votre connexion. Revenez ensuite\u00a0: cette page le remarque toute seule.',
	welcomeLoginDone: {
		one: 'La session de votre compte a été trouvée.',
		other: 'Les {count} sessions de votre compte ont été trouvées.',
	},
	welcomeReview: 'Confirmez vos sessions',
	welcomeReview_detail: 'Elles apparaissent ici dès qu’elles sont lisibles.',
	welcomeReviewAsk: {
		one: 'Elle était connectée avant l’installation. Était-ce vous\u00a0?',
		other: 'Elles étaient connectées avant l’installation. Était-ce vous à chaque fois\u00a0?',
	},
	welcomeReviewNew: 'Certaines sessions ne sont pas encore confirmées. Sont-elles à vous\u00a0?',
	welcomeReviewNone: 'Seul ce navigateur est connecté\u00a0: il n’y a rien à confirmer.',
	welcomeReviewDone: 'Vous les avez toutes confirmées.',
	welcomeRecovery:
		'Vous avez supprimé une session. Cliquez ensuite sur l’icône de la barre d’outils\u00a0: elle indique comment remettre votre compte en sécurité.',
	welcomeNotify: 'Voir une notification de test',
	welcomeNotify_detail: 'Les alertes sont des notifications du système. Vérifiez qu’elles passent.',
	welcomeNotifyOff:
		'Vous avez désactivé les notifications dans les paramètres. Tant qu’elles le sont, seule l’icône vous prévient.',
	welcomeNotifyTry: 'Afficher une notification de test',
	welcomeNotifyAgain: 'L’afficher à nouveau',
	welcomeNotifyTrying: 'Affichage…',
	welcomeNotifyAsk: 'L’avez-vous vue\u00a0?',
	welcomeNotifyAsk_detail:
		'C’est une petite fenêtre au bord de l’écran, intitulée «\u00a0{title}\u00a0».',
	welcomeNotifyYes: 'Oui, je l’ai vue',
	welcomeNotifyNo: 'Non',
	welcomeNotifyDone: 'Les notifications vous parviennent.',
	welcomeNotifyFailed: 'Le navigateur n’a pas pu l’afficher.',
	welcomeMissed: 'Quelque chose la retient',
	welcomeMissed_windows:
		'Sous Windows, ouvrez «\u00a0Paramètres\u00a0»\u00a0→ «\u00a0Système\u00a0»\u00a0→ «\u00a0Notifications\u00a0». Activez les notifications, aussi pour {browser} dans la liste, et désactivez «\u00a0Ne pas déranger\u00a0».',
	welcomeMissed_mac:
		'Sur votre Mac, ouvrez «\u00a0Réglages Système\u00a0»\u00a0→ «\u00a0Notifications\u00a0» et autorisez-les pour {browser}. Dans le centre de contrôle, aucun mode de concentration ne doit être activé.',
	welcomeMissed_linux:
		'Ouvrez les paramètres de votre bureau, puis «\u00a0Notifications\u00a0». Désactivez «\u00a0Ne pas déranger\u00a0» et activez les notifications pour {browser}.',
	welcomeMissed_other:
		'Ouvrez les paramètres de notification de votre système. Autorisez-les pour {browser} et désactivez «\u00a0Ne pas déranger\u00a0».',
	welcomeMissedMacChrome:
		'{browser} figure deux fois dans la liste\u00a0: autorisez les deux, aussi l’entrée pour les alertes.',
	welcomeMissedLinuxFirefox:
		'Firefox a besoin pour cela de «\u00a0libnotify\u00a0», présent sur presque tous les bureaux.',
	welcomeYourBrowser: 'votre navigateur',
	welcomeIcon: 'Gardez l’icône en vue',
	welcomeIcon_detail: 'Sa forme indique l’état, quelles que soient les couleurs.',
	welcomeIcon_calm: 'Coche',
	welcomeIcon_calm_detail: 'Tout va bien. Seuls des appareils que vous connaissez sont connectés.',
	welcomeIcon_attention: 'Point d’interrogation',
	welcomeIcon_attention_detail: 'Quelque chose à vérifier quand vous aurez le temps.',
	welcomeIcon_alarm: 'Octogone',
	welcomeIcon_alarm_detail: 'Un appareil que vous n’avez pas confirmé. Vérifiez-le maintenant.',
	welcomeIcon_blind: 'Bouclier barré',
	welcomeIcon_blind_detail:
		'Vos sessions ne peuvent pas être vérifiées pour l’instant. Survolez-la pour lire pourquoi.',
	welcomePin_chromium:
		'Cliquez sur la pièce de puzzle à côté de la barre d’adresse, puis sur l’épingle à côté de «\u00a0{name}\u00a0».',
	welcomePin_firefox:
		'Cliquez sur la pièce de puzzle dans la barre d’outils, puis sur la roue dentée à côté de «\u00a0{name}\u00a0», et épinglez l’icône à la barre d’outils.',
	welcomePinned_chromium: 'Elle est épinglée, à côté de la barre d’adresse.',
	welcomePinned_firefox: 'Firefox l’a placée dans la barre d’outils, à côté de la barre d’adresse.',
	welcomeSet: 'Tout est prêt',
	welcomeSet_detail:
		'Vos sessions sont désormais vérifiées tant que ce navigateur est ouvert. Quand une connexion ne correspond pas, l’icône change de forme et vous recevez une notification.',
	welcomeClose:
		'Vous pouvez maintenant fermer cette page. Vous la retrouverez dans les paramètres.',
	welcomeLater: 'Terminer plus tard',
	welcomeLater_detail:
		'Vous pouvez fermer cette page à tout moment\u00a0: l’icône indique ce qui reste. Vous retrouverez la page dans les paramètres.',
	welcomeBlind: 'Pas encore de surveillance',
	welcomeBlind_detail:
		'Session Companion n’est pas encore relié à Cryptonow et ne peut donc pas vérifier vos sessions. D’ici là, l’icône reste barrée.',

	// The popup on a page of Cryptonow’s that can be connected
	here: 'Vous êtes sur {host}',
	hereAsk: 'Votre liste de sessions est-elle ouverte ici\u00a0?',
	hereYes: 'Oui, relier cette page',
	hereNo: 'Non, montrez-moi comment',
	hereAccess: 'Le navigateur va demander l’accès à {host}. Vous pouvez le retirer à tout moment.',

	// The page «Connect»
	connectPage: 'Relier – Session Companion',
	connectPageFound: 'Est-ce votre liste\u00a0? – Session Companion',
	connectTitle: 'Relier à votre compte Cryptonow',
	connectIntro:
		'Ouvrez une fois votre page de sessions Cryptonow, pour que Session Companion apprenne où est votre liste. Environ deux minutes.',
	connectPromise: 'Ce que fait l’extension et ce qu’elle ne fait pas',
	connectPromise_tab:
		'Elle n’observe que l’onglet qu’elle ouvre pour cela, et seulement jusqu’à ce que la liste soit trouvée.',
	connectPromise_list:
		'De cette page, elle ne prend que ce qui ressemble à une liste de sessions, et oublie le reste.',
	connectPromise_leave: 'Elle n’y change rien, et rien ne quitte votre ordinateur.',
	connectNow: 'Relié à {hosts}',
	connectSince: 'Utilisée depuis\u00a0: {clock}.',
	connectNow_detail: 'Cette liaison reste utilisée jusqu’à ce que vous en confirmiez une nouvelle.',
	connectStep_open: 'Ouvrez votre page de sessions Cryptonow',
	connectStep_compare: 'Comparez la liste',
	connectStep_remove: 'Configurer «\u00a0Supprimer\u00a0»',
	connectOptional: 'Facultatif',
	connectLeft: 'Remis à plus tard',
	connectWay_login: 'Ouvrez Cryptonow et connectez-vous, comme toujours.',
	connectWay_menu:
		'Allez dans «\u00a0Settings\u00a0»\u00a0→ «\u00a0Security\u00a0»\u00a0→ «\u00a0Sessions\u00a0».',
	connectWay_address:
		'Là, cliquez sur l’icône de cette extension dans la barre d’outils, puis sur {button}. Ou copiez l’adresse de la page et collez-la ici.',
	connectSite: 'Ouvrir Cryptonow',
	connectAddress: 'Adresse de votre page de sessions',
	connectAddress_fine: 'C’est Cryptonow\u00a0: {host}.',
	connectAddress_home:
		'C’est Cryptonow, mais sa page d’accueil. Collez plutôt l’adresse de «\u00a0Settings\u00a0»\u00a0→ «\u00a0Security\u00a0»\u00a0→ «\u00a0Sessions\u00a0».',
	connectAddress_notAnAddress:
		'Ce n’est pas l’adresse d’une page. Elle commence par {start} et se trouve dans la barre d’adresse.',
	connectAddress_notEncrypted:
		'Cette connexion à {host} n’est pas chiffrée. Utilisez l’adresse qui commence par {start}.',
	connectAddress_port:
		'Les pages de Cryptonow ne sont pas à l’adresse {host}. Utilisez l’adresse sans le numéro après les deux-points.',
	connectAddress_lookAlike: 'C’est {host}, pas Cryptonow. Ne vous y connectez pas.',
	connectAddress_otherSite: 'C’est {host}. Les adresses de Cryptonow se terminent par {site}.',
	connectAsk: 'Ce que le navigateur va demander',
	connectAsk_nothing: 'Le navigateur a déjà donné cet accès',
	connectAsk_page:
		'Le navigateur demandera si cette extension peut lire et modifier vos données sur {host}. Les navigateurs ne proposent pas d’autorisation plus étroite.',
	connectAsk_list:
		'Pour cette étape seulement, elle observe les requêtes de la page, lit la liste et ne change rien.',
	connectAsk_removal:
		'Pour cette étape seulement, elle observe les requêtes de la page pour voir laquelle ferme une session. Elle n’en envoie aucune elle-même.',
	connectAsk_silent: 'Si vous l’avez déjà autorisé, il ne le redemandera pas.',
	connectWatch: 'Autoriser et ouvrir la page',
	connectRefused: 'Le navigateur n’a pas donné l’accès',
	connectRefused_detail:
		'Sans accès, impossible de continuer. Il ne s’est rien passé, et vous pouvez réessayer.',
	connectWatching:
		'Allez à l’onglet qui s’est ouvert, connectez-vous-y si nécessaire et ouvrez votre liste de sessions. Cette page revient au premier plan dès que la liste est trouvée.',
	connectRemoving:
		'Dans l’onglet qui s’est ouvert, cliquez sur «\u00a0Supprimer\u00a0» («\u00a0Remove\u00a0») pour la session que vous voulez fermer. Cette page revient au premier plan dès que c’est fait.',
	connectLooked: { one: '{count} réponse vérifiée', other: '{count} réponses vérifiées' },
	connectNoList: 'Pas encore de liste trouvée',
	connectListSeen: 'Une liste de sessions a été trouvée',
	connectTimeLeft: {
		one: 'Se termine dans {count} minute',
		other: 'Se termine dans {count} minutes',
	},
	connectGoToTab: 'Aller à cet onglet',
	connectStuck: 'Encore rien trouvé\u00a0?',
	connectStuck_list:
		'Ouvrez «\u00a0Settings\u00a0»\u00a0→ «\u00a0Security\u00a0»\u00a0→ «\u00a0Sessions\u00a0» dans cet onglet, pour voir la liste.',
	connectStuck_silent: 'La page n’a encore rien demandé',
	connectStuck_walk:
		'Si vous y voyez la liste, cliquez sur une autre entrée du menu du site, puis revenez\u00a0: beaucoup de pages ne demandent la liste qu’à ce moment. Ou rechargez.',
	connectStuck_empty:
		'Aucune session n’y figure\u00a0? Connectez-vous sur un appareil de plus, puis rechargez.',
	connectStuck_cannot:
		'Toujours rien, alors que vous voyez la liste\u00a0? Alors la page l’obtient d’une façon qui ne peut pas être apprise. Annulez\u00a0; rien n’a changé.',
	connectDeeper: 'Chercher plus à fond',
	connectDeeper_ask:
		'Certaines pages chargent la liste dans un processus d’arrière-plan (worker). Pour le voir, il faut une autorisation de plus du navigateur pour cette étape\u00a0; la page est rechargée.',
	connectDeeper_looks:
		'Les processus d’arrière-plan de la page sont maintenant inclus, jusqu’à la fin de cette étape. Ouvrez de nouveau votre liste dans cet onglet.',
	connectDeeper_hidden:
		'La page charge des contenus dans son propre processus d’arrière-plan, et ce navigateur n’en montre pas les réponses aux extensions. Si votre liste en fait partie, elle ne peut pas être apprise dans ce navigateur.',
	connectNotRemoved:
		'La page a envoyé quelque chose qui ressemblait à une suppression, mais la session est toujours affichée. Si la page vous demande quelque chose, répondez\u00a0; sinon, vérifiez-y si cela a fonctionné, et réessayez.',
	connectUnclear_othersToo: 'Plus d’une session a été fermée',
	connectUnclear_othersToo_detail:
		'D’autres sessions ont aussi disparu\u00a0: ce que la page a envoyé déconnecte peut-être toutes les autres. Cela n’a pas été appris. Fermez encore une session seule, si vous pouvez vous en passer.',
	connectUnclear_unclear: 'On ne sait pas ce qui a fermé la session',
	connectUnclear_unclear_detail:
		'La session a disparu, mais ce que la page a envoyé ne dit pas avec certitude comment. Cela n’a pas été appris. Fermez encore une session, si vous pouvez vous en passer.',
	connectFound: {
		one: 'Est-ce votre session\u00a0?',
		other: 'Ces {count} sessions sont-elles les vôtres\u00a0?',
	},
	connectFound_detail: 'Elles doivent correspondre à ce qu’affiche Cryptonow.',
	connectBack: 'Afficher la page de Cryptonow',
	connectNothingSaved: 'Rien n’est enregistré tant que vous n’avez pas dit oui.',
	connectOffered: 'D’un fichier\u00a0: lisez ceci avant de l’utiliser',
	connectOffered_detail:
		'Rien n’a encore été demandé. Avec votre connexion, seul ceci serait demandé, maintenant et à chaque vérification\u00a0:',
	connectOffered_removal:
		'La façon de supprimer ne vient jamais d’un fichier. Vous la montrez une fois, plus tard.',
	connectOffered_unseen:
		'Une telle requête peut modifier quelque chose. Il faut donc d’abord voir votre propre page de sessions demander la même chose.',
	connectOffered_ask: 'Demander la liste',
	connectOffered_failed: 'Cela n’a donné aucune liste\u00a0: {why}.',
	connectOffered_awaitsPage:
		'Ouvrez votre page de sessions. Dès qu’elle a envoyé la clé nécessaire, la liste est demandée.',
	connectRequests: 'Ce qui est demandé à chaque vérification',
	connectRequest_list: 'Pour votre liste.',
	connectRequest_current: 'Pour savoir quelle session est celle de ce navigateur.',
	connectRequest_key: 'Pour une clé nécessaire à cela.',
	connectRequest_page: 'Pour une clé dans cette page.',
	connectRequest_removal: 'Pour fermer une session que vous supprimez.',
	connectRequest_headers: 'Avec cela\u00a0: {headers}.',
	connectRequest_body: 'Est envoyé\u00a0: {body}',
	connectRequest_keys: 'Inséré, comme le fait votre page\u00a0: {names}.',
	connectTable: 'Les sessions trouvées',
	connectField_agent: 'Appareil',
	connectField_place: 'Lieu',
	connectField_ip: 'Adresse IP',
	connectField_lastActiveAt: 'Dernière activité',
	connectField_createdAt: 'Connexion',
	connectField_expiresAt: 'Fin',
	connectField_current: 'Ce navigateur',
	connectField_id: 'Distinguées par',
	connectFields: 'Quelque chose est-il au mauvais endroit\u00a0?',
	connectFields_detail: 'Voici comment chaque colonne a été reconnue. Changez ce qui est faux.',
	connectConfidence_sure: 'Sûr',
	connectConfidence_likely: 'Probable',
	connectConfidence_unsure: 'À vérifier',
	connectConfidence_none: 'Non disponible',
	connectNone: 'Aucun',
	connectChoice: '{sample} (le champ {name})',
	connectRegion: 'Dans quel pays se trouve «\u00a0{place}\u00a0»\u00a0?',
	connectRegion_detail:
		'La liste écrit tous les lieux de la même façon\u00a0; votre réponse vaut donc pour tous.',
	connectOthers: {
		one: 'Il y a une autre liste possible.',
		other: 'Il y a {count} autres listes possibles.',
	},
	connectYes: 'Oui, ce sont les miennes',
	connectNext: 'Non, une autre liste',
	connectNo: 'Non, pas ma liste',
	connectNeeds: 'Désormais, l’accès est nécessaire à\u00a0:',
	connectNeedsRemoval: 'Pour faire de même, l’accès est nécessaire à\u00a0:',
	connectNeeds_list: 'Votre liste vient d’ici.',
	connectNeeds_site: 'Site web de Cryptonow.',
	connectNeeds_part: 'Une partie de la liste vient d’ici.',
	connectNeeds_removal: 'C’est ici que les sessions sont fermées.',
	connectNeed_cookies: 'Cookies de ces adresses',
	connectNeed_cookies_detail:
		'La page de Cryptonow envoie avec sa requête une valeur tirée d’un cookie, et l’extension doit faire de même.',
	connectNeed_scripting: 'Ouvrir cette page',
	connectNeed_scripting_detail:
		'Seule la page de Cryptonow peut afficher cette liste. L’extension l’ouvre dans un onglet en arrière-plan, toutes les 15 minutes sauf autre choix de votre part, la lit et ferme l’onglet.',
	connectNeed_webRequest: 'Requêtes à ces adresses',
	connectNeed_webRequest_detail:
		'La page de Cryptonow détient la clé de la liste et ne la montre que dans ses propres requêtes. Elle n’est gardée qu’en mémoire.',
	connectNeeds_end:
		'Le navigateur demande si l’extension peut y lire et modifier vos données. Elle lit la liste, ne supprime que ce que vous lui dites, et vous pouvez retirer cet accès dans les paramètres.',
	connectChecking:
		'L’extension demande maintenant la liste elle-même, pour voir si elle reçoit la même.',
	connectCheckingRemoval: 'La liste est vérifiée à nouveau, pour voir si cette session a disparu.',
	connectCompareWait: 'La liste apparaît ici dès qu’elle est trouvée.',
	connectDone: 'Relié. Vos sessions sont maintenant vérifiées.',
	connectRemoveWait: 'Cela vient une fois la liste reliée.',
	connectRemoveOffer:
		'Cliquez sur «\u00a0Supprimer\u00a0» («\u00a0Remove\u00a0») pour une session que vous voulez fermer, et l’extension apprend comment faire. Cela déconnecte vraiment cette session. Choisissez-en une dont vous n’avez pas besoin.',
	connectRemoveUntil: 'D’ici là, «\u00a0Supprimer\u00a0» ouvre la page de Cryptonow.',
	connectRemoveWatch: 'Montrer maintenant',
	connectSkip: 'Pas maintenant',
	connectSkipped: 'Vous trouverez cela dans les paramètres si vous le souhaitez.',
	connectRemovalFound: 'Cette session a disparu, et l’on sait maintenant comment.',
	connectRemovalFound_detail:
		'La page de Cryptonow a demandé à {host} de la fermer. Désormais, l’extension peut faire de même quand vous cliquez sur «\u00a0Supprimer\u00a0», jamais d’elle-même.',
	connectRemovalPressed:
		'Désormais, quand vous cliquez sur «\u00a0Supprimer\u00a0», jamais d’elle-même, la page s’ouvre dans un onglet en arrière-plan. Là, dans la ligne de cette session précise, l’extension clique sur\u00a0:',
	connectDetail: 'Détails',
	connectDetailKey: 'À la place de {key} se trouve la clé de la session.',
	connectDetailId: 'À la place de {id} se trouve l’identifiant de la session.',
	connectRemovalYes: 'Utiliser ceci',
	connectRemovalNo: 'Ne pas utiliser',
	connectRemovalDone:
		'Les sessions peuvent maintenant être fermées d’ici quand vous cliquez sur «\u00a0Supprimer\u00a0».',
	connectRemovalAgain: 'Reconfigurer',
	connectProblem_closed: 'L’onglet a été fermé',
	connectProblem_closed_detail:
		'Réessayez, et laissez-le ouvert jusqu’à ce que cette page revienne au premier plan.',
	connectProblem_nothingSeen: 'Aucune liste de sessions n’y a été trouvée',
	connectProblem_nothingSeen_detail:
		'Réessayez, et allez à la liste par le menu du site pendant cette étape. Si vous voyez la liste et qu’elle n’est toujours pas trouvée, cherchez plus à fond.',
	connectProblem_tooLong: 'Rien n’a été trouvé en dix minutes',
	connectProblem_tooLong_detail:
		'L’étape s’est donc arrêtée. Réessayez, et rechargez la page de sessions pendant que la liste est visible.',
	connectProblem_noAccess: 'L’accès a disparu',
	connectProblem_noAccess_detail:
		'Le navigateur ne permet plus de lire cette page. Réessayez, et autorisez-le quand le navigateur le demande.',
	connectProblem_notTheSame: 'La liste reçue n’était pas la même',
	connectProblem_notTheSame_detail:
		'L’extension n’a pas pu obtenir elle-même la même liste\u00a0; rien n’a donc été enregistré. Réessayez. Si cela échoue encore, Cryptonow ne le permet peut-être que dans sa propre page.',
	connectProblem_keptApart: 'Cette connexion est séparée',
	connectProblem_keptApart_detail:
		'La page était connectée, l’extension ne l’était pas\u00a0: Firefox sépare les connexions des onglets conteneurs et des fenêtres privées. Connectez-vous à Cryptonow dans un onglet ordinaire et reliez à nouveau l’extension. Rien n’a été enregistré.',
	connectProblem_noCurrent: 'La liste n’indique pas quelle session est celle de ce navigateur',
	connectProblem_noCurrent_detail:
		'Sans cela, vous pourriez passer pour un inconnu\u00a0; rien n’a donc été enregistré. Réessayez avec une liste où Cryptonow marque la session que vous utilisez.',
	connectProblem_notRemoved: 'La session est toujours là',
	connectProblem_notRemoved_detail:
		'Ce qui ressemblait à une suppression ne l’a pas fermée\u00a0; cela n’a donc pas été appris. Vérifiez sur la page de Cryptonow si cela a fonctionné, et réessayez.',
	connectProblem_heldBack: 'Cryptonow demande quelque chose que vous seul savez',
	connectProblem_heldBack_detail:
		'Pour y fermer une session, la page envoie quelque chose qui a été saisi, comme un mot de passe ou un code. Cela n’est jamais conservé\u00a0; «\u00a0Supprimer\u00a0» continue donc d’ouvrir la page de Cryptonow.',
	connectProblem_notKept: 'La liste ne peut pas être demandée à nouveau',
	connectProblem_notKept_detail:
		'Ce que la page envoie contient une partie qui ne doit pas être conservée et qui ne se trouve nulle part ailleurs. Rien n’a été enregistré.',
	connectProblem_broken: 'Une erreur s’est produite dans le navigateur',
	connectProblem_broken_detail:
		'Rien n’a été enregistré. Réessayez\u00a0; si cela échoue encore, redémarrez le navigateur.',
	connectEnd: 'Relié',
	connectEnd_detail:
		'Certaines sessions étaient peut-être connectées avant l’installation. Confirmez celles qui sont à vous.',
	connectWelcome: 'Confirmez vos sessions',
	connectBroken: 'Impossible d’afficher cette page',
	connectBroken_detail:
		'Les données enregistrées étaient illisibles. Rechargez cette page\u00a0; si cela ne suffit pas, redémarrez le navigateur.',
	pageTitle: 'Session Companion',
};
