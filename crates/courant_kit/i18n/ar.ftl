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
comment-change-until = يمكنك تعديله حتى { $time }.
comment-withdraw = اسحب التعليق
comment-edited = عُدّل في { $date }
comment-back = عودة إلى المقال

## لماذا لا يُقبل التعليق

comment-refused-title = لم يُرسَل تعليقك بعد
comment-refused-empty = لم تكتب نصًّا بعد.
comment-refused-too-long = النص طويل جدًا: أقصى عدد للأحرف { $most }.
comment-refused-name-too-long = لا يصلح هذا اسمًا هنا. اكتب من فضلك اسمًا لا يزيد عدد أحرفه على { $most } ولا يتضمن عنوان موقع.
comment-refused-name-is-address = لا يصلح هذا اسمًا هنا: إنه عنوان ويب.
comment-refused-email-invalid = عنوان البريد الإلكتروني هذا غير مكتمل. ويمكنك أيضًا ترك الخانة فارغة.
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
