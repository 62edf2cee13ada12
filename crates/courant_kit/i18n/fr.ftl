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
related-by-names = On y cite aussi : { $names }
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
comment-names = Participants à cette conversation
comment-rules = Comment les commentaires sont traités ici
comment-rules-mode-open = Ce à quoi rien ne s’oppose est publié aussitôt.
comment-rules-mode-first-timers = Un modérateur lit d’abord ce qu’écrivent les invités, ainsi que le premier commentaire de chaque personne connectée.
comment-rules-mode-all = Un modérateur lit chaque commentaire avant sa publication.
comment-rules-held = Des règles automatiques mettent un commentaire en attente d’un modérateur, qui décide : par exemple s’il contient plus de { $links } liens, mène à un site vers lequel personne ici n’a encore fait de lien, répète un autre commentaire ou ressemble à du spam. Aucune règle ne supprime quoi que ce soit.
comment-rules-soon = On accepte au plus { $most } commentaires d’un même auteur en { $minutes } minutes.
comment-rules-edit = Pendant { $minutes } minutes, vous pouvez modifier votre commentaire tant que personne n’y a répondu. Vous pouvez le retirer à tout moment. Les deux se font sur une page à part, dont vous seul recevez l’adresse.
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
comment-kept = Ce que vous avez écrit, à copier
comment-change-until = Vous pouvez le modifier jusqu’à { $time }.
comment-withdraw = Retirer le commentaire
comment-picture-add = Ajouter une image
comment-picture-file = Image
comment-picture-alt = Ce qu’elle montre, pour qui ne la voit pas
comment-picture-help = JPEG, PNG, WebP ou GIF, { $megabytes } Mo au plus. Un modérateur la regarde avant les lecteurs. Ce que votre appareil a écrit dans le fichier, comme le lieu, est retiré.
comment-pictures-wait = Images qui attendent un modérateur : { $count }
comment-picture-closed = On ne peut plus ajouter d’image à ce commentaire.
comment-picture-full = Un commentaire peut avoir { $most } images au plus.
comment-picture-later = Trop d’images attendent en ce moment. Réessayez plus tard.
comment-picture-none = Aucune image n’est encore choisie.
comment-picture-no-alt = Dites ce que l’image montre.
comment-picture-again = Veuillez choisir l’image encore une fois : les navigateurs ne la gardent pas.
comment-picture-large = Le fichier est trop lourd : { $megabytes } Mo au plus.
comment-picture-unusable = Ce fichier n’est pas une image qui puisse être montrée ici.
comment-edited = modifié le { $date }
comment-back = Retour à l’article

## Pourquoi un commentaire n’est pas accepté

comment-refused-title = Votre commentaire n’est pas encore envoyé
comment-refused-empty = Il n’y a pas encore de texte.
comment-refused-too-long = Le texte est trop long : { $most } caractères au maximum.
comment-refused-name-too-long = Ce nom ne convient pas ici. Merci d’en écrire un de { $most } caractères au plus, sans adresse web.
comment-refused-name-is-address = Ceci ne peut pas servir de nom ici : c’est une adresse web.
comment-refused-email-invalid = Cette adresse e-mail n’est pas complète. Vous pouvez aussi laisser le champ vide.
comment-refused-no-address = Pour être prévenu par e-mail, indiquez votre adresse e-mail, ou décochez les cases.
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
comment-refused-banned-until = Le journal n’accepte pas de commentaires venant d’ici jusqu’à { $time }.
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

## Commentaires à leur propre adresse, votes, signalements

comments-more-answers = { $count ->
    [one] Une autre réponse
   *[other] { $count } autres réponses
}
comments-next = Commentaires suivants
comments-from-start = Depuis le début
comment-vote = Voter
comment-votes = Votre vote
comment-vote-none = Retirer mon vote
comment-credited = A fait modifier l’article
comment-report-title = Signaler un commentaire
comment-report-why = Que lui reprochez-vous ?
comment-report-send = Envoyer le signalement
comment-report-sent = Votre signalement a été envoyé
comment-back-to-comment = Retour au commentaire
comment-refused-too-many-reports = De nombreux signalements sont venus de votre réseau. Merci de réessayer plus tard.

