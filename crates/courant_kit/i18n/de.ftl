# Deutsch

skip-link = Zum Haupttext springen
menu = Menü
close = Schließen
home = Titelseite
sections = Ressorts
section = Ressort
topics = Themen
topic = Thema
authors = Autoren
author = Autor
archive = Archiv
search = Suche
search-label = Zeitung durchsuchen
nav-main = Hauptmenü
nav-pages = Seiten
nav-footer = Über diese Zeitung
breadcrumb-label = Sie sind hier
go-to-front = Zur Titelseite
back-to-top = Nach oben
theme = Darstellung
theme-light = Hell
theme-dark = Dunkel
theme-auto = Wie das Gerät
language = Sprache
languages = Sprachen
also-in = Auch auf
in-language = Auf { $language }
footer-no-tracking = Keine Cookies, keine Verfolgung: Diese Seite ruft nichts von fremden Servern ab.
footer-copyright = © { $years } { $name }
all-rights-reserved = Alle Rechte vorbehalten
contact = Kontakt
powered-by = Veröffentlicht mit { $name }

published = Veröffentlicht
updated = Aktualisiert
published-on = Veröffentlicht am { $date }
updated-on = Aktualisiert am { $date }
undated = Ohne Datum
by = Von { $names }
by-editor = Redaktion: { $names }
by-translator = Übersetzung: { $names }
by-photographer = Fotos: { $names }
by-illustrator = Illustration: { $names }

share = Teilen
share-this = Diesen Artikel teilen
share-by-mail = Per E-Mail senden
share-on = Auf { $network } teilen
share-device = Mit diesem Gerät teilen
share-print = Drucken
copy-link = Link kopieren
copy-link-at = Link zu { $time } kopieren
link-copied = Link kopiert
network-bluesky = Bluesky
network-facebook = Facebook
network-line = LINE
network-linkedin = LinkedIn
network-mastodon = Mastodon
network-reddit = Reddit
network-telegram = Telegram
network-viber = Viber
network-wechat = WeChat
network-weibo = Weibo
network-whatsapp = WhatsApp
network-x = X

kind-report = Nachricht
kind-analysis = Analyse
kind-opinion = Meinung
kind-background = Hintergrund
kind-review = Rezension
kind-call-for-input = Leseraufruf
kind-satire = Satire
kind-sponsored = Anzeige
note-opinion = Dieser Text gibt die Meinung des Verfassers wieder.
note-satire = Dies ist Satire und nicht wörtlich zu nehmen.
note-sponsored = Dieser Text wurde bezahlt. Die Redaktion war nicht beteiligt.
format-video = Video
format-audio = Audio
format-gallery = Bilderstrecke
format-quote = Zitat
format-link = Link
format-aside = Notiz

reading-time = { $minutes ->
    [one] { $minutes } Minute Lesezeit
   *[other] { $minutes } Minuten Lesezeit
}
words = { $count ->
    [one] { $count } Wort
   *[other] { $count } Wörter
}
pictures-count = { $count ->
    [one] { $count } Bild
   *[other] { $count } Bilder
}
in-this-article = In diesem Artikel
series-part = { $name }, Teil { $number }
link-to-part = Link zum Abschnitt „{ $title }“
continue-reading = Weiterlesen
continue-reading-title = „{ $title }“ lesen
enlarge-picture = Bild vergrößern
picture-number = Bild { $number } von { $total }
play-video = Video abspielen
play-audio = Aufnahme abspielen
duration = Länge: { $time }
transcript = Mitschrift
chapters = Kapitel
download-file = { $name } herunterladen
download = Herunterladen
file-not-here = Diese Datei wird hier nicht aufbewahrt.
wide-table = Tabelle, seitlich verschiebbar
footnotes = Fußnoten
sources = Quellen
footnote-number = Fußnote { $number }
back-to-text = Zurück zum Text
permalink = Dauerhafter Link
pinned = Angeheftet
draft-note = Entwurf: Leser sehen diese Seite nicht.
print-address = Adresse dieser Seite: { $address }
from-the-article = Aus dem Artikel „{ $title }“
password-protected = Geschützt
password-protected-title = Dieser Artikel ist mit einem Passwort geschützt
password-protected-text = Er steht nicht allen Lesern offen. Wenn Sie meinen, Zugang haben zu sollen, wenden Sie sich an die Redaktion.
embed-load-video = Video von { $provider } laden
embed-load-audio = Aufnahme von { $provider } laden
embed-load = Inhalt von { $provider } laden
embed-privacy = Bis Sie den Inhalt laden, wird nichts an { $provider } gesendet. Danach erfährt { $provider } Ihre Netzadresse und kann Cookies setzen.
embed-open = Bei { $provider } öffnen
embed-other = einer anderen Website
promotion-house = In eigener Sache
promotion-advertisement = Anzeige

related-news = Mehr zum Thema
related-by-topic = Zum selben Thema: { $topic }
related-by-section = Im selben Ressort: { $section }
related-by-author = Vom selben Autor: { $author }
related-by-names = Nennt auch: { $names }
related-by-words = Handelt auch von: { $words }
related-picked = Von der Redaktion ausgewählt

