# Español

## El marco de cada página

skip-link = Ir al texto principal
menu = Menú
close = Cerrar
home = Portada
sections = Secciones
section = Sección
topics = Temas
topic = Tema
authors = Autores
author = Autor
archive = Hemeroteca
search = Buscar
search-label = Buscar en el periódico
nav-main = Menú principal
nav-pages = Páginas
nav-footer = Sobre este periódico
breadcrumb-label = Está usted aquí
go-to-front = Ir a la portada
back-to-top = Volver arriba
theme = Apariencia
theme-light = Clara
theme-dark = Oscura
theme-auto = Como el dispositivo
language = Idioma
languages = Idiomas
also-in = También en
in-language = En { $language }
footer-no-tracking = Sin cookies ni rastreo: esta página no pide nada al servidor de nadie más.
footer-copyright = © { $years } { $name }
all-rights-reserved = Todos los derechos reservados
contact = Contacto
powered-by = Publicado con { $name }

## Fechas y firmas

published = Publicado
updated = Actualizado
published-on = Publicado el { $date }
updated-on = Actualizado el { $date }
undated = Sin fecha
by = Por { $names }
by-editor = Edición: { $names }
by-translator = Traducción: { $names }
by-photographer = Fotografías: { $names }
by-illustrator = Ilustraciones: { $names }

## Compartir

share = Compartir
share-this = Compartir este artículo
share-by-mail = Enviar por correo
share-on = Compartir en { $network }
share-device = Compartir con este dispositivo
share-print = Imprimir
copy-link = Copiar el enlace
copy-link-at = Copiar el enlace en { $time }
link-copied = Enlace copiado
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

## Géneros y formatos

kind-report = La noticia
kind-analysis = Análisis
kind-opinion = Opinión
kind-background = Contexto
kind-review = Crítica
kind-call-for-input = Pedimos su testimonio
kind-satire = Sátira
kind-sponsored = Contenido patrocinado
note-opinion = Este texto expresa la opinión de su autor.
note-satire = Esto es una sátira: no debe tomarse al pie de la letra.
note-sponsored = Este texto es de pago. La redacción no ha intervenido en él.
format-video = Vídeo
format-audio = Audio
format-gallery = Galería
format-quote = Cita
format-link = Enlace
format-aside = Nota breve

## El artículo

reading-time = { $minutes ->
    [one] { $minutes } minuto de lectura
   *[other] { $minutes } minutos de lectura
}
words = { $count ->
    [one] { $count } palabra
   *[other] { $count } palabras
}
pictures-count = { $count ->
    [one] { $count } imagen
   *[other] { $count } imágenes
}
in-this-article = En este artículo
series-part = { $name }, parte { $number }
link-to-part = Enlace a la parte «{ $title }»
continue-reading = Seguir leyendo
continue-reading-title = Leer «{ $title }»
enlarge-picture = Ampliar la imagen
picture-number = Imagen { $number } de { $total }
play-video = Reproducir el vídeo
play-audio = Reproducir la grabación
duration = Duración: { $time }
transcript = Transcripción
chapters = Capítulos
download-file = Descargar { $name }
download = Descargar
file-not-here = Este archivo no se conserva aquí.
wide-table = Tabla; se desplaza hacia los lados
footnotes = Notas
sources = Fuentes
footnote-number = Nota { $number }
back-to-text = Volver al texto
permalink = Enlace permanente
pinned = Fijado
draft-note = Borrador: los lectores no ven esta página.
print-address = Dirección de esta página: { $address }
from-the-article = Del artículo «{ $title }»
password-protected = Protegido
password-protected-title = Este artículo está protegido con contraseña
password-protected-text = No está abierto a todos los lectores. Si cree que debería tener acceso, diríjase a la redacción.
embed-load-video = Cargar el vídeo de { $provider }
embed-load-audio = Cargar la grabación de { $provider }
embed-load = Cargar el contenido de { $provider }
embed-privacy = No se envía nada a { $provider } hasta que lo cargue. Después, { $provider } conocerá su dirección de red y podrá instalar cookies.
embed-open = Abrir en { $provider }
embed-other = otro sitio
promotion-house = De la casa
promotion-advertisement = Publicidad

## Noticias relacionadas

related-news = Noticias relacionadas
related-by-topic = Sobre el mismo tema: { $topic }
related-by-section = En la misma sección: { $section }
related-by-author = Del mismo autor: { $author }
related-by-names = También menciona: { $names }
related-by-words = También trata de: { $words }
related-picked = Selección de la redacción

## Los comentarios