## E-mails

mail-confirm-subject = { $paper } : pouvons-nous vous écrire ?
mail-confirm-why = Quelqu’un, sans doute vous, a donné cette adresse à { $paper } pour être averti des nouveaux commentaires. Nous n’écrivons que si vous acceptez.
mail-confirm-button = Voir la demande et accepter
mail-confirm-ignore = Si ce n’était pas vous, ne faites rien : vous ne serez averti de rien.
mail-answers-subject = On vous a répondu : { $title }
mail-comments-subject = Nouveaux commentaires : { $title }
mail-news-subject = { $paper } : de nouveaux commentaires pour vous
mail-read-comment = Lire et répondre
mail-more = Il y en a plus que cet e-mail ne peut en contenir.
mail-pending = Autre chose a été demandé avec votre adresse. Pour l’accepter, ouvrez la page ci-dessous.
mail-manage = Ce que vous suivez et tout ce que vous avez écrit
mail-end-all = Ne plus recevoir ces e-mails
mail-published-subject = Votre commentaire est publié : { $title }
mail-refused-subject = Votre commentaire n’a pas été publié : { $title }
mail-decision-reason = Le modérateur précise : { $reason }

## Suivre les commentaires, et la page d’une adresse

follow-title = Être averti par e-mail
follow-link = Suivre par e-mail
follow-email = Votre adresse e-mail (jamais affichée)
follow-article-comments = Nouveaux commentaires sur cet article
follow-replies = Réponses à mes commentaires ici
follow-comment = Réponses à ce commentaire
follow-corrections = Corrections apportées à cet article
follow-send = Suivre
follow-sent = Consultez votre messagerie
follow-sent-text = Si cette adresse doit être confirmée, un e-mail contenant un lien est en route. Rien d’autre ne sera envoyé tant que vous ne l’aurez pas ouvert.
follow-later-text = Aucun e-mail ne part maintenant. Votre demande est conservée : le lien d’un de nos e-mails précédents la confirme, celui du prochain aussi.
follow-refused-text = Beaucoup de demandes viennent d’arriver de votre réseau : la vôtre n’a pas été enregistrée. Merci de réessayer plus tard.
follow-nothing = Merci de choisir ce dont vous voulez être averti.
mine-title = Ce que le journal conserve de vous
mine-ask-text = Indiquez l’adresse avec laquelle vous commentez ou suivez des commentaires. Nous y enverrons un e-mail avec un lien vers votre page.
mine-ask-send = M’envoyer le lien
mine-mailless = Ce journal n’envoie pas encore de courriels : aucun lien ne peut vous parvenir. Les responsables du journal peuvent vous dire ce qu’il détient à votre sujet.
mine-sent-text = Si quelque chose a été écrit ou suivi avec cette adresse, un e-mail contenant un lien est en route. Il en part un par jour au plus.
mine-confirm-title = Merci de confirmer
mine-confirm-send = Oui, écrivez-moi à ce sujet
mine-confirmed = Merci. Les e-mails arriveront à cette adresse.
mine-stopped = Les e-mails envoyés à cette adresse nous sont revenus, nous avons donc arrêté. Confirmez pour les recevoir à nouveau.
mine-follows = Ce que vous suivez
mine-follows-none = Rien pour le moment.
mine-end = Ne plus suivre
mine-end-all = Arrêter tous les e-mails
mine-ended = Vous ne recevrez plus d’e-mails.
mine-pace = Fréquence
mine-pace-at-once = Immédiatement
mine-pace-hourly = Une fois par heure au plus
mine-pace-daily = Une fois par jour au plus, le matin
mine-quiet = Pas d’e-mails entre ces heures
mine-quiet-from = De
mine-quiet-until = À
mine-quiet-none = Pas de pause
mine-save = Enregistrer
mine-saved = C’est enregistré.
mine-comments = Ce que vous avez écrit
mine-comments-none = Rien n’est conservé pour cette adresse.
mine-comment-own = Le modifier ou le retirer
mine-export = Télécharger mes données (JSON)
mine-erase = Effacer tout ce qui est lié à cette adresse
mine-erase-text = Vos commentaires perdent définitivement leur texte et votre nom, et ce que vous suivez est oublié. C’est irréversible.
mine-erase-account = Votre compte est effacé aussi.
mine-erase-staff = Votre compte à la rédaction reste ; un propriétaire du journal peut y mettre fin.
mine-erase-sure = Oui, tout effacer
mine-erase-not = Non, tout garder
mine-erased = Tout ce qui était lié à cette adresse a été effacé.
mine-state-live = publié
mine-state-held = en attente d’un modérateur
mine-state-refused = non publié
mine-state-withdrawn = retiré

