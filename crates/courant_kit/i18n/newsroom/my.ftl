# မြန်မာဘာသာ: the words of the newsroom.

## Conversation

desk-pin = ထိပ်တွင် ထားရန်
desk-unpin = ထိပ်မှ ဖြုတ်ရန်
desk-pinned-full = ထိပ်တွင် မှတ်ချက် { $most } ခု ထားပြီး ဖြစ်သည်။ တစ်ခုကို အရင် ဖြုတ်ပါ။
desk-credit = ဆောင်းပါးကို ပြင်ဆင်စေခဲ့သည်
desk-uncredit = ဆောင်းပါးကို ပြင်ဆင်စေခြင်း မရှိပါ
desk-fine = အဆင်ပြေသည်
desk-decision-pin = ထိပ်တွင် ထားသည်
desk-decision-unpin = ထိပ်မှ ဖြုတ်သည်
desk-decision-credit = ဆောင်းပါးကို ပြင်ဆင်စေခဲ့သည်ဟု မှတ်သားသည်
desk-decision-uncredit = ဆောင်းပါးကို ပြင်ဆင်စေခြင်း မရှိဟု မှတ်သားသည်
desk-decision-picture-shown = ပုံကို ပြသည်
desk-decision-picture-removed = ပုံကို ဖယ်ရှားသည်
desk-decision-erase = ရေးသားသူ၏ တောင်းဆိုချက်အရ ဖျက်သည်
desk-report-reason = { $reason } - { $count }
desk-reports-older = တိုင်ကြားချက်အဟောင်းများကို မပြပါ။
desk-alike = အခြားမှတ်ချက်ကို ဖတ်ရန်
desk-ground-account = အကောင့် (မည်သည့်လိပ်စာဖြင့် ရေးသည်ဖြစ်စေ)
desk-decision-edit-held = ပြင်ဆင်သည်၊ စောင့်ဆိုင်းဆဲ
comment-held-no-proof = ဧည့်သည် အလွန်များစွာ ရေးနေချိန်တွင် တွက်ချက်မှုသက်သေ (proof of work) မပါဘဲ ရောက်လာသည်။
comment-held-writer-held = စိစစ်သူက ဤရေးသားသူ၏ မှတ်ချက်အားလုံးကို စောင့်ဆိုင်းစေသည်။
comment-held-new-host = ဤနေရာရှိ ဖော်ပြပြီး မှတ်ချက်များနှင့် ဆောင်းပါးများ လင့်ခ်မချိတ်ဖူးသော ဆိုက်သို့ လင့်ခ် ပါသည်။
desk-hold = အားလုံးကို စောင့်ဆိုင်းစေရန်
desk-hold-on = စောင့်ဆိုင်းမည့်အရာ
desk-hold-why = အကြောင်းရင်း (လုပ်ဖော်ကိုင်ဖက်များအတွက်)
desk-ban-holds = အားလုံး စောင့်ဆိုင်းသည်
desk-rules = မှတ်ချက်များ စစ်ဆေးပုံ
desk-rules-how = မှတ်ချက်အသစ် သို့မဟုတ် ပြင်ဆင်ထားသော မှတ်ချက်တိုင်းကို ဤမေးခွန်းများဖြင့် ဤအစဉ်အတိုင်း စစ်ဆေးသည်။ စည်းမျဉ်းတစ်ခုက ငြင်းပယ်လျှင် ရေးသားသူကို ချက်ချင်း ထပ်မေးပြီး ရေးထားသည်များ ကျန်ရှိသည်။ စည်းမျဉ်းတစ်ခုက ဆိုင်းထားလျှင် မှတ်ချက်သည် စိစစ်သူကို စောင့်ဆိုင်းပြီး အကြောင်းရင်းအားလုံးကို မှတ်ထားသည်။ မည်သည့် စည်းမျဉ်းကမျှ ဘာကိုမျှ မဖျက်ပါ။
desk-rules-refuses = ငြင်းပယ်သည်
desk-rules-holds = ဆိုင်းထားသည်
desk-rules-either = ဆိုင်းထားသည် သို့မဟုတ် ငြင်းပယ်သည်
desk-rules-off = လက်ရှိ သတ်မှတ်ချက်အရ ဘာမျှ မတွေ့ပါ။
desk-rules-spared-staff = ဝန်ထမ်းများကို မစစ်ဆေးပါ။
desk-rules-spared-trusted = ဝန်ထမ်းများနှင့် အကောင့်ဝင်ထားပြီး ခွင့်ပြုပြီး မှတ်ချက် { $count } ခုရှိကာ ရက် 90 အတွင်း ငြင်းပယ်ခံရခြင်း မရှိသော စာဖတ်သူများကို မစစ်ဆေးပါ။
desk-rules-spared-published = အယ်ဒီတာအဖွဲ့နှင့်၊ ဖော်ပြပြီးမှတ်ချက်ရှိပြီး ပယ်ချခံရသည် မရှိသော စာဖတ်သူများအတွက် မစစ်ဆေးပါ− အကောင့်ဝင်ထားသူများ သို့မဟုတ် တစ်ရက်ထက်ပို၍ တူညီသော အီးမေးလ်နှင့် ကွန်ရက်ကို သုံးနေသည့် ဧည့်သည်များ။
desk-rules-held = ရက် 30 အတွင်း ဆိုင်းထားခဲ့သည် - { $count }
desk-rules-after = ဖော်ပြပြီးနောက်
desk-rules-reports = မတူညီသော စာဖတ်သူ { $count } ဦးက တိုင်ကြားလျှင် ထပ်မံ စောင့်ဆိုင်းရသည်။ စိစစ်သူက ခွင့်ပြုပြီးလျှင် မစောင့်ရပါ။
desk-rules-edit = ရေးသားသူက { $minutes } မိနစ်အတွင်း အများဆုံး { $most } ကြိမ် ပြင်ဆင်နိုင်ပြီး ဖြေကြားပြီးလျှင် မပြင်နိုင်တော့ပါ။ စာသားအသစ်ကို တူညီသော မေးခွန်းများဖြင့် စစ်ဆေးသည်။ အချိန်မရွေး ရုပ်သိမ်းနိုင်သည်။
desk-rules-votes = ကွန်ရက်တစ်ခုမှ မှတ်ချက်တစ်ခုအတွက် တစ်ရက်လျှင် မဲ { $on_comment } ခုနှင့် { $minutes } မိနစ်အတွင်း မဲ { $network } ခုသာ ရေတွက်သည်။ မဲတစ်ခုကို { $changes } ကြိမ် ပြောင်းနိုင်သည်။
desk-rule-account-ban = ဝင်ထားသော အကောင့်ကို ပိတ်ပင်ထားသည်။
desk-rule-closed = သတင်းစာက မှတ်ချက် လက်မခံပါ သို့မဟုတ် ဆွေးနွေးမှုကို ပိတ်ထားသည်။
desk-rule-age = ဆောင်းပါးကို ဖော်ပြခဲ့သည်မှာ ရက် { $days } ရက်ထက် ပိုပြီ (0 - ဆွေးနွေးမှုများ အလိုအလျောက် မပိတ်ပါ)။
desk-rule-form = ပုံစံသည် { $least_seconds } စက္ကန့်မပြည့်မီ သို့မဟုတ် { $most_hours } နာရီထက် ကျော်မှ ပြန်ရောက်သည် သို့မဟုတ် ဤသတင်းစာမှ မဟုတ်ပါ။
desk-rule-proof = { $minutes } မိနစ်အတွင်း ဧည့်သည်မှတ်ချက် { $most } ခုမှစ၍ ဖော်ပြပြီး မှတ်ချက်မရှိသော ကွန်ရက်မှ ဧည့်သည်များထံ တောင်းဆိုသည်။
desk-rule-ban = အီးမေးလ်လိပ်စာ သို့မဟုတ် ကွန်ရက်ကို ပိတ်ပင်ထားသည်။
desk-rule-own-budget = { $network_minutes } မိနစ်အတွင်း ကွန်ရက်မှ မှတ်ချက် { $network } ခုထက် ပိုရောက်သည် သို့မဟုတ် { $writer_minutes } မိနစ်အတွင်း ရေးသားသူထံမှ { $writer } ခုထက် ပိုရောက်သည်။
desk-rule-common-budget = { $article_minutes } မိနစ်အတွင်း ဆောင်းပါးအောက်တွင် မှတ်ချက် { $article } ခုထက် သို့မဟုတ် { $site_minutes } မိနစ်အတွင်း သတင်းစာတစ်ခုလုံးတွင် { $site } ခုထက် ပိုရောက်သည်။ ထိုအနက် { $percent } % ကို အကောင့်ဝင်ထားသော စာဖတ်သူများနှင့် ဖော်ပြပြီး မှတ်ချက်ရှိသော ကွန်ရက်များအတွက် ချန်ထားသည်။
desk-rule-repeat = ရေးသားသူက မိမိစာသားကို ထပ်ပို့လျှင် ငြင်းပယ်သည်။
desk-rule-links = { $allowed } ခုထက် ပိုလျှင် ဆိုင်းထားပြီး { $most } ခုထက် ပိုလျှင် ငြင်းပယ်သည်။
desk-rule-shortener = ထိုသို့သော ဝန်ဆောင်မှု { $count } ခုကို သိထားသည်။
desk-rule-near-duplicate = နောက်ဆုံး { $days } ရက်အတွင်း မှတ်ချက်များနှင့် နှိုင်းယှဉ်သည်။
desk-rule-spam-score = { $percent } % မှစ၍ (စိစစ်သူတို့၏ ဆုံးဖြတ်ချက်များကို လုံလောက်စွာ သင်ယူပြီးလျှင်)။

## Parts of the desk

desk-part = ဤအပိုင်း၏ စာမျက်နှာများ
desk-paper = သတင်းစာ
palette = သွားရန်…
palette-what = ခေါင်းစဉ်၊ စာမျက်နှာ သို့မဟုတ် လုပ်ဆောင်ချက်
palette-none = ဘာမျှ မတွေ့ပါ။
palette-close = ပိတ်ရန်

## Lists

desk-articles = ဆောင်းပါးများ
desk-article = ဤဆောင်းပါး
desk-begin = ဆောင်းပါးအသစ်
desk-begin-page = စာမျက်နှာအသစ်
desk-looks = ကြည့်ရှုပုံများ
desk-look-list = စာရင်း
desk-look-board = ဘုတ်
desk-look-calendar = ပြက္ခဒိန်
desk-piles = အခြေအနေများ
desk-pile-open = လုပ်ဆောင်ဆဲ
desk-pile-all = အားလုံး
work-filters = ရှာဖွေရန်နှင့် စစ်ထုတ်ရန်
work-search = ခေါင်းစဉ်၊ ယာယီအမည် သို့မဟုတ် စာရေးသူ
desk-section = ကဏ္ဍ
desk-any = အားလုံး
desk-whose = မည်သူ၏
desk-whose-all = လူတိုင်း၏
desk-whose-mine = ကျွန်ုပ်၏
desk-whose-given = ကျွန်ုပ်ထံ ပေးအပ်ထားသည်
desk-narrow = ပြရန်
desk-show-all = အားလုံး ပြရန်
work-picked = ရွေးထားသည်များကို -
desk-give-to = ပေးအပ်မည့်သူ
desk-give = ပေးအပ်ရန်
desk-given-to = { $from } → { $to }
desk-nobody = မည်သူမျှ မရှိ
desk-articles-none = ဤနေရာတွင် မည်သည့်အရာမျှ မရှိပါ။ “ဆောင်းပါးအသစ်” ဖြင့် စတင်နိုင်သည်။ ဖော်ပြပြီးသည်များကို “ဖော်ပြဆဲ” အောက်တွင် တွေ့နိုင်သည်။
desk-found-none = ဤနေရာတွင် ရှာမတွေ့ပါ။
desk-search-all = ဆောင်းပါးအားလုံးတွင် ရှာရန်
desk-thrown-how = စွန့်ပစ်ထားသည်များကို { $count } ရက်အတွင်း ပြန်ထုတ်ယူနိုင်သည်။ ထို့နောက် အပြီးဖျက်မည်။ ၎င်း၏ ပုံများမှာ စာကြည့်တိုက်တွင် ကျန်ရှိမည်။
desk-goes-for-good = { $date } တွင် အပြီးဖျက်မည်
desk-bulk = ပြီးပါပြီ- { $count }။
desk-bulk-left = ယခုအခြေအနေတွင် လုပ်ဆောင်၍ မရပါ- { $count } ({ $names })။
desk-give-whom = မည်သူ့ကို ပေးအပ်မည်ကို ဦးစွာ ရွေးပေးပါ။
desk-rights-live = အသုံးပြုခွင့် ကုန်တော့မည် သို့မဟုတ် ကုန်ပြီးသော်လည်း စာဖတ်သူများ မြင်နေရသည်- စာကြည့်တိုက်တွင် { $count }
desk-to-top = အစသို့ ပြန်သွားရန်
desk-earlier = ရှေ့ရက်များ
desk-later = နောက်ရက်များ
desk-untitled = ခေါင်းစဉ်မဲ့
desk-goes-out = ဖော်ပြမည့်အချိန် - { $date }
desk-due = နောက်ဆုံးထား - { $date }
word-count = { $count ->
    [0] စကားလုံး မရှိသေး
   *[other] စကားလုံး { $count } လုံး
}

## States

work-state-draft = မူကြမ်း
work-state-filed = တင်ပြပြီး
work-state-in-review = စစ်ဆေးဆဲ
work-state-approved = အတည်ပြုပြီး
work-state-scheduled = အချိန်သတ်မှတ်ပြီး
work-state-live = ဖော်ပြဆဲ
work-state-changed = ဖော်ပြဆဲ၊ စောင့်ဆိုင်းဆဲ ပြင်ဆင်ချက်များ ရှိသည်
work-state-change-scheduled = ဖော်ပြဆဲ၊ ပြင်ဆင်ချက်များ အလိုအလျောက် ထွက်မည်
work-state-gone = ယာယီ ရုပ်သိမ်းထားသည်
work-state-retracted = ပြန်လည်ရုပ်သိမ်းပြီး
work-state-thrown = စွန့်ပစ်ထားသည်

## Steps

desk-step-file = တင်ပြရန်
desk-step-take-back = ပြန်ယူရန်
desk-step-review = စစ်ဆေးမှု စတင်ရန်
desk-step-send-back = ပြန်ပို့ရန်
desk-step-approve = အတည်ပြုရန်
desk-step-unschedule = သတ်မှတ်ချိန် ပယ်ဖျက်ရန်
desk-step-discard = ပြင်ဆင်ချက်များကို စွန့်ပစ်ရန်
desk-step-throw-away = မူကြမ်းကို စွန့်ပစ်ရန်
desk-step-take-out = ပြန်ထုတ်ယူရန်
desk-step-withdraw = ယာယီ ရုပ်သိမ်းရန်
desk-step-retract = အပြီးတိုင် ပြန်လည်ရုပ်သိမ်းရန်
desk-step-take-down = ဖြုတ်ချရန်
desk-step-bring-back = ပြန်ဖော်ပြရန်
desk-done-file = တင်ပြပြီးပါပြီ။
desk-done-take-back = ပြန်ယူပြီးပါပြီ။ မူကြမ်း ပြန်ဖြစ်သွားပါပြီ။
desk-done-review = စစ်ဆေးမှု စတင်ပါပြီ။
desk-done-send-back = ရေးသားသူထံ ပြန်ပို့ပြီးပါပြီ။
desk-done-approve = အတည်ပြုပြီးပါပြီ။
desk-done-publish = ဖော်ပြပြီးပါပြီ။
desk-done-schedule = အချိန်သတ်မှတ်ပြီးပါပြီ။ အလိုအလျောက် ဖော်ပြပါမည်။
desk-done-unschedule = သတ်မှတ်ချိန်ကို ပယ်ဖျက်ပြီးပါပြီ။
desk-done-discard = ပြင်ဆင်ချက်များကို စွန့်ပစ်ပြီးပါပြီ။ မူအဆင့်ဆင့်တွင် ပြန်ကြည့်နိုင်သည်။
desk-done-throw-away = စွန့်ပစ်ပြီးပါပြီ။ “စွန့်ပစ်ထားသည်” အောက်မှ ပြန်ထုတ်ယူနိုင်သည်။ ဘာမျှ မရေးထားသော မူကြမ်းကို ချက်ချင်း ဖျက်ပြီးပါပြီ။
desk-done-take-out = ပြန်ထုတ်ယူပြီးပါပြီ။ မူကြမ်း ပြန်ဖြစ်သွားပါပြီ။
desk-done-withdraw = ယာယီ ရုပ်သိမ်းပြီးပါပြီ။ ပြန်မဖော်ပြမချင်း ၎င်း၏ လိပ်စာတွင် “စာမျက်နှာကို ရှာမတွေ့ပါ” ဟု ပေါ်ပါမည်။
desk-done-retract = ပြန်လည်ရုပ်သိမ်းပြီးပါပြီ။ ၎င်း၏ လိပ်စာတွင် ထိုအကြောင်းနှင့် အကြောင်းရင်းကို ဖော်ပြထားသည်။
desk-done-take-down = ဖြုတ်ချပြီးပါပြီ။ ၎င်း၏ လိပ်စာတွင် အကြောင်းရင်းကို ဖော်ပြထားသည်။
desk-done-bring-back = စာဖတ်သူများ ပြန်မြင်ရပါပြီ။
desk-done-plan = သိမ်းပြီးပါပြီ။
desk-done-note-mend = ပြင်ပြီးပါပြီ။ စာသားနှစ်မျိုးလုံး မှတ်တမ်းတွင် ရှိသည်။
desk-done-note-add = စာဖတ်သူများထံ အသိပေးပြီးပါပြီ။
desk-done-visibility = သိမ်းပြီးပါပြီ။
desk-done-saved = သိမ်းပြီးပါပြီ။

## What cannot be done

desk-refused-not-yours = ဤလုပ်ဆောင်ချက်ကို သင် လုပ်ပိုင်ခွင့် မရှိပါ။
desk-refused-not-from-here = ၎င်း၏ ယခုအခြေအနေတွင် ဤသို့ လုပ်ဆောင်၍ မရပါ။
desk-refused-needs-words = အကြောင်းရင်းကို ရေးပေးပါ။
desk-refused-needs-note = အမှားပြင်ဆင်ချက်တွင် မည်သည်က မှားခဲ့ကြောင်း ရေးရမည်။
desk-refused-note-kind = ဤစာသည် ဖြည့်စွက်ချက် သို့မဟုတ် အမှားပြင်ဆင်ချက် ဖြစ်ကြောင်း ရွေးပါ၊ သို့မဟုတ် အလွတ်ထားပါ။
desk-refused-no-date = ဤသည်မှာ အချိန်ပါသော ရက်စွဲ မဟုတ်ပါ။
desk-refused-past = ဤအချိန် ကျော်လွန်သွားပါပြီ။
desk-refused-embargo = ထုတ်ပြန်ခွင့် ကန့်သတ်ထားသည့်ကာလ { $date } တွင် ကုန်ဆုံးမည်။
desk-refused-goes-out = { $date } တွင် အလိုအလျောက် ဖော်ပြမည်။ သတ်မှတ်ချိန်ကို ဦးစွာ ပယ်ဖျက်ပါ။
desk-refused-ends = စာဖတ်သူများ မမြင်ရမီ { $date } တွင် အလိုအလျောက် ရုပ်သိမ်းမည် ဖြစ်နေသည်။ ထိုအချိန်ကို ဦးစွာ ပြောင်းပါ။
desk-refused-ends-early = ဤအချိန် ကျော်လွန်သွားပြီ သို့မဟုတ် ဖော်ပြမည့်အချိန်ထက် စောနေသည်။
desk-refused-changed = ဤအတောအတွင်း တစ်စုံတစ်ဦးက သိမ်းလိုက်ပါသည်။ ပြန်ကြည့်ပေးပါ။
desk-there = ယခု ရှိနေသည် - { $value }
desk-refused-gates = { $count ->
   *[other] ဖော်ပြခြင်းကို တားဆီးနေသည့်အချက် { $count } ချက် ရှိသည်။
}
desk-refused-no-account = ထိုအကောင့် မရှိပါ။

## One article