comments = Comentarios
comments-count = { $count ->
    [0] Sin comentarios
    [one] { $count } comentario
   *[other] { $count } comentarios
}
comments-none = Nadie ha comentado todavía.
comments-closed = Los comentarios están cerrados.
comments-view-all = Ver todos los comentarios
comments-feed = Seguir estos comentarios por canal web
comments-oldest = Primero los más antiguos
comments-newest = Primero los más recientes
comments-most-voted = Primero los más votados
jump-to-comments = Ir a los comentarios
comment-by = Comentario de { $name }
comment-removed = Este comentario ha sido retirado.
comment-permalink = Enlace a este comentario
comment-of-author = Autor del artículo
staff = Redacción
reply = Responder
in-reply-to = En respuesta a { $name }
replies-count = { $count ->
    [0] Sin respuestas
    [one] { $count } respuesta
   *[other] { $count } respuestas
}
votes-count = { $count ->
    [0] Sin votos
    [one] { $count } voto
   *[other] { $count } votos
}
guest = Invitado
pingback = Pingback
trackback = Trackback
mentioned-elsewhere = Citado en otros sitios
inline-question = Una pregunta a los lectores

## Escribir un comentario

comment-write = Escribir un comentario
comment-answer = Responder a { $name }
comment-text = Su comentario
comment-text-help = Las direcciones web se convierten en enlaces. *Énfasis*, **énfasis fuerte**, > antes de una cita, - antes de cada punto de una lista.
comment-names = Participantes en esta conversación
comment-rules = Cómo se tratan aquí los comentarios
comment-rules-mode-open = Lo que no tiene nada en contra se publica enseguida.
comment-rules-mode-first-timers = Un moderador lee antes lo que escriben los invitados y el primer comentario de cada persona que ha iniciado sesión.
comment-rules-mode-all = Un moderador lee cada comentario antes de publicarlo.
comment-rules-held = Las normas automáticas dejan un comentario a la espera de un moderador, que decide: por ejemplo, si tiene más de { $links } enlaces, lleva a un sitio al que nadie ha enlazado aquí, repite otro comentario o se parece al spam. Ninguna norma borra nada.
comment-rules-soon = Se admiten como máximo { $most } comentarios de un mismo autor en { $minutes } minutos.
comment-rules-edit = Durante { $minutes } minutos puede modificar su comentario, mientras nadie haya respondido. Puede retirarlo en cualquier momento. Ambas cosas se hacen en una página propia, cuya dirección solo recibe usted.
comment-name = Su nombre (puede quedar en blanco)
comment-email = Su correo electrónico (puede quedar en blanco; nunca se muestra)
comment-trap = Deje este campo en blanco
comment-send = Enviar
comment-preview = Vista previa
comment-preview-title = Así se verá
comment-yours = Su comentario
comment-keep-address = Solo usted tiene la dirección de esta página. Guárdela: aquí puede modificar o retirar su comentario.
comment-is-live = Su comentario está publicado.
comment-is-held = Su comentario está a la espera de un moderador, que lo lee antes de publicarlo.
comment-is-refused = Su comentario no se ha publicado.
comment-is-withdrawn = Ha retirado usted su comentario.
comment-see = Verlo entre los comentarios
comment-change = Guardar el cambio
comment-kept = Lo que usted escribió, para copiarlo
comment-change-until = Puede modificarlo hasta las { $time }.
comment-withdraw = Retirar el comentario
comment-picture-add = Añadir una imagen
comment-picture-file = Imagen
comment-picture-alt = Qué muestra, para quien no la ve
comment-picture-help = JPEG, PNG, WebP o GIF, hasta { $megabytes } MB. Un moderador la mira antes que los lectores. Lo que la cámara escribió en el archivo, como el lugar, se elimina.
comment-pictures-wait = Imágenes que esperan a un moderador: { $count }
comment-picture-closed = Ya no se pueden añadir imágenes a este comentario.
comment-picture-full = Un comentario puede tener { $most } imágenes como máximo.
comment-picture-later = Ahora esperan demasiadas imágenes. Inténtelo más tarde.
comment-picture-none = Todavía no ha elegido ninguna imagen.
comment-picture-no-alt = Diga qué muestra la imagen.
comment-picture-again = Elija la imagen una vez más: los navegadores no la conservan.
comment-picture-large = El archivo es demasiado grande: { $megabytes } MB como máximo.
comment-picture-unusable = Este archivo no es una imagen que pueda mostrarse aquí.
comment-edited = modificado el { $date }
comment-back = Volver al artículo

## Por qué no se acepta un comentario

