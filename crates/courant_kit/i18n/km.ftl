# ភាសាខ្មែរ

## ផ្នែកទូទៅនៃគ្រប់ទំព័រ

skip-link = រំលងទៅអត្ថបទ
menu = ម៉ឺនុយ
close = បិទ
home = ទំព័រដើម
sections = ផ្នែក
section = ផ្នែក
topics = ប្រធានបទ
topic = ប្រធានបទ
authors = អ្នកនិពន្ធ
author = អ្នកនិពន្ធ
archive = បណ្ណសារ
search = ស្វែងរក
search-label = ស្វែងរកក្នុងកាសែត
nav-main = ម៉ឺនុយមេ
nav-pages = លេខទំព័រ
nav-footer = អំពីកាសែតនេះ
breadcrumb-label = អ្នកនៅត្រង់នេះ
go-to-front = ទៅទំព័រដើម
back-to-top = ឡើងទៅលើ
theme = រូបរាង
theme-light = ភ្លឺ
theme-dark = ងងឹត
theme-auto = តាមឧបករណ៍
language = ភាសា
languages = ភាសា
also-in = មានផងដែរជា
in-language = ជា{ $language }
footer-no-tracking = គ្មានខូគី គ្មានការតាមដាន៖ ទំព័រនេះមិនទាក់ទងទៅម៉ាស៊ីនមេរបស់អ្នកដទៃឡើយ។
footer-copyright = © { $years } { $name }
all-rights-reserved = រក្សាសិទ្ធិគ្រប់យ៉ាង
contact = ទំនាក់ទំនង
powered-by = ផ្សព្វផ្សាយដោយប្រើ { $name }

## កាលបរិច្ឆេទ និងឈ្មោះអ្នកនិពន្ធ

published = ចេញផ្សាយ
updated = កែសម្រួល
published-on = ចេញផ្សាយនៅថ្ងៃ { $date }
updated-on = កែសម្រួលនៅថ្ងៃ { $date }
undated = គ្មានកាលបរិច្ឆេទ
by = ដោយ { $names }
by-editor = កែសម្រួលដោយ { $names }
by-translator = បកប្រែដោយ { $names }
by-photographer = រូបថតដោយ { $names }
by-illustrator = គំនូរដោយ { $names }

## ការចែករំលែក

share = ចែករំលែក
share-this = ចែករំលែកអត្ថបទនេះ
share-by-mail = ផ្ញើតាមអ៊ីមែល
share-on = ចែករំលែកលើ { $network }
share-device = ចែករំលែកតាមឧបករណ៍នេះ
share-print = បោះពុម្ព
copy-link = ចម្លងតំណ
copy-link-at = ចម្លងតំណត្រង់ { $time }
link-copied = បានចម្លងតំណ
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

## ប្រភេទអត្ថបទ

kind-report = ព័ត៌មាន
kind-analysis = ការវិភាគ
kind-opinion = មតិ
kind-background = សាវតារ
kind-review = ការវាយតម្លៃស្នាដៃ
kind-call-for-input = សូមមតិពីអ្នកអាន
kind-satire = អត្ថបទតិះដៀល
kind-sponsored = អត្ថបទឧបត្ថម្ភ
note-opinion = អត្ថបទនេះជាទស្សនៈផ្ទាល់ខ្លួនរបស់អ្នកនិពន្ធ។
note-satire = អត្ថបទនេះជាការតិះដៀលលេងសើច សូមកុំយកជាការពិត។
note-sponsored = អត្ថបទនេះមានគេបង់ប្រាក់ឱ្យចុះផ្សាយ។ ការិយាល័យនិពន្ធមិនបានចូលរួមសរសេរទេ។
format-video = វីដេអូ
format-audio = សំឡេង
format-gallery = កម្រងរូបភាព
format-quote = សម្រង់សម្ដី
format-link = តំណ
format-aside = កំណត់ខ្លី

## អត្ថបទ

