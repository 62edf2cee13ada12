# العربية: عبارات غرفة الأخبار

## Conversation

desk-pin = ثبّته في الأعلى
desk-unpin = ألغِ التثبيت
desk-pinned-full = عدد التعليقات المثبتة على هذا المقال بلغ { $most }. ألغِ تثبيت أحدها أولًا.
desk-credit = سجّل إسهامه في تعديل المقال
desk-uncredit = ألغِ تسجيل إسهامه في التعديل
desk-fine = لا بأس به
desk-decision-pin = ثُبّت في الأعلى
desk-decision-unpin = أُلغي تثبيته
desk-decision-credit = سُجّل أنه أسهم في تعديل المقال
desk-decision-uncredit = أُلغي تسجيل إسهامه في تعديل المقال
desk-decision-picture-shown = عرض صورته
desk-decision-picture-removed = أزال صورته
desk-decision-erase = حُذف بطلب من صاحبه
desk-report-reason = { $reason }: { $count }
desk-reports-older = لا تُعرض البلاغات الأقدم.
desk-alike = اقرأ التعليق الآخر
desk-ground-account = الحساب، أيًّا كان البريد الذي يكتب به
desk-decision-edit-held = عُدّل، وما زال في الانتظار
comment-held-no-proof = وصل بلا إثبات عمل (proof of work) في وقت كان يكتب فيه زوار كثيرون جدًا.
comment-held-writer-held = يجعل مشرف كل ما يكتبه هذا الشخص ينتظر.
comment-held-new-host = فيه رابط إلى موقع لا يربط إليه أي تعليق منشور ولا أي مقال هنا.
desk-hold = اجعل كل شيء ينتظر
desk-hold-on = ما ينتظر
desk-hold-why = السبب، للزملاء
desk-ban-holds = كل شيء ينتظر
desk-rules = كيف تُفحص التعليقات
desk-rules-how = تُطرح هذه الأسئلة على كل تعليق جديد أو معدَّل، بهذا الترتيب. إذا رفضت قاعدة سُئل الكاتب من جديد فورًا وبقي ما كتبه. وإذا حجزت قاعدة انتظر التعليق مشرفًا، وسُجّلت كل الأسباب. ولا تحذف أي قاعدة شيئًا.
desk-rules-refuses = ترفض
desk-rules-holds = تحجز
desk-rules-either = تحجز أو ترفض
desk-rules-off = لا تجد شيئًا بالإعدادات الحالية.
desk-rules-spared-staff = لا يُسأل عنها فريق التحرير.
desk-rules-spared-trusted = لا يُسأل عنها فريق التحرير، ولا القراء الذين سجّلوا الدخول ولهم { $count } من التعليقات المقبولة ولم يُرفض لهم شيء خلال 90 يومًا.
desk-rules-spared-published = لا يُسأل عنها فريق التحرير، ولا القراء الذين لهم تعليق منشور ولم يُرفض لهم تعليق: ممن سجّلوا الدخول، أو الضيوف بعنوان البريد نفسه ومن الشبكة نفسها منذ أكثر من يوم.
desk-rules-held = المحجوز في 30 يومًا: { $count }
desk-rules-after = بعد النشر
desk-rules-reports = ينتظر من جديد متى أبلغ عنه { $count } من القراء المختلفين، إلا إذا قبله مشرف.
desk-rules-edit = لصاحبه أن يعدّله خلال { $minutes } من الدقائق، { $most } مرات على الأكثر، وليس بعد أن يُجاب عنه؛ وتُطرح على النص الجديد الأسئلة نفسها. ويمكن سحبه في أي وقت.
desk-rules-votes = يُحسب من شبكة واحدة { $on_comment } من الأصوات على تعليق في اليوم، و{ $network } من الأصوات في { $minutes } من الدقائق. ويمكن تغيير الصوت { $changes } مرات.
desk-rule-account-ban = الحساب المسجَّل محظور.
desk-rule-closed = لا تقبل الصحيفة التعليقات، أو النقاش مغلق.
desk-rule-age = نُشر المقال قبل أكثر من { $days } من الأيام (0: لا يُغلق النقاش من نفسه أبدًا).
desk-rule-form = عاد النموذج في أقل من { $least_seconds } من الثواني أو بعد أكثر من { $most_hours } من الساعات، أو ليس من هذه الصحيفة.
desk-rule-proof = ابتداءً من { $most } من تعليقات الزوار في { $minutes } من الدقائق يُطلب من الزوار الذين لا تعليق منشورًا من شبكتهم.
desk-rule-ban = البريد الإلكتروني أو الشبكة محظور.
desk-rule-own-budget = وصل من الشبكة أكثر من { $network } من التعليقات في { $network_minutes } من الدقائق، أو من الكاتب أكثر من { $writer } في { $writer_minutes } من الدقائق.
desk-rule-common-budget = وصل إلى المقال أكثر من { $article } من التعليقات في { $article_minutes } من الدقائق، أو إلى الصحيفة كلها أكثر من { $site } في { $site_minutes } من الدقائق. ويُحفظ منها { $percent } % للقراء الذين سجّلوا الدخول وللشبكات التي نُشر منها تعليق.
desk-rule-repeat = نص الكاتب نفسه إذا أُرسل ثانية يُرفض.
desk-rule-links = ما زاد على { $allowed } يُحجز، وما زاد على { $most } يُرفض.
desk-rule-shortener = عدد الخدمات المعروفة من هذا النوع: { $count }.
desk-rule-near-duplicate = يُقارن بتعليقات آخر { $days } من الأيام.
desk-rule-spam-score = ابتداءً من { $percent } %، متى تعلّم ما يكفي من قرارات المشرفين.

## Parts of the desk

desk-part = صفحات هذا الجزء
desk-paper = الصحيفة
palette = انتقل إلى…
palette-what = عنوان أو صفحة أو إجراء
palette-none = لا نتائج.
palette-close = أغلق

## Lists

desk-articles = المقالات
desk-article = هذا المقال
desk-begin = مقال جديد
desk-begin-page = صفحة جديدة
desk-looks = طرق العرض
desk-look-list = قائمة
desk-look-board = لوحة
desk-look-calendar = تقويم
desk-piles = الحالات
desk-pile-open = قيد العمل
desk-pile-all = الكل
work-filters = البحث والتصفية
work-search = عنوان المقال أو اسمه المؤقت أو كاتبه
desk-section = القسم
desk-any = الكل
desk-whose = مقالات مَن
desk-whose-all = الجميع
desk-whose-mine = مقالاتي
desk-whose-given = المسندة إليّ
desk-narrow = عرض
desk-show-all = عرض الكل
work-picked = المقالات المحددة:
desk-give-to = أسند إلى
desk-give = أسند
desk-given-to = { $from } ← { $to }
desk-nobody = لا أحد
desk-articles-none = لا شيء هنا. ابدأ بالزر «مقال جديد»؛ وما نُشر تجده تحت «منشور».
desk-found-none = لم يُعثر هنا على شيء.
desk-search-all = ابحث في جميع المقالات
desk-thrown-how = يمكن استعادة ما في سلة المهملات خلال { $count } يومًا، ثم يُحذف نهائيًا؛ وتبقى صوره في المكتبة.
desk-goes-for-good = يُحذف نهائيًا في { $date }
desk-bulk = تم: { $count }.
desk-bulk-left = لا يمكن في الحالة الراهنة: { $count } ({ $names }).
desk-give-whom = اختر أولًا من تُسند إليه.
desk-rights-live = انتهت حقوقها أو توشك ويراها القراء: { $count } في المكتبة
desk-to-top = عودة إلى البداية
desk-earlier = الأيام السابقة
desk-later = الأيام التالية
desk-untitled = بلا عنوان
desk-goes-out = يُنشر في { $date }
desk-due = موعد التسليم { $date }
word-count = { $count ->
    [zero] لا كلمات بعد
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $count } كلمات
    [many] { $count } كلمة
   *[other] { $count } كلمة
}

## States

work-state-draft = مسودة
work-state-filed = مُسلَّم
work-state-in-review = قيد المراجعة
work-state-approved = معتمد
work-state-scheduled = مجدول
work-state-live = منشور
work-state-changed = منشور، وله تعديلات لم تُنشر
work-state-change-scheduled = منشور، وتعديلاته مجدولة
work-state-gone = مسحوب مؤقتًا
work-state-retracted = تراجعت عنه الصحيفة
work-state-thrown = في سلة المهملات

## Steps

desk-step-file = سلّم المقال
desk-step-take-back = استرجع المقال
desk-step-review = ابدأ المراجعة
desk-step-send-back = أعده إلى كاتبه
desk-step-approve = اعتمد
desk-step-unschedule = ألغِ الجدولة
desk-step-discard = تجاهل التعديلات
desk-step-throw-away = انقل المسودة إلى سلة المهملات
desk-step-take-out = استعد المسودة
desk-step-withdraw = اسحب مؤقتًا
desk-step-retract = تراجع عن المقال نهائيًا
desk-step-take-down = أزل الصفحة
desk-step-bring-back = أعده إلى القراء
desk-done-file = سُلّم المقال.
desk-done-take-back = استُرجع المقال، وعاد مسودة.
desk-done-review = المقال قيد المراجعة.
desk-done-send-back = أُعيد إلى كاتبه.
desk-done-approve = اعتُمد المقال.
desk-done-publish = نُشر المقال.
desk-done-schedule = تمت جدولة المقال: سيُنشر تلقائيًا.
desk-done-unschedule = أُلغيت الجدولة.
desk-done-discard = تم تجاهل التعديلات، وما زالت محفوظة بين النسخ.
desk-done-throw-away = نُقلت المسودة إلى سلة المهملات، ويمكن استعادتها منها؛ أما المسودة الفارغة فقد حُذفت.
desk-done-take-out = استُعيدت المسودة.
desk-done-withdraw = سُحب المقال. ويظهر في رابطه «الصفحة غير موجودة» إلى أن يُعاد.
desk-done-retract = أُعلن التراجع عن المقال. ويذكر رابطه ذلك مع السبب.
desk-done-take-down = أُزيلت الصفحة. ويذكر رابطها السبب.
desk-done-bring-back = عاد المقال إلى القراء.
desk-done-plan = حُفظ.
desk-done-note-mend = عُدِّلت. وتبقى الصيغتان في السجل.
desk-done-note-add = أُخبر القراء.
desk-done-visibility = حُفظ.
desk-done-saved = حُفظ.

## What cannot be done

desk-refused-not-yours = ليس لك أن تفعل ذلك.
desk-refused-not-from-here = لا يمكن فعل ذلك بالمقال في حالته الراهنة.
desk-refused-needs-words = اكتب السبب.
desk-refused-needs-note = يجب أن يبيّن التصحيح موضع الخطأ.
desk-refused-note-kind = اختر هل هذه الكلمات مستجد أم تصحيح، أو اترك الحقل فارغًا.
desk-refused-no-date = التاريخ أو الوقت غير صحيح.
desk-refused-past = فات هذا الموعد.
desk-refused-embargo = ينتهي حظر النشر في { $date }.
desk-refused-goes-out = سيُنشر المقال تلقائيًا في { $date }. ألغِ الجدولة أولًا.
desk-refused-ends = سيُسحب المقال تلقائيًا في { $date } قبل أن يراه القراء. غيّر ذلك أولًا.
desk-refused-ends-early = فات هذا الموعد، أو أنه يسبق موعد النشر.
desk-refused-changed = حفظه شخص آخر في هذه الأثناء. راجعه من جديد.
desk-there = الموجود الآن: { $value }
desk-refused-gates = { $count ->
    [zero] لا شيء يمنع النشر.
    [one] أمر واحد يمنع النشر.
    [two] أمران يمنعان النشر.
    [few] { $count } أمور تمنع النشر.
    [many] { $count } أمرًا يمنع النشر.
   *[other] { $count } أمر يمنع النشر.
}
desk-refused-no-account = لا يوجد حساب كهذا.

## One article

