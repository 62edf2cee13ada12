# Français : la rédaction

## Conversation
desk-pin = Épingler
desk-unpin = Ne plus épingler
desk-pinned-full = { $most } commentaires sont déjà épinglés sous cet article. Retirez-en un d’abord.
desk-credit = A fait modifier l’article
desk-uncredit = N’a pas fait modifier l’article
desk-fine = Rien à redire
desk-decision-pin = épinglé
desk-decision-unpin = n’est plus épinglé
desk-decision-credit = noté comme ayant fait modifier l’article
desk-decision-uncredit = n’est plus noté comme ayant fait modifier l’article
desk-decision-picture-shown = a montré son image
desk-decision-picture-removed = a retiré son image
desk-decision-erase = effacé à la demande de son auteur
desk-report-reason = { $reason } : { $count }
desk-reports-older = Les signalements plus anciens ne sont pas affichés.
desk-alike = Lire l’autre commentaire
desk-ground-account = Le compte, quelle que soit l’adresse utilisée
desk-decision-edit-held = modifié, toujours en attente
comment-held-no-proof = Il est arrivé sans preuve de travail alors que de très nombreux invités écrivaient.
comment-held-writer-held = Un modérateur fait attendre tout ce qu’écrit cet auteur.
comment-held-new-host = Il contient un lien vers un site qu’aucun commentaire publié et aucun article ne citent ici.
desk-hold = Tout mettre en attente
desk-hold-on = Ce qui attend
desk-hold-why = Pourquoi, pour les collègues
desk-ban-holds = tout attend
desk-rules = Comment les commentaires sont vérifiés
desk-rules-how = Ces questions sont posées à chaque commentaire nouveau ou modifié, dans cet ordre. Si une règle refuse, l’auteur est aussitôt interrogé de nouveau et garde ce qu’il a écrit. Si une règle retient, le commentaire attend un modérateur, et toutes les raisons sont notées. Aucune ne supprime quoi que ce soit.
desk-rules-refuses = Refuse
desk-rules-holds = Retient
desk-rules-either = Retient ou refuse
desk-rules-off = Ne trouve rien avec les réglages actuels.
desk-rules-spared-staff = La rédaction n’est pas concernée.
desk-rules-spared-trusted = Ne concerne ni la rédaction, ni les lecteurs connectés qui ont { $count } commentaires approuvés et aucun refusé en 90 jours.
desk-rules-spared-published = Ne concerne ni la rédaction, ni les lecteurs qui ont un commentaire publié et aucun refusé : connectés, ou invités avec la même adresse e-mail et depuis le même réseau depuis plus d’un jour.
desk-rules-held = Retenus en 30 jours : { $count }
desk-rules-after = Après la publication
desk-rules-reports = Il attend de nouveau dès que { $count } lecteurs différents l’ont signalé, sauf si un modérateur l’a approuvé.
desk-rules-edit = Son auteur peut le modifier pendant { $minutes } minutes, { $most } fois au plus, et plus une fois qu’on y a répondu ; le nouveau texte passe par les mêmes questions. Il peut être retiré à tout moment.
desk-rules-votes = D’un même réseau comptent { $on_comment } votes par jour sur un commentaire et { $network } votes en { $minutes } minutes. Un vote peut être changé { $changes } fois.
desk-rule-account-ban = Le compte connecté est banni.
desk-rule-closed = Le journal n’accepte pas de commentaires, ou la conversation est fermée.
desk-rule-age = L’article a été publié il y a plus de { $days } jours (0 : les conversations ne se ferment jamais d’elles-mêmes).
desk-rule-form = Le formulaire est revenu en moins de { $least_seconds } secondes ou après plus de { $most_hours } heures, ou ne vient pas de ce journal.
desk-rule-proof = À partir de { $most } commentaires d’invités en { $minutes } minutes, elle est demandée aux invités dont le réseau n’a aucun commentaire publié.
desk-rule-ban = L’adresse e-mail ou le réseau est banni.
desk-rule-own-budget = Plus de { $network } commentaires sont venus du réseau en { $network_minutes } minutes, ou { $writer } de l’auteur en { $writer_minutes } minutes.
desk-rule-common-budget = Plus de { $article } commentaires sont arrivés sous l’article en { $article_minutes } minutes, ou { $site } dans tout le journal en { $site_minutes } minutes. De cela, { $percent } % sont réservés aux lecteurs connectés et aux réseaux qui ont un commentaire publié.
desk-rule-repeat = Le même texte renvoyé par son auteur est refusé.
desk-rule-links = Au-delà de { $allowed }, il attend ; au-delà de { $most }, il est refusé.
desk-rule-shortener = { $count } services de ce genre sont connus.
desk-rule-near-duplicate = Comparé aux commentaires des { $days } derniers jours.
desk-rule-spam-score = À partir de { $percent } %, une fois assez de décisions de modérateurs apprises.

## Parts of the desk
desk-part = Pages de cette partie
desk-paper = Journal
palette = Aller à…
palette-what = Un titre, une page ou une action
palette-none = Rien de trouvé.
palette-close = Fermer

## Lists
desk-articles = Articles
desk-article = Cet article
desk-begin = Nouvel article
desk-begin-page = Nouvelle page
desk-looks = Affichage
desk-look-list = Liste
desk-look-board = Tableau
desk-look-calendar = Calendrier
desk-piles = États
desk-pile-open = En cours
desk-pile-all = Tous
work-filters = Rechercher et filtrer
work-search = Titre, nom de travail ou auteur
desk-section = Rubrique
desk-any = Toutes
desk-whose = De qui
desk-whose-all = De tous
desk-whose-mine = Les miens
desk-whose-given = Confiés à moi
desk-narrow = Afficher
desk-show-all = Tout afficher
work-picked = Pour la sélection :
desk-give-to = Confier à
desk-give = Confier
desk-given-to = { $from } → { $to }
desk-nobody = Personne
desk-articles-none = Rien ici. « Nouvel article » en commence un ; ce qui est publié se trouve sous « En ligne ».
desk-found-none = Rien n’a été trouvé ici.
desk-search-all = Chercher dans tous les articles
desk-thrown-how = Ce qui est jeté peut être récupéré pendant { $count } jours, puis est supprimé définitivement ; ses images restent dans la médiathèque.
desk-goes-for-good = Supprimé définitivement le { $date }
desk-bulk = Fait : { $count }.
desk-bulk-left = Impossible dans leur état actuel : { $count } ({ $names }).
desk-give-whom = Choisissez d’abord à qui confier.
desk-rights-live = Droits expirés ou bientôt expirés sur des pages visibles : { $count } dans la médiathèque
desk-to-top = Retour au début
desk-earlier = Plus tôt
desk-later = Plus tard
desk-untitled = Sans titre
desk-goes-out = Parution le { $date }
desk-due = À rendre le { $date }
word-count = { $count ->
    [0] Aucun mot
    [one] { $count } mot
   *[other] { $count } mots
}

## States
work-state-draft = Brouillon
work-state-filed = Remis
work-state-in-review = En relecture
work-state-approved = Validé
work-state-scheduled = Planifié
work-state-live = En ligne
work-state-changed = En ligne, modifications en attente
work-state-change-scheduled = En ligne, modifications planifiées
work-state-gone = Dépublié
work-state-retracted = Retiré
work-state-thrown = Jeté

## Steps
desk-step-file = Remettre
desk-step-take-back = Reprendre
desk-step-review = Commencer la relecture
desk-step-send-back = Renvoyer à l’auteur
desk-step-approve = Valider
desk-step-unschedule = Annuler la planification
desk-step-discard = Abandonner les modifications
desk-step-throw-away = Jeter le brouillon
desk-step-take-out = Récupérer
desk-step-withdraw = Dépublier pour l’instant
desk-step-retract = Retirer définitivement
desk-step-take-down = Supprimer la page
desk-step-bring-back = Remettre en ligne
desk-done-file = Remis.
desk-done-take-back = Repris : c’est de nouveau un brouillon.
desk-done-review = En relecture.
desk-done-send-back = Renvoyé à son auteur.
desk-done-approve = Validé.
desk-done-publish = Publié.
desk-done-schedule = Planifié : la publication se fera automatiquement.
desk-done-unschedule = Planification annulée.
desk-done-discard = Les modifications sont abandonnées. Vous les retrouverez dans les versions.
desk-done-throw-away = Jeté. Sous « Jeté », vous pouvez le récupérer ; un brouillon vide est supprimé aussitôt.
desk-done-take-out = Récupéré : c’est de nouveau un brouillon.
desk-done-withdraw = Dépublié. Son adresse répond « page introuvable » jusqu’à sa remise en ligne.
desk-done-retract = Retiré. Son adresse l’indique et dit pourquoi.
desk-done-take-down = Page supprimée. Son adresse dit pourquoi.
desk-done-bring-back = De nouveau en ligne.
desk-done-plan = Enregistré.
desk-done-note-mend = Corrigé. Les deux formulations restent dans l’historique.
desk-done-note-add = Les lecteurs en sont informés.
desk-done-visibility = Enregistré.
desk-done-saved = Enregistré.

## What cannot be done
desk-refused-not-yours = Vous n’avez pas le droit de faire cela.
desk-refused-not-from-here = Impossible dans l’état actuel de l’article.
desk-refused-needs-words = Dites pourquoi, en quelques mots.
desk-refused-needs-note = Une correction dit ce qui était faux.
desk-refused-note-kind = Dites si ces mots sont un complément ou une correction, ou laissez le champ vide.
desk-refused-no-date = Ce n’est pas une date avec une heure.
desk-refused-past = Ce moment est passé.
desk-refused-embargo = L’embargo prend fin le { $date }.
desk-refused-goes-out = L’article paraît automatiquement le { $date }. Annulez d’abord la planification.
desk-refused-ends = L’article serait dépublié automatiquement le { $date }, avant que les lecteurs le voient. Changez d’abord cela.
desk-refused-ends-early = Ce moment est passé, ou vient avant la parution.
desk-refused-changed = Quelqu’un l’a enregistré entre-temps. Regardez-le de nouveau.
desk-there = Il y a maintenant : { $value }
desk-refused-gates = { $count ->
    [one] { $count } point empêche sa publication.
   *[other] { $count } points empêchent sa publication.
}
desk-refused-no-account = Ce compte n’existe pas.

