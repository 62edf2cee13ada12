# العربية

## إطار كل صفحة

skip-link = انتقل إلى النص الرئيسي
menu = القائمة
close = إغلاق
home = الصفحة الأولى
sections = الأقسام
section = القسم
topics = الموضوعات
topic = الموضوع
authors = الكتّاب
author = الكاتب
archive = الأرشيف
search = بحث
search-label = ابحث في الصحيفة
nav-main = القائمة الرئيسية
nav-pages = الصفحات
nav-footer = عن الصحيفة
breadcrumb-label = أنت هنا
go-to-front = إلى الصفحة الأولى
back-to-top = إلى أعلى الصفحة
theme = المظهر
theme-light = فاتح
theme-dark = داكن
theme-auto = حسب الجهاز
language = اللغة
languages = اللغات
also-in = متاح أيضًا بـ
in-language = باللغة { $language }
footer-no-tracking = لا ملفات ارتباط ولا تتبّع: هذه الصفحة لا تطلب شيئًا من خوادم الآخرين.
footer-copyright = © { $years } { $name }
all-rights-reserved = جميع الحقوق محفوظة
contact = اتصل بنا
powered-by = نُشر بواسطة { $name }

## التواريخ والتوقيعات

published = نُشر
updated = حُدّث
published-on = نُشر في { $date }
updated-on = حُدّث في { $date }
undated = بلا تاريخ
by = بقلم { $names }
by-editor = تحرير: { $names }
by-translator = ترجمة: { $names }
by-photographer = تصوير: { $names }
by-illustrator = رسوم: { $names }

## المشاركة

share = مشاركة
share-this = شارك هذا المقال
share-by-mail = أرسل بالبريد الإلكتروني
share-on = شارك على { $network }
share-device = شارك عبر هذا الجهاز
share-print = طباعة
copy-link = انسخ الرابط
copy-link-at = انسخ الرابط عند { $time }
link-copied = نُسخ الرابط
network-bluesky = بلوسكاي
network-facebook = فيسبوك
network-line = لاين
network-linkedin = لينكدإن
network-mastodon = ماستودون
network-reddit = ريديت
network-telegram = تلغرام
network-viber = فايبر
network-wechat = وي تشات
network-weibo = ويبو
network-whatsapp = واتساب
network-x = إكس

## أنواع الكتابة وأشكالها

kind-report = خبر
kind-analysis = تحليل
kind-opinion = رأي
kind-background = خلفية
kind-review = مراجعة
kind-call-for-input = دعوة إلى المساهمة
kind-satire = سخرية
kind-sponsored = محتوى مموَّل
note-opinion = يعبّر هذا النص عن رأي كاتبه.
note-satire = هذا نص ساخر، فلا يؤخذ على ظاهره.
note-sponsored = هذا النص مدفوع الأجر، ولم تشارك هيئة التحرير في إعداده.
format-video = فيديو
format-audio = صوت
format-gallery = معرض صور
format-quote = اقتباس
format-link = رابط
format-aside = إشارة قصيرة

## المقال

reading-time = { $minutes ->
    [zero] أقل من دقيقة قراءة
    [one] دقيقة قراءة واحدة
    [two] دقيقتا قراءة
    [few] { $minutes } دقائق قراءة
    [many] { $minutes } دقيقة قراءة
   *[other] { $minutes } دقيقة قراءة
}
words = { $count ->
    [zero] لا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $count } كلمات
    [many] { $count } كلمة
   *[other] { $count } كلمة
}
pictures-count = { $count ->
    [zero] لا صور
    [one] صورة واحدة
    [two] صورتان
    [few] { $count } صور
    [many] { $count } صورة
   *[other] { $count } صورة
}
in-this-article = في هذا المقال
series-part = { $name }، الجزء { $number }
link-to-part = رابط إلى الجزء «{ $title }»
continue-reading = تابع القراءة
continue-reading-title = اقرأ «{ $title }»
enlarge-picture = كبّر الصورة
picture-number = الصورة { $number } من { $total }
play-video = شغّل الفيديو
play-audio = شغّل التسجيل
duration = المدة: { $time }
transcript = النص المكتوب
chapters = الفصول
download-file = نزّل { $name }
download = تنزيل
file-not-here = هذا الملف غير محفوظ هنا.
wide-table = جدول يُمرَّر أفقيًا
footnotes = الحواشي
sources = المصادر
footnote-number = حاشية { $number }
back-to-text = عودة إلى النص
permalink = رابط دائم
pinned = مثبَّت
draft-note = مسودة: لا يرى القراء هذه الصفحة.
print-address = عنوان هذه الصفحة: { $address }
from-the-article = من مقال «{ $title }»
password-protected = محمي
password-protected-title = هذا المقال محمي بكلمة مرور
password-protected-text = هذا المقال غير متاح لجميع القراء. إن رأيت أن لك حق الاطلاع عليه فراسل هيئة التحرير.
embed-load-video = حمّل الفيديو من { $provider }
embed-load-audio = حمّل التسجيل من { $provider }
embed-load = حمّل المحتوى من { $provider }
embed-privacy = لا يُرسَل شيء إلى { $provider } قبل أن تحمّل المحتوى. بعد ذلك يعرف { $provider } عنوان شبكتك وقد يضع ملفات ارتباط.
embed-open = افتح في { $provider }
embed-other = موقع آخر
promotion-house = من إصدارات الدار
promotion-advertisement = إعلان

## أخبار ذات صلة

related-news = أخبار ذات صلة
related-by-topic = في الموضوع نفسه: { $topic }
related-by-section = في القسم نفسه: { $section }
related-by-author = للكاتب نفسه: { $author }
related-by-names = يذكر أيضًا: { $names }
related-by-words = يتناول أيضًا: { $words }
related-picked = من اختيار المحررين

