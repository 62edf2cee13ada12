# မြန်မာဘာသာ

## စာမျက်နှာတိုင်း၏ ဘောင်

skip-link = ပင်မစာသားသို့ ကျော်သွားရန်
menu = မီနူး
close = ပိတ်ရန်
home = ပင်မစာမျက်နှာ
sections = ကဏ္ဍများ
section = ကဏ္ဍ
topics = အကြောင်းအရာများ
topic = အကြောင်းအရာ
authors = စာရေးသူများ
author = စာရေးသူ
archive = မော်ကွန်း
search = ရှာဖွေရန်
search-label = သတင်းစာတွင် ရှာဖွေရန်
nav-main = ပင်မမီနူး
nav-pages = စာမျက်နှာများ
nav-footer = ဤသတင်းစာအကြောင်း
breadcrumb-label = သင်ရောက်ရှိနေသည့်နေရာ
go-to-front = ပင်မစာမျက်နှာသို့ သွားရန်
back-to-top = အပေါ်ဆုံးသို့
theme = အသွင်အပြင်
theme-light = အလင်း
theme-dark = အမှောင်
theme-auto = စက်အတိုင်း
language = ဘာသာစကား
languages = ဘာသာစကားများ
also-in = အခြားဘာသာဖြင့်လည်း ရှိသည် -
in-language = { $language }ဖြင့်
footer-no-tracking = ကွတ်ကီးမသုံး၊ ခြေရာမခံပါ။ ဤစာမျက်နှာသည် အခြားသူများ၏ ဆာဗာထံမှ မည်သည့်အရာမျှ မတောင်းယူပါ။
footer-copyright = © { $years } { $name }
all-rights-reserved = မူပိုင်ခွင့်အားလုံး ရယူထားသည်
contact = ဆက်သွယ်ရန်
powered-by = { $name } ဖြင့် ထုတ်ဝေသည်

## ရက်စွဲနှင့် စာရေးသူအမည်

published = ထုတ်ပြန်သည့်ရက်
updated = ပြင်ဆင်သည့်ရက်
published-on = { $date } တွင် ထုတ်ပြန်သည်
updated-on = { $date } တွင် ပြင်ဆင်သည်
undated = ရက်စွဲမရှိ
by = ရေးသားသူ - { $names }
by-editor = တည်းဖြတ်သူ - { $names }
by-translator = ဘာသာပြန်သူ - { $names }
by-photographer = ဓာတ်ပုံ - { $names }
by-illustrator = သရုပ်ဖော်ပုံ - { $names }

## မျှဝေခြင်း

share = မျှဝေရန်
share-this = ဤဆောင်းပါးကို မျှဝေရန်
share-by-mail = အီးမေးလ်ဖြင့် ပို့ရန်
share-on = { $network } တွင် မျှဝေရန်
share-device = ဤစက်ဖြင့် မျှဝေရန်
share-print = ပုံနှိပ်ရန်
copy-link = လင့်ခ် ကူးယူရန်
copy-link-at = { $time } မှ စသော လင့်ခ် ကူးယူရန်
link-copied = လင့်ခ် ကူးယူပြီးပါပြီ
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

## ဆောင်းပါးအမျိုးအစားများ

kind-report = သတင်း
kind-analysis = သုံးသပ်ချက်
kind-opinion = အမြင်
kind-background = နောက်ခံအကြောင်း
kind-review = ဝေဖန်ချက်
kind-call-for-input = စာဖတ်သူများထံမှ အချက်အလက် တောင်းခံခြင်း
kind-satire = သရော်စာ
kind-sponsored = ကြော်ငြာရှင်ပံ့ပိုးသည့်ဆောင်းပါး
note-opinion = ဤဆောင်းပါးသည် စာရေးသူ၏ ကိုယ်ပိုင်အမြင်သာ ဖြစ်သည်။
note-satire = ဤသည်မှာ သရော်စာဖြစ်၍ အတည်မယူပါနှင့်။
note-sponsored = ဤစာကို ငွေပေး၍ ဖော်ပြခြင်းဖြစ်သည်။ အယ်ဒီတာအဖွဲ့ မပါဝင်ပါ။
format-video = ဗီဒီယို
format-audio = အသံ
format-gallery = ဓာတ်ပုံစုစည်းမှု
format-quote = ကောက်နုတ်ချက်
format-link = လင့်ခ်
format-aside = မှတ်စုတို