## One article
desk-write = Écrire
desk-way = Suivi et publication
desk-revisions = Versions
desk-preview = Aperçu
desk-look-what = Ceci est un aperçu : le texte tel que les lecteurs le verraient s’il était publié maintenant.
desk-look-back = Retour à l’écriture
desk-look-alone = La page seule
desk-look-width = Largeur
desk-look-phone-wide = Comme sur un téléphone
desk-look-desk-wide = Comme sur un ordinateur
desk-since = { $state } depuis le { $date }.
desk-see-live = Le voir sur le site
desk-problems = Avant la publication
desk-problems-none = Rien ne s’oppose à la publication.
desk-next = Étape suivante
desk-words-with = Mot d’accompagnement, pour la personne suivante
work-publish = Publier
desk-note-kind = Ce qu’on dit des modifications aux lecteurs
desk-note-none = Rien : une simple coquille
desk-note-update = Un complément : il y a du nouveau, rien n’était faux
desk-note-correction = Une correction : quelque chose était faux
desk-note-text = Ce qui était faux ou ce qui est nouveau, pour les lecteurs
desk-note-since = Erreur présente depuis
desk-override = Publier malgré tout, parce que
desk-publish-changes = Publier les modifications
desk-publish-now = Publier maintenant
desk-publish-at = Date et heure de parution
desk-schedule = Planifier
desk-off = Mise hors ligne
desk-off-what = Un article dépublié peut revenir. Un article retiré disparaît pour toujours, et son adresse dit pourquoi. Une page supprimée pour des raisons légales ou de sécurité peut revenir ; son adresse dit pourquoi.
desk-off-reason = Pourquoi, pour les lecteurs
desk-retract-sure = Une fois retiré, l’article ne revient jamais. Son adresse le dit, avec ces mots :
desk-plan = Organisation
desk-slugline = Nom de travail
work-note = Note pour les collègues
desk-assignee = Actuellement chez
desk-owner = Appartient à
desk-deadline = À rendre le
desk-embargo = Pas avant le
desk-ends = Dépublier automatiquement le
desk-save = Enregistrer
desk-outside = Montrer à quelqu’un de l’extérieur
desk-outside-what = Quiconque a ce lien voit le texte tel qu’il est, jusqu’au { $date }.
desk-outside-link = Lien
desk-outside-end = Annuler les liens déjà transmis
desk-told = Annoncé aux lecteurs
desk-note-mend = Corriger la formulation
desk-note-add = Ajouter une note aux lecteurs
desk-told-correction = Correction
desk-told-update = Complément
desk-told-retraction = Article retiré
desk-told-takedown = Page supprimée
desk-history = Historique
desk-event-begun = Commencé
desk-event-file = Remis
desk-event-take-back = Repris
desk-event-review = Relecture commencée
desk-event-send-back = Renvoyé à l’auteur
desk-event-approve = Validé
desk-event-unschedule = Planification annulée
desk-stopped = L’article n’est pas paru automatiquement. La raison : { $what }.
desk-event-stopped = N’est pas paru automatiquement
desk-event-discard = Modifications abandonnées
desk-event-throw-away = Brouillon jeté
desk-event-take-out = Brouillon récupéré
desk-event-removed = Supprimé définitivement
desk-event-scheduled = Planifié
desk-event-published = Publié
desk-event-republished = Modifications publiées
desk-event-updated = Publié avec un complément
desk-event-corrected = Publié avec une correction
desk-event-note-mended = Note aux lecteurs corrigée
desk-event-note-added = Annoncé aux lecteurs après coup
desk-event-made-private = Réservé à la rédaction
desk-event-made-public = Ouvert à tous
desk-event-translation = Relié comme traduction
desk-event-translation-ended = N’est plus une traduction
desk-event-overridden = Publié malgré une règle
desk-event-restored = Rétabli à partir de la version
desk-event-withdraw = Dépublié
desk-event-retract = Retiré
desk-event-take-down = Page supprimée
desk-event-bring-back = Remis en ligne
desk-event-assigned = Confié à
desk-event-deadline = Date de remise
desk-event-embargo = Embargo
desk-event-ends = Dépublication automatique
desk-event-question-lost = Une question a perdu son passage

## Revisions
desk-revisions-none = Rien n’a encore été enregistré ici.
desk-compare = Comparer
desk-compare-from = De
desk-compare-to = À
desk-restore = Rétablir la version { $number }
desk-restore-what = Rétablir une version remplace le texte par ce qu’elle dit. Ce qu’il dit maintenant reste dans cette liste, et les lecteurs ne voient aucun changement avant la publication.
desk-restored = Le texte dit de nouveau ce que dit la version { $number }. Les lecteurs voient la même chose qu’avant. Ce que le texte disait jusqu’ici est la version suivante de cette liste.
desk-revision-public = Publiée
desk-revision-opened = Telle qu’à la première ouverture ici
desk-revision-saved = Enregistrée
desk-revision-restored = Rétablie
desk-revision-published = Publiée
desk-revision-republished = Modifications publiées
desk-revision-updated = Publiée avec un complément
desk-revision-corrected = Publiée avec une correction

## The editor's panel
desk-needs-script = Pour écrire, il faut JavaScript. Tout le reste de la rédaction fonctionne sans.
desk-read-only = Vous pouvez lire ce texte, mais pas le modifier pour le moment.
desk-fields = Fiche de l’article
desk-fields-place = Rubrique et genre
desk-kind = Genre
desk-language = Langue
desk-dateline = Lieu en tête d’article
desk-byline = Signature
desk-byline-add = Ajouter quelqu’un
desk-person = Personne
desk-role = Rôle
desk-role-author = Auteur
desk-role-editor = Édition
desk-role-translator = Traduction
desk-role-photographer = Photos
desk-role-illustrator = Illustrations
desk-up = Monter
desk-remove = Retirer
desk-topics = Thèmes
desk-topic-search = Chercher un autre thème
desk-more-sections = Autres rubriques
desk-sources = Sources et droits
desk-sources-lines = Sources, une par ligne
desk-rights = Droits, s’ils diffèrent de ceux du journal
desk-fields-series = Série et format
desk-series = Série
desk-series-position = Numéro dans la série
desk-format = Format
desk-format-standard = Texte
desk-format-video = Vidéo
desk-format-audio = Audio
desk-format-gallery = Diaporama
desk-format-picture = Image
desk-format-quote = Citation
desk-format-link = Lien
desk-format-aside = Brève
desk-format-status = Statut
desk-format-chat = Conversation
desk-fields-search = Adresse, recherche et partage
desk-slug = Dernière partie de l’adresse
desk-slug-help = Vide : formée d’après le titre. Une ancienne adresse mène à la nouvelle.
desk-short-headline = Titre court
desk-search-title = Titre pour les moteurs de recherche
desk-search-description = Description pour les moteurs de recherche
desk-share-title = Titre pour le partage
desk-share-text = Texte pour le partage
desk-shown-search = Dans les résultats d’un moteur de recherche
desk-shown-search-help = Les moteurs de recherche coupent les titres après environ { $title } lettres et les descriptions après environ { $text }, plus tôt si les lettres sont larges. Ce qui est vide ci-dessus est repris du titre et du texte.
desk-shown-share = En carte là où l’article est partagé
desk-shown-share-help = Les autres sites coupent les titres après environ { $title } lettres, les textes après environ { $text } et les images à 1200 × 630. Sans image, le journal dessine une carte avec le titre.
desk-fields-rules = Règles
desk-grave = Sujet grave : rien n’est proposé à côté
desk-sticky = Garder en tête des listes
desk-comments-here = Commentaires
desk-comments-open = Comme partout
desk-comments-closed = Fermés

## Faults of what was sent
editor-fault-unreadable = Ce qui a été envoyé est illisible.
editor-fault-too-long = C’est trop long : { $limit } au plus.
editor-fault-unknown = Cela ne peut pas figurer ici.
editor-fault-block = Bloc { $place } du texte : { $what }
editor-fault-note = Note { $place } : { $what }
editor-fault-refused = Vous ne pouvez pas le modifier maintenant. Ce que vous avez écrit reste sur cet appareil.

## Gates
desk-gates = Avant publication
desk-gates-intro = Ce qu’un texte doit avoir. Un avertissement est seulement affiché ; un blocage empêche la publication tant que personne ne dit pourquoi le texte doit paraître malgré tout, ce qui est consigné. Le titre et le texte sont toujours obligatoires.
gate-level-off = Désactivé
gate-level-warn = Avertir
gate-level-block = Bloquer
gate-blocks = Bloquant :
gate-headline-chars = Longueur maximale du titre, en caractères
gate-least-sources = Nombre minimal de sources
gate-fault = Indiquez des nombres entiers : 300 caractères au plus, 20 sources au plus.
gate-rule-headline-length = Titre pas trop long
gate-rule-standfirst = Un chapô
gate-rule-section = Une rubrique
gate-rule-byline = Un auteur
gate-rule-picture-alt = Texte alternatif pour chaque image
gate-rule-picture-credit = Crédit pour chaque image
gate-rule-picture-rights = Droits valables pour chaque image
gate-rule-sources = Sources
gate-rule-second-reader = Un deuxième relecteur
gate-rule-heading-order = Intertitres dans l’ordre
gate-rule-table-headers = Tableaux avec en-têtes
gate-rule-dead-links = Pas de liens morts dans le journal
gate-rule-link-text = Des liens qui disent où ils mènent
gate-headline = Il n’y a pas de titre.
gate-text = Il n’y a pas de texte.
gate-headline-length = Le titre compte { $count } caractères.
gate-standfirst = Il n’y a pas de chapô.
gate-section = Il n’est dans aucune rubrique.
gate-byline = Aucun auteur n’est indiqué.
gate-picture-alt = { $count ->
    [one] Une image n’a pas de texte alternatif{ $example }.
   *[other] { $count } images n’ont pas de texte alternatif{ $example }.
}
gate-picture-credit = { $count ->
    [one] Une image n’a pas de crédit{ $example }.
   *[other] { $count } images n’ont pas de crédit{ $example }.
}
gate-picture-rights = { $count ->
    [one] Une image manque ou ne peut plus être montrée{ $example }.
   *[other] { $count } images manquent ou ne peuvent plus être montrées{ $example }.
}
gate-sources = { $count ->
    [0] Aucune source n’est citée.
    [one] Une seule source est citée.
   *[other] { $count } sources sont citées.
}
gate-second-reader = Personne d’autre que son auteur ne l’a validé.
gate-second-reader-changed = Il a été modifié depuis sa validation.
gate-heading-order = Un intertitre saute un niveau{ $example }.
gate-table-headers = Un tableau ne dit pas ce que sont ses colonnes ou ses lignes{ $example }.
gate-dead-links = { $count ->
    [one] Un lien vers ce journal ne mène nulle part{ $example }.
   *[other] { $count } liens vers ce journal ne mènent nulle part{ $example }.
}
gate-link-text = Un lien ne dit pas où il mène{ $example }.

## Why a text is not taken
body-refused-too-large = Le texte est trop volumineux.
body-refused-not-json = Ce n’est pas le texte d’un article.
body-refused-not-a-body = Il contient quelque chose qu’un texte ne peut pas contenir.
body-refused-too-deep = Trop d’éléments sont imbriqués les uns dans les autres.
body-refused-too-many-blocks = Il y a plus de { $number } paragraphes et autres blocs.
body-refused-too-many-cells = Les tableaux ont plus de { $number } cellules.
body-refused-too-many-columns = Un tableau a plus de { $number } colonnes.
body-refused-too-many-notes = Il y a plus de { $number } notes.
body-refused-too-many-media = Il y a plus de { $number } images, enregistrements et fichiers.
body-refused-text-too-long = Un paragraphe est trop long.
body-refused-field-too-long = Un titre, un libellé ou un crédit est trop long.
body-refused-address-too-long = Une adresse est trop longue.
body-refused-link-address = Un lien ne peut mener que vers http, https, mailto, tel ou vers un endroit de ce journal.
body-refused-media-address = Ce n’est pas une adresse possible pour une image, un son ou une vidéo.
body-refused-embed-address = Une publication ou un lecteur d’un autre site a besoin d’une adresse qui commence par http ou https.
body-refused-source-address = La source d’une citation a besoin d’une adresse qui commence par http ou https.
body-refused-no-file = Un son ou une vidéo n’a pas de fichier.
body-refused-language = Ce n’est pas un code de langue.
body-refused-anchor = Ce nom ne peut pas servir d’ancre.
body-refused-question = Ce n’est pas une question de l’article.
body-refused-note-id = Une note n’a pas d’identifiant utilisable.
body-refused-note-twice = Deux notes ont le même identifiant.

## Two revisions
desk-kicker = Surtitre
desk-headline = Titre
desk-standfirst = Chapô
desk-revision-of = Version { $number }, { $date }
desk-compare-turn = Dans l’autre sens
desk-compare-same = Aucune différence.
desk-compare-counts = Mots ajoutés : { $come }. Mots supprimés : { $gone }.

## Above the text
editor-kicker = Surtitre
editor-headline = Titre
editor-standfirst = Chapô
editor-lead = Image d’ouverture
editor-lead-unsaid = Dire dans la médiathèque ce que montre cette image, pour qui ne la voit pas
editor-text = Texte de l’article