desk-write = ရေးသားရန်
desk-way = လုပ်ငန်းစဉ်နှင့် ဖော်ပြခြင်း
desk-revisions = မူအဆင့်ဆင့်
desk-preview = အစမ်းကြည့်ရန်
desk-look-what = ဤသည်မှာ အစမ်းကြည့်ရှုခြင်း ဖြစ်သည်။ ယခု ထုတ်ဝေပါက စာဖတ်သူများ မြင်ရမည့်အတိုင်း ဖြစ်သည်။
desk-look-back = ရေးသားခြင်းသို့ ပြန်ရန်
desk-look-alone = စာမျက်နှာ သီးသန့်
desk-look-width = အကျယ်
desk-look-phone-wide = ဖုန်းပေါ်တွင်ကဲ့သို့
desk-look-desk-wide = ကွန်ပျူတာပေါ်တွင်ကဲ့သို့
desk-since = { $state } ({ $date } မှစ၍)။
desk-see-live = သတင်းစာတွင် ကြည့်ရန်
desk-problems = မဖော်ပြမီ
desk-problems-none = အတားအဆီး မရှိပါ။
desk-next = နောက်တစ်ဆင့်
desk-words-with = နောက်တာဝန်ယူမည့်သူထံ ပေးလိုသည့် စာ
work-publish = ဖော်ပြရန်
desk-note-kind = ပြင်ဆင်ချက်များအကြောင်း စာဖတ်သူများထံ အသိပေးချက်
desk-note-none = အသိမပေးပါ - စာလုံးအမှားမျှသာ
desk-note-update = ဖြည့်စွက်ချက် - အချက်အလက်အသစ် ရှိသည်၊ မှားခဲ့ခြင်း မဟုတ်ပါ
desk-note-correction = အမှားပြင်ဆင်ချက် - တစ်စုံတစ်ရာ မှားခဲ့သည်
desk-note-text = မည်သည်က မှားခဲ့သည် သို့မဟုတ် အသစ်ဖြစ်သည် (စာဖတ်သူများအတွက်)
desk-note-since = မှားယွင်းနေခဲ့သည့် အချိန်အစ
desk-override = တားဆီးထားသော်လည်း ဖော်ပြမည့် အကြောင်းရင်း
desk-publish-changes = ပြင်ဆင်ချက်များကို ဖော်ပြရန်
desk-publish-now = ယခု ဖော်ပြရန်
desk-publish-at = ဖော်ပြမည့်အချိန်
desk-schedule = အချိန်သတ်မှတ်ရန်
desk-off = သတင်းစာမှ ဖယ်ရှားခြင်း
desk-off-what = ယာယီ ရုပ်သိမ်းလျှင် ပြန်ဖော်ပြနိုင်သည်။ ပြန်လည်ရုပ်သိမ်းလျှင် အပြီးတိုင် ပျောက်သွားပြီး ၎င်း၏ လိပ်စာတွင် အကြောင်းရင်းကို ဖော်ပြသည်။ ဥပဒေအရ သို့မဟုတ် လုံခြုံရေးအတွက် ဖြုတ်ချလျှင် ပြန်ဖော်ပြနိုင်ပြီး ၎င်း၏ လိပ်စာတွင် အကြောင်းရင်းကို ဖော်ပြသည်။
desk-off-reason = အကြောင်းရင်း (စာဖတ်သူများအတွက်)
desk-retract-sure = ပြန်လည်ရုပ်သိမ်းပြီးလျှင် ဆောင်းပါး ဘယ်တော့မှ ပြန်မပေါ်တော့ပါ။ ၎င်း၏ လိပ်စာတွင် ဤစာဖြင့် ဖော်ပြထားမည် -
desk-plan = လုပ်ငန်းစီစဉ်ချက်
desk-slugline = ယာယီအမည်
work-note = လုပ်ဖော်ကိုင်ဖက်များအတွက် မှတ်စု
desk-assignee = ယခု တာဝန်ယူထားသူ
desk-owner = ဆောင်းပါးပိုင်ရှင်
desk-deadline = နောက်ဆုံးထားချိန်
desk-embargo = ဤအချိန်မတိုင်မီ မဖော်ပြရ
desk-ends = အလိုအလျောက် ရုပ်သိမ်းမည့်အချိန်
desk-save = သိမ်းရန်
desk-outside = ပြင်ပလူအား ပြရန်
desk-outside-what = ဤလင့်ခ်ရှိသူတိုင်း { $date } အထိ ဆောင်းပါးကို ယခုရှိသည့်အတိုင်း ကြည့်နိုင်သည်။
desk-outside-link = လင့်ခ်
desk-outside-end = ပေးပြီးသော လင့်ခ်များကို ရပ်ဆိုင်းရန်
desk-told = စာဖတ်သူများထံ အသိပေးပြီး
desk-note-mend = စာသား ပြင်ရန်
desk-note-add = စာဖတ်သူများထံ အသိပေးချက် ထည့်ရန်
desk-told-correction = အမှားပြင်ဆင်ချက်
desk-told-update = ဖြည့်စွက်ချက်
desk-told-retraction = ပြန်လည်ရုပ်သိမ်းခြင်း
desk-told-takedown = ဖြုတ်ချပြီး
desk-history = လုပ်ဆောင်ခဲ့သည်များ
desk-event-begun = စတင်သည်
desk-event-file = တင်ပြသည်
desk-event-take-back = ပြန်ယူသည်
desk-event-review = စစ်ဆေးမှု စတင်သည်
desk-event-send-back = ပြန်ပို့သည်
desk-event-approve = အတည်ပြုသည်
desk-event-unschedule = သတ်မှတ်ချိန် ပယ်ဖျက်သည်
desk-stopped = ဆောင်းပါး အလိုအလျောက် မဖော်ပြဖြစ်ပါ။ အကြောင်းရင်း - { $what }။
desk-event-stopped = အလိုအလျောက် မဖော်ပြဖြစ်
desk-event-discard = ပြင်ဆင်ချက်များကို စွန့်ပစ်သည်
desk-event-throw-away = မူကြမ်းကို စွန့်ပစ်သည်
desk-event-take-out = မူကြမ်းကို ပြန်ထုတ်ယူသည်
desk-event-removed = အပြီးဖျက်သည်
desk-event-scheduled = အချိန်သတ်မှတ်သည်
desk-event-published = ဖော်ပြသည်
desk-event-republished = ပြင်ဆင်ချက်များကို ဖော်ပြသည်
desk-event-updated = ဖြည့်စွက်ချက်ဖြင့် ဖော်ပြသည်
desk-event-corrected = အမှားပြင်ဆင်ချက်ဖြင့် ဖော်ပြသည်
desk-event-note-mended = စာဖတ်သူများထံ အသိပေးချက် ပြင်သည်
desk-event-note-added = နောက်မှ စာဖတ်သူများထံ အသိပေးသည်
desk-event-made-private = သတင်းခန်းအတွက်သာ
desk-event-made-public = လူတိုင်း ဖတ်နိုင်သည်
desk-event-translation = ဘာသာပြန်အဖြစ် ချိတ်ဆက်သည်
desk-event-translation-ended = ဘာသာပြန် မဟုတ်တော့
desk-event-overridden = စည်းမျဉ်းကို ကျော်၍ ဖော်ပြသည်
desk-event-restored = ပြန်ယူသည့် မူ
desk-event-withdraw = ယာယီ ရုပ်သိမ်းသည်
desk-event-retract = ပြန်လည်ရုပ်သိမ်းသည်
desk-event-take-down = ဖြုတ်ချသည်
desk-event-bring-back = ပြန်ဖော်ပြသည်
desk-event-assigned = ပေးအပ်သည်
desk-event-deadline = နောက်ဆုံးထားချိန်
desk-event-embargo = ထုတ်ပြန်ခွင့် ကန့်သတ်ချိန်
desk-event-ends = အလိုအလျောက် ရုပ်သိမ်းမည့်အချိန်
desk-event-question-lost = မေးခွန်းတစ်ခု၏ စာသားအပိုင်း ပျောက်သွားသည်

## Revisions

desk-revisions-none = ဤနေရာတွင် သိမ်းထားသည် မရှိသေးပါ။
desk-compare = နှိုင်းယှဉ်ရန်
desk-compare-from = ယခင်မူ
desk-compare-to = နောက်မူ
desk-restore = မူ { $number } ကို ပြန်ယူရန်
desk-restore-what = ပြန်ယူလျှင် စာသည် ထိုမူအတိုင်း ဖြစ်သွားမည်။ ယခုစာသည် ဤစာရင်းတွင် ဆက်ရှိနေမည်၊ မဖော်ပြမချင်း စာဖတ်သူများ ပြောင်းလဲမှုကို မမြင်ရပါ။
desk-restored = စာသည် မူ { $number } အတိုင်း ပြန်ဖြစ်သွားပါပြီ။ စာဖတ်သူများ မြင်ရသည်မှာ ယခင်အတိုင်းပင် ဖြစ်သည်။ ယခုအထိ ရှိခဲ့သောစာသည် ဤစာရင်းရှိ နောက်မူ ဖြစ်သည်။
desk-revision-public = ဖော်ပြပြီး
desk-revision-opened = ဤနေရာတွင် ပထမဆုံး ဖွင့်စဉ်ကအတိုင်း
desk-revision-saved = သိမ်းသည်
desk-revision-restored = ပြန်ယူသည်
desk-revision-published = ဖော်ပြသည်
desk-revision-republished = ပြင်ဆင်ချက်များကို ဖော်ပြသည်
desk-revision-updated = ဖြည့်စွက်ချက်ဖြင့် ဖော်ပြသည်
desk-revision-corrected = အမှားပြင်ဆင်ချက်ဖြင့် ဖော်ပြသည်

## The editor's panel

desk-needs-script = ရေးသားရန် JavaScript လိုအပ်သည်။ သတင်းခန်းရှိ အခြားအရာအားလုံး JavaScript မပါဘဲ အလုပ်လုပ်သည်။
desk-read-only = ယခု ဖတ်ရှုနိုင်သော်လည်း ပြင်ဆင်၍ မရပါ။
desk-fields = ဆောင်းပါး၏ အချက်အလက်များ
desk-fields-place = နေရာနှင့် အမျိုးအစား
desk-kind = အမျိုးအစား
desk-language = ဘာသာစကား
desk-dateline = သတင်းရေးသားသည့် နေရာ
desk-byline = စာရေးသူအမည်
desk-byline-add = အမည် ထည့်ရန်
desk-person = အမည်
desk-role = တာဝန်
desk-role-author = စာရေးသူ
desk-role-editor = တည်းဖြတ်သူ
desk-role-translator = ဘာသာပြန်သူ
desk-role-photographer = ဓာတ်ပုံဆရာ
desk-role-illustrator = သရုပ်ဖော်ပုံဆွဲသူ
desk-up = အပေါ်သို့
desk-remove = ဖယ်ရှားရန်
desk-topics = အကြောင်းအရာများ
desk-topic-search = အခြားအကြောင်းအရာ ရှာရန်
desk-more-sections = အခြားကဏ္ဍများ
desk-sources = အရင်းအမြစ်များနှင့် မူပိုင်ခွင့်
desk-sources-lines = အရင်းအမြစ်များ (တစ်ကြောင်းလျှင် တစ်ခု)
desk-rights = မူပိုင်ခွင့် (သတင်းစာ၏ မူပိုင်ခွင့်နှင့် ကွဲလျှင်)
desk-fields-series = အခန်းဆက်နှင့် ပုံစံ
desk-series = အခန်းဆက်
desk-series-position = အပိုင်းအမှတ်
desk-format = ပုံစံ
desk-format-standard = စာသား
desk-format-video = ဗီဒီယို
desk-format-audio = အသံ
desk-format-gallery = ဓာတ်ပုံစုစည်းမှု
desk-format-picture = ပုံ
desk-format-quote = ကောက်နုတ်ချက်
desk-format-link = လင့်ခ်
desk-format-aside = မှတ်စုတို
desk-format-status = အခြေအနေတို
desk-format-chat = အပြန်အလှန်ပြောဆိုချက်
desk-fields-search = လိပ်စာ၊ ရှာဖွေမှုနှင့် မျှဝေခြင်း
desk-slug = လိပ်စာ၏ နောက်ဆုံးပိုင်း
desk-slug-help = မဖြည့်လျှင် ခေါင်းစဉ်မှ ပြုလုပ်သည်။ လိပ်စာဟောင်းက လိပ်စာသစ်သို့ ညွှန်ပေးသည်။
desk-short-headline = ခေါင်းစဉ်တို
desk-search-title = ရှာဖွေရေးအင်ဂျင်များအတွက် ခေါင်းစဉ်
desk-search-description = ရှာဖွေရေးအင်ဂျင်များအတွက် ဖော်ပြချက်
desk-share-title = မျှဝေသည့်နေရာရှိ ခေါင်းစဉ်
desk-share-text = မျှဝေသည့်နေရာရှိ စာသား
desk-shown-search = ရှာဖွေရေးအင်ဂျင်၏ ရလဒ်တွင်
desk-shown-search-help = ရှာဖွေရေးအင်ဂျင်များက ခေါင်းစဉ်ကို စာလုံး { $title } ခန့်၊ ဖော်ပြချက်ကို { $text } ခန့်တွင် ဖြတ်သည်။ ကျယ်သောစာလုံးများကို ပိုစောဖြတ်သည်။ အပေါ်တွင် မဖြည့်ထားသည်ကို ခေါင်းစဉ်နှင့် စာသားမှ ယူသည်။
desk-shown-share = မျှဝေသည့်နေရာရှိ ကတ်
desk-shown-share-help = အခြားဝဘ်ဆိုက်များက ခေါင်းစဉ်ကို စာလုံး { $title } ခန့်၊ စာသားကို { $text } ခန့်တွင် ဖြတ်ပြီး ပုံကို 1200 × 630 ဖြတ်သည်။ ပုံမရှိလျှင် သတင်းစာက ခေါင်းစဉ်ဖြင့် ကတ်ဆွဲသည်။
desk-fields-rules = စည်းမျဉ်းများ
desk-grave = ဝမ်းနည်းဖွယ်သတင်း - ဘေးတွင် မြှင့်တင်ချက် မပြပါ
desk-sticky = စာရင်းများ၏ ထိပ်တွင် ထားရန်
desk-comments-here = မှတ်ချက်များ
desk-comments-open = အခြားနေရာများအတိုင်း
desk-comments-closed = ပိတ်ထားသည်

## Faults of what was sent

editor-fault-unreadable = ပို့လိုက်သည်ကို ဖတ်၍ မရပါ။
editor-fault-too-long = ခွင့်ပြုသည့် အရှည် { $limit } ထက် ကျော်နေသည်။
editor-fault-unknown = ဤအရာကို ဤနေရာတွင် မထည့်နိုင်ပါ။
editor-fault-block = စာသား၏ ဘလောက် { $place } - { $what }
editor-fault-note = အောက်ခြေမှတ်ချက် { $place } - { $what }
editor-fault-refused = ယခု သင် မပြောင်းလဲနိုင်ပါ။ သင် ရေးထားသည်များ ဤစက်တွင် ဆက်ရှိနေသည်။

## Gates

desk-gates = မဖော်ပြမီ
desk-gates-intro = ဆောင်းပါးတစ်ပုဒ်တွင် ရှိရမည့်အရာများ။ “သတိပေး” သည် အသိပေးရုံသာ ဖြစ်သည်။ “တားဆီး” ဆိုလျှင် ဖော်ပြရသည့် အကြောင်းရင်းကို တစ်စုံတစ်ဦးက မရေးမချင်း ဖော်ပြ၍ မရပါ၊ ထိုအကြောင်းရင်းကို မှတ်တမ်းတင်ထားသည်။ ခေါင်းစဉ်နှင့် စာသား အမြဲ လိုအပ်သည်။
gate-level-off = ပိတ်
gate-level-warn = သတိပေး
gate-level-block = တားဆီး
gate-blocks = တားဆီးထားသည် -
gate-headline-chars = ခေါင်းစဉ်၏ အများဆုံး အက္ခရာ အရေအတွက်
gate-least-sources = အနည်းဆုံး အရင်းအမြစ် အရေအတွက်
gate-fault = ကိန်းပြည့် ရေးပါ - အက္ခရာ 300 အထိ၊ အရင်းအမြစ် 20 အထိ။
gate-rule-headline-length = ခေါင်းစဉ် မရှည်လွန်းခြင်း
gate-rule-standfirst = အကျဉ်းချုပ်
gate-rule-section = ကဏ္ဍ
gate-rule-byline = စာရေးသူ
gate-rule-picture-alt = ပုံတိုင်းတွင် အစားထိုးစာသား
gate-rule-picture-credit = ပုံတိုင်းတွင် ဓာတ်ပုံရှင်အမည်
gate-rule-picture-rights = ပုံတိုင်းကို ပြသခွင့် ရှိခြင်း
gate-rule-sources = အရင်းအမြစ်များ
gate-rule-second-reader = ဒုတိယစစ်ဆေးသူ
gate-rule-heading-order = ခေါင်းစဉ်ငယ်များ အဆင့်လိုက် ရှိခြင်း
gate-rule-table-headers = ဇယားတွင် ခေါင်းစီး ပါခြင်း
gate-rule-dead-links = သတင်းစာအတွင်း လင့်ခ်ပျက် မရှိခြင်း
gate-rule-link-text = မည်သည့်နေရာသို့ ရောက်မည်ကို ပြောပြသည့် လင့်ခ်များ
gate-headline = ခေါင်းစဉ် မရှိပါ။
gate-text = စာသား မရှိပါ။
gate-headline-length = ခေါင်းစဉ်တွင် အက္ခရာ { $count } လုံး ရှိသည်။
gate-standfirst = အကျဉ်းချုပ် မရှိပါ။
gate-section = မည်သည့်ကဏ္ဍတွင်မျှ မရှိပါ။
gate-byline = စာရေးသူအမည် မပါပါ။
gate-picture-alt = { $count ->
   *[other] ပုံ { $count } ပုံတွင် အစားထိုးစာသား မရှိပါ{ $example }။
}
gate-picture-credit = { $count ->
   *[other] ပုံ { $count } ပုံတွင် ဓာတ်ပုံရှင်အမည် မပါပါ{ $example }။
}
gate-picture-rights = { $count ->
   *[other] ပုံ { $count } ပုံ မရှိပါ သို့မဟုတ် ပြသခွင့် မရှိတော့ပါ{ $example }။
}
gate-sources = { $count ->
    [0] အရင်းအမြစ် ဖော်ပြမထားပါ။
   *[other] အရင်းအမြစ် { $count } ခု ဖော်ပြထားသည်။
}
gate-second-reader = ရေးသားသူမှလွဲ၍ မည်သူမျှ အတည်မပြုရသေးပါ။
gate-second-reader-changed = အတည်ပြုပြီးနောက် ပြောင်းလဲထားသည်။
gate-heading-order = ခေါင်းစဉ်ငယ်တစ်ခု အဆင့်ကျော်နေသည်{ $example }။
gate-table-headers = ဇယားတစ်ခုတွင် ကော်လံ သို့မဟုတ် အတန်းများ၏ ခေါင်းစီး မပါပါ{ $example }။
gate-dead-links = { $count ->
   *[other] ဤသတင်းစာသို့ လင့်ခ် { $count } ခု မည်သည့်နေရာသို့မျှ မရောက်ပါ{ $example }။
}
gate-link-text = လင့်ခ်တစ်ခုတွင် မည်သည့်နေရာသို့ ရောက်မည်ကို မဖော်ပြထားပါ{ $example }။

## Why a text is not taken

body-refused-too-large = စာသား ကြီးလွန်းသည်။
body-refused-not-json = ဤသည်မှာ ဆောင်းပါး၏ စာသား မဟုတ်ပါ။
body-refused-not-a-body = ဆောင်းပါးတွင် ထည့်၍မရသည့်အရာ ပါနေသည်။
body-refused-too-deep = အဆင့်ဆင့် ထပ်ထည့်ထားသည်များ များလွန်းသည်။
body-refused-too-many-blocks = စာပိုဒ်နှင့် အခြားဘလောက် { $number } ခုထက် ပိုနေသည်။
body-refused-too-many-cells = ဇယားများတွင် ဇယားကွက် { $number } ကွက်ထက် ပိုနေသည်။
body-refused-too-many-columns = ဇယားတစ်ခုတွင် ကော်လံ { $number } ခုထက် ပိုနေသည်။
body-refused-too-many-notes = အောက်ခြေမှတ်ချက် { $number } ခုထက် ပိုနေသည်။
body-refused-too-many-media = ပုံ၊ ဗီဒီယို၊ အသံနှင့် ဖိုင် { $number } ခုထက် ပိုနေသည်။
body-refused-text-too-long = စာပိုဒ်တစ်ပိုဒ် ရှည်လွန်းသည်။
body-refused-field-too-long = ခေါင်းစဉ်၊ အညွှန်း သို့မဟုတ် ဓာတ်ပုံရှင်အမည် ရှည်လွန်းသည်။
body-refused-address-too-long = လိပ်စာတစ်ခု ရှည်လွန်းသည်။
body-refused-link-address = လင့်ခ်သည် http၊ https၊ mailto၊ tel သို့မဟုတ် ဤသတင်းစာရှိ နေရာတစ်ခုသို့သာ ညွှန်နိုင်သည်။
body-refused-media-address = ပုံ၊ အသံ သို့မဟုတ် ဗီဒီယိုအတွက် ဤလိပ်စာကို မသုံးနိုင်ပါ။
body-refused-embed-address = အခြားဝက်ဘ်ဆိုက်မှ ပို့စ် သို့မဟုတ် ဖွင့်စက်အတွက် http သို့မဟုတ် https ဖြင့် စသော လိပ်စာ လိုအပ်သည်။
body-refused-source-address = ကောက်နုတ်ချက်၏ အရင်းအမြစ်အတွက် http သို့မဟုတ် https ဖြင့် စသော လိပ်စာ လိုအပ်သည်။
body-refused-no-file = အသံ သို့မဟုတ် ဗီဒီယိုတစ်ခုတွင် ဖိုင် မပါပါ။
body-refused-language = ဤသည်မှာ ဘာသာစကားကုဒ် မဟုတ်ပါ။
body-refused-anchor = လင့်ခ်ညွှန်မည့်နေရာအတွက် ဤအမည်ကို မသုံးနိုင်ပါ။
body-refused-question = ဤသည်မှာ ဆောင်းပါး၏ မေးခွန်း မဟုတ်ပါ။
body-refused-note-id = အောက်ခြေမှတ်ချက်တစ်ခုတွင် သုံး၍ရသော အမှတ်အသား မပါပါ။
body-refused-note-twice = အောက်ခြေမှတ်ချက်နှစ်ခု၏ အမှတ်အသား တူနေသည်။

## Two revisions