## ဆောင်းပါး

reading-time = ဖတ်ရန် { $minutes } မိနစ်
words = စကားလုံး { $count } လုံး
pictures-count = ပုံ { $count } ပုံ
in-this-article = ဤဆောင်းပါးတွင်
series-part = { $name }၊ အပိုင်း { $number }
link-to-part = “{ $title }” အပိုင်းသို့ လင့်ခ်
continue-reading = ဆက်ဖတ်ရန်
continue-reading-title = “{ $title }” ကို ဖတ်ရန်
enlarge-picture = ပုံကို ချဲ့ရန်
picture-number = ပုံ { $total } ပုံအနက် { $number }
play-video = ဗီဒီယို ဖွင့်ရန်
play-audio = အသံဖိုင် ဖွင့်ရန်
duration = ကြာချိန် - { $time }
transcript = စာသားမှတ်တမ်း
chapters = အခန်းများ
download-file = { $name } ကို ဒေါင်းလုဒ်လုပ်ရန်
download = ဒေါင်းလုဒ်လုပ်ရန်
file-not-here = ဤဖိုင်ကို ဤနေရာတွင် သိမ်းဆည်းမထားပါ။
wide-table = ဇယား၊ ဘေးတိုက် ရွှေ့ကြည့်နိုင်သည်
footnotes = အောက်ခြေမှတ်ချက်များ
sources = အရင်းအမြစ်များ
footnote-number = အောက်ခြေမှတ်ချက် { $number }
back-to-text = စာသားသို့ ပြန်သွားရန်
permalink = အမြဲတမ်းလင့်ခ်
pinned = ထိပ်တွင် ထားသည်
draft-note = မူကြမ်း - စာဖတ်သူများ ဤစာမျက်နှာကို မမြင်ရပါ။
print-address = ဤစာမျက်နှာ၏ လိပ်စာ - { $address }
from-the-article = “{ $title }” ဆောင်းပါးမှ
password-protected = ကာကွယ်ထားသည်
password-protected-title = ဤဆောင်းပါးကို စကားဝှက်ဖြင့် ကာကွယ်ထားသည်
password-protected-text = ဤဆောင်းပါးသည် စာဖတ်သူအားလုံးအတွက် မဟုတ်ပါ။ ဖတ်ခွင့်ရှိသင့်သည်ဟု ယူဆပါက အယ်ဒီတာအဖွဲ့ကို ဆက်သွယ်ပါ။
embed-load-video = { $provider } မှ ဗီဒီယိုကို ဖွင့်ရန်
embed-load-audio = { $provider } မှ အသံဖိုင်ကို ဖွင့်ရန်
embed-load = { $provider } မှ အကြောင်းအရာကို ဖွင့်ရန်
embed-privacy = သင်မဖွင့်မချင်း { $provider } ထံ မည်သည့်အရာမျှ မပို့ပါ။ ဖွင့်ပြီးနောက် { $provider } သည် သင့်ကွန်ရက်လိပ်စာကို သိရှိမည်ဖြစ်ပြီး ကွတ်ကီးများ ထားနိုင်သည်။
embed-open = { $provider } တွင် ဖွင့်ရန်
embed-other = အခြားဝက်ဘ်ဆိုက်
promotion-house = ကျွန်ုပ်တို့ တိုက်မှ
promotion-advertisement = ကြော်ငြာ

## ဆက်စပ်သတင်းများ