comment-refused-title = Su comentario aún no se ha enviado
comment-refused-empty = Todavía no hay texto.
comment-refused-too-long = El texto es demasiado largo: { $most } caracteres como máximo.
comment-refused-name-too-long = Ese nombre no sirve aquí. Escriba por favor uno de { $most } caracteres como máximo, sin direcciones web.
comment-refused-name-is-address = Esto no puede ser un nombre aquí: es una dirección web.
comment-refused-email-invalid = Esta dirección de correo no está completa. También puede dejarla en blanco.
comment-refused-no-address = Para recibir avisos por correo, escriba su dirección de correo, o desmarque las casillas.
comment-refused-thread-closed = Los comentarios de este artículo están cerrados.
comment-refused-comments-closed = Los comentarios de este artículo están cerrados.
comment-refused-thread-too-old = Los comentarios de este artículo están cerrados.
comment-refused-parent = El comentario al que responde ya no está. Puede dirigir el suyo al artículo mismo.
comment-refused-form-stale = La página ha estado abierta mucho tiempo. Revise por favor su texto y envíelo de nuevo.
comment-refused-elsewhere = El formulario no procedía de este periódico. Envíelo por favor de nuevo desde esta página.
comment-refused-too-soon = Hace solo un momento llegó un comentario desde aquí. Vuelva a enviar el suyo dentro de { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
}.
comment-refused-form-too-fast = Hace solo un momento llegó un comentario desde aquí. Vuelva a enviar el suyo dentro de { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
}.
comment-refused-too-many = Han llegado muchos comentarios desde su red. Vuelva a intentarlo más tarde; su texto seguirá aquí mientras esta página esté abierta.
comment-refused-banned = Este periódico no admite comentarios desde aquí.
comment-refused-banned-until = Este periódico no admite comentarios desde aquí hasta las { $time }.
comment-refused-repeated = Ya ha enviado este texto.
comment-refused-too-many-links = Contiene más direcciones web de las que admite un comentario: { $most } como máximo.
comment-refused-too-many-blocks = Tiene demasiados párrafos y puntos de lista: { $most } como máximo.
comment-refused-edit-time-over = Este comentario ya no se puede modificar.
comment-refused-edited-too-often = Este comentario ya no se puede modificar.
comment-refused-answered = Este comentario ya no se puede modificar.
comment-refused-removed = Este comentario ya no se puede modificar.

## Listas, hemeroteca y autores

latest = Últimas noticias
top-stories = Noticias principales
most-read = Lo más leído
watch-and-listen = Ver y escuchar
analysis-and-opinion = Análisis y opinión
more-news = Más noticias
more-from-section = Más de { $section }
all-articles = Todos los artículos
all-sections = Todas las secciones
all-topics = Todos los temas
all-authors = Todos los autores
newer = Más recientes
older = Más antiguos
page-number = Página { $page }
page-of = Página { $page } de { $pages }
archive-of = Hemeroteca: { $date }
articles-by = Artículos de { $author }
articles-about = Artículos sobre { $topic }
articles-count = { $count ->
    [0] Ningún artículo
    [one] { $count } artículo
   *[other] { $count } artículos
}
about-the-author = Sobre el autor
about-the-authors = Sobre los autores
nothing-here-yet = Aquí todavía no hay nada.

## Canales

feed = Canal
feeds = Canales
feed-follow = Seguir por canal web
feed-title-paper = { $paper }
feed-title-section = { $section } – { $paper }
feed-title-topic = { $topic } – { $paper }
feed-title-author = { $author } – { $paper }
feed-title-comments = Comentarios sobre «{ $title }»
feed-title-all-comments = Comentarios – { $paper }
feed-comment-title = { $name } sobre «{ $title }»

## Cuando algo va mal

not-found-title = Página no encontrada
not-found-text = En esta dirección no hay ninguna página. Puede que se haya trasladado o que la dirección esté mal escrita.
gone-title = Página retirada
gone-text = Esta página ha sido retirada y no volverá.
bad-request-title = No se ha podido leer la petición
bad-request-text = Algo en la dirección o en el formulario no es como debería.
forbidden-title = Sin acceso
forbidden-text = Esta página no está abierta para usted.
method-not-allowed-title = Aquí no es posible
method-not-allowed-text = Esta dirección no responde a ese tipo de petición.
too-large-title = Demasiado grande
too-large-text = Lo enviado supera lo que este periódico acepta.
too-many-title = Demasiadas peticiones
too-many-text = Han llegado muchísimas peticiones desde su red. Espere un momento y vuelva a intentarlo.
server-error-title = Algo ha fallado por nuestra parte
server-error-text = No se ha podido componer la página. Hemos anotado el error; si nos escribe, indique por favor este número: { $id }
overloaded-title = Vuelva a intentarlo dentro de un momento
overloaded-text = El periódico está muy concurrido o en mantenimiento. No se ha perdido nada.
try-again = Volver a intentarlo

## Nombres de los idiomas

language-ar = árabe
language-de = alemán
language-en = inglés
language-es = español
language-fa = persa
language-fr = francés
language-he = hebreo
language-hi = hindi
language-ja = japonés
language-km = jemer
language-ko = coreano
language-lo = lao
language-my = birmano
language-pt = portugués
language-th = tailandés
language-vi = vietnamita
language-zh = chino

## Comentarios con dirección propia, votos, denuncias