desk-write = الكتابة
desk-way = سير العمل والنشر
desk-revisions = النسخ المحفوظة
desk-preview = معاينة
desk-look-what = هذه معاينة: النص كما سيراه القراء لو نُشر الآن.
desk-look-back = العودة إلى الكتابة
desk-look-alone = الصفحة وحدها
desk-look-width = العرض
desk-look-phone-wide = كما على الهاتف
desk-look-desk-wide = كما على الحاسوب
desk-since = { $state } منذ { $date }.
desk-see-live = اعرضه في الصحيفة
desk-problems = قبل النشر
desk-problems-none = لا شيء يمنع النشر.
desk-next = الخطوة التالية
desk-words-with = كلمة إلى من يتسلّمه بعدك
work-publish = النشر
desk-note-kind = ما يُقال للقراء عن التعديلات
desk-note-none = لا شيء: هفوة كتابية
desk-note-update = مستجد: ظهرت معلومات جديدة، ولم يكن هناك خطأ
desk-note-correction = تصحيح: كان هناك خطأ
desk-note-text = موضع الخطأ أو ما استجدّ، للقراء
desk-note-since = الخطأ قائم منذ
desk-override = انشره على أي حال، والسبب:
desk-publish-changes = انشر التعديلات
desk-publish-now = انشر الآن
desk-publish-at = موعد النشر
desk-schedule = جدولة النشر
desk-off = إخراجه من الصحيفة
desk-off-what = المقال المسحوب مؤقتًا يمكن أن يعود. وإذا أُعلن التراجع عنه لم يعد أبدًا، وذكر رابطه السبب. وإذا أُزيل بحكم القانون أو حفاظًا على السلامة أمكن أن يعود، وذكر رابطه السبب.
desk-off-reason = السبب، للقراء
desk-retract-sure = بعد التراجع عن المقال لا يعود أبدًا. وسيذكر عنوانه ذلك بهذه الكلمات:
desk-plan = تنظيم العمل
desk-slugline = الاسم المؤقت
work-note = ملاحظة للزملاء
desk-assignee = مُسند الآن إلى
desk-owner = صاحب المقال
desk-deadline = موعد التسليم
desk-embargo = لا يُنشر قبل
desk-ends = يُسحب تلقائيًا في
desk-save = احفظ
desk-outside = عرضه على شخص من خارج الصحيفة
desk-outside-what = كل من لديه هذا الرابط يرى النص على حاله حتى { $date }.
desk-outside-link = الرابط
desk-outside-end = ألغِ الروابط التي سُلّمت
desk-told = ما قيل للقراء
desk-note-mend = عدّل الكلمات
desk-note-add = أضف ملاحظة للقراء
desk-told-correction = تصحيح
desk-told-update = مستجد
desk-told-retraction = تراجع عن المقال
desk-told-takedown = إزالة
desk-history = سجل المقال
desk-event-begun = بدأت كتابته
desk-event-file = سُلّم
desk-event-take-back = استُرجع
desk-event-review = بدأت المراجعة
desk-event-send-back = أُعيد إلى كاتبه
desk-event-approve = اعتُمد
desk-event-unschedule = أُلغيت الجدولة
desk-stopped = لم يُنشر المقال تلقائيًا. السبب: { $what }.
desk-event-stopped = لم يُنشر تلقائيًا
desk-event-discard = تم تجاهل التعديلات
desk-event-throw-away = نُقلت المسودة إلى سلة المهملات
desk-event-take-out = استُعيدت المسودة
desk-event-removed = حُذف نهائيًا
desk-event-scheduled = تمت جدولته
desk-event-published = نُشر
desk-event-republished = نُشرت التعديلات
desk-event-updated = نُشر مع مستجد
desk-event-corrected = نُشر مع تصحيح
desk-event-note-mended = عُدِّلت الملاحظة للقراء
desk-event-note-added = أُخبر القراء لاحقًا
desk-event-made-private = لغرفة الأخبار وحدها
desk-event-made-public = متاح للجميع
desk-event-translation = رُبط كترجمة
desk-event-translation-ended = لم يعد ترجمة
desk-event-overridden = نُشر خلافًا للقواعد
desk-event-restored = استُعيدت النسخة
desk-event-withdraw = سُحب
desk-event-retract = أُعلن التراجع عنه
desk-event-take-down = أُزيل
desk-event-bring-back = أُعيد إلى القراء
desk-event-assigned = أُسند إلى
desk-event-deadline = موعد التسليم
desk-event-embargo = حظر النشر
desk-event-ends = السحب التلقائي
desk-event-question-lost = سؤال فقد مقطعه

## Revisions

desk-revisions-none = لم يُحفظ شيء هنا بعد.
desk-compare = قارن
desk-compare-from = من
desk-compare-to = إلى
desk-restore = استعادة النسخة { $number }
desk-restore-what = الاستعادة تجعل النص كما في النسخة المختارة. ويبقى ما فيه الآن في هذه القائمة، ولا يرى القراء أي تغيير حتى يُنشر.
desk-restored = عاد النص إلى ما في النسخة { $number }. يرى القراء ما كانوا يرونه. وما كان في النص حتى الآن هو النسخة التالية في هذه القائمة.
desk-revision-public = منشورة
desk-revision-opened = كما كان حين فُتح هنا أول مرة
desk-revision-saved = حُفظ
desk-revision-restored = استُعيدت
desk-revision-published = نُشر
desk-revision-republished = نُشرت التعديلات
desk-revision-updated = نُشر مع مستجد
desk-revision-corrected = نُشر مع تصحيح

## The editor's panel

desk-needs-script = تحتاج الكتابة إلى JavaScript. كل ما عداها في غرفة الأخبار يعمل من دونه.
desk-read-only = يمكنك قراءة المقال الآن، لا تعديله.
desk-fields = بيانات المقال
desk-fields-place = القسم والنوع
desk-kind = النوع
desk-language = اللغة
desk-dateline = مكان الخبر
desk-byline = التوقيع
desk-byline-add = أضف شخصًا
desk-person = الشخص
desk-role = الدور
desk-role-author = كاتب
desk-role-editor = محرر
desk-role-translator = مترجم
desk-role-photographer = مصوّر
desk-role-illustrator = رسّام
desk-up = إلى أعلى
desk-remove = أزل
desk-topics = الموضوعات
desk-topic-search = ابحث عن موضوع آخر
desk-more-sections = أقسام أخرى
desk-sources = المصادر والحقوق
desk-sources-lines = المصادر، واحد في كل سطر
desk-rights = الحقوق، إن اختلفت عن حقوق الصحيفة
desk-fields-series = السلسلة والشكل
desk-series = السلسلة
desk-series-position = رقمه فيها
desk-format = الشكل
desk-format-standard = نص
desk-format-video = فيديو
desk-format-audio = صوت
desk-format-gallery = معرض صور
desk-format-picture = صورة
desk-format-quote = اقتباس
desk-format-link = رابط
desk-format-aside = إشارة قصيرة
desk-format-status = حالة
desk-format-chat = محادثة
desk-fields-search = الرابط والبحث والمشاركة
desk-slug = الجزء الأخير من الرابط
desk-slug-help = إن تُرك فارغًا أُخذ من العنوان. والرابط القديم يؤدي إلى الجديد.
desk-short-headline = عنوان مختصر
desk-search-title = العنوان في محركات البحث
desk-search-description = الوصف في محركات البحث
desk-share-title = العنوان عند المشاركة
desk-share-text = النص عند المشاركة
desk-shown-search = في نتائج محرك البحث
desk-shown-search-help = تقصّ محركات البحث العناوين بعد نحو { $title } حرفًا والأوصاف بعد نحو { $text } حرفًا، والحروف العريضة قبل ذلك. ما يُترك فارغًا أعلاه يؤخذ من العنوان والنص.
desk-shown-share = بطاقة عند المشاركة
desk-shown-share-help = تقصّ المواقع الأخرى العناوين بعد نحو { $title } حرفًا والنصوص بعد نحو { $text } حرفًا والصور إلى 1200 × 630. وإن لم توجد صورة ترسم الصحيفة بطاقة من العنوان.
desk-fields-rules = القواعد
desk-grave = موضوع أليم: لا تُعرض بجانبه مواد ترويجية
desk-sticky = ثبّته في أعلى قوائم المقالات
desk-comments-here = التعليقات
desk-comments-open = كما في سائر الصحيفة
desk-comments-closed = مغلقة

## Faults of what was sent

editor-fault-unreadable = تعذّرت قراءة ما أُرسل.
editor-fault-too-long = يتجاوز هذا الحد المسموح به: { $limit }.
editor-fault-unknown = لا يصلح هذا هنا.
editor-fault-block = المكوّن { $place } من النص: { $what }
editor-fault-note = الحاشية { $place }: { $what }
editor-fault-refused = لا يمكنك تعديله الآن. ما كتبته باقٍ على هذا الجهاز.

## Gates

desk-gates = شروط النشر
desk-gates-intro = ما يجب أن يتوفر في النص. التنبيه يُعرض فقط؛ أما المنع فيوقف النشر إلى أن يذكر أحد سبب النشر على أي حال، ويُسجَّل السبب. العنوان والنص لازمان دائمًا.
gate-level-off = معطّل
gate-level-warn = تنبيه
gate-level-block = منع
gate-blocks = يمنع النشر:
gate-headline-chars = أقصى طول للعنوان بالأحرف
gate-least-sources = أقل عدد من المصادر
gate-fault = أدخل أعدادًا صحيحة: حتى 300 حرف، وحتى 20 مصدرًا.
gate-rule-headline-length = عنوان غير طويل
gate-rule-standfirst = ملخص
gate-rule-section = قسم
gate-rule-byline = كاتب
gate-rule-picture-alt = نص بديل لكل صورة
gate-rule-picture-credit = مصدر لكل صورة
gate-rule-picture-rights = كل صورة يجوز نشرها
gate-rule-sources = المصادر
gate-rule-second-reader = قارئ ثانٍ
gate-rule-heading-order = تسلسل العناوين الفرعية
gate-rule-table-headers = جداول لها رؤوس
gate-rule-dead-links = لا روابط معطلة داخل الصحيفة
gate-rule-link-text = روابط توضح إلى أين تؤدي
gate-headline = لا عنوان للمقال.
gate-text = لا نص في المقال.
gate-headline-length = عدد أحرف العنوان { $count }.
gate-standfirst = لا ملخص للمقال.
gate-section = المقال ليس في أي قسم.
gate-byline = لم يُذكر كاتب المقال.
gate-picture-alt = { $count ->
    [zero] لا صور بلا نص بديل.
    [one] صورة واحدة بلا نص بديل{ $example }.
    [two] صورتان بلا نص بديل{ $example }.
    [few] { $count } صور بلا نص بديل{ $example }.
    [many] { $count } صورة بلا نص بديل{ $example }.
   *[other] { $count } صورة بلا نص بديل{ $example }.
}
gate-picture-credit = { $count ->
    [zero] لا صور بلا مصدر.
    [one] صورة واحدة لم يُذكر مصدرها{ $example }.
    [two] صورتان لم يُذكر مصدرهما{ $example }.
    [few] { $count } صور لم يُذكر مصدرها{ $example }.
    [many] { $count } صورة لم يُذكر مصدرها{ $example }.
   *[other] { $count } صورة لم يُذكر مصدرها{ $example }.
}
gate-picture-rights = { $count ->
    [zero] كل الصور موجودة ويجوز نشرها.
    [one] صورة واحدة غير موجودة أو لم يعد نشرها جائزًا{ $example }.
    [two] صورتان غير موجودتين أو لم يعد نشرهما جائزًا{ $example }.
    [few] { $count } صور غير موجودة أو لم يعد نشرها جائزًا{ $example }.
    [many] { $count } صورة غير موجودة أو لم يعد نشرها جائزًا{ $example }.
   *[other] { $count } صورة غير موجودة أو لم يعد نشرها جائزًا{ $example }.
}
gate-sources = { $count ->
    [zero] لم يُذكر أي مصدر.
    [one] ذُكر مصدر واحد.
    [two] ذُكر مصدران.
    [few] ذُكرت { $count } مصادر.
    [many] ذُكر { $count } مصدرًا.
   *[other] ذُكر { $count } مصدر.
}
gate-second-reader = لم يعتمده أحد غير كاتبه.
gate-second-reader-changed = عُدِّل بعد اعتماده.
gate-heading-order = عنوان فرعي يتخطى مستوى{ $example }.
gate-table-headers = جدول لا يوضح ما أعمدته أو صفوفه{ $example }.
gate-dead-links = { $count ->
    [zero] لا روابط معطلة داخل الصحيفة.
    [one] رابط داخل الصحيفة لا يؤدي إلى شيء{ $example }.
    [two] رابطان داخل الصحيفة لا يؤديان إلى شيء{ $example }.
    [few] { $count } روابط داخل الصحيفة لا تؤدي إلى شيء{ $example }.
    [many] { $count } رابطًا داخل الصحيفة لا يؤدي إلى شيء{ $example }.
   *[other] { $count } رابط داخل الصحيفة لا يؤدي إلى شيء{ $example }.
}
gate-link-text = رابط لا يوضح إلى أين يؤدي{ $example }.

## Why a text is not taken

body-refused-too-large = النص كبير جدًا.
body-refused-not-json = ليس هذا نص مقال.
body-refused-not-a-body = فيه ما لا يمكن أن يتضمنه نص.
body-refused-too-deep = عناصر كثيرة جدًا متداخلة بعضها في بعض.
body-refused-too-many-blocks = عدد الفقرات والمكوّنات الأخرى أكثر من { $number }.
body-refused-too-many-cells = عدد خلايا الجداول أكثر من { $number }.
body-refused-too-many-columns = جدول فيه أكثر من { $number } من الأعمدة.
body-refused-too-many-notes = عدد الحواشي أكثر من { $number }.
body-refused-too-many-media = عدد الصور والمقاطع والملفات أكثر من { $number }.
body-refused-text-too-long = فقرة طويلة جدًا.
body-refused-field-too-long = عنوان أو تسمية أو مصدر أطول مما يجب.
body-refused-address-too-long = رابط طويل جدًا.
body-refused-link-address = لا يؤدي الرابط إلا إلى http أو https أو mailto أو tel، أو إلى موضع في هذه الصحيفة.
body-refused-media-address = لا يصلح هذا رابطًا لصورة أو صوت أو فيديو.
body-refused-embed-address = يحتاج منشور الموقع الآخر أو مشغّله إلى رابط يبدأ بـ http أو https.
body-refused-source-address = يحتاج مصدر الاقتباس إلى رابط يبدأ بـ http أو https.
body-refused-no-file = صوت أو فيديو بلا ملف.
body-refused-language = ليس هذا رمز لغة.
body-refused-anchor = لا يصلح هذا اسمًا لموضع يُربط به.
body-refused-question = ليس هذا سؤالًا من أسئلة المقال.
body-refused-note-id = حاشية معرّفها غير صالح.
body-refused-note-twice = حاشيتان لهما المعرّف نفسه.

## Two revisions

desk-kicker = العنوان التمهيدي
desk-headline = العنوان
desk-standfirst = الملخص
desk-revision-of = النسخة { $number }، { $date }
desk-compare-turn = اعكس المقارنة
desk-compare-same = لا فرق.
desk-compare-counts = كلمات أُضيفت: { $come }. كلمات حُذفت: { $gone }.

## Above the text

editor-kicker = العنوان التمهيدي
editor-headline = العنوان
editor-standfirst = الملخص
editor-lead = الصورة الرئيسية
editor-lead-unsaid = صِف في المكتبة ما تُظهره هذه الصورة، لمن لا يراها
editor-text = نص المقال

## How it stands with saving