## E-mails de la démonstration

letters-title = E-mails
letters-text = Ceci est une démonstration : les e-mails s’affichent ici et ne sont envoyés à personne.

## Règles des commentaires : pourquoi un commentaire attend, signalements, votes

comment-held-honeypot = Un champ invisible pour les lecteurs a été rempli.
comment-held-repeat = Quelqu’un d’autre a envoyé exactement le même texte.
comment-held-links = Il contient plus de liens que le journal n’en admet.
comment-held-shortener = Il contient un lien qui cache sa destination.
comment-held-banned-word = Il contient un mot interdit.
comment-held-suspect-word = Il contient un mot à surveiller.
comment-held-near-duplicate = Presque le même texte a été envoyé ces derniers jours.
comment-held-spam-score = Il ressemble à des commentaires que les modérateurs ont classés comme spam.
comment-held-first-comment = Son auteur n’a encore aucun commentaire approuvé.
comment-held-reported = Des lecteurs l’ont signalé.
comment-held-all-held = Le journal lit chaque commentaire avant sa publication.
comment-sign-word = « { $text } » dans le texte
comment-sign-host = Un lien vers { $text }
comment-sign-name = « { $text } » dans le nom
comment-sign-links = Le nombre de liens
comment-sign-capitals = Le nombre de majuscules
comment-sign-digits = Le nombre de chiffres
comment-sign-signs = Le nombre de signes qui ne sont ni des lettres ni des chiffres
comment-sign-repetition = La répétition d’une lettre ou d’un signe
comment-sign-length = La longueur
comment-sign-name-form = La façon dont le nom est écrit
comment-report = Signaler ce commentaire
comment-report-spam = Publicité ou spam
comment-report-insult = Insulte ou menace quelqu’un
comment-report-off-topic = Sans rapport avec l’article
comment-report-false = Dit quelque chose de faux
comment-report-private = Dévoile la vie privée de quelqu’un
comment-report-other = Autre chose
comment-report-note = Avec vos mots (peut rester vide)
comment-report-thanks = Merci. Un modérateur lira votre signalement.
comment-report-refused-no-reason = Merci de choisir ce qui ne va pas dans ce commentaire.
comment-report-refused-no-note = Merci d’écrire ce qui ne va pas dans ce commentaire.
comment-report-refused-note-too-long = Votre remarque est trop longue : { $most } caractères au maximum.
comment-vote-up = Intéressant
comment-vote-down = Sans intérêt
comment-vote-refused-votes-closed = Le journal n’accepte pas de votes sur les commentaires.
comment-vote-refused-no-down-votes = Le journal n’accepte pas de votes contre les commentaires.
comment-vote-refused-not-live = Ce commentaire n’est plus là.
comment-vote-refused-own-comment = Vous ne pouvez pas voter sur votre propre commentaire.
comment-vote-refused-network-used-up = Assez de votes sur ce commentaire sont venus de votre réseau.
comment-vote-refused-changed-too-often = Vous avez changé trop souvent votre vote sur ce commentaire.
comment-vote-refused-too-many = De nombreux votes sont venus de votre réseau. Merci de réessayer dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}.

## Les comptes et la rédaction

