# Deutsch: die Redaktion

## Conversation
desk-pin = Anheften
desk-unpin = Nicht mehr anheften
desk-pinned-full = Es sind schon { $most } Kommentare zu diesem Artikel angeheftet. Lösen Sie zuerst einen davon.
desk-credit = Hat den Artikel verändert
desk-uncredit = Hat den Artikel nicht verändert
desk-fine = In Ordnung
desk-decision-pin = angeheftet
desk-decision-unpin = nicht mehr angeheftet
desk-decision-credit = vermerkt, dass er den Artikel verändert hat
desk-decision-uncredit = Vermerk zurückgenommen, dass er den Artikel verändert hat
desk-decision-picture-shown = Bild gezeigt
desk-decision-picture-removed = Bild entfernt
desk-decision-erase = auf Wunsch des Verfassers gelöscht
desk-report-reason = { $reason }: { $count }
desk-reports-older = Ältere Meldungen werden nicht angezeigt.
desk-alike = Den anderen Kommentar lesen
desk-ground-account = Das Konto, unter welcher Adresse es auch schreibt
desk-decision-edit-held = geändert, wartet weiter
comment-held-no-proof = Er kam ohne Arbeitsnachweis, während sehr viele Gäste schrieben.
comment-held-writer-held = Ein Moderator lässt alles von diesem Verfasser warten.
comment-held-new-host = Er enthält einen Link zu einer Website, auf die hier kein veröffentlichter Kommentar und kein Artikel verweist.
desk-hold = Alles warten lassen
desk-hold-on = Was wartet
desk-hold-why = Warum, für Kollegen
desk-ban-holds = alles wartet
desk-rules = Wie Kommentare geprüft werden
desk-rules-how = Jedem neuen oder geänderten Kommentar werden diese Fragen gestellt, in dieser Reihenfolge. Lehnt eine Regel ab, wird der Verfasser sofort wieder gefragt und behält, was er geschrieben hat. Hält eine Regel zurück, wartet der Kommentar auf einen Moderator, und alle Gründe werden vermerkt. Keine löscht etwas.
desk-rules-refuses = Lehnt ab
desk-rules-holds = Hält zurück
desk-rules-either = Hält zurück oder lehnt ab
desk-rules-off = Findet so, wie es eingestellt ist, nichts.
desk-rules-spared-staff = Die Redaktion wird nicht gefragt.
desk-rules-spared-trusted = Nicht gefragt werden die Redaktion und angemeldete Leser, die { $count } freigegebene Kommentare haben und in 90 Tagen keinen abgelehnten.
desk-rules-spared-published = Nicht gefragt werden die Redaktion und Leser, von denen ein Kommentar veröffentlicht und keiner abgelehnt ist: angemeldete, und Gäste, die seit mehr als einem Tag unter derselben E-Mail-Adresse aus demselben Netz schreiben.
desk-rules-held = In 30 Tagen zurückgehalten: { $count }
desk-rules-after = Nach der Veröffentlichung
desk-rules-reports = Er wartet wieder, sobald ihn { $count } verschiedene Leser gemeldet haben, es sei denn, ein Moderator hat ihn freigegeben.
desk-rules-edit = Sein Verfasser kann ihn { $minutes } Minuten lang ändern, höchstens { $most } Mal und nicht mehr, wenn geantwortet wurde; dem neuen Text werden dieselben Fragen gestellt. Zurückziehen lässt er sich jederzeit.
desk-rules-votes = Aus einem Netz zählen an einem Tag { $on_comment } Stimmen zu einem Kommentar und in { $minutes } Minuten { $network } Stimmen. Eine Stimme kann { $changes } Mal geändert werden.
desk-rule-account-ban = Das angemeldete Konto ist gesperrt.
desk-rule-closed = Die Zeitung nimmt keine Kommentare an, oder das Gespräch ist geschlossen.
desk-rule-age = Der Artikel ist vor mehr als { $days } Tagen erschienen (0: Gespräche schließen nie von selbst).
desk-rule-form = Das Formular kam in weniger als { $least_seconds } Sekunden oder nach mehr als { $most_hours } Stunden zurück, oder es ist nicht von dieser Zeitung.
desk-rule-proof = Ab { $most } Kommentaren von Gästen in { $minutes } Minuten wird er von Gästen verlangt, aus deren Netz kein Kommentar veröffentlicht ist.
desk-rule-ban = Die E-Mail-Adresse oder das Netz ist gesperrt.
desk-rule-own-budget = Aus dem Netz kamen in { $network_minutes } Minuten mehr als { $network } Kommentare oder vom Verfasser in { $writer_minutes } Minuten mehr als { $writer }.
desk-rule-common-budget = Unter dem Artikel kamen in { $article_minutes } Minuten mehr als { $article } Kommentare oder in der ganzen Zeitung in { $site_minutes } Minuten mehr als { $site }. Davon bleiben { $percent } % für angemeldete Leser und für Netze, aus denen ein Kommentar veröffentlicht ist.
desk-rule-repeat = Den eigenen Text noch einmal lehnt sie ab.
desk-rule-links = Mehr als { $allowed } warten, mehr als { $most } werden abgelehnt.
desk-rule-shortener = { $count } solche Dienste sind bekannt.
desk-rule-near-duplicate = Verglichen mit Kommentaren der letzten { $days } Tage.
desk-rule-spam-score = Ab { $percent } %, sobald genug Entscheidungen von Moderatoren gelernt sind.

## Parts of the desk
desk-part = Seiten dieses Bereichs
desk-paper = Zeitung
palette = Gehe zu …
palette-what = Überschrift, Seite oder was zu tun ist
palette-none = Nichts gefunden.
palette-close = Schließen

## Lists
desk-articles = Artikel
desk-article = Dieser Artikel
desk-begin = Neuer Artikel
desk-begin-page = Neue Seite
desk-looks = Ansichten
desk-look-list = Liste
desk-look-board = Board
desk-look-calendar = Kalender
desk-piles = Status
desk-pile-open = In Arbeit
desk-pile-all = Alle
work-filters = Suchen und eingrenzen
work-search = Überschrift, Arbeitstitel oder Autor
desk-section = Ressort
desk-any = Alle
desk-whose = Von wem
desk-whose-all = Von allen
desk-whose-mine = Meine
desk-whose-given = Mir zugewiesen
desk-narrow = Anzeigen
desk-show-all = Alle anzeigen
work-picked = Mit den ausgewählten:
desk-give-to = Zuweisen an
desk-give = Zuweisen
desk-given-to = { $from } → { $to }
desk-nobody = Niemand
desk-articles-none = Hier ist nichts. „Neuer Artikel“ beginnt einen; was veröffentlicht ist, steht unter „Online“.
desk-found-none = Hier wurde dazu nichts gefunden.
desk-search-all = In allen Artikeln suchen
desk-thrown-how = Verworfenes lässt sich { $count } Tage lang wiederherstellen. Danach wird es endgültig gelöscht; die Bilder bleiben in der Mediathek.
desk-goes-for-good = Wird am { $date } endgültig gelöscht
desk-bulk = Erledigt: { $count }.
desk-bulk-left = Im jetzigen Zustand nicht möglich: { $count } ({ $names }).
desk-give-whom = Wählen Sie zuerst, wem Sie zuweisen.
desk-rights-live = Rechte laufen bald ab oder sind abgelaufen, und Leser sehen es: { $count } in der Mediathek
desk-to-top = Zurück zum Anfang
desk-earlier = Früher
desk-later = Später
desk-untitled = Ohne Überschrift
desk-goes-out = Erscheint am { $date }
desk-due = Abgabe am { $date }
word-count = { $count ->
    [0] Noch keine Wörter
    [one] { $count } Wort
   *[other] { $count } Wörter
}

## States
work-state-draft = Entwurf
work-state-filed = Abgegeben
work-state-in-review = Wird gegengelesen
work-state-approved = Freigegeben
work-state-scheduled = Geplant
work-state-live = Online
work-state-changed = Online, Änderungen warten
work-state-change-scheduled = Online, Änderungen geplant
work-state-gone = Offline
work-state-retracted = Zurückgezogen
work-state-thrown = Verworfen

## Steps
desk-step-file = Abgeben
desk-step-take-back = Zurückholen
desk-step-review = Gegenlesen beginnen
desk-step-send-back = Zurückgeben
desk-step-approve = Freigeben
desk-step-unschedule = Planung aufheben
desk-step-discard = Änderungen verwerfen
desk-step-throw-away = Entwurf verwerfen
desk-step-take-out = Wiederherstellen
desk-step-withdraw = Vorerst offline nehmen
desk-step-retract = Endgültig zurückziehen
desk-step-take-down = Seite entfernen
desk-step-bring-back = Wieder online stellen
desk-done-file = Abgegeben.
desk-done-take-back = Zurückgeholt: Der Text ist wieder ein Entwurf.
desk-done-review = Wird gegengelesen.
desk-done-send-back = An den Verfasser zurückgegeben.
desk-done-approve = Freigegeben.
desk-done-publish = Veröffentlicht.
desk-done-schedule = Geplant: Die Veröffentlichung geschieht automatisch.
desk-done-unschedule = Planung aufgehoben.
desk-done-discard = Die Änderungen sind verworfen. In den Fassungen sind sie noch zu finden.
desk-done-throw-away = Verworfen. Unter „Verworfen“ lässt sich der Entwurf wiederherstellen; war er leer, ist er gelöscht.
desk-done-take-out = Wiederhergestellt: Der Text ist wieder ein Entwurf.
desk-done-withdraw = Offline genommen. Die Adresse meldet „nicht gefunden“, bis der Artikel wieder online gestellt wird.
desk-done-retract = Zurückgezogen. Das steht nun unter der Adresse, mit dem Grund.
desk-done-take-down = Seite entfernt. Der Grund steht nun unter der Adresse.
desk-done-bring-back = Wieder online.
desk-done-plan = Gespeichert.
desk-done-note-mend = Verbessert. Beide Fassungen stehen im Verlauf.
desk-done-note-add = Die Leser erfahren es.
desk-done-visibility = Gespeichert.
desk-done-saved = Gespeichert.

## What cannot be done
desk-refused-not-yours = Dazu sind Sie nicht berechtigt.
desk-refused-not-from-here = Das geht im jetzigen Zustand des Artikels nicht.
desk-refused-needs-words = Schreiben Sie dazu, warum.
desk-refused-needs-note = Eine Korrektur sagt, was falsch war.
desk-refused-note-kind = Wählen Sie, ob diese Worte eine Ergänzung oder eine Korrektur sind, oder lassen Sie das Feld leer.
desk-refused-no-date = Das ist kein Datum mit Uhrzeit.
desk-refused-past = Dieser Zeitpunkt ist vorbei.
desk-refused-embargo = Die Sperrfrist endet am { $date }.
desk-refused-goes-out = Der Artikel erscheint am { $date } automatisch. Heben Sie zuerst die Planung auf.
desk-refused-ends = Der Artikel würde am { $date } automatisch offline genommen, bevor die Leser ihn sehen. Ändern Sie das zuerst.
desk-refused-ends-early = Dieser Zeitpunkt ist vorbei oder liegt vor dem Erscheinen.
desk-refused-changed = Inzwischen hat jemand anderes gespeichert. Sehen Sie den Text noch einmal an.
desk-there = Jetzt steht dort: { $value }
desk-refused-gates = { $count ->
    [one] Ein Punkt verhindert die Veröffentlichung.
   *[other] { $count } Punkte verhindern die Veröffentlichung.
}
desk-refused-no-account = Dieses Konto gibt es nicht.