reading-time = រយៈពេលអាន { $minutes } នាទី
words = { $count } ពាក្យ
pictures-count = រូបភាព { $count }
in-this-article = ក្នុងអត្ថបទនេះ
series-part = { $name } ភាគ { $number }
link-to-part = តំណទៅផ្នែក «{ $title }»
continue-reading = អានបន្ត
continue-reading-title = អាន «{ $title }»
enlarge-picture = ពង្រីករូបភាព
picture-number = រូបភាពទី { $number } ក្នុងចំណោម { $total }
play-video = ចាក់វីដេអូ
play-audio = ចាក់សំឡេង
duration = រយៈពេល៖ { $time }
transcript = អត្ថបទសរសេរ
chapters = ជំពូក
download-file = ទាញយក { $name }
download = ទាញយក
file-not-here = ឯកសារនេះមិនត្រូវបានរក្សាទុកនៅទីនេះទេ។
wide-table = តារាង អាចរំកិលទៅឆ្វេងស្ដាំ
footnotes = កំណត់ចំណាំ
sources = ប្រភព
footnote-number = កំណត់ចំណាំទី { $number }
back-to-text = ត្រឡប់ទៅអត្ថបទ
permalink = តំណអចិន្ត្រៃយ៍
pinned = ខ្ទាស់ទុក
draft-note = សេចក្ដីព្រាង៖ អ្នកអានមិនឃើញទំព័រនេះទេ។
print-address = អាសយដ្ឋានទំព័រនេះ៖ { $address }
from-the-article = ពីអត្ថបទ «{ $title }»
password-protected = មានការពារ
password-protected-title = អត្ថបទនេះត្រូវបានការពារដោយពាក្យសម្ងាត់
password-protected-text = អត្ថបទនេះមិនបើកឱ្យអ្នកអានទាំងអស់ទេ។ បើអ្នកគិតថាអ្នកគួរមានសិទ្ធិអាន សូមទាក់ទងការិយាល័យនិពន្ធ។
embed-load-video = បើកវីដេអូពី { $provider }
embed-load-audio = បើកសំឡេងពី { $provider }
embed-load = បើកខ្លឹមសារពី { $provider }
embed-privacy = គ្មានអ្វីត្រូវបានផ្ញើទៅ { $provider } មុនពេលអ្នកបើកទេ។ បន្ទាប់ពីបើក { $provider } នឹងដឹងអាសយដ្ឋានបណ្ដាញរបស់អ្នក ហើយអាចដាក់ខូគី។
embed-open = បើកនៅ { $provider }
embed-other = គេហទំព័រផ្សេង
promotion-house = ពីកាសែតយើង
promotion-advertisement = ពាណិជ្ជកម្ម

## ព័ត៌មានពាក់ព័ន្ធ

related-news = ព័ត៌មានពាក់ព័ន្ធ
related-by-topic = ប្រធានបទដូចគ្នា៖ { $topic }
related-by-section = ផ្នែកដូចគ្នា៖ { $section }
related-by-author = អ្នកនិពន្ធដូចគ្នា៖ { $author }
related-by-words = និយាយពីរឿងដូចគ្នា៖ { $words }
related-picked = ជ្រើសរើសដោយការិយាល័យនិពន្ធ

## មតិយោបល់

comments = មតិយោបល់
comments-count = { $count ->
    [0] គ្មានមតិយោបល់
   *[other] មតិយោបល់ { $count }
}
comments-none = មិនទាន់មាននរណាបញ្ចេញមតិទេ។
comments-closed = ការបញ្ចេញមតិត្រូវបានបិទ។
comments-view-all = មើលមតិយោបល់ទាំងអស់
comments-feed = តាមដានមតិយោបល់ទាំងនេះតាមបណ្ដាញព័ត៌មាន
comments-oldest = ចាស់ជាងគេមុន
comments-newest = ថ្មីជាងគេមុន
comments-most-voted = សំឡេងគាំទ្រច្រើនជាងគេមុន
jump-to-comments = ទៅមតិយោបល់
comment-by = មតិយោបល់របស់ { $name }
comment-removed = មតិយោបល់នេះត្រូវបានដកចេញ។
comment-permalink = តំណទៅមតិយោបល់នេះ
comment-of-author = អ្នកនិពន្ធអត្ថបទ
staff = ការិយាល័យនិពន្ធ
reply = ឆ្លើយតប
in-reply-to = ឆ្លើយតបទៅ { $name }
replies-count = { $count ->
    [0] គ្មានចម្លើយ
   *[other] ចម្លើយ { $count }
}
votes-count = { $count ->
    [0] គ្មានសំឡេង
   *[other] { $count } សំឡេង
}
guest = ភ្ញៀវ
pingback = Pingback
trackback = Trackback
mentioned-elsewhere = មានលើកឡើងនៅកន្លែងផ្សេង
inline-question = សំណួរជូនអ្នកអាន