desk-kicker = ခေါင်းစဉ်အထက်စာတန်း
desk-headline = ခေါင်းစဉ်
desk-standfirst = အကျဉ်းချုပ်
desk-revision-of = မူ { $number }၊ { $date }
desk-compare-turn = ပြောင်းပြန် နှိုင်းယှဉ်ရန်
desk-compare-same = ကွဲပြားချက် မရှိပါ။
desk-compare-counts = ထည့်ထားသော စကားလုံး - { $come }။ ဖယ်ထားသော စကားလုံး - { $gone }။

## Above the text

editor-kicker = ခေါင်းစဉ်အထက်စာတန်း
editor-headline = ခေါင်းစဉ်
editor-standfirst = အကျဉ်းချုပ်
editor-lead = ပင်မပုံ
editor-lead-unsaid = ဤပုံက ဘာကို ပြသည်ကို မမြင်ရသူများအတွက် မီဒီယာစာကြည့်တိုက်တွင် ဖော်ပြပါ
editor-text = ဆောင်းပါး စာသား

## How it stands with saving

editor-state-saved = { $time } တွင် သိမ်းပြီး
editor-state-changed = မသိမ်းရသေး
editor-state-saving = သိမ်းနေသည်…
editor-state-offline = အင်တာနက် မရှိ - ဤစက်တွင် သိမ်းထားသည်
editor-state-waiting = ဆာဗာ မတုံ့ပြန် - ဤစက်တွင် သိမ်းထားသည်
editor-state-conflict = မသိမ်းရသေးပါ - အခြားသူက သိမ်းသွားသည်။ သင့်စာသားကို ဤစက်တွင် သိမ်းထားသည်
editor-state-session = မသိမ်းရသေးပါ - သင် အကောင့်ထွက်ထားသည်။ သင့်စာသားကို ဤစက်တွင် သိမ်းထားသည်။ အခြားဝင်းဒိုးတွင် အကောင့်ဝင်ပြီး ထပ်ကြိုးစားပါ
editor-state-refused = မသိမ်းရသေးပါ - { $why }
editor-state-nowhere = မသိမ်းရသေးပါ၊ ဤစက်တွင်လည်း သိမ်း၍ မရပါ။ စာမျက်နှာကို မပိတ်မီ သင့်စာသားကို ကူးယူပါ
editor-try-again = ထပ်ကြိုးစားရန်
editor-compare = နှိုင်းယှဉ်ရန်
editor-show-where = နေရာကို ပြရန်
editor-recovered = မသိမ်းရသေးသော သင့်စာသားကို ဤစက်တွင် တွေ့ရှိသည်
editor-taken-over = { $name } သိမ်းထားသည်ကို ယခု ပြထားသည်
editor-somebody = အခြားသူ
editor-words = စကားလုံး - { $count }
editor-problems = စစ်ဆေးရန် - { $count }
editor-problems-title = မဖော်ပြမီ စစ်ဆေးရန်
editor-problem-blocking = မဖြစ်မနေ လုပ်ရန် -
editor-other-writing = { $name } ရေးသားနေသည် ({ $since })။
editor-other-reading = { $name } ဤဆောင်းပါးကို ဖွင့်ထားသည် ({ $since })။

## Tools

editor-tools = စာသားကိရိယာများ
editor-table-tools = ဇယားကိရိယာများ
editor-selection-tools = ရွေးထားသော စကားလုံးများအတွက် ကိရိယာများ
editor-insert = ထည့်ရန်
editor-insert-filter = ထည့်လိုသည်ကို ရှာရန်
editor-strong = စာလုံးထူ
editor-emphasis = စာလုံးစောင်း
editor-underline = အောက်မျဉ်း
editor-strike = ကန့်လန့်ဖြတ်မျဉ်း
editor-code-mark = စာကြောင်းတွင်း ကုဒ်
editor-sup = အပေါ်တင်စာလုံး
editor-sub = အောက်ချစာလုံး
editor-highlight = အရောင်ခြယ်
editor-cite = စာအုပ်၊ လက်ရာ အမည်
editor-clear = ပုံစံများ ဖယ်ရှားရန်
editor-more-marks = အခြားစာလုံးပုံစံများ
editor-quoted = စာကြောင်းတွင်း ကောက်နုတ်ချက်
editor-dfn = ရှင်းပြမည့် ဝေါဟာရ
editor-small = စာလုံးသေး
editor-big = စာလုံးကြီး
editor-inserted = ထည့်ထားသည်
editor-deleted = ဖယ်ထားသည်
editor-keys = နှိပ်ရမည့် ခလုတ်
editor-sample = ပရိုဂရမ်၏ ရလဒ်
editor-variable = ကိန်းရှင်
editor-abbreviation = အတိုကောက်
editor-abbreviation-ask = အရှည်ကောက်
editor-anchor = လင့်ခ်ညွှန်နိုင်သည့် နေရာ
editor-anchor-ask = နေရာ၏ အမည် (နေရာလွတ်မပါ)
editor-name-bad = ဤအမည်ကို သုံး၍ မရပါ။ နေရာလွတ်မပါဘဲ ရေးပါ။
editor-select-first = စကားလုံးများကို အရင် ရွေးပါ။
editor-undo = နောက်ပြန်ဆုတ်ရန်
editor-redo = ပြန်လုပ်ရန်
editor-close = ပိတ်ရန်
editor-remove = ဖယ်ရှားရန်
editor-more = နောက်ထပ်
editor-yes = ဟုတ်
editor-no = မဟုတ်

## What can be inserted

editor-crosshead = ခေါင်းစဉ်ငယ်
editor-crosshead-smaller = ပိုသေးသော ခေါင်းစဉ်ငယ်
editor-picture = ပုံ
editor-picture-upload = ဤစက်မှ ပုံ
editor-picture-library = မီဒီယာစာကြည့်တိုက်မှ ပုံ
editor-list = စာရင်း
editor-list-numbered = နံပါတ်တပ်စာရင်း
editor-quote = ကောက်နုတ်ချက်
editor-pull-quote = အသားပေး ကောက်နုတ်ချက်
editor-part = အပိုင်း - { $kind }
editor-note = အောက်ခြေမှတ်ချက်
editor-embed = အခြားဝက်ဘ်ဆိုက်မှ ပို့စ် သို့မဟုတ် ဖွင့်စက်
editor-table = ဇယား
editor-gallery = ဓာတ်ပုံစုစည်းမှု
editor-sidebar = ဘေးကွက်
editor-details = ဖြန့်ဖတ်ရန် စာသား
editor-verse = ကဗျာ
editor-code = ပရိုဂရမ်ကုဒ်
editor-rule = ခွဲခြားမျဉ်း

## Hints in empty places

editor-hint-text = ဤနေရာတွင် ရေးပါ။ ပုံ၊ အပိုင်း၊ ဇယားနှင့် အခြားအရာများအတွက် / ကို ရိုက်ပါ။
editor-hint-label = စာဖတ်သူများ မြင်ရမည့် အညွှန်း
editor-hint-attribution = မည်သူ့စကားကို ကောက်နုတ်သည်
editor-hint-caption = ပုံစာ
editor-hint-title = ဘေးကွက်၏ ခေါင်းစဉ်
editor-hint-summary = အမြဲမြင်ရမည့် စာသား
editor-hint-note = မှတ်ချက်၏ စာသား

## Links and languages

editor-link = လင့်ခ်
editor-link-address = လိပ်စာ သို့မဟုတ် ခေါင်းစဉ်ပါ စကားလုံးများ
editor-link-set = လင့်ခ် ထည့်ရန်
editor-link-remove = လင့်ခ် ဖယ်ရှားရန်
editor-link-bad = ဤသည်မှာ လိပ်စာ မဟုတ်ပါ။ လင့်ခ်များသည် ဝက်ဘ်စာမျက်နှာ၊ အီးမေးလ်လိပ်စာ၊ ဖုန်းနံပါတ်နှင့် ဤသတင်းစာ၏ စာမျက်နှာများသို့ ညွှန်နိုင်သည်။
editor-link-found = တွေ့ရှိသော ဆောင်းပါးများ
editor-language = ဤစကားလုံးများ၏ ဘာသာစကား
editor-language-article = ဆောင်းပါးအတိုင်း
editor-language-other = အခြားဘာသာစကားကုဒ်
editor-language-bad = ဤသည်မှာ ဘာသာစကားကုဒ် မဟုတ်ပါ။
editor-language-set = ဘာသာစကား သတ်မှတ်ရန်
editor-direction = စာရေးဦးတည်ရာ
editor-direction-language = ဘာသာစကားအတိုင်း
editor-direction-ltr = ဘယ်မှ ညာသို့
editor-direction-rtl = ညာမှ ဘယ်သို့

## Find and replace

editor-find = ရှာရန်
editor-find-next = နောက်တစ်ခု
editor-find-before = ယခင်တစ်ခု
editor-find-case = စာလုံးအကြီးအသေး ခွဲခြားရန်
editor-find-count = { $count } ခုအနက် { $number }
editor-find-none = ရှာမတွေ့ပါ
editor-replace-by = အစားထိုးမည့် စာသား
editor-replace = အစားထိုးရန်
editor-replace-all = အားလုံး အစားထိုးရန်
editor-replaced = အစားထိုးပြီး - { $count }

## Pictures

editor-alt = ပုံကို မမြင်ရသူများအတွက် ဖော်ပြချက်
editor-caption = ပုံစာ
editor-credit = ဓာတ်ပုံရှင်
editor-placement = နေရာ
editor-placement-column = စာသားကော်လံအတွင်း
editor-placement-center = အလယ်တွင်
editor-placement-start = စာကြောင်းအစတွင်
editor-placement-end = စာကြောင်းအဆုံးတွင်
editor-placement-wide = ကျယ်ကျယ်
editor-placement-full = စာမျက်နှာအပြည့်
editor-picture-replace = မီဒီယာစာကြည့်တိုက်မှ အခြားပုံ
editor-picture-renew = ဤစက်မှ အခြားပုံ
editor-picture-missing = ဤပုံ မီဒီယာစာကြည့်တိုက်တွင် မရှိတော့ပါ။
editor-picture-waiting = ဤပုံကို ပြင်ဆင်နေသည်။ စာမျက်နှာကို ပြန်ဖွင့်သည့်အခါ မြင်ရပါမည်။
editor-rights-ended = အသုံးပြုခွင့် ကုန်ဆုံးသွားပါပြီ
editor-picture-unseen = ဤပုံကို ပြ၍ မရပါ - { $address }။ ထိုနေရာမှ ဖိုင်ကို ယူပြီး မီဒီယာစာကြည့်တိုက်တွင် ထည့်ပါ။
editor-picture-unnamed = ပုံ { $id }
editor-pasted-picture = ကူးထည့်ပုံ
editor-gallery-add = မီဒီယာစာကြည့်တိုက်မှ ထည့်ရန်
editor-columns = ကော်လံများ
editor-columns-any = အလိုအလျောက်
editor-library = မီဒီယာစာကြည့်တိုက်ရှိ ပုံများ
editor-library-search = ပုံများ ရှာရန်
editor-library-none = ပုံ ရှာမတွေ့ပါ။
editor-library-empty = ရှာမတွေ့ပါ။
editor-library-failed = မီဒီယာစာကြည့်တိုက် မတုံ့ပြန်ပါ။
editor-choose = ဤပုံများကို ယူရန်
editor-loading = ဖွင့်နေသည်…
editor-uploading = { $name } ကို တင်နေသည်
editor-uploaded = တင်ပြီး - { $name }
editor-upload-failed = { $name } ကို မတင်နိုင်ခဲ့ပါ - { $why }
editor-upload-large = { $name } ကြီးလွန်းသည်။
editor-why-line = ဆာဗာ မတုံ့ပြန်ပါ။
editor-why-refused = ဆာဗာက ငြင်းပယ်သည်။
editor-why-long = ရှည်လွန်းသည်။
editor-paste-cut = သင် ကူးထည့်သည်မှာ ရှည်လွန်းသည်။ အဆုံးပိုင်း ကျန်ခဲ့သည်။
editor-only-pictures = ဤနည်းဖြင့် ပုံများကိုသာ စာသားထဲ ထည့်နိုင်သည်။
editor-pictures-lost = ပါမလာသော ပုံ - { $count }။ ဖိုင်များကို ဆွဲထည့်ပါ။

## Keys

editor-keyboard = ကီးဘုတ်
editor-paragraph = စာပိုဒ်
editor-indent = အချက်ကို အတွင်းသို့ ရွှေ့ရန်
editor-outdent = အချက်ကို အပြင်သို့ ရွှေ့ရန်
editor-note-follow = မှတ်ချက်နံပါတ်မှ မှတ်ချက်သို့၊ ထို့နောက် ပြန်
editor-line-break = စာပိုဒ်တူတွင် စာကြောင်းသစ်
editor-move-up = စာပိုဒ် သို့မဟုတ် ဘလောက်ကို အပေါ်သို့ ရွှေ့ရန်
editor-move-down = စာပိုဒ် သို့မဟုတ် ဘလောက်ကို အောက်သို့ ရွှေ့ရန်
editor-block-fields = ရွေးထားသော ပုံ သို့မဟုတ် ဘလောက်၏ အကွက်များသို့
editor-leave = ဖွင့်ထားသည်ကို ပိတ်ရန်၊ ထို့နောက် Tab ဖြင့် စာသားမှ ထွက်ရန်
editor-save = ယခု သိမ်းရန်

## Other blocks

editor-part-name = အပိုင်း
editor-part-kind = စာအမျိုးအစား
editor-part-dissolve = အပိုင်းကို ဖျက်သိမ်းရန်
editor-embed-ask = ပို့စ် သို့မဟုတ် ဖွင့်စက်၏ လိပ်စာ
editor-embed-bad = ဤသည်မှာ ဝက်ဘ်စာမျက်နှာ လိပ်စာ မဟုတ်ပါ။
editor-embed-title = ခေါင်းစဉ်
editor-code-language = ပရိုဂရမ်ဘာသာစကား
editor-note-number = မှတ်ချက် { $number }
editor-note-lost = (စာသားတွင် ဤမှတ်ချက်ကို ညွှန်းထားခြင်း မရှိပါ)
editor-kept = ရှိသည့်အတိုင်း ထားသည် - { $type }
editor-kept-definitions = ဝေါဟာရစာရင်း
editor-kept-playlist = ဖွင့်ရန်စာရင်း
editor-kept-page-break = စာမျက်နှာခွဲ
editor-kept-teaser-end = အမြည်းစာသား အဆုံး
editor-kept-download = ဒေါင်းလုဒ်လုပ်ရန် ဖိုင်
editor-kept-audio = အသံ
editor-kept-video = ဗီဒီယို
editor-kept-table = ဇယားလွတ်
editor-kept-list = စာရင်းလွတ်

## Table tools

editor-row-above = အပေါ်တွင် အတန်းထည့်ရန်
editor-row-below = အောက်တွင် အတန်းထည့်ရန်
editor-row-delete = အတန်း ဖျက်ရန်
editor-column-before = ရှေ့တွင် ကော်လံထည့်ရန်
editor-column-after = နောက်တွင် ကော်လံထည့်ရန်
editor-column-delete = ကော်လံ ဖျက်ရန်
editor-cells-merge = ဇယားကွက်များ ပေါင်းရန်
editor-cell-split = ဇယားကွက် ခွဲရန်
editor-cell-header = ခေါင်းစီးကွက်
editor-row-head = ခေါင်းစီးအတန်း
editor-table-remove = ဇယား ဖယ်ရှားရန်

## Two versions side by side

editor-conflict = မူနှစ်ခု
editor-conflict-what = သင် စတင်ပြီးနောက် { $name } က သိမ်းခဲ့သည် ({ $time })။ ထားလိုသည်ကို ရွေးပါ။ သင် မဆုံးဖြတ်မချင်း မည်သည့်အရာမျှ မပျောက်ပါ။
editor-conflict-mine = သင့်မူ
editor-conflict-all-theirs = { $name } ၏ မူအားလုံး ယူရန်
editor-conflict-all-mine = သင့်မူအားလုံး ယူရန်
editor-conflict-both = နှစ်ခုလုံး ထားရန်
editor-conflict-nothing = မရှိ
editor-conflict-same = နှစ်ခုလုံး တူ - { $count }
editor-conflict-open = ရွေးရန် ကျန် - { $count }
editor-conflict-ready = အားလုံး ရွေးပြီးပါပြီ။
editor-conflict-take = ရွေးထားသည်ကို သိမ်းရန်
editor-conflict-later = နောက်မှ ဆုံးဖြတ်ရန်
editor-block-paragraph = စာပိုဒ်
editor-block-crosshead = ခေါင်းစဉ်ငယ်
editor-block-part = အပိုင်း
editor-block-list = စာရင်း
editor-block-quote = ကောက်နုတ်ချက်
editor-block-pull-quote = အသားပေး ကောက်နုတ်ချက်
editor-block-figure = ပုံ
editor-block-gallery = ဓာတ်ပုံစုစည်းမှု
editor-block-embed = အခြားဝက်ဘ်ဆိုက်မှ ပို့စ် သို့မဟုတ် ဖွင့်စက်
editor-block-table = ဇယား
editor-block-sidebar = ဘေးကွက်

## The media library

