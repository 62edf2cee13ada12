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
related-by-names = ក៏បានលើកឡើងអំពី៖ { $names }
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
comment-names = អ្នកដែលចូលរួមក្នុងការសន្ទនានេះ
comment-rules = របៀបចាត់ចែងមតិយោបល់នៅទីនេះ
comment-rules-mode-open = មតិយោបល់ដែលគ្មានបញ្ហា ត្រូវចុះផ្សាយភ្លាម។
comment-rules-mode-first-timers = អ្នកត្រួតពិនិត្យអានជាមុននូវអ្វីដែលភ្ញៀវសរសេរ និងមតិយោបល់ដំបូងរបស់អ្នកដែលបានចូលគណនី។
comment-rules-mode-all = អ្នកត្រួតពិនិត្យអានមតិយោបល់ទាំងអស់ មុនពេលចុះផ្សាយ។
comment-rules-held = វិធានស្វ័យប្រវត្តិទុកមតិយោបល់ឱ្យអ្នកត្រួតពិនិត្យសម្រេច៖ ឧទាហរណ៍ បើមានតំណលើសពី { $links } នាំទៅគេហទំព័រដែលគ្មានអ្នកណាធ្លាប់ដាក់តំណនៅទីនេះ មានខ្លឹមសារដូចមតិយោបល់ផ្សេង ឬស្រដៀងស្ប៉ាម។ គ្មានវិធានណាលុបអ្វីឡើយ។
comment-rules-soon = អ្នកសរសេរម្នាក់អាចផ្ញើបានច្រើនបំផុត { $most } មតិយោបល់ ក្នុងរយៈពេល { $minutes } នាទី។
comment-rules-edit = ក្នុងរយៈពេល { $minutes } នាទី អ្នកអាចកែប្រែមតិយោបល់របស់អ្នក ដរាបណាមិនទាន់មានអ្នកឆ្លើយ។ អ្នកអាចដកវាវិញបានគ្រប់ពេល។ ទាំងពីរធ្វើនៅលើទំព័រដាច់ដោយឡែក ដែលមានតែអ្នកទេដឹងអាសយដ្ឋាន។
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
comment-kept = អ្វីដែលអ្នកបានសរសេរ សម្រាប់ចម្លង
comment-change-until = អ្នកអាចកែប្រែបានរហូតដល់ម៉ោង { $time }។
comment-withdraw = ដកមតិយោបល់វិញ
comment-picture-add = បន្ថែមរូបភាព
comment-picture-file = រូបភាព
comment-picture-alt = រូបនេះបង្ហាញអ្វី សម្រាប់អ្នកដែលមើលមិនឃើញ
comment-picture-help = JPEG, PNG, WebP ឬ GIF យ៉ាងច្រើន { $megabytes } MB។ អ្នកសម្របសម្រួលនឹងមើលវា មុនពេលអ្នកអានឃើញ។ អ្វីដែលកាមេរ៉ារបស់អ្នកបានសរសេរក្នុងឯកសារ ដូចជាទីកន្លែង នឹងត្រូវលុបចេញ។
comment-pictures-wait = រូបភាពដែលរង់ចាំអ្នកសម្របសម្រួល៖ { $count }
comment-picture-closed = មិនអាចបន្ថែមរូបភាពទៅមតិយោបល់នេះទៀតទេ។
comment-picture-full = មតិយោបល់មួយអាចមានរូបភាពយ៉ាងច្រើន { $most }។
comment-picture-later = មានរូបភាពច្រើនពេកកំពុងរង់ចាំ។ សូមព្យាយាមម្ដងទៀតនៅពេលក្រោយ។
comment-picture-none = អ្នកមិនទាន់បានជ្រើសរើសរូបភាពទេ។
comment-picture-no-alt = សូមប្រាប់ថារូបភាពបង្ហាញអ្វី។
comment-picture-again = សូមជ្រើសរើសរូបភាពម្ដងទៀត៖ កម្មវិធីរុករកមិនរក្សាវាទុកទេ។
comment-picture-large = ឯកសារធំពេក៖ យ៉ាងច្រើន { $megabytes } MB។
comment-picture-unusable = ឯកសារនេះមិនមែនជារូបភាពដែលអាចបង្ហាញនៅទីនេះបានទេ។
comment-edited = កែប្រែនៅថ្ងៃ { $date }
comment-back = ត្រឡប់ទៅអត្ថបទ

## មូលហេតុដែលមិនទទួលមតិយោបល់

comment-refused-title = មតិយោបល់របស់អ្នកមិនទាន់ត្រូវបានផ្ញើទេ
comment-refused-empty = អ្នកមិនទាន់បានសរសេរអ្វីទេ។
comment-refused-too-long = មតិយោបល់វែងពេក៖ យ៉ាងច្រើន { $most } តួអក្សរ។
comment-refused-name-too-long = ឈ្មោះនេះមិនអាចប្រើនៅទីនេះបានទេ។ សូមសរសេរឈ្មោះយ៉ាងច្រើន { $most } តួអក្សរ ដោយគ្មានអាសយដ្ឋានគេហទំព័រ។
comment-refused-name-is-address = នេះមិនអាចជាឈ្មោះនៅទីនេះបានទេ៖ វាជាអាសយដ្ឋានវេប។
comment-refused-email-invalid = អាសយដ្ឋានអ៊ីមែលនេះមិនពេញលេញទេ។ អ្នកក៏អាចទុកវាទទេបានដែរ។
comment-refused-no-address = ដើម្បីទទួលដំណឹងតាមអ៊ីមែល សូមសរសេរអាសយដ្ឋានអ៊ីមែលរបស់អ្នក ឬដកសញ្ញាធីកចេញ។
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
comment-refused-banned-until = កាសែតនេះមិនទទួលមតិយោបល់ពីទីនេះទេ រហូតដល់ { $time }។
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

## ទំព័រផ្ទាល់របស់មតិយោបល់ ការឱ្យសំឡេង និងការរាយការណ៍

