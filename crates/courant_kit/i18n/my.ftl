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
related-by-names = ဖော်ပြထားသည် - { $names }
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

## မှတ်ချက်ရေးခြင်း

comment-write = မှတ်ချက်ရေးရန်
comment-answer = { $name } ထံ ပြန်ဖြေရန်
comment-text = သင့်မှတ်ချက်
comment-text-help = ဝက်ဘ်လိပ်စာများသည် လင့်ခ်များ ဖြစ်လာမည်။ *အလေးပေး*၊ **ပိုမိုအလေးပေး**၊ ကောက်နုတ်ချက်ရှေ့တွင် > နှင့် စာရင်းပါ အချက်တစ်ခုစီရှေ့တွင် - ထည့်ပါ။
comment-names = ဤဆွေးနွေးမှုတွင် ပါဝင်သူများ
comment-rules = ဤနေရာတွင် မှတ်ချက်များကို မည်သို့ ကိုင်တွယ်သနည်း
comment-rules-mode-open = ပြဿနာ မရှိသော မှတ်ချက်ကို ချက်ချင်း ဖော်ပြသည်။
comment-rules-mode-first-timers = ဧည့်သည်များ ရေးသည်များနှင့် အကောင့်ဝင်ထားသူတိုင်း၏ ပထမဆုံး မှတ်ချက်ကို စိစစ်သူက အရင် ဖတ်သည်။
comment-rules-mode-all = မှတ်ချက်တိုင်းကို မဖော်ပြမီ စိစစ်သူက ဖတ်သည်။
comment-rules-held = အလိုအလျောက် စည်းမျဉ်းများသည် မှတ်ချက်ကို စိစစ်သူ ဆုံးဖြတ်ရန် ဆိုင်းထားသည် - ဥပမာ လင့်ခ် { $links } ခုထက် ပိုပါလျှင်၊ ဤနေရာတွင် မည်သူမျှ လင့်ခ်မချိတ်ဖူးသော ဆိုက်သို့ ဦးတည်လျှင်၊ အခြားမှတ်ချက်နှင့် ထပ်တူညီလျှင် သို့မဟုတ် စပမ်းနှင့် ဆင်တူလျှင် ဖြစ်သည်။ မည်သည့် စည်းမျဉ်းကမျှ ဘာကိုမျှ မဖျက်ပါ။
comment-rules-soon = ရေးသားသူတစ်ဦးထံမှ { $minutes } မိနစ်အတွင်း မှတ်ချက် { $most } ခုအထိသာ လက်ခံသည်။
comment-rules-edit = { $minutes } မိနစ်အတွင်း မည်သူမျှ မဖြေကြားသေးသရွေ့ သင့်မှတ်ချက်ကို ပြင်ဆင်နိုင်သည်။ အချိန်မရွေး ရုပ်သိမ်းနိုင်သည်။ နှစ်ခုစလုံးကို သင်သာ လိပ်စာရရှိသော သီးခြားစာမျက်နှာတွင် ပြုလုပ်ရသည်။
comment-name = သင့်အမည် (မဖြည့်လည်း ရသည်)
comment-email = သင့်အီးမေးလ်လိပ်စာ (မဖြည့်လည်း ရသည်၊ မည်သည့်အခါမျှ မဖော်ပြပါ)
comment-trap = ဤအကွက်ကို မဖြည့်ပါနှင့်
comment-send = ပို့ရန်
comment-preview = အစမ်းကြည့်ရန်
comment-preview-title = ဤသို့ မြင်ရမည်
comment-yours = သင့်မှတ်ချက်
comment-keep-address = ဤစာမျက်နှာ၏ လိပ်စာသည် သင့်ထံတွင်သာ ရှိသည်။ သိမ်းထားပါ။ ဤနေရာတွင် သင့်မှတ်ချက်ကို ပြင်ဆင်ခြင်း သို့မဟုတ် ရုပ်သိမ်းခြင်း ပြုနိုင်သည်။
comment-is-live = သင့်မှတ်ချက်ကို ဖော်ပြပြီး ဖြစ်သည်။
comment-is-held = သင့်မှတ်ချက်ကို မဖော်ပြမီ စိစစ်သူက ဖတ်ရှုရန် စောင့်ဆိုင်းနေသည်။
comment-is-refused = သင့်မှတ်ချက်ကို မဖော်ပြခဲ့ပါ။
comment-is-withdrawn = သင့်မှတ်ချက်ကို သင် ရုပ်သိမ်းပြီး ဖြစ်သည်။
comment-see = မှတ်ချက်များထဲတွင် ကြည့်ရန်
comment-change = ပြင်ဆင်ချက်ကို သိမ်းရန်
comment-kept = သင် ရေးခဲ့သောစာသား (ကူးယူရန်)
comment-change-until = { $time } အထိ ပြင်ဆင်နိုင်သည်။
comment-withdraw = မှတ်ချက်ကို ရုပ်သိမ်းရန်
comment-picture-add = ပုံ ထည့်ရန်
comment-picture-file = ပုံ
comment-picture-alt = မမြင်ရသူများအတွက် ပုံက ဘာကို ပြသနည်း
comment-picture-help = JPEG, PNG, WebP သို့မဟုတ် GIF၊ အများဆုံး { $megabytes } MB။ စာဖတ်သူများ မမြင်မီ ကြီးကြပ်သူက ကြည့်ရှုပါမည်။ ကင်မရာက ဖိုင်ထဲ ရေးထားသော နေရာ စသည်တို့ကို ဖယ်ရှားပါသည်။
comment-pictures-wait = ကြီးကြပ်သူကို စောင့်နေသော ပုံများ − { $count }
comment-picture-closed = ဤမှတ်ချက်တွင် ပုံ ထပ်ထည့်၍ မရတော့ပါ။
comment-picture-full = မှတ်ချက်တစ်ခုတွင် ပုံ အများဆုံး { $most } ပုံ ထည့်နိုင်သည်။
comment-picture-later = ယခု ပုံများ စောင့်ဆိုင်းနေသည် များလွန်းသည်။ နောက်မှ ထပ်စမ်းပါ။
comment-picture-none = ပုံ မရွေးရသေးပါ။
comment-picture-no-alt = ပုံက ဘာကို ပြသည်ကို ရေးပါ။
comment-picture-again = ပုံကို ထပ်ရွေးပါ။ ဘရောက်ဇာများက ရွေးထားသောပုံကို မသိမ်းထားပါ။
comment-picture-large = ဖိုင် ကြီးလွန်းသည်၊ အများဆုံး { $megabytes } MB။
comment-picture-unusable = ဤဖိုင်သည် ဤနေရာတွင် ပြနိုင်သော ပုံ မဟုတ်ပါ။
comment-edited = { $date } တွင် ပြင်ဆင်သည်
comment-back = ဆောင်းပါးသို့ ပြန်သွားရန်

## မှတ်ချက်ကို လက်မခံသည့် အကြောင်းရင်း