## How it stands with saving
editor-state-saved = Enregistré : { $time }
editor-state-changed = Pas encore enregistré
editor-state-saving = Enregistrement…
editor-state-offline = Hors connexion : conservé sur cet appareil
editor-state-waiting = Le serveur ne répond pas : conservé sur cet appareil
editor-state-conflict = Pas enregistré : quelqu’un d’autre l’a fait entre-temps. Votre texte est conservé sur cet appareil
editor-state-session = Pas enregistré : vous êtes déconnecté. Votre texte est conservé sur cet appareil. Connectez-vous dans une autre fenêtre, puis réessayez
editor-state-refused = Pas enregistré : { $why }
editor-state-nowhere = Pas enregistré, et cet appareil ne peut pas le conserver. Copiez votre texte avant de fermer la page
editor-try-again = Réessayer
editor-compare = Comparer
editor-show-where = Montrer où
editor-recovered = Votre texte non enregistré a été retrouvé sur cet appareil
editor-taken-over = Affiché maintenant : la version enregistrée par { $name }
editor-somebody = quelqu’un d’autre
editor-words = Mots : { $count }
editor-problems = À régler : { $count }
editor-problems-title = À régler avant la publication
editor-problem-blocking = Obligatoire :
editor-other-writing = { $name } est en train d’écrire (depuis { $since }).
editor-other-reading = { $name } a ouvert cet article (depuis { $since }).

## Tools
editor-tools = Outils de texte
editor-table-tools = Outils de tableau
editor-selection-tools = Outils pour les mots sélectionnés
editor-insert = Insérer
editor-insert-filter = Chercher quoi insérer
editor-strong = Gras
editor-emphasis = Italique
editor-underline = Souligné
editor-strike = Barré
editor-code-mark = Code dans la ligne
editor-sup = Exposant
editor-sub = Indice
editor-highlight = Surligné
editor-cite = Titre d’une œuvre
editor-clear = Effacer la mise en forme
editor-more-marks = Autres mises en forme
editor-quoted = Citation dans la ligne
editor-dfn = Terme expliqué
editor-small = Petits caractères
editor-big = Caractères plus grands
editor-inserted = Ajouté
editor-deleted = Supprimé
editor-keys = Touches du clavier
editor-sample = Résultat d’un programme
editor-variable = Variable
editor-abbreviation = Abréviation
editor-abbreviation-ask = Ce qu’elle signifie
editor-anchor = Ancre (cible de lien)
editor-anchor-ask = Nom de l’ancre, sans espaces
editor-name-bad = Ce nom ne convient pas. Écrivez quelque chose sans espaces.
editor-select-first = Sélectionnez d’abord les mots.
editor-undo = Annuler
editor-redo = Rétablir
editor-close = Fermer
editor-remove = Supprimer
editor-more = Plus
editor-yes = oui
editor-no = non

## What can be inserted
editor-crosshead = Intertitre
editor-crosshead-smaller = Petit intertitre
editor-picture = Image
editor-picture-upload = Image de cet appareil
editor-picture-library = Image de la médiathèque
editor-list = Liste
editor-list-numbered = Liste numérotée
editor-quote = Citation
editor-pull-quote = Exergue
editor-part = Partie : { $kind }
editor-note = Note de bas de page
editor-embed = Publication ou lecteur d’un autre site
editor-table = Tableau
editor-gallery = Galerie
editor-sidebar = Encadré
editor-details = Texte à déplier
editor-verse = Vers
editor-code = Code informatique
editor-rule = Séparation

## Hints in empty places
editor-hint-text = Écrivez ici. Tapez / pour insérer images, parties, tableaux et autres.
editor-hint-label = Libellé visible des lecteurs
editor-hint-attribution = Auteur de la citation
editor-hint-caption = Légende
editor-hint-title = Titre de l’encadré
editor-hint-summary = Ce qui reste visible
editor-hint-note = Texte de la note

## Links and languages
editor-link = Lien
editor-link-address = Adresse, ou mots d’un titre
editor-link-set = Placer le lien
editor-link-remove = Supprimer le lien
editor-link-bad = Ce n’est pas une adresse. Un lien peut mener vers une page web, une adresse e-mail, un numéro de téléphone ou une page de ce journal.
editor-link-found = Articles trouvés
editor-language = Langue de ces mots
editor-language-article = Comme l’article
editor-language-other = Autre code de langue
editor-language-bad = Ce n’est pas un code de langue.
editor-language-set = Appliquer la langue
editor-direction = Sens d’écriture
editor-direction-language = Comme la langue
editor-direction-ltr = De gauche à droite
editor-direction-rtl = De droite à gauche

## Find and replace
editor-find = Rechercher
editor-find-next = Suivant
editor-find-before = Précédent
editor-find-case = Respecter la casse
editor-find-count = { $number } sur { $count }
editor-find-none = Aucun résultat
editor-replace-by = Remplacer par
editor-replace = Remplacer
editor-replace-all = Tout remplacer
editor-replaced = Remplacements : { $count }

## Pictures
editor-alt = Description pour ceux qui ne voient pas l’image
editor-caption = Légende
editor-credit = Crédit
editor-placement = Emplacement
editor-placement-column = Dans la colonne
editor-placement-center = Centrée
editor-placement-start = En début de ligne
editor-placement-end = En fin de ligne
editor-placement-wide = Large
editor-placement-full = Pleine largeur
editor-picture-replace = Une autre de la médiathèque
editor-picture-renew = Une autre de cet appareil
editor-picture-missing = Cette image n’est plus dans la médiathèque.
editor-picture-waiting = Cette image est en préparation. Elle apparaîtra à la prochaine ouverture de la page.
editor-rights-ended = Les droits d’utilisation ont expiré
editor-picture-unseen = Cette image ne peut pas être affichée : { $address }. Récupérez le fichier là où il se trouve et ajoutez-le à la médiathèque.
editor-picture-unnamed = Image { $id }
editor-pasted-picture = image-presse-papiers
editor-gallery-add = Ajouter depuis la médiathèque
editor-columns = Colonnes
editor-columns-any = Selon la place
editor-library = Images de la médiathèque
editor-library-search = Chercher des images
editor-library-none = Aucune image trouvée.
editor-library-empty = Rien trouvé.
editor-library-failed = La médiathèque ne répond pas.
editor-choose = Prendre celles-ci
editor-loading = Chargement…
editor-uploading = Envoi de { $name }
editor-uploaded = Envoyé : { $name }
editor-upload-failed = { $name } n’a pas été envoyé : { $why }
editor-upload-large = { $name } est trop volumineux.
editor-why-line = le serveur ne répond pas.
editor-why-refused = le serveur a refusé.
editor-why-long = c’est trop long.
editor-paste-cut = Ce que vous avez collé était trop long. Il en manque la fin.
editor-only-pictures = Seules des images peuvent être placées dans le texte de cette façon.
editor-pictures-lost = Images qui n’ont pas suivi : { $count }. Faites glisser les fichiers ici.

## Keys
editor-keyboard = Raccourcis clavier
editor-paragraph = Paragraphe
editor-indent = Augmenter le retrait du point
editor-outdent = Réduire le retrait du point
editor-note-follow = Aller de l’appel de note à la note, et retour
editor-line-break = Nouvelle ligne dans le même paragraphe
editor-move-up = Monter le paragraphe ou le bloc
editor-move-down = Descendre le paragraphe ou le bloc
editor-block-fields = Aller aux champs de l’image ou du bloc sélectionné
editor-leave = Fermer ce qui est ouvert ; ensuite, Tab quitte le texte
editor-save = Enregistrer maintenant

## Other blocks
editor-part-name = Partie
editor-part-kind = Genre
editor-part-dissolve = Dissoudre la partie
editor-embed-ask = Adresse de la publication ou du lecteur
editor-embed-bad = Ce n’est pas l’adresse d’une page web.
editor-embed-title = Titre
editor-code-language = Langage du programme
editor-note-number = Note { $number }
editor-note-lost = (rien dans le texte ne renvoie à cette note)
editor-kept = Conservé tel quel : { $type }
editor-kept-definitions = Liste de termes
editor-kept-playlist = Liste de lecture
editor-kept-page-break = Saut de page
editor-kept-teaser-end = Fin de l’accroche
editor-kept-download = Fichier à télécharger
editor-kept-audio = Son
editor-kept-video = Vidéo
editor-kept-table = Tableau vide
editor-kept-list = Liste vide

## Table tools
editor-row-above = Ligne au-dessus
editor-row-below = Ligne en dessous
editor-row-delete = Supprimer la ligne
editor-column-before = Colonne avant
editor-column-after = Colonne après
editor-column-delete = Supprimer la colonne
editor-cells-merge = Fusionner les cellules
editor-cell-split = Scinder la cellule
editor-cell-header = Cellule d’en-tête
editor-row-head = Ligne d’en-tête
editor-table-remove = Supprimer le tableau

## Two versions side by side
editor-conflict = Deux versions
editor-conflict-what = Depuis que vous avez commencé, { $name } a enregistré une version ({ $time }). Choisissez ce qui reste. Rien n’est perdu tant que vous n’avez pas décidé.
editor-conflict-mine = La vôtre
editor-conflict-all-theirs = Tout prendre de { $name }
editor-conflict-all-mine = Tout prendre de la vôtre
editor-conflict-both = Garder les deux
editor-conflict-nothing = Rien
editor-conflict-same = Identique dans les deux : { $count }
editor-conflict-open = Encore à choisir : { $count }
editor-conflict-ready = Tout est choisi.
editor-conflict-take = Enregistrer ce choix
editor-conflict-later = Décider plus tard
editor-block-paragraph = Paragraphe
editor-block-crosshead = Intertitre
editor-block-part = Partie
editor-block-list = Liste
editor-block-quote = Citation
editor-block-pull-quote = Exergue
editor-block-figure = Image
editor-block-gallery = Galerie
editor-block-embed = Publication ou lecteur d’un autre site
editor-block-table = Tableau
editor-block-sidebar = Encadré