comments-more-answers = ចម្លើយ { $count } ទៀត
comments-next = មតិយោបល់ផ្សេងទៀត
comments-from-start = ពីដំបូង
comment-vote = ឱ្យសំឡេង
comment-votes = សំឡេងរបស់អ្នក
comment-vote-none = ដកសំឡេងវិញ
comment-credited = នាំឱ្យកែអត្ថបទ
comment-report-title = រាយការណ៍មតិយោបល់
comment-report-why = តើមានបញ្ហាអ្វី?
comment-report-send = ផ្ញើការរាយការណ៍
comment-report-sent = បានផ្ញើការរាយការណ៍របស់អ្នកហើយ
comment-back-to-comment = ត្រឡប់ទៅមតិយោបល់
comment-refused-too-many-reports = មានការរាយការណ៍ច្រើនពីបណ្ដាញរបស់អ្នក។ សូមព្យាយាមម្ដងទៀតនៅពេលក្រោយ។

## អ៊ីមែល

mail-confirm-subject = { $paper }៖ តើយើងអាចផ្ញើអ៊ីមែលជូនអ្នកបានទេ?
mail-confirm-why = មាននរណាម្នាក់ ដែលប្រហែលជាអ្នកផ្ទាល់ បានផ្ដល់អាសយដ្ឋាននេះដល់ { $paper } ដើម្បីទទួលដំណឹងអំពីមតិយោបល់ថ្មី។ យើងនឹងផ្ញើតែពេលអ្នកយល់ព្រមប៉ុណ្ណោះ។
mail-confirm-button = មើលសំណើនេះ រួចយល់ព្រម
mail-confirm-ignore = បើមិនមែនអ្នកទេ មិនបាច់ធ្វើអ្វីឡើយ៖ អ្នកនឹងមិនទទួលដំណឹងអ្វីទេ។
mail-answers-subject = ចម្លើយជូនអ្នក៖ { $title }
mail-comments-subject = មតិយោបល់ថ្មី៖ { $title }
mail-news-subject = { $paper }៖ មតិយោបល់ថ្មីសម្រាប់អ្នក
mail-read-comment = អាន និងឆ្លើយតប
mail-more = នៅមានច្រើនទៀត ដែលអ៊ីមែលនេះដាក់មិនអស់។
mail-pending = មានសំណើផ្សេងទៀតក្រោមអាសយដ្ឋានរបស់អ្នក។ ដើម្បីយល់ព្រម សូមបើកទំព័រខាងក្រោម។
mail-manage = អ៊ីមែលដែលយើងផ្ញើជូនអ្នក និងអ្វីៗទាំងអស់ដែលអ្នកបានសរសេរ
mail-end-all = ឈប់ទទួលអ៊ីមែលទាំងនេះ
mail-published-subject = មតិយោបល់របស់អ្នកបានចុះផ្សាយហើយ៖ { $title }
mail-refused-subject = មតិយោបល់របស់អ្នកមិនត្រូវបានចុះផ្សាយទេ៖ { $title }
mail-decision-reason = អ្នកត្រួតពិនិត្យបញ្ជាក់ថា៖ { $reason }

## ការតាមដានមតិយោបល់ និងទំព័ររបស់អាសយដ្ឋានមួយ