editor-state-saved = حُفظ { $time }
editor-state-changed = لم يُحفظ بعد
editor-state-saving = جارٍ الحفظ…
editor-state-offline = لا اتصال: النص محفوظ على هذا الجهاز
editor-state-waiting = لا استجابة من الخادم: النص محفوظ على هذا الجهاز
editor-state-conflict = لم يُحفظ: حفظ شخص آخر قبلك. نصك محفوظ على هذا الجهاز
editor-state-session = لم يُحفظ: انتهت جلستك. نصك محفوظ على هذا الجهاز. سجّل الدخول في نافذة أخرى، ثم أعد المحاولة
editor-state-refused = لم يُحفظ: { $why }
editor-state-nowhere = لم يُحفظ، ولا يستطيع هذا الجهاز حفظه. انسخ نصك قبل أن تغلق الصفحة
editor-try-again = أعد المحاولة
editor-compare = قارن
editor-show-where = اعرض الموضع
editor-recovered = عُثر على نصك غير المحفوظ على هذا الجهاز
editor-taken-over = المعروض الآن: ما حفظه { $name }
editor-somebody = شخص آخر
editor-words = الكلمات: { $count }
editor-problems = أمور تحتاج إلى مراجعة: { $count }
editor-problems-title = ما يحتاج إلى مراجعة قبل النشر
editor-problem-blocking = لازم:
editor-other-writing = يكتب هنا { $name } (منذ { $since }).
editor-other-reading = فتح هذا المقال أيضًا { $name } (منذ { $since }).

## Tools

editor-tools = أدوات النص
editor-table-tools = أدوات الجدول
editor-selection-tools = أدوات النص المحدد
editor-insert = إدراج
editor-insert-filter = ابحث عما تريد إدراجه
editor-strong = غامق
editor-emphasis = مائل
editor-underline = تسطير
editor-strike = يتوسطه خط
editor-code-mark = رمز برمجي في السطر
editor-sup = نص مرتفع
editor-sub = نص منخفض
editor-highlight = تمييز
editor-cite = عنوان عمل
editor-clear = أزل التنسيق
editor-more-marks = تنسيقات أخرى
editor-quoted = اقتباس في السطر
editor-dfn = مصطلح يُشرح
editor-small = خط صغير
editor-big = خط أكبر
editor-inserted = نص مضاف
editor-deleted = نص محذوف
editor-keys = مفاتيح تُضغط
editor-sample = ناتج برنامج
editor-variable = متغير
editor-abbreviation = اختصار
editor-abbreviation-ask = معنى الاختصار
editor-anchor = موضع يُربط به
editor-anchor-ask = اسم الموضع، بلا مسافات
editor-name-bad = لا يصلح هذا. اكتب شيئًا بلا مسافات.
editor-select-first = حدّد الكلمات أولًا.
editor-undo = تراجع
editor-redo = إعادة
editor-close = إغلاق
editor-remove = أزل
editor-more = المزيد
editor-yes = نعم
editor-no = لا

## What can be inserted

editor-crosshead = عنوان فرعي
editor-crosshead-smaller = عنوان فرعي أصغر
editor-picture = صورة
editor-picture-upload = صورة من هذا الجهاز
editor-picture-library = صورة من المكتبة
editor-list = قائمة
editor-list-numbered = قائمة مرقمة
editor-quote = اقتباس
editor-pull-quote = اقتباس بارز
editor-part = جزء: { $kind }
editor-note = حاشية
editor-embed = منشور أو مشغّل من موقع آخر
editor-table = جدول
editor-gallery = معرض صور
editor-sidebar = إطار جانبي
editor-details = نص قابل للطي
editor-verse = شعر
editor-code = نص برمجي
editor-rule = خط فاصل

## Hints in empty places

editor-hint-text = اكتب هنا. اكتب / لإدراج الصور والأجزاء والجداول وغيرها.
editor-hint-label = تسمية يراها القراء
editor-hint-attribution = صاحب الاقتباس
editor-hint-caption = شرح الصورة
editor-hint-title = عنوان الإطار
editor-hint-summary = ما يبقى ظاهرًا
editor-hint-note = نص الحاشية

## Links and languages

editor-link = رابط
editor-link-address = عنوان ويب، أو كلمات من عنوان مقال
editor-link-set = ضع الرابط
editor-link-remove = أزل الرابط
editor-link-bad = لا يصلح هذا رابطًا. يمكن أن تؤدي الروابط إلى صفحات ويب وعناوين بريد وأرقام هواتف وصفحات من هذه الصحيفة.
editor-link-found = المقالات المطابقة
editor-language = لغة هذه الكلمات
editor-language-article = كلغة المقال
editor-language-other = رمز لغة أخرى
editor-language-bad = ليس هذا رمز لغة.
editor-language-set = حدّد اللغة
editor-direction = اتجاه الكتابة
editor-direction-language = حسب اللغة
editor-direction-ltr = من اليسار إلى اليمين
editor-direction-rtl = من اليمين إلى اليسار

## Find and replace

editor-find = ابحث عن
editor-find-next = التالي
editor-find-before = السابق
editor-find-case = مطابقة حالة الأحرف
editor-find-count = { $number } من { $count }
editor-find-none = لا نتائج
editor-replace-by = استبدل به
editor-replace = استبدل
editor-replace-all = استبدل الكل
editor-replaced = عدد ما استُبدل: { $count }

## Pictures

editor-alt = وصف لمن لا يرى الصورة
editor-caption = شرح الصورة
editor-credit = مصدر الصورة
editor-placement = الموضع
editor-placement-column = بعرض العمود
editor-placement-center = في الوسط
editor-placement-start = عند بداية السطر
editor-placement-end = عند نهاية السطر
editor-placement-wide = عريضة
editor-placement-full = بعرض الصفحة
editor-picture-replace = صورة أخرى من المكتبة
editor-picture-renew = صورة أخرى من هذا الجهاز
editor-picture-missing = لم تعد هذه الصورة في المكتبة.
editor-picture-waiting = يجري تجهيز هذه الصورة. ستظهر عند فتح الصفحة من جديد.
editor-rights-ended = انتهى حق استخدامها
editor-picture-unseen = تعذّر عرض هذه الصورة: { $address }. خذها من مكانها وضع الملف في المكتبة.
editor-picture-unnamed = الصورة { $id }
editor-pasted-picture = صورة-ملصقة
editor-gallery-add = أضف من المكتبة
editor-columns = الأعمدة
editor-columns-any = حسب المساحة
editor-library = صور المكتبة
editor-library-search = ابحث في الصور
editor-library-none = لا صور مطابقة.
editor-library-empty = لا نتائج.
editor-library-failed = لا استجابة من المكتبة.
editor-choose = خذ هذه الصور
editor-loading = جارٍ التحميل…
editor-uploading = جارٍ رفع { $name }
editor-uploaded = رُفع: { $name }
editor-upload-failed = لم يُرفع { $name }: { $why }
editor-upload-large = { $name } كبير جدًا.
editor-why-line = لا استجابة من الخادم.
editor-why-refused = رفضه الخادم.
editor-why-long = النص طويل جدًا.
editor-paste-cut = ما لصقته طويل جدًا، فنقص آخره.
editor-only-pictures = لا يمكن أن يوضع في النص بهذه الطريقة إلا الصور.
editor-pictures-lost = صور لم تُلصق مع النص: { $count }. اسحب ملفاتها إلى هنا.

## Keys

editor-keyboard = اختصارات لوحة المفاتيح
editor-paragraph = فقرة
editor-indent = زيادة إزاحة البند
editor-outdent = إنقاص إزاحة البند
editor-note-follow = من رقم الحاشية إلى الحاشية وبالعكس
editor-line-break = سطر جديد في الفقرة نفسها
editor-move-up = نقل الفقرة أو المكوّن إلى أعلى
editor-move-down = نقل الفقرة أو المكوّن إلى أسفل
editor-block-fields = إلى خانات الصورة أو المكوّن المحدد
editor-leave = إغلاق ما هو مفتوح، وبعده يخرج Tab من النص
editor-save = حفظ الآن

## Other blocks

editor-part-name = جزء
editor-part-kind = نوع الكتابة
editor-part-dissolve = ألغِ الجزء وأبقِ نصه
editor-embed-ask = رابط المنشور أو المشغّل
editor-embed-bad = ليس هذا رابط صفحة ويب.
editor-embed-title = العنوان
editor-code-language = لغة البرمجة
editor-note-number = الحاشية { $number }
editor-note-lost = (لا شيء في النص يشير إلى هذه الحاشية)
editor-kept = محفوظ كما هو: { $type }
editor-kept-definitions = قائمة مصطلحات
editor-kept-playlist = قائمة تشغيل
editor-kept-page-break = فاصل صفحات
editor-kept-teaser-end = نهاية المقدمة المختصرة
editor-kept-download = ملف للتنزيل
editor-kept-audio = صوت
editor-kept-video = فيديو
editor-kept-table = جدول فارغ
editor-kept-list = قائمة فارغة

## Table tools

editor-row-above = صف جديد إلى أعلى
editor-row-below = صف جديد إلى أسفل
editor-row-delete = احذف الصف
editor-column-before = عمود جديد قبله
editor-column-after = عمود جديد بعده
editor-column-delete = احذف العمود
editor-cells-merge = ادمج الخلايا
editor-cell-split = قسّم الخلية
editor-cell-header = خلية رأس
editor-row-head = صف رأس
editor-table-remove = أزل الجدول

## Two versions side by side

editor-conflict = نسختان
editor-conflict-what = منذ بدأت، حفظ { $name } المقال ({ $time }). اختر ما يبقى. لا يضيع شيء قبل أن تقرر.
editor-conflict-mine = نسختك
editor-conflict-all-theirs = خذ كل ما كتبه { $name }
editor-conflict-all-mine = خذ كل ما كتبته أنت
editor-conflict-both = أبقِ الاثنين
editor-conflict-nothing = لا شيء
editor-conflict-same = متطابق في النسختين: { $count }
editor-conflict-open = بقي للاختيار: { $count }
editor-conflict-ready = اكتمل الاختيار.
editor-conflict-take = احفظ هذا الاختيار
editor-conflict-later = قرّر لاحقًا
editor-block-paragraph = فقرة
editor-block-crosshead = عنوان فرعي
editor-block-part = جزء
editor-block-list = قائمة
editor-block-quote = اقتباس
editor-block-pull-quote = اقتباس بارز
editor-block-figure = صورة
editor-block-gallery = معرض صور
editor-block-embed = منشور أو مشغّل من موقع آخر
editor-block-table = جدول
editor-block-sidebar = إطار جانبي

## The media library