comments = Kommentare
comments-count = { $count ->
    [0] Keine Kommentare
    [one] { $count } Kommentar
   *[other] { $count } Kommentare
}
comments-none = Noch hat niemand kommentiert.
comments-closed = Die Kommentare sind geschlossen.
comments-view-all = Alle Kommentare ansehen
comments-feed = Diesen Kommentaren per Feed folgen
comments-oldest = Älteste zuerst
comments-newest = Neueste zuerst
comments-most-voted = Meiste Stimmen zuerst
jump-to-comments = Zu den Kommentaren
comment-by = Kommentar von { $name }
comment-removed = Dieser Kommentar wurde entfernt.
comment-permalink = Link zu diesem Kommentar
comment-of-author = Verfasser dieses Artikels
staff = Redaktion
reply = Antworten
in-reply-to = Als Antwort auf { $name }
replies-count = { $count ->
    [0] Keine Antworten
    [one] { $count } Antwort
   *[other] { $count } Antworten
}
votes-count = { $count ->
    [0] Keine Stimmen
    [one] { $count } Stimme
   *[other] { $count } Stimmen
}
guest = Gast
pingback = Pingback
trackback = Trackback
mentioned-elsewhere = Anderswo erwähnt
inline-question = Eine Frage an die Leser

comment-write = Kommentar schreiben
comment-answer = { $name } antworten
comment-text = Ihr Kommentar
comment-text-help = Webadressen werden zu Links. *Betont*, **stark betont**, > vor einem Zitat, - vor jedem Punkt einer Liste.
comment-names = Wer in diesem Gespräch geschrieben hat
comment-rules = Wie Kommentare hier behandelt werden
comment-rules-mode-open = Wogegen nichts spricht, das erscheint sofort.
comment-rules-mode-first-timers = Was Gäste schreiben, liest zuerst ein Moderator, ebenso den ersten Kommentar von allen, die angemeldet sind.
comment-rules-mode-all = Ein Moderator liest jeden Kommentar vor der Veröffentlichung.
comment-rules-held = Automatische Regeln halten einen Kommentar für einen Moderator zurück, der entscheidet: etwa wenn er mehr als { $links } Links hat, zu einer Website führt, auf die hier noch niemand verwiesen hat, dasselbe sagt wie ein anderer Kommentar oder Spam ähnelt. Keine Regel löscht etwas.
comment-rules-soon = Von einem Verfasser werden in { $minutes } Minuten höchstens { $most } Kommentare angenommen.
comment-rules-edit = { $minutes } Minuten lang können Sie Ihren Kommentar ändern, solange niemand geantwortet hat. Zurückziehen können Sie ihn jederzeit. Beides geht auf einer eigenen Seite, deren Adresse nur Sie bekommen.
comment-name = Ihr Name (kann leer bleiben)
comment-email = Ihre E-Mail-Adresse (kann leer bleiben; wird nie angezeigt)
comment-trap = Dieses Feld bitte leer lassen
comment-send = Senden
comment-preview = Vorschau
comment-preview-title = So wird Ihr Kommentar aussehen
comment-yours = Ihr Kommentar
comment-keep-address = Nur Sie haben die Adresse dieser Seite. Bewahren Sie sie auf: Hier können Sie Ihren Kommentar ändern oder zurückziehen.
comment-is-live = Ihr Kommentar ist veröffentlicht.
comment-is-held = Ihr Kommentar wartet auf einen Moderator, der ihn vor der Veröffentlichung liest.
comment-is-refused = Ihr Kommentar wurde nicht veröffentlicht.
comment-is-withdrawn = Sie haben Ihren Kommentar zurückgezogen.
comment-see = Unter den Kommentaren ansehen
comment-change = Änderung speichern
comment-kept = Was Sie geschrieben haben, zum Kopieren
comment-change-until = Sie können ihn bis { $time } Uhr ändern.
comment-withdraw = Kommentar zurückziehen
comment-picture-add = Bild hinzufügen
comment-picture-file = Bild
comment-picture-alt = Was es zeigt, für alle, die es nicht sehen
comment-picture-help = JPEG, PNG, WebP oder GIF, höchstens { $megabytes } MB. Bevor andere es sehen, schaut die Moderation es an. Was die Kamera in die Datei geschrieben hat, etwa den Ort, wird entfernt.
comment-pictures-wait = Bilder, die auf die Moderation warten: { $count }
comment-picture-closed = Zu diesem Kommentar können keine Bilder mehr hinzugefügt werden.
comment-picture-full = Ein Kommentar kann höchstens { $most } Bilder haben.
comment-picture-later = Zurzeit warten zu viele Bilder. Bitte versuchen Sie es später noch einmal.
comment-picture-none = Es ist noch kein Bild ausgewählt.
comment-picture-no-alt = Bitte schreiben Sie, was das Bild zeigt.
comment-picture-again = Bitte wählen Sie das Bild noch einmal aus: Browser behalten es nicht.
comment-picture-large = Die Datei ist zu groß: höchstens { $megabytes } MB.
comment-picture-unusable = Diese Datei ist kein Bild, das hier gezeigt werden kann.
comment-edited = geändert am { $date }
comment-back = Zurück zum Artikel

