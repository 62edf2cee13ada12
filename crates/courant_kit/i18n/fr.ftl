# Français

## Le cadre de chaque page

skip-link = Aller au texte principal
menu = Menu
close = Fermer
home = À la une
sections = Rubriques
section = Rubrique
topics = Thèmes
topic = Thème
authors = Auteurs
author = Auteur
archive = Archives
search = Rechercher
search-label = Rechercher dans le journal
nav-main = Menu principal
nav-pages = Pages
nav-footer = À propos du journal
breadcrumb-label = Vous êtes ici
go-to-front = Aller à la une
back-to-top = Haut de page
theme = Apparence
theme-light = Clair
theme-dark = Sombre
theme-auto = Comme l’appareil
language = Langue
languages = Langues
also-in = Aussi en
in-language = En { $language }
footer-no-tracking = Ni cookies ni pistage : cette page ne demande rien au serveur de qui que ce soit d’autre.
footer-copyright = © { $years } { $name }
all-rights-reserved = Tous droits réservés
contact = Contact
powered-by = Publié avec { $name }

## Dates et signatures

published = Publié
updated = Mis à jour
published-on = Publié le { $date }
updated-on = Mis à jour le { $date }
undated = Sans date
by = Par { $names }
by-editor = Édition : { $names }
by-translator = Traduction : { $names }
by-photographer = Photos : { $names }
by-illustrator = Illustrations : { $names }

## Partage

share = Partager
share-this = Partager cet article
share-by-mail = Envoyer par e-mail
share-on = Partager sur { $network }
share-device = Partager avec cet appareil
share-print = Imprimer
copy-link = Copier le lien
copy-link-at = Copier le lien à { $time }
link-copied = Lien copié
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

## Genres et formes

kind-report = Les faits
kind-analysis = Analyse
kind-opinion = Opinion
kind-background = Contexte
kind-review = Critique
kind-call-for-input = Appel à témoignages
kind-satire = Satire
kind-sponsored = Contenu sponsorisé
note-opinion = Ce texte n’engage que son auteur.
note-satire = Ceci est une satire, à ne pas prendre au pied de la lettre.
note-sponsored = Ce texte a été payé. La rédaction n’y a pris aucune part.
format-video = Vidéo
format-audio = Audio
format-gallery = Diaporama
format-quote = Citation
format-link = Lien
format-aside = Brève

## L’article