library = الوسائط
library-upload = إضافة ملفات
library-upload-go = ارفع
library-upload-help = صور وفيديو وصوت وPDF وWebVTT. يمكنك أيضًا إفلات الملفات على هذه الصفحة أو لصقها. يُزال من الصورة مكان التقاطها.
library-upload-waiting = في الانتظار
library-upload-checking = جارٍ الفحص
library-upload-done = رُفع
library-upload-known = كان هنا من قبل
library-upload-broken = انقطع الاتصال. ما وصل محفوظ.
library-upload-retry = أعد المحاولة
library-search = بحث
library-search-go = بحث
library-search-none = عرض الكل
library-family = نوع الملف
library-family-all = كل الأنواع
library-family-picture = صورة
library-family-video = فيديو
library-family-audio = صوت
library-family-document = مستند
library-only = عرض
library-only-all = الكل
library-only-without-alt = صور بلا نص بديل
library-only-rights-ended = انتهت حقوقها
library-only-rights-live = انتهت حقوقها أو توشك، ويراها القراء
library-only-unused = غير مستخدمة
library-none = لا شيء هنا بعد. أضف أول ملف من أعلى الصفحة.
library-none-found = لا نتائج مطابقة.
library-not-yet = لا نتائج حتى الآن. يستمر البحث في الصفحات التالية.
library-no-medium = لا يوجد ملف كهذا في المكتبة.
library-signed-out = لم تعد مسجّل الدخول، أو لا يحق لك استخدام المكتبة.
library-kilobytes = { $count } كيلوبايت
library-megabytes = { $count } ميغابايت
library-fault-reference = لم يصل الملف بعد
library-fault-missing = الملف مفقود
library-fault-waiting = يجري إعداد المقاسات
library-fault-failed = تعذّر عرض هذه الصورة
library-fault-alt = بلا نص بديل
library-fault-rights = انتهت الحقوق
library-refused-large = هذا الملف كبير جدًا. أقصى حجم { $limit } ميغابايت.
library-refused-piece = هذا كثير دفعة واحدة. ارفع ملفات أقل، أو ارفع هذا الملف وحده بعد تفعيل البرامج النصية.
library-refused-type = لا يمكن استخدام ملفات من هذا النوع. المقبول صور JPEG وPNG وGIF وWebP وTIFF وBMP، وفيديو MP4 وWebM، وصوت MP3 وM4A وOgg وWAV وFLAC، وملفات PDF وWebVTT.
library-refused-heic = لا يمكن استخدام صور HEIC وAVIF. احفظ الصورة بصيغة JPEG ثم ارفعها.
library-refused-svg = قد تحتوي رسوم SVG على برامج، فلا يمكن استخدامها. احفظ الرسم بصيغة PNG ثم ارفعه.
library-refused-pixels = عدد بكسلات هذه الصورة كبير جدًا. الحد الأقصى 60 مليونًا، ولا يزيد أي ضلع على 16384.
library-refused-frames = هذه الصورة المتحركة طويلة جدًا.
library-refused-broken = هذه الصورة تالفة وتعذّرت قراءتها.
library-refused-broke-off = لم يصل الملف كاملًا. أعد المحاولة.
library-refused-empty = هذا الملف فارغ.
library-refused-none = اختر ملفًا أولًا.
library-refused-full = لا مساحة متبقية على القرص.
library-refused-busy = تصل ملفات كثيرة جدًا في وقت واحد. أعد المحاولة بعد قليل.
library-refused-no-upload = لم تعد عملية الرفع هذه معروفة. ابدأ من جديد.
library-refused-offset = لا يتصل هذا الجزء بنهاية الجزء السابق.
library-refused-too-much = لديك عمليات رفع كثيرة لم تكتمل. أكملها أولًا، أو انتظر يومًا.
library-refused-damaged = الملف الذي وصل ليس الملف المعلن عنه. أعد المحاولة.
library-refused-fault = حدث خطأ من جهتنا.
library-saved = حُفظ.
library-open = افتح الملف
library-original = نزّل الملف الأصلي
library-replace = استبدال الملف
library-replace-help = يظهر الملف الجديد في كل مكان كان فيه القديم. وتؤدي روابط الملف القديم إلى الجديد. وتبقى النصوص كما هي.
library-replace-go = استبدل
library-alt = النص البديل
library-alt-help = ما يُرى في الصورة، لمن لا يستطيع رؤيتها.
library-caption = الشرح
library-credit = سطر المصدر
library-title = العنوان
library-rights = الحقوق
library-holder = صاحب الحقوق
library-terms = ما هو مسموح به
library-until = يجوز استخدامه حتى نهاية يوم
library-focus = أهم نقطة في الصورة
library-focus-help = حين تُقصّ الصورة تبقى هذه النقطة ظاهرة. انقر الصورة أو اكتب النسب المئوية. الفراغ يعني الوسط.
library-focus-x = من اليسار، بالنسبة المئوية
library-focus-y = من الأعلى، بالنسبة المئوية
library-focus-pick = اختر أهم نقطة
library-crops = أجزاء لأشكال محددة
library-crops-help = حين تعرض الصفحات الصورة بأحد هذه الأشكال يظهر هذا الجزء. اسحبه أو اكتب النسب المئوية. وإن لم يُختر جزء فأهم نقطة في الصورة هي الحَكَم.
library-crop-card = القوائم والواجهات، 3 : 2
library-crop-square = صور الأشخاص، 1 : 1
library-crop-share = عند المشاركة، 1200 × 630
library-crop-own = مختار
library-crop-none = بحسب ما يتسع
library-crop-width = العرض، بالنسبة المئوية
library-crop-go = اعرض هذا الجزء
library-crop-remove = لا تختر جزءًا
library-no-crop = هذا الجزء خارج الصورة أو أضيق من عُشرها.
library-clip = الغلاف والنصوص المرافقة
library-poster = صورة الغلاف
library-poster-help = رقم صورة من هذه المكتبة أو رابطها. اتركه فارغًا إن لم ترد غلافًا.
library-poster-go = احفظ الغلاف
library-track = إضافة نص مرافق
library-track-file = ملف WebVTT
library-track-help = رقم ملف WebVTT من هذه المكتبة أو رابطه.
library-track-kind = النوع
library-track-captions = نص مكتوب للصم وضعاف السمع
library-track-subtitles = ترجمة
library-track-chapters = فصول
library-track-descriptions = وصف للمشاهد
library-track-lang = اللغة، مثل en أو km
library-track-label = الاسم في المشغّل
library-track-go = أضف
library-untrack = أزل
library-untrack-of = أزل { $name }
library-used = أين يُستخدم
library-used-nowhere = لا يُستخدم في أي مكان.
library-use-article = مقال
library-use-manuscript = نص قيد العمل
library-use-person = صورة شخصية
library-use-promotion = مادة ترويجية
library-use-comment = تعليق
library-use-front = واجهة
library-use-medium = غلاف لملف أو نص مرافق له
library-use-paper = شعار الصحيفة أو أيقونتها أو صورة مشاركتها
library-remove = احذف نهائيًا
library-copies = الملف نفسه مرة أخرى
library-added = أُضيف في { $date }
library-added-by = أضافه { $who } في { $date }
library-changed-meanwhile = حفظ شخص آخر هذا في هذه الأثناء. ما كتبته موجود أدناه، والحفظ من جديد يحل محل نصه.
library-too-long = هذا طويل جدًا. أقصى عدد للأحرف { $most }.
library-outside-picture = النسب المئوية من 0 إلى 100.
library-is-used = الملف مستخدم ولا يمكن حذفه.
library-not-yours = لا يعدّله إلا من يحق له النشر: فهو مستخدم في شيء يراه القراء، أو رفعه شخص آخر.
library-goes = سيُحذف «{ $name }» نهائيًا مع ملفه.
library-no-picture = لا توجد صورة كهذه في المكتبة.
library-no-track = لا يوجد ملف WebVTT كهذا في المكتبة.
library-no-language = ليس هذا رمز لغة.
library-no-clip = الغلاف والنصوص المرافقة للفيديو والصوت فقط.
library-other-family = يجب أن يكون الملف الجديد من نوع القديم.
library-no-day = التاريخ غير صحيح.

## The first owner

first-title = أهلًا بك في غرفة أخبارك
first-how = أنت المالك الأول في { $paper }. عرّفنا بنفسك؛ هذا الرابط صالح لمرة واحدة.
first-name = اسمك
first-name-invalid = أدخل اسمًا من فضلك. لا يجوز أن يكون عنوان ويب، ولا أن يزيد على 50 حرفًا.
first-password = كلمة المرور، إن أردت
first-password-help = يمكنك تركها فارغة وتسجيل الدخول برابط يصلك بالبريد، أو إعداد مفتاح مرور في الصفحة التالية.
first-password-mailless = لا ترسل هذه الصحيفة البريد بعد. من دون كلمة مرور لا تدخل ثانية إلا بمفتاح مرور، أو برابط يُنشأ على خادمها: courant people link.
first-done = لقد دخلت بصفتك المالك. أدناه تقرّر كيف تسجّل الدخول، ويمكنك فعل ذلك لاحقًا.
first-on = إلى غرفة الأخبار
first-begin = ابدأ
form-problems = راجع ما يلي من فضلك:
again-title = انتهت جلستك
again-how = لم يُنفَّذ شيء. ما كتبته محفوظ في هذه الصفحة: سجّل الدخول في نافذة جديدة ثم أرسله من هنا مرة أخرى.
again-files = لم يُنفَّذ شيء. سجّل الدخول، ثم ارجع واختر الملفات مرة أخرى.
again-sign-in = سجّل الدخول في نافذة جديدة
again-send = أرسل مرة أخرى

## Passwords that are not taken

password-too-short = أقل عدد لأحرف كلمة المرور { $least }. وعدة كلمات معًا تصلح كلمة مرور جيدة.
password-too-long = كلمة المرور هذه طويلة جدًا.
password-common = يستخدم كثيرون كلمة المرور هذه، فهي أول ما يُجرَّب. اختر غيرها من فضلك.
password-about-you = تدل كلمة المرور هذه على صاحبها. اختر غيرها من فضلك.

## The second proof

second-title = خطوة أخرى
second-how = تسجّل الدخول بحساب { $email }. أثبت من فضلك بوسيلة ثانية أنك صاحبه.
second-code = الأرقام الستة من تطبيق المصادقة
second-code-help = يصلح أيضًا رمز احتياطي من ورقتك، لمرة واحدة.
second-paper = رمز احتياطي من ورقتك
second-go = تابع
second-wrong = الرمز غير صحيح، أو سبق استخدامه.
second-wait = كثرت المحاولات الخاطئة. يمكنك المحاولة من جديد بعد { $time }.
second-lost = فقدت كل شيء؟ يستطيع أحد مالكي الصحيفة أن يساعدك على البدء من جديد.

## What staff come in by

keys-title = طرق تسجيل دخولك
keys-how = يمكنك دائمًا تسجيل الدخول برابط يصلك بالبريد. وحين يكون لديك مفتاح مرور أو تطبيق يولّد ستة أرقام، يطلب الرابط أحدهما أيضًا، فلا يدخل أحد ببريدك وحده.
keys-needed = تطلب هذه الصحيفة من هيئة التحرير التحقق بخطوتين. أعدّ هنا مفتاح مرور أو رمزًا من ستة أرقام، فتُفتح لك غرفة الأخبار.
keys-again = لتغيير ذلك، سجّل الدخول مرة أخرى من فضلك.
keys-again-go = سجّل الدخول مرة أخرى
keys-not-fresh = لتغيير طرق تسجيل دخولك، سجّل الدخول مرة أخرى من فضلك. لم يتغير شيء.
keys-remove = أزل
keys-remove-of = أزل { $name }
keys-passkeys = مفاتيح المرور
keys-passkeys-how = يُحفظ مفتاح المرور على هاتفك أو حاسوبك أو مفتاح الأمان. وتسجّل الدخول به بالإصبع أو الوجه أو رقم PIN، من دون كتابة شيء.
keys-passkeys-never = تحتاج مفاتيح المرور إلى اسم نطاق واتصال آمن (https). ليس لهذه الصحيفة ذلك بعد.
keys-passkeys-script = يحتاج متصفحك إلى تفعيل البرامج النصية لإنشاء مفتاح مرور.
keys-passkeys-full = بلغ عدد مفاتيح المرور الحد الأقصى للحساب الواحد.
keys-passkey-name = اسم مفتاح المرور، مثل «هاتفي»
keys-passkey-add = أضف مفتاح مرور
keys-passkey-made = أُنشئ في { $date }
keys-passkey-used = آخر استخدام { $date }
keys-passkey-wrong = تعذّر إنشاء مفتاح المرور. أعد المحاولة من فضلك.
keys-codes = ستة أرقام من تطبيق المصادقة
keys-codes-how = يعرض تطبيق على هاتفك ستة أرقام تتغير كل نصف دقيقة. تكتبها بعد الرابط أو كلمة المرور.
keys-codes-begin = أعدّ رمز الأرقام الستة
keys-codes-since = مفعّل منذ { $date }.
keys-codes-off = أزل رمز الأرقام الستة
keys-codes-scan = امسح رمز QR هذا بالتطبيق.
keys-codes-picture = رمز QR يُمسح بالتطبيق
keys-codes-typed = إن تعذّر ذلك فاكتب هذا في التطبيق:
keys-codes-here = افتح تطبيقًا على هذا الجهاز
keys-codes-first = الأرقام الستة التي يعرضها الآن
keys-codes-confirm = إنهاء
keys-wrong-code = ليست هذه أرقام اللحظة الراهنة. هل ساعة هاتفك مضبوطة؟
keys-paper = الرموز الاحتياطية
keys-paper-keep = اطبع هذه الرموز أو دوّنها واحفظها في مكان آمن. يتيح لك كل منها الدخول مرة واحدة إن فقدت كل ما عداها. ولن تُعرض مرة أخرى.
keys-paper-left = { $count ->
    [zero] لم يبق لديك رموز احتياطية لحالة فقدان كل شيء.
    [one] بقي لديك رمز احتياطي واحد لحالة فقدان كل شيء.
    [two] بقي لديك رمزان احتياطيان لحالة فقدان كل شيء.
    [few] بقيت لديك { $count } رموز احتياطية لحالة فقدان كل شيء.
    [many] بقي لديك { $count } رمزًا احتياطيًا لحالة فقدان كل شيء.
   *[other] بقي لديك { $count } رمز احتياطي لحالة فقدان كل شيء.
}
keys-paper-new = أنشئ رموزًا جديدة
keys-password-none = ليست لديك كلمة مرور، ولا تحتاج إليها.
keys-password-since = وُضعت في { $date }.
keys-password-present = كلمة المرور الحالية
keys-password-new = كلمة المرور الجديدة
keys-password-help = أقل عدد للأحرف { $least }؛ وعدة كلمات معًا تصلح كلمة مرور جيدة. تُنهى الجلسات في كل المتصفحات الأخرى.
keys-password-save = احفظ كلمة المرور
keys-password-off = أزل كلمة المرور
keys-wrong-password = كلمة المرور الحالية غير صحيحة.

## People