## One article
desk-write = Schreiben
desk-way = Ablauf und Veröffentlichung
desk-revisions = Fassungen
desk-preview = Vorschau
desk-look-what = Dies ist eine Vorschau: der Text, wie Leser ihn sähen, wenn er jetzt veröffentlicht würde.
desk-look-back = Zurück zum Schreiben
desk-look-alone = Nur die Seite
desk-look-width = Breite
desk-look-phone-wide = Wie auf dem Telefon
desk-look-desk-wide = Wie am Computer
desk-since = { $state } seit dem { $date }.
desk-see-live = In der Zeitung ansehen
desk-problems = Vor der Veröffentlichung
desk-problems-none = Der Veröffentlichung steht nichts im Weg.
desk-next = Nächster Schritt
desk-words-with = Nachricht dazu, für die nächste Person
work-publish = Veröffentlichen
desk-note-kind = Was die Leser über die Änderungen erfahren
desk-note-none = Nichts: nur ein Schreibfehler
desk-note-update = Eine Ergänzung: Es gibt Neues, nichts war falsch
desk-note-correction = Eine Korrektur: Etwas war falsch
desk-note-text = Was falsch war oder was neu ist, für die Leser
desk-note-since = Falsch seit
desk-override = Trotzdem veröffentlichen, weil
desk-publish-changes = Änderungen veröffentlichen
desk-publish-now = Jetzt veröffentlichen
desk-publish-at = Zeitpunkt der Veröffentlichung
desk-schedule = Planen
desk-off = Aus der Zeitung nehmen
desk-off-what = Ein offline genommener Artikel kann wiederkommen. Ein zurückgezogener ist für immer weg, und seine Adresse nennt den Grund. Eine aus rechtlichen oder Sicherheitsgründen entfernte Seite kann wiederkommen; ihre Adresse nennt den Grund.
desk-off-reason = Der Grund, für die Leser
desk-retract-sure = Ein zurückgezogener Artikel kommt nie wieder. Unter seiner Adresse steht das dann mit diesen Worten:
desk-plan = In der Redaktion
desk-slugline = Arbeitstitel
work-note = Notiz für Kollegen
desk-assignee = Liegt jetzt bei
desk-owner = Gehört
desk-deadline = Abgabetermin
desk-embargo = Nicht vor dem
desk-ends = Automatisch offline nehmen am
desk-save = Speichern
desk-outside = Außenstehenden zeigen
desk-outside-what = Wer diesen Link hat, sieht den Text in seiner jetzigen Form, bis zum { $date }.
desk-outside-link = Link
desk-outside-end = Ausgegebene Links ungültig machen
desk-told = Den Lesern mitgeteilt
desk-note-mend = Wortlaut verbessern
desk-note-add = Hinweis für die Leser nachtragen
desk-told-correction = Korrektur
desk-told-update = Ergänzung
desk-told-retraction = Zurückgezogen
desk-told-takedown = Entfernt
desk-history = Verlauf
desk-event-begun = Begonnen
desk-event-file = Abgegeben
desk-event-take-back = Zurückgeholt
desk-event-review = Gegenlesen begonnen
desk-event-send-back = Zurückgegeben
desk-event-approve = Freigegeben
desk-event-unschedule = Planung aufgehoben
desk-stopped = Der Artikel ist nicht automatisch erschienen. Der Grund: { $what }.
desk-event-stopped = Nicht automatisch erschienen
desk-event-discard = Änderungen verworfen
desk-event-throw-away = Entwurf verworfen
desk-event-take-out = Entwurf wiederhergestellt
desk-event-removed = Endgültig gelöscht
desk-event-scheduled = Geplant
desk-event-published = Veröffentlicht
desk-event-republished = Änderungen veröffentlicht
desk-event-updated = Mit einer Ergänzung veröffentlicht
desk-event-corrected = Mit einer Korrektur veröffentlicht
desk-event-note-mended = Hinweis an die Leser verbessert
desk-event-note-added = Den Lesern nachträglich mitgeteilt
desk-event-made-private = Nur für die Redaktion
desk-event-made-public = Für alle lesbar
desk-event-translation = Als Übersetzung verbunden
desk-event-translation-ended = Keine Übersetzung mehr
desk-event-overridden = Entgegen einer Regel veröffentlicht
desk-event-restored = Wiederhergestellt aus Fassung
desk-event-withdraw = Offline genommen
desk-event-retract = Zurückgezogen
desk-event-take-down = Entfernt
desk-event-bring-back = Wieder online gestellt
desk-event-assigned = Zugewiesen an
desk-event-deadline = Abgabetermin
desk-event-embargo = Sperrfrist
desk-event-ends = Geht automatisch offline
desk-event-question-lost = Eine Frage hat ihre Stelle verloren

## Revisions
desk-revisions-none = Hier wurde noch nichts gespeichert.
desk-compare = Vergleichen
desk-compare-from = Von
desk-compare-to = Bis
desk-restore = Fassung { $number } wiederherstellen
desk-restore-what = Beim Wiederherstellen übernimmt der Text, was in einer Fassung steht. Was jetzt darin steht, bleibt in dieser Liste, und die Leser sehen die Änderung erst, wenn sie veröffentlicht wird.
desk-restored = Der Text lautet wieder wie in Fassung { $number }. Die Leser sehen dasselbe wie zuvor. Was bis eben im Text stand, ist die nächste Fassung in dieser Liste.
desk-revision-public = Veröffentlicht
desk-revision-opened = Wie sie war, als sie hier zum ersten Mal geöffnet wurde
desk-revision-saved = Gespeichert
desk-revision-restored = Wiederhergestellt
desk-revision-published = Veröffentlicht
desk-revision-republished = Änderungen veröffentlicht
desk-revision-updated = Mit einer Ergänzung veröffentlicht
desk-revision-corrected = Mit einer Korrektur veröffentlicht

## The editor's panel
desk-needs-script = Zum Schreiben ist JavaScript nötig. Alles andere in der Redaktion geht ohne.
desk-read-only = Sie können den Text jetzt lesen, aber nicht ändern.
desk-fields = Angaben zum Artikel
desk-fields-place = Einordnung
desk-kind = Genre
desk-language = Sprache
desk-dateline = Ortsmarke
desk-byline = Autorenzeile
desk-byline-add = Jemanden hinzufügen
desk-person = Person
desk-role = Aufgabe
desk-role-author = Autor
desk-role-editor = Redaktion
desk-role-translator = Übersetzung
desk-role-photographer = Fotos
desk-role-illustrator = Illustration
desk-up = Nach oben
desk-remove = Entfernen
desk-topics = Themen
desk-topic-search = Weiteres Thema suchen
desk-more-sections = Weitere Ressorts
desk-sources = Quellen und Rechte
desk-sources-lines = Quellen, je Zeile eine
desk-rights = Rechte, wenn sie von denen der Zeitung abweichen
desk-fields-series = Serie und Format
desk-series = Serie
desk-series-position = Nummer in der Serie
desk-format = Format
desk-format-standard = Text
desk-format-video = Video
desk-format-audio = Audio
desk-format-gallery = Bilderstrecke
desk-format-picture = Bild
desk-format-quote = Zitat
desk-format-link = Link
desk-format-aside = Notiz
desk-format-status = Statusmeldung
desk-format-chat = Gespräch
desk-fields-search = Adresse, Suche und Teilen
desk-slug = Letzter Teil der Adresse
desk-slug-help = Leer: aus der Überschrift gebildet. Eine alte Adresse führt weiter zur neuen.
desk-short-headline = Kurze Überschrift
desk-search-title = Titel für Suchmaschinen
desk-search-description = Beschreibung für Suchmaschinen
desk-share-title = Titel beim Teilen
desk-share-text = Text beim Teilen
desk-shown-search = Im Ergebnis einer Suchmaschine
desk-shown-search-help = Suchmaschinen kürzen Titel nach etwa { $title } Buchstaben und Beschreibungen nach etwa { $text }, bei breiten Buchstaben früher. Was oben leer ist, kommt aus Überschrift und Text.
desk-shown-share = Als Karte beim Teilen
desk-shown-share-help = Andere Seiten kürzen Titel nach etwa { $title } Buchstaben, Texte nach etwa { $text } und Bilder auf 1200 × 630. Ohne Bild zeichnet die Zeitung eine Karte mit der Überschrift.
desk-fields-rules = Regeln
desk-grave = Ernstes Thema: Daneben wird nichts angeboten
desk-sticky = In Listen oben halten
desk-comments-here = Kommentare
desk-comments-open = Wie überall
desk-comments-closed = Geschlossen

## Faults of what was sent
editor-fault-unreadable = Das Gesendete ist nicht lesbar.
editor-fault-too-long = Zu lang: höchstens { $limit }.
editor-fault-unknown = Das kann hier nicht stehen.
editor-fault-block = Block { $place } des Textes: { $what }
editor-fault-note = Fußnote { $place }: { $what }
editor-fault-refused = Sie können den Text jetzt nicht ändern. Was Sie geschrieben haben, bleibt auf diesem Gerät.

## Gates
desk-gates = Vor der Veröffentlichung
desk-gates-intro = Was ein Text haben muss. Eine Warnung wird nur angezeigt; eine blockierende Regel verhindert die Veröffentlichung, bis jemand schreibt, warum der Text trotzdem erscheint; das wird vermerkt. Überschrift und Text sind immer nötig.
gate-level-off = Aus
gate-level-warn = Warnen
gate-level-block = Blockieren
gate-blocks = Blockiert:
gate-headline-chars = Längste Überschrift, in Zeichen
gate-least-sources = Mindestzahl der Quellen
gate-fault = Geben Sie ganze Zahlen an: höchstens 300 Zeichen, höchstens 20 Quellen.
gate-rule-headline-length = Überschrift nicht zu lang
gate-rule-standfirst = Ein Vorspann
gate-rule-section = Ein Ressort
gate-rule-byline = Ein Autor
gate-rule-picture-alt = Alternativtext zu jedem Bild
gate-rule-picture-credit = Bildnachweis zu jedem Bild
gate-rule-picture-rights = Gültige Rechte an jedem Bild
gate-rule-sources = Quellen
gate-rule-second-reader = Vier-Augen-Prinzip
gate-rule-heading-order = Zwischenüberschriften der Reihe nach
gate-rule-table-headers = Tabellen mit Kopfzellen
gate-rule-dead-links = Keine toten Links in der Zeitung
gate-rule-link-text = Links, die sagen, wohin sie führen
gate-headline = Es gibt keine Überschrift.
gate-text = Es gibt keinen Text.
gate-headline-length = Die Überschrift hat { $count } Zeichen.
gate-standfirst = Es gibt keinen Vorspann.
gate-section = Der Artikel steht in keinem Ressort.
gate-byline = Es ist kein Autor genannt.
gate-picture-alt = { $count ->
    [one] Ein Bild hat keinen Alternativtext{ $example }.
   *[other] { $count } Bilder haben keinen Alternativtext{ $example }.
}
gate-picture-credit = { $count ->
    [one] Ein Bild hat keinen Bildnachweis{ $example }.
   *[other] { $count } Bilder haben keinen Bildnachweis{ $example }.
}
gate-picture-rights = { $count ->
    [one] Ein Bild fehlt oder darf nicht mehr gezeigt werden{ $example }.
   *[other] { $count } Bilder fehlen oder dürfen nicht mehr gezeigt werden{ $example }.
}
gate-sources = { $count ->
    [0] Es ist keine Quelle genannt.
    [one] Es ist nur eine Quelle genannt.
   *[other] Es sind { $count } Quellen genannt.
}
gate-second-reader = Außer dem Verfasser hat niemand den Text freigegeben.
gate-second-reader-changed = Der Text wurde seit der Freigabe geändert.
gate-heading-order = Eine Zwischenüberschrift überspringt eine Ebene{ $example }.
gate-table-headers = Eine Tabelle sagt nicht, was ihre Spalten oder Zeilen sind{ $example }.
gate-dead-links = { $count ->
    [one] Ein Link zu dieser Zeitung führt ins Leere{ $example }.
   *[other] { $count } Links zu dieser Zeitung führen ins Leere{ $example }.
}
gate-link-text = Ein Link sagt nicht, wohin er führt{ $example }.

## Why a text is not taken
body-refused-too-large = Der Text ist zu groß.
body-refused-not-json = Das ist nicht der Text eines Artikels.
body-refused-not-a-body = Es ist etwas darin, was kein Text enthalten kann.
body-refused-too-deep = Zu vieles ist ineinander verschachtelt.
body-refused-too-many-blocks = Es sind mehr als { $number } Absätze und andere Blöcke.
body-refused-too-many-cells = Die Tabellen haben mehr als { $number } Zellen.
body-refused-too-many-columns = Eine Tabelle hat mehr als { $number } Spalten.
body-refused-too-many-notes = Es sind mehr als { $number } Fußnoten.
body-refused-too-many-media = Es sind mehr als { $number } Bilder, Aufnahmen und Dateien.
body-refused-text-too-long = Ein Absatz ist zu lang.
body-refused-field-too-long = Ein Titel, eine Beschriftung oder ein Nachweis ist zu lang.
body-refused-address-too-long = Eine Adresse ist zu lang.
body-refused-link-address = Ein Link kann nur zu http, https, mailto, tel oder zu einer Stelle dieser Zeitung führen.
body-refused-media-address = Diese Adresse taugt nicht für ein Bild, eine Tonaufnahme oder ein Video.
body-refused-embed-address = Ein Beitrag oder Player einer anderen Website braucht eine Adresse, die mit http oder https beginnt.
body-refused-source-address = Die Quelle eines Zitats braucht eine Adresse, die mit http oder https beginnt.
body-refused-no-file = Eine Tonaufnahme oder ein Video hat keine Datei.
body-refused-language = Das ist kein Sprachkürzel.
body-refused-anchor = Dieser Name taugt nicht als Sprungmarke.
body-refused-question = Das ist keine Frage dieses Artikels.
body-refused-note-id = Eine Fußnote hat keine brauchbare Kennung.
body-refused-note-twice = Zwei Fußnoten haben dieselbe Kennung.

## Two revisions
desk-kicker = Dachzeile
desk-headline = Überschrift
desk-standfirst = Vorspann
desk-revision-of = Fassung { $number }, { $date }
desk-compare-turn = Umgekehrt
desk-compare-same = Kein Unterschied.
desk-compare-counts = Wörter hinzugefügt: { $come }. Wörter entfernt: { $gone }.

## Above the text
editor-kicker = Dachzeile
editor-headline = Überschrift
editor-standfirst = Vorspann
editor-lead = Aufmacherbild
editor-lead-unsaid = In der Mediathek sagen, was dieses Bild zeigt, für alle, die es nicht sehen
editor-text = Text des Artikels

