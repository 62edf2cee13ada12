# Español: la redacción

## Conversation
desk-pin = Fijar arriba
desk-unpin = Dejar de fijar
desk-pinned-full = Ya hay { $most } comentarios fijados en este artículo. Quite antes uno.
desk-credit = Ha hecho cambiar el artículo
desk-uncredit = No ha hecho cambiar el artículo
desk-fine = Está bien
desk-decision-pin = fijado arriba
desk-decision-unpin = ya no está fijado
desk-decision-credit = señalado por haber hecho cambiar el artículo
desk-decision-uncredit = ya no señalado por haber hecho cambiar el artículo
desk-decision-picture-shown = mostró su imagen
desk-decision-picture-removed = quitó su imagen
desk-decision-erase = borrado a petición de su autor
desk-report-reason = { $reason }: { $count }
desk-reports-older = Las denuncias más antiguas no se muestran.
desk-alike = Leer el otro comentario
desk-ground-account = La cuenta, sea cual sea la dirección que use
desk-decision-edit-held = modificado, sigue en espera
comment-held-no-proof = Llegó sin prueba de trabajo mientras escribían muchísimos invitados.
comment-held-writer-held = Un moderador deja en espera todo lo de este autor.
comment-held-new-host = Tiene un enlace a un sitio al que no enlaza ningún comentario publicado ni ningún artículo de aquí.
desk-hold = Dejar todo en espera
desk-hold-on = Qué queda en espera
desk-hold-why = Por qué, para los compañeros
desk-ban-holds = todo queda en espera
desk-rules = Cómo se revisan los comentarios
desk-rules-how = A cada comentario nuevo o modificado se le hacen estas preguntas, en este orden. Si una norma rechaza, se pregunta de nuevo al autor enseguida y conserva lo que escribió. Si una norma retiene, el comentario espera a un moderador, y se anotan todos los motivos. Ninguna borra nada.
desk-rules-refuses = Rechaza
desk-rules-holds = Retiene
desk-rules-either = Retiene o rechaza
desk-rules-off = No encuentra nada con los ajustes actuales.
desk-rules-spared-staff = No se pregunta a la redacción.
desk-rules-spared-trusted = No se pregunta a la redacción ni a los lectores con sesión iniciada que tienen { $count } comentarios aprobados y ninguno rechazado en 90 días.
desk-rules-spared-published = No se pregunta a la redacción ni a los lectores que tienen un comentario publicado y ninguno rechazado: con sesión iniciada, o como invitados con la misma dirección de correo y desde la misma red desde hace más de un día.
desk-rules-held = Retenidos en 30 días: { $count }
desk-rules-after = Después de publicarse
desk-rules-reports = Vuelve a esperar cuando lo han denunciado { $count } lectores distintos, salvo que un moderador lo haya aprobado.
desk-rules-edit = Su autor puede modificarlo durante { $minutes } minutos, { $most } veces como máximo, y no una vez respondido; al texto nuevo se le hacen las mismas preguntas. Puede retirarse en cualquier momento.
desk-rules-votes = De una misma red cuentan { $on_comment } votos al día sobre un comentario y { $network } votos en { $minutes } minutos. Un voto puede cambiarse { $changes } veces.
desk-rule-account-ban = La cuenta con la que se escribe está bloqueada.
desk-rule-closed = El periódico no admite comentarios, o la conversación está cerrada.
desk-rule-age = El artículo se publicó hace más de { $days } días (0: las conversaciones nunca se cierran solas).
desk-rule-form = El formulario volvió en menos de { $least_seconds } segundos o después de más de { $most_hours } horas, o no es de este periódico.
desk-rule-proof = A partir de { $most } comentarios de invitados en { $minutes } minutos se pide a los invitados de cuya red no hay ningún comentario publicado.
desk-rule-ban = El correo electrónico o la red están bloqueados.
desk-rule-own-budget = Llegaron más de { $network } comentarios de la red en { $network_minutes } minutos, o { $writer } del autor en { $writer_minutes } minutos.
desk-rule-common-budget = Llegaron más de { $article } comentarios al artículo en { $article_minutes } minutos, o { $site } a todo el periódico en { $site_minutes } minutos. De ello, el { $percent } % se reserva para lectores con sesión iniciada y redes con un comentario publicado.
desk-rule-repeat = El mismo texto enviado otra vez por su autor se rechaza.
desk-rule-links = Con más de { $allowed } espera; con más de { $most } se rechaza.
desk-rule-shortener = Se conocen { $count } servicios de este tipo.
desk-rule-near-duplicate = Se compara con los comentarios de los últimos { $days } días.
desk-rule-spam-score = A partir del { $percent } %, cuando ha aprendido bastantes decisiones de los moderadores.

## Parts of the desk
desk-part = Páginas de esta parte
desk-paper = Periódico
palette = Ir a…
palette-what = Un titular, una página o una acción
palette-none = No se encontró nada.
palette-close = Cerrar

## Lists
desk-articles = Artículos
desk-article = Este artículo
desk-begin = Nuevo artículo
desk-begin-page = Nueva página
desk-looks = Vistas
desk-look-list = Lista
desk-look-board = Tablero
desk-look-calendar = Calendario
desk-piles = Estados
desk-pile-open = En curso
desk-pile-all = Todos
work-filters = Buscar y filtrar
work-search = Titular, nombre de trabajo o autor
desk-section = Sección
desk-any = Todas
desk-whose = De quién
desk-whose-all = De todos
desk-whose-mine = Míos
desk-whose-given = Asignados a mí
desk-narrow = Mostrar
desk-show-all = Mostrar todo
work-picked = Con los seleccionados:
desk-give-to = Asignar a
desk-give = Asignar
desk-given-to = { $from } → { $to }
desk-nobody = Nadie
desk-articles-none = Aquí no hay nada. «Nuevo artículo» empieza uno; lo publicado está en «En línea».
desk-found-none = Aquí no se ha encontrado nada.
desk-search-all = Buscar en todos los artículos
desk-thrown-how = Lo desechado se puede rescatar durante { $count } días. Después se elimina para siempre; sus imágenes quedan en la biblioteca.
desk-goes-for-good = Se elimina para siempre: { $date }
desk-bulk = Hecho: { $count }.
desk-bulk-left = No es posible en su estado actual: { $count } ({ $names }).
desk-give-whom = Elija primero a quién asignar.
desk-rights-live = Derechos vencidos o por vencer en lo que ven los lectores: { $count } en la biblioteca
desk-to-top = Volver al principio
desk-earlier = Antes
desk-later = Después
desk-untitled = Sin título
desk-goes-out = Se publica el { $date }
desk-due = Entrega: { $date }
word-count = { $count ->
    [0] Aún sin palabras
    [one] { $count } palabra
   *[other] { $count } palabras
}

## States
work-state-draft = Borrador
work-state-filed = Entregado
work-state-in-review = En revisión
work-state-approved = Aprobado
work-state-scheduled = Programado
work-state-live = En línea
work-state-changed = En línea, con cambios pendientes
work-state-change-scheduled = En línea, con cambios programados
work-state-gone = Despublicado
work-state-retracted = Retractado
work-state-thrown = Desechado

## Steps
desk-step-file = Entregar
desk-step-take-back = Recuperar
desk-step-review = Empezar la revisión
desk-step-send-back = Devolver al autor
desk-step-approve = Aprobar
desk-step-unschedule = Anular la programación
desk-step-discard = Descartar los cambios
desk-step-throw-away = Desechar el borrador
desk-step-take-out = Rescatar
desk-step-withdraw = Despublicar por ahora
desk-step-retract = Retractar definitivamente
desk-step-take-down = Retirar la página
desk-step-bring-back = Volver a publicar
desk-done-file = Entregado.
desk-done-take-back = Recuperado: vuelve a ser un borrador.
desk-done-review = En revisión.
desk-done-send-back = Devuelto a su autor.
desk-done-approve = Aprobado.
desk-done-publish = Publicado.
desk-done-schedule = Programado: se publicará automáticamente.
desk-done-unschedule = Programación anulada.
desk-done-discard = Los cambios se han descartado. Siguen estando en las versiones.
desk-done-throw-away = Desechado. En «Desechado» se puede rescatar; un borrador vacío se elimina enseguida.
desk-done-take-out = Rescatado: vuelve a ser un borrador.
desk-done-withdraw = Despublicado. Su dirección responde «página no encontrada» hasta que se vuelva a publicar.
desk-done-retract = Retractado. Su dirección lo indica y dice por qué.
desk-done-take-down = Página retirada. Su dirección dice por qué.
desk-done-bring-back = De nuevo a la vista de los lectores.
desk-done-plan = Guardado.
desk-done-note-mend = Corregido. Las dos versiones quedan en el historial.
desk-done-note-add = Los lectores ya lo saben.
desk-done-visibility = Guardado.
desk-done-saved = Guardado.

## What cannot be done
desk-refused-not-yours = No tiene permiso para hacer esto.
desk-refused-not-from-here = No es posible en el estado actual del artículo.
desk-refused-needs-words = Diga por qué, con unas palabras.
desk-refused-needs-note = Una corrección dice qué estaba mal.
desk-refused-note-kind = Diga si estas palabras son una ampliación o una corrección, o deje el campo vacío.
desk-refused-no-date = Esto no es una fecha con hora.
desk-refused-past = Ese momento ya ha pasado.
desk-refused-embargo = El embargo termina el { $date }.
desk-refused-goes-out = El artículo sale automáticamente el { $date }. Anule primero la programación.
desk-refused-ends = El artículo se despublicaría automáticamente el { $date }, antes de que los lectores lo vean. Cambie eso primero.
desk-refused-ends-early = Ese momento ya ha pasado o es anterior a la publicación.
desk-refused-changed = Alguien lo ha guardado entretanto. Vuelva a mirarlo.
desk-there = Ahora dice: { $value }
desk-refused-gates = { $count ->
    [one] { $count } punto impide su publicación.
   *[other] { $count } puntos impiden su publicación.
}
desk-refused-no-account = No existe esa cuenta.