comment-refused-title = Ihr Kommentar wurde noch nicht gesendet
comment-refused-empty = Es ist noch kein Text da.
comment-refused-too-long = Der Text ist zu lang: höchstens { $most } Zeichen.
comment-refused-name-too-long = Das kann hier kein Name sein. Bitte schreiben Sie einen mit höchstens { $most } Zeichen und ohne Webadresse.
comment-refused-name-is-address = Das kann hier kein Name sein: Es ist eine Webadresse.
comment-refused-email-invalid = Diese E-Mail-Adresse ist nicht vollständig. Das Feld kann auch leer bleiben.
comment-refused-no-address = Um per E-Mail benachrichtigt zu werden, geben Sie Ihre E-Mail-Adresse an, oder nehmen Sie die Häkchen weg.
comment-refused-thread-closed = Die Kommentare zu diesem Artikel sind geschlossen.
comment-refused-comments-closed = Die Kommentare zu diesem Artikel sind geschlossen.
comment-refused-thread-too-old = Die Kommentare zu diesem Artikel sind geschlossen.
comment-refused-parent = Den Kommentar, auf den Sie antworten, gibt es nicht mehr. Sie können Ihren zum Artikel selbst senden.
comment-refused-form-stale = Die Seite war lange geöffnet. Bitte sehen Sie Ihren Text noch einmal durch und senden Sie ihn erneut.
comment-refused-elsewhere = Das Formular kam nicht von dieser Zeitung. Bitte senden Sie es von dieser Seite aus noch einmal.
comment-refused-too-soon = Von hier kam eben erst ein Kommentar. Bitte senden Sie Ihren in { $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
} noch einmal.
comment-refused-form-too-fast = Von hier kam eben erst ein Kommentar. Bitte senden Sie Ihren in { $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
} noch einmal.
comment-refused-too-many = Aus Ihrem Netz kamen viele Kommentare. Bitte versuchen Sie es später noch einmal; Ihr Text bleibt hier, solange diese Seite geöffnet ist.
comment-refused-banned = Diese Zeitung nimmt von hier keine Kommentare an.
comment-refused-banned-until = Diese Zeitung nimmt von hier bis { $time } Uhr keine Kommentare an.
comment-refused-repeated = Diesen Text haben Sie schon gesendet.
comment-refused-too-many-links = Es stehen mehr Webadressen darin, als ein Kommentar haben darf: höchstens { $most }.
comment-refused-too-many-blocks = Es hat zu viele Absätze und Listenpunkte: höchstens { $most }.
comment-refused-edit-time-over = Dieser Kommentar lässt sich nicht mehr ändern.
comment-refused-edited-too-often = Dieser Kommentar lässt sich nicht mehr ändern.
comment-refused-answered = Dieser Kommentar lässt sich nicht mehr ändern.
comment-refused-removed = Dieser Kommentar lässt sich nicht mehr ändern.

latest = Neueste
top-stories = Die wichtigsten Nachrichten
most-read = Meistgelesen
watch-and-listen = Sehen und hören
analysis-and-opinion = Analyse und Meinung
more-news = Weitere Nachrichten
more-from-section = Mehr aus { $section }
all-articles = Alle Artikel
all-sections = Alle Ressorts
all-topics = Alle Themen
all-authors = Alle Autoren
newer = Neuere
older = Ältere
page-number = Seite { $page }
page-of = Seite { $page } von { $pages }
archive-of = Archiv: { $date }
articles-by = Artikel von { $author }
articles-about = Artikel zum Thema { $topic }
articles-count = { $count ->
    [0] Keine Artikel
    [one] { $count } Artikel
   *[other] { $count } Artikel
}
about-the-author = Über den Autor
about-the-authors = Über die Autoren
nothing-here-yet = Hier ist noch nichts.

feed = Feed
feeds = Feeds
feed-follow = Per Feed folgen
feed-title-paper = { $paper }
feed-title-section = { $section } – { $paper }
feed-title-topic = { $topic } – { $paper }
feed-title-author = { $author } – { $paper }
feed-title-comments = Kommentare zu „{ $title }“
feed-title-all-comments = Kommentare – { $paper }
feed-comment-title = { $name } zu „{ $title }“

not-found-title = Seite nicht gefunden
not-found-text = Unter dieser Adresse gibt es keine Seite. Vielleicht ist sie umgezogen, oder die Adresse wurde falsch geschrieben.
gone-title = Nicht mehr hier
gone-text = Diese Seite wurde zurückgezogen und kommt nicht wieder.
bad-request-title = Die Anfrage war nicht lesbar
bad-request-text = In der Adresse oder im Formular stimmt etwas nicht.
forbidden-title = Kein Zugang
forbidden-text = Diese Seite steht Ihnen nicht offen.
method-not-allowed-title = Hier nicht möglich
method-not-allowed-text = Diese Adresse beantwortet solche Anfragen nicht.
too-large-title = Zu groß
too-large-text = Das Gesendete ist größer, als diese Zeitung annimmt.
too-many-title = Zu viele Anfragen
too-many-text = Aus Ihrem Netz kamen sehr viele Anfragen. Bitte warten Sie einen Moment und versuchen Sie es noch einmal.
server-error-title = Bei uns ist etwas schiefgegangen
server-error-text = Die Seite konnte nicht erstellt werden. Der Fehler ist vermerkt; wenn Sie uns schreiben, nennen Sie bitte diese Nummer: { $id }
overloaded-title = Bitte versuchen Sie es gleich noch einmal
overloaded-text = Die Zeitung ist gerade stark besucht oder wird gewartet. Es ist nichts verloren.
try-again = Noch einmal versuchen

language-ar = Arabisch
language-de = Deutsch
language-en = Englisch
language-es = Spanisch
language-fa = Persisch
language-fr = Französisch
language-he = Hebräisch
language-hi = Hindi
language-ja = Japanisch
language-km = Khmer
language-ko = Koreanisch
language-lo = Laotisch
language-my = Birmanisch
language-pt = Portugiesisch
language-th = Thai
language-vi = Vietnamesisch
language-zh = Chinesisch

## Kommentare unter eigener Adresse, Stimmen, Meldungen