library = မီဒီယာ
library-upload = ဖိုင်များ ထည့်ရန်
library-upload-go = တင်ရန်
library-upload-help = ပုံ၊ ဗီဒီယို၊ အသံ၊ PDF နှင့် WebVTT။ ဖိုင်များကို ဤစာမျက်နှာပေါ် ဆွဲချခြင်း သို့မဟုတ် ကူးထည့်ခြင်းလည်း ပြုနိုင်သည်။ ရိုက်ကူးသည့်နေရာ အချက်အလက်ကို ပုံမှ ဖယ်ရှားပေးသည်။
library-upload-waiting = စောင့်ဆိုင်းဆဲ
library-upload-checking = စစ်ဆေးဆဲ
library-upload-done = တင်ပြီး
library-upload-known = ဤနေရာတွင် ရှိပြီးသား
library-upload-broken = ချိတ်ဆက်မှု ပြတ်သွားသည်။ ရောက်ပြီးသည်ကို သိမ်းထားသည်။
library-upload-retry = ထပ်ကြိုးစားရန်
library-search = ရှာဖွေရန်
library-search-go = ရှာဖွေရန်
library-search-none = အားလုံး ပြရန်
library-family = ဖိုင်အမျိုးအစား
library-family-all = အမျိုးအစားအားလုံး
library-family-picture = ပုံ
library-family-video = ဗီဒီယို
library-family-audio = အသံ
library-family-document = စာရွက်စာတမ်း
library-only = ပြရန်
library-only-all = အားလုံး
library-only-without-alt = အစားထိုးစာသား မရှိသော ပုံများ
library-only-rights-ended = အသုံးပြုခွင့် ကုန်ဆုံး
library-only-rights-live = အသုံးပြုခွင့် ကုန်တော့မည် သို့မဟုတ် ကုန်ပြီး၊ စာဖတ်သူများ မြင်နေရ
library-only-unused = မည်သည့်နေရာတွင်မျှ မသုံး
library-none = ဤနေရာတွင် မည်သည့်အရာမျှ မရှိသေးပါ။ ပထမဆုံးဖိုင်ကို အပေါ်တွင် ထည့်ပါ။
library-none-found = ကိုက်ညီသည် မရှိပါ။
library-not-yet = ယခုထိ မတွေ့သေးပါ။ အောက်တွင် ဆက်ရှာနိုင်သည်။
library-no-medium = ထိုဖိုင် မီဒီယာစာကြည့်တိုက်တွင် မရှိပါ။
library-signed-out = သင် အကောင့်ထွက်ထားသည်၊ သို့မဟုတ် မီဒီယာစာကြည့်တိုက်ကို သုံးခွင့် မရှိပါ။
library-kilobytes = { $count } kB
library-megabytes = { $count } MB
library-fault-reference = ဖိုင် မရောက်သေးပါ
library-fault-missing = ဖိုင် ပျောက်နေသည်
library-fault-waiting = အရွယ်အစားများ ပြုလုပ်နေသည်
library-fault-failed = ဤပုံကို ပြ၍ မရပါ
library-fault-alt = အစားထိုးစာသား မရှိပါ
library-fault-rights = အသုံးပြုခွင့် ကုန်ဆုံးသွားပါပြီ
library-refused-large = ဤဖိုင် ကြီးလွန်းသည်။ အများဆုံး { $limit } MB သာ ရသည်။
library-refused-piece = တစ်ကြိမ်တည်းတွင် များလွန်းသည်။ ဖိုင်ပိုနည်းနည်း တင်ပါ၊ သို့မဟုတ် စခရစ်ကို ဖွင့်ပြီး ဤဖိုင်တစ်ခုတည်း တင်ပါ။
library-refused-type = ဤဖိုင်အမျိုးအစားကို မသုံးနိုင်ပါ။ သုံးနိုင်သည်များမှာ JPEG၊ PNG၊ GIF၊ WebP၊ TIFF၊ BMP ပုံများ၊ MP4၊ WebM ဗီဒီယိုများ၊ MP3၊ M4A၊ Ogg၊ WAV၊ FLAC အသံများ၊ PDF နှင့် WebVTT တို့ ဖြစ်သည်။
library-refused-heic = HEIC နှင့် AVIF ပုံများကို မသုံးနိုင်ပါ။ ပုံကို JPEG အဖြစ် သိမ်းပြီး တင်ပါ။
library-refused-svg = SVG ပုံများတွင် ပရိုဂရမ် ပါနိုင်သဖြင့် မသုံးနိုင်ပါ။ ပုံကို PNG အဖြစ် သိမ်းပြီး တင်ပါ။
library-refused-pixels = ဤပုံတွင် ပစ်ဆယ် များလွန်းသည်။ အများဆုံး သန်း 60 ဖြစ်ပြီး မည်သည့်ဘက်မျှ 16,384 ထက် မပိုရပါ။
library-refused-frames = ဤလှုပ်ရှားပုံ ရှည်လွန်းသည်။
library-refused-broken = ဤပုံ ပျက်နေ၍ ဖတ်၍ မရပါ။
library-refused-broke-off = ဖိုင် အပြည့်အစုံ မရောက်ခဲ့ပါ။ ထပ်ကြိုးစားပါ။
library-refused-empty = ဤဖိုင်တွင် မည်သည့်အရာမျှ မပါပါ။
library-refused-none = ဖိုင်တစ်ခု အရင် ရွေးပါ။
library-refused-full = ဒစ်တွင် နေရာ မကျန်တော့ပါ။
library-refused-busy = ဖိုင်များ တစ်ပြိုင်နက် ရောက်လာနေသည်မှာ များလွန်းသည်။ ခဏအကြာတွင် ထပ်ကြိုးစားပါ။
library-refused-no-upload = ဤတင်မှုကို မသိတော့ပါ။ အစမှ ပြန်စပါ။
library-refused-offset = ဤအပိုင်းသည် ယခင်အပိုင်း၏ အဆုံးနှင့် မဆက်ပါ။
library-refused-too-much = သင် တင်ရန် မပြီးသေးသော ဖိုင်များ များလွန်းသည်။ အရင် အပြီးသတ်ပါ၊ သို့မဟုတ် တစ်ရက် စောင့်ပါ။
library-refused-damaged = ရောက်လာသော ဖိုင်သည် ကြိုတင်ပြောထားသော ဖိုင် မဟုတ်ပါ။ ထပ်ကြိုးစားပါ။
library-refused-fault = ဤနေရာတွင် ချို့ယွင်းမှု ဖြစ်ပေါ်ခဲ့သည်။
library-saved = သိမ်းပြီးပါပြီ။
library-open = ဖိုင်ကို ဖွင့်ရန်
library-original = မူရင်းကို ဒေါင်းလုဒ်လုပ်ရန်
library-replace = ဖိုင်ကို အစားထိုးရန်
library-replace-help = ဖိုင်ဟောင်း ရှိသည့်နေရာတိုင်းတွင် ဖိုင်သစ် ပေါ်ပါမည်။ ဖိုင်ဟောင်း၏ လိပ်စာများက ဖိုင်သစ်သို့ ညွှန်ပေးသည်။ စာသားများ မပြောင်းပါ။
library-replace-go = အစားထိုးရန်
library-alt = အစားထိုးစာသား
library-alt-help = ပုံကို မမြင်ရသူများအတွက် ပုံတွင် မြင်ရသည်များ။
library-caption = ပုံစာ
library-credit = ဖန်တီးသူ၏ အမည်
library-title = ခေါင်းစဉ်
library-rights = မူပိုင်ခွင့်
library-holder = မူပိုင်ရှင်
library-terms = ခွင့်ပြုထားသည်များ
library-until = အသုံးပြုခွင့် နောက်ဆုံးရက်
library-focus = အရေးအကြီးဆုံးနေရာ
library-focus-help = စာမျက်နှာများက ပုံကို ဖြတ်တောက်သည့်အခါ ဤနေရာကို မြင်နေရမည်။ ပုံကို နှိပ်ပါ သို့မဟုတ် ရာခိုင်နှုန်း ရိုက်ပါ။ မဖြည့်လျှင် အလယ်ဗဟို ဖြစ်သည်။
library-focus-x = ဘယ်ဘက်မှ ရာခိုင်နှုန်း
library-focus-y = အပေါ်မှ ရာခိုင်နှုန်း
library-focus-pick = အရေးအကြီးဆုံးနေရာကို ရွေးရန်
library-crops = ပုံသဏ္ဌာန်အလိုက် ပြမည့်အပိုင်း
library-crops-help = စာမျက်နှာများက ပုံကို ဤပုံသဏ္ဌာန်ဖြင့် ပြသည့်အခါ ဤအပိုင်းကို ပြမည်။ ဆွဲပါ သို့မဟုတ် ရာခိုင်နှုန်း ရိုက်ပါ။ မရွေးလျှင် အရေးအကြီးဆုံးနေရာက ဆုံးဖြတ်သည်။
library-crop-card = စာရင်းများနှင့် မျက်နှာဖုံးများ၊ 3 : 2
library-crop-square = လူပုံ၊ 1 : 1
library-crop-share = မျှဝေသည့်အခါ၊ 1200 × 630
library-crop-own = ရွေးထားသည်
library-crop-none = ဆံ့သလို
library-crop-width = အကျယ်၊ ရာခိုင်နှုန်း
library-crop-go = ဤအပိုင်းကို ပြရန်
library-crop-remove = မရွေးရန်
library-no-crop = ဤအပိုင်းသည် ပုံပြင်ပတွင် ရှိသည် သို့မဟုတ် ဆယ်ပုံတစ်ပုံထက် ကျဉ်းသည်။
library-clip = မျက်နှာဖုံးပုံနှင့် စာတန်းထိုး
library-poster = မျက်နှာဖုံးပုံ
library-poster-help = ဤမီဒီယာစာကြည့်တိုက်ရှိ ပုံ၏ နံပါတ် သို့မဟုတ် လိပ်စာ။ မလိုလျှင် မဖြည့်ပါနှင့်။
library-poster-go = မျက်နှာဖုံးပုံကို သိမ်းရန်
library-track = စာတန်းထိုး ထည့်ရန်
library-track-file = WebVTT ဖိုင်
library-track-help = ဤမီဒီယာစာကြည့်တိုက်ရှိ WebVTT ဖိုင်၏ နံပါတ် သို့မဟုတ် လိပ်စာ။
library-track-kind = အမျိုးအစား
library-track-captions = နားမကြားသူများအတွက် စာတန်းထိုး
library-track-subtitles = ဘာသာပြန် စာတန်းထိုး
library-track-chapters = အခန်းများ
library-track-descriptions = ဖော်ပြချက်များ
library-track-lang = ဘာသာစကား၊ ဥပမာ en သို့မဟုတ် km
library-track-label = ဖွင့်စက်တွင် ပြမည့် အမည်
library-track-go = ထည့်ရန်
library-untrack = ဖယ်ရှားရန်
library-untrack-of = { $name } ကို ဖယ်ရှားရန်
library-used = အသုံးပြုထားသည့် နေရာများ
library-used-nowhere = မည်သည့်နေရာတွင်မျှ အသုံးမပြုပါ။
library-use-article = ဆောင်းပါး
library-use-manuscript = စာမူ
library-use-person = စာရေးသူ ဓာတ်ပုံ
library-use-promotion = မြှင့်တင်ချက်
library-use-comment = မှတ်ချက်
library-use-front = မျက်နှာဖုံးစာမျက်နှာ
library-use-medium = မျက်နှာဖုံးပုံ သို့မဟုတ် စာတန်းထိုး အဖြစ်
library-use-paper = သတင်းစာ၏ လိုဂို၊ အိုင်ကွန် သို့မဟုတ် မျှဝေရန် ပုံ
library-remove = အပြီးတိုင် ဖျက်ရန်
library-copies = ထပ်နေသော ဖိုင်များ
library-added = { $date } တွင် ထည့်သည်
library-added-by = { $date } တွင် { $who } က ထည့်သည်
library-changed-meanwhile = ဤအတောအတွင်း အခြားသူက သိမ်းလိုက်သည်။ သင် ရိုက်ထားသည်မှာ အောက်တွင် ရှိသည်။ ထပ်သိမ်းလျှင် ထိုသူ၏ စာသားကို အစားထိုးပါမည်။
library-too-long = ရှည်လွန်းသည်။ အများဆုံး အက္ခရာ { $most } လုံးသာ ရေးနိုင်သည်။
library-outside-picture = ရာခိုင်နှုန်းသည် 0 မှ 100 အထိ ဖြစ်သည်။
library-is-used = အသုံးပြုနေသဖြင့် ဖျက်၍ မရပါ။
library-not-yours = ထုတ်ဝေခွင့်ရှိသူသာ ၎င်းကို ပြောင်းလဲနိုင်သည်။ စာဖတ်သူများ မြင်ရသောနေရာတွင် သုံးထားသည် သို့မဟုတ် အခြားသူ တင်ထားသည်။
library-goes = “{ $name }” ကို ၎င်း၏ဖိုင်နှင့်အတူ အပြီးတိုင် ဖျက်မည်။
library-no-picture = ထိုပုံ မီဒီယာစာကြည့်တိုက်တွင် မရှိပါ။
library-no-track = ထို WebVTT ဖိုင် မီဒီယာစာကြည့်တိုက်တွင် မရှိပါ။
library-no-language = ဤသည်မှာ ဘာသာစကားကုဒ် မဟုတ်ပါ။
library-no-clip = ဗီဒီယိုနှင့် အသံတွင်သာ မျက်နှာဖုံးပုံနှင့် စာတန်းထိုး ရှိနိုင်သည်။
library-other-family = ဖိုင်သစ်သည် ဖိုင်ဟောင်းနှင့် အမျိုးအစား တူရမည်။
library-no-day = ဤသည်မှာ ရက်စွဲ မဟုတ်ပါ။

## The first owner

first-title = သင့်သတင်းခန်းမှ ကြိုဆိုပါသည်
first-how = သင်သည် { $paper } ၏ ပထမဆုံး ပိုင်ရှင် ဖြစ်သည်။ သင် မည်သူဖြစ်ကြောင်း ဖြည့်ပေးပါ။ ဤလင့်ခ်ကို တစ်ကြိမ်သာ သုံးနိုင်သည်။
first-name = သင့်အမည်
first-name-invalid = အမည် ရေးပေးပါ။ ဝက်ဘ်လိပ်စာ မဖြစ်ရပါ၊ အများဆုံး အက္ခရာ 50 သာ ရေးနိုင်သည်။
first-password = စကားဝှက် (လိုချင်လျှင်)
first-password-help = မဖြည့်ဘဲ ထားနိုင်သည်။ အီးမေးလ်ဖြင့် ပို့သော လင့်ခ်ဖြင့် ဝင်နိုင်သည်၊ သို့မဟုတ် နောက်စာမျက်နှာတွင် ဝင်ခွင့်သော့ (passkey) ပြုလုပ်နိုင်သည်။
first-password-mailless = ဤသတင်းစာသည် အီးမေးလ် မပို့နိုင်သေးပါ။ စကားဝှက် မရှိလျှင် passkey ဖြင့်ဖြစ်စေ၊ ဆာဗာတွင် ပြုလုပ်သော လင့်ခ်ဖြင့်ဖြစ်စေသာ ပြန်ဝင်နိုင်သည် - courant people link။
first-done = ပိုင်ရှင်အဖြစ် ဝင်ပြီးပါပြီ။ အောက်တွင် မည်သို့ဝင်မည်ကို ရွေးပါ၊ နောက်မှလည်း ရွေးနိုင်သည်။
first-on = သတင်းခန်းသို့ သွားရန်
first-begin = စတင်ရန်
form-problems = ဤအချက်များကို ပြန်ကြည့်ပေးပါ -
again-title = သင် ထွက်ပြီးသား ဖြစ်နေသည်
again-how = မည်သည့်အရာမျှ မလုပ်ဆောင်ရသေးပါ။ သင် ရိုက်ထည့်ထားသည်များ ဤစာမျက်နှာတွင် ရှိနေသည်။ ဝင်းဒိုးအသစ်တွင် ဝင်ပြီးမှ ဤနေရာမှ ထပ်ပို့ပါ။
again-files = မည်သည့်အရာမျှ မလုပ်ဆောင်ရသေးပါ။ ဝင်ပြီးမှ နောက်သို့ပြန်၍ ဖိုင်များကို ထပ်ရွေးပါ။
again-sign-in = ဝင်းဒိုးအသစ်တွင် ဝင်ရန်
again-send = ထပ်ပို့ရန်

## Passwords that are not taken

password-too-short = စကားဝှက်တွင် အနည်းဆုံး အက္ခရာ { $least } လုံး ရှိရမည်။ စကားလုံးများစွာ ပေါင်းထားလျှင် ကောင်းသည်။
password-too-long = ဤစကားဝှက် ရှည်လွန်းသည်။
password-common = လူအများ သုံးသော စကားဝှက်ဖြစ်၍ လွယ်ကူစွာ ခန့်မှန်းနိုင်သည်။ အခြားတစ်ခု ရွေးပါ။
password-about-you = ဤစကားဝှက်မှ ပိုင်ရှင်ကို ခန့်မှန်းနိုင်သည်။ အခြားတစ်ခု ရွေးပါ။

## The second proof

second-title = နောက်တစ်ဆင့် ကျန်သေးသည်
second-how = { $email } အဖြစ် အကောင့်ဝင်နေသည်။ သင်ကိုယ်တိုင် ဖြစ်ကြောင်း ဒုတိယနည်းဖြင့် အတည်ပြုပေးပါ။
second-code = သင့်အက်ပ်မှ ဂဏန်းခြောက်လုံး
second-code-help = စက္ကူပေါ်ရှိ ကုဒ်ကိုလည်း တစ်ကြိမ် သုံးနိုင်သည်။
second-paper = သင့်စက္ကူပေါ်ရှိ ကုဒ်
second-go = ရှေ့ဆက်ရန်
second-wrong = ကုဒ် မမှန်ပါ၊ သို့မဟုတ် သုံးပြီးသား ဖြစ်သည်။
second-wait = မှားယွင်းမှု များလွန်းပါသည်။ { $time } တွင် ထပ်ကြိုးစားနိုင်သည်။
second-lost = အားလုံး ပျောက်သွားပါသလား။ သတင်းစာ၏ ပိုင်ရှင်က အစမှ ပြန်စနိုင်ရန် ကူညီနိုင်သည်။

## What staff come in by

keys-title = သင် အကောင့်ဝင်ပုံ
keys-how = အီးမေးလ်ဖြင့် ပို့သော လင့်ခ်ဖြင့် အမြဲ အကောင့်ဝင်နိုင်သည်။ ဝင်ခွင့်သော့ သို့မဟုတ် ဂဏန်းခြောက်လုံး ထုတ်ပေးသည့် အက်ပ် ရှိလျှင် လင့်ခ်အပြင် ၎င်းတို့အနက် တစ်ခုကိုပါ တောင်းသည်။ ထို့ကြောင့် သင့်အီးမေးလ်တစ်ခုတည်းဖြင့် မည်သူမျှ ဝင်၍ မရပါ။
keys-needed = ဤသတင်းစာသည် ဝန်ထမ်းများထံမှ ဒုတိယအဆင့် အတည်ပြုချက် တောင်းသည်။ ဤနေရာတွင် ဝင်ခွင့်သော့ သို့မဟုတ် ဂဏန်းခြောက်လုံး ပြင်ဆင်ပြီးမှ သတင်းခန်းသို့ ဝင်နိုင်သည်။
keys-again = ပြောင်းလဲရန် အကောင့် ပြန်ဝင်ပေးပါ။
keys-again-go = အကောင့် ပြန်ဝင်ရန်
keys-not-fresh = အကောင့်ဝင်ပုံကို ပြောင်းလဲရန် အကောင့် ပြန်ဝင်ပေးပါ။ မည်သည့်အရာမျှ မပြောင်းလဲခဲ့ပါ။
keys-remove = ဖယ်ရှားရန်
keys-remove-of = { $name } ကို ဖယ်ရှားရန်
keys-passkeys = ဝင်ခွင့်သော့များ
keys-passkeys-how = ဝင်ခွင့်သော့ (passkey) ကို သင့်ဖုန်း၊ ကွန်ပျူတာ သို့မဟုတ် လုံခြုံရေးသော့တွင် သိမ်းထားသည်။ မည်သည်ကိုမျှ ရိုက်ရန်မလိုဘဲ လက်ဗွေ၊ မျက်နှာ သို့မဟုတ် PIN ဖြင့် ဝင်နိုင်သည်။
keys-passkeys-never = ဝင်ခွင့်သော့အတွက် အမည်ပါသော လိပ်စာနှင့် လုံခြုံသော ချိတ်ဆက်မှု (https) လိုအပ်သည်။ ဤသတင်းစာတွင် မရှိသေးပါ။
keys-passkeys-script = ဝင်ခွင့်သော့ ပြုလုပ်ရန် သင့်ဘရောက်ဇာတွင် စခရစ် ဖွင့်ထားရမည်။
keys-passkeys-full = အကောင့်တစ်ခုတွင် ထားနိုင်သော ဝင်ခွင့်သော့ အရေအတွက် ပြည့်သွားပါပြီ။
keys-passkey-name = ဝင်ခွင့်သော့၏ အမည်၊ ဥပမာ “ကျွန်ုပ်၏ ဖုန်း”
keys-passkey-add = ဝင်ခွင့်သော့ ထည့်ရန်
keys-passkey-made = { $date } တွင် ပြုလုပ်သည်
keys-passkey-used = { $date } တွင် နောက်ဆုံး သုံးခဲ့သည်
keys-passkey-wrong = ဝင်ခွင့်သော့ ပြုလုပ်၍ မရပါ။ ထပ်ကြိုးစားပါ။
keys-codes = အက်ပ်မှ ဂဏန်းခြောက်လုံး
keys-codes-how = သင့်ဖုန်းရှိ အက်ပ်က မိနစ်ဝက်တိုင်း ပြောင်းသော ဂဏန်းခြောက်လုံးကို ပြသည်။ လင့်ခ် သို့မဟုတ် စကားဝှက်ပြီးနောက် ထိုဂဏန်းများကို ရိုက်ရသည်။
keys-codes-begin = ဂဏန်းခြောက်လုံး ပြင်ဆင်ရန်
keys-codes-since = { $date } မှစ၍ ပြင်ဆင်ထားသည်။
keys-codes-off = ဂဏန်းခြောက်လုံး ဖယ်ရှားရန်
keys-codes-scan = အက်ပ်ဖြင့် ဤပုံကို စကင်ဖတ်ပါ။
keys-codes-picture = အက်ပ်၏ ကင်မရာအတွက် ပုံ
keys-codes-typed = စကင်ဖတ်၍ မရလျှင် ဤစာသားကို ရိုက်ထည့်ပါ -
keys-codes-here = ဤစက်ရှိ အက်ပ်ကို ဖွင့်ရန်
keys-codes-first = ယခု ပြနေသည့် ဂဏန်းခြောက်လုံး
keys-codes-confirm = အပြီးသတ်ရန်
keys-wrong-code = ဤဂဏန်းများသည် ယခုအချိန်၏ ဂဏန်းများ မဟုတ်ပါ။ သင့်ဖုန်း၏ နာရီ မှန်ပါသလား။
keys-paper = စက္ကူပေါ်ရှိ ကုဒ်များ
keys-paper-keep = ဤကုဒ်များကို ပုံနှိပ် သို့မဟုတ် ရေးမှတ်ပြီး လုံခြုံစွာ သိမ်းထားပါ။ အခြားအရာအားလုံး ပျောက်ဆုံးလျှင် ကုဒ်တစ်ခုစီဖြင့် တစ်ကြိမ် ဝင်နိုင်သည်။ ထပ်မပြတော့ပါ။
keys-paper-left = { $count ->
    [0] အခြားအရာအားလုံး ပျောက်ဆုံးချိန်အတွက် ကုဒ် မကျန်တော့ပါ။
   *[other] အခြားအရာအားလုံး ပျောက်ဆုံးချိန်အတွက် ကုဒ် { $count } ခု ကျန်သည်။
}
keys-paper-new = ကုဒ်အသစ်များ ပြုလုပ်ရန်
keys-password-none = သင့်တွင် စကားဝှက် မရှိပါ၊ ရှိရန်လည်း မလိုပါ။
keys-password-since = { $date } မှစ၍ သတ်မှတ်ထားသည်။
keys-password-present = ယခု စကားဝှက်
keys-password-new = စကားဝှက်အသစ်
keys-password-help = အနည်းဆုံး အက္ခရာ { $least } လုံး၊ စကားလုံးများစွာ ပေါင်းထားလျှင် ကောင်းသည်။ အခြားဘရောက်ဇာအားလုံးတွင် အကောင့်ထွက်သွားပါမည်။
keys-password-save = စကားဝှက်ကို သိမ်းရန်
keys-password-off = စကားဝှက်ကို ဖယ်ရှားရန်
keys-wrong-password = ယခု စကားဝှက် မမှန်ပါ။

## People

