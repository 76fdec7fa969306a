import type { Catalogue } from '@/utils/i18n/message';

/**
 * Spanish, with «tú». One word each: session sesión · device dispositivo · login inicio de sesión · log out cerrar la sesión ·
 * remove eliminar · check comprobar, (the user) revisar · monitoring vigilancia · alert alerta · history historial.
 * Countries and times stand where they need no article and no case.
 */
export const es: Catalogue = {
	locale: 'es-ES',
	extName: 'Session Companion para Cryptonow',
	extShortName: 'Companion',
	extDescription:
		'Vigila las sesiones activas de tu cuenta de Cryptonow y te avisa cuando aparece un dispositivo desconocido.',

	// Devices, places, times
	form_computer: 'Ordenador',
	form_phone: 'Teléfono',
	form_tablet: 'Tableta',
	form_tv: 'TV',
	form_console: 'Consola de juegos',
	form_unknown: 'Dispositivo desconocido',
	browserOnSystem: '{browser} en {system}',
	unknownBrowserOn: 'Navegador desconocido en {system}',
	unknownPlace: 'Lugar desconocido',
	justNow: 'ahora mismo',
	secondsAgo: { one: 'hace {count} segundo', other: 'hace {count} segundos' },
	ip: 'IP\u00a0{ip}',
	noIp: 'Dirección IP desconocida',
	ownDevice: 'tu {device}',
	quoted: '«{name}»',
	deviceInPlace: '{device}, {place}',

	// The one answer: headline, and the sentence below it
	status_clear: 'Todo en orden',
	status_clear_detail: 'Solo hay dispositivos que conoces con la sesión iniciada.',
	status_checking: 'Comprobando tus sesiones…',
	status_checking_detail: 'Tardará solo un momento.',
	status_unfamiliar: { one: 'Dispositivo desconocido', other: '{count} dispositivos desconocidos' },
	status_unfamiliar_detail: {
		one: 'Nuevo inicio de sesión. ¿Eras tú?',
		other: 'Nuevos inicios de sesión. ¿Eras tú en todos?',
	},
	status_urgent: { one: 'Esto no parece tuyo', other: '{count} dispositivos desconocidos' },
	status_urgent_detail: {
		one: 'No coincide con ninguno de tus dispositivos ni lugares. Si no eras tú, cierra su sesión ahora.',
		other: 'No todos parecen tuyos. Cierra ahora la sesión de lo que no sea tuyo.',
	},
	status_urgentGone: 'Ya no tiene la sesión iniciada. ¿Eras tú? Si no, protege tu cuenta.',
	status_back: 'El dispositivo eliminado ha vuelto',
	status_back_detail:
		'Alguien ha vuelto a entrar con un dispositivo como el que eliminaste. Probablemente conoce tu contraseña: cierra su sesión y luego cambia la contraseña.',
	status_notMine: 'Sesión aún sin cerrar',
	status_notMine_detail: 'Pediste cerrar su sesión, pero Cryptonow aún la muestra.',
	status_removing: 'Cerrando la sesión…',
	status_removing_detail: 'Esperando la confirmación de Cryptonow.',
	status_account: '¿Otra cuenta?',
	status_account_detail:
		'Ya no aparece ninguna de las sesiones anteriores. Si es otra cuenta tuya, sus sesiones se revisan desde el principio. Los dispositivos de confianza siguen con su propia cuenta.',
	accountOther: 'Otra cuenta',
	accountSame: 'La misma cuenta',
	status_recovery: 'Vuelve a proteger tu cuenta',
	status_recovery_detail:
		'La sesión del dispositivo está cerrada. Quien lo usaba quizá aún conoce tu contraseña.',
	status_notice: {
		one: 'Un inicio de sesión por revisar',
		other: '{count} inicios de sesión por revisar',
	},
	status_notice_detail: 'Probablemente tuyo. Revísalo cuando tengas un momento.',
	status_unreviewed: { one: '1 sesión por revisar', other: '{count} sesiones por revisar' },
	status_unreviewed_detail: 'De antes de la instalación. Confirma lo que es tuyo.',
	status_notConnected: 'Aún sin vigilancia',
	status_notConnected_detail:
		'Conecta una vez y, desde entonces, Session Companion comprobará tus sesiones. Hasta entonces, revísalas en «Settings»\u00a0→ «Security»\u00a0→ «Sessions».',
	status_idle: 'En pausa mientras no estás',
	status_idle_detail:
		'Según tu ajuste, no se comprueba mientras el ordenador está inactivo o bloqueado. Se reanuda cuando vuelvas.',
	status_noAccess: 'Sin acceso a Cryptonow',
	status_noAccess_detail:
		'El navegador ha retirado el acceso a Cryptonow. Permítelo para continuar.',
	status_offline: 'Sin conexión a internet',
	status_offline_detail:
		'No se pueden comprobar tus sesiones. Se reanudará en cuanto vuelva la red.',
	status_loggedOut: 'Tu sesión de Cryptonow está cerrada',
	status_loggedOut_detail:
		'Tus sesiones solo se pueden comprobar mientras este navegador tenga la sesión iniciada. Si no la cerraste tú, inicia sesión y revisa qué dispositivos hay.',
	status_loggedOut_at:
		'Sesión cerrada: {clock}. Si no fuiste tú, inicia sesión, revisa qué dispositivos hay y cambia tu contraseña.',
	status_reauthenticate: 'Cryptonow pide que vuelvas a iniciar sesión',
	status_reauthenticate_detail:
		'Ha pasado demasiado tiempo desde tu último inicio de sesión. Vuelve a iniciar sesión para continuar.',
	status_secondFactor: 'Cryptonow pide tu segundo factor',
	status_secondFactor_detail:
		'Pide un código antes de mostrar tus sesiones. Abre tu página de sesiones e introdúcelo; después se reanudará.',
	status_awaitsPage: 'Abre Cryptonow para continuar',
	status_awaitsPage_detail:
		'Cryptonow solo responde si su página se abre de vez en cuando. Abre tu página de sesiones; después se reanudará solo.',
	status_rateLimited: 'Cryptonow pide ir más despacio',
	status_rateLimited_detail:
		'Ahora no se han podido comprobar tus sesiones. Se volverá a intentar automáticamente.',
	status_waits:
		'Cryptonow pide esperar. Próxima comprobación: {clock}. Hasta entonces puedes comprobar una vez por minuto.',
	status_unavailable: 'Cryptonow no responde',
	status_unavailable_detail:
		'Ahora no se han podido comprobar tus sesiones. Se volverá a intentar automáticamente.',
	status_unreadable: 'Tus sesiones ya no se pueden leer',
	status_unreadable_detail:
		'Parece que Cryptonow ha cambiado. Conecta de nuevo; hasta entonces, revisa tus sesiones en Cryptonow.',
	status_incomplete: 'No se han podido leer todas las sesiones',
	status_incomplete_detail:
		'Lo que se pudo leer está comprobado; el resto, no. Abre tu página de sesiones y revisa allí el resto.',
	status_personCheck: 'Cryptonow quiere comprobar que eres una persona',
	status_personCheck_detail: 'Abre Cryptonow y supera su comprobación. Después se reanudará solo.',
	status_moved: 'Cryptonow responde en otra dirección',
	status_moved_detail:
		'Si en Cryptonow apareces con la sesión iniciada, conecta de nuevo para que se conozca la nueva dirección.',
	status_inContainer: 'Has iniciado sesión en una pestaña contenedora',
	status_inContainer_detail:
		'Firefox separa las sesiones de los contenedores, así que esta no se puede comprobar. Inicia sesión en Cryptonow en una pestaña sin contenedor.',
	broken: 'No se pueden mostrar tus sesiones',
	brokenDetail: 'Esto no dice nada sobre tu cuenta. Revisa tus sesiones en Cryptonow.',

	// The toolbar button's title
	toolbar: 'Session Companion: {headline}',
	toolbarBlind: 'Session Companion: {headline} ({failure})',
	toolbarUnsaved: '{title} (no se guarda: problema de almacenamiento del navegador)',
	toolbarBroken: 'Session Companion: sin comprobaciones, porque algo ha fallado en el navegador',

	// Desktop notifications
	alertLogin: {
		one: 'Nuevo inicio de sesión en tu cuenta de Cryptonow',
		other: '{count} nuevos inicios de sesión en tu cuenta de Cryptonow',
	},
	alertSession: 'Revisa una sesión de tu cuenta de Cryptonow',
	alertMore: 'y {count} más',
	alertBack: 'Como un dispositivo que eliminaste.',
	alertAsk: '¿Eras tú? Haz clic para revisar.',
	alertReview: 'Revisar',
	alertPrivate: { one: 'Una sesión por revisar', other: '{count} sesiones por revisar' },
	alertPrivateAsk: 'Haz clic para revisar.',
	alertBlind: 'No se pueden comprobar tus sesiones',
	alertBlindAttack:
		'Puede que alguien lo esté causando: revisa tus sesiones en la página de Cryptonow.',
	alertTest: 'Alerta de prueba',
	alertTestDetail: 'Las notificaciones te llegan. No ha pasado nada: era solo una prueba.',

	// Why the watch could not see
	blind_asleep: 'ordenador en suspensión',
	blind_closed: 'navegador cerrado',
	blind_notConnected: 'sin conectar con Cryptonow',
	blind_idle: 'en pausa porque el ordenador estaba inactivo',
	blind_noAccess: 'sin acceso a Cryptonow',
	blind_offline: 'sin internet',
	blind_loggedOut: 'sesión cerrada',
	blind_reauthenticate: 'Cryptonow pidió un nuevo inicio de sesión',
	blind_secondFactor: 'Cryptonow pidió un segundo factor',
	blind_awaitsPage: 'no había abierta ninguna página de Cryptonow',
	blind_rateLimited: 'Cryptonow pidió ir más despacio',
	blind_unavailable: 'Cryptonow no respondió',
	blind_unreadable: 'sesiones ilegibles',
	blind_incomplete: 'no se pudieron leer todas las sesiones',
	blind_personCheck: 'Cryptonow quería comprobar que eres una persona',
	blind_moved: 'Cryptonow respondió en otro lugar',
	blind_inContainer: 'sesión iniciada solo en un contenedor',
	watchingSince: 'En vigilancia desde: {clock}.',
	gap: 'Sin comprobar {range}: {causes}. {found}',
	gapNothing: 'No cambió nada.',
	gapFound: 'Después: {list}.',
	gapCame: { one: '{count} nueva', other: '{count} nuevas' },
	gapWent: { one: '{count} cerrada', other: '{count} cerradas' },
	gapChanged: { one: '{count} cambiada', other: '{count} cambiadas' },

	// Reasons against a session, and for it
	reason_alreadyThere: 'Iniciada antes de la instalación',
	reason_newDevice: 'Dispositivo nuevo: ninguno de los tuyos es así',
	reason_newCountry: 'País nuevo: {country}',
	reason_newCountryOnly: 'País nuevo: {country}. Hasta ahora solo: {countries}',
	reason_newHere: 'País nuevo para {device}: {country}',
	reason_secondOne: 'Otro dispositivo ({kind}) mientras {device} está en uso',
	reason_secondOneYours: 'Otro dispositivo ({kind}) mientras el tuyo está en uso',
	reason_told: 'Hasta ahora, solo otro de tus navegadores ha confirmado allí {device}',
	reason_useUnknown: 'No se sabe si {device} está en uso al mismo tiempo',
	reason_newNetwork: 'Desde una red que nunca has usado',
	reason_networkUnknown: 'No se conoce la red',
	reason_many: 'Uno de muchísimos inicios de sesión iguales',
	reason_comeback:
		'Como un dispositivo que eliminaste ({clock}): alguien conoce probablemente tu contraseña',
	reason_strangersNetwork: 'La misma red que un inicio de sesión que eliminaste ({clock})',
	reason_thrownOut: 'Llegó mientras se cerraban tus otras sesiones',
	reason_listedAgain: 'La eliminaste, pero vuelve a aparecer: quizá alguien aún tiene acceso',
	reason_deviceChanged: 'La misma sesión era antes: {kind}. Quizá alguien se ha apoderado de ella',
	reason_tooFast: 'Primero {from}, justo después {to}: nadie viaja tan rápido',
	reason_moved: 'Cambio de país: primero {from}, ahora {to}',
	reason_notThisBrowser:
		'Para esta sesión, Cryptonow indica un navegador distinto del que usas aquí ({kind})',
	reason_activeWhileAway: 'Se usó cuando este navegador no se usaba ({clock})',
	reason_faded: '{device}: visto aquí por última vez {ago} – vuelve a confirmarlo',
	reason_deviceUnknown: 'No se conoce el dispositivo',
	reason_placeUnknown: 'No se conoce el lugar',
	reason_sameKind: 'El mismo navegador y sistema que {device}',
	reason_knownCountry: 'Ya has iniciado sesión antes desde: {country}',
	reason_beenThere: '{device} estuvo allí hace poco: {country}',
	reason_knownNetwork: 'Desde una red que usas',
	reason_answered: 'A inicios de sesión así respondiste aquí «Era yo»',
	reason_journey: 'Hace poco confirmaste un viaje',
	reason_travelling: 'El modo viaje está activado (hasta: {clock})',

	// The popup: when we looked
	look: 'Comprobar ahora',
	lookAgain: 'Comprobar de nuevo',
	looking: 'Comprobando…',
	neverLooked: 'Aún sin comprobar',
	looked: 'Comprobado {ago}',
	lastGood: 'Última comprobación correcta: {ago}',
	stale: 'Estado de esta lista: {clock} ({ago}). Puede haber cambiado.',

	// The popup: ways on
	login: 'Iniciar sesión en Cryptonow',
	access: 'Permitir el acceso',
	connect: 'Conectar',
	connectAgain: 'Conectar de nuevo',
	sessionsPage: 'Abrir mis sesiones',
	help: 'Cómo ver tus sesiones',
	settings: 'Ajustes',
	back: 'Atrás',
	ok: 'OK',
	done: 'Listo',
	cancel: 'Cancelar',
	save: 'Guardar',
	undo: 'Deshacer',

	// The popup: sessions
	section_unfamiliar: '¿Eras tú?',
	section_notice: 'Por revisar',
	section_unreviewed: '¿Son tuyas?',
	section_mine: 'Tus dispositivos',
	factWhere: 'Dónde',
	note_newDevice: 'nuevo: ninguno tuyo es así',
	note_newCountry: 'país nuevo',
	note_newCountryOnly: 'país nuevo, hasta ahora solo {countries}',
	notMeRemove: 'No era yo – eliminar',
	more: 'Más',
	sectionSettled: 'Acabas de responder',
	thisBrowser: 'Este navegador',
	saidNotMe: 'Pediste cerrar su sesión',
	gone: 'Sesión cerrada desde: {clock}',
	active: 'Actividad: {ago}',
	noActivity: 'Última actividad desconocida',
	sessionsOf: { one: '{count} sesión', other: '{count} sesiones' },
	showMore: { one: 'Mostrar {count} más', other: 'Mostrar {count} más' },
	find: 'Buscar sesiones',
	findHint: 'Dispositivo, lugar, IP, nombre',
	findSome: '{found} de {all}',
	findNone: 'Sin resultados',
	findAll: 'Mostrar todas',
	findOrder: 'Ordenar por',
	recognise: 'Era yo',
	recogniseAll: { one: 'Era yo', other: 'Las {count} eran mías' },
	notMe: 'No era yo',
	remove: 'Eliminar',
	removeThere: 'Eliminar en Cryptonow…',
	removeAll: { one: 'Eliminar', other: 'Eliminar estas {count}' },
	removeNotMe: 'Eliminar: no era yo',
	removeOthers: 'Cerrar las demás sesiones',
	removeOthersThere: 'Cerrar las demás en Cryptonow…',
	tryAgain: 'Intentar de nuevo',
	removing: 'Eliminando…',
	removingAsked: 'Comprobando…',
	removingSome: 'Eliminando: {done} de {all}…',
	askOne: '¿Cerrar la sesión de {device} ({place})?',
	askSome: {
		one: '¿Cerrar {count} sesión de {device}?',
		other: '¿Cerrar {count} sesiones de {device}?',
	},
	askNotMeToo:
		'Si no eras tú, dilo. Los inicios de sesión parecidos provocarán entonces una alerta.',
	askOthers: {
		one: '¿Cerrar {count} sesión? Solo este navegador mantiene la suya.',
		other: '¿Cerrar {count} sesiones? Solo este navegador mantiene la suya.',
	},
	removed: 'Sesión cerrada: {session}. Cryptonow ya no la muestra.',
	removedHere: 'Sesión cerrada. Cryptonow ya no la muestra.',
	moreRemoved: { one: 'Y {count} más.', other: 'Y {count} más.' },
	stillThere: 'No se pudo cerrar la sesión: {why}.',
	notEnded: 'Cryptonow no cerró esta sesión',
	removalUnknown:
		'Cryptonow no respondió, así que no está claro si esta sesión ha terminado. Se seguirá comprobando.',
	recognised: 'Confirmada como tuya. Ahora se conoce el dispositivo.',
	recognisedOnly: 'Confirmada como tuya.',
	saidNotMeHere: 'Marcada como no tuya. Ya no tiene la sesión iniciada.',
	nameOf: 'Tu nombre para {device}',

	// The popup: banners
	undo_recognised: 'Confirmada como tuya: {session}.',
	undo_disowned: 'Marcada como no tuya: {session}.',
	undo_devicesForgotten: {
		one: '{count} dispositivo olvidado.',
		other: '{count} dispositivos olvidados.',
	},
	undo_recoveryEnded: 'Cerraste la lista de seguridad.',
	rebuilt: 'Revisa de nuevo todas las sesiones',
	rebuiltDetail: 'Los datos guardados no se podían leer, así que la vigilancia empezó de nuevo.',
	unsaved: 'El navegador no puede guardar',
	unsavedDetail:
		'El almacenamiento del navegador está lleno o dañado. La vigilancia continúa, pero tus respuestas se pierden al cerrar el navegador si no vuelve a poder guardar.',
	travelling: 'Modo viaje (hasta: {clock}): un país nuevo por sí solo no provoca ninguna alerta.',
	travelEnd: 'Desactivar',
	failed: 'No ha funcionado',
	failedDetail: 'Algo ha fallado en el navegador. Inténtalo de nuevo.',

	// The recovery checklist
	recovery: '{done} de {all} pasos hechos',
	recoveryBack: 'Ha vuelto: {clock}. Empieza de nuevo: alguien aún conoce tu contraseña.',
	recoveryRemoved: {
		one: 'Sesión cerrada: {session}.',
		other: 'Se cerró la sesión de {count} dispositivos.',
	},
	recoveryDone: 'Todos los pasos hechos',
	step_remove: 'Cierra la sesión del dispositivo',
	step_remove_detail: 'Ciérrala abajo y luego sigue aquí.',
	step_remove_there: 'Ciérrala en la página de Cryptonow y luego sigue aquí.',
	step_password: 'Cambia tu contraseña',
	step_password_detail:
		'Quien entró probablemente la conoce. Elige una que no uses en ningún otro sitio. La extensión nunca la ve.',
	step_look: 'Comprueba los demás dispositivos',
	step_look_detail: 'Se hace solo en cuanto cambies la contraseña.',
	step_look_working: 'Comprobando si queda alguien…',
	step_look_done: 'Ningún dispositivo desconocido ({clock})',
	step_moved: 'Comprueba qué se ha movido',
	step_moved_detail:
		'Comprueba retiradas, órdenes, direcciones y cuentas bancarias guardadas y claves de API. Si algo no es tuyo, contacta enseguida con el soporte de Cryptonow y exporta el historial en los ajustes como prueba.',
	step_twoFactor: 'Activa la autenticación en dos pasos',
	step_twoFactor_detail:
		'Con un código de una aplicación, la contraseña sola ya no basta. En Cryptonow: «Settings»\u00a0→ «Security»\u00a0→ «Two-Factor Authentication (2FA)».',
	step_email: 'Protege tu correo electrónico',
	step_email_detail:
		'Quien lee tu correo puede restablecer tu contraseña. Cambia también la del correo y busca reglas que reenvíen tus mensajes.',
	step_support: 'Avisa a Cryptonow',
	step_support_detail:
		'Si falta dinero o algo ha cambiado, ponte en contacto con el soporte de Cryptonow.',
	openPassword: 'Cambiar la contraseña',
	openTwoFactor: 'Cómo activarla',
	openSupport: 'Abrir formulario de soporte',
	stepDone: 'Ya lo he hecho',
	stepDoneAlready: 'hecho',
	recoveryFinish: 'Terminar',
	recoveryNotNeeded: 'Saltar estos pasos',

	// «Is this message real?»
	message: 'Comprobar un mensaje sospechoso',
	messageIntro:
		'¿Has recibido un SMS o un correo sobre un inicio de sesión? No toques sus enlaces ni llames a sus números. Compruébalo aquí.',
	messageLook: 'Comparar con mis sesiones',
	messageStranger: {
		one: 'Hay un inicio de sesión que no has confirmado.',
		other: 'Hay {count} inicios de sesión que no has confirmado.',
	},
	messageStrangerDetail:
		'El mensaje puede referirse a eso. Vuelve atrás, revísalo y cierra la sesión si no eras tú. Sigue sin tocar nada en el mensaje.',
	messageOwn: 'Todos los inicios de sesión actuales son tuyos.',
	messageOwnDetail:
		'El último: {session}, iniciado {ago}. Si eras tú, el mensaje puede referirse a eso y no hay que hacer nada.',
	messageNone: 'Ningún inicio de sesión coincide.',
	messageNoneDetail:
		'Solo hay dispositivos que conoces, y ninguno ha iniciado sesión en los últimos tres días.',
	messageGone: {
		one: 'Hubo un inicio de sesión que no confirmaste y ya no está.',
		other: 'Hubo {count} inicios de sesión que no confirmaste y ya no están.',
	},
	messageRemoved: 'Puede tratarse de algo que eliminaste.',
	messageRemovedDetail:
		'Eliminaste {session}, sesión cerrada {ago}. Si el mensaje trata de eso, sigue con la lista de seguridad. Aun así, no toques nada en el mensaje.',
	messageBlind: 'Ahora no se puede comprobar.',
	messageLimits: 'Lo que esto no puede decirte',
	messageLimit_tried: 'Alguien puede haber intentado entrar sin conseguirlo.',
	messageLimit_short: 'Un inicio de sesión muy breve entre dos comprobaciones puede no verse.',
	messageLimit_other: 'Un inicio de sesión real no dice nada de quién envió el mensaje.',

	// The settings page
	setTitle: 'Ajustes – Session Companion',
	setPage: 'Ajustes',
	setNav: 'En esta página',
	setGroup_watching: 'Vigilancia',
	setGroup_yours: 'Tus datos',
	setGroup_extension: 'Esta extensión',
	setNothing:
		'Aquí aún no hay nada. La página se llena tras la primera comprobación de tus sesiones.',
	setBroken: 'No se pueden mostrar los ajustes',
	setBrokenDetail:
		'Los datos guardados no se podían leer. Recarga esta página; si no basta, reinicia el navegador.',
	setReview: 'Revisar las sesiones',
	setUnsaved:
		'El navegador no puede guardar: su almacenamiento está lleno o dañado. Lo que cambies aquí se pierde al cerrar el navegador si no vuelve a poder guardar.',
	setSaved: 'Guardado.',
	setUndone: 'Deshecho.',
	setFailed: 'No ha funcionado. Inténtalo de nuevo.',

	setWatch: 'Frecuencia de comprobación',
	setWatchIntro:
		'Las sesiones se comprueban mientras este navegador está abierto y con la sesión de Cryptonow iniciada.',
	setWatchingSince: 'En vigilancia desde: {clock}',
	setNotWatching: 'Aún sin vigilancia: todavía no se ha podido leer ninguna sesión',
	setLooked: 'Última comprobación: {ago}',
	setLastGood: 'Última comprobación correcta: {ago}',
	setBlind: 'No se puede comprobar desde: {clock} ({cause})',
	setLookEvery: 'Comprobar',
	setLookEveryHelp: 'Tras una alerta se comprueba cada 30 segundos durante diez minutos.',
	setMinutes: { one: 'Cada minuto', other: 'Cada {count} minutos' },
	setMinutes_1: 'Alerta en un minuto aproximadamente. 60 consultas por hora (recomendado).',
	setMinutes_2:
		'Alerta en 2 minutos como máximo. 30 consultas por hora. Las sesiones breves pueden pasar desapercibidas.',
	setMinutes_5:
		'Alerta en 5 minutos como máximo. 12 consultas por hora. Las sesiones breves pueden pasar desapercibidas.',
	setMinutes_15:
		'Alerta en 15 minutos como máximo, tiempo suficiente para causar daño. 4 consultas por hora.',
	setPages: {
		one: 'Alerta en {minutes} minutos como máximo. Se abre una página en segundo plano una vez por hora.',
		other:
			'Alerta en {minutes} minutos como máximo. Se abre una página en segundo plano {count} veces por hora.',
	},
	setLastGap: 'Última interrupción',
	setGap: '{causes}; {found}',
	setGapNothing: 'no había cambiado nada',
	setGapFound: 'después: {list}',

	setNotifications: 'Notificaciones',
	setNotify: 'Mostrar notificaciones de escritorio',
	setNotifyHelp: 'Sin ellas solo te enteras cuando ves el icono.',
	setTellBlind: 'Avisarme cuando se detengan las comprobaciones',
	setTellBlindHelp:
		'Tras 15 minutos sin una comprobación correcta mientras estás ante el ordenador, o enseguida si puede ser un ataque. No cuando no tienes conexión o has cerrado la sesión tú.',
	setPrivate: 'Ocultar detalles en las notificaciones',
	setPrivateHelp: 'No muestra dispositivo, lugar ni dirección IP. Para pantallas compartidas.',
	setQuiet: 'Horas de silencio',
	setQuietHelp:
		'Solo se avisa enseguida de lo urgente y de los dispositivos nuevos. El resto llega cuando acaban las horas de silencio.',
	setQuietForNew: 'Los dispositivos nuevos también esperan',
	setQuietForNewHelp:
		'Un extraño que entra de noche tiene entonces hasta la mañana para causar daño.',
	setQuietFrom: 'Desde',
	setQuietTo: 'Hasta',
	setQuietSame: 'Las horas de silencio no pueden empezar y acabar a la misma hora.',
	setTest: 'Mostrar una notificación de prueba',
	setTested: 'Ahora debería haber una notificación en tu pantalla.',
	setTestNone: '¿No aparece nada?',
	setTestNone_quiet:
		'Mira si está activado «No molestar» o un modo de concentración. Retiene las notificaciones.',
	setTestNone_windows:
		'Windows: abre «Configuración»\u00a0→ «Sistema»\u00a0→ «Notificaciones» y permítelas para este navegador.',
	setTestNone_mac:
		'macOS: abre «Ajustes del Sistema»\u00a0→ «Notificaciones» y permítelas para este navegador.',
	setTestNone_linux:
		'Linux: mira en los ajustes de tu escritorio, en «Notificaciones». Algunos escritorios pequeños no las muestran.',

	setAway: 'Mientras no estás',
	setAwayIntro:
		'Cada comprobación puede mantener activa tu sesión de Cryptonow. Para que caduque mientras no estás, comprueba menos a menudo cuando el ordenador esté bloqueado o lleve 5 minutos inactivo.',
	setAwayLegend: 'Mientras el ordenador está inactivo o bloqueado',
	setIdle_look: 'Comprobar como siempre',
	setIdle_look_cost:
		'Las alertas llegan tan rápido como siempre. Tu propia sesión puede seguir abierta más tiempo.',
	setIdle_seldom: 'Comprobar cada 15 minutos',
	setIdle_seldom_cost:
		'Las alertas llegan hasta 15 minutos más tarde. Cryptonow puede cerrar tu sesión mientras no estás.',
	setIdle_never: 'No comprobar',
	setIdle_never_cost:
		'Las alertas llegan cuando vuelves; el icono muestra que no se comprueba nada.',

	setTravel: 'Viaje o VPN',
	setTravelIntro:
		'¿Vas al extranjero o usas una VPN? Durante ese tiempo, un país nuevo por sí solo no provoca ninguna alerta. Todo lo demás, sí.',
	setTravelAbout: 'modo viaje, desde ahora',
	setTravelLasts: 'Un país nuevo por sí solo no provoca ninguna alerta. Hasta: {clock}.',
	setTravelNone: 'Desactivado.',
	setTravelStart: 'Activar durante',
	setTravelAnew: 'O, desde ahora, durante:',
	setTravelStarted: {
		one: 'Activado durante un día.',
		other: 'Activado durante {count} días.',
	},
	setTravelEnded: 'Desactivado: un país nuevo vuelve a contar.',
	setTravelUndo: 'Has desactivado el modo viaje.',
	setDays: { one: '{count} día', other: '{count} días' },
	setYear: '1 año',

	setDevices: 'Dispositivos conocidos',
	setDevicesIntro:
		'Dispositivos que has confirmado, con el país. Olvida un dispositivo para que se te vuelva a preguntar.',
	setNoDevices: 'Ninguno todavía. Aparecen aquí cuando dices «Era yo».',
	setElsewhere: 'Conocido por otro de tus navegadores',
	setInUse: 'Con sesión iniciada',
	setKnownIn: 'De confianza en: {places}',
	setKnownNowhere: 'Ya no es de confianza: se te preguntará en el próximo inicio de sesión',
	setPlaceUnknown: 'un lugar desconocido',
	setFaded: '{place} (hace demasiado: se preguntará de nuevo)',
	setLastSeen: 'Visto por última vez:',
	setRename: 'Cambiar nombre',
	setNamed: 'Nombre guardado.',
	setNamedUndo: 'Has cambiado el nombre de un dispositivo.',
	setForget: 'Olvidar',
	setForgotten: 'Olvidado. Sus inicios de sesión vuelven a estar por revisar.',
	setForgetAll: 'Olvidar todos los dispositivos',
	setAskForgetAll: {
		one: '¿Olvidar este dispositivo? Sus sesiones volverán a estar por revisar.',
		other: '¿Olvidar los {count} dispositivos? Todas las sesiones volverán a estar por revisar.',
	},
	setYesForget: 'Olvidar todos',
	setAllForgotten: 'Todos los dispositivos están olvidados.',
	setTrustTime: 'Preguntar de nuevo si un dispositivo no se ve desde hace',
	setTrustTimeHelp: 'Se cuenta por separado para cada país.',

	setSync: 'Sincronización',
	setSyncIntro:
		'Tus otros navegadores pueden saber qué dispositivos son tuyos, y así respondes una sola vez por cada uno.',
	setSyncLabel: 'Compartir los dispositivos conocidos con mis otros navegadores',
	setSyncAbout: 'Qué se comparte',
	setSyncWhat:
		'Se comparten: tipo de dispositivo, el nombre que le pones, país, fechas. Nunca direcciones IP, redes ni sesiones. Usa la sincronización de tu navegador.',
	setSyncOff: 'Si la desactivas, este navegador elimina lo que compartió.',
	setSyncFailed:
		'La sincronización del navegador no funciona (desde: {clock}). Tus otros navegadores no saben lo que aquí se conoce; se sigue intentando.',

	setRecord: 'Historial',
	setRecordAbout: 'Qué contiene',
	setFace: 'Vista',
	setFace_list: 'Lista',
	setFace_timeline: 'Cronología',
	setRecordIntro:
		'Lo que se vio y cuándo: cada sesión con su dispositivo, lugar y dirección IP, cómo se valoró, lo que dijiste y eliminaste, y cuándo no se comprobó nada. Puede servirte de prueba: conserva sesiones que Cryptonow ya no muestra.',
	setRecordBounds:
		'Se queda en este navegador: {entries} entradas como máximo de los últimos {days} días; las más antiguas salen primero.',
	setRecordCount: { one: '1 entrada: {clock}.', other: '{count} entradas desde: {clock}.' },
	setRecordEmpty: 'Está vacío.',
	setExportJson: 'Exportar como JSON',
	setExportCsv: 'Exportar como CSV',
	setExported: 'Descarga iniciada: {file}.',
	setExportCare: 'El archivo exportado contiene lugares y direcciones IP: no lo compartas.',
	setErase: 'Borrar el historial',
	setAskErase:
		'¿Borrar el historial? No se puede recuperar. Los dispositivos conocidos y los ajustes se mantienen.',
	setYesErase: 'Borrar',
	setErased: 'El historial está borrado.',

	// Its timeline and its table
	setTimeline: 'Cronología del historial',
	setTimelineHelp:
		'Las flechas van de marca en marca y de dispositivo en dispositivo; Inicio y Fin, a la primera y a la última. Más y menos amplían y reducen alrededor de la marca elegida; Re Pág y Av Pág retroceden y avanzan en el tiempo.',
	setTimelineHint: 'Elige una marca para leer qué pasó.',
	setTimelineNone: 'En este periodo no pasó nada.',
	setSpan: 'Periodo mostrado',
	setSpan_day: 'Día',
	setSpan_week: 'Semana',
	setSpan_month: 'Mes',
	setSpan_all: 'Todo',
	setZoomIn: 'Ampliar',
	setZoomOut: 'Reducir',
	setEarlier: 'Antes',
	setLater: 'Después',
	setShow: 'Mostrar',
	setShow_all: 'Todo',
	setShow_sessions: 'Sesiones que llegan, cambian y terminan',
	setShow_answers: 'Alertas, respuestas y eliminaciones',
	setShow_watch: 'Vigilancia y sus ajustes',
	setLane_watch: 'Session Companion',
	setLane_stranger: 'Sin confirmar',
	setLane_removed: 'Eliminado',
	setLane_others: { one: '{count} dispositivo más', other: '{count} dispositivos más' },
	setShape_seen: 'Vista',
	setShape_changed: 'Cambiada',
	setShape_gone: 'Terminada',
	setShape_alert: 'Alerta',
	setShape_review: 'Tu respuesta',
	setShape_removal: 'Eliminación',
	setShape_watch: 'Vigilancia, dispositivos, ajustes',
	setShape_blind: 'Sin comprobar',
	setShape_known: 'Una sesión tuya',
	setShape_stranger: 'Una sesión que no has confirmado',
	setMark: '{clock}, {event}',
	setMarks: {
		one: '{count} entrada, {range}: {events}',
		other: '{count} entradas, {range}: {events}',
	},
	setMore: { one: 'y {count} más', other: 'y {count} más' },
	setInRange: {
		one: '{count} entrada en este periodo: {range}.',
		other: '{count} entradas en este periodo: {range}.',
	},
	setUndrawn: {
		one: '{count} entrada no tiene una hora legible; está solo en la lista.',
		other: '{count} entradas no tienen una hora legible; están solo en la lista.',
	},
	setNoTime: 'Sin hora',
	setColumn_time: 'Hora',
	setColumn_event: 'Evento',
	setColumn_session: 'Sesión',
	setColumn_what: 'Qué',
	setColumn_device: 'Dispositivo',
	setColumn_place: 'Lugar',
	setColumn_ip: 'Dirección IP',
	setColumn_grade: 'Valoración',
	setSessionNumber: 'n.º\u00a0{ref}',

	// What the record says, on the page and in the exported table
	setEntry_watchStarted: 'Vigilancia iniciada',
	setEntry_sessionSeen: 'Sesión vista',
	setEntry_logins: 'Muchos inicios de sesión',
	setLoginsFrom: {
		one: '{count} inicio de sesión: {network}',
		other: '{count} inicios de sesión: {network}',
	},
	setManyNetworks: 'muchas redes',
	setEntry_sessionChanged: 'Sesión cambiada',
	setEntry_gradeRaised: 'Valorada de nuevo',
	setEntry_sessionGone: 'Sesión cerrada',
	setEntry_sessionBack: 'Mostrada de nuevo',
	setEntry_alerted: 'Alerta emitida',
	setEntry_alertShown: 'Notificación mostrada',
	setEntry_reviewed: 'Tu respuesta',
	setEntry_removalAsked: 'Eliminación pedida',
	setEntry_removalEnded: 'Eliminación',
	setEntry_recoveryStarted: 'Lista de seguridad abierta',
	setEntry_recoveryEnded: 'Lista de seguridad cerrada',
	setEntry_recoveryStep: 'Lista de seguridad',
	setEntry_undone: 'Deshecho',
	setEntry_lookFailed: 'Comprobación fallida',
	setEntry_blindnessTold: 'Se avisó de que no se comprueba',
	setEntry_gap: 'Sin comprobar',
	setEntry_deviceKnown: 'Dispositivo conocido',
	setEntry_deviceNamed: 'Dispositivo con nombre',
	setEntry_deviceForgotten: 'Dispositivo olvidado',
	setEntry_travelStarted: 'Modo viaje activado',
	setEntry_travelEnded: 'Modo viaje desactivado',
	setEntry_settingsChanged: 'Ajustes cambiados',
	setEntry_rebuilt: 'Vigilancia reiniciada',
	setRebuiltWhat: 'los datos guardados no se podían leer',
	setGrade_familiar: 'conocida',
	setGrade_notice: 'por revisar',
	setGrade_check: 'desconocida',
	setGrade_urgent: 'no parece tuya',
	setOutcome_pending: 'en curso',
	setOutcome_removed: 'Cryptonow ya no la muestra',
	setOutcome_stillThere: 'sesión aún iniciada',
	setOutcome_unreachable: 'no se pudo comprobar',
	setVerdict_mine: '«Era yo»',
	setVerdict_notMine: '«No era yo»',
	setUndone_recognised: '«Era yo»',
	setUndone_disowned: '«No era yo»',
	setUndone_devicesForgotten: 'que se olvidaron dispositivos',
	setUndone_recoveryEnded: 'que se cerró la lista de seguridad',
	setUndone_deviceNamed: 'el nombre de un dispositivo',
	setUndone_travelSet: 'el fin del modo viaje',
	setStepNot: '{step}: al final no',
	setOwnBrowser: 'este navegador',
	setUntil: 'hasta: {clock}',
	setNameNone: 'sin nombre',
	setNameGone: 'nombre eliminado',
	setNoted_trust: 'pregunta de nuevo tras: {time}',
	setNoted_idle: 'si está inactivo: {choice}',
	setNoted_sync: 'sincronización: {state}',
	setNoted_every: { one: 'comprobación cada minuto', other: 'comprobación cada {count} minutos' },
	setNoted_notifications: 'notificaciones: {state}',
	setNoted_blind: 'aviso cuando se detienen las comprobaciones: {state}',
	setNoted_private: 'detalles ocultos en las notificaciones: {state}',
	setNoted_quiet: 'horas de silencio: {state}',
	setNoted_quietForNew: 'los dispositivos nuevos esperan en las horas de silencio: {state}',
	setOn: 'sí',
	setOff: 'no',
	setWas: 'antes: {seen}',
	setCause: 'causa: {cause}',
	setLoggedInAt: 'inicio de sesión: {time}',
	setLoginUnknown: 'hora de inicio desconocida',
	setFromTo: 'de {from} a {to}',
	setStretch: 'de {from} a {to}: {cause}',

	setConnection: 'Conexión',
	setConnectedTo: 'Conectado a {hosts}.',
	setFrom_learned: 'Aprendido de tu página de sesiones: {clock}.',
	setFrom_imported: 'Tomado de un archivo: {clock}.',
	setFrom_managed: 'Establecido por el administrador de este navegador.',
	setFrom_build: 'Parte de esta versión.',
	setRemovalLearned: '«Eliminar» cierra una sesión directamente.',
	setRemovalUnknown: '«Eliminar» aún no está configurado, así que abre la página de Cryptonow.',
	setLearnRemoval: 'Configurar «Eliminar»…',
	setLearnRemovalAgain: 'Configurar «Eliminar» de nuevo…',
	setDisconnect: 'Desconectar…',
	setAskDisconnect:
		'¿Desconectar? No se comprueba nada hasta que conectes de nuevo. Tus dispositivos conocidos se mantienen.',
	setYesDisconnect: 'Desconectar',
	setStayConnected: 'Mantener la conexión',
	setDisconnected: 'Desconectado.',
	setExportConnection: 'Exportar la conexión',
	setImportConnection: 'Importar de un archivo…',
	setConnectionFileAbout: 'Qué contiene el archivo',
	setConnectionFile:
		'El archivo dice dónde está tu lista y cómo leerla. No contiene claves, cookies ni sesiones, así que puedes llevarlo a otro ordenador.',
	setImported: 'El archivo se ha leído. Todavía no se consulta nada: compáralo en «Conectar».',
	setImportRequest:
		'Este archivo pide algo que ninguna lista necesita, o más de lo que una persona puede leer. No se usa.',
	setRequests: 'Qué se consulta con tu sesión',
	setImportRefused:
		'Este archivo no contiene ninguna conexión que se pueda usar aquí. Tiene que haberse exportado desde aquí y solo puede nombrar direcciones de Cryptonow.',
	setImportNewer:
		'Este archivo es de una versión más reciente. Actualiza la extensión y vuelve a importarlo.',
	setGiveBack: 'Retirar el acceso',
	setGivenBack: 'Se ha retirado el acceso a {host}.',
	setAccessGranted: 'Acceso permitido.',
	setAccessRefused: 'Sin acceso, así que no se comprueba nada. Puedes permitirlo aquí.',
	setAccessAllowed: 'El acceso está permitido.',
	setAccessStillRefused: 'El navegador sigue negando el acceso.',
	setNotConnected:
		'Sin conectar: no se comprueba nada. Conecta, y tu página de sesiones mostrará dónde está tu lista. Hasta entonces, revísala tú en «Settings»\u00a0→ «Security»\u00a0→ «Sessions».',

	setAbout: 'Acerca de',
	setAboutIntro: 'Session Companion para Cryptonow, versión {version}.',
	setHelp: 'Ayuda (en inglés)',
	setWelcome: 'Abrir la guía de inicio',
	setLicence: 'Software libre con licencia MIT.',
	setLicences: 'Licencias de terceros',
	setPrivacy: 'Privacidad',
	setPrivacy_reads:
		'Lee la lista de tus sesiones en Cryptonow, con la sesión que este navegador ya tiene. No lee ninguna otra página, salvo la que abres al conectar.',
	setPrivacy_stays: 'Lo que lee y lo que dices se queda en este navegador, en este ordenador.',
	setPrivacy_leaves:
		'De este ordenador solo salen consultas a Cryptonow. Con la sincronización activada, los tipos, nombres y países de tus dispositivos pasan por la de tu navegador.',
	setPrivacy_maker: 'Es un proyecto independiente, no hecho por Cryptonow.',

	setEverything: 'Borrar todo',
	setEverythingIntro:
		'Elimina todo lo guardado aquí y en la sincronización de tu navegador, y empieza de nuevo.',
	setEverythingAct: 'Borrar todo…',
	setAskEverything: '¿Borrar todo?',
	setEverythingGoes: 'Esto se elimina y no se puede recuperar:',
	setEverythingGoes_record: 'el historial de lo que se vio, se dijo y se hizo',
	setEverythingGoes_devices:
		'tus dispositivos conocidos, sus nombres y lo que marcaste como no tuyo',
	setEverythingGoes_sessions: 'lo que se sabe de tus sesiones y los pasos aún abiertos',
	setEverythingGoes_settings: 'todos los ajustes de esta página',
	setEverythingGoes_connection:
		'la conexión que confirmaste, con lo que el navegador permitió para ella',
	setEverythingGoes_sync: 'lo que este navegador dejó en su sincronización',
	setEverythingThen:
		'Después la vigilancia empieza de nuevo, como tras la instalación: todo lo que tenga la sesión iniciada está por revisar. En Cryptonow no se cierra ninguna sesión.',
	setEverythingEnd: 'Para terminar la vigilancia, quita la extensión del navegador.',
	setYesEverything: 'Borrar todo',
	setEverythingErased: 'Todo está borrado. La vigilancia empieza de nuevo.',

	// The welcome page
	welcomeTitle: 'Descubre quién ha entrado en tu cuenta',
	welcomeIntro: 'Listo en menos de un minuto.',
	welcomeIntroConnect: 'Listo en unos minutos.',
	welcomePicture: 'Qué te dirá el icono',
	welcomePicture_calm: 'Solo dispositivos que conoces',
	welcomePicture_alarm: 'Un inicio de sesión que quizá no sea tuyo',
	welcomeDoes: 'Qué hace',
	welcomeDoes_watch:
		'Vigila las sesiones de tu cuenta de Cryptonow y te avisa cuando una no parece tuya.',
	welcomeDoes_login: 'Usa la sesión que este navegador ya tiene.',
	welcomeDoesNot: 'Qué no hace',
	welcomeDoesNot_password: 'Nunca ve tu contraseña.',
	welcomeDoesNot_leave: 'No comparte nada con nadie, salvo que actives la sincronización.',
	welcomeDoesNot_remove:
		'No cierra la sesión de nadie por su cuenta: hace falta tu clic en «Eliminar».',
	welcomeDoesNot_official: 'Independiente: no la ha hecho Cryptonow.',
	welcomeState_todo: 'Por hacer',
	welcomeState_doing: 'En curso',
	welcomeState_done: 'Hecho',
	welcomeNews: 'El paso {number} está hecho: {step}.',
	welcomeConnect: 'Conectar con Cryptonow',
	welcomeConnect_detail:
		'Abre una vez tu página de sesiones de Cryptonow. La página siguiente te guía.',
	welcomeLogin: 'Iniciar sesión en Cryptonow',
	welcomeLogin_detail:
		'Inicia sesión con este navegador, como siempre. Tu contraseña va solo a Cryptonow.',
	welcomeLoginWaiting: 'Esperando a que inicies sesión. Vuelve después: esta página lo nota sola.',
	welcomeLoginDone: {
		one: 'Se ha encontrado la sesión de tu cuenta.',
		other: 'Se han encontrado las {count} sesiones de tu cuenta.',
	},
	welcomeReview: 'Confirma tus sesiones',
	welcomeReview_detail: 'Aparecen aquí en cuanto se pueden leer.',
	welcomeReviewAsk: {
		one: 'Ya estaba iniciada antes de la instalación. ¿Eras tú?',
		other: 'Ya estaban iniciadas antes de la instalación. ¿Son todas tuyas?',
	},
	welcomeReviewNew: 'Algunas sesiones aún no están confirmadas. ¿Son tuyas?',
	welcomeReviewNone: 'Solo este navegador tiene la sesión iniciada: no hay nada que confirmar.',
	welcomeReviewDone: 'Las has confirmado todas.',
	welcomeRecovery:
		'Has eliminado una sesión. Ahora haz clic en el icono de la barra de herramientas: indica cómo volver a proteger tu cuenta.',
	welcomeNotify: 'Ver una notificación de prueba',
	welcomeNotify_detail: 'Las alertas son notificaciones del sistema. Comprueba que llegan.',
	welcomeNotifyOff:
		'Has desactivado las notificaciones en los ajustes. Hasta que las actives, solo te avisa el icono.',
	welcomeNotifyTry: 'Mostrar una notificación de prueba',
	welcomeNotifyAgain: 'Mostrarla otra vez',
	welcomeNotifyTrying: 'Mostrando…',
	welcomeNotifyAsk: '¿La has visto?',
	welcomeNotifyAsk_detail:
		'Es una ventana pequeña en el borde de la pantalla, con el título «{title}».',
	welcomeNotifyYes: 'Sí, la he visto',
	welcomeNotifyNo: 'No',
	welcomeNotifyDone: 'Las notificaciones te llegan.',
	welcomeNotifyFailed: 'El navegador no pudo mostrarla.',
	welcomeMissed: 'Algo la retiene',
	welcomeMissed_windows:
		'En Windows, abre «Configuración»\u00a0→ «Sistema»\u00a0→ «Notificaciones». Activa las notificaciones, también para {browser} en la lista, y desactiva «No molestar».',
	welcomeMissed_mac:
		'En tu Mac, abre «Ajustes del Sistema»\u00a0→ «Notificaciones» y permítelas para {browser}. En el centro de control no debe haber ningún modo de concentración activado.',
	welcomeMissed_linux:
		'Abre los ajustes de tu escritorio y luego «Notificaciones». Desactiva «No molestar» y activa las notificaciones para {browser}.',
	welcomeMissed_other:
		'Abre los ajustes de notificaciones de tu sistema. Permítelas para {browser} y desactiva «No molestar».',
	welcomeMissedMacChrome:
		'{browser} aparece dos veces en la lista: permite las dos, también la entrada para las alertas.',
	welcomeMissedLinuxFirefox:
		'Para ello Firefox necesita «libnotify», que casi todos los escritorios tienen.',
	welcomeYourBrowser: 'tu navegador',
	welcomeIcon: 'Mantén el icono a la vista',
	welcomeIcon_detail: 'Su forma muestra el estado, sean cuales sean los colores.',
	welcomeIcon_calm: 'Marca de verificación',
	welcomeIcon_calm_detail:
		'Todo en orden. Solo hay dispositivos que conoces con la sesión iniciada.',
	welcomeIcon_attention: 'Signo de interrogación',
	welcomeIcon_attention_detail: 'Algo por revisar cuando tengas tiempo.',
	welcomeIcon_alarm: 'Octógono',
	welcomeIcon_alarm_detail: 'Un dispositivo que no has confirmado. Revísalo ahora.',
	welcomeIcon_blind: 'Escudo tachado',
	welcomeIcon_blind_detail:
		'Ahora no se pueden comprobar tus sesiones. Pasa el cursor por encima para leer por qué.',
	welcomePin_chromium:
		'Haz clic en la pieza de puzle junto a la barra de direcciones y luego en la chincheta junto a «{name}».',
	welcomePin_firefox:
		'Haz clic en la pieza de puzle de la barra de herramientas, luego en el engranaje junto a «{name}» y fija el icono en la barra de herramientas.',
	welcomePinned_chromium: 'Está fijado, junto a la barra de direcciones.',
	welcomePinned_firefox:
		'Firefox lo ha puesto en la barra de herramientas, junto a la barra de direcciones.',
	welcomeSet: 'Todo listo',
	welcomeSet_detail:
		'Desde ahora tus sesiones se comprueban mientras este navegador esté abierto. Cuando un inicio de sesión no encaja, el icono cambia de forma y recibes una notificación.',
	welcomeClose: 'Ya puedes cerrar esta página. También la encontrarás en los ajustes.',
	welcomeLater: 'Terminar más tarde',
	welcomeLater_detail:
		'Puedes cerrar esta página cuando quieras: el icono muestra lo que falta. Encontrarás la página en los ajustes.',
	welcomeBlind: 'Aún sin vigilancia',
	welcomeBlind_detail:
		'Session Companion aún no está conectado con Cryptonow, así que no puede comprobar tus sesiones. Hasta entonces, el icono sigue tachado.',

	// The popup on a page of Cryptonow’s that can be connected
	here: 'Estás en {host}',
	hereAsk: '¿Está abierta aquí tu lista de sesiones?',
	hereYes: 'Sí, conectar esta página',
	hereNo: 'No, muéstrame cómo',
	hereAccess: 'El navegador pedirá acceso a {host}. Puedes retirarlo cuando quieras.',

	// The page «Connect»
	connectPage: 'Conectar – Session Companion',
	connectPageFound: '¿Es esta tu lista? – Session Companion',
	connectTitle: 'Conectar con tu cuenta de Cryptonow',
	connectIntro:
		'Abre una vez tu página de sesiones de Cryptonow, para que Session Companion aprenda dónde está tu lista. Unos dos minutos.',
	connectPromise: 'Qué hace y qué no hace',
	connectPromise_tab:
		'Observa solo la pestaña que abre para esto, y solo hasta que se encuentra la lista.',
	connectPromise_list:
		'De esa página toma solo lo que parece una lista de sesiones y olvida el resto.',
	connectPromise_leave: 'Allí no cambia nada, y nada sale de tu ordenador.',
	connectNow: 'Conectado a {hosts}',
	connectSince: 'En uso desde: {clock}.',
	connectNow_detail: 'Esta conexión sigue en uso hasta que confirmes una nueva.',
	connectStep_open: 'Abre tu página de sesiones de Cryptonow',
	connectStep_compare: 'Compara la lista',
	connectStep_remove: 'Configurar «Eliminar»',
	connectOptional: 'Opcional',
	connectLeft: 'Para más tarde',
	connectWay_login: 'Abre Cryptonow e inicia sesión, como siempre.',
	connectWay_menu: 'Ve a «Settings»\u00a0→ «Security»\u00a0→ «Sessions».',
	connectWay_address:
		'Allí, haz clic en el icono de esta extensión en la barra de herramientas y luego en {button}. O copia la dirección de la página y pégala aquí.',
	connectSite: 'Abrir Cryptonow',
	connectAddress: 'Dirección de tu página de sesiones',
	connectAddress_fine: 'Esto es Cryptonow: {host}.',
	connectAddress_home:
		'Esto es Cryptonow, pero su página de inicio. Mejor pega la dirección de «Settings»\u00a0→ «Security»\u00a0→ «Sessions».',
	connectAddress_notAnAddress:
		'Esto no es la dirección de una página. Empieza por {start} y está en la barra de direcciones.',
	connectAddress_notEncrypted:
		'Esta conexión a {host} no está cifrada. Usa la dirección que empieza por {start}.',
	connectAddress_port:
		'Las páginas de Cryptonow no están en {host}. Usa la dirección sin el número tras los dos puntos.',
	connectAddress_lookAlike: 'Esto es {host}, no Cryptonow. No inicies sesión allí.',
	connectAddress_otherSite: 'Esto es {host}. Las direcciones de Cryptonow terminan en {site}.',
	connectAsk: 'Qué va a preguntar el navegador',
	connectAsk_nothing: 'El navegador ya ha dado este acceso',
	connectAsk_page:
		'El navegador preguntará si esta extensión puede leer y modificar tus datos en {host}. Los navegadores no ofrecen un permiso más limitado.',
	connectAsk_list:
		'Solo en este paso observa las consultas de la propia página, lee la lista y no cambia nada.',
	connectAsk_removal:
		'Solo en este paso observa las consultas de la propia página para ver cuál cierra una sesión. Ella misma no envía ninguna.',
	connectAsk_silent: 'Si ya lo permitiste antes, no volverá a preguntar.',
	connectWatch: 'Permitir y abrir la página',
	connectRefused: 'El navegador no dio acceso',
	connectRefused_detail:
		'Sin acceso no se puede continuar. No ha pasado nada, y puedes intentarlo de nuevo.',
	connectWatching:
		'Ve a la pestaña que se ha abierto, inicia sesión allí si hace falta y abre tu lista de sesiones. Esta página vuelve al frente en cuanto se encuentra la lista.',
	connectRemoving:
		'En la pestaña que se ha abierto, haz clic en «Eliminar» («Remove») en la sesión que quieres cerrar. Esta página vuelve al frente en cuanto esté hecho.',
	connectLooked: { one: '{count} respuesta comprobada', other: '{count} respuestas comprobadas' },
	connectNoList: 'Aún no se ha encontrado la lista',
	connectListSeen: 'Se ha encontrado una lista de sesiones',
	connectTimeLeft: {
		one: 'Termina solo en {count} minuto',
		other: 'Termina solo en {count} minutos',
	},
	connectGoToTab: 'Ir a esa pestaña',
	connectStuck: '¿Aún nada?',
	connectStuck_list:
		'Abre «Settings»\u00a0→ «Security»\u00a0→ «Sessions» en esa pestaña, de modo que veas la lista.',
	connectStuck_silent: 'La página aún no ha pedido nada',
	connectStuck_walk:
		'Si ves allí la lista, haz clic en otra opción del menú del sitio y vuelve: muchas páginas solo entonces piden la lista. O recarga.',
	connectStuck_empty: '¿No aparece ninguna sesión? Inicia sesión en un dispositivo más y recarga.',
	connectStuck_cannot:
		'¿Nada todavía, aunque ves la lista? Entonces la página la obtiene de una forma que no se puede aprender. Cancela; no ha cambiado nada.',
	connectDeeper: 'Buscar más a fondo',
	connectDeeper_ask:
		'Algunas páginas cargan la lista en un proceso en segundo plano (worker). Para verlo hace falta un permiso más del navegador para este paso; la página se recarga.',
	connectDeeper_looks:
		'Ahora se incluyen los procesos en segundo plano de la página, hasta que termine este paso. Abre de nuevo tu lista en esa pestaña.',
	connectDeeper_hidden:
		'La página carga contenidos en un proceso propio en segundo plano, y este navegador no muestra las respuestas a las extensiones. Si tu lista está entre ellas, no se puede aprender en este navegador.',
	connectNotRemoved:
		'La página envió algo que parecía una eliminación, pero la sesión sigue apareciendo. Si la página te pregunta algo, responde; si no, mira allí si funcionó e inténtalo de nuevo.',
	connectUnclear_othersToo: 'Se ha cerrado más de una sesión',
	connectUnclear_othersToo_detail:
		'También han desaparecido otras sesiones, así que lo que envió la página quizá cierra todas las demás. No se ha aprendido. Cierra una sesión más por separado, si te sobra otra.',
	connectUnclear_unclear: 'No está claro qué cerró la sesión',
	connectUnclear_unclear_detail:
		'La sesión ya no está, pero lo que envió la página no dice con certeza cómo. No se ha aprendido. Cierra una sesión más, si te sobra otra.',
	connectFound: { one: '¿Es esta tu sesión?', other: '¿Son estas tus {count} sesiones?' },
	connectFound_detail: 'Deben coincidir con lo que muestra Cryptonow.',
	connectBack: 'Mostrar la página de Cryptonow',
	connectNothingSaved: 'No se guarda nada hasta que digas que sí.',
	connectOffered: 'De un archivo: lee esto antes de usarlo',
	connectOffered_detail:
		'Todavía no se ha consultado nada. Con tu sesión se consultaría solo esto, ahora y en cada comprobación:',
	connectOffered_removal:
		'La forma de eliminar nunca se toma de un archivo. La muestras una vez, más tarde.',
	connectOffered_unseen:
		'Una petición así puede cambiar algo. Por eso antes hay que ver que tu propia página de sesiones pide lo mismo.',
	connectOffered_ask: 'Pedir la lista',
	connectOffered_failed: 'Eso no dio ninguna lista: {why}.',
	connectOffered_awaitsPage:
		'Abre tu página de sesiones. En cuanto haya enviado la clave necesaria, se pide la lista.',
	connectRequests: 'Qué se consulta en cada comprobación',
	connectRequest_list: 'Para tu lista.',
	connectRequest_current: 'Para saber qué sesión es la de este navegador.',
	connectRequest_key: 'Para una clave que esto necesita.',
	connectRequest_page: 'Para una clave en esta página.',
	connectRequest_removal: 'Para cerrar una sesión que eliminas.',
	connectRequest_headers: 'Junto con ello: {headers}.',
	connectRequest_body: 'Envía: {body}',
	connectRequest_keys: 'Se inserta, como hace tu página: {names}.',
	connectTable: 'Las sesiones encontradas',
	connectField_agent: 'Dispositivo',
	connectField_place: 'Lugar',
	connectField_ip: 'Dirección IP',
	connectField_lastActiveAt: 'Última actividad',
	connectField_createdAt: 'Inicio',
	connectField_expiresAt: 'Fin',
	connectField_current: 'Este navegador',
	connectField_id: 'Se distinguen por',
	connectFields: '¿Hay algo en el lugar equivocado?',
	connectFields_detail: 'Así se ha reconocido cada columna. Cambia lo que esté mal.',
	connectConfidence_sure: 'Seguro',
	connectConfidence_likely: 'Probable',
	connectConfidence_unsure: 'Por revisar',
	connectConfidence_none: 'No disponible',
	connectNone: 'Ninguno',
	connectChoice: '{sample} (el campo {name})',
	connectRegion: '¿En qué país está «{place}»?',
	connectRegion_detail:
		'La lista escribe todos los lugares igual, así que tu respuesta vale para todos.',
	connectOthers: {
		one: 'Hay otra lista que podría ser.',
		other: 'Hay otras {count} listas que podrían ser.',
	},
	connectYes: 'Sí, son mías',
	connectNext: 'No, otra lista',
	connectNo: 'No, no es mi lista',
	connectNeeds: 'Desde ahora necesita acceso a:',
	connectNeedsRemoval: 'Para hacer lo mismo necesita acceso a:',
	connectNeeds_list: 'Tu lista viene de aquí.',
	connectNeeds_site: 'Sitio web de Cryptonow.',
	connectNeeds_part: 'Una parte de la lista viene de aquí.',
	connectNeeds_removal: 'Aquí se cierran las sesiones.',
	connectNeed_cookies: 'Cookies de estas direcciones',
	connectNeed_cookies_detail:
		'La página de Cryptonow envía con su consulta un valor de una cookie, y la extensión tiene que hacer lo mismo.',
	connectNeed_scripting: 'Abrir esta página',
	connectNeed_scripting_detail:
		'Solo la página de Cryptonow puede mostrar esta lista. La extensión la abre en una pestaña en segundo plano, cada 15 minutos si no eliges otra cosa, la lee y cierra la pestaña.',
	connectNeed_webRequest: 'Consultas a estas direcciones',
	connectNeed_webRequest_detail:
		'La página de Cryptonow tiene la clave de la lista y la muestra solo en sus propias consultas. Se guarda solo en memoria.',
	connectNeeds_end:
		'El navegador pregunta si puede leer y modificar allí tus datos. Lee la lista, elimina solo lo que le dices, y puedes retirarlo en los ajustes.',
	connectChecking: 'Ahora pide la lista por sí misma, para ver si recibe lo mismo.',
	connectCheckingRemoval: 'Se comprueba de nuevo la lista, para ver si esa sesión ya no está.',
	connectCompareWait: 'La lista aparece aquí en cuanto se encuentra.',
	connectDone: 'Conectado. Ahora se comprueban tus sesiones.',
	connectRemoveWait: 'Esto viene cuando la lista esté conectada.',
	connectRemoveOffer:
		'Haz clic en «Eliminar» («Remove») en una sesión que quieras cerrar, y la extensión aprende cómo. Esa sesión se cierra de verdad. Elige una que no necesites.',
	connectRemoveUntil: 'Hasta entonces, «Eliminar» abre la página de Cryptonow.',
	connectRemoveWatch: 'Mostrarlo ahora',
	connectSkip: 'Ahora no',
	connectSkipped: 'Lo encontrarás en los ajustes cuando quieras.',
	connectRemovalFound: 'Esa sesión ya no está, y ahora se sabe cómo.',
	connectRemovalFound_detail:
		'La página de Cryptonow dijo a {host} que la cerrara. Desde ahora la extensión puede hacer lo mismo cuando hagas clic en «Eliminar», nunca por su cuenta.',
	connectRemovalPressed:
		'Desde ahora, cuando hagas clic en «Eliminar», nunca por su cuenta, la página se abre en una pestaña en segundo plano. Allí, en la fila de esa sesión exacta, se hace clic en:',
	connectDetail: 'Detalles',
	connectDetailKey: 'En lugar de {key} va la clave de cada sesión.',
	connectDetailId: 'En lugar de {id} va el identificador de cada sesión.',
	connectRemovalYes: 'Usar esto',
	connectRemovalNo: 'No usarlo',
	connectRemovalDone: 'Ahora se pueden cerrar sesiones desde aquí cuando haces clic en «Eliminar».',
	connectRemovalAgain: 'Configurar de nuevo',
	connectProblem_closed: 'Se cerró la pestaña',
	connectProblem_closed_detail:
		'Inténtalo de nuevo y déjala abierta hasta que esta página vuelva al frente.',
	connectProblem_nothingSeen: 'Allí no se encontró ninguna lista de sesiones',
	connectProblem_nothingSeen_detail:
		'Inténtalo de nuevo y ve a la lista por el menú del sitio durante este paso. Si ves la lista y aún no se encuentra, busca más a fondo.',
	connectProblem_tooLong: 'No se encontró nada en diez minutos',
	connectProblem_tooLong_detail:
		'Por eso se detuvo. Inténtalo de nuevo y recarga la página de sesiones mientras se ve la lista.',
	connectProblem_noAccess: 'Ya no hay acceso',
	connectProblem_noAccess_detail:
		'El navegador ya no permite leer esa página. Inténtalo de nuevo y permítelo cuando el navegador pregunte.',
	connectProblem_notTheSame: 'No se recibió la misma lista',
	connectProblem_notTheSame_detail:
		'La extensión no pudo obtener por sí sola la misma lista, así que no se guardó nada. Inténtalo de nuevo. Si sigue fallando, quizá Cryptonow lo permite solo en su propia página.',
	connectProblem_keptApart: 'Esta sesión está separada',
	connectProblem_keptApart_detail:
		'La página tenía la sesión iniciada, la extensión no: Firefox separa las sesiones de las pestañas contenedoras y las ventanas privadas. Inicia sesión en Cryptonow en una pestaña normal y conecta de nuevo. No se guardó nada.',
	connectProblem_noCurrent: 'La lista no dice qué sesión es la de este navegador',
	connectProblem_noCurrent_detail:
		'Sin eso podrías pasar por un extraño, así que no se guardó nada. Inténtalo de nuevo con una lista en la que Cryptonow marque la sesión que usas.',
	connectProblem_notRemoved: 'La sesión sigue ahí',
	connectProblem_notRemoved_detail:
		'Lo que parecía una eliminación no la cerró, así que no se ha aprendido. Mira en la página de Cryptonow si funcionó e inténtalo de nuevo.',
	connectProblem_heldBack: 'Cryptonow pide algo que solo tú sabes',
	connectProblem_heldBack_detail:
		'Para cerrar allí una sesión, la página envía algo que se escribió, como una contraseña o un código. Eso nunca se guarda, así que «Eliminar» sigue abriendo la página de Cryptonow.',
	connectProblem_notKept: 'La lista no se puede pedir de nuevo',
	connectProblem_notKept_detail:
		'Lo que envía la página tiene una parte que no se debe guardar y que no está en ningún otro sitio. No se guardó nada.',
	connectProblem_broken: 'Algo ha fallado en el navegador',
	connectProblem_broken_detail:
		'No se guardó nada. Inténtalo de nuevo; si vuelve a fallar, reinicia el navegador.',
	connectEnd: 'Conectado',
	connectEnd_detail:
		'Algunas sesiones podían estar iniciadas antes de la instalación. Confirma cuáles son tuyas.',
	connectWelcome: 'Confirma tus sesiones',
	connectBroken: 'No se puede mostrar esta página',
	connectBroken_detail:
		'Los datos guardados no se podían leer. Recarga esta página; si no basta, reinicia el navegador.',
	pageTitle: 'Session Companion',
};