comment-refused-title = သင့်မှတ်ချက်ကို မပို့ရသေးပါ
comment-refused-empty = စာသား မရှိသေးပါ။
comment-refused-too-long = စာသား ရှည်လွန်းသည်။ အများဆုံး အက္ခရာ { $most } လုံးသာ ရေးနိုင်သည်။
comment-refused-name-too-long = ဤအမည်ကို ဤနေရာတွင် အသုံးမပြုနိုင်ပါ။ ဝက်ဘ်လိပ်စာမပါဘဲ အများဆုံး အက္ခရာ { $most } လုံးရှိသော အမည်ကို ရေးပေးပါ။
comment-refused-name-is-address = ဤအရာကို အမည်အဖြစ် မသုံးနိုင်ပါ၊ ၎င်းမှာ ဝဘ်လိပ်စာ ဖြစ်သည်။
comment-refused-email-invalid = ဤအီးမေးလ်လိပ်စာ မပြည့်စုံပါ။ မဖြည့်ဘဲလည်း ထားနိုင်သည်။
comment-refused-no-address = အီးမေးလ်ဖြင့် အသိပေးစေလိုပါက သင့်အီးမေးလ်လိပ်စာ ဖြည့်ပါ၊ သို့မဟုတ် အမှန်ခြစ်များ ဖြုတ်ပါ။
comment-refused-thread-closed = ဤဆောင်းပါးအတွက် မှတ်ချက်ပေးခြင်းကို ပိတ်ထားသည်။
comment-refused-comments-closed = ဤဆောင်းပါးအတွက် မှတ်ချက်ပေးခြင်းကို ပိတ်ထားသည်။
comment-refused-thread-too-old = ဤဆောင်းပါးအတွက် မှတ်ချက်ပေးခြင်းကို ပိတ်ထားသည်။
comment-refused-parent = သင် ပြန်ဖြေသည့် မှတ်ချက် မရှိတော့ပါ။ သင့်မှတ်ချက်ကို ဆောင်းပါးထံ တိုက်ရိုက် ပို့နိုင်သည်။
comment-refused-form-stale = စာမျက်နှာကို ဖွင့်ထားသည်မှာ ကြာပါပြီ။ သင့်စာသားကို တစ်ကြိမ် ပြန်ကြည့်ပြီး ထပ်ပို့ပေးပါ။
comment-refused-elsewhere = ဖောင်သည် ဤသတင်းစာမှ လာခြင်း မဟုတ်ပါ။ ဤစာမျက်နှာမှ ထပ်ပို့ပေးပါ။
comment-refused-too-soon = ဤနေရာမှ မှတ်ချက်တစ်ခု ယခုလေးတင် ရောက်ရှိခဲ့သည်။ သင့်မှတ်ချက်ကို { $seconds ->
   *[other] { $seconds } စက္ကန့်
} အကြာတွင် ထပ်ပို့ပေးပါ။
comment-refused-form-too-fast = ဤနေရာမှ မှတ်ချက်တစ်ခု ယခုလေးတင် ရောက်ရှိခဲ့သည်။ သင့်မှတ်ချက်ကို { $seconds ->
   *[other] { $seconds } စက္ကန့်
} အကြာတွင် ထပ်ပို့ပေးပါ။
comment-refused-too-many = သင့်ကွန်ရက်မှ မှတ်ချက် အများအပြား ရောက်ရှိခဲ့သည်။ နောက်မှ ထပ်ကြိုးစားပါ။ ဤစာမျက်နှာကို ဖွင့်ထားသရွေ့ သင့်စာသား ဤနေရာတွင် ရှိနေမည်။
comment-refused-banned = ဤသတင်းစာသည် ဤနေရာမှ မှတ်ချက်များကို လက်မခံပါ။
comment-refused-banned-until = ဤသတင်းစာသည် { $time } အထိ ဤနေရာမှ မှတ်ချက်များကို လက်မခံပါ။
comment-refused-repeated = ဤစာသားကို သင် ပို့ပြီး ဖြစ်သည်။
comment-refused-too-many-links = ဝဘ်လိပ်စာ များလွန်းနေသည်၊ မှတ်ချက်တစ်ခုတွင် အများဆုံး { $most } ခုသာ ပါနိုင်သည်။
comment-refused-too-many-blocks = စာပိုဒ်နှင့် အချက်များ များလွန်းနေသည်၊ အများဆုံး { $most } ခု။
comment-refused-edit-time-over = ဤမှတ်ချက်ကို ပြင်ဆင်၍ မရတော့ပါ။
comment-refused-edited-too-often = ဤမှတ်ချက်ကို ပြင်ဆင်၍ မရတော့ပါ။
comment-refused-answered = ဤမှတ်ချက်ကို ပြင်ဆင်၍ မရတော့ပါ။
comment-refused-removed = ဤမှတ်ချက်ကို ပြင်ဆင်၍ မရတော့ပါ။

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

## မှတ်ချက်များ၏ သီးသန့်စာမျက်နှာ၊ မဲပေးခြင်း၊ တိုင်ကြားခြင်း

comments-more-answers = နောက်ထပ် ပြန်ဖြေချက် { $count } ခု
comments-next = နောက်ထပ် မှတ်ချက်များ
comments-from-start = အစမှ
comment-vote = မဲပေးရန်
comment-votes = သင့်မဲ
comment-vote-none = မဲကို ရုပ်သိမ်းရန်
comment-credited = ဆောင်းပါးကို ပြင်ဆင်စေခဲ့သည်
comment-report-title = မှတ်ချက်ကို တိုင်ကြားရန်
comment-report-why = မည်သည့်ပြဿနာ ရှိပါသလဲ။
comment-report-send = တိုင်ကြားချက် ပို့ရန်
comment-report-sent = သင့်တိုင်ကြားချက်ကို ပို့ပြီးပါပြီ
comment-back-to-comment = မှတ်ချက်သို့ ပြန်သွားရန်
comment-refused-too-many-reports = သင့်ကွန်ရက်မှ တိုင်ကြားချက် အများအပြား ရောက်ရှိခဲ့သည်။ နောက်မှ ထပ်ကြိုးစားပါ။

## အီးမေးလ်များ

mail-confirm-subject = { $paper } - သင့်ထံ အီးမေးလ် ပို့ခွင့်ပြုပါသလား။
mail-confirm-why = တစ်စုံတစ်ဦးက (သင်ကိုယ်တိုင် ဖြစ်ဖွယ်ရှိသည်) မှတ်ချက်အသစ်များအကြောင်း သိရှိလို၍ ဤလိပ်စာကို { $paper } သို့ ပေးထားသည်။ သင် သဘောတူမှသာ အီးမေးလ် ပို့ပါမည်။
mail-confirm-button = တောင်းဆိုချက်ကို ကြည့်ပြီး သဘောတူရန်
mail-confirm-ignore = သင် မဟုတ်ပါက မည်သည့်အရာမျှ လုပ်ရန် မလိုပါ။ သင့်ထံ အကြောင်းကြားမည် မဟုတ်ပါ။
mail-answers-subject = သင့်ထံ ပြန်ဖြေချက်များ - { $title }
mail-comments-subject = မှတ်ချက်အသစ်များ - { $title }
mail-news-subject = { $paper } - သင့်အတွက် မှတ်ချက်အသစ်များ
mail-read-comment = ဖတ်ပြီး ပြန်ဖြေရန်
mail-more = ဤအီးမေးလ်တွင် မဆံ့၍ ကျန်ရှိသည်များ ရှိသေးသည်။
mail-pending = သင့်လိပ်စာဖြင့် အခြားတောင်းဆိုချက်လည်း ရှိသည်။ သဘောတူရန် အောက်ပါစာမျက်နှာကို ဖွင့်ပါ။
mail-manage = သင့်ထံ ပို့သည့် အီးမေးလ်များနှင့် သင် ရေးသားခဲ့သမျှ
mail-end-all = ဤအီးမေးလ်များကို ရပ်ရန်
mail-published-subject = သင့်မှတ်ချက်ကို ဖော်ပြပြီး ဖြစ်သည် - { $title }
mail-refused-subject = သင့်မှတ်ချက်ကို မဖော်ပြခဲ့ပါ - { $title }
mail-decision-reason = စိစစ်သူ၏ ရှင်းလင်းချက် - { $reason }