comments-more-answers = { $count ->
    [one] Eine weitere Antwort
   *[other] { $count } weitere Antworten
}
comments-next = Weitere Kommentare
comments-from-start = Von Anfang an
comment-vote = Abstimmen
comment-votes = Ihre Stimme
comment-vote-none = Stimme zurücknehmen
comment-credited = Hat den Artikel verändert
comment-report-title = Kommentar melden
comment-report-why = Was ist daran nicht in Ordnung?
comment-report-send = Meldung senden
comment-report-sent = Ihre Meldung wurde gesendet
comment-back-to-comment = Zurück zum Kommentar
comment-refused-too-many-reports = Aus Ihrem Netz kamen viele Meldungen. Bitte versuchen Sie es später noch einmal.

## E-Mails

mail-confirm-subject = { $paper }: Dürfen wir Ihnen schreiben?
mail-confirm-why = Jemand, vermutlich Sie selbst, hat { $paper } diese Adresse gegeben, um von neuen Kommentaren zu erfahren. Wir schreiben nur, wenn Sie zustimmen.
mail-confirm-button = Anfrage ansehen und zustimmen
mail-confirm-ignore = Wenn Sie es nicht waren, brauchen Sie nichts zu tun: Sie erhalten keine Benachrichtigungen.
mail-answers-subject = Antworten für Sie: { $title }
mail-comments-subject = Neue Kommentare: { $title }
mail-news-subject = { $paper }: neue Kommentare für Sie
mail-read-comment = Lesen und antworten
mail-more = Es gibt mehr, als in diese E-Mail passt.
mail-pending = Unter Ihrer Adresse wurde noch etwas angefragt. Um zuzustimmen, öffnen Sie die Seite unten.
mail-manage = Worüber wir Ihnen schreiben und was Sie geschrieben haben
mail-end-all = Diese E-Mails abbestellen
mail-published-subject = Ihr Kommentar ist veröffentlicht: { $title }
mail-refused-subject = Ihr Kommentar wurde nicht veröffentlicht: { $title }
mail-decision-reason = Der Moderator schreibt: { $reason }

## Kommentaren folgen, und die Seite einer Adresse

follow-title = Per E-Mail benachrichtigt werden
follow-link = Per E-Mail folgen
follow-email = Ihre E-Mail-Adresse (wird nie angezeigt)
follow-article-comments = Neue Kommentare zu diesem Artikel
follow-replies = Antworten auf meine Kommentare hier
follow-comment = Antworten auf diesen Kommentar
follow-corrections = Korrekturen an diesem Artikel
follow-send = Folgen
follow-sent = Sehen Sie in Ihr Postfach
follow-sent-text = Falls diese Adresse noch bestätigt werden muss, ist eine E-Mail mit einem Link unterwegs. Solange Sie ihn nicht öffnen, wird nichts weiter gesendet.
follow-later-text = Im Moment wird keine E-Mail gesendet. Ihr Wunsch bleibt gespeichert: Der Link in einer früheren E-Mail von uns bestätigt ihn, und der in der nächsten auch.
follow-refused-text = Aus Ihrem Netz kam gerade sehr viel. Ihr Wunsch wurde deshalb nicht gespeichert. Bitte versuchen Sie es später noch einmal.
follow-nothing = Bitte wählen Sie, worüber Sie benachrichtigt werden möchten.
mine-title = Was diese Zeitung über Sie gespeichert hat
mine-ask-text = Geben Sie die Adresse ein, unter der Sie kommentieren oder Kommentaren folgen. Dorthin senden wir eine E-Mail mit dem Link zu Ihrer Seite.
mine-ask-send = Link zusenden
mine-mailless = Diese Zeitung verschickt noch keine E-Mails, darum kann kein Link zu Ihnen kommen. Wer die Zeitung betreibt, kann Ihnen sagen, was sie von Ihnen hat.
mine-sent-text = Falls unter dieser Adresse etwas geschrieben oder abonniert wurde, ist eine E-Mail mit einem Link unterwegs. Es wird höchstens eine am Tag gesendet.
mine-confirm-title = Bitte bestätigen
mine-confirm-send = Ja, schreiben Sie mir dazu
mine-confirmed = Danke. Die E-Mails kommen an diese Adresse.
mine-stopped = E-Mails an diese Adresse kamen zurück, deshalb haben wir aufgehört. Bestätigen Sie, um wieder welche zu erhalten.
mine-follows = Worüber wir Ihnen schreiben
mine-follows-none = Zurzeit nichts.
mine-end = Nicht mehr folgen
mine-end-all = Alle E-Mails abbestellen
mine-ended = Sie erhalten keine E-Mails mehr.
mine-pace = Wie oft
mine-pace-at-once = Sofort
mine-pace-hourly = Höchstens einmal pro Stunde
mine-pace-daily = Höchstens einmal am Tag, morgens
mine-quiet = Keine E-Mails zwischen diesen Uhrzeiten
mine-quiet-from = Von
mine-quiet-until = Bis
mine-quiet-none = Keine Ruhezeit
mine-save = Speichern
mine-saved = Gespeichert.
mine-comments = Was Sie geschrieben haben
mine-comments-none = Unter dieser Adresse ist nichts gespeichert.
mine-comment-own = Ändern oder zurückziehen
mine-export = Meine Daten herunterladen (JSON)
mine-erase = Alles unter dieser Adresse löschen
mine-erase-text = Ihre Kommentare verlieren endgültig Text und Namen, und wir vergessen, was Sie abonniert haben. Das lässt sich nicht rückgängig machen.
mine-erase-account = Ihr Konto hier wird ebenfalls gelöscht.
mine-erase-staff = Ihr Konto in der Redaktion bleibt; ein Inhaber der Zeitung kann es beenden.
mine-erase-sure = Ja, alles löschen
mine-erase-not = Nein, alles behalten
mine-erased = Alles unter dieser Adresse wurde gelöscht.
mine-state-live = veröffentlicht
mine-state-held = wartet auf einen Moderator
mine-state-refused = nicht veröffentlicht
mine-state-withdrawn = zurückgezogen