## The media library
library = Médias
library-upload = Ajouter des fichiers
library-upload-go = Envoyer
library-upload-help = Images, vidéos, sons, PDF et WebVTT. Vous pouvez aussi déposer des fichiers sur cette page ou les coller. Le lieu de prise de vue est effacé des images.
library-upload-waiting = En attente
library-upload-checking = Vérification
library-upload-done = Envoyé
library-upload-known = Déjà présent
library-upload-broken = La connexion a été interrompue. Ce qui est arrivé est conservé.
library-upload-retry = Réessayer
library-search = Recherche
library-search-go = Rechercher
library-search-none = Tout afficher
library-family = Type de fichier
library-family-all = Tous les types
library-family-picture = Image
library-family-video = Vidéo
library-family-audio = Audio
library-family-document = Document
library-only = Afficher
library-only-all = Tout
library-only-without-alt = Images sans texte alternatif
library-only-rights-ended = Droits expirés
library-only-rights-live = Droits expirés ou bientôt expirés, visibles des lecteurs
library-only-unused = Utilisés nulle part
library-none = Il n’y a encore rien ici. Ajoutez le premier fichier ci-dessus.
library-none-found = Aucun résultat.
library-not-yet = Rien jusqu’ici. La recherche continue plus bas.
library-no-medium = Ce fichier n’est pas dans la médiathèque.
library-signed-out = Vous n’êtes plus connecté, ou vous n’avez pas accès à la médiathèque.
library-kilobytes = { $count } ko
library-megabytes = { $count } Mo
library-fault-reference = Le fichier n’est pas encore ici
library-fault-missing = Le fichier manque
library-fault-waiting = Les différentes tailles sont en préparation
library-fault-failed = Cette image ne peut pas être affichée
library-fault-alt = Pas de texte alternatif
library-fault-rights = Les droits ont expiré
library-refused-large = Ce fichier est trop volumineux : { $limit } Mo au maximum.
library-refused-piece = C’est trop à la fois. Envoyez moins de fichiers, ou celui-ci seul avec les scripts activés.
library-refused-type = Ce type de fichier n’est pas accepté. Sont acceptés : images JPEG, PNG, GIF, WebP, TIFF et BMP, vidéos MP4 et WebM, sons MP3, M4A, Ogg, WAV et FLAC, PDF et WebVTT.
library-refused-heic = Les images HEIC et AVIF ne sont pas acceptées. Enregistrez l’image en JPEG et envoyez cette version.
library-refused-svg = Les dessins SVG peuvent contenir des programmes et ne sont pas acceptés. Enregistrez le dessin en PNG et envoyez cette version.
library-refused-pixels = Cette image a trop de pixels. Elle peut en compter 60 millions au maximum, et aucun côté ne peut en dépasser 16 384.
library-refused-frames = Cette animation est trop longue.
library-refused-broken = Cette image est endommagée et illisible.
library-refused-broke-off = Le fichier n’est pas arrivé en entier. Réessayez.
library-refused-empty = Ce fichier est vide.
library-refused-none = Choisissez d’abord un fichier.
library-refused-full = Il n’y a plus de place sur le disque.
library-refused-busy = Trop de fichiers arrivent en même temps. Réessayez dans un instant.
library-refused-no-upload = Cet envoi n’est plus connu. Recommencez.
library-refused-offset = Ce morceau ne fait pas suite au précédent.
library-refused-too-much = Trop de vos envois sont inachevés. Terminez-les d’abord, ou attendez un jour.
library-refused-damaged = Le fichier arrivé n’est pas celui qui était annoncé. Réessayez.
library-refused-fault = Une erreur s’est produite chez nous.
library-saved = Enregistré.
library-open = Ouvrir le fichier
library-original = Télécharger l’original
library-replace = Remplacer le fichier
library-replace-help = Le nouveau fichier apparaît partout où était l’ancien. Les adresses de l’ancien mènent au nouveau. Les textes restent.
library-replace-go = Remplacer
library-alt = Texte alternatif
library-alt-help = Ce que l’on voit, pour les personnes qui ne peuvent pas voir l’image.
library-caption = Légende
library-credit = Crédit
library-title = Titre
library-rights = Droits
library-holder = Titulaire des droits
library-terms = Ce qui est permis
library-until = Utilisable jusqu’au (inclus)
library-focus = Point le plus important
library-focus-help = Là où les pages recadrent l’image, ce point reste visible. Cliquez sur l’image ou saisissez des pourcentages. Vide : le centre.
library-focus-x = Depuis la gauche, en pour cent
library-focus-y = Depuis le haut, en pour cent
library-focus-pick = Choisir le point le plus important
library-crops = Parties pour des formats donnés
library-crops-help = Là où les pages montrent l’image dans l’un de ces formats, c’est cette partie qui est montrée. Faites-la glisser ou saisissez des pourcentages. Sans choix, le point le plus important décide.
library-crop-card = Listes et unes, 3 : 2
library-crop-square = Portraits, 1 : 1
library-crop-share = Partage, 1200 × 630
library-crop-own = choisie
library-crop-none = comme elle tient
library-crop-width = Largeur, en pour cent
library-crop-go = Montrer cette partie
library-crop-remove = N’en choisir aucune
library-no-crop = Cette partie est hors de l’image ou plus étroite qu’un dixième.
library-clip = Image d’affiche et sous-titres
library-poster = Image d’affiche
library-poster-help = Le numéro ou l’adresse d’une image de cette médiathèque. Vide : aucune.
library-poster-go = Enregistrer l’image d’affiche
library-track = Ajouter des sous-titres
library-track-file = Fichier WebVTT
library-track-help = Le numéro ou l’adresse d’un fichier WebVTT de cette médiathèque.
library-track-kind = Type
library-track-captions = Sous-titres pour sourds et malentendants
library-track-subtitles = Sous-titres
library-track-chapters = Chapitres
library-track-descriptions = Descriptions
library-track-lang = Langue, par exemple en ou km
library-track-label = Nom dans le lecteur
library-track-go = Ajouter
library-untrack = Supprimer
library-untrack-of = Supprimer { $name }
library-used = Où il est utilisé
library-used-nowhere = Il n’est utilisé nulle part.
library-use-article = Article
library-use-manuscript = Manuscrit
library-use-person = Portrait
library-use-promotion = Encart
library-use-comment = Commentaire
library-use-front = Une
library-use-medium = Image d’affiche ou sous-titres de
library-use-paper = Logo, icône ou image de partage du journal
library-remove = Supprimer définitivement
library-copies = Le même fichier en double
library-added = Ajouté le { $date }
library-added-by = Ajouté le { $date } par { $who }
library-changed-meanwhile = Quelqu’un d’autre a enregistré entre-temps. Ce que vous avez saisi est ci-dessous. Si vous enregistrez de nouveau, votre texte remplace le sien.
library-too-long = C’est trop long : { $most } caractères au maximum.
library-outside-picture = Les pourcentages vont de 0 à 100.
library-is-used = Il est utilisé quelque part et ne peut pas être supprimé.
library-not-yours = Seul qui peut publier peut le modifier : il est utilisé dans une page visible des lecteurs, ou quelqu’un d’autre l’a ajouté.
library-goes = « { $name } » sera supprimé définitivement, avec son fichier.
library-no-picture = Cette image n’est pas dans la médiathèque.
library-no-track = Ce fichier WebVTT n’est pas dans la médiathèque.
library-no-language = Ce n’est pas un code de langue.
library-no-clip = Seuls les sons et les vidéos ont une image d’affiche et des sous-titres.
library-other-family = Le nouveau fichier doit être du même type que l’ancien.
library-no-day = Ce n’est pas une date.

## The first owner
first-title = Bienvenue dans votre rédaction
first-how = Vous êtes le premier propriétaire de { $paper }. Dites-nous qui vous êtes ; ce lien ne sert qu’une fois.
first-name = Votre nom
first-name-invalid = Veuillez indiquer un nom de 50 caractères au plus, qui ne soit pas une adresse web.
first-password = Mot de passe, si vous en voulez un
first-password-help = Vous pouvez laisser ce champ vide et vous connecter par un lien envoyé par e-mail, ou créer une clé d’accès à la page suivante.
first-password-mailless = Ce journal n’envoie pas encore de courriels. Sans mot de passe, vous ne rentrez qu’avec une clé d’accès ou par un lien fait sur son serveur : courant people link.
first-done = Vous voilà connecté, en tant que propriétaire. Ci-dessous, vous choisissez comment vous connecter ; vous pouvez aussi le faire plus tard.
first-on = Aller à la rédaction
first-begin = Commencer
form-problems = Merci de revoir ces points :
again-title = Vous êtes déconnecté
again-how = Rien n’a été fait. Ce que vous avez saisi est conservé sur cette page : connectez-vous dans une nouvelle fenêtre, puis envoyez de nouveau ici.
again-files = Rien n’a été fait. Connectez-vous, puis revenez en arrière et choisissez de nouveau les fichiers.
again-sign-in = Se connecter dans une nouvelle fenêtre
again-send = Envoyer de nouveau

## Passwords that are not taken
password-too-short = Un mot de passe compte au moins { $least } caractères. Plusieurs mots en font un bon.
password-too-long = Ce mot de passe est trop long.
password-common = Beaucoup de gens utilisent ce mot de passe, c’est donc l’un des premiers que l’on essaie. Veuillez en choisir un autre.
password-about-you = Ce mot de passe trahit à qui il appartient. Veuillez en choisir un autre.

## The second proof
second-title = Encore une étape
second-how = Vous vous connectez en tant que { $email }. Veuillez prouver par un second moyen que c’est bien vous.
second-code = Les six chiffres de votre application
second-code-help = Un code de secours convient aussi, une seule fois.
second-paper = Un code de secours
second-go = Continuer
second-wrong = Ce code est incorrect, ou il a déjà servi.
second-wait = Trop d’essais ont échoué. Vous pourrez réessayer à partir du { $time }.
second-lost = Vous avez tout perdu ? Un propriétaire du journal peut vous aider à repartir de zéro.

## What staff come in by
keys-title = Votre connexion
keys-how = Vous pouvez toujours vous connecter par un lien envoyé par e-mail. Dès que vous avez une clé d’accès ou une application qui donne six chiffres, le lien vous demande aussi l’une ou l’autre : votre messagerie seule ne suffit plus pour entrer.
keys-needed = Ce journal demande une double authentification à sa rédaction. Créez ici une clé d’accès ou un code à six chiffres, et la rédaction s’ouvre.
keys-again = Pour modifier ceci, merci de vous connecter encore une fois.
keys-again-go = Se connecter encore une fois
keys-not-fresh = Pour modifier votre connexion, merci de vous connecter encore une fois. Rien n’a été modifié.
keys-remove = Supprimer
keys-remove-of = Supprimer { $name }
keys-passkeys = Clés d’accès
keys-passkeys-how = Une clé d’accès est conservée sur votre téléphone, votre ordinateur ou votre clé de sécurité. Elle vous connecte par empreinte, visage ou code PIN, sans rien saisir.
keys-passkeys-never = Les clés d’accès demandent un nom de domaine et une connexion sécurisée (https). Ce journal n’en a pas encore.
keys-passkeys-script = Pour créer une clé d’accès, votre navigateur a besoin des scripts.
keys-passkeys-full = Vous avez le nombre maximal de clés d’accès pour un compte.
keys-passkey-name = Nom de la clé d’accès, par exemple « mon téléphone »
keys-passkey-add = Ajouter une clé d’accès
keys-passkey-made = créée le { $date }
keys-passkey-used = utilisée pour la dernière fois le { $date }
keys-passkey-wrong = La clé d’accès n’a pas pu être créée. Merci de réessayer.
keys-codes = Code à six chiffres
keys-codes-how = Une application sur votre téléphone affiche six chiffres qui changent toutes les 30 secondes. Vous les saisissez après le lien ou le mot de passe.
keys-codes-begin = Configurer le code à six chiffres
keys-codes-since = Configuré depuis le { $date }.
keys-codes-off = Supprimer le code à six chiffres
keys-codes-scan = Scannez cette image avec l’application.
keys-codes-picture = Image à scanner avec l’application
keys-codes-typed = Si c’est impossible, saisissez ceci dans l’application :
keys-codes-here = Ouvrir une application sur cet appareil
keys-codes-first = Les six chiffres qu’elle affiche maintenant
keys-codes-confirm = Terminer
keys-wrong-code = Ce ne sont pas les chiffres du moment. Votre téléphone est-il à l’heure ?
keys-paper = Codes de secours
keys-paper-keep = Imprimez ou notez ces codes et gardez-les en lieu sûr. Chacun vous permet d’entrer une fois si vous perdez tout le reste. Ils ne seront plus affichés.
keys-paper-left = { $count ->
    [0] Il ne vous reste aucun code pour le cas où vous perdriez tout le reste.
    [one] Il vous reste un code pour le cas où vous perdriez tout le reste.
   *[other] Il vous reste { $count } codes pour le cas où vous perdriez tout le reste.
}
keys-paper-new = Créer de nouveaux codes
keys-password-none = Vous n’avez pas de mot de passe, et n’en avez pas besoin.
keys-password-since = Défini le { $date }.
keys-password-present = Mot de passe actuel
keys-password-new = Nouveau mot de passe
keys-password-help = Au moins { $least } caractères ; plusieurs mots en font un bon. Tous les autres navigateurs seront déconnectés.
keys-password-save = Enregistrer le mot de passe
keys-password-off = Supprimer le mot de passe
keys-wrong-password = Le mot de passe actuel n’est pas correct.