desk-people = ဝန်ထမ်းများ
people-suspended = ဆိုင်းငံ့ထားသည်
people-self = သင်ကိုယ်တိုင်
people-seen = { $date } တွင် နောက်ဆုံး ဝင်ခဲ့သည်
people-never = တစ်ခါမျှ မဝင်ဖူးသေးပါ
people-sessions = { $count ->
    [0] အကောင့် ဝင်မထားပါ
   *[other] ဘရောက်ဇာ { $count } ခုတွင် အကောင့်ဝင်ထားသည်
}
people-second = ဒုတိယအဆင့် အတည်ပြုချက် ရှိသည်
people-no-second = ဒုတိယအဆင့် အတည်ပြုချက် မရှိပါ
people-invite = ဝန်ထမ်းအသစ် ဖိတ်ခေါ်ရန်
people-invite-how = အကောင့်ဝင်ရန် လင့်ခ်တစ်ခု ရမည်။ သုံးရက်အတွင်း တစ်ကြိမ်သာ သုံးနိုင်သည်။
people-invite-go = ဖိတ်ခေါ်ရန်
people-email = ၎င်း၏ အီးမေးလ်လိပ်စာ
people-name = ၎င်း၏ အမည်
people-name-invalid = ဤအရာကို အမည်အဖြစ် မသုံးနိုင်ပါ။ ရှည်လွန်းသည် သို့မဟုတ် ဝက်ဘ်လိပ်စာ ဖြစ်သည်။
people-role = ၎င်း၏ လုပ်ပိုင်ခွင့်
people-role-save = လုပ်ပိုင်ခွင့်ကို သိမ်းရန်
people-roles = မည်သူ မည်သည်ကို လုပ်ပိုင်ခွင့်ရှိသည်
people-role-analyst = မည်သည်တို့ကို ဖတ်ရှုကြသည်ကို ကြည့်နိုင်သည်။
people-role-moderator = စာဖတ်သူများ၏ မှတ်ချက်များကို ဆုံးဖြတ်သည်။
people-role-contributor = စာမူ ရေးသည်၊ အခြားသူများက ဖော်ပြပေးသည်။
people-role-writer = ဆောင်းပါး ရေးပြီး ကိုယ်တိုင်ရေးသည်ကို ဖော်ပြနိုင်သည်။
people-role-editor = လူတိုင်း၏ ဆောင်းပါးကို တည်းဖြတ်၊ ဖော်ပြနိုင်သည်။ မှတ်ချက်များနှင့် ၎င်းတို့၏ စည်းမျဉ်းများကို ဆုံးဖြတ်သည်။ မည်သည်တို့ကို ဖတ်ရှုကြသည်ကို ကြည့်နိုင်သည်။
people-role-owner = အားလုံး လုပ်ပိုင်ခွင့်ရှိပြီး မည်သူ ဝန်ထမ်းဖြစ်သည်ကို သတ်မှတ်သည်။
people-invited = { $email } ကို ဖိတ်ခေါ်ပြီးပါပြီ။ ဤလင့်ခ်ကို ၎င်းထံ ပေးပါ။ လင့်ခ်ကို ထပ်မပြတော့ပါ၊ လင့်ခ်ရှိသူတိုင်း ဝင်နိုင်သည်။
people-invited-mail = { $email } ကို ဖိတ်ခေါ်ပြီး အီးမေးလ် ပို့နေပါသည်။ အီးမေးလ် မရောက်လျှင် ဤလင့်ခ်ကို ၎င်းထံ ပေးပါ။ လင့်ခ်ကို ထပ်မပြတော့ပါ၊ လင့်ခ်ရှိသူတိုင်း ဝင်နိုင်သည်။
people-never-came = ဖိတ်ခေါ်ထားသော်လည်း မဝင်ရသေးပါ။ ဖိတ်စာအသစ် ပို့လျှင် လင့်ခ်ဟောင်း သုံးမရတော့ပါ။
people-invite-again = ထပ်မံ ဖိတ်ခေါ်ရန်
people-already = ဝန်ထမ်း ဖြစ်ပြီးသားပါ။
people-missing = ထိုအကောင့် မရှိပါ။
people-last-owner = ၎င်းသည် အကောင့်ဝင်နိုင်သော တစ်ဦးတည်းသော ပိုင်ရှင် ဖြစ်သည်။ အခြားပိုင်ရှင်တစ်ဦး အရင် ခန့်ပါ။
people-no-person = သတင်းစာတွင် ထိုသူ မရှိပါ။
people-not-a-role = ၎င်း၏ လုပ်ပိုင်ခွင့်ကို ရွေးပေးပါ။
people-not-recent = လုပ်ပိုင်ခွင့်များကို ပြောင်းလဲရန် အကောင့် ပြန်ဝင်ပေးပါ။ မည်သည့်အရာမျှ မပြောင်းလဲခဲ့ပါ။
people-byline = စာရေးသူစာရင်းရှိ အမည်
people-byline-none = မည်သူမျှ မရှိ
people-keys = ၎င်း အကောင့်ဝင်ပုံ
people-has-password = စကားဝှက် ရှိသည်
people-has-no-password = စကားဝှက် မရှိ
people-has-codes = အက်ပ်မှ ဂဏန်းခြောက်လုံး ရှိသည်
people-has-no-codes = ဂဏန်းခြောက်လုံးအတွက် အက်ပ် မရှိ
people-passkeys = { $count ->
    [0] ဝင်ခွင့်သော့ မရှိ
   *[other] ဝင်ခွင့်သော့ { $count } ခု
}
people-forget = အစမှ ပြန်စစေရန်
people-forget-how = စက်များ ပျောက်ဆုံးသွားပါက - စကားဝှက်၊ ဝင်ခွင့်သော့၊ ဂဏန်းခြောက်လုံးနှင့် ကုဒ်များကို ဖယ်ရှားပြီး အီးမေးလ်ဖြင့် ပို့သော လင့်ခ်ဖြင့် ဝင်ရမည်။ သူကိုယ်တိုင် ဟုတ်မဟုတ် အခြားနည်းဖြင့် အရင် မေးပါ။
people-where = ၎င်း အကောင့်ဝင်ထားသည့် နေရာများ
people-nowhere = မည်သည့်နေရာတွင်မျှ မရှိပါ။
people-end = ဝင်ခွင့် ရပ်ဆိုင်းခြင်း
people-end-how = နှစ်မျိုးလုံးဖြင့် နေရာတိုင်းမှ ချက်ချင်း အကောင့်ထွက်သွားမည်။ ဆိုင်းငံ့ခံရသူသည် ပြန်ဝင်ခွင့် မရမချင်း တာဝန်ကို ဆက်ထားပြီး ဖယ်ရှားခံရသူသည် စာဖတ်သူ ဖြစ်သွားသည်။
people-suspend = ဆိုင်းငံ့ရန်
people-resume = ပြန်ဝင်ခွင့်ပြုရန်
people-remove = ဝန်ထမ်းအဖြစ်မှ ဖယ်ရှားရန်
people-rule = ဒုတိယအဆင့် အတည်ပြုချက်
people-rule-second = ဝန်ထမ်းများ ဒုတိယအဆင့် အတည်ပြုချက် ရှိရမည်
people-rule-help = ဝင်ခွင့်သော့ သို့မဟုတ် အက်ပ်မှ ဂဏန်းခြောက်လုံး ရှိသူများသာ သတင်းခန်းသို့ ဝင်နိုင်သည်။ အခြားသူများသည် တစ်ခုခုကို အရင် ပြင်ဆင်ရမည်။

## Letters

mail-invite-subject = { $paper } - အယ်ဒီတာအဖွဲ့သို့ ဖိတ်ခေါ်ခြင်း
mail-invite-what = { $by } က သင့်ကို { $paper } ၏ အယ်ဒီတာအဖွဲ့သို့ ဖိတ်ခေါ်သည်။ သင့်တာဝန် - { $role }။
mail-invite-how = ဤလင့်ခ်ကို သုံးရက်အတွင်း ဖွင့်ပြီး ထိုနေရာရှိ ခလုတ်ကို နှိပ်ပါ။ တစ်ကြိမ်သာ သုံးနိုင်သည်။
mail-staff-suspended = { $name } ကို ဆိုင်းငံ့ထားသဖြင့် အကောင့်ဝင်၍ မရပါ။
mail-staff-resumed = { $name } အကောင့် ပြန်ဝင်နိုင်ပါပြီ။
mail-staff-reset = { $name } ၏ အကောင့်ဝင်နည်းအားလုံးကို အီးမေးလ်မှလွဲ၍ ဖယ်ရှားလိုက်သည်။
mail-rights-subject = { $paper }- ပုံများနှင့် အခြားဖိုင်များ၏ အသုံးပြုခွင့် ကုန်တော့မည်
mail-rights-what = ဤဖိုင်များကို စာဖတ်သူများ မြင်နေရပြီး မကြာမီ သုံးခွင့် ကုန်တော့မည်။ အသုံးပြုခွင့်ကို သက်တမ်းတိုးပါ သို့မဟုတ် အခြားတစ်ခုဖြင့် အစားထိုးပါ။
mail-rights-until = { $name }- { $date } အထိ

## The audit

desk-audit = လုပ်ဆောင်မှု မှတ်တမ်း
desk-statistics = စာရင်းအင်း
statistics-how = ဆောင်းပါးစာမျက်နှာများကို စာဖတ်သူများထံ ပို့ခဲ့သည့် အကြိမ်ရေ၊ သတင်းစာက ပုံမှန် ရေတွက်သည့်အတိုင်း ဖြစ်သည်။ ကွတ်ကီး မသုံး၊ မည်သူမည်ဝါ မသိဘဲ တစ်ရက်ချင်း ပေါင်းထားသည်။ မှတ်ချက်များမှာ ဆောင်းပါးတစ်ပုဒ်၏ မှတ်ချက်အားလုံး ဖြစ်သည်။
statistics-days = ကာလ
statistics-days-1 = ယနေ့
statistics-days-7 = နောက်ဆုံး 7 ရက်
statistics-days-30 = နောက်ဆုံး 30 ရက်
statistics-articles = ဖတ်ခဲ့သည်များ
statistics-article = ဆောင်းပါး
statistics-reads = ဖတ်ရှုမှု
statistics-file = ဇယားအတွက် ဖိုင် (CSV)
statistics-none = ဤကာလအတွင်း ရေတွက်ထားသည် မရှိပါ။
statistics-by-day = တစ်ရက်ချင်း
statistics-day = ရက်
statistics-total = စုစုပေါင်း
audit-how = အကောင့်များနှင့် စည်းမျဉ်းများအပေါ် လုပ်ဆောင်ခဲ့သည်များ။ ဤမှတ်တမ်းကို မည်သူမျှ ပြင်၍ ဖျက်၍ မရပါ။
audit-who = မည်သူ
audit-anybody = အားလုံး
audit-what = မည်သည့်အရာ
audit-anything = အားလုံး
audit-since = ဤနေ့မှစ၍
audit-none = မှတ်တမ်း မရှိပါ။
audit-console = သတင်းစာ၏ ဆာဗာမှ တစ်စုံတစ်ဦး
audit-by-link = အီးမေးလ်ဖြင့် ပို့သော လင့်ခ်ဖြင့်
audit-by-password = စကားဝှက်ဖြင့်
audit-by-passkey = ဝင်ခွင့်သော့ဖြင့်
audit-by-first = ပထမဆုံး ပိုင်ရှင်အဖြစ်
audit-role = { $actor } က { $subject } ၏ လုပ်ပိုင်ခွင့်ကို ပြောင်းသည် - ယခင် { $from }၊ ယခု { $to }။
audit-link = { $actor } က { $subject } အကောင့်ဝင်ရန် လင့်ခ် ပြုလုပ်သည်။
audit-invite = { $actor } က { $subject } ကို ဖိတ်ခေါ်သည်။ တာဝန် - { $role }။
audit-suspend = { $actor } က { $subject } ကို ဆိုင်းငံ့သည်။
audit-resume = { $actor } က { $subject } ကို ပြန်ဝင်ခွင့်ပြုသည်။
audit-forget-keys = { $actor } က { $subject } ၏ အကောင့်ဝင်နည်းများကို အီးမေးလ်မှလွဲ၍ ဖယ်ရှားသည်။
audit-byline = { $actor } က { $subject } ၏ စာရေးသူအမည်ကို ပြောင်းသည် - “{ $person }”။
audit-second-proof-on = { $actor } က ဝန်ထမ်းများထံမှ ဒုတိယအဆင့် အတည်ပြုချက် တောင်းသည်။
audit-second-proof-off = { $actor } က ဝန်ထမ်းများထံမှ ဒုတိယအဆင့် အတည်ပြုချက် မတောင်းတော့ပါ။
audit-sign-in = { $actor } သည် { $where } မှ { $by } အကောင့်ဝင်သည်။
audit-password = { $actor } က စကားဝှက် သတ်မှတ်သည်။
audit-password-off = { $actor } က မိမိ၏ စကားဝှက်ကို ဖယ်ရှားသည်။
audit-codes = { $actor } က အက်ပ်မှ ဂဏန်းခြောက်လုံး ပြင်ဆင်သည်။
audit-codes-off = { $actor } က အက်ပ်မှ ဂဏန်းခြောက်လုံးကို ဖယ်ရှားသည်။
audit-recovery-codes = { $actor } က စက္ကူအတွက် ကုဒ်အသစ်များ ပြုလုပ်သည်။
audit-recovery-code = { $actor } က စက္ကူပေါ်ရှိ ကုဒ်တစ်ခုကို သုံးသည်။
audit-passkey = { $actor } က ဝင်ခွင့်သော့ “{ $name }” ကို ထည့်သည်။
audit-passkey-off = { $actor } က ဝင်ခွင့်သော့ “{ $name }” ကို ဖယ်ရှားသည်။
audit-passkey-copied = { $subject } ၏ ဝင်ခွင့်သော့ “{ $name }” သည် ကူးယူထားသည့်အလား နောက်ပြန် ရေတွက်နေသည်။ ၎င်းဖြင့် မည်သူမျှ မဝင်နိုင်ခဲ့ပါ။
audit-words = { $actor } က စကားလုံးစာရင်း “{ $subject }” ကို ပြင်ဆင်သည်။
audit-policy = { $actor } က မှတ်ချက်စည်းမျဉ်းများကို ပြောင်းသည် ({ $subject })။
audit-thread = { $actor } က ဆောင်းပါးတစ်ပုဒ်၏ မှတ်ချက်စည်းမျဉ်းများကို ပြောင်းသည် ({ $subject })။
audit-note-mended = { $actor } က စာဖတ်သူများထံ အသိပေးချက်ကို ပြင်ခဲ့သည် ({ $subject })။
audit-clock = နာရီ
audit-article = { $actor }- { $what } (“{ $subject }”)။
audit-article-removed = ကြာမြင့်စွာ စွန့်ပစ်ထားသော မူကြမ်း “{ $subject }” ကို အပြီးဖျက်ပြီးပါပြီ။
audit-added = { $actor } က “{ $subject }” ကို ထည့်ခဲ့သည် ({ $place })။
audit-changed = { $actor } က “{ $subject }” ကို ပြောင်းလဲခဲ့သည် ({ $place })။
audit-removed = { $actor } က “{ $subject }” ကို ဖယ်ရှားခဲ့သည် ({ $place })။
audit-merged = { $actor } က အခြားတို့ကို “{ $subject }” နှင့် ပေါင်းခဲ့သည် ({ $place })။
audit-changed-place = { $actor } က “{ $place }” ကို ပြောင်းလဲခဲ့သည်။
audit-did-added = ထည့်ခြင်း
audit-did-changed = ပြောင်းလဲခြင်း
audit-did-removed = ဖယ်ရှားခြင်း
audit-did-merged = ပေါင်းခြင်း
audit-other = { $actor } - { $action } ({ $subject })။
audit-what-role = တာဝန် ပြောင်းခြင်း
audit-what-link = လင့်ခ် ပြုလုပ်ခြင်း
audit-what-invite = ဖိတ်ခေါ်ခြင်း
audit-what-suspend = ဆိုင်းငံ့ခြင်း
audit-what-resume = ပြန်ဝင်ခွင့်ပြုခြင်း
audit-what-forget-keys = အစမှ ပြန်စစေခြင်း
audit-what-byline = အကောင့်များ၏ စာရေးသူအမည်
audit-what-second-proof-on = ဒုတိယအဆင့် အတည်ပြုချက် တောင်းခြင်း
audit-what-second-proof-off = ဒုတိယအဆင့် အတည်ပြုချက် မတောင်းတော့ခြင်း
audit-what-sign-in = အကောင့်ဝင်ခြင်း
audit-what-password = စကားဝှက် သတ်မှတ်ခြင်း
audit-what-password-off = စကားဝှက် ဖယ်ရှားခြင်း
audit-what-codes = ဂဏန်းခြောက်လုံး ပြင်ဆင်ခြင်း
audit-what-codes-off = ဂဏန်းခြောက်လုံး ဖယ်ရှားခြင်း
audit-what-recovery-codes = စက္ကူအတွက် ကုဒ် ပြုလုပ်ခြင်း
audit-what-recovery-code = စက္ကူပေါ်ရှိ ကုဒ် သုံးခြင်း
audit-what-passkey = ဝင်ခွင့်သော့ ထည့်ခြင်း
audit-what-passkey-off = ဝင်ခွင့်သော့ ဖယ်ရှားခြင်း
audit-what-passkey-copied = နောက်ပြန် ရေတွက်နေသော ဝင်ခွင့်သော့များ
audit-what-words = စကားလုံးစာရင်းများ
audit-what-policy = မှတ်ချက်စည်းမျဉ်းများ
audit-what-thread = ဆောင်းပါး၏ မှတ်ချက်စည်းမျဉ်းများ
audit-what-note-mended = စာဖတ်သူများထံ အသိပေးချက်များ ပြင်ခြင်း

## Setting up

setup = ပြင်ဆင်သတ်မှတ်ရန်
setup-pages = ပြင်ဆင်သတ်မှတ်ရန် စာမျက်နှာများ
setup-settings = သတင်းစာ
setup-sections = ကဏ္ဍများ
setup-topics = အကြောင်းအရာများ
setup-bylines = စာရေးသူများ
setup-menus = မီနူးများ
setup-redirects = လိပ်စာလွှဲခြင်း
setup-promotions = မြှင့်တင်ချက်များ
setup-imports = တင်သွင်းမှုများ

## Buttons and what they did

setup-change = ပြင်ဆင်ရန်
setup-none = မရှိပါ။
setup-up = အပေါ်သို့
setup-down = အောက်သို့
setup-in = အပေါ်ကလင့်ခ်၏ အောက်တွင် ထားရန်
setup-out = ထိပ်ဆုံးအဆင့်တွင် ထားရန်
setup-merge = ပေါင်းရန်
setup-merge-picked = ရွေးထားသည်များကို ပေါင်းရန်
setup-remove = ဖယ်ရှားရန်
setup-end = ယခု ရပ်ရန်
setup-look = မသိမ်းဘဲ ပြရန်
setup-look-at = စာဖတ်သူမြင်ရသည့်အတိုင်း ကြည့်ရန်
setup-preview = စာဖတ်သူများ မြင်ရမည့်အရာ
setup-sure = သေချာသည်၊ လုပ်ပါ
setup-back = မပြောင်းဘဲ ပြန်သွားရန်
setup-all = အားလုံး ပြရန်
setup-policy = မှတ်ချက်စည်းမျဉ်းများ
setup-search-name = အမည်ပါ စကားလုံးများ
setup-search-path = လိပ်စာပါ စကားလုံးများ
setup-done-saved = သိမ်းပြီးပါပြီ။ စာဖတ်သူများ ယခု မြင်ရပါပြီ။
setup-done-added = ထည့်ပြီးပါပြီ။ စာဖတ်သူများ ယခု မြင်ရပါပြီ။
setup-done-moved = ရွှေ့ပြီးပါပြီ။ စာဖတ်သူများ ယခု မြင်ရပါပြီ။
setup-done-merged = ပေါင်းပြီးပါပြီ။ လိပ်စာဟောင်းက ဤနေရာသို့ ညွှန်ပေးသည်။
setup-done-removed = ဖယ်ရှားပြီးပါပြီ။
setup-done-ended = ရပ်ပြီးပါပြီ။ စာဖတ်သူများ မမြင်ရတော့ပါ။
setup-done-placed = မီနူးကို ထိုနေရာတွင် ထားပြီးပါပြီ။
setup-articles = { $count ->
    [0] ဆောင်းပါးမရှိ
   *[other] ဆောင်းပါး { $count } ပုဒ်
 }

## Fields