## E-Mails der Vorführung

letters-title = E-Mails
letters-text = Dies ist eine Vorführung: E-Mails werden hier angezeigt und an niemanden gesendet.

## Regeln der Kommentare: warum ein Kommentar wartet, Meldungen, Stimmen

comment-held-honeypot = Ein Feld, das Menschen nicht sehen, wurde ausgefüllt.
comment-held-repeat = Jemand anderes hat genau denselben Text gesendet.
comment-held-links = Er enthält mehr Links, als die Zeitung zulässt.
comment-held-shortener = Er enthält einen Link, der sein Ziel verbirgt.
comment-held-banned-word = Er enthält ein verbotenes Wort.
comment-held-suspect-word = Er enthält ein auffälliges Wort.
comment-held-near-duplicate = Fast derselbe Text wurde in den letzten Tagen gesendet.
comment-held-spam-score = Er ähnelt Kommentaren, die Moderatoren als Spam eingestuft haben.
comment-held-first-comment = Von seinem Verfasser wurde noch kein Kommentar freigegeben.
comment-held-reported = Leser haben ihn gemeldet.
comment-held-all-held = Diese Zeitung liest jeden Kommentar vor der Veröffentlichung.
comment-sign-word = „{ $text }“ im Text
comment-sign-host = Ein Link zu { $text }
comment-sign-name = „{ $text }“ im Namen
comment-sign-links = Wie viele Links er enthält
comment-sign-capitals = Wie viele Großbuchstaben er enthält
comment-sign-digits = Wie viele Ziffern er enthält
comment-sign-signs = Wie viele Zeichen er enthält, die weder Buchstaben noch Ziffern sind
comment-sign-repetition = Wie oft sich ein Buchstabe oder Zeichen wiederholt
comment-sign-length = Wie lang er ist
comment-sign-name-form = Wie der Name geschrieben ist
comment-report = Diesen Kommentar melden
comment-report-spam = Werbung oder Spam
comment-report-insult = Beleidigt oder bedroht jemanden
comment-report-off-topic = Hat nichts mit dem Artikel zu tun
comment-report-false = Behauptet etwas Falsches
comment-report-private = Verrät Privates über jemanden
comment-report-other = Etwas anderes
comment-report-note = In Ihren Worten (kann leer bleiben)
comment-report-thanks = Danke. Ein Moderator wird Ihre Meldung lesen.
comment-report-refused-no-reason = Bitte wählen Sie, was an dem Kommentar nicht in Ordnung ist.
comment-report-refused-no-note = Bitte schreiben Sie, was an dem Kommentar nicht in Ordnung ist.
comment-report-refused-note-too-long = Ihre Anmerkung ist zu lang: höchstens { $most } Zeichen.
comment-vote-up = Lesenswert
comment-vote-down = Nicht lesenswert
comment-vote-refused-votes-closed = Diese Zeitung nimmt keine Stimmen zu Kommentaren an.
comment-vote-refused-no-down-votes = Diese Zeitung nimmt keine Stimmen gegen Kommentare an.
comment-vote-refused-not-live = Diesen Kommentar gibt es nicht mehr.
comment-vote-refused-own-comment = Über Ihren eigenen Kommentar können Sie nicht abstimmen.
comment-vote-refused-network-used-up = Aus Ihrem Netz kamen schon genug Stimmen zu diesem Kommentar.
comment-vote-refused-changed-too-often = Sie haben Ihre Stimme zu diesem Kommentar zu oft geändert.
comment-vote-refused-too-many = Aus Ihrem Netz kamen viele Stimmen. Bitte versuchen Sie es in { $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
} noch einmal.

## Konten und Redaktion

