import type { Catalogue } from '@/utils/i18n/message';

/**
 * Hungarian, with the formal third person. One word each: session munkamenet · device eszköz · login bejelentkezés · log out kijelentkeztetni ·
 * remove eltávolítani · check ellenőrizni · monitoring figyelés · alert riasztás · history előzmények.
 * What is put in stands where it needs no ending.
 */
export const hu: Catalogue = {
	locale: 'hu-HU',
	extName: 'Session Companion a Cryptonow-hoz',
	extShortName: 'Companion',
	extDescription:
		'Figyeli a Cryptonow-fiókja aktív munkameneteit, és szól, ha ismeretlen eszköz jelenik meg.',

	// Devices, places, times
	form_computer: 'Számítógép',
	form_phone: 'Telefon',
	form_tablet: 'Táblagép',
	form_tv: 'TV',
	form_console: 'Játékkonzol',
	form_unknown: 'Ismeretlen eszköz',
	browserOnSystem: '{browser}, {system}',
	unknownBrowserOn: 'Ismeretlen böngésző, {system}',
	unknownPlace: 'Ismeretlen hely',
	justNow: 'épp most',
	secondsAgo: { one: '{count} másodperce', other: '{count} másodperce' },
	ip: 'IP\u00a0{ip}',
	noIp: 'Ismeretlen IP-cím',
	ownDevice: 'az Ön eszköze ({device})',
	quoted: '„{name}”',
	deviceInPlace: '{device}, {place}',

	// The one answer: headline, and the sentence below it
	status_clear: 'Minden rendben',
	status_clear_detail: 'Csak Ön által ismert eszközök vannak bejelentkezve.',
	status_checking: 'Munkamenetek ellenőrzése…',
	status_checking_detail: 'Ez csak egy pillanat.',
	status_unfamiliar: { one: 'Ismeretlen eszköz', other: '{count} ismeretlen eszköz' },
	status_unfamiliar_detail: {
		one: 'Új bejelentkezés. Ön volt az?',
		other: 'Új bejelentkezések. Mindegyik Öntől származik?',
	},
	status_urgent: { one: 'Ez aligha Ön volt', other: '{count} ismeretlen eszköz' },
	status_urgent_detail: {
		one: 'Egyik eszközéhez és helyéhez sem illik. Ha nem Ön volt az, most jelentkeztesse ki.',
		other: 'Nem mind tűnik az Önének. Most jelentkeztesse ki, ami nem az Öné.',
	},
	status_urgentGone: 'Már nincs bejelentkezve. Ön volt az? Ha nem, tegye biztonságossá a fiókját.',
	status_back: 'Az eltávolított eszköz visszatért',
	status_back_detail:
		'Valaki újra bejelentkezett egy olyan eszközről, mint az eltávolított. Valószínűleg ismeri a jelszavát: jelentkeztesse ki, majd változtassa meg a jelszót.',
	status_notMine: 'Még nincs kijelentkeztetve',
	status_notMine_detail: 'Kérte a kijelentkeztetését, de a Cryptonow még mutatja.',
	status_removing: 'Kijelentkeztetés…',
	status_removing_detail: 'Várakozás a Cryptonow megerősítésére.',
	status_account: 'Másik fiók?',
	status_account_detail:
		'A korábbi munkamenetek egyike sem látható már. Ha ez egy másik fiókja, a munkameneteit elölről kell átnézni. A megbízható eszközök a saját fiókjuknál maradnak.',
	accountOther: 'Másik fiók',
	accountSame: 'Ugyanaz a fiók',
	status_recovery: 'Tegye újra biztonságossá a fiókját',
	status_recovery_detail:
		'Az eszköz ki van jelentkeztetve. Aki használta, talán még ismeri a jelszavát.',
	status_notice: {
		one: 'Egy ellenőrizendő bejelentkezés',
		other: '{count} ellenőrizendő bejelentkezés',
	},
	status_notice_detail: 'Valószínűleg az Öné. Ellenőrizze, ha van egy perce.',
	status_unreviewed: { one: '1 átnézendő munkamenet', other: '{count} átnézendő munkamenet' },
	status_unreviewed_detail: 'Még a telepítés előtti bejelentkezés. Erősítse meg, ami az Öné.',
	status_notConnected: 'Még nincs figyelés',
	status_notConnected_detail:
		'Csatlakoztassa egyszer, és a Session Companion onnantól ellenőrzi a munkameneteit. Addig itt ellenőrizze: „Settings”\u00a0→ „Security”\u00a0→ „Sessions”.',
	status_idle: 'Szünetel, amíg távol van',
	status_idle_detail:
		'A beállítás szerint nem ellenőriz, amíg a számítógép tétlen vagy zárolt. Visszatérésekor folytatódik.',
	status_noAccess: 'Nincs hozzáférés a Cryptonow-hoz',
	status_noAccess_detail:
		'A böngésző visszavonta a hozzáférést a Cryptonow-hoz. A folytatáshoz engedélyezze.',
	status_offline: 'Nincs internetkapcsolat',
	status_offline_detail:
		'A munkamenetei nem ellenőrizhetők. Az ellenőrzés folytatódik, amint visszatér a hálózat.',
	status_loggedOut: 'Kijelentkezett a Cryptonow-ból',
	status_loggedOut_detail:
		'A munkamenetei csak akkor ellenőrizhetők, ha ez a böngésző be van jelentkezve. Ha nem Ön jelentkezett ki, jelentkezzen be, és nézze meg, milyen eszközök vannak bejelentkezve.',
	status_loggedOut_at:
		'Kijelentkezve: {clock}. Ha nem Ön volt az, jelentkezzen be, nézze meg, milyen eszközök vannak bejelentkezve, és változtassa meg a jelszavát.',
	status_reauthenticate: 'A Cryptonow újbóli bejelentkezést kér',
	status_reauthenticate_detail: 'Túl régen jelentkezett be. A folytatáshoz jelentkezzen be újra.',
	status_secondFactor: 'A Cryptonow a második faktort kéri',
	status_secondFactor_detail:
		'Kódot kér, mielőtt megmutatja a munkameneteit. Nyissa meg a munkamenetek oldalát, és adja meg; az ellenőrzés ezután folytatódik.',
	status_awaitsPage: 'A folytatáshoz nyissa meg a Cryptonow-t',
	status_awaitsPage_detail:
		'A Cryptonow csak akkor válaszol, ha az oldala néha meg van nyitva. Nyissa meg a munkamenetek oldalát; az ellenőrzés magától folytatódik.',
	status_rateLimited: 'A Cryptonow lassítást kér',
	status_rateLimited_detail:
		'A munkameneteit most nem sikerült ellenőrizni. Hamarosan magától újra próbálja.',
	status_waits:
		'A Cryptonow várakozást kér. A következő ellenőrzés: {clock}. Addig percenként egyszer ellenőrizhet.',
	status_unavailable: 'A Cryptonow nem válaszol',
	status_unavailable_detail:
		'A munkameneteit most nem sikerült ellenőrizni. Hamarosan magától újra próbálja.',
	status_unreadable: 'A munkamenetei már nem olvashatók',
	status_unreadable_detail:
		'Úgy tűnik, a Cryptonow megváltozott. Csatlakoztassa újra; addig a Cryptonow-n ellenőrizze a munkameneteit.',
	status_incomplete: 'Nem minden munkamenet volt olvasható',
	status_incomplete_detail:
		'Ami olvasható volt, az ellenőrizve van, a többi nem. Nyissa meg a munkamenetek oldalát, és ott ellenőrizze a többit.',
	status_personCheck: 'A Cryptonow ellenőrizné, hogy Ön ember-e',
	status_personCheck_detail:
		'Nyissa meg a Cryptonow-t, és menjen át az ellenőrzésén. Utána magától folytatódik.',
	status_moved: 'A Cryptonow másik címen válaszol',
	status_moved_detail:
		'Ha a Cryptonow bejelentkezettnek mutatja Önt, csatlakoztassa újra, hogy az új cím ismert legyen.',
	status_inContainer: 'Egy tárolólapon van bejelentkezve',
	status_inContainer_detail:
		'A Firefox elkülöníti a tárolók bejelentkezéseit, ezért ez nem ellenőrizhető. Jelentkezzen be a Cryptonow-ba tároló nélküli lapon.',
	broken: 'A munkamenetei nem jeleníthetők meg',
	brokenDetail: 'Ez semmit sem mond a fiókjáról. Ellenőrizze a munkameneteit a Cryptonow-n.',

	// The toolbar button's title
	toolbar: 'Session Companion: {headline}',
	toolbarBlind: 'Session Companion: {headline} ({failure})',
	toolbarUnsaved: '{title} (nem ment: hiba a böngésző tárhelyével)',
	toolbarBroken: 'Session Companion: nem ellenőriz, mert hiba történt a böngészőben',

	// Desktop notifications
	alertLogin: {
		one: 'Új bejelentkezés a Cryptonow-fiókjába',
		other: '{count} új bejelentkezés a Cryptonow-fiókjába',
	},
	alertSession: 'Nézzen át egy munkamenetet a Cryptonow-fiókjában',
	alertMore: 'és még {count}',
	alertBack: 'Olyan, mint egy eszköz, amelyet eltávolított.',
	alertAsk: 'Ön volt az? Kattintson az ellenőrzéshez.',
	alertReview: 'Ellenőrzés',
	alertPrivate: { one: 'Egy átnézendő munkamenet', other: '{count} átnézendő munkamenet' },
	alertPrivateAsk: 'Kattintson az ellenőrzéshez.',
	alertBlind: 'A munkamenetei nem ellenőrizhetők',
	alertBlindAttack:
		'Lehet, hogy valaki okozza ezt: ellenőrizze a munkameneteit a Cryptonow oldalán.',
	alertTest: 'Próbariasztás',
	alertTestDetail: 'Az értesítések megérkeznek Önhöz. Semmi sem történt: ez csak próba volt.',

	// Why the watch could not see
	blind_asleep: 'a számítógép alvó állapotban',
	blind_closed: 'a böngésző bezárva',
	blind_notConnected: 'nincs csatlakoztatva',
	blind_idle: 'szünetelt, mert a számítógép tétlen volt',
	blind_noAccess: 'nincs hozzáférés a Cryptonow-hoz',
	blind_offline: 'nincs internetkapcsolat',
	blind_loggedOut: 'kijelentkezve',
	blind_reauthenticate: 'a Cryptonow új bejelentkezést kért',
	blind_secondFactor: 'a Cryptonow második faktort kért',
	blind_awaitsPage: 'nem volt nyitva Cryptonow-oldal',
	blind_rateLimited: 'a Cryptonow lassítást kért',
	blind_unavailable: 'a Cryptonow nem válaszolt',
	blind_unreadable: 'a munkamenetek nem voltak olvashatók',
	blind_incomplete: 'nem minden munkamenet volt olvasható',
	blind_personCheck: 'a Cryptonow ellenőrizni akarta, hogy Ön ember-e',
	blind_moved: 'a Cryptonow máshol válaszolt',
	blind_inContainer: 'csak egy tárolóban van bejelentkezve',
	watchingSince: 'Figyelés kezdete: {clock}.',
	gap: 'Nem volt ellenőrzés {range}: {causes}. {found}',
	gapNothing: 'Semmi sem változott.',
	gapFound: 'Utána: {list}.',
	gapCame: { one: '{count} új', other: '{count} új' },
	gapWent: { one: '{count} megszűnt', other: '{count} megszűnt' },
	gapChanged: { one: '{count} megváltozott', other: '{count} megváltozott' },

	// Reasons against a session, and for it
	reason_alreadyThere: 'Már a telepítés előtt be volt jelentkezve',
	reason_newDevice: 'Új eszköz: egyik eszköze sem ilyen',
	reason_newCountry: 'Új ország: {country}',
	reason_newCountryOnly: 'Új ország: {country}. Eddig csak: {countries}',
	reason_newHere: 'Új ország, {device}: {country}',
	reason_secondOne: 'Egy másik eszköz ({kind}), miközben ez is használatban van: {device}',
	reason_secondOneYours: 'Egy másik eszköz ({kind}), miközben az Öné is használatban van',
	reason_told: 'Ott eddig csak egy másik böngészője erősítette meg: {device}',
	reason_useUnknown: 'Nem ismert, hogy egyidejűleg használatban van-e: {device}',
	reason_newNetwork: 'Olyan hálózatról, amelyet Ön még nem használt',
	reason_networkUnknown: 'A hálózata nem ismert',
	reason_many: 'Egy a rendkívül sok ilyen bejelentkezés közül',
	reason_comeback:
		'Olyan, mint egy eltávolított eszköz ({clock}): valaki valószínűleg ismeri a jelszavát',
	reason_strangersNetwork: 'Ugyanaz a hálózat, mint egy eltávolított bejelentkezésé ({clock})',
	reason_thrownOut: 'Akkor érkezett, amikor a többi bejelentkezése véget ért',
	reason_listedAgain: 'Eltávolította, de újra látható: valakinek talán még van hozzáférése',
	reason_deviceChanged: 'Ugyanez a munkamenet korábban: {kind}. Lehet, hogy valaki átvette',
	reason_tooFast: 'Előbb {from}, rögtön utána {to}: ilyen gyorsan senki sem utazik',
	reason_moved: 'Országot váltott: előbb {from}, most {to}',
	reason_notThisBrowser:
		'Ehhez a bejelentkezéshez a Cryptonow más böngészőt ír, mint amelyet Ön itt használ ({kind})',
	reason_activeWhileAway: 'Akkor volt használatban, amikor ez a böngésző nem ({clock})',
	reason_faded: '{device}: utoljára itt {ago} – kérjük, erősítse meg újra',
	reason_deviceUnknown: 'Az eszköz nem ismert',
	reason_placeUnknown: 'A hely nem ismert',
	reason_sameKind: 'Ugyanaz a böngésző és rendszer: {device}',
	reason_knownCountry: 'Innen már korábban is bejelentkezett: {country}',
	reason_beenThere: '{device} nemrég ott volt: {country}',
	reason_knownNetwork: 'Olyan hálózatról, amelyet Ön használ',
	reason_answered: 'Ilyen bejelentkezésekre itt ezt válaszolta: „Én voltam”',
	reason_journey: 'Nemrég megerősített egy utazást',
	reason_travelling: 'Az utazási mód be van kapcsolva (eddig: {clock})',

	// The popup: when we looked
	look: 'Ellenőrzés most',
	lookAgain: 'Újraellenőrzés',
	looking: 'Ellenőrzés…',
	neverLooked: 'Még nem volt ellenőrzés',
	looked: 'Ellenőrizve: {ago}',
	lastGood: 'Utolsó sikeres ellenőrzés: {ago}',
	stale: 'A lista állapota: {clock} ({ago}). Azóta változhatott.',

	// The popup: ways on
	login: 'Bejelentkezés a Cryptonow-ba',
	access: 'Hozzáférés engedélyezése',
	connect: 'Csatlakoztatás',
	connectAgain: 'Újracsatlakoztatás',
	sessionsPage: 'Munkamenetek megnyitása',
	help: 'Hol találja a munkameneteit',
	settings: 'Beállítások',
	back: 'Vissza',
	ok: 'OK',
	done: 'Kész',
	cancel: 'Mégse',
	save: 'Mentés',
	undo: 'Visszavonás',

	// The popup: sessions
	section_unfamiliar: 'Ön volt az?',
	section_notice: 'Ellenőrizendő',
	section_unreviewed: 'Ezek az Önéi?',
	section_mine: 'Az Ön eszközei',
	factWhere: 'Hol',
	note_newDevice: 'új: nincs ilyen eszköze',
	note_newCountry: 'új ország',
	note_newCountryOnly: 'új ország, eddig csak {countries}',
	notMeRemove: 'Nem én voltam – eltávolítás',
	more: 'Továbbiak',
	sectionSettled: 'Most válaszolt',
	thisBrowser: 'Ez a böngésző',
	saidNotMe: 'Kérte a kijelentkeztetését',
	gone: 'Már nincs bejelentkezve ({clock} óta)',
	active: 'Aktív: {ago}',
	noActivity: 'Utolsó tevékenység ismeretlen',
	sessionsOf: { one: '{count} munkamenet', other: '{count} munkamenet' },
	showMore: { one: 'Még {count} megjelenítése', other: 'Még {count} megjelenítése' },
	find: 'Munkamenetek keresése',
	findHint: 'Eszköz, hely, IP, név',
	findSome: '{found} / {all}',
	findNone: 'Nincs találat',
	findAll: 'Összes megjelenítése',
	findOrder: 'Rendezés',
	recognise: 'Én voltam',
	recogniseAll: { one: 'Én voltam', other: 'Mindegyik én voltam ({count})' },
	notMe: 'Nem én voltam',
	remove: 'Eltávolítás',
	removeThere: 'Eltávolítás a Cryptonow-n…',
	removeAll: { one: 'Eltávolítás', other: '{count} eltávolítása' },
	removeNotMe: 'Eltávolítás: nem én voltam',
	removeOthers: 'Minden más kijelentkeztetése',
	removeOthersThere: 'A többi kijelentkeztetése a Cryptonow-n…',
	tryAgain: 'Újra',
	removing: 'Eltávolítás…',
	removingAsked: 'Ellenőrzés…',
	removingSome: 'Eltávolítás: {done} / {all}…',
	askOne: '{device} ({place}) kijelentkeztetése?',
	askSome: {
		one: 'Lezár {count} munkamenetet? ({device})',
		other: 'Lezár {count} munkamenetet? ({device})',
	},
	askNotMeToo: 'Ha nem Ön volt az, jelezze. Hasonló bejelentkezések ezután riasztást adnak.',
	askOthers: {
		one: 'Lezár {count} munkamenetet? Csak ez a böngésző marad bejelentkezve.',
		other: 'Lezár {count} munkamenetet? Csak ez a böngésző marad bejelentkezve.',
	},
	removed: 'Kijelentkeztetve: {session}. A Cryptonow már nem mutatja.',
	removedHere: 'Kijelentkeztetve. A Cryptonow már nem mutatja.',
	moreRemoved: { one: 'És még {count}.', other: 'És még {count}.' },
	stillThere: 'A kijelentkeztetés nem sikerült: {why}.',
	notEnded: 'A Cryptonow nem zárta le ezt a munkamenetet',
	removalUnknown:
		'A Cryptonow nem válaszolt, ezért nem tudni, véget ért-e ez a munkamenet. Az ellenőrzés folytatódik.',
	recognised: 'Megjelölve: az Öné. Az eszköz mostantól ismert.',
	recognisedOnly: 'Megjelölve: az Öné.',
	saidNotMeHere: 'Megjelölve: nem az Öné. Már nincs bejelentkezve.',
	nameOf: 'Az Ön elnevezése: {device}',

	// The popup: banners
	undo_recognised: 'Megjelölve, az Öné: {session}.',
	undo_disowned: 'Megjelölve, nem az Öné: {session}.',
	undo_devicesForgotten: { one: '{count} eszköz elfelejtve.', other: '{count} eszköz elfelejtve.' },
	undo_recoveryEnded: 'Bezárta a biztonsági listát.',
	rebuilt: 'Kérjük, nézze át újra az összes munkamenetet',
	rebuiltDetail: 'A mentett adatok nem voltak olvashatók, ezért a figyelés újrakezdődött.',
	unsaved: 'A böngésző nem tud menteni',
	unsavedDetail:
		'A böngésző tárhelye megtelt vagy sérült. A figyelés folytatódik, de a válaszai a böngésző bezárásakor elvesznek, ha a mentés addig nem működik újra.',
	travelling: 'Utazási mód (eddig: {clock}): egy új ország önmagában nem ad riasztást.',
	travelEnd: 'Kikapcsolás',
	failed: 'Ez nem sikerült',
	failedDetail: 'Hiba történt a böngészőben. Próbálja újra.',

	// The recovery checklist
	recovery: '{done} / {all} lépés kész',
	recoveryBack: 'Visszatért: {clock}. Kezdje elölről: valaki még mindig ismeri a jelszavát.',
	recoveryRemoved: {
		one: 'Kijelentkeztetve: {session}.',
		other: '{count} eszköz kijelentkeztetve.',
	},
	recoveryDone: 'Minden lépés kész',
	step_remove: 'Jelentkeztesse ki az eszközt',
	step_remove_detail: 'Jelentkeztesse ki lent, majd folytassa itt.',
	step_remove_there: 'Jelentkeztesse ki a Cryptonow oldalán, majd folytassa itt.',
	step_password: 'Változtassa meg a jelszavát',
	step_password_detail:
		'Aki be volt jelentkezve, valószínűleg ismeri. Válasszon olyat, amelyet máshol nem használ. A bővítmény soha nem látja.',
	step_look: 'Ellenőrizze a többi eszközt',
	step_look_detail: 'Ez magától megtörténik, amint megváltoztatta a jelszót.',
	step_look_working: 'Ellenőrzés, van-e még valaki…',
	step_look_done: 'Nincs ismeretlen eszköz ({clock})',
	step_moved: 'Ellenőrizze, mi változott',
	step_moved_detail:
		'Ellenőrizze a kifizetéseket, a megbízásokat, a mentett címeket és bankszámlákat, az API-kulcsokat. Ha valami nem Öntől származik, azonnal forduljon a Cryptonow ügyfélszolgálatához, és exportálja az előzményeket a beállításokban bizonyítékként.',
	step_twoFactor: 'Kapcsolja be a kétlépcsős azonosítást',
	step_twoFactor_detail:
		'Egy alkalmazás kódjával a jelszó egyedül nem elég. A Cryptonow-n: „Settings”\u00a0→ „Security”\u00a0→ „Two-Factor Authentication (2FA)”.',
	step_email: 'Tegye biztonságossá az e-mail-fiókját',
	step_email_detail:
		'Aki olvassa az e-mailjeit, visszaállíthatja a jelszavát. Az e-mail-fiók jelszavát is változtassa meg, és keressen olyan szabályokat, amelyek továbbítják a leveleit.',
	step_support: 'Szóljon a Cryptonow-nak',
	step_support_detail:
		'Ha pénz hiányzik vagy valami megváltozott, forduljon a Cryptonow ügyfélszolgálatához.',
	openPassword: 'Jelszó megváltoztatása',
	openTwoFactor: 'Hogyan kapcsolható be',
	openSupport: 'Segítségkérő űrlap',
	stepDone: 'Megtettem',
	stepDoneAlready: 'kész',
	recoveryFinish: 'Befejezés',
	recoveryNotNeeded: 'Lépések kihagyása',

	// «Is this message real?»
	message: 'Gyanús üzenet ellenőrzése',
	messageIntro:
		'SMS-t vagy e-mailt kapott egy bejelentkezésről? Ne koppintson a hivatkozásaira, és ne hívja a számait. Inkább itt ellenőrizze.',
	messageLook: 'Összevetés',
	messageStranger: {
		one: 'Van egy bejelentkezés, amelyet nem erősített meg.',
		other: 'Van {count} bejelentkezés, amelyet nem erősített meg.',
	},
	messageStrangerDetail:
		'Az üzenet erről szólhat. Menjen vissza, ellenőrizze, és jelentkeztesse ki, ha nem Ön volt az. Az üzenetben továbbra se koppintson semmire.',
	messageOwn: 'Minden jelenlegi bejelentkezés az Öné.',
	messageOwnDetail:
		'A legutóbbi: {session}, bejelentkezve {ago}. Ha Ön volt az, az üzenet erről szólhat, és nincs teendő.',
	messageNone: 'Egyik bejelentkezés sem illik rá.',
	messageNoneDetail:
		'Csak Ön által ismert eszközök vannak bejelentkezve, és az elmúlt három napban egyik sem jelentkezett be.',
	messageGone: {
		one: 'Volt egy bejelentkezés, amelyet nem erősített meg; már nincs ott.',
		other: 'Volt {count} bejelentkezés, amelyet nem erősített meg; már nincsenek ott.',
	},
	messageRemoved: 'Olyasmiről szólhat, amit Ön eltávolított.',
	messageRemovedDetail:
		'Eltávolította: {session}, kijelentkeztetve {ago}. Ha az üzenet erről szól, folytassa a biztonsági listát. Az üzenetben így se koppintson semmire.',
	messageBlind: 'Ez most nem ellenőrizhető.',
	messageLimits: 'Amit ebből nem tudhat meg',
	messageLimit_tried: 'Valaki sikertelenül próbálhatott bejelentkezni.',
	messageLimit_short: 'Egy nagyon rövid bejelentkezés két ellenőrzés között láthatatlan maradhat.',
	messageLimit_other: 'Egy valódi bejelentkezés semmit sem mond arról, ki küldte az üzenetet.',

	// The settings page
	setTitle: 'Beállítások – Session Companion',
	setPage: 'Beállítások',
	setNav: 'Ezen az oldalon',
	setGroup_watching: 'Figyelés',
	setGroup_yours: 'Az Ön adatai',
	setGroup_extension: 'Ez a bővítmény',
	setNothing: 'Itt még nincs semmi. Az oldal a munkamenetek első ellenőrzése után telik meg.',
	setBroken: 'A beállítások nem jeleníthetők meg',
	setBrokenDetail:
		'A mentett adatok nem voltak olvashatók. Töltse be újra az oldalt; ha ez nem segít, indítsa újra a böngészőt.',
	setReview: 'Munkamenetek átnézése',
	setUnsaved:
		'A böngésző nem tud menteni: a tárhelye megtelt vagy sérült. Amit itt módosít, a böngésző bezárásakor elvész, ha a mentés addig nem működik újra.',
	setSaved: 'Mentve.',
	setUndone: 'Visszavonva.',
	setFailed: 'Ez nem sikerült. Próbálja újra.',

	setWatch: 'Ellenőrzés gyakorisága',
	setWatchIntro:
		'Az ellenőrzés addig fut, amíg ez a böngésző nyitva és a Cryptonow-ba bejelentkezve van.',
	setWatchingSince: 'Figyelés kezdete: {clock}',
	setNotWatching: 'Még nincs figyelés: eddig nem sikerült munkameneteket olvasni',
	setLooked: 'Utolsó ellenőrzés: {ago}',
	setLastGood: 'Utolsó sikeres ellenőrzés: {ago}',
	setBlind: 'Nem tud ellenőrizni {clock} óta ({cause})',
	setLookEvery: 'Ellenőrzés',
	setLookEveryHelp: 'Riasztás után tíz percig 30 másodpercenként ellenőriz.',
	setMinutes: { one: 'Percenként', other: '{count} percenként' },
	setMinutes_1: 'Riasztás körülbelül egy percen belül. Óránként 60 kérés (ajánlott).',
	setMinutes_2:
		'Riasztás 2 percen belül. Óránként 30 kérés. A rövid bejelentkezések kimaradhatnak.',
	setMinutes_5:
		'Riasztás 5 percen belül. Óránként 12 kérés. A rövid bejelentkezések kimaradhatnak.',
	setMinutes_15: 'Riasztás 15 percen belül, ami elég a károkozáshoz. Óránként 4 kérés.',
	setPages: {
		one: 'Riasztás {minutes} percen belül. Óránként egyszer megnyílik egy oldal a háttérben.',
		other:
			'Riasztás {minutes} percen belül. Óránként {count} alkalommal megnyílik egy oldal a háttérben.',
	},
	setLastGap: 'Utolsó megszakítás',
	setGap: '{causes}; {found}',
	setGapNothing: 'semmi sem változott',
	setGapFound: 'utána: {list}',

	setNotifications: 'Értesítések',
	setNotify: 'Asztali értesítések megjelenítése',
	setNotifyHelp: 'Nélkülük csak akkor tudja meg, amikor meglátja az ikont.',
	setTellBlind: 'Szóljon, ha az ellenőrzés leáll',
	setTellBlindHelp:
		'15 perc sikeres ellenőrzés nélkül, amíg a számítógépnél van, vagy azonnal, ha támadás lehet. Nem, amikor nincs internet vagy Ön jelentkezett ki.',
	setPrivate: 'Részletek elrejtése az értesítésekben',
	setPrivateHelp: 'Nem mutat eszközt, helyet és IP-címet. Mások által is látott képernyőkhöz.',
	setQuiet: 'Csendes órák',
	setQuietHelp:
		'Azonnal csak a sürgős riasztások és az új eszközök jelennek meg. A többi a csendes órák végén érkezik.',
	setQuietForNew: 'Az új eszközök is várnak',
	setQuietForNewHelp:
		'Egy idegennek, aki éjjel jelentkezik be, ekkor reggelig van ideje kárt okozni.',
	setQuietFrom: 'Kezdete',
	setQuietTo: 'Vége',
	setQuietSame: 'A csendes órák nem kezdődhetnek és végződhetnek ugyanakkor.',
	setTest: 'Próbaértesítés megjelenítése',
	setTested: 'Most egy értesítésnek kell lennie a képernyőn.',
	setTestNone: 'Nem jelenik meg semmi?',
	setTestNone_quiet:
		'Nézze meg, be van-e kapcsolva a „Ne zavarjanak” vagy egy fókusz mód. Visszatartja az értesítéseket.',
	setTestNone_windows:
		'Windows: nyissa meg a „Gépház”\u00a0→ „Rendszer”\u00a0→ „Értesítések” oldalt, és engedélyezze őket ennek a böngészőnek.',
	setTestNone_mac:
		'macOS: nyissa meg a „Rendszerbeállítások”\u00a0→ „Értesítések” részt, és engedélyezze őket ennek a böngészőnek.',
	setTestNone_linux:
		'Linux: nézze meg az asztali környezet beállításaiban: „Értesítések”. Néhány kis környezet egyet sem mutat.',

	setAway: 'Amíg távol van',
	setAwayIntro:
		'Minden ellenőrzés aktívan tarthatja a Cryptonow-bejelentkezését. Hogy távollétében lejárhasson, ellenőrizzen ritkábban, amíg a számítógép zárolt vagy 5 perce tétlen.',
	setAwayLegend: 'Amíg a számítógép tétlen vagy zárolt',
	setIdle_look: 'Ellenőrzés a szokásos módon',
	setIdle_look_cost:
		'A riasztások a szokásos gyorsan jönnek. A saját bejelentkezése tovább maradhat nyitva.',
	setIdle_seldom: 'Ellenőrzés 15 percenként',
	setIdle_seldom_cost:
		'A riasztások akár 15 perccel később jönnek. A Cryptonow kijelentkeztetheti Önt, amíg távol van.',
	setIdle_never: 'Nincs ellenőrzés',
	setIdle_never_cost:
		'A riasztások visszatérésekor jönnek; az ikon mutatja, hogy nincs ellenőrzés.',

	setTravel: 'Utazás vagy VPN',
	setTravelIntro:
		'Külföldre megy, vagy VPN-t használ? Ez idő alatt egy új ország önmagában nem ad riasztást. Minden más igen.',
	setTravelAbout: 'utazási mód, mostantól',
	setTravelLasts: 'Egy új ország önmagában nem ad riasztást. Eddig: {clock}.',
	setTravelNone: 'Kikapcsolva.',
	setTravelStart: 'Bekapcsolás ennyi időre',
	setTravelAnew: 'Vagy mostantól ennyi időre:',
	setTravelStarted: {
		one: 'Bekapcsolva egy napra.',
		other: 'Bekapcsolva {count} napra.',
	},
	setTravelEnded: 'Kikapcsolva: egy új ország újra számít.',
	setTravelUndo: 'Kikapcsolta az utazási módot.',
	setDays: { one: '{count} nap', other: '{count} nap' },
	setYear: '1 év',

	setDevices: 'Ismert eszközök',
	setDevicesIntro:
		'Az Ön által megerősített eszközök, az országgal. Felejtsen el egyet, hogy újra rákérdezzen.',
	setNoDevices: 'Még nincs. Akkor jelennek meg itt, amikor azt mondja: „Én voltam”.',
	setElsewhere: 'Egy másik böngészőjéből ismert',
	setInUse: 'Bejelentkezve',
	setKnownIn: 'Megbízható itt: {places}',
	setKnownNowhere: 'Már nem megbízható: a következő bejelentkezéskor újra rákérdez',
	setPlaceUnknown: 'ismeretlen hely',
	setFaded: '{place} (túl régen: újra rákérdez)',
	setLastSeen: 'Utoljára látva:',
	setRename: 'Átnevezés',
	setNamed: 'Név mentve.',
	setNamedUndo: 'Megváltoztatta egy eszköz nevét.',
	setForget: 'Elfelejtés',
	setForgotten: 'Elfelejtve. A bejelentkezéseit újra át kell nézni.',
	setForgetAll: 'Minden eszköz elfelejtése',
	setAskForgetAll: {
		one: 'Elfelejti ezt az eszközt? A munkameneteit újra át kell nézni.',
		other: 'Elfelejti mind a {count} eszközt? Az összes munkamenetet újra át kell nézni.',
	},
	setYesForget: 'Mind elfelejtése',
	setAllForgotten: 'Minden eszköz elfelejtve.',
	setTrustTime: 'Kérdezzen újra, ha egy eszköz nem látható ennyi ideje',
	setTrustTimeHelp: 'Országonként külön számít.',

	setSync: 'Szinkronizálás',
	setSyncIntro:
		'A többi böngészője megtudhatja, mely eszközök az Önéi, így mindegyikért csak egyszer kell válaszolnia.',
	setSyncLabel: 'Ismert eszközök megosztása a többi böngészőmmel',
	setSyncAbout: 'Mit oszt meg',
	setSyncWhat:
		'Megosztva: eszköztípus, az Ön elnevezése, ország, dátumok. Soha nem IP-cím, hálózat vagy munkamenet. A böngésző saját szinkronizálását használja.',
	setSyncOff: 'Ha kikapcsolja, ez a böngésző eltávolítja, amit megosztott.',
	setSyncFailed:
		'A böngésző szinkronizálása {clock} óta nem működik. A többi böngészője nem tudja meg, ami itt ismert; a próbálkozás folytatódik.',

	setRecord: 'Előzmények',
	setRecordAbout: 'Mit tartalmaz',
	setFace: 'Nézet',
	setFace_list: 'Lista',
	setFace_timeline: 'Idővonal',
	setRecordIntro:
		'Mi volt látható és mikor: minden munkamenet az eszközzel, hellyel és IP-címmel, milyen megítélést kapott, mit mondott és távolított el Ön, és mikor nem volt ellenőrzés. Bizonyítékul szolgálhat: azokat a munkameneteket is őrzi, amelyeket a Cryptonow már nem mutat.',
	setRecordBounds:
		'Ebben a böngészőben marad: legfeljebb {entries} bejegyzés az utolsó {days} napból; a legrégebbiek tűnnek el először.',
	setRecordCount: { one: '1 bejegyzés: {clock}.', other: '{count} bejegyzés {clock} óta.' },
	setRecordEmpty: 'Üres.',
	setExportJson: 'Exportálás JSON-ként',
	setExportCsv: 'Exportálás CSV-ként',
	setExported: 'Letöltés elindítva: {file}.',
	setExportCare: 'Az exportált fájl helyeket és IP-címeket tartalmaz: ne ossza meg.',
	setErase: 'Előzmények törlése',
	setAskErase:
		'Törli az előzményeket? Nem állíthatók vissza. Az ismert eszközök és a beállítások megmaradnak.',
	setYesErase: 'Törlés',
	setErased: 'Az előzmények törölve.',

	// Its timeline and its table
	setTimeline: 'Az előzmények idővonala',
	setTimelineHelp:
		'A nyilak jelről jelre és eszközről eszközre visznek, a Home és az End az elsőre és az utolsóra. A plusz és a mínusz a kijelölt jel körül nagyít és kicsinyít, a Page Up és a Page Down időben hátra és előre lép.',
	setTimelineHint: 'Válasszon egy jelet, hogy elolvassa, mi történt.',
	setTimelineNone: 'Ebben az időben semmi sem történt.',
	setSpan: 'Megjelenített idő',
	setSpan_day: 'Nap',
	setSpan_week: 'Hét',
	setSpan_month: 'Hónap',
	setSpan_all: 'Mind',
	setZoomIn: 'Nagyítás',
	setZoomOut: 'Kicsinyítés',
	setEarlier: 'Korábban',
	setLater: 'Később',
	setShow: 'Megjelenítés',
	setShow_all: 'Minden',
	setShow_sessions: 'Munkamenetek, amelyek jönnek, változnak és véget érnek',
	setShow_answers: 'Riasztások, válaszok és eltávolítások',
	setShow_watch: 'Figyelés és beállításai',
	setLane_watch: 'Session Companion',
	setLane_stranger: 'Nem megerősített',
	setLane_removed: 'Eltávolítva',
	setLane_others: { one: '{count} másik eszköz', other: '{count} másik eszköz' },
	setShape_seen: 'Látva',
	setShape_changed: 'Megváltozott',
	setShape_gone: 'Megszűnt',
	setShape_alert: 'Riasztás',
	setShape_review: 'Az Ön válasza',
	setShape_removal: 'Eltávolítás',
	setShape_watch: 'Figyelés, eszközök, beállítások',
	setShape_blind: 'Nem volt ellenőrzés',
	setShape_known: 'Az Ön munkamenete',
	setShape_stranger: 'Munkamenet, amelyet nem erősített meg',
	setMark: '{clock}, {event}',
	setMarks: {
		one: '{count} bejegyzés, {range}: {events}',
		other: '{count} bejegyzés, {range}: {events}',
	},
	setMore: { one: 'és még {count}', other: 'és még {count}' },
	setInRange: {
		one: '{count} bejegyzés ebben az időben: {range}.',
		other: '{count} bejegyzés ebben az időben: {range}.',
	},
	setUndrawn: {
		one: '{count} bejegyzésnek nincs olvasható ideje; csak a listában van.',
		other: '{count} bejegyzésnek nincs olvasható ideje; csak a listában van.',
	},
	setNoTime: 'Nincs idő',
	setColumn_time: 'Idő',
	setColumn_event: 'Esemény',
	setColumn_session: 'Munkamenet',
	setColumn_what: 'Mi',
	setColumn_device: 'Eszköz',
	setColumn_place: 'Hely',
	setColumn_ip: 'IP-cím',
	setColumn_grade: 'Megítélés',
	setSessionNumber: 'sorszám: {ref}',

	// What the record says, on the page and in the exported table
	setEntry_watchStarted: 'Figyelés elkezdve',
	setEntry_sessionSeen: 'Munkamenet látva',
	setEntry_logins: 'Sok bejelentkezés',
	setLoginsFrom: {
		one: '{count} bejelentkezés: {network}',
		other: '{count} bejelentkezés: {network}',
	},
	setManyNetworks: 'sok hálózat',
	setEntry_sessionChanged: 'Munkamenet megváltozott',
	setEntry_gradeRaised: 'Újra megítélve',
	setEntry_sessionGone: 'Már nincs bejelentkezve',
	setEntry_sessionBack: 'Újra látható',
	setEntry_alerted: 'Riasztás kiadva',
	setEntry_alertShown: 'Értesítés megjelenítve',
	setEntry_reviewed: 'Az Ön válasza',
	setEntry_removalAsked: 'Eltávolítás kérve',
	setEntry_removalEnded: 'Eltávolítás',
	setEntry_recoveryStarted: 'Biztonsági lista megnyitva',
	setEntry_recoveryEnded: 'Biztonsági lista bezárva',
	setEntry_recoveryStep: 'Biztonsági lista',
	setEntry_undone: 'Visszavonva',
	setEntry_lookFailed: 'Ellenőrzés sikertelen',
	setEntry_blindnessTold: 'Jelezve, hogy nincs ellenőrzés',
	setEntry_gap: 'Nem volt ellenőrzés',
	setEntry_deviceKnown: 'Eszköz ismert',
	setEntry_deviceNamed: 'Eszköz elnevezve',
	setEntry_deviceForgotten: 'Eszköz elfelejtve',
	setEntry_travelStarted: 'Utazási mód be',
	setEntry_travelEnded: 'Utazási mód ki',
	setEntry_settingsChanged: 'Beállítások módosítva',
	setEntry_rebuilt: 'Figyelés újrakezdve',
	setRebuiltWhat: 'a mentett adatok nem voltak olvashatók',
	setGrade_familiar: 'ismerős',
	setGrade_notice: 'ellenőrizendő',
	setGrade_check: 'ismeretlen',
	setGrade_urgent: 'aligha Ön volt',
	setOutcome_pending: 'folyamatban',
	setOutcome_removed: 'a Cryptonow már nem mutatja',
	setOutcome_stillThere: 'még bejelentkezve',
	setOutcome_unreachable: 'nem volt ellenőrizhető',
	setVerdict_mine: '„Én voltam”',
	setVerdict_notMine: '„Nem én voltam”',
	setUndone_recognised: '„Én voltam”',
	setUndone_disowned: '„Nem én voltam”',
	setUndone_devicesForgotten: 'az eszközök elfelejtése',
	setUndone_recoveryEnded: 'a biztonsági lista bezárása',
	setUndone_deviceNamed: 'egy eszköz neve',
	setUndone_travelSet: 'az utazási mód vége',
	setStepNot: '{step}: mégsem',
	setOwnBrowser: 'ez a böngésző',
	setUntil: 'eddig: {clock}',
	setNameNone: 'nincs név',
	setNameGone: 'név eltávolítva',
	setNoted_trust: 'újra rákérdez ennyi idő után: {time}',
	setNoted_idle: 'tétlenségkor: {choice}',
	setNoted_sync: 'szinkronizálás: {state}',
	setNoted_every: { one: 'ellenőrzés percenként', other: 'ellenőrzés {count} percenként' },
	setNoted_notifications: 'értesítések: {state}',
	setNoted_blind: 'szól, ha az ellenőrzés leáll: {state}',
	setNoted_private: 'részletek elrejtve az értesítésekben: {state}',
	setNoted_quiet: 'csendes órák: {state}',
	setNoted_quietForNew: 'az új eszközök várnak a csendes órákban: {state}',
	setOn: 'be',
	setOff: 'ki',
	setWas: 'előtte: {seen}',
	setCause: 'ok: {cause}',
	setLoggedInAt: 'bejelentkezve: {time}',
	setLoginUnknown: 'a bejelentkezés ideje ismeretlen',
	setFromTo: 'ettől: {from}, eddig: {to}',
	setStretch: '{from} – {to}: {cause}',

	setConnection: 'Csatlakozás',
	setConnectedTo: 'Csatlakoztatva: {hosts}.',
	setFrom_learned: 'A munkamenetek oldaláról tanulva: {clock}.',
	setFrom_imported: 'Fájlból véve: {clock}.',
	setFrom_managed: 'A böngésző rendszergazdája állította be.',
	setFrom_build: 'Ennek a verziónak a része.',
	setRemovalLearned: 'Az „Eltávolítás” közvetlenül lezár egy munkamenetet.',
	setRemovalUnknown: 'Az „Eltávolítás” még nincs beállítva, ezért a Cryptonow oldalát nyitja meg.',
	setLearnRemoval: 'Az „Eltávolítás” beállítása…',
	setLearnRemovalAgain: 'Az „Eltávolítás” újbóli beállítása…',
	setDisconnect: 'Leválasztás…',
	setAskDisconnect:
		'Leválasztja? Az újracsatlakoztatásig nincs ellenőrzés. Az ismert eszközei megmaradnak.',
	setYesDisconnect: 'Leválasztás',
	setStayConnected: 'Maradjon csatlakoztatva',
	setDisconnected: 'Leválasztva.',
	setExportConnection: 'Csatlakozás exportálása',
	setImportConnection: 'Importálás fájlból…',
	setConnectionFileAbout: 'Mit tartalmaz a fájl',
	setConnectionFile:
		'A fájl megmondja, hol van a listája és hogyan olvasható. Nincs benne kulcs, süti vagy munkamenet, így átviheti egy másik számítógépre.',
	setImported: 'A fájl beolvasva. Még semmit sem kér le: hasonlítsa össze itt: „Csatlakoztatás”.',
	setImportRequest:
		'Ez a fájl olyasmit kér, amire egyetlen listának sincs szüksége, vagy többet, mint amennyit egy ember el tud olvasni. Nincs felhasználva.',
	setRequests: 'Mit kér le az Ön bejelentkezésével',
	setImportRefused:
		'Ez a fájl nem tartalmaz itt használható csatlakozást. Innen kell exportálva lennie, és csak a Cryptonow saját címeit nevezheti meg.',
	setImportNewer:
		'Ezt a fájlt egy újabb verzió készítette. Frissítse a bővítményt, majd importálja újra a fájlt.',
	setGiveBack: 'Hozzáférés visszavonása',
	setGivenBack: 'Visszavonva a hozzáférés: {host}.',
	setAccessGranted: 'Hozzáférés engedélyezve.',
	setAccessRefused: 'Nincs hozzáférés, ezért nincs ellenőrzés. Itt engedélyezheti.',
	setAccessAllowed: 'A hozzáférés engedélyezve van.',
	setAccessStillRefused: 'A böngésző továbbra is megtagadja a hozzáférést.',
	setNotConnected:
		'Nincs csatlakoztatva: nincs ellenőrzés. Csatlakoztassa, és a munkamenetek oldala megmutatja, hol van a listája. Addig itt ellenőrizze: „Settings”\u00a0→ „Security”\u00a0→ „Sessions”.',

	setAbout: 'Névjegy',
	setAboutIntro: 'Session Companion a Cryptonow-hoz, {version} verzió.',
	setHelp: 'Súgó (angolul)',
	setWelcome: 'Beállítási útmutató megnyitása',
	setLicence: 'Szabad szoftver, MIT-licenc.',
	setLicences: 'Harmadik felek licencei',
	setPrivacy: 'Adatvédelem',
	setPrivacy_reads:
		'A bővítmény a munkameneteinek listáját olvassa a Cryptonow-n, azzal a bejelentkezéssel, amely ebben a böngészőben már megvan. Nem olvas más oldalt, csak azt, amelyet a csatlakoztatáskor megnyit.',
	setPrivacy_stays: 'Amit olvas és amit Ön mond, ebben a böngészőben, ezen a számítógépen marad.',
	setPrivacy_leaves:
		'Csak a Cryptonow-nak küldött kérések hagyják el ezt a számítógépet. Bekapcsolt szinkronizálásnál az eszközei típusa, neve és országa a böngésző saját szinkronizálásán megy át.',
	setPrivacy_maker: 'Ez egy független projekt, nem a Cryptonow készítette.',

	setEverything: 'Minden törlése',
	setEverythingIntro:
		'Töröl mindent, ami itt és a böngésző szinkronizálásában van mentve, és újrakezdi.',
	setEverythingAct: 'Minden törlése…',
	setAskEverything: 'Mindent töröl?',
	setEverythingGoes: 'Ez törlődik, és nem állítható vissza:',
	setEverythingGoes_record: 'annak előzményei, ami látható volt, elhangzott és történt',
	setEverythingGoes_devices: 'az ismert eszközei, a nevük, és amit nem az Önének jelölt',
	setEverythingGoes_sessions: 'ami a munkameneteiről ismert, és a még nyitott lépések',
	setEverythingGoes_settings: 'az oldal összes beállítása',
	setEverythingGoes_connection:
		'az Ön által megerősített csatlakozás, azzal, amit a böngésző hozzá engedélyezett',
	setEverythingGoes_sync: 'amit ez a böngésző a szinkronizálásban hagyott',
	setEverythingThen:
		'Utána a figyelés újrakezdődik, mint a telepítés után: ami be van jelentkezve, azt át kell nézni. A Cryptonow-ból senki sincs kijelentkeztetve.',
	setEverythingEnd: 'A figyelés befejezéséhez távolítsa el a bővítményt a böngészőből.',
	setYesEverything: 'Minden törlése',
	setEverythingErased: 'Minden törölve. A figyelés újrakezdődik.',

	// The welcome page
	welcomeTitle: 'Tudja meg, ki van bejelentkezve a fiókjába',
	welcomeIntro: 'Egy percnél rövidebb beállítás.',
	welcomeIntroConnect: 'Néhány perces beállítás.',
	welcomePicture: 'Amit az ikon majd jelez',
	welcomePicture_calm: 'Csak Ön által ismert eszközök',
	welcomePicture_alarm: 'Egy bejelentkezés, amely talán nem az Öné',
	welcomeDoes: 'Mit tesz',
	welcomeDoes_watch:
		'Szemmel tartja a Cryptonow-fiókja munkameneteit, és szól, ha valamelyik nem tűnik az Önének.',
	welcomeDoes_login: 'Azt a bejelentkezést használja, amely ebben a böngészőben már megvan.',
	welcomeDoesNot: 'Mit nem tesz',
	welcomeDoesNot_password: 'Soha nem látja a jelszavát.',
	welcomeDoesNot_leave: 'Senkivel nem oszt meg semmit, hacsak be nem kapcsolja a szinkronizálást.',
	welcomeDoesNot_remove:
		'Magától senkit sem jelentkeztet ki: ahhoz az Ön kattintása kell: „Eltávolítás”.',
	welcomeDoesNot_official: 'Független: nem a Cryptonow készíti.',
	welcomeState_todo: 'Teendő',
	welcomeState_doing: 'Folyamatban',
	welcomeState_done: 'Kész',
	welcomeNews: '{number}. lépés kész: {step}.',
	welcomeConnect: 'Csatlakoztatás a Cryptonow-hoz',
	welcomeConnect_detail:
		'Nyissa meg egyszer a munkamenetek oldalát a Cryptonow-n. A következő oldal végigvezeti.',
	welcomeLogin: 'Jelentkezzen be a Cryptonow-ba',
	welcomeLogin_detail:
		'Jelentkezzen be ezzel a böngészővel, ahogy szokta. A jelszava csak a Cryptonow-hoz kerül.',
	welcomeLoginWaiting:
		'Várakozás a bejelentkezésére. Térjen vissza utána: ez az oldal magától észreveszi.',
	welcomeLoginDone: {
		one: 'A fiókja munkamenete megvan.',
		other: 'A fiókja {count} munkamenete megvan.',
	},
	welcomeReview: 'Erősítse meg a munkameneteit',
	welcomeReview_detail: 'Itt jelennek meg, amint olvashatók.',
	welcomeReviewAsk: {
		one: 'Már a telepítés előtt be volt jelentkezve. Ön volt az?',
		other: 'Már a telepítés előtt be voltak jelentkezve. Mindegyik az Öné?',
	},
	welcomeReviewNew: 'Néhány munkamenet még nincs megerősítve. Az Önéi?',
	welcomeReviewNone: 'Csak ez a böngésző van bejelentkezve: nincs mit megerősíteni.',
	welcomeReviewDone: 'Mindet megerősítette.',
	welcomeRecovery:
		'Eltávolított egy munkamenetet. Most kattintson az eszköztár ikonjára: felsorolja, mi teszi újra biztonságossá a fiókját.',
	welcomeNotify: 'Nézzen meg egy próbaértesítést',
	welcomeNotify_detail: 'A riasztások rendszerértesítések. Próbálja ki, hogy átjutnak-e.',
	welcomeNotifyOff:
		'Kikapcsolta az értesítéseket a beállításokban. Amíg be nem kapcsolja, csak az ikon szól.',
	welcomeNotifyTry: 'Próbaértesítés megjelenítése',
	welcomeNotifyAgain: 'Megjelenítés még egyszer',
	welcomeNotifyTrying: 'Megjelenítés…',
	welcomeNotifyAsk: 'Látta?',
	welcomeNotifyAsk_detail: 'Ez egy kis ablak a képernyő szélén, ezzel a címmel: „{title}”.',
	welcomeNotifyYes: 'Igen, láttam',
	welcomeNotifyNo: 'Nem',
	welcomeNotifyDone: 'Az értesítések megérkeznek Önhöz.',
	welcomeNotifyFailed: 'A böngésző nem tudta megjeleníteni.',
	welcomeMissed: 'Valami visszatartja',
	welcomeMissed_windows:
		'Windowsban nyissa meg a „Gépház”\u00a0→ „Rendszer”\u00a0→ „Értesítések” oldalt. Kapcsolja be az értesítéseket, a listában ehhez is: {browser}, és kapcsolja ki: „Ne zavarjanak”.',
	welcomeMissed_mac:
		'A Macen nyissa meg a „Rendszerbeállítások”\u00a0→ „Értesítések” részt, és engedélyezze őket: {browser}. A Vezérlőközpontban egyetlen fókusz sem lehet bekapcsolva.',
	welcomeMissed_linux:
		'Nyissa meg az asztali környezet beállításait, majd: „Értesítések”. Kapcsolja ki: „Ne zavarjanak”, és kapcsolja be az értesítéseket: {browser}.',
	welcomeMissed_other:
		'Nyissa meg a rendszer értesítési beállításait. Engedélyezze őket: {browser}, és kapcsolja ki: „Ne zavarjanak”.',
	welcomeMissedMacChrome:
		'{browser} kétszer szerepel a listában: mindkettőt engedélyezze, a riasztások bejegyzését is.',
	welcomeMissedLinuxFirefox:
		'A Firefoxnak ehhez „libnotify” kell, ami szinte minden asztali környezetben megvan.',
	welcomeYourBrowser: 'az Ön böngészője',
	welcomeIcon: 'Tartsa szem előtt az ikont',
	welcomeIcon_detail: 'Az alakja mutatja az állapotot, a színektől függetlenül.',
	welcomeIcon_calm: 'Pipa',
	welcomeIcon_calm_detail: 'Minden rendben. Csak Ön által ismert eszközök vannak bejelentkezve.',
	welcomeIcon_attention: 'Kérdőjel',
	welcomeIcon_attention_detail: 'Valami átnézendő, ha lesz ideje.',
	welcomeIcon_alarm: 'Nyolcszög',
	welcomeIcon_alarm_detail: 'Egy eszköz, amelyet nem erősített meg. Ellenőrizze most.',
	welcomeIcon_blind: 'Áthúzott pajzs',
	welcomeIcon_blind_detail:
		'A munkamenetei most nem ellenőrizhetők. Mutasson rá, és elolvashatja, miért.',
	welcomePin_chromium:
		'Kattintson a kirakódarabra a címsor mellett, majd a gombostűre e mellett: „{name}”.',
	welcomePin_firefox:
		'Kattintson a kirakódarabra az eszköztáron, majd a fogaskerékre e mellett: „{name}”, és rögzítse az ikont az eszköztárra.',
	welcomePinned_chromium: 'Rögzítve van, a címsor mellett.',
	welcomePinned_firefox: 'A Firefox az eszköztárra tette, a címsor mellé.',
	welcomeSet: 'Minden kész',
	welcomeSet_detail:
		'Mostantól ellenőrzi a munkameneteit, amíg ez a böngésző nyitva van. Ha egy bejelentkezés nem illik, az ikon alakot vált, és értesítést kap.',
	welcomeClose: 'Most bezárhatja ezt az oldalt. A beállításokban is megtalálja.',
	welcomeLater: 'Befejezés később',
	welcomeLater_detail:
		'Ezt az oldalt bármikor bezárhatja: az ikon mutatja, mi van hátra. Az oldalt a beállításokban megtalálja.',
	welcomeBlind: 'Még nincs figyelés',
	welcomeBlind_detail:
		'A Session Companion még nincs csatlakoztatva a Cryptonow-hoz, ezért nem tudja ellenőrizni a munkameneteit. Addig az ikon áthúzott marad.',

	// The popup on a page of Cryptonow’s that can be connected
	here: 'Itt van: {host}',
	hereAsk: 'Itt van megnyitva a munkameneteinek listája?',
	hereYes: 'Igen, oldal csatlakoztatása',
	hereNo: 'Nem, mutassa meg, hogyan',
	hereAccess: 'A böngésző hozzáférést kér ehhez: {host}. Bármikor visszavonhatja.',

	// The page «Connect»
	connectPage: 'Csatlakoztatás – Session Companion',
	connectPageFound: 'Ez az Ön listája? – Session Companion',
	connectTitle: 'Csatlakoztatás a Cryptonow-fiókjához',
	connectIntro:
		'Nyissa meg egyszer a munkamenetek oldalát a Cryptonow-n, hogy a Session Companion megtanulja, hol van a listája. Körülbelül két perc.',
	connectPromise: 'Mit tesz és mit nem',
	connectPromise_tab:
		'Csak azt a lapot figyeli, amelyet ehhez megnyit, és csak a lista megtalálásáig.',
	connectPromise_list:
		'Arról az oldalról csak azt veszi át, ami munkamenetek listájának tűnik, a többit elfelejti.',
	connectPromise_leave: 'Ott semmit sem változtat, és semmi sem hagyja el a számítógépét.',
	connectNow: 'Csatlakoztatva: {hosts}',
	connectSince: 'Használatban {clock} óta.',
	connectNow_detail: 'Ez a csatlakozás használatban marad, amíg meg nem erősít egy újat.',
	connectStep_open: 'Nyissa meg a munkamenetek oldalát a Cryptonow-n',
	connectStep_compare: 'Hasonlítsa össze a listát',
	connectStep_remove: 'Az „Eltávolítás” beállítása',
	connectOptional: 'Választható',
	connectLeft: 'Későbbre hagyva',
	connectWay_login: 'Nyissa meg a Cryptonow-t, és jelentkezzen be, ahogy szokta.',
	connectWay_menu: 'Menjen ide: „Settings”\u00a0→ „Security”\u00a0→ „Sessions”.',
	connectWay_address:
		'Kattintson ott az eszköztáron a bővítmény ikonjára, majd erre: {button}. Vagy másolja ki az oldal címét, és illessze be ide.',
	connectSite: 'Cryptonow megnyitása',
	connectAddress: 'A munkamenetek oldalának címe',
	connectAddress_fine: 'Ez a Cryptonow: {host}.',
	connectAddress_home:
		'Ez a Cryptonow, de a kezdőlapja. Inkább ennek a címét illessze be: „Settings”\u00a0→ „Security”\u00a0→ „Sessions”.',
	connectAddress_notAnAddress: 'Ez nem egy oldal címe. Így kezdődik: {start}, és a címsorban van.',
	connectAddress_notEncrypted:
		'Ez a kapcsolat nem titkosított: {host}. Azt a címet használja, amely így kezdődik: {start}.',
	connectAddress_port:
		'A Cryptonow oldalai nem itt vannak: {host}. A kettőspont utáni szám nélküli címet használja.',
	connectAddress_lookAlike: 'Ez {host}, nem a Cryptonow. Ne jelentkezzen be ott.',
	connectAddress_otherSite: 'Ez {host}. A Cryptonow saját címeinek vége: {site}.',
	connectAsk: 'Mit fog kérdezni a böngésző',
	connectAsk_nothing: 'A böngésző már megadta ezt a hozzáférést',
	connectAsk_page:
		'A böngésző megkérdezi, hogy ez a bővítmény olvashatja és módosíthatja-e az adatait itt: {host}. A böngészők nem kínálnak szűkebb engedélyt.',
	connectAsk_list:
		'Csak ehhez a lépéshez figyeli az oldal saját kéréseit, elolvassa a listát, és semmit sem változtat.',
	connectAsk_removal:
		'Csak ehhez a lépéshez figyeli az oldal saját kéréseit, hogy lássa, melyik zár le egy munkamenetet. Maga egyet sem küld.',
	connectAsk_silent: 'Ha korábban már engedélyezte, nem kérdez újra.',
	connectWatch: 'Engedélyezés és megnyitás',
	connectRefused: 'A böngésző nem adott hozzáférést',
	connectRefused_detail:
		'Hozzáférés nélkül nem folytatható. Semmi sem történt, és újra megpróbálhatja.',
	connectWatching:
		'Menjen a megnyílt lapra, szükség esetén jelentkezzen be ott, és nyissa meg a munkamenetek listáját. Ez az oldal visszajön előtérbe, amint a lista megvan.',
	connectRemoving:
		'A megnyílt lapon kattintson az „Eltávolítás” („Remove”) gombra annál a munkamenetnél, amelyet le akar zárni. Ez az oldal visszajön előtérbe, amint ez megtörtént.',
	connectLooked: { one: '{count} válasz ellenőrizve', other: '{count} válasz ellenőrizve' },
	connectNoList: 'Még nincs munkamenetlista',
	connectListSeen: 'Megvan egy munkamenetlista',
	connectTimeLeft: {
		one: '{count} perc múlva magától véget ér',
		other: '{count} perc múlva magától véget ér',
	},
	connectGoToTab: 'Ugrás arra a lapra',
	connectStuck: 'Még semmi?',
	connectStuck_list:
		'Nyissa meg azon a lapon: „Settings”\u00a0→ „Security”\u00a0→ „Sessions”, hogy lássa a listát.',
	connectStuck_silent: 'Az oldal még semmit sem kért le',
	connectStuck_walk:
		'Ha ott látja a listát, kattintson egy másik elemre a webhely menüjében, majd térjen vissza: sok oldal csak ekkor kéri le a listát. Vagy töltse be újra.',
	connectStuck_empty:
		'Egyetlen munkamenet sincs ott? Jelentkezzen be még egy eszközön, és töltse be újra.',
	connectStuck_cannot:
		'Még mindig semmi, pedig látja a listát? Akkor az oldal olyan módon kapja, amely nem tanulható meg. Szakítsa meg; semmi sem változott.',
	connectDeeper: 'Alaposabb keresés',
	connectDeeper_ask:
		'Néhány oldal háttérfolyamatban (worker) tölti be a listát. Ennek látásához ehhez a lépéshez még egy böngészőengedély kell; az oldal újratöltődik.',
	connectDeeper_looks:
		'E lépés végéig most az oldal háttérfolyamatai is számítanak. Nyissa meg újra a listáját azon a lapon.',
	connectDeeper_hidden:
		'Az oldal saját háttérfolyamatban tölt be dolgokat, és ez a böngésző nem mutatja meg a válaszokat a bővítményeknek. Ha a listája köztük van, ebben a böngészőben nem tanulható meg.',
	connectNotRemoved:
		'Az oldal olyasmit küldött, ami eltávolításnak tűnt, de a munkamenet még látható. Ha az oldal kérdez valamit, válaszoljon; különben nézze meg ott, sikerült-e, és próbálja újra.',
	connectUnclear_othersToo: 'Egynél több munkamenet ért véget',
	connectUnclear_othersToo_detail:
		'Más munkamenetek is eltűntek, így amit az oldal küldött, talán az összes többit kijelentkezteti. A bővítmény ezt nem tanulta meg. Zárjon le külön még egy munkamenetet, ha van nélkülözhető.',
	connectUnclear_unclear: 'Nem világos, mi zárta le a munkamenetet',
	connectUnclear_unclear_detail:
		'A munkamenet eltűnt, de amit az oldal küldött, nem mondja meg biztosan, hogyan. A bővítmény ezt nem tanulta meg. Zárjon le még egy munkamenetet, ha van nélkülözhető.',
	connectFound: { one: 'Ez az Ön munkamenete?', other: 'Ez az Ön {count} munkamenete?' },
	connectFound_detail: 'Egyezniük kell azzal, amit a Cryptonow mutat.',
	connectBack: 'A Cryptonow oldalának megmutatása',
	connectNothingSaved: 'Semmi sem lesz mentve, amíg igent nem mond.',
	connectOffered: 'Fájlból: olvassa el, mielőtt használja',
	connectOffered_detail:
		'Még semmit sem kért le. Az Ön bejelentkezésével csak ezt kérné le, most és minden ellenőrzéskor:',
	connectOffered_removal:
		'Az eltávolítás módja soha nem fájlból jön. Később egyszer Ön mutatja meg.',
	connectOffered_unseen:
		'Egy ilyen kérés módosíthat valamit. Ezért előbb látni kell, hogy a saját munkamenetoldala ugyanezt kéri.',
	connectOffered_ask: 'Lista lekérése',
	connectOffered_failed: 'Ez nem adott listát: {why}.',
	connectOffered_awaitsPage:
		'Nyissa meg a munkamenetek oldalát. Amint elküldte a szükséges kulcsot, a lista lekérése megtörténik.',
	connectRequests: 'Mit kér le minden ellenőrzéskor',
	connectRequest_list: 'Az Ön listájához.',
	connectRequest_current: 'Hogy kiderüljön, melyik munkamenet ezé a böngészőé.',
	connectRequest_key: 'Egy ehhez szükséges kulcshoz.',
	connectRequest_page: 'Egy kulcshoz ezen az oldalon.',
	connectRequest_removal: 'Egy Ön által eltávolított munkamenet lezárásához.',
	connectRequest_headers: 'Vele együtt: {headers}.',
	connectRequest_body: 'Ezt küldi: {body}',
	connectRequest_keys: 'Behelyettesítve, ahogy az oldala teszi: {names}.',
	connectTable: 'A talált munkamenetek',
	connectField_agent: 'Eszköz',
	connectField_place: 'Hely',
	connectField_ip: 'IP-cím',
	connectField_lastActiveAt: 'Utolsó tevékenység',
	connectField_createdAt: 'Bejelentkezve',
	connectField_expiresAt: 'Lejár',
	connectField_current: 'Ez a böngésző',
	connectField_id: 'Megkülönböztetve ez alapján',
	connectFields: 'Valami rossz helyen van?',
	connectFields_detail: 'Így lettek felismerve az oszlopok. Módosítsa, ami hibás.',
	connectConfidence_sure: 'Biztos',
	connectConfidence_likely: 'Valószínű',
	connectConfidence_unsure: 'Ellenőrizze',
	connectConfidence_none: 'Nem érhető el',
	connectNone: 'Egyik sem',
	connectChoice: '{sample} (mező: {name})',
	connectRegion: 'Melyik országban van „{place}”?',
	connectRegion_detail: 'A lista minden helyet ugyanúgy ír, ezért a válasza mindegyikre érvényes.',
	connectOthers: {
		one: 'Van még egy lehetséges lista.',
		other: 'Van még {count} lehetséges lista.',
	},
	connectYes: 'Igen, ezek az enyémek',
	connectNext: 'Nem, másik lista',
	connectNo: 'Nem, nem az én listám',
	connectNeeds: 'Mostantól ehhez kell hozzáférés:',
	connectNeedsRemoval: 'Ugyanehhez ez a hozzáférés kell:',
	connectNeeds_list: 'Innen jön a listája.',
	connectNeeds_site: 'A Cryptonow webhelye.',
	connectNeeds_part: 'A lista egy része innen jön.',
	connectNeeds_removal: 'Itt zárulnak le a munkamenetek.',
	connectNeed_cookies: 'Ezeknek a címeknek a sütijei',
	connectNeed_cookies_detail:
		'A Cryptonow oldala egy süti értékét is elküldi a kéréssel, és a bővítménynek ugyanezt kell tennie.',
	connectNeed_scripting: 'Az oldal megnyitása',
	connectNeed_scripting_detail:
		'Ezt a listát csak a Cryptonow saját oldala tudja megmutatni. A bővítmény 15 percenként, ha nem választ mást, megnyitja egy háttérben lévő lapon, elolvassa, majd bezárja a lapot.',
	connectNeed_webRequest: 'Kérések ezekhez a címekhez',
	connectNeed_webRequest_detail:
		'A Cryptonow oldalánál van a lista kulcsa, és csak a saját kéréseiben mutatja. Csak a memóriában marad.',
	connectNeeds_end:
		'A böngésző megkérdezi, olvashatja és módosíthatja-e ott az adatait. A bővítmény elolvassa a listát, csak azt távolítja el, amit Ön mond, és ezt a beállításokban visszavonhatja.',
	connectChecking: 'Most magától kéri le a listát, hogy lássa, ugyanazt kapja-e.',
	connectCheckingRemoval: 'Újra ellenőrzi a listát, hogy lássa, eltűnt-e az a munkamenet.',
	connectCompareWait: 'A lista itt jelenik meg, amint megvan.',
	connectDone: 'Csatlakoztatva. A munkameneteit mostantól ellenőrzi.',
	connectRemoveWait: 'Ez akkor jön, ha a lista csatlakoztatva van.',
	connectRemoveOffer:
		'Kattintson az „Eltávolítás” („Remove”) gombra egy lezárni kívánt munkamenetnél, és a bővítmény megtanulja. Ez valóban kijelentkezteti azt a munkamenetet. Olyat válasszon, amelyre nincs szüksége.',
	connectRemoveUntil: 'Addig az „Eltávolítás” a Cryptonow oldalát nyitja meg.',
	connectRemoveWatch: 'Megmutatás most',
	connectSkip: 'Most nem',
	connectSkipped: 'A beállításokban megtalálja, ha szeretné.',
	connectRemovalFound: 'Az a munkamenet eltűnt, és most már ismert, hogyan.',
	connectRemovalFound_detail:
		'A Cryptonow oldala ennek mondta, hogy zárja le: {host}. Mostantól a bővítmény is megteheti, ha Ön az „Eltávolítás” gombra kattint, magától soha.',
	connectRemovalPressed:
		'Mostantól az oldal, ha Ön az „Eltávolítás” gombra kattint, magától soha, egy háttérben lévő lapon nyílik meg. Ott pontosan annak a munkamenetnek a sorában ez a kattintás történik:',
	connectDetail: 'Részletek',
	connectDetailKey: 'A {key} helyén a munkamenet saját kulcsa áll.',
	connectDetailId: 'A {id} helyén a munkamenet saját azonosítója áll.',
	connectRemovalYes: 'Ennek használata',
	connectRemovalNo: 'Ne használja',
	connectRemovalDone:
		'Mostantól innen is lezárhatók munkamenetek, ha az „Eltávolítás” gombra kattint.',
	connectRemovalAgain: 'Újbóli beállítás',
	connectProblem_closed: 'A lap bezárult',
	connectProblem_closed_detail:
		'Próbálja újra, és hagyja nyitva, amíg ez az oldal vissza nem jön előtérbe.',
	connectProblem_nothingSeen: 'Ott nem volt munkamenetlista',
	connectProblem_nothingSeen_detail:
		'Próbálja újra, és e lépés közben a webhely menüjéből menjen a listára. Ha látja a listát, és mégsem található, keressen alaposabban.',
	connectProblem_tooLong: 'Tíz perc alatt semmi sem került elő',
	connectProblem_tooLong_detail:
		'Ezért leállt. Próbálja újra, és töltse be újra a munkamenetek oldalát, amíg a lista látható.',
	connectProblem_noAccess: 'Nincs többé hozzáférés',
	connectProblem_noAccess_detail:
		'A böngésző már nem engedi olvasni azt az oldalt. Próbálja újra, és engedélyezze, amikor a böngésző kérdezi.',
	connectProblem_notTheSame: 'Nem ugyanaz a lista érkezett',
	connectProblem_notTheSame_detail:
		'A bővítmény maga nem kapta meg ugyanazt a listát, ezért semmi sem lett mentve. Próbálja újra. Ha továbbra sem sikerül, a Cryptonow ezt talán csak a saját oldalán engedi.',
	connectProblem_keptApart: 'Ez a bejelentkezés elkülönített',
	connectProblem_keptApart_detail:
		'Az oldal be volt jelentkezve, a bővítmény nem: a Firefox elkülöníti a tárolólapok és a privát ablakok bejelentkezéseit. Jelentkezzen be a Cryptonow-ba egy szokásos lapon, és csatlakoztassa újra. Semmi sem lett mentve.',
	connectProblem_noCurrent:
		'A lista nem mondja meg, melyik munkamenet tartozik ehhez a böngészőhöz',
	connectProblem_noCurrent_detail:
		'Enélkül Önt idegennek lehetne nézni, ezért semmi sem lett mentve. Próbálja újra olyan listával, amelyben a Cryptonow megjelöli az Ön munkamenetét.',
	connectProblem_notRemoved: 'A munkamenet még ott van',
	connectProblem_notRemoved_detail:
		'Ami eltávolításnak tűnt, nem zárta le, ezért nem lett megtanulva. Nézze meg a Cryptonow oldalán, sikerült-e, és próbálja újra.',
	connectProblem_heldBack: 'A Cryptonow olyasmit kér, amit csak Ön tud',
	connectProblem_heldBack_detail:
		'Egy munkamenet lezárásához az oldal begépelt adatot küld, például jelszót vagy kódot. Ez soha nem marad meg, ezért az „Eltávolítás” továbbra is a Cryptonow oldalát nyitja meg.',
	connectProblem_notKept: 'A lista nem kérhető le újra',
	connectProblem_notKept_detail:
		'Amit az oldal küld, annak van olyan része, amelyet nem szabad megőrizni, és amely máshol nem található. Semmi sem lett mentve.',
	connectProblem_broken: 'Hiba történt a böngészőben',
	connectProblem_broken_detail:
		'Semmi sem lett mentve. Próbálja újra; ha ismét nem sikerül, indítsa újra a böngészőt.',
	connectEnd: 'Csatlakoztatva',
	connectEnd_detail:
		'Néhány munkamenet már a telepítés előtt be lehetett jelentkezve. Erősítse meg, melyek az Önéi.',
	connectWelcome: 'Erősítse meg a munkameneteit',
	connectBroken: 'Ez az oldal nem jeleníthető meg',
	connectBroken_detail:
		'A mentett adatok nem voltak olvashatók. Töltse be újra az oldalt; ha ez nem segít, indítsa újra a böngészőt.',
	pageTitle: 'Session Companion',
};