## မှတ်ချက်များကို စောင့်ဖတ်ခြင်းနှင့် လိပ်စာတစ်ခု၏ စာမျက်နှာ

follow-title = အီးမေးလ်ဖြင့် အသိပေးချက် ရယူရန်
follow-link = အီးမေးလ်ဖြင့် စောင့်ဖတ်ရန်
follow-email = သင့်အီးမေးလ်လိပ်စာ (မည်သည့်အခါမျှ မဖော်ပြပါ)
follow-article-comments = ဤဆောင်းပါးအပေါ် မှတ်ချက်အသစ်များ
follow-replies = ဤနေရာရှိ ကျွန်ုပ်၏ မှတ်ချက်များသို့ ပြန်ဖြေချက်များ
follow-comment = ဤမှတ်ချက်သို့ ပြန်ဖြေချက်များ
follow-corrections = ဤဆောင်းပါး၏ အမှားပြင်ဆင်ချက်များ
follow-send = စောင့်ဖတ်ရန်
follow-sent = သင့်အီးမေးလ်ကို စစ်ကြည့်ပါ
follow-sent-text = ဤလိပ်စာကို အတည်ပြုရန် လိုအပ်ပါက လင့်ခ်ပါသော အီးမေးလ်တစ်စောင် ပို့နေပါသည်။ ထိုလင့်ခ်ကို သင် မဖွင့်မချင်း အခြားမည်သည့်အရာမျှ မပို့ပါ။
follow-later-text = ယခု အီးမေးလ် မပို့ပါ။ သင့်တောင်းဆိုချက်ကို သိမ်းထားသည်။ ယခင် အီးမေးလ် သို့မဟုတ် နောက်အီးမေးလ်ရှိ လင့်ခ်ဖြင့် အတည်ပြုနိုင်သည်။
follow-refused-text = သင့်ကွန်ရက်မှ တောင်းဆိုချက် အများအပြား ရောက်ရှိသဖြင့် သင့်တောင်းဆိုချက်ကို မသိမ်းထားပါ။ နောက်မှ ထပ်ကြိုးစားပါ။
follow-nothing = သင် သိရှိလိုသည်များကို ရွေးပေးပါ။
mine-title = ဤသတင်းစာတွင်ရှိသော သင့်အချက်အလက်များ
mine-ask-text = သင် မှတ်ချက်ရေးရာတွင် သို့မဟုတ် မှတ်ချက်များကို စောင့်ဖတ်ရာတွင် အသုံးပြုခဲ့သော လိပ်စာကို ရေးပါ။ သင့်စာမျက်နှာ၏ လင့်ခ်ပါသော အီးမေးလ်ကို ထိုလိပ်စာသို့ ပို့ပါမည်။
mine-ask-send = ကျွန်ုပ်ထံ လင့်ခ် ပို့ရန်
mine-mailless = ဤသတင်းစာသည် အီးမေးလ် မပို့နိုင်သေးသဖြင့် သင့်ထံ လင့်ခ် မရောက်နိုင်ပါ။ သင့်အကြောင်း ဤသတင်းစာတွင် ရှိသည်များကို သတင်းစာတာဝန်ခံများက ပြောပြနိုင်ပါသည်။
mine-sent-text = ဤလိပ်စာဖြင့် ရေးသားခြင်း သို့မဟုတ် စောင့်ဖတ်ခြင်း ရှိခဲ့ပါက လင့်ခ်ပါသော အီးမေးလ်တစ်စောင် ပို့နေပါသည်။ တစ်ရက်လျှင် အများဆုံး တစ်စောင်သာ ပို့သည်။
mine-confirm-title = အတည်ပြုပေးပါ
mine-confirm-send = သဘောတူသည်၊ အီးမေးလ် ပို့ပါ
mine-confirmed = ကျေးဇူးတင်ပါသည်။ ဤလိပ်စာသို့ အီးမေးလ်များ ပို့ပါမည်။
mine-stopped = ဤလိပ်စာသို့ ပို့သော အီးမေးလ်များ ပြန်ရောက်လာသဖြင့် ပို့ခြင်းကို ရပ်ထားသည်။ ပြန်စရန် အတည်ပြုပေးပါ။
mine-follows = သင့်ထံ ပို့သည့် အီးမေးလ်များ
mine-follows-none = လောလောဆယ် မရှိပါ။
mine-end = ရပ်ရန်
mine-end-all = အီးမေးလ်အားလုံး ရပ်ရန်
mine-ended = အီးမေးလ်များ ထပ်မပို့တော့ပါ။
mine-pace = ပို့သည့် အကြိမ်ရေ
mine-pace-at-once = ချက်ချင်း
mine-pace-hourly = တစ်နာရီလျှင် အများဆုံး တစ်ကြိမ်
mine-pace-daily = တစ်ရက်လျှင် အများဆုံး တစ်ကြိမ်၊ နံနက်ပိုင်းတွင်
mine-quiet = အီးမေးလ် မပို့ရမည့် အချိန်
mine-quiet-from = စတင်ချိန်
mine-quiet-until = ပြီးဆုံးချိန်
mine-quiet-none = အချိန်မရွေး ပို့ရန်
mine-save = သိမ်းရန်
mine-saved = သိမ်းပြီးပါပြီ။
mine-comments = သင် ရေးသားခဲ့သည်များ
mine-comments-none = ဤလိပ်စာဖြင့် သိမ်းဆည်းထားသည့်အရာ မရှိပါ။
mine-comment-own = ပြင်ဆင်ရန် သို့မဟုတ် ရုပ်သိမ်းရန်
mine-export = သင့်အချက်အလက်များ ဒေါင်းလုဒ်လုပ်ရန် (JSON)
mine-erase = ဤလိပ်စာဖြင့် ရှိသမျှ ဖျက်ရန်
mine-erase-text = သင့်မှတ်ချက်များ၏ စာသားနှင့် သင့်အမည်ကို အပြီးတိုင် ဖျက်မည်ဖြစ်ပြီး သင် စောင့်ဖတ်နေသည်များကိုလည်း ဖျက်ပါမည်။ ဖျက်ပြီးပါက ပြန်ယူ၍ မရပါ။
mine-erase-account = ဤနေရာရှိ သင့်အကောင့်ကိုလည်း ဖျက်ပါမည်။
mine-erase-staff = အယ်ဒီတာအဖွဲ့ရှိ သင့်အကောင့်ကို မဖျက်ပါ။ သတင်းစာ၏ ပိုင်ရှင်က ပိတ်နိုင်သည်။
mine-erase-sure = သေချာသည်၊ အားလုံး ဖျက်ပါ
mine-erase-not = မဖျက်ပါ၊ အားလုံး ထားပါ
mine-erased = ဤလိပ်စာဖြင့် ရှိသမျှကို ဖျက်ပြီးပါပြီ။
mine-state-live = ဖော်ပြပြီး
mine-state-held = စိစစ်သူကို စောင့်ဆိုင်းဆဲ
mine-state-refused = မဖော်ပြခဲ့
mine-state-withdrawn = ရုပ်သိမ်းပြီး