setup-field-name = အမည်
setup-field-tagline = အမည်အောက်ရှိ စာတန်း
setup-field-description = ဖော်ပြချက်
setup-field-language = အဓိကဘာသာစကား
setup-field-address = စာဖတ်သူများ သတင်းစာကို တွေ့နိုင်သည့် လိပ်စာ
setup-field-time-zone = အချိန်ဇုန်
setup-field-accent = သတင်းစာ၏ အရောင်
setup-field-logo = လိုဂို
setup-field-dark-logo = အမှောင်နောက်ခံပေါ်ရှိ လိုဂို
setup-field-icon = အိုင်ကွန်
setup-field-share-picture = မျှဝေရန် ပုံ
setup-field-page-size = စာရင်းစာမျက်နှာတစ်ခုရှိ ဆောင်းပါးအရေအတွက်
setup-field-comments-order = မှတ်ချက်များ၏ အစီအစဉ်
setup-field-parent = ပါဝင်သည့်ကဏ္ဍ
setup-field-slug = လိပ်စာ၏ နောက်ဆုံးပိုင်း
setup-field-place = အဆင့်တူကဏ္ဍများကြား အစဉ်
setup-field-into = ပေါင်းထည့်မည့်နေရာ
setup-field-into-person = အခြားသူ၏ စာမျက်နှာလိပ်စာ
setup-field-printed = ဖော်ပြသည့် အမည်
setup-field-title = သတင်းစာရှိ ရာထူး
setup-field-bio = ဤသူအကြောင်း
setup-field-picture = မီဒီယာစာကြည့်တိုက်ရှိ ပုံ၏ နံပါတ်
setup-field-site = ကိုယ်ပိုင်ဝက်ဘ်ဆိုက်
setup-field-email = အီးမေးလ်လိပ်စာ
setup-field-label = လင့်ခ်၏ စာသား
setup-field-target = ညွှန်မည့်နေရာ
setup-field-from = လိပ်စာဟောင်း
setup-field-to = ယခု ညွှန်မည့်နေရာ
setup-description-hint = ရှာဖွေရေးအင်ဂျင်များနှင့် သတင်းဖိဒ်များအတွက်။ သတင်းစာကို မျှဝေသည့်နေရာတွင် စာဖတ်သူများ မြင်ရသည်။
setup-for-owners = ပိုင်ရှင်သာ ပြောင်းလဲနိုင်သည်။
setup-dates = ရက်စွဲကို ဤသို့ ရေးသည် - { $date }။ အချိန်နှင့်တကွ - { $time }။
setup-order-oldest = အဟောင်းဆုံး အရင်
setup-order-newest = အသစ်ဆုံး အရင်
setup-order-votes = မဲအများဆုံး အရင်
setup-parent-none = ကဏ္ဍမရှိ - ထိပ်ဆုံးအဆင့်
setup-slug-hint = ယခုလိပ်စာမှာ { $what } ဖြစ်သည်။ ပြောင်းလဲလျှင် လိပ်စာဟောင်းက လိပ်စာသစ်သို့ ညွှန်ပေးသည်။
setup-slug-new-hint = မဖြည့်လျှင် အမည်မှ ပြုလုပ်သည်။
setup-picture-hint = မီဒီယာစာကြည့်တိုက်တွင် ပုံတစ်ပုံစီ၏ နံပါတ်ကို ပြထားသည်။ ပုံ မလိုလျှင် မဖြည့်ပါနှင့်။
setup-logo-hint = စာမျက်နှာထိပ်တွင် အမည်အစား ပြသည်။ အလျားရှည်၊ နောက်ခံကြည်လင်ပြီး ပြမည့်အမြင့်၏ နှစ်ဆ ပစ်ဆယ်ရှိရမည် (144 လုံလောက်သည်)။
setup-dark-logo-hint = မျက်နှာပြင် အမှောင်သုံးသော စာဖတ်သူများအတွက်။ မရှိလျှင် လိုဂိုသည် အလင်းနောက်ခံကို ဆက်သုံးသည်။
setup-icon-hint = စတုရန်းပုံ၊ 180 ပစ်ဆယ်နှင့် အထက်။ ဘရောက်ဇာက အမည်ဘေးတွင်၊ ဖုန်းက မျက်နှာပြင်တွင် ပြသည်။
setup-share-picture-hint = စာမျက်နှာတွင် ပုံမရှိလျှင် အခြားဝက်ဘ်ဆိုက်များက ဤပုံကို ပြသည် - မျက်နှာစာ၊ ကဏ္ဍများ၊ ခေါင်းစဉ်များ။ 1200 × 630 ပစ်ဆယ် သင့်တော်သည်။
setup-email-hint = စာဖတ်သူများ မည်သည့်အခါမျှ မမြင်ရပါ။
setup-into-person-hint = ထားရှိမည့်သူ၏ စာမျက်နှာကို ဖွင့်ပြီး လိပ်စာကို ကူးယူပါ။

## Sections

setup-section-add = ကဏ္ဍ ထည့်ရန်
setup-sections-none = ကဏ္ဍ မရှိသေးပါ။
setup-section-merge = ဆောင်းပါးများ၊ ၎င်းအောက်ရှိ ကဏ္ဍများ၊ မီနူးလင့်ခ်များနှင့် မြှင့်တင်ချက်များ အခြားကဏ္ဍသို့ ရောက်သွားမည်။ လိပ်စာကလည်း ထိုကဏ္ဍသို့ ညွှန်ပေးမည်။
setup-section-remove = အလွတ်ဖြစ်သော ကဏ္ဍကိုသာ ဖယ်ရှားနိုင်သည်။
setup-section-goes = “{ $name }” ကဏ္ဍနှင့် ၎င်း၏ လိပ်စာ { $what } ကို ဖယ်ရှားမည်။ { $links ->
    [0] မီနူးတွင် ၎င်းသို့ ညွှန်သော လင့်ခ် မရှိပါ။
   *[other] မီနူးရှိ လင့်ခ် { $links } ခုလည်း ပါသွားမည်။
 } ဖယ်ရှားပြီးပါက ပြန်ယူ၍ မရပါ။
setup-section-goes-into = “{ $name }” ကဏ္ဍသည် “{ $into }” ၏ အစိတ်အပိုင်း ဖြစ်သွားမည်။ ရွှေ့မည့် ဆောင်းပါး - { $articles }။ “{ $into }” သို့ ညွှန်မည့် မီနူးလင့်ခ် - { $links }။ ဤကဏ္ဍအတွက်သာ ထားသော မြှင့်တင်ချက် - { $promotions }။ လိပ်စာ { $what } က “{ $into }” သို့ ညွှန်ပေးမည်။ ပေါင်းပြီးပါက ပြန်ခွဲ၍ မရပါ။

## Topics

setup-topic-add = အကြောင်းအရာ ထည့်ရန်
setup-topics-none = ဤအမည်ဖြင့် အကြောင်းအရာ မရှိပါ။
setup-topics-merge = သင် ရွေးသော အကြောင်းအရာ ကျန်ရှိမည်။ အခြားအကြောင်းအရာများ၏ ဆောင်းပါးများ ၎င်းထံ ရောက်ပြီး လိပ်စာများကလည်း ၎င်းသို့ ညွှန်ပေးမည်။ ပေါင်းပြီးပါက ပြန်ခွဲ၍ မရပါ။
setup-topic-remove = ဤအကြောင်းအရာကို ၎င်း၏ ဆောင်းပါးများမှလည်း ဖယ်ရှားမည်။ ဆောင်းပါးများကို အတူထားလိုလျှင် အခြားအကြောင်းအရာနှင့် ပေါင်းပါ။
setup-topic-goes = “{ $name }” အကြောင်းအရာနှင့် ၎င်း၏ လိပ်စာ { $what } ကို ဖယ်ရှားမည်။ ဤအကြောင်းအရာ ပျောက်မည့် ဆောင်းပါး - { $articles }။ ပါသွားမည့် မီနူးလင့်ခ် - { $links }။ ဖယ်ရှားပြီးပါက ပြန်ယူ၍ မရပါ။

## Bylines

setup-byline-add = စာရေးသူ ထည့်ရန်
setup-bylines-none = ဤအမည်ဖြင့် မည်သူမျှ မရှိပါ။
setup-byline-account = အကောင့် - { $name }
setup-byline-account-role = အကောင့် “{ $name }” ({ $role }) သည် ဤသူ၏ အကောင့် ဖြစ်သည်။
setup-byline-merge = စာရင်းတွင် နှစ်ခါ ပါနေသော သူတစ်ဦးအတွက် ဖြစ်သည်။ ဆောင်းပါး၊ မှတ်ချက်နှင့် အကောင့်များ အခြားအမည်သို့ ရောက်သွားမည်။ လိပ်စာကလည်း ထိုနေရာသို့ ညွှန်ပေးမည်။
setup-byline-goes = “{ $name }” သည် “{ $into }” ဖြစ်သွားမည်။ ရွှေ့မည့် ဆောင်းပါးပါ အမည် - { $articles }။ မှတ်ချက် - { $comments }။ လိပ်စာ { $what } က “{ $into }” သို့ ညွှန်ပေးမည်။ ပေါင်းပြီးပါက ပြန်ခွဲ၍ မရပါ။

## Menus

setup-menu-main = ပင်မမီနူး
setup-menu-footer = အောက်ခြေမီနူး
setup-menu-main-none = ပင်မမီနူး မရှိပါ။ စာဖတ်သူများသည် ဆောင်းပါးရှိသော ပထမဆုံးကဏ္ဍများကို မြင်ရသည်။
setup-menu-footer-none = အောက်ခြေတွင် လင့်ခ် မရှိပါ။
setup-menu-other = မည်သည့်နေရာတွင်မျှ မထားသေးသော မီနူးများ
setup-menu-place-main = ပင်မမီနူးအဖြစ် ထားရန်
setup-menu-place-footer = အောက်ခြေတွင် ထားရန်
setup-menu-links = { $count ->
   *[other] လင့်ခ် { $count } ခု
 }
setup-menu-add = လင့်ခ် ထည့်ရန်
setup-menu-item = လင့်ခ် ပြင်ဆင်ရန်
setup-menu-hidden = စာဖတ်သူများ မမြင်ရပါ
setup-menu-hidden-why = ညွှန်ထားသည့်အရာကို အများ မမြင်နိုင်ပါ။
setup-label-hint = မဖြည့်လျှင် ညွှန်ထားသည့်အရာ၏ အမည်ကို သုံးသည်။
setup-target-hint = ဤသတင်းစာ၏ လမ်းကြောင်း၊ ဥပမာ /about/၊ သို့မဟုတ် လိပ်စာအပြည့်အစုံ။
setup-menu-item-goes = “{ $name }” လင့်ခ်ကို ဖယ်ရှားမည်။ ၎င်းအောက်ရှိ လင့်ခ်များ ထိပ်ဆုံးအဆင့်သို့ တက်လာမည် - { $links }။
setup-menu-from-sections = ကဏ္ဍများဖြင့် စတင်ရန်

## Redirects

setup-redirect-add = လိပ်စာလွှဲခြင်း ထည့်ရန်
setup-redirect-add-how = လိပ်စာဟောင်းသည် ယခု မည်သည့်နေရာသို့မျှ မရောက်သော ဤသတင်းစာ၏ လိပ်စာ ဖြစ်ရမည်။ ဆောင်းပါး၊ စာမျက်နှာ၊ ကဏ္ဍ၊ အကြောင်းအရာ၊ စာရေးသူ သို့မဟုတ် ပုံတစ်ပုံသို့ ညွှန်နိုင်သည်။
setup-redirects-list = လိပ်စာဟောင်းများနှင့် ညွှန်သည့်နေရာများ
setup-redirects-none = မရှိပါ။
setup-redirect-leads = { $what } သို့ ညွှန်သည်
setup-redirect-leads-nowhere = ညွှန်ထားသည့်အရာကို အများ မမြင်နိုင်ပါ သို့မဟုတ် မရှိတော့ပါ။
setup-redirect-by-hand = ကိုယ်တိုင် ထည့်ထားသည်
setup-redirect-goes = { $name } မှ { $what } သို့ လွှဲခြင်းကို ဖယ်ရှားမည်။ ထိုလိပ်စာကို ဖွင့်သူများ မည်သည့်အရာမျှ တွေ့မည် မဟုတ်ပါ။
setup-missing = အများဆုံး ရှာသော်လည်း မတွေ့သည့် လိပ်စာများ
setup-missing-none = ရှာမတွေ့သည့် လိပ်စာ မရှိပါ။
setup-missing-how = လိပ်စာနှင့် ရက်အလိုက် ရေတွက်သည်။ ရှာသူအကြောင်း မည်သည့်အရာမျှ မသိမ်းပါ။
setup-missing-count = { $count ->
   *[other] { $count } ကြိမ် ရှာခဲ့သည်
 }
setup-missing-lead = တစ်နေရာသို့ ညွှန်ရန်
setup-missing-forget = စာရင်းမှ ဖယ်ရန်

## What cannot be done

setup-gone = မရှိတော့ပါ။ အခြားသူ ပြောင်းလဲလိုက်ခြင်း ဖြစ်နိုင်သည်။
setup-no-name = အမည် ထည့်ပေးပါ။
setup-too-long = ရှည်လွန်းသည်။ အက္ခရာ { $what } လုံးသာ ရေးနိုင်သည်။
setup-no-language = “{ $what }” သည် ဘာသာစကား မဟုတ်ပါ။ en၊ km၊ my၊ zh၊ ar သို့မဟုတ် pt-BR ကဲ့သို့ ကုဒ် ရေးပါ။
setup-no-web-address = “{ $what }” သည် လိပ်စာအပြည့်အစုံ မဟုတ်ပါ။ https://river.example ကဲ့သို့ ရေးပါ။
setup-no-zone = “{ $what }” သည် အချိန်ဇုန် မဟုတ်ပါ။ Asia/Phnom_Penh ကဲ့သို့ ရေးပါ။
setup-no-order = အစီအစဉ်တစ်ခု ရွေးပါ။
setup-no-color = “{ $what }” သည် အရောင် မဟုတ်ပါ။ #8a1c1c ကဲ့သို့ ရေးပါ။
setup-page-size = 5 မှ 100 အထိ ဂဏန်းတစ်ခု ရေးပါ။
setup-no-number = ကိန်းပြည့် ရေးပါ။
setup-no-section = ဤကဏ္ဍ မရှိတော့ပါ။
setup-below-itself = ကဏ္ဍတစ်ခုသည် ၎င်းကိုယ်တိုင်၏ အောက်တွင် မရှိနိုင်ပါ။
setup-merge-itself = အခြားတစ်ခု ရွေးပါ။ ၎င်းကိုယ်တိုင် သို့မဟုတ် ၎င်းအောက်ရှိအရာနှင့် ပေါင်း၍ မရပါ။
setup-section-full = ဆောင်းပါး သို့မဟုတ် မူကြမ်းများ ကျန်သေးသည်။ အခြားကဏ္ဍနှင့် ပေါင်းပါ။
setup-section-has-below = ၎င်းအောက်တွင် ကဏ္ဍများ ရှိသေးသည်။ အရင် ရွှေ့ပါ သို့မဟုတ် ပေါင်းပါ။
setup-taken = လိပ်စာ { $what } ကို သုံးထားပြီး ဖြစ်သည်။
setup-reserved = လိပ်စာ { $what } သည် စနစ်၏ လိပ်စာ ဖြစ်သည်။ အခြားတစ်ခု ရွေးပါ။
setup-no-address = “{ $what }” သည် လိပ်စာ၏ အစိတ်အပိုင်း မဖြစ်နိုင်ပါ။
setup-pick-two = အနည်းဆုံး နှစ်ခု ရွေးပါ။
setup-pick-fewer = { $what } ခုထက် လျှော့ရွေးပါ။
setup-no-mail = “{ $what }” သည် ပြည့်စုံသော အီးမေးလ်လိပ်စာ မဟုတ်ပါ။
setup-no-picture = ထိုပုံ မီဒီယာစာကြည့်တိုက်တွင် မရှိပါ။
setup-no-person = “{ $what }” လိပ်စာဖြင့် မည်သူမျှ မရှိပါ။
setup-no-target = “{ $what }” သည် မည်သည့်နေရာသို့မျှ မရောက်ပါ။ ဤသတင်းစာ၏ လမ်းကြောင်း သို့မဟုတ် လိပ်စာအပြည့်အစုံ ရေးပါ။
setup-not-ours = “{ $what }” သည် ဤသတင်းစာ၏ လိပ်စာ မဟုတ်ပါ။
setup-nothing-there = “{ $what }” တွင် စာဖတ်သူများ ဖွင့်နိုင်သည့်အရာ မရှိပါ။
setup-has-page = { $what } တွင် စာမျက်နှာ ရှိပြီး ဖြစ်သည်။
setup-too-many-links = မီနူးတစ်ခုတွင် လင့်ခ် { $what } ခုအထိသာ ထားနိုင်သည်။

## Promotions