reading-time = Lecture : { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
words = { $count ->
    [one] { $count } mot
   *[other] { $count } mots
}
pictures-count = { $count ->
    [one] { $count } image
   *[other] { $count } images
}
in-this-article = Dans cet article
series-part = { $name }, partie { $number }
link-to-part = Lien vers la partie « { $title } »
continue-reading = Lire la suite
continue-reading-title = Lire « { $title } »
enlarge-picture = Agrandir l’image
picture-number = Image { $number } sur { $total }
play-video = Lire la vidéo
play-audio = Écouter l’enregistrement
duration = Durée : { $time }
transcript = Transcription
chapters = Chapitres
download-file = Télécharger { $name }
download = Télécharger
file-not-here = Ce fichier n’est pas conservé ici.
wide-table = Tableau à faire défiler horizontalement
footnotes = Notes
sources = Sources
footnote-number = Note { $number }
back-to-text = Retour au texte
permalink = Lien permanent
pinned = Épinglé
draft-note = Brouillon : les lecteurs ne voient pas cette page.
print-address = Adresse de cette page : { $address }
from-the-article = Tiré de l’article « { $title } »
password-protected = Protégé
password-protected-title = Cet article est protégé par un mot de passe
password-protected-text = Il n’est pas ouvert à tous les lecteurs. Si vous pensez devoir y accéder, adressez-vous à la rédaction.
embed-load-video = Charger la vidéo de { $provider }
embed-load-audio = Charger l’enregistrement de { $provider }
embed-load = Charger le contenu de { $provider }
embed-privacy = Rien n’est envoyé à { $provider } avant ce chargement. Ensuite, { $provider } connaîtra votre adresse réseau et pourra déposer des cookies.
embed-open = Ouvrir sur { $provider }
embed-other = un autre site
promotion-house = De la maison
promotion-advertisement = Publicité

## À lire aussi

related-news = À lire aussi
related-by-topic = Sur le même thème : { $topic }
related-by-section = Dans la même rubrique : { $section }
related-by-author = Du même auteur : { $author }
related-by-words = On y parle aussi de : { $words }
related-picked = Choix de la rédaction

## Les commentaires

comments = Commentaires
comments-count = { $count ->
    [0] Aucun commentaire
    [one] { $count } commentaire
   *[other] { $count } commentaires
}
comments-none = Personne n’a encore commenté.
comments-closed = Les commentaires sont fermés.
comments-view-all = Voir tous les commentaires
comments-feed = Suivre ces commentaires par flux
comments-oldest = Les plus anciens d’abord
comments-newest = Les plus récents d’abord
comments-most-voted = Les mieux notés d’abord
jump-to-comments = Aller aux commentaires
comment-by = Commentaire de { $name }
comment-removed = Ce commentaire a été retiré.
comment-permalink = Lien vers ce commentaire
comment-of-author = Auteur de l’article
staff = La rédaction
reply = Répondre
in-reply-to = En réponse à { $name }
replies-count = { $count ->
    [0] Aucune réponse
    [one] { $count } réponse
   *[other] { $count } réponses
}
votes-count = { $count ->
    [0] Aucun vote
    [one] { $count } vote
   *[other] { $count } votes
}
guest = Invité
pingback = Pingback
trackback = Rétrolien
mentioned-elsewhere = Cité ailleurs
inline-question = Une question aux lecteurs

## Écrire un commentaire

comment-write = Écrire un commentaire
comment-answer = Répondre à { $name }
comment-text = Votre commentaire
comment-text-help = Les adresses web deviennent des liens. *Important*, **très important**, > devant une citation, - devant chaque point d’une liste.
comment-name = Votre nom (facultatif)
comment-email = Votre adresse e-mail (facultative, jamais affichée)
comment-trap = Laissez ce champ vide
comment-send = Envoyer
comment-preview = Aperçu
comment-preview-title = Voici ce que cela donnera
comment-yours = Votre commentaire
comment-keep-address = L’adresse de cette page n’est connue que de vous. Conservez-la : vous pouvez ici modifier ou retirer votre commentaire.
comment-is-live = Votre commentaire est publié.
comment-is-held = Votre commentaire est en attente : un modérateur le lit avant sa publication.
comment-is-refused = Votre commentaire n’a pas été publié.
comment-is-withdrawn = Vous avez retiré votre commentaire.
comment-see = Le voir parmi les commentaires
comment-change = Enregistrer la modification
comment-change-until = Vous pouvez le modifier jusqu’à { $time }.
comment-withdraw = Retirer le commentaire
comment-edited = modifié le { $date }
comment-back = Retour à l’article

## Pourquoi un commentaire n’est pas accepté

comment-refused-title = Votre commentaire n’est pas encore envoyé
comment-refused-empty = Il n’y a pas encore de texte.
comment-refused-too-long = Le texte est trop long : { $most } caractères au maximum.
comment-refused-name-too-long = Ce nom ne convient pas ici. Merci d’en écrire un de { $most } caractères au plus, sans adresse web.
comment-refused-name-is-address = Ceci ne peut pas servir de nom ici : c’est une adresse web.
comment-refused-email-invalid = Cette adresse e-mail n’est pas complète. Vous pouvez aussi laisser le champ vide.
comment-refused-thread-closed = Les commentaires de cet article sont fermés.
comment-refused-comments-closed = Les commentaires de cet article sont fermés.
comment-refused-thread-too-old = Les commentaires de cet article sont fermés.
comment-refused-parent = Le commentaire auquel vous répondez n’est plus là. Vous pouvez adresser le vôtre à l’article lui-même.
comment-refused-form-stale = La page est restée longtemps ouverte. Merci de relire votre texte et de l’envoyer à nouveau.
comment-refused-elsewhere = Le formulaire ne venait pas de ce journal. Merci de l’envoyer à nouveau depuis cette page.
comment-refused-too-soon = Un commentaire est venu d’ici il y a un instant. Merci de renvoyer le vôtre dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}.
comment-refused-form-too-fast = Un commentaire est venu d’ici il y a un instant. Merci de renvoyer le vôtre dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}.
comment-refused-too-many = De nombreux commentaires sont venus de votre réseau. Merci de réessayer plus tard ; votre texte reste ici tant que cette page est ouverte.
comment-refused-banned = Le journal n’accepte pas de commentaires venant d’ici.
comment-refused-repeated = Vous avez déjà envoyé ce texte.
comment-refused-too-many-links = Il contient plus d’adresses web qu’un commentaire ne peut en avoir : { $most } au plus.
comment-refused-too-many-blocks = Il compte trop de paragraphes et de points de liste : { $most } au plus.
comment-refused-edit-time-over = Ce commentaire ne peut plus être modifié.
comment-refused-edited-too-often = Ce commentaire ne peut plus être modifié.
comment-refused-answered = Ce commentaire ne peut plus être modifié.
comment-refused-removed = Ce commentaire ne peut plus être modifié.