follow-title = ទទួលដំណឹងតាមអ៊ីមែល
follow-link = តាមដានតាមអ៊ីមែល
follow-email = អាសយដ្ឋានអ៊ីមែលរបស់អ្នក (មិនបង្ហាញឡើយ)
follow-article-comments = មតិយោបល់ថ្មីលើអត្ថបទនេះ
follow-replies = ចម្លើយចំពោះមតិយោបល់របស់ខ្ញុំនៅទីនេះ
follow-comment = ចម្លើយចំពោះមតិយោបល់នេះ
follow-corrections = ការកែតម្រូវអត្ថបទនេះ
follow-send = តាមដាន
follow-sent = សូមមើលអ៊ីមែលរបស់អ្នក
follow-sent-text = បើអាសយដ្ឋាននេះត្រូវការការបញ្ជាក់ យើងកំពុងផ្ញើអ៊ីមែលមួយដែលមានតំណ។ មុនពេលអ្នកបើកតំណនោះ យើងនឹងមិនផ្ញើអ្វីផ្សេងទៀតទេ។
follow-later-text = ឥឡូវនេះយើងមិនផ្ញើអ៊ីមែលទេ។ យើងបានរក្សាទុកសំណើរបស់អ្នក៖ អ្នកអាចបញ្ជាក់តាមតំណក្នុងអ៊ីមែលមុនរបស់យើង ឬក្នុងអ៊ីមែលបន្ទាប់។
follow-refused-text = មានសំណើច្រើនពីបណ្ដាញរបស់អ្នក ដូច្នេះយើងមិនបានរក្សាទុកសំណើរបស់អ្នកទេ។ សូមព្យាយាមម្ដងទៀតនៅពេលក្រោយ។
follow-nothing = សូមជ្រើសរើសអ្វីដែលអ្នកចង់ទទួលដំណឹង។
mine-title = អ្វីដែលកាសែតនេះរក្សាទុកអំពីអ្នក
mine-ask-text = សូមសរសេរអាសយដ្ឋានអ៊ីមែលដែលអ្នកបានប្រើដើម្បីបញ្ចេញមតិ ឬតាមដានមតិយោបល់។ យើងនឹងផ្ញើអ៊ីមែលមួយដែលមានតំណទៅទំព័ររបស់អ្នក តាមអាសយដ្ឋាននោះ។
mine-ask-send = ផ្ញើតំណមកខ្ញុំ
mine-mailless = កាសែតនេះមិនទាន់ផ្ញើអ៊ីមែលទេ ដូច្នេះគ្មានតំណអាចមកដល់អ្នកទេ។ អ្នកទទួលបន្ទុកកាសែតអាចប្រាប់អ្នកអំពីអ្វីដែលកាសែតមានអំពីអ្នក។
mine-sent-text = បើធ្លាប់មានការបញ្ចេញមតិ ឬការតាមដានដោយប្រើអាសយដ្ឋាននេះ យើងកំពុងផ្ញើអ៊ីមែលមួយដែលមានតំណ។ យើងផ្ញើយ៉ាងច្រើនមួយថ្ងៃម្ដង។
mine-confirm-title = សូមបញ្ជាក់
mine-confirm-send = យល់ព្រម សូមផ្ញើអ៊ីមែលមកខ្ញុំ
mine-confirmed = សូមអរគុណ។ យើងនឹងផ្ញើអ៊ីមែលមកអាសយដ្ឋាននេះ។
mine-stopped = អ៊ីមែលដែលផ្ញើមកអាសយដ្ឋាននេះត្រូវបានបញ្ជូនត្រឡប់ ដូច្នេះយើងបានឈប់ផ្ញើ។ សូមបញ្ជាក់ ដើម្បីចាប់ផ្ដើមម្ដងទៀត។
mine-follows = អ៊ីមែលដែលយើងផ្ញើជូនអ្នក
mine-follows-none = បច្ចុប្បន្នមិនមានទេ។
mine-end = ឈប់
mine-end-all = ឈប់ទទួលអ៊ីមែលទាំងអស់
mine-ended = យើងនឹងលែងផ្ញើអ៊ីមែលទៀតហើយ។
mine-pace = ញឹកញាប់ប៉ុនណា
mine-pace-at-once = ភ្លាមៗ
mine-pace-hourly = យ៉ាងច្រើនមួយម៉ោងម្ដង
mine-pace-daily = យ៉ាងច្រើនមួយថ្ងៃម្ដង នៅពេលព្រឹក
mine-quiet = ម៉ោងដែលមិនត្រូវផ្ញើអ៊ីមែល
mine-quiet-from = ពីម៉ោង
mine-quiet-until = ដល់ម៉ោង
mine-quiet-none = ផ្ញើគ្រប់ម៉ោង
mine-save = រក្សាទុក
mine-saved = បានរក្សាទុកហើយ។
mine-comments = អ្វីដែលអ្នកបានសរសេរ
mine-comments-none = គ្មានអ្វីរក្សាទុកក្រោមអាសយដ្ឋាននេះទេ។
mine-comment-own = កែប្រែ ឬដកវាវិញ
mine-export = ទាញយកទិន្នន័យរបស់អ្នក (JSON)
mine-erase = លុបអ្វីៗទាំងអស់ក្រោមអាសយដ្ឋាននេះ
mine-erase-text = ខ្លឹមសារមតិយោបល់ និងឈ្មោះរបស់អ្នកនឹងត្រូវលុបជារៀងរហូត ហើយអ្វីដែលអ្នកតាមដានក៏នឹងត្រូវលុបដែរ។ ការលុបនេះមិនអាចត្រឡប់វិញបានទេ។
mine-erase-account = គណនីរបស់អ្នកនៅទីនេះក៏នឹងត្រូវលុបដែរ។
mine-erase-staff = គណនីរបស់អ្នកក្នុងការិយាល័យនិពន្ធនៅដដែល។ ម្ចាស់កាសែតអាចបិទវាបាន។
mine-erase-sure = យល់ព្រមលុបទាំងអស់
mine-erase-not = ទេ ទុកទាំងអស់
mine-erased = អ្វីៗទាំងអស់ក្រោមអាសយដ្ឋាននេះត្រូវបានលុបហើយ។
mine-state-live = បានចុះផ្សាយ
mine-state-held = រង់ចាំអ្នកត្រួតពិនិត្យ
mine-state-refused = មិនបានចុះផ្សាយ
mine-state-withdrawn = បានដកវិញ

## អ៊ីមែលក្នុងការសាកល្បង

letters-title = អ៊ីមែល
letters-text = នេះជាការបង្ហាញសាកល្បង៖ អ៊ីមែលបង្ហាញតែនៅទីនេះ ហើយមិនផ្ញើទៅនរណាឡើយ។

## វិធាននៃការបញ្ចេញមតិ៖ មូលហេតុដែលមតិយោបល់រង់ចាំ ការរាយការណ៍ ការឱ្យសំឡេង

