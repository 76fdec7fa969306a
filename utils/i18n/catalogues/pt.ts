import type { Catalogue } from '@/utils/i18n/message';

/**
 * Portuguese as in Portugal, with the third person. One word each: session sessão · device dispositivo · login início de sessão · log out terminar a sessão ·
 * remove remover · check verificar · monitoring vigilância · alert alerta · history histórico.
 * Countries and times stand where they need no article and no case.
 */
export const pt: Catalogue = {
	locale: 'pt-PT',
	extName: 'Session Companion para Cryptonow',
	extShortName: 'Companion',
	extDescription:
		'Vigia as sessões ativas da sua conta Cryptonow e avisa quando aparece um dispositivo desconhecido.',

	// Devices, places, times
	form_computer: 'Computador',
	form_phone: 'Telemóvel',
	form_tablet: 'Tablet',
	form_tv: 'TV',
	form_console: 'Consola de jogos',
	form_unknown: 'Dispositivo desconhecido',
	browserOnSystem: '{browser} em {system}',
	unknownBrowserOn: 'Navegador desconhecido em {system}',
	unknownPlace: 'Local desconhecido',
	justNow: 'agora mesmo',
	secondsAgo: { one: 'há {count} segundo', other: 'há {count} segundos' },
	ip: 'IP\u00a0{ip}',
	noIp: 'Endereço IP desconhecido',
	ownDevice: 'o seu {device}',
	quoted: '«{name}»',
	deviceInPlace: '{device}, {place}',

	// The one answer: headline, and the sentence below it
	status_clear: 'Tudo em ordem',
	status_clear_detail: 'Só há sessões em dispositivos que conhece.',
	status_checking: 'A verificar as suas sessões…',
	status_checking_detail: 'Demora só um momento.',
	status_unfamiliar: {
		one: 'Dispositivo desconhecido',
		other: '{count} dispositivos desconhecidos',
	},
	status_unfamiliar_detail: {
		one: 'Novo início de sessão. Foi você?',
		other: 'Novos inícios de sessão. Foi sempre você?',
	},
	status_urgent: { one: 'Isto não parece seu', other: '{count} dispositivos desconhecidos' },
	status_urgent_detail: {
		one: 'Não corresponde a nenhum dos seus dispositivos e locais. Se não foi você, termine a sessão agora.',
		other: 'Nem todos parecem seus. Termine agora a sessão do que não é seu.',
	},
	status_back: 'O dispositivo removido voltou',
	status_back_detail:
		'Alguém voltou a entrar, como o dispositivo que removeu. Provavelmente conhece a sua palavra-passe: termine a sessão e depois altere-a.',
	status_notMine: 'Sessão ainda por terminar',
	status_notMine_detail: 'Pediu para terminar a sessão, mas o Cryptonow ainda a mostra.',
	status_removing: 'A terminar a sessão…',
	status_removing_detail: 'A aguardar a confirmação do Cryptonow.',
	status_account: 'Outra conta?',
	status_account_detail:
		'Nenhuma das sessões anteriores aparece. Se for outra conta sua, as sessões são verificadas desde o início. Os dispositivos de confiança ficam com a sua própria conta.',
	accountOther: 'Outra conta',
	accountSame: 'A mesma conta',
	status_recovery: 'Volte a proteger a sua conta',
	status_recovery_detail:
		'A sessão do dispositivo está terminada. Quem o usava talvez ainda conheça a sua palavra-passe.',
	status_notice: {
		one: 'Um início de sessão a verificar',
		other: '{count} inícios de sessão a verificar',
	},
	status_notice_detail: 'Provavelmente seu. Verifique quando tiver um momento.',
	status_unreviewed: { one: '1 sessão a verificar', other: '{count} sessões a verificar' },
	status_unreviewed_detail: 'Já estavam iniciadas antes da instalação. Confirme quais são suas.',
	status_notConnected: 'Ainda sem vigilância',
	status_notConnected_detail:
		'Ligue uma vez e, a partir daí, o Session Companion verifica as suas sessões. Até lá, verifique-as em «Settings»\u00a0→ «Security»\u00a0→ «Sessions».',
	status_idle: 'Em pausa enquanto está ausente',
	status_idle_detail:
		'Conforme definido, não há verificação enquanto o computador está inativo ou bloqueado. Retoma quando voltar.',
	status_noAccess: 'Sem acesso ao Cryptonow',
	status_noAccess_detail: 'O navegador retirou o acesso ao Cryptonow. Permita-o para retomar.',
	status_offline: 'Está offline',
	status_offline_detail:
		'Não é possível verificar as suas sessões. A verificação retoma quando a rede voltar.',
	status_loggedOut: 'Tem a sessão terminada no Cryptonow',
	status_loggedOut_detail:
		'As suas sessões só podem ser verificadas enquanto este navegador tiver sessão iniciada. Se não a terminou, inicie sessão e veja que dispositivos lá estão.',
	status_loggedOut_at:
		'Sessão terminada: {clock}. Se não foi você, inicie sessão, veja que dispositivos lá estão e altere a palavra-passe.',
	status_reauthenticate: 'O Cryptonow pede que inicie sessão de novo',
	status_reauthenticate_detail:
		'Passou demasiado tempo desde que iniciou sessão. Inicie sessão de novo para retomar.',
	status_secondFactor: 'O Cryptonow pede o seu segundo fator',
	status_secondFactor_detail:
		'Quer um código antes de mostrar as suas sessões. Abra a sua página de sessões e introduza-o; a verificação retoma depois.',
	status_awaitsPage: 'Abra o Cryptonow para retomar',
	status_awaitsPage_detail:
		'O Cryptonow só responde se a sua página estiver aberta de vez em quando. Abra a sua página de sessões; a verificação retoma sozinha.',
	status_rateLimited: 'O Cryptonow pede para abrandar',
	status_rateLimited_detail:
		'Não foi possível verificar agora as suas sessões. Haverá nova tentativa automática.',
	status_waits:
		'O Cryptonow pede para esperar. Próxima verificação: {clock}. Até lá, pode verificar uma vez por minuto.',
	status_unavailable: 'O Cryptonow não responde',
	status_unavailable_detail:
		'Não foi possível verificar agora as suas sessões. Haverá nova tentativa automática.',
	status_unreadable: 'As suas sessões já não podem ser lidas',
	status_unreadable_detail:
		'O Cryptonow parece ter mudado. Ligue de novo; até lá, verifique as suas sessões no Cryptonow.',
	status_incomplete: 'Não foi possível ler todas as sessões',
	status_incomplete_detail:
		'O que foi lido está verificado, o resto não. Abra a sua página de sessões e verifique lá o resto.',
	status_personCheck: 'O Cryptonow quer verificar que é uma pessoa',
	status_personCheck_detail: 'Abra o Cryptonow e passe a verificação. Depois retoma sozinho.',
	status_moved: 'O Cryptonow responde noutro endereço',
	status_moved_detail:
		'Se o Cryptonow mostra a sua sessão iniciada, ligue de novo, para que o novo endereço seja conhecido.',
	status_inContainer: 'Iniciou sessão num separador contentor',
	status_inContainer_detail:
		'O Firefox separa as sessões dos contentores, por isso esta não pode ser verificada. Inicie sessão no Cryptonow num separador sem contentor.',
	broken: 'Não é possível mostrar as suas sessões',
	brokenDetail: 'Isto nada diz sobre a sua conta. Verifique as suas sessões no Cryptonow.',

	// The toolbar button's title
	toolbar: 'Session Companion: {headline}',
	toolbarBlind: 'Session Companion: {headline} ({failure})',
	toolbarUnsaved: '{title} (não guarda: problema de armazenamento do navegador)',
	toolbarBroken: 'Session Companion: sem verificação, porque algo correu mal no navegador',

	// Desktop notifications
	alertLogin: {
		one: 'Novo início de sessão na sua conta Cryptonow',
		other: '{count} novos inícios de sessão na sua conta Cryptonow',
	},
	alertSession: 'Verifique uma sessão da sua conta Cryptonow',
	alertMore: 'e mais {count}',
	alertBack: 'Como um dispositivo que removeu.',
	alertAsk: 'Foi você? Clique para verificar.',
	alertReview: 'Verificar',
	alertPrivate: { one: 'Uma sessão a verificar', other: '{count} sessões a verificar' },
	alertPrivateAsk: 'Clique para verificar.',
	alertBlind: 'Não é possível verificar as suas sessões',
	alertBlindAttack:
		'Alguém pode estar a causar isto: verifique as suas sessões na página do Cryptonow.',
	alertTest: 'Alerta de teste',
	alertTestDetail: 'As notificações chegam até si. Não aconteceu nada: foi só um teste.',

	// Why the watch could not see
	blind_asleep: 'computador em suspensão',
	blind_closed: 'navegador fechado',
	blind_notConnected: 'não ligado',
	blind_idle: 'em pausa porque o computador estava inativo',
	blind_noAccess: 'sem acesso ao Cryptonow',
	blind_offline: 'offline',
	blind_loggedOut: 'sessão terminada',
	blind_reauthenticate: 'o Cryptonow pediu um novo início de sessão',
	blind_secondFactor: 'o Cryptonow pediu um segundo fator',
	blind_awaitsPage: 'nenhuma página do Cryptonow estava aberta',
	blind_rateLimited: 'o Cryptonow pediu para abrandar',
	blind_unavailable: 'o Cryptonow não respondeu',
	blind_unreadable: 'não foi possível ler as sessões',
	blind_incomplete: 'não foi possível ler todas as sessões',
	blind_personCheck: 'o Cryptonow queria ver uma pessoa',
	blind_moved: 'o Cryptonow respondeu noutro lugar',
	blind_inContainer: 'sessão iniciada só num contentor',
	watchingSince: 'Em vigilância desde: {clock}.',
	gap: 'Sem verificação {range}: {causes}. {found}',
	gapNothing: 'Nada mudou.',
	gapFound: 'Depois: {list}.',
	gapCame: { one: '{count} nova', other: '{count} novas' },
	gapWent: { one: '{count} terminada', other: '{count} terminadas' },
	gapChanged: { one: '{count} alterada', other: '{count} alteradas' },

	// Reasons against a session, and for it
	reason_alreadyThere: 'Iniciada antes da instalação',
	reason_newDevice: 'Dispositivo novo: nenhum dos seus é assim',
	reason_newCountry: 'País novo: {country}',
	reason_newCountryOnly: 'País novo: {country}. Até agora só: {countries}',
	reason_newHere: 'País novo para {device}: {country}',
	reason_secondOne: 'Outro dispositivo ({kind}) enquanto {device} está em uso',
	reason_secondOneYours: 'Outro dispositivo ({kind}) enquanto o seu está em uso',
	reason_told: 'Até agora, só outro dos seus navegadores confirmou lá {device}',
	reason_useUnknown: 'Não se sabe se {device} está em uso ao mesmo tempo',
	reason_newNetwork: 'De uma rede que nunca usou',
	reason_networkUnknown: 'A rede não é conhecida',
	reason_many: 'Um de muitíssimos inícios de sessão iguais',
	reason_comeback:
		'Como um dispositivo que removeu ({clock}): alguém conhece provavelmente a sua palavra-passe',
	reason_strangersNetwork: 'A mesma rede que um início de sessão que removeu ({clock})',
	reason_thrownOut: 'Chegou enquanto as suas outras sessões eram terminadas',
	reason_listedAgain: 'Removeu-a, mas voltou a aparecer: talvez alguém ainda tenha acesso',
	reason_deviceChanged: 'A mesma sessão era antes: {kind}. Talvez alguém se tenha apoderado dela',
	reason_tooFast: 'Primeiro {from}, logo a seguir {to}: ninguém viaja tão depressa',
	reason_moved: 'Mudança de país: primeiro {from}, agora {to}',
	reason_notThisBrowser:
		'Para esta sessão, o Cryptonow indica um navegador diferente do que usa aqui ({kind})',
	reason_activeWhileAway: 'Usada quando este navegador não o estava a ser ({clock})',
	reason_faded: '{device}: visto aqui pela última vez {ago} – confirme de novo',
	reason_deviceUnknown: 'O dispositivo não é conhecido',
	reason_placeUnknown: 'O local não é conhecido',
	reason_sameKind: 'O mesmo navegador e sistema que {device}',
	reason_knownCountry: 'Já iniciou sessão antes a partir de: {country}',
	reason_beenThere: '{device} esteve lá há pouco tempo: {country}',
	reason_knownNetwork: 'De uma rede que usa',
	reason_answered: 'A inícios de sessão assim respondeu aqui «Fui eu»',
	reason_journey: 'Confirmou uma viagem há pouco tempo',
	reason_travelling: 'O modo de viagem está ligado (até: {clock})',

	// The popup: when we looked
	look: 'Verificar agora',
	lookAgain: 'Verificar de novo',
	looking: 'A verificar…',
	neverLooked: 'Ainda não verificado',
	looked: 'Verificado {ago}',
	lastGood: 'Última verificação com êxito: {ago}',
	stale: 'Estado desta lista: {clock} ({ago}). Pode ter mudado.',

	// The popup: ways on
	login: 'Iniciar sessão no Cryptonow',
	access: 'Permitir o acesso',
	connect: 'Ligar',
	connectAgain: 'Ligar de novo',
	sessionsPage: 'Abrir as minhas sessões',
	help: 'Como ver as suas sessões',
	settings: 'Definições',
	back: 'Voltar',
	ok: 'OK',
	done: 'Concluído',
	cancel: 'Cancelar',
	save: 'Guardar',
	undo: 'Anular',

	// The popup: sessions
	section_unfamiliar: 'Foi você?',
	section_notice: 'A verificar',
	section_unreviewed: 'São suas?',
	section_mine: 'Os seus dispositivos',
	sectionNotMine: 'Sessão ainda por terminar',
	sectionSettled: 'Respondido agora mesmo',
	thisBrowser: 'Este navegador',
	saidNotMe: 'Pediu para terminar a sessão',
	gone: 'Sessão terminada desde: {clock}',
	active: 'Atividade: {ago}',
	noActivity: 'Última atividade desconhecida',
	sessionsOf: { one: '{count} sessão', other: '{count} sessões' },
	against: 'Porque parece suspeito',
	inFavour: 'Porque pode ser você',
	showMore: { one: 'Mostrar mais {count}', other: 'Mostrar mais {count}' },
	recognise: 'Fui eu',
	recogniseAll: { one: 'Fui eu', other: 'Todas as {count} são minhas' },
	notMe: 'Não fui eu',
	remove: 'Remover',
	removeThere: 'Remover no Cryptonow…',
	removeAll: { one: 'Remover', other: 'Remover estas {count}' },
	removeNotMe: 'Remover: não fui eu',
	removeOthers: 'Terminar as outras sessões',
	tryAgain: 'Tentar de novo',
	keep: 'Cancelar',
	removing: 'A remover…',
	removingAsked: 'A verificar…',
	removingSome: 'A remover: {done} de {all}…',
	askOne: 'Terminar a sessão de {device} ({place})?',
	askSome: {
		one: 'Terminar {count} sessão de {device}?',
		other: 'Terminar {count} sessões de {device}?',
	},
	askNotMeToo: 'Se não foi você, diga-o. Inícios de sessão semelhantes darão então um alerta.',
	askOthers: {
		one: 'Terminar {count} sessão? Só este navegador mantém a sessão.',
		other: 'Terminar {count} sessões? Só este navegador mantém a sessão.',
	},
	removed: 'Sessão terminada: {session}. O Cryptonow já não a mostra.',
	removedHere: 'Sessão terminada. O Cryptonow já não a mostra.',
	moreRemoved: { one: 'E mais {count}.', other: 'E mais {count}.' },
	stillThere: 'Não foi possível terminar a sessão: {why}.',
	notEnded: 'O Cryptonow não terminou esta sessão',
	removalUnknown:
		'O Cryptonow não respondeu, por isso não é claro se esta sessão terminou. A verificação continua.',
	recognised: 'Confirmada como sua. O dispositivo passa a ser conhecido.',
	recognisedOnly: 'Confirmada como sua.',
	saidNotMeHere: 'Marcada como não sua. A sessão já não está iniciada.',
	nameIt: 'Dar um nome',
	nameOf: 'O seu nome para {device}',

	// The popup: banners
	undo_recognised: 'Confirmada como sua: {session}.',
	undo_disowned: 'Marcada como não sua: {session}.',
	undo_devicesForgotten: {
		one: '{count} dispositivo esquecido.',
		other: '{count} dispositivos esquecidos.',
	},
	undo_recoveryEnded: 'Fechou a lista de segurança.',
	rebuilt: 'Verifique de novo todas as sessões',
	rebuiltDetail: 'Os dados guardados não podiam ser lidos, por isso a vigilância recomeçou.',
	unsaved: 'O navegador não consegue guardar',
	unsavedDetail:
		'O armazenamento do navegador está cheio ou danificado. A vigilância continua, mas as suas respostas perdem-se quando o navegador fechar, se não voltar a poder guardar.',
	travelling: 'Modo de viagem (até: {clock}): um país novo por si só não dá um alerta.',
	travelEnd: 'Desligar',
	failed: 'Não resultou',
	failedDetail: 'Algo correu mal no navegador. Tente de novo.',

	// The recovery checklist
	recovery: '{done} de {all} passos feitos',
	recoveryBack: 'Voltou: {clock}. Comece de novo: alguém ainda conhece a sua palavra-passe.',
	recoveryRemoved: {
		one: 'Sessão terminada: {session}.',
		other: 'Foi terminada a sessão de {count} dispositivos.',
	},
	step_remove: 'Termine a sessão do dispositivo',
	step_remove_detail: 'Termine-a abaixo e depois continue aqui.',
	step_remove_there: 'Termine-a na página do Cryptonow e depois continue aqui.',
	step_password: 'Altere a sua palavra-passe',
	step_password_detail:
		'Quem tinha a sessão iniciada provavelmente conhece-a. Escolha uma que não use em mais lado nenhum. A extensão nunca a vê.',
	step_look: 'Verifique os outros dispositivos',
	step_look_detail: 'Acontece sozinho assim que a palavra-passe for alterada.',
	step_look_working: 'A verificar se ainda há alguém…',
	step_look_done: 'Nenhum dispositivo desconhecido ({clock})',
	step_twoFactor: 'Ative a autenticação de dois fatores',
	step_twoFactor_detail:
		'Com um código de uma aplicação, a palavra-passe sozinha não basta. No Cryptonow: «Settings»\u00a0→ «Security»\u00a0→ «Two-Factor Authentication (2FA)».',
	step_email: 'Proteja a sua conta de e-mail',
	step_email_detail:
		'Quem lê o seu e-mail pode repor a sua palavra-passe. Altere também a do e-mail e procure regras que reencaminhem as suas mensagens.',
	step_support: 'Avise o Cryptonow',
	step_support_detail: 'Se falta dinheiro ou algo mudou, contacte o apoio do Cryptonow.',
	openPassword: 'Alterar palavra-passe',
	openTwoFactor: 'Como ativar',
	openSupport: 'Abrir o formulário de apoio',
	stepDone: 'Já fiz isto',
	stepDoneAlready: 'feito',
	recoveryFinish: 'Concluir',
	recoveryNotNeeded: 'Saltar estes passos',

	// «Is this message real?»
	message: 'Verificar mensagem suspeita',
	messageIntro:
		'Recebeu um SMS ou e-mail sobre um início de sessão? Não toque nas ligações nem ligue para os números. Verifique aqui.',
	messageLook: 'Comparar com as sessões',
	messageStranger: {
		one: 'Há um início de sessão que não confirmou.',
		other: 'Há {count} inícios de sessão que não confirmou.',
	},
	messageStrangerDetail:
		'A mensagem pode referir-se a isso. Volte atrás, verifique e termine a sessão se não foi você. Continue a não tocar em nada na mensagem.',
	messageOwn: 'Todos os inícios de sessão atuais são seus.',
	messageOwnDetail:
		'O último: {session}, iniciado {ago}. Se foi você, a mensagem pode referir-se a isso e não há nada a fazer.',
	messageNone: 'Nenhum início de sessão corresponde.',
	messageNoneDetail:
		'Só há sessões em dispositivos que conhece, e nenhum iniciou sessão nos últimos três dias.',
	messageGone: {
		one: 'Houve um início de sessão que não confirmou e já não está.',
		other: 'Houve {count} inícios de sessão que não confirmou e já não estão.',
	},
	messageRemoved: 'Pode tratar-se de algo que removeu.',
	messageRemovedDetail:
		'Removeu {session}, sessão terminada {ago}. Se a mensagem trata disso, continue a lista de segurança. Mesmo assim, não toque em nada na mensagem.',
	messageBlind: 'Não é possível verificar agora.',
	messageLimits: 'O que isto não lhe pode dizer',
	messageLimit_tried: 'Alguém pode ter tentado entrar sem conseguir.',
	messageLimit_short: 'Uma sessão muito curta entre duas verificações pode não aparecer.',
	messageLimit_other: 'Um início de sessão real nada diz sobre quem enviou a mensagem.',

	// The settings page
	setTitle: 'Definições – Session Companion',
	setPage: 'Definições',
	setNav: 'Nesta página',
	setGroup_watching: 'Vigilância',
	setGroup_yours: 'Os seus dados',
	setGroup_extension: 'Esta extensão',
	setNothing:
		'Ainda não há nada aqui. A página enche-se depois da primeira verificação das suas sessões.',
	setBroken: 'Não é possível mostrar as definições',
	setBrokenDetail:
		'Os dados guardados não podiam ser lidos. Recarregue esta página; se não ajudar, reinicie o navegador.',
	setUnsaved:
		'O navegador não consegue guardar: o armazenamento está cheio ou danificado. O que alterar aqui perde-se quando o navegador fechar, se não voltar a poder guardar.',
	setSaved: 'Guardado.',
	setUndone: 'Anulado.',
	setFailed: 'Não resultou. Tente de novo.',

	setWatch: 'Frequência da verificação',
	setWatchIntro:
		'As sessões são verificadas enquanto este navegador está aberto e com sessão iniciada no Cryptonow.',
	setWatchingSince: 'Em vigilância desde: {clock}',
	setNotWatching: 'Ainda sem vigilância: ainda não foi possível ler sessões',
	setLooked: 'Última verificação: {ago}',
	setLastGood: 'Última verificação com êxito: {ago}',
	setBlind: 'Impossível verificar desde: {clock} ({cause})',
	setLookEvery: 'Verificar',
	setLookEveryHelp: 'Depois de um alerta, verifica a cada 30 segundos durante dez minutos.',
	setMinutes: { one: 'A cada minuto', other: 'A cada {count} minutos' },
	setMinutes_1: 'Alerta em cerca de um minuto. 60 pedidos por hora. (recomendado)',
	setMinutes_2: 'Alerta em 2 minutos. 30 pedidos por hora. Sessões curtas podem escapar.',
	setMinutes_5: 'Alerta em 5 minutos. 12 pedidos por hora. Sessões curtas podem escapar.',
	setMinutes_15: 'Alerta em 15 minutos, tempo suficiente para causar danos. 4 pedidos por hora.',
	setLastGap: 'Última interrupção',
	setNoGap: 'Nenhuma até agora.',
	setEarlierGaps: { one: 'A interrupção anterior', other: '{count} interrupções anteriores' },
	setGap: '{causes}; {found}',
	setGapNothing: 'nada tinha mudado',
	setGapFound: 'depois: {list}',

	setNotifications: 'Notificações',
	setNotificationsIntro:
		'Recebe uma notificação quando um início de sessão não corresponde. O ícone na barra de ferramentas também o mostra sempre.',
	setNotify: 'Mostrar notificações no ambiente de trabalho',
	setNotifyHelp: 'Sem elas, só fica a saber quando vê o ícone.',
	setTellBlind: 'Avisar quando a verificação parar',
	setTellBlindHelp:
		'Depois de 15 minutos sem uma verificação com êxito enquanto está ao computador, ou logo se puder ser um ataque. Não quando está offline ou terminou a sessão.',
	setPrivate: 'Ocultar pormenores nas notificações',
	setPrivateHelp: 'Não mostra dispositivo, local nem endereço IP. Para ecrãs partilhados.',
	setQuiet: 'Horas de silêncio',
	setQuietHelp:
		'Só o que é urgente, ou um dispositivo novo, é avisado logo. O resto segue quando as horas de silêncio acabam.',
	setQuietForNew: 'Os dispositivos novos também esperam',
	setQuietForNewHelp:
		'Um estranho que entre de noite tem então até de manhã, e a conta tem dinheiro.',
	setQuietFrom: 'Das',
	setQuietTo: 'Às',
	setQuietSame: 'As horas de silêncio não podem começar e acabar à mesma hora.',
	setTest: 'Mostrar uma notificação de teste',
	setTested: 'Deve estar agora uma notificação no seu ecrã.',
	setTestNone: 'Não aparece nada?',
	setTestNone_quiet:
		'Veja se «Não incomodar» ou um modo de concentração está ligado. Retém as notificações.',
	setTestNone_windows:
		'Windows: abra «Definições»\u00a0→ «Sistema»\u00a0→ «Notificações» e permita-as para este navegador.',
	setTestNone_mac:
		'macOS: abra «Definições do Sistema»\u00a0→ «Notificações» e permita-as para este navegador.',
	setTestNone_linux:
		'Linux: veja nas definições do seu ambiente de trabalho, em «Notificações». Alguns ambientes pequenos não mostram nenhuma.',

	setAway: 'Enquanto está ausente',
	setAwayIntro:
		'O Cryptonow pode contar cada verificação como atividade sua, e uma sessão que terminaria sozinha na sua ausência fica aberta. É possível verificar menos enquanto o computador está bloqueado, ou inativo há 5 minutos.',
	setAwayLegend: 'Enquanto o computador está inativo ou bloqueado',
	setIdle_look: 'Verificar como sempre',
	setIdle_look_cost:
		'Os alertas são tão rápidos como sempre. A sua própria sessão pode ficar aberta mais tempo.',
	setIdle_seldom: 'Verificar a cada 15 minutos',
	setIdle_seldom_cost:
		'Os alertas chegam até 15 minutos mais tarde. Uma sessão que termina após pouca inatividade pode terminar.',
	setIdle_never: 'Não verificar',
	setIdle_never_cost: 'Os alertas chegam quando voltar; o ícone mostra que nada é verificado.',

	setTravel: 'Viagem ou VPN',
	setTravelIntro:
		'Vai ao estrangeiro ou usa uma VPN? Durante esse tempo, um país novo por si só não dá um alerta. Tudo o resto dá.',
	setTravelAbout: 'modo de viagem, a partir de agora',
	setTravelLasts: 'Um país novo por si só não dá um alerta. Até: {clock}.',
	setTravelNone: 'Desligado.',
	setTravelStart: 'Ligar por',
	setTravelAnew: 'Ou, a partir de agora, por:',
	setTravelStarted: {
		one: 'Ligado para o próximo dia.',
		other: 'Ligado para os próximos {count} dias.',
	},
	setTravelEnded: 'Desligado: um país novo volta a contar.',
	setTravelUndo: 'Desligou o modo de viagem.',
	setDays: { one: '{count} dia', other: '{count} dias' },
	setYear: '1 ano',

	setDevices: 'Dispositivos conhecidos',
	setDevicesIntro:
		'Dispositivos que confirmou, com o país. Esqueça um dispositivo para que lhe seja perguntado de novo.',
	setNoDevices: 'Ainda nenhum. Aparecem aqui quando diz «Fui eu».',
	setElsewhere: 'Conhecido de outro dos seus navegadores',
	setInUse: 'Sessão iniciada',
	setKnownIn: 'De confiança em: {places}',
	setKnownNowhere:
		'Já não é de confiança: no próximo início de sessão ser-lhe-á perguntado de novo',
	setPlaceUnknown: 'um local desconhecido',
	setFaded: '{place} (há demasiado tempo: pergunta de novo)',
	setLastSeen: 'Visto pela última vez:',
	setRename: 'Mudar o nome',
	setGiveName: 'Mudar o nome',
	setNamed: 'Nome guardado.',
	setNamedUndo: 'Mudou o nome de um dispositivo.',
	setForget: 'Esquecer',
	setForgotten: 'Esquecido. Os seus inícios de sessão estão de novo por verificar.',
	setForgetAll: 'Esquecer todos os dispositivos',
	setAskForgetAll: {
		one: 'Esquecer este dispositivo? As suas sessões ficam de novo por verificar.',
		other: 'Esquecer os {count} dispositivos? Todas as sessões ficam de novo por verificar.',
	},
	setYesForget: 'Esquecer todos',
	setAllForgotten: 'Todos os dispositivos estão esquecidos.',
	setTrustTime: 'Perguntar de novo se um dispositivo não é visto há',
	setTrustTimeHelp: 'Contado em separado para cada país.',

	setSync: 'Sincronização',
	setSyncIntro:
		'Os seus outros navegadores podem saber que dispositivos são seus, para que responda só uma vez por cada um.',
	setSyncLabel: 'Partilhar os dispositivos conhecidos com os meus outros navegadores',
	setSyncWhat:
		'Partilhado: tipo de dispositivo, o nome que lhe deu, país, datas. Nunca endereços IP, redes ou sessões. Usa a sincronização do seu navegador.',
	setSyncOff: 'Se a desligar, este navegador remove o que partilhou.',
	setSyncFailed:
		'A sincronização do navegador não funciona (desde: {clock}). Os seus outros navegadores não ficam a saber o que é conhecido aqui; as tentativas continuam.',

	setRecord: 'Histórico',
	setRecordIntro:
		'O que foi visto e quando: cada sessão com o dispositivo, o local e o endereço IP, como foi avaliada, o que disse e removeu, e quando nada foi verificado. Pode servir de prova: guarda sessões que o Cryptonow já não mostra.',
	setRecordBounds:
		'Fica neste navegador: no máximo {entries} entradas dos últimos {days} dias; as mais antigas saem primeiro.',
	setRecordCount: { one: '1 entrada: {clock}.', other: '{count} entradas desde: {clock}.' },
	setRecordEmpty: 'Está vazio.',
	setExportJson: 'Exportar como JSON',
	setExportCsv: 'Exportar como CSV',
	setExported: 'Transferência iniciada: {file}.',
	setExportCare: 'O ficheiro exportado contém locais e endereços IP: não o partilhe.',
	setErase: 'Apagar o histórico',
	setAskErase:
		'Apagar o histórico? Não pode ser recuperado. Os dispositivos conhecidos e as definições ficam.',
	setYesErase: 'Apagar',
	setErased: 'O histórico está apagado.',

	// Its timeline and its table
	setTimeline: 'Cronologia do histórico',
	setTimelineHelp:
		'As setas vão de marca em marca e de dispositivo em dispositivo, Home e End à primeira e à última. Mais e menos ampliam e reduzem em torno da marca escolhida, Page Up e Page Down recuam e avançam no tempo.',
	setTimelineHint: 'Escolha uma marca para ler o que aconteceu.',
	setTimelineNone: 'Nada aconteceu neste período.',
	setSpan: 'Período mostrado',
	setSpan_day: 'Dia',
	setSpan_week: 'Semana',
	setSpan_month: 'Mês',
	setSpan_all: 'Tudo',
	setZoomIn: 'Ampliar',
	setZoomOut: 'Reduzir',
	setEarlier: 'Antes',
	setLater: 'Depois',
	setShow: 'Mostrar',
	setShow_all: 'Tudo',
	setShow_sessions: 'Sessões que chegam, mudam e terminam',
	setShow_answers: 'Alertas, respostas e remoções',
	setShow_watch: 'Vigilância e suas definições',
	setLane_watch: 'Session Companion',
	setLane_stranger: 'Não confirmado',
	setLane_others: { one: 'Mais {count} dispositivo', other: 'Mais {count} dispositivos' },
	setShape_seen: 'Vista',
	setShape_changed: 'Alterada',
	setShape_gone: 'Terminada',
	setShape_alert: 'Alerta',
	setShape_review: 'A sua resposta',
	setShape_removal: 'Remoção',
	setShape_watch: 'Vigilância, dispositivos, definições',
	setShape_blind: 'Sem verificação',
	setShape_known: 'Uma sessão sua',
	setShape_stranger: 'Uma sessão que não confirmou',
	setMark: '{clock}, {event}',
	setMarks: {
		one: '{count} entrada, {range}: {events}',
		other: '{count} entradas, {range}: {events}',
	},
	setMore: { one: 'e mais {count}', other: 'e mais {count}' },
	setInRange: {
		one: '{count} entrada neste período: {range}.',
		other: '{count} entradas neste período: {range}.',
	},
	setUndrawn: {
		one: '{count} entrada não tem hora legível; está só na tabela.',
		other: '{count} entradas não têm hora legível; estão só na tabela.',
	},
	setTable: { one: 'Mostrar em tabela', other: 'Mostrar em tabela: {count} entradas' },
	setNoTime: 'Sem hora',
	setColumn_time: 'Hora',
	setColumn_event: 'Evento',
	setColumn_session: 'Sessão',
	setColumn_what: 'O quê',
	setColumn_device: 'Dispositivo',
	setColumn_place: 'Local',
	setColumn_ip: 'Endereço IP',
	setColumn_grade: 'Avaliação',
	setSessionNumber: 'n.º\u00a0{ref}',

	// What the record says, on the page and in the exported table
	setEntry_watchStarted: 'Vigilância iniciada',
	setEntry_sessionSeen: 'Sessão vista',
	setEntry_logins: 'Muitos inícios de sessão',
	setLoginsFrom: {
		one: '{count} início de sessão: {network}',
		other: '{count} inícios de sessão: {network}',
	},
	setManyNetworks: 'muitas redes',
	setEntry_sessionChanged: 'Sessão alterada',
	setEntry_gradeRaised: 'Avaliada de novo',
	setEntry_sessionGone: 'Sessão terminada',
	setEntry_sessionBack: 'Mostrada de novo',
	setEntry_alerted: 'Alerta dado',
	setEntry_alertShown: 'Notificação mostrada',
	setEntry_reviewed: 'A sua resposta',
	setEntry_removalAsked: 'Remoção pedida',
	setEntry_removalEnded: 'Remoção',
	setEntry_recoveryStarted: 'Nova palavra-passe aconselhada',
	setEntry_recoveryEnded: 'Nova palavra-passe: resolvido',
	setEntry_recoveryStep: 'Passo para uma conta segura',
	setEntry_undone: 'Anulado',
	setEntry_lookFailed: 'Verificação falhada',
	setEntry_blindnessTold: 'Aviso de que a verificação parou',
	setEntry_gap: 'Sem verificação',
	setEntry_deviceKnown: 'Dispositivo conhecido',
	setEntry_deviceNamed: 'Dispositivo com nome',
	setEntry_deviceForgotten: 'Dispositivo esquecido',
	setEntry_travelStarted: 'Modo de viagem ligado',
	setEntry_travelEnded: 'Modo de viagem desligado',
	setEntry_settingsChanged: 'Definições alteradas',
	setEntry_rebuilt: 'Vigilância recomeçada',
	setRebuiltWhat: 'os dados guardados não podiam ser lidos',
	setGrade_familiar: 'familiar',
	setGrade_notice: 'a verificar',
	setGrade_check: 'desconhecida',
	setGrade_urgent: 'não parece sua',
	setOutcome_pending: 'em curso',
	setOutcome_removed: 'já não mostrada pelo Cryptonow',
	setOutcome_stillThere: 'sessão ainda iniciada',
	setOutcome_unreachable: 'não foi possível verificar',
	setVerdict_mine: '«Fui eu»',
	setVerdict_notMine: '«Não fui eu»',
	setUndone_recognised: '«Fui eu»',
	setUndone_disowned: '«Não fui eu»',
	setUndone_devicesForgotten: 'o esquecimento de dispositivos',
	setUndone_recoveryEnded: 'o fecho da lista de segurança',
	setUndone_deviceNamed: 'o nome de um dispositivo',
	setUndone_travelSet: 'o fim do modo de viagem',
	setStepNot: '{step}: afinal não',
	setOwnBrowser: 'este navegador',
	setUntil: 'até: {clock}',
	setNameNone: 'sem nome',
	setNameGone: 'nome removido',
	setNoted_trust: 'pergunta de novo após: {time}',
	setNoted_idle: 'se inativo: {choice}',
	setNoted_sync: 'sincronização: {state}',
	setNoted_every: { one: 'verificação a cada minuto', other: 'verificação a cada {count} minutos' },
	setNoted_notifications: 'notificações: {state}',
	setNoted_blind: 'avisar quando a verificação para: {state}',
	setNoted_private: 'pormenores ocultos nas notificações: {state}',
	setNoted_quiet: 'horas de silêncio: {state}',
	setNoted_quietForNew: 'os dispositivos novos esperam nas horas de silêncio: {state}',
	setOn: 'sim',
	setOff: 'não',
	setWas: 'antes: {seen}',
	setCause: 'causa: {cause}',
	setLoggedInAt: 'início de sessão: {time}',
	setLoginUnknown: 'hora do início de sessão desconhecida',
	setFromTo: 'de {from} a {to}',
	setStretch: 'de {from} a {to}: {cause}',

	setConnection: 'Ligação',
	setConnectionIntro: 'De onde são lidas as suas sessões.',
	setConnectedTo: 'Ligado a {hosts}.',
	setFrom_learned: 'Aprendido da sua página de sessões: {clock}.',
	setFrom_imported: 'Retirado de um ficheiro: {clock}.',
	setFrom_managed: 'Definido pelo administrador deste navegador.',
	setFrom_build: 'Parte desta versão.',
	setRemovalLearned: '«Remover» termina uma sessão diretamente.',
	setRemovalUnknown: '«Remover» ainda não está configurado, por isso abre a página do Cryptonow.',
	setLearnRemoval: 'Configurar «Remover»…',
	setLearnRemovalAgain: 'Configurar «Remover» de novo…',
	setDisconnect: 'Desligar…',
	setAskDisconnect:
		'Desligar? Nada é verificado até ligar de novo. Os seus dispositivos conhecidos ficam.',
	setYesDisconnect: 'Desligar',
	setStayConnected: 'Manter a ligação',
	setDisconnected: 'Ligação terminada.',
	setExportConnection: 'Exportar a ligação',
	setImportConnection: 'Importar de um ficheiro…',
	setConnectionFile:
		'O ficheiro diz onde está a sua lista e como a ler. Não contém chaves, cookies nem sessões, por isso pode levá-lo para outro computador.',
	setImported: 'O ficheiro foi lido. Ainda nada é pedido: compare-o em «Ligar».',
	setImportRequest:
		'Este ficheiro pede algo de que nenhuma lista precisa, ou mais do que uma pessoa consegue ler. Não é usado.',
	setRequests: 'O que é pedido com a sua sessão',
	setImportRefused:
		'Este ficheiro não contém nenhuma ligação que possa ser usada aqui. Tem de ter sido exportado daqui e só pode indicar endereços do Cryptonow.',
	setImportNewer:
		'Este ficheiro é de uma versão mais recente. Atualize a extensão e depois importe-o de novo.',
	setGiveBack: 'Retirar o acesso',
	setGivenBack: 'O acesso a {host} foi retirado.',
	setAccessGranted: 'Acesso permitido.',
	setAccessRefused: 'Sem acesso, por isso nada é verificado. Pode permiti-lo aqui.',
	setAccessAllowed: 'O acesso está permitido.',
	setAccessStillRefused: 'O navegador continua a recusar o acesso.',
	setNotConnected:
		'Não ligado: nada é verificado. Ligue, e a sua página de sessões mostra onde está a sua lista. Até lá, verifique em «Settings»\u00a0→ «Security»\u00a0→ «Sessions».',

	setAbout: 'Acerca de',
	setAboutIntro: 'Session Companion para Cryptonow, versão {version}.',
	setWelcome: 'Abrir o guia inicial',
	setLicence: 'Software livre com licença MIT.',
	setLicences: 'Licenças de terceiros',
	setPrivacy: 'Privacidade',
	setPrivacy_reads:
		'Lê a lista das suas sessões no Cryptonow, com a sessão que este navegador já tem. Não lê outra página, exceto a que abre ao ligar.',
	setPrivacy_stays: 'O que lê e o que diz fica neste navegador, neste computador.',
	setPrivacy_leaves:
		'Só pedidos ao Cryptonow saem deste computador. Com a sincronização ligada, os tipos, nomes e países dos seus dispositivos passam pela do seu navegador.',
	setPrivacy_maker: 'É um projeto independente, não feito pelo Cryptonow.',

	setEverything: 'Apagar tudo',
	setEverythingIntro:
		'Elimina tudo o que está guardado aqui e na sincronização do seu navegador, e recomeça.',
	setEverythingAct: 'Apagar tudo…',
	setAskEverything: 'Apagar tudo?',
	setEverythingGoes: 'Isto é eliminado e não pode ser recuperado:',
	setEverythingGoes_record: 'o histórico do que foi visto, dito e feito',
	setEverythingGoes_devices:
		'os seus dispositivos conhecidos, os nomes e o que marcou como não seu',
	setEverythingGoes_sessions: 'o que se sabe das suas sessões e os passos ainda por fazer',
	setEverythingGoes_settings: 'todas as definições desta página',
	setEverythingGoes_connection: 'a ligação que confirmou, com o que o navegador permitiu para ela',
	setEverythingGoes_sync: 'o que este navegador deixou na sua sincronização',
	setEverythingThen:
		'Depois a vigilância recomeça, como após a instalação: o que tiver sessão iniciada fica por verificar. Nenhuma sessão é terminada no Cryptonow.',
	setEverythingEnd: 'Para terminar a vigilância, remova a extensão do navegador.',
	setKeepEverything: 'Cancelar',
	setYesEverything: 'Apagar tudo',
	setEverythingErased: 'Está tudo apagado. A vigilância recomeça.',

	// The welcome page
	welcomeTitle: 'Saiba quem entrou na sua conta',
	welcomeIntro: 'Pronto em menos de um minuto.',
	welcomeIntroConnect: 'Pronto em poucos minutos.',
	welcomeDoes: 'O que faz',
	welcomeDoes_watch: 'Vigia as sessões da sua conta Cryptonow e avisa quando uma não parece sua.',
	welcomeDoes_login: 'Usa a sessão que este navegador já tem.',
	welcomeDoesNot: 'O que não faz',
	welcomeDoesNot_password: 'Nunca vê a sua palavra-passe.',
	welcomeDoesNot_leave: 'Não partilha nada com ninguém, a não ser que ligue a sincronização.',
	welcomeDoesNot_remove:
		'Não termina a sessão de ninguém sozinha: é preciso o seu clique em «Remover».',
	welcomeDoesNot_official: 'Independente, não do Cryptonow.',
	welcomeState_todo: 'Por fazer',
	welcomeState_doing: 'Em curso',
	welcomeState_done: 'Feito',
	welcomeNews: 'O passo {number} está feito: {step}.',
	welcomeConnect: 'Ligar ao Cryptonow',
	welcomeConnect_detail:
		'Abra uma vez a sua página de sessões do Cryptonow. A página seguinte mostra o caminho.',
	welcomeLogin: 'Iniciar sessão no Cryptonow',
	welcomeLogin_detail:
		'Inicie sessão com este navegador, como sempre. A sua palavra-passe vai só para o Cryptonow.',
	welcomeLoginWaiting:
		'À espera do seu início de sessão. Volte depois: esta página repara sozinha.',
	welcomeLoginDone: {
		one: 'A sessão da sua conta foi encontrada.',
		other: 'As {count} sessões da sua conta foram encontradas.',
	},
	welcomeReview: 'Confirme as suas sessões',
	welcomeReview_detail: 'Aparecem aqui assim que puderem ser lidas.',
	welcomeReviewAsk: {
		one: 'Já estava iniciada antes da instalação. Foi você?',
		other: 'Já estavam iniciadas antes da instalação. Foi sempre você?',
	},
	welcomeReviewNew: 'Algumas sessões ainda não estão confirmadas. São suas?',
	welcomeReviewNone: 'Só este navegador tem sessão iniciada: não há nada a confirmar.',
	welcomeReviewDone: 'Confirmou-as todas.',
	welcomeRecovery:
		'Removeu uma sessão. A seguir, clique no ícone da barra de ferramentas: indica como voltar a proteger a sua conta.',
	welcomeNotify: 'Ver uma notificação de teste',
	welcomeNotify_detail: 'Os alertas são notificações do sistema. Teste se chegam.',
	welcomeNotifyOff: 'Desligou as notificações nas definições. Até as ligar, só o ícone avisa.',
	welcomeNotifyTry: 'Mostrar uma notificação de teste',
	welcomeNotifyAgain: 'Mostrar de novo',
	welcomeNotifyTrying: 'A mostrar…',
	welcomeNotifyAsk: 'Viu-a?',
	welcomeNotifyAsk_detail: 'É uma pequena janela na margem do ecrã, com o título «{title}».',
	welcomeNotifyYes: 'Sim, vi',
	welcomeNotifyNo: 'Não',
	welcomeNotifyDone: 'As notificações chegam até si.',
	welcomeNotifyFailed: 'O navegador não a conseguiu mostrar.',
	welcomeMissed: 'Algo a retém',
	welcomeMissed_windows:
		'No Windows, abra «Definições»\u00a0→ «Sistema»\u00a0→ «Notificações». Ligue as notificações, também para {browser} na lista, e desligue «Não incomodar».',
	welcomeMissed_mac:
		'No seu Mac, abra «Definições do Sistema»\u00a0→ «Notificações» e permita-as para {browser}. Na Central de controlo, nenhum modo de concentração pode estar ligado.',
	welcomeMissed_linux:
		'Abra as definições do seu ambiente de trabalho e depois «Notificações». Desligue «Não incomodar» e ligue as notificações para {browser}.',
	welcomeMissed_other:
		'Abra as definições de notificações do seu sistema. Permita-as para {browser} e desligue «Não incomodar».',
	welcomeMissedMacChrome:
		'{browser} está duas vezes na lista: permita ambas, também a entrada para alertas.',
	welcomeMissedLinuxFirefox:
		'Para isso o Firefox precisa de «libnotify», que quase todos os ambientes de trabalho têm.',
	welcomeYourBrowser: 'o seu navegador',
	welcomeIcon: 'Mantenha o ícone à vista',
	welcomeIcon_detail: 'A forma mostra o estado, sejam quais forem as cores.',
	welcomeIcon_calm: 'Visto',
	welcomeIcon_calm_detail: 'Tudo em ordem. Só há sessões em dispositivos que conhece.',
	welcomeIcon_attention: 'Ponto de interrogação',
	welcomeIcon_attention_detail: 'Algo a verificar quando tiver tempo.',
	welcomeIcon_alarm: 'Octógono',
	welcomeIcon_alarm_detail: 'Um dispositivo que não confirmou. Verifique-o agora.',
	welcomeIcon_blind: 'Escudo riscado',
	welcomeIcon_blind_detail:
		'Não é possível verificar agora as suas sessões. Passe o rato por cima para ler porquê.',
	welcomePin_chromium:
		'Clique na peça de puzzle ao lado da barra de endereço e depois no alfinete ao lado de «{name}».',
	welcomePin_firefox:
		'Clique na peça de puzzle na barra de ferramentas, depois na roda dentada ao lado de «{name}», e afixe o ícone na barra de ferramentas.',
	welcomePinned_chromium: 'Está afixado, ao lado da barra de endereço.',
	welcomePinned_firefox:
		'O Firefox colocou-o na barra de ferramentas, ao lado da barra de endereço.',
	welcomeSet: 'Está tudo pronto',
	welcomeSet_detail:
		'A partir de agora, as suas sessões são verificadas enquanto este navegador estiver aberto. Quando um início de sessão não corresponde, o ícone muda de forma e recebe uma notificação.',
	welcomeClose: 'Pode fechar agora esta página. Também a encontra nas definições.',
	welcomeLater: 'Concluir mais tarde',
	welcomeLater_detail:
		'Pode fechar esta página a qualquer momento: o ícone mostra o que falta. Encontra a página nas definições.',
	welcomeBlind: 'Ainda sem vigilância',
	welcomeBlind_detail:
		'O Session Companion ainda não está ligado ao Cryptonow, por isso não pode verificar as suas sessões. Até lá, o ícone fica riscado.',

	// The popup on a page of Cryptonow’s that can be connected
	here: 'Está em {host}',
	hereAsk: 'A sua lista de sessões está aberta aqui?',
	hereYes: 'Sim, ligar esta página',
	hereNo: 'Não, mostre-me como',
	hereAccess: 'O navegador vai pedir acesso a {host}. Pode retirá-lo a qualquer momento.',

	// The page «Connect»
	connectPage: 'Ligar – Session Companion',
	connectPageFound: 'É esta a sua lista? – Session Companion',
	connectTitle: 'Ligar à sua conta Cryptonow',
	connectIntro:
		'Abra uma vez a sua página de sessões do Cryptonow, para que o Session Companion aprenda onde está a sua lista. Cerca de dois minutos.',
	connectPromise: 'O que faz e o que não faz',
	connectPromise_tab: 'Observa só o separador que abre para isto, e só até a lista ser encontrada.',
	connectPromise_list:
		'Dessa página retira só o que parece uma lista de sessões e esquece o resto.',
	connectPromise_leave: 'Não altera lá nada, e nada sai do seu computador.',
	connectNow: 'Ligado a {hosts}',
	connectSince: 'Em uso desde: {clock}.',
	connectNow_detail: 'Esta ligação fica em uso até confirmar uma nova.',
	connectStep_open: 'Abra a sua página de sessões do Cryptonow',
	connectStep_compare: 'Compare a lista',
	connectStep_remove: 'Configurar «Remover»',
	connectOptional: 'Opcional',
	connectLeft: 'Deixado para mais tarde',
	connectWay_login: 'Abra o Cryptonow e inicie sessão, como sempre.',
	connectWay_menu: 'Vá a «Settings»\u00a0→ «Security»\u00a0→ «Sessions».',
	connectWay_address:
		'Nessa página, clique no ícone desta extensão na barra de ferramentas e depois em {button}. Ou copie o endereço da página e cole-o aqui.',
	connectSite: 'Abrir o Cryptonow',
	connectAddress: 'Endereço da sua página de sessões',
	connectAddress_fine: 'Isto é o Cryptonow: {host}.',
	connectAddress_home:
		'Isto é o Cryptonow, mas a página inicial. É melhor colar o endereço de «Settings»\u00a0→ «Security»\u00a0→ «Sessions».',
	connectAddress_notAnAddress:
		'Isto não é o endereço de uma página. Começa por {start} e está na barra de endereço.',
	connectAddress_notEncrypted:
		'Esta ligação a {host} não é cifrada. Use o endereço que começa por {start}.',
	connectAddress_port:
		'As páginas do Cryptonow não estão em {host}. Use o endereço sem o número depois dos dois pontos.',
	connectAddress_lookAlike: 'Isto é {host}, não o Cryptonow. Não inicie lá sessão.',
	connectAddress_otherSite: 'Isto é {host}. Os endereços do Cryptonow terminam em {site}.',
	connectAsk: 'O que o navegador vai perguntar',
	connectAsk_nothing: 'O navegador já deu este acesso',
	connectAsk_page:
		'O navegador vai perguntar se esta extensão pode ler e alterar os seus dados em {host}. Os navegadores não oferecem uma permissão mais limitada.',
	connectAsk_list:
		'Só neste passo, observa os pedidos da própria página, lê a lista e não altera nada.',
	connectAsk_removal:
		'Só neste passo, observa os pedidos da própria página para ver qual termina uma sessão. Ela própria não envia nenhum.',
	connectAsk_silent: 'Se já o permitiu antes, não pergunta de novo.',
	connectWatch: 'Permitir e abrir a página',
	connectRefused: 'O navegador não deu acesso',
	connectRefused_detail:
		'Sem acesso não é possível continuar. Nada aconteceu, e pode tentar de novo.',
	connectWatching:
		'Vá ao separador que se abriu, inicie lá sessão se for preciso e abra a sua lista de sessões. Esta página volta à frente assim que a lista for encontrada.',
	connectRemoving:
		'No separador que se abriu, clique em «Remover» («Remove») na sessão que quer terminar. Esta página volta à frente assim que estiver feito.',
	connectLooked: { one: '{count} resposta verificada', other: '{count} respostas verificadas' },
	connectNoList: 'Ainda sem lista de sessões',
	connectListSeen: 'Foi encontrada uma lista de sessões',
	connectTimeLeft: {
		one: 'Termina sozinho em {count} minuto',
		other: 'Termina sozinho em {count} minutos',
	},
	connectGoToTab: 'Ir para esse separador',
	connectStuck: 'Ainda nada encontrado?',
	connectStuck_list:
		'Abra «Settings»\u00a0→ «Security»\u00a0→ «Sessions» nesse separador, de modo a ver a lista.',
	connectStuck_silent: 'A página ainda não pediu nada',
	connectStuck_walk:
		'Se vir lá a lista, clique noutro item do menu do site e volte: muitas páginas só então pedem a lista. Ou recarregue.',
	connectStuck_cannot:
		'Ainda nada, embora veja a lista? Então a página obtém-na de uma forma que não pode ser aprendida. Cancele; nada mudou.',
	connectDeeper: 'Procurar mais a fundo',
	connectDeeper_ask:
		'Algumas páginas carregam a lista num processo em segundo plano (worker). Para o ver, é preciso mais uma permissão do navegador para este passo; a página é recarregada.',
	connectDeeper_looks:
		'Os processos em segundo plano da página estão agora incluídos, até este passo terminar. Abra de novo a sua lista nesse separador.',
	connectDeeper_hidden:
		'A página carrega conteúdos num processo próprio em segundo plano, e este navegador não mostra as respostas às extensões. Se a sua lista estiver entre elas, não pode ser aprendida neste navegador.',
	connectNotRemoved:
		'A página enviou algo que parecia uma remoção, mas a sessão ainda aparece. Se a página lhe perguntar algo, responda; senão, veja lá se resultou e tente de novo.',
	connectUnclear_othersToo: 'Terminou mais do que essa sessão',
	connectUnclear_othersToo_detail:
		'Outras sessões também desapareceram, por isso o que a página enviou talvez termine todas as outras. Não foi aprendido. Termine mais uma sessão em separado, se puder dispensar outra.',
	connectUnclear_unclear: 'Não é claro o que terminou a sessão',
	connectUnclear_unclear_detail:
		'A sessão desapareceu, mas o que a página enviou não diz ao certo como. Não foi aprendido. Termine mais uma sessão, se puder dispensar outra.',
	connectFound: { one: 'É esta a sua sessão?', other: 'São estas as suas {count} sessões?' },
	connectFound_detail: 'Devem corresponder ao que o Cryptonow mostra.',
	connectBack: 'Mostrar a página do Cryptonow',
	connectNothingSaved: 'Nada é guardado até dizer que sim.',
	connectOffered: 'De um ficheiro: leia isto antes de o usar',
	connectOffered_detail:
		'Ainda nada foi pedido. Com a sua sessão, seria pedido só isto, agora e em cada verificação:',
	connectOffered_removal:
		'A forma de remover nunca vem de um ficheiro. Mostra-a uma vez, mais tarde.',
	connectOffered_unseen:
		'Um POST pode alterar algo. Por isso, primeiro tem de se ver a sua própria página de sessões a pedir o mesmo.',
	connectOffered_ask: 'Pedir a lista',
	connectOffered_failed: 'Isso não trouxe nenhuma lista: {why}.',
	connectOffered_awaitsPage:
		'Abra a sua página de sessões. Assim que tiver enviado a chave necessária, a lista é pedida.',
	connectRequests: 'O que é pedido em cada verificação',
	connectRequest_list: 'Para a sua lista.',
	connectRequest_current: 'Para saber qual é a sessão deste navegador.',
	connectRequest_key: 'Para uma chave de que isto precisa.',
	connectRequest_page: 'Para uma chave nesta página.',
	connectRequest_removal: 'Para terminar uma sessão que remove.',
	connectRequest_headers: 'Juntamente com: {headers}.',
	connectRequest_body: 'Envia: {body}',
	connectRequest_keys: 'Inserido, como faz a sua página: {names}.',
	connectTable: 'As sessões encontradas',
	connectField_agent: 'Dispositivo',
	connectField_place: 'Local',
	connectField_ip: 'Endereço IP',
	connectField_lastActiveAt: 'Última atividade',
	connectField_createdAt: 'Início',
	connectField_expiresAt: 'Fim',
	connectField_current: 'Este navegador',
	connectField_id: 'Distinguidas por',
	connectFields: 'Há algo no lugar errado?',
	connectFields_detail: 'Foi assim que cada coluna foi reconhecida. Altere o que estiver errado.',
	connectConfidence_sure: 'Certo',
	connectConfidence_likely: 'Provável',
	connectConfidence_unsure: 'Verifique',
	connectConfidence_none: 'Não disponível',
	connectNone: 'Nenhum',
	connectChoice: '{sample} (o campo {name})',
	connectRegion: 'Em que país fica «{place}»?',
	connectRegion_detail:
		'A lista escreve todos os locais da mesma forma, por isso a sua resposta vale para todos.',
	connectOthers: { one: 'Há outra lista possível.', other: 'Há outras {count} listas possíveis.' },
	connectYes: 'Sim, são minhas',
	connectNext: 'Não, outra lista',
	connectNo: 'Não, não é a minha lista',
	connectNeeds: 'A partir de agora precisa de acesso a:',
	connectNeedsRemoval: 'Para fazer o mesmo, precisa de acesso a:',
	connectNeeds_list: 'A sua lista vem daqui.',
	connectNeeds_site: 'Site do Cryptonow.',
	connectNeeds_part: 'Uma parte da lista vem daqui.',
	connectNeeds_removal: 'As sessões são terminadas aqui.',
	connectNeed_cookies: 'Cookies destes endereços',
	connectNeed_cookies_detail:
		'A página do Cryptonow envia com o pedido um valor de um cookie, e a extensão tem de fazer o mesmo.',
	connectNeed_scripting: 'Abrir esta página sozinha',
	connectNeed_scripting_detail:
		'Só a página do Cryptonow pode mostrar esta lista. É aberta a cada 15 minutos num separador em segundo plano, lida e fechada. A frequência está nas definições.',
	connectNeed_webRequest: 'Pedidos a estes endereços',
	connectNeed_webRequest_detail:
		'A página do Cryptonow tem a chave da lista e mostra-a só nos seus próprios pedidos. Fica só na memória.',
	connectNeeds_end:
		'O navegador pergunta se pode ler e alterar lá os seus dados. A extensão lê a lista, remove só o que lhe disser, e pode retirar isto nas definições.',
	connectChecking: 'Agora pede a lista sozinha, para ver se recebe o mesmo.',
	connectCheckingRemoval: 'A lista é verificada de novo, para ver se essa sessão desapareceu.',
	connectCompareWait: 'A lista aparece aqui assim que for encontrada.',
	connectDone: 'Ligado. As suas sessões são agora verificadas.',
	connectRemoveWait: 'Isto vem quando a lista estiver ligada.',
	connectRemoveOffer:
		'Clique em «Remover» («Remove») numa sessão que queira terminar, e a extensão aprende como. Isto termina mesmo essa sessão. Escolha uma de que não precise.',
	connectRemoveUntil: 'Até lá, «Remover» abre a página do Cryptonow.',
	connectRemoveWatch: 'Mostrar agora',
	connectSkip: 'Agora não',
	connectSkipped: 'Encontra isto nas definições quando quiser.',
	connectRemovalFound: 'Essa sessão desapareceu, e agora sabe-se como.',
	connectRemovalFound_detail:
		'A página do Cryptonow disse a {host} para a terminar. A partir de agora, a extensão pode fazer o mesmo quando clicar em «Remover», nunca sozinha.',
	connectDetail: 'Pormenores',
	connectDetailKey: 'No lugar de {key} fica a chave de cada sessão.',
	connectRemovalYes: 'Usar isto',
	connectRemovalNo: 'Não usar',
	connectRemovalDone: 'As sessões podem agora ser terminadas daqui quando clica em «Remover».',
	connectRemovalAgain: 'Configurar de novo',
	connectProblem_closed: 'O separador foi fechado',
	connectProblem_closed_detail: 'Tente de novo e deixe-o aberto até esta página voltar à frente.',
	connectProblem_nothingSeen: 'Não foi lá encontrada nenhuma lista de sessões',
	connectProblem_nothingSeen_detail:
		'Tente de novo e vá à lista pelo menu do site durante este passo. Se vir a lista e ainda não for encontrada, procure mais a fundo.',
	connectProblem_tooLong: 'Nada foi encontrado em dez minutos',
	connectProblem_tooLong_detail:
		'Por isso parou. Tente de novo e recarregue a página de sessões enquanto a lista está visível.',
	connectProblem_noAccess: 'O acesso desapareceu',
	connectProblem_noAccess_detail:
		'O navegador já não permite ler essa página. Tente de novo e permita quando o navegador perguntar.',
	connectProblem_notTheSame: 'Não foi recebida a mesma lista',
	connectProblem_notTheSame_detail:
		'A extensão não conseguiu obter sozinha a mesma lista, por isso nada foi guardado. Tente de novo. Se continuar a falhar, talvez o Cryptonow só o permita na sua própria página.',
	connectProblem_keptApart: 'Esta sessão está separada',
	connectProblem_keptApart_detail:
		'A página tinha sessão iniciada, a extensão não: o Firefox separa as sessões dos separadores contentores e das janelas privadas. Inicie sessão no Cryptonow num separador normal e ligue de novo. Nada foi guardado.',
	connectProblem_noCurrent: 'A lista não diz qual é a sessão deste navegador',
	connectProblem_noCurrent_detail:
		'Sem isso, a sua sessão poderia parecer a de um estranho, por isso nada foi guardado. Tente de novo com uma lista em que o Cryptonow marque a sessão que usa.',
	connectProblem_notRemoved: 'A sessão ainda lá está',
	connectProblem_notRemoved_detail:
		'O que parecia uma remoção não a terminou, por isso não foi aprendido. Veja na página do Cryptonow se resultou e tente de novo.',
	connectProblem_heldBack: 'O Cryptonow pede algo que só você sabe',
	connectProblem_heldBack_detail:
		'Para terminar lá uma sessão, a página envia algo que foi escrito, como uma palavra-passe ou um código. Isso nunca é guardado, por isso «Remover» continua a abrir a página do Cryptonow.',
	connectProblem_notKept: 'A lista não pode ser pedida de novo',
	connectProblem_notKept_detail:
		'O que a página envia tem uma parte que não deve ser guardada e que não se encontra em mais lado nenhum. Nada foi guardado.',
	connectProblem_broken: 'Algo correu mal no navegador',
	connectProblem_broken_detail:
		'Nada foi guardado. Tente de novo; se falhar outra vez, reinicie o navegador.',
	connectEnd: 'Ligado',
	connectEnd_detail:
		'Algumas sessões podiam já estar iniciadas antes da instalação. Confirme quais são suas.',
	connectWelcome: 'Confirme as suas sessões',
	connectBroken: 'Não é possível mostrar esta página',
	connectBroken_detail:
		'Os dados guardados não podiam ser lidos. Recarregue esta página; se não ajudar, reinicie o navegador.',
	pageTitle: 'Session Companion',
};