## التعليقات

comments = التعليقات
comments-count = { $count ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
}
comments-none = لم يعلّق أحد بعد.
comments-closed = التعليقات مغلقة.
comments-view-all = عرض كل التعليقات
comments-feed = تابع هذه التعليقات عبر الخلاصة
comments-oldest = الأقدم أولًا
comments-newest = الأحدث أولًا
comments-most-voted = الأكثر أصواتًا أولًا
jump-to-comments = انتقل إلى التعليقات
comment-by = تعليق من { $name }
comment-removed = أُزيل هذا التعليق.
comment-permalink = رابط هذا التعليق
comment-of-author = كاتب المقال
staff = هيئة التحرير
reply = ردّ
in-reply-to = ردًّا على { $name }
replies-count = { $count ->
    [zero] لا ردود
    [one] ردّ واحد
    [two] ردّان
    [few] { $count } ردود
    [many] { $count } ردًّا
   *[other] { $count } ردّ
}
votes-count = { $count ->
    [zero] لا أصوات
    [one] صوت واحد
    [two] صوتان
    [few] { $count } أصوات
    [many] { $count } صوتًا
   *[other] { $count } صوت
}
guest = زائر
pingback = إشعار إحالة (Pingback)
trackback = إشعار تعقيب (Trackback)
mentioned-elsewhere = ذُكر في مواقع أخرى
inline-question = سؤال إلى القراء

## كتابة التعليقات

comment-write = اكتب تعليقًا
comment-answer = ردّ على { $name }
comment-text = تعليقك
comment-text-help = تتحوّل عناوين المواقع إلى روابط. *تأكيد*، **تأكيد قوي**، وعلامة «أكبر من» > قبل الاقتباس، وشرطة - قبل كل بند من قائمة.
comment-names = المشاركون في هذا النقاش
comment-rules = كيف تُعامَل التعليقات هنا
comment-rules-mode-open = ما لا مأخذ عليه يُنشر فورًا.
comment-rules-mode-first-timers = يقرأ مشرف أولًا ما يكتبه الزوار، والتعليق الأول لكل من سجّل الدخول.
comment-rules-mode-all = يقرأ مشرف كل تعليق قبل نشره.
comment-rules-held = تُبقي قواعد آلية بعض التعليقات في انتظار مشرف يقرر: مثلًا إن زادت الروابط على { $links }، أو قاد رابط إلى موقع لم يربط إليه أحد هنا من قبل، أو تكرر نص تعليق آخر، أو أشبه التعليقُ الرسائلَ المزعجة. ولا تحذف أي قاعدة شيئًا.
comment-rules-soon = لا يُقبل من كاتب واحد أكثر من { $most } من التعليقات في { $minutes } من الدقائق.
comment-rules-edit = يمكنك تعديل تعليقك خلال { $minutes } من الدقائق ما دام لم يُجب عنه أحد، ويمكنك سحبه في أي وقت. كلاهما في صفحة خاصة به لا يحصل على عنوانها سواك.
comment-name = اسمك (يمكن تركه فارغًا)
comment-email = بريدك الإلكتروني (يمكن تركه فارغًا، ولا يُعرض أبدًا)
comment-trap = اترك هذه الخانة فارغة
comment-send = أرسل
comment-preview = معاينة
comment-preview-title = هكذا سيظهر
comment-yours = تعليقك
comment-keep-address = عنوان هذه الصفحة لديك وحدك. احتفظ به: هنا يمكنك تعديل تعليقك أو سحبه.
comment-is-live = نُشر تعليقك.
comment-is-held = تعليقك في انتظار مشرف يقرؤه قبل نشره.
comment-is-refused = لم يُنشر تعليقك.
comment-is-withdrawn = لقد سحبت تعليقك.
comment-see = اقرأه بين التعليقات
comment-change = احفظ التعديل
comment-kept = ما كتبته، لتنسخه
comment-change-until = يمكنك تعديله حتى { $time }.
comment-withdraw = اسحب التعليق
comment-picture-add = أضف صورة
comment-picture-file = الصورة
comment-picture-alt = ماذا تُظهر، لمن لا يراها
comment-picture-help = JPEG أو PNG أو WebP أو GIF، بحد أقصى { $megabytes } م.ب. يراها مشرف قبل القراء. ما كتبته الكاميرا في الملف، مثل المكان، يُحذف.
comment-pictures-wait = صور تنتظر المشرف: { $count }
comment-picture-closed = لا يمكن إضافة صور أخرى إلى هذا التعليق.
comment-picture-full = أقصى عدد للصور في التعليق: { $most }.
comment-picture-later = تنتظر صور كثيرة الآن. حاول لاحقًا من فضلك.
comment-picture-none = لم تختر صورة بعد.
comment-picture-no-alt = اذكر من فضلك ماذا تُظهر الصورة.
comment-picture-again = اختر الصورة مرة أخرى من فضلك: المتصفحات لا تحتفظ بها.
comment-picture-large = الملف كبير جدًّا: بحد أقصى { $megabytes } م.ب.
comment-picture-unusable = هذا الملف ليس صورة يمكن عرضها هنا.
comment-edited = عُدّل في { $date }
comment-back = عودة إلى المقال

## لماذا لا يُقبل التعليق