## One article
desk-write = Escribir
desk-way = Gestión y publicación
desk-revisions = Versiones
desk-preview = Vista previa
desk-look-what = Esto es una vista previa: el texto como lo verían los lectores si se publicara ahora.
desk-look-back = Volver a escribir
desk-look-alone = Solo la página
desk-look-width = Ancho
desk-look-phone-wide = Como en un teléfono
desk-look-desk-wide = Como en un ordenador
desk-since = { $state } desde el { $date }.
desk-see-live = Verlo en el periódico
desk-problems = Antes de publicarlo
desk-problems-none = Nada impide publicarlo.
desk-next = Siguiente paso
desk-words-with = Mensaje para quien siga con él
work-publish = Publicar
desk-note-kind = Qué se dice de los cambios a los lectores
desk-note-none = Nada: una simple errata
desk-note-update = Una ampliación: hay datos nuevos, nada estaba mal
desk-note-correction = Una corrección: algo estaba mal
desk-note-text = Qué estaba mal o qué hay de nuevo, para los lectores
desk-note-since = Con el error desde
desk-override = Publicarlo de todos modos, porque
desk-publish-changes = Publicar los cambios
desk-publish-now = Publicar ahora
desk-publish-at = Fecha y hora de publicación
desk-schedule = Programar
desk-off = Quitar del periódico
desk-off-what = Un artículo despublicado puede volver. Uno retractado desaparece para siempre, y su dirección dice por qué. Una página retirada por ley o por seguridad puede volver; su dirección dice por qué.
desk-off-reason = Por qué, para los lectores
desk-retract-sure = Una vez retractado, el artículo no vuelve nunca. Su dirección lo dice, con estas palabras:
desk-plan = En la redacción
desk-slugline = Nombre de trabajo
work-note = Nota para los compañeros
desk-assignee = Lo tiene ahora
desk-owner = Pertenece a
desk-deadline = Fecha de entrega
desk-embargo = No antes del
desk-ends = Despublicar automáticamente el
desk-save = Guardar
desk-outside = Enseñarlo a alguien de fuera
desk-outside-what = Quien tenga este enlace verá el texto tal como está, hasta el { $date }.
desk-outside-link = Enlace
desk-outside-end = Anular los enlaces entregados
desk-told = Comunicado a los lectores
desk-note-mend = Corregir las palabras
desk-note-add = Añadir una nota a los lectores
desk-told-correction = Corrección
desk-told-update = Ampliación
desk-told-retraction = Artículo retractado
desk-told-takedown = Página retirada
desk-history = Historial
desk-event-begun = Empezado
desk-event-file = Entregado
desk-event-take-back = Recuperado
desk-event-review = Revisión empezada
desk-event-send-back = Devuelto al autor
desk-event-approve = Aprobado
desk-event-unschedule = Programación anulada
desk-stopped = El artículo no salió automáticamente. El motivo: { $what }.
desk-event-stopped = No salió automáticamente
desk-event-discard = Cambios descartados
desk-event-throw-away = Borrador desechado
desk-event-take-out = Borrador rescatado
desk-event-removed = Eliminado para siempre
desk-event-scheduled = Programado
desk-event-published = Publicado
desk-event-republished = Cambios publicados
desk-event-updated = Publicado con una ampliación
desk-event-corrected = Publicado con una corrección
desk-event-note-mended = Nota a los lectores corregida
desk-event-note-added = Comunicado a los lectores después
desk-event-made-private = Solo para la redacción
desk-event-made-public = Para todos
desk-event-translation = Unido como traducción
desk-event-translation-ended = Ya no es una traducción
desk-event-overridden = Publicado pese a una norma
desk-event-restored = Restaurado desde la versión
desk-event-withdraw = Despublicado
desk-event-retract = Retractado
desk-event-take-down = Página retirada
desk-event-bring-back = Publicado de nuevo
desk-event-assigned = Asignado a
desk-event-deadline = Fecha de entrega
desk-event-embargo = Embargo
desk-event-ends = Despublicación automática
desk-event-question-lost = Una pregunta perdió su pasaje

## Revisions
desk-revisions-none = Aquí aún no se ha guardado nada.
desk-compare = Comparar
desk-compare-from = Desde
desk-compare-to = Hasta
desk-restore = Restaurar la { $number }
desk-restore-what = Restaurar hace que el texto diga lo que dice una versión. Lo que dice ahora se queda en esta lista, y los lectores no ven ningún cambio hasta que se publique.
desk-restored = El texto vuelve a decir lo que dice la versión { $number }. Los lectores ven lo mismo que antes. Lo que el texto decía hasta ahora es la versión siguiente de esta lista.
desk-revision-public = Publicada
desk-revision-opened = Tal como estaba al abrirla aquí por primera vez
desk-revision-saved = Guardada
desk-revision-restored = Restaurada
desk-revision-published = Publicada
desk-revision-republished = Cambios publicados
desk-revision-updated = Publicada con una ampliación
desk-revision-corrected = Publicada con una corrección

## The editor's panel
desk-needs-script = Para escribir hace falta JavaScript. Todo lo demás de la redacción funciona sin él.
desk-read-only = Ahora puede leerlo, pero no modificarlo.
desk-fields = Ficha del artículo
desk-fields-place = Sección y género
desk-kind = Género
desk-language = Idioma
desk-dateline = Data (lugar)
desk-byline = Firma
desk-byline-add = Añadir a alguien
desk-person = Persona
desk-role = Función
desk-role-author = Autor
desk-role-editor = Edición
desk-role-translator = Traducción
desk-role-photographer = Fotografías
desk-role-illustrator = Ilustraciones
desk-up = Subir
desk-remove = Quitar
desk-topics = Temas
desk-topic-search = Buscar otro tema
desk-more-sections = Otras secciones
desk-sources = Fuentes y derechos
desk-sources-lines = Fuentes, una por línea
desk-rights = Derechos, si no son los del periódico
desk-fields-series = Serie y formato
desk-series = Serie
desk-series-position = Número en la serie
desk-format = Formato
desk-format-standard = Texto
desk-format-video = Vídeo
desk-format-audio = Audio
desk-format-gallery = Galería
desk-format-picture = Imagen
desk-format-quote = Cita
desk-format-link = Enlace
desk-format-aside = Nota breve
desk-format-status = Estado
desk-format-chat = Conversación
desk-fields-search = Dirección, buscadores y redes
desk-slug = Última parte de la dirección
desk-slug-help = En blanco: se forma a partir del titular. Una dirección antigua lleva a la nueva.
desk-short-headline = Titular corto
desk-search-title = Título para los buscadores
desk-search-description = Descripción para los buscadores
desk-share-title = Título al compartir
desk-share-text = Texto al compartir
desk-shown-search = En los resultados de un buscador
desk-shown-search-help = Los buscadores cortan los títulos tras unas { $title } letras y las descripciones tras unas { $text }, antes si las letras son anchas. Lo que arriba está vacío se toma del titular y del texto.
desk-shown-share = Como tarjeta al compartir
desk-shown-share-help = Otros sitios cortan los títulos tras unas { $title } letras, los textos tras unas { $text } y las imágenes a 1200 × 630. Sin imagen, el periódico dibuja una tarjeta con el titular.
desk-fields-rules = Normas
desk-grave = Asunto grave: no se ofrece nada a su lado
desk-sticky = Mantener al principio de las listas
desk-comments-here = Comentarios
desk-comments-open = Como en todas partes
desk-comments-closed = Cerrados

## Faults of what was sent
editor-fault-unreadable = No se puede leer lo enviado.
editor-fault-too-long = Es demasiado largo: { $limit } como máximo.
editor-fault-unknown = Esto no puede ir aquí.
editor-fault-block = Bloque { $place } del texto: { $what }
editor-fault-note = Nota { $place }: { $what }
editor-fault-refused = No puede cambiarlo ahora. Lo que ha escrito se queda en este dispositivo.

## Gates
desk-gates = Antes de publicar
desk-gates-intro = Lo que debe tener un texto. Un aviso solo se muestra; un bloqueo impide publicar el texto hasta que alguien diga por qué sale de todos modos, y eso queda anotado. El titular y el texto son siempre obligatorios.
gate-level-off = Desactivado
gate-level-warn = Avisar
gate-level-block = Bloquear
gate-blocks = Bloquea:
gate-headline-chars = Extensión máxima del titular, en caracteres
gate-least-sources = Número mínimo de fuentes
gate-fault = Indique números enteros: hasta 300 caracteres y hasta 20 fuentes.
gate-rule-headline-length = Titular no demasiado largo
gate-rule-standfirst = Una entradilla
gate-rule-section = Una sección
gate-rule-byline = Un autor
gate-rule-picture-alt = Texto alternativo en cada imagen
gate-rule-picture-credit = Crédito en cada imagen
gate-rule-picture-rights = Derechos vigentes de cada imagen
gate-rule-sources = Fuentes
gate-rule-second-reader = Una segunda revisión
gate-rule-heading-order = Ladillos en orden
gate-rule-table-headers = Tablas con encabezados
gate-rule-dead-links = Sin enlaces rotos en el periódico
gate-rule-link-text = Enlaces que digan adónde llevan
gate-headline = No hay titular.
gate-text = No hay texto.
gate-headline-length = El titular tiene { $count } caracteres.
gate-standfirst = No hay entradilla.
gate-section = No está en ninguna sección.
gate-byline = No se nombra a ningún autor.
gate-picture-alt = { $count ->
    [one] Una imagen no tiene texto alternativo{ $example }.
   *[other] { $count } imágenes no tienen texto alternativo{ $example }.
}
gate-picture-credit = { $count ->
    [one] Una imagen no tiene crédito{ $example }.
   *[other] { $count } imágenes no tienen crédito{ $example }.
}
gate-picture-rights = { $count ->
    [one] Falta una imagen o ya no se puede mostrar{ $example }.
   *[other] Faltan { $count } imágenes o ya no se pueden mostrar{ $example }.
}
gate-sources = { $count ->
    [0] No se cita ninguna fuente.
    [one] Solo se cita una fuente.
   *[other] Se citan { $count } fuentes.
}
gate-second-reader = Nadie más que su autor le ha dado el visto bueno.
gate-second-reader-changed = Se ha cambiado después del visto bueno.
gate-heading-order = Un ladillo se salta un nivel{ $example }.
gate-table-headers = Una tabla no dice qué son sus columnas o filas{ $example }.
gate-dead-links = { $count ->
    [one] Un enlace a este periódico no lleva a ninguna parte{ $example }.
   *[other] { $count } enlaces a este periódico no llevan a ninguna parte{ $example }.
}
gate-link-text = Un enlace no dice adónde lleva{ $example }.

## Why a text is not taken
body-refused-too-large = El texto es demasiado grande.
body-refused-not-json = Esto no es el texto de un artículo.
body-refused-not-a-body = Hay algo que un texto no puede contener.
body-refused-too-deep = Hay demasiados elementos unos dentro de otros.
body-refused-too-many-blocks = Hay más de { $number } párrafos y otros bloques.
body-refused-too-many-cells = Las tablas tienen más de { $number } celdas.
body-refused-too-many-columns = Una tabla tiene más de { $number } columnas.
body-refused-too-many-notes = Hay más de { $number } notas.
body-refused-too-many-media = Hay más de { $number } imágenes, grabaciones y archivos.
body-refused-text-too-long = Un párrafo es demasiado largo.
body-refused-field-too-long = Un título, una etiqueta o un crédito es demasiado largo.
body-refused-address-too-long = Una dirección es demasiado larga.
body-refused-link-address = Un enlace solo puede llevar a http, https, mailto, tel o a un lugar de este periódico.
body-refused-media-address = Esta dirección no sirve para una imagen, un audio o un vídeo.
body-refused-embed-address = Una publicación o un reproductor de otro sitio necesita una dirección que empiece por http o https.
body-refused-source-address = La fuente de una cita necesita una dirección que empiece por http o https.
body-refused-no-file = Un audio o un vídeo no tiene archivo.
body-refused-language = Esto no es un código de idioma.
body-refused-anchor = Este nombre no sirve para enlazar un lugar del texto.
body-refused-question = Esto no es una pregunta del artículo.
body-refused-note-id = Una nota no tiene un identificador válido.
body-refused-note-twice = Dos notas tienen el mismo identificador.

## Two revisions
desk-kicker = Antetítulo
desk-headline = Titular
desk-standfirst = Entradilla
desk-revision-of = Versión { $number }, { $date }
desk-compare-turn = Al revés
desk-compare-same = No hay diferencias.
desk-compare-counts = Palabras añadidas: { $come }. Palabras eliminadas: { $gone }.

## Above the text
editor-kicker = Antetítulo
editor-headline = Titular
editor-standfirst = Entradilla
editor-lead = Imagen de apertura
editor-lead-unsaid = Decir en la mediateca qué muestra esta imagen, para quienes no la ven
editor-text = Texto del artículo