comment-held-honeypot = ប្រអប់ដែលមនុស្សមើលមិនឃើញត្រូវបានបំពេញ។
comment-held-repeat = មានអ្នកផ្សេងបានផ្ញើខ្លឹមសារដូចគ្នាបេះបិទ។
comment-held-links = មានតំណច្រើនជាងកាសែតនេះអនុញ្ញាត។
comment-held-shortener = មានតំណដែលបិទបាំងគោលដៅ។
comment-held-banned-word = មានពាក្យហាមឃាត់។
comment-held-suspect-word = មានពាក្យគួរឱ្យសង្ស័យ។
comment-held-near-duplicate = មានគេផ្ញើខ្លឹមសារស្ទើរតែដូចគ្នាក្នុងប៉ុន្មានថ្ងៃចុងក្រោយនេះ។
comment-held-spam-score = ស្រដៀងនឹងមតិយោបល់ដែលអ្នកត្រួតពិនិត្យបានចាត់ទុកជាស្ប៉ាម។
comment-held-first-comment = អ្នកសរសេរមិនទាន់មានមតិយោបល់ដែលបានអនុញ្ញាតឱ្យចុះផ្សាយទេ។
comment-held-reported = មានអ្នកអានរាយការណ៍។
comment-held-all-held = កាសែតនេះអានមតិយោបល់ទាំងអស់មុនពេលចុះផ្សាយ។
comment-sign-word = «{ $text }» ក្នុងខ្លឹមសារ
comment-sign-host = តំណទៅ { $text }
comment-sign-name = «{ $text }» ក្នុងឈ្មោះ
comment-sign-links = ចំនួនតំណ
comment-sign-capitals = ចំនួនអក្សរធំ
comment-sign-digits = ចំនួនតួលេខ
comment-sign-signs = ចំនួនសញ្ញាដែលមិនមែនជាអក្សរ ឬតួលេខ
comment-sign-repetition = ចំនួនដងដែលអក្សរ ឬសញ្ញាមួយត្រូវបានសរសេរដដែលៗ
comment-sign-length = ប្រវែង
comment-sign-name-form = របៀបសរសេរឈ្មោះ
comment-report = រាយការណ៍មតិយោបល់នេះ
comment-report-spam = ពាណិជ្ជកម្ម ឬស្ប៉ាម
comment-report-insult = ប្រមាថ ឬគំរាមកំហែងអ្នកដទៃ
comment-report-off-topic = មិនពាក់ព័ន្ធនឹងអត្ថបទនេះ
comment-report-false = និយាយរឿងមិនពិត
comment-report-private = បង្ហាញរឿងផ្ទាល់ខ្លួនរបស់អ្នកដទៃ
comment-report-other = បញ្ហាផ្សេងទៀត
comment-report-note = ពន្យល់ដោយពាក្យរបស់អ្នក (អាចទុកទទេ)
comment-report-thanks = សូមអរគុណ។ អ្នកត្រួតពិនិត្យនឹងអានការរាយការណ៍របស់អ្នក។
comment-report-refused-no-reason = សូមជ្រើសរើសថាមតិយោបល់នេះមានបញ្ហាអ្វី។
comment-report-refused-no-note = សូមសរសេរថាមតិយោបល់នេះមានបញ្ហាអ្វី។
comment-report-refused-note-too-long = កំណត់សម្គាល់របស់អ្នកវែងពេក៖ យ៉ាងច្រើន { $most } តួអក្សរ។
comment-vote-up = គួរអាន
comment-vote-down = មិនគួរអាន
comment-vote-refused-votes-closed = កាសែតនេះមិនទទួលការឱ្យសំឡេងលើមតិយោបល់ទេ។
comment-vote-refused-no-down-votes = កាសែតនេះមិនទទួលសំឡេងប្រឆាំងនឹងមតិយោបល់ទេ។
comment-vote-refused-not-live = មតិយោបល់នេះលែងមានហើយ។
comment-vote-refused-own-comment = អ្នកមិនអាចឱ្យសំឡេងលើមតិយោបល់របស់ខ្លួនឯងបានទេ។
comment-vote-refused-network-used-up = សំឡេងពីបណ្ដាញរបស់អ្នកលើមតិយោបល់នេះគ្រប់ចំនួនហើយ។
comment-vote-refused-changed-too-often = អ្នកបានប្ដូរសំឡេងលើមតិយោបល់នេះញឹកញាប់ពេកហើយ។
comment-vote-refused-too-many = មានសំឡេងច្រើនពីបណ្ដាញរបស់អ្នក។ សូមព្យាយាមម្ដងទៀតក្នុងរយៈពេល { $seconds } វិនាទីទៀត។

## គណនី និងការិយាល័យនិពន្ធ