## People
desk-people = Équipe
people-suspended = suspendu
people-self = c’est vous
people-seen = dernière visite le { $date }
people-never = aucune visite
people-sessions = { $count ->
    [0] pas connecté
    [one] connecté avec un navigateur
   *[other] connecté avec { $count } navigateurs
}
people-second = avec double authentification
people-no-second = sans double authentification
people-invite = Inviter quelqu’un
people-invite-how = La personne reçoit un lien de connexion, valable une seule fois et pendant trois jours.
people-invite-go = Inviter
people-email = Son adresse e-mail
people-name = Son nom
people-name-invalid = Ceci ne peut pas servir de nom : c’est trop long, ou c’est une adresse web.
people-role = Ses droits
people-role-save = Enregistrer les droits
people-roles = Qui peut faire quoi
people-role-analyst = Voit ce qui est lu.
people-role-moderator = Décide de ce que les lecteurs ont écrit.
people-role-contributor = Écrit des manuscrits ; d’autres les publient.
people-role-writer = Écrit, et publie ses propres textes.
people-role-editor = Édite et publie les textes de tous, décide des commentaires et de leurs règles, voit ce qui est lu.
people-role-owner = Peut tout faire, et décide qui fait partie de la rédaction.
people-invited = { $email } est invité. Remettez-lui ce lien ; il ne sera plus affiché, et quiconque l’a peut entrer.
people-invited-mail = { $email } est invité, et un e-mail est en route. S’il n’arrive pas, remettez-lui ce lien ; il ne sera plus affiché, et quiconque l’a peut entrer.
people-never-came = L’invitation n’a pas encore été utilisée. Une nouvelle invitation annule l’ancien lien.
people-invite-again = Inviter de nouveau
people-already = Cette personne fait déjà partie de la rédaction.
people-missing = Ce compte n’existe pas.
people-last-owner = C’est le seul propriétaire qui puisse se connecter. Nommez-en d’abord un autre.
people-no-person = Le journal n’a pas cette signature.
people-not-a-role = Veuillez choisir ses droits.
people-not-recent = Pour modifier les droits de quelqu’un, merci de vous connecter encore une fois. Rien n’a été modifié.
people-byline = Signature
people-byline-none = Aucune
people-keys = Sa connexion
people-has-password = Un mot de passe
people-has-no-password = Pas de mot de passe
people-has-codes = Un code à six chiffres
people-has-no-codes = Pas de code à six chiffres
people-passkeys = { $count ->
    [0] Aucune clé d’accès
    [one] Une clé d’accès
   *[other] { $count } clés d’accès
}
people-forget = Réinitialiser la connexion
people-forget-how = Si cette personne a perdu ses appareils : mot de passe, clés d’accès, code à six chiffres et codes de secours sont supprimés, et elle se connecte par un lien envoyé par e-mail. Vérifiez par un autre moyen que c’est vraiment elle.
people-where = Ses connexions
people-nowhere = Aucune.
people-end = Mettre fin à l’accès
people-end-how = Dans les deux cas, la personne est déconnectée partout aussitôt. Suspendue, elle garde son rôle jusqu’à ce qu’elle puisse revenir ; retirée, elle redevient lecteur.
people-suspend = Suspendre
people-resume = Réactiver l’accès
people-remove = Retirer de la rédaction
people-rule = Double authentification
people-rule-second = La rédaction doit utiliser la double authentification
people-rule-help = La rédaction s’ouvre à ceux qui ont une clé d’accès ou un code à six chiffres. Les autres sont d’abord invités à en créer.

## Letters
mail-invite-subject = { $paper } : invitation à rejoindre la rédaction
mail-invite-what = { $by } vous invite à rejoindre la rédaction de { $paper }. Votre rôle : { $role }.
mail-invite-how = Suivez ce lien dans les trois jours et appuyez sur le bouton qui s’y trouve. Il ne sert qu’une fois.
mail-staff-suspended = Le compte de { $name } a été suspendu et ne permet plus de se connecter.
mail-staff-resumed = { $name } peut de nouveau se connecter.
mail-staff-reset = Tous les moyens de connexion de { $name } autres que l’e-mail ont été supprimés.
mail-rights-subject = { $paper } : des droits sur des images et d’autres fichiers expirent bientôt
mail-rights-what = Ces fichiers sont visibles des lecteurs et ne pourront bientôt plus être utilisés. Renouvelez les droits ou remplacez-les.
mail-rights-until = { $name } : jusqu’au { $date }

## The audit
desk-audit = Registre
desk-statistics = Statistiques
statistics-how = Combien de fois les pages d’articles ont été envoyées aux lecteurs, comme le journal les compte de toute façon : des sommes par jour, sans cookies et sans identifier personne. Les commentaires sont tous ceux de l’article.
statistics-days = Période
statistics-days-1 = Aujourd’hui
statistics-days-7 = Les 7 derniers jours
statistics-days-30 = Les 30 derniers jours
statistics-articles = Ce qui a été lu
statistics-article = Article
statistics-reads = Lectures
statistics-file = En fichier pour tableur (CSV)
statistics-none = Rien n’a été compté pendant cette période.
statistics-by-day = Jour par jour
statistics-day = Jour
statistics-total = Au total
audit-how = Ce qui a été fait des comptes et des règles. Personne ne peut modifier ni supprimer ces lignes.
audit-who = Qui
audit-anybody = Tout le monde
audit-what = Quoi
audit-anything = Tout
audit-since = À partir de ce jour
audit-none = Rien n’a été noté.
audit-console = Quelqu’un sur le serveur du journal
audit-by-link = par un lien envoyé par e-mail
audit-by-password = avec un mot de passe
audit-by-passkey = avec une clé d’accès
audit-by-first = comme premier propriétaire
audit-role = { $actor } a modifié les droits de { $subject } : { $from } avant, { $to } maintenant.
audit-link = { $actor } a créé un lien de connexion pour { $subject }.
audit-invite = { $actor } a invité { $subject }. Rôle : { $role }.
audit-suspend = { $actor } a suspendu { $subject }.
audit-resume = { $actor } a réactivé l’accès de { $subject }.
audit-forget-keys = { $actor } a supprimé les moyens de connexion de { $subject } autres que l’e-mail.
audit-byline = { $actor } a modifié la signature de { $subject } : « { $person } ».
audit-second-proof-on = { $actor } a rendu la double authentification obligatoire pour la rédaction.
audit-second-proof-off = { $actor } n’exige plus la double authentification de la rédaction.
audit-sign-in = { $actor } s’est connecté { $by }, depuis { $where }.
audit-password = { $actor } a défini un mot de passe.
audit-password-off = { $actor } a supprimé son mot de passe.
audit-codes = { $actor } a configuré un code à six chiffres.
audit-codes-off = { $actor } a supprimé son code à six chiffres.
audit-recovery-codes = { $actor } a créé de nouveaux codes de secours.
audit-recovery-code = { $actor } a utilisé un code de secours.
audit-passkey = { $actor } a ajouté la clé d’accès « { $name } ».
audit-passkey-off = { $actor } a supprimé la clé d’accès « { $name } ».
audit-passkey-copied = Le compteur de la clé d’accès « { $name } » de { $subject } est revenu en arrière, comme le ferait celui d’une copie. Elle n’a laissé entrer personne.
audit-words = { $actor } a modifié la liste de mots « { $subject } ».
audit-policy = { $actor } a modifié les règles des commentaires ({ $subject }).
audit-thread = { $actor } a changé les règles des commentaires d’un article ({ $subject }).
audit-note-mended = { $actor } a corrigé une note aux lecteurs ({ $subject }).
audit-clock = L’horloge
audit-article = { $actor } : { $what } (« { $subject } »).
audit-article-removed = Le brouillon « { $subject } », jeté il y a longtemps, a été supprimé définitivement.
audit-added = { $actor } a ajouté « { $subject } » ({ $place }).
audit-changed = { $actor } a modifié « { $subject } » ({ $place }).
audit-removed = { $actor } a supprimé « { $subject } » ({ $place }).
audit-merged = { $actor } a fusionné d’autres avec « { $subject } » ({ $place }).
audit-changed-place = { $actor } a modifié « { $place } ».
audit-did-added = Ajouté
audit-did-changed = Modifié
audit-did-removed = Supprimé
audit-did-merged = Fusionné
audit-other = { $actor } : { $action } ({ $subject }).
audit-what-role = Changements de rôle
audit-what-link = Liens créés
audit-what-invite = Invitations
audit-what-suspend = Suspensions
audit-what-resume = Accès réactivés
audit-what-forget-keys = Connexions réinitialisées
audit-what-byline = Signatures des comptes
audit-what-second-proof-on = Double authentification rendue obligatoire
audit-what-second-proof-off = Double authentification plus exigée
audit-what-sign-in = Connexions
audit-what-password = Mots de passe définis
audit-what-password-off = Mots de passe supprimés
audit-what-codes = Codes à six chiffres configurés
audit-what-codes-off = Codes à six chiffres supprimés
audit-what-recovery-codes = Codes de secours créés
audit-what-recovery-code = Codes de secours utilisés
audit-what-passkey = Clés d’accès ajoutées
audit-what-passkey-off = Clés d’accès supprimées
audit-what-passkey-copied = Clés d’accès au compteur revenu en arrière
audit-what-words = Listes de mots
audit-what-policy = Règles des commentaires
audit-what-thread = Règles des commentaires d’articles
audit-what-note-mended = Correction de notes aux lecteurs

## Sections, topics, menus, redirects, settings

setup = Configuration
setup-pages = Pages de configuration
setup-settings = Le journal
setup-sections = Rubriques
setup-topics = Thèmes
setup-bylines = Signatures
setup-menus = Menus
setup-redirects = Redirections
setup-promotions = Encarts
setup-imports = Importations

## Buttons and what they did

setup-change = Modifier
setup-none = Il n’y en a pas.
setup-up = Monter
setup-down = Descendre
setup-in = Placer sous le lien du dessus
setup-out = Placer au premier niveau
setup-merge = Fusionner
setup-merge-picked = Fusionner la sélection
setup-remove = Supprimer
setup-end = Terminer maintenant
setup-look = Afficher sans enregistrer
setup-look-at = Voir comme les lecteurs
setup-preview = Ce que verront les lecteurs
setup-sure = Oui, continuer
setup-back = Revenir sans rien changer
setup-all = Tout afficher
setup-policy = Règles des commentaires
setup-search-name = Mots du nom
setup-search-path = Mots de l’adresse
setup-done-saved = Enregistré. Les lecteurs le voient maintenant.
setup-done-added = Ajouté. Les lecteurs le voient maintenant.
setup-done-moved = Déplacé. Les lecteurs le voient maintenant.
setup-done-merged = Fusionné. L’ancienne adresse mène ici.
setup-done-removed = Supprimé.
setup-done-ended = Terminé. Les lecteurs ne le voient plus.
setup-done-placed = Le menu est maintenant à cette place.
setup-articles = { $count ->
    [0] aucun article
    [one] { $count } article
   *[other] { $count } articles
 }

## Fields

setup-field-name = Nom
setup-field-tagline = Slogan, sous le nom
setup-field-description = Description
setup-field-language = Langue principale
setup-field-address = Adresse où les lecteurs trouvent le journal
setup-field-time-zone = Fuseau horaire
setup-field-accent = Couleur du journal
setup-field-logo = Logo
setup-field-dark-logo = Logo sur fond sombre
setup-field-icon = Icône
setup-field-share-picture = Image de partage
setup-field-page-size = Articles par page de liste
setup-field-comments-order = Ordre des commentaires
setup-field-parent = Fait partie de
setup-field-slug = Dernière partie de l’adresse
setup-field-place = Rang parmi celles du même niveau
setup-field-into = Fusionner avec
setup-field-into-person = Adresse de la page de l’autre personne
setup-field-printed = Nom tel qu’il est publié
setup-field-title = Fonction au journal
setup-field-bio = À propos de cette personne
setup-field-picture = Numéro de l’image dans la médiathèque
setup-field-site = Site personnel
setup-field-email = Adresse e-mail
setup-field-label = Texte du lien
setup-field-target = Où il mène
setup-field-from = Ancienne adresse
setup-field-to = Où elle mène maintenant
setup-description-hint = Pour les moteurs de recherche et les flux. Les lecteurs la voient là où le journal est partagé.
setup-for-owners = Un propriétaire peut modifier ceci.
setup-dates = Les dates s’écrivent ainsi : { $date }. Avec l’heure : { $time }.
setup-order-oldest = Les plus anciens d’abord
setup-order-newest = Les plus récents d’abord
setup-order-votes = Les mieux notés d’abord
setup-parent-none = Aucune rubrique : premier niveau
setup-slug-hint = L’adresse est actuellement { $what }. Si vous la modifiez, l’ancienne mène à la nouvelle.
setup-slug-new-hint = Laissez vide pour la former d’après le nom.
setup-picture-hint = La médiathèque affiche le numéro de chaque image. Laissez vide pour n’en mettre aucune.
setup-logo-hint = Il remplace le nom en haut de page : large, sur fond transparent, deux fois plus de pixels que sa hauteur affichée (144 suffisent).
setup-dark-logo-hint = Pour les lecteurs dont l’écran est sombre. Sans elle, le logo garde un fond clair.
setup-icon-hint = Carrée, 180 pixels ou plus. Les navigateurs l’affichent à côté du nom, les téléphones sur leur écran.
setup-share-picture-hint = D’autres sites l’affichent quand une page n’a pas d’image : la une, les rubriques, les thèmes. 1 200 × 630 pixels conviennent.
setup-email-hint = Les lecteurs ne la voient jamais.
setup-into-person-hint = Ouvrez la page de la personne qui reste et copiez son adresse.