## Listes, archives et auteurs

latest = Dernières nouvelles
top-stories = Les titres
most-read = Les plus lus
watch-and-listen = À voir et à écouter
analysis-and-opinion = Analyses et opinions
more-news = Autres nouvelles
more-from-section = Plus d’articles : { $section }
all-articles = Tous les articles
all-sections = Toutes les rubriques
all-topics = Tous les thèmes
all-authors = Tous les auteurs
newer = Plus récents
older = Plus anciens
page-number = Page { $page }
page-of = Page { $page } sur { $pages }
archive-of = Archives : { $date }
articles-by = Articles de { $author }
articles-about = Articles sur le thème : { $topic }
articles-count = { $count ->
    [0] Aucun article
    [one] { $count } article
   *[other] { $count } articles
}
about-the-author = À propos de l’auteur
about-the-authors = À propos des auteurs
nothing-here-yet = Il n’y a encore rien ici.

## Flux

feed = Flux
feeds = Flux
feed-follow = Suivre par flux
feed-title-paper = { $paper }
feed-title-section = { $section } – { $paper }
feed-title-topic = { $topic } – { $paper }
feed-title-author = { $author } – { $paper }
feed-title-comments = Commentaires sur « { $title } »
feed-title-all-comments = Commentaires – { $paper }
feed-comment-title = { $name } sur « { $title } »

## Quand quelque chose ne va pas

not-found-title = Page introuvable
not-found-text = Il n’y a pas de page à cette adresse. Elle a peut-être changé de place, ou l’adresse a été mal saisie.
gone-title = Page retirée
gone-text = Cette page a été retirée et ne reviendra pas.
bad-request-title = Demande illisible
bad-request-text = Quelque chose dans l’adresse ou le formulaire n’est pas comme il faudrait.
forbidden-title = Accès refusé
forbidden-text = Cette page ne vous est pas ouverte.
method-not-allowed-title = Impossible ici
method-not-allowed-text = Cette adresse ne répond pas à ce genre de demande.
too-large-title = Trop volumineux
too-large-text = Ce qui a été envoyé dépasse ce que le journal accepte.
too-many-title = Trop de demandes
too-many-text = De très nombreuses demandes sont venues de votre réseau. Veuillez patienter un instant, puis réessayer.
server-error-title = Une erreur s’est produite chez nous
server-error-text = La page n’a pas pu être composée. L’erreur est notée ; si vous nous écrivez, merci d’indiquer ce numéro : { $id }
overloaded-title = Merci de réessayer dans un instant
overloaded-text = Le journal est très sollicité ou en cours d’entretien. Rien n’est perdu.
try-again = Réessayer

## Noms des langues

language-ar = arabe
language-de = allemand
language-en = anglais
language-es = espagnol
language-fa = persan
language-fr = français
language-he = hébreu
language-hi = hindi
language-ja = japonais
language-km = khmer
language-ko = coréen
language-lo = lao
language-my = birman
language-pt = portugais
language-th = thaï
language-vi = vietnamien
language-zh = chinois