## How it stands with saving
editor-state-saved = Guardado: { $time }
editor-state-changed = Sin guardar todavía
editor-state-saving = Guardando…
editor-state-offline = Sin conexión: se conserva en este dispositivo
editor-state-waiting = El servidor no responde: se conserva en este dispositivo
editor-state-conflict = No guardado: otra persona ha guardado antes. Lo que usted ha escrito se conserva en este dispositivo
editor-state-session = No guardado: su sesión está cerrada. Su texto se conserva en este dispositivo. Inicie sesión en otra ventana y vuelva a intentarlo
editor-state-refused = No guardado: { $why }
editor-state-nowhere = No guardado, y este dispositivo no puede conservarlo. Copie su texto antes de cerrar la página
editor-try-again = Volver a intentarlo
editor-compare = Comparar
editor-show-where = Mostrar dónde
editor-recovered = Se ha encontrado en este dispositivo un texto suyo sin guardar
editor-taken-over = Ahora se muestra lo que guardó { $name }
editor-somebody = otra persona
editor-words = Palabras: { $count }
editor-problems = Por resolver: { $count }
editor-problems-title = Por resolver antes de publicar
editor-problem-blocking = Obligatorio:
editor-other-writing = { $name } está escribiendo (desde las { $since }).
editor-other-reading = { $name } tiene abierto este artículo (desde las { $since }).

## Tools
editor-tools = Herramientas de texto
editor-table-tools = Herramientas de tabla
editor-selection-tools = Herramientas para las palabras seleccionadas
editor-insert = Insertar
editor-insert-filter = Buscar qué insertar
editor-strong = Negrita
editor-emphasis = Cursiva
editor-underline = Subrayado
editor-strike = Tachado
editor-code-mark = Código en la línea
editor-sup = Superíndice
editor-sub = Subíndice
editor-highlight = Resaltado
editor-cite = Título de una obra
editor-clear = Quitar el formato
editor-more-marks = Más formatos
editor-quoted = Cita en la línea
editor-dfn = Término que se explica
editor-small = Letra pequeña
editor-big = Letra más grande
editor-inserted = Añadido
editor-deleted = Eliminado
editor-keys = Teclas
editor-sample = Salida de un programa
editor-variable = Variable
editor-abbreviation = Abreviatura
editor-abbreviation-ask = Qué significa
editor-anchor = Ancla (destino de enlaces)
editor-anchor-ask = Nombre del ancla, sin espacios
editor-name-bad = Esto no sirve. Escriba algo sin espacios.
editor-select-first = Seleccione antes las palabras.
editor-undo = Deshacer
editor-redo = Rehacer
editor-close = Cerrar
editor-remove = Quitar
editor-more = Más
editor-yes = sí
editor-no = no

## What can be inserted
editor-crosshead = Ladillo
editor-crosshead-smaller = Ladillo menor
editor-picture = Imagen
editor-picture-upload = Imagen de este dispositivo
editor-picture-library = Imagen de la mediateca
editor-list = Lista
editor-list-numbered = Lista numerada
editor-quote = Cita
editor-pull-quote = Cita destacada
editor-part = Parte: { $kind }
editor-note = Nota al pie
editor-embed = Publicación o reproductor de otro sitio
editor-table = Tabla
editor-gallery = Galería
editor-sidebar = Recuadro
editor-details = Texto desplegable
editor-verse = Versos
editor-code = Código de programa
editor-rule = Separación

## Hints in empty places
editor-hint-text = Escriba aquí. Pulse / para imágenes, partes, tablas y más.
editor-hint-label = Etiqueta que ven los lectores
editor-hint-attribution = A quién se cita
editor-hint-caption = Pie
editor-hint-title = Título del recuadro
editor-hint-summary = Lo que queda visible
editor-hint-note = Texto de la nota

## Links and languages
editor-link = Enlace
editor-link-address = Dirección, o palabras de un titular
editor-link-set = Poner el enlace
editor-link-remove = Quitar el enlace
editor-link-bad = Esto no es una dirección. Un enlace puede llevar a una página web, una dirección de correo, un número de teléfono o una página de este periódico.
editor-link-found = Artículos encontrados
editor-language = Idioma de estas palabras
editor-language-article = Como el artículo
editor-language-other = Otro código de idioma
editor-language-bad = Esto no es un código de idioma.
editor-language-set = Aplicar el idioma
editor-direction = Dirección de escritura
editor-direction-language = Como el idioma
editor-direction-ltr = De izquierda a derecha
editor-direction-rtl = De derecha a izquierda

## Find and replace
editor-find = Buscar
editor-find-next = Siguiente
editor-find-before = Anterior
editor-find-case = Distinguir mayúsculas
editor-find-count = { $number } de { $count }
editor-find-none = Sin resultados
editor-replace-by = Reemplazar por
editor-replace = Reemplazar
editor-replace-all = Reemplazar todo
editor-replaced = Reemplazos: { $count }

## Pictures
editor-alt = Descripción para quienes no ven la imagen
editor-caption = Pie de foto
editor-credit = Crédito
editor-placement = Colocación
editor-placement-column = En la columna
editor-placement-center = Centrada
editor-placement-start = Al inicio de la línea
editor-placement-end = Al final de la línea
editor-placement-wide = Ancha
editor-placement-full = A todo el ancho
editor-picture-replace = Otra de la mediateca
editor-picture-renew = Otra de este dispositivo
editor-picture-missing = Esta imagen ya no está en la mediateca.
editor-picture-waiting = Esta imagen se está preparando. Aparecerá cuando se vuelva a abrir la página.
editor-rights-ended = Los derechos de uso han vencido
editor-picture-unseen = Esta imagen no se puede mostrar: { $address }. Descárguela de donde está y añada el archivo a la mediateca.
editor-picture-unnamed = Imagen { $id }
editor-pasted-picture = imagen-pegada
editor-gallery-add = Añadir de la mediateca
editor-columns = Columnas
editor-columns-any = Según el espacio
editor-library = Imágenes de la mediateca
editor-library-search = Buscar imágenes
editor-library-none = No se han encontrado imágenes.
editor-library-empty = No se ha encontrado nada.
editor-library-failed = La mediateca no responde.
editor-choose = Usar estas
editor-loading = Cargando…
editor-uploading = Subiendo { $name }
editor-uploaded = Subido: { $name }
editor-upload-failed = No se ha subido { $name }: { $why }
editor-upload-large = { $name } es demasiado grande.
editor-why-line = el servidor no responde.
editor-why-refused = el servidor lo ha rechazado.
editor-why-long = es demasiado largo.
editor-paste-cut = Lo que ha pegado era demasiado largo. Falta el final.
editor-only-pictures = De este modo solo se pueden poner imágenes en el texto.
editor-pictures-lost = Imágenes que no se han copiado: { $count }. Arrastre aquí los archivos.

## Keys
editor-keyboard = Atajos de teclado
editor-paragraph = Párrafo
editor-indent = Aumentar la sangría del punto
editor-outdent = Reducir la sangría del punto
editor-note-follow = De la llamada a la nota, y de vuelta
editor-line-break = Línea nueva en el mismo párrafo
editor-move-up = Subir el párrafo o bloque
editor-move-down = Bajar el párrafo o bloque
editor-block-fields = Ir a los campos de la imagen o el bloque seleccionado
editor-leave = Cerrar lo que esté abierto; después, Tab sale del texto
editor-save = Guardar ahora

## Other blocks
editor-part-name = Parte
editor-part-kind = Género
editor-part-dissolve = Disolver la parte
editor-embed-ask = Dirección de la publicación o del reproductor
editor-embed-bad = Esto no es la dirección de una página web.
editor-embed-title = Título
editor-code-language = Lenguaje del programa
editor-note-number = Nota { $number }
editor-note-lost = (nada en el texto remite a esta nota)
editor-kept = Se conserva como está: { $type }
editor-kept-definitions = Lista de términos
editor-kept-playlist = Lista de reproducción
editor-kept-page-break = Salto de página
editor-kept-teaser-end = Fin del avance
editor-kept-download = Archivo para descargar
editor-kept-audio = Audio
editor-kept-video = Vídeo
editor-kept-table = Tabla vacía
editor-kept-list = Lista vacía

## Table tools
editor-row-above = Fila encima
editor-row-below = Fila debajo
editor-row-delete = Eliminar la fila
editor-column-before = Columna antes
editor-column-after = Columna después
editor-column-delete = Eliminar la columna
editor-cells-merge = Combinar celdas
editor-cell-split = Dividir la celda
editor-cell-header = Celda de encabezado
editor-row-head = Fila de encabezado
editor-table-remove = Eliminar la tabla

## Two versions side by side
editor-conflict = Dos versiones
editor-conflict-what = Desde que usted empezó, { $name } ha guardado una versión ({ $time }). Elija qué se queda. No se pierde nada hasta que decida.
editor-conflict-mine = Mi versión
editor-conflict-all-theirs = Quedarse con todo lo de { $name }
editor-conflict-all-mine = Quedarse con todo lo mío
editor-conflict-both = Conservar ambas
editor-conflict-nothing = Nada
editor-conflict-same = Igual en ambas: { $count }
editor-conflict-open = Por elegir: { $count }
editor-conflict-ready = Todo elegido.
editor-conflict-take = Guardar esta elección
editor-conflict-later = Decidir más tarde
editor-block-paragraph = Párrafo
editor-block-crosshead = Ladillo
editor-block-part = Parte
editor-block-list = Lista
editor-block-quote = Cita
editor-block-pull-quote = Cita destacada
editor-block-figure = Imagen
editor-block-gallery = Galería
editor-block-embed = Publicación o reproductor de otro sitio
editor-block-table = Tabla
editor-block-sidebar = Recuadro