## Sections

setup-section-add = Ajouter une rubrique
setup-sections-none = Il n’y a pas encore de rubriques.
setup-section-merge = Les articles, les sous-rubriques, les liens des menus et les encarts passent à l’autre rubrique. L’adresse y mène.
setup-section-remove = Seule une rubrique vide peut être supprimée.
setup-section-goes = La rubrique « { $name } » sera supprimée, avec son adresse { $what }. { $links ->
    [0] Aucun lien de menu n’y mène.
    [one] { $links } lien de menu sera supprimé aussi.
   *[other] { $links } liens de menu seront supprimés aussi.
 } C’est irréversible.
setup-section-goes-into = La rubrique « { $name } » sera fondue dans « { $into } ». Articles déplacés : { $articles }. Liens de menu qui mèneront alors à « { $into } » : { $links }. Encarts qui lui étaient réservés : { $promotions }. L’adresse { $what } mènera à « { $into } ». C’est irréversible.

## Topics

setup-topic-add = Ajouter un thème
setup-topics-none = Aucun thème ne porte ce nom.
setup-topics-merge = Le thème que vous choisissez reste. Les articles des autres lui reviennent, et leurs adresses y mènent. C’est irréversible.
setup-topic-remove = Le thème disparaît aussi de ses articles. Pour les garder ensemble, fusionnez-le plutôt avec un autre thème.
setup-topic-goes = Le thème « { $name } » sera supprimé, avec son adresse { $what }. Articles qui le perdent : { $articles }. Liens de menu supprimés : { $links }. C’est irréversible.

## Bylines

setup-byline-add = Ajouter une personne
setup-bylines-none = Personne ne porte ce nom.
setup-byline-account = Compte : { $name }
setup-byline-account-role = Le compte « { $name } » ({ $role }) est celui de cette personne.
setup-byline-merge = Pour une personne qui figure ici deux fois. Articles, commentaires et comptes passent à l’autre. L’adresse y mène.
setup-byline-goes = « { $name } » deviendra « { $into } ». Mentions déplacées dans les articles : { $articles }. Commentaires : { $comments }. L’adresse { $what } mènera à « { $into } ». C’est irréversible.

## Menus

setup-menu-main = Menu principal
setup-menu-footer = Menu de pied de page
setup-menu-main-none = Il n’y a pas de menu principal. Les lecteurs voient les premières rubriques qui ont des articles.
setup-menu-footer-none = Il n’y a pas de liens en pied de page.
setup-menu-other = Menus sans emplacement
setup-menu-place-main = En faire le menu principal
setup-menu-place-footer = Le placer en pied de page
setup-menu-links = { $count ->
    [one] { $count } lien
   *[other] { $count } liens
 }
setup-menu-add = Ajouter un lien
setup-menu-item = Modifier le lien
setup-menu-hidden = Les lecteurs ne le voient pas
setup-menu-hidden-why = Sa destination n’est pas publique.
setup-label-hint = Laissez vide pour reprendre le nom de sa destination.
setup-target-hint = Un chemin de ce journal, par exemple /about/, ou une adresse complète.
setup-menu-item-goes = Le lien « { $name } » sera supprimé. Liens placés dessous qui remonteront au premier niveau : { $links }.
setup-menu-from-sections = Commencer avec les rubriques

## Redirects

setup-redirect-add = Ajouter une redirection
setup-redirect-add-how = L’ancienne adresse doit être une adresse de ce journal qui ne mène actuellement nulle part. Elle peut mener à un article, une page, une rubrique, un thème, une personne ou une image.
setup-redirects-list = Anciennes adresses et leur destination
setup-redirects-none = Il n’y en a pas.
setup-redirect-leads = mène à { $what }
setup-redirect-leads-nowhere = Sa destination n’est pas publique ou a disparu.
setup-redirect-by-hand = ajoutée à la main
setup-redirect-goes = La redirection de { $name } vers { $what } sera supprimée. Les lecteurs qui demandent cette adresse ne trouveront rien.
setup-missing = Adresses introuvables les plus demandées
setup-missing-none = Aucune adresse n’a été demandée en vain.
setup-missing-how = Compté par adresse et par jour. Rien n’est conservé sur ceux qui ont demandé.
setup-missing-count = { $count ->
    [one] demandée { $count } fois
   *[other] demandée { $count } fois
 }
setup-missing-lead = Rediriger
setup-missing-forget = Oublier

## What cannot be done

setup-gone = Ce n’est plus là. Quelqu’un d’autre l’a peut-être modifié.
setup-no-name = Donnez-lui un nom.
setup-too-long = C’est trop long : { $what } caractères au maximum.
setup-no-language = « { $what } » n’est pas une langue. Écrivez un code comme en, km, my, zh, ar ou pt-BR.
setup-no-web-address = « { $what } » n’est pas une adresse complète. Écrivez-en une comme https://river.example.
setup-no-zone = « { $what } » n’est pas un fuseau horaire. Écrivez-en un comme Asia/Phnom_Penh.
setup-no-order = Choisissez un ordre.
setup-no-color = « { $what } » n’est pas une couleur. Écrivez-en une comme #8a1c1c.
setup-page-size = Écrivez un nombre de 5 à 100.
setup-no-number = Écrivez un nombre entier.
setup-no-section = Cette rubrique n’existe plus.
setup-below-itself = Une rubrique ne peut pas être placée sous elle-même.
setup-merge-itself = Choisissez autre chose : on ne peut pas fusionner avec soi-même ni avec ce qui est placé dessous.
setup-section-full = Elle contient encore des articles ou des brouillons. Fusionnez-la plutôt avec une autre rubrique.
setup-section-has-below = Elle a encore des sous-rubriques. Déplacez-les ou fusionnez-les d’abord.
setup-taken = L’adresse { $what } est déjà prise.
setup-reserved = L’adresse { $what } est réservée au système. Choisissez-en une autre.
setup-no-address = « { $what } » ne peut pas faire partie d’une adresse.
setup-pick-two = Cochez-en au moins deux.
setup-pick-fewer = Cochez-en moins de { $what }.
setup-no-mail = « { $what } » n’est pas une adresse e-mail complète.
setup-no-picture = Cette image n’est pas dans la médiathèque.
setup-no-person = Personne n’a l’adresse « { $what } ».
setup-no-target = « { $what } » ne mène nulle part. Écrivez un chemin de ce journal ou une adresse complète.
setup-not-ours = « { $what } » n’est pas une adresse de ce journal.
setup-nothing-there = Il n’y a rien à l’adresse « { $what } » que les lecteurs puissent ouvrir.
setup-has-page = Il y a déjà une page à l’adresse { $what }.
setup-too-many-links = Un menu peut avoir { $what } liens au plus.

## Promotions

