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
comment-change-until = Puede modificarlo hasta las { $time }.
comment-withdraw = Retirar el comentario
comment-edited = modificado el { $date }
comment-back = Volver al artículo

## Por qué no se acepta un comentario

comment-refused-title = Su comentario aún no se ha enviado
comment-refused-empty = Todavía no hay texto.
comment-refused-too-long = El texto es demasiado largo: { $most } caracteres como máximo.
comment-refused-name-too-long = Ese nombre no sirve aquí. Escriba por favor uno de { $most } caracteres como máximo, sin direcciones web.
comment-refused-name-is-address = Esto no puede ser un nombre aquí: es una dirección web.
comment-refused-email-invalid = Esta dirección de correo no está completa. También puede dejarla en blanco.
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