comments-more-answers = { $count ->
    [one] Una respuesta más
   *[other] { $count } respuestas más
}
comments-next = Más comentarios
comments-from-start = Desde el principio
comment-vote = Votar
comment-votes = Su voto
comment-vote-none = Retirar mi voto
comment-credited = Ha hecho cambiar el artículo
comment-report-title = Denunciar un comentario
comment-report-why = ¿Qué tiene de malo?
comment-report-send = Enviar la denuncia
comment-report-sent = Su denuncia se ha enviado
comment-back-to-comment = Volver al comentario
comment-refused-too-many-reports = Han llegado muchas denuncias desde su red. Vuelva a intentarlo más tarde.

## Correos

mail-confirm-subject = { $paper }: ¿podemos escribirle?
mail-confirm-why = Alguien, seguramente usted, ha dado esta dirección a { $paper } para recibir avisos de nuevos comentarios. Solo escribiremos si usted acepta.
mail-confirm-button = Ver lo solicitado y aceptar
mail-confirm-ignore = Si no fue usted, no haga nada: no recibirá ningún aviso.
mail-answers-subject = Le han respondido: { $title }
mail-comments-subject = Nuevos comentarios: { $title }
mail-news-subject = { $paper }: nuevos comentarios para usted
mail-read-comment = Leer y responder
mail-more = Hay más de lo que cabe en este correo.
mail-pending = Con su dirección se ha pedido algo más. Para aceptarlo, abra la página de abajo.
mail-manage = Lo que usted sigue y todo lo que ha escrito
mail-end-all = No recibir más estos correos
mail-published-subject = Su comentario está publicado: { $title }
mail-refused-subject = Su comentario no se ha publicado: { $title }
mail-decision-reason = El moderador dice: { $reason }

## Seguir los comentarios, y la página de una dirección

follow-title = Recibir avisos por correo
follow-link = Seguir por correo
follow-email = Su correo electrónico (nunca se muestra)
follow-article-comments = Nuevos comentarios en este artículo
follow-replies = Respuestas a mis comentarios aquí
follow-comment = Respuestas a este comentario
follow-corrections = Correcciones de este artículo
follow-send = Seguir
follow-sent = Mire su correo
follow-sent-text = Si hay que confirmar esta dirección, le llegará un correo con un enlace. No se enviará nada más hasta que lo abra.
follow-later-text = Ahora no se envía ningún correo. Su petición queda guardada: se confirma con el enlace de un correo nuestro anterior o con el del próximo.
follow-refused-text = Acaban de llegar muchas peticiones desde su red, por lo que la suya no se ha guardado. Vuelva a intentarlo más tarde.
follow-nothing = Elija por favor de qué quiere recibir avisos.
mine-title = Lo que este periódico guarda de usted
mine-ask-text = Escriba la dirección con la que comenta o sigue comentarios. Allí le enviaremos un correo con un enlace a su página.
mine-ask-send = Enviarme el enlace
mine-mailless = Este periódico todavía no envía correo, así que no puede llegarle ningún enlace. Quien lleva el periódico puede decirle qué tiene de usted.
mine-sent-text = Si con esta dirección se ha escrito o seguido algo, llegará un correo con un enlace. Se envía como máximo uno al día.
mine-confirm-title = Confirme, por favor
mine-confirm-send = Sí, escríbanme sobre esto
mine-confirmed = Gracias. Los correos llegarán a esta dirección.
mine-stopped = Los correos enviados a esta dirección nos llegaron devueltos y dejamos de escribir. Confirme para volver a recibirlos.
mine-follows = Lo que usted sigue
mine-follows-none = Nada por el momento.
mine-end = Dejar de seguir
mine-end-all = No recibir más correos
mine-ended = No recibirá más correos.
mine-pace = Frecuencia
mine-pace-at-once = Al momento
mine-pace-hourly = Una vez por hora como máximo
mine-pace-daily = Una vez al día como máximo, por la mañana
mine-quiet = Sin correos entre estas horas
mine-quiet-from = Desde
mine-quiet-until = Hasta
mine-quiet-none = Sin pausa
mine-save = Guardar
mine-saved = Guardado.
mine-comments = Lo que ha escrito
mine-comments-none = No hay nada guardado con esta dirección.
mine-comment-own = Modificarlo o retirarlo
mine-export = Descargar mis datos (JSON)
mine-erase = Borrar todo lo de esta dirección
mine-erase-text = Sus comentarios pierden para siempre el texto y su nombre, y lo que sigue queda olvidado. No se puede deshacer.
mine-erase-account = También se borra su cuenta.
mine-erase-staff = Su cuenta de la redacción se conserva; un propietario del periódico puede cerrarla.
mine-erase-sure = Sí, borrarlo todo
mine-erase-not = No, conservarlo todo
mine-erased = Se ha borrado todo lo de esta dirección.
mine-state-live = publicado
mine-state-held = a la espera de un moderador
mine-state-refused = no publicado
mine-state-withdrawn = retirado