sign-in = ចូលគណនី
sign-in-first = សូមចូលគណនី ដើម្បីមើលទំព័រនេះ។
sign-in-how = យើងនឹងផ្ញើតំណមួយទៅអាសយដ្ឋានអ៊ីមែលរបស់អ្នក។ មិនត្រូវការពាក្យសម្ងាត់ទេ។
sign-in-email = អាសយដ្ឋានអ៊ីមែលរបស់អ្នក
sign-in-email-invalid = អាសយដ្ឋានអ៊ីមែលនេះមិនពេញលេញទេ។
sign-in-send = ផ្ញើតំណមកខ្ញុំ
sign-in-mailless = កាសែតនេះមិនទាន់ផ្ញើអ៊ីមែលទេ ដូច្នេះគ្មានតំណអាចមកដល់អ្នកទេ។ បុគ្គលិកចូលដោយពាក្យសម្ងាត់ ឬ passkey ឬតាមតំណដែលបង្កើតលើម៉ាស៊ីនមេរបស់កាសែត (courant people link)។
sign-in-sent-title = សូមមើលអ៊ីមែលរបស់អ្នក
sign-in-sent = បើអាសយដ្ឋាននោះអាចទទួលអ៊ីមែលបាន យើងកំពុងផ្ញើតំណសម្រាប់ចូលគណនី។ តំណនេះប្រើបានតែម្ដង ក្នុងរយៈពេលកន្លះម៉ោង។ មិនឃើញអ៊ីមែលទេឬ? សូមរកមើលក្នុងប្រអប់ស្ប៉ាម ឬស្នើសុំម្ដងទៀតក្នុងមួយនាទីទៀត។
sign-in-again = ស្នើសុំតំណ
sign-in-as = អ្នករៀបនឹងចូលគណនីជា { $email } ។
sign-in-over-title = តំណនេះប្រើលែងបានហើយ
sign-in-over = តំណនេះត្រូវបានប្រើរួចហើយ ឬហួសរយៈពេលកន្លះម៉ោងហើយ។
sign-out = ចាកចេញ
account = គណនីរបស់អ្នក
account-name = ឈ្មោះដែលអ្នកដទៃឃើញ
save = រក្សាទុក
role-reader = អ្នកអាន
role-analyst = អ្នកមើលស្ថិតិ
role-moderator = អ្នកត្រួតពិនិត្យ
role-contributor = អ្នករួមចំណែក
role-writer = អ្នកសរសេរ
role-editor = អ្នកកែសម្រួល
role-owner = ម្ចាស់
sessions = កន្លែងដែលអ្នកបានចូលគណនី
session-this = កម្មវិធីរុករកនេះ
session-unknown = មិនស្គាល់កម្មវិធីរុករក
session-times = ចូលនៅថ្ងៃ { $began } ប្រើចុងក្រោយនៅថ្ងៃ { $seen }
session-end = ចាកចេញពីទីនោះ
session-end-of = ចាកចេញពីទីនោះ៖ { $label }
sessions-end-others = ចាកចេញពីកន្លែងផ្សេងទាំងអស់
desk = ការិយាល័យនិពន្ធ
desk-comments = មតិយោបល់
desk-bans = ការហាមឃាត់
desk-words = ពាក្យ
desk-policy = ការកំណត់មតិយោបល់
desk-queues = ជួរមតិយោបល់
desk-queue-held = រង់ចាំ
desk-queue-reported = មានគេរាយការណ៍
desk-queue-suspect = សង្ស័យជាស្ប៉ាម
desk-queue-new = មិនទាន់បានមើល
desk-queue-approved = បានចុះផ្សាយ
desk-queue-refused = បានបដិសេធ
desk-many = { $count } ឡើងទៅ
desk-state-held = កំពុងរង់ចាំ
desk-state-new = បានចុះផ្សាយ មិនទាន់បានមើល
desk-state-approved = បានចុះផ្សាយ
desk-state-suspect = ចាត់ទុកជាស្ប៉ាម
desk-state-refused = បានបដិសេធ
desk-state-withdrawn = អ្នកសរសេរបានដកវិញ
desk-filter = បង្រួមបញ្ជី
desk-filter-none = បង្ហាញទាំងអស់
desk-search = ពាក្យក្នុងមតិយោបល់ ឬឈ្មោះ
desk-search-go = ស្វែងរក
desk-only-writer = បង្ហាញតែមតិយោបល់របស់ { $name } ។
desk-only-article = បង្ហាញតែមតិយោបល់លើ «{ $title }»។
desk-empty = គ្មានអ្វីនៅទីនេះទេ។
desk-top = ត្រឡប់ទៅដើម
desk-further = បន្ទាប់
desk-under = លើអត្ថបទ
desk-of-article = តែមតិយោបល់របស់អត្ថបទនេះ
desk-record = អ្នកសរសេរនេះកន្លងមក៖
desk-record-approved = បានចុះផ្សាយ { $count }
desk-record-refused = បានបដិសេធ { $count }
desk-reports = អ្នកអាន { $count } នាក់បានរាយការណ៍
desk-publish = ចុះផ្សាយ
desk-refuse = បដិសេធ
desk-spam = ស្ប៉ាម
desk-refuse-because = បដិសេធដោយសារ…
desk-refuse-silently = មិនបញ្ជាក់មូលហេតុ
desk-writer-or-ban = អ្នកសរសេរ ការហាមឃាត់
desk-checked = មតិយោបល់ដែលបានជ្រើស
desk-picked = បានជ្រើស 0
desk-words-beside = មូលហេតុ និងកំណត់សម្គាល់
desk-because = មូលហេតុ
desk-because-none = គ្មាន
desk-said = សារជូនអ្នកសរសេរ
desk-note = កំណត់សម្គាល់សម្រាប់សហការី
desk-done = { $count ->
    [0] មិនបានធ្វើអ្វីទេ។
   *[other] បានសម្រេចលើមតិយោបល់ចំនួន { $count } ។
}
desk-missed = មតិយោបល់ទាំងនេះនៅដដែល៖ មាននរណាម្នាក់បានសម្រេចមុនអ្នក ឬអ្នកសរសេរបានកែប្រែវា។
desk-undo = មិនធ្វើវិញ
desk-keys = គ្រាប់ចុច
desk-key-move = មតិយោបល់បន្ទាប់ និងមុន
desk-key-check = ជ្រើសមតិយោបល់
desk-close = បិទ
desk-by-rules = វិធាន
desk-by-writer = អ្នកសរសេរ
desk-by-staff = ការិយាល័យនិពន្ធ
desk-decision-publish = បានចុះផ្សាយ
desk-decision-hold = បានទុករង់ចាំ
desk-decision-refuse = បានបដិសេធ
desk-decision-spam = ចាត់ទុកជាស្ប៉ាម
desk-decision-undo = បានលុបការសម្រេច
desk-decision-edit = បានកែប្រែ
desk-decision-withdraw = បានដកវិញ
desk-writer = អ្នកសរសេរ
desk-writer-no-email = មិនបានផ្ដល់អាសយដ្ឋានអ៊ីមែលទេ។
desk-notes = កំណត់សម្គាល់
desk-ban = ហាមឃាត់
desk-ban-on = ហាមឃាត់តាម
desk-ground-email = អាសយដ្ឋានអ៊ីមែល
desk-ground-network = បណ្ដាញ ដែលអ្នកផ្សេងអាចប្រើរួម
desk-ban-days = រយៈពេល
desk-days = { $count } ថ្ងៃ
desk-ban-for-good = ជារៀងរហូត
desk-ban-until = រហូតដល់ថ្ងៃ { $date }
desk-ban-ended = បញ្ចប់នៅថ្ងៃ { $date } ដោយ { $name }
desk-ban-put = ដាក់នៅថ្ងៃ { $date } ដោយ { $name }
desk-ban-end = បញ្ចប់ការហាមឃាត់
desk-ban-end-of = បញ្ចប់ការហាមឃាត់៖ { $name }
desk-ban-nothing = គ្មានព័ត៌មានអំពីអ្នកសរសេរនេះ ដែលអាចប្រើដើម្បីហាមឃាត់បានទេ។
desk-bans-none = គ្មាននរណាត្រូវបានហាមឃាត់ទេ។
desk-words-how = សូមសរសេរពាក្យ ឬឃ្លាមួយក្នុងមួយបន្ទាត់។ បន្ទាត់ដែលផ្ដើមដោយ # ជាកំណត់សម្គាល់។ មិនគិតពីអក្សរធំតូច សញ្ញាលើអក្សរ ឬទទឹងអក្សរទេ ហើយប្រៀបធៀបតែពាក្យទាំងមូល។
desk-words-banned = ពាក្យហាមឃាត់
desk-words-banned-help = មតិយោបល់ដែលមានពាក្យណាមួយក្នុងចំណោមនេះ ត្រូវរង់ចាំអ្នកត្រួតពិនិត្យ។
desk-words-suspect = ពាក្យគួរពិនិត្យមើល
desk-words-suspect-help = មតិយោបល់ដែលមានពាក្យណាមួយក្នុងចំណោមនេះ ក៏ត្រូវរង់ចាំអ្នកត្រួតពិនិត្យដែរ តែដោយមូលហេតុស្រាលជាង។
desk-words-count = { $count } ពាក្យ ឬឃ្លា
desk-words-too-many = បន្ទាត់ទី { $line }៖ បញ្ជីមួយអាចមានយ៉ាងច្រើន { $most } ពាក្យ ឬឃ្លា។
desk-words-too-long = បន្ទាត់ទី { $line }៖ ពាក្យ ឬឃ្លាមួយអាចមានយ៉ាងច្រើន { $most } តួអក្សរ។
desk-words-no-word = បន្ទាត់ទី { $line }៖ គ្មានពាក្យនៅក្នុងនោះទេ។
desk-policy-paper = កាសែតទាំងមូល
desk-policy-mode = មតិយោបល់របស់នរណាត្រូវរង់ចាំ
desk-policy-days = ចំនួនថ្ងៃដែលបើកឱ្យបញ្ចេញមតិ (0៖ ជានិច្ច)
desk-policy-section-days = ចំនួនថ្ងៃដែលបើកឱ្យបញ្ចេញមតិ (0៖ ដូចកាសែត)
desk-policy-links = ចំនួនអាសយដ្ឋានវេបដែលមតិយោបល់មួយអាចមាន ដោយមិនត្រូវរង់ចាំ
desk-policy-pictures = អ្នកអានអាចបន្ថែមរូបភាពទៅមតិយោបល់ ហើយរូបនីមួយៗរង់ចាំអ្នកសម្របសម្រួល
desk-pictures = រូបភាពរបស់អ្នកអាន
desk-pictures-waiting = កំពុងរង់ចាំ
desk-pictures-shown = បានបង្ហាញ
desk-picture-alt = អ្វីដែលរូបបង្ហាញ៖ { $alt }
desk-picture-show = បង្ហាញដល់អ្នកអាន
desk-picture-remove = យកចេញ
desk-policy-sections = ផ្នែក
desk-policy-strictest = ក្នុងចំណោមវិធានរបស់កាសែត របស់ផ្នែក និងរបស់ផ្នែកធំដែលផ្នែកនោះស្ថិតនៅ វិធានតឹងរ៉ឹងជាងគេត្រូវយកមកអនុវត្ត។
desk-policy-as-paper = ដូចកាសែត
mode-open = គ្មាននរណា
mode-first-timers = អ្នកមកថ្មី
mode-all = គ្រប់គ្នា
mode-closed = មិនទទួលមតិយោបល់
because-off-topic = ក្រៅប្រធានបទ
because-off-topic-sentence = មតិយោបល់នេះនិយាយពីរឿងផ្សេង មិនមែនពីអត្ថបទទេ។
because-insult = ប្រមាថអ្នកដទៃ
because-insult-sentence = មតិយោបល់នេះប្រមាថអ្នកដទៃ។
because-hate = ស្អប់ខ្ពើមមនុស្សដោយសារអត្តសញ្ញាណ
because-hate-sentence = មតិយោបល់នេះវាយប្រហារមនុស្សដោយសារអត្តសញ្ញាណរបស់ពួកគេ។
because-false = ដឹងច្បាស់ថាមិនពិត
because-false-sentence = មតិយោបល់នេះអះអាងថាជាការពិត នូវអ្វីដែលគេដឹងច្បាស់ថាមិនពិត។
because-advertising = ពាណិជ្ជកម្ម
because-advertising-sentence = មតិយោបល់នេះផ្សាយពាណិជ្ជកម្ម។
because-private = រឿងផ្ទាល់ខ្លួនរបស់អ្នកដទៃ
because-private-sentence = មតិយោបល់នេះនិយាយពីរឿងផ្ទាល់ខ្លួនរបស់អ្នកដទៃ។
because-unclear = មិនអាចយល់បាន
because-unclear-sentence = មតិយោបល់នេះមិនអាចយល់បានទេ។