sign-in = Anmelden
sign-in-first = Bitte melden Sie sich an, um diese Seite zu sehen.
sign-in-how = Wir senden einen Link an Ihre E-Mail-Adresse. Sie brauchen kein Passwort.
sign-in-email = Ihre E-Mail-Adresse
sign-in-email-invalid = Diese E-Mail-Adresse ist nicht vollständig.
sign-in-send = Link zusenden
sign-in-mailless = Diese Zeitung verschickt noch keine E-Mails, darum kann kein Link zu Ihnen kommen. Die Redaktion meldet sich mit Passwort oder Passkey an, oder mit einem Link, der auf dem Server der Zeitung gemacht wird (courant people link).
sign-in-sent-title = Sehen Sie in Ihr Postfach
sign-in-sent = Wenn diese Adresse E-Mails empfängt, ist ein Link zum Anmelden unterwegs. Er gilt eine halbe Stunde und nur einmal. Nichts angekommen? Sehen Sie im Spamordner nach oder fordern Sie in einer Minute einen neuen an.
sign-in-again = Link anfordern
sign-in-as = Sie melden sich gleich als { $email } an.
sign-in-over-title = Dieser Link gilt nicht mehr
sign-in-over = Er wurde schon benutzt oder ist älter als eine halbe Stunde.
sign-out = Abmelden
account = Ihr Konto
account-name = Der Name, den andere sehen
save = Speichern
role-reader = Leser
role-analyst = Leser der Statistik
role-moderator = Moderator
role-contributor = Freier Mitarbeiter
role-writer = Autor
role-editor = Redakteur
role-owner = Inhaber
sessions = Wo Sie angemeldet sind
session-this = dieser Browser
session-unknown = Unbekannter Browser
session-times = Angemeldet: { $began }, zuletzt benutzt: { $seen }
session-end = Dort abmelden
session-end-of = Dort abmelden: { $label }
sessions-end-others = Überall sonst abmelden
desk = Redaktion
desk-comments = Kommentare
desk-bans = Sperren
desk-words = Wörter
desk-policy = Kommentare einstellen
desk-queues = Warteschlangen
desk-queue-held = Wartend
desk-queue-reported = Gemeldet
desk-queue-suspect = Spamverdacht
desk-queue-new = Noch nicht geprüft
desk-queue-approved = Veröffentlicht
desk-queue-refused = Abgelehnt
desk-many = { $count } und mehr
desk-state-held = wartet
desk-state-new = veröffentlicht, noch nicht geprüft
desk-state-approved = veröffentlicht
desk-state-suspect = als Spam eingestuft
desk-state-refused = abgelehnt
desk-state-withdrawn = vom Verfasser zurückgezogen
desk-filter = Liste eingrenzen
desk-filter-none = Alle anzeigen
desk-search = Wörter im Kommentar oder im Namen
desk-search-go = Suchen
desk-only-writer = Nur Kommentare von { $name }.
desk-only-article = Nur Kommentare zu „{ $title }“.
desk-empty = Hier liegt nichts vor.
desk-top = Zurück zum Anfang
desk-further = Weiter
desk-under = Zum Artikel
desk-of-article = nur zu diesem Artikel
desk-record = Dieser Verfasser bisher:
desk-record-approved = { $count } veröffentlicht
desk-record-refused = { $count } abgelehnt
desk-reports = { $count ->
    [one] Von { $count } Leser gemeldet
   *[other] Von { $count } Lesern gemeldet
}
desk-publish = Veröffentlichen
desk-refuse = Ablehnen
desk-spam = Spam
desk-refuse-because = Begründet ablehnen …
desk-refuse-silently = Ohne Begründung
desk-writer-or-ban = Verfasser, Sperre
desk-checked = Ausgewählte Kommentare
desk-picked = 0 ausgewählt
desk-words-beside = Begründung und Notizen
desk-because = Begründung
desk-because-none = Keine
desk-said = Nachricht an den Verfasser
desk-note = Notiz für Kollegen
desk-done = { $count ->
    [0] Es wurde nichts entschieden.
    [one] Über { $count } Kommentar wurde entschieden.
   *[other] Über { $count } Kommentare wurde entschieden.
}
desk-missed = Diese blieben, wie sie waren: Jemand hat vor Ihnen über sie entschieden, oder ihr Verfasser hat sie geändert.
desk-undo = Rückgängig
desk-keys = Tastenkürzel
desk-key-move = Nächster und voriger Kommentar
desk-key-check = Kommentar auswählen
desk-close = Schließen
desk-by-rules = Regeln
desk-by-writer = Verfasser
desk-by-staff = Redaktion
desk-decision-publish = veröffentlicht
desk-decision-hold = zurückgehalten
desk-decision-refuse = abgelehnt
desk-decision-spam = als Spam eingestuft
desk-decision-undo = zurückgenommen
desk-decision-edit = geändert
desk-decision-withdraw = zurückgezogen
desk-writer = Verfasser
desk-writer-no-email = Es wurde keine E-Mail-Adresse angegeben.
desk-notes = Notizen
desk-ban = Sperren
desk-ban-on = Was gesperrt wird
desk-ground-email = Die E-Mail-Adresse
desk-ground-network = Das Netz, das andere vielleicht mitbenutzen
desk-ban-days = Wie lange
desk-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
desk-ban-for-good = Dauerhaft
desk-ban-until = bis zum { $date }
desk-ban-ended = aufgehoben am { $date } von { $name }
desk-ban-put = am { $date } von { $name }
desk-ban-end = Sperre aufheben
desk-ban-end-of = Sperre aufheben: { $name }
desk-ban-nothing = Über diesen Verfasser ist nichts bekannt, womit er sich sperren ließe.
desk-bans-none = Niemand ist gesperrt.
desk-words-how = Schreiben Sie in jede Zeile ein Wort oder eine Wendung. Zeilen, die mit # beginnen, sind Anmerkungen. Groß- und Kleinschreibung, Akzente und Zeichenbreite spielen keine Rolle, und es werden ganze Wörter verglichen.
desk-words-banned = Verbotene Wörter
desk-words-banned-help = Ein Kommentar mit einem davon wartet auf einen Moderator.
desk-words-suspect = Auffällige Wörter
desk-words-suspect-help = Auch ein Kommentar mit einem davon wartet auf einen Moderator, mit milderer Begründung.
desk-words-count = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
desk-words-too-many = Zeile { $line }: Eine Liste fasst höchstens { $most } Einträge.
desk-words-too-long = Zeile { $line }: Ein Eintrag hat höchstens { $most } Zeichen.
desk-words-no-word = Zeile { $line }: Es steht kein Wort darin.
desk-policy-paper = Die ganze Zeitung
desk-policy-mode = Kommentare, die warten
desk-policy-days = Wie viele Tage Kommentare möglich sind (0: immer)
desk-policy-section-days = Wie viele Tage Kommentare möglich sind (0: wie die Zeitung)
desk-policy-links = Webadressen, die ein Kommentar haben darf, ohne zu warten
desk-policy-pictures = Wer kommentiert, darf Bilder hinzufügen; jedes wartet auf die Moderation
desk-pictures = Bilder aus Kommentaren
desk-pictures-waiting = Wartend
desk-pictures-shown = Gezeigt
desk-picture-alt = Was es zeigt: { $alt }
desk-picture-show = Allen zeigen
desk-picture-remove = Entfernen
desk-policy-sections = Ressorts
desk-policy-strictest = Von den Regeln der Zeitung, eines Ressorts und der Ressorts darüber gilt die strengste.
desk-policy-as-paper = Wie die Zeitung
mode-open = Keine
mode-first-timers = Die von Neulingen
mode-all = Alle
mode-closed = Kommentare geschlossen
because-off-topic = Nicht zum Thema
because-off-topic-sentence = Er handelt von etwas anderem als dem Artikel.
because-insult = Beleidigend
because-insult-sentence = Er beleidigt jemanden.
because-hate = Menschenverachtend
because-hate-sentence = Er greift Menschen für das an, was sie sind.
because-false = Nachweislich falsch
because-false-sentence = Er gibt als Tatsache aus, was bekanntermaßen falsch ist.
because-advertising = Werbung
because-advertising-sentence = Er wirbt für etwas.
because-private = Privates über andere
because-private-sentence = Er verrät Privates über jemanden.
because-unclear = Unverständlich
because-unclear-sentence = Er ist nicht zu verstehen.

