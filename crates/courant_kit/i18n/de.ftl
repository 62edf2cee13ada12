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
comment-change-until = Sie können ihn bis { $time } Uhr ändern.
comment-withdraw = Kommentar zurückziehen
comment-edited = geändert am { $date }
comment-back = Zurück zum Artikel

comment-refused-title = Ihr Kommentar wurde noch nicht gesendet
comment-refused-empty = Es ist noch kein Text da.
comment-refused-too-long = Der Text ist zu lang: höchstens { $most } Zeichen.
comment-refused-name-too-long = Das kann hier kein Name sein. Bitte schreiben Sie einen mit höchstens { $most } Zeichen und ohne Webadresse.
comment-refused-name-is-address = Das kann hier kein Name sein: Es ist eine Webadresse.
comment-refused-email-invalid = Diese E-Mail-Adresse ist nicht vollständig. Das Feld kann auch leer bleiben.
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