## သရုပ်ပြမှု၏ အီးမေးလ်များ

letters-title = အီးမေးလ်များ
letters-text = ဤသည်မှာ သရုပ်ပြမှု ဖြစ်သည်။ အီးမေးလ်များကို ဤနေရာတွင်သာ ပြသပြီး မည်သူ့ထံမျှ မပို့ပါ။

## မှတ်ချက်ပေးခြင်း စည်းမျဉ်းများ - မှတ်ချက် စောင့်ဆိုင်းရသည့် အကြောင်းရင်း၊ တိုင်ကြားခြင်း၊ မဲပေးခြင်း

comment-held-honeypot = လူတို့ မမြင်ရသော အကွက်ကို ဖြည့်ထားသည်။
comment-held-repeat = အခြားသူတစ်ဦးက ထပ်တူညီသော စာသားကို ပို့ခဲ့သည်။
comment-held-links = သတင်းစာ ခွင့်ပြုသည်ထက် လင့်ခ် ပိုပါနေသည်။
comment-held-shortener = ဦးတည်ရာကို ဖုံးကွယ်ထားသော လင့်ခ် ပါသည်။
comment-held-banned-word = ပိတ်ပင်ထားသော စကားလုံး ပါသည်။
comment-held-suspect-word = သံသယဖြစ်ဖွယ် စကားလုံး ပါသည်။
comment-held-near-duplicate = လွန်ခဲ့သည့် ရက်များအတွင်း အလွန်ဆင်တူသော စာသားကို ပို့ခဲ့သည်။
comment-held-spam-score = စိစစ်သူများက စပမ်းဟု သတ်မှတ်ခဲ့သော မှတ်ချက်များနှင့် ဆင်တူသည်။
comment-held-first-comment = ရေးသားသူတွင် ဖော်ပြခွင့်ရပြီးသော မှတ်ချက် မရှိသေးပါ။
comment-held-reported = စာဖတ်သူများက တိုင်ကြားထားသည်။
comment-held-all-held = ဤသတင်းစာသည် မှတ်ချက်တိုင်းကို မဖော်ပြမီ ဖတ်ရှုသည်။
comment-sign-word = စာသားတွင် “{ $text }”
comment-sign-host = { $text } သို့ လင့်ခ်
comment-sign-name = အမည်တွင် “{ $text }”
comment-sign-links = လင့်ခ် အရေအတွက်
comment-sign-capitals = စာလုံးကြီး အရေအတွက်
comment-sign-digits = ဂဏန်း အရေအတွက်
comment-sign-signs = အက္ခရာလည်းမဟုတ် ဂဏန်းလည်းမဟုတ်သော သင်္ကေတ အရေအတွက်
comment-sign-repetition = အက္ခရာ သို့မဟုတ် သင်္ကေတ ထပ်နေသည့် အကြိမ်ရေ
comment-sign-length = အရှည်
comment-sign-name-form = အမည် ရေးသားပုံ
comment-report = ဤမှတ်ချက်ကို တိုင်ကြားရန်
comment-report-spam = ကြော်ငြာ သို့မဟုတ် စပမ်း
comment-report-insult = တစ်စုံတစ်ဦးကို စော်ကား သို့မဟုတ် ခြိမ်းခြောက်သည်
comment-report-off-topic = ဤဆောင်းပါးနှင့် မသက်ဆိုင်ပါ
comment-report-false = မမှန်ကန်သည်ကို ပြောဆိုသည်
comment-report-private = အခြားသူ၏ ကိုယ်ရေးကိုယ်တာကို ဖော်ပြသည်
comment-report-other = အခြား
comment-report-note = သင့်စကားဖြင့် ရှင်းပြပါ (မဖြည့်လည်း ရသည်)
comment-report-thanks = ကျေးဇူးတင်ပါသည်။ စိစစ်သူက သင့်တိုင်ကြားချက်ကို ဖတ်ပါမည်။
comment-report-refused-no-reason = မှတ်ချက်တွင် မည်သည့်ပြဿနာ ရှိသည်ကို ရွေးပေးပါ။
comment-report-refused-no-note = မှတ်ချက်တွင် မည်သည့်ပြဿနာ ရှိသည်ကို ရေးပေးပါ။
comment-report-refused-note-too-long = သင့်မှတ်စု ရှည်လွန်းသည်။ အများဆုံး အက္ခရာ { $most } လုံးသာ ရေးနိုင်သည်။
comment-vote-up = ဖတ်သင့်သည်
comment-vote-down = မဖတ်သင့်ပါ
comment-vote-refused-votes-closed = ဤသတင်းစာသည် မှတ်ချက်များအပေါ် မဲများကို လက်မခံပါ။
comment-vote-refused-no-down-votes = ဤသတင်းစာသည် မှတ်ချက်များအပေါ် ကန့်ကွက်မဲများကို လက်မခံပါ။
comment-vote-refused-not-live = ဤမှတ်ချက် မရှိတော့ပါ။
comment-vote-refused-own-comment = မိမိ၏ မှတ်ချက်ကို မဲပေး၍ မရပါ။
comment-vote-refused-network-used-up = ဤမှတ်ချက်အတွက် သင့်ကွန်ရက်မှ မဲ ပြည့်သွားပါပြီ။
comment-vote-refused-changed-too-often = ဤမှတ်ချက်အတွက် သင့်မဲကို အကြိမ်များစွာ ပြောင်းခဲ့ပြီ။
comment-vote-refused-too-many = သင့်ကွန်ရက်မှ မဲ အများအပြား ရောက်ရှိခဲ့သည်။ { $seconds } စက္ကန့် အကြာတွင် ထပ်ကြိုးစားပါ။

## အကောင့်များနှင့် အယ်ဒီတာအဖွဲ့