setup-promotion-add = မြှင့်တင်ချက် ထည့်ရန်
setup-promotions-how = နေရာတစ်ခုတည်းတွင် အများရှိပါက အလေးချိန်အလိုက် တစ်ခုကို စာဖတ်သူများ မြင်ရမည်။ အခြားနေရာသို့ ရွှေ့ရန် လက်ကိုင်မှ ဆွဲပါ၊ သို့မဟုတ် ၎င်း၏ ဖောင်တွင် နေရာကို ပြောင်းပါ။
setup-promotions-none = မရှိပါ။
setup-promotions-running = ပြသဆဲ
setup-promotions-waiting = အချိန် စောင့်ဆိုင်းဆဲ
setup-promotions-capped = သဘောတူထားသည့် အကြိမ်ရေ ပြသပြီး
setup-promotions-ended = ပြီးဆုံး
setup-slot-top = စာမျက်နှာတိုင်း၏ ထိပ်တွင်
setup-slot-article-body = ဆောင်းပါးစာသားအတွင်း
setup-slot-article-side = ဆောင်းပါးဘေးတွင်
setup-slot-article-end = ဆောင်းပါးအဆုံးတွင်
setup-slot-front = ပင်မစာမျက်နှာတွင်
setup-slot-list = စာရင်းများတွင်
setup-promotion-counts = ပြသသည် - { $shown }။ ဖွင့်ကြည့်သည် - { $opened }။
setup-promotion-from = { $date } မှ
setup-promotion-to = { $date } အထိ
setup-promotion-cap = စုစုပေါင်း အများဆုံး အကြိမ်ရေ
setup-promotion-most = အများဆုံး { $count } ကြိမ်
setup-promotion-ends = “{ $name }” ကို ၎င်း၏ နေရာမှ ချက်ချင်း ဖြုတ်မည်။ ပြီးဆုံးချိန်ကို ပြောင်းပြီး ပြန်စနိုင်သည်။
setup-promotion-headline = ခေါင်းစဉ်
setup-promotion-text = စာသား
setup-promotion-link = ညွှန်မည့်နေရာ
setup-promotion-slot = နေရာ
setup-promotion-after-paragraph = ဤစာပိုဒ်အပြီးတွင် (အမှတ်စဉ်)
setup-promotion-after-hint = ဆောင်းပါးစာသားအတွင်း နေရာအတွက်သာ။
setup-promotion-is-paid = ငွေပေး၍ ဖော်ပြခြင်း
setup-promotion-label = အညွှန်း
setup-promotion-label-usual = ပုံမှန်အညွှန်း - ငွေပေးထားလျှင် “ကြော်ငြာ”
setup-promotion-label-text = အညွှန်းအစား သုံးမည့် စာသား
setup-promotion-picture = မီဒီယာစာကြည့်တိုက်ရှိ ပုံ၏ နံပါတ်
setup-promotion-alt = ပုံတွင် မြင်ရသည်များ
setup-promotion-alt-hint = ပုံကို မမြင်ရသော စာဖတ်သူများအတွက်။ ပုံ ပါလျှင် ဖြည့်ရမည်။
setup-promotion-starts = စတင်ချိန်
setup-promotion-ends-at = ပြီးဆုံးချိန်
setup-promotion-zone = { $what } ၏ အချိန်။ ကန့်သတ်မထားလိုလျှင် မဖြည့်ပါနှင့်။
setup-promotion-weight = အလေးချိန်
setup-promotion-weight-hint = 1 မှ 1000 အထိ။ 2 ဆိုလျှင် 1 ထက် နှစ်ဆ ပိုပြသည်။
setup-promotion-cap-hint = စုစုပေါင်း အကြိမ်ရေ။ 0 ဆိုလျှင် အကန့်အသတ် မရှိပါ။
setup-promotion-sections = ဤကဏ္ဍများတွင်သာ
setup-promotion-slug = ခွဲခြားရန် အမည်
setup-promotion-slug-hint = အင်္ဂလိပ်စာလုံးအသေး၊ ဂဏန်းနှင့် တုံးတို (-)။ လင့်ခ်၏ လိပ်စာတွင် ပါပြီး နောက်ပိုင်း မပြောင်းပါ။ မဖြည့်လျှင် ခေါင်းစဉ်မှ ပြုလုပ်သည်။
setup-promotion-wrong = ဤမြှင့်တင်ချက်ကို ဤအတိုင်း သိမ်း၍ မရပါ။ ယခု မရှိတော့ခြင်း ဖြစ်နိုင်သည်။
setup-promotion-wrong-headline = အက္ခရာ 160 ထက် မပိုသော ခေါင်းစဉ် ပေးပါ။
setup-promotion-wrong-link = လိပ်စာအပြည့် (https://…) သို့မဟုတ် ဤသတင်းစာ၏ လမ်းကြောင်း (/…) ကို ကွက်လပ်နှင့် အသုံးပြုသူအမည် မပါဘဲ ပေးပါ။
setup-promotion-wrong-label = ငွေပေးထားသည်ကို ကြော်ငြာဟု ခေါ်ရမည်။
setup-promotion-wrong-picture = စာကြည့်တိုက်ရှိ ပုံတစ်ပုံ၏ နံပါတ်ပေးပြီး ပုံတွင် မည်သည်ကို မြင်ရကြောင်း အောက်တွင် ရေးပါ။
setup-promotion-wrong-alt = ပုံတွင် မြင်ရသည်ကို အက္ခရာ 400 ထက် မပိုဘဲ ရေးပါ။ ပုံမရှိလျှင် ဗလာထားပါ။
setup-promotion-wrong-times = ရက်နှင့် အချိန် ပေးပါ။ အဆုံးသည် အစထက် နောက်ကျရမည်။
setup-promotion-wrong-number = { $least } မှ { $most } အထိ ကိန်းပြည့် ပေးပါ။
setup-promotion-wrong-long = အများဆုံး အက္ခရာ { $most }။
setup-promotion-wrong-sections = ပင်မစာမျက်နှာသည် မည်သည့်ကဏ္ဍတွင်မျှ မပါပါ။ ကဏ္ဍ မရွေးပါနှင့်။
setup-promotion-wrong-slug = စာလုံးသေး a မှ z၊ ဂဏန်းနှင့် တုံးတိုများသာ၊ အခြားမြှင့်တင်ချက်၏ သော့ မဖြစ်ရ။

## Imports

setup-imports-none = တင်သွင်းထားသည် မရှိပါ။
setup-imports-how = အခြားစနစ်မှ ရောက်လာသည်များ။ ပိုင်ရှင်များက ထုတ်ယူထားသော ဖိုင်ကို ဤနေရာတွင် တင်သွင်းနိုင်သည်။ သတင်းစာ၏ ဆာဗာတွင် courant import wxr ဖြင့်လည်း အတူတူ လုပ်ဆောင်နိုင်သည်။
setup-search-report = အစီရင်ခံစာပါ စကားလုံးများ
setup-import-running = { $began } တွင် စတင်သည်။ { $seen } တွင် နောက်ဆုံး တွေ့ရှိချိန်၌ ဖိုင်၏ { $percent } %၊ အဆင့် “{ $stage }” သို့ ရောက်နေသည်။ ပြန်စလျှင် ရပ်ခဲ့သည့်နေရာမှ ဆက်လုပ်သည်။
setup-import-done = { $seen } တွင် ပြီးစီးသည်။
setup-import-failed = { $seen } တွင် ဖိုင်၏ { $percent } % ၌ မအောင်မြင်ခဲ့ပါ။ ပြန်စလျှင် ရပ်ခဲ့သည့်နေရာမှ ဆက်လုပ်သည်။
setup-import-lost = မသိမ်းဆည်းနိုင်ခဲ့ ({ $count })
setup-import-changed = ပုံစံပြောင်း၍ သိမ်းသည် ({ $count })
setup-import-repaired = ဖိုင်တွင် ပြင်ဆင်ခဲ့သည် ({ $count })
setup-import-lost-title = မသိမ်းဆည်းနိုင်ခဲ့
setup-import-changed-title = ပုံစံပြောင်း၍ သိမ်းသည်
setup-import-repaired-title = ဖိုင်တွင် ပြင်ဆင်ခဲ့သည်
setup-import-kept = ဖိုင်မှ သတင်းစာတွင် ရှိသည်များ
setup-import-counts = ယခု { $kept } ခု ရှိပြီး ၎င်းတို့အနက် { $added } ခု အသစ်
setup-import-reasons = အကြောင်းရင်းများ (အများဆုံး အရင်)
setup-import-times = { $count ->
   *[other] { $count } ကြိမ်
 }
setup-import-notes-none = မရှိပါ။
setup-import-articles = ဆောင်းပါးများ
setup-import-pages = စာမျက်နှာများ
setup-import-comments = မှတ်ချက်များ
setup-import-media = ပုံများနှင့် အခြားဖိုင်များ
setup-import-people = စာရေးသူများ
setup-import-sections = ကဏ္ဍများ
setup-import-topics = အကြောင်းအရာများ
setup-import-redirects = လိပ်စာလွှဲခြင်းများ

## Notes on passages, media for fields, taking over
desk-event-moved = လိပ်စာ ပြောင်းသည်၊ ယခင်လိပ်စာ -
desk-event-put-back = အခိုးခံရသော အကောင့်က မပြောင်းမီ အတိုင်း ပြန်ထားသည်
desk-event-saved = သိမ်းသည်
desk-revision-put-back = မူလအတိုင်း ပြန်ထားသည်
passage-notes = စာသားအပိုင်းများပေါ်ရှိ မှတ်စုများ
passage-lost = ဤစာသားအပိုင်း ဆောင်းပါးတွင် မရှိတော့ပါ။
passage-count = { $count ->
   *[other] မဖြေရှင်းရသေးသော မှတ်စု { $count } ခု
}
passage-fault-no-text = တစ်ခုခု ရေးပေးပါ။
passage-fault-too-long = မှတ်စု ရှည်လွန်းသည်။
passage-fault-no-passage = ဆောင်းပါးမှ စကားလုံးများကို ရွေးပေးပါ။
passage-fault-too-many = ဤနေရာတွင် မှတ်စုများ များလွန်းနေပြီ။
passage-fault-missing = မရှိတော့ပါ၊ သို့မဟုတ် သင် ပြင်ဆင်ပိုင်ခွင့် မရှိပါ။
passage-mail-subject = { $name } က သင့်ကို မေးလိုသည်
stopped-mail-subject = ဆောင်းပါး “{ $headline }” မဖော်ပြဖြစ်ပါ
given-mail-subject = ဆောင်းပါး “{ $headline }” ကို သင့်အား အပ်ထားသည်
given-mail-what = { $name } က ဤဆောင်းပါးကို သင့်အား အပ်ထားသည်။
due-mail-subject = “{ $headline }” ၏ နောက်ဆုံးရက် နီးပြီ
due-mail-late-subject = “{ $headline }” ၏ နောက်ဆုံးရက် ကျော်ပြီ
due-mail-soon = နောက်ဆုံးရက်- { $date }။
due-mail-late = နောက်ဆုံးရက်မှာ { $date } ဖြစ်ပြီး ကျော်သွားပြီ။
work-mail-off = ဤစာများ မပို့ရန်
account-letters = ကျွန်ုပ်အား အပ်ထားသည့် ဆောင်းပါးများနှင့် နောက်ဆုံးရက်များအကြောင်း စာများ
passage-mail-what = { $name } က ဆောင်းပါး “{ $headline }” ပေါ်ရှိ မှတ်စုတွင် သင့်အမည်ကို ထည့်ရေးထားသည်။
passage-mail-go = ဆောင်းပါးကို ဖွင့်ရန်
passage-question-waiting = ဆောင်းပါး ဖော်ပြသည့်အခါ မေးမည်
pick-go = မီဒီယာစာကြည့်တိုက်မှ ရွေးရန်
pick-title = မီဒီယာစာကြည့်တိုက်မှ ရွေးရန်
pick-list = ရွေးနိုင်သည်များ
pick-take = ယူရန်
desk-refused-held = { $name } ဤဆောင်းပါးကို ရေးနေသည်။ “ရေးသားရန်” စာမျက်နှာတွင် အရင် တာဝန်လွှဲယူပါ။

## Notes, questions and topics in the editor; taking over
editor-passage = လုပ်ဖော်ကိုင်ဖက်များအတွက် မှတ်စု
editor-passages = လုပ်ဖော်ကိုင်ဖက်များအတွက် မှတ်စုများ
editor-passages-none = လုပ်ဖော်ကိုင်ဖက်များအတွက် မှတ်စုထားရန် စကားလုံးများကို ရွေးပြီး { $keys } ကို နှိပ်ပါ။ စာဖတ်သူများ မှတ်စုကို မည်သည့်အခါမျှ မမြင်ရပါ။
editor-passages-count = မှတ်စု - { $count }
editor-passages-settled = ဖြေရှင်းပြီး - { $count }
editor-passage-text = မှတ်စု
editor-passage-add = မှတ်စု ထည့်ရန်
editor-passage-answer = ပြန်ဖြေရန်
editor-passage-send = ပို့ရန်
editor-passage-settle = ဖြေရှင်းပြီးဟု မှတ်ရန်
editor-passage-reopen = ပြန်ဖွင့်ရန်
editor-passage-withdraw = ပြန်ယူရန်
editor-passage-lost = စာသားတွင် မရှိတော့ပါ
editor-passage-next = နောက်မှတ်စု
editor-passage-before = ယခင်မှတ်စု
editor-passage-go = စာသားအပိုင်းသို့ သွားရန်
editor-passage-cancel = မလုပ်တော့ပါ
editor-passage-failed = မှတ်စုကို ပို့၍ မရပါ။ ဤနေရာတွင် ရှိနေသေးသည်၊ ထပ်ကြိုးစားပါ။
editor-passage-new = မှတ်စုအသစ် - { $count }
editor-passage-no-words = ဤနေရာတွင် မှတ်စုထားရန် စကားလုံး မရှိပါ။
editor-ask = စာဖတ်သူများကို မေးရန်
editor-ask-text = စာဖတ်သူများသို့ မေးခွန်း
editor-ask-reword = စကားလုံး ပြင်ရန်
editor-ask-remove = မမေးတော့ပါ
editor-ask-close = အဖြေ လက်ခံခြင်း ရပ်ရန်
editor-ask-reopen = အဖြေ ပြန်လက်ခံရန်
editor-topic-make = အကြောင်းအရာ “{ $name }” ကို ပြုလုပ်ရန်
editor-topic-ask = အကြောင်းအရာ “{ $name }” မရှိသေးပါ။ အယ်ဒီတာက ပြုလုပ်ပေးနိုင်သည်။
editor-topic-taken = ထည့်ပြီး - { $name }
editor-topic-failed = အကြောင်းအရာများကို ယခု ရှာ၍ မရပါ။
editor-named = စာသားတွင် ဖော်ပြထားသည် - { $count }
editor-named-take = ခေါင်းစဉ် “{ $name }” ထည့်ရန်
editor-named-make = ခေါင်းစဉ် “{ $name }” ဖန်တီး၍ ထည့်ရန်
editor-named-refuse = “{ $name }” ကို နောက်ထပ် မအကြံပြုရန်
editor-held = { $name } { $since } မှစ၍ ဤနေရာတွင် ရေးနေသည်။ သင် လိုက်ဖတ်နိုင်သည်။
editor-held-took = { $name } က { $since } တွင် တာဝန်လွှဲယူလိုက်သည်။ သင် မသိမ်းရသေးသည်များကို ဤစက်တွင် သိမ်းထားသည်။
editor-held-left = { $name } ဤနေရာတွင် မရှိတော့ပါ။
editor-take = တာဝန်လွှဲယူရန်
editor-take-back = ပြန်လွှဲယူရန်
editor-take-failed = လွှဲယူ၍ မရပါ။ ထပ်ကြိုးစားပါ။
editor-state-held = မသိမ်းရသေး - ဤစက်တွင် သိမ်းထားသည်

## Undoing what a stolen account did
people-oneself = ဤသည်မှာ သင့်ကိုယ်ပိုင် အကောင့် ဖြစ်သည်။ အခြားပိုင်ရှင်တစ်ဦး သို့မဟုတ် သတင်းစာ၏ ဆာဗာမှ တစ်စုံတစ်ဦးက လုပ်ဆောင်ရမည်။
people-undo = ဤအကောင့် အခိုးခံရလျှင်
people-undo-how = အချိန်တစ်ခုမှစ၍ ၎င်း လုပ်ဆောင်ခဲ့သမျှကို ကြည့်ပြီး တစ်ကြိမ်တည်းဖြင့် မူလအတိုင်း ပြန်ထားနိုင်သည်။
people-undo-go = ၎င်း လုပ်ဆောင်ခဲ့သည်များကို ကြည့်ရန်
audit-undone = { $actor } က အခိုးခံရသော အကောင့် လုပ်ဆောင်ခဲ့သည်များကို မူလအတိုင်း ပြန်ထားသည် ({ $subject })။
audit-what-undone = အခိုးခံရသော အကောင့် လုပ်ဆောင်ခဲ့သည်များကို မူလအတိုင်း ပြန်ထားခြင်း
undo-title = { $name } လုပ်ဆောင်ခဲ့သည်များ
undo-to-person = ဤအကောင့်သို့ ပြန်သွားရန်
undo-how = ဤအကောင့်ကို အခြားသူ သုံးခဲ့လျှင် ပိုင်ရှင်၏ လက်ထဲတွင် သေချာပေါက် ရှိနေသေးသည့် နောက်ဆုံးအချိန်ကို ရွေးပါ။ ထို့နောက် ထိုအချိန်မှစ၍ လုပ်ဆောင်ခဲ့သည်များကို ကြည့်ပြီး တစ်ကြိမ်တည်းဖြင့် မူလအတိုင်း ပြန်ထားပါ။
undo-self = ဤသည်မှာ သင့်ကိုယ်ပိုင် အကောင့် ဖြစ်သည်၊ မိမိကိုယ်ကို ပိတ်ထုတ်၍ မရပါ။ အခြားပိုင်ရှင်တစ်ဦး သို့မဟုတ် သတင်းစာ၏ ဆာဗာမှ တစ်စုံတစ်ဦးက လုပ်ဆောင်ရမည် (courant people undo)။
undo-since = ဤအချိန်မှစ၍ ({ $zone })
undo-look = ကြည့်ရန်
undo-found = { $date } မှစ၍ လုပ်ဆောင်ခဲ့သည်များနှင့် ၎င်းတို့ မည်သို့ဖြစ်မည် -
undo-no-moment = ကျော်လွန်ပြီးသော ရက်စွဲနှင့် အချိန်ကို ဖြည့်ပေးပါ။
undo-keys = အကောင့်ဝင်ထားမှုများ၊ စကားဝှက်၊ ဝင်ခွင့်သော့များ၊ ဂဏန်းခြောက်လုံး၊ စက္ကူပေါ်ရှိ ကုဒ်များနှင့် အီးမေးလ်ဖြင့် ပို့သော လင့်ခ်များ
undo-articles = ဆောင်းပါးများ
undo-readers = စာဖတ်သူများ
undo-comments = မှတ်ချက်များအပေါ် ဆုံးဖြတ်ချက်များ
undo-bans = ပိတ်ပင်မှုများ
undo-lines = မှတ်တမ်းရှိ အခြားအရာများ
undo-cut = ဤစာရင်းတွင် ပါသည်ထက် ပိုရှိသည်။ မူလအတိုင်း ပြန်ထားလျှင် အားလုံးကို အဆင့်ဆင့် လုပ်ဆောင်မည်။
undo-did = { $what } ({ $count })
undo-back = မူလအတိုင်း ပြန်ထားမည်။
undo-done = မူလအတိုင်း ရှိပြီး ဖြစ်သည်၊ သို့မဟုတ် မကျန်တော့ပါ။
undo-ends = ရပ်ဆိုင်းသွားမည်။
undo-ended = ရပ်ဆိုင်းပြီး ဖြစ်သည်။
undo-kept = နောက်ပိုင်းတွင် { $name } က ပြောင်းခဲ့သည် - ရှိသည့်အတိုင်း ထားမည်။
undo-kept-somebody = နောက်ပိုင်းတွင် အခြားသူက ပြောင်းခဲ့သည် - ရှိသည့်အတိုင်း ထားမည်။
undo-by-hand = လူကိုယ်တိုင် စစ်ဆေးရမည်။
undo-why-merged = ပေါင်းထားသည်ကို ပြန်ခွဲ၍မရပါ - ဘာက ဘယ်မှာရှိခဲ့သည်ကို မှတ်မထားပါ။
undo-why-removed = ဖယ်ရှားခဲ့သည်ကို သိမ်းမထားပါ။
undo-why-replaced = ယခင်က ရှိခဲ့သော ဖိုင်ကို သိမ်းမထားပါ။
undo-why-used = ယခု ၎င်းကို အသုံးပြုနေသည်။
undo-why-unknown = ယခင်က မည်သို့ရှိခဲ့သည်ကို မသိပါ။
undo-withdrawn = ယာယီ ရုပ်သိမ်းမည်၊ စာဖတ်သူများ မမြင်ရတော့ပါ။
undo-shown = စာဖတ်သူများ မူ { $number } ကို ပြန်မြင်ရမည်။
undo-live = ပြန်ဖော်ပြမည်။
undo-text = စာမူသည် မူ { $number } ပါ စာသားအတိုင်း ပြန်ဖြစ်မည်။ အခြားစာသားများ မူအဆင့်ဆင့်တွင် ကျန်ရှိမည်။
undo-text-stays = ယခင်က စာသား မရှိခဲ့ပါ - စာမူကို မူကြမ်းအဖြစ် ထားမည်။
undo-draft = အလိုအလျောက် မဖော်ပြမိစေရန် မူကြမ်း ပြန်ဖြစ်မည်။
undo-moments = နောက်ဆုံးထားချိန်၊ ထုတ်ပြန်ခွင့် ကန့်သတ်ချိန် သို့မဟုတ် အလိုအလျောက် ရုပ်သိမ်းမည့်အချိန် မူလအတိုင်း ပြန်ဖြစ်မည်။
undo-step-by-hand = { $what } - လူကိုယ်တိုင် စစ်ဆေးရမည်။
undo-face = စာဖတ်သူများ မြင်ရသည်
undo-manuscript = စာမူ
undo-of = { $what } - { $fate }
undo-count = { $count } ခု - { $fate }
undo-never = စနစ်က မူလအတိုင်း ပြန်မထားနိုင်သည်များ
undo-never-letters = ပို့ပြီးသော အီးမေးလ်များ - စောင့်ဖတ်သည့် စာဖတ်သူများထံ၊ ဖိတ်ခေါ်ခံရသူများထံ။
undo-never-copies = ရှာဖွေရေးအင်ဂျင်များ အပါအဝင် အခြားသူများ ယူသွားသော စာမျက်နှာနှင့် သတင်းဖိဒ် မိတ္တူများ။ ပြန်လာသည့်အခါ မှန်ကန်သည်များကို ရမည်။
undo-never-bans = ၎င်း ရပ်ခဲ့သော ပိတ်ပင်မှုများ ရပ်ထားဆဲ ဖြစ်မည်။
undo-never-people = ၎င်း ဝင်ခွင့်ပေးခဲ့သူများ လုပ်ဆောင်ခဲ့သည်များ - ထိုသူတို့၏ အကောင့်များကိုလည်း ကြည့်ပါ။
undo-press = အကောင့်ကို ဆိုင်းငံ့ပြီး အကောင့်ဝင်နည်းအားလုံးကို ဖယ်ရှားမည်။ ၎င်း လုပ်ဆောင်ခဲ့သည်များကို နောက်ပိုင်းတွင် မည်သူမျှ မပြောင်းခဲ့လျှင် မူလအတိုင်း ပြန်ထားမည်။ ရေးထားသမျှ မပျောက်ပါ။ ဤခလုတ်ကို ထပ်နှိပ်နိုင်သည်။
undo-go = ဆိုင်းငံ့ပြီး မူလအတိုင်း ပြန်ထားရန်
undo-told-shut = အကောင့်ကို ဆိုင်းငံ့ပြီး ဝင်ခွင့်အားလုံး ပိတ်ပြီးပါပြီ။
undo-told-articles = { $count ->
   *[other] ဆောင်းပါး { $count } ပုဒ် မူလအတိုင်း ပြန်ဖြစ်ပါပြီ။
}
undo-told-comments = { $count ->
   *[other] မှတ်ချက် { $count } ခုအပေါ် ဆုံးဖြတ်ချက်များကို မူလအတိုင်း ပြန်ထားပြီးပါပြီ။
}
undo-told-bans = { $count ->
   *[other] ပိတ်ပင်မှု { $count } ခုကို ရုပ်သိမ်းပြီးပါပြီ။
}
undo-told-others = { $count ->
   *[other] အခြားအရာ { $count } ခု မူလအတိုင်း ပြန်ဖြစ်ပါပြီ။
}
undo-told-failed = { $count ->
   *[other] { $count } ခုကို မူလအတိုင်း ပြန်ထား၍ မရပါ။ အကြောင်းရင်းကို စနစ်မှတ်တမ်းတွင် ကြည့်ပါ။ နောက်တစ်ကြိမ် ထပ်ကြိုးစားပါ။
}
undo-told-more = ကျန်သေးသည် - နောက်တစ်ကြိမ် နှိပ်ပါ။

## An export brought in on the desk
setup-import-file = WordPress မှ ထုတ်ယူထားသော ဖိုင်ကို တင်သွင်းရန်
setup-import-file-how = WordPress တွင် - Tools → Export → All content။ ဖိုင်ကို အရင် စစ်ဆေးသည်၊ မည်သည့်အရာမျှ မရေးပါ။ ထို့နောက်မှ တင်သွင်းသည်။ ဤနေရာတွင် ရှိပြီးသားကို မည်သည့်အခါမျှ မဖျက်ပါ။
setup-import-choose = ထုတ်ယူထားသော ဖိုင် (.xml, .zip, .gz)
setup-import-choose-help = ဖိုင်ကို အပိုင်းလိုက် တင်သည်။ ပြတ်တောက်သွားလျှင် ဖိုင်ကို ပြန်ရွေးပါက ဆက်တင်မည်။
setup-import-script = တင်ရန် စခရစ် လိုအပ်သည်။ စခရစ် မသုံးလိုလျှင် သတင်းစာ၏ ဆာဗာတွင် courant import wxr ကို သုံးပါ။
setup-import-other = ထုတ်ယူထားသော အခြားဖိုင်တစ်ခု ရှိနေပြီ။ ထိုဖိုင်ကို အရင် စွန့်ပစ်ပါ။
setup-import-file-receiving = “{ $name }” ကို လက်ခံနေသည်။ ပြတ်တောက်သွားလျှင် ဖိုင်ကို ပြန်ရွေးပါ။
setup-import-file-here = “{ $name }” ရောက်ပါပြီ။ အရင် စစ်ဆေးပါ၊ မည်သည့်အရာမျှ မရေးပါ။
setup-import-file-looking = “{ $name }” ကို စစ်ဆေးနေသည် - { $stage }။
setup-import-file-looked = “{ $name }” မှ တင်သွင်းမည့်အရာများ -
setup-import-file-running = “{ $name }” ကို တင်သွင်းနေသည် - { $stage }။
setup-import-file-stopped = ရပ်လိုက်ပါပြီ။ “{ $name }” မှ တင်သွင်းပြီးသည်များ ကျန်ရှိပြီး ရပ်ခဲ့သည့်နေရာမှ ဆက်လုပ်မည်။
setup-import-file-failed = မပြီးမီ ရပ်သွားသည်။ “{ $name }” မှ တင်သွင်းပြီးသည်များ ကျန်ရှိပြီး ရပ်ခဲ့သည့်နေရာမှ ဆက်လုပ်မည်။
setup-import-file-done = “{ $name }” ကို တင်သွင်းပြီးပါပြီ။ { $who } က တင်သွင်းသည်။
setup-import-stage-waiting = အလှည့် စောင့်နေသည်
setup-import-stage-count = ရေတွက်နေသည်
setup-import-stage-furniture = စာရေးသူ၊ ကဏ္ဍ၊ အကြောင်းအရာ
setup-import-stage-media = ပုံနှင့် ဖိုင်များ
setup-import-stage-articles = ဆောင်းပါးနှင့် မှတ်ချက်များ
setup-import-stage-links = လင့်ခ်နှင့် မီနူးများ
setup-import-stage-fetch = ဝက်ဘ်ဆိုက်ဟောင်းမှ ပုံများ ယူနေသည်
setup-import-again = ပြန်ကြည့်ရန်
setup-import-look = စစ်ဆေးရန်
setup-import-run = တင်သွင်းရန်
setup-import-stop = ရပ်ရန်
setup-import-give-up = ဤဖိုင်ကို စွန့်ပစ်ရန်
setup-import-fetches = ဝက်ဘ်ဆိုက်ဟောင်းမှ ပုံများ ယူရန်
setup-import-fetches-help = ဝက်ဘ်ဆိုက်ဟောင်း ဖွင့်၍ရနေသေးရမည်။ အချိန်ကြာနိုင်သည်။ ယူ၍မရသော ပုံများကို မှတ်တမ်းတင်ထားမည်။
setup-import-truncated = ဖိုင်သည် အဆုံးမတိုင်မီ ပြတ်နေသည်။ ကျန်သည်များကို ရရန် ထပ်မံ ထုတ်ယူပြီး ထိုဖိုင်ကိုလည်း တင်သွင်းပါ။
setup-import-zone = ဝက်ဘ်ဆိုက်ဟောင်း၏ နာရီသည် UTC နှင့် { $hours } နာရီ ကွာသည်၊ ဤသတင်းစာ၏ အချိန်ဇုန်မှာ { $zone } ဖြစ်သည်။ မတင်သွင်းမီ မှန်ကန်သည့် အချိန်ဇုန်ကို သတ်မှတ်ပါ၊ မသတ်မှတ်လျှင် ရက်စွဲများ လွဲသွားမည်။
setup-import-runs = ယခင်က တင်သွင်းမှုများ
setup-done-late = ဤအတောအတွင်း တစ်စုံတစ်ဦးက လုပ်ဆောင်သွားသည်။ ယခုအခြေအနေကို ကြည့်ပါ။
audit-import-begun = { $actor } က ဖိုင် “{ $subject }” ကို စတင် တင်သွင်းသည်။
audit-import-stopped = { $actor } က ဖိုင် “{ $subject }” တင်သွင်းခြင်းကို ရပ်သည်။
audit-what-import-begun = တင်သွင်းမှု စတင်ခြင်း
audit-what-import-stopped = တင်သွင်းမှု ရပ်ခြင်း

## Fronts
fronts = မျက်နှာဖုံးစာမျက်နှာများ
fronts-home = ပင်မစာမျက်နှာ
fronts-how = မျက်နှာဖုံးစာမျက်နှာကို အသစ်ဆုံး ဆောင်းပါးများဖြင့် အလိုအလျောက် ဖြည့်သည်။ သင် ကိုယ်တိုင် ထားသည်များကို သင် ပြန်မပြောင်းမချင်း ဆက်ထားသည်။
fronts-by-itself = အလိုအလျောက် ဖြည့်သည်
fronts-saved = မူ { $number }၊ { $who } က { $date } တွင် သိမ်းသည်
fronts-next = { $date } မှစ၍ အခြားမူကို ပြမည်
fronts-place-lead = ထိပ်ဆုံးဆောင်းပါး
fronts-place-second = ဒုတိယတန်း ဆောင်းပါးများ
fronts-place-rail = သုံးသပ်ချက်နှင့် အမြင်
fronts-place-band = ဗီဒီယို၊ အသံနှင့် ဓာတ်ပုံစုစည်းမှု
fronts-place-latest = နောက်ဆုံးရ
fronts-place-list = ဆောင်းပါးများ
fronts-place-strip = ကဏ္ဍ - { $section }
fronts-nothing-there = ဤနေရာတွင် ယခု မည်သည့်အရာမျှ မရှိပါ။
fronts-kept-away = မပြပါ - { $headline }
fronts-look = ပြောင်းလဲချက်များ ပြရန်
fronts-readers = စာမျက်နှာသို့ သွားရန်
fronts-versions = မူများ
fronts-save = သိမ်းရန်
fronts-preview = အစမ်းကြည့်ရန်
fronts-empty = အားလုံးကို အလိုအလျောက် ဖြည့်စေရန်
fronts-from = စတင်ပြမည့်အချိန်
fronts-from-hint = မဖြည့်လျှင် သင် သိမ်းသည့်အခါ စာဖတ်သူများ မြင်ရမည်။
fronts-from-wrong = ရောက်လာမည့်အချိန် ဖြစ်ရမည်။
fronts-unsaved = သင် မသိမ်းမချင်း စာဖတ်သူများ ဤပြောင်းလဲချက်များကို မမြင်ရပါ။
fronts-until = ဤအချိန်အထိ
fronts-until-wrong = ပြီးဆုံးချိန်သည် စာဖတ်သူများ စတင်မြင်ရသည့်အချိန်ထက် နောက်ကျရမည်။
fronts-display = ဤနေရာတွင် အခြား ခေါင်းစီး သို့မဟုတ် ပုံ
fronts-display-headline = ဤစာမျက်နှာပေါ်ရှိ ခေါင်းစီး
fronts-display-picture = ဤစာမျက်နှာပေါ်ရှိ ပုံ၏ နံပါတ်
fronts-is-put = ကိုယ်တိုင် ထားသည်
fronts-is-there = စာမျက်နှာတွင် ရှိသည်
fronts-up = အပေါ်သို့ - { $headline }
fronts-down = အောက်သို့ - { $headline }
fronts-put = ဤနေရာတွင် ထားရန်
fronts-put-one = ဤနေရာတွင် ထားရန် - { $headline }
fronts-fill = အလိုအလျောက် ဖြည့်စေရန်
fronts-fill-one = အလိုအလျောက် ဖြည့်စေရန် - { $headline }
fronts-hide = မပြရန်
fronts-hide-one = ဤစာမျက်နှာတွင် မပြရန် - { $headline }
fronts-show = ပြန်ခွင့်ပြုရန်
fronts-show-one = ပြန်ခွင့်ပြုရန် - { $headline }
fronts-more = အခြားဆောင်းပါး ထည့်ရန်
fronts-search = ဆောင်းပါးပါ စကားလုံးများ
fronts-into = နောက်ဆောင်းပါး ထားမည့်နေရာ
fronts-add = ထိုနေရာတွင် ထားရန်
fronts-add-one = ထိုနေရာတွင် ထားရန် - { $headline }
fronts-none-found = ဆောင်းပါး ရှာမတွေ့ပါ။
fronts-hidden = ဤစာမျက်နှာတွင် မပြသည်များ
fronts-hidden-none = မပြရန် သတ်မှတ်ထားသည် မရှိပါ။
fronts-not-public = ဆောင်းပါး { $number } (စာဖတ်သူများ ယခု မမြင်ရပါ)
fronts-done-saved = သိမ်းပြီးပါပြီ။ စာဖတ်သူများ ယခု မြင်ရပါပြီ။
fronts-done-scheduled = သိမ်းပြီးပါပြီ။ သင် သတ်မှတ်သည့်အချိန်မှစ၍ စာဖတ်သူများ မြင်ရမည်။
fronts-grab = ရွှေ့ရန် - { $headline }
fronts-grab-help = ကောက်ယူရန် Space သို့မဟုတ် Enter၊ ရွှေ့ရန် မြှားခလုတ်များ၊ ချထားရန် Space သို့မဟုတ် Enter၊ မူလနေရာတွင် ထားရန် Escape ကို နှိပ်ပါ။
fronts-say-grabbed = “{ $headline }” ကို ကောက်ယူထားသည်။ { $place }၊ { $of } ခုအနက် { $at }။ မြှားခလုတ်များဖြင့် ရွှေ့နိုင်သည်။
fronts-say-moved = { $place }၊ { $of } ခုအနက် { $at }။
fronts-say-dropped = “{ $headline }” ကို ချထားပြီးပါပြီ။ { $place }၊ { $of } ခုအနက် { $at }။
fronts-say-canceled = “{ $headline }” မူလနေရာတွင် ရှိနေသည်။
fronts-conflict = မသိမ်းရသေးပါ - သင် ဤစာမျက်နှာကို ဖွင့်ပြီးနောက် { $who } က { $date } တွင် အခြားမူကို သိမ်းခဲ့သည်။
fronts-theirs = ယခု သိမ်းထားသည်
fronts-theirs-look = စာမျက်နှာအဖြစ် ပြရန်
fronts-yours = သင် စီစဉ်ထားသည်မှာ အောက်တွင် ရှိသည်။ ထပ်သိမ်းလျှင် ယခု သိမ်းထားသည်ကို အစားထိုးပါမည်။
fronts-changed = မလုပ်ဆောင်ခဲ့ပါ - ဤအတောအတွင်း တစ်စုံတစ်ဦးက အခြားမူကို သိမ်းလိုက်သည်။ စာရင်းကို ပြန်ကြည့်ပါ။
fronts-too-late = မလုပ်ဆောင်ခဲ့ပါ - ဤမူသည် စောင့်ဆိုင်းနေခြင်း မရှိတော့ပါ။
fronts-versions-of = မူများ - { $front }
fronts-versions-none = ဤစာမျက်နှာကို မည်သူမျှ မစီစဉ်ရသေးပါ။ အလိုအလျောက် ဖြည့်သည်။
fronts-back = ဤစာမျက်နှာကို စီစဉ်ရန်
fronts-saved-by = { $who }၊ { $date }
fronts-began = { $date } မှစ၍ ပြနေသည်
fronts-waiting = { $date } မှစ၍ ပြမည်
fronts-canceled = { $date } တွင် ပယ်ဖျက်သည်
fronts-restored = မူ { $number } မှ ပြုလုပ်သည်
fronts-counts = ကိုယ်တိုင် ထားသည် - { $put }။ မပြပါ - { $hidden }။
fronts-is-shown = စာဖတ်သူများ မြင်ရသည့် မူ
fronts-look-at = မူ { $number } ကို အစမ်းကြည့်ရန်
fronts-open = ပြင်ဆင်ရန်
fronts-open-one = ပြင်ဆင်ရန် - မူ { $number }၊ မူအသစ်အဖြစ် သိမ်းမည်
fronts-cancel = ပယ်ဖျက်ရန်
fronts-cancel-one = မူ { $number } ကို ပယ်ဖျက်ရန်
fronts-restore = ပြန်ယူရန်
fronts-restore-one = မူ { $number } ကို ပြန်ယူရန်
fronts-done-restored = ပြန်ယူပြီးပါပြီ။ စာဖတ်သူများ ယခု မြင်ရပါပြီ။
fronts-done-canceled = ပယ်ဖျက်ပြီးပါပြီ။
fronts-at = ကြည့်လိုသည့် ယခင်အချိန်
fronts-at-go = ပြရန်
fronts-at-hint = ထိုစဉ်က အများ မြင်နိုင်ခဲ့ပြီး ယခုတိုင် မြင်နိုင်သော ဆောင်းပါးများသာ ပါသည်။ ထိုအချိန်နောက်ပိုင်း ဆောင်းပါးများတွင် ပြင်ဆင်ခဲ့သည်များကို ပြင်ဆင်ပြီးအတိုင်း ပြသည်။
fronts-at-wrong = ကျော်လွန်ပြီးသော အချိန် ဖြစ်ရမည်။

## Links, tables, films and passages
gate-rule-headline-caps = ခေါင်းစဉ်ကို အင်္ဂလိပ်စာလုံးကြီးချည်း မရေးခြင်း
gate-rule-empty-headers = ဇယားတွင် ခေါင်းစီးအလွတ် မရှိခြင်း
gate-rule-color-only = အရောင်တစ်ခုတည်းဖြင့် အဓိပ္ပာယ် မဖော်ပြခြင်း
gate-rule-film-captions = ဗီဒီယိုတိုင်းတွင် စာတန်းထိုး
gate-rule-passage-language = အခြားအက္ခရာဖြင့် ရေးထားသော စာသားတွင် ဘာသာစကား ဖော်ပြခြင်း
gate-rule-link-answers = အခြားဝက်ဘ်ဆိုက်များသို့ လင့်ခ်များ ဖွင့်၍ရခြင်း (ပိတ်ထားလျှင် မစစ်ဆေးပါ)
gate-headline-caps = ခေါင်းစဉ်ကို အင်္ဂလိပ်စာလုံးကြီးချည်း ရေးထားသည်။
gate-empty-headers = { $count ->
   *[other] ဇယားခေါင်းစီး { $count } ခု လွတ်နေသည်{ $example }။
}
gate-color-only = { $count ->
   *[other] ဇယားကွက် { $count } ကွက်တွင် အရောင်တစ်ခုတည်းဖြင့် အဓိပ္ပာယ် ဖော်ပြထားသည်{ $example }။
}
gate-film-captions = { $count ->
   *[other] ဗီဒီယို { $count } ခုတွင် စာတန်းထိုး မရှိပါ{ $example }။
}
gate-passage-language = { $count ->
   *[other] အခြားအက္ခရာဖြင့် ရေးထားသော စာသား { $count } ခုတွင် ဘာသာစကားကို ဖော်ပြမထားပါ{ $example }။
}
gate-link-answers = လင့်ခ်တစ်ခု ဖွင့်၍ မရပါ - { $link } ({ $how })
link-since = { $what }၊ { $date } မှစ၍
link-is-unreachable = ချိတ်ဆက်၍ မရပါ
link-is-timeout = အချိန်မီ မတုံ့ပြန်ပါ
link-is-broken = ချိတ်ဆက်မှု ပြတ်သွားသည်
link-is-private = အများသုံးကွန်ရက်တွင် မရှိပါ
link-is-circle = အဝိုင်းပတ် ညွှန်နေသည်
link-unlooked = { $count ->
   *[other] အခြားဝက်ဘ်ဆိုက်များသို့ လင့်ခ် { $count } ခုကို မစစ်ဆေးရသေးပါ။
}
desk-links = လင့်ခ်များ
links-how = ဖော်ပြဆဲ ဆောင်းပါးများမှ အခြားဝက်ဘ်ဆိုက်များသို့ ညွှန်ပြီး ဖွင့်၍မရသော လင့်ခ်များ။ စနစ်က အလိုအလျောက် ပြန်စစ်ဆေးသည်။ ဖွင့်၍ရသွားလျှင် ဤစာရင်းမှ ပျောက်သွားမည်။
links-none = လင့်ခ်ပျက် မတွေ့ရှိပါ။
links-by-article = ဆောင်းပါးအလိုက်
links-by-host = ဝက်ဘ်ဆိုက်အလိုက်
links-open-article = ဆောင်းပါးကို ဖွင့်ရန်
links-looked-at = { $date } တွင် နောက်ဆုံး စစ်ဆေးသည်
links-asked = နောက်တစ်လှည့်တွင် စစ်ဆေးမည်
links-in-articles = { $count ->
   *[other] ဆောင်းပါး { $count } ပုဒ်တွင် ပါသည်၊ နောက်ဆုံးတစ်ပုဒ်မှာ “{ $headline }”
}
links-again = ပြန်စစ်ဆေးရန်
links-right = လင့်ခ် မှန်သည်
links-archive = သိမ်းဆည်းထားသော မိတ္တူ ရှာရန်
setup-done-asked = မိနစ်အနည်းငယ်အတွင်း စစ်ဆေးပါမည်။
setup-done-right = မှန်သည်ဟု မှတ်ယူလိုက်သည်။ တစ်နှစ်အတွင်း ထပ်မပြောတော့ပါ။
setup-import-would = { $kept } ခု ရှိလာမည်၊ ထိုအနက် { $added } ခု အသစ်

## Dossiers
dossiers = သတင်းတွဲများ
dossiers-how = သတင်းတွဲသည် ဆက်ဖြစ်နေသော သတင်းတစ်ခု၏ ဆောင်းပါးများနှင့် ဖြစ်ရပ်များကို အချိန်အစဉ်လိုက် သိမ်းထားသည်။
dossiers-none = သတင်းတွဲ မရှိသေးပါ။
dossiers-add = သတင်းတွဲ စတင်ရန်
dossiers-state = အခြေအနေ
dossiers-state-draft = မူကြမ်း
dossiers-state-running = ဆက်လက်ဆဲ
dossiers-state-closed = ပိတ်ပြီး
dossiers-state-hint = ဆက်လက်ဆဲနှင့် ပိတ်ပြီး သတင်းတွဲများကို စာဖတ်သူများ မြင်ရသည်။
dossiers-count = အချက် { $count } ခု၊ စာဖတ်သူ မြင်ရသည် { $seen } ခု
dossiers-changed-last = { $date } တွင် { $who } ပြင်ခဲ့သည်
dossiers-changed = မလုပ်ရသေးပါ။ ဤစာမျက်နှာ ဖွင့်ပြီးနောက် { $date } တွင် { $who } က ဤသတင်းတွဲကို ပြင်ခဲ့သည်။
dossiers-theirs = ယခု သိမ်းထားသည်မှာ -
dossiers-done = ပြီးပါပြီ။
dossiers-facts = အမည်၊ စာသားနှင့် အခြေအနေ
dossiers-introduction = နိဒါန်း
dossiers-introduction-hint = စာကြောင်းလွတ်က စာပိုဒ်အသစ် စသည်။ *စာလုံး* က အလေးပေး၊ “- ” က စာရင်းချက် စသည်၊ ဝဘ်လိပ်စာက လင့်ခ်ဖြစ်သည်။
dossiers-language = ဤစာသားများ၏ ဘာသာစကား
dossiers-language-hint = ဥပမာ en သို့မဟုတ် km။ ဗလာ - သတင်းစာ၏ ဘာသာစကား။
dossiers-order = အချက်များ၏ အစဉ်
dossiers-topics = ဤအကြောင်းအရာများမှ ဆောင်းပါး အကြံပြုရန်
dossiers-entries = အချက်များ
dossiers-empty = ဘာမှ မပါသေးပါ။
dossiers-day = သက်ဆိုင်သည့်နေ့ (ဗလာထားနိုင်)
dossiers-why = အဘယ်ကြောင့် အရေးကြီးသနည်း (ဗလာထားနိုင်)
dossiers-what = ဘာဖြစ်ခဲ့သနည်း
dossiers-suggested = အကြံပြုထားသည်
dossiers-why-topic = { $topic } အကြောင်း
dossiers-why-words = { $words } လည်း ပါသည်
dossiers-accept = ထည့်ရန်
dossiers-refuse = ဤတစ်ခု မဟုတ်
dossiers-is-there = ပါပြီးသား
dossiers-add-article = ဆောင်းပါး ထည့်ရန်
dossiers-add-event = ဖြစ်ရပ် ထည့်ရန်
dossiers-unseen = စာဖတ်သူ မမြင်ရသေး
dossiers-no-text = ဘာဖြစ်ခဲ့သည်ကို ရေးပါ။
dossiers-no-article = ထိုဆောင်းပါး မရှိပါ။
dossiers-full = ပြည့်ပြီ - အချက် { $what } ခုသာ ထားနိုင်သည်။
dossiers-not-removed = စာဖတ်သူများ မြင်နေရသည်။ အရင် မူကြမ်း ပြန်လုပ်ပါ။
dossiers-goes = { $name } နှင့် ၎င်း၏ အချက်များ ပျက်မည်။ ဆောင်းပါးများ ကျန်ရစ်မည်။

## What readers are led to below an article

desk-related = ဆက်စပ်ဆောင်းပါးများ
desk-related-words = ဤဆောင်းပါးအောက်တွင် စာဖတ်သူများ ဤအစဉ်အတိုင်း မြင်ရသည်။ အလိုအလျောက် တွက်ချက်သည်။ ဤနေရာတွင် ရွေးချယ်သည်များ ချက်ချင်း သက်ရောက်သည်။
desk-related-none = ဆက်စပ်ဆောင်းပါး မရှိသေးပါ။
desk-related-pin = ရှေ့ဆုံးတွင် ထားရန်
desk-related-free = တွက်ချက်သည့်အတိုင်း
desk-related-exclude = ဤနေရာတွင် မပြရန်
desk-related-excluded = ဤနေရာတွင် မပြသည်များ
desk-related-find = ထုတ်ဝေပြီး ဆောင်းပါး ရှာရန်
desk-related-not-there = ထိုဆောင်းပါးကို စာဖတ်သူများ မမြင်နိုင်ပါ။
desk-related-too-many = ဤဆောင်းပါးအတွက် ရွေးချယ်မှု များလွန်းသည်။ အချို့ကို အရင် ပြန်ရုပ်ပါ။
desk-versions = အခြားဘာသာစကားများဖြင့်
desk-versions-join = ဤဆောင်းပါး၏ အခြားဘာသာစကားဖြစ်သည်- { $language }
desk-versions-part = ဘာသာပြန် မဟုတ်ပါ
desk-versions-same = ထိုဘာသာစကားဖြင့် ရှိပြီးသားဖြစ်သည်။
desk-visibility = မည်သူ ဖတ်နိုင်သနည်း
desk-visibility-what = ချက်ချင်း သက်ရောက်သည်၊ မထုတ်ဝေမီလည်း သက်ရောက်သည်။
desk-visibility-public = လူတိုင်း
desk-visibility-private = သတင်းခန်းသာ
desk-visibility-password = စကားဝှက်ရှိသူ
audit-related = { $actor } က ဆက်စပ်ဆောင်းပါးများ ရွေးချယ်သည် ({ $subject })။
audit-what-related = ဆက်စပ်ဆောင်းပါး ရွေးချယ်ခြင်း