## Correos de la demostración

letters-title = Correos
letters-text = Esto es una demostración: los correos se muestran aquí y no se envían a nadie.

## Normas de los comentarios: por qué espera un comentario, denuncias, votos

comment-held-honeypot = Se ha rellenado un campo que las personas no ven.
comment-held-repeat = Otra persona ha enviado exactamente el mismo texto.
comment-held-links = Tiene más enlaces de los que admite el periódico.
comment-held-shortener = Tiene un enlace que oculta adónde lleva.
comment-held-banned-word = Contiene una palabra prohibida.
comment-held-suspect-word = Contiene una palabra dudosa.
comment-held-near-duplicate = En los últimos días se ha enviado casi el mismo texto.
comment-held-spam-score = Se parece a comentarios que los moderadores han marcado como spam.
comment-held-first-comment = Su autor no tiene aún ningún comentario aprobado.
comment-held-reported = Lo han denunciado lectores.
comment-held-all-held = Este periódico lee cada comentario antes de publicarlo.
comment-sign-word = «{ $text }» en el texto
comment-sign-host = Un enlace a { $text }
comment-sign-name = «{ $text }» en el nombre
comment-sign-links = Cuántos enlaces tiene
comment-sign-capitals = Cuántas mayúsculas tiene
comment-sign-digits = Cuántas cifras tiene
comment-sign-signs = Cuántos signos tiene que no son letras ni cifras
comment-sign-repetition = Cuántas veces se repite una letra o un signo
comment-sign-length = Su extensión
comment-sign-name-form = Cómo está escrito el nombre
comment-report = Denunciar este comentario
comment-report-spam = Publicidad o spam
comment-report-insult = Insulta o amenaza a alguien
comment-report-off-topic = No trata del artículo
comment-report-false = Dice algo falso
comment-report-private = Cuenta algo privado de alguien
comment-report-other = Otra cosa
comment-report-note = Con sus palabras (puede quedar vacío)
comment-report-thanks = Gracias. Un moderador leerá su denuncia.
comment-report-refused-no-reason = Elija por favor qué tiene de malo el comentario.
comment-report-refused-no-note = Escriba por favor qué tiene de malo el comentario.
comment-report-refused-note-too-long = Su nota es demasiado larga: { $most } caracteres como máximo.
comment-vote-up = Interesante
comment-vote-down = Sin interés
comment-vote-refused-votes-closed = Este periódico no admite votos en los comentarios.
comment-vote-refused-no-down-votes = Este periódico no admite votos en contra de los comentarios.
comment-vote-refused-not-live = Este comentario ya no está.
comment-vote-refused-own-comment = No puede votar su propio comentario.
comment-vote-refused-network-used-up = Ya han llegado suficientes votos a este comentario desde su red.
comment-vote-refused-changed-too-often = Ha cambiado demasiadas veces su voto sobre este comentario.
comment-vote-refused-too-many = Han llegado muchos votos desde su red. Vuelva a intentarlo dentro de { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
}.

## Las cuentas y la redacción