sign-in = အကောင့်ဝင်ရန်
sign-in-first = ဤစာမျက်နှာကို ကြည့်ရန် အကောင့်ဝင်ပေးပါ။
sign-in-how = သင့်အီးမေးလ်လိပ်စာသို့ လင့်ခ် ပို့ပါမည်။ စကားဝှက် မလိုပါ။
sign-in-email = သင့်အီးမေးလ်လိပ်စာ
sign-in-email-invalid = ဤအီးမေးလ်လိပ်စာ မပြည့်စုံပါ။
sign-in-send = ကျွန်ုပ်ထံ လင့်ခ် ပို့ရန်
sign-in-mailless = ဤသတင်းစာသည် အီးမေးလ် မပို့နိုင်သေးသဖြင့် သင့်ထံ လင့်ခ် မရောက်နိုင်ပါ။ သတင်းစာဝန်ထမ်းများသည် စကားဝှက် သို့မဟုတ် passkey ဖြင့်ဖြစ်စေ၊ သတင်းစာ၏ ဆာဗာတွင် ပြုလုပ်သော လင့်ခ်ဖြင့်ဖြစ်စေ (courant people link) ဝင်ကြသည်။
sign-in-sent-title = သင့်အီးမေးလ်ကို စစ်ကြည့်ပါ
sign-in-sent = ထိုလိပ်စာသို့ အီးမေးလ် ရောက်နိုင်ပါက အကောင့်ဝင်ရန် လင့်ခ်တစ်ခု ပို့နေပါသည်။ လင့်ခ်ကို နာရီဝက်အတွင်း တစ်ကြိမ်သာ သုံးနိုင်သည်။ မတွေ့ပါက စပမ်းများထဲတွင် ရှာကြည့်ပါ၊ သို့မဟုတ် တစ်မိနစ်အကြာတွင် ထပ်တောင်းပါ။
sign-in-again = လင့်ခ် တောင်းရန်
sign-in-as = { $email } အဖြစ် အကောင့်ဝင်တော့မည် ဖြစ်သည်။
sign-in-over-title = ဤလင့်ခ်ကို သုံး၍ မရတော့ပါ
sign-in-over = လင့်ခ်ကို သုံးပြီး ဖြစ်ခြင်း သို့မဟုတ် နာရီဝက် ကျော်သွားခြင်း ဖြစ်သည်။
sign-out = အကောင့်ထွက်ရန်
account = သင့်အကောင့်
account-name = အခြားသူများ မြင်ရမည့် အမည်
save = သိမ်းရန်
role-reader = စာဖတ်သူ
role-analyst = စာရင်းအင်းကြည့်သူ
role-moderator = စိစစ်သူ
role-contributor = ပါဝင်ရေးသားသူ
role-writer = စာရေးသူ
role-editor = အယ်ဒီတာ
role-owner = ပိုင်ရှင်
sessions = အကောင့်ဝင်ထားသည့် နေရာများ
session-this = ဤဘရောက်ဇာ
session-unknown = အမည်မသိ ဘရောက်ဇာ
session-times = { $began } တွင် ဝင်ခဲ့သည်၊ { $seen } တွင် နောက်ဆုံး သုံးခဲ့သည်
session-end = ထိုနေရာမှ ထွက်ရန်
session-end-of = ထိုနေရာမှ ထွက်ရန် - { $label }
sessions-end-others = အခြားနေရာအားလုံးမှ ထွက်ရန်
desk = အယ်ဒီတာအဖွဲ့
desk-comments = မှတ်ချက်များ
desk-bans = ပိတ်ပင်မှုများ
desk-words = စကားလုံးများ
desk-policy = မှတ်ချက် ဆက်တင်များ
desk-queues = စိစစ်ရန် စာရင်းများ
desk-queue-held = စောင့်ဆိုင်းဆဲ
desk-queue-reported = တိုင်ကြားခံရ
desk-queue-suspect = စပမ်းဟု သံသယရှိ
desk-queue-new = မကြည့်ရသေး
desk-queue-approved = ဖော်ပြပြီး
desk-queue-refused = ငြင်းပယ်ပြီး
desk-many = { $count } နှင့်အထက်
desk-state-held = စောင့်ဆိုင်းဆဲ
desk-state-new = ဖော်ပြပြီး၊ မကြည့်ရသေး
desk-state-approved = ဖော်ပြပြီး
desk-state-suspect = စပမ်းဟု သတ်မှတ်ထားသည်
desk-state-refused = ငြင်းပယ်ပြီး
desk-state-withdrawn = ရေးသားသူက ရုပ်သိမ်းပြီး
desk-filter = စာရင်း စစ်ထုတ်ရန်
desk-filter-none = အားလုံး ပြရန်
desk-search = မှတ်ချက် သို့မဟုတ် အမည်ပါ စကားလုံးများ
desk-search-go = ရှာဖွေရန်
desk-only-writer = { $name } ၏ မှတ်ချက်များသာ။
desk-only-article = “{ $title }” အပေါ် မှတ်ချက်များသာ။
desk-empty = ဤနေရာတွင် မည်သည့်အရာမျှ မရှိပါ။
desk-top = အစသို့ ပြန်သွားရန်
desk-further = ရှေ့ဆက်ရန်
desk-under = ဆောင်းပါး -
desk-of-article = ဤဆောင်းပါး၏ မှတ်ချက်များသာ
desk-record = ဤရေးသားသူ၏ ယခင်မှတ်ချက်များ -
desk-record-approved = ဖော်ပြပြီး { $count } ခု
desk-record-refused = ငြင်းပယ်ပြီး { $count } ခု
desk-reports = စာဖတ်သူ { $count } ဦး တိုင်ကြားထားသည်
desk-publish = ဖော်ပြရန်
desk-refuse = ငြင်းပယ်ရန်
desk-spam = စပမ်း
desk-refuse-because = အကြောင်းပြ၍ ငြင်းပယ်ရန်…
desk-refuse-silently = အကြောင်းမပြဘဲ
desk-writer-or-ban = ရေးသားသူ၊ ပိတ်ပင်ရန်
desk-checked = ရွေးထားသည်များ
desk-picked = 0 ခု ရွေးထားသည်
desk-words-beside = အကြောင်းရင်းနှင့် မှတ်စုများ
desk-because = အကြောင်းရင်း
desk-because-none = မရှိ
desk-said = ရေးသားသူထံ ပြောလိုသည်
desk-note = လုပ်ဖော်ကိုင်ဖက်များအတွက် မှတ်စု
desk-done = { $count ->
    [0] မည်သည့်အရာမျှ မလုပ်ဆောင်ခဲ့ပါ။
   *[other] မှတ်ချက် { $count } ခုကို ဆုံးဖြတ်ပြီးပါပြီ။
}
desk-missed = ဤမှတ်ချက်များကို မပြောင်းလဲပါ။ သင့်ထက်အရင် တစ်စုံတစ်ဦးက ဆုံးဖြတ်ခဲ့ခြင်း သို့မဟုတ် ရေးသားသူက ပြင်ဆင်ခဲ့ခြင်း ဖြစ်သည်။
desk-undo = ပြန်ရုပ်သိမ်းရန်
desk-keys = ကီးဘုတ်ခလုတ်များ
desk-key-move = နောက်မှတ်ချက်နှင့် ယခင်မှတ်ချက်
desk-key-check = မှတ်ချက်ကို ရွေးရန်
desk-close = ပိတ်ရန်
desk-by-rules = စည်းမျဉ်းများ
desk-by-writer = ရေးသားသူ
desk-by-staff = အယ်ဒီတာအဖွဲ့
desk-decision-publish = ဖော်ပြသည်
desk-decision-hold = ဆိုင်းငံ့ထားသည်
desk-decision-refuse = ငြင်းပယ်သည်
desk-decision-spam = စပမ်းဟု သတ်မှတ်သည်
desk-decision-undo = ဆုံးဖြတ်ချက်ကို ပြန်ရုပ်သိမ်းသည်
desk-decision-edit = ပြင်ဆင်သည်
desk-decision-withdraw = မှတ်ချက်ကို ရုပ်သိမ်းသည်
desk-writer = ရေးသားသူ
desk-writer-no-email = အီးမေးလ်လိပ်စာ ပေးမထားပါ။
desk-notes = မှတ်စုများ
desk-ban = ပိတ်ပင်ရန်
desk-ban-on = ပိတ်ပင်မည့်အရာ
desk-ground-email = အီးမေးလ်လိပ်စာ
desk-ground-network = ကွန်ရက် (အခြားသူများလည်း သုံးနေနိုင်သည်)
desk-ban-days = ကြာချိန်
desk-days = { $count } ရက်
desk-ban-for-good = အမြဲတမ်း
desk-ban-until = { $date } အထိ
desk-ban-ended = { $date } တွင် { $name } က ရပ်ခဲ့သည်
desk-ban-put = { $date } တွင် { $name } က ပိတ်ပင်ခဲ့သည်
desk-ban-end = ပိတ်ပင်မှု ရပ်ရန်
desk-ban-end-of = ပိတ်ပင်မှု ရပ်ရန် - { $name }
desk-ban-nothing = ဤရေးသားသူကို ပိတ်ပင်ရန် အသုံးပြုနိုင်သော အချက်အလက် မရှိပါ။
desk-bans-none = ပိတ်ပင်ထားသူ မရှိပါ။
desk-words-how = စာကြောင်းတစ်ကြောင်းလျှင် စကားလုံး သို့မဟုတ် စကားစုတစ်ခု ရေးပါ။ # ဖြင့် စသော စာကြောင်းများသည် မှတ်စုများ ဖြစ်သည်။ စာလုံးအကြီးအသေး၊ အက္ခရာပေါ်ရှိ အမှတ်အသားနှင့် စာလုံးအကျယ်ကို မခွဲခြားဘဲ စကားလုံးအပြည့်ကိုသာ နှိုင်းယှဉ်သည်။
desk-words-banned = ပိတ်ပင်ထားသော စကားလုံးများ
desk-words-banned-help = ဤစကားလုံးတစ်ခုခု ပါသော မှတ်ချက်သည် စိစစ်သူကို စောင့်ဆိုင်းရသည်။
desk-words-suspect = သတိပြုသင့်သော စကားလုံးများ
desk-words-suspect-help = ဤစကားလုံးတစ်ခုခု ပါသော မှတ်ချက်သည်လည်း စိစစ်သူကို စောင့်ဆိုင်းရပြီး ဖော်ပြသော အကြောင်းရင်းမှာ ပိုပေါ့သည်။
desk-words-count = စကားလုံး သို့မဟုတ် စကားစု { $count } ခု
desk-words-too-many = စာကြောင်း { $line } - စာရင်းတစ်ခုတွင် အများဆုံး { $most } ခုသာ ပါနိုင်သည်။
desk-words-too-long = စာကြောင်း { $line } - စကားလုံး သို့မဟုတ် စကားစုတစ်ခုတွင် အများဆုံး အက္ခရာ { $most } လုံးသာ ပါနိုင်သည်။
desk-words-no-word = စာကြောင်း { $line } - စကားလုံး မပါပါ။
desk-policy-paper = သတင်းစာတစ်ခုလုံး
desk-policy-mode = မည်သူ၏ မှတ်ချက်များ စောင့်ဆိုင်းရမည်
desk-policy-days = မှတ်ချက်ပေးခြင်းကို ဖွင့်ထားမည့် ရက်ပေါင်း (0 - အမြဲတမ်း)
desk-policy-section-days = မှတ်ချက်ပေးခြင်းကို ဖွင့်ထားမည့် ရက်ပေါင်း (0 - သတင်းစာအတိုင်း)
desk-policy-links = မှတ်ချက်တစ်ခုတွင် စောင့်ဆိုင်းရန်မလိုဘဲ ပါနိုင်သော ဝက်ဘ်လိပ်စာ အရေအတွက်
desk-policy-pictures = စာဖတ်သူများ မှတ်ချက်တွင် ပုံ ထည့်နိုင်သည်၊ ပုံတိုင်း ကြီးကြပ်သူကို စောင့်သည်
desk-pictures = စာဖတ်သူများ၏ ပုံများ
desk-pictures-waiting = စောင့်ဆိုင်းနေသည်
desk-pictures-shown = ပြသထားသည်
desk-picture-alt = ပုံက ပြသည်မှာ − { $alt }
desk-picture-show = စာဖတ်သူများကို ပြရန်
desk-picture-remove = ဖယ်ရှားရန်
desk-policy-sections = ကဏ္ဍများ
desk-policy-strictest = သတင်းစာ၏ စည်းမျဉ်း၊ ကဏ္ဍ၏ စည်းမျဉ်းနှင့် ၎င်း၏ အထက်ကဏ္ဍများ၏ စည်းမျဉ်းတို့အနက် အတင်းကျပ်ဆုံးသည် အတည်ဖြစ်သည်။
desk-policy-as-paper = သတင်းစာအတိုင်း
mode-open = မည်သူမျှ မစောင့်ရ
mode-first-timers = လူသစ်များ
mode-all = အားလုံး
mode-closed = မှတ်ချက် လက်မခံပါ
because-off-topic = အကြောင်းအရာနှင့် မသက်ဆိုင်
because-off-topic-sentence = ဤမှတ်ချက်သည် ဆောင်းပါးနှင့် မသက်ဆိုင်ပါ။
because-insult = တစ်စုံတစ်ဦးကို စော်ကား
because-insult-sentence = ဤမှတ်ချက်သည် တစ်စုံတစ်ဦးကို စော်ကားသည်။
because-hate = အမုန်းစကား
because-hate-sentence = ဤမှတ်ချက်သည် လူတို့ကို မည်သူမည်ဝါ ဖြစ်ခြင်းကြောင့် တိုက်ခိုက်သည်။
because-false = မမှန်ကြောင်း သိရှိပြီး
because-false-sentence = ဤမှတ်ချက်သည် မမှန်ကြောင်း သိရှိပြီးသည်ကို အမှန်အဖြစ် ပြောဆိုသည်။
because-advertising = ကြော်ငြာ
because-advertising-sentence = ဤမှတ်ချက်သည် တစ်စုံတစ်ရာကို ကြော်ငြာသည်။
because-private = အခြားသူ၏ ကိုယ်ရေးကိုယ်တာ
because-private-sentence = ဤမှတ်ချက်သည် အခြားသူ၏ ကိုယ်ရေးကိုယ်တာကို ဖော်ပြသည်။
because-unclear = နားမလည်နိုင်
because-unclear-sentence = ဤမှတ်ချက်ကို နားမလည်နိုင်ပါ။