## How it stands with saving
editor-state-saved = Gespeichert: { $time }
editor-state-changed = Noch nicht gespeichert
editor-state-saving = Wird gespeichert …
editor-state-offline = Offline: auf diesem Gerät aufbewahrt
editor-state-waiting = Der Server antwortet nicht: auf diesem Gerät aufbewahrt
editor-state-conflict = Nicht gespeichert: Jemand anderes hat gespeichert. Ihr Text ist auf diesem Gerät aufbewahrt
editor-state-session = Nicht gespeichert: Sie sind abgemeldet. Ihr Text ist auf diesem Gerät aufbewahrt. Melden Sie sich in einem anderen Fenster an und versuchen Sie es dann noch einmal
editor-state-refused = Nicht gespeichert: { $why }
editor-state-nowhere = Nicht gespeichert, und dieses Gerät kann den Text nicht aufbewahren. Kopieren Sie ihn, bevor Sie die Seite schließen
editor-try-again = Noch einmal versuchen
editor-compare = Vergleichen
editor-show-where = Stelle zeigen
editor-recovered = Ihr ungespeicherter Text wurde auf diesem Gerät gefunden
editor-taken-over = Jetzt zu sehen ist, was { $name } gespeichert hat
editor-somebody = jemand anderes
editor-words = Wörter: { $count }
editor-problems = Zu erledigen: { $count }
editor-problems-title = Vor der Veröffentlichung zu erledigen
editor-problem-blocking = Muss sein:
editor-other-writing = { $name } schreibt hier (seit { $since } Uhr).
editor-other-reading = { $name } hat den Artikel offen (seit { $since } Uhr).

## Tools
editor-tools = Textwerkzeuge
editor-table-tools = Tabellenwerkzeuge
editor-selection-tools = Werkzeuge für die ausgewählten Wörter
editor-insert = Einfügen
editor-insert-filter = Suchen, was eingefügt werden soll
editor-strong = Fett
editor-emphasis = Kursiv
editor-underline = Unterstrichen
editor-strike = Durchgestrichen
editor-code-mark = Code in der Zeile
editor-sup = Hochgestellt
editor-sub = Tiefgestellt
editor-highlight = Hervorgehoben
editor-cite = Titel eines Werks
editor-clear = Formatierung entfernen
editor-more-marks = Weitere Auszeichnungen
editor-quoted = Zitat in der Zeile
editor-dfn = Erklärter Begriff
editor-small = Kleingedrucktes
editor-big = Größere Schrift
editor-inserted = Hinzugefügt
editor-deleted = Entfernt
editor-keys = Tasten
editor-sample = Ausgabe eines Programms
editor-variable = Variable
editor-abbreviation = Abkürzung
editor-abbreviation-ask = Wofür sie steht
editor-anchor = Sprungmarke
editor-anchor-ask = Name der Sprungmarke, ohne Leerzeichen
editor-name-bad = Das geht nicht. Schreiben Sie etwas ohne Leerzeichen.
editor-select-first = Wählen Sie zuerst die Wörter aus.
editor-undo = Rückgängig
editor-redo = Wiederholen
editor-close = Schließen
editor-remove = Entfernen
editor-more = Mehr
editor-yes = ja
editor-no = nein

## What can be inserted
editor-crosshead = Zwischenüberschrift
editor-crosshead-smaller = Kleinere Zwischenüberschrift
editor-picture = Bild
editor-picture-upload = Bild von diesem Gerät
editor-picture-library = Bild aus der Mediathek
editor-list = Liste
editor-list-numbered = Nummerierte Liste
editor-quote = Zitat
editor-pull-quote = Herausgestelltes Zitat
editor-part = Abschnitt: { $kind }
editor-note = Fußnote
editor-embed = Beitrag oder Player einer anderen Website
editor-table = Tabelle
editor-gallery = Bilderstrecke
editor-sidebar = Kasten
editor-details = Text zum Aufklappen
editor-verse = Verse
editor-code = Programmcode
editor-rule = Trennlinie

## Hints in empty places
editor-hint-text = Schreiben Sie hier. Mit / fügen Sie Bilder, Abschnitte, Tabellen und mehr ein.
editor-hint-label = Beschriftung, die Leser sehen
editor-hint-attribution = Wer zitiert wird
editor-hint-caption = Bildunterschrift
editor-hint-title = Titel des Kastens
editor-hint-summary = Was sichtbar bleibt
editor-hint-note = Text der Fußnote

## Links and languages
editor-link = Link
editor-link-address = Adresse oder Wörter einer Überschrift
editor-link-set = Link setzen
editor-link-remove = Link entfernen
editor-link-bad = Das ist keine Adresse. Links können zu Webseiten, E-Mail-Adressen, Telefonnummern und Seiten dieser Zeitung führen.
editor-link-found = Gefundene Artikel
editor-language = Sprache dieser Wörter
editor-language-article = Wie der Artikel
editor-language-other = Anderes Sprachkürzel
editor-language-bad = Das ist kein Sprachkürzel.
editor-language-set = Sprache setzen
editor-direction = Schreibrichtung
editor-direction-language = Wie die Sprache
editor-direction-ltr = Von links nach rechts
editor-direction-rtl = Von rechts nach links

## Find and replace
editor-find = Suchen
editor-find-next = Nächste
editor-find-before = Vorige
editor-find-case = Groß- und Kleinschreibung beachten
editor-find-count = { $number } von { $count }
editor-find-none = Nicht gefunden
editor-replace-by = Ersetzen durch
editor-replace = Ersetzen
editor-replace-all = Alle ersetzen
editor-replaced = Ersetzt: { $count }

## Pictures
editor-alt = Beschreibung für alle, die das Bild nicht sehen
editor-caption = Bildunterschrift
editor-credit = Bildnachweis
editor-placement = Platzierung
editor-placement-column = In der Spalte
editor-placement-center = Zentriert
editor-placement-start = Am Zeilenanfang
editor-placement-end = Am Zeilenende
editor-placement-wide = Breit
editor-placement-full = Volle Breite
editor-picture-replace = Anderes aus der Mediathek
editor-picture-renew = Anderes von diesem Gerät
editor-picture-missing = Dieses Bild ist nicht mehr in der Mediathek.
editor-picture-waiting = Dieses Bild wird vorbereitet. Es erscheint, wenn die Seite wieder geöffnet wird.
editor-rights-ended = Die Nutzungsrechte sind abgelaufen
editor-picture-unseen = Dieses Bild kann nicht gezeigt werden: { $address }. Holen Sie es von dort und legen Sie die Datei in die Mediathek.
editor-picture-unnamed = Bild { $id }
editor-pasted-picture = zwischenablage-bild
editor-gallery-add = Aus der Mediathek hinzufügen
editor-columns = Spalten
editor-columns-any = Nach Platz
editor-library = Bilder der Mediathek
editor-library-search = Bilder suchen
editor-library-none = Keine Bilder gefunden.
editor-library-empty = Nichts gefunden.
editor-library-failed = Die Mediathek antwortet nicht.
editor-choose = Diese nehmen
editor-loading = Wird geladen …
editor-uploading = { $name } wird hochgeladen
editor-uploaded = Hochgeladen: { $name }
editor-upload-failed = { $name } wurde nicht hochgeladen: { $why }
editor-upload-large = { $name } ist zu groß.
editor-why-line = Der Server antwortet nicht.
editor-why-refused = Der Server hat es abgelehnt.
editor-why-long = Es ist zu lang.
editor-paste-cut = Das Eingefügte war zu lang. Sein Ende fehlt.
editor-only-pictures = Auf diesem Weg lassen sich nur Bilder in den Text setzen.
editor-pictures-lost = Bilder, die nicht mitgekommen sind: { $count }. Ziehen Sie die Dateien herein.

## Keys
editor-keyboard = Tastenkürzel
editor-paragraph = Absatz
editor-indent = Listenpunkt weiter einrücken
editor-outdent = Listenpunkt weiter ausrücken
editor-note-follow = Vom Fußnotenzeichen zur Fußnote und zurück
editor-line-break = Neue Zeile im selben Absatz
editor-move-up = Absatz oder Block nach oben
editor-move-down = Absatz oder Block nach unten
editor-block-fields = Zu den Feldern des ausgewählten Bildes oder Blocks
editor-leave = Schließen, was offen ist; danach verlässt Tab den Text
editor-save = Jetzt speichern

## Other blocks
editor-part-name = Abschnitt
editor-part-kind = Genre
editor-part-dissolve = Abschnitt auflösen
editor-embed-ask = Adresse des Beitrags oder Players
editor-embed-bad = Das ist nicht die Adresse einer Webseite.
editor-embed-title = Titel
editor-code-language = Programmiersprache
editor-note-number = Fußnote { $number }
editor-note-lost = (nichts im Text verweist auf diese Fußnote)
editor-kept = Bleibt, wie es ist: { $type }
editor-kept-definitions = Begriffsliste
editor-kept-playlist = Wiedergabeliste
editor-kept-page-break = Seitenumbruch
editor-kept-teaser-end = Ende des Anreißers
editor-kept-download = Datei zum Herunterladen
editor-kept-audio = Ton
editor-kept-video = Video
editor-kept-table = Leere Tabelle
editor-kept-list = Leere Liste

## Table tools
editor-row-above = Zeile darüber
editor-row-below = Zeile darunter
editor-row-delete = Zeile löschen
editor-column-before = Spalte davor
editor-column-after = Spalte dahinter
editor-column-delete = Spalte löschen
editor-cells-merge = Zellen verbinden
editor-cell-split = Zelle teilen
editor-cell-header = Kopfzelle
editor-row-head = Kopfzeile
editor-table-remove = Tabelle entfernen

## Two versions side by side
editor-conflict = Zwei Fassungen
editor-conflict-what = Seit Sie begonnen haben, hat { $name } gespeichert ({ $time }). Wählen Sie, was bleibt. Bis Sie sich entscheiden, geht nichts verloren.
editor-conflict-mine = Meine Fassung
editor-conflict-all-theirs = Alles nehmen: { $name }
editor-conflict-all-mine = Alles von mir nehmen
editor-conflict-both = Beide behalten
editor-conflict-nothing = Nichts
editor-conflict-same = In beiden gleich: { $count }
editor-conflict-open = Noch zu wählen: { $count }
editor-conflict-ready = Alles gewählt.
editor-conflict-take = Diese Auswahl speichern
editor-conflict-later = Später entscheiden
editor-block-paragraph = Absatz
editor-block-crosshead = Zwischenüberschrift
editor-block-part = Abschnitt
editor-block-list = Liste
editor-block-quote = Zitat
editor-block-pull-quote = Herausgestelltes Zitat
editor-block-figure = Bild
editor-block-gallery = Bilderstrecke
editor-block-embed = Beitrag oder Player einer anderen Website
editor-block-table = Tabelle
editor-block-sidebar = Kasten