sign-in = Iniciar sesión
sign-in-first = Inicie sesión, por favor, para ver esta página.
sign-in-how = Le enviamos un enlace a su correo electrónico. No necesita contraseña.
sign-in-email = Su correo electrónico
sign-in-email-invalid = Esta dirección de correo no está completa.
sign-in-send = Enviarme un enlace
sign-in-mailless = Este periódico todavía no envía correo, así que no puede llegarle ningún enlace. La redacción entra con contraseña o llave de acceso, o con un enlace hecho en el servidor del periódico (courant people link).
sign-in-sent-title = Mire su correo
sign-in-sent = Si a esa dirección llega el correo, un enlace para iniciar sesión está en camino. Vale media hora y una sola vez. ¿No llega nada? Mire entre el correo no deseado o vuelva a pedirlo dentro de un minuto.
sign-in-again = Pedir un enlace
sign-in-as = Va a iniciar sesión como { $email }.
sign-in-over-title = Este enlace ya no es válido
sign-in-over = Ya se ha usado o tiene más de media hora.
sign-out = Cerrar sesión
account = Su cuenta
account-name = El nombre que ven los demás
save = Guardar
role-reader = Lector
role-analyst = Lector de estadísticas
role-moderator = Moderador
role-contributor = Colaborador
role-writer = Redactor
role-editor = Editor
role-owner = Propietario
sessions = Sus sesiones abiertas
session-this = este navegador
session-unknown = Navegador desconocido
session-times = Inicio: { $began }; último uso: { $seen }
session-end = Cerrar esa sesión
session-end-of = Cerrar esa sesión: { $label }
sessions-end-others = Cerrar las demás sesiones
desk = Redacción
desk-comments = Comentarios
desk-bans = Bloqueos
desk-words = Palabras
desk-policy = Ajustes de comentarios
desk-queues = Colas
desk-queue-held = En espera
desk-queue-reported = Denunciados
desk-queue-suspect = Posible spam
desk-queue-new = Sin revisar
desk-queue-approved = Publicados
desk-queue-refused = Rechazados
desk-many = { $count } o más
desk-state-held = en espera
desk-state-new = publicado, sin revisar
desk-state-approved = publicado
desk-state-suspect = marcado como spam
desk-state-refused = rechazado
desk-state-withdrawn = retirado por su autor
desk-filter = Filtrar la lista
desk-filter-none = Mostrar todo
desk-search = Palabras del comentario o del nombre
desk-search-go = Buscar
desk-only-writer = Solo comentarios de { $name }.
desk-only-article = Solo comentarios en «{ $title }».
desk-empty = Aquí no hay nada.
desk-top = Volver al principio
desk-further = Siguientes
desk-under = En el artículo
desk-of-article = solo los de este artículo
desk-record = Este autor hasta ahora:
desk-record-approved = { $count ->
    [one] { $count } publicado
   *[other] { $count } publicados
}
desk-record-refused = { $count ->
    [one] { $count } rechazado
   *[other] { $count } rechazados
}
desk-reports = { $count ->
    [one] Denunciado por { $count } lector
   *[other] Denunciado por { $count } lectores
}
desk-publish = Publicar
desk-refuse = Rechazar
desk-spam = Spam
desk-refuse-because = Rechazar con motivo…
desk-refuse-silently = Sin motivo
desk-writer-or-ban = Autor, bloqueo
desk-checked = Comentarios marcados
desk-picked = Marcados: 0
desk-words-beside = Motivo y notas
desk-because = Motivo
desk-because-none = Ninguno
desk-said = Mensaje al autor
desk-note = Nota para los compañeros
desk-done = { $count ->
    [0] No se ha hecho nada.
    [one] { $count } comentario moderado.
   *[other] { $count } comentarios moderados.
}
desk-missed = Estos han quedado como estaban: alguien decidió sobre ellos antes que usted, o su autor los modificó.
desk-undo = Deshacer
desk-keys = Atajos de teclado
desk-key-move = Comentario siguiente y anterior
desk-key-check = Marcar el comentario
desk-close = Cerrar
desk-by-rules = Normas
desk-by-writer = Autor
desk-by-staff = Redacción
desk-decision-publish = publicado
desk-decision-hold = puesto en espera
desk-decision-refuse = rechazado
desk-decision-spam = marcado como spam
desk-decision-undo = decisión anulada
desk-decision-edit = modificado
desk-decision-withdraw = retirado
desk-writer = Autor
desk-writer-no-email = No se ha dado ningún correo electrónico.
desk-notes = Notas
desk-ban = Bloquear
desk-ban-on = Qué se bloquea
desk-ground-email = El correo electrónico
desk-ground-network = La red, que quizá compartan otros
desk-ban-days = Duración
desk-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
desk-ban-for-good = Para siempre
desk-ban-until = hasta el { $date }
desk-ban-ended = levantado el { $date } por { $name }
desk-ban-put = el { $date } por { $name }
desk-ban-end = Levantar el bloqueo
desk-ban-end-of = Levantar el bloqueo: { $name }
desk-ban-nothing = No se sabe nada de este autor con lo que se le pueda impedir escribir.
desk-bans-none = No hay nadie bloqueado.
desk-words-how = Escriba una palabra o expresión en cada línea. Las líneas que empiezan por # son observaciones. No importan las mayúsculas, los acentos ni el ancho de los caracteres, y se comparan palabras enteras.
desk-words-banned = Palabras prohibidas
desk-words-banned-help = Un comentario con una de ellas espera a un moderador.
desk-words-suspect = Palabras dudosas
desk-words-suspect-help = Un comentario con una de ellas también espera a un moderador, con un motivo más leve.
desk-words-count = { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}
desk-words-too-many = Línea { $line }: una lista admite { $most } entradas como máximo.
desk-words-too-long = Línea { $line }: una entrada admite { $most } caracteres como máximo.
desk-words-no-word = Línea { $line }: no hay ninguna palabra en ella.
desk-policy-paper = Todo el periódico
desk-policy-mode = Comentarios que se leen antes de publicarse
desk-policy-days = Días que permanecen abiertos los comentarios (0: siempre)
desk-policy-section-days = Días que permanecen abiertos los comentarios (0: como el periódico)
desk-policy-links = Direcciones web que puede tener un comentario sin quedar en espera
desk-policy-pictures = Los lectores pueden añadir imágenes a sus comentarios; cada una espera a un moderador
desk-pictures = Imágenes de los lectores
desk-pictures-waiting = En espera
desk-pictures-shown = Mostradas
desk-picture-alt = Qué muestra: { $alt }
desk-picture-show = Mostrar a los lectores
desk-picture-remove = Quitar
desk-policy-sections = Secciones
desk-policy-strictest = Entre las normas del periódico, de una sección y de las que la contienen, vale la más estricta.
desk-policy-as-paper = Como el periódico
mode-open = Ninguno
mode-first-timers = Los de los recién llegados
mode-all = Todos
mode-closed = No se admiten comentarios
because-off-topic = Fuera de tema
because-off-topic-sentence = Trata de algo distinto del artículo.
because-insult = Insultante
because-insult-sentence = Insulta a alguien.
because-hate = Mensaje de odio
because-hate-sentence = Ataca a personas por lo que son.
because-false = Falsedad comprobada
because-false-sentence = Da por cierto algo que se sabe falso.
because-advertising = Publicidad
because-advertising-sentence = Hace publicidad.
because-private = Vida privada
because-private-sentence = Cuenta asuntos privados de alguien.
because-unclear = Incomprensible
because-unclear-sentence = No se entiende.