sign-in = Se connecter
sign-in-first = Merci de vous connecter pour voir cette page.
sign-in-how = Nous envoyons un lien à votre adresse e-mail. Vous n’avez pas besoin de mot de passe.
sign-in-email = Votre adresse e-mail
sign-in-email-invalid = Cette adresse e-mail n’est pas complète.
sign-in-send = M’envoyer un lien
sign-in-mailless = Ce journal n’envoie pas encore de courriels : aucun lien ne peut vous parvenir. La rédaction se connecte avec un mot de passe ou une clé d’accès, ou par un lien fait sur le serveur du journal (courant people link).
sign-in-sent-title = Consultez votre messagerie
sign-in-sent = Si cette adresse reçoit nos e-mails, un lien de connexion est en route. Il est valable une demi-heure, et une seule fois. Rien reçu ? Regardez dans les indésirables, ou refaites une demande dans une minute.
sign-in-again = Demander un lien
sign-in-as = Vous allez vous connecter en tant que { $email }.
sign-in-over-title = Ce lien n’est plus valable
sign-in-over = Il a déjà servi, ou il date de plus d’une demi-heure.
sign-out = Se déconnecter
account = Votre compte
account-name = Le nom que voient les autres
save = Enregistrer
role-reader = Lecteur
role-analyst = Lecteur des statistiques
role-moderator = Modérateur
role-contributor = Contributeur
role-writer = Rédacteur
role-editor = Éditeur
role-owner = Propriétaire
sessions = Vos connexions
session-this = ce navigateur
session-unknown = Navigateur inconnu
session-times = Connexion : { $began } ; dernière utilisation : { $seen }
session-end = Déconnecter
session-end-of = Déconnecter : { $label }
sessions-end-others = Se déconnecter partout ailleurs
desk = Rédaction
desk-comments = Commentaires
desk-bans = Bannissements
desk-words = Mots
desk-policy = Réglages des commentaires
desk-queues = Files d’attente
desk-queue-held = En attente
desk-queue-reported = Signalés
desk-queue-suspect = Spam présumé
desk-queue-new = Pas encore relus
desk-queue-approved = Publiés
desk-queue-refused = Refusés
desk-many = { $count } et plus
desk-state-held = en attente
desk-state-new = publié, pas encore relu
desk-state-approved = publié
desk-state-suspect = classé comme spam
desk-state-refused = refusé
desk-state-withdrawn = retiré par son auteur
desk-filter = Filtrer la liste
desk-filter-none = Tout afficher
desk-search = Mots du commentaire ou du nom
desk-search-go = Rechercher
desk-only-writer = Seulement les commentaires de { $name }.
desk-only-article = Seulement les commentaires sous « { $title } ».
desk-empty = Il n’y a rien ici.
desk-top = Retour au début
desk-further = Suite
desk-under = Sous l’article
desk-of-article = seulement ceux de cet article
desk-record = Cet auteur jusqu’ici :
desk-record-approved = { $count ->
    [one] { $count } publié
   *[other] { $count } publiés
}
desk-record-refused = { $count ->
    [one] { $count } refusé
   *[other] { $count } refusés
}
desk-reports = { $count ->
    [one] Signalé par { $count } lecteur
   *[other] Signalé par { $count } lecteurs
}
desk-publish = Publier
desk-refuse = Refuser
desk-spam = Spam
desk-refuse-because = Refuser avec motif…
desk-refuse-silently = Sans motif
desk-writer-or-ban = Auteur, bannissement
desk-checked = Commentaires cochés
desk-picked = Cochés : 0
desk-words-beside = Motif et notes
desk-because = Motif
desk-because-none = Aucun
desk-said = Message à l’auteur
desk-note = Note pour les collègues
desk-done = { $count ->
    [0] Rien n’a été fait.
    [one] { $count } commentaire traité.
   *[other] { $count } commentaires traités.
}
desk-missed = Ceux-ci sont restés tels quels : quelqu’un les a traités avant vous, ou leur auteur les a modifiés.
desk-undo = Annuler
desk-keys = Raccourcis clavier
desk-key-move = Commentaire suivant, précédent
desk-key-check = Cocher le commentaire
desk-close = Fermer
desk-by-rules = Règles
desk-by-writer = Auteur
desk-by-staff = Rédaction
desk-decision-publish = publié
desk-decision-hold = mis en attente
desk-decision-refuse = refusé
desk-decision-spam = classé comme spam
desk-decision-undo = décision annulée
desk-decision-edit = modifié
desk-decision-withdraw = retiré
desk-writer = Auteur
desk-writer-no-email = Aucune adresse e-mail n’a été donnée.
desk-notes = Notes
desk-ban = Bannir
desk-ban-on = Le bannissement porte sur
desk-ground-email = L’adresse e-mail
desk-ground-network = Le réseau, que d’autres partagent peut-être
desk-ban-days = Durée
desk-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
desk-ban-for-good = Définitivement
desk-ban-until = jusqu’au { $date }
desk-ban-ended = levé le { $date } par { $name }
desk-ban-put = le { $date } par { $name }
desk-ban-end = Lever le bannissement
desk-ban-end-of = Lever le bannissement : { $name }
desk-ban-nothing = On ne sait rien de cet auteur qui permettrait de l’empêcher d’écrire.
desk-bans-none = Personne n’est banni.
desk-words-how = Écrivez un mot ou une expression par ligne. Les lignes qui commencent par # sont des remarques. Majuscules, accents et largeur des caractères ne comptent pas, et la comparaison porte sur des mots entiers.
desk-words-banned = Mots interdits
desk-words-banned-help = Un commentaire qui en contient un attend un modérateur.
desk-words-suspect = Mots à surveiller
desk-words-suspect-help = Un commentaire qui en contient un attend aussi un modérateur, avec un motif moins sévère.
desk-words-count = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}
desk-words-too-many = Ligne { $line } : une liste compte { $most } entrées au plus.
desk-words-too-long = Ligne { $line } : une entrée compte { $most } caractères au plus.
desk-words-no-word = Ligne { $line } : elle ne contient aucun mot.
desk-policy-paper = Tout le journal
desk-policy-mode = Commentaires lus avant publication
desk-policy-days = Jours pendant lesquels les commentaires restent ouverts (0 : toujours)
desk-policy-section-days = Jours pendant lesquels les commentaires restent ouverts (0 : comme le journal)
desk-policy-links = Adresses web admises avant qu’un commentaire soit mis en attente
desk-policy-pictures = Les lecteurs peuvent ajouter des images à leurs commentaires ; chacune attend un modérateur
desk-pictures = Images des lecteurs
desk-pictures-waiting = En attente
desk-pictures-shown = Montrées
desk-picture-alt = Ce qu’elle montre : { $alt }
desk-picture-show = Montrer aux lecteurs
desk-picture-remove = Retirer
desk-policy-sections = Rubriques
desk-policy-strictest = Entre les règles du journal, d’une rubrique et de celles qui l’englobent, c’est la plus stricte qui vaut.
desk-policy-as-paper = Comme le journal
mode-open = Aucun
mode-first-timers = Ceux des nouveaux venus
mode-all = Tous
mode-closed = Commentaires fermés
because-off-topic = Hors sujet
because-off-topic-sentence = Il parle d’autre chose que de l’article.
because-insult = Insultant
because-insult-sentence = Il insulte quelqu’un.
because-hate = Propos haineux
because-hate-sentence = Il s’en prend à des personnes pour ce qu’elles sont.
because-false = Information fausse
because-false-sentence = Il présente comme un fait ce que l’on sait être faux.
because-advertising = Publicité
because-advertising-sentence = Il fait de la publicité.
because-private = Vie privée
because-private-sentence = Il dévoile la vie privée de quelqu’un.
because-unclear = Incompréhensible
because-unclear-sentence = On ne comprend pas ce qu’il veut dire.