## The media library
library = Medios
library-upload = Añadir archivos
library-upload-go = Subir
library-upload-help = Imágenes, vídeos, audios, PDF y WebVTT. También puede soltar archivos en esta página o pegarlos. De las imágenes se elimina el lugar donde se tomaron.
library-upload-waiting = En espera
library-upload-checking = Comprobando
library-upload-done = Subido
library-upload-known = Ya estaba aquí
library-upload-broken = Se ha cortado la conexión. Lo que ha llegado se conserva.
library-upload-retry = Volver a intentarlo
library-search = Búsqueda
library-search-go = Buscar
library-search-none = Mostrar todo
library-family = Tipo de archivo
library-family-all = Todos los tipos
library-family-picture = Imagen
library-family-video = Vídeo
library-family-audio = Audio
library-family-document = Documento
library-only = Mostrar
library-only-all = Todo
library-only-without-alt = Imágenes sin texto alternativo
library-only-rights-ended = Con derechos vencidos
library-only-rights-live = Derechos vencidos o por vencer, visibles para los lectores
library-only-unused = Sin usar en ninguna parte
library-none = Aquí todavía no hay nada. Añada arriba el primer archivo.
library-none-found = Sin resultados.
library-not-yet = Nada por ahora. La búsqueda sigue más abajo.
library-no-medium = Ese archivo no está en la mediateca.
library-signed-out = Su sesión se ha cerrado o no tiene acceso a la mediateca.
library-kilobytes = { $count } kB
library-megabytes = { $count } MB
library-fault-reference = El archivo aún no está aquí
library-fault-missing = Falta el archivo
library-fault-waiting = Se están preparando los tamaños
library-fault-failed = Esta imagen no se puede mostrar
library-fault-alt = Sin texto alternativo
library-fault-rights = Los derechos han vencido
library-refused-large = Este archivo es demasiado grande: { $limit } MB como máximo.
library-refused-piece = Es demasiado de una vez. Suba menos archivos, o este solo con los scripts activados.
library-refused-type = No se admiten archivos de este tipo. Se admiten imágenes JPEG, PNG, GIF, WebP, TIFF y BMP, vídeos MP4 y WebM, audios MP3, M4A, Ogg, WAV y FLAC, PDF y WebVTT.
library-refused-heic = No se admiten imágenes HEIC ni AVIF. Guarde la imagen como JPEG y súbala así.
library-refused-svg = Los dibujos SVG pueden contener programas y no se admiten. Guarde el dibujo como PNG y súbalo así.
library-refused-pixels = Esta imagen tiene demasiados píxeles. Puede tener 60 millones como máximo, y ningún lado más de 16.384.
library-refused-frames = Esta animación es demasiado larga.
library-refused-broken = Esta imagen está dañada y no se puede leer.
library-refused-broke-off = El archivo no ha llegado completo. Vuelva a intentarlo.
library-refused-empty = Este archivo está vacío.
library-refused-none = Elija antes un archivo.
library-refused-full = No queda espacio en el disco.
library-refused-busy = Están llegando demasiados archivos a la vez. Vuelva a intentarlo dentro de un momento.
library-refused-no-upload = Esta subida ya no consta. Empiece de nuevo.
library-refused-offset = Esta parte no continúa donde terminó la anterior.
library-refused-too-much = Tiene demasiadas subidas sin terminar. Termínelas antes o espere un día.
library-refused-damaged = El archivo que ha llegado no es el que se anunció. Vuelva a intentarlo.
library-refused-fault = Algo ha fallado por nuestra parte.
library-saved = Guardado.
library-open = Abrir el archivo
library-original = Descargar el original
library-replace = Reemplazar el archivo
library-replace-help = El archivo nuevo aparece en todos los sitios donde estaba el anterior. Las direcciones del anterior llevan al nuevo. Los textos se mantienen.
library-replace-go = Reemplazar
library-alt = Texto alternativo
library-alt-help = Lo que se ve, para quienes no pueden ver la imagen.
library-caption = Pie
library-credit = Crédito
library-title = Título
library-rights = Derechos
library-holder = Titular de los derechos
library-terms = Qué está permitido
library-until = Se puede usar hasta el (incluido)
library-focus = Punto más importante
library-focus-help = Donde las páginas recortan la imagen, este punto queda visible. Haga clic en la imagen o escriba porcentajes. En blanco: el centro.
library-focus-x = Desde la izquierda, en porcentaje
library-focus-y = Desde arriba, en porcentaje
library-focus-pick = Elegir el punto más importante
library-crops = Partes para formatos dados
library-crops-help = Donde las páginas muestran la imagen en uno de estos formatos, se muestra esta parte. Arrástrela o escriba porcentajes. Sin elegir, decide el punto más importante.
library-crop-card = Listas y portadas, 3 : 2
library-crop-square = Retratos, 1 : 1
library-crop-share = Al compartir, 1200 × 630
library-crop-own = elegida
library-crop-none = como quepa
library-crop-width = Ancho, en porcentaje
library-crop-go = Mostrar esta parte
library-crop-remove = No elegir ninguna
library-no-crop = Esta parte queda fuera de la imagen o es más estrecha que una décima parte.
library-clip = Carátula y subtítulos
library-poster = Carátula
library-poster-help = El número o la dirección de una imagen de esta mediateca. En blanco: ninguna.
library-poster-go = Guardar la carátula
library-track = Añadir subtítulos
library-track-file = Archivo WebVTT
library-track-help = El número o la dirección de un archivo WebVTT de esta mediateca.
library-track-kind = Tipo
library-track-captions = Subtítulos para sordos
library-track-subtitles = Subtítulos
library-track-chapters = Capítulos
library-track-descriptions = Descripciones
library-track-lang = Idioma, por ejemplo en o km
library-track-label = Nombre en el reproductor
library-track-go = Añadir
library-untrack = Quitar
library-untrack-of = Quitar { $name }
library-used = Dónde se usa
library-used-nowhere = No se usa en ninguna parte.
library-use-article = Artículo
library-use-manuscript = Manuscrito
library-use-person = Retrato
library-use-promotion = Anuncio
library-use-comment = Comentario
library-use-front = Portada
library-use-medium = Carátula o subtítulos de
library-use-paper = Logotipo, icono o imagen para compartir del periódico
library-remove = Eliminar definitivamente
library-copies = El mismo archivo repetido
library-added = Añadido el { $date }
library-added-by = Añadido el { $date } por { $who }
library-changed-meanwhile = Otra persona ha guardado esto entretanto. Lo que usted escribió está debajo. Si vuelve a guardar, su texto sustituye al de esa persona.
library-too-long = Es demasiado largo: { $most } caracteres como máximo.
library-outside-picture = Los porcentajes van de 0 a 100.
library-is-used = Se usa en alguna parte y no se puede eliminar.
library-not-yours = Solo quien puede publicar puede cambiarlo: se usa en algo que ven los lectores, o lo subió otra persona.
library-goes = «{ $name }» se eliminará definitivamente, junto con su archivo.
library-no-picture = Esa imagen no está en la mediateca.
library-no-track = Ese archivo WebVTT no está en la mediateca.
library-no-language = Esto no es un código de idioma.
library-no-clip = Solo los vídeos y los audios tienen carátula y subtítulos.
library-other-family = El archivo nuevo debe ser del mismo tipo que el anterior.
library-no-day = Esto no es una fecha.

## The first owner
first-title = Le damos la bienvenida a su redacción
first-how = Usted es el primer propietario de { $paper }. Díganos quién es; este enlace sirve una sola vez.
first-name = Su nombre
first-name-invalid = Indique un nombre de 50 caracteres como máximo, que no sea una dirección web.
first-password = Contraseña, si la quiere
first-password-help = Puede dejarla en blanco e iniciar sesión con un enlace que le llega por correo, o crear una llave de acceso en la página siguiente.
first-password-mailless = Este periódico todavía no envía correo. Sin contraseña solo volverá a entrar con una llave de acceso o con un enlace hecho en su servidor: courant people link.
first-done = Ya está dentro, como propietario. Abajo decide cómo inicia sesión; también puede hacerlo más tarde.
first-on = Ir a la redacción
first-begin = Empezar
form-problems = Revise por favor estos puntos:
again-title = La sesión ha terminado
again-how = No se ha hecho nada. Lo que escribió se conserva en esta página: inicie sesión en otra ventana y después envíelo de nuevo aquí.
again-files = No se ha hecho nada. Inicie sesión, vuelva atrás y elija de nuevo los archivos.
again-sign-in = Iniciar sesión en otra ventana
again-send = Enviar de nuevo

## Passwords that are not taken
password-too-short = Una contraseña tiene al menos { $least } caracteres. Varias palabras forman una buena.
password-too-long = Esta contraseña es demasiado larga.
password-common = Mucha gente usa esta contraseña, así que es de las primeras que se prueban. Elija otra.
password-about-you = Esta contraseña delata de quién es. Elija otra.

## The second proof
second-title = Un paso más
second-how = Va a iniciar sesión como { $email }. Confirme por un segundo medio que es usted.
second-code = Las seis cifras de su aplicación
second-code-help = También sirve un código de reserva, una sola vez.
second-paper = Un código de reserva
second-go = Continuar
second-wrong = Ese código no es correcto o ya se ha usado.
second-wait = Ha habido demasiados intentos fallidos. Podrá volver a intentarlo a partir del { $time }.
second-lost = ¿Lo ha perdido todo? Un propietario del periódico puede ayudarle a empezar de nuevo.

## What staff come in by
keys-title = Cómo inicia sesión
keys-how = Siempre puede iniciar sesión con un enlace que le llega por correo. En cuanto tenga una llave de acceso o una aplicación que dé seis cifras, el enlace también le pedirá una de las dos, de modo que nadie entre solo con su correo.
keys-needed = Este periódico exige a su redacción la verificación en dos pasos. Cree aquí una llave de acceso o un código de seis cifras y la redacción se abrirá.
keys-again = Para cambiar esto, vuelva a iniciar sesión.
keys-again-go = Volver a iniciar sesión
keys-not-fresh = Para cambiar cómo inicia sesión, vuelva a iniciarla. No se ha cambiado nada.
keys-remove = Quitar
keys-remove-of = Quitar { $name }
keys-passkeys = Llaves de acceso
keys-passkeys-how = Una llave de acceso se guarda en su teléfono, su ordenador o su llave de seguridad. Con ella inicia sesión mediante huella, rostro o PIN, sin escribir nada.
keys-passkeys-never = Las llaves de acceso necesitan un nombre de dominio y una conexión segura (https). Este periódico aún no los tiene.
keys-passkeys-script = Su navegador necesita scripts para crear una llave de acceso.
keys-passkeys-full = Ya hay tantas llaves de acceso como puede tener una cuenta.
keys-passkey-name = Nombre de la llave de acceso, por ejemplo «mi teléfono»
keys-passkey-add = Añadir una llave de acceso
keys-passkey-made = creada el { $date }
keys-passkey-used = usada por última vez el { $date }
keys-passkey-wrong = No se ha podido crear la llave de acceso. Vuelva a intentarlo.
keys-codes = Código de seis cifras
keys-codes-how = Una aplicación de su teléfono muestra seis cifras que cambian cada 30 segundos. Se escriben después del enlace o de la contraseña.
keys-codes-begin = Configurar el código de seis cifras
keys-codes-since = Configurado desde el { $date }.
keys-codes-off = Quitar el código de seis cifras
keys-codes-scan = Escanee esta imagen con la aplicación.
keys-codes-picture = Imagen para la cámara de la aplicación
keys-codes-typed = Si no es posible, escriba esto en la aplicación:
keys-codes-here = Abrir una aplicación en este dispositivo
keys-codes-first = Las seis cifras que muestra ahora
keys-codes-confirm = Terminar
keys-wrong-code = No son las cifras de este momento. ¿Está en hora su teléfono?
keys-paper = Códigos de reserva
keys-paper-keep = Imprima o anote estos códigos y guárdelos en lugar seguro. Cada uno le deja entrar una vez si pierde todo lo demás. No se volverán a mostrar.
keys-paper-left = { $count ->
    [0] No le queda ningún código para cuando pierda todo lo demás.
    [one] Le queda un código para cuando pierda todo lo demás.
   *[other] Le quedan { $count } códigos para cuando pierda todo lo demás.
}
keys-paper-new = Crear códigos nuevos
keys-password-none = No tiene contraseña, y no la necesita.
keys-password-since = Establecida el { $date }.
keys-password-present = Contraseña actual
keys-password-new = Contraseña nueva
keys-password-help = Al menos { $least } caracteres; varias palabras forman una buena. Se cerrará la sesión en todos los demás navegadores.
keys-password-save = Guardar la contraseña
keys-password-off = Quitar la contraseña
keys-wrong-password = La contraseña actual no es correcta.