related-news = ဆက်စပ်သတင်းများ
related-by-topic = အကြောင်းအရာတူ - { $topic }
related-by-section = ကဏ္ဍတူ - { $section }
related-by-author = စာရေးသူတူ - { $author }
related-by-words = အလားတူအကြောင်း - { $words }
related-picked = အယ်ဒီတာများ ရွေးချယ်သည်

## မှတ်ချက်များ

comments = မှတ်ချက်များ
comments-count = { $count ->
    [0] မှတ်ချက်မရှိ
   *[other] မှတ်ချက် { $count } ခု
}
comments-none = မည်သူမျှ မှတ်ချက်မပေးရသေးပါ။
comments-closed = မှတ်ချက်ပေးခြင်းကို ပိတ်ထားသည်။
comments-view-all = မှတ်ချက်အားလုံး ကြည့်ရန်
comments-feed = ဤမှတ်ချက်များကို သတင်းဖိဒ်ဖြင့် စောင့်ဖတ်ရန်
comments-oldest = အဟောင်းဆုံး အရင်
comments-newest = အသစ်ဆုံး အရင်
comments-most-voted = မဲအများဆုံး အရင်
jump-to-comments = မှတ်ချက်များသို့ သွားရန်
comment-by = { $name } ၏ မှတ်ချက်
comment-removed = ဤမှတ်ချက်ကို ဖယ်ရှားထားသည်။
comment-permalink = ဤမှတ်ချက်၏ လင့်ခ်
comment-of-author = ဆောင်းပါးရေးသူ
staff = အယ်ဒီတာအဖွဲ့
reply = ပြန်ဖြေရန်
in-reply-to = { $name } ထံ ပြန်ဖြေချက်
replies-count = { $count ->
    [0] ပြန်ဖြေချက်မရှိ
   *[other] ပြန်ဖြေချက် { $count } ခု
}
votes-count = { $count ->
    [0] မဲမရှိ
   *[other] မဲ { $count } မဲ
}
guest = ဧည့်သည်
pingback = Pingback
trackback = Trackback
mentioned-elsewhere = အခြားနေရာများတွင် ဖော်ပြချက်
inline-question = စာဖတ်သူများသို့ မေးခွန်း

## စာရင်း၊ မော်ကွန်းနှင့် စာရေးသူများ

latest = နောက်ဆုံးရ
top-stories = ထိပ်တန်းသတင်းများ
most-read = အဖတ်အများဆုံး
watch-and-listen = ကြည့်ရန်နှင့် နားဆင်ရန်
analysis-and-opinion = သုံးသပ်ချက်နှင့် အမြင်
more-news = အခြားသတင်းများ
more-from-section = { $section } ကဏ္ဍမှ အခြားဆောင်းပါးများ
all-articles = ဆောင်းပါးအားလုံး
all-sections = ကဏ္ဍအားလုံး
all-topics = အကြောင်းအရာအားလုံး
all-authors = စာရေးသူအားလုံး
newer = ပိုသစ်သော
older = ပိုဟောင်းသော
page-number = စာမျက်နှာ { $page }
page-of = စာမျက်နှာ { $pages } ခုအနက် { $page }
archive-of = မော်ကွန်း - { $date }
articles-by = { $author } ၏ ဆောင်းပါးများ
articles-about = { $topic } အကြောင်း ဆောင်းပါးများ
articles-count = { $count ->
    [0] ဆောင်းပါးမရှိ
   *[other] ဆောင်းပါး { $count } ပုဒ်
}
about-the-author = စာရေးသူအကြောင်း
about-the-authors = စာရေးသူများအကြောင်း
nothing-here-yet = ဤနေရာတွင် မည်သည့်အရာမျှ မရှိသေးပါ။

## သတင်းလွှင့်ချက်များ