## Les commentaires quand les scripts sont actifs

comment-cancel = Fermer
comment-not-sent = L’envoi n’a pas abouti. Ce que vous avez écrit est conservé ici ; merci de réessayer.
comment-draft = Vous aviez écrit ceci. Ce n’est pas encore envoyé.
comment-remember = Retenir mon nom et mon adresse e-mail sur cet appareil
comment-vote-failed = Votre vote n’a pas pu être envoyé. Merci de réessayer.
comment-report-failed = Votre signalement n’a pas pu être envoyé. Merci de réessayer.
comments-new = { $count ->
    [one] Un nouveau commentaire
   *[other] { $count } nouveaux commentaires
}
comment-hide = Masquer cette personne
comment-hide-one = Masquer ce commentaire
comment-hidden = Sur cet appareil, les commentaires de { $name } sont masqués.
comment-hidden-one = Sur cet appareil, ce commentaire est masqué.
comment-show = Afficher
comments-hidden-people = Masqués sur cet appareil :

## Lettres de connexion et aux propriétaires

follow-what = De quoi voulez-vous être averti ?
mail-sign-in-subject = { $paper } : votre lien de connexion
mail-sign-in-how = Suivez ce lien dans la demi-heure et appuyez sur le bouton qui s’y trouve. Il ne sert qu’une fois.
mail-sign-in-ignore = Si vous ne l’avez pas demandé, ne faites rien : sans le lien, personne n’entre.
mail-staff-subject = { $paper } : un rôle a changé
mail-staff-what = { $name } était { $from } et est maintenant { $to }.
mail-staff-wrong = Si aucun propriétaire du journal n’a fait cela, retirez ce rôle immédiatement : courant people role … reader.