## People
desk-people = Equipo
people-suspended = suspendido
people-self = es usted
people-seen = última visita el { $date }
people-never = aún no ha entrado
people-sessions = { $count ->
    [0] sin sesión iniciada
    [one] con sesión en un navegador
   *[other] con sesión en { $count } navegadores
}
people-second = con verificación en dos pasos
people-no-second = sin verificación en dos pasos
people-invite = Invitar a alguien
people-invite-how = Recibe un enlace con el que inicia sesión; vale una sola vez y durante tres días.
people-invite-go = Invitar
people-email = Correo electrónico de la persona
people-name = Nombre de la persona
people-name-invalid = Esto no puede ser un nombre: es demasiado largo o es una dirección web.
people-role = Permisos
people-role-save = Guardar los permisos
people-roles = Quién puede hacer qué
people-role-analyst = Ve lo que se lee.
people-role-moderator = Decide sobre lo que escriben los lectores.
people-role-contributor = Escribe manuscritos; otros los publican.
people-role-writer = Escribe y publica lo suyo.
people-role-editor = Edita y publica lo de todos, decide sobre los comentarios y sus normas, ve lo que se lee.
people-role-owner = Puede hacerlo todo y decide quién forma parte de la redacción.
people-invited = Se ha invitado a { $email }. Entréguele este enlace; no se volverá a mostrar, y quien lo tenga puede entrar.
people-invited-mail = Se ha invitado a { $email } y el correo está en camino. Si no llega, entréguele este enlace; no se volverá a mostrar, y quien lo tenga puede entrar.
people-never-came = Fue invitado y aún no ha entrado. Una nueva invitación anula el enlace anterior.
people-invite-again = Invitar de nuevo
people-already = Esta persona ya forma parte de la redacción.
people-missing = No existe esa cuenta.
people-last-owner = Es el único propietario que puede iniciar sesión. Nombre antes a otro.
people-no-person = El periódico no tiene esa firma.
people-not-a-role = Elija qué permisos tiene.
people-not-recent = Para cambiar los permisos de alguien, vuelva a iniciar sesión. No se ha cambiado nada.
people-byline = Firma
people-byline-none = Ninguna
people-keys = Cómo inicia sesión
people-has-password = Con contraseña
people-has-no-password = Sin contraseña
people-has-codes = Con código de seis cifras
people-has-no-codes = Sin código de seis cifras
people-passkeys = { $count ->
    [0] Ninguna llave de acceso
    [one] Una llave de acceso
   *[other] { $count } llaves de acceso
}
people-forget = Restablecer el acceso
people-forget-how = Si ha perdido sus dispositivos: se eliminan la contraseña, las llaves de acceso, el código de seis cifras y los códigos de reserva, e inicia sesión con un enlace por correo. Compruebe por otra vía que es realmente esa persona.
people-where = Sesiones abiertas de esta persona
people-nowhere = Ninguna.
people-end = Poner fin al acceso
people-end-how = En ambos casos se cierran de inmediato todas sus sesiones. Quien está suspendido conserva su rol hasta que pueda volver a entrar; quien sale de la redacción pasa a ser lector.
people-suspend = Suspender
people-resume = Reactivar el acceso
people-remove = Quitar de la redacción
people-rule = Verificación en dos pasos
people-rule-second = La redacción debe usar la verificación en dos pasos
people-rule-help = La redacción se abre a quienes tienen una llave de acceso o un código de seis cifras. A los demás se les pide antes que lo configuren.

## Letters
mail-invite-subject = { $paper }: invitación a la redacción
mail-invite-what = { $by } le invita a la redacción de { $paper }. Su rol: { $role }.
mail-invite-how = Siga este enlace en un plazo de tres días y pulse el botón que encontrará allí. Sirve una sola vez.
mail-staff-suspended = La cuenta de { $name } se ha suspendido y no permite iniciar sesión.
mail-staff-resumed = { $name } puede volver a iniciar sesión.
mail-staff-reset = Se ha eliminado todo aquello con lo que { $name } inicia sesión, salvo el correo.
mail-rights-subject = { $paper }: pronto vencen derechos de imágenes y otros archivos
mail-rights-what = Los lectores ven estos archivos, y pronto ya no se podrán usar. Renueve los derechos o ponga otra cosa en su lugar.
mail-rights-until = { $name }: hasta el { $date }

## The audit
desk-audit = Registro
desk-statistics = Estadísticas
statistics-how = Cuántas veces se enviaron las páginas de los artículos a los lectores, tal como el periódico ya las cuenta: sumas por día, sin cookies y sin identificar a nadie. Los comentarios son todos los que tiene un artículo.
statistics-days = Período
statistics-days-1 = Hoy
statistics-days-7 = Los últimos 7 días
statistics-days-30 = Los últimos 30 días
statistics-articles = Lo que se leyó
statistics-article = Artículo
statistics-reads = Lecturas
statistics-file = Como archivo para hojas de cálculo (CSV)
statistics-none = En este período no se contó nada.
statistics-by-day = Día por día
statistics-day = Día
statistics-total = En total
audit-how = Lo que se ha hecho con las cuentas y las normas. Nadie puede cambiar ni quitar estas líneas.
audit-who = Quién
audit-anybody = Cualquiera
audit-what = Qué
audit-anything = Todo
audit-since = Desde este día
audit-none = No se ha anotado nada.
audit-console = Alguien en el servidor del periódico
audit-by-link = con un enlace por correo
audit-by-password = con contraseña
audit-by-passkey = con llave de acceso
audit-by-first = como primer propietario
audit-role = { $actor } ha cambiado los permisos de { $subject }: antes { $from }, ahora { $to }.
audit-link = { $actor } ha creado un enlace para que { $subject } inicie sesión.
audit-invite = { $actor } ha invitado a { $subject }. Rol: { $role }.
audit-suspend = { $actor } ha suspendido a { $subject }.
audit-resume = { $actor } ha reactivado el acceso de { $subject }.
audit-forget-keys = { $actor } ha eliminado aquello con lo que { $subject } inicia sesión, salvo el correo.
audit-byline = { $actor } ha cambiado la firma de { $subject }: «{ $person }».
audit-second-proof-on = { $actor } ha exigido a la redacción la verificación en dos pasos.
audit-second-proof-off = { $actor } ya no exige a la redacción la verificación en dos pasos.
audit-sign-in = { $actor } ha iniciado sesión { $by }, desde { $where }.
audit-password = { $actor } ha establecido una contraseña.
audit-password-off = { $actor } ha quitado su contraseña.
audit-codes = { $actor } ha configurado un código de seis cifras.
audit-codes-off = { $actor } ha quitado su código de seis cifras.
audit-recovery-codes = { $actor } ha creado códigos de reserva nuevos.
audit-recovery-code = { $actor } ha usado un código de reserva.
audit-passkey = { $actor } ha añadido la llave de acceso «{ $name }».
audit-passkey-off = { $actor } ha quitado la llave de acceso «{ $name }».
audit-passkey-copied = El contador de la llave de acceso «{ $name }» de { $subject } ha retrocedido, como haría una copia. No ha dejado entrar a nadie.
audit-words = { $actor } ha cambiado la lista de palabras «{ $subject }».
audit-policy = { $actor } ha cambiado las normas de los comentarios ({ $subject }).
audit-thread = { $actor } ha cambiado las normas de los comentarios de un artículo ({ $subject }).
audit-note-mended = { $actor } corrigió una nota a los lectores ({ $subject }).
audit-clock = El reloj
audit-article = { $actor }: { $what } («{ $subject }»).
audit-article-removed = El borrador «{ $subject }», desechado hace tiempo, se ha eliminado para siempre.
audit-added = { $actor } añadió «{ $subject }» ({ $place }).
audit-changed = { $actor } cambió «{ $subject }» ({ $place }).
audit-removed = { $actor } eliminó «{ $subject }» ({ $place }).
audit-merged = { $actor } fusionó otros con «{ $subject }» ({ $place }).
audit-changed-place = { $actor } cambió «{ $place }».
audit-did-added = Añadido
audit-did-changed = Cambiado
audit-did-removed = Eliminado
audit-did-merged = Fusionado
audit-other = { $actor }: { $action } ({ $subject }).
audit-what-role = Cambios de rol
audit-what-link = Enlaces creados
audit-what-invite = Invitaciones
audit-what-suspend = Suspensiones
audit-what-resume = Accesos reactivados
audit-what-forget-keys = Accesos restablecidos
audit-what-byline = Firmas de las cuentas
audit-what-second-proof-on = Verificación en dos pasos exigida
audit-what-second-proof-off = Verificación en dos pasos ya no exigida
audit-what-sign-in = Inicios de sesión
audit-what-password = Contraseñas establecidas
audit-what-password-off = Contraseñas quitadas
audit-what-codes = Códigos de seis cifras configurados
audit-what-codes-off = Códigos de seis cifras quitados
audit-what-recovery-codes = Códigos de reserva creados
audit-what-recovery-code = Códigos de reserva usados
audit-what-passkey = Llaves de acceso añadidas
audit-what-passkey-off = Llaves de acceso quitadas
audit-what-passkey-copied = Llaves de acceso con contador que retrocede
audit-what-words = Listas de palabras
audit-what-policy = Normas de los comentarios
audit-what-thread = Normas de los comentarios de artículos
audit-what-note-mended = Corregir notas a los lectores

## Sections, topics, menus, redirects, settings

setup = Configuración
setup-pages = Páginas de configuración
setup-settings = El periódico
setup-sections = Secciones
setup-topics = Temas
setup-bylines = Firmas
setup-menus = Menús
setup-redirects = Redirecciones
setup-promotions = Anuncios
setup-imports = Importaciones

## Buttons and what they did

setup-change = Modificar
setup-none = No hay ninguno.
setup-up = Subir
setup-down = Bajar
setup-in = Poner bajo el enlace anterior
setup-out = Poner en el primer nivel
setup-merge = Fusionar
setup-merge-picked = Fusionar lo marcado
setup-remove = Eliminar
setup-end = Terminar ahora
setup-look = Mostrar sin guardar
setup-look-at = Ver como los lectores
setup-preview = Lo que verán los lectores
setup-sure = Sí, hacerlo
setup-back = Volver sin cambiar nada
setup-all = Mostrar todo
setup-policy = Normas de los comentarios
setup-search-name = Palabras del nombre
setup-search-path = Palabras de la dirección
setup-done-saved = Guardado. Los lectores ya lo ven.
setup-done-added = Añadido. Los lectores ya lo ven.
setup-done-moved = Movido. Los lectores ya lo ven.
setup-done-merged = Fusionado. La dirección antigua lleva aquí.
setup-done-removed = Eliminado.
setup-done-ended = Terminado. Los lectores ya no lo ven.
setup-done-placed = El menú ya está en su sitio.
setup-articles = { $count ->
    [0] ningún artículo
    [one] { $count } artículo
   *[other] { $count } artículos
 }

## Fields

setup-field-name = Nombre
setup-field-tagline = Lema, bajo el nombre
setup-field-description = Descripción
setup-field-language = Idioma principal
setup-field-address = Dirección donde los lectores encuentran el periódico
setup-field-time-zone = Zona horaria
setup-field-accent = Color del periódico
setup-field-logo = Logotipo
setup-field-dark-logo = Logotipo sobre fondo oscuro
setup-field-icon = Icono
setup-field-share-picture = Imagen para compartir
setup-field-page-size = Artículos por página de lista
setup-field-comments-order = Orden de los comentarios
setup-field-parent = Pertenece a
setup-field-slug = Última parte de la dirección
setup-field-place = Posición entre las de su nivel
setup-field-into = Fusionar con
setup-field-into-person = Dirección de la página de la otra persona
setup-field-printed = Nombre tal como se publica
setup-field-title = Cargo en el periódico
setup-field-bio = Sobre esta persona
setup-field-picture = Número de la imagen en la mediateca
setup-field-site = Sitio web propio
setup-field-email = Correo electrónico
setup-field-label = Texto del enlace
setup-field-target = Adónde lleva
setup-field-from = Dirección antigua
setup-field-to = Adónde lleva ahora
setup-description-hint = Para buscadores y canales web. Los lectores la ven donde se comparte el periódico.
setup-for-owners = Un propietario puede modificar esto.
setup-dates = Las fechas se escriben así: { $date }. Con la hora: { $time }.
setup-order-oldest = Primero los más antiguos
setup-order-newest = Primero los más recientes
setup-order-votes = Primero los más votados
setup-parent-none = Ninguna sección: primer nivel
setup-slug-hint = La dirección es ahora { $what }. Si la cambia, la antigua lleva a la nueva.
setup-slug-new-hint = Déjelo en blanco para formarla a partir del nombre.
setup-picture-hint = La mediateca muestra el número de cada imagen. Déjelo en blanco para no poner ninguna.
setup-logo-hint = Aparece arriba en lugar del nombre: ancho, con fondo transparente y el doble de píxeles de la altura a la que se verá (144 bastan).
setup-dark-logo-hint = Para lectores con pantalla oscura. Sin él, el logotipo conserva un fondo claro.
setup-icon-hint = Cuadrado, de 180 píxeles o más. Los navegadores lo muestran junto al nombre y los teléfonos en su pantalla.
setup-share-picture-hint = Otros sitios la muestran cuando una página no tiene imagen: la portada, las secciones, los temas. Van bien 1.200 × 630 píxeles.
setup-email-hint = Los lectores nunca lo ven.
setup-into-person-hint = Abra la página de la persona que se queda y copie su dirección.