## Los comentarios cuando hay scripts

comment-cancel = Cerrar
comment-not-sent = No se ha podido enviar. Lo que ha escrito se conserva aquí; vuelva a intentarlo.
comment-draft = Esto lo escribió usted antes. Aún no se ha enviado.
comment-remember = Recordar mi nombre y mi correo electrónico en este dispositivo
comment-vote-failed = No se ha podido enviar su voto. Vuelva a intentarlo.
comment-report-failed = No se ha podido enviar su denuncia. Vuelva a intentarlo.
comments-new = { $count ->
    [one] Un comentario nuevo
   *[other] { $count } comentarios nuevos
}
comment-hide = Ocultar a esta persona
comment-hide-one = Ocultar este comentario
comment-hidden = En este dispositivo, los comentarios de { $name } están ocultos.
comment-hidden-one = En este dispositivo, este comentario está oculto.
comment-show = Mostrar
comments-hidden-people = Ocultos en este dispositivo:

## Cartas para iniciar sesión y a los propietarios

follow-what = ¿De qué quiere que le avisemos?
mail-sign-in-subject = { $paper }: su enlace para iniciar sesión
mail-sign-in-how = Siga este enlace antes de media hora y pulse el botón que encontrará allí. Sirve una sola vez.
mail-sign-in-ignore = Si no lo ha pedido, no haga nada: sin el enlace no entra nadie.
mail-staff-subject = { $paper }: ha cambiado un rol
mail-staff-what = { $name } era { $from } y ahora es { $to }.
mail-staff-wrong = Si ningún propietario del periódico lo ha hecho, retire ese rol de inmediato: courant people role … reader.

## Escribir con la sesión iniciada

comment-confirmed = con sesión iniciada
comment-as = Escribe como { $name }.
comment-sign-in = Iniciar sesión para escribir con su propio nombre

## Preguntas en el texto

comment-refused-question = Esta pregunta ya no admite respuestas.
question-answer = Responder a esta pregunta
question-answer-title = Su respuesta
question-closed = Esta pregunta ya no admite respuestas.
question-passage = Del artículo
desk-questions = Preguntas
desk-questions-waiting = Todas las que esperan
desk-questions-article = Dirección del artículo
desk-questions-show = Mostrar sus preguntas
desk-questions-none = Aquí no hay preguntas.
desk-question-passage = Pasaje, palabra por palabra como está en el artículo
desk-question-text = Pregunta a los lectores
desk-question-ask = Hacer esta pregunta
desk-question-new-passage = Pasaje, si ahora es otro
desk-question-close = No admitir más respuestas
desk-question-reopen = Volver a admitir respuestas
desk-question-place = Colocarla ahí
desk-question-accept = Aceptar
desk-question-refuse = Rechazar
desk-question-remove = Eliminar
desk-question-open = Admite respuestas
desk-question-closed = Ya no admite respuestas
desk-question-lost = Su pasaje ya no está en el texto
desk-question-proposed = Propuesta
desk-question-refused = Rechazada
desk-question-proposed-by = Propuesta por { $name }
question-fault-no-article = No hay ningún artículo en esta dirección.
question-fault-no-question = Escriba una pregunta.
question-fault-question-too-long = La pregunta es demasiado larga.
question-fault-no-passage = Indique un pasaje del artículo.
question-fault-passage-too-long = El pasaje es demasiado largo.
question-fault-not-there = Estas palabras no están en el artículo.
question-fault-several-paragraphs = Estas palabras no están en un mismo párrafo. Elija un pasaje de un solo párrafo.
question-fault-several-times = Estas palabras aparecen varias veces en el artículo. Indique un pasaje más largo.
question-fault-crossing = Este pasaje se cruza con el de otra pregunta.
question-fault-changed = El artículo se modificó en el mismo momento. Inténtelo de nuevo.
question-fault-missing = Esto no es posible con la pregunta tal como está ahora.