## មតិយោបល់ពេលមានស្គ្រីប

comment-cancel = បិទ
comment-not-sent = មិនអាចផ្ញើបានទេ។ អ្វីដែលអ្នកបានសរសេរនៅរក្សាទុកនៅទីនេះ។ សូមព្យាយាមម្ដងទៀត។
comment-draft = នេះជាអ្វីដែលអ្នកបានសរសេរពីមុន ហើយមិនទាន់បានផ្ញើទេ។
comment-remember = ចងចាំឈ្មោះ និងអាសយដ្ឋានអ៊ីមែលរបស់ខ្ញុំលើឧបករណ៍នេះ
comment-vote-failed = មិនអាចបញ្ជូនសំឡេងរបស់អ្នកបានទេ។ សូមព្យាយាមម្ដងទៀត។
comment-report-failed = មិនអាចផ្ញើការរាយការណ៍របស់អ្នកបានទេ។ សូមព្យាយាមម្ដងទៀត។
comments-new = មតិយោបល់ថ្មី { $count }
comment-hide = លាក់អ្នកនេះ
comment-hide-one = លាក់មតិយោបល់នេះ
comment-hidden = មតិយោបល់របស់ { $name } ត្រូវបានលាក់លើឧបករណ៍នេះ។
comment-hidden-one = មតិយោបល់នេះត្រូវបានលាក់លើឧបករណ៍នេះ។
comment-show = បង្ហាញ
comments-hidden-people = បានលាក់លើឧបករណ៍នេះ៖

## អ៊ីមែលជូនអ្នកចូលគណនី និងម្ចាស់កាសែត