## Die Kommentare, wo Skripte laufen

comment-cancel = Schließen
comment-not-sent = Das Senden hat nicht geklappt. Was Sie geschrieben haben, bleibt hier erhalten; bitte versuchen Sie es noch einmal.
comment-draft = Das haben Sie vorhin geschrieben. Es ist noch nicht gesendet.
comment-remember = Meinen Namen und meine E-Mail-Adresse auf diesem Gerät merken
comment-vote-failed = Ihre Stimme konnte nicht gesendet werden. Bitte versuchen Sie es noch einmal.
comment-report-failed = Ihre Meldung konnte nicht gesendet werden. Bitte versuchen Sie es noch einmal.
comments-new = { $count ->
    [one] Ein neuer Kommentar
   *[other] { $count } neue Kommentare
}
comment-hide = Diese Person ausblenden
comment-hide-one = Diesen Kommentar ausblenden
comment-hidden = Auf diesem Gerät sind die Kommentare von { $name } ausgeblendet.
comment-hidden-one = Auf diesem Gerät ist dieser Kommentar ausgeblendet.
comment-show = Anzeigen
comments-hidden-people = Auf diesem Gerät ausgeblendet:

## Briefe zum Anmelden und an Inhaber

follow-what = Worüber möchten Sie benachrichtigt werden?
mail-sign-in-subject = { $paper }: Ihr Link zum Anmelden
mail-sign-in-how = Folgen Sie diesem Link innerhalb einer halben Stunde und drücken Sie dort den Knopf. Er gilt einmal.
mail-sign-in-ignore = Wenn Sie ihn nicht angefordert haben, tun Sie nichts: Ohne den Link kommt niemand hinein.
mail-staff-subject = { $paper }: Eine Rolle wurde geändert
mail-staff-what = { $name } war { $from } und ist jetzt { $to }.
mail-staff-wrong = Wenn das kein Inhaber der Zeitung getan hat, nehmen Sie die Rolle sofort zurück: courant people role … reader.

## Schreiben, wenn man angemeldet ist

comment-confirmed = angemeldet
comment-as = Sie schreiben als { $name }.
comment-sign-in = Anmelden, um unter eigenem Namen zu schreiben

## Fragen im Text

comment-refused-question = Diese Frage nimmt keine Antworten mehr an.
question-answer = Diese Frage beantworten
question-answer-title = Ihre Antwort
question-closed = Diese Frage nimmt keine Antworten mehr an.
question-passage = Aus dem Artikel
desk-questions = Fragen
desk-questions-waiting = Alle, die warten
desk-questions-article = Adresse des Artikels
desk-questions-show = Seine Fragen zeigen
desk-questions-none = Hier gibt es keine Fragen.
desk-question-passage = Stelle, Wort für Wort wie im Artikel
desk-question-text = Frage an die Leserinnen und Leser
desk-question-ask = Diese Frage stellen
desk-question-new-passage = Stelle, falls es jetzt eine andere ist
desk-question-close = Keine Antworten mehr annehmen
desk-question-reopen = Wieder Antworten annehmen
desk-question-place = Dorthin setzen
desk-question-accept = Annehmen
desk-question-refuse = Ablehnen
desk-question-remove = Entfernen
desk-question-open = Nimmt Antworten an
desk-question-closed = Nimmt keine Antworten mehr an
desk-question-lost = Ihre Stelle ist nicht mehr im Text
desk-question-proposed = Vorgeschlagen
desk-question-refused = Abgelehnt
desk-question-proposed-by = Vorgeschlagen von { $name }
question-fault-no-article = Unter dieser Adresse gibt es keinen Artikel.
question-fault-no-question = Bitte schreiben Sie eine Frage.
question-fault-question-too-long = Die Frage ist zu lang.
question-fault-no-passage = Bitte geben Sie eine Stelle des Artikels an.
question-fault-passage-too-long = Die Stelle ist zu lang.
question-fault-not-there = Diese Wörter stehen nicht im Artikel.
question-fault-several-paragraphs = Diese Wörter stehen nicht in einem Absatz. Bitte wählen Sie eine Stelle aus einem Absatz.
question-fault-several-times = Diese Wörter stehen mehrmals im Artikel. Bitte geben Sie eine längere Stelle an.
question-fault-crossing = Diese Stelle überschneidet sich mit der einer anderen Frage.
question-fault-changed = Der Artikel wurde im selben Augenblick geändert. Bitte versuchen Sie es noch einmal.
question-fault-missing = Das geht mit der Frage nicht, so wie sie jetzt ist.