## ការសរសេរមតិយោបល់

comment-write = សរសេរមតិយោបល់
comment-answer = ឆ្លើយតបទៅ { $name }
comment-text = មតិយោបល់របស់អ្នក
comment-text-help = អាសយដ្ឋានគេហទំព័រនឹងក្លាយជាតំណ។ សរសេរ *សង្កត់ន័យ* ឬ **សង្កត់ន័យខ្លាំង** ដាក់ > មុខសម្រង់សម្ដី និង - មុខចំណុចនីមួយៗក្នុងបញ្ជី។
comment-name = ឈ្មោះរបស់អ្នក (អាចទុកទទេ)
comment-email = អាសយដ្ឋានអ៊ីមែលរបស់អ្នក (អាចទុកទទេ និងមិនបង្ហាញឡើយ)
comment-trap = សូមទុកប្រអប់នេះឱ្យនៅទទេ
comment-send = ផ្ញើ
comment-preview = មើលជាមុន
comment-preview-title = មតិយោបល់នឹងបង្ហាញដូចនេះ
comment-yours = មតិយោបល់របស់អ្នក
comment-keep-address = មានតែអ្នកទេដែលមានអាសយដ្ឋានទំព័រនេះ។ សូមរក្សាវាទុក៖ នៅទីនេះអ្នកអាចកែប្រែ ឬដកមតិយោបល់របស់អ្នកវិញ។
comment-is-live = មតិយោបល់របស់អ្នកបានចុះផ្សាយហើយ។
comment-is-held = មតិយោបល់របស់អ្នកកំពុងរង់ចាំអ្នកត្រួតពិនិត្យអាន មុនពេលចុះផ្សាយ។
comment-is-refused = មតិយោបល់របស់អ្នកមិនត្រូវបានចុះផ្សាយទេ។
comment-is-withdrawn = អ្នកបានដកមតិយោបល់របស់អ្នកវិញហើយ។
comment-see = មើលក្នុងចំណោមមតិយោបល់
comment-change = រក្សាទុកការកែប្រែ
comment-change-until = អ្នកអាចកែប្រែបានរហូតដល់ម៉ោង { $time }។
comment-withdraw = ដកមតិយោបល់វិញ
comment-edited = កែប្រែនៅថ្ងៃ { $date }
comment-back = ត្រឡប់ទៅអត្ថបទ

## មូលហេតុដែលមិនទទួលមតិយោបល់

