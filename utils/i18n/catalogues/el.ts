import type { Catalogue } from '@/utils/i18n/message';

/**
 * Greek, with the second person plural. One word each: session συνεδρία · device συσκευή · login σύνδεση · log out αποσύνδεση ·
 * connect, connection σύζευξη · remove αφαίρεση · check έλεγχος · monitoring παρακολούθηση · alert προειδοποίηση · history ιστορικό.
 * Countries and times stand where they need no article and no case.
 */
export const el: Catalogue = {
	locale: 'el-GR',
	extName: 'Session Companion για το Cryptonow',
	extShortName: 'Companion',
	extDescription:
		'Παρακολουθεί τις ενεργές συνεδρίες του λογαριασμού σας στο Cryptonow και ειδοποιεί για άγνωστες συσκευές.',

	// Devices, places, times
	form_computer: 'Υπολογιστής',
	form_phone: 'Τηλέφωνο',
	form_tablet: 'Τάμπλετ',
	form_tv: 'Τηλεόραση',
	form_console: 'Κονσόλα παιχνιδιών',
	form_unknown: 'Άγνωστη συσκευή',
	browserOnSystem: '{browser} σε {system}',
	unknownBrowserOn: 'Άγνωστος φυλλομετρητής σε {system}',
	unknownPlace: 'Άγνωστο μέρος',
	justNow: 'μόλις τώρα',
	secondsAgo: { one: 'πριν από {count} δευτερόλεπτο', other: 'πριν από {count} δευτερόλεπτα' },
	ip: 'IP\u00a0{ip}',
	noIp: 'Άγνωστη διεύθυνση IP',
	ownDevice: 'η συσκευή σας ({device})',
	quoted: '«{name}»',
	deviceInPlace: '{device}, {place}',

	// The one answer: headline, and the sentence below it
	status_clear: 'Όλα εντάξει',
	status_clear_detail: 'Είναι συνδεδεμένες μόνο συσκευές που γνωρίζετε.',
	status_checking: 'Έλεγχος των συνεδριών…',
	status_checking_detail: 'Θα διαρκέσει λίγο.',
	status_unfamiliar: { one: 'Άγνωστη συσκευή', other: '{count} άγνωστες συσκευές' },
	status_unfamiliar_detail: {
		one: 'Νέα σύνδεση. Ήσασταν εσείς;',
		other: 'Νέες συνδέσεις. Είναι όλες δικές σας;',
	},
	status_urgent: { one: 'Μάλλον δεν ήσασταν εσείς', other: '{count} άγνωστες συσκευές' },
	status_urgent_detail: {
		one: 'Δεν ταιριάζει με καμία συσκευή ή μέρος σας. Αν δεν ήσασταν εσείς, αποσυνδέστε τη τώρα.',
		other: 'Δεν μοιάζουν όλες δικές σας. Αποσυνδέστε τώρα ό,τι δεν είναι δικό σας.',
	},
	status_urgentGone:
		'Δεν είναι πια συνδεδεμένη. Ήσασταν εσείς; Αν όχι, ασφαλίστε τον λογαριασμό σας.',
	status_back: 'Η συσκευή που αφαιρέσατε επέστρεψε',
	status_back_detail:
		'Κάποιος συνδέθηκε ξανά με συσκευή όπως αυτή που αφαιρέσατε. Μάλλον γνωρίζει τον κωδικό σας: αποσυνδέστε την και μετά αλλάξτε τον.',
	status_notMine: 'Δεν έχει αποσυνδεθεί ακόμη',
	status_notMine_detail: 'Ζητήσατε να αποσυνδεθεί, αλλά το Cryptonow την εμφανίζει ακόμη.',
	status_removing: 'Αποσύνδεση…',
	status_removing_detail: 'Αναμονή επιβεβαίωσης από το Cryptonow.',
	status_account: 'Άλλος λογαριασμός;',
	status_account_detail:
		'Καμία από τις προηγούμενες συνεδρίες δεν εμφανίζεται πια. Αν είναι άλλος λογαριασμός σας, οι συνεδρίες του ελέγχονται από την αρχή. Οι έμπιστες συσκευές μένουν στον δικό τους λογαριασμό.',
	accountOther: 'Άλλος λογαριασμός',
	accountSame: 'Ο ίδιος λογαριασμός',
	status_recovery: 'Ασφαλίστε ξανά τον λογαριασμό σας',
	status_recovery_detail:
		'Η συσκευή αποσυνδέθηκε. Όποιος τη χρησιμοποιούσε ίσως γνωρίζει ακόμη τον κωδικό σας.',
	status_notice: { one: 'Μία σύνδεση για έλεγχο', other: '{count} συνδέσεις για έλεγχο' },
	status_notice_detail: 'Μάλλον δική σας. Ελέγξτε όταν έχετε λίγο χρόνο.',
	status_unreviewed: { one: '1 συνεδρία για έλεγχο', other: '{count} συνεδρίες για έλεγχο' },
	status_unreviewed_detail: 'Σύνδεση από πριν την εγκατάσταση. Επιβεβαιώστε ό,τι είναι δικό σας.',
	status_notConnected: 'Δεν γίνεται ακόμη παρακολούθηση',
	status_notConnected_detail:
		'Κάντε μία φορά τη σύζευξη, και το Session Companion ελέγχει από τότε τις συνεδρίες σας. Μέχρι τότε ελέγχετέ τες στο «Settings»\u00a0→ «Security»\u00a0→ «Sessions».',
	status_idle: 'Σε παύση όσο λείπετε',
	status_idle_detail:
		'Όπως ορίσατε, δεν ελέγχει όσο ο υπολογιστής είναι αδρανής ή κλειδωμένος. Συνεχίζει όταν επιστρέψετε.',
	status_noAccess: 'Χωρίς πρόσβαση στο Cryptonow',
	status_noAccess_detail:
		'Ο φυλλομετρητής απέσυρε την πρόσβαση στο Cryptonow. Επιτρέψτε τη για να συνεχίσει.',
	status_offline: 'Χωρίς διαδίκτυο',
	status_offline_detail:
		'Οι συνεδρίες σας δεν μπορούν να ελεγχθούν. Ο έλεγχος συνεχίζεται όταν επανέλθει το δίκτυο.',
	status_loggedOut: 'Έχετε αποσυνδεθεί από το Cryptonow',
	status_loggedOut_detail:
		'Οι συνεδρίες σας ελέγχονται μόνο όσο αυτός ο φυλλομετρητής είναι συνδεδεμένος. Αν δεν αποσυνδεθήκατε εσείς, συνδεθείτε και δείτε ποιες συσκευές είναι συνδεδεμένες.',
	status_loggedOut_at:
		'Αποσύνδεση: {clock}. Αν δεν ήσασταν εσείς, συνδεθείτε, δείτε ποιες συσκευές είναι συνδεδεμένες και αλλάξτε τον κωδικό σας.',
	status_reauthenticate: 'Το Cryptonow ζητά να συνδεθείτε ξανά',
	status_reauthenticate_detail:
		'Πέρασε πολύς καιρός από τη σύνδεσή σας. Συνδεθείτε ξανά για να συνεχίσει.',
	status_secondFactor: 'Το Cryptonow ζητά τον δεύτερο παράγοντα',
	status_secondFactor_detail:
		'Ζητά έναν κωδικό πριν εμφανίσει τις συνεδρίες. Ανοίξτε τη σελίδα των συνεδριών και πληκτρολογήστε τον· ο έλεγχος μετά συνεχίζεται.',
	status_awaitsPage: 'Ανοίξτε το Cryptonow για να συνεχίσει',
	status_awaitsPage_detail:
		'Το Cryptonow απαντά μόνο αν η σελίδα του ανοίγει πότε πότε. Ανοίξτε τη σελίδα των συνεδριών· ο έλεγχος συνεχίζεται μόνος του.',
	status_rateLimited: 'Το Cryptonow ζητά πιο αργό ρυθμό',
	status_rateLimited_detail:
		'Οι συνεδρίες δεν μπόρεσαν να ελεγχθούν τώρα. Θα γίνει αυτόματα νέα προσπάθεια.',
	status_waits:
		'Το Cryptonow ζητά αναμονή. Επόμενος έλεγχος: {clock}. Μέχρι τότε μπορείτε να ελέγχετε μία φορά το λεπτό.',
	status_unavailable: 'Το Cryptonow δεν απαντά',
	status_unavailable_detail:
		'Οι συνεδρίες δεν μπόρεσαν να ελεγχθούν τώρα. Θα γίνει αυτόματα νέα προσπάθεια.',
	status_unreadable: 'Οι συνεδρίες σας δεν διαβάζονται πια',
	status_unreadable_detail:
		'Το Cryptonow φαίνεται ότι άλλαξε. Κάντε νέα σύζευξη· μέχρι τότε ελέγχετε τις συνεδρίες σας στο Cryptonow.',
	status_incomplete: 'Δεν διαβάστηκαν όλες οι συνεδρίες',
	status_incomplete_detail:
		'Ό,τι διαβάστηκε ελέγχθηκε, τα υπόλοιπα όχι. Ανοίξτε τη σελίδα των συνεδριών και ελέγξτε εκεί τα υπόλοιπα.',
	status_personCheck: 'Το Cryptonow θέλει να ελέγξει ότι είστε άνθρωπος',
	status_personCheck_detail:
		'Ανοίξτε το Cryptonow και περάστε τον έλεγχό του. Μετά συνεχίζεται μόνο του.',
	status_moved: 'Το Cryptonow απαντά σε άλλη διεύθυνση',
	status_moved_detail:
		'Αν το Cryptonow σας δείχνει συνδεδεμένους, κάντε νέα σύζευξη, ώστε να γίνει γνωστή η νέα διεύθυνση.',
	status_inContainer: 'Η σύνδεσή σας είναι σε καρτέλα περιέκτη',
	status_inContainer_detail:
		'Ο Firefox κρατά χωριστά τις συνδέσεις των περιεκτών, οπότε αυτή δεν μπορεί να ελεγχθεί. Συνδεθείτε στο Cryptonow σε καρτέλα χωρίς περιέκτη.',
	broken: 'Οι συνεδρίες σας δεν μπορούν να εμφανιστούν',
	brokenDetail:
		'Αυτό δεν λέει τίποτα για τον λογαριασμό σας. Ελέγξτε τις συνεδρίες σας στο Cryptonow.',

	// The toolbar button's title
	toolbar: 'Session Companion: {headline}',
	toolbarBlind: 'Session Companion: {headline} ({failure})',
	toolbarUnsaved: '{title} (δεν αποθηκεύει: πρόβλημα αποθήκευσης του φυλλομετρητή)',
	toolbarBroken: 'Session Companion: δεν ελέγχει, επειδή κάτι πήγε στραβά στον φυλλομετρητή',

	// Desktop notifications
	alertLogin: {
		one: 'Νέα σύνδεση στον λογαριασμό σας στο Cryptonow',
		other: '{count} νέες συνδέσεις στον λογαριασμό σας στο Cryptonow',
	},
	alertSession: 'Ελέγξτε μια συνεδρία του λογαριασμού σας στο Cryptonow',
	alertMore: 'και άλλες {count}',
	alertBack: 'Σαν συσκευή που αφαιρέσατε.',
	alertAsk: 'Ήσασταν εσείς; Κάντε κλικ για έλεγχο.',
	alertReview: 'Έλεγχος',
	alertPrivate: { one: 'Μία συνεδρία για έλεγχο', other: '{count} συνεδρίες για έλεγχο' },
	alertPrivateAsk: 'Κάντε κλικ για έλεγχο.',
	alertBlind: 'Οι συνεδρίες σας δεν μπορούν να ελεγχθούν',
	alertBlindAttack: 'Ίσως το προκαλεί κάποιος: ελέγξτε τις συνεδρίες σας στη σελίδα του Cryptonow.',
	alertTest: 'Δοκιμαστική προειδοποίηση',
	alertTestDetail: 'Οι ειδοποιήσεις φτάνουν σε εσάς. Δεν συνέβη τίποτα: ήταν μόνο μια δοκιμή.',

	// Why the watch could not see
	blind_asleep: 'υπολογιστής σε αναστολή',
	blind_closed: 'κλειστός φυλλομετρητής',
	blind_notConnected: 'χωρίς σύζευξη',
	blind_idle: 'σε παύση επειδή ο υπολογιστής ήταν αδρανής',
	blind_noAccess: 'χωρίς πρόσβαση στο Cryptonow',
	blind_offline: 'χωρίς διαδίκτυο',
	blind_loggedOut: 'αποσυνδεδεμένο',
	blind_reauthenticate: 'το Cryptonow ζήτησε νέα σύνδεση',
	blind_secondFactor: 'το Cryptonow ζήτησε δεύτερο παράγοντα',
	blind_awaitsPage: 'δεν ήταν ανοιχτή σελίδα του Cryptonow',
	blind_rateLimited: 'το Cryptonow ζήτησε πιο αργό ρυθμό',
	blind_unavailable: 'το Cryptonow δεν απάντησε',
	blind_unreadable: 'οι συνεδρίες δεν διαβάστηκαν',
	blind_incomplete: 'δεν διαβάστηκαν όλες οι συνεδρίες',
	blind_personCheck: 'το Cryptonow ήθελε να ελέγξει ότι είστε άνθρωπος',
	blind_moved: 'το Cryptonow απάντησε αλλού',
	blind_inContainer: 'σύνδεση μόνο σε περιέκτη',
	watchingSince: 'Παρακολούθηση από: {clock}.',
	gap: 'Χωρίς έλεγχο {range}: {causes}. {found}',
	gapNothing: 'Τίποτα δεν άλλαξε.',
	gapFound: 'Μετά: {list}.',
	gapCame: { one: '{count} νέα', other: '{count} νέες' },
	gapWent: { one: '{count} έληξε', other: '{count} έληξαν' },
	gapChanged: { one: '{count} άλλαξε', other: '{count} άλλαξαν' },

	// Reasons against a session, and for it
	reason_alreadyThere: 'Συνδεδεμένη πριν από την εγκατάσταση',
	reason_newDevice: 'Νέα συσκευή: καμία δική σας δεν είναι τέτοια',
	reason_newCountry: 'Νέα χώρα: {country}',
	reason_newCountryOnly: 'Νέα χώρα: {country}. Μέχρι τώρα μόνο: {countries}',
	reason_newHere: 'Νέα χώρα ({device}): {country}',
	reason_secondOne: 'Άλλη συσκευή ({kind}) ενώ χρησιμοποιείται {device}',
	reason_secondOneYours: 'Άλλη συσκευή ({kind}) ενώ χρησιμοποιείται η δική σας',
	reason_told: 'Μέχρι τώρα μόνο άλλος φυλλομετρητής σας επιβεβαίωσε εκεί: {device}',
	reason_useUnknown: 'Δεν είναι γνωστό αν χρησιμοποιείται ταυτόχρονα: {device}',
	reason_newNetwork: 'Από δίκτυο που δεν έχετε χρησιμοποιήσει ποτέ',
	reason_networkUnknown: 'Το δίκτυο δεν είναι γνωστό',
	reason_many: 'Μία από πάρα πολλές τέτοιες συνδέσεις',
	reason_comeback: 'Σαν συσκευή που αφαιρέσατε ({clock}): κάποιος μάλλον γνωρίζει τον κωδικό σας',
	reason_strangersNetwork: 'Ίδιο δίκτυο με σύνδεση που αφαιρέσατε ({clock})',
	reason_thrownOut: 'Ήρθε ενώ έληγαν οι άλλες συνδέσεις σας',
	reason_listedAgain: 'Την αφαιρέσατε, αλλά εμφανίζεται ξανά: κάποιος ίσως έχει ακόμη πρόσβαση',
	reason_deviceChanged: 'Η ίδια συνεδρία ήταν πριν: {kind}. Ίσως κάποιος την πήρε',
	reason_tooFast: 'Πρώτα {from}, αμέσως μετά {to}: κανείς δεν ταξιδεύει τόσο γρήγορα',
	reason_moved: 'Αλλαγή χώρας: πρώτα {from}, τώρα {to}',
	reason_notThisBrowser:
		'Για αυτή τη σύνδεση το Cryptonow δείχνει άλλον φυλλομετρητή από αυτόν που χρησιμοποιείτε εδώ ({kind})',
	reason_activeWhileAway: 'Σε χρήση όταν αυτός ο φυλλομετρητής δεν ήταν ({clock})',
	reason_faded: '{device}: τελευταία φορά εδώ {ago} – επιβεβαιώστε ξανά',
	reason_deviceUnknown: 'Η συσκευή δεν είναι γνωστή',
	reason_placeUnknown: 'Το μέρος δεν είναι γνωστό',
	reason_sameKind: 'Ίδιος φυλλομετρητής και σύστημα με: {device}',
	reason_knownCountry: 'Έχετε συνδεθεί ξανά από: {country}',
	reason_beenThere: '{device} ήταν εκεί πρόσφατα: {country}',
	reason_knownNetwork: 'Από δίκτυο που χρησιμοποιείτε',
	reason_answered: 'Σε τέτοιες συνδέσεις απαντήσατε εδώ «Ήμουν εγώ»',
	reason_journey: 'Επιβεβαιώσατε πρόσφατα ένα ταξίδι',
	reason_travelling: 'Η λειτουργία ταξιδιού είναι ενεργή (έως: {clock})',

	// The popup: when we looked
	look: 'Έλεγχος',
	lookAgain: 'Έλεγχος ξανά',
	looking: 'Έλεγχος…',
	neverLooked: 'Δεν έγινε ακόμη έλεγχος',
	looked: 'Έλεγχος: {ago}',
	lastGood: 'Τελευταίος επιτυχής έλεγχος: {ago}',
	stale: 'Η λίστα είναι από: {clock} ({ago}). Ίσως έχει αλλάξει.',

	// The popup: ways on
	login: 'Σύνδεση στο Cryptonow',
	access: 'Παροχή πρόσβασης',
	connect: 'Σύζευξη',
	connectAgain: 'Νέα σύζευξη',
	sessionsPage: 'Άνοιγμα των συνεδριών',
	help: 'Πού βρίσκονται οι συνεδρίες',
	settings: 'Ρυθμίσεις',
	back: 'Πίσω',
	ok: 'OK',
	done: 'Τέλος',
	cancel: 'Άκυρο',
	save: 'Αποθήκευση',
	undo: 'Αναίρεση',

	// The popup: sessions
	section_unfamiliar: 'Ήσασταν εσείς;',
	section_notice: 'Για έλεγχο',
	section_unreviewed: 'Είναι δικές σας;',
	section_mine: 'Οι συσκευές σας',
	factWhere: 'Πού',
	note_newDevice: 'νέα: δεν έχετε τέτοια συσκευή',
	note_newCountry: 'νέα χώρα',
	note_newCountryOnly: 'νέα χώρα, έως τώρα μόνο {countries}',
	notMeRemove: 'Δεν ήμουν εγώ – αφαίρεση',
	more: 'Περισσότερα',
	sectionSettled: 'Μόλις απαντήσατε',
	thisBrowser: 'Αυτός ο φυλλομετρητής',
	saidNotMe: 'Ζητήσατε να αποσυνδεθεί',
	gone: 'Δεν είναι πια συνδεδεμένη από: {clock}',
	active: 'Ενεργή {ago}',
	noActivity: 'Άγνωστη τελευταία δραστηριότητα',
	sessionsOf: { one: '{count} συνεδρία', other: '{count} συνεδρίες' },
	showMore: { one: 'Εμφάνιση άλλης {count}', other: 'Εμφάνιση άλλων {count}' },
	find: 'Αναζήτηση συνεδριών',
	findHint: 'Συσκευή, μέρος, IP, όνομα',
	findSome: '{found} από {all}',
	findNone: 'Δεν βρέθηκε τίποτα',
	findAll: 'Εμφάνιση όλων',
	findOrder: 'Ταξινόμηση κατά',
	recognise: 'Ήμουν εγώ',
	recogniseAll: { one: 'Ήμουν εγώ', other: 'Και οι {count} είναι δικές μου' },
	notMe: 'Δεν ήμουν εγώ',
	remove: 'Αφαίρεση',
	removeThere: 'Αφαίρεση στο Cryptonow…',
	removeAll: { one: 'Αφαίρεση', other: 'Αφαίρεση αυτών των {count}' },
	removeNotMe: 'Αφαίρεση: δεν ήμουν εγώ',
	removeOthers: 'Αποσύνδεση όλων των άλλων',
	removeOthersThere: 'Αποσύνδεση των άλλων στο Cryptonow…',
	tryAgain: 'Δοκιμή ξανά',
	removing: 'Αφαίρεση…',
	removingAsked: 'Έλεγχος…',
	removingSome: 'Αφαίρεση: {done} από {all}…',
	askOne: 'Αποσύνδεση της συσκευής {device} ({place});',
	askSome: {
		one: 'Αποσύνδεση {count} συνεδρίας ({device});',
		other: 'Αποσύνδεση {count} συνεδριών ({device});',
	},
	askNotMeToo:
		'Αν δεν ήσασταν εσείς, πείτε το. Παρόμοιες συνδέσεις θα προκαλούν τότε προειδοποίηση.',
	askOthers: {
		one: 'Αποσύνδεση {count} συνεδρίας; Μένει συνδεδεμένος μόνο αυτός ο φυλλομετρητής.',
		other: 'Αποσύνδεση {count} συνεδριών; Μένει συνδεδεμένος μόνο αυτός ο φυλλομετρητής.',
	},
	removed: 'Αποσυνδέθηκε: {session}. Το Cryptonow δεν την εμφανίζει πια.',
	removedHere: 'Αποσυνδέθηκε. Το Cryptonow δεν την εμφανίζει πια.',
	moreRemoved: { one: 'Και άλλη {count}.', other: 'Και άλλες {count}.' },
	stillThere: 'Η αποσύνδεση απέτυχε: {why}.',
	notEnded: 'Το Cryptonow δεν έκλεισε αυτή τη συνεδρία',
	removalUnknown:
		'Το Cryptonow δεν απάντησε, οπότε δεν είναι σαφές αν έληξε αυτή η συνεδρία. Οι έλεγχοι συνεχίζονται.',
	recognised: 'Επισημάνθηκε ως δική σας. Η συσκευή είναι τώρα γνωστή.',
	recognisedOnly: 'Επισημάνθηκε ως δική σας.',
	saidNotMeHere: 'Επισημάνθηκε ως ξένη. Δεν είναι πια συνδεδεμένη.',
	nameOf: 'Όνομα συσκευής: {device}',

	// The popup: banners
	undo_recognised: 'Επισημάνθηκε ως δική σας: {session}.',
	undo_disowned: 'Επισημάνθηκε ως ξένη: {session}.',
	undo_devicesForgotten: {
		one: '{count} συσκευή ξεχάστηκε.',
		other: '{count} συσκευές ξεχάστηκαν.',
	},
	undo_recoveryEnded: 'Κλείσατε τη λίστα ασφαλείας.',
	rebuilt: 'Ελέγξτε ξανά όλες τις συνεδρίες',
	rebuiltDetail:
		'Τα αποθηκευμένα δεδομένα δεν διαβάζονταν, οπότε η παρακολούθηση ξεκίνησε από την αρχή.',
	unsaved: 'Ο φυλλομετρητής δεν μπορεί να αποθηκεύσει',
	unsavedDetail:
		'Ο χώρος αποθήκευσης του φυλλομετρητή είναι γεμάτος ή κατεστραμμένος. Η παρακολούθηση συνεχίζεται, αλλά οι απαντήσεις σας χάνονται όταν κλείσει, εκτός αν η αποθήκευση λειτουργήσει ξανά.',
	travelling:
		'Λειτουργία ταξιδιού (έως: {clock}): μια νέα χώρα μόνη της δεν προκαλεί προειδοποίηση.',
	travelEnd: 'Απενεργοποίηση',
	failed: 'Δεν πέτυχε',
	failedDetail: 'Κάτι πήγε στραβά στον φυλλομετρητή. Δοκιμάστε ξανά.',

	// The recovery checklist
	recovery: 'Ολοκληρωμένα βήματα: {done} από {all}',
	recoveryBack: 'Επέστρεψε: {clock}. Ξεκινήστε ξανά: κάποιος γνωρίζει ακόμη τον κωδικό σας.',
	recoveryRemoved: { one: 'Αποσυνδέθηκε: {session}.', other: 'Αποσυνδέθηκαν {count} συσκευές.' },
	recoveryDone: 'Όλα τα βήματα ολοκληρώθηκαν',
	step_remove: 'Αποσυνδέστε τη συσκευή',
	step_remove_detail: 'Αποσυνδέστε την παρακάτω και συνεχίστε εδώ.',
	step_remove_there: 'Αποσυνδέστε τη στη σελίδα του Cryptonow και συνεχίστε εδώ.',
	step_password: 'Αλλάξτε τον κωδικό σας',
	step_password_detail:
		'Όποιος ήταν συνδεδεμένος μάλλον τον γνωρίζει. Επιλέξτε κωδικό που δεν χρησιμοποιείτε πουθενά αλλού. Η επέκταση δεν τον βλέπει ποτέ.',
	step_look: 'Ελέγξτε για άλλες συσκευές',
	step_look_detail: 'Γίνεται μόνο του μόλις αλλάξει ο κωδικός.',
	step_look_working: 'Έλεγχος αν υπάρχει κάποιος άλλος…',
	step_look_done: 'Καμία άγνωστη συσκευή ({clock})',
	step_moved: 'Ελέγξτε τι άλλαξε',
	step_moved_detail:
		'Ελέγξτε αναλήψεις, εντολές, αποθηκευμένες διευθύνσεις και τραπεζικούς λογαριασμούς, κλειδιά API. Αν κάτι δεν είναι δικό σας, επικοινωνήστε αμέσως με την υποστήριξη του Cryptonow και εξαγάγετε το ιστορικό στις ρυθμίσεις ως απόδειξη.',
	step_twoFactor: 'Ενεργοποιήστε τον έλεγχο δύο παραγόντων',
	step_twoFactor_detail:
		'Με έναν κωδικό από εφαρμογή, ο κωδικός πρόσβασης μόνος του δεν αρκεί. Στο Cryptonow: «Settings»\u00a0→ «Security»\u00a0→ «Two-Factor Authentication (2FA)».',
	step_email: 'Ασφαλίστε το email σας',
	step_email_detail:
		'Όποιος διαβάζει το email σας μπορεί να επαναφέρει τον κωδικό σας. Αλλάξτε και τον δικό του κωδικό, και αναζητήστε κανόνες που προωθούν τα μηνύματά σας.',
	step_support: 'Ενημερώστε το Cryptonow',
	step_support_detail:
		'Αν λείπουν χρήματα ή κάτι άλλαξε, επικοινωνήστε με την υποστήριξη του Cryptonow.',
	openPassword: 'Αλλαγή κωδικού',
	openTwoFactor: 'Πώς ενεργοποιείται',
	openSupport: 'Άνοιγμα φόρμας υποστήριξης',
	stepDone: 'Το έκανα',
	stepDoneAlready: 'έγινε',
	recoveryFinish: 'Ολοκλήρωση',
	recoveryNotNeeded: 'Παράλειψη των βημάτων',

	// «Is this message real?»
	message: 'Έλεγχος ύποπτου μηνύματος',
	messageIntro:
		'Λάβατε SMS ή email για μια σύνδεση; Μην πατήσετε τους συνδέσμους του και μην καλέσετε τους αριθμούς του. Ελέγξτε εδώ.',
	messageLook: 'Σύγκριση με τις συνεδρίες',
	messageStranger: {
		one: 'Υπάρχει μια σύνδεση που δεν έχετε επιβεβαιώσει.',
		other: 'Υπάρχουν {count} συνδέσεις που δεν έχετε επιβεβαιώσει.',
	},
	messageStrangerDetail:
		'Το μήνυμα μπορεί να αφορά αυτό. Πηγαίνετε πίσω, ελέγξτε και αποσυνδέστε αν δεν ήσασταν εσείς. Και πάλι μην πατήσετε τίποτα στο μήνυμα.',
	messageOwn: 'Όλες οι τωρινές συνδέσεις είναι δικές σας.',
	messageOwnDetail:
		'Η τελευταία: {session}, σύνδεση {ago}. Αν ήσασταν εσείς, το μήνυμα μπορεί να αφορά αυτή και δεν χρειάζεται να κάνετε τίποτα.',
	messageNone: 'Καμία σύνδεση δεν ταιριάζει.',
	messageNoneDetail:
		'Είναι συνδεδεμένες μόνο συσκευές που γνωρίζετε, και καμία δεν συνδέθηκε τις τελευταίες τρεις ημέρες.',
	messageGone: {
		one: 'Υπήρχε μια σύνδεση που δεν επιβεβαιώσατε και δεν υπάρχει πια.',
		other: 'Υπήρχαν {count} συνδέσεις που δεν επιβεβαιώσατε και δεν υπάρχουν πια.',
	},
	messageRemoved: 'Ίσως αφορά κάτι που αφαιρέσατε.',
	messageRemovedDetail:
		'Αφαιρέσατε {session}, αποσύνδεση {ago}. Αν το μήνυμα αφορά αυτό, συνεχίστε τη λίστα ασφαλείας. Και πάλι μην πατήσετε τίποτα στο μήνυμα.',
	messageBlind: 'Αυτό δεν μπορεί να ελεγχθεί τώρα.',
	messageLimits: 'Τι δεν μπορεί να σας πει αυτό',
	messageLimit_tried: 'Κάποιος ίσως προσπάθησε να συνδεθεί και απέτυχε.',
	messageLimit_short: 'Μια πολύ σύντομη σύνδεση ανάμεσα σε δύο ελέγχους ίσως δεν φαίνεται.',
	messageLimit_other: 'Μια πραγματική σύνδεση δεν λέει τίποτα για το ποιος έστειλε το μήνυμα.',

	// The settings page
	setTitle: 'Ρυθμίσεις – Session Companion',
	setPage: 'Ρυθμίσεις',
	setNav: 'Σε αυτή τη σελίδα',
	setGroup_watching: 'Παρακολούθηση',
	setGroup_yours: 'Τα δεδομένα σας',
	setGroup_extension: 'Αυτή η επέκταση',
	setNothing:
		'Δεν υπάρχει ακόμη τίποτα εδώ. Η σελίδα γεμίζει μετά τον πρώτο έλεγχο των συνεδριών σας.',
	setBroken: 'Οι ρυθμίσεις δεν μπορούν να εμφανιστούν',
	setBrokenDetail:
		'Τα αποθηκευμένα δεδομένα δεν διαβάζονταν. Φορτώστε ξανά τη σελίδα· αν δεν βοηθήσει, επανεκκινήστε τον φυλλομετρητή.',
	setReview: 'Έλεγχος συνεδριών',
	setUnsaved:
		'Ο φυλλομετρητής δεν μπορεί να αποθηκεύσει: ο χώρος του είναι γεμάτος ή κατεστραμμένος. Ό,τι αλλάζετε εδώ χάνεται όταν κλείσει, εκτός αν η αποθήκευση λειτουργήσει ξανά.',
	setSaved: 'Αποθηκεύτηκε.',
	setUndone: 'Αναιρέθηκε.',
	setFailed: 'Δεν πέτυχε. Δοκιμάστε ξανά.',

	setWatch: 'Πόσο συχνά ελέγχει',
	setWatchIntro:
		'Οι συνεδρίες ελέγχονται όσο αυτός ο φυλλομετρητής είναι ανοιχτός και συνδεδεμένος στο Cryptonow.',
	setWatchingSince: 'Παρακολούθηση από: {clock}',
	setNotWatching: 'Δεν γίνεται ακόμη παρακολούθηση: δεν διαβάστηκαν ακόμη συνεδρίες',
	setLooked: 'Τελευταίος έλεγχος: {ago}',
	setLastGood: 'Τελευταίος επιτυχής έλεγχος: {ago}',
	setBlind: 'Δεν μπορεί να ελέγξει από: {clock} ({cause})',
	setLookEvery: 'Έλεγχος',
	setLookEveryHelp: 'Μετά από προειδοποίηση ελέγχει κάθε 30 δευτερόλεπτα για δέκα λεπτά.',
	setMinutes: { one: 'Κάθε λεπτό', other: 'Κάθε {count} λεπτά' },
	setMinutes_1: 'Προειδοποίηση σε περίπου ένα λεπτό. 60 αιτήματα την ώρα (συνιστάται).',
	setMinutes_2: 'Προειδοποίηση σε 2 λεπτά. 30 αιτήματα την ώρα. Σύντομες συνδέσεις ίσως διαφύγουν.',
	setMinutes_5: 'Προειδοποίηση σε 5 λεπτά. 12 αιτήματα την ώρα. Σύντομες συνδέσεις ίσως διαφύγουν.',
	setMinutes_15: 'Προειδοποίηση σε 15 λεπτά, που αρκούν για ζημιά. 4 αιτήματα την ώρα.',
	setPages: {
		one: 'Προειδοποίηση σε {minutes} λεπτά. Μία φορά την ώρα ανοίγει μια σελίδα στο παρασκήνιο.',
		other:
			'Προειδοποίηση σε {minutes} λεπτά. {count} φορές την ώρα ανοίγει μια σελίδα στο παρασκήνιο.',
	},
	setLastGap: 'Τελευταία διακοπή',
	setGap: '{causes}· {found}',
	setGapNothing: 'δεν είχε αλλάξει τίποτα',
	setGapFound: 'μετά: {list}',

	setNotifications: 'Ειδοποιήσεις',
	setNotify: 'Εμφάνιση ειδοποιήσεων στην επιφάνεια εργασίας',
	setNotifyHelp: 'Χωρίς αυτές το μαθαίνετε μόνο όταν δείτε το εικονίδιο.',
	setTellBlind: 'Να ενημερώνομαι όταν σταματά ο έλεγχος',
	setTellBlindHelp:
		'Μετά από 15 λεπτά χωρίς επιτυχή έλεγχο ενώ είστε στον υπολογιστή, ή αμέσως αν μπορεί να είναι επίθεση. Όχι όταν δεν έχετε διαδίκτυο ή αποσυνδεθήκατε εσείς.',
	setPrivate: 'Απόκρυψη λεπτομερειών στις ειδοποιήσεις',
	setPrivateHelp: 'Δεν δείχνει συσκευή, μέρος ή διεύθυνση IP. Για οθόνες που βλέπουν και άλλοι.',
	setQuiet: 'Ώρες ησυχίας',
	setQuietHelp:
		'Αμέσως έρχονται μόνο οι επείγουσες προειδοποιήσεις και οι νέες συσκευές. Τα υπόλοιπα ακολουθούν όταν λήξουν οι ώρες ησυχίας.',
	setQuietForNew: 'Περιμένουν και οι νέες συσκευές',
	setQuietForNewHelp:
		'Ένας ξένος που συνδέεται τη νύχτα έχει τότε χρόνο ως το πρωί να κάνει ζημιά.',
	setQuietFrom: 'Από',
	setQuietTo: 'Έως',
	setQuietSame: 'Οι ώρες ησυχίας δεν μπορούν να αρχίζουν και να τελειώνουν την ίδια ώρα.',
	setTest: 'Εμφάνιση δοκιμαστικής ειδοποίησης',
	setTested: 'Τώρα θα έπρεπε να υπάρχει μια ειδοποίηση στην οθόνη σας.',
	setTestNone: 'Δεν εμφανίζεται τίποτα;',
	setTestNone_quiet:
		'Δείτε αν είναι ενεργό το «Μην ενοχλείτε» ή μια λειτουργία εστίασης. Κρατά τις ειδοποιήσεις.',
	setTestNone_windows:
		'Windows: ανοίξτε «Ρυθμίσεις»\u00a0→ «Σύστημα»\u00a0→ «Ειδοποιήσεις» και επιτρέψτε τες για αυτόν τον φυλλομετρητή.',
	setTestNone_mac:
		'macOS: ανοίξτε «Ρυθμίσεις συστήματος»\u00a0→ «Γνωστοποιήσεις» και επιτρέψτε τες για αυτόν τον φυλλομετρητή.',
	setTestNone_linux:
		'Linux: δείτε στις ρυθμίσεις της επιφάνειας εργασίας, στο «Ειδοποιήσεις». Μερικά μικρά περιβάλλοντα δεν εμφανίζουν καμία.',

	setAway: 'Όσο λείπετε',
	setAwayIntro:
		'Κάθε έλεγχος μπορεί να κρατά ενεργή τη σύνδεσή σας στο Cryptonow. Για να μπορεί να λήξει όσο λείπετε, ελέγχετε πιο σπάνια όσο ο υπολογιστής είναι κλειδωμένος ή αδρανής για 5 λεπτά.',
	setAwayLegend: 'Όσο ο υπολογιστής είναι αδρανής ή κλειδωμένος',
	setIdle_look: 'Έλεγχος όπως πάντα',
	setIdle_look_cost:
		'Οι προειδοποιήσεις έρχονται όσο γρήγορα συνήθως. Η δική σας σύνδεση ίσως μείνει ανοιχτή περισσότερο.',
	setIdle_seldom: 'Έλεγχος κάθε 15 λεπτά',
	setIdle_seldom_cost:
		'Οι προειδοποιήσεις έρχονται έως 15 λεπτά αργότερα. Το Cryptonow μπορεί να σας αποσυνδέσει όσο λείπετε.',
	setIdle_never: 'Χωρίς έλεγχο',
	setIdle_never_cost:
		'Οι προειδοποιήσεις έρχονται όταν επιστρέψετε· το εικονίδιο δείχνει ότι δεν ελέγχεται τίποτα.',

	setTravel: 'Ταξίδι ή VPN',
	setTravelIntro:
		'Πηγαίνετε στο εξωτερικό ή χρησιμοποιείτε VPN; Για εκείνο το διάστημα μια νέα χώρα μόνη της δεν προκαλεί προειδοποίηση. Όλα τα άλλα προκαλούν.',
	setTravelAbout: 'λειτουργία ταξιδιού, από τώρα',
	setTravelLasts: 'Μια νέα χώρα μόνη της δεν προκαλεί προειδοποίηση. Έως: {clock}.',
	setTravelNone: 'Ανενεργή.',
	setTravelStart: 'Ενεργοποίηση για',
	setTravelAnew: 'Ή, από τώρα, για:',
	setTravelStarted: {
		one: 'Ενεργή για μία ημέρα.',
		other: 'Ενεργή για {count} ημέρες.',
	},
	setTravelEnded: 'Ανενεργή: μια νέα χώρα μετράει ξανά.',
	setTravelUndo: 'Απενεργοποιήσατε τη λειτουργία ταξιδιού.',
	setDays: { one: '{count} ημέρα', other: '{count} ημέρες' },
	setYear: '1 έτος',

	setDevices: 'Γνωστές συσκευές',
	setDevicesIntro:
		'Συσκευές που επιβεβαιώσατε, με τη χώρα. Ξεχάστε μια συσκευή για να ερωτηθείτε ξανά για αυτή.',
	setNoDevices: 'Καμία ακόμη. Εμφανίζονται εδώ όταν λέτε «Ήμουν εγώ».',
	setElsewhere: 'Γνωστή από άλλον φυλλομετρητή σας',
	setInUse: 'Συνδεδεμένη',
	setKnownIn: 'Έμπιστη σε: {places}',
	setKnownNowhere: 'Δεν είναι πια έμπιστη: στην επόμενη σύνδεση θα ερωτηθείτε ξανά',
	setPlaceUnknown: 'άγνωστο μέρος',
	setFaded: '{place} (πριν από πολύ καιρό: ρωτά ξανά)',
	setLastSeen: 'Τελευταία φορά:',
	setRename: 'Μετονομασία',
	setNamed: 'Το όνομα αποθηκεύτηκε.',
	setNamedUndo: 'Αλλάξατε το όνομα μιας συσκευής.',
	setForget: 'Να ξεχαστεί',
	setForgotten: 'Ξεχάστηκε. Οι συνδέσεις της χρειάζονται ξανά έλεγχο.',
	setForgetAll: 'Να ξεχαστούν όλες οι συσκευές',
	setAskForgetAll: {
		one: 'Να ξεχαστεί αυτή η συσκευή; Θα ερωτηθείτε ξανά για τις συνεδρίες της.',
		other: 'Να ξεχαστούν και οι {count} συσκευές; Θα ερωτηθείτε ξανά για όλες τις συνεδρίες.',
	},
	setYesForget: 'Να ξεχαστούν όλες',
	setAllForgotten: 'Όλες οι συσκευές ξεχάστηκαν.',
	setTrustTime: 'Ερώτηση ξανά όταν μια συσκευή δεν εμφανιστεί για',
	setTrustTimeHelp: 'Μετράει για κάθε χώρα χωριστά.',

	setSync: 'Συγχρονισμός',
	setSyncIntro:
		'Οι άλλοι φυλλομετρητές σας μπορούν να μάθουν ποιες συσκευές είναι δικές σας, ώστε να απαντάτε μία φορά για καθεμία.',
	setSyncLabel: 'Κοινή χρήση των γνωστών συσκευών με τους άλλους φυλλομετρητές μου',
	setSyncAbout: 'Τι κοινοποιείται',
	setSyncWhat:
		'Κοινόχρηστα: είδος συσκευής, το όνομα που της δώσατε, χώρα, ημερομηνίες. Ποτέ διευθύνσεις IP, δίκτυα ή συνεδρίες. Χρησιμοποιεί τον συγχρονισμό του φυλλομετρητή σας.',
	setSyncOff: 'Αν τον απενεργοποιήσετε, αυτός ο φυλλομετρητής αφαιρεί όσα μοιράστηκε.',
	setSyncFailed:
		'Ο συγχρονισμός του φυλλομετρητή δεν λειτουργεί (από: {clock}). Οι άλλοι φυλλομετρητές σας δεν μαθαίνουν όσα είναι γνωστά εδώ· οι προσπάθειες συνεχίζονται.',

	setRecord: 'Ιστορικό',
	setRecordAbout: 'Τι περιέχει',
	setFace: 'Προβολή',
	setFace_list: 'Λίστα',
	setFace_timeline: 'Χρονολόγιο',
	setRecordIntro:
		'Τι φάνηκε και πότε: κάθε συνεδρία με τη συσκευή, το μέρος και τη διεύθυνση IP, πώς κρίθηκε, τι είπατε και αφαιρέσατε, και πότε δεν έγινε έλεγχος. Μπορεί να χρησιμεύσει ως απόδειξη: κρατά και συνεδρίες που το Cryptonow δεν εμφανίζει πια.',
	setRecordBounds:
		'Μένει σε αυτόν τον φυλλομετρητή: το πολύ {entries} εγγραφές των τελευταίων {days} ημερών· οι παλιότερες φεύγουν πρώτες.',
	setRecordCount: { one: '1 εγγραφή: {clock}.', other: '{count} εγγραφές από: {clock}.' },
	setRecordEmpty: 'Είναι κενό.',
	setExportJson: 'Εξαγωγή ως JSON',
	setExportCsv: 'Εξαγωγή ως CSV',
	setExported: 'Η λήψη ξεκίνησε: {file}.',
	setExportCare: 'Το αρχείο που εξήχθη περιέχει μέρη και διευθύνσεις IP: μην το μοιραστείτε.',
	setErase: 'Διαγραφή ιστορικού',
	setAskErase:
		'Διαγραφή του ιστορικού; Δεν μπορεί να επαναφερθεί. Οι γνωστές συσκευές και οι ρυθμίσεις μένουν.',
	setYesErase: 'Διαγραφή',
	setErased: 'Το ιστορικό διαγράφηκε.',

	// Its timeline and its table
	setTimeline: 'Χρονολόγιο του ιστορικού',
	setTimelineHelp:
		'Τα βέλη πηγαίνουν από σημάδι σε σημάδι και από συσκευή σε συσκευή, τα Home και End στο πρώτο και το τελευταίο. Το συν και το πλην μεγεθύνουν και σμικρύνουν γύρω από το επιλεγμένο σημάδι, τα Page Up και Page Down πηγαίνουν πίσω και μπροστά στον χρόνο.',
	setTimelineHint: 'Επιλέξτε ένα σημάδι για να διαβάσετε τι έγινε.',
	setTimelineNone: 'Δεν έγινε τίποτα σε αυτό το διάστημα.',
	setSpan: 'Διάστημα',
	setSpan_day: 'Ημέρα',
	setSpan_week: 'Εβδομάδα',
	setSpan_month: 'Μήνας',
	setSpan_all: 'Όλα',
	setZoomIn: 'Μεγέθυνση',
	setZoomOut: 'Σμίκρυνση',
	setEarlier: 'Νωρίτερα',
	setLater: 'Αργότερα',
	setShow: 'Εμφάνιση',
	setShow_all: 'Όλα',
	setShow_sessions: 'Συνεδρίες που έρχονται, αλλάζουν και λήγουν',
	setShow_answers: 'Προειδοποιήσεις, απαντήσεις και αφαιρέσεις',
	setShow_watch: 'Παρακολούθηση και ρυθμίσεις',
	setLane_watch: 'Session Companion',
	setLane_stranger: 'Χωρίς επιβεβαίωση',
	setLane_removed: 'Αφαιρέθηκε',
	setLane_others: { one: '{count} άλλη συσκευή', other: '{count} άλλες συσκευές' },
	setShape_seen: 'Εμφανίστηκε',
	setShape_changed: 'Άλλαξε',
	setShape_gone: 'Έληξε',
	setShape_alert: 'Προειδοποίηση',
	setShape_review: 'Η απάντησή σας',
	setShape_removal: 'Αφαίρεση',
	setShape_watch: 'Παρακολούθηση, συσκευές, ρυθμίσεις',
	setShape_blind: 'Χωρίς έλεγχο',
	setShape_known: 'Δική σας συνεδρία',
	setShape_stranger: 'Συνεδρία που δεν έχετε επιβεβαιώσει',
	setMark: '{clock}, {event}',
	setMarks: {
		one: '{count} εγγραφή, {range}: {events}',
		other: '{count} εγγραφές, {range}: {events}',
	},
	setMore: { one: 'και άλλη {count}', other: 'και άλλες {count}' },
	setInRange: {
		one: '{count} εγγραφή σε αυτό το διάστημα: {range}.',
		other: '{count} εγγραφές σε αυτό το διάστημα: {range}.',
	},
	setUndrawn: {
		one: '{count} εγγραφή δεν έχει αναγνώσιμη ώρα· βρίσκεται μόνο στη λίστα.',
		other: '{count} εγγραφές δεν έχουν αναγνώσιμη ώρα· βρίσκονται μόνο στη λίστα.',
	},
	setNoTime: 'Χωρίς ώρα',
	setColumn_time: 'Ώρα',
	setColumn_event: 'Συμβάν',
	setColumn_session: 'Συνεδρία',
	setColumn_what: 'Τι',
	setColumn_device: 'Συσκευή',
	setColumn_place: 'Μέρος',
	setColumn_ip: 'Διεύθυνση IP',
	setColumn_grade: 'Κρίση',
	setSessionNumber: 'αρ.\u00a0{ref}',

	// What the record says, on the page and in the exported table
	setEntry_watchStarted: 'Η παρακολούθηση ξεκίνησε',
	setEntry_sessionSeen: 'Εμφάνιση συνεδρίας',
	setEntry_logins: 'Πολλές συνδέσεις',
	setLoginsFrom: { one: '{count} σύνδεση: {network}', other: '{count} συνδέσεις: {network}' },
	setManyNetworks: 'πολλά δίκτυα',
	setEntry_sessionChanged: 'Αλλαγή συνεδρίας',
	setEntry_gradeRaised: 'Νέα κρίση',
	setEntry_sessionGone: 'Δεν είναι πια συνδεδεμένη',
	setEntry_sessionBack: 'Εμφανίζεται ξανά',
	setEntry_alerted: 'Προειδοποίηση',
	setEntry_alertShown: 'Εμφάνιση ειδοποίησης',
	setEntry_reviewed: 'Η απάντησή σας',
	setEntry_removalAsked: 'Ζητήθηκε αφαίρεση',
	setEntry_removalEnded: 'Αφαίρεση',
	setEntry_recoveryStarted: 'Άνοιγμα της λίστας ασφαλείας',
	setEntry_recoveryEnded: 'Κλείσιμο της λίστας ασφαλείας',
	setEntry_recoveryStep: 'Λίστα ασφαλείας',
	setEntry_undone: 'Αναιρέθηκε',
	setEntry_lookFailed: 'Ο έλεγχος απέτυχε',
	setEntry_blindnessTold: 'Ενημέρωση ότι σταμάτησε ο έλεγχος',
	setEntry_gap: 'Χωρίς έλεγχο',
	setEntry_deviceKnown: 'Γνωστή συσκευή',
	setEntry_deviceNamed: 'Όνομα συσκευής',
	setEntry_deviceForgotten: 'Ξεχασμένη συσκευή',
	setEntry_travelStarted: 'Λειτουργία ταξιδιού ενεργή',
	setEntry_travelEnded: 'Λειτουργία ταξιδιού ανενεργή',
	setEntry_settingsChanged: 'Αλλαγή ρυθμίσεων',
	setEntry_rebuilt: 'Η παρακολούθηση ξεκίνησε ξανά',
	setRebuiltWhat: 'τα αποθηκευμένα δεδομένα δεν διαβάζονταν',
	setGrade_familiar: 'γνωστή',
	setGrade_notice: 'για έλεγχο',
	setGrade_check: 'άγνωστη',
	setGrade_urgent: 'μάλλον δεν ήσασταν εσείς',
	setOutcome_pending: 'σε εξέλιξη',
	setOutcome_removed: 'δεν εμφανίζεται πια από το Cryptonow',
	setOutcome_stillThere: 'ακόμη συνδεδεμένη',
	setOutcome_unreachable: 'δεν μπόρεσε να ελεγχθεί',
	setVerdict_mine: '«Ήμουν εγώ»',
	setVerdict_notMine: '«Δεν ήμουν εγώ»',
	setUndone_recognised: '«Ήμουν εγώ»',
	setUndone_disowned: '«Δεν ήμουν εγώ»',
	setUndone_devicesForgotten: 'η διαγραφή γνωστών συσκευών',
	setUndone_recoveryEnded: 'το κλείσιμο της λίστας ασφαλείας',
	setUndone_deviceNamed: 'το όνομα μιας συσκευής',
	setUndone_travelSet: 'το τέλος της λειτουργίας ταξιδιού',
	setStepNot: '{step}: τελικά όχι',
	setOwnBrowser: 'αυτός ο φυλλομετρητής',
	setUntil: 'έως: {clock}',
	setNameNone: 'χωρίς όνομα',
	setNameGone: 'το όνομα αφαιρέθηκε',
	setNoted_trust: 'ρωτά ξανά μετά από: {time}',
	setNoted_idle: 'σε αδράνεια: {choice}',
	setNoted_sync: 'συγχρονισμός: {state}',
	setNoted_every: { one: 'ελέγχει κάθε λεπτό', other: 'ελέγχει κάθε {count} λεπτά' },
	setNoted_notifications: 'ειδοποιήσεις: {state}',
	setNoted_blind: 'ενημέρωση όταν σταματά ο έλεγχος: {state}',
	setNoted_private: 'απόκρυψη λεπτομερειών στις ειδοποιήσεις: {state}',
	setNoted_quiet: 'ώρες ησυχίας: {state}',
	setNoted_quietForNew: 'οι νέες συσκευές περιμένουν στις ώρες ησυχίας: {state}',
	setOn: 'ναι',
	setOff: 'όχι',
	setWas: 'πριν: {seen}',
	setCause: 'αιτία: {cause}',
	setLoggedInAt: 'σύνδεση: {time}',
	setLoginUnknown: 'άγνωστη ώρα σύνδεσης',
	setFromTo: 'από {from} έως {to}',
	setStretch: '{from} έως {to}: {cause}',

	setConnection: 'Σύζευξη',
	setConnectedTo: 'Σύζευξη με: {hosts}.',
	setFrom_learned: 'Από τη σελίδα των συνεδριών σας: {clock}.',
	setFrom_imported: 'Από αρχείο: {clock}.',
	setFrom_managed: 'Ορίστηκε από τον διαχειριστή αυτού του φυλλομετρητή.',
	setFrom_build: 'Μέρος αυτής της έκδοσης.',
	setRemovalLearned: 'Η «Αφαίρεση» κλείνει απευθείας μια συνεδρία.',
	setRemovalUnknown:
		'Η «Αφαίρεση» δεν έχει ρυθμιστεί ακόμη, οπότε ανοίγει τη σελίδα του Cryptonow.',
	setLearnRemoval: 'Ρύθμιση «Αφαίρεση»…',
	setLearnRemovalAgain: 'Ρύθμιση «Αφαίρεση» ξανά…',
	setDisconnect: 'Διακοπή σύζευξης…',
	setAskDisconnect:
		'Διακοπή της σύζευξης; Δεν ελέγχεται τίποτα μέχρι τη νέα σύζευξη. Οι γνωστές συσκευές σας μένουν.',
	setYesDisconnect: 'Διακοπή σύζευξης',
	setStayConnected: 'Διατήρηση σύζευξης',
	setDisconnected: 'Η σύζευξη διακόπηκε.',
	setExportConnection: 'Εξαγωγή της σύζευξης',
	setImportConnection: 'Εισαγωγή από αρχείο…',
	setConnectionFileAbout: 'Τι περιέχει το αρχείο',
	setConnectionFile:
		'Το αρχείο λέει πού είναι η λίστα σας και πώς διαβάζεται. Δεν περιέχει κλειδί, cookie ή συνεδρία, οπότε μπορείτε να το πάρετε σε άλλον υπολογιστή.',
	setImported: 'Το αρχείο διαβάστηκε. Δεν ζητείται ακόμη τίποτα: συγκρίνετέ το στη «Σύζευξη».',
	setImportRequest:
		'Αυτό το αρχείο ζητά κάτι που δεν χρειάζεται καμία λίστα, ή περισσότερα απ’ όσα μπορεί να διαβάσει ένας άνθρωπος. Δεν χρησιμοποιείται.',
	setRequests: 'Τι ζητείται με τη σύνδεσή σας',
	setImportRefused:
		'Αυτό το αρχείο δεν περιέχει σύζευξη που να χρησιμοποιείται εδώ. Πρέπει να έχει εξαχθεί από εδώ και να αναφέρει μόνο διευθύνσεις του Cryptonow.',
	setImportNewer:
		'Αυτό το αρχείο προέρχεται από νεότερη έκδοση. Ενημερώστε την επέκταση και εισαγάγετέ το ξανά.',
	setGiveBack: 'Ανάκληση πρόσβασης',
	setGivenBack: 'Η πρόσβαση στο {host} ανακλήθηκε.',
	setAccessGranted: 'Η πρόσβαση επιτρέπεται.',
	setAccessRefused: 'Χωρίς πρόσβαση, οπότε δεν ελέγχεται τίποτα. Μπορείτε να την επιτρέψετε εδώ.',
	setAccessAllowed: 'Η πρόσβαση επιτράπηκε.',
	setAccessStillRefused: 'Ο φυλλομετρητής αρνείται ακόμη την πρόσβαση.',
	setNotConnected:
		'Χωρίς σύζευξη: δεν ελέγχεται τίποτα. Κάντε τη σύζευξη, και η σελίδα των συνεδριών δείχνει πού είναι η λίστα σας. Μέχρι τότε ελέγχετε εσείς στο «Settings»\u00a0→ «Security»\u00a0→ «Sessions».',

	setAbout: 'Πληροφορίες',
	setAboutIntro: 'Session Companion για το Cryptonow, έκδοση {version}.',
	setHelp: 'Βοήθεια (στα αγγλικά)',
	setWelcome: 'Άνοιγμα οδηγού ρύθμισης',
	setLicence: 'Ελεύθερο λογισμικό με άδεια MIT.',
	setLicences: 'Άδειες τρίτων',
	setPrivacy: 'Απόρρητο',
	setPrivacy_reads:
		'Διαβάζει τη λίστα των συνεδριών σας στο Cryptonow, με τη σύνδεση που έχει ήδη αυτός ο φυλλομετρητής. Δεν διαβάζει άλλη σελίδα, εκτός από αυτή που ανοίγετε για τη σύζευξη.',
	setPrivacy_stays:
		'Όσα διαβάζει και όσα λέτε μένουν σε αυτόν τον φυλλομετρητή, σε αυτόν τον υπολογιστή.',
	setPrivacy_leaves:
		'Μόνο αιτήματα προς το Cryptonow φεύγουν από αυτόν τον υπολογιστή. Με ενεργό συγχρονισμό, τα είδη, τα ονόματα και οι χώρες των συσκευών σας περνούν από τον συγχρονισμό του φυλλομετρητή σας.',
	setPrivacy_maker: 'Είναι ανεξάρτητο έργο, όχι του Cryptonow.',

	setEverything: 'Διαγραφή όλων',
	setEverythingIntro:
		'Διαγράφει όλα όσα είναι αποθηκευμένα εδώ και στον συγχρονισμό του φυλλομετρητή σας, και ξεκινά από την αρχή.',
	setEverythingAct: 'Διαγραφή όλων…',
	setAskEverything: 'Διαγραφή όλων;',
	setEverythingGoes: 'Αυτά διαγράφονται και δεν μπορούν να επαναφερθούν:',
	setEverythingGoes_record: 'το ιστορικό όσων φάνηκαν, ειπώθηκαν και έγιναν',
	setEverythingGoes_devices: 'οι γνωστές συσκευές σας, τα ονόματά τους και όσα επισημάνατε ως ξένα',
	setEverythingGoes_sessions:
		'όσα είναι γνωστά για τις συνεδρίες σας και τα βήματα που είναι ακόμη ανοιχτά',
	setEverythingGoes_settings: 'όλες οι ρυθμίσεις αυτής της σελίδας',
	setEverythingGoes_connection:
		'η σύζευξη που επιβεβαιώσατε, με όσα επέτρεψε ο φυλλομετρητής για αυτή',
	setEverythingGoes_sync: 'όσα άφησε αυτός ο φυλλομετρητής στον συγχρονισμό του',
	setEverythingThen:
		'Μετά η παρακολούθηση ξεκινά από την αρχή, όπως μετά την εγκατάσταση: ό,τι είναι συνδεδεμένο χρειάζεται έλεγχο. Κανείς δεν αποσυνδέεται από το Cryptonow.',
	setEverythingEnd:
		'Για να τελειώσει η παρακολούθηση, καταργήστε την επέκταση από τον φυλλομετρητή.',
	setYesEverything: 'Διαγραφή όλων',
	setEverythingErased: 'Όλα διαγράφηκαν. Η παρακολούθηση ξεκινά από την αρχή.',

	// The welcome page
	welcomeTitle: 'Μάθετε ποιος είναι συνδεδεμένος στον λογαριασμό σας',
	welcomeIntro: 'Έτοιμο σε λιγότερο από ένα λεπτό.',
	welcomeIntroConnect: 'Έτοιμο σε λίγα λεπτά.',
	welcomePicture: 'Τι θα σας δείχνει το εικονίδιο',
	welcomePicture_calm: 'Μόνο συσκευές που γνωρίζετε',
	welcomePicture_alarm: 'Μια σύνδεση που ίσως δεν είναι δική σας',
	welcomeDoes: 'Τι κάνει',
	welcomeDoes_watch:
		'Προσέχει τις συνεδρίες του λογαριασμού σας στο Cryptonow και σας ειδοποιεί όταν κάποια δεν μοιάζει δική σας.',
	welcomeDoes_login: 'Χρησιμοποιεί τη σύνδεση που έχει ήδη αυτός ο φυλλομετρητής.',
	welcomeDoesNot: 'Τι δεν κάνει',
	welcomeDoesNot_password: 'Δεν βλέπει ποτέ τον κωδικό σας.',
	welcomeDoesNot_leave:
		'Δεν μοιράζεται τίποτα με κανέναν, εκτός αν ενεργοποιήσετε τον συγχρονισμό.',
	welcomeDoesNot_remove: 'Δεν αποσυνδέει κανέναν μόνη της: χρειάζεται το κλικ σας στην «Αφαίρεση».',
	welcomeDoesNot_official: 'Ανεξάρτητη: δεν την έφτιαξε το Cryptonow.',
	welcomeState_todo: 'Εκκρεμεί',
	welcomeState_doing: 'Σε εξέλιξη',
	welcomeState_done: 'Έγινε',
	welcomeNews: 'Το βήμα {number} έγινε: {step}.',
	welcomeConnect: 'Σύζευξη με το Cryptonow',
	welcomeConnect_detail:
		'Ανοίξτε μία φορά τη σελίδα των συνεδριών σας στο Cryptonow. Η επόμενη σελίδα σας καθοδηγεί.',
	welcomeLogin: 'Συνδεθείτε στο Cryptonow',
	welcomeLogin_detail:
		'Συνδεθείτε με αυτόν τον φυλλομετρητή, όπως πάντα. Ο κωδικός σας πηγαίνει μόνο στο Cryptonow.',
	welcomeLoginWaiting:
		'Αναμονή για τη σύνδεσή σας. Επιστρέψτε μετά: αυτή η σελίδα το καταλαβαίνει μόνη της.',
	welcomeLoginDone: {
		one: 'Βρέθηκε η συνεδρία του λογαριασμού σας.',
		other: 'Βρέθηκαν οι {count} συνεδρίες του λογαριασμού σας.',
	},
	welcomeReview: 'Επιβεβαιώστε τις συνεδρίες σας',
	welcomeReview_detail: 'Εμφανίζονται εδώ μόλις μπορούν να διαβαστούν.',
	welcomeReviewAsk: {
		one: 'Ήταν συνδεδεμένη πριν από την εγκατάσταση. Ήσασταν εσείς;',
		other: 'Ήταν συνδεδεμένες πριν από την εγκατάσταση. Είναι όλες δικές σας;',
	},
	welcomeReviewNew: 'Μερικές συνεδρίες δεν έχουν επιβεβαιωθεί ακόμη. Είναι δικές σας;',
	welcomeReviewNone:
		'Είναι συνδεδεμένος μόνο αυτός ο φυλλομετρητής: δεν υπάρχει τίποτα να επιβεβαιώσετε.',
	welcomeReviewDone: 'Τις επιβεβαιώσατε όλες.',
	welcomeRecovery:
		'Αφαιρέσατε μια συνεδρία. Κάντε τώρα κλικ στο εικονίδιο της γραμμής εργαλείων: δείχνει πώς ασφαλίζεται ξανά ο λογαριασμός σας.',
	welcomeNotify: 'Δείτε μια δοκιμαστική ειδοποίηση',
	welcomeNotify_detail: 'Οι προειδοποιήσεις είναι ειδοποιήσεις συστήματος. Δοκιμάστε αν φτάνουν.',
	welcomeNotifyOff:
		'Απενεργοποιήσατε τις ειδοποιήσεις στις ρυθμίσεις. Μέχρι να τις ενεργοποιήσετε, σας ειδοποιεί μόνο το εικονίδιο.',
	welcomeNotifyTry: 'Εμφάνιση δοκιμαστικής ειδοποίησης',
	welcomeNotifyAgain: 'Εμφάνιση ξανά',
	welcomeNotifyTrying: 'Εμφάνιση…',
	welcomeNotifyAsk: 'Την είδατε;',
	welcomeNotifyAsk_detail: 'Είναι ένα μικρό παράθυρο στην άκρη της οθόνης, με τίτλο «{title}».',
	welcomeNotifyYes: 'Ναι, την είδα',
	welcomeNotifyNo: 'Όχι',
	welcomeNotifyDone: 'Οι ειδοποιήσεις φτάνουν σε εσάς.',
	welcomeNotifyFailed: 'Ο φυλλομετρητής δεν μπόρεσε να την εμφανίσει.',
	welcomeMissed: 'Κάτι την κρατά',
	welcomeMissed_windows:
		'Στα Windows ανοίξτε «Ρυθμίσεις»\u00a0→ «Σύστημα»\u00a0→ «Ειδοποιήσεις». Ενεργοποιήστε τις ειδοποιήσεις, και για {browser} στη λίστα, και απενεργοποιήστε το «Μην ενοχλείτε».',
	welcomeMissed_mac:
		'Στο Mac σας ανοίξτε «Ρυθμίσεις συστήματος»\u00a0→ «Γνωστοποιήσεις» και επιτρέψτε τες για {browser}. Στο Κέντρο ελέγχου δεν πρέπει να είναι ενεργή καμία εστίαση.',
	welcomeMissed_linux:
		'Ανοίξτε τις ρυθμίσεις της επιφάνειας εργασίας, μετά «Ειδοποιήσεις». Απενεργοποιήστε το «Μην ενοχλείτε» και ενεργοποιήστε τις ειδοποιήσεις για {browser}.',
	welcomeMissed_other:
		'Ανοίξτε τις ρυθμίσεις ειδοποιήσεων του συστήματός σας. Επιτρέψτε τες για {browser} και απενεργοποιήστε το «Μην ενοχλείτε».',
	welcomeMissedMacChrome:
		'Το {browser} υπάρχει δύο φορές στη λίστα: επιτρέψτε και τα δύο, και την καταχώριση για προειδοποιήσεις.',
	welcomeMissedLinuxFirefox:
		'Ο Firefox χρειάζεται για αυτό το «libnotify», που έχει σχεδόν κάθε επιφάνεια εργασίας.',
	welcomeYourBrowser: 'τον φυλλομετρητή σας',
	welcomeIcon: 'Κρατήστε το εικονίδιο ορατό',
	welcomeIcon_detail: 'Το σχήμα του δείχνει την κατάσταση, όποια κι αν είναι τα χρώματα.',
	welcomeIcon_calm: 'Σημάδι ελέγχου',
	welcomeIcon_calm_detail: 'Όλα εντάξει. Είναι συνδεδεμένες μόνο συσκευές που γνωρίζετε.',
	welcomeIcon_attention: 'Ερωτηματικό',
	welcomeIcon_attention_detail: 'Κάτι για έλεγχο όταν έχετε χρόνο.',
	welcomeIcon_alarm: 'Οκτάγωνο',
	welcomeIcon_alarm_detail: 'Μια συσκευή που δεν έχετε επιβεβαιώσει. Ελέγξτε τη τώρα.',
	welcomeIcon_blind: 'Διαγραμμένη ασπίδα',
	welcomeIcon_blind_detail:
		'Οι συνεδρίες σας δεν μπορούν να ελεγχθούν τώρα. Δείξτε πάνω του για να διαβάσετε γιατί.',
	welcomePin_chromium:
		'Κάντε κλικ στο κομμάτι του παζλ δίπλα στη γραμμή διευθύνσεων και μετά στην πινέζα δίπλα στο «{name}».',
	welcomePin_firefox:
		'Κάντε κλικ στο κομμάτι του παζλ στη γραμμή εργαλείων, μετά στο γρανάζι δίπλα στο «{name}», και καρφιτσώστε το εικονίδιο στη γραμμή εργαλείων.',
	welcomePinned_chromium: 'Είναι καρφιτσωμένο, δίπλα στη γραμμή διευθύνσεων.',
	welcomePinned_firefox: 'Ο Firefox το έβαλε στη γραμμή εργαλείων, δίπλα στη γραμμή διευθύνσεων.',
	welcomeSet: 'Όλα είναι έτοιμα',
	welcomeSet_detail:
		'Από τώρα οι συνεδρίες σας ελέγχονται όσο αυτός ο φυλλομετρητής είναι ανοιχτός. Όταν μια σύνδεση δεν ταιριάζει, το εικονίδιο αλλάζει σχήμα και λαμβάνετε ειδοποίηση.',
	welcomeClose: 'Μπορείτε τώρα να κλείσετε αυτή τη σελίδα. Θα τη βρείτε και στις ρυθμίσεις.',
	welcomeLater: 'Ολοκλήρωση αργότερα',
	welcomeLater_detail:
		'Μπορείτε να κλείσετε αυτή τη σελίδα όποτε θέλετε: το εικονίδιο δείχνει τι απομένει. Θα βρείτε τη σελίδα στις ρυθμίσεις.',
	welcomeBlind: 'Δεν γίνεται ακόμη παρακολούθηση',
	welcomeBlind_detail:
		'Δεν έγινε ακόμη σύζευξη με το Cryptonow, οπότε το Session Companion δεν μπορεί να ελέγξει τις συνεδρίες σας. Μέχρι τότε το εικονίδιο μένει διαγραμμένο.',

	// The popup on a page of Cryptonow’s that can be connected
	here: 'Είστε στο {host}',
	hereAsk: 'Είναι ανοιχτή εδώ η λίστα των συνεδριών σας;',
	hereYes: 'Ναι, σύζευξη της σελίδας',
	hereNo: 'Όχι, δείξτε μου πώς',
	hereAccess:
		'Ο φυλλομετρητής θα ζητήσει πρόσβαση στο {host}. Μπορείτε να την ανακαλέσετε όποτε θέλετε.',

	// The page «Connect»
	connectPage: 'Σύζευξη – Session Companion',
	connectPageFound: 'Είναι αυτή η λίστα σας; – Session Companion',
	connectTitle: 'Σύζευξη με τον λογαριασμό σας στο Cryptonow',
	connectIntro:
		'Ανοίξτε μία φορά τη σελίδα των συνεδριών σας στο Cryptonow, ώστε το Session Companion να μάθει πού είναι η λίστα σας. Περίπου δύο λεπτά.',
	connectPromise: 'Τι κάνει και τι δεν κάνει',
	connectPromise_tab:
		'Παρακολουθεί μόνο την καρτέλα που ανοίγει για αυτό, και μόνο μέχρι να βρεθεί η λίστα.',
	connectPromise_list:
		'Από εκείνη τη σελίδα παίρνει μόνο ό,τι μοιάζει με λίστα συνεδριών, και ξεχνά τα υπόλοιπα.',
	connectPromise_leave: 'Δεν αλλάζει τίποτα εκεί, και τίποτα δεν φεύγει από τον υπολογιστή σας.',
	connectNow: 'Σύζευξη με: {hosts}',
	connectSince: 'Σε χρήση από: {clock}.',
	connectNow_detail: 'Αυτή η σύζευξη μένει σε χρήση μέχρι να επιβεβαιώσετε νέα.',
	connectStep_open: 'Ανοίξτε τη σελίδα των συνεδριών σας στο Cryptonow',
	connectStep_compare: 'Συγκρίνετε τη λίστα',
	connectStep_remove: 'Ρύθμιση «Αφαίρεση»',
	connectOptional: 'Προαιρετικό',
	connectLeft: 'Για αργότερα',
	connectWay_login: 'Ανοίξτε το Cryptonow και συνδεθείτε, όπως πάντα.',
	connectWay_menu: 'Πηγαίνετε στο «Settings»\u00a0→ «Security»\u00a0→ «Sessions».',
	connectWay_address:
		'Κάντε κλικ εκεί στο εικονίδιο αυτής της επέκτασης στη γραμμή εργαλείων και μετά: {button}. Ή αντιγράψτε τη διεύθυνση της σελίδας και επικολλήστε την εδώ.',
	connectSite: 'Άνοιγμα του Cryptonow',
	connectAddress: 'Διεύθυνση της σελίδας των συνεδριών σας',
	connectAddress_fine: 'Αυτό είναι το Cryptonow: {host}.',
	connectAddress_home:
		'Αυτό είναι το Cryptonow, αλλά η αρχική σελίδα του. Καλύτερα επικολλήστε τη διεύθυνση του «Settings»\u00a0→ «Security»\u00a0→ «Sessions».',
	connectAddress_notAnAddress:
		'Αυτή δεν είναι διεύθυνση σελίδας. Αρχίζει με {start} και βρίσκεται στη γραμμή διευθύνσεων.',
	connectAddress_notEncrypted:
		'Αυτή η σύνδεση με το {host} δεν είναι κρυπτογραφημένη. Χρησιμοποιήστε τη διεύθυνση που αρχίζει με {start}.',
	connectAddress_port:
		'Οι σελίδες του Cryptonow δεν είναι στο {host}. Χρησιμοποιήστε τη διεύθυνση χωρίς τον αριθμό μετά την άνω και κάτω τελεία.',
	connectAddress_lookAlike: 'Αυτό είναι το {host}, όχι το Cryptonow. Μη συνδεθείτε εκεί.',
	connectAddress_otherSite:
		'Αυτό είναι το {host}. Οι διευθύνσεις του Cryptonow τελειώνουν σε {site}.',
	connectAsk: 'Τι θα ρωτήσει ο φυλλομετρητής',
	connectAsk_nothing: 'Ο φυλλομετρητής έχει ήδη δώσει αυτή την πρόσβαση',
	connectAsk_page:
		'Ο φυλλομετρητής θα ρωτήσει αν αυτή η επέκταση μπορεί να διαβάζει και να αλλάζει τα δεδομένα σας στο {host}. Οι φυλλομετρητές δεν προσφέρουν στενότερη άδεια.',
	connectAsk_list:
		'Μόνο για αυτό το βήμα παρακολουθεί τα αιτήματα της ίδιας της σελίδας, διαβάζει τη λίστα και δεν αλλάζει τίποτα.',
	connectAsk_removal:
		'Μόνο για αυτό το βήμα παρακολουθεί τα αιτήματα της ίδιας της σελίδας, για να δει ποιο κλείνει μια συνεδρία. Η ίδια δεν στέλνει κανένα.',
	connectAsk_silent: 'Αν το έχετε επιτρέψει ήδη, δεν θα ρωτήσει ξανά.',
	connectWatch: 'Επιτρέψτε και ανοίξτε τη σελίδα',
	connectRefused: 'Ο φυλλομετρητής δεν έδωσε πρόσβαση',
	connectRefused_detail:
		'Χωρίς πρόσβαση δεν μπορεί να συνεχίσει. Δεν έγινε τίποτα, και μπορείτε να δοκιμάσετε ξανά.',
	connectWatching:
		'Πηγαίνετε στην καρτέλα που άνοιξε, συνδεθείτε εκεί αν χρειάζεται και ανοίξτε τη λίστα των συνεδριών σας. Αυτή η σελίδα επιστρέφει μπροστά μόλις βρεθεί η λίστα.',
	connectRemoving:
		'Στην καρτέλα που άνοιξε, κάντε κλικ στην «Αφαίρεση» («Remove») της συνεδρίας που θέλετε να κλείσετε. Αυτή η σελίδα επιστρέφει μπροστά μόλις γίνει.',
	connectLooked: { one: '{count} απάντηση ελέγχθηκε', other: '{count} απαντήσεις ελέγχθηκαν' },
	connectNoList: 'Δεν βρέθηκε ακόμη λίστα συνεδριών',
	connectListSeen: 'Βρέθηκε λίστα συνεδριών',
	connectTimeLeft: {
		one: 'Τελειώνει μόνο του σε {count} λεπτό',
		other: 'Τελειώνει μόνο του σε {count} λεπτά',
	},
	connectGoToTab: 'Μετάβαση στην καρτέλα',
	connectStuck: 'Δεν βρέθηκε ακόμη τίποτα;',
	connectStuck_list:
		'Ανοίξτε «Settings»\u00a0→ «Security»\u00a0→ «Sessions» σε εκείνη την καρτέλα, ώστε να βλέπετε τη λίστα.',
	connectStuck_silent: 'Η σελίδα δεν έχει ζητήσει ακόμη τίποτα',
	connectStuck_walk:
		'Αν βλέπετε εκεί τη λίστα, κάντε κλικ σε άλλο στοιχείο του μενού του ιστότοπου και επιστρέψτε: πολλές σελίδες ζητούν τη λίστα μόνο τότε. Ή φορτώστε ξανά.',
	connectStuck_empty:
		'Δεν υπάρχει εκεί καμία συνεδρία; Συνδεθείτε σε μία ακόμη συσκευή και φορτώστε ξανά.',
	connectStuck_cannot:
		'Ακόμη τίποτα, παρότι βλέπετε τη λίστα; Τότε η σελίδα την παίρνει με τρόπο που δεν μαθαίνεται. Ακυρώστε· τίποτα δεν άλλαξε.',
	connectDeeper: 'Πιο βαθιά αναζήτηση',
	connectDeeper_ask:
		'Μερικές σελίδες φορτώνουν τη λίστα σε διεργασία παρασκηνίου (worker). Για να φανεί, χρειάζεται για αυτό το βήμα άλλη μία άδεια του φυλλομετρητή· η σελίδα φορτώνεται ξανά.',
	connectDeeper_looks:
		'Μέχρι το τέλος αυτού του βήματος περιλαμβάνονται και οι διεργασίες παρασκηνίου της σελίδας. Ανοίξτε ξανά τη λίστα σας σε εκείνη την καρτέλα.',
	connectDeeper_hidden:
		'Η σελίδα φορτώνει περιεχόμενο σε δική της διεργασία παρασκηνίου, και αυτός ο φυλλομετρητής δεν δείχνει τις απαντήσεις στις επεκτάσεις. Αν η λίστα σας είναι ανάμεσά τους, δεν μαθαίνεται σε αυτόν τον φυλλομετρητή.',
	connectNotRemoved:
		'Η σελίδα έστειλε κάτι που έμοιαζε με αφαίρεση, αλλά η συνεδρία εμφανίζεται ακόμη. Αν η σελίδα σας ρωτά κάτι, απαντήστε· αλλιώς δείτε εκεί αν πέτυχε και δοκιμάστε ξανά.',
	connectUnclear_othersToo: 'Έκλεισαν περισσότερες από μία συνεδρίες',
	connectUnclear_othersToo_detail:
		'Χάθηκαν και άλλες συνεδρίες, οπότε αυτό που έστειλε η σελίδα ίσως αποσυνδέει όλες τις άλλες. Η επέκταση δεν το έμαθε. Κλείστε μία ακόμη συνεδρία χωριστά, αν έχετε άλλη που δεν χρειάζεστε.',
	connectUnclear_unclear: 'Δεν είναι σαφές τι έκλεισε τη συνεδρία',
	connectUnclear_unclear_detail:
		'Η συνεδρία χάθηκε, αλλά αυτό που έστειλε η σελίδα δεν λέει με βεβαιότητα πώς. Η επέκταση δεν το έμαθε. Κλείστε μία ακόμη συνεδρία, αν έχετε άλλη που δεν χρειάζεστε.',
	connectFound: {
		one: 'Είναι αυτή η συνεδρία σας;',
		other: 'Είναι αυτές οι {count} συνεδρίες σας;',
	},
	connectFound_detail: 'Πρέπει να ταιριάζουν με όσα δείχνει το Cryptonow.',
	connectBack: 'Εμφάνιση της σελίδας του Cryptonow',
	connectNothingSaved: 'Τίποτα δεν αποθηκεύεται μέχρι να πείτε ναι.',
	connectOffered: 'Από αρχείο: διαβάστε το πριν το χρησιμοποιήσετε',
	connectOffered_detail:
		'Δεν ζητήθηκε ακόμη τίποτα. Με τη σύνδεσή σας θα ζητούσε μόνο αυτά, τώρα και σε κάθε έλεγχο:',
	connectOffered_removal:
		'Ο τρόπος αφαίρεσης δεν παίρνεται ποτέ από αρχείο. Τον δείχνετε μία φορά, αργότερα.',
	connectOffered_unseen:
		'Ένα τέτοιο αίτημα μπορεί να αλλάξει κάτι. Γι’ αυτό πρέπει πρώτα να φανεί ότι η δική σας σελίδα συνεδριών ζητά το ίδιο.',
	connectOffered_ask: 'Αίτηση της λίστας',
	connectOffered_failed: 'Αυτό δεν έφερε λίστα: {why}.',
	connectOffered_awaitsPage:
		'Ανοίξτε τη σελίδα των συνεδριών σας. Μόλις στείλει το κλειδί που χρειάζεται, ζητείται η λίστα.',
	connectRequests: 'Τι ζητείται σε κάθε έλεγχο',
	connectRequest_list: 'Για τη λίστα σας.',
	connectRequest_current: 'Για να φανεί ποια συνεδρία είναι αυτού του φυλλομετρητή.',
	connectRequest_key: 'Για ένα κλειδί που χρειάζεται.',
	connectRequest_page: 'Για ένα κλειδί σε αυτή τη σελίδα.',
	connectRequest_removal: 'Για να κλείσει μια συνεδρία που αφαιρείτε.',
	connectRequest_headers: 'Μαζί με: {headers}.',
	connectRequest_body: 'Στέλνει: {body}',
	connectRequest_keys: 'Μπαίνει, όπως κάνει η σελίδα σας: {names}.',
	connectTable: 'Οι συνεδρίες που βρέθηκαν',
	connectField_agent: 'Συσκευή',
	connectField_place: 'Μέρος',
	connectField_ip: 'Διεύθυνση IP',
	connectField_lastActiveAt: 'Τελευταία χρήση',
	connectField_createdAt: 'Σύνδεση',
	connectField_expiresAt: 'Λήξη',
	connectField_current: 'Αυτός ο φυλλομετρητής',
	connectField_id: 'Διακρίνονται από',
	connectFields: 'Είναι κάτι σε λάθος θέση;',
	connectFields_detail: 'Έτσι αναγνωρίστηκαν οι στήλες. Αλλάξτε ό,τι είναι λάθος.',
	connectConfidence_sure: 'Σίγουρο',
	connectConfidence_likely: 'Πιθανό',
	connectConfidence_unsure: 'Ελέγξτε',
	connectConfidence_none: 'Δεν υπάρχει',
	connectNone: 'Κανένα',
	connectChoice: '{sample} (το πεδίο {name})',
	connectRegion: 'Σε ποια χώρα είναι το «{place}»;',
	connectRegion_detail:
		'Η λίστα γράφει όλα τα μέρη με τον ίδιο τρόπο, οπότε η απάντησή σας ισχύει για όλα.',
	connectOthers: {
		one: 'Υπάρχει άλλη μία πιθανή λίστα.',
		other: 'Υπάρχουν άλλες {count} πιθανές λίστες.',
	},
	connectYes: 'Ναι, είναι δικές μου',
	connectNext: 'Όχι, άλλη λίστα',
	connectNo: 'Όχι, δεν είναι η λίστα μου',
	connectNeeds: 'Από τώρα χρειάζεται πρόσβαση σε:',
	connectNeedsRemoval: 'Για να κάνει το ίδιο χρειάζεται πρόσβαση σε:',
	connectNeeds_list: 'Η λίστα σας έρχεται από εδώ.',
	connectNeeds_site: 'Ο ιστότοπος του Cryptonow.',
	connectNeeds_part: 'Μέρος της λίστας έρχεται από εδώ.',
	connectNeeds_removal: 'Εδώ κλείνουν οι συνεδρίες.',
	connectNeed_cookies: 'Cookies αυτών των διευθύνσεων',
	connectNeed_cookies_detail:
		'Η σελίδα του Cryptonow στέλνει με το αίτημά της μια τιμή από cookie, και η επέκταση πρέπει να κάνει το ίδιο.',
	connectNeed_scripting: 'Άνοιγμα αυτής της σελίδας',
	connectNeed_scripting_detail:
		'Μόνο η σελίδα του Cryptonow μπορεί να δείξει αυτή τη λίστα. Η επέκταση την ανοίγει σε καρτέλα στο παρασκήνιο, κάθε 15 λεπτά αν δεν επιλέξετε κάτι άλλο, τη διαβάζει και κλείνει την καρτέλα.',
	connectNeed_webRequest: 'Αιτήματα σε αυτές τις διευθύνσεις',
	connectNeed_webRequest_detail:
		'Η σελίδα του Cryptonow έχει το κλειδί της λίστας και το δείχνει μόνο στα δικά της αιτήματα. Μένει μόνο στη μνήμη.',
	connectNeeds_end:
		'Ο φυλλομετρητής ρωτά αν μπορεί να διαβάζει και να αλλάζει εκεί τα δεδομένα σας. Η επέκταση διαβάζει τη λίστα, αφαιρεί μόνο ό,τι της πείτε, και μπορείτε να το ανακαλέσετε στις ρυθμίσεις.',
	connectChecking: 'Τώρα ζητά τη λίστα μόνη της, για να δει αν παίρνει το ίδιο.',
	connectCheckingRemoval: 'Ελέγχει ξανά τη λίστα, για να δει αν χάθηκε εκείνη η συνεδρία.',
	connectCompareWait: 'Η λίστα εμφανίζεται εδώ μόλις βρεθεί.',
	connectDone: 'Η σύζευξη έγινε. Οι συνεδρίες σας ελέγχονται τώρα.',
	connectRemoveWait: 'Αυτό έρχεται μετά τη σύζευξη.',
	connectRemoveOffer:
		'Κάντε κλικ στην «Αφαίρεση» («Remove») μιας συνεδρίας που θέλετε να κλείσετε, και η επέκταση μαθαίνει πώς. Η συνεδρία αποσυνδέεται πραγματικά. Επιλέξτε μία που δεν χρειάζεστε.',
	connectRemoveUntil: 'Μέχρι τότε η «Αφαίρεση» ανοίγει τη σελίδα του Cryptonow.',
	connectRemoveWatch: 'Δείξτε το τώρα',
	connectSkip: 'Όχι τώρα',
	connectSkipped: 'Θα το βρείτε στις ρυθμίσεις όταν θέλετε.',
	connectRemovalFound: 'Εκείνη η συνεδρία χάθηκε, και τώρα είναι γνωστό πώς.',
	connectRemovalFound_detail:
		'Η σελίδα του Cryptonow είπε στο {host} να την κλείσει. Από τώρα η επέκταση μπορεί να κάνει το ίδιο όταν κάνετε κλικ στην «Αφαίρεση», ποτέ μόνη της.',
	connectRemovalPressed:
		'Από τώρα, όταν κάνετε κλικ στην «Αφαίρεση», ποτέ μόνη της, η σελίδα ανοίγει σε καρτέλα στο παρασκήνιο. Εκεί, στη γραμμή ακριβώς αυτής της συνεδρίας, γίνεται κλικ στα εξής:',
	connectDetail: 'Λεπτομέρειες',
	connectDetailKey: 'Στη θέση του {key} μπαίνει το κλειδί της συνεδρίας.',
	connectDetailId: 'Στη θέση του {id} μπαίνει το αναγνωριστικό της συνεδρίας.',
	connectRemovalYes: 'Χρήση',
	connectRemovalNo: 'Να μη χρησιμοποιηθεί',
	connectRemovalDone:
		'Οι συνεδρίες μπορούν τώρα να κλείνουν από εδώ όταν κάνετε κλικ στην «Αφαίρεση».',
	connectRemovalAgain: 'Ρύθμιση ξανά',
	connectProblem_closed: 'Η καρτέλα έκλεισε',
	connectProblem_closed_detail:
		'Δοκιμάστε ξανά και αφήστε την ανοιχτή μέχρι να επιστρέψει μπροστά αυτή η σελίδα.',
	connectProblem_nothingSeen: 'Δεν βρέθηκε εκεί λίστα συνεδριών',
	connectProblem_nothingSeen_detail:
		'Δοκιμάστε ξανά και πηγαίνετε στη λίστα από το μενού του ιστότοπου κατά τη διάρκεια αυτού του βήματος. Αν βλέπετε τη λίστα και δεν βρίσκεται ακόμη, αναζητήστε πιο βαθιά.',
	connectProblem_tooLong: 'Δεν βρέθηκε τίποτα σε δέκα λεπτά',
	connectProblem_tooLong_detail:
		'Γι’ αυτό σταμάτησε. Δοκιμάστε ξανά και φορτώστε πάλι τη σελίδα των συνεδριών ενώ φαίνεται η λίστα.',
	connectProblem_noAccess: 'Δεν υπάρχει πια πρόσβαση',
	connectProblem_noAccess_detail:
		'Ο φυλλομετρητής δεν επιτρέπει πια την ανάγνωση εκείνης της σελίδας. Δοκιμάστε ξανά και επιτρέψτε τη όταν ρωτήσει.',
	connectProblem_notTheSame: 'Δεν ήρθε η ίδια λίστα',
	connectProblem_notTheSame_detail:
		'Η επέκταση δεν μπόρεσε να πάρει μόνη της την ίδια λίστα, οπότε δεν αποθηκεύτηκε τίποτα. Δοκιμάστε ξανά. Αν συνεχίσει να αποτυγχάνει, ίσως το Cryptonow το επιτρέπει μόνο στη δική του σελίδα.',
	connectProblem_keptApart: 'Αυτή η σύνδεση είναι χωριστή',
	connectProblem_keptApart_detail:
		'Η σελίδα ήταν συνδεδεμένη, η επέκταση όχι: ο Firefox κρατά χωριστά τις συνδέσεις των καρτελών περιέκτη και των ιδιωτικών παραθύρων. Συνδεθείτε στο Cryptonow σε συνηθισμένη καρτέλα και κάντε νέα σύζευξη. Δεν αποθηκεύτηκε τίποτα.',
	connectProblem_noCurrent: 'Η λίστα δεν λέει ποια συνεδρία ανήκει σε αυτόν τον φυλλομετρητή',
	connectProblem_noCurrent_detail:
		'Χωρίς αυτό θα μπορούσατε να φανείτε ξένος, οπότε δεν αποθηκεύτηκε τίποτα. Δοκιμάστε ξανά με λίστα όπου το Cryptonow σημειώνει τη συνεδρία που χρησιμοποιείτε.',
	connectProblem_notRemoved: 'Η συνεδρία είναι ακόμη εκεί',
	connectProblem_notRemoved_detail:
		'Αυτό που έμοιαζε με αφαίρεση δεν την έκλεισε, οπότε δεν το έμαθε. Δείτε στη σελίδα του Cryptonow αν πέτυχε και δοκιμάστε ξανά.',
	connectProblem_heldBack: 'Το Cryptonow ζητά κάτι που γνωρίζετε μόνο εσείς',
	connectProblem_heldBack_detail:
		'Για να κλείσει εκεί μια συνεδρία, η σελίδα στέλνει κάτι που πληκτρολογήθηκε, όπως κωδικό. Αυτό δεν διατηρείται ποτέ, οπότε η «Αφαίρεση» ανοίγει και πάλι τη σελίδα του Cryptonow.',
	connectProblem_notKept: 'Η λίστα δεν μπορεί να ζητηθεί ξανά',
	connectProblem_notKept_detail:
		'Αυτό που στέλνει η σελίδα έχει ένα μέρος που δεν πρέπει να διατηρηθεί και που δεν υπάρχει πουθενά αλλού. Δεν αποθηκεύτηκε τίποτα.',
	connectProblem_broken: 'Κάτι πήγε στραβά στον φυλλομετρητή',
	connectProblem_broken_detail:
		'Δεν αποθηκεύτηκε τίποτα. Δοκιμάστε ξανά· αν αποτύχει πάλι, επανεκκινήστε τον φυλλομετρητή.',
	connectEnd: 'Η σύζευξη έγινε',
	connectEnd_detail:
		'Μερικές συνεδρίες ίσως ήταν συνδεδεμένες πριν από την εγκατάσταση. Επιβεβαιώστε ποιες είναι δικές σας.',
	connectWelcome: 'Επιβεβαιώστε τις συνεδρίες σας',
	connectBroken: 'Αυτή η σελίδα δεν μπορεί να εμφανιστεί',
	connectBroken_detail:
		'Τα αποθηκευμένα δεδομένα δεν διαβάζονταν. Φορτώστε ξανά τη σελίδα· αν δεν βοηθήσει, επανεκκινήστε τον φυλλομετρητή.',
	pageTitle: 'Session Companion',
};