ask-title = Preguntar sobre este pasaje
ask-sent = Su pregunta se ha enviado
ask-waits = Su pregunta espera a la redacción. Si se plantea, aparecerá junto a este pasaje.
ask-passage = Pasaje
ask-passage-help = Palabra por palabra, tal como está en el artículo, dentro de un solo párrafo.
ask-question = Su pregunta al respecto
ask-send = Enviar
ask-link = Preguntar sobre un pasaje del artículo

## Corrections

corrections = Correcciones
corrections-text = Los errores de { $paper } y su corrección, y los artículos retractados.
corrections-all = Todas las correcciones
updates = Ampliaciones
note-correction = Corrección
note-update = Ampliación
note-retraction = Artículo retractado
note-takedown = Página retirada
note-since = Con el error desde:
note-compare = Qué ha cambiado
gone-retracted = La redacción se ha retractado de este artículo y ya no responde de él. Este es el motivo:
gone-taken-down = Esta página fue retirada. Este es el motivo:
versions = Versiones de este artículo
versions-now = Como está ahora
compare-same = No ha cambiado ninguna palabra visible.
compare-headline = Titular
compare-standfirst = Resumen
compare-body = Texto
compare-text = Texto
compare-title = Ladillo
compare-picture = Imagen
compare-table = Tabla
compare-description = Descripción de la imagen
compare-credit = Crédito de la imagen
compare-row = Fila { $row }
compare-cell = Fila { $row }, columna { $column }
compare-added = Añadido:
compare-removed = Eliminado:
compare-moved = trasladado
compare-otherwise = cambiado de otro modo
compare-unchanged = Sin cambios: { $count }
mail-correction-subject = Corrección: { $title }
mail-retraction-subject = Artículo retractado: { $title }
mail-corrections-subject = { $paper }: correcciones
mail-read-article = Leer el artículo

## Signing in of staff
sign-in-staff = Redacción
sign-in-password = Contraseña
sign-in-with-password = Iniciar sesión con contraseña
sign-in-with-passkey = Iniciar sesión con llave de acceso
sign-in-wrong = El correo o la contraseña no son correctos. También puede pedir un enlace.
sign-in-passkey-wrong = La llave de acceso no ha funcionado. También puede pedir un enlace.
sign-in-wait = Ha habido demasiados intentos fallidos. Vuelva a intentarlo a partir del { $time } o pida un enlace.
sign-in-busy = Muchas personas están iniciando sesión en este momento. Inténtelo de nuevo en un instante.

## Search
search-articles = Artículos
search-comments = Comentarios
search-dossiers = Dosieres
search-names = Personas y temas
search-where = Dónde buscar
search-count = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
}
search-about = Unos { $count } resultados
search-texts = { $count ->
    [one] { $count } artículo
   *[other] { $count } artículos
}
search-none = No se ha encontrado nada para «{ $question }».
search-how = Escriba una palabra, un nombre o una "frase" entre comillas. Un signo menos delante de una palabra excluye los textos que la contienen.
search-advice = Pruebe con menos palabras, con otras palabras, o quite un filtro.
search-instead = Quizás quiso decir
search-forgiving = Ningún texto contiene exactamente estas palabras. Estos contienen palabras muy parecidas.
search-most = Ningún texto contiene todas estas palabras. Estos contienen la mayoría.
search-not-ready = La búsqueda se está preparando. Vuelva a intentarlo dentro de unos minutos.
search-busy = Muchas personas están buscando en este momento. Vuelva a intentarlo pronto.
search-more = Orden y fechas
search-order = Orden
search-best = Los más pertinentes
search-newest = Los más recientes
search-oldest = Los más antiguos
search-kind = Género
search-from = Desde
search-until = Hasta
search-without = Quitar este filtro: { $name }
search-previous = Página anterior
search-next = Página siguiente

## Dossiers
dossier = Dosier
dossier-part-of = Forma parte de: { $name }
dossier-closed = Cerrado el { $date }. Aquí no se añade nada más.
dossier-is-closed = Cerrado
dossier-newest = Ir a lo más reciente
dossier-since-visit = Nuevo desde su última visita
dossier-new = Nuevo
dossier-top = Volver al principio
follow-dossier = Lo que se añade a este dosier
mail-dossier-subject = Nuevo en el dosier: { $name }
mail-dossiers-subject = { $paper }: novedades en sus dosieres

## Why an article is named beside another one

related-earlier = Antes, sobre esta noticia
related-later = Después, sobre esta noticia
related-series = En la misma serie
related-dossier = En el mismo dosier
related-background = Para entenderlo