feed = သတင်းဖိဒ်
feeds = သတင်းဖိဒ်များ
feed-follow = သတင်းဖိဒ်ဖြင့် စောင့်ဖတ်ရန်
feed-title-paper = { $paper }
feed-title-section = { $section } – { $paper }
feed-title-topic = { $topic } – { $paper }
feed-title-author = { $author } – { $paper }
feed-title-comments = “{ $title }” အပေါ် မှတ်ချက်များ
feed-title-all-comments = မှတ်ချက်များ – { $paper }
feed-comment-title = “{ $title }” အပေါ် { $name }

## တစ်ခုခု မှားယွင်းသည့်အခါ

not-found-title = စာမျက်နှာကို ရှာမတွေ့ပါ
not-found-text = ဤလိပ်စာတွင် စာမျက်နှာ မရှိပါ။ နေရာပြောင်းသွားခြင်း သို့မဟုတ် လိပ်စာ ရိုက်မှားခြင်း ဖြစ်နိုင်သည်။
gone-title = ဤနေရာတွင် မရှိတော့ပါ
gone-text = ဤစာမျက်နှာကို ရုပ်သိမ်းလိုက်ပြီး ပြန်လည်ဖော်ပြမည် မဟုတ်ပါ။
bad-request-title = တောင်းဆိုချက်ကို ဖတ်၍မရပါ
bad-request-text = လိပ်စာ သို့မဟုတ် ဖောင်တွင် မမှန်ကန်သည့်အရာ ပါရှိသည်။
forbidden-title = ဝင်ခွင့်မရှိပါ
forbidden-text = ဤစာမျက်နှာကို သင် ဖတ်ခွင့်မရှိပါ။
method-not-allowed-title = ဤနေရာတွင် မလုပ်ဆောင်နိုင်ပါ
method-not-allowed-text = ဤလိပ်စာသည် ထိုတောင်းဆိုမှုမျိုးကို လက်မခံပါ။
too-large-title = ကြီးလွန်းသည်
too-large-text = ပို့လိုက်သည့်အရာသည် ဤသတင်းစာ လက်ခံသည်ထက် ကြီးနေသည်။
too-many-title = တောင်းဆိုမှု များလွန်းသည်
too-many-text = သင့်ကွန်ရက်မှ တောင်းဆိုမှု အလွန်များနေသည်။ ခဏစောင့်ပြီး ထပ်ကြိုးစားပါ။
server-error-title = ကျွန်ုပ်တို့ဘက်တွင် ချို့ယွင်းမှု ဖြစ်ပေါ်ခဲ့သည်
server-error-text = စာမျက်နှာကို ပြုလုပ်၍မရပါ။ ချို့ယွင်းမှုကို မှတ်တမ်းတင်ထားသည်။ ကျွန်ုပ်တို့ထံ စာရေးပါက ဤနံပါတ်ကို ဖော်ပြပေးပါ - { $id }
overloaded-title = ခဏအကြာတွင် ထပ်ကြိုးစားပါ
overloaded-text = သတင်းစာကို ဖတ်ရှုသူ အလွန်များနေခြင်း သို့မဟုတ် ပြုပြင်နေခြင်း ဖြစ်သည်။ မည်သည့်အရာမျှ မဆုံးရှုံးပါ။
try-again = ထပ်ကြိုးစားရန်

## ဘာသာစကားအမည်များ

language-ar = အာရဗီဘာသာ
language-de = ဂျာမန်ဘာသာ
language-en = အင်္ဂလိပ်ဘာသာ
language-es = စပိန်ဘာသာ
language-fa = ပါရှန်းဘာသာ
language-fr = ပြင်သစ်ဘာသာ
language-he = ဟီဘရူးဘာသာ
language-hi = ဟိန္ဒီဘာသာ
language-ja = ဂျပန်ဘာသာ
language-km = ခမာဘာသာ
language-ko = ကိုရီးယားဘာသာ
language-lo = လာအိုဘာသာ
language-my = မြန်မာဘာသာ
language-pt = ပေါ်တူဂီဘာသာ
language-th = ထိုင်းဘာသာ
language-vi = ဗီယက်နမ်ဘာသာ
language-zh = တရုတ်ဘာသာ