comment-refused-title = មតិយោបល់របស់អ្នកមិនទាន់ត្រូវបានផ្ញើទេ
comment-refused-empty = អ្នកមិនទាន់បានសរសេរអ្វីទេ។
comment-refused-too-long = មតិយោបល់វែងពេក៖ យ៉ាងច្រើន { $most } តួអក្សរ។
comment-refused-name-too-long = ឈ្មោះនេះមិនអាចប្រើនៅទីនេះបានទេ។ សូមសរសេរឈ្មោះយ៉ាងច្រើន { $most } តួអក្សរ ដោយគ្មានអាសយដ្ឋានគេហទំព័រ។
comment-refused-name-is-address = នេះមិនអាចជាឈ្មោះនៅទីនេះបានទេ៖ វាជាអាសយដ្ឋានវេប។
comment-refused-email-invalid = អាសយដ្ឋានអ៊ីមែលនេះមិនពេញលេញទេ។ អ្នកក៏អាចទុកវាទទេបានដែរ។
comment-refused-thread-closed = ការបញ្ចេញមតិលើអត្ថបទនេះត្រូវបានបិទ។
comment-refused-comments-closed = ការបញ្ចេញមតិលើអត្ថបទនេះត្រូវបានបិទ។
comment-refused-thread-too-old = ការបញ្ចេញមតិលើអត្ថបទនេះត្រូវបានបិទ។
comment-refused-parent = មតិយោបល់ដែលអ្នកឆ្លើយតបលែងមានហើយ។ អ្នកអាចផ្ញើមតិយោបល់របស់អ្នកលើអត្ថបទផ្ទាល់។
comment-refused-form-stale = ទំព័រនេះបានបើកយូរណាស់ហើយ។ សូមពិនិត្យមើលអ្វីដែលអ្នកសរសេរម្ដងទៀត រួចផ្ញើឡើងវិញ។
comment-refused-elsewhere = ទម្រង់បែបបទនោះមិនមែនមកពីកាសែតនេះទេ។ សូមផ្ញើម្ដងទៀតពីទំព័រនេះ។
comment-refused-too-soon = ទើបតែមានមតិយោបល់មួយផ្ញើពីទីនេះ។ សូមផ្ញើមតិយោបល់របស់អ្នកម្ដងទៀតក្នុងរយៈពេល { $seconds ->
   *[other] { $seconds } វិនាទី
}ទៀត។
comment-refused-form-too-fast = ទើបតែមានមតិយោបល់មួយផ្ញើពីទីនេះ។ សូមផ្ញើមតិយោបល់របស់អ្នកម្ដងទៀតក្នុងរយៈពេល { $seconds ->
   *[other] { $seconds } វិនាទី
}ទៀត។
comment-refused-too-many = មានមតិយោបល់ច្រើនពីបណ្ដាញរបស់អ្នក។ សូមព្យាយាមម្ដងទៀតនៅពេលក្រោយ។ អ្វីដែលអ្នកសរសេរនៅតែមាននៅទីនេះ ដរាបណាទំព័រនេះនៅបើក។
comment-refused-banned = កាសែតនេះមិនទទួលមតិយោបល់ពីទីនេះទេ។
comment-refused-repeated = អ្នកបានផ្ញើមតិយោបល់នេះរួចហើយ។
comment-refused-too-many-links = មានអាសយដ្ឋានវេបច្រើនពេក៖ មតិមួយអាចមានច្រើនបំផុត { $most } ។
comment-refused-too-many-blocks = មានកថាខណ្ឌ និងចំណុចច្រើនពេក៖ ច្រើនបំផុត { $most } ។
comment-refused-edit-time-over = មតិយោបល់នេះមិនអាចកែប្រែបានទៀតទេ។
comment-refused-edited-too-often = មតិយោបល់នេះមិនអាចកែប្រែបានទៀតទេ។
comment-refused-answered = មតិយោបល់នេះមិនអាចកែប្រែបានទៀតទេ។
comment-refused-removed = មតិយោបល់នេះមិនអាចកែប្រែបានទៀតទេ។

## បញ្ជី បណ្ណសារ និងអ្នកនិពន្ធ

latest = ថ្មីបំផុត
top-stories = ព័ត៌មានសំខាន់ៗ
most-read = អានច្រើនជាងគេ
watch-and-listen = មើល និងស្តាប់
analysis-and-opinion = ការវិភាគ និងមតិ
more-news = ព័ត៌មានផ្សេងទៀត
more-from-section = អត្ថបទផ្សេងទៀតក្នុងផ្នែក { $section }
all-articles = អត្ថបទទាំងអស់
all-sections = ផ្នែកទាំងអស់
all-topics = ប្រធានបទទាំងអស់
all-authors = អ្នកនិពន្ធទាំងអស់
newer = ថ្មីជាង
older = ចាស់ជាង
page-number = ទំព័រ { $page }
page-of = ទំព័រ { $page } ក្នុងចំណោម { $pages }
archive-of = បណ្ណសារ៖ { $date }
articles-by = អត្ថបទរបស់ { $author }
articles-about = អត្ថបទអំពី { $topic }
articles-count = { $count ->
    [0] គ្មានអត្ថបទ
   *[other] អត្ថបទ { $count }
}
about-the-author = អំពីអ្នកនិពន្ធ
about-the-authors = អំពីអ្នកនិពន្ធ
nothing-here-yet = មិនទាន់មានអ្វីនៅទីនេះទេ។