setup-promotion-add = Ajouter un encart
setup-promotions-how = Quand plusieurs encarts partagent une place, les lecteurs voient l’un ou l’autre, selon leur poids. Pour changer un encart de place, faites-le glisser par sa poignée, ou changez la place dans son formulaire.
setup-promotions-none = Il n’y en a pas.
setup-promotions-running = En cours
setup-promotions-waiting = À venir
setup-promotions-capped = Affichés autant que convenu
setup-promotions-ended = Terminés
setup-slot-top = En haut de chaque page
setup-slot-article-body = Dans le texte des articles
setup-slot-article-side = À côté des articles
setup-slot-article-end = Après les articles
setup-slot-front = À la une
setup-slot-list = Dans les listes
setup-promotion-counts = Affiché : { $shown }. Ouvert : { $opened }.
setup-promotion-from = à partir du { $date }
setup-promotion-to = jusqu’au { $date }
setup-promotion-cap = Nombre maximal d’affichages
setup-promotion-most = { $count } fois au plus
setup-promotion-ends = L’encart « { $name } » disparaîtra aussitôt. Vous pourrez le relancer en modifiant sa date de fin.
setup-promotion-headline = Titre
setup-promotion-text = Texte
setup-promotion-link = Où il mène
setup-promotion-slot = Emplacement
setup-promotion-after-paragraph = Après le paragraphe
setup-promotion-after-hint = Seulement pour l’emplacement dans le texte des articles.
setup-promotion-is-paid = Cet encart est payé
setup-promotion-label = Mention
setup-promotion-label-usual = La mention habituelle : « Publicité » s’il est payé
setup-promotion-label-text = Texte à la place de la mention
setup-promotion-picture = Numéro de l’image dans la médiathèque
setup-promotion-alt = Ce que montre l’image
setup-promotion-alt-hint = Pour les lecteurs qui ne peuvent pas la voir. Obligatoire s’il y a une image.
setup-promotion-starts = Début
setup-promotion-ends-at = Fin
setup-promotion-zone = Fuseau horaire : { $what }. Laissez vide pour ne pas fixer de limite.
setup-promotion-weight = Poids
setup-promotion-weight-hint = De 1 à 1000. Avec 2, il est affiché deux fois plus souvent qu’avec 1.
setup-promotion-cap-hint = Nombre total d’affichages. 0 : sans limite.
setup-promotion-sections = Seulement dans ces rubriques
setup-promotion-slug = Clé
setup-promotion-slug-hint = Minuscules, chiffres et traits d’union. Elle figure dans l’adresse du lien et ne change plus ensuite. Laissez vide pour la former d’après le titre.
setup-promotion-wrong = Cet encart ne peut pas être enregistré ainsi. Il n’existe peut-être plus.
setup-promotion-wrong-headline = Donnez un titre de 160 caractères au plus.
setup-promotion-wrong-link = Donnez une adresse complète (https://…) ou un chemin de ce journal (/…), sans espaces ni nom d’utilisateur.
setup-promotion-wrong-label = Ce qui a été payé doit porter la mention « Publicité ».
setup-promotion-wrong-picture = Donnez le numéro d’une image de la médiathèque et dites plus bas ce qu’on y voit.
setup-promotion-wrong-alt = Dites ce qu’on voit sur l’image, en 400 caractères au plus ; sans image, laissez vide.
setup-promotion-wrong-times = Donnez un jour et une heure ; la fin vient après le début.
setup-promotion-wrong-number = Donnez un nombre entier de { $least } à { $most }.
setup-promotion-wrong-long = { $most } caractères au plus.
setup-promotion-wrong-sections = La page d’accueil n’appartient à aucune rubrique : n’en choisissez pas.
setup-promotion-wrong-slug = Lettres minuscules de a à z, chiffres et traits d’union, et pas la clé d’un autre encart.

## Imports

setup-imports-none = Rien n’a été importé.
setup-imports-how = Ce qui est venu d’un autre système. Un propriétaire importe une exportation ici ; sur le serveur du journal, courant import wxr fait de même.
setup-search-report = Mots du rapport
setup-import-running = Commencée le { $began }. Dernier signe de vie le { $seen }, à { $percent } % du fichier, passe « { $stage } ». Relancée, elle reprend là où elle s’était arrêtée.
setup-import-done = Terminée le { $seen }.
setup-import-failed = Échouée le { $seen } à { $percent } % du fichier. Relancée, elle reprend là où elle s’était arrêtée.
setup-import-lost = Non conservé ({ $count })
setup-import-changed = Conservé sous une autre forme ({ $count })
setup-import-repaired = Réparé dans le fichier ({ $count })
setup-import-lost-title = Non conservé
setup-import-changed-title = Conservé sous une autre forme
setup-import-repaired-title = Réparé dans le fichier
setup-import-kept = Ce que le journal a gardé du fichier
setup-import-counts = Ici maintenant : { $kept }, dont nouveaux : { $added }
setup-import-reasons = Raisons, les plus fréquentes d’abord
setup-import-times = { $count ->
    [one] { $count } fois
   *[other] { $count } fois
 }
setup-import-notes-none = Il n’y a rien de tel.
setup-import-articles = Articles
setup-import-pages = Pages
setup-import-comments = Commentaires
setup-import-media = Images et autres fichiers
setup-import-people = Personnes
setup-import-sections = Rubriques
setup-import-topics = Thèmes
setup-import-redirects = Redirections

## Notes on passages, media for fields, taking over
desk-event-moved = Nouvelle adresse, à la place de
desk-event-put-back = Remis dans l’état d’avant sa modification par un compte piraté
desk-event-saved = Enregistré
desk-revision-put-back = Remise dans l’état d’avant
passage-notes = Notes sur des passages
passage-lost = Ce passage n’est plus dans le texte.
passage-count = { $count ->
    [one] { $count } note ouverte
   *[other] { $count } notes ouvertes
}
passage-fault-no-text = Écrivez quelque chose.
passage-fault-too-long = La note est trop longue.
passage-fault-no-passage = Sélectionnez quelques mots du texte.
passage-fault-too-many = Il y a déjà trop de notes ici.
passage-fault-missing = Elle n’est plus là, ou vous n’avez pas le droit de la modifier.
passage-mail-subject = { $name } vous pose une question
stopped-mail-subject = « { $headline } » n’est pas paru
given-mail-subject = « { $headline } » vous a été confié
given-mail-what = { $name } vous a confié cet article.
due-mail-subject = « { $headline } » est à rendre bientôt
due-mail-late-subject = « { $headline } » est en retard
due-mail-soon = À rendre le { $date }.
due-mail-late = À rendre le { $date } : le délai est passé.
work-mail-off = Ne plus recevoir ces lettres
account-letters = Lettres sur les articles qui me sont confiés et leurs délais
passage-mail-what = { $name } vous mentionne dans une note sur l’article « { $headline } ».
passage-mail-go = Ouvrir l’article
passage-question-waiting = Sera posée à la publication
pick-go = Choisir dans la médiathèque
pick-title = Choisir dans la médiathèque
pick-list = Fichiers disponibles
pick-take = Prendre ce fichier
desk-refused-held = { $name } écrit en ce moment dans cet article. Prenez d’abord la main dans l’éditeur.

## Notes, questions and topics in the editor; taking over
editor-passage = Note pour les collègues
editor-passages = Notes pour les collègues
editor-passages-none = Sélectionnez des mots et appuyez sur { $keys } pour laisser une note à vos collègues. Les lecteurs ne voient jamais les notes.
editor-passages-count = Notes : { $count }
editor-passages-settled = Notes closes : { $count }
editor-passage-text = Note
editor-passage-add = Ajouter une note
editor-passage-answer = Répondre
editor-passage-send = Envoyer
editor-passage-settle = Clore
editor-passage-reopen = Rouvrir
editor-passage-withdraw = Retirer
editor-passage-lost = N’est plus dans le texte
editor-passage-next = Note suivante
editor-passage-before = Note précédente
editor-passage-go = Aller au passage
editor-passage-cancel = Annuler
editor-passage-failed = La note n’a pas pu être envoyée. Elle est toujours ici : réessayez.
editor-passage-new = Nouvelles notes : { $count }
editor-passage-no-words = Il n’y a pas de mots ici sur lesquels laisser une note.
editor-ask = Interroger les lecteurs
editor-ask-text = Question aux lecteurs
editor-ask-reword = Reformuler
editor-ask-remove = Ne pas la poser
editor-ask-close = Clore
editor-ask-reopen = Accepter de nouveau des réponses
editor-topic-make = Créer le thème « { $name } »
editor-topic-ask = Le thème « { $name } » n’existe pas encore. Un éditeur peut le créer.
editor-topic-taken = Ajouté : { $name }
editor-topic-failed = La recherche de thèmes ne répond pas pour l’instant.
editor-named = Nommés dans le texte : { $count }
editor-named-take = Ajouter le thème « { $name } »
editor-named-make = Créer le thème « { $name } » et l’ajouter
editor-named-refuse = Ne plus proposer « { $name } »
editor-held = { $name } écrit ici depuis { $since }. Vous pouvez suivre en lecture.
editor-held-took = { $name } a pris la main à { $since }. Ce que vous n’aviez pas enregistré est conservé sur cet appareil.
editor-held-left = { $name } n’est plus là.
editor-take = Prendre la main
editor-take-back = Reprendre la main
editor-take-failed = Impossible de prendre la main. Merci de réessayer.
editor-state-held = Pas enregistré : conservé sur cet appareil

## Undoing what a stolen account did
people-oneself = C’est votre propre compte. Demandez à un autre propriétaire de le faire, ou à quelqu’un qui a accès au serveur du journal.
people-undo = Si ce compte a été piraté
people-undo-how = Tout ce qu’il a fait depuis un moment donné peut être passé en revue et annulé d’un coup.
people-undo-go = Voir ce qu’il a fait
audit-undone = { $actor } a annulé ce qu’avait fait un compte piraté ({ $subject }).
audit-what-undone = Annulations après un piratage
undo-title = Ce qu’a fait { $name }
undo-to-person = Retour à ce compte
undo-how = Si quelqu’un d’autre s’est emparé de ce compte, choisissez le dernier moment où il était sûrement entre les mains de son titulaire. Regardez ensuite ce qui a été fait depuis, et annulez-le d’un coup.
undo-self = C’est votre propre compte : personne ne s’exclut soi-même. Demandez à un autre propriétaire de le faire, ou à quelqu’un qui a accès au serveur du journal (courant people undo).
undo-since = Depuis ({ $zone })
undo-look = Afficher
undo-found = Ce qui a été fait depuis le { $date }, et ce qu’il en adviendra :
undo-no-moment = Veuillez indiquer une date et une heure déjà passées.
undo-keys = Connexions, mot de passe, clés d’accès, code à six chiffres, codes de secours et liens envoyés par e-mail
undo-articles = Articles
undo-readers = Lecteurs
undo-comments = Décisions sur les commentaires
undo-bans = Bannissements
undo-lines = Tout le reste de ce qui a été noté
undo-cut = Il y en a plus que cette liste n’en montre. L’annulation porte sur le tout, en plusieurs étapes.
undo-did = { $what } ({ $count })
undo-back = Cela sera annulé.
undo-done = C’est comme avant, ou il n’en reste rien.
undo-ends = Prendra fin.
undo-ended = Est terminé.
undo-kept = Modifié depuis par { $name } : cela reste tel quel.
undo-kept-somebody = Modifié depuis par quelqu’un d’autre : cela reste tel quel.
undo-by-hand = Quelqu’un doit s’en occuper à la main.
undo-why-merged = Ce qui a été fusionné ne peut plus être séparé : on ne sait plus ce qui se trouvait où.
undo-why-removed = Ce qui a été supprimé n’est pas conservé.
undo-why-replaced = Le fichier qui s’y trouvait n’est pas conservé.
undo-why-used = C’est désormais utilisé.
undo-why-unknown = On ne sait pas comment c’était avant.
undo-withdrawn = L’article sera dépublié.
undo-shown = Les lecteurs verront de nouveau la version { $number }.
undo-live = L’article sera de nouveau en ligne.
undo-text = Le manuscrit redeviendra celui de la version { $number } ; les autres textes restent parmi ses versions.
undo-text-stays = Il n’y avait pas de texte avant : le manuscrit reste, comme brouillon.
undo-draft = L’article redeviendra un brouillon, pour ne pas paraître automatiquement.
undo-moments = Date de remise, embargo et dépublication automatique redeviendront ce qu’ils étaient.
undo-step-by-hand = { $what } : quelqu’un doit s’en occuper à la main.
undo-face = Ce que voient les lecteurs
undo-manuscript = Le manuscrit
undo-of = { $what } – { $fate }
undo-count = { $count } – { $fate }
undo-never = Ce qu’aucune machine ne peut annuler
undo-never-letters = Les e-mails partis : aux lecteurs qui suivent un article, aux personnes invitées.
undo-never-copies = Les copies de pages et de flux prises par d’autres, moteurs de recherche compris. Ils prendront les bonnes à leur prochain passage.
undo-never-bans = Les bannissements que ce compte a levés restent levés.
undo-never-people = Ce qu’ont fait les personnes qu’il a fait entrer : regardez aussi leurs comptes.
undo-press = Le compte est suspendu et perd tout ce qui lui permettait d’entrer. Ce qu’il a fait est annulé, sauf là où quelqu’un l’a modifié depuis ; rien de ce qui a été écrit n’est perdu. Vous pouvez recommencer cette opération.
undo-go = Couper l’accès et annuler ce qu’il a fait
undo-told-shut = L’accès de ce compte est coupé.
undo-told-articles = { $count ->
    [one] Un article est de nouveau comme avant.
   *[other] { $count } articles sont de nouveau comme avant.
}
undo-told-comments = { $count ->
    [one] La décision sur un commentaire est annulée.
   *[other] Les décisions sur { $count } commentaires sont annulées.
}
undo-told-bans = { $count ->
    [one] Un bannissement est levé.
   *[other] { $count } bannissements sont levés.
}
undo-told-others = { $count ->
    [one] Un autre élément est de nouveau comme avant.
   *[other] { $count } autres éléments sont de nouveau comme avant.
}
undo-told-failed = { $count ->
    [one] Un élément n’a pas pu être annulé ; les logs du serveur disent pourquoi. Essayez encore une fois.
   *[other] { $count } éléments n’ont pas pu être annulés ; les logs du serveur disent pourquoi. Essayez encore une fois.
}
undo-told-more = Il en reste : appuyez encore une fois.

## An export brought in on the desk
setup-import-file = Importer une exportation WordPress
setup-import-file-how = Dans WordPress : Outils → Exporter → Tout le contenu. Le fichier est d’abord examiné, sans rien écrire ; ensuite il est importé. Ce qui est déjà ici n’est jamais supprimé.
setup-import-choose = Le fichier d’exportation (.xml, .zip, .gz)
setup-import-choose-help = Il arrive par morceaux et reprend après une interruption : choisissez de nouveau le même fichier.
setup-import-script = L’envoi demande des scripts. Sans eux : courant import wxr, sur le serveur du journal.
setup-import-other = Il y a déjà une autre exportation. Abandonnez-la d’abord.
setup-import-file-receiving = « { $name } » est en train d’arriver. En cas d’interruption, choisissez de nouveau le même fichier.
setup-import-file-here = « { $name } » est arrivé. Examinez-le d’abord : rien n’est écrit.
setup-import-file-looking = Examen de « { $name } » : { $stage }.
setup-import-file-looked = Ce qui serait importé de « { $name } » :
setup-import-file-running = Importation de « { $name } » : { $stage }.
setup-import-file-stopped = Arrêtée. Ce qui est venu de « { $name } » reste, et l’importation reprendra là où elle s’est arrêtée.
setup-import-file-failed = Interrompue avant la fin. Ce qui est venu de « { $name } » reste, et l’importation reprendra là où elle s’est arrêtée.
setup-import-file-done = « { $name } » est importé. Demandé par { $who }.
setup-import-stage-waiting = en attente de son tour
setup-import-stage-count = décompte
setup-import-stage-furniture = personnes, rubriques, thèmes
setup-import-stage-media = images et fichiers
setup-import-stage-articles = articles et commentaires
setup-import-stage-links = liens et menus
setup-import-stage-fetch = récupération des images de l’ancien site
setup-import-again = Actualiser
setup-import-look = Examiner
setup-import-run = Importer
setup-import-stop = Arrêter
setup-import-give-up = Abandonner
setup-import-fetches = Récupérer les images de l’ancien site
setup-import-fetches-help = L’ancien site doit encore être en ligne. Cela peut durer longtemps ; les images introuvables restent notées.
setup-import-truncated = Le fichier s’interrompt avant sa fin : refaites l’exportation et importez-la aussi, pour avoir le reste.
setup-import-zone = L’ancien site était à l’heure UTC { $hours }, le fuseau horaire de ce journal est { $zone }. Réglez le bon avant d’importer, sinon des dates tomberont sur un autre jour.
setup-import-runs = Importations précédentes
setup-done-late = Quelque chose a changé entre-temps : regardez où en est l’importation.
audit-import-begun = { $actor } a lancé l’importation de « { $subject } ».
audit-import-stopped = { $actor } a arrêté l’importation de « { $subject } ».
audit-what-import-begun = Importations lancées
audit-what-import-stopped = Importations arrêtées

## Fronts
fronts = Unes
fronts-home = À la une
fronts-how = Chaque une se remplit automatiquement avec les articles les plus récents. Ce que vous y placez à la main y reste jusqu’à ce que vous en décidiez autrement.
fronts-by-itself = Se remplit automatiquement
fronts-saved = Version { $number }, enregistrée par { $who } le { $date }
fronts-next = Une autre version sera affichée à partir du { $date }
fronts-place-lead = Ouverture
fronts-place-second = Deuxième rang
fronts-place-rail = Analyses et opinions
fronts-place-band = Vidéos, sons et diaporamas
fronts-place-latest = Dernières nouvelles
fronts-place-list = Articles
fronts-place-strip = Rubrique : { $section }
fronts-nothing-there = Il n’y a rien ici pour l’instant.
fronts-kept-away = Écarté : { $headline }
fronts-look = Afficher les changements
fronts-readers = Voir la page
fronts-versions = Versions
fronts-save = Enregistrer
fronts-preview = Aperçu
fronts-empty = Tout remplir automatiquement
fronts-from = Afficher à partir du
fronts-from-hint = Laissez vide : les lecteurs verront la nouvelle version dès l’enregistrement.
fronts-from-wrong = Indiquez un moment à venir.
fronts-unsaved = Les lecteurs ne verront ces changements qu’après l’enregistrement.
fronts-until = Jusqu’au
fronts-until-wrong = La fin doit venir après le moment où cette version commence à s’afficher.
fronts-display = Autre titre ou autre image ici
fronts-display-headline = Titre sur cette page
fronts-display-picture = Numéro de l’image sur cette page
fronts-is-put = Placé ici à la main
fronts-is-there = Sur la page
fronts-up = Monter : { $headline }
fronts-down = Descendre : { $headline }
fronts-put = Garder ici
fronts-put-one = Garder ici : { $headline }
fronts-fill = Ne plus garder ici
fronts-fill-one = Ne plus garder ici : { $headline }
fronts-hide = Écarter
fronts-hide-one = Écarter de cette une : { $headline }
fronts-show = Autoriser de nouveau
fronts-show-one = Autoriser de nouveau : { $headline }
fronts-more = Placer un autre article
fronts-search = Mots de l’article
fronts-into = Emplacement du prochain article
fronts-add = Placer
fronts-add-one = Placer : { $headline }
fronts-none-found = Aucun article trouvé.
fronts-hidden = Écartés de cette une
fronts-hidden-none = Aucun article n’est écarté.
fronts-not-public = Article { $number }, que les lecteurs ne peuvent pas voir pour l’instant
fronts-done-saved = Enregistré. Les lecteurs le voient maintenant.
fronts-done-scheduled = Enregistré. Les lecteurs le verront à partir du moment choisi.
fronts-grab = Déplacer : { $headline }
fronts-grab-help = Appuyez sur Espace ou Entrée pour le prendre, sur les flèches pour le déplacer, sur Espace ou Entrée pour le poser, sur Échap pour le laisser où il était.
fronts-say-grabbed = { $headline } : pris. { $place }, { $at } sur { $of }. Les flèches le déplacent.
fronts-say-moved = { $place }, { $at } sur { $of }.
fronts-say-dropped = { $headline } : posé. { $place }, { $at } sur { $of }.
fronts-say-canceled = { $headline } : reste où il était.
fronts-conflict = Pas enregistré : { $who } a enregistré une autre version le { $date }, après que vous avez ouvert cette page.
fronts-theirs = Ce qui est enregistré maintenant
fronts-theirs-look = L’afficher en page
fronts-yours = Votre disposition est ci-dessous. Si vous enregistrez de nouveau, elle remplace ce qui est enregistré maintenant.
fronts-changed = Rien n’a été fait : quelqu’un a enregistré une autre version entre-temps. Regardez de nouveau la liste.
fronts-too-late = Rien n’a été fait : cette version n’est plus en attente.
fronts-versions-of = Versions : { $front }
fronts-versions-none = Personne n’a encore composé cette une. Elle se remplit automatiquement.
fronts-back = Composer cette une
fronts-saved-by = { $who }, le { $date }
fronts-began = Affichée à partir du { $date }
fronts-waiting = Sera affichée à partir du { $date }
fronts-canceled = Planification annulée le { $date }
fronts-restored = Reprise de la version { $number }
fronts-counts = Placés à la main : { $put }. Écartés : { $hidden }.
fronts-is-shown = Vue par les lecteurs
fronts-look-at = Aperçu de la version { $number }
fronts-open = Modifier
fronts-open-one = Modifier la version { $number }, à enregistrer comme nouvelle version
fronts-cancel = Annuler la planification
fronts-cancel-one = Annuler la planification de la version { $number }
fronts-restore = Rétablir
fronts-restore-one = Rétablir la version { $number }
fronts-done-restored = Rétablie. Les lecteurs la voient maintenant.
fronts-done-canceled = Planification annulée.
fronts-at = Ce qui était affiché le
fronts-at-go = Afficher
fronts-at-hint = Avec les articles qui étaient publics alors et le sont encore. Ce qui y a été modifié depuis l’est ici aussi.
fronts-at-wrong = Indiquez un moment passé.

## Links, tables, films and passages
gate-rule-headline-caps = Titre pas en capitales
gate-rule-empty-headers = Pas d’en-têtes vides dans les tableaux
gate-rule-color-only = Rien d’indiqué par la seule couleur
gate-rule-film-captions = Sous-titres pour chaque vidéo
gate-rule-passage-language = Langue indiquée pour les passages dans une autre écriture
gate-rule-link-answers = Liens vers d’autres sites qui répondent (désactivé : pas de vérification)
gate-headline-caps = Le titre est en capitales.
gate-empty-headers = { $count ->
    [one] Un en-tête de tableau est vide{ $example }.
   *[other] { $count } en-têtes de tableaux sont vides{ $example }.
}
gate-color-only = { $count ->
    [one] Une cellule de tableau dit quelque chose par la seule couleur{ $example }.
   *[other] { $count } cellules de tableaux disent quelque chose par la seule couleur{ $example }.
}
gate-film-captions = { $count ->
    [one] Une vidéo n’a pas de sous-titres{ $example }.
   *[other] { $count } vidéos n’ont pas de sous-titres{ $example }.
}
gate-passage-language = { $count ->
    [one] Un passage dans une autre écriture n’indique pas sa langue{ $example }.
   *[other] { $count } passages dans une autre écriture n’indiquent pas leur langue{ $example }.
}
gate-link-answers = Un lien ne répond pas : { $link } ({ $how })
link-since = { $what } depuis le { $date }
link-is-unreachable = injoignable
link-is-timeout = pas de réponse à temps
link-is-broken = échange interrompu
link-is-private = hors du réseau public
link-is-circle = tourne en rond
link-unlooked = { $count ->
    [one] Un lien vers un autre site n’a pas encore été vérifié.
   *[other] { $count } liens vers d’autres sites n’ont pas encore été vérifiés.
}
desk-links = Liens
links-how = Liens d’articles en ligne vers d’autres sites qui ne répondent pas. Ils sont revérifiés automatiquement ; ceux qui répondent disparaissent d’ici.
links-none = Aucun lien mort connu.
links-by-article = Par article
links-by-host = Par site
links-open-article = Ouvrir l’article
links-looked-at = dernière vérification le { $date }
links-asked = sera vérifié en priorité
links-in-articles = { $count ->
    [one] Dans « { $headline } »
   *[other] Dans { $count } articles, le dernier étant « { $headline } »
}
links-again = Revérifier
links-right = Le lien est bon
links-archive = Chercher une copie archivée
setup-done-asked = Il sera vérifié dans les minutes qui viennent.
setup-done-right = Considéré comme bon. Il ne sera plus signalé pendant un an.
setup-import-would = Serait ici : { $kept }, dont nouveaux : { $added }

## Dossiers
dossiers = Dossiers
dossiers-how = Un dossier suit une histoire en cours : ses articles et ce qui s’est passé, dans l’ordre du temps.
dossiers-none = Il n’y a pas encore de dossier.
dossiers-add = Commencer un dossier
dossiers-state = État
dossiers-state-draft = Brouillon
dossiers-state-running = En cours
dossiers-state-closed = Clos
dossiers-state-hint = Les lecteurs voient un dossier en cours ou clos.
dossiers-count = Entrées : { $count }, visibles : { $seen }
dossiers-changed-last = Modifié le { $date } par { $who }
dossiers-changed = Rien n’a été fait : { $who } a modifié ce dossier le { $date }, après l’ouverture de cette page.
dossiers-theirs = Ce qui est enregistré maintenant :
dossiers-done = C’est fait.
dossiers-facts = Nom, textes et état
dossiers-introduction = Introduction
dossiers-introduction-hint = Une ligne vide commence un paragraphe. *Des mots* sont mis en relief, « - » commence un point de liste, une adresse web devient un lien.
dossiers-language = Langue de ces textes
dossiers-language-hint = Par exemple en ou km. Vide : celle du journal.
dossiers-order = Ordre des entrées
dossiers-topics = Proposer des articles sur ces thèmes
dossiers-entries = Entrées
dossiers-empty = Il est encore vide.
dossiers-day = Le jour dont il s’agit (facultatif)
dossiers-why = Pourquoi c’est important (facultatif)
dossiers-what = Ce qui s’est passé
dossiers-suggested = Propositions
dossiers-why-topic = Sur { $topic }
dossiers-why-words = Parle aussi de { $words }
dossiers-accept = Ajouter
dossiers-refuse = Pas celui-ci
dossiers-is-there = Déjà dedans
dossiers-add-article = Ajouter un article
dossiers-add-event = Ajouter un événement
dossiers-unseen = Invisible pour les lecteurs
dossiers-no-text = Dites ce qui s’est passé.
dossiers-no-article = Cet article n’existe pas.
dossiers-full = Il est plein : { $what } entrées au plus.
dossiers-not-removed = Les lecteurs le voient. Remettez-le d’abord en brouillon.
dossiers-goes = { $name } est supprimé avec ses entrées. Les articles restent.

## What readers are led to below an article

desk-related = À lire aussi
desk-related-words = Ce que les lecteurs voient sous cet article, dans cet ordre. La liste est calculée ; ce que vous choisissez ici compte aussitôt.
desk-related-none = Aucun article ne s’y rapporte encore.
desk-related-pin = Mettre en premier
desk-related-free = Comme calculé
desk-related-exclude = Jamais ici
desk-related-excluded = Jamais montrés ici
desk-related-find = Chercher un article publié
desk-related-not-there = Les lecteurs ne peuvent pas voir cet article.
desk-related-too-many = Il y a trop de choix pour cet article. Retirez-en d’abord.
desk-versions = Dans d’autres langues
desk-versions-join = C’est cet article en une autre langue : { $language }
desk-versions-part = N’en est pas une traduction
desk-versions-same = Il existe déjà une version dans cette langue.
desk-visibility = Qui peut le lire
desk-visibility-what = Compte aussitôt, et avant la publication aussi.
desk-visibility-public = Tout le monde
desk-visibility-private = La rédaction seule
desk-visibility-password = Qui a le mot de passe
audit-related = { $actor } a choisi des articles à lire aussi ({ $subject }).
audit-what-related = Choix d’articles à lire aussi