ask-title = Dazu etwas fragen
ask-sent = Ihre Frage wurde gesendet
ask-waits = Ihre Frage wartet auf die Redaktion. Wird sie gestellt, steht sie neben dieser Stelle.
ask-passage = Stelle
ask-passage-help = Wort für Wort, wie sie im Artikel steht, innerhalb eines Absatzes.
ask-question = Ihre Frage dazu
ask-send = Senden
ask-link = Zu einer Stelle des Artikels etwas fragen

## Korrekturen

corrections = Korrekturen
corrections-text = Was { $paper } falsch berichtet und berichtigt hat, und welche Artikel zurückgezogen sind.
corrections-all = Alle Korrekturen
updates = Ergänzungen
note-correction = Korrektur
note-update = Ergänzung
note-retraction = Zurückgezogen
note-takedown = Entfernt
note-since = Falsch seit:
note-compare = Was sich geändert hat
gone-retracted = Die Redaktion hat diesen Artikel zurückgezogen und steht nicht mehr zu ihm. Der Grund:
gone-taken-down = Diese Seite wurde entfernt. Der Grund:
versions = Fassungen dieses Artikels
versions-now = Die jetzige Fassung
compare-same = Kein sichtbares Wort hat sich geändert.
compare-headline = Überschrift
compare-standfirst = Zusammenfassung
compare-body = Text
compare-text = Text
compare-title = Zwischenüberschrift
compare-picture = Bild
compare-table = Tabelle
compare-description = Beschreibung des Bildes
compare-credit = Bildnachweis
compare-row = Zeile { $row }
compare-cell = Zeile { $row }, Spalte { $column }
compare-added = Hinzugefügt:
compare-removed = Entfernt:
compare-moved = verschoben
compare-otherwise = auf andere Weise geändert
compare-unchanged = Unverändert: { $count }
mail-correction-subject = Korrektur: { $title }
mail-retraction-subject = Zurückgezogen: { $title }
mail-corrections-subject = { $paper }: Korrekturen
mail-read-article = Artikel lesen

## Signing in of staff
sign-in-staff = Redaktion
sign-in-password = Passwort
sign-in-with-password = Mit Passwort anmelden
sign-in-with-passkey = Mit Passkey anmelden
sign-in-wrong = Adresse oder Passwort stimmt nicht. Sie können sich stattdessen einen Link zusenden lassen.
sign-in-passkey-wrong = Der Passkey hat nicht funktioniert. Sie können sich stattdessen einen Link zusenden lassen.
sign-in-wait = Zuletzt war zu vieles falsch. Versuchen Sie es wieder ab { $time } oder lassen Sie sich einen Link zusenden.
sign-in-busy = Gerade melden sich viele an. Bitte versuchen Sie es gleich noch einmal.

## Search
search-articles = Artikel
search-comments = Kommentare
search-dossiers = Dossiers
search-names = Personen und Themen
search-where = Wo gesucht wird
search-count = { $count ->
    [one] { $count } Treffer
   *[other] { $count } Treffer
}
search-about = Etwa { $count } Treffer
search-texts = { $count ->
    [one] { $count } Artikel
   *[other] { $count } Artikel
}
search-none = Zu „{ $question }“ wurde nichts gefunden.
search-how = Geben Sie ein Wort, einen Namen oder eine "Wortfolge" in Anführungszeichen ein. Ein Minuszeichen vor einem Wort lässt Texte mit diesem Wort weg.
search-advice = Versuchen Sie es mit weniger oder anderen Wörtern, oder entfernen Sie einen Filter.
search-instead = Meinten Sie
search-forgiving = Kein Text enthält diese Wörter genau so. Diese enthalten sehr ähnliche Wörter.
search-most = Kein Text enthält alle diese Wörter. Diese enthalten die meisten davon.
search-not-ready = Die Suche wird vorbereitet. Bitte versuchen Sie es in einigen Minuten noch einmal.
search-busy = Gerade suchen viele Menschen. Bitte versuchen Sie es gleich noch einmal.
search-more = Reihenfolge und Zeitraum
search-order = Reihenfolge
search-best = Beste zuerst
search-newest = Neueste zuerst
search-oldest = Älteste zuerst
search-kind = Art
search-from = Von
search-until = Bis
search-without = Diesen Filter entfernen: { $name }
search-previous = Vorige Seite
search-next = Nächste Seite

## Dossiers
dossier = Dossier
dossier-part-of = Teil von: { $name }
dossier-closed = Abgeschlossen am { $date }. Hier kommt nichts mehr hinzu.
dossier-is-closed = Abgeschlossen
dossier-newest = Zum Neuesten
dossier-since-visit = Neu seit Ihrem letzten Besuch
dossier-new = Neu
dossier-top = Zurück zum Anfang
follow-dossier = Was in diesem Dossier hinzukommt
mail-dossier-subject = Neu im Dossier: { $name }
mail-dossiers-subject = { $paper }: Neues in Ihren Dossiers

## Why an article is named beside another one

related-earlier = Früher zu dieser Geschichte
related-later = Später zu dieser Geschichte
related-series = In derselben Reihe
related-dossier = Im selben Dossier
related-background = Hintergrund