## Écrire une fois connecté

comment-confirmed = connecté
comment-as = Vous écrivez sous le nom { $name }.
comment-sign-in = Se connecter pour écrire sous votre propre nom

## Questions dans le texte

comment-refused-question = Cette question n’accepte plus de réponses.
question-answer = Répondre à cette question
question-answer-title = Votre réponse
question-closed = Cette question n’accepte plus de réponses.
question-passage = Extrait de l’article
desk-questions = Questions
desk-questions-waiting = Toutes celles en attente
desk-questions-article = Adresse de l’article
desk-questions-show = Afficher ses questions
desk-questions-none = Il n’y a pas de questions ici.
desk-question-passage = Passage, mot pour mot tel qu’il figure dans l’article
desk-question-text = Question aux lecteurs
desk-question-ask = Poser cette question
desk-question-new-passage = Passage, s’il est différent maintenant
desk-question-close = Ne plus accepter de réponses
desk-question-reopen = Accepter de nouveau des réponses
desk-question-place = La placer là
desk-question-accept = Accepter
desk-question-refuse = Refuser
desk-question-remove = Supprimer
desk-question-open = Accepte des réponses
desk-question-closed = N’accepte plus de réponses
desk-question-lost = Son passage a disparu du texte
desk-question-proposed = Proposée
desk-question-refused = Refusée
desk-question-proposed-by = Proposée par { $name }
question-fault-no-article = Il n’y a pas d’article à cette adresse.
question-fault-no-question = Veuillez écrire une question.
question-fault-question-too-long = La question est trop longue.
question-fault-no-passage = Veuillez indiquer un passage de l’article.
question-fault-passage-too-long = Le passage est trop long.
question-fault-not-there = Ces mots ne figurent pas dans l’article.
question-fault-several-paragraphs = Ces mots ne sont pas dans un même paragraphe. Veuillez choisir un passage d’un seul paragraphe.
question-fault-several-times = Ces mots figurent plusieurs fois dans l’article. Veuillez indiquer un passage plus long.
question-fault-crossing = Ce passage chevauche celui d’une autre question.
question-fault-changed = L’article a été modifié au même moment. Veuillez réessayer.
question-fault-missing = Cela n’est pas possible dans l’état actuel de la question.

ask-title = Poser une question sur ce passage
ask-sent = Votre question a été envoyée
ask-waits = Votre question attend la rédaction. Si elle est posée, elle figurera à côté de ce passage.
ask-passage = Passage
ask-passage-help = Mot pour mot, tel qu’il figure dans l’article, dans un seul paragraphe.
ask-question = Votre question à ce sujet
ask-send = Envoyer
ask-link = Poser une question sur un passage de l’article