comment-refused-title = لم يُرسَل تعليقك بعد
comment-refused-empty = لم تكتب نصًّا بعد.
comment-refused-too-long = النص طويل جدًا: أقصى عدد للأحرف { $most }.
comment-refused-name-too-long = لا يصلح هذا اسمًا هنا. اكتب من فضلك اسمًا لا يزيد عدد أحرفه على { $most } ولا يتضمن عنوان موقع.
comment-refused-name-is-address = لا يصلح هذا اسمًا هنا: إنه عنوان ويب.
comment-refused-email-invalid = عنوان البريد الإلكتروني هذا غير مكتمل. ويمكنك أيضًا ترك الخانة فارغة.
comment-refused-no-address = لتصلك الرسائل، اكتب عنوان بريدك الإلكتروني، أو أزل علامات الاختيار.
comment-refused-thread-closed = التعليقات على هذا المقال مغلقة.
comment-refused-comments-closed = التعليقات على هذا المقال مغلقة.
comment-refused-thread-too-old = التعليقات على هذا المقال مغلقة.
comment-refused-parent = التعليق الذي تردّ عليه لم يعد موجودًا. يمكنك توجيه تعليقك إلى المقال نفسه.
comment-refused-form-stale = ظلّت الصفحة مفتوحة وقتًا طويلًا. راجع نصك من فضلك ثم أعد إرساله.
comment-refused-elsewhere = لم تأتِ الاستمارة من هذه الصحيفة. أعد إرسالها من هذه الصفحة من فضلك.
comment-refused-too-soon = وصل تعليق من هنا قبل لحظات. أعد إرسال تعليقك من فضلك بعد { $seconds ->
    [zero] لحظة
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
comment-refused-form-too-fast = وصل تعليق من هنا قبل لحظات. أعد إرسال تعليقك من فضلك بعد { $seconds ->
    [zero] لحظة
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
comment-refused-too-many = وصلت تعليقات كثيرة من شبكتك. أعد المحاولة لاحقًا من فضلك؛ ويبقى نصك هنا ما دامت هذه الصفحة مفتوحة.
comment-refused-banned = لا تقبل الصحيفة تعليقات من هنا.
comment-refused-banned-until = لا تقبل الصحيفة تعليقات من هنا حتى { $time }.
comment-refused-repeated = سبق أن أرسلت هذا النص.
comment-refused-too-many-links = فيه من عناوين الويب أكثر مما يجوز في التعليق: { $most } على الأكثر.
comment-refused-too-many-blocks = فقراته وبنود قوائمه كثيرة جدًا: { $most } على الأكثر.
comment-refused-edit-time-over = لم يعد تعديل هذا التعليق ممكنًا.
comment-refused-edited-too-often = لم يعد تعديل هذا التعليق ممكنًا.
comment-refused-answered = لم يعد تعديل هذا التعليق ممكنًا.
comment-refused-removed = لم يعد تعديل هذا التعليق ممكنًا.

## القوائم والأرشيف والكتّاب

latest = الأحدث
top-stories = أبرز الأخبار
most-read = الأكثر قراءة
watch-and-listen = شاهد واستمع
analysis-and-opinion = تحليل ورأي
more-news = مزيد من الأخبار
more-from-section = مزيد من قسم { $section }
all-articles = كل المقالات
all-sections = كل الأقسام
all-topics = كل الموضوعات
all-authors = كل الكتّاب
newer = أحدث
older = أقدم
page-number = الصفحة { $page }
page-of = الصفحة { $page } من { $pages }
archive-of = الأرشيف: { $date }
articles-by = مقالات { $author }
articles-about = مقالات عن { $topic }
articles-count = { $count ->
    [zero] لا مقالات
    [one] مقال واحد
    [two] مقالان
    [few] { $count } مقالات
    [many] { $count } مقالًا
   *[other] { $count } مقال
}
about-the-author = عن الكاتب
about-the-authors = عن الكتّاب
nothing-here-yet = لا شيء هنا بعد.

## الخلاصات

feed = خلاصة
feeds = خلاصات
feed-follow = تابع عبر الخلاصة
feed-title-paper = { $paper }
feed-title-section = { $section } – { $paper }
feed-title-topic = { $topic } – { $paper }
feed-title-author = { $author } – { $paper }
feed-title-comments = التعليقات على «{ $title }»
feed-title-all-comments = التعليقات – { $paper }
feed-comment-title = { $name } على «{ $title }»

## عند حدوث خطأ

not-found-title = الصفحة غير موجودة
not-found-text = لا توجد صفحة في هذا العنوان. ربما نُقلت، أو كُتب العنوان خطأً.
gone-title = لم تعد هنا
gone-text = سُحبت هذه الصفحة ولن تعود.
bad-request-title = تعذّرت قراءة الطلب
bad-request-text = في العنوان أو الاستمارة ما ليس على الوجه الصحيح.
forbidden-title = لا يُسمح بالدخول
forbidden-text = هذه الصفحة غير متاحة لك.
method-not-allowed-title = غير ممكن هنا
method-not-allowed-text = هذا العنوان لا يستجيب لهذا النوع من الطلبات.
too-large-title = الحجم كبير جدًا
too-large-text = ما أُرسل أكبر مما تقبله الصحيفة.
too-many-title = طلبات كثيرة جدًا
too-many-text = وصلت طلبات كثيرة جدًا من شبكتك. انتظر قليلًا ثم أعد المحاولة.
server-error-title = حدث خطأ من جهتنا
server-error-text = تعذّر إعداد الصفحة. سجّلنا الخطأ؛ وإن راسلتنا فاذكر هذا الرقم من فضلك: { $id }
overloaded-title = أعد المحاولة بعد قليل
overloaded-text = الضغط على الصحيفة شديد أو أنها قيد الصيانة. لم يضع شيء.
try-again = أعد المحاولة

## أسماء اللغات

language-ar = العربية
language-de = الألمانية
language-en = الإنجليزية
language-es = الإسبانية
language-fa = الفارسية
language-fr = الفرنسية
language-he = العبرية
language-hi = الهندية
language-ja = اليابانية
language-km = الخميرية
language-ko = الكورية
language-lo = اللاوية
language-my = البورمية
language-pt = البرتغالية
language-th = التايلاندية
language-vi = الفيتنامية
language-zh = الصينية

## التعليقات في صفحاتها، والتصويت، والبلاغات

comments-more-answers = { $count ->
    [zero] لا ردود أخرى
    [one] ردّ آخر
    [two] ردّان آخران
    [few] { $count } ردود أخرى
    [many] { $count } ردًّا آخر
   *[other] { $count } ردّ آخر
}
comments-next = مزيد من التعليقات
comments-from-start = من البداية
comment-vote = صوّت
comment-votes = صوتك
comment-vote-none = اسحب صوتي
comment-credited = أسهم في تعديل المقال
comment-report-title = الإبلاغ عن تعليق
comment-report-why = ما المشكلة فيه؟
comment-report-send = أرسل البلاغ
comment-report-sent = أُرسل بلاغك
comment-back-to-comment = عودة إلى التعليق
comment-refused-too-many-reports = وصلت بلاغات كثيرة من شبكتك. أعد المحاولة لاحقًا من فضلك.

## الرسائل

mail-confirm-subject = { $paper }: هل تأذن لنا بمراسلتك؟
mail-confirm-why = أدخل شخص ما، هو أنت على الأرجح، هذا العنوان في موقع { $paper } لتصله إشعارات بالتعليقات الجديدة. ولن نراسلك إلا إذا وافقت.
mail-confirm-button = اطّلع على الطلب ووافق عليه
mail-confirm-ignore = إن لم تكن أنت صاحب الطلب فلا تفعل شيئًا، ولن تصلك أي إشعارات.
mail-answers-subject = ردود على تعليقك: { $title }
mail-comments-subject = تعليقات جديدة: { $title }
mail-news-subject = { $paper }: تعليقات جديدة تهمّك
mail-read-comment = اقرأ وردّ
mail-more = هناك المزيد مما لا تتسع له هذه الرسالة.
mail-pending = طُلب شيء آخر بعنوانك. للموافقة عليه افتح الصفحة أدناه.
mail-manage = ما نراسلك بشأنه وكل ما كتبته
mail-end-all = أوقف هذه الرسائل
mail-published-subject = نُشر تعليقك: { $title }
mail-refused-subject = لم يُنشر تعليقك: { $title }
mail-decision-reason = يقول المشرف: { $reason }

## متابعة التعليقات، وصفحة عنوان البريد

follow-title = إشعارات بالبريد
follow-link = تابع عبر البريد
follow-email = بريدك الإلكتروني (لا يُعرض أبدًا)
follow-article-comments = التعليقات الجديدة على هذا المقال
follow-replies = الردود على تعليقاتي هنا
follow-comment = الردود على هذا التعليق
follow-corrections = تصحيحات هذا المقال
follow-send = تابع
follow-sent = راجع بريدك
follow-sent-text = إن كان هذا العنوان يحتاج إلى تأكيد فستصلك رسالة فيها رابط. ولن يُرسَل شيء آخر قبل أن تفتح الرابط.
follow-later-text = لا تُرسَل رسالة الآن. طلبك محفوظ: يمكنك تأكيده من الرابط في رسالة سابقة منا أو في الرسالة التالية.
follow-refused-text = وصلت الآن طلبات كثيرة من شبكتك، فلم يُحفظ طلبك. أعد المحاولة لاحقًا من فضلك.
follow-nothing = اختر من فضلك ما تريد أن نُعلمك به.
mine-title = ما لدى الصحيفة عنك
mine-ask-text = اكتب العنوان الذي علّقت أو تتابع التعليقات به. سنرسل إليه رسالة فيها رابط صفحتك.
mine-ask-send = أرسل إليّ الرابط
mine-mailless = لا ترسل هذه الصحيفة البريد بعد، فلا يمكن أن يصلك رابط. يستطيع القائمون على الصحيفة أن يخبروك بما لديها عنك.
mine-sent-text = إن كان قد كُتب شيء أو توبع بهذا العنوان فستصله رسالة فيها رابط. ولا تُرسَل أكثر من رسالة واحدة في اليوم.
mine-confirm-title = التأكيد من فضلك
mine-confirm-send = نعم، راسلوني بشأن ذلك
mine-confirmed = شكرًا لك. ستصل الرسائل إلى هذا العنوان.
mine-stopped = عادت إلينا الرسائل المرسلة إلى هذا العنوان فتوقفنا عن إرسالها. أكّد العنوان لنستأنف.
mine-follows = ما نراسلك بشأنه
mine-follows-none = لا شيء في الوقت الحالي.
mine-end = أوقف
mine-end-all = أوقف كل الرسائل
mine-ended = لن تصلك رسائل أخرى.
mine-pace = وتيرة الإرسال
mine-pace-at-once = فورًا
mine-pace-hourly = مرة في الساعة على الأكثر
mine-pace-daily = مرة في اليوم على الأكثر، صباحًا
mine-quiet = لا رسائل في هذه الساعات
mine-quiet-from = من
mine-quiet-until = إلى
mine-quiet-none = بلا ساعات هدوء
mine-save = احفظ
mine-saved = حُفظ.
mine-comments = ما كتبته
mine-comments-none = لا شيء محفوظ بهذا العنوان.
mine-comment-own = عدّله أو اسحبه
mine-export = نزّل بياناتك (JSON)
mine-erase = احذف كل ما يخص هذا العنوان
mine-erase-text = ستُحذف نصوص تعليقاتك واسمك نهائيًا، ويُمحى ما تتابعه. ولا يمكن التراجع عن ذلك.
mine-erase-account = وسيُحذف حسابك هنا أيضًا.
mine-erase-staff = يبقى حسابك في غرفة الأخبار، ويمكن لأحد مالكي الصحيفة إنهاؤه.
mine-erase-sure = نعم، احذف كل شيء
mine-erase-not = لا، أبقِ كل شيء
mine-erased = حُذف كل ما يخص هذا العنوان.
mine-state-live = منشور
mine-state-held = في انتظار مشرف
mine-state-refused = لم يُنشر
mine-state-withdrawn = مسحوب

## رسائل النسخة التجريبية

letters-title = الرسائل
letters-text = هذه نسخة تجريبية: تُعرض الرسائل هنا ولا تُرسَل إلى أحد.

## قواعد النقاش: لماذا ينتظر التعليق، والبلاغات، والتصويت

comment-held-honeypot = مُلئت خانة لا يراها الناس.
comment-held-repeat = أرسل شخص آخر النص نفسه حرفيًا.
comment-held-links = فيه روابط أكثر مما تسمح به الصحيفة.
comment-held-shortener = فيه رابط يخفي وجهته.
comment-held-banned-word = فيه كلمة محظورة.
comment-held-suspect-word = فيه كلمة مريبة.
comment-held-near-duplicate = أُرسل نص يكاد يطابقه في الأيام الأخيرة.
comment-held-spam-score = يشبه تعليقات عدّها المشرفون مزعجة.
comment-held-first-comment = لم يُقبل لصاحبه أي تعليق بعد.
comment-held-reported = أبلغ عنه قراء.
comment-held-all-held = تقرأ هذه الصحيفة كل تعليق قبل نشره.
comment-sign-word = «{ $text }» في النص
comment-sign-host = رابط إلى { $text }
comment-sign-name = «{ $text }» في الاسم
comment-sign-links = عدد الروابط فيه
comment-sign-capitals = عدد الأحرف الكبيرة فيه
comment-sign-digits = عدد الأرقام فيه
comment-sign-signs = عدد ما فيه من رموز ليست أحرفًا ولا أرقامًا
comment-sign-repetition = عدد مرات تكرار حرف أو رمز
comment-sign-length = طوله
comment-sign-name-form = طريقة كتابة الاسم
comment-report = أبلغ عن هذا التعليق
comment-report-spam = إعلان أو محتوى مزعج
comment-report-insult = يسيء إلى شخص أو يهدّده
comment-report-off-topic = لا صلة له بالمقال
comment-report-false = فيه معلومات غير صحيحة
comment-report-private = يكشف معلومات خاصة عن شخص
comment-report-other = سبب آخر
comment-report-note = بكلماتك (يمكن تركه فارغًا)
comment-report-thanks = شكرًا لك. سيقرأ مشرف بلاغك.
comment-report-refused-no-reason = اختر من فضلك ما المشكلة في التعليق.
comment-report-refused-no-note = اكتب من فضلك ما المشكلة في التعليق.
comment-report-refused-note-too-long = ملاحظتك طويلة جدًا: أقصى عدد للأحرف { $most }.
comment-vote-up = يستحق القراءة
comment-vote-down = لا يستحق القراءة
comment-vote-refused-votes-closed = لا تتيح هذه الصحيفة التصويت على التعليقات.
comment-vote-refused-no-down-votes = لا تتيح هذه الصحيفة التصويت ضد التعليقات.
comment-vote-refused-not-live = لم يعد هذا التعليق موجودًا.
comment-vote-refused-own-comment = لا يمكنك التصويت على تعليقك.
comment-vote-refused-network-used-up = وصل من شبكتك ما يكفي من الأصوات على هذا التعليق.
comment-vote-refused-changed-too-often = غيّرت صوتك على هذا التعليق مرات كثيرة.
comment-vote-refused-too-many = وصلت أصوات كثيرة من شبكتك. أعد المحاولة من فضلك بعد { $seconds ->
    [zero] لحظة
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.

## الحسابات وغرفة الأخبار

sign-in = تسجيل الدخول
sign-in-first = سجّل الدخول من فضلك لعرض هذه الصفحة.
sign-in-how = نرسل رابطًا إلى بريدك الإلكتروني. لا حاجة إلى كلمة مرور.
sign-in-email = بريدك الإلكتروني
sign-in-email-invalid = عنوان البريد الإلكتروني هذا غير مكتمل.
sign-in-send = أرسل إليّ رابطًا
sign-in-mailless = لا ترسل هذه الصحيفة البريد بعد، فلا يمكن أن يصلك رابط. يدخل فريق الصحيفة بكلمة مرور أو بمفتاح مرور، أو برابط يُنشأ على خادم الصحيفة (courant people link).
sign-in-sent-title = راجع بريدك
sign-in-sent = إن كان هذا العنوان يستقبل البريد فسيصله رابط لتسجيل الدخول. الرابط صالح نصف ساعة ولمرة واحدة. لم يصلك شيء؟ ابحث في البريد غير المرغوب فيه، أو اطلب رابطًا جديدًا بعد دقيقة.
sign-in-again = اطلب رابطًا
sign-in-as = ستسجّل الدخول بحساب { $email }.
sign-in-over-title = لم يعد هذا الرابط صالحًا
sign-in-over = سبق استخدامه، أو مضى عليه أكثر من نصف ساعة.
sign-out = تسجيل الخروج
account = حسابك
account-name = الاسم الذي يراه الآخرون
save = احفظ
role-reader = قارئ
role-analyst = مطّلع على الإحصاءات
role-moderator = مشرف
role-contributor = مساهم
role-writer = كاتب
role-editor = محرر
role-owner = مالك
sessions = جلساتك المفتوحة
session-this = هذا المتصفح
session-unknown = متصفح غير معروف
session-times = بدأت { $began }، وآخر استخدام { $seen }
session-end = أنهِ الجلسة
session-end-of = أنهِ الجلسة: { $label }
sessions-end-others = أنهِ كل الجلسات الأخرى
desk = غرفة الأخبار
desk-comments = التعليقات
desk-bans = الحظر
desk-words = الكلمات
desk-policy = إعدادات التعليقات
desk-queues = قوائم المراجعة
desk-queue-held = في الانتظار
desk-queue-reported = أُبلغ عنها
desk-queue-suspect = يُشتبه في أنها مزعجة
desk-queue-new = لم تُراجَع بعد
desk-queue-approved = منشورة
desk-queue-refused = مرفوضة
desk-many = { $count } فأكثر
desk-state-held = في الانتظار
desk-state-new = منشور، لم يُراجَع بعد
desk-state-approved = منشور
desk-state-suspect = عُدّ مزعجًا
desk-state-refused = مرفوض
desk-state-withdrawn = سحبه صاحبه
desk-filter = تصفية القائمة
desk-filter-none = عرض الكل
desk-search = كلمات في التعليق أو الاسم
desk-search-go = بحث
desk-only-writer = تعليقات { $name } فقط.
desk-only-article = التعليقات على «{ $title }» فقط.
desk-empty = لا شيء هنا.
desk-top = عودة إلى البداية
desk-further = التالي
desk-under = على المقال:
desk-of-article = تعليقات هذا المقال وحده
desk-record = سجلّ صاحب التعليق:
desk-record-approved = نُشر له { $count }
desk-record-refused = رُفض له { $count }
desk-reports = { $count ->
    [zero] لم يبلّغ عنه أحد
    [one] أبلغ عنه قارئ واحد
    [two] أبلغ عنه قارئان
    [few] أبلغ عنه { $count } قراء
    [many] أبلغ عنه { $count } قارئًا
   *[other] أبلغ عنه { $count } قارئ
}
desk-publish = انشر
desk-refuse = ارفض
desk-spam = مزعج
desk-refuse-because = ارفض بسبب…
desk-refuse-silently = بلا ذكر السبب
desk-writer-or-ban = صاحب التعليق، الحظر
desk-checked = التعليقات المحددة
desk-picked = المحدد: 0
desk-words-beside = السبب والملاحظات
desk-because = السبب
desk-because-none = بلا سبب
desk-said = كلمة إلى صاحب التعليق
desk-note = ملاحظة للزملاء
desk-done = { $count ->
    [zero] لم يُتخذ أي قرار.
    [one] اتُّخذ قرار بشأن تعليق واحد.
    [two] اتُّخذ قرار بشأن تعليقين.
    [few] اتُّخذ قرار بشأن { $count } تعليقات.
    [many] اتُّخذ قرار بشأن { $count } تعليقًا.
   *[other] اتُّخذ قرار بشأن { $count } تعليق.
}
desk-missed = تُركت هذه التعليقات على حالها: سبقك غيرك إلى البتّ فيها، أو عدّلها أصحابها.
desk-undo = تراجع
desk-keys = اختصارات لوحة المفاتيح
desk-key-move = التعليق التالي والسابق
desk-key-check = حدّد التعليق
desk-close = إغلاق
desk-by-rules = القواعد
desk-by-writer = صاحب التعليق
desk-by-staff = هيئة التحرير
desk-decision-publish = نُشر
desk-decision-hold = أُوقف للمراجعة
desk-decision-refuse = رُفض
desk-decision-spam = عُدّ مزعجًا
desk-decision-undo = أُلغي القرار
desk-decision-edit = عُدّل
desk-decision-withdraw = سُحب
desk-writer = صاحب التعليق
desk-writer-no-email = لم يُذكر بريد إلكتروني.
desk-notes = الملاحظات
desk-ban = احظر
desk-ban-on = ما يشمله الحظر
desk-ground-email = البريد الإلكتروني
desk-ground-network = الشبكة، وقد يشترك فيها آخرون
desk-ban-days = مدة الحظر
desk-days = { $count ->
    [zero] لا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
desk-ban-for-good = حظر دائم
desk-ban-until = حتى { $date }
desk-ban-ended = رُفع في { $date } بقرار من { $name }
desk-ban-put = في { $date } بقرار من { $name }
desk-ban-end = ارفع الحظر
desk-ban-end-of = ارفع الحظر: { $name }
desk-ban-nothing = لا نعرف عن صاحب هذا التعليق ما يمكن حظره به.
desk-bans-none = لا أحد محظور.
desk-words-how = اكتب كلمة أو عبارة واحدة في كل سطر. الأسطر التي تبدأ بالعلامة # ملاحظات. لا فرق بين الأحرف الكبيرة والصغيرة، ولا أثر للتشكيل ولا لعرض الأحرف، وتُقارَن الكلمات كاملة.
desk-words-banned = كلمات محظورة
desk-words-banned-help = كل تعليق فيه واحدة منها ينتظر مشرفًا.
desk-words-suspect = كلمات تستحق الانتباه
desk-words-suspect-help = كل تعليق فيه واحدة منها ينتظر مشرفًا أيضًا، لكن لسبب أخف.
desk-words-count = { $count ->
    [zero] لا مدخلات
    [one] مدخل واحد
    [two] مدخلان
    [few] { $count } مدخلات
    [many] { $count } مدخلًا
   *[other] { $count } مدخل
}
desk-words-too-many = السطر { $line }: أقصى عدد للمدخلات في القائمة { $most }.
desk-words-too-long = السطر { $line }: أقصى عدد للأحرف في المدخل { $most }.
desk-words-no-word = السطر { $line }: ليست فيه كلمة.
desk-policy-paper = الصحيفة كلها
desk-policy-mode = مَن تنتظر تعليقاتهم المراجعة
desk-policy-days = عدد أيام بقاء التعليقات مفتوحة (0: دائمًا)
desk-policy-section-days = عدد أيام بقاء التعليقات مفتوحة (0: كما في الصحيفة)
desk-policy-links = عدد عناوين الويب المسموح بها في التعليق قبل أن ينتظر المراجعة
desk-policy-pictures = يمكن للقراء إضافة صور إلى تعليقاتهم، وتنتظر كل صورة مشرفًا
desk-pictures = صور القراء
desk-pictures-waiting = قيد الانتظار
desk-pictures-shown = معروضة
desk-picture-alt = ماذا تُظهر: { $alt }
desk-picture-show = اعرضها للقراء
desk-picture-remove = أزِلها
desk-policy-sections = الأقسام
desk-policy-strictest = من بين قواعد الصحيفة والقسم والأقسام التي تضمّه، تُطبَّق القاعدة الأشد.
desk-policy-as-paper = كما في الصحيفة
mode-open = لا أحد
mode-first-timers = المعلّقون الجدد
mode-all = الجميع
mode-closed = لا تُقبل تعليقات
because-off-topic = خارج الموضوع
because-off-topic-sentence = يتناول التعليق شيئًا غير موضوع المقال.
because-insult = إساءة إلى شخص
because-insult-sentence = في التعليق إساءة إلى شخص.
because-hate = تحريض على أناس بسبب هويتهم
because-hate-sentence = التعليق موجّه ضد أناس بسبب هويتهم.
because-false = معروف أنه غير صحيح
because-false-sentence = يورد التعليق على أنه حقيقة ما هو معروف بعدم صحته.
because-advertising = إعلان
because-advertising-sentence = في التعليق ترويج لشيء ما.
because-private = شؤون خاصة لشخص
because-private-sentence = يتناول التعليق شؤونًا خاصة لشخص.
because-unclear = غير مفهوم
because-unclear-sentence = لا يمكن فهم التعليق.

## التعليقات حين تعمل البرامج النصية

comment-cancel = إغلاق
comment-not-sent = تعذّر الإرسال. ما كتبته محفوظ هنا؛ أعد المحاولة من فضلك.
comment-draft = كتبت هذا من قبل، ولم يُرسَل بعد.
comment-remember = تذكّر اسمي وبريدي الإلكتروني على هذا الجهاز
comment-vote-failed = تعذّر إرسال صوتك. أعد المحاولة من فضلك.
comment-report-failed = تعذّر إرسال بلاغك. أعد المحاولة من فضلك.
comments-new = { $count ->
    [zero] لا تعليقات جديدة
    [one] تعليق جديد
    [two] تعليقان جديدان
    [few] { $count } تعليقات جديدة
    [many] { $count } تعليقًا جديدًا
   *[other] { $count } تعليق جديد
}
comment-hide = أخفِ هذا الشخص
comment-hide-one = أخفِ هذا التعليق
comment-hidden = تعليقات { $name } مخفية على هذا الجهاز.
comment-hidden-one = هذا التعليق مخفي على هذا الجهاز.
comment-show = أظهر
comments-hidden-people = مخفيّون على هذا الجهاز:

## رسائل إلى من يسجّلون الدخول وإلى المالكين

follow-what = بماذا تريد أن نُعلمك؟
mail-sign-in-subject = { $paper }: رابط تسجيل دخولك
mail-sign-in-how = افتح هذا الرابط خلال نصف ساعة واضغط الزر هناك. الرابط صالح لمرة واحدة.
mail-sign-in-ignore = إن لم تطلب ذلك فلا تفعل شيئًا: لا يدخل أحد من دون الرابط.
mail-staff-subject = { $paper }: تغيّر دور أحد الأشخاص
mail-staff-what = كان دور { $name }: { $from }، وأصبح الآن: { $to }.
mail-staff-wrong = إن لم يفعل ذلك أحد مالكي الصحيفة فاسحب الدور فورًا: courant people role … reader.

## الكتابة بعد تسجيل الدخول

comment-confirmed = مسجّل الدخول
comment-as = تكتب باسم { $name }.
comment-sign-in = سجّل الدخول لتكتب باسمك

## أسئلة داخل المقال

comment-refused-question = لم يعد هذا السؤال يقبل إجابات.
question-answer = أجب عن هذا السؤال
question-answer-title = إجابتك
question-closed = لم يعد هذا السؤال يقبل إجابات.
question-passage = من المقال
desk-questions = الأسئلة
desk-questions-waiting = كل ما في الانتظار
desk-questions-article = عنوان صفحة المقال
desk-questions-show = اعرض أسئلته
desk-questions-none = لا أسئلة هنا.
desk-question-passage = المقطع، حرفيًا كما ورد في المقال
desk-question-text = السؤال إلى القراء
desk-question-ask = اطرح هذا السؤال
desk-question-new-passage = المقطع، إن كان قد تغيّر الآن
desk-question-close = أوقف الإجابات
desk-question-reopen = استأنف الإجابات
desk-question-place = ضعه هناك
desk-question-accept = اقبل
desk-question-refuse = ارفض
desk-question-remove = أزل
desk-question-open = يقبل الإجابات
desk-question-closed = لم يعد يقبل الإجابات
desk-question-lost = لم يعد مقطعه موجودًا في النص
desk-question-proposed = مقترح
desk-question-refused = مرفوض
desk-question-proposed-by = اقترحه { $name }
question-fault-no-article = لا يوجد مقال في هذا العنوان.
question-fault-no-question = اكتب سؤالًا من فضلك.
question-fault-question-too-long = السؤال طويل جدًا.
question-fault-no-passage = أدخل من فضلك مقطعًا من المقال.
question-fault-passage-too-long = المقطع طويل جدًا.
question-fault-not-there = لا ترد هذه الكلمات في المقال.
question-fault-several-paragraphs = هذه الكلمات ليست في فقرة واحدة. اختر من فضلك مقطعًا من فقرة واحدة.
question-fault-several-times = ترد هذه الكلمات في المقال أكثر من مرة. أدخل من فضلك مقطعًا أطول.
question-fault-crossing = يتداخل هذا المقطع مع مقطع سؤال آخر.
question-fault-changed = عُدّل المقال في اللحظة نفسها. أعد المحاولة من فضلك.
question-fault-missing = لا يمكن فعل ذلك بالسؤال في حالته الراهنة.

ask-title = اسأل عن هذا المقطع
ask-sent = أُرسل سؤالك
ask-waits = سؤالك في انتظار هيئة التحرير. إذا طُرح فسيظهر بجانب هذا المقطع.
ask-passage = المقطع
ask-passage-help = كما ورد في المقال حرفيًا، داخل فقرة واحدة.
ask-question = سؤالك عنه
ask-send = إرسال
ask-link = اسأل عن مقطع من المقال

## Corrections

corrections = التصحيحات
corrections-text = ما أخطأت فيه { $paper } وصحّحته، وما تراجعت عن نشره.
corrections-all = كل التصحيحات
updates = مستجدات
note-correction = تصحيح
note-update = مستجد
note-retraction = تراجعت عنه الصحيفة
note-takedown = أزيلت الصفحة
note-since = الخطأ قائم منذ:
note-compare = ما الذي تغيّر
gone-retracted = تراجعت هيئة التحرير عن هذا المقال ولم تعد تتحمل مسؤولية ما جاء فيه. والسبب:
gone-taken-down = أزيلت هذه الصفحة. والسبب:
versions = نسخ هذا المقال
versions-now = كما هو الآن
compare-same = لم تتغير أي كلمة يراها القارئ.
compare-headline = العنوان
compare-standfirst = الملخص
compare-body = النص
compare-text = نص
compare-title = عنوان فرعي
compare-picture = صورة
compare-table = جدول
compare-description = وصف الصورة
compare-credit = مصدر الصورة
compare-row = الصف { $row }
compare-cell = الصف { $row }، العمود { $column }
compare-added = أُضيف:
compare-removed = حُذف:
compare-moved = نُقل من مكانه
compare-otherwise = تغيّر على نحو آخر
compare-unchanged = بلا تغيير: { $count }
mail-correction-subject = تصحيح: { $title }
mail-retraction-subject = تراجع عن مقال: { $title }
mail-corrections-subject = { $paper }: تصحيحات
mail-read-article = اقرأ المقال

## Signing in of staff
sign-in-staff = هيئة التحرير
sign-in-password = كلمة المرور
sign-in-with-password = تسجيل الدخول بكلمة مرور
sign-in-with-passkey = تسجيل الدخول بمفتاح مرور
sign-in-wrong = البريد أو كلمة المرور غير صحيح. يمكنك أن تطلب رابطًا بدلًا من ذلك.
sign-in-passkey-wrong = لم ينجح مفتاح المرور. يمكنك أن تطلب رابطًا بدلًا من ذلك.
sign-in-wait = كثرت المحاولات الخاطئة. حاول مجددًا بعد { $time }، أو اطلب رابطًا.
sign-in-busy = كثيرون يسجلون الدخول الآن. حاول مجددًا بعد قليل.

## Search
search-articles = المقالات
search-comments = التعليقات
search-dossiers = الملفات
search-names = الأشخاص والمواضيع
search-where = أين يُبحث
search-count = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
search-about = نحو { $count } نتيجة
search-texts = { $count ->
    [zero] لا مقالات
    [one] مقال واحد
    [two] مقالان
    [few] { $count } مقالات
    [many] { $count } مقالًا
   *[other] { $count } مقال
}
search-none = لم يُعثر على شيء عن «{ $question }».
search-how = اكتب كلمة أو اسمًا أو "عبارة" بين علامتي تنصيص. علامة الطرح قبل كلمة تستبعد النصوص التي تحتوي عليها.
search-advice = جرّب كلمات أقل أو كلمات أخرى، أو أزل أحد عوامل التصفية.
search-instead = هل تقصد
search-forgiving = لا يوجد نص يحتوي على هذه الكلمات كما كتبتها. تحتوي هذه النصوص على كلمات قريبة منها.
search-most = لا يوجد نص يحتوي على كل هذه الكلمات. تحتوي هذه النصوص على معظمها.
search-not-ready = يجري إعداد البحث. يرجى المحاولة مرة أخرى بعد بضع دقائق.
search-busy = يبحث كثيرون في هذه اللحظة. يرجى المحاولة مرة أخرى بعد قليل.
search-more = الترتيب والتواريخ
search-order = الترتيب
search-best = الأنسب أولًا
search-newest = الأحدث أولًا
search-oldest = الأقدم أولًا
search-kind = النوع
search-from = من
search-until = إلى
search-without = إزالة هذا العامل: { $name }
search-previous = الصفحة السابقة
search-next = الصفحة التالية

## Dossiers
dossier = ملف
dossier-part-of = جزء من: { $name }
dossier-closed = أُغلق في { $date }. لن يُضاف شيء هنا بعد ذلك.
dossier-is-closed = أُغلق
dossier-newest = إلى الأحدث
dossier-since-visit = الجديد منذ زيارتك الأخيرة
dossier-new = جديد
dossier-top = العودة إلى البداية
follow-dossier = كل جديد في هذا الملف
mail-dossier-subject = جديد في الملف: { $name }
mail-dossiers-subject = { $paper }: جديد في الملفات التي تتابعها

## Why an article is named beside another one

related-earlier = سابقًا حول هذا الخبر
related-later = لاحقًا حول هذا الخبر
related-series = في السلسلة نفسها
related-dossier = في الملف نفسه
related-background = خلفية الموضوع