## The media library
library = Medien
library-upload = Dateien hinzufügen
library-upload-go = Hochladen
library-upload-help = Bilder, Videos, Audiodateien, PDF und WebVTT. Sie können Dateien auch auf diese Seite ziehen oder einfügen. Der Aufnahmeort wird aus Bildern entfernt.
library-upload-waiting = Wartet
library-upload-checking = Wird geprüft
library-upload-done = Hochgeladen
library-upload-known = War schon hier
library-upload-broken = Die Verbindung ist abgerissen. Was angekommen ist, bleibt erhalten.
library-upload-retry = Noch einmal versuchen
library-search = Suche
library-search-go = Suchen
library-search-none = Alle anzeigen
library-family = Art der Datei
library-family-all = Alle Arten
library-family-picture = Bild
library-family-video = Video
library-family-audio = Audio
library-family-document = Dokument
library-only = Anzeigen
library-only-all = Alles
library-only-without-alt = Bilder ohne Alternativtext
library-only-rights-ended = Rechte abgelaufen
library-only-rights-live = Rechte laufen bald ab oder sind abgelaufen, für Leser sichtbar
library-only-unused = Nirgends benutzt
library-none = Hier ist noch nichts. Fügen Sie oben die erste Datei hinzu.
library-none-found = Keine Treffer.
library-not-yet = Bisher nichts. Weiter unten wird weitergesucht.
library-no-medium = Diese Datei gibt es in der Mediathek nicht.
library-signed-out = Sie sind nicht mehr angemeldet oder dürfen die Mediathek nicht benutzen.
library-kilobytes = { $count } kB
library-megabytes = { $count } MB
library-fault-reference = Die Datei ist noch nicht hier
library-fault-missing = Die Datei fehlt
library-fault-waiting = Die Bildgrößen werden erstellt
library-fault-failed = Dieses Bild kann nicht gezeigt werden
library-fault-alt = Kein Alternativtext
library-fault-rights = Die Rechte sind abgelaufen
library-refused-large = Diese Datei ist zu groß. Möglich sind höchstens { $limit } MB.
library-refused-piece = Das ist zu viel auf einmal. Laden Sie weniger Dateien hoch oder diese allein mit eingeschalteten Skripten.
library-refused-type = Dateien dieser Art können nicht verwendet werden. Möglich sind Bilder in JPEG, PNG, GIF, WebP, TIFF und BMP, Videos in MP4 und WebM, Audiodateien in MP3, M4A, Ogg, WAV und FLAC, PDF und WebVTT.
library-refused-heic = Bilder in HEIC und AVIF können nicht verwendet werden. Speichern Sie das Bild als JPEG und laden Sie dieses hoch.
library-refused-svg = SVG-Zeichnungen können Programme enthalten und werden nicht angenommen. Speichern Sie die Zeichnung als PNG und laden Sie dieses hoch.
library-refused-pixels = Dieses Bild hat zu viele Pixel. Möglich sind höchstens 60 Millionen, und keine Seite darf länger als 16.384 sein.
library-refused-frames = Diese Animation ist zu lang.
library-refused-broken = Dieses Bild ist beschädigt und nicht lesbar.
library-refused-broke-off = Die Datei ist nicht vollständig angekommen. Versuchen Sie es noch einmal.
library-refused-empty = Diese Datei ist leer.
library-refused-none = Wählen Sie zuerst eine Datei aus.
library-refused-full = Auf der Festplatte ist kein Platz mehr.
library-refused-busy = Gerade kommen zu viele Dateien auf einmal an. Versuchen Sie es gleich noch einmal.
library-refused-no-upload = Diese Übertragung ist nicht mehr bekannt. Beginnen Sie von vorn.
library-refused-offset = Dieses Stück schließt nicht an das vorige an.
library-refused-too-much = Zu viele Ihrer Übertragungen sind unvollendet. Schließen Sie sie zuerst ab oder warten Sie einen Tag.
library-refused-damaged = Die angekommene Datei ist nicht die angekündigte. Versuchen Sie es noch einmal.
library-refused-fault = Bei uns ist etwas schiefgegangen.
library-saved = Gespeichert.
library-open = Datei öffnen
library-original = Original herunterladen
library-replace = Datei ersetzen
library-replace-help = Die neue Datei erscheint überall, wo die alte war. Adressen der alten führen zur neuen. Die Texte bleiben.
library-replace-go = Ersetzen
library-alt = Alternativtext
library-alt-help = Was zu sehen ist, für Menschen, die das Bild nicht sehen können.
library-caption = Bildunterschrift
library-credit = Urhebervermerk
library-title = Titel
library-rights = Rechte
library-holder = Rechteinhaber
library-terms = Was erlaubt ist
library-until = Nutzbar bis einschließlich
library-focus = Wichtigster Punkt
library-focus-help = Wo Seiten das Bild beschneiden, bleibt dieser Punkt sichtbar. Klicken Sie ins Bild oder geben Sie Prozentwerte ein. Leer bedeutet die Mitte.
library-focus-x = Von links, in Prozent
library-focus-y = Von oben, in Prozent
library-focus-pick = Wichtigsten Punkt wählen
library-crops = Ausschnitte für feste Formate
library-crops-help = Wo Seiten das Bild in einem dieser Formate zeigen, wird dieser Ausschnitt gezeigt. Ziehen Sie ihn oder geben Sie Prozentwerte ein. Ohne Ausschnitt entscheidet der wichtigste Punkt.
library-crop-card = Listen und Titelseiten, 3 : 2
library-crop-square = Porträts, 1 : 1
library-crop-share = Beim Teilen, 1200 × 630
library-crop-own = gewählt
library-crop-none = wie es passt
library-crop-width = Breite, in Prozent
library-crop-go = Diesen Ausschnitt zeigen
library-crop-remove = Keinen wählen
library-no-crop = Dieser Ausschnitt liegt außerhalb des Bildes oder ist schmaler als ein Zehntel.
library-clip = Vorschaubild und Untertitel
library-poster = Vorschaubild
library-poster-help = Nummer oder Adresse eines Bildes in dieser Mediathek. Leer: keines.
library-poster-go = Vorschaubild speichern
library-track = Untertitel hinzufügen
library-track-file = WebVTT-Datei
library-track-help = Nummer oder Adresse einer WebVTT-Datei in dieser Mediathek.
library-track-kind = Art
library-track-captions = Untertitel für Hörgeschädigte
library-track-subtitles = Untertitel
library-track-chapters = Kapitel
library-track-descriptions = Beschreibungen
library-track-lang = Sprache, zum Beispiel en oder km
library-track-label = Name im Player
library-track-go = Hinzufügen
library-untrack = Entfernen
library-untrack-of = { $name } entfernen
library-used = Wo sie benutzt wird
library-used-nowhere = Sie wird nirgends benutzt.
library-use-article = Artikel
library-use-manuscript = Manuskript
library-use-person = Porträt
library-use-promotion = Anzeige
library-use-comment = Kommentar
library-use-front = Titelseite
library-use-medium = Vorschaubild oder Untertitel von
library-use-paper = Logo, Symbol oder Bild zum Teilen der Zeitung
library-remove = Endgültig löschen
library-copies = Dieselbe Datei noch einmal
library-added = Hinzugefügt am { $date }
library-added-by = Hinzugefügt am { $date } von { $who }
library-changed-meanwhile = Jemand anderes hat inzwischen gespeichert. Was Sie geschrieben haben, steht unten. Wenn Sie noch einmal speichern, ersetzt Ihr Text den anderen.
library-too-long = Das ist zu lang. Möglich sind höchstens { $most } Zeichen.
library-outside-picture = Prozentwerte gehen von 0 bis 100.
library-is-used = Sie wird irgendwo benutzt und kann nicht gelöscht werden.
library-not-yours = Nur wer veröffentlichen darf, kann dies ändern: Die Datei wird auf einer Seite benutzt, die Leser sehen, oder jemand anderes hat sie hochgeladen.
library-goes = „{ $name }“ wird endgültig gelöscht, samt der Datei.
library-no-picture = Dieses Bild gibt es in der Mediathek nicht.
library-no-track = Diese WebVTT-Datei gibt es in der Mediathek nicht.
library-no-language = Das ist kein Sprachkürzel.
library-no-clip = Nur Videos und Audiodateien haben ein Vorschaubild und Untertitel.
library-other-family = Die neue Datei muss von derselben Art sein wie die alte.
library-no-day = Das ist kein Datum.

## The first owner
first-title = Willkommen in Ihrer Redaktion
first-how = Sie sind der erste Inhaber von { $paper }. Sagen Sie uns, wer Sie sind; dieser Link gilt nur einmal.
first-name = Ihr Name
first-name-invalid = Bitte geben Sie einen Namen an. Er darf keine Webadresse sein und hat höchstens 50 Zeichen.
first-password = Passwort, wenn Sie eines möchten
first-password-help = Sie können das Feld leer lassen und sich mit einem Link anmelden, den Sie per E-Mail bekommen, oder auf der nächsten Seite einen Passkey einrichten.
first-password-mailless = Diese Zeitung verschickt noch keine E-Mails. Ohne Passwort kommen Sie nur mit einem Passkey wieder herein oder mit einem Link, der auf ihrem Server gemacht wird: courant people link.
first-done = Sie sind angemeldet, als Inhaber. Unten bestimmen Sie, wie Sie sich anmelden; das geht auch später.
first-on = Weiter in die Redaktion
first-begin = Beginnen
form-problems = Bitte sehen Sie sich diese Punkte noch einmal an:
again-title = Sie sind abgemeldet
again-how = Es wurde nichts ausgeführt. Ihre Eingaben bleiben auf dieser Seite erhalten: Melden Sie sich in einem neuen Fenster an und senden Sie dann hier noch einmal.
again-files = Es wurde nichts ausgeführt. Melden Sie sich an, gehen Sie zurück und wählen Sie die Dateien noch einmal aus.
again-sign-in = In neuem Fenster anmelden
again-send = Noch einmal senden

## Passwords that are not taken
password-too-short = Ein Passwort hat mindestens { $least } Zeichen. Mehrere Wörter ergeben ein gutes.
password-too-long = Dieses Passwort ist zu lang.
password-common = Viele benutzen dieses Passwort, deshalb wird es zuerst ausprobiert. Bitte nehmen Sie ein anderes.
password-about-you = Dieses Passwort verrät, wem es gehört. Bitte nehmen Sie ein anderes.

## The second proof
second-title = Noch ein Schritt
second-how = Sie melden sich als { $email } an. Bitte weisen Sie auf einem zweiten Weg nach, dass Sie es sind.
second-code = Sechs Ziffern aus Ihrer App
second-code-help = Ein Notfallcode geht auch, jeder nur einmal.
second-paper = Ein Notfallcode
second-go = Weiter
second-wrong = Dieser Code stimmt nicht oder wurde schon benutzt.
second-wait = Zuletzt war zu vieles falsch. Sie können es ab { $time } wieder versuchen.
second-lost = Alles verloren? Ein Inhaber der Zeitung kann Ihnen helfen, neu zu beginnen.

## What staff come in by
keys-title = Wie Sie sich anmelden
keys-how = Sie können sich immer mit einem Link anmelden, den Sie per E-Mail bekommen. Sobald Sie einen Passkey oder eine App mit sechs Ziffern haben, fragt auch der Link danach; so kommt niemand allein mit Ihrem Postfach hinein.
keys-needed = Diese Zeitung verlangt von ihrer Redaktion einen zweiten Faktor. Richten Sie hier einen Passkey oder sechs Ziffern ein, dann öffnet sich die Redaktion.
keys-again = Um das zu ändern, melden Sie sich bitte noch einmal an.
keys-again-go = Noch einmal anmelden
keys-not-fresh = Um Ihre Anmeldung zu ändern, melden Sie sich bitte noch einmal an. Es wurde nichts geändert.
keys-remove = Entfernen
keys-remove-of = { $name } entfernen
keys-passkeys = Passkeys
keys-passkeys-how = Ein Passkey liegt auf Ihrem Telefon, Computer oder Sicherheitsschlüssel. Damit melden Sie sich per Finger, Gesicht oder PIN an, ohne etwas einzutippen.
keys-passkeys-never = Passkeys brauchen einen Domainnamen und eine sichere Verbindung (https). Das hat diese Zeitung noch nicht.
keys-passkeys-script = Ihr Browser braucht Skripte, um einen Passkey einzurichten.
keys-passkeys-full = Mehr Passkeys kann ein Konto nicht haben.
keys-passkey-name = Name des Passkeys, etwa „mein Telefon“
keys-passkey-add = Passkey hinzufügen
keys-passkey-made = eingerichtet am { $date }
keys-passkey-used = zuletzt benutzt am { $date }
keys-passkey-wrong = Der Passkey konnte nicht eingerichtet werden. Bitte versuchen Sie es noch einmal.
keys-codes = Sechs Ziffern aus einer App
keys-codes-how = Eine App auf Ihrem Telefon zeigt sechs Ziffern, die alle 30 Sekunden wechseln. Sie geben sie nach dem Link oder dem Passwort ein.
keys-codes-begin = Sechs Ziffern einrichten
keys-codes-since = Eingerichtet seit dem { $date }.
keys-codes-off = Sechs Ziffern entfernen
keys-codes-scan = Scannen Sie dieses Bild mit der App.
keys-codes-picture = Bild für die Kamera der App
keys-codes-typed = Wenn das nicht geht, geben Sie dies in die App ein:
keys-codes-here = Eine App auf diesem Gerät öffnen
keys-codes-first = Die sechs Ziffern, die sie jetzt zeigt
keys-codes-confirm = Abschließen
keys-wrong-code = Das sind nicht die Ziffern dieses Augenblicks. Geht die Uhr Ihres Telefons richtig?
keys-paper = Notfallcodes
keys-paper-keep = Drucken Sie diese Codes aus oder schreiben Sie sie auf, und verwahren Sie sie gut. Jeder lässt Sie einmal hinein, wenn Sie alles andere verlieren. Sie werden nicht noch einmal gezeigt.
keys-paper-left = { $count ->
    [0] Sie haben keinen Code mehr für den Fall, dass Sie alles andere verlieren.
    [one] Sie haben noch einen Code für den Fall, dass Sie alles andere verlieren.
   *[other] Sie haben noch { $count } Codes für den Fall, dass Sie alles andere verlieren.
}
keys-paper-new = Neue Codes erstellen
keys-password-none = Sie haben kein Passwort und brauchen keines.
keys-password-since = Gesetzt am { $date }.
keys-password-present = Jetziges Passwort
keys-password-new = Neues Passwort
keys-password-help = Mindestens { $least } Zeichen; mehrere Wörter ergeben ein gutes. Alle anderen Browser werden abgemeldet.
keys-password-save = Passwort speichern
keys-password-off = Passwort entfernen
keys-wrong-password = Das jetzige Passwort stimmt nicht.