## Corrections

corrections = Corrections
corrections-text = Les erreurs de { $paper } et leur correction, ainsi que les articles retirés.
corrections-all = Toutes les corrections
updates = Compléments
note-correction = Correction
note-update = Complément
note-retraction = Article retiré
note-takedown = Page supprimée
note-since = Erreur présente depuis :
note-compare = Ce qui a changé
gone-retracted = La rédaction a retiré cet article et n’en répond plus. Voici pourquoi :
gone-taken-down = Cette page a été supprimée. Voici pourquoi :
versions = Versions de cet article
versions-now = Version actuelle
compare-same = Aucun mot visible n’a changé.
compare-headline = Titre
compare-standfirst = Résumé
compare-body = Texte
compare-text = Texte
compare-title = Intertitre
compare-picture = Image
compare-table = Tableau
compare-description = Description de l’image
compare-credit = Crédit de l’image
compare-row = Ligne { $row }
compare-cell = Ligne { $row }, colonne { $column }
compare-added = Ajouté :
compare-removed = Supprimé :
compare-moved = déplacé
compare-otherwise = modifié autrement
compare-unchanged = Sans changement : { $count }
mail-correction-subject = Correction : { $title }
mail-retraction-subject = Article retiré : { $title }
mail-corrections-subject = { $paper } : corrections
mail-read-article = Lire l’article

## Signing in of staff
sign-in-staff = Rédaction
sign-in-password = Mot de passe
sign-in-with-password = Se connecter avec un mot de passe
sign-in-with-passkey = Se connecter avec une clé d’accès
sign-in-wrong = L’adresse ou le mot de passe n’est pas correct. Vous pouvez aussi demander un lien.
sign-in-passkey-wrong = La clé d’accès n’a pas fonctionné. Vous pouvez aussi demander un lien.
sign-in-wait = Trop d’essais ont échoué. Réessayez à partir du { $time } ou demandez un lien.
sign-in-busy = Beaucoup de personnes se connectent en ce moment. Réessayez dans un instant.

## Search
search-articles = Articles
search-comments = Commentaires
search-dossiers = Dossiers
search-names = Personnes et thèmes
search-where = Où chercher
search-count = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
search-about = Environ { $count } résultats
search-texts = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
search-none = Aucun résultat pour « { $question } ».
search-how = Saisissez un mot, un nom ou une "expression" entre guillemets. Un signe moins devant un mot écarte les textes qui le contiennent.
search-advice = Essayez avec moins de mots, d’autres mots, ou retirez un filtre.
search-instead = Vouliez-vous dire
search-forgiving = Aucun texte ne contient exactement ces mots. Ceux-ci contiennent des mots très proches.
search-most = Aucun texte ne contient tous ces mots. Ceux-ci en contiennent la plupart.
search-not-ready = La recherche se prépare. Veuillez réessayer dans quelques minutes.
search-busy = Beaucoup de personnes cherchent en ce moment. Veuillez réessayer bientôt.
search-more = Ordre et dates
search-order = Ordre
search-best = Les plus pertinents
search-newest = Les plus récents
search-oldest = Les plus anciens
search-kind = Genre
search-from = Du
search-until = Au
search-without = Retirer ce filtre : { $name }
search-previous = Page précédente
search-next = Page suivante

## Dossiers
dossier = Dossier
dossier-part-of = Fait partie de : { $name }
dossier-closed = Clos le { $date }. Plus rien n’est ajouté ici.
dossier-is-closed = Clos
dossier-newest = Aller au plus récent
dossier-since-visit = Nouveau depuis votre dernière visite
dossier-new = Nouveau
dossier-top = Revenir au début
follow-dossier = Ce qui s’ajoute à ce dossier
mail-dossier-subject = Nouveau dans le dossier : { $name }
mail-dossiers-subject = { $paper } : du nouveau dans vos dossiers

## Why an article is named beside another one

related-earlier = Précédemment sur ce sujet
related-later = La suite de cette affaire
related-series = Dans la même série
related-dossier = Dans le même dossier
related-background = Pour comprendre