desk-people = الفريق
people-suspended = موقوف
people-self = هذا أنت
people-seen = آخر حضور { $date }
people-never = لم يدخل بعد
people-sessions = { $count ->
    [zero] بلا جلسات مفتوحة
    [one] جلسة مفتوحة في متصفح واحد
    [two] جلسات مفتوحة في متصفحين
    [few] جلسات مفتوحة في { $count } متصفحات
    [many] جلسات مفتوحة في { $count } متصفحًا
   *[other] جلسات مفتوحة في { $count } متصفح
}
people-second = لديه تحقق بخطوتين
people-no-second = ليس لديه تحقق بخطوتين
people-invite = دعوة شخص
people-invite-how = يتلقى رابطًا يسجّل دخوله، صالحًا لمرة واحدة ولثلاثة أيام.
people-invite-go = إرسال الدعوة
people-email = بريده الإلكتروني
people-name = اسمه
people-name-invalid = لا يصلح هذا اسمًا: إما أنه طويل جدًا أو أنه عنوان ويب.
people-role = الدور
people-role-save = احفظ الدور
people-roles = صلاحيات الأدوار
people-role-analyst = يطّلع على إحصاءات القراءة.
people-role-moderator = يبتّ في ما يكتبه القراء.
people-role-contributor = يكتب، وينشر غيره ما يكتبه.
people-role-writer = يكتب، وينشر ما كتبه.
people-role-editor = يحرر مقالات الجميع وينشرها، ويبتّ في التعليقات وقواعدها، ويطّلع على إحصاءات القراءة.
people-role-owner = له كل الصلاحيات، ويحدد أعضاء هيئة التحرير.
people-invited = دُعي { $email }. سلّمه هذا الرابط؛ لن يُعرض مرة أخرى، وكل من لديه الرابط يدخل.
people-invited-mail = دُعي { $email }، وأُرسلت إليه رسالة. إن لم تصل فسلّمه هذا الرابط؛ لن يُعرض مرة أخرى، وكل من لديه الرابط يدخل.
people-never-came = تمت الدعوة ولم يسجّل صاحبها الدخول بعد. دعوة جديدة تلغي الرابط القديم.
people-invite-again = ادعُ مرة أخرى
people-already = هذا الشخص في هيئة التحرير أصلًا.
people-missing = لا يوجد حساب كهذا.
people-last-owner = هذا هو المالك الوحيد الذي يستطيع تسجيل الدخول. عيّن مالكًا آخر أولًا.
people-no-person = لا يوجد شخص كهذا في الصحيفة.
people-not-a-role = اختر الدور من فضلك.
people-not-recent = لتغيير الأدوار والصلاحيات، سجّل الدخول مرة أخرى من فضلك. لم يتغير شيء.
people-byline = الشخص المقابل في التوقيعات
people-byline-none = لا أحد
people-keys = طرق تسجيل الدخول
people-has-password = كلمة مرور
people-has-no-password = بلا كلمة مرور
people-has-codes = ستة أرقام من تطبيق المصادقة
people-has-no-codes = بلا تطبيق مصادقة
people-passkeys = { $count ->
    [zero] بلا مفاتيح مرور
    [one] مفتاح مرور واحد
    [two] مفتاحا مرور
    [few] { $count } مفاتيح مرور
    [many] { $count } مفتاح مرور
   *[other] { $count } مفتاح مرور
}
people-forget = دعه يبدأ من جديد
people-forget-how = إن فقد أجهزته: تُزال كلمة المرور ومفاتيح المرور ورمز الأرقام الستة والرموز الاحتياطية، ويسجّل الدخول برابط يصله بالبريد. تحقق بوسيلة أخرى من أنه هو فعلًا.
people-where = الجلسات المفتوحة
people-nowhere = لا جلسات مفتوحة.
people-end = الإيقاف والإخراج
people-end-how = كلا الإجراءين ينهي كل جلساته فورًا. من أُوقف يحتفظ بدوره إلى أن يُسمح له بالدخول من جديد؛ ومن أُخرج يصبح قارئًا.
people-suspend = أوقف
people-resume = اسمح له بالدخول من جديد
people-remove = أخرجه من هيئة التحرير
people-rule = التحقق بخطوتين
people-rule-second = التحقق بخطوتين لازم لهيئة التحرير
people-rule-help = تُفتح غرفة الأخبار لمن لديه مفتاح مرور أو ستة أرقام من تطبيق المصادقة. أما غيره فيُوجَّه أولًا إلى إعداد أحدهما.

## Letters

mail-invite-subject = { $paper }: دعوة إلى غرفة الأخبار
mail-invite-what = يدعوك { $by } إلى غرفة أخبار { $paper }. دورك: { $role }.
mail-invite-how = افتح هذا الرابط خلال ثلاثة أيام واضغط الزر هناك. الرابط صالح لمرة واحدة.
mail-staff-suspended = أُوقف حساب { $name } ولم يعد يستطيع تسجيل الدخول.
mail-staff-resumed = أصبح بإمكان { $name } تسجيل الدخول من جديد.
mail-staff-reset = أُزيل كل ما يسجّل به { $name } الدخول ما عدا البريد.
mail-rights-subject = { $paper }: حقوق صور وملفات أخرى توشك أن تنتهي
mail-rights-what = يرى القراء هذه الملفات، وقريبًا لن يُسمح باستخدامها. جدّد الحقوق أو ضع غيرها مكانها.
mail-rights-until = { $name }: حتى { $date }

## The audit

desk-audit = سجل العمليات
desk-statistics = الإحصاءات
statistics-how = كم مرة أُرسلت صفحات المقالات إلى القراء، كما تعدّها الصحيفة أصلًا: مجاميع يومية بلا ملفات تعريف ارتباط ودون معرفة أحد. والتعليقات هي جميع تعليقات المقال.
statistics-days = المدة
statistics-days-1 = اليوم
statistics-days-7 = آخر 7 أيام
statistics-days-30 = آخر 30 يومًا
statistics-articles = ما قُرئ
statistics-article = المقال
statistics-reads = القراءات
statistics-file = ملف لجداول البيانات (CSV)
statistics-none = لم يُعدّ شيء في هذه المدة.
statistics-by-day = يومًا بيوم
statistics-day = اليوم
statistics-total = المجموع
audit-how = ما جرى في الحسابات والقواعد. لا يستطيع أحد تعديل هذه الأسطر ولا حذفها.
audit-who = مَن
audit-anybody = أي شخص
audit-what = ماذا
audit-anything = أي شيء
audit-since = ابتداءً من يوم
audit-none = لا شيء مسجَّل.
audit-console = شخص على خادم الصحيفة
audit-by-link = برابط وصل بالبريد
audit-by-password = بكلمة مرور
audit-by-passkey = بمفتاح مرور
audit-by-first = بصفة المالك الأول
audit-role = غيّر { $actor } دور { $subject }: كان { $from } وأصبح { $to }.
audit-link = أنشأ { $actor } رابطًا لتسجيل دخول { $subject }.
audit-invite = دعا { $actor } { $subject }. الدور: { $role }.
audit-suspend = أوقف { $actor } حساب { $subject }.
audit-resume = سمح { $actor } بدخول { $subject } من جديد.
audit-forget-keys = أزال { $actor } ما يسجّل به { $subject } الدخول ما عدا البريد.
audit-byline = غيّر { $actor } الشخص المقابل لحساب { $subject } في التوقيعات: «{ $person }».
audit-second-proof-on = طلب { $actor } من هيئة التحرير التحقق بخطوتين.
audit-second-proof-off = لم يعد { $actor } يطلب من هيئة التحرير التحقق بخطوتين.
audit-sign-in = سجّل { $actor } الدخول { $by }، من { $where }.
audit-password = وضع { $actor } كلمة مرور.
audit-password-off = أزال { $actor } كلمة المرور الخاصة به.
audit-codes = أعدّ { $actor } رمز الأرقام الستة من تطبيق المصادقة.
audit-codes-off = أزال { $actor } رمز الأرقام الستة.
audit-recovery-codes = أنشأ { $actor } رموزًا احتياطية جديدة.
audit-recovery-code = استخدم { $actor } رمزًا احتياطيًا.
audit-passkey = أضاف { $actor } مفتاح المرور «{ $name }».
audit-passkey-off = أزال { $actor } مفتاح المرور «{ $name }».
audit-passkey-copied = تراجع عدّاد مفتاح المرور «{ $name }» لحساب { $subject } كما يحدث في نسخة منه. ولم يُسمح بالدخول به.
audit-words = عدّل { $actor } قائمة الكلمات «{ $subject }».
audit-policy = عدّل { $actor } قواعد التعليقات ({ $subject }).
audit-thread = غيّر { $actor } قواعد التعليقات على مقال ({ $subject }).
audit-note-mended = عدّل { $actor } ملاحظة للقراء ({ $subject }).
audit-clock = الساعة
audit-article = { $actor }: { $what } («{ $subject }»).
audit-article-removed = حُذفت نهائيًا المسودة «{ $subject }» التي نُقلت إلى سلة المهملات منذ زمن.
audit-added = أضاف { $actor } «{ $subject }» ({ $place }).
audit-changed = غيّر { $actor } «{ $subject }» ({ $place }).
audit-removed = أزال { $actor } «{ $subject }» ({ $place }).
audit-merged = دمج { $actor } غيره في «{ $subject }» ({ $place }).
audit-changed-place = غيّر { $actor } «{ $place }».
audit-did-added = إضافة
audit-did-changed = تغيير
audit-did-removed = إزالة
audit-did-merged = دمج
audit-other = { $actor }: { $action } ({ $subject }).
audit-what-role = تغيير الأدوار
audit-what-link = إنشاء روابط الدخول
audit-what-invite = الدعوات
audit-what-suspend = الإيقاف
audit-what-resume = السماح بالدخول من جديد
audit-what-forget-keys = البدء من جديد
audit-what-byline = ربط الحسابات بالتوقيعات
audit-what-second-proof-on = طلب التحقق بخطوتين
audit-what-second-proof-off = إلغاء طلب التحقق بخطوتين
audit-what-sign-in = تسجيل الدخول
audit-what-password = وضع كلمات المرور
audit-what-password-off = إزالة كلمات المرور
audit-what-codes = إعداد رمز الأرقام الستة
audit-what-codes-off = إزالة رمز الأرقام الستة
audit-what-recovery-codes = إنشاء رموز احتياطية
audit-what-recovery-code = استخدام رموز احتياطية
audit-what-passkey = إضافة مفاتيح مرور
audit-what-passkey-off = إزالة مفاتيح مرور
audit-what-passkey-copied = مفاتيح مرور تراجع عدّادها
audit-what-words = قوائم الكلمات
audit-what-policy = قواعد التعليقات
audit-what-thread = قواعد التعليقات على المقالات
audit-what-note-mended = تعديل الملاحظات للقراء

## Setting up

setup = الإعداد
setup-pages = صفحات الإعداد
setup-settings = إعدادات الصحيفة
setup-sections = الأقسام
setup-topics = الموضوعات
setup-bylines = التوقيعات
setup-menus = القوائم
setup-redirects = إعادة التوجيه
setup-promotions = المواد الترويجية
setup-imports = الاستيراد

## Buttons and what they did

setup-change = عدّل
setup-none = لا شيء.
setup-up = إلى أعلى
setup-down = إلى أسفل
setup-in = اجعله تابعًا لما فوقه
setup-out = انقله إلى المستوى الأول
setup-merge = ادمج
setup-merge-picked = ادمج المحدد
setup-remove = أزل
setup-end = أنهِ الآن
setup-look = اعرض بلا حفظ
setup-look-at = شاهده كما يراه القراء
setup-preview = ما سيراه القراء
setup-sure = نعم، نفّذ
setup-back = عودة بلا تغيير
setup-all = عرض الكل
setup-policy = قواعد التعليقات
setup-search-name = كلمات في الاسم
setup-search-path = كلمات في الرابط
setup-done-saved = حُفظ، ويراه القراء الآن.
setup-done-added = أُضيف، ويراه القراء الآن.
setup-done-moved = نُقل، ويراه القراء الآن.
setup-done-merged = تم الدمج. يؤدي الرابط القديم إلى هنا.
setup-done-removed = أُزيل.
setup-done-ended = انتهى، ولم يعد القراء يرونه.
setup-done-placed = وُضعت القائمة هناك.
setup-articles = { $count ->
    [zero] لا مقالات
    [one] مقال واحد
    [two] مقالان
    [few] { $count } مقالات
    [many] { $count } مقالًا
   *[other] { $count } مقال
}

## Fields

setup-field-name = الاسم
setup-field-tagline = السطر تحت الاسم
setup-field-description = الوصف
setup-field-language = اللغة الرئيسية
setup-field-address = عنوان الصحيفة على الويب
setup-field-time-zone = المنطقة الزمنية
setup-field-accent = لون الصحيفة
setup-field-logo = الشعار
setup-field-dark-logo = الشعار على خلفية داكنة
setup-field-icon = الأيقونة
setup-field-share-picture = صورة المشاركة
setup-field-page-size = عدد المقالات في كل صفحة من القائمة
setup-field-comments-order = ترتيب التعليقات
setup-field-parent = يقع في
setup-field-slug = الجزء الأخير من الرابط
setup-field-place = ترتيبه بين ما يجاوره
setup-field-into = ادمجه في
setup-field-into-person = رابط صفحة الشخص الآخر
setup-field-printed = الاسم كما يُنشر
setup-field-title = الصفة في الصحيفة
setup-field-bio = نبذة عن هذا الشخص
setup-field-picture = رقم الصورة في مكتبة الوسائط
setup-field-site = موقعه الشخصي
setup-field-email = البريد الإلكتروني
setup-field-label = نص الرابط
setup-field-target = إلى أين يؤدي
setup-field-from = الرابط القديم
setup-field-to = إلى أين يؤدي الآن
setup-description-hint = لمحركات البحث والخلاصات. ويراه القراء حين تُشارَك الصحيفة.
setup-for-owners = يستطيع أحد المالكين تعديل هذا.
setup-dates = تُكتب التواريخ هكذا: { $date }. ومع الوقت: { $time }.
setup-order-oldest = الأقدم أولًا
setup-order-newest = الأحدث أولًا
setup-order-votes = الأكثر أصواتًا أولًا
setup-parent-none = بلا قسم: المستوى الأول
setup-slug-hint = الرابط الآن { $what }. إن غيّرته أدى القديم إلى الجديد.
setup-slug-new-hint = اتركه فارغًا ليُؤخذ من الاسم.
setup-picture-hint = تعرض مكتبة الوسائط رقم كل صورة. اتركه فارغًا إن لم ترد صورة.
setup-logo-hint = يظهر أعلى الصفحة مكان الاسم: عريض، بخلفية شفافة، وعدد وحداته الضوئية ضعف ارتفاعه المعروض (144 تكفي).
setup-dark-logo-hint = للقراء الذين تكون شاشاتهم داكنة. من دونه يحتفظ الشعار بخلفية فاتحة.
setup-icon-hint = مربعة، 180 وحدة ضوئية أو أكثر. تعرضها المتصفحات بجانب الاسم، والهواتف على شاشتها.
setup-share-picture-hint = تعرضها المواقع الأخرى حين لا تكون في الصفحة صورة: الصفحة الأولى والأقسام والموضوعات. المقاس 1200 × 630 مناسب.
setup-email-hint = لا يراه القراء أبدًا.
setup-into-person-hint = افتح صفحة الشخص الذي يبقى وانسخ رابطها.

## Sections