## စခရစ်ဖြင့် အလုပ်လုပ်သည့် မှတ်ချက်များ

comment-cancel = ပိတ်ရန်
comment-not-sent = ပို့၍ မရပါ။ သင် ရေးထားသည်ကို ဤနေရာတွင် သိမ်းထားသည်။ ထပ်ကြိုးစားပါ။
comment-draft = ဤစာသားကို သင် ယခင်က ရေးခဲ့ပြီး မပို့ရသေးပါ။
comment-remember = ကျွန်ုပ်၏ အမည်နှင့် အီးမေးလ်လိပ်စာကို ဤစက်တွင် မှတ်ထားရန်
comment-vote-failed = သင့်မဲကို ပို့၍ မရပါ။ ထပ်ကြိုးစားပါ။
comment-report-failed = သင့်တိုင်ကြားချက်ကို ပို့၍ မရပါ။ ထပ်ကြိုးစားပါ။
comments-new = မှတ်ချက်အသစ် { $count } ခု
comment-hide = ဤသူကို ဖျောက်ထားရန်
comment-hide-one = ဤမှတ်ချက်ကို ဖျောက်ရန်
comment-hidden = ဤစက်တွင် { $name } ၏ မှတ်ချက်များကို ဖျောက်ထားသည်။
comment-hidden-one = ဤစက်တွင် ဤမှတ်ချက်ကို ဖျောက်ထားသည်။
comment-show = ပြရန်
comments-hidden-people = ဤစက်တွင် ဖျောက်ထားသူများ -