## Sections

setup-section-add = Añadir una sección
setup-sections-none = Todavía no hay secciones.
setup-section-merge = Los artículos, las subsecciones, los enlaces de los menús y los anuncios pasan a la otra sección. La dirección lleva a ella.
setup-section-remove = Solo se puede eliminar una sección vacía.
setup-section-goes = Se eliminará la sección «{ $name }», con su dirección { $what }. { $links ->
    [0] Ningún enlace de un menú lleva a ella.
    [one] También se eliminará { $links } enlace de un menú.
   *[other] También se eliminarán { $links } enlaces de menús.
 } No se puede deshacer.
setup-section-goes-into = La sección «{ $name }» pasará a formar parte de «{ $into }». Artículos que se trasladan: { $articles }. Enlaces de menús que llevarán a «{ $into }»: { $links }. Anuncios limitados a ella: { $promotions }. La dirección { $what } llevará a «{ $into }». No se puede deshacer.

## Topics

setup-topic-add = Añadir un tema
setup-topics-none = Ningún tema se llama así.
setup-topics-merge = El tema que elija se queda. Los artículos de los demás pasan a él, y sus direcciones llevan a él. No se puede deshacer.
setup-topic-remove = El tema desaparece también de sus artículos. Para mantenerlos juntos, fusiónelo mejor con otro tema.
setup-topic-goes = Se eliminará el tema «{ $name }», con su dirección { $what }. Artículos que lo pierden: { $articles }. Enlaces de menús que se eliminan: { $links }. No se puede deshacer.

## Bylines

setup-byline-add = Añadir una persona
setup-bylines-none = Nadie se llama así.
setup-byline-account = Cuenta: { $name }
setup-byline-account-role = La cuenta «{ $name }» ({ $role }) es de esta persona.
setup-byline-merge = Para una persona que está aquí dos veces. Los artículos, los comentarios y las cuentas pasan a la otra. La dirección lleva a ella.
setup-byline-goes = «{ $name }» pasará a ser «{ $into }». Firmas en artículos que se trasladan: { $articles }. Comentarios: { $comments }. La dirección { $what } llevará a «{ $into }». No se puede deshacer.

## Menus

setup-menu-main = Menú principal
setup-menu-footer = Menú al pie
setup-menu-main-none = No hay menú principal. Los lectores ven las primeras secciones que tienen artículos.
setup-menu-footer-none = No hay enlaces al pie.
setup-menu-other = Menús sin ubicación
setup-menu-place-main = Convertirlo en el menú principal
setup-menu-place-footer = Ponerlo al pie
setup-menu-links = { $count ->
    [one] { $count } enlace
   *[other] { $count } enlaces
 }
setup-menu-add = Añadir un enlace
setup-menu-item = Modificar el enlace
setup-menu-hidden = Los lectores no lo ven
setup-menu-hidden-why = Su destino no es público.
setup-label-hint = Déjelo en blanco para usar el nombre del destino.
setup-target-hint = Una ruta de este periódico, por ejemplo /about/, o una dirección completa.
setup-menu-item-goes = Se eliminará el enlace «{ $name }». Enlaces por debajo de él que suben al primer nivel: { $links }.
setup-menu-from-sections = Empezar con las secciones

## Redirects

setup-redirect-add = Añadir una redirección
setup-redirect-add-how = La dirección antigua debe ser una de este periódico que ahora no lleve a ninguna parte. Puede llevar a un artículo, una página, una sección, un tema, una persona o una imagen.
setup-redirects-list = Direcciones antiguas y adónde llevan
setup-redirects-none = No hay ninguna.
setup-redirect-leads = lleva a { $what }
setup-redirect-leads-nowhere = Su destino no es público o ya no existe.
setup-redirect-by-hand = añadida a mano
setup-redirect-goes = Se eliminará la redirección de { $name } a { $what }. Los lectores que pidan esa dirección no encontrarán nada.
setup-missing = Direcciones no encontradas más pedidas
setup-missing-none = No se ha pedido nada en vano.
setup-missing-how = Se cuenta por dirección y día. No se guarda nada sobre quién las pidió.
setup-missing-count = { $count ->
    [one] pedida { $count } vez
   *[other] pedida { $count } veces
 }
setup-missing-lead = Redirigir
setup-missing-forget = Olvidar

## What cannot be done

setup-gone = Ya no está ahí. Puede que otra persona lo haya cambiado.
setup-no-name = Póngale un nombre.
setup-too-long = Es demasiado largo: { $what } caracteres como máximo.
setup-no-language = «{ $what }» no es un idioma. Escriba un código como en, km, my, zh, ar o pt-BR.
setup-no-web-address = «{ $what }» no es una dirección completa. Escriba una como https://river.example.
setup-no-zone = «{ $what }» no es una zona horaria. Escriba una como Asia/Phnom_Penh.
setup-no-order = Elija un orden.
setup-no-color = «{ $what }» no es un color. Escriba uno como #8a1c1c.
setup-page-size = Escriba un número del 5 al 100.
setup-no-number = Escriba un número entero.
setup-no-section = Esta sección ya no existe.
setup-below-itself = Una sección no puede estar debajo de sí misma.
setup-merge-itself = Elija otra cosa: no se puede fusionar consigo misma ni con algo que esté debajo.
setup-section-full = Todavía contiene artículos o borradores. Fusiónela mejor con otra sección.
setup-section-has-below = Todavía tiene subsecciones. Muévalas o fusiónelas antes.
setup-taken = La dirección { $what } ya está ocupada.
setup-reserved = La dirección { $what } está reservada al sistema. Elija otra.
setup-no-address = «{ $what }» no puede formar parte de una dirección.
setup-pick-two = Marque al menos dos.
setup-pick-fewer = Marque menos de { $what }.
setup-no-mail = «{ $what }» no es una dirección de correo completa.
setup-no-picture = Esa imagen no está en la mediateca.
setup-no-person = Nadie tiene la dirección «{ $what }».
setup-no-target = «{ $what }» no lleva a ninguna parte. Escriba una ruta de este periódico o una dirección completa.
setup-not-ours = «{ $what }» no es una dirección de este periódico.
setup-nothing-there = En «{ $what }» no hay nada que los lectores puedan abrir.
setup-has-page = Ya hay una página en { $what }.
setup-too-many-links = Un menú puede tener { $what } enlaces como máximo.

## Promotions