follow-what = តើអ្នកចង់ទទួលដំណឹងអំពីអ្វី?
mail-sign-in-subject = { $paper }៖ តំណសម្រាប់ចូលគណនីរបស់អ្នក
mail-sign-in-how = សូមបើកតំណនេះក្នុងរយៈពេលកន្លះម៉ោង រួចចុចប៊ូតុងនៅទីនោះ។ តំណនេះប្រើបានតែម្ដង។
mail-sign-in-ignore = បើអ្នកមិនបានស្នើសុំទេ មិនបាច់ធ្វើអ្វីឡើយ៖ បើគ្មានតំណនេះ គ្មាននរណាចូលបានទេ។
mail-staff-subject = { $paper }៖ តួនាទីរបស់នរណាម្នាក់ត្រូវបានប្ដូរ
mail-staff-what = { $name } ធ្លាប់ជា{ $from } ហើយឥឡូវនេះជា{ $to } ។
mail-staff-wrong = បើមិនមែនម្ចាស់កាសែតណាម្នាក់បានធ្វើទេ សូមដកតួនាទីនេះចេញភ្លាម៖ courant people role … reader

## ការសរសេរពេលបានចូលគណនី

comment-confirmed = បានចូលគណនី
comment-as = អ្នកសរសេរក្នុងនាម { $name } ។
comment-sign-in = ចូលគណនី ដើម្បីសរសេរក្រោមឈ្មោះរបស់អ្នក

## សំណួរក្នុងអត្ថបទ

comment-refused-question = សំណួរនេះលែងទទួលចម្លើយហើយ។
question-answer = ឆ្លើយសំណួរនេះ
question-answer-title = ចម្លើយរបស់អ្នក
question-closed = សំណួរនេះលែងទទួលចម្លើយហើយ។
question-passage = ពីអត្ថបទ
desk-questions = សំណួរ
desk-questions-waiting = សំណួររង់ចាំទាំងអស់
desk-questions-article = អាសយដ្ឋានអត្ថបទ
desk-questions-show = បង្ហាញសំណួរក្នុងអត្ថបទ
desk-questions-none = គ្មានសំណួរនៅទីនេះទេ។
desk-question-passage = សម្រង់ ត្រូវគ្នាមួយពាក្យម្ដងៗនឹងអត្ថបទ
desk-question-text = សំណួរជូនអ្នកអាន
desk-question-ask = សួរសំណួរនេះ
desk-question-new-passage = សម្រង់ថ្មី បើប្ដូរ
desk-question-close = ឈប់ទទួលចម្លើយ
desk-question-reopen = ទទួលចម្លើយឡើងវិញ
desk-question-place = ដាក់នៅទីនោះ
desk-question-accept = យល់ព្រម
desk-question-refuse = បដិសេធ
desk-question-remove = ដកចេញ
desk-question-open = ទទួលចម្លើយ
desk-question-closed = លែងទទួលចម្លើយ
desk-question-lost = សម្រង់របស់វាលែងមានក្នុងអត្ថបទ
desk-question-proposed = បានស្នើ
desk-question-refused = បានបដិសេធ
desk-question-proposed-by = ស្នើដោយ { $name }
question-fault-no-article = គ្មានអត្ថបទនៅអាសយដ្ឋាននេះទេ។
question-fault-no-question = សូមសរសេរសំណួរមួយ។
question-fault-question-too-long = សំណួរវែងពេក។
question-fault-no-passage = សូមផ្ដល់សម្រង់មួយពីអត្ថបទ។
question-fault-passage-too-long = សម្រង់វែងពេក។
question-fault-not-there = ពាក្យទាំងនេះមិនមានក្នុងអត្ថបទទេ។
question-fault-several-paragraphs = ពាក្យទាំងនេះមិនស្ថិតក្នុងកថាខណ្ឌតែមួយទេ។ សូមជ្រើសរើសសម្រង់ពីកថាខណ្ឌតែមួយ។
question-fault-several-times = ពាក្យទាំងនេះមានច្រើនកន្លែងក្នុងអត្ថបទ។ សូមផ្ដល់សម្រង់វែងជាងនេះ។
question-fault-crossing = សម្រង់នេះត្រួតលើសម្រង់របស់សំណួរមួយទៀត។
question-fault-changed = អត្ថបទត្រូវបានកែប្រែក្នុងពេលដំណាលគ្នា។ សូមព្យាយាមម្ដងទៀត។
question-fault-missing = មិនអាចធ្វើដូច្នេះបានទេ តាមស្ថានភាពបច្ចុប្បន្នរបស់សំណួរ។

ask-title = សួរអំពីកន្លែងនេះ
ask-sent = សំណួររបស់អ្នកត្រូវបានផ្ញើ
ask-waits = សំណួររបស់អ្នករង់ចាំការិយាល័យនិពន្ធ។ បើត្រូវបានសួរ វានឹងបង្ហាញនៅក្បែរសម្រង់នេះ។
ask-passage = សម្រង់
ask-passage-help = ត្រូវគ្នាមួយពាក្យៗដូចក្នុងអត្ថបទ ក្នុងកថាខណ្ឌតែមួយ។
ask-question = សំណួររបស់អ្នកអំពីវា
ask-send = ផ្ញើ
ask-link = សួរអំពីកន្លែងណាមួយក្នុងអត្ថបទ

## Corrections