setup-section-add = أضف قسمًا
setup-sections-none = لا أقسام بعد.
setup-section-merge = تنتقل المقالات والأقسام الفرعية وروابط القوائم والمواد الترويجية إلى القسم الآخر. ويؤدي الرابط إليه.
setup-section-remove = لا يُزال إلا القسم الفارغ.
setup-section-goes = سيُزال القسم «{ $name }» مع رابطه { $what }. { $links ->
    [zero] لا رابط في القوائم يؤدي إليه.
    [one] سيُزال معه رابط واحد من القوائم.
    [two] سيُزال معه رابطان من القوائم.
    [few] ستُزال معه { $links } روابط من القوائم.
    [many] سيُزال معه { $links } رابطًا من القوائم.
   *[other] سيُزال معه { $links } رابط من القوائم.
} لا يمكن التراجع عن ذلك.
setup-section-goes-into = سيُدمج القسم «{ $name }» في «{ $into }». مقالات تنتقل: { $articles }. روابط قوائم ستؤدي إلى «{ $into }»: { $links }. مواد ترويجية مقصورة عليه: { $promotions }. سيؤدي الرابط { $what } إلى «{ $into }». لا يمكن التراجع عن ذلك.

## Topics

setup-topic-add = أضف موضوعًا
setup-topics-none = لا موضوع بهذا الاسم.
setup-topics-merge = يبقى الموضوع الذي تختاره. تنتقل إليه مقالات الموضوعات الأخرى، وتؤدي روابطها إليه. لا يمكن التراجع عن ذلك.
setup-topic-remove = يُزال الموضوع من مقالاته أيضًا. لتبقى المقالات معًا ادمجه في موضوع آخر بدلًا من ذلك.
setup-topic-goes = سيُزال الموضوع «{ $name }» مع رابطه { $what }. مقالات تفقده: { $articles }. روابط قوائم ستُزال: { $links }. لا يمكن التراجع عن ذلك.

## Bylines

setup-byline-add = أضف شخصًا
setup-bylines-none = لا أحد بهذا الاسم.
setup-byline-account = الحساب: { $name }
setup-byline-account-role = الحساب «{ $name }» ({ $role }) لهذا الشخص.
setup-byline-merge = حين يرد الشخص نفسه مرتين. تنتقل المقالات والتعليقات والحسابات إلى الآخر. ويؤدي الرابط إليه.
setup-byline-goes = سيُدمج «{ $name }» في «{ $into }». توقيعات في المقالات تنتقل: { $articles }. التعليقات: { $comments }. سيؤدي الرابط { $what } إلى «{ $into }». لا يمكن التراجع عن ذلك.

## Menus

setup-menu-main = القائمة الرئيسية
setup-menu-footer = قائمة أسفل الصفحة
setup-menu-main-none = لا قائمة رئيسية. يرى القراء أول الأقسام التي فيها مقالات.
setup-menu-footer-none = لا روابط أسفل الصفحة.
setup-menu-other = قوائم غير معروضة
setup-menu-place-main = اجعلها القائمة الرئيسية
setup-menu-place-footer = ضعها أسفل الصفحة
setup-menu-links = { $count ->
    [zero] لا روابط
    [one] رابط واحد
    [two] رابطان
    [few] { $count } روابط
    [many] { $count } رابطًا
   *[other] { $count } رابط
}
setup-menu-add = أضف رابطًا
setup-menu-item = عدّل الرابط
setup-menu-hidden = لا يراه القراء
setup-menu-hidden-why = ما يؤدي إليه غير منشور.
setup-label-hint = اتركه فارغًا ليُستخدم اسم ما يؤدي إليه.
setup-target-hint = مسار في هذه الصحيفة، مثل /about/، أو عنوان ويب كامل.
setup-menu-item-goes = سيُزال الرابط «{ $name }». روابط تحته تصعد إلى المستوى الأول: { $links }.
setup-menu-from-sections = ابدأ بالأقسام

## Redirects

setup-redirect-add = أضف إعادة توجيه
setup-redirect-add-how = يجب أن يكون الرابط القديم من هذه الصحيفة وألا يؤدي الآن إلى شيء. ويمكن أن يؤدي إلى مقال أو صفحة أو قسم أو موضوع أو شخص أو صورة.
setup-redirects-list = الروابط القديمة وإلى أين تؤدي
setup-redirects-none = لا شيء.
setup-redirect-leads = يؤدي إلى { $what }
setup-redirect-leads-nowhere = ما يؤدي إليه غير منشور أو لم يعد موجودًا.
setup-redirect-by-hand = أُضيف يدويًا
setup-redirect-goes = ستُزال إعادة التوجيه من { $name } إلى { $what }. ومن يطلب الرابط القديم من القراء لن يجد شيئًا.
setup-missing = أكثر ما طُلب ولم يوجد
setup-missing-none = لم يُطلب شيء غير موجود.
setup-missing-how = العدّ بحسب الرابط واليوم. لا يُحفظ شيء عمّن طلبه.
setup-missing-count = { $count ->
    [zero] لم يُطلب
    [one] طُلب مرة واحدة
    [two] طُلب مرتين
    [few] طُلب { $count } مرات
    [many] طُلب { $count } مرة
   *[other] طُلب { $count } مرة
}
setup-missing-lead = وجّهه إلى مكان
setup-missing-forget = احذفه من القائمة

## What cannot be done

setup-gone = لم يعد موجودًا. ربما غيّره شخص آخر.
setup-no-name = أدخل اسمًا.
setup-too-long = هذا طويل جدًا. أقصى عدد للأحرف { $what }.
setup-no-language = «{ $what }» ليس لغة. اكتب رمزًا مثل en أو km أو my أو zh أو ar أو pt-BR.
setup-no-web-address = «{ $what }» ليس عنوانًا كاملًا. اكتب عنوانًا مثل https://river.example.
setup-no-zone = «{ $what }» ليس منطقة زمنية. اكتب منطقة مثل Asia/Phnom_Penh.
setup-no-order = اختر ترتيبًا.
setup-no-color = «{ $what }» ليس لونًا. اكتب لونًا مثل #8a1c1c.
setup-page-size = اكتب عددًا من 5 إلى 100.
setup-no-number = اكتب عددًا صحيحًا.
setup-no-section = لم يعد هذا القسم موجودًا.
setup-below-itself = لا يمكن أن يقع القسم تحت نفسه.
setup-merge-itself = اختر غيره: لا يمكن دمجه في نفسه ولا في ما يقع تحته.
setup-section-full = ما زالت فيه مقالات أو مسودات. ادمجه في قسم آخر بدلًا من ذلك.
setup-section-has-below = ما زالت تحته أقسام. انقلها أو ادمجها أولًا.
setup-taken = الرابط { $what } مستخدم من قبل.
setup-reserved = الرابط { $what } يخص النظام. اختر غيره.
setup-no-address = لا يصلح «{ $what }» جزءًا من رابط.
setup-pick-two = حدّد اثنين على الأقل.
setup-pick-fewer = حدّد أقل من { $what }.
setup-no-mail = «{ $what }» ليس بريدًا إلكترونيًا كاملًا.
setup-no-picture = لا توجد صورة كهذه في مكتبة الوسائط.
setup-no-person = ليس لأحد الرابط «{ $what }».
setup-no-target = لا يؤدي «{ $what }» إلى شيء. اكتب مسارًا في هذه الصحيفة أو عنوان ويب كاملًا.
setup-not-ours = «{ $what }» ليس من روابط هذه الصحيفة.
setup-nothing-there = ليس في «{ $what }» ما يستطيع القراء فتحه.
setup-has-page = في { $what } صفحة من قبل.
setup-too-many-links = أقصى عدد للروابط في القائمة { $what }.

## Promotions