setup-promotion-add = Añadir un anuncio
setup-promotions-how = Cuando varios anuncios comparten un lugar, los lectores ven uno u otro, según su peso. Para llevar uno a otro lugar, arrástrelo por su asa o cambie el lugar en su formulario.
setup-promotions-none = No hay ninguno.
setup-promotions-running = En curso
setup-promotions-waiting = A la espera de su fecha
setup-promotions-capped = Mostrados tanto como se acordó
setup-promotions-ended = Terminados
setup-slot-top = En la parte superior de cada página
setup-slot-article-body = En el texto de los artículos
setup-slot-article-side = Junto a los artículos
setup-slot-article-end = Después de los artículos
setup-slot-front = En la portada
setup-slot-list = En las listas
setup-promotion-counts = Mostrado: { $shown }. Abierto: { $opened }.
setup-promotion-from = desde el { $date }
setup-promotion-to = hasta el { $date }
setup-promotion-cap = Máximo de veces en total
setup-promotion-most = { $count } veces como máximo
setup-promotion-ends = El anuncio «{ $name }» se quitará de inmediato. Puede volver a ponerlo en marcha cambiando su fecha de fin.
setup-promotion-headline = Titular
setup-promotion-text = Texto
setup-promotion-link = Adónde lleva
setup-promotion-slot = Ubicación
setup-promotion-after-paragraph = Después del párrafo
setup-promotion-after-hint = Solo para la ubicación en el texto de los artículos.
setup-promotion-is-paid = Alguien ha pagado por él
setup-promotion-label = Etiqueta
setup-promotion-label-usual = La habitual: «Publicidad» si es de pago
setup-promotion-label-text = Texto en lugar de la etiqueta
setup-promotion-picture = Número de la imagen en la mediateca
setup-promotion-alt = Qué muestra la imagen
setup-promotion-alt-hint = Para los lectores que no pueden verla. Obligatorio si hay imagen.
setup-promotion-starts = Inicio
setup-promotion-ends-at = Fin
setup-promotion-zone = Zona horaria: { $what }. Déjelo en blanco para no poner límite.
setup-promotion-weight = Peso
setup-promotion-weight-hint = De 1 a 1000. Con 2 se muestra el doble de veces que con 1.
setup-promotion-cap-hint = Cuántas veces en total. 0: sin límite.
setup-promotion-sections = Solo en estas secciones
setup-promotion-slug = Clave
setup-promotion-slug-hint = Minúsculas, cifras y guiones. Figura en la dirección del enlace y no cambia después. Déjelo en blanco para formarla a partir del titular.
setup-promotion-wrong = Este anuncio no se puede guardar así. Quizá ya no exista.
setup-promotion-wrong-headline = Indique un titular de 160 caracteres como máximo.
setup-promotion-wrong-link = Indique una dirección completa (https://…) o una ruta de este periódico (/…), sin espacios ni nombres de usuario.
setup-promotion-wrong-label = Lo que se ha pagado debe llevar la etiqueta «Publicidad».
setup-promotion-wrong-picture = Indique el número de una imagen de la biblioteca y, abajo, qué se ve en ella.
setup-promotion-wrong-alt = Diga qué se ve en la imagen, en 400 caracteres como máximo; sin imagen queda vacío.
setup-promotion-wrong-times = Indique un día con hora; el final va después del comienzo.
setup-promotion-wrong-number = Indique un número entero de { $least } a { $most }.
setup-promotion-wrong-long = { $most } caracteres como máximo.
setup-promotion-wrong-sections = La portada no pertenece a ninguna sección: no elija ninguna.
setup-promotion-wrong-slug = Letras minúsculas de la a a la z, cifras y guiones, y no la clave de otro anuncio.

## Imports

setup-imports-none = No se ha importado nada.
setup-imports-how = Lo que ha llegado de otro sistema. Los propietarios importan aquí una exportación; en el servidor del periódico, courant import wxr hace lo mismo.
setup-search-report = Palabras del informe
setup-import-running = Empezó el { $began }. Última actividad el { $seen }, al { $percent } % del archivo, pasada «{ $stage }». Al iniciarla de nuevo, sigue donde se detuvo.
setup-import-done = Terminada el { $seen }.
setup-import-failed = Falló el { $seen } al { $percent } % del archivo. Al iniciarla de nuevo, sigue donde se detuvo.
setup-import-lost = No conservado ({ $count })
setup-import-changed = Conservado en otra forma ({ $count })
setup-import-repaired = Reparado en el archivo ({ $count })
setup-import-lost-title = No conservado
setup-import-changed-title = Conservado en otra forma
setup-import-repaired-title = Reparado en el archivo
setup-import-kept = Lo que el periódico tiene del archivo
setup-import-counts = Aquí ahora: { $kept }; nuevos: { $added }
setup-import-reasons = Motivos, primero los más frecuentes
setup-import-times = { $count ->
    [one] { $count } vez
   *[other] { $count } veces
 }
setup-import-notes-none = No hay nada de esto.
setup-import-articles = Artículos
setup-import-pages = Páginas
setup-import-comments = Comentarios
setup-import-media = Imágenes y otros archivos
setup-import-people = Personas
setup-import-sections = Secciones
setup-import-topics = Temas
setup-import-redirects = Redirecciones

## Notes on passages, media for fields, taking over
desk-event-moved = Nueva dirección, en lugar de
desk-event-put-back = Devuelto al estado anterior a los cambios de una cuenta robada
desk-event-saved = Guardado
desk-revision-put-back = Devuelta al estado anterior
passage-notes = Notas sobre pasajes
passage-lost = Este pasaje ya no está en el texto.
passage-count = { $count ->
    [one] { $count } nota abierta
   *[other] { $count } notas abiertas
}
passage-fault-no-text = Escriba algo.
passage-fault-too-long = La nota es demasiado larga.
passage-fault-no-passage = Seleccione algunas palabras del texto.
passage-fault-too-many = Aquí ya hay demasiadas notas.
passage-fault-missing = Ya no está, o no tiene permiso para modificarla.
passage-mail-subject = { $name } le pregunta algo
stopped-mail-subject = «{ $headline }» no ha salido
given-mail-subject = Se le ha asignado «{ $headline }»
given-mail-what = { $name } le ha asignado este artículo.
due-mail-subject = «{ $headline }» vence pronto
due-mail-late-subject = «{ $headline }» está fuera de plazo
due-mail-soon = El plazo termina el { $date }.
due-mail-late = El plazo terminó el { $date }.
work-mail-off = No recibir más estas cartas
account-letters = Cartas sobre los artículos que se me asignan y sus plazos
passage-mail-what = { $name } le menciona en una nota sobre el artículo «{ $headline }».
passage-mail-go = Abrir el artículo
passage-question-waiting = Se hará cuando se publique
pick-go = Elegir de la mediateca
pick-title = Elegir de la mediateca
pick-list = Archivos disponibles
pick-take = Usar este
desk-refused-held = { $name } está escribiendo ahora en este artículo. Tome antes el control en el editor.

## Notes, questions and topics in the editor; taking over
editor-passage = Nota para los compañeros
editor-passages = Notas para los compañeros
editor-passages-none = Seleccione unas palabras y pulse { $keys } para dejar una nota a sus compañeros. Los lectores nunca ven las notas.
editor-passages-count = Notas: { $count }
editor-passages-settled = Resueltas: { $count }
editor-passage-text = Nota
editor-passage-add = Añadir nota
editor-passage-answer = Responder
editor-passage-send = Enviar
editor-passage-settle = Dar por resuelta
editor-passage-reopen = Reabrir
editor-passage-withdraw = Retirar
editor-passage-lost = Ya no está en el texto
editor-passage-next = Nota siguiente
editor-passage-before = Nota anterior
editor-passage-go = Ir al pasaje
editor-passage-cancel = Cancelar
editor-passage-failed = No se ha podido enviar la nota. Sigue aquí: vuelva a intentarlo.
editor-passage-new = Notas nuevas: { $count }
editor-passage-no-words = Aquí no hay palabras sobre las que dejar una nota.
editor-ask = Preguntar a los lectores
editor-ask-text = Pregunta a los lectores
editor-ask-reword = Cambiar el texto
editor-ask-remove = No hacerla
editor-ask-close = Cerrar
editor-ask-reopen = Volver a admitir respuestas
editor-topic-make = Crear el tema «{ $name }»
editor-topic-ask = Todavía no existe el tema «{ $name }». Un editor puede crearlo.
editor-topic-taken = Añadido: { $name }
editor-topic-failed = Ahora no se pueden buscar temas.
editor-named = Nombrados en el texto: { $count }
editor-named-take = Añadir el tema «{ $name }»
editor-named-make = Crear el tema «{ $name }» y añadirlo
editor-named-refuse = No volver a proponer «{ $name }»
editor-held = { $name } está escribiendo aquí (desde las { $since }). Usted puede ir leyendo.
editor-held-took = { $name } ha tomado el control a las { $since }. Lo que usted no había guardado se conserva en este dispositivo.
editor-held-left = { $name } ya no está aquí.
editor-take = Tomar el control
editor-take-back = Recuperar el control
editor-take-failed = No se ha podido tomar el control. Vuelva a intentarlo.
editor-state-held = No guardado: se conserva en este dispositivo

## Undoing what a stolen account did
people-oneself = Esta es su propia cuenta. Pida que lo haga otro propietario o alguien con acceso al servidor del periódico.
people-undo = Si han robado esta cuenta
people-undo-how = Todo lo que ha hecho desde un momento dado se puede revisar y deshacer de una vez.
people-undo-go = Ver lo que ha hecho
audit-undone = { $actor } ha deshecho lo que hizo una cuenta robada ({ $subject }).
audit-what-undone = Cuentas robadas: cambios deshechos
undo-title = Lo que ha hecho { $name }
undo-to-person = Volver a esta cuenta
undo-how = Si otra persona se ha hecho con esta cuenta, elija el último momento en que era con seguridad de su titular. Mire después lo que se ha hecho desde entonces y deshágalo de una vez.
undo-self = Esta es su propia cuenta: nadie se cierra el acceso a sí mismo. Pida que lo haga otro propietario o alguien con acceso al servidor del periódico (courant people undo).
undo-since = Desde ({ $zone })
undo-look = Mostrar
undo-found = Lo que se ha hecho desde el { $date } y qué pasará con ello:
undo-no-moment = Indique una fecha y una hora ya pasadas.
undo-keys = Sesiones, contraseña, llaves de acceso, código de seis cifras, códigos de reserva y enlaces enviados por correo
undo-articles = Artículos
undo-readers = Lectores
undo-comments = Decisiones sobre comentarios
undo-bans = Bloqueos
undo-lines = Todo lo demás que consta
undo-cut = Hay más de lo que aparece en esta lista. Al deshacer se abarca todo, en varios pasos.
undo-did = { $what } ({ $count })
undo-back = Se deshará.
undo-done = Está como antes, o no queda nada de ello.
undo-ends = Terminará.
undo-ended = Ha terminado.
undo-kept = Modificado después por { $name }: se queda como está.
undo-kept-somebody = Modificado después por otra persona: se queda como está.
undo-by-hand = Alguien tiene que revisarlo.
undo-why-merged = Lo que se fusionó no se puede separar: no se guarda qué estaba dónde.
undo-why-removed = Lo que se eliminó no se conserva.
undo-why-replaced = El archivo que estaba antes no se conserva.
undo-why-used = Ahora algo lo utiliza.
undo-why-unknown = No se sabe cómo era antes.
undo-withdrawn = El artículo se despublicará.
undo-shown = Los lectores volverán a ver la versión { $number }.
undo-live = El artículo volverá a estar en línea.
undo-text = El manuscrito volverá a ser el de la versión { $number }; los demás textos se quedan entre sus versiones.
undo-text-stays = Antes no había texto: el manuscrito se queda como borrador.
undo-draft = El artículo volverá a ser un borrador, para que no se publique automáticamente.
undo-moments = La fecha de entrega, el embargo y la despublicación automática volverán a ser los de antes.
undo-step-by-hand = { $what }: alguien tiene que revisarlo.
undo-face = Lo que ven los lectores
undo-manuscript = El manuscrito
undo-of = { $what } – { $fate }
undo-count = { $count } – { $fate }
undo-never = Lo que ninguna máquina puede deshacer
undo-never-letters = Los correos que ya salieron: a los lectores que siguen un artículo y a las personas invitadas.
undo-never-copies = Las copias de páginas y canales web que otros hayan tomado, también los buscadores. Tomarán las buenas cuando vuelvan a pasar.
undo-never-bans = Los bloqueos que levantó siguen levantados.
undo-never-people = Lo que hicieron las personas a las que dejó entrar: mire también sus cuentas.
undo-press = La cuenta queda suspendida y pierde todo aquello con lo que podía entrar. Lo que hizo se deshace donde nadie lo ha cambiado después; no se pierde nada de lo escrito. Puede volver a pulsar este botón.
undo-go = Cerrar el acceso y deshacer
undo-told-shut = El acceso de esta cuenta está cerrado.
undo-told-articles = { $count ->
    [one] Un artículo vuelve a estar como antes.
   *[other] { $count } artículos vuelven a estar como antes.
}
undo-told-comments = { $count ->
    [one] Se ha deshecho la decisión sobre un comentario.
   *[other] Se han deshecho las decisiones sobre { $count } comentarios.
}
undo-told-bans = { $count ->
    [one] Se ha levantado un bloqueo.
   *[other] Se han levantado { $count } bloqueos.
}
undo-told-others = { $count ->
    [one] Otra cosa vuelve a estar como antes.
   *[other] Otras { $count } cosas vuelven a estar como antes.
}
undo-told-failed = { $count ->
    [one] Una cosa no se ha podido deshacer; los mensajes del servidor dicen por qué. Inténtelo una vez más.
   *[other] { $count } cosas no se han podido deshacer; los mensajes del servidor dicen por qué. Inténtelo una vez más.
}
undo-told-more = Queda más: pulse otra vez.

## An export brought in on the desk
setup-import-file = Importar una exportación de WordPress
setup-import-file-how = En WordPress: Herramientas → Exportar → Todo el contenido. Primero se examina el archivo, sin escribir nada; después se importa. Lo que ya está aquí no se elimina nunca.
setup-import-choose = El archivo de exportación (.xml, .zip, .gz)
setup-import-choose-help = Llega por partes y continúa tras una interrupción: elija de nuevo el mismo archivo.
setup-import-script = Para subirlo hacen falta scripts. Sin ellos: courant import wxr, en el servidor del periódico.
setup-import-other = Ya hay otra exportación. Descártela antes.
setup-import-file-receiving = «{ $name }» está llegando. Si se ha interrumpido, elija de nuevo el mismo archivo.
setup-import-file-here = «{ $name }» ya está aquí. Examínelo primero: no se escribe nada.
setup-import-file-looking = Examinando «{ $name }»: { $stage }.
setup-import-file-looked = Lo que se importaría de «{ $name }»:
setup-import-file-running = Importando «{ $name }»: { $stage }.
setup-import-file-stopped = Detenida. Lo que llegó de «{ $name }» se queda, y la importación sigue donde se detuvo.
setup-import-file-failed = Terminó antes de tiempo. Lo que llegó de «{ $name }» se queda, y la importación sigue donde se detuvo.
setup-import-file-done = «{ $name }» se ha importado. Lo ha pedido { $who }.
setup-import-stage-waiting = a la espera de su turno
setup-import-stage-count = recuento
setup-import-stage-furniture = personas, secciones, temas
setup-import-stage-media = imágenes y archivos
setup-import-stage-articles = artículos y comentarios
setup-import-stage-links = enlaces y menús
setup-import-stage-fetch = descarga de las imágenes del sitio antiguo
setup-import-again = Actualizar
setup-import-look = Examinar
setup-import-run = Importar
setup-import-stop = Detener
setup-import-give-up = Descartar
setup-import-fetches = Descargar las imágenes del sitio antiguo
setup-import-fetches-help = El sitio antiguo debe seguir en línea. Puede tardar mucho; las imágenes que no se consigan quedan anotadas.
setup-import-truncated = El archivo se corta antes del final: vuelva a exportar e importe también ese archivo para tener el resto.
setup-import-zone = La hora del sitio antiguo era UTC { $hours } y la zona horaria de este periódico es { $zone }. Ponga la correcta antes de importar; si no, algunas fechas caerán en otro día.
setup-import-runs = Importaciones anteriores
setup-done-late = Entretanto ha cambiado algo: mire cómo está.
audit-import-begun = { $actor } ha iniciado la importación de «{ $subject }».
audit-import-stopped = { $actor } ha detenido la importación de «{ $subject }».
audit-what-import-begun = Importaciones iniciadas
audit-what-import-stopped = Importaciones detenidas

## Fronts
fronts = Portadas
fronts-home = Portada
fronts-how = Una portada se llena automáticamente con lo más reciente. Lo que ponga en ella a mano se queda hasta que usted decida otra cosa.
fronts-by-itself = Se llena automáticamente
fronts-saved = Versión { $number }, guardada por { $who } el { $date }
fronts-next = Otra versión se mostrará desde el { $date }
fronts-place-lead = Apertura
fronts-place-second = Segundo nivel
fronts-place-rail = Análisis y opinión
fronts-place-band = Vídeo, audio y galerías
fronts-place-latest = Últimas noticias
fronts-place-list = Artículos
fronts-place-strip = Sección: { $section }
fronts-nothing-there = Ahora no hay nada aquí.
fronts-kept-away = Excluido: { $headline }
fronts-look = Mostrar los cambios
fronts-readers = Ver la página
fronts-versions = Versiones
fronts-save = Guardar
fronts-preview = Vista previa
fronts-empty = Llenar todo automáticamente
fronts-from = Mostrar desde
fronts-from-hint = Si lo deja en blanco, los lectores verán la nueva versión en cuanto la guarde.
fronts-from-wrong = Tiene que ser un momento futuro.
fronts-unsaved = Los lectores no verán estos cambios hasta que los guarde.
fronts-until = Hasta
fronts-until-wrong = El final tiene que ser posterior al momento en que esta versión empieza a mostrarse.
fronts-display = Otro título u otra imagen aquí
fronts-display-headline = Título en esta página
fronts-display-picture = Número de la imagen en esta página
fronts-is-put = Puesto aquí a mano
fronts-is-there = En la página
fronts-up = Subir: { $headline }
fronts-down = Bajar: { $headline }
fronts-put = Mantener aquí
fronts-put-one = Mantener aquí: { $headline }
fronts-fill = Dejar de mantener
fronts-fill-one = Dejar de mantener aquí: { $headline }
fronts-hide = Excluir
fronts-hide-one = Excluir de esta portada: { $headline }
fronts-show = Volver a admitir
fronts-show-one = Volver a admitir: { $headline }
fronts-more = Poner otro artículo
fronts-search = Palabras del artículo
fronts-into = Lugar para el siguiente artículo
fronts-add = Poner
fronts-add-one = Poner: { $headline }
fronts-none-found = No se ha encontrado ningún artículo.
fronts-hidden = Excluidos de esta portada
fronts-hidden-none = No hay nada excluido.
fronts-not-public = Artículo { $number }, que los lectores no pueden ver ahora
fronts-done-saved = Guardado. Los lectores ya lo ven.
fronts-done-scheduled = Guardado. Los lectores lo verán a partir del momento indicado.
fronts-grab = Mover: { $headline }
fronts-grab-help = Pulse Espacio o Intro para tomarlo, las flechas para moverlo, Espacio o Intro para soltarlo y Escape para dejarlo donde estaba.
fronts-say-grabbed = Ha tomado { $headline }. { $place }, { $at } de { $of }. Las flechas lo mueven.
fronts-say-moved = { $place }, { $at } de { $of }.
fronts-say-dropped = Ha soltado { $headline }. { $place }, { $at } de { $of }.
fronts-say-canceled = { $headline } se queda donde estaba.
fronts-conflict = No guardado: { $who } guardó otra versión el { $date }, después de que usted abriera esta página.
fronts-theirs = Lo que está guardado ahora
fronts-theirs-look = Mostrarlo como página
fronts-yours = Lo que usted ha ordenado está debajo. Si vuelve a guardar, sustituye a lo que está guardado ahora.
fronts-changed = No se ha hecho nada: alguien ha guardado otra versión entretanto. Vuelva a mirar la lista.
fronts-too-late = No se ha hecho nada: esta versión ya no está en espera.
fronts-versions-of = Versiones: { $front }
fronts-versions-none = Nadie ha ordenado todavía esta portada. Se llena automáticamente.
fronts-back = Ordenar esta portada
fronts-saved-by = { $who }, { $date }
fronts-began = Mostrada desde el { $date }
fronts-waiting = Se mostrará desde el { $date }
fronts-canceled = Programación anulada el { $date }
fronts-restored = Hecha a partir de la versión { $number }
fronts-counts = Puestos a mano: { $put }. Excluidos: { $hidden }.
fronts-is-shown = La que ven los lectores
fronts-look-at = Vista previa de la versión { $number }
fronts-open = Modificar
fronts-open-one = Modificar la versión { $number }, que se guardará como nueva
fronts-cancel = Anular la programación
fronts-cancel-one = Anular la programación de la versión { $number }
fronts-restore = Restaurar
fronts-restore-one = Restaurar la versión { $number }
fronts-done-restored = Restaurada. Los lectores ya la ven.
fronts-done-canceled = Programación anulada.
fronts-at = Lo que se mostraba el
fronts-at-go = Mostrar
fronts-at-hint = Con los artículos que entonces eran públicos y lo siguen siendo. Lo que se ha cambiado en ellos después aparece cambiado también aquí.
fronts-at-wrong = Tiene que ser un momento pasado.

## Links, tables, films and passages
gate-rule-headline-caps = Titular sin mayúsculas sostenidas
gate-rule-empty-headers = Sin encabezados vacíos en las tablas
gate-rule-color-only = Nada dicho solo con el color
gate-rule-film-captions = Subtítulos en cada vídeo
gate-rule-passage-language = Idioma indicado en los pasajes en otra escritura
gate-rule-link-answers = Enlaces a otros sitios que respondan (desactivado: no se comprueban)
gate-headline-caps = El titular está todo en mayúsculas.
gate-empty-headers = { $count ->
    [one] Un encabezado de una tabla está vacío{ $example }.
   *[other] { $count } encabezados de tablas están vacíos{ $example }.
}
gate-color-only = { $count ->
    [one] Una celda de una tabla dice algo solo con el color{ $example }.
   *[other] { $count } celdas de tablas dicen algo solo con el color{ $example }.
}
gate-film-captions = { $count ->
    [one] Un vídeo no tiene subtítulos{ $example }.
   *[other] { $count } vídeos no tienen subtítulos{ $example }.
}
gate-passage-language = { $count ->
    [one] Un pasaje en otra escritura no indica su idioma{ $example }.
   *[other] { $count } pasajes en otra escritura no indican su idioma{ $example }.
}
gate-link-answers = Un enlace no responde: { $link } ({ $how })
link-since = { $what } desde el { $date }
link-is-unreachable = inaccesible
link-is-timeout = sin respuesta a tiempo
link-is-broken = comunicación interrumpida
link-is-private = fuera de la red pública
link-is-circle = lleva en círculo
link-unlooked = { $count ->
    [one] Un enlace a otro sitio aún no se ha comprobado.
   *[other] { $count } enlaces a otros sitios aún no se han comprobado.
}
desk-links = Enlaces
links-how = Enlaces de artículos en línea a otros sitios que no responden. Se vuelven a comprobar automáticamente; los que responden desaparecen de aquí.
links-none = No consta ningún enlace roto.
links-by-article = Por artículo
links-by-host = Por sitio
links-open-article = Abrir el artículo
links-looked-at = última comprobación el { $date }
links-asked = se comprobará enseguida
links-in-articles = { $count ->
    [one] En «{ $headline }»
   *[other] En { $count } artículos, el último de ellos «{ $headline }»
}
links-again = Volver a comprobar
links-right = Es correcto
links-archive = Buscar una copia archivada
setup-done-asked = Se comprobará en unos minutos.
setup-done-right = Se da por correcto. No se avisará de él durante un año.
setup-import-would = Habría aquí: { $kept }; nuevos: { $added }

## Dossiers
dossiers = Dosieres
dossiers-how = Un dosier sigue una historia en curso: sus artículos y lo ocurrido, en orden cronológico.
dossiers-none = Todavía no hay dosieres.
dossiers-add = Empezar un dosier
dossiers-state = Estado
dossiers-state-draft = Borrador
dossiers-state-running = En curso
dossiers-state-closed = Cerrado
dossiers-state-hint = Los lectores ven un dosier en curso o cerrado.
dossiers-count = Entradas: { $count }; visibles: { $seen }
dossiers-changed-last = Cambiado el { $date } por { $who }
dossiers-changed = No se ha hecho: { $who } cambió este dosier el { $date }, después de que usted abriera esta página.
dossiers-theirs = Lo que está guardado ahora:
dossiers-done = Hecho.
dossiers-facts = Nombre, textos y estado
dossiers-introduction = Introducción
dossiers-introduction-hint = Una línea en blanco empieza un párrafo. *Palabras* se destacan, «- » empieza un punto de lista, una dirección web se vuelve enlace.
dossiers-language = Idioma de estos textos
dossiers-language-hint = Por ejemplo en o km. Vacío: el del periódico.
dossiers-order = Orden de las entradas
dossiers-topics = Sugerir artículos sobre estos temas
dossiers-entries = Entradas
dossiers-empty = Todavía está vacío.
dossiers-day = El día del que trata (opcional)
dossiers-why = Por qué importa (opcional)
dossiers-what = Qué ocurrió
dossiers-suggested = Sugerencias
dossiers-why-topic = Sobre { $topic }
dossiers-why-words = También dice { $words }
dossiers-accept = Incluir
dossiers-refuse = Este no
dossiers-is-there = Ya está dentro
dossiers-add-article = Incluir un artículo
dossiers-add-event = Incluir un suceso
dossiers-unseen = Los lectores no lo ven
dossiers-no-text = Diga qué ocurrió.
dossiers-no-article = No existe ese artículo.
dossiers-full = Está lleno: admite { $what } entradas.
dossiers-not-removed = Los lectores lo ven. Conviértalo antes en borrador.
dossiers-goes = { $name } se borra con sus entradas. Los artículos quedan.

## What readers are led to below an article

desk-related = Relacionados
desk-related-words = Lo que los lectores ven debajo de este artículo, en este orden. La lista se calcula; lo que elija aquí vale de inmediato.
desk-related-none = Todavía no hay artículos relacionados.
desk-related-pin = Poner primero
desk-related-free = Según el cálculo
desk-related-exclude = Nunca aquí
desk-related-excluded = Nunca se muestran aquí
desk-related-find = Buscar un artículo publicado
desk-related-not-there = Los lectores no pueden ver ese artículo.
desk-related-too-many = Hay demasiadas elecciones para este artículo. Retire antes algunas.
desk-versions = En otros idiomas
desk-versions-join = Es este artículo en otro idioma: { $language }
desk-versions-part = No es una traducción
desk-versions-same = Ya hay una versión en ese idioma.
desk-visibility = Quién puede leerlo
desk-visibility-what = Vale de inmediato, también antes de publicar.
desk-visibility-public = Todos
desk-visibility-private = Solo la redacción
desk-visibility-password = Quien tenga la contraseña
audit-related = { $actor } ha elegido artículos relacionados ({ $subject }).
audit-what-related = Elección de artículos relacionados