## បណ្ដាញព័ត៌មាន

feed = បណ្ដាញព័ត៌មាន
feeds = បណ្ដាញព័ត៌មាន
feed-follow = តាមដានតាមបណ្ដាញព័ត៌មាន
feed-title-paper = { $paper }
feed-title-section = { $section } – { $paper }
feed-title-topic = { $topic } – { $paper }
feed-title-author = { $author } – { $paper }
feed-title-comments = មតិយោបល់លើ «{ $title }»
feed-title-all-comments = មតិយោបល់ – { $paper }
feed-comment-title = { $name } លើ «{ $title }»

## ពេលមានបញ្ហា

not-found-title = រកមិនឃើញទំព័រ
not-found-text = គ្មានទំព័រនៅអាសយដ្ឋាននេះទេ។ វាប្រហែលជាត្រូវបានប្ដូរកន្លែង ឬអាសយដ្ឋានត្រូវបានវាយខុស។
gone-title = ទំព័រនេះលែងមានហើយ
gone-text = ទំព័រនេះត្រូវបានដកចេញ ហើយនឹងមិនដាក់មកវិញទេ។
bad-request-title = មិនអាចអានសំណើនេះបានទេ
bad-request-text = មានអ្វីមួយក្នុងអាសយដ្ឋាន ឬទម្រង់បែបបទមិនត្រឹមត្រូវ។
forbidden-title = គ្មានសិទ្ធិចូល
forbidden-text = ទំព័រនេះមិនបើកសម្រាប់អ្នកទេ។
method-not-allowed-title = មិនអាចធ្វើនៅទីនេះបានទេ
method-not-allowed-text = អាសយដ្ឋាននេះមិនទទួលសំណើប្រភេទនោះទេ។
too-large-title = ធំពេក
too-large-text = អ្វីដែលបានផ្ញើមកធំជាងកម្រិតដែលកាសែតនេះទទួល។
too-many-title = សំណើច្រើនពេក
too-many-text = មានសំណើច្រើនណាស់ពីបណ្ដាញរបស់អ្នក។ សូមរង់ចាំបន្តិច រួចព្យាយាមម្ដងទៀត។
server-error-title = មានបញ្ហានៅខាងយើង
server-error-text = មិនអាចបង្កើតទំព័រនេះបានទេ។ យើងបានកត់ត្រាបញ្ហានេះហើយ បើអ្នកសរសេរមកយើង សូមប្រាប់លេខនេះ៖ { $id }
overloaded-title = សូមព្យាយាមម្ដងទៀតបន្តិចទៀត
overloaded-text = កាសែតនេះកំពុងមានអ្នកចូលអានច្រើន ឬកំពុងថែទាំ។ គ្មានអ្វីបាត់បង់ទេ។
try-again = ព្យាយាមម្ដងទៀត

## ឈ្មោះភាសា

language-ar = ភាសាអារ៉ាប់
language-de = ភាសាអាល្លឺម៉ង់
language-en = ភាសាអង់គ្លេស
language-es = ភាសាអេស្ប៉ាញ
language-fa = ភាសាពែរ្ស
language-fr = ភាសាបារាំង
language-he = ភាសាហេប្រឺ
language-hi = ភាសាហិណ្ឌី
language-ja = ភាសាជប៉ុន
language-km = ភាសាខ្មែរ
language-ko = ភាសាកូរ៉េ
language-lo = ភាសាឡាវ
language-my = ភាសាភូមា
language-pt = ភាសាព័រទុយហ្គាល់
language-th = ភាសាថៃ
language-vi = ភាសាវៀតណាម
language-zh = ភាសាចិន