## People
desk-people = Team
people-suspended = gesperrt
people-self = das sind Sie
people-seen = zuletzt da am { $date }
people-never = war noch nicht da
people-sessions = { $count ->
    [0] nicht angemeldet
    [one] mit einem Browser angemeldet
   *[other] mit { $count } Browsern angemeldet
}
people-second = mit zweitem Faktor
people-no-second = ohne zweiten Faktor
people-invite = Jemanden einladen
people-invite-how = Die Person bekommt einen Link, der sie anmeldet; er gilt einmal und drei Tage lang.
people-invite-go = Einladen
people-email = E-Mail-Adresse der Person
people-name = Name der Person
people-name-invalid = Das kann kein Name sein: Es ist zu lang oder eine Webadresse.
people-role = Rechte
people-role-save = Rechte speichern
people-roles = Wer was darf
people-role-analyst = Sieht, was gelesen wird.
people-role-moderator = Entscheidet über das, was Leser schreiben.
people-role-contributor = Schreibt Manuskripte; andere veröffentlichen sie.
people-role-writer = Schreibt und veröffentlicht Eigenes.
people-role-editor = Redigiert und veröffentlicht die Texte aller, entscheidet über Kommentare und ihre Regeln, sieht, was gelesen wird.
people-role-owner = Darf alles und bestimmt, wer zur Redaktion gehört.
people-invited = { $email } ist eingeladen. Geben Sie diesen Link weiter; er wird nicht noch einmal gezeigt, und wer ihn hat, kommt hinein.
people-invited-mail = { $email } ist eingeladen, eine E-Mail ist unterwegs. Kommt sie nicht an, geben Sie diesen Link weiter; er wird nicht noch einmal gezeigt, und wer ihn hat, kommt hinein.
people-never-came = Die Einladung wurde noch nicht angenommen. Eine neue Einladung macht den alten Link ungültig.
people-invite-again = Noch einmal einladen
people-already = Diese Person gehört schon zur Redaktion.
people-missing = Dieses Konto gibt es nicht.
people-last-owner = Das ist der einzige Inhaber, der sich anmelden kann. Bestimmen Sie zuerst einen weiteren.
people-no-person = Dieses Autorenprofil gibt es nicht.
people-not-a-role = Bitte wählen Sie die Rechte.
people-not-recent = Um Rechte zu ändern, melden Sie sich bitte noch einmal an. Es wurde nichts geändert.
people-byline = Autorenprofil
people-byline-none = Keines
people-keys = Anmeldung
people-has-password = Passwort
people-has-no-password = Kein Passwort
people-has-codes = Sechs Ziffern aus einer App
people-has-no-codes = Keine App mit sechs Ziffern
people-passkeys = { $count ->
    [0] Kein Passkey
    [one] Ein Passkey
   *[other] { $count } Passkeys
}
people-forget = Anmeldung zurücksetzen
people-forget-how = Wenn die Person ihre Geräte verloren hat: Passwort, Passkeys, sechs Ziffern und Notfallcodes fallen weg, und sie meldet sich mit einem Link per E-Mail an. Vergewissern Sie sich auf einem anderen Weg, dass sie es wirklich ist.
people-where = Wo die Person angemeldet ist
people-nowhere = Nirgends.
people-end = Zugang beenden
people-end-how = Beides meldet die Person sofort überall ab. Wer gesperrt ist, behält seine Rolle, bis er wieder hinein darf; wer aus der Redaktion entfernt wird, ist Leser.
people-suspend = Sperren
people-resume = Wieder zulassen
people-remove = Aus der Redaktion entfernen
people-rule = Zweiter Faktor
people-rule-second = Die Redaktion braucht einen zweiten Faktor
people-rule-help = Die Redaktion öffnet sich für alle, die einen Passkey oder sechs Ziffern aus einer App haben. Alle anderen richten zuerst eines davon ein.

## Letters
mail-invite-subject = { $paper }: Einladung in die Redaktion
mail-invite-what = { $by } lädt Sie in die Redaktion von { $paper } ein. Ihre Rolle: { $role }.
mail-invite-how = Folgen Sie diesem Link innerhalb von drei Tagen und drücken Sie dort den Knopf. Er gilt einmal.
mail-staff-suspended = { $name } wurde gesperrt und kann sich nicht anmelden.
mail-staff-resumed = { $name } darf sich wieder anmelden.
mail-staff-reset = Alles, womit sich { $name } außer per E-Mail anmeldet, wurde entfernt.
mail-rights-subject = { $paper }: Rechte an Bildern und anderen Dateien laufen bald ab
mail-rights-what = Diese Dateien sind für Leser sichtbar und dürfen bald nicht mehr benutzt werden. Bitte erneuern Sie die Rechte oder ersetzen Sie die Dateien.
mail-rights-until = { $name }: bis { $date }

## The audit
desk-audit = Protokoll
desk-statistics = Statistik
statistics-how = Wie oft Artikelseiten an Leser geschickt wurden, so wie die Zeitung ohnehin zählt: Summen je Tag, ohne Cookies und ohne jemanden zu kennen. Kommentare sind alle, die ein Artikel hat.
statistics-days = Zeitraum
statistics-days-1 = Heute
statistics-days-7 = Die letzten 7 Tage
statistics-days-30 = Die letzten 30 Tage
statistics-articles = Was gelesen wurde
statistics-article = Artikel
statistics-reads = Gelesen
statistics-file = Als Datei für Tabellen (CSV)
statistics-none = In dieser Zeit wurde nichts gezählt.
statistics-by-day = Tag für Tag
statistics-day = Tag
statistics-total = Zusammen
audit-how = Was mit Konten und Regeln geschehen ist. Niemand kann diese Zeilen ändern oder entfernen.
audit-who = Wer
audit-anybody = Alle
audit-what = Was
audit-anything = Alles
audit-since = Von diesem Tag an
audit-none = Es wurde nichts vermerkt.
audit-console = Jemand am Server der Zeitung
audit-by-link = mit einem Link per E-Mail
audit-by-password = mit einem Passwort
audit-by-passkey = mit einem Passkey
audit-by-first = als erster Inhaber
audit-role = { $actor } hat die Rechte von { $subject } geändert: vorher { $from }, jetzt { $to }.
audit-link = { $actor } hat einen Link zum Anmelden für { $subject } erstellt.
audit-invite = { $actor } hat { $subject } eingeladen. Rolle: { $role }.
audit-suspend = { $actor } hat { $subject } gesperrt.
audit-resume = { $actor } hat { $subject } wieder zugelassen.
audit-forget-keys = { $actor } hat alles entfernt, womit sich { $subject } außer per E-Mail anmeldet.
audit-byline = { $actor } hat das Autorenprofil von { $subject } geändert: „{ $person }“.
audit-second-proof-on = { $actor } verlangt von der Redaktion jetzt einen zweiten Faktor.
audit-second-proof-off = { $actor } verlangt von der Redaktion keinen zweiten Faktor mehr.
audit-sign-in = { $actor } hat sich { $by } angemeldet, von { $where }.
audit-password = { $actor } hat ein Passwort gesetzt.
audit-password-off = { $actor } hat das eigene Passwort entfernt.
audit-codes = { $actor } hat sechs Ziffern aus einer App eingerichtet.
audit-codes-off = { $actor } hat die sechs Ziffern aus einer App entfernt.
audit-recovery-codes = { $actor } hat neue Notfallcodes erstellt.
audit-recovery-code = { $actor } hat einen Notfallcode benutzt.
audit-passkey = { $actor } hat den Passkey „{ $name }“ hinzugefügt.
audit-passkey-off = { $actor } hat den Passkey „{ $name }“ entfernt.
audit-passkey-copied = Der Zähler des Passkeys „{ $name }“ von { $subject } lief rückwärts, wie bei einer Kopie. Der Passkey hat niemanden hineingelassen.
audit-words = { $actor } hat die Wörterliste „{ $subject }“ geändert.
audit-policy = { $actor } hat die Regeln der Kommentare geändert ({ $subject }).
audit-thread = { $actor } hat die Regeln für Kommentare eines Artikels geändert ({ $subject }).
audit-note-mended = { $actor } hat einen Hinweis an die Leser verbessert ({ $subject }).
audit-clock = Die Uhr
audit-article = { $actor }: { $what } („{ $subject }“).
audit-article-removed = Der vor Langem verworfene Entwurf „{ $subject }“ wurde endgültig gelöscht.
audit-added = { $actor } hat „{ $subject }“ hinzugefügt ({ $place }).
audit-changed = { $actor } hat „{ $subject }“ geändert ({ $place }).
audit-removed = { $actor } hat „{ $subject }“ entfernt ({ $place }).
audit-merged = { $actor } hat anderes mit „{ $subject }“ zusammengelegt ({ $place }).
audit-changed-place = { $actor } hat „{ $place }“ geändert.
audit-did-added = Hinzugefügt
audit-did-changed = Geändert
audit-did-removed = Entfernt
audit-did-merged = Zusammengelegt
audit-other = { $actor }: { $action } ({ $subject }).
audit-what-role = Rollen geändert
audit-what-link = Links erstellt
audit-what-invite = Eingeladen
audit-what-suspend = Gesperrt
audit-what-resume = Wieder zugelassen
audit-what-forget-keys = Anmeldungen zurückgesetzt
audit-what-byline = Autorenprofile der Konten
audit-what-second-proof-on = Zweiten Faktor verlangt
audit-what-second-proof-off = Keinen zweiten Faktor mehr verlangt
audit-what-sign-in = Angemeldet
audit-what-password = Passwörter gesetzt
audit-what-password-off = Passwörter entfernt
audit-what-codes = Sechs Ziffern eingerichtet
audit-what-codes-off = Sechs Ziffern entfernt
audit-what-recovery-codes = Notfallcodes erstellt
audit-what-recovery-code = Notfallcodes benutzt
audit-what-passkey = Passkeys hinzugefügt
audit-what-passkey-off = Passkeys entfernt
audit-what-passkey-copied = Passkeys mit rückwärts laufendem Zähler
audit-what-words = Wörterlisten
audit-what-policy = Regeln der Kommentare
audit-what-thread = Regeln für Kommentare von Artikeln
audit-what-note-mended = Hinweise an die Leser verbessern

## Sections, topics, menus, redirects, settings

setup = Einrichtung
setup-pages = Seiten der Einrichtung
setup-settings = Die Zeitung
setup-sections = Ressorts
setup-topics = Themen
setup-bylines = Autorenprofile
setup-menus = Menüs
setup-redirects = Weiterleitungen
setup-promotions = Anzeigen
setup-imports = Importe

## Buttons and what they did

setup-change = Ändern
setup-none = Es gibt keine.
setup-up = Nach oben
setup-down = Nach unten
setup-in = Dem Link darüber unterordnen
setup-out = Auf die oberste Ebene setzen
setup-merge = Zusammenlegen
setup-merge-picked = Ausgewählte zusammenlegen
setup-remove = Entfernen
setup-end = Jetzt beenden
setup-look = Zeigen, ohne zu speichern
setup-look-at = Ansehen wie die Leser
setup-preview = Was die Leser sehen werden
setup-sure = Ja, ausführen
setup-back = Zurück, nichts ändern
setup-all = Alle anzeigen
setup-policy = Regeln für Kommentare
setup-search-name = Wörter im Namen
setup-search-path = Wörter in der Adresse
setup-done-saved = Gespeichert. Leser sehen es jetzt.
setup-done-added = Hinzugefügt. Leser sehen es jetzt.
setup-done-moved = Verschoben. Leser sehen es jetzt.
setup-done-merged = Zusammengelegt. Die alte Adresse führt hierher.
setup-done-removed = Entfernt.
setup-done-ended = Beendet. Leser sehen es nicht mehr.
setup-done-placed = Das Menü steht jetzt dort.
setup-articles = { $count ->
    [0] keine Artikel
    [one] { $count } Artikel
   *[other] { $count } Artikel
 }

## Fields

setup-field-name = Name
setup-field-tagline = Zeile unter dem Namen
setup-field-description = Beschreibung
setup-field-language = Hauptsprache
setup-field-address = Wo Leser die Zeitung finden
setup-field-time-zone = Zeitzone
setup-field-accent = Farbe der Zeitung
setup-field-logo = Logo
setup-field-dark-logo = Logo auf dunklem Grund
setup-field-icon = Symbol
setup-field-share-picture = Bild zum Teilen
setup-field-page-size = Artikel auf einer Seite einer Liste
setup-field-comments-order = Reihenfolge der Kommentare
setup-field-parent = Gehört zu
setup-field-slug = Letzter Teil der Adresse
setup-field-place = Platz unter denen derselben Ebene
setup-field-into = Zusammenlegen mit
setup-field-into-person = Adresse der Seite der anderen Person
setup-field-printed = Name, wie er erscheint
setup-field-title = Funktion bei der Zeitung
setup-field-bio = Über diese Person
setup-field-picture = Nummer des Bildes in der Mediathek
setup-field-site = Eigene Website
setup-field-email = E-Mail-Adresse
setup-field-label = Text des Links
setup-field-target = Wohin er führt
setup-field-from = Alte Adresse
setup-field-to = Wohin sie jetzt führt
setup-description-hint = Für Suchmaschinen und Feeds. Leser sehen sie dort, wo die Zeitung geteilt wird.
setup-for-owners = Ein Inhaber kann das ändern.
setup-dates = Ein Datum wird so geschrieben: { $date }. Mit Uhrzeit: { $time }.
setup-order-oldest = Älteste zuerst
setup-order-newest = Neueste zuerst
setup-order-votes = Meiste Stimmen zuerst
setup-parent-none = Kein Ressort: oberste Ebene
setup-slug-hint = Die Adresse ist jetzt { $what }. Wenn Sie sie ändern, führt die alte zur neuen.
setup-slug-new-hint = Leer lassen, um ihn aus dem Namen zu bilden.
setup-picture-hint = Die Mediathek zeigt die Nummer jedes Bildes. Für kein Bild leer lassen.
setup-logo-hint = Es steht oben anstelle des Namens: breit, mit durchsichtigem Grund, doppelt so viele Pixel, wie es hoch sein soll (144 genügen).
setup-dark-logo-hint = Für Leser mit dunklem Bildschirm. Ohne dieses behält das Logo einen hellen Grund.
setup-icon-hint = Quadratisch, ab 180 Pixel. Browser zeigen es neben dem Namen, Telefone auf ihrem Bildschirm.
setup-share-picture-hint = Andere Websites zeigen es, wo eine Seite kein Bild hat: Startseite, Ressorts, Themen. 1.200 × 630 Pixel passen.
setup-email-hint = Leser sehen sie nie.
setup-into-person-hint = Öffnen Sie die Seite der Person, die bleibt, und kopieren Sie deren Adresse.