corrections = ការកែតម្រូវ
corrections-text = អ្វីដែល { $paper } បានផ្សាយខុស ហើយបានកែតម្រូវ និងអត្ថបទដែលបានដកចេញវិញ។
corrections-all = ការកែតម្រូវទាំងអស់
updates = ព័ត៌មានបន្ថែម
note-correction = ការកែតម្រូវ
note-update = ព័ត៌មានបន្ថែម
note-retraction = បានដកអត្ថបទចេញវិញ
note-takedown = បានដកទំព័រចេញ
note-since = ខុសតាំងពី៖
note-compare = អ្វីដែលបានផ្លាស់ប្ដូរ
gone-retracted = ការិយាល័យនិពន្ធបានដកអត្ថបទនេះចេញវិញ ហើយលែងទទួលខុសត្រូវចំពោះខ្លឹមសាររបស់វាទៀត។ មូលហេតុ៖
gone-taken-down = ទំព័រនេះត្រូវបានដកចេញ។ មូលហេតុ៖
versions = អត្ថបទនេះ តាមពេលវេលា
versions-now = ដូចដែលមាននៅពេលនេះ
compare-same = គ្មានពាក្យណាមួយដែលអ្នកអានឃើញបានផ្លាស់ប្ដូរទេ។
compare-headline = ចំណងជើង
compare-standfirst = សេចក្ដីសង្ខេប
compare-body = អត្ថបទ
compare-text = អត្ថបទ
compare-title = ចំណងជើងរង
compare-picture = រូបភាព
compare-table = តារាង
compare-description = ការពណ៌នារូបភាព
compare-credit = ប្រភពរូបភាព
compare-row = ជួរដេកទី { $row }
compare-cell = ជួរដេកទី { $row } ជួរឈរទី { $column }
compare-added = បានបន្ថែម៖
compare-removed = បានដកចេញ៖
compare-moved = បានប្ដូរកន្លែង
compare-otherwise = បានកែតាមរបៀបផ្សេង
compare-unchanged = មិនផ្លាស់ប្ដូរ៖ { $count }
mail-correction-subject = ការកែតម្រូវ៖ { $title }
mail-retraction-subject = បានដកចេញវិញ៖ { $title }
mail-corrections-subject = { $paper }៖ ការកែតម្រូវ
mail-read-article = អានអត្ថបទ

## Signing in of staff
sign-in-staff = បុគ្គលិកកាសែត
sign-in-password = ពាក្យសម្ងាត់
sign-in-with-password = ចូលដោយពាក្យសម្ងាត់
sign-in-with-passkey = ចូលដោយសោចូល (passkey)
sign-in-wrong = អាសយដ្ឋាន ឬពាក្យសម្ងាត់មិនត្រឹមត្រូវទេ។ អ្នកអាចសុំតំណជំនួសវិញបាន។
sign-in-passkey-wrong = សោចូលមិនដំណើរការទេ។ អ្នកអាចសុំតំណជំនួសវិញបាន។
sign-in-wait = មានការខុសច្រើនពេក។ សូមសាកម្ដងទៀតនៅ { $time } ឬសុំតំណ។
sign-in-busy = មានមនុស្សច្រើនកំពុងចូលនៅពេលនេះ។ សូមសាកម្ដងទៀតបន្តិចទៀត។

## Search
search-articles = អត្ថបទ
search-comments = មតិយោបល់
search-dossiers = សំណុំរឿង
search-names = បុគ្គល និងប្រធានបទ
search-where = កន្លែងស្វែងរក
search-count = លទ្ធផល { $count }
search-about = លទ្ធផលប្រហែល { $count }
search-texts = អត្ថបទ { $count }
search-none = រកមិនឃើញអ្វីសម្រាប់ «{ $question }» ទេ។
search-how = សូមវាយពាក្យមួយ ឈ្មោះមួយ ឬ "ឃ្លា" ក្នុងសញ្ញាសម្រង់។ សញ្ញាដកនៅមុខពាក្យមួយ ដកចេញអត្ថបទដែលមានពាក្យនោះ។
search-advice = សូមសាកល្បងពាក្យតិចជាងនេះ ពាក្យផ្សេង ឬដកតម្រងមួយចេញ។
search-instead = តើអ្នកចង់រក
search-forgiving = គ្មានអត្ថបទណាមានពាក្យទាំងនេះដូចដែលអ្នកបានវាយទេ។ អត្ថបទទាំងនេះមានពាក្យស្រដៀងគ្នា។
search-most = គ្មានអត្ថបទណាមានពាក្យទាំងអស់នេះទេ។ អត្ថបទទាំងនេះមានពាក្យភាគច្រើន។
search-not-ready = ការស្វែងរកកំពុងត្រូវបានរៀបចំ។ សូមព្យាយាមម្តងទៀតក្នុងរយៈពេលប៉ុន្មាននាទី។
search-busy = ពេលនេះមានមនុស្សជាច្រើនកំពុងស្វែងរក។ សូមព្យាយាមម្តងទៀតបន្តិចទៀត។
search-more = លំដាប់ និងកាលបរិច្ឆេទ
search-order = លំដាប់
search-best = ត្រូវបំផុតមុន
search-newest = ថ្មីបំផុតមុន
search-oldest = ចាស់បំផុតមុន
search-kind = ប្រភេទ
search-from = ចាប់ពី
search-until = រហូតដល់
search-without = ដកតម្រងនេះចេញ៖ { $name }
search-previous = ទំព័រមុន
search-next = ទំព័របន្ទាប់

## Dossiers
dossier = សំណុំរឿង
dossier-part-of = ជាផ្នែកនៃ៖ { $name }
dossier-closed = បានបិទនៅថ្ងៃ { $date } ។ លែងមានអ្វីបន្ថែមនៅទីនេះទៀតហើយ។
dossier-is-closed = បានបិទ
dossier-newest = ទៅកាន់ថ្មីបំផុត
dossier-since-visit = ថ្មី តាំងពីអ្នកចូលមើលលើកមុន
dossier-new = ថ្មី
dossier-top = ត្រឡប់ទៅដើម
follow-dossier = អ្វីដែលថ្មីក្នុងសំណុំរឿងនេះ
mail-dossier-subject = ថ្មីក្នុងសំណុំរឿង៖ { $name }
mail-dossiers-subject = { $paper }៖ ថ្មីក្នុងសំណុំរឿងដែលអ្នកតាមដាន

## Why an article is named beside another one

related-earlier = មុននេះអំពីរឿងនេះ
related-later = ក្រោយមកអំពីរឿងនេះ
related-series = ក្នុងស៊េរីតែមួយ
related-dossier = ក្នុងសំណុំរឿងតែមួយ
related-background = ស្វែងយល់បន្ថែមអំពីរឿងនេះ