## အကောင့်ဝင်သူများနှင့် ပိုင်ရှင်များထံ အီးမေးလ်များ

follow-what = မည်သည့်အကြောင်းများကို သိရှိလိုပါသလဲ။
mail-sign-in-subject = { $paper } - သင့်အကောင့်ဝင်ရန် လင့်ခ်
mail-sign-in-how = ဤလင့်ခ်ကို နာရီဝက်အတွင်း ဖွင့်ပြီး ထိုနေရာရှိ ခလုတ်ကို နှိပ်ပါ။ တစ်ကြိမ်သာ သုံးနိုင်သည်။
mail-sign-in-ignore = သင် မတောင်းခဲ့ပါက မည်သည့်အရာမျှ လုပ်ရန် မလိုပါ။ လင့်ခ်မရှိဘဲ မည်သူမျှ ဝင်၍ မရပါ။
mail-staff-subject = { $paper } - တစ်စုံတစ်ဦး၏ တာဝန် ပြောင်းလဲသွားသည်
mail-staff-what = { $name } သည် ယခင်က { $from } ဖြစ်ပြီး ယခု { $to } ဖြစ်သည်။
mail-staff-wrong = သတင်းစာ၏ ပိုင်ရှင်တစ်ဦးဦးက ပြုလုပ်ခြင်း မဟုတ်ပါက ထိုတာဝန်ကို ချက်ချင်း ရုပ်သိမ်းပါ - courant people role … reader

## အကောင့်ဝင်ထားစဉ် ရေးသားခြင်း

comment-confirmed = အကောင့်ဝင်ထားသည်
comment-as = { $name } အဖြစ် ရေးသားနေသည်။
comment-sign-in = ကိုယ်ပိုင်အမည်ဖြင့် ရေးရန် အကောင့်ဝင်ပါ

## ဆောင်းပါးတွင်း မေးခွန်းများ

comment-refused-question = ဤမေးခွန်းသည် အဖြေများကို လက်မခံတော့ပါ။
question-answer = ဤမေးခွန်းကို ဖြေရန်
question-answer-title = သင့်အဖြေ
question-closed = ဤမေးခွန်းသည် အဖြေများကို လက်မခံတော့ပါ။
question-passage = ဆောင်းပါးမှ
desk-questions = မေးခွန်းများ
desk-questions-waiting = စောင့်ဆိုင်းဆဲ အားလုံး
desk-questions-article = ဆောင်းပါး၏ လိပ်စာ
desk-questions-show = ၎င်း၏ မေးခွန်းများ ပြရန်
desk-questions-none = ဤနေရာတွင် မေးခွန်း မရှိပါ။
desk-question-passage = စာသားအပိုင်း (ဆောင်းပါးပါအတိုင်း တစ်လုံးမကျန်)
desk-question-text = စာဖတ်သူများသို့ မေးခွန်း
desk-question-ask = ဤမေးခွန်းကို မေးရန်
desk-question-new-passage = စာသားအပိုင်းအသစ် (ပြောင်းလဲပါက)
desk-question-close = အဖြေ လက်ခံခြင်း ရပ်ရန်
desk-question-reopen = အဖြေ ပြန်လက်ခံရန်
desk-question-place = ထိုနေရာတွင် ထားရန်
desk-question-accept = လက်ခံရန်
desk-question-refuse = ငြင်းပယ်ရန်
desk-question-remove = ဖယ်ရှားရန်
desk-question-open = အဖြေ လက်ခံသည်
desk-question-closed = အဖြေ လက်မခံတော့ပါ
desk-question-lost = ၎င်း၏ စာသားအပိုင်း ဆောင်းပါးတွင် မရှိတော့ပါ
desk-question-proposed = အဆိုပြုထားသည်
desk-question-refused = ငြင်းပယ်ပြီး
desk-question-proposed-by = { $name } က အဆိုပြုသည်
question-fault-no-article = ဤလိပ်စာတွင် ဆောင်းပါး မရှိပါ။
question-fault-no-question = မေးခွန်းတစ်ခု ရေးပေးပါ။
question-fault-question-too-long = မေးခွန်း ရှည်လွန်းသည်။
question-fault-no-passage = ဆောင်းပါးမှ စာသားအပိုင်းတစ်ခု ထည့်ပေးပါ။
question-fault-passage-too-long = စာသားအပိုင်း ရှည်လွန်းသည်။
question-fault-not-there = ဤစကားလုံးများ ဆောင်းပါးတွင် မပါပါ။
question-fault-several-paragraphs = ဤစကားလုံးများသည် စာပိုဒ်တစ်ပိုဒ်တည်းတွင် မရှိပါ။ စာပိုဒ်တစ်ပိုဒ်တည်းမှ စာသားအပိုင်းကို ရွေးပေးပါ။
question-fault-several-times = ဤစကားလုံးများသည် ဆောင်းပါးတွင် အကြိမ်ကြိမ် ပါနေသည်။ ပိုရှည်သော စာသားအပိုင်းကို ထည့်ပေးပါ။
question-fault-crossing = ဤစာသားအပိုင်းသည် အခြားမေးခွန်းတစ်ခု၏ စာသားအပိုင်းနှင့် ထပ်နေသည်။
question-fault-changed = ဆောင်းပါးကို တစ်ချိန်တည်းတွင် ပြင်ဆင်ခဲ့သည်။ ထပ်ကြိုးစားပါ။
question-fault-missing = မေးခွန်း၏ ယခုအခြေအနေတွင် ဤသို့ လုပ်ဆောင်၍ မရပါ။

ask-title = ဤနေရာအကြောင်း မေးရန်
ask-sent = သင့်မေးခွန်းကို ပို့ပြီးပါပြီ
ask-waits = သင့်မေးခွန်းသည် အယ်ဒီတာအဖွဲ့ကို စောင့်နေပါသည်။ မေးဖြစ်လျှင် ဤစာသားအပိုင်းဘေးတွင် ပေါ်ပါမည်။
ask-passage = စာသားအပိုင်း
ask-passage-help = ဆောင်းပါးထဲရှိသည့်အတိုင်း စကားလုံးတိုင်းတူရမည်၊ စာပိုဒ်တစ်ပိုဒ်အတွင်း ဖြစ်ရမည်။
ask-question = ယင်းအကြောင်း သင့်မေးခွန်း
ask-send = ပို့ရန်
ask-link = ဆောင်းပါးထဲမှ နေရာတစ်ခုအကြောင်း မေးရန်

## Corrections