setup-promotion-add = أضف مادة ترويجية
setup-promotions-how = إذا اشتركت عدة مواد في مكان واحد، يرى القراء واحدة منها بحسب وزنها. لنقل مادة إلى مكان آخر اسحبها من مقبضها، أو غيّر مكانها في نموذجها.
setup-promotions-none = لا شيء.
setup-promotions-running = معروضة الآن
setup-promotions-waiting = تنتظر موعدها
setup-promotions-capped = عُرضت بقدر ما اتُّفق عليه
setup-promotions-ended = منتهية
setup-slot-top = أعلى كل صفحة
setup-slot-article-body = داخل نص المقالات
setup-slot-article-side = بجانب المقالات
setup-slot-article-end = بعد المقالات
setup-slot-front = في الصفحة الأولى
setup-slot-list = في قوائم المقالات
setup-promotion-counts = العرض: { $shown }. الفتح: { $opened }.
setup-promotion-from = من { $date }
setup-promotion-to = حتى { $date }
setup-promotion-cap = أقصى عدد لمرات العرض
setup-promotion-most = عدد المرات { $count } على الأكثر
setup-promotion-ends = ستُرفع «{ $name }» من مكانها فورًا. يمكنك إعادتها بتعديل موعد انتهائها.
setup-promotion-headline = العنوان
setup-promotion-text = النص
setup-promotion-link = إلى أين تؤدي
setup-promotion-slot = المكان
setup-promotion-after-paragraph = بعد الفقرة رقم
setup-promotion-after-hint = للمكان الذي داخل نص المقالات فقط.
setup-promotion-is-paid = مدفوعة الأجر
setup-promotion-label = التسمية
setup-promotion-label-usual = المعتادة: «إعلان» إن كانت مدفوعة
setup-promotion-label-text = كلمات بدل التسمية
setup-promotion-picture = رقم الصورة في مكتبة الوسائط
setup-promotion-alt = ما تُظهره الصورة
setup-promotion-alt-hint = للقراء الذين لا يرونها. لازم إن وُجدت صورة.
setup-promotion-starts = البداية
setup-promotion-ends-at = النهاية
setup-promotion-zone = بتوقيت { $what }. اتركه فارغًا إن لم ترد حدًّا.
setup-promotion-weight = الوزن
setup-promotion-weight-hint = من 1 إلى 1000. ما وزنه 2 يُعرض ضعف ما وزنه 1.
setup-promotion-cap-hint = عدد مرات العرض في المجموع. 0 تعني بلا حد.
setup-promotion-sections = في هذه الأقسام فقط
setup-promotion-slug = المعرّف
setup-promotion-slug-hint = أحرف لاتينية صغيرة وأرقام وشرطات. يظهر في عنوان الرابط ولا يتغير لاحقًا. اتركه فارغًا ليُؤخذ من العنوان.
setup-promotion-wrong = لا يمكن حفظ هذه المادة الترويجية هكذا، وربما لم تعد موجودة.
setup-promotion-wrong-headline = اكتب عنوانًا لا يزيد على 160 حرفًا.
setup-promotion-wrong-link = اكتب عنوانًا كاملًا (https://…) أو مسارًا في هذه الصحيفة (/…) دون مسافات أو أسماء مستخدمين.
setup-promotion-wrong-label = ما دُفع ثمنه يجب أن يُسمى إعلانًا.
setup-promotion-wrong-picture = اكتب رقم صورة من المكتبة، واذكر أدناه ما يظهر فيها.
setup-promotion-wrong-alt = اذكر ما يظهر في الصورة بما لا يزيد على 400 حرف؛ ومن دون صورة يبقى فارغًا.
setup-promotion-wrong-times = اكتب يومًا ووقتًا؛ والنهاية بعد البداية.
setup-promotion-wrong-number = اكتب عددًا صحيحًا من { $least } إلى { $most }.
setup-promotion-wrong-long = { $most } حرفًا على الأكثر.
setup-promotion-wrong-sections = الصفحة الأولى لا تتبع أي قسم: لا تختر قسمًا.
setup-promotion-wrong-slug = حروف صغيرة من a إلى z وأرقام وشرطات، وألا يكون مفتاح مادة ترويجية أخرى.

## Imports

setup-imports-none = لم يُستورد شيء.
setup-imports-how = ما جاء من نظام آخر. يستورد المالكون ملف التصدير هنا؛ وعلى خادم الصحيفة يفعل courant import wxr الشيء نفسه.
setup-search-report = كلمات في التقرير
setup-import-running = بدأ { $began }. آخر نشاط { $seen }، عند { $percent }% من الملف، المرحلة «{ $stage }». إن توقف ثم شُغّل من جديد تابع من حيث توقف.
setup-import-done = اكتمل { $seen }.
setup-import-failed = فشل { $seen } عند { $percent }% من الملف. إن شُغّل من جديد تابع من حيث توقف.
setup-import-lost = لم يُحفظ ({ $count })
setup-import-changed = حُفظ بشكل آخر ({ $count })
setup-import-repaired = أُصلح في الملف ({ $count })
setup-import-lost-title = لم يُحفظ
setup-import-changed-title = حُفظ بشكل آخر
setup-import-repaired-title = أُصلح في الملف
setup-import-kept = ما لدى الصحيفة من الملف
setup-import-counts = الموجود الآن { $kept }، ومنه جديد { $added }
setup-import-reasons = الأسباب، الأكثر تكرارًا أولًا
setup-import-times = { $count ->
    [zero] لا مرات
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
setup-import-notes-none = لا شيء من هذا.
setup-import-articles = المقالات
setup-import-pages = الصفحات
setup-import-comments = التعليقات
setup-import-media = الصور والملفات الأخرى
setup-import-people = الأشخاص
setup-import-sections = الأقسام
setup-import-topics = الموضوعات
setup-import-redirects = إعادات التوجيه

## Notes on passages, media for fields, taking over
desk-event-moved = تغيّر رابطه، وكان:
desk-event-put-back = أُعيد إلى ما كان عليه قبل أن يغيّره حساب مخترق
desk-event-saved = حُفظ
desk-revision-put-back = أُعيد إلى ما كان عليه
passage-notes = ملاحظات على مقاطع
passage-lost = لم يعد هذا المقطع في النص.
passage-count = { $count ->
    [zero] لا ملاحظات مفتوحة
    [one] ملاحظة مفتوحة
    [two] ملاحظتان مفتوحتان
    [few] { $count } ملاحظات مفتوحة
    [many] { $count } ملاحظة مفتوحة
   *[other] { $count } ملاحظة مفتوحة
}
passage-fault-no-text = اكتب شيئًا.
passage-fault-too-long = الملاحظة طويلة جدًا.
passage-fault-no-passage = حدّد كلمات من النص.
passage-fault-too-many = الملاحظات هنا كثيرة جدًا.
passage-fault-missing = لم يعد موجودًا، أو ليس لك أن تغيّره.
passage-mail-subject = لدى { $name } سؤال لك
stopped-mail-subject = لم يُنشر المقال «{ $headline }»
given-mail-subject = أُسند إليك المقال «{ $headline }»
given-mail-what = أسند إليك { $name } هذا المقال.
due-mail-subject = موعد تسليم «{ $headline }» قريب
due-mail-late-subject = فات موعد تسليم «{ $headline }»
due-mail-soon = موعد التسليم { $date }.
due-mail-late = كان موعد التسليم { $date }.
work-mail-off = أوقف هذه الرسائل
account-letters = رسائل عن المقالات المسندة إليّ ومواعيد تسليمها
passage-mail-what = ذكرك { $name } في ملاحظة على المقال «{ $headline }».
passage-mail-go = افتح المقال
passage-question-waiting = يُطرح عند النشر
pick-go = اختر من المكتبة
pick-title = الاختيار من المكتبة
pick-list = الملفات الموجودة
pick-take = خذ هذا الملف
desk-refused-held = يكتب { $name } في هذا المقال الآن. تولَّ الكتابة في المحرر أولًا.

## Notes, questions and topics in the editor; taking over
editor-passage = ملاحظة للزملاء
editor-passages = ملاحظات للزملاء
editor-passages-none = حدّد كلمات واضغط { $keys } لتترك ملاحظة للزملاء. لا يرى القراء الملاحظات أبدًا.
editor-passages-count = الملاحظات: { $count }
editor-passages-settled = المنتهية: { $count }
editor-passage-text = الملاحظة
editor-passage-add = أضف ملاحظة
editor-passage-answer = أجب
editor-passage-send = أرسل
editor-passage-settle = علّمها منتهية
editor-passage-reopen = افتحها من جديد
editor-passage-withdraw = اسحبها
editor-passage-lost = لم يعد في النص
editor-passage-next = الملاحظة التالية
editor-passage-before = الملاحظة السابقة
editor-passage-go = اذهب إلى المقطع
editor-passage-cancel = إلغاء
editor-passage-failed = تعذّر إرسال الملاحظة. ما زالت هنا: أعد المحاولة.
editor-passage-new = ملاحظات جديدة: { $count }
editor-passage-no-words = لا كلمات هنا توضع عليها ملاحظة.
editor-ask = اسأل القراء
editor-ask-text = السؤال إلى القراء
editor-ask-reword = أعد صياغته
editor-ask-remove = لا تطرحه
editor-ask-close = أوقف الإجابات
editor-ask-reopen = استأنف الإجابات
editor-topic-make = أنشئ الموضوع «{ $name }»
editor-topic-ask = لا يوجد موضوع «{ $name }» بعد. يستطيع أحد المحررين إنشاءه.
editor-topic-taken = أُضيف: { $name }
editor-topic-failed = تعذّر البحث عن الموضوعات الآن.
editor-named = مذكور في النص: { $count }
editor-named-take = إضافة الموضوع «{ $name }»
editor-named-make = إنشاء الموضوع «{ $name }» وإضافته
editor-named-refuse = عدم اقتراح «{ $name }» مجددًا
editor-held = يكتب هنا { $name } منذ { $since }. يمكنك متابعة القراءة.
editor-held-took = تولّى { $name } الكتابة في { $since }. ما لم تحفظه محفوظ على هذا الجهاز.
editor-held-left = لم يعد { $name } هنا.
editor-take = تولَّ الكتابة
editor-take-back = استرجع الكتابة
editor-take-failed = تعذّر تولّي الكتابة. أعد المحاولة من فضلك.
editor-state-held = لم يُحفظ: النص محفوظ على هذا الجهاز

## Undoing what a stolen account did
people-oneself = هذا حسابك أنت. دع مالكًا آخر يفعل ذلك، أو شخصًا على خادم الصحيفة.
people-undo = إن اختُرق هذا الحساب
people-undo-how = يمكن الاطلاع على كل ما فعله منذ وقت معيّن وإلغاؤه بخطوة واحدة.
people-undo-go = اطّلع على ما فعله
audit-undone = ألغى { $actor } ما فعله حساب مخترق ({ $subject }).
audit-what-undone = إلغاء ما فعلته حسابات مخترقة
undo-title = ما فعله { $name }
undo-to-person = عودة إلى هذا الحساب
undo-how = إن كان الحساب في يد شخص آخر، فاختر آخر وقت كان فيه بيد صاحبه يقينًا. ثم اطّلع على ما جرى منذ ذلك الوقت، وألغه بخطوة واحدة.
undo-self = هذا حسابك أنت، ولا يوقف أحد حساب نفسه. دع مالكًا آخر يفعل ذلك، أو شخصًا على خادم الصحيفة (courant people undo).
undo-since = منذ ({ $zone })
undo-look = اعرض
undo-found = ما جرى منذ { $date }، وما سيؤول إليه:
undo-no-moment = أدخل تاريخًا ووقتًا مضيا من فضلك.
undo-keys = الجلسات وكلمة المرور ومفاتيح المرور ورمز الأرقام الستة والرموز الاحتياطية والروابط المرسلة بالبريد
undo-articles = المقالات
undo-readers = القراء
undo-comments = القرارات في التعليقات
undo-bans = قرارات الحظر
undo-lines = كل ما سُجّل غير ذلك
undo-cut = هناك أكثر مما هو معروض هنا. والإلغاء يشمله كله، على عدة خطوات.
undo-did = { $what } ({ $count })
undo-back = سيُلغى ما جرى.
undo-done = عاد الأمر كما كان، أو لم يبق منه شيء.
undo-ends = سينتهي.
undo-ended = انتهى.
undo-kept = غيّره { $name } بعد ذلك، فيبقى كما هو.
undo-kept-somebody = غيّره شخص آخر بعد ذلك، فيبقى كما هو.
undo-by-hand = يحتاج إلى من يراجعه.
undo-why-merged = ما دُمج لا يمكن فصله: لم يُحفظ ما كان في كل موضع.
undo-why-removed = ما أُزيل لم يُحفظ.
undo-why-replaced = الملف الذي كان هناك لم يُحفظ.
undo-why-used = هناك ما يستعمله الآن.
undo-why-unknown = لا يُعرف كيف كان من قبل.
undo-withdrawn = سيُسحب ولن يراه القراء.
undo-shown = سيرى القراء النسخة { $number } من جديد.
undo-live = سيعود منشورًا.
undo-text = سيعود النص قيد العمل إلى ما في النسخة { $number }؛ وتبقى النصوص الأخرى بين نسخه المحفوظة.
undo-text-stays = لم يكن هناك نص من قبل: يبقى النص قيد العمل مسودة.
undo-draft = سيعود مسودة، كي لا يُنشر تلقائيًا.
undo-moments = سيعود موعد التسليم أو حظر النشر أو السحب التلقائي إلى ما كان عليه.
undo-step-by-hand = { $what }: يحتاج إلى من يراجعه.
undo-face = ما يراه القراء
undo-manuscript = النص قيد العمل
undo-of = { $what }: { $fate }
undo-count = { $count } – { $fate }
undo-never = ما لا يمكن إلغاؤه تلقائيًا
undo-never-letters = الرسائل التي أُرسلت: إلى القراء المتابعين وإلى من دُعوا.
undo-never-copies = نسخ من الصفحات والخلاصات أخذها آخرون، ومنهم محركات البحث. سيأخذون الصحيح حين يعودون.
undo-never-bans = ما رفعه الحساب من حظر يبقى مرفوعًا.
undo-never-people = ما فعله من أدخلهم هذا الحساب: راجع حساباتهم أيضًا.
undo-press = سيُوقف الحساب ويفقد كل وسيلة للدخول. ويُلغى ما فعله حيث لم يغيّره أحد بعد ذلك؛ ولا يضيع شيء مما كُتب. يمكنك الضغط على هذا الزر مرة أخرى.
undo-go = أوقف الحساب وألغِ ما فعله
undo-told-shut = أُوقف الحساب ومُنع الدخول به.
undo-told-articles = { $count ->
    [zero] لم يعد أي مقال إلى ما كان عليه.
    [one] عاد مقال واحد إلى ما كان عليه.
    [two] عاد مقالان إلى ما كانا عليه.
    [few] عادت { $count } مقالات إلى ما كانت عليه.
    [many] عاد { $count } مقالًا إلى ما كان عليه.
   *[other] عاد { $count } مقال إلى ما كان عليه.
}
undo-told-comments = { $count ->
    [zero] لم يُلغَ القرار في أي تعليق.
    [one] أُلغي القرار في تعليق واحد.
    [two] أُلغي القرار في تعليقين.
    [few] أُلغي القرار في { $count } تعليقات.
    [many] أُلغي القرار في { $count } تعليقًا.
   *[other] أُلغي القرار في { $count } تعليق.
}
undo-told-bans = { $count ->
    [zero] لم يُرفع أي حظر.
    [one] رُفع حظر واحد.
    [two] رُفع الحظر في حالتين.
    [few] رُفع الحظر في { $count } حالات.
    [many] رُفع الحظر في { $count } حالة.
   *[other] رُفع الحظر في { $count } حالة.
}
undo-told-others = { $count ->
    [zero] لم يعد شيء آخر إلى ما كان عليه.
    [one] عاد أمر آخر إلى ما كان عليه.
    [two] عاد أمران آخران إلى ما كانا عليه.
    [few] عادت { $count } أمور أخرى إلى ما كانت عليه.
    [many] عاد { $count } أمرًا آخر إلى ما كان عليه.
   *[other] عاد { $count } أمر آخر إلى ما كان عليه.
}
undo-told-failed = { $count ->
    [zero] لم يتعذّر إلغاء شيء.
    [one] تعذّر إلغاء أمر واحد، والسبب في سجل الخادم. أعد المحاولة مرة أخرى.
    [two] تعذّر إلغاء أمرين، والسبب في سجل الخادم. أعد المحاولة مرة أخرى.
    [few] تعذّر إلغاء { $count } أمور، والسبب في سجل الخادم. أعد المحاولة مرة أخرى.
    [many] تعذّر إلغاء { $count } أمرًا، والسبب في سجل الخادم. أعد المحاولة مرة أخرى.
   *[other] تعذّر إلغاء { $count } أمر، والسبب في سجل الخادم. أعد المحاولة مرة أخرى.
}
undo-told-more = بقي المزيد: اضغط مرة أخرى.

## An export brought in on the desk
setup-import-file = استيراد ملف تصدير من WordPress
setup-import-file-how = في WordPress: أدوات ← تصدير ← كل المحتوى. يُفحص الملف أولًا ولا يُكتب شيء، ثم يُستورد. ولا يُحذف أبدًا ما هو موجود هنا.
setup-import-choose = ملف التصدير (XML أو ZIP أو GZ)
setup-import-choose-help = يصل على أجزاء، ويُستأنف بعد الانقطاع: اختر الملف نفسه من جديد.
setup-import-script = يحتاج الرفع إلى تفعيل البرامج النصية. ومن دونها: courant import wxr على خادم الصحيفة.
setup-import-other = يوجد ملف تصدير آخر. تخلَّ عنه أولًا.
setup-import-file-receiving = يصل الآن الملف «{ $name }». إن انقطع وصوله فاختر الملف نفسه من جديد.
setup-import-file-here = وصل الملف «{ $name }». افحصه أولًا: لا يُكتب شيء.
setup-import-file-looking = يجري فحص «{ $name }»: { $stage }.
setup-import-file-looked = ما سيُستورد من «{ $name }»:
setup-import-file-running = يجري استيراد «{ $name }»: { $stage }.
setup-import-file-stopped = أُوقف الاستيراد. ما استُورد من «{ $name }» باقٍ، ويُتابَع من حيث توقف.
setup-import-file-failed = انقطع الاستيراد قبل أن يكتمل. ما استُورد من «{ $name }» باقٍ، ويُتابَع من حيث توقف.
setup-import-file-done = اكتمل استيراد «{ $name }». استورده { $who }.
setup-import-stage-waiting = في انتظار دوره
setup-import-stage-count = العدّ
setup-import-stage-furniture = الأشخاص والأقسام والموضوعات
setup-import-stage-media = الصور والملفات
setup-import-stage-articles = المقالات والتعليقات
setup-import-stage-links = الروابط والقوائم
setup-import-stage-fetch = جلب الصور من الموقع القديم
setup-import-again = حدّث العرض
setup-import-look = افحص الملف
setup-import-run = استورد
setup-import-stop = أوقف
setup-import-give-up = تخلَّ عن الملف
setup-import-fetches = اجلب الصور من الموقع القديم
setup-import-fetches-help = يجب أن يكون الموقع القديم ما زال يعمل. قد يطول ذلك؛ وما لا يمكن جلبه من الصور يبقى مسجَّلًا.
setup-import-truncated = ينقطع الملف قبل نهايته: صدّر من جديد واستورد الملف الجديد أيضًا، لتحصل على الباقي.
setup-import-zone = كان فرق ساعة الموقع القديم عن UTC بالساعات { $hours }، والمنطقة الزمنية لهذه الصحيفة { $zone }. اضبط المنطقة الصحيحة قبل الاستيراد، وإلا وقعت التواريخ في أيام أخرى.
setup-import-runs = ما استُورد من قبل
setup-done-late = تغيّر شيء في هذه الأثناء: راجع الحالة الراهنة.
audit-import-begun = بدأ { $actor } استيراد ملف التصدير «{ $subject }».
audit-import-stopped = أوقف { $actor } استيراد «{ $subject }».
audit-what-import-begun = استيراد ملفات التصدير
audit-what-import-stopped = إيقاف الاستيراد

## Fronts
fronts = الواجهات
fronts-home = الصفحة الأولى
fronts-how = تمتلئ كل واجهة تلقائيًا بالأحدث. وما تضعه فيها يدويًا يبقى إلى أن تقرر غير ذلك.
fronts-by-itself = تمتلئ تلقائيًا
fronts-saved = النسخة { $number }، حفظها { $who } في { $date }
fronts-next = تُعرض نسخة أخرى ابتداءً من { $date }
fronts-place-lead = المقال الرئيسي
fronts-place-second = الصف الثاني
fronts-place-rail = تحليل ورأي
fronts-place-band = الفيديو والصوت ومعارض الصور
fronts-place-latest = الأحدث
fronts-place-list = المقالات
fronts-place-strip = القسم: { $section }
fronts-nothing-there = لا شيء هنا الآن.
fronts-kept-away = مستبعد: { $headline }
fronts-look = اعرض التغييرات
fronts-readers = اذهب إلى الصفحة
fronts-versions = النسخ
fronts-save = احفظ
fronts-preview = معاينة
fronts-empty = دع كل شيء يمتلئ تلقائيًا
fronts-from = يُعرض ابتداءً من
fronts-from-hint = إن تركته فارغًا رآها القراء حين تحفظ.
fronts-from-wrong = يجب أن يكون وقتًا قادمًا.
fronts-unsaved = لا يرى القراء هذه التغييرات قبل أن تحفظ.
fronts-until = حتى
fronts-until-wrong = يجب أن تكون النهاية بعد أن يبدأ القراء رؤيتها.
fronts-display = عنوان آخر أو صورة أخرى هنا
fronts-display-headline = العنوان في هذه الصفحة
fronts-display-picture = رقم الصورة في هذه الصفحة
fronts-is-put = وُضع هنا يدويًا
fronts-is-there = في الصفحة
fronts-up = إلى أعلى: { $headline }
fronts-down = إلى أسفل: { $headline }
fronts-put = ثبّته هنا
fronts-put-one = ثبّته هنا: { $headline }
fronts-fill = ألغِ التثبيت
fronts-fill-one = ألغِ التثبيت: { $headline }
fronts-hide = استبعده
fronts-hide-one = استبعده من هذه الواجهة: { $headline }
fronts-show = أعد السماح به
fronts-show-one = أعد السماح به: { $headline }
fronts-more = وضع مقال آخر
fronts-search = كلمات في المقال
fronts-into = مكان المقال التالي
fronts-add = ضعه هناك
fronts-add-one = ضعه هناك: { $headline }
fronts-none-found = لا مقالات مطابقة.
fronts-hidden = المستبعد من هذه الواجهة
fronts-hidden-none = لا شيء مستبعد.
fronts-not-public = المقال رقم { $number }، ولا يراه القراء الآن
fronts-done-saved = حُفظ، ويراه القراء الآن.
fronts-done-scheduled = حُفظ، ويراه القراء ابتداءً من الوقت الذي حددته.
fronts-grab = انقل: { $headline }
fronts-grab-help = اضغط مفتاح المسافة أو Enter لرفعه، ومفاتيح الأسهم لنقله، ومفتاح المسافة أو Enter لوضعه، وEscape لتركه حيث كان.
fronts-say-grabbed = رُفع { $headline }. { $place }، { $at } من { $of }. مفاتيح الأسهم تنقله.
fronts-say-moved = { $place }، { $at } من { $of }.
fronts-say-dropped = وُضع { $headline }. { $place }، { $at } من { $of }.
fronts-say-canceled = بقي { $headline } حيث كان.
fronts-conflict = لم يُحفظ: حفظ { $who } نسخة أخرى في { $date }، بعد أن فتحت هذه الصفحة.
fronts-theirs = المحفوظ الآن
fronts-theirs-look = اعرضه كصفحة
fronts-yours = ترتيبك أدناه. إن حفظت من جديد حلّ محل المحفوظ الآن.
fronts-changed = لم يُنفَّذ: حفظ شخص آخر نسخة أخرى في هذه الأثناء. راجع القائمة من جديد.
fronts-too-late = لم يُنفَّذ: لم تعد هذه النسخة في الانتظار.
fronts-versions-of = النسخ: { $front }
fronts-versions-none = لم يرتّب أحد هذه الواجهة بعد. هي تمتلئ تلقائيًا.
fronts-back = رتّب هذه الواجهة
fronts-saved-by = { $who }، { $date }
fronts-began = معروضة منذ { $date }
fronts-waiting = تُعرض ابتداءً من { $date }
fronts-canceled = أُلغيت في { $date }
fronts-restored = أُخذت من النسخة { $number }
fronts-counts = وُضع يدويًا: { $put }. مستبعد: { $hidden }.
fronts-is-shown = يرى القراء هذه
fronts-look-at = معاينة النسخة { $number }
fronts-open = عدّلها
fronts-open-one = عدّلها: النسخة { $number }، وتُحفظ نسخة جديدة
fronts-cancel = ألغِها
fronts-cancel-one = ألغِ النسخة { $number }
fronts-restore = استعدها
fronts-restore-one = استعد النسخة { $number }
fronts-done-restored = استُعيدت، ويراها القراء الآن.
fronts-done-canceled = أُلغيت.
fronts-at = ما كان معروضًا في
fronts-at-go = اعرض
fronts-at-hint = بالمقالات التي كانت منشورة حينها وما زالت. وما عُدّل فيها بعد ذلك يظهر معدّلًا هنا أيضًا.
fronts-at-wrong = يجب أن يكون وقتًا مضى.

## Links, tables, films and passages
gate-rule-headline-caps = عنوان ليس كله بالأحرف الكبيرة
gate-rule-empty-headers = لا رؤوس فارغة في الجداول
gate-rule-color-only = لا معنى يؤديه اللون وحده
gate-rule-film-captions = نص مكتوب للصم وضعاف السمع لكل فيديو
gate-rule-passage-language = لغة محددة لكل مقطع بأبجدية أخرى
gate-rule-link-answers = روابط تعمل إلى المواقع الأخرى (إن عُطّلت القاعدة فلا فحص)
gate-headline-caps = العنوان كله بالأحرف الكبيرة.
gate-empty-headers = { $count ->
    [zero] لا رؤوس فارغة في الجداول.
    [one] رأس فارغ في جدول{ $example }.
    [two] رأسان فارغان في الجداول{ $example }.
    [few] { $count } رؤوس فارغة في الجداول{ $example }.
    [many] { $count } رأسًا فارغًا في الجداول{ $example }.
   *[other] { $count } رأس فارغ في الجداول{ $example }.
}
gate-color-only = { $count ->
    [zero] لا خلايا يؤدي اللون وحده معناها.
    [one] خلية في جدول يؤدي اللون وحده معناها{ $example }.
    [two] خليتان في الجداول يؤدي اللون وحده معناهما{ $example }.
    [few] { $count } خلايا في الجداول يؤدي اللون وحده معناها{ $example }.
    [many] { $count } خلية في الجداول يؤدي اللون وحده معناها{ $example }.
   *[other] { $count } خلية في الجداول يؤدي اللون وحده معناها{ $example }.
}
gate-film-captions = { $count ->
    [zero] لا مقاطع فيديو بلا نص مكتوب للصم وضعاف السمع.
    [one] مقطع فيديو بلا نص مكتوب للصم وضعاف السمع{ $example }.
    [two] مقطعا فيديو بلا نص مكتوب للصم وضعاف السمع{ $example }.
    [few] { $count } مقاطع فيديو بلا نص مكتوب للصم وضعاف السمع{ $example }.
    [many] { $count } مقطع فيديو بلا نص مكتوب للصم وضعاف السمع{ $example }.
   *[other] { $count } مقطع فيديو بلا نص مكتوب للصم وضعاف السمع{ $example }.
}
gate-passage-language = { $count ->
    [zero] لا مقاطع بأبجدية أخرى لم تُحدَّد لغتها.
    [one] مقطع بأبجدية أخرى لم تُحدَّد لغته{ $example }.
    [two] مقطعان بأبجدية أخرى لم تُحدَّد لغتهما{ $example }.
    [few] { $count } مقاطع بأبجدية أخرى لم تُحدَّد لغتها{ $example }.
    [many] { $count } مقطعًا بأبجدية أخرى لم تُحدَّد لغتها{ $example }.
   *[other] { $count } مقطع بأبجدية أخرى لم تُحدَّد لغتها{ $example }.
}
gate-link-answers = رابط لا يعمل: { $link } ({ $how })
link-since = { $what } منذ { $date }
link-is-unreachable = تعذّر الاتصال
link-is-timeout = لا استجابة في الوقت المحدد
link-is-broken = انقطع الاتصال
link-is-private = ليس على الشبكة العامة
link-is-circle = يدور في حلقة
link-unlooked = { $count ->
    [zero] لا روابط إلى مواقع أخرى لم تُفحص بعد.
    [one] رابط واحد إلى موقع آخر لم يُفحص بعد.
    [two] رابطان إلى مواقع أخرى لم يُفحصا بعد.
    [few] { $count } روابط إلى مواقع أخرى لم تُفحص بعد.
    [many] { $count } رابطًا إلى مواقع أخرى لم تُفحص بعد.
   *[other] { $count } رابط إلى مواقع أخرى لم تُفحص بعد.
}
desk-links = الروابط
links-how = روابط لا تعمل، من المقالات المنشورة إلى مواقع أخرى. يُعاد فحصها تلقائيًا؛ وما يعمل منها يُزال من هنا.
links-none = لا روابط معطلة معروفة.
links-by-article = حسب المقال
links-by-host = حسب الموقع
links-open-article = افتح المقال
links-looked-at = آخر فحص { $date }
links-asked = سيُفحص قريبًا
links-in-articles = { $count ->
    [zero] ليس في أي مقال، وآخرها «{ $headline }»
    [one] في «{ $headline }»
    [two] في مقالين، آخرهما «{ $headline }»
    [few] في { $count } مقالات، آخرها «{ $headline }»
    [many] في { $count } مقالًا، آخرها «{ $headline }»
   *[other] في { $count } مقال، آخرها «{ $headline }»
}
links-again = افحصه من جديد
links-right = الرابط صحيح
links-archive = ابحث عن نسخة مؤرشفة
setup-done-asked = سيُفحص خلال دقائق.
setup-done-right = عُدّ صحيحًا، ولن يُنبَّه إليه لمدة سنة.
setup-import-would = سيكون الموجود { $kept }، ومنه جديد { $added }

## Dossiers
dossiers = الملفات
dossiers-how = يجمع الملف قصة مستمرة: مقالاتها وما حدث، بترتيب الزمن.
dossiers-none = لا ملفات بعد.
dossiers-add = بدء ملف
dossiers-state = الحالة
dossiers-state-draft = مسودة
dossiers-state-running = مستمر
dossiers-state-closed = مغلق
dossiers-state-hint = يرى القراء الملف وهو مستمر أو مغلق.
dossiers-count = المدخلات: { $count }، منها للقراء: { $seen }
dossiers-changed-last = غيّره { $who } في { $date }
dossiers-changed = لم يُنفَّذ: غيّر { $who } هذا الملف في { $date } بعد أن فتحت هذه الصفحة.
dossiers-theirs = المحفوظ الآن:
dossiers-done = تم.
dossiers-facts = الاسم والنصوص والحالة
dossiers-introduction = المقدمة
dossiers-introduction-hint = السطر الفارغ يبدأ فقرة. *الكلمات* تُبرز، و«- » يبدأ بند قائمة، وعنوان الويب يصبح رابطًا.
dossiers-language = لغة هذه النصوص
dossiers-language-hint = مثل en أو km. فارغ: لغة الصحيفة.
dossiers-order = ترتيب المدخلات
dossiers-topics = اقتراح مقالات في هذه الموضوعات
dossiers-entries = المدخلات
dossiers-empty = لا شيء فيه بعد.
dossiers-day = اليوم الذي يتناوله (اختياري)
dossiers-why = لماذا هو مهم (اختياري)
dossiers-what = ما الذي حدث
dossiers-suggested = مقترحات
dossiers-why-topic = عن { $topic }
dossiers-why-words = يذكر أيضًا { $words }
dossiers-accept = أضف
dossiers-refuse = ليس هذا
dossiers-is-there = موجود فيه
dossiers-add-article = إضافة مقال
dossiers-add-event = إضافة حدث
dossiers-unseen = لا يراه القراء
dossiers-no-text = اذكر ما حدث.
dossiers-no-article = لا يوجد مقال كهذا.
dossiers-full = امتلأ: يتسع لعدد { $what } من المدخلات.
dossiers-not-removed = يراه القراء. حوّله إلى مسودة أولًا.
dossiers-goes = سيُحذف { $name } ومدخلاته. تبقى المقالات.

## What readers are led to below an article

desk-related = ذات صلة
desk-related-words = ما يراه القراء أسفل هذا المقال بهذا الترتيب. تُحسب القائمة آليًا، وما تختاره هنا يسري فورًا.
desk-related-none = لا توجد مقالات ذات صلة بعد.
desk-related-pin = ضعه أولًا
desk-related-free = كما حُسب
desk-related-exclude = لا يظهر هنا
desk-related-excluded = لا تظهر هنا
desk-related-find = ابحث عن مقال منشور
desk-related-not-there = لا يستطيع القراء رؤية ذلك المقال.
desk-related-too-many = الاختيارات لهذا المقال كثيرة جدًا. تراجع عن بعضها أولًا.
desk-versions = بلغات أخرى
desk-versions-join = هذا المقال بلغة أخرى: { $language }
desk-versions-part = ليس ترجمة له
desk-versions-same = توجد نسخة بهذه اللغة من قبل.
desk-visibility = من يمكنه قراءته
desk-visibility-what = يسري فورًا، وقبل النشر أيضًا.
desk-visibility-public = الجميع
desk-visibility-private = غرفة الأخبار وحدها
desk-visibility-password = من لديه كلمة المرور
audit-related = اختار { $actor } مقالات ذات صلة ({ $subject }).
audit-what-related = اختيار المقالات ذات الصلة