## Sections

setup-section-add = Ressort hinzufügen
setup-sections-none = Es gibt noch keine Ressorts.
setup-section-merge = Artikel, Unterressorts, Links in Menüs und Anzeigen gehen an das andere Ressort. Die Adresse führt dorthin.
setup-section-remove = Nur ein leeres Ressort kann entfernt werden.
setup-section-goes = Das Ressort „{ $name }“ wird entfernt, mit seiner Adresse { $what }. { $links ->
    [0] Kein Link in einem Menü führt dorthin.
    [one] { $links } Link in einem Menü wird auch entfernt.
   *[other] { $links } Links in Menüs werden auch entfernt.
 } Das lässt sich nicht rückgängig machen.
setup-section-goes-into = Das Ressort „{ $name }“ geht in „{ $into }“ auf. Artikel, die umziehen: { $articles }. Links in Menüs, die dann zu „{ $into }“ führen: { $links }. Anzeigen nur für dieses Ressort: { $promotions }. Die Adresse { $what } führt zu „{ $into }“. Das lässt sich nicht rückgängig machen.

## Topics

setup-topic-add = Thema hinzufügen
setup-topics-none = Kein Thema heißt so.
setup-topics-merge = Das Thema, das Sie wählen, bleibt. Die Artikel der anderen gehen zu ihm, und ihre Adressen führen zu ihm. Das lässt sich nicht rückgängig machen.
setup-topic-remove = Das Thema verschwindet auch aus seinen Artikeln. Um sie zusammenzuhalten, legen Sie es stattdessen mit einem anderen Thema zusammen.
setup-topic-goes = Das Thema „{ $name }“ wird entfernt, mit seiner Adresse { $what }. Artikel, die es verlieren: { $articles }. Links in Menüs, die entfernt werden: { $links }. Das lässt sich nicht rückgängig machen.

## Bylines

setup-byline-add = Person hinzufügen
setup-bylines-none = Niemand heißt so.
setup-byline-account = Konto: { $name }
setup-byline-account-role = Das Konto „{ $name }“ ({ $role }) gehört dieser Person.
setup-byline-merge = Für eine Person, die hier zweimal steht. Artikel, Kommentare und Konten gehen an die andere. Die Adresse führt dorthin.
setup-byline-goes = „{ $name }“ wird zu „{ $into }“. Nennungen in Artikeln, die umziehen: { $articles }. Kommentare: { $comments }. Die Adresse { $what } führt zu „{ $into }“. Das lässt sich nicht rückgängig machen.

## Menus

setup-menu-main = Hauptmenü
setup-menu-footer = Menü im Fuß
setup-menu-main-none = Es gibt kein Hauptmenü. Leser sehen die ersten Ressorts, die Artikel haben.
setup-menu-footer-none = Im Fuß stehen keine Links.
setup-menu-other = Menüs ohne Platz
setup-menu-place-main = Zum Hauptmenü machen
setup-menu-place-footer = In den Fuß setzen
setup-menu-links = { $count ->
    [one] { $count } Link
   *[other] { $count } Links
 }
setup-menu-add = Link hinzufügen
setup-menu-item = Link ändern
setup-menu-hidden = Leser sehen ihn nicht
setup-menu-hidden-why = Sein Ziel ist nicht öffentlich.
setup-label-hint = Leer lassen, um den Namen des Ziels zu verwenden.
setup-target-hint = Ein Pfad dieser Zeitung, etwa /about/, oder eine vollständige Adresse.
setup-menu-item-goes = Der Link „{ $name }“ wird entfernt. Links darunter, die auf die oberste Ebene rücken: { $links }.
setup-menu-from-sections = Mit den Ressorts beginnen

## Redirects

setup-redirect-add = Weiterleitung hinzufügen
setup-redirect-add-how = Die alte Adresse muss eine dieser Zeitung sein, die jetzt nirgendwohin führt. Sie kann zu einem Artikel, einer Seite, einem Ressort, einem Thema, einer Person oder einem Bild führen.
setup-redirects-list = Alte Adressen und wohin sie führen
setup-redirects-none = Es gibt keine.
setup-redirect-leads = führt zu { $what }
setup-redirect-leads-nowhere = Das Ziel ist nicht öffentlich oder nicht mehr da.
setup-redirect-by-hand = von Hand hinzugefügt
setup-redirect-goes = Die Weiterleitung von { $name } zu { $what } wird entfernt. Wer diese Adresse aufruft, findet dann nichts.
setup-missing = Am häufigsten vergeblich aufgerufen
setup-missing-none = Es wurde nichts vergeblich aufgerufen.
setup-missing-how = Gezählt nach Adresse und Tag. Wer sie aufgerufen hat, wird nicht gespeichert.
setup-missing-count = { $count ->
    [one] { $count } Mal aufgerufen
   *[other] { $count } Mal aufgerufen
 }
setup-missing-lead = Weiterleiten
setup-missing-forget = Vergessen

## What cannot be done

setup-gone = Das gibt es nicht mehr. Vielleicht hat es jemand anderes geändert.
setup-no-name = Geben Sie einen Namen an.
setup-too-long = Das ist zu lang. Möglich sind { $what } Zeichen.
setup-no-language = „{ $what }“ ist keine Sprache. Schreiben Sie ein Kürzel wie en, km, my, zh, ar oder pt-BR.
setup-no-web-address = „{ $what }“ ist keine vollständige Adresse. Schreiben Sie eine wie https://river.example.
setup-no-zone = „{ $what }“ ist keine Zeitzone. Schreiben Sie eine wie Asia/Phnom_Penh.
setup-no-order = Wählen Sie eine Reihenfolge.
setup-no-color = „{ $what }“ ist keine Farbe. Schreiben Sie eine wie #8a1c1c.
setup-page-size = Schreiben Sie eine Zahl von 5 bis 100.
setup-no-number = Schreiben Sie eine ganze Zahl.
setup-no-section = Dieses Ressort gibt es nicht mehr.
setup-below-itself = Ein Ressort kann nicht unter sich selbst stehen.
setup-merge-itself = Wählen Sie etwas anderes: Zusammenlegen mit sich selbst oder mit etwas darunter geht nicht.
setup-section-full = Es enthält noch Artikel oder Entwürfe. Legen Sie es stattdessen mit einem anderen Ressort zusammen.
setup-section-has-below = Es hat noch Unterressorts. Verschieben Sie sie zuerst oder legen Sie sie zusammen.
setup-taken = Die Adresse { $what } ist schon vergeben.
setup-reserved = Die Adresse { $what } gehört dem System. Wählen Sie eine andere.
setup-no-address = „{ $what }“ kann nicht Teil einer Adresse sein.
setup-pick-two = Wählen Sie mindestens zwei aus.
setup-pick-fewer = Wählen Sie weniger als { $what } aus.
setup-no-mail = „{ $what }“ ist keine vollständige E-Mail-Adresse.
setup-no-picture = Dieses Bild gibt es in der Mediathek nicht.
setup-no-person = Niemand hat die Adresse „{ $what }“.
setup-no-target = „{ $what }“ führt nirgendwohin. Schreiben Sie einen Pfad dieser Zeitung oder eine vollständige Adresse.
setup-not-ours = „{ $what }“ ist keine Adresse dieser Zeitung.
setup-nothing-there = Unter „{ $what }“ gibt es nichts, was Leser öffnen können.
setup-has-page = Unter { $what } gibt es schon eine Seite.
setup-too-many-links = Ein Menü kann höchstens { $what } Links haben.

## Promotions