corrections = အမှားပြင်ဆင်ချက်များ
corrections-text = { $paper } မှားယွင်းဖော်ပြပြီး ပြင်ဆင်ခဲ့သည်များနှင့် ပြန်လည်ရုပ်သိမ်းခဲ့သည်များ။
corrections-all = အမှားပြင်ဆင်ချက်အားလုံး
updates = ဖြည့်စွက်ချက်များ
note-correction = အမှားပြင်ဆင်ချက်
note-update = ဖြည့်စွက်ချက်
note-retraction = ပြန်လည်ရုပ်သိမ်းပြီး
note-takedown = ဖြုတ်ချပြီး
note-since = မှားယွင်းနေခဲ့သည့်အချိန်မှစ၍ -
note-compare = ပြောင်းလဲသွားသည်များ
gone-retracted = အယ်ဒီတာအဖွဲ့က ဤဆောင်းပါးကို ပြန်လည်ရုပ်သိမ်းလိုက်ပြီး ယင်းအကြောင်းအရာကို တာဝန်မယူတော့ပါ။ အကြောင်းရင်း -
gone-taken-down = ဤစာမျက်နှာကို ဖြုတ်ချထားပါသည်။ အကြောင်းရင်း -
versions = ဤဆောင်းပါး၏ မူအဆင့်ဆင့်
versions-now = ယခုရှိသည့်အတိုင်း
compare-same = စာဖတ်သူမြင်ရသော စကားလုံး တစ်လုံးမျှ မပြောင်းပါ။
compare-headline = ခေါင်းစဉ်
compare-standfirst = အကျဉ်းချုပ်
compare-body = စာသား
compare-text = စာသား
compare-title = ခေါင်းစဉ်ငယ်
compare-picture = ဓာတ်ပုံ
compare-table = ဇယား
compare-description = ဓာတ်ပုံဖော်ပြချက်
compare-credit = ဓာတ်ပုံရှင်
compare-row = အတန်း { $row }
compare-cell = အတန်း { $row }၊ ကော်လံ { $column }
compare-added = ထည့်ထားသည် -
compare-removed = ဖယ်ထားသည် -
compare-moved = နေရာရွှေ့ထားသည်
compare-otherwise = အခြားပုံစံဖြင့် ပြောင်းထားသည်
compare-unchanged = မပြောင်းလဲ - { $count }
mail-correction-subject = အမှားပြင်ဆင်ချက် - { $title }
mail-retraction-subject = ပြန်လည်ရုပ်သိမ်းပြီး - { $title }
mail-corrections-subject = { $paper } - အမှားပြင်ဆင်ချက်များ
mail-read-article = ဆောင်းပါးကို ဖတ်ရန်

## Signing in of staff
sign-in-staff = သတင်းစာ ဝန်ထမ်းများ
sign-in-password = စကားဝှက်
sign-in-with-password = စကားဝှက်ဖြင့် ဝင်ရန်
sign-in-with-passkey = ဝင်ခွင့်သော့ (passkey) ဖြင့် ဝင်ရန်
sign-in-wrong = လိပ်စာ သို့မဟုတ် စကားဝှက် မမှန်ပါ။ လင့်ခ် တောင်းနိုင်ပါသည်။
sign-in-passkey-wrong = ဝင်ခွင့်သော့ အလုပ်မလုပ်ပါ။ လင့်ခ် တောင်းနိုင်ပါသည်။
sign-in-wait = မှားယွင်းမှု များလွန်းပါသည်။ { $time } တွင် ထပ်ကြိုးစားပါ၊ သို့မဟုတ် လင့်ခ် တောင်းပါ။
sign-in-busy = ယခု လူများစွာ ဝင်နေပါသည်။ ခဏနေ ထပ်ကြိုးစားပါ။

## Search
search-articles = ဆောင်းပါးများ
search-comments = မှတ်ချက်များ
search-dossiers = သတင်းတွဲများ
search-names = ပုဂ္ဂိုလ်များနှင့် အကြောင်းအရာများ
search-where = ရှာဖွေမည့်နေရာ
search-count = ရလဒ် { $count } ခု
search-about = ရလဒ် { $count } ခုခန့်
search-texts = ဆောင်းပါး { $count } ပုဒ်
search-none = “{ $question }” အတွက် ဘာမျှ မတွေ့ပါ။
search-how = စကားလုံးတစ်လုံး၊ အမည်တစ်ခု သို့မဟုတ် မျက်တောင်အဖွင့်အပိတ်ထဲတွင် "စကားစု" တစ်ခု ရိုက်ထည့်ပါ။ စကားလုံးရှေ့တွင် အနုတ်လက္ခဏာထည့်လျှင် ထိုစကားလုံးပါသော စာများကို ဖယ်ထားမည်။
search-advice = စကားလုံး လျှော့၍၊ အခြားစကားလုံးဖြင့် ရှာကြည့်ပါ၊ သို့မဟုတ် စစ်ထုတ်မှုတစ်ခုကို ဖယ်ပါ။
search-instead = ဤသို့ ရှာလိုပါသလား
search-forgiving = သင်ရိုက်ထည့်သည့်အတိုင်း စကားလုံးများပါသော စာ မရှိပါ။ ဤစာများတွင် ဆင်တူသော စကားလုံးများ ပါသည်။
search-most = ဤစကားလုံးအားလုံး ပါသော စာ မရှိပါ။ ဤစာများတွင် အများစု ပါသည်။
search-not-ready = ရှာဖွေမှုကို ပြင်ဆင်နေပါသည်။ မိနစ်အနည်းငယ်အကြာတွင် ထပ်ကြိုးစားပါ။
search-busy = ယခု လူအများ ရှာဖွေနေပါသည်။ ခဏအကြာတွင် ထပ်ကြိုးစားပါ။
search-more = အစဉ်နှင့် ရက်စွဲများ
search-order = အစဉ်
search-best = အကိုက်ညီဆုံး အရင်
search-newest = အသစ်ဆုံး အရင်
search-oldest = အဟောင်းဆုံး အရင်
search-kind = အမျိုးအစား
search-from = မှ
search-until = အထိ
search-without = ဤစစ်ထုတ်မှုကို ဖယ်ရန်- { $name }
search-previous = ယခင် စာမျက်နှာ
search-next = နောက် စာမျက်နှာ

## Dossiers
dossier = သတင်းတွဲ
dossier-part-of = ပါဝင်သည့် သတင်းတွဲ - { $name }
dossier-closed = { $date } တွင် ပိတ်ခဲ့သည်။ ဤနေရာ၌ ထပ်မဖြည့်တော့ပါ။
dossier-is-closed = ပိတ်ပြီး
dossier-newest = အသစ်ဆုံးသို့
dossier-since-visit = ယခင်တစ်ခေါက် လာဖတ်ပြီးနောက် အသစ်
dossier-new = အသစ်
dossier-top = အစသို့ ပြန်ရန်
follow-dossier = ဤသတင်းတွဲတွင် အသစ်ထပ်ထည့်သည်များ
mail-dossier-subject = သတင်းတွဲတွင် အသစ် - { $name }
mail-dossiers-subject = { $paper } - သင်စောင့်ကြည့်နေသော သတင်းတွဲများတွင် အသစ်

## Why an article is named beside another one

related-earlier = ဤသတင်းအကြောင်း အစောပိုင်းက
related-later = ဤသတင်းအကြောင်း နောက်ပိုင်း
related-series = တစ်ဆက်တည်း ဆောင်းပါးများ
related-dossier = တူညီသော သတင်းတွဲတွင်
related-background = နောက်ခံအကြောင်း