setup-promotion-add = Anzeige hinzufügen
setup-promotions-how = Teilen sich mehrere einen Platz, sehen Leser mal die eine, mal die andere, je nach Gewicht. Um eine an einen anderen Platz zu bringen, ziehen Sie sie am Griff, oder ändern Sie den Platz in ihrem Formular.
setup-promotions-none = Es gibt keine.
setup-promotions-running = Laufend
setup-promotions-waiting = Warten auf ihre Zeit
setup-promotions-capped = So oft gezeigt wie vereinbart
setup-promotions-ended = Beendet
setup-slot-top = Oben auf jeder Seite
setup-slot-article-body = Im Text von Artikeln
setup-slot-article-side = Neben Artikeln
setup-slot-article-end = Nach Artikeln
setup-slot-front = Auf der Titelseite
setup-slot-list = In Listen
setup-promotion-counts = Gezeigt: { $shown }. Geöffnet: { $opened }.
setup-promotion-from = ab dem { $date }
setup-promotion-to = bis zum { $date }
setup-promotion-cap = Höchstzahl insgesamt
setup-promotion-most = höchstens { $count } Mal
setup-promotion-ends = Die Anzeige „{ $name }“ verschwindet sofort. Sie können sie wieder starten, indem Sie ihr Ende ändern.
setup-promotion-headline = Überschrift
setup-promotion-text = Text
setup-promotion-link = Wohin sie führt
setup-promotion-slot = Platz
setup-promotion-after-paragraph = Nach Absatz
setup-promotion-after-hint = Nur für den Platz im Text von Artikeln.
setup-promotion-is-paid = Jemand hat dafür bezahlt
setup-promotion-label = Kennzeichnung
setup-promotion-label-usual = Die übliche: „Anzeige“, wenn bezahlt
setup-promotion-label-text = Text statt der Kennzeichnung
setup-promotion-picture = Nummer des Bildes in der Mediathek
setup-promotion-alt = Was das Bild zeigt
setup-promotion-alt-hint = Für Leser, die es nicht sehen können. Nötig, wenn es ein Bild gibt.
setup-promotion-starts = Beginn
setup-promotion-ends-at = Ende
setup-promotion-zone = Zeitzone: { $what }. Leer lassen für unbegrenzt.
setup-promotion-weight = Gewicht
setup-promotion-weight-hint = Von 1 bis 1000. Mit 2 wird sie doppelt so oft gezeigt wie mit 1.
setup-promotion-cap-hint = Wie oft insgesamt. 0 heißt unbegrenzt.
setup-promotion-sections = Nur in diesen Ressorts
setup-promotion-slug = Schlüssel
setup-promotion-slug-hint = Kleinbuchstaben, Ziffern und Bindestriche. Er steht in der Adresse des Links und ändert sich später nicht. Leer lassen, um ihn aus der Überschrift zu bilden.
setup-promotion-wrong = Diese Anzeige lässt sich so nicht speichern. Vielleicht gibt es sie nicht mehr.
setup-promotion-wrong-headline = Geben Sie eine Überschrift mit höchstens 160 Zeichen an.
setup-promotion-wrong-link = Geben Sie eine vollständige Adresse (https://…) oder einen Pfad dieser Zeitung (/…) an, ohne Leerzeichen und Benutzernamen.
setup-promotion-wrong-label = Was bezahlt wurde, muss die Kennzeichnung „Anzeige“ tragen.
setup-promotion-wrong-picture = Geben Sie die Nummer eines Bildes der Mediathek an, und unten, was darauf zu sehen ist.
setup-promotion-wrong-alt = Sagen Sie mit höchstens 400 Zeichen, was auf dem Bild zu sehen ist; ohne Bild bleibt das leer.
setup-promotion-wrong-times = Geben Sie einen Tag mit Uhrzeit an; das Ende liegt nach dem Beginn.
setup-promotion-wrong-number = Geben Sie eine ganze Zahl von { $least } bis { $most } an.
setup-promotion-wrong-long = Höchstens { $most } Zeichen.
setup-promotion-wrong-sections = Die Startseite gehört zu keinem Ressort: Wählen Sie keines.
setup-promotion-wrong-slug = Kleinbuchstaben a bis z, Ziffern und Bindestriche, und nicht wie bei einer anderen Anzeige.

## Imports

setup-imports-none = Es wurde nichts importiert.
setup-imports-how = Was aus einem anderen System gekommen ist. Inhaber importieren einen Export hier; auf dem Server der Zeitung geht es mit courant import wxr.
setup-search-report = Wörter im Bericht
setup-import-running = Begonnen: { $began }. Letztes Lebenszeichen: { $seen }, bei { $percent } % der Datei, Durchgang „{ $stage }“. Neu gestartet, geht der Import dort weiter, wo er aufgehört hat.
setup-import-done = Fertig: { $seen }.
setup-import-failed = Fehlgeschlagen: { $seen }, bei { $percent } % der Datei. Neu gestartet, geht der Import dort weiter, wo er aufgehört hat.
setup-import-lost = Nicht übernommen ({ $count })
setup-import-changed = In anderer Form übernommen ({ $count })
setup-import-repaired = In der Datei repariert ({ $count })
setup-import-lost-title = Nicht übernommen
setup-import-changed-title = In anderer Form übernommen
setup-import-repaired-title = In der Datei repariert
setup-import-kept = Was die Zeitung aus der Datei hat
setup-import-counts = Jetzt hier: { $kept }, davon neu: { $added }
setup-import-reasons = Gründe, die häufigsten zuerst
setup-import-times = { $count ->
    [one] { $count } Mal
   *[other] { $count } Mal
 }
setup-import-notes-none = Davon gibt es nichts.
setup-import-articles = Artikel
setup-import-pages = Seiten
setup-import-comments = Kommentare
setup-import-media = Bilder und andere Dateien
setup-import-people = Personen
setup-import-sections = Ressorts
setup-import-topics = Themen
setup-import-redirects = Weiterleitungen

## Notes on passages, media for fields, taking over
desk-event-moved = Neue Adresse statt
desk-event-put-back = Zurückgesetzt auf den Stand, bevor ein gekapertes Konto etwas änderte
desk-event-saved = Gespeichert
desk-revision-put-back = Zurückgesetzt
passage-notes = Notizen zu Stellen im Text
passage-lost = Diese Stelle ist nicht mehr im Text.
passage-count = { $count ->
    [one] { $count } offene Notiz
   *[other] { $count } offene Notizen
}
passage-fault-no-text = Schreiben Sie etwas.
passage-fault-too-long = Die Notiz ist zu lang.
passage-fault-no-passage = Wählen Sie einige Wörter des Textes aus.
passage-fault-too-many = Hier sind schon zu viele Notizen.
passage-fault-missing = Sie ist nicht mehr da, oder Sie dürfen sie nicht ändern.
passage-mail-subject = { $name } fragt Sie etwas
stopped-mail-subject = „{ $headline }“ ist nicht erschienen
given-mail-subject = „{ $headline }“ wurde Ihnen gegeben
given-mail-what = { $name } hat Ihnen diesen Artikel gegeben.
due-mail-subject = „{ $headline }“ ist bald fällig
due-mail-late-subject = „{ $headline }“ ist überfällig
due-mail-soon = Fällig: { $date }.
due-mail-late = War fällig: { $date }.
work-mail-off = Solche Briefe abstellen
account-letters = Briefe über Artikel, die mir gegeben werden, und ihre Termine
passage-mail-what = { $name } erwähnt Sie in einer Notiz zum Artikel „{ $headline }“.
passage-mail-go = Artikel öffnen
passage-question-waiting = Wird mit der Veröffentlichung gestellt
pick-go = Aus der Mediathek wählen
pick-title = Aus der Mediathek wählen
pick-list = Vorhandene Dateien
pick-take = Diese Datei nehmen
desk-refused-held = { $name } schreibt gerade in diesem Artikel. Übernehmen Sie ihn zuerst im Editor.

## Notes, questions and topics in the editor; taking over
editor-passage = Notiz für Kollegen
editor-passages = Notizen für Kollegen
editor-passages-none = Wählen Sie Wörter aus und drücken Sie { $keys }, um Kollegen eine Notiz zu hinterlassen. Leser sehen Notizen nie.
editor-passages-count = Notizen: { $count }
editor-passages-settled = Erledigt: { $count }
editor-passage-text = Notiz
editor-passage-add = Notiz hinzufügen
editor-passage-answer = Antworten
editor-passage-send = Senden
editor-passage-settle = Als erledigt markieren
editor-passage-reopen = Wieder öffnen
editor-passage-withdraw = Zurückziehen
editor-passage-lost = Nicht mehr im Text
editor-passage-next = Nächste Notiz
editor-passage-before = Vorige Notiz
editor-passage-go = Zur Stelle gehen
editor-passage-cancel = Abbrechen
editor-passage-failed = Die Notiz konnte nicht gesendet werden. Sie ist noch hier: Versuchen Sie es noch einmal.
editor-passage-new = Neue Notizen: { $count }
editor-passage-no-words = Hier sind keine Wörter, zu denen eine Notiz möglich wäre.
editor-ask = Leser fragen
editor-ask-text = Frage an die Leserinnen und Leser
editor-ask-reword = Umformulieren
editor-ask-remove = Nicht stellen
editor-ask-close = Schließen
editor-ask-reopen = Wieder Antworten annehmen
editor-topic-make = Thema „{ $name }“ anlegen
editor-topic-ask = Das Thema „{ $name }“ gibt es noch nicht. Ein Redakteur kann es anlegen.
editor-topic-taken = Hinzugefügt: { $name }
editor-topic-failed = Themen können gerade nicht gesucht werden.
editor-named = Im Text genannt: { $count }
editor-named-take = Thema „{ $name }“ hinzufügen
editor-named-make = Thema „{ $name }“ anlegen und hinzufügen
editor-named-refuse = „{ $name }“ nicht mehr vorschlagen
editor-held = { $name } schreibt hier seit { $since } Uhr. Sie können mitlesen.
editor-held-took = { $name } hat um { $since } Uhr übernommen. Was Sie nicht gespeichert hatten, ist auf diesem Gerät aufbewahrt.
editor-held-left = { $name } ist nicht mehr hier.
editor-take = Übernehmen
editor-take-back = Wieder übernehmen
editor-take-failed = Das Übernehmen ist nicht gelungen. Bitte versuchen Sie es noch einmal.
editor-state-held = Nicht gespeichert: auf diesem Gerät aufbewahrt

## Undoing what a stolen account did
people-oneself = Das ist Ihr eigenes Konto. Überlassen Sie das einem anderen Inhaber oder jemandem, der Zugang zum Server der Zeitung hat.
people-undo = Wenn dieses Konto gekapert wurde
people-undo-how = Alles, was es seit einem Zeitpunkt getan hat, lässt sich ansehen und in einem Schritt rückgängig machen.
people-undo-go = Ansehen, was es getan hat
audit-undone = { $actor } hat rückgängig gemacht, was ein gekapertes Konto getan hat ({ $subject }).
audit-what-undone = Gekaperte Konten: Änderungen rückgängig gemacht
undo-title = Was { $name } getan hat
undo-to-person = Zurück zu diesem Konto
undo-how = Wenn jemand anderes dieses Konto hatte, wählen Sie den letzten Zeitpunkt, zu dem es sicher noch in den richtigen Händen war. Sehen Sie sich dann an, was seither geschehen ist, und machen Sie es in einem Schritt rückgängig.
undo-self = Das ist Ihr eigenes Konto: Niemand sperrt sich selbst aus. Überlassen Sie das einem anderen Inhaber oder jemandem, der Zugang zum Server der Zeitung hat (courant people undo).
undo-since = Seit ({ $zone })
undo-look = Ansehen
undo-found = Was seit dem { $date } geschehen ist und was daraus wird:
undo-no-moment = Bitte geben Sie Datum und Uhrzeit in der Vergangenheit an.
undo-keys = Sitzungen, Passwort, Passkeys, sechs Ziffern, Notfallcodes und Links per E-Mail
undo-articles = Artikel
undo-readers = Leser
undo-comments = Entscheidungen über Kommentare
undo-bans = Sperren
undo-lines = Alles andere, was vermerkt ist
undo-cut = Es gibt mehr, als hier aufgeführt ist. Das Rückgängigmachen erfasst alles, in mehreren Schritten.
undo-did = { $what } ({ $count })
undo-back = Wird rückgängig gemacht.
undo-done = Ist wie vorher, oder es ist nichts davon übrig.
undo-ends = Wird beendet.
undo-ended = Ist beendet.
undo-kept = Seither von { $name } geändert: bleibt, wie es ist.
undo-kept-somebody = Seither von jemand anderem geändert: bleibt, wie es ist.
undo-by-hand = Muss sich jemand ansehen.
undo-why-merged = Zusammengeführtes lässt sich nicht trennen: Was wo stand, ist nicht festgehalten.
undo-why-removed = Was entfernt wurde, ist nicht aufgehoben.
undo-why-replaced = Die Datei, die vorher dort stand, ist nicht aufgehoben.
undo-why-used = Inzwischen wird es verwendet.
undo-why-unknown = Es ist nicht bekannt, wie es vorher war.
undo-withdrawn = Wird offline genommen.
undo-shown = Die Leser sehen wieder Fassung { $number }.
undo-live = Geht wieder online.
undo-text = Im Manuskript steht wieder, was in Fassung { $number } steht; die anderen Texte bleiben unter den Fassungen.
undo-text-stays = Vorher gab es keinen Text: Das Manuskript bleibt als Entwurf.
undo-draft = Wird wieder ein Entwurf, damit der Artikel nicht von selbst erscheint.
undo-moments = Abgabetermin, Sperrfrist und automatisches Offlinenehmen werden wieder wie vorher.
undo-step-by-hand = { $what }: muss sich jemand ansehen.
undo-face = Was die Leser sehen
undo-manuscript = Das Manuskript
undo-of = { $what }: { $fate }
undo-count = { $count } – { $fate }
undo-never = Was keine Maschine rückgängig machen kann
undo-never-letters = E-Mails, die schon verschickt sind: an Leser, die einem Artikel folgen, und an Eingeladene.
undo-never-copies = Kopien von Seiten und Feeds, die andere sich geholt haben, auch Suchmaschinen. Beim nächsten Mal holen sie die richtigen.
undo-never-bans = Sperren, die das Konto aufgehoben hat, bleiben aufgehoben.
undo-never-people = Was Personen getan haben, die das Konto hereingelassen hat: Sehen Sie sich auch deren Konten an.
undo-press = Das Konto wird gesperrt und verliert alles, womit es hineinkam. Was es getan hat, wird rückgängig gemacht, wo es seither niemand geändert hat; nichts Geschriebenes geht verloren. Sie können den Knopf auch noch einmal drücken.
undo-go = Aussperren und rückgängig machen
undo-told-shut = Das Konto ist ausgesperrt.
undo-told-articles = { $count ->
    [one] Ein Artikel ist wieder wie vorher.
   *[other] { $count } Artikel sind wieder wie vorher.
}
undo-told-comments = { $count ->
    [one] Die Entscheidung über einen Kommentar ist rückgängig gemacht.
   *[other] Die Entscheidungen über { $count } Kommentare sind rückgängig gemacht.
}
undo-told-bans = { $count ->
    [one] Eine Sperre ist aufgehoben.
   *[other] { $count } Sperren sind aufgehoben.
}
undo-told-others = { $count ->
    [one] Eine weitere Sache ist wieder wie vorher.
   *[other] { $count } weitere Sachen sind wieder wie vorher.
}
undo-told-failed = { $count ->
    [one] Eine Sache ließ sich nicht rückgängig machen; warum, steht im Serverprotokoll. Versuchen Sie es noch einmal.
   *[other] { $count } Sachen ließen sich nicht rückgängig machen; warum, steht im Serverprotokoll. Versuchen Sie es noch einmal.
}
undo-told-more = Es gibt noch mehr: Drücken Sie noch einmal.

## An export brought in on the desk
setup-import-file = WordPress-Export importieren
setup-import-file-how = In WordPress: Werkzeuge → Daten exportieren → Alle Inhalte. Die Datei wird zuerst geprüft, ohne dass etwas geschrieben wird; danach wird sie importiert. Was schon hier ist, wird nie gelöscht.
setup-import-choose = Die Exportdatei (.xml, .zip, .gz)
setup-import-choose-help = Sie kommt in Stücken und geht nach einer Unterbrechung weiter: Wählen Sie dieselbe Datei noch einmal.
setup-import-script = Das Hochladen braucht Skripte. Ohne geht es so: courant import wxr, auf dem Server der Zeitung.
setup-import-other = Es gibt schon einen anderen Export. Verwerfen Sie ihn zuerst.
setup-import-file-receiving = „{ $name }“ wird hochgeladen. Bei einer Unterbrechung wählen Sie dieselbe Datei noch einmal.
setup-import-file-here = „{ $name }“ ist da. Prüfen Sie die Datei zuerst: Dabei wird nichts geschrieben.
setup-import-file-looking = „{ $name }“ wird geprüft: { $stage }.
setup-import-file-looked = Was aus „{ $name }“ importiert würde:
setup-import-file-running = „{ $name }“ wird importiert: { $stage }.
setup-import-file-stopped = Angehalten. Was aus „{ $name }“ schon gekommen ist, bleibt, und es geht dort weiter, wo es aufgehört hat.
setup-import-file-failed = Vorzeitig abgebrochen. Was aus „{ $name }“ schon gekommen ist, bleibt, und es geht dort weiter, wo es aufgehört hat.
setup-import-file-done = „{ $name }“ ist importiert, veranlasst von { $who }.
setup-import-stage-waiting = in der Warteschlange
setup-import-stage-count = Zählen
setup-import-stage-furniture = Personen, Ressorts, Themen
setup-import-stage-media = Bilder und Dateien
setup-import-stage-articles = Artikel und Kommentare
setup-import-stage-links = Links und Menüs
setup-import-stage-fetch = Bilder von der alten Website holen
setup-import-again = Aktualisieren
setup-import-look = Prüfen
setup-import-run = Importieren
setup-import-stop = Anhalten
setup-import-give-up = Verwerfen
setup-import-fetches = Bilder von der alten Website holen
setup-import-fetches-help = Die alte Website muss noch online sein. Das kann lange dauern; Bilder, die nicht zu bekommen sind, bleiben vermerkt.
setup-import-truncated = Die Datei bricht vor ihrem Ende ab: Exportieren Sie noch einmal und importieren Sie auch diese Datei, um den Rest zu bekommen.
setup-import-zone = Die alte Website hatte die Zeit UTC { $hours }, die Zeitzone dieser Zeitung ist { $zone }. Stellen Sie vor dem Importieren die richtige ein, sonst fallen Datumsangaben auf andere Tage.
setup-import-runs = Frühere Importe
setup-done-late = Inzwischen ist damit etwas geschehen: Sehen Sie nach, wie es steht.
audit-import-begun = { $actor } hat den Import von „{ $subject }“ gestartet.
audit-import-stopped = { $actor } hat den Import von „{ $subject }“ angehalten.
audit-what-import-begun = Importe gestartet
audit-what-import-stopped = Importe angehalten

## Fronts
fronts = Titelseiten
fronts-home = Titelseite
fronts-how = Eine Titelseite füllt sich automatisch mit dem Neuesten. Was Sie von Hand dorthin setzen, bleibt, bis Sie etwas anderes bestimmen.
fronts-by-itself = Füllt sich automatisch
fronts-saved = Fassung { $number }, gespeichert von { $who } am { $date }
fronts-next = Eine andere Fassung wird ab dem { $date } gezeigt
fronts-place-lead = Aufmacher
fronts-place-second = Zweite Reihe
fronts-place-rail = Analyse und Meinung
fronts-place-band = Video, Ton und Bilderstrecken
fronts-place-latest = Neueste
fronts-place-list = Artikel
fronts-place-strip = Ressort: { $section }
fronts-nothing-there = Hier steht zurzeit nichts.
fronts-kept-away = Ferngehalten: { $headline }
fronts-look = Änderungen zeigen
fronts-readers = Zur Seite
fronts-versions = Fassungen
fronts-save = Speichern
fronts-preview = Vorschau
fronts-empty = Alles automatisch füllen
fronts-from = Zeigen ab
fronts-from-hint = Wenn Sie das leer lassen, sehen die Leser die neue Fassung, sobald Sie speichern.
fronts-from-wrong = Das muss ein Zeitpunkt in der Zukunft sein.
fronts-unsaved = Die Leser sehen diese Änderungen erst, wenn Sie speichern.
fronts-until = Bis
fronts-until-wrong = Das Ende muss nach dem Zeitpunkt liegen, ab dem die Leser diese Fassung sehen.
fronts-display = Hier andere Überschrift oder anderes Bild
fronts-display-headline = Überschrift auf dieser Seite
fronts-display-picture = Nummer des Bildes auf dieser Seite
fronts-is-put = Von Hand hierher gesetzt
fronts-is-there = Auf der Seite
fronts-up = Nach oben: { $headline }
fronts-down = Nach unten: { $headline }
fronts-put = Hier festhalten
fronts-put-one = Hier festhalten: { $headline }
fronts-fill = Nicht mehr festhalten
fronts-fill-one = Nicht mehr festhalten: { $headline }
fronts-hide = Fernhalten
fronts-hide-one = Von dieser Titelseite fernhalten: { $headline }
fronts-show = Wieder zulassen
fronts-show-one = Wieder zulassen: { $headline }
fronts-more = Weiteren Artikel setzen
fronts-search = Wörter im Artikel
fronts-into = Platz für den nächsten
fronts-add = Dorthin setzen
fronts-add-one = Dorthin setzen: { $headline }
fronts-none-found = Kein Artikel gefunden.
fronts-hidden = Von dieser Titelseite ferngehalten
fronts-hidden-none = Nichts wird ferngehalten.
fronts-not-public = Artikel { $number }, den die Leser zurzeit nicht sehen können
fronts-done-saved = Gespeichert. Leser sehen es jetzt.
fronts-done-scheduled = Gespeichert. Leser sehen es ab dem gewählten Zeitpunkt.
fronts-grab = Verschieben: { $headline }
fronts-grab-help = Mit Leertaste oder Eingabetaste aufnehmen, mit den Pfeiltasten verschieben, mit Leertaste oder Eingabetaste ablegen, mit Escape dort lassen, wo er war.
fronts-say-grabbed = { $headline } aufgenommen. { $place }, { $at } von { $of }. Die Pfeiltasten verschieben ihn.
fronts-say-moved = { $place }, { $at } von { $of }.
fronts-say-dropped = { $headline } abgelegt. { $place }, { $at } von { $of }.
fronts-say-canceled = { $headline } bleibt, wo er war.
fronts-conflict = Nicht gespeichert: { $who } hat am { $date } eine andere Fassung gespeichert, nachdem Sie diese Seite geöffnet hatten.
fronts-theirs = Was jetzt gespeichert ist
fronts-theirs-look = Als Seite zeigen
fronts-yours = Was Sie angeordnet haben, steht unten. Wenn Sie noch einmal speichern, ersetzt es, was jetzt gespeichert ist.
fronts-changed = Nicht ausgeführt: Inzwischen hat jemand eine andere Fassung gespeichert. Sehen Sie sich die Liste noch einmal an.
fronts-too-late = Nicht ausgeführt: Diese Fassung wartet nicht mehr.
fronts-versions-of = Fassungen: { $front }
fronts-versions-none = Noch hat niemand diese Titelseite angeordnet. Sie füllt sich automatisch.
fronts-back = Diese Titelseite anordnen
fronts-saved-by = { $who }, { $date }
fronts-began = Gezeigt ab dem { $date }
fronts-waiting = Wird ab dem { $date } gezeigt
fronts-canceled = Planung am { $date } aufgehoben
fronts-restored = Aus Fassung { $number } entstanden
fronts-counts = Von Hand gesetzt: { $put }. Ferngehalten: { $hidden }.
fronts-is-shown = Das sehen die Leser
fronts-look-at = Vorschau von Fassung { $number }
fronts-open = Ändern
fronts-open-one = Fassung { $number } ändern und als neue speichern
fronts-cancel = Planung aufheben
fronts-cancel-one = Planung von Fassung { $number } aufheben
fronts-restore = Wiederherstellen
fronts-restore-one = Fassung { $number } wiederherstellen
fronts-done-restored = Wiederhergestellt. Leser sehen sie jetzt.
fronts-done-canceled = Planung aufgehoben.
fronts-at = Was zu sehen war am
fronts-at-go = Zeigen
fronts-at-hint = Mit den Artikeln, die damals öffentlich waren und es noch sind. Was seither in ihnen geändert wurde, ist auch hier geändert.
fronts-at-wrong = Das muss ein Zeitpunkt in der Vergangenheit sein.

## Links, tables, films and passages
gate-rule-headline-caps = Überschrift nicht in Großbuchstaben
gate-rule-empty-headers = Keine leeren Kopfzellen in Tabellen
gate-rule-color-only = Keine Aussage allein durch Farbe
gate-rule-film-captions = Untertitel zu jedem Video
gate-rule-passage-language = Sprachangabe bei Stellen in anderer Schrift
gate-rule-link-answers = Links zu anderen Websites antworten (aus: keine Prüfung)
gate-headline-caps = Die Überschrift steht in Großbuchstaben.
gate-empty-headers = { $count ->
    [one] Eine Kopfzelle einer Tabelle ist leer{ $example }.
   *[other] { $count } Kopfzellen von Tabellen sind leer{ $example }.
}
gate-color-only = { $count ->
    [one] Eine Tabellenzelle sagt etwas allein durch Farbe{ $example }.
   *[other] { $count } Tabellenzellen sagen etwas allein durch Farbe{ $example }.
}
gate-film-captions = { $count ->
    [one] Ein Video hat keine Untertitel{ $example }.
   *[other] { $count } Videos haben keine Untertitel{ $example }.
}
gate-passage-language = { $count ->
    [one] Bei einer Stelle in anderer Schrift fehlt die Sprachangabe{ $example }.
   *[other] Bei { $count } Stellen in anderer Schrift fehlt die Sprachangabe{ $example }.
}
gate-link-answers = Ein Link antwortet nicht: { $link } ({ $how })
link-since = { $what } seit dem { $date }
link-is-unreachable = nicht erreichbar
link-is-timeout = keine rechtzeitige Antwort
link-is-broken = Verbindung abgebrochen
link-is-private = nicht im öffentlichen Netz
link-is-circle = führt im Kreis
link-unlooked = { $count ->
    [one] Ein Link zu einer anderen Website wurde noch nicht geprüft.
   *[other] { $count } Links zu anderen Websites wurden noch nicht geprüft.
}
desk-links = Links
links-how = Links aus Artikeln, die online sind, zu anderen Websites, die nicht antworten. Sie werden automatisch wieder geprüft; was antwortet, verschwindet von hier.
links-none = Es ist kein toter Link bekannt.
links-by-article = Nach Artikel
links-by-host = Nach Website
links-open-article = Artikel öffnen
links-looked-at = zuletzt geprüft am { $date }
links-asked = wird als Nächstes geprüft
links-in-articles = { $count ->
    [one] In „{ $headline }“
   *[other] In { $count } Artikeln, zuletzt in „{ $headline }“
}
links-again = Noch einmal prüfen
links-right = Link ist richtig
links-archive = Archivierte Kopie suchen
setup-done-asked = Er wird in den nächsten Minuten geprüft.
setup-done-right = Gilt als richtig. Er wird ein Jahr lang nicht gemeldet.
setup-import-would = Dann hier: { $kept }, davon neu: { $added }

## Dossiers
dossiers = Dossiers
dossiers-how = Ein Dossier hält eine laufende Geschichte fest: ihre Artikel und was geschah, in der Folge der Zeit.
dossiers-none = Es gibt noch keine Dossiers.
dossiers-add = Dossier beginnen
dossiers-state = Stand
dossiers-state-draft = Entwurf
dossiers-state-running = Läuft
dossiers-state-closed = Abgeschlossen
dossiers-state-hint = Leser sehen ein Dossier, solange es läuft und wenn es abgeschlossen ist.
dossiers-count = Einträge: { $count }, für Leser sichtbar: { $seen }
dossiers-changed-last = Geändert am { $date } von { $who }
dossiers-changed = Nicht ausgeführt: { $who } hat dieses Dossier am { $date } geändert, nachdem Sie diese Seite geöffnet hatten.
dossiers-theirs = Was jetzt gespeichert ist:
dossiers-done = Erledigt.
dossiers-facts = Name, Texte und Stand
dossiers-introduction = Einleitung
dossiers-introduction-hint = Eine leere Zeile beginnt einen Absatz. *Wörter* werden betont, „- “ beginnt einen Listenpunkt, eine Webadresse wird ein Link.
dossiers-language = Sprache dieser Texte
dossiers-language-hint = Zum Beispiel en oder km. Leer: die der Zeitung.
dossiers-order = Folge der Einträge
dossiers-topics = Artikel zu diesen Themen vorschlagen
dossiers-entries = Einträge
dossiers-empty = Es steht noch nichts darin.
dossiers-day = Der Tag, um den es geht (kann leer bleiben)
dossiers-why = Warum es wichtig ist (kann leer bleiben)
dossiers-what = Was geschah
dossiers-suggested = Vorschläge
dossiers-why-topic = Über { $topic }
dossiers-why-words = Nennt auch { $words }
dossiers-accept = Aufnehmen
dossiers-refuse = Diesen nicht
dossiers-is-there = Schon darin
dossiers-add-article = Einen Artikel aufnehmen
dossiers-add-event = Ein Ereignis aufnehmen
dossiers-unseen = Leser sehen es nicht
dossiers-no-text = Sagen Sie, was geschah.
dossiers-no-article = Diesen Artikel gibt es nicht.
dossiers-full = Es ist voll: höchstens { $what } Einträge.
dossiers-not-removed = Leser sehen es. Machen Sie es zuerst zum Entwurf.
dossiers-goes = { $name } wird mit seinen Einträgen gelöscht. Die Artikel bleiben.

## What readers are led to below an article

desk-related = Mehr zum Thema
desk-related-words = Was Leser unter diesem Artikel sehen, in dieser Reihenfolge. Die Liste wird berechnet; was Sie hier wählen, gilt sofort.
desk-related-none = Noch passt kein anderer Artikel dazu.
desk-related-pin = Nach vorn
desk-related-free = Wie berechnet
desk-related-exclude = Hier nie
desk-related-excluded = Hier nie gezeigt
desk-related-find = Einen veröffentlichten Artikel suchen
desk-related-not-there = Leser können diesen Artikel nicht sehen.
desk-related-too-many = Zu diesem Artikel ist zu viel gewählt. Nehmen Sie erst etwas zurück.
desk-versions = In anderen Sprachen
desk-versions-join = Ist dieser Artikel in einer anderen Sprache: { $language }
desk-versions-part = Keine Übersetzung davon
desk-versions-same = In dieser Sprache gibt es schon eine Fassung.
desk-visibility = Wer ihn lesen darf
desk-visibility-what = Gilt sofort, auch vor dem Veröffentlichen.
desk-visibility-public = Alle
desk-visibility-private = Nur die Redaktion
desk-visibility-password = Wer das Passwort hat
audit-related = { $actor } hat verwandte Artikel gewählt ({ $subject }).
audit-what-related = Wahl verwandter Artikel
