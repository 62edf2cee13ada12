# ភាសាខ្មែរ: the words of the newsroom.

## Conversation

desk-pin = ខ្ទាស់នៅលើគេ
desk-unpin = ឈប់ខ្ទាស់
desk-pinned-full = មានមតិយោបល់ { $most } ខ្ទាស់នៅលើគេរួចហើយ។ សូមឈប់ខ្ទាស់មួយសិន។
desk-credit = នាំឱ្យកែអត្ថបទ
desk-uncredit = មិនបាននាំឱ្យកែអត្ថបទ
desk-fine = គ្មានបញ្ហាទេ
desk-decision-pin = បានខ្ទាស់នៅលើគេ
desk-decision-unpin = បានឈប់ខ្ទាស់
desk-decision-credit = បានបញ្ជាក់ថានាំឱ្យកែអត្ថបទ
desk-decision-uncredit = បានបញ្ជាក់ថាមិនបាននាំឱ្យកែអត្ថបទ
desk-decision-picture-shown = បានបង្ហាញរូបភាព
desk-decision-picture-removed = បានយករូបភាពចេញ
desk-decision-erase = បានលុបតាមសំណើអ្នកសរសេរ
desk-report-reason = { $reason }៖ { $count }
desk-reports-older = ការរាយការណ៍ចាស់ៗមិនបង្ហាញទេ។
desk-alike = អានមតិយោបល់ផ្សេងនោះ
desk-ground-account = គណនី ទោះសរសេរពីអាសយដ្ឋានណាក៏ដោយ
desk-decision-edit-held = បានកែប្រែ នៅរង់ចាំដដែល
comment-held-no-proof = ផ្ញើមកដោយគ្មានភស្តុតាងនៃការគណនា (proof of work) ខណៈមានភ្ញៀវសរសេរមកច្រើនខ្លាំង។
comment-held-writer-held = អ្នកត្រួតពិនិត្យឱ្យអ្វីៗទាំងអស់របស់អ្នកសរសេរនេះរង់ចាំ។
comment-held-new-host = មានតំណទៅគេហទំព័រដែលគ្មានមតិយោបល់ចុះផ្សាយ ឬអត្ថបទណាមួយនៅទីនេះដាក់តំណទៅ។
desk-hold = ឱ្យទាំងអស់រង់ចាំ
desk-hold-on = អ្វីដែលរង់ចាំ
desk-hold-why = មូលហេតុ សម្រាប់សហការី
desk-ban-holds = ទាំងអស់រង់ចាំ
desk-rules = របៀបពិនិត្យមតិយោបល់
desk-rules-how = មតិយោបល់ថ្មី ឬដែលបានកែប្រែ ត្រូវពិនិត្យដោយសំណួរទាំងនេះ តាមលំដាប់នេះ។ បើវិធានមួយបដិសេធ អ្នកសរសេរត្រូវបានសួរម្ដងទៀតភ្លាម ហើយអ្វីដែលបានសរសេរនៅដដែល។ បើវិធានមួយទុកចោល មតិយោបល់រង់ចាំអ្នកត្រួតពិនិត្យ ហើយមូលហេតុទាំងអស់ត្រូវកត់ទុក។ គ្មានវិធានណាលុបអ្វីឡើយ។
desk-rules-refuses = បដិសេធ
desk-rules-holds = ឱ្យរង់ចាំ
desk-rules-either = ឱ្យរង់ចាំ ឬបដិសេធ
desk-rules-off = តាមការកំណត់បច្ចុប្បន្ន វារកមិនឃើញអ្វីទេ។
desk-rules-spared-staff = មិនសួរបុគ្គលិកទេ។
desk-rules-spared-trusted = មិនសួរបុគ្គលិក និងអ្នកអានដែលបានចូលគណនី ហើយមានមតិយោបល់បានអនុញ្ញាត { $count } និងគ្មានការបដិសេធក្នុងរយៈពេល 90 ថ្ងៃទេ។
desk-rules-spared-published = មិនសួរបុគ្គលិក និងអ្នកអានដែលមានមតិយោបល់ចុះផ្សាយរួច ហើយគ្មានមតិណាត្រូវបានបដិសេធ៖ អ្នកដែលបានចូលគណនី ឬភ្ញៀវដែលប្រើអ៊ីមែលដដែល ពីបណ្ដាញដដែល លើសពីមួយថ្ងៃ។
desk-rules-held = ឱ្យរង់ចាំក្នុងរយៈពេល 30 ថ្ងៃ៖ { $count }
desk-rules-after = ក្រោយពេលចុះផ្សាយ
desk-rules-reports = វារង់ចាំម្ដងទៀត ពេលអ្នកអានផ្សេងគ្នា { $count } នាក់បានរាយការណ៍ លើកលែងតែអ្នកត្រួតពិនិត្យបានអនុញ្ញាតហើយ។
desk-rules-edit = អ្នកសរសេរអាចកែប្រែវាក្នុងរយៈពេល { $minutes } នាទី ច្រើនបំផុត { $most } ដង ហើយមិនអាចទៀតពេលមានអ្នកឆ្លើយ។ ខ្លឹមសារថ្មីត្រូវពិនិត្យដោយសំណួរដដែល។ អាចដកវិញបានគ្រប់ពេល។
desk-rules-votes = ពីបណ្ដាញមួយ រាប់ { $on_comment } សំឡេងលើមតិយោបល់មួយក្នុងមួយថ្ងៃ និង { $network } សំឡេងក្នុង { $minutes } នាទី។ សំឡេងមួយអាចប្ដូរបាន { $changes } ដង។
desk-rule-account-ban = គណនីដែលបានចូលត្រូវបានហាមឃាត់។
desk-rule-closed = កាសែតមិនទទួលមតិយោបល់ ឬការសន្ទនាបានបិទ។
desk-rule-age = អត្ថបទបានចុះផ្សាយលើសពី { $days } ថ្ងៃហើយ (0៖ ការសន្ទនាមិនដែលបិទដោយខ្លួនឯង)។
desk-rule-form = ទម្រង់បានត្រឡប់មកវិញក្នុងរយៈពេលតិចជាង { $least_seconds } វិនាទី ឬក្រោយ { $most_hours } ម៉ោង ឬមិនមែនរបស់កាសែតនេះ។
desk-rule-proof = ចាប់ពីមតិយោបល់ភ្ញៀវ { $most } ក្នុង { $minutes } នាទី ភ្ញៀវពីបណ្ដាញដែលគ្មានមតិយោបល់ចុះផ្សាយ ត្រូវបានសុំភស្តុតាងនេះ។
desk-rule-ban = អាសយដ្ឋានអ៊ីមែល ឬបណ្ដាញត្រូវបានហាមឃាត់។
desk-rule-own-budget = មានមតិយោបល់ច្រើនជាង { $network } មកពីបណ្ដាញក្នុង { $network_minutes } នាទី ឬ { $writer } ពីអ្នកសរសេរក្នុង { $writer_minutes } នាទី។
desk-rule-common-budget = មានមតិយោបល់ច្រើនជាង { $article } នៅក្រោមអត្ថបទក្នុង { $article_minutes } នាទី ឬ { $site } ក្នុងកាសែតទាំងមូលក្នុង { $site_minutes } នាទី។ ក្នុងនោះ { $percent } % ទុកសម្រាប់អ្នកអានដែលបានចូលគណនី និងបណ្ដាញដែលមានមតិយោបល់ចុះផ្សាយ។
desk-rule-repeat = ខ្លឹមសារផ្ទាល់ខ្លួនដែលផ្ញើម្ដងទៀត ត្រូវបដិសេធ។
desk-rule-links = លើសពី { $allowed } ត្រូវរង់ចាំ លើសពី { $most } ត្រូវបដិសេធ។
desk-rule-shortener = ស្គាល់សេវាបែបនេះ { $count }។
desk-rule-near-duplicate = ប្រៀបធៀបនឹងមតិយោបល់ក្នុង { $days } ថ្ងៃចុងក្រោយ។
desk-rule-spam-score = ចាប់ពី { $percent } % ពេលបានរៀនពីការសម្រេចរបស់អ្នកត្រួតពិនិត្យគ្រប់គ្រាន់។

## Parts of the desk

desk-part = ទំព័រក្នុងផ្នែកនេះ
desk-paper = កាសែត
palette = ទៅកាន់…
palette-what = ចំណងជើង ទំព័រ ឬអ្វីដែលត្រូវធ្វើ
palette-none = រកមិនឃើញអ្វីទេ។
palette-close = បិទ

## Lists

desk-articles = អត្ថបទ
desk-article = អត្ថបទនេះ
desk-begin = អត្ថបទថ្មី
desk-begin-page = ទំព័រថ្មី
desk-looks = របៀបបង្ហាញ
desk-look-list = បញ្ជី
desk-look-board = ក្ដារ
desk-look-calendar = ប្រតិទិន
desk-piles = ស្ថានភាព
desk-pile-open = កំពុងធ្វើ
desk-pile-all = ទាំងអស់
work-filters = ស្វែងរក និងបង្រួមបញ្ជី
work-search = ចំណងជើង ឈ្មោះបណ្ដោះអាសន្ន ឬអ្នកនិពន្ធ
desk-section = ផ្នែក
desk-any = ទាំងអស់
desk-whose = របស់អ្នកណា
desk-whose-all = របស់គ្រប់គ្នា
desk-whose-mine = របស់ខ្ញុំ
desk-whose-given = ដែលប្រគល់ឱ្យខ្ញុំ
desk-narrow = បង្ហាញ
desk-show-all = បង្ហាញទាំងអស់
work-picked = អត្ថបទដែលបានជ្រើស៖
desk-give-to = ប្រគល់ឱ្យ
desk-give = ប្រគល់
desk-given-to = { $from } → { $to }
desk-nobody = គ្មាននរណា
desk-articles-none = គ្មានអ្វីនៅទីនេះទេ។ ចុច «អត្ថបទថ្មី» ដើម្បីចាប់ផ្ដើម។ អ្វីដែលបានចុះផ្សាយហើយ ស្ថិតក្រោម «កំពុងចុះផ្សាយ»។
desk-found-none = រកមិនឃើញអ្វីនៅទីនេះទេ។
desk-search-all = ស្វែងរកក្នុងអត្ថបទទាំងអស់
desk-thrown-how = អ្វីដែលបានបោះចោលអាចស្ដារឡើងវិញបានក្នុងរយៈពេល { $count } ថ្ងៃ។ បន្ទាប់មកវាត្រូវលុបជាស្ថាពរ។ រូបភាពនៅក្នុងបណ្ណាល័យដដែល។
desk-goes-for-good = ត្រូវលុបជាស្ថាពរនៅ { $date }
desk-bulk = បានធ្វើរួច៖ { $count }។
desk-bulk-left = មិនអាចធ្វើបានតាមស្ថានភាពបច្ចុប្បន្ន៖ { $count } ({ $names })។
desk-give-whom = សូមជ្រើសជាមុនថាប្រគល់ឱ្យនរណា។
desk-rights-live = ជិតអស់ ឬអស់សិទ្ធិប្រើ ហើយអ្នកអានកំពុងឃើញ៖ { $count } ក្នុងបណ្ណាល័យ
desk-to-top = ត្រឡប់ទៅដើម
desk-earlier = មុន
desk-later = ក្រោយ
desk-untitled = គ្មានចំណងជើង
desk-goes-out = ចុះផ្សាយ { $date }
desk-due = ផុតកំណត់ { $date }
word-count = { $count ->
    [0] មិនទាន់មានពាក្យ
   *[other] { $count } ពាក្យ
}

## States

work-state-draft = សេចក្ដីព្រាង
work-state-filed = បានដាក់ជូនពិនិត្យ
work-state-in-review = កំពុងពិនិត្យ
work-state-approved = បានអនុម័ត
work-state-scheduled = បានកំណត់ពេល
work-state-live = កំពុងចុះផ្សាយ
work-state-changed = កំពុងចុះផ្សាយ មានការកែប្រែរង់ចាំ
work-state-change-scheduled = កំពុងចុះផ្សាយ ការកែប្រែនឹងចេញដោយស្វ័យប្រវត្តិ
work-state-gone = បានផ្អាកផ្សាយ
work-state-retracted = បានដកចេញវិញ
work-state-thrown = បានបោះចោល

## Steps

desk-step-file = ដាក់ជូនពិនិត្យ
desk-step-take-back = យកមកវិញ
desk-step-review = ចាប់ផ្ដើមពិនិត្យ
desk-step-send-back = ផ្ញើត្រឡប់
desk-step-approve = អនុម័ត
desk-step-unschedule = លុបការកំណត់ពេល
desk-step-discard = បោះបង់ការកែប្រែ
desk-step-throw-away = បោះសេចក្ដីព្រាងចោល
desk-step-take-out = ស្ដារឡើងវិញ
desk-step-withdraw = ផ្អាកផ្សាយសិន
desk-step-retract = ដកចេញវិញជារៀងរហូត
desk-step-take-down = ដកទំព័រចេញ
desk-step-bring-back = ដាក់ផ្សាយវិញ
desk-done-file = បានដាក់ជូនពិនិត្យហើយ។
desk-done-take-back = បានយកមកវិញ៖ វាជាសេចក្ដីព្រាងម្ដងទៀត។
desk-done-review = បានចាប់ផ្ដើមពិនិត្យហើយ។
desk-done-send-back = បានផ្ញើត្រឡប់ទៅអ្នកសរសេរហើយ។
desk-done-approve = បានអនុម័តហើយ។
desk-done-publish = បានចុះផ្សាយហើយ។
desk-done-schedule = បានកំណត់ពេលហើយ៖ វានឹងចេញផ្សាយដោយស្វ័យប្រវត្តិ។
desk-done-unschedule = បានលុបការកំណត់ពេលហើយ។
desk-done-discard = បានបោះបង់ការកែប្រែហើយ។ អ្នកនៅតែអាចរកឃើញវាក្នុងប្រវត្តិកំណែ។
desk-done-throw-away = បានបោះចោលហើយ។ អ្នកអាចស្ដារវាឡើងវិញក្រោម «បានបោះចោល»។ សេចក្ដីព្រាងទទេត្រូវបានលុបភ្លាម។
desk-done-take-out = បានស្ដារឡើងវិញ៖ វាជាសេចក្ដីព្រាងម្ដងទៀត។
desk-done-withdraw = បានផ្អាកផ្សាយហើយ។ អាសយដ្ឋានរបស់វានឹងបង្ហាញថា «រកមិនឃើញទំព័រ» រហូតដល់ដាក់ផ្សាយវិញ។
desk-done-retract = បានដកចេញវិញហើយ។ អាសយដ្ឋានរបស់វាបង្ហាញដំណឹងនេះ និងមូលហេតុ។
desk-done-take-down = បានដកទំព័រចេញហើយ។ អាសយដ្ឋានរបស់វាបង្ហាញមូលហេតុ។
desk-done-bring-back = អ្នកអានអាចមើលឃើញវិញហើយ។
desk-done-plan = បានរក្សាទុកហើយ។
desk-done-note-mend = បានកែហើយ។ ពាក្យទាំងពីរនៅក្នុងប្រវត្តិ។
desk-done-note-add = បានជូនដំណឹងអ្នកអានហើយ។
desk-done-visibility = បានរក្សាទុក។
desk-done-saved = បានរក្សាទុកហើយ។

## What cannot be done

desk-refused-not-yours = អ្នកគ្មានសិទ្ធិធ្វើការនេះទេ។
desk-refused-not-from-here = មិនអាចធ្វើដូច្នេះបានទេ តាមស្ថានភាពបច្ចុប្បន្នរបស់វា។
desk-refused-needs-words = សូមសរសេរមូលហេតុ។
desk-refused-needs-note = ការកែតម្រូវត្រូវបញ្ជាក់ថាខុសត្រង់ណា។
desk-refused-note-kind = សូមជ្រើសថាពាក្យទាំងនេះជាព័ត៌មានបន្ថែម ឬការកែតម្រូវ ឬទុកឱ្យនៅទទេ។
desk-refused-no-date = នេះមិនមែនជាកាលបរិច្ឆេទដែលមានម៉ោងទេ។
desk-refused-past = ពេលនេះកន្លងផុតទៅហើយ។
desk-refused-embargo = ការហាមផ្សាយមុនពេលកំណត់ បញ្ចប់នៅ { $date } ។
desk-refused-goes-out = អត្ថបទនឹងចុះផ្សាយដោយស្វ័យប្រវត្តិនៅ { $date }។ សូមលុបការកំណត់ពេលជាមុនសិន។
desk-refused-ends = អត្ថបទនឹងត្រូវផ្អាកផ្សាយដោយស្វ័យប្រវត្តិនៅ { $date } មុនពេលអ្នកអានឃើញ។ សូមប្ដូរពេលនោះជាមុនសិន។
desk-refused-ends-early = ពេលនេះកន្លងផុតទៅហើយ ឬមកដល់មុនពេលចុះផ្សាយ។
desk-refused-changed = មាននរណាម្នាក់បានរក្សាទុកអត្ថបទនេះនៅចន្លោះពេលនោះ។ សូមពិនិត្យមើលម្ដងទៀត។
desk-there = ឥឡូវនេះមាន៖ { $value }
desk-refused-gates = { $count ->
   *[other] មាន { $count } ចំណុចរារាំងមិនឱ្យចុះផ្សាយ។
}
desk-refused-no-account = គ្មានគណនីនេះទេ។

## One article

desk-write = សរសេរ
desk-way = ដំណើរការ និងការចុះផ្សាយ
desk-revisions = ប្រវត្តិកំណែ
desk-preview = មើលជាមុន
desk-look-what = នេះជាការមើលជាមុន៖ អត្ថបទដូចដែលអ្នកអាននឹងឃើញ ប្រសិនបើចុះផ្សាយឥឡូវនេះ។
desk-look-back = ត្រឡប់ទៅសរសេរ
desk-look-alone = តែទំព័រប៉ុណ្ណោះ
desk-look-width = ទទឹង
desk-look-phone-wide = ដូចនៅលើទូរស័ព្ទ
desk-look-desk-wide = ដូចនៅលើកុំព្យូទ័រ
desk-since = { $state } តាំងពី { $date } ។
desk-see-live = មើលក្នុងកាសែត
desk-problems = មុនពេលចុះផ្សាយ
desk-problems-none = គ្មានអ្វីរារាំងទេ។
desk-next = ជំហានបន្ទាប់
desk-words-with = សារភ្ជាប់ជូនអ្នកបន្ទាប់
work-publish = ចុះផ្សាយ
desk-note-kind = អ្វីដែលត្រូវប្រាប់អ្នកអានអំពីការកែប្រែ
desk-note-none = មិនប្រាប់៖ គ្រាន់តែវាយអក្សរខុសបន្តិចបន្តួច
desk-note-update = ព័ត៌មានបន្ថែម៖ មានព័ត៌មានថ្មី គ្មានអ្វីខុសទេ
desk-note-correction = ការកែតម្រូវ៖ មានអ្វីមួយខុស
desk-note-text = អ្វីដែលខុស ឬអ្វីដែលថ្មី សម្រាប់អ្នកអាន
desk-note-since = ខុសតាំងពី
desk-override = ចុះផ្សាយទោះមានបញ្ហា ដោយសារ
desk-publish-changes = ចុះផ្សាយការកែប្រែ
desk-publish-now = ចុះផ្សាយឥឡូវ
desk-publish-at = ថ្ងៃ និងម៉ោងចុះផ្សាយ
desk-schedule = កំណត់ពេល
desk-off = យកចេញពីកាសែត
desk-off-what = បើផ្អាកផ្សាយ អត្ថបទអាចដាក់ផ្សាយវិញបាន។ បើដកចេញវិញ អត្ថបទបាត់ជារៀងរហូត ហើយអាសយដ្ឋានរបស់វាបង្ហាញមូលហេតុ។ បើដកទំព័រចេញតាមច្បាប់ ឬដើម្បីសុវត្ថិភាព អត្ថបទអាចដាក់ផ្សាយវិញបាន ហើយអាសយដ្ឋានរបស់វាបង្ហាញមូលហេតុ។
desk-off-reason = មូលហេតុ សម្រាប់អ្នកអាន
desk-retract-sure = ក្រោយពេលដកចេញវិញ អត្ថបទមិនត្រឡប់មកវិញទៀតទេ។ អាសយដ្ឋានរបស់វានឹងប្រាប់ដូច្នេះ ជាមួយពាក្យទាំងនេះ៖
desk-plan = ការរៀបចំការងារ
desk-slugline = ឈ្មោះបណ្ដោះអាសន្ន
work-note = កំណត់សម្គាល់សម្រាប់សហការី
desk-assignee = អ្នកទទួលបន្ទុកពេលនេះ
desk-owner = ម្ចាស់អត្ថបទ
desk-deadline = ពេលផុតកំណត់
desk-embargo = ហាមផ្សាយមុន
desk-ends = ផ្អាកផ្សាយដោយស្វ័យប្រវត្តិនៅ
desk-save = រក្សាទុក
desk-outside = បង្ហាញដល់អ្នកខាងក្រៅ
desk-outside-what = អ្នកណាមានតំណនេះ អាចមើលអត្ថបទតាមសភាពបច្ចុប្បន្ន រហូតដល់ { $date } ។
desk-outside-link = តំណ
desk-outside-end = បញ្ឈប់តំណដែលបានឱ្យទៅ
desk-told = បានជូនដំណឹងអ្នកអាន
desk-note-mend = កែពាក្យពេចន៍
desk-note-add = បន្ថែមកំណត់សម្គាល់ជូនអ្នកអាន
desk-told-correction = ការកែតម្រូវ
desk-told-update = ព័ត៌មានបន្ថែម
desk-told-retraction = ការដកអត្ថបទចេញវិញ
desk-told-takedown = បានដកទំព័រចេញ
desk-history = អ្វីដែលបានធ្វើ
desk-event-begun = បានចាប់ផ្ដើម
desk-event-file = បានដាក់ជូនពិនិត្យ
desk-event-take-back = បានយកមកវិញ
desk-event-review = បានចាប់ផ្ដើមពិនិត្យ
desk-event-send-back = បានផ្ញើត្រឡប់
desk-event-approve = បានអនុម័ត
desk-event-unschedule = បានលុបការកំណត់ពេល
desk-stopped = អត្ថបទមិនបានចុះផ្សាយដោយស្វ័យប្រវត្តិទេ។ មូលហេតុ៖ { $what }។
desk-event-stopped = មិនបានចុះផ្សាយដោយស្វ័យប្រវត្តិ
desk-event-discard = បានបោះបង់ការកែប្រែ
desk-event-throw-away = បានបោះសេចក្ដីព្រាងចោល
desk-event-take-out = បានស្ដារសេចក្ដីព្រាងឡើងវិញ
desk-event-removed = បានលុបជាស្ថាពរ
desk-event-scheduled = បានកំណត់ពេល
desk-event-published = បានចុះផ្សាយ
desk-event-republished = បានចុះផ្សាយការកែប្រែ
desk-event-updated = បានចុះផ្សាយ មានព័ត៌មានបន្ថែម
desk-event-corrected = បានចុះផ្សាយ មានការកែតម្រូវ
desk-event-note-mended = បានកែកំណត់សម្គាល់ជូនអ្នកអាន
desk-event-note-added = បានជូនដំណឹងអ្នកអានតាមក្រោយ
desk-event-made-private = សម្រាប់តែបន្ទប់ព័ត៌មាន
desk-event-made-public = អ្នកទាំងអស់គ្នាអាចអាន
desk-event-translation = បានភ្ជាប់ជាការបកប្រែ
desk-event-translation-ended = លែងជាការបកប្រែ
desk-event-overridden = បានចុះផ្សាយដោយរំលងលក្ខខណ្ឌ
desk-event-restored = បានយកមកប្រើវិញពីកំណែទី
desk-event-withdraw = បានផ្អាកផ្សាយ
desk-event-retract = បានដកចេញវិញ
desk-event-take-down = បានដកទំព័រចេញ
desk-event-bring-back = បានដាក់ផ្សាយវិញ
desk-event-assigned = បានប្រគល់ឱ្យ
desk-event-deadline = ពេលផុតកំណត់
desk-event-embargo = ហាមផ្សាយមុន
desk-event-ends = ផ្អាកផ្សាយដោយស្វ័យប្រវត្តិ
desk-event-question-lost = សំណួរមួយបាត់សម្រង់របស់វា

## Revisions

desk-revisions-none = មិនទាន់មានអ្វីរក្សាទុកនៅទីនេះទេ។
desk-compare = ប្រៀបធៀប
desk-compare-from = ពីកំណែ
desk-compare-to = ទៅកំណែ
desk-restore = យកកំណែទី { $number } មកប្រើវិញ
desk-restore-what = ការយកកំណែមកប្រើវិញ ធ្វើឱ្យអត្ថបទដូចកំណែនោះ។ អ្វីដែលមានឥឡូវនេះនៅក្នុងបញ្ជីនេះដដែល ហើយអ្នកអានមិនឃើញការផ្លាស់ប្ដូរទេ រហូតដល់ចុះផ្សាយ។
desk-restored = អត្ថបទត្រឡប់ទៅដូចកំណែទី { $number } វិញហើយ។ អ្នកអានឃើញដូចមុនដដែល។ អ្វីដែលមានក្នុងអត្ថបទមុននេះ គឺជាកំណែបន្ទាប់ក្នុងបញ្ជីនេះ។
desk-revision-public = បានចុះផ្សាយ
desk-revision-opened = ដូចពេលបើកនៅទីនេះលើកដំបូង
desk-revision-saved = បានរក្សាទុក
desk-revision-restored = បានយកមកប្រើវិញ
desk-revision-published = បានចុះផ្សាយ
desk-revision-republished = បានចុះផ្សាយការកែប្រែ
desk-revision-updated = បានចុះផ្សាយ មានព័ត៌មានបន្ថែម
desk-revision-corrected = បានចុះផ្សាយ មានការកែតម្រូវ

## The editor's panel

desk-needs-script = ការសរសេរត្រូវការ JavaScript ។ អ្វីៗផ្សេងទៀតក្នុងការិយាល័យនិពន្ធ ដំណើរការដោយមិនត្រូវការវាទេ។
desk-read-only = ឥឡូវនេះអ្នកអាចអានបាន ប៉ុន្តែមិនអាចកែប្រែបានទេ។
desk-fields = ព័ត៌មានអំពីអត្ថបទ
desk-fields-place = ទីតាំង និងប្រភេទ
desk-kind = ប្រភេទ
desk-language = ភាសា
desk-dateline = ទីកន្លែងយកព័ត៌មាន
desk-byline = ឈ្មោះអ្នកនិពន្ធ
desk-byline-add = បន្ថែមឈ្មោះ
desk-person = ឈ្មោះ
desk-role = តួនាទី
desk-role-author = អ្នកនិពន្ធ
desk-role-editor = អ្នកកែសម្រួល
desk-role-translator = អ្នកបកប្រែ
desk-role-photographer = អ្នកថតរូប
desk-role-illustrator = អ្នកគូររូប
desk-up = ឡើងលើ
desk-remove = ដកចេញ
desk-topics = ប្រធានបទ
desk-topic-search = រកប្រធានបទផ្សេង
desk-more-sections = ផ្នែកផ្សេងទៀត
desk-sources = ប្រភព និងសិទ្ធិ
desk-sources-lines = ប្រភព មួយក្នុងមួយបន្ទាត់
desk-rights = សិទ្ធិ បើខុសពីសិទ្ធិរបស់កាសែត
desk-fields-series = អត្ថបទភាគ និងទម្រង់
desk-series = អត្ថបទភាគ
desk-series-position = ភាគទី
desk-format = ទម្រង់
desk-format-standard = អត្ថបទធម្មតា
desk-format-video = វីដេអូ
desk-format-audio = សំឡេង
desk-format-gallery = កម្រងរូបភាព
desk-format-picture = រូបភាព
desk-format-quote = សម្រង់សម្ដី
desk-format-link = តំណ
desk-format-aside = កំណត់ខ្លី
desk-format-status = សារខ្លី
desk-format-chat = ការសន្ទនា
desk-fields-search = អាសយដ្ឋាន ការស្វែងរក និងការចែករំលែក
desk-slug = ផ្នែកចុងនៃអាសយដ្ឋាន
desk-slug-help = បើទុកទទេ នឹងបង្កើតពីចំណងជើង។ អាសយដ្ឋានចាស់នាំទៅអាសយដ្ឋានថ្មី។
desk-short-headline = ចំណងជើងខ្លី
desk-search-title = ចំណងជើងសម្រាប់ម៉ាស៊ីនស្វែងរក
desk-search-description = សេចក្ដីពណ៌នាសម្រាប់ម៉ាស៊ីនស្វែងរក
desk-share-title = ចំណងជើងពេលចែករំលែក
desk-share-text = អត្ថបទពេលចែករំលែក
desk-shown-search = ក្នុងលទ្ធផលម៉ាស៊ីនស្វែងរក
desk-shown-search-help = ម៉ាស៊ីនស្វែងរកកាត់ចំណងជើងក្រោយប្រហែល { $title } តួអក្សរ និងសេចក្ដីពណ៌នាក្រោយប្រហែល { $text } តួ។ តួអក្សរធំត្រូវកាត់មុននេះ។ អ្វីដែលទុកទទេខាងលើ យកពីចំណងជើង និងអត្ថបទ។
desk-shown-share = ជាកាតពេលចែករំលែក
desk-shown-share-help = គេហទំព័រផ្សេងកាត់ចំណងជើងក្រោយប្រហែល { $title } តួអក្សរ អត្ថបទក្រោយប្រហែល { $text } តួ និងរូបភាពជា 1200 × 630 ។ បើគ្មានរូបភាព កាសែតគូរកាតពីចំណងជើង។
desk-fields-rules = វិធាន
desk-grave = រឿងសោកនាដកម្ម៖ មិនដាក់ផ្ទាំងផ្សព្វផ្សាយនៅក្បែរ
desk-sticky = ខ្ទាស់នៅលើគេក្នុងបញ្ជី
desk-comments-here = មតិយោបល់
desk-comments-open = ដូចកន្លែងផ្សេង
desk-comments-closed = បិទ

## Faults of what was sent

editor-fault-unreadable = មិនអាចអានអ្វីដែលបានផ្ញើមកទេ។
editor-fault-too-long = វែងលើសកម្រិត { $limit } ។
editor-fault-unknown = មិនអាចដាក់នៅទីនេះបានទេ។
editor-fault-block = ប្លុកទី { $place } នៃអត្ថបទ៖ { $what }
editor-fault-note = កំណត់ចំណាំទី { $place }៖ { $what }
editor-fault-refused = អ្នកមិនអាចកែវាឥឡូវនេះបានទេ។ អ្វីដែលអ្នកបានសរសេរនៅលើឧបករណ៍នេះដដែល។

## Gates

desk-gates = មុនចុះផ្សាយ
desk-gates-intro = អ្វីដែលអត្ថបទត្រូវមាន។ «ព្រមាន» គ្រាន់តែប្រាប់ឱ្យដឹង។ «រារាំង» មិនឱ្យចុះផ្សាយទេ លុះត្រាតែមាននរណាម្នាក់បញ្ជាក់ហេតុផលថាហេតុអ្វីនៅតែចុះផ្សាយ ហើយហេតុផលនោះត្រូវកត់ត្រាទុក។ ចំណងជើង និងខ្លឹមសារត្រូវតែមានជានិច្ច។
gate-level-off = បិទ
gate-level-warn = ព្រមាន
gate-level-block = រារាំង
gate-blocks = រារាំង៖
gate-headline-chars = ចំណងជើងវែងបំផុត គិតជាតួអក្សរ
gate-least-sources = ចំនួនប្រភពតិចបំផុត
gate-fault = សូមសរសេរចំនួនគត់៖ មិនលើស 300 តួអក្សរ និងមិនលើស 20 ប្រភព។
gate-rule-headline-length = ចំណងជើងមិនវែងពេក
gate-rule-standfirst = សេចក្ដីសង្ខេប
gate-rule-section = ផ្នែក
gate-rule-byline = អ្នកនិពន្ធ
gate-rule-picture-alt = អត្ថបទជំនួសលើរូបភាពនីមួយៗ
gate-rule-picture-credit = ប្រភពលើរូបភាពនីមួយៗ
gate-rule-picture-rights = រូបភាពទាំងអស់មានសិទ្ធិបង្ហាញ
gate-rule-sources = ប្រភព
gate-rule-second-reader = អ្នកពិនិត្យទីពីរ
gate-rule-heading-order = ចំណងជើងរងតាមលំដាប់
gate-rule-table-headers = តារាងមានក្បាលតារាង
gate-rule-dead-links = គ្មានតំណខូចក្នុងកាសែត
gate-rule-link-text = តំណបញ្ជាក់ថានាំទៅណា
gate-headline = គ្មានចំណងជើងទេ។
gate-text = គ្មានខ្លឹមសារទេ។
gate-headline-length = ចំណងជើងមាន { $count } តួអក្សរ។
gate-standfirst = គ្មានសេចក្ដីសង្ខេបទេ។
gate-section = មិនស្ថិតក្នុងផ្នែកណាទេ។
gate-byline = គ្មានឈ្មោះអ្នកនិពន្ធទេ។
gate-picture-alt = { $count ->
   *[other] រូបភាព { $count } គ្មានអត្ថបទជំនួស{ $example }។
}
gate-picture-credit = { $count ->
   *[other] រូបភាព { $count } មិនបញ្ជាក់ឈ្មោះអ្នកថត ឬអ្នកគូរ{ $example }។
}
gate-picture-rights = { $count ->
   *[other] រូបភាព { $count } បាត់ ឬអស់សិទ្ធិបង្ហាញ{ $example }។
}
gate-sources = { $count ->
    [0] មិនបានបញ្ជាក់ប្រភពទេ។
   *[other] បានបញ្ជាក់ប្រភព { $count } ។
}
gate-second-reader = ក្រៅពីអ្នកសរសេរ មិនទាន់មាននរណាអនុម័តទេ។
gate-second-reader-changed = អត្ថបទត្រូវបានកែប្រែក្រោយពេលអនុម័ត។
gate-heading-order = ចំណងជើងរងរំលងមួយកម្រិត{ $example }។
gate-table-headers = តារាងមួយមិនបញ្ជាក់ថាជួរឈរ ឬជួរដេកជាអ្វីទេ{ $example }។
gate-dead-links = { $count ->
   *[other] តំណ { $count } ទៅកាសែតនេះ មិននាំទៅណាទេ{ $example }។
}
gate-link-text = តំណមួយមិនបញ្ជាក់ថានាំទៅណាទេ{ $example }។

## Why a text is not taken

body-refused-too-large = អត្ថបទធំពេក។
body-refused-not-json = នេះមិនមែនជាខ្លឹមសារអត្ថបទទេ។
body-refused-not-a-body = មានអ្វីមួយដែលអត្ថបទមិនអាចដាក់បាន។
body-refused-too-deep = មានអ្វីៗដាក់ត្រួតគ្នាច្រើនជាន់ពេក។
body-refused-too-many-blocks = មានកថាខណ្ឌ និងប្លុកផ្សេងទៀតលើសពី { $number } ។
body-refused-too-many-cells = តារាងមានក្រឡាលើសពី { $number } ។
body-refused-too-many-columns = តារាងមួយមានជួរឈរលើសពី { $number } ។
body-refused-too-many-notes = មានកំណត់ចំណាំលើសពី { $number } ។
body-refused-too-many-media = មានរូបភាព វីដេអូ សំឡេង និងឯកសារលើសពី { $number } ។
body-refused-text-too-long = កថាខណ្ឌមួយវែងពេក។
body-refused-field-too-long = ចំណងជើង ស្លាក ឬប្រភពរូបភាពមួយវែងពេក។
body-refused-address-too-long = អាសយដ្ឋានមួយវែងពេក។
body-refused-link-address = តំណអាចនាំទៅបានតែ http, https, mailto, tel ឬទៅកន្លែងណាមួយក្នុងកាសែតនេះប៉ុណ្ណោះ។
body-refused-media-address = អាសយដ្ឋាននេះមិនអាចប្រើសម្រាប់រូបភាព សំឡេង ឬវីដេអូបានទេ។
body-refused-embed-address = ការបង្ហោះ ឬកម្មវិធីចាក់ពីគេហទំព័រផ្សេង ត្រូវមានអាសយដ្ឋានដែលផ្ដើមដោយ http ឬ https ។
body-refused-source-address = ប្រភពនៃសម្រង់សម្ដី ត្រូវមានអាសយដ្ឋានដែលផ្ដើមដោយ http ឬ https ។
body-refused-no-file = សំឡេង ឬវីដេអូមួយគ្មានឯកសារ។
body-refused-language = នេះមិនមែនជាកូដភាសាទេ។
body-refused-anchor = ឈ្មោះនេះមិនអាចប្រើជាទីតាំងសម្រាប់ដាក់តំណបានទេ។
body-refused-question = នេះមិនមែនជាសំណួររបស់អត្ថបទទេ។
body-refused-note-id = កំណត់ចំណាំមួយគ្មានលេខសម្គាល់ដែលអាចប្រើបាន។
body-refused-note-twice = កំណត់ចំណាំពីរមានលេខសម្គាល់ដូចគ្នា។

## Two revisions

desk-kicker = ពាក្យលើចំណងជើង
desk-headline = ចំណងជើង
desk-standfirst = សេចក្ដីសង្ខេប
desk-revision-of = កំណែទី { $number } { $date }
desk-compare-turn = ប្ដូរទិសប្រៀបធៀប
desk-compare-same = គ្មានអ្វីខុសគ្នាទេ។
desk-compare-counts = ពាក្យបន្ថែម៖ { $come } ។ ពាក្យដកចេញ៖ { $gone } ។

## Above the text

editor-kicker = ពាក្យលើចំណងជើង
editor-headline = ចំណងជើង
editor-standfirst = សេចក្ដីសង្ខេប
editor-lead = រូបភាពមេ
editor-lead-unsaid = ពណ៌នាក្នុងបណ្ណាល័យថារូបនេះបង្ហាញអ្វី សម្រាប់អ្នកដែលមើលមិនឃើញ
editor-text = ខ្លឹមសារអត្ថបទ

## How it stands with saving

editor-state-saved = បានរក្សាទុក { $time }
editor-state-changed = មិនទាន់រក្សាទុក
editor-state-saving = កំពុងរក្សាទុក…
editor-state-offline = គ្មានអ៊ីនធឺណិត៖ រក្សាទុកលើឧបករណ៍នេះ
editor-state-waiting = ម៉ាស៊ីនមេមិនឆ្លើយតប៖ រក្សាទុកលើឧបករណ៍នេះ
editor-state-conflict = មិនបានរក្សាទុក៖ មានអ្នកផ្សេងរក្សាទុកមុន។ អត្ថបទរបស់អ្នករក្សាទុកលើឧបករណ៍នេះ
editor-state-session = មិនបានរក្សាទុក៖ អ្នកបានចាកចេញពីគណនី។ អត្ថបទរបស់អ្នករក្សាទុកលើឧបករណ៍នេះ។ សូមចូលគណនីក្នុងផ្ទាំងផ្សេង រួចព្យាយាមម្ដងទៀត
editor-state-refused = មិនបានរក្សាទុក៖ { $why }
editor-state-nowhere = មិនបានរក្សាទុក ហើយឧបករណ៍នេះក៏មិនអាចទុកបានដែរ។ សូមចម្លងអត្ថបទរបស់អ្នក មុនពេលបិទទំព័រ
editor-try-again = ព្យាយាមម្ដងទៀត
editor-compare = ប្រៀបធៀប
editor-show-where = បង្ហាញកន្លែង
editor-recovered = បានរកឃើញអត្ថបទដែលអ្នកមិនទាន់រក្សាទុក លើឧបករណ៍នេះ
editor-taken-over = កំពុងបង្ហាញអ្វីដែល { $name } បានរក្សាទុក
editor-somebody = អ្នកផ្សេង
editor-words = ពាក្យ៖ { $count }
editor-problems = ត្រូវពិនិត្យ៖ { $count }
editor-problems-title = ត្រូវពិនិត្យមុនចុះផ្សាយ
editor-problem-blocking = ត្រូវតែធ្វើ៖
editor-other-writing = { $name } កំពុងសរសេរ ({ $since })។
editor-other-reading = { $name } កំពុងបើកអត្ថបទនេះ ({ $since })។

## Tools

editor-tools = ឧបករណ៍អត្ថបទ
editor-table-tools = ឧបករណ៍តារាង
editor-selection-tools = ឧបករណ៍សម្រាប់ពាក្យដែលបានជ្រើស
editor-insert = បញ្ចូល
editor-insert-filter = រកអ្វីដែលត្រូវបញ្ចូល
editor-strong = ដិត
editor-emphasis = ទ្រេត
editor-underline = គូសបន្ទាត់ក្រោម
editor-strike = គូសឆូត
editor-code-mark = កូដក្នុងបន្ទាត់
editor-sup = អក្សរលើ
editor-sub = អក្សរក្រោម
editor-highlight = រំលេចពណ៌
editor-cite = ឈ្មោះស្នាដៃ
editor-clear = លុបការធ្វើទ្រង់ទ្រាយ
editor-more-marks = ទម្រង់អក្សរផ្សេងទៀត
editor-quoted = សម្រង់ក្នុងបន្ទាត់
editor-dfn = ពាក្យដែលត្រូវពន្យល់
editor-small = អក្សរតូច
editor-big = អក្សរធំ
editor-inserted = បានបន្ថែម
editor-deleted = បានដកចេញ
editor-keys = គ្រាប់ចុច
editor-sample = លទ្ធផលពីកម្មវិធី
editor-variable = អថេរ
editor-abbreviation = ពាក្យកាត់
editor-abbreviation-ask = ពាក្យពេញ
editor-anchor = ទីតាំងសម្រាប់ដាក់តំណ
editor-anchor-ask = ឈ្មោះទីតាំង (គ្មានដកឃ្លា)
editor-name-bad = មិនអាចប្រើបានទេ។ សូមសរសេរដោយគ្មានដកឃ្លា។
editor-select-first = សូមជ្រើសពាក្យជាមុនសិន។
editor-undo = មិនធ្វើវិញ
editor-redo = ធ្វើវិញ
editor-close = បិទ
editor-remove = ដកចេញ
editor-more = ច្រើនទៀត
editor-yes = មែន
editor-no = ទេ

## What can be inserted

editor-crosshead = ចំណងជើងរង
editor-crosshead-smaller = ចំណងជើងរងតូច
editor-picture = រូបភាព
editor-picture-upload = រូបភាពពីឧបករណ៍នេះ
editor-picture-library = រូបភាពពីបណ្ណាល័យ
editor-list = បញ្ជី
editor-list-numbered = បញ្ជីមានលេខ
editor-quote = សម្រង់សម្ដី
editor-pull-quote = សម្រង់លេចធ្លោ
editor-part = ផ្នែកអត្ថបទ៖ { $kind }
editor-note = កំណត់ចំណាំ
editor-embed = ការបង្ហោះ ឬកម្មវិធីចាក់ពីគេហទំព័រផ្សេង
editor-table = តារាង
editor-gallery = កម្រងរូបភាព
editor-sidebar = ប្រអប់ក្បែរអត្ថបទ
editor-details = អត្ថបទដែលលាតមើលបាន
editor-verse = កំណាព្យ
editor-code = កូដកម្មវិធី
editor-rule = បន្ទាត់ខណ្ឌចែក

## Hints in empty places

editor-hint-text = សរសេរនៅទីនេះ។ វាយ / ដើម្បីដាក់រូបភាព ផ្នែកអត្ថបទ តារាង និងអ្វីៗផ្សេងទៀត។
editor-hint-label = ស្លាកដែលអ្នកអានឃើញ
editor-hint-attribution = អ្នកដែលត្រូវដកស្រង់
editor-hint-caption = ពាក្យពន្យល់រូបភាព
editor-hint-title = ចំណងជើងប្រអប់
editor-hint-summary = អ្វីដែលបង្ហាញជានិច្ច
editor-hint-note = ខ្លឹមសារកំណត់ចំណាំ

## Links and languages

editor-link = តំណ
editor-link-address = អាសយដ្ឋាន ឬពាក្យក្នុងចំណងជើង
editor-link-set = ដាក់តំណ
editor-link-remove = ដកតំណចេញ
editor-link-bad = នេះមិនមែនជាអាសយដ្ឋានទេ។ តំណអាចនាំទៅគេហទំព័រ អ៊ីមែល លេខទូរសព្ទ និងទំព័រក្នុងកាសែតនេះ។
editor-link-found = អត្ថបទដែលរកឃើញ
editor-language = ភាសានៃពាក្យទាំងនេះ
editor-language-article = ដូចអត្ថបទ
editor-language-other = កូដភាសាផ្សេង
editor-language-bad = នេះមិនមែនជាកូដភាសាទេ។
editor-language-set = កំណត់ភាសា
editor-direction = ទិសអក្សរ
editor-direction-language = តាមភាសា
editor-direction-ltr = ពីឆ្វេងទៅស្ដាំ
editor-direction-rtl = ពីស្ដាំទៅឆ្វេង

## Find and replace

editor-find = រក
editor-find-next = បន្ទាប់
editor-find-before = មុន
editor-find-case = ប្រកាន់អក្សរធំតូច
editor-find-count = { $number } ក្នុងចំណោម { $count }
editor-find-none = រកមិនឃើញ
editor-replace-by = ជំនួសដោយ
editor-replace = ជំនួស
editor-replace-all = ជំនួសទាំងអស់
editor-replaced = បានជំនួស៖ { $count }

## Pictures

editor-alt = ការពណ៌នាសម្រាប់អ្នកមើលមិនឃើញ
editor-caption = ពាក្យពន្យល់រូបភាព
editor-credit = ប្រភពរូបភាព
editor-placement = ទីតាំង
editor-placement-column = ក្នុងជួរអត្ថបទ
editor-placement-center = កណ្ដាល
editor-placement-start = ដើមបន្ទាត់
editor-placement-end = ចុងបន្ទាត់
editor-placement-wide = ទូលាយ
editor-placement-full = ពេញទទឹងទំព័រ
editor-picture-replace = ប្ដូរយករូបពីបណ្ណាល័យ
editor-picture-renew = ប្ដូរយករូបពីឧបករណ៍នេះ
editor-picture-missing = រូបភាពនេះលែងមានក្នុងបណ្ណាល័យហើយ។
editor-picture-waiting = កំពុងរៀបចំរូបភាពនេះ។ វានឹងបង្ហាញពេលបើកទំព័រម្ដងទៀត។
editor-rights-ended = អស់សិទ្ធិប្រើរូបភាពនេះហើយ
editor-picture-unseen = មិនអាចបង្ហាញរូបភាពនេះបានទេ៖ { $address } ។ សូមទាញយកវាពីទីនោះ រួចដាក់ឯកសារក្នុងបណ្ណាល័យ។
editor-picture-unnamed = រូបភាព { $id }
editor-pasted-picture = រូបភាពបិទភ្ជាប់
editor-gallery-add = បន្ថែមពីបណ្ណាល័យ
editor-columns = ជួរឈរ
editor-columns-any = តាមសមស្រប
editor-library = រូបភាពក្នុងបណ្ណាល័យ
editor-library-search = ស្វែងរករូបភាព
editor-library-none = រកមិនឃើញរូបភាពទេ។
editor-library-empty = រកមិនឃើញអ្វីទេ។
editor-library-failed = បណ្ណាល័យមិនឆ្លើយតបទេ។
editor-choose = យករូបទាំងនេះ
editor-loading = កំពុងផ្ទុក…
editor-uploading = កំពុងផ្ទុកឡើង { $name }
editor-uploaded = បានផ្ទុកឡើង៖ { $name }
editor-upload-failed = មិនបានផ្ទុកឡើង { $name } ទេ៖ { $why }
editor-upload-large = { $name } ធំពេក។
editor-why-line = ម៉ាស៊ីនមេមិនឆ្លើយតប។
editor-why-refused = ម៉ាស៊ីនមេបានបដិសេធ។
editor-why-long = វែងពេក។
editor-paste-cut = អ្វីដែលអ្នកបិទភ្ជាប់វែងពេក។ ចុងរបស់វាត្រូវបានកាត់ចោល។
editor-only-pictures = តាមវិធីនេះ អាចដាក់បានតែរូបភាពទេក្នុងអត្ថបទ។
editor-pictures-lost = រូបភាពដែលមិនបានមកជាមួយ៖ { $count } ។ សូមអូសឯកសារមកដាក់។

## Keys

editor-keyboard = ក្ដារចុច
editor-paragraph = កថាខណ្ឌ
editor-indent = រុញចំណុចចូល
editor-outdent = រុញចំណុចចេញ
editor-note-follow = ពីលេខទៅកំណត់ចំណាំ និងត្រឡប់មកវិញ
editor-line-break = ចុះបន្ទាត់ក្នុងកថាខណ្ឌដដែល
editor-move-up = រំកិលកថាខណ្ឌ ឬប្លុកឡើងលើ
editor-move-down = រំកិលកថាខណ្ឌ ឬប្លុកចុះក្រោម
editor-block-fields = ទៅប្រអប់បំពេញរបស់រូបភាព ឬប្លុកដែលបានជ្រើស
editor-leave = បិទផ្ទាំងដែលបើក បន្ទាប់មក Tab នាំចេញពីអត្ថបទ
editor-save = រក្សាទុកឥឡូវ

## Other blocks

editor-part-name = ផ្នែកអត្ថបទ
editor-part-kind = ប្រភេទអត្ថបទ
editor-part-dissolve = រំលាយផ្នែកអត្ថបទ
editor-embed-ask = អាសយដ្ឋានការបង្ហោះ ឬកម្មវិធីចាក់
editor-embed-bad = នេះមិនមែនជាអាសយដ្ឋានគេហទំព័រទេ។
editor-embed-title = ចំណងជើង
editor-code-language = ភាសាកម្មវិធី
editor-note-number = កំណត់ចំណាំទី { $number }
editor-note-lost = (គ្មានកន្លែងណាក្នុងអត្ថបទយោងមកកំណត់ចំណាំនេះទេ)
editor-kept = រក្សាទុកដដែល៖ { $type }
editor-kept-definitions = បញ្ជីពាក្យពន្យល់
editor-kept-playlist = បញ្ជីចាក់
editor-kept-page-break = ការកាត់ទំព័រ
editor-kept-teaser-end = ចុងផ្នែកសង្ខេប
editor-kept-download = ឯកសារសម្រាប់ទាញយក
editor-kept-audio = សំឡេង
editor-kept-video = វីដេអូ
editor-kept-table = តារាងទទេ
editor-kept-list = បញ្ជីទទេ

## Table tools

editor-row-above = បន្ថែមជួរដេកខាងលើ
editor-row-below = បន្ថែមជួរដេកខាងក្រោម
editor-row-delete = លុបជួរដេក
editor-column-before = បន្ថែមជួរឈរខាងមុខ
editor-column-after = បន្ថែមជួរឈរខាងក្រោយ
editor-column-delete = លុបជួរឈរ
editor-cells-merge = បញ្ចូលក្រឡាគ្នា
editor-cell-split = បំបែកក្រឡា
editor-cell-header = ក្រឡាក្បាល
editor-row-head = ជួរក្បាលតារាង
editor-table-remove = ដកតារាងចេញ

## Two versions side by side

editor-conflict = កំណែពីរ
editor-conflict-what = តាំងពីអ្នកចាប់ផ្ដើមមក { $name } បានរក្សាទុក ({ $time })។ សូមជ្រើសថាត្រូវទុកមួយណា។ គ្មានអ្វីបាត់ទេ មុនពេលអ្នកសម្រេច។
editor-conflict-mine = របស់អ្នក
editor-conflict-all-theirs = យករបស់ { $name } ទាំងអស់
editor-conflict-all-mine = យករបស់អ្នកទាំងអស់
editor-conflict-both = ទុកទាំងពីរ
editor-conflict-nothing = គ្មានអ្វី
editor-conflict-same = ដូចគ្នាទាំងពីរ៖ { $count }
editor-conflict-open = នៅត្រូវជ្រើស៖ { $count }
editor-conflict-ready = បានជ្រើសអស់ហើយ។
editor-conflict-take = រក្សាទុកអ្វីដែលបានជ្រើស
editor-conflict-later = សម្រេចពេលក្រោយ
editor-block-paragraph = កថាខណ្ឌ
editor-block-crosshead = ចំណងជើងរង
editor-block-part = ផ្នែកអត្ថបទ
editor-block-list = បញ្ជី
editor-block-quote = សម្រង់សម្ដី
editor-block-pull-quote = សម្រង់លេចធ្លោ
editor-block-figure = រូបភាព
editor-block-gallery = កម្រងរូបភាព
editor-block-embed = ការបង្ហោះ ឬកម្មវិធីចាក់ពីគេហទំព័រផ្សេង
editor-block-table = តារាង
editor-block-sidebar = ប្រអប់ក្បែរអត្ថបទ

## The media library

library = មេឌៀ
library-upload = បន្ថែមឯកសារ
library-upload-go = ផ្ទុកឡើង
library-upload-help = រូបភាព វីដេអូ សំឡេង PDF និង WebVTT ។ អ្នកក៏អាចទម្លាក់ឯកសារលើទំព័រនេះ ឬបិទភ្ជាប់បានដែរ។ ទីកន្លែងដែលថតរូបត្រូវបានលុបចេញពីរូបភាព។
library-upload-waiting = កំពុងរង់ចាំ
library-upload-checking = កំពុងពិនិត្យ
library-upload-done = បានផ្ទុកឡើង
library-upload-known = មាននៅទីនេះរួចហើយ
library-upload-broken = ការតភ្ជាប់ដាច់ហើយ។ អ្វីដែលមកដល់នៅរក្សាទុកដដែល។
library-upload-retry = ព្យាយាមម្ដងទៀត
library-search = ស្វែងរក
library-search-go = ស្វែងរក
library-search-none = បង្ហាញទាំងអស់
library-family = ប្រភេទឯកសារ
library-family-all = គ្រប់ប្រភេទ
library-family-picture = រូបភាព
library-family-video = វីដេអូ
library-family-audio = សំឡេង
library-family-document = ឯកសារសរសេរ
library-only = បង្ហាញ
library-only-all = ទាំងអស់
library-only-without-alt = រូបភាពគ្មានអត្ថបទជំនួស
library-only-rights-ended = អស់សិទ្ធិប្រើ
library-only-rights-live = ជិតអស់ ឬអស់សិទ្ធិប្រើ ហើយអ្នកអានកំពុងឃើញ
library-only-unused = មិនប្រើនៅកន្លែងណាទេ
library-none = មិនទាន់មានអ្វីនៅទីនេះទេ។ សូមបន្ថែមឯកសារដំបូងខាងលើ។
library-none-found = រកមិនឃើញអ្វីត្រូវគ្នាទេ។
library-not-yet = មកទល់ពេលនេះរកមិនឃើញទេ។ ការស្វែងរកបន្តទៅទំព័រក្រោយ។
library-no-medium = គ្មានឯកសារនេះក្នុងបណ្ណាល័យទេ។
library-signed-out = អ្នកបានចាកចេញពីគណនី ឬគ្មានសិទ្ធិប្រើបណ្ណាល័យ។
library-kilobytes = { $count } kB
library-megabytes = { $count } MB
library-fault-reference = ឯកសារមិនទាន់មកដល់ទីនេះទេ
library-fault-missing = បាត់ឯកសារ
library-fault-waiting = កំពុងបង្កើតទំហំផ្សេងៗ
library-fault-failed = មិនអាចបង្ហាញរូបភាពនេះបានទេ
library-fault-alt = គ្មានអត្ថបទជំនួស
library-fault-rights = អស់សិទ្ធិប្រើហើយ
library-refused-large = ឯកសារនេះធំពេក។ យ៉ាងច្រើន { $limit } MB ។
library-refused-piece = ច្រើនពេកក្នុងពេលតែមួយ។ សូមផ្ទុកឡើងឯកសារតិចជាងនេះ ឬបើកស្គ្រីប រួចផ្ទុកឡើងតែឯកសារនេះ។
library-refused-type = មិនអាចប្រើឯកសារប្រភេទនេះបានទេ។ អាចប្រើបាន៖ រូបភាព JPEG, PNG, GIF, WebP, TIFF និង BMP វីដេអូ MP4 និង WebM សំឡេង MP3, M4A, Ogg, WAV និង FLAC ព្រមទាំង PDF និង WebVTT ។
library-refused-heic = មិនអាចប្រើរូបភាព HEIC និង AVIF បានទេ។ សូមរក្សាទុករូបភាពជា JPEG រួចផ្ទុកឡើង។
library-refused-svg = គំនូរ SVG អាចមានកម្មវិធីលាក់ក្នុងនោះ ដូច្នេះមិនអាចប្រើបានទេ។ សូមរក្សាទុកគំនូរជា PNG រួចផ្ទុកឡើង។
library-refused-pixels = រូបភាពនេះមានភីកសែលច្រើនពេក។ យ៉ាងច្រើន 60 លាន ហើយជ្រុងនីមួយៗមិនឱ្យលើស 16,384 ។
library-refused-frames = រូបមានចលនានេះវែងពេក។
library-refused-broken = រូបភាពនេះខូច ហើយមិនអាចអានបានទេ។
library-refused-broke-off = ឯកសារមកមិនដល់ទាំងស្រុងទេ។ សូមព្យាយាមម្ដងទៀត។
library-refused-empty = ឯកសារនេះទទេ។
library-refused-none = សូមជ្រើសឯកសារជាមុនសិន។
library-refused-full = ថាសអស់កន្លែងទំនេរហើយ។
library-refused-busy = មានឯកសារច្រើនពេកកំពុងមកដល់ក្នុងពេលតែមួយ។ សូមព្យាយាមម្ដងទៀតបន្តិចទៀត។
library-refused-no-upload = លែងស្គាល់ការផ្ទុកឡើងនេះហើយ។ សូមចាប់ផ្ដើមម្ដងទៀត។
library-refused-offset = ចំណែកនេះមិនតភ្ជាប់នឹងចំណែកមុនទេ។
library-refused-too-much = អ្នកមានការផ្ទុកឡើងមិនទាន់ចប់ច្រើនពេក។ សូមបញ្ចប់វាសិន ឬរង់ចាំមួយថ្ងៃ។
library-refused-damaged = ឯកសារដែលមកដល់មិនដូចឯកសារដែលបានជូនដំណឹងទេ។ សូមព្យាយាមម្ដងទៀត។
library-refused-fault = មានបញ្ហានៅទីនេះ។
library-saved = បានរក្សាទុកហើយ។
library-open = បើកឯកសារ
library-original = ទាញយកឯកសារដើម
library-replace = ជំនួសឯកសារ
library-replace-help = ឯកសារថ្មីនឹងបង្ហាញគ្រប់កន្លែងដែលឯកសារចាស់ធ្លាប់មាន។ អាសយដ្ឋានឯកសារចាស់នាំទៅឯកសារថ្មី។ ពាក្យពន្យល់ទាំងអស់នៅដដែល។
library-replace-go = ជំនួស
library-alt = អត្ថបទជំនួស
library-alt-help = អ្វីដែលឃើញក្នុងរូប សម្រាប់អ្នកមើលរូបភាពមិនឃើញ។
library-caption = ពាក្យពន្យល់
library-credit = ឈ្មោះប្រភព
library-title = ចំណងជើង
library-rights = សិទ្ធិ
library-holder = ម្ចាស់សិទ្ធិ
library-terms = អ្វីដែលអនុញ្ញាត
library-until = អាចប្រើបានរហូតដល់ចុងថ្ងៃ
library-focus = ចំណុចសំខាន់បំផុត
library-focus-help = ពេលទំព័រកាត់រូបភាព ចំណុចនេះនៅតែឃើញ។ ចុចលើរូបភាព ឬវាយភាគរយ។ បើទុកទទេ មានន័យថាចំកណ្ដាល។
library-focus-x = ពីឆ្វេង គិតជាភាគរយ
library-focus-y = ពីលើ គិតជាភាគរយ
library-focus-pick = ជ្រើសចំណុចសំខាន់បំផុត
library-crops = ផ្នែកសម្រាប់រាងកំណត់
library-crops-help = កន្លែងដែលទំព័របង្ហាញរូបភាពតាមរាងទាំងនេះ ផ្នែកនេះត្រូវបានបង្ហាញ។ អូសវា ឬវាយភាគរយ។ បើមិនជ្រើសទេ ចំណុចសំខាន់បំផុតជាអ្នកសម្រេច។
library-crop-card = បញ្ជី និងទំព័រមុខ 3 : 2
library-crop-square = រូបមនុស្ស 1 : 1
library-crop-share = ពេលចែករំលែក 1200 × 630
library-crop-own = បានជ្រើស
library-crop-none = តាមដែលសម
library-crop-width = ទទឹង គិតជាភាគរយ
library-crop-go = បង្ហាញផ្នែកនេះ
library-crop-remove = មិនជ្រើសទេ
library-no-crop = ផ្នែកនេះនៅក្រៅរូបភាព ឬតូចជាងមួយភាគដប់។
library-clip = រូបគម្រប និងអក្សររត់
library-poster = រូបគម្រប
library-poster-help = លេខ ឬអាសយដ្ឋានរូបភាពក្នុងបណ្ណាល័យនេះ។ ទុកទទេ បើមិនយក។
library-poster-go = រក្សាទុករូបគម្រប
library-track = បន្ថែមអក្សររត់
library-track-file = ឯកសារ WebVTT
library-track-help = លេខ ឬអាសយដ្ឋានឯកសារ WebVTT ក្នុងបណ្ណាល័យនេះ។
library-track-kind = ប្រភេទ
library-track-captions = អក្សររត់សម្រាប់អ្នកស្ដាប់មិនឮ
library-track-subtitles = អក្សររត់បកប្រែ
library-track-chapters = ជំពូក
library-track-descriptions = ការពណ៌នា
library-track-lang = ភាសា ឧទាហរណ៍ en ឬ km
library-track-label = ឈ្មោះក្នុងកម្មវិធីចាក់
library-track-go = បន្ថែម
library-untrack = ដកចេញ
library-untrack-of = ដក { $name } ចេញ
library-used = កន្លែងដែលប្រើ
library-used-nowhere = មិនប្រើនៅកន្លែងណាទេ។
library-use-article = អត្ថបទ
library-use-manuscript = អត្ថបទព្រាង
library-use-person = រូបថតអ្នកនិពន្ធ
library-use-promotion = ផ្ទាំងផ្សព្វផ្សាយ
library-use-comment = មតិយោបល់
library-use-front = ទំព័រមុខ
library-use-medium = រូបគម្រប ឬអក្សររត់របស់
library-use-paper = ស្លាកសញ្ញា រូបតំណាង ឬរូបចែករំលែករបស់កាសែត
library-remove = លុបជារៀងរហូត
library-copies = ឯកសារស្ទួន
library-added = បន្ថែម { $date }
library-added-by = បន្ថែម { $date } ដោយ { $who }
library-changed-meanwhile = មានអ្នកផ្សេងរក្សាទុកនៅចន្លោះពេលនោះ។ អ្វីដែលអ្នកបានវាយស្ថិតនៅខាងក្រោម។ បើរក្សាទុកម្ដងទៀត វានឹងជំនួសអ្វីដែលគេសរសេរ។
library-too-long = វែងពេក។ យ៉ាងច្រើន { $most } តួអក្សរ។
library-outside-picture = ភាគរយគិតពី 0 ដល់ 100 ។
library-is-used = ឯកសារនេះកំពុងប្រើ ដូច្នេះមិនអាចលុបបានទេ។
library-not-yours = មានតែអ្នកដែលអាចចុះផ្សាយទើបអាចកែវាបាន៖ វាកំពុងប្រើលើទំព័រដែលអ្នកអានឃើញ ឬអ្នកផ្សេងបានដាក់វា។
library-goes = «{ $name }» នឹងត្រូវលុបជារៀងរហូត រួមទាំងឯកសាររបស់វា។
library-no-picture = គ្មានរូបភាពនេះក្នុងបណ្ណាល័យទេ។
library-no-track = គ្មានឯកសារ WebVTT នេះក្នុងបណ្ណាល័យទេ។
library-no-language = នេះមិនមែនជាកូដភាសាទេ។
library-no-clip = មានតែវីដេអូ និងសំឡេងទេ ដែលមានរូបគម្រប និងអក្សររត់។
library-other-family = ឯកសារថ្មីត្រូវមានប្រភេទដូចឯកសារចាស់។
library-no-day = នេះមិនមែនជាកាលបរិច្ឆេទទេ។

## The first owner

first-title = សូមស្វាគមន៍មកកាន់ការិយាល័យនិពន្ធរបស់អ្នក
first-how = អ្នកជាម្ចាស់ទីមួយរបស់ { $paper } ។ សូមបំពេញព័ត៌មានអំពីអ្នក។ តំណនេះប្រើបានតែម្ដង។
first-name = ឈ្មោះរបស់អ្នក
first-name-invalid = សូមសរសេរឈ្មោះមួយ។ ឈ្មោះមិនអាចជាអាសយដ្ឋានវេបទេ ហើយមានយ៉ាងច្រើន 50 តួអក្សរ។
first-password = ពាក្យសម្ងាត់ បើអ្នកចង់បាន
first-password-help = អ្នកអាចទុកទទេ ហើយចូលគណនីដោយតំណដែលផ្ញើតាមអ៊ីមែល ឬបង្កើតសោចូល (passkey) នៅទំព័របន្ទាប់។
first-password-mailless = កាសែតនេះមិនទាន់ផ្ញើអ៊ីមែលទេ។ បើគ្មានពាក្យសម្ងាត់ អ្នកចូលវិញបានតែដោយ passkey ឬតាមតំណដែលបង្កើតលើម៉ាស៊ីនមេ៖ courant people link ។
first-done = អ្នកបានចូលហើយ ក្នុងនាមជាម្ចាស់។ ខាងក្រោមអ្នកសម្រេចថាចូលតាមរបៀបណា អ្នកក៏អាចធ្វើនៅពេលក្រោយបានដែរ។
first-on = ទៅបន្ទប់ព័ត៌មាន
first-begin = ចាប់ផ្ដើម
form-problems = សូមពិនិត្យចំណុចទាំងនេះម្ដងទៀត៖
again-title = អ្នកបានចេញពីគណនីហើយ
again-how = គ្មានអ្វីត្រូវបានធ្វើទេ។ អ្វីដែលអ្នកបានវាយនៅលើទំព័រនេះដដែល៖ សូមចូលគណនីក្នុងផ្ទាំងថ្មី រួចផ្ញើម្ដងទៀតនៅទីនេះ។
again-files = គ្មានអ្វីត្រូវបានធ្វើទេ។ សូមចូលគណនី រួចត្រឡប់ក្រោយ ហើយជ្រើសឯកសារម្ដងទៀត។
again-sign-in = ចូលគណនីក្នុងផ្ទាំងថ្មី
again-send = ផ្ញើម្ដងទៀត

## Passwords that are not taken

password-too-short = ពាក្យសម្ងាត់ត្រូវមានយ៉ាងតិច { $least } តួអក្សរ។ ពាក្យច្រើនផ្សំគ្នាជាពាក្យសម្ងាត់ល្អ។
password-too-long = ពាក្យសម្ងាត់នេះវែងពេក។
password-common = មនុស្សច្រើនប្រើពាក្យសម្ងាត់នេះ ដូច្នេះងាយឱ្យគេទាយដឹង។ សូមប្រើពាក្យផ្សេង។
password-about-you = ពាក្យសម្ងាត់នេះធ្វើឱ្យគេងាយទាយដឹងថាជារបស់អ្នក។ សូមប្រើពាក្យផ្សេង។

## The second proof

second-title = នៅសល់មួយជំហានទៀត
second-how = អ្នកកំពុងចូលគណនីជា { $email } ។ សូមបញ្ជាក់តាមវិធីទីពីរថាពិតជាអ្នកមែន។
second-code = លេខប្រាំមួយខ្ទង់ពីកម្មវិធីរបស់អ្នក
second-code-help = លេខកូដលើក្រដាសក៏ប្រើបានដែរ តែម្ដងប៉ុណ្ណោះ។
second-paper = លេខកូដពីក្រដាសរបស់អ្នក
second-go = បន្ត
second-wrong = លេខកូដនេះមិនត្រឹមត្រូវ ឬប្រើរួចហើយ។
second-wait = មានការខុសច្រើនពេក។ អ្នកអាចសាកម្ដងទៀតនៅ { $time } ។
second-lost = បាត់អស់ហើយឬ? ម្ចាស់កាសែតអាចជួយអ្នកចាប់ផ្ដើមឡើងវិញបាន។

## What staff come in by

keys-title = របៀបចូលគណនីរបស់អ្នក
keys-how = អ្នកអាចចូលគណនីបានជានិច្ចដោយតំណដែលផ្ញើតាមអ៊ីមែល។ នៅពេលអ្នកមានសោចូល ឬកម្មវិធីបង្កើតលេខប្រាំមួយខ្ទង់ បន្ទាប់ពីបើកតំណ អ្នកត្រូវប្រើវាមួយទៀត ដូច្នេះគ្មាននរណាអាចចូលដោយប្រើតែអ៊ីមែលរបស់អ្នកបានទេ។
keys-needed = កាសែតនេះតម្រូវឱ្យបុគ្គលិកមានការបញ្ជាក់ជំហានទីពីរ។ សូមបង្កើតសោចូល ឬលេខប្រាំមួយខ្ទង់នៅទីនេះ ទើបការិយាល័យនិពន្ធបើកឱ្យចូល។
keys-again = ដើម្បីប្ដូរ សូមចូលគណនីម្ដងទៀត។
keys-again-go = ចូលគណនីម្ដងទៀត
keys-not-fresh = ដើម្បីប្ដូររបៀបចូលគណនី សូមចូលគណនីម្ដងទៀត។ មិនបានប្ដូរអ្វីទេ។
keys-remove = ដកចេញ
keys-remove-of = ដក { $name } ចេញ
keys-passkeys = សោចូល
keys-passkeys-how = សោចូល (passkey) រក្សាទុកក្នុងទូរសព្ទ កុំព្យូទ័រ ឬសោសុវត្ថិភាពរបស់អ្នក។ អ្នកចូលដោយម្រាមដៃ មុខ ឬលេខ PIN ដោយមិនបាច់វាយអ្វីទេ។
keys-passkeys-never = សោចូលត្រូវការអាសយដ្ឋានដែលមានឈ្មោះ និងការតភ្ជាប់សុវត្ថិភាព (https)។ កាសែតនេះមិនទាន់មានទេ។
keys-passkeys-script = កម្មវិធីរុករករបស់អ្នកត្រូវបើកស្គ្រីប ដើម្បីបង្កើតសោចូល។
keys-passkeys-full = សោចូលដល់ចំនួនកំណត់សម្រាប់គណនីមួយហើយ។
keys-passkey-name = ឈ្មោះសោចូល ដូចជា «ទូរសព្ទខ្ញុំ»
keys-passkey-add = បន្ថែមសោចូល
keys-passkey-made = បង្កើត { $date }
keys-passkey-used = ប្រើចុងក្រោយ { $date }
keys-passkey-wrong = មិនអាចបង្កើតសោចូលបានទេ។ សូមព្យាយាមម្ដងទៀត។
keys-codes = លេខប្រាំមួយខ្ទង់ពីកម្មវិធី
keys-codes-how = កម្មវិធីក្នុងទូរសព្ទរបស់អ្នកបង្ហាញលេខប្រាំមួយខ្ទង់ ដែលប្ដូររៀងរាល់កន្លះនាទី។ អ្នកវាយលេខនោះបន្ទាប់ពីតំណ ឬពាក្យសម្ងាត់។
keys-codes-begin = រៀបចំលេខប្រាំមួយខ្ទង់
keys-codes-since = បានរៀបចំតាំងពី { $date } ។
keys-codes-off = លុបលេខប្រាំមួយខ្ទង់
keys-codes-scan = សូមឱ្យកម្មវិធីស្កេនរូបនេះ។
keys-codes-picture = រូបសម្រាប់កាមេរ៉ារបស់កម្មវិធី
keys-codes-typed = បើស្កេនមិនបាន សូមវាយអក្សរនេះចូល៖
keys-codes-here = បើកកម្មវិធីលើឧបករណ៍នេះ
keys-codes-first = លេខប្រាំមួយខ្ទង់ដែលបង្ហាញឥឡូវនេះ
keys-codes-confirm = បញ្ចប់
keys-wrong-code = លេខនេះមិនត្រូវនឹងពេលនេះទេ។ តើម៉ោងក្នុងទូរសព្ទរបស់អ្នកត្រឹមត្រូវទេ?
keys-paper = លេខកូដលើក្រដាស
keys-paper-keep = សូមបោះពុម្ព ឬកត់លេខកូដទាំងនេះ ហើយទុកនៅកន្លែងមានសុវត្ថិភាព។ បើអ្នកបាត់អ្វីៗផ្សេងទៀតអស់ លេខកូដនីមួយៗឱ្យអ្នកចូលបានម្ដង។ វានឹងមិនបង្ហាញម្ដងទៀតទេ។
keys-paper-left = { $count ->
    [0] អ្នកអស់លេខកូដសម្រាប់ពេលបាត់អ្វីៗផ្សេងទៀតហើយ។
   *[other] អ្នកនៅសល់លេខកូដ { $count } សម្រាប់ពេលបាត់អ្វីៗផ្សេងទៀត។
}
keys-paper-new = បង្កើតលេខកូដថ្មី
keys-password-none = អ្នកគ្មានពាក្យសម្ងាត់ទេ ហើយក៏មិនត្រូវការដែរ។
keys-password-since = បានកំណត់តាំងពី { $date } ។
keys-password-present = ពាក្យសម្ងាត់បច្ចុប្បន្ន
keys-password-new = ពាក្យសម្ងាត់ថ្មី
keys-password-help = យ៉ាងតិច { $least } តួអក្សរ ពាក្យច្រើនផ្សំគ្នាជាពាក្យសម្ងាត់ល្អ។ កម្មវិធីរុករកផ្សេងទាំងអស់នឹងត្រូវចាកចេញពីគណនី។
keys-password-save = រក្សាទុកពាក្យសម្ងាត់
keys-password-off = លុបពាក្យសម្ងាត់
keys-wrong-password = ពាក្យសម្ងាត់បច្ចុប្បន្នមិនត្រឹមត្រូវទេ។

## People

desk-people = បុគ្គលិក
people-suspended = ត្រូវបានផ្អាក
people-self = គឺអ្នកផ្ទាល់
people-seen = ឃើញចុងក្រោយ { $date }
people-never = មិនទាន់ធ្លាប់ចូល
people-sessions = { $count ->
    [0] មិនបានចូលគណនី
   *[other] ចូលគណនីក្នុងកម្មវិធីរុករក { $count }
}
people-second = មានការបញ្ជាក់ជំហានទីពីរ
people-no-second = គ្មានការបញ្ជាក់ជំហានទីពីរ
people-invite = អញ្ជើញអ្នកចូលរួម
people-invite-how = គាត់នឹងទទួលតំណមួយសម្រាប់ចូលគណនី ដែលប្រើបានតែម្ដង ក្នុងរយៈពេលបីថ្ងៃ។
people-invite-go = អញ្ជើញ
people-email = អាសយដ្ឋានអ៊ីមែលរបស់គាត់
people-name = ឈ្មោះរបស់គាត់
people-name-invalid = នេះមិនអាចជាឈ្មោះបានទេ៖ វាវែងពេក ឬជាអាសយដ្ឋានវេប។
people-role = សិទ្ធិរបស់គាត់
people-role-save = រក្សាទុកសិទ្ធិ
people-roles = អ្នកណាមានសិទ្ធិធ្វើអ្វី
people-role-analyst = មើលស្ថិតិថាអ្វីមានគេអាន។
people-role-moderator = សម្រេចលើមតិយោបល់របស់អ្នកអាន។
people-role-contributor = សរសេរអត្ថបទព្រាង អ្នកដទៃជាអ្នកចុះផ្សាយ។
people-role-writer = សរសេរ និងចុះផ្សាយអត្ថបទរបស់ខ្លួន។
people-role-editor = កែសម្រួល និងចុះផ្សាយអត្ថបទរបស់គ្រប់គ្នា សម្រេចលើមតិយោបល់ និងវិធានរបស់វា មើលស្ថិតិអ្នកអាន។
people-role-owner = អាចធ្វើអ្វីៗទាំងអស់ និងកំណត់ថានរណាជាបុគ្គលិក។
people-invited = បានអញ្ជើញ { $email } ហើយ។ សូមប្រគល់តំណនេះឱ្យគាត់។ តំណនេះមិនបង្ហាញម្ដងទៀតទេ ហើយអ្នកណាមានវាអាចចូលបាន។
people-invited-mail = បានអញ្ជើញ { $email } ហើយ អ៊ីមែលកំពុងផ្ញើទៅ។ បើអ៊ីមែលមិនដល់ទេ សូមប្រគល់តំណនេះឱ្យគាត់។ តំណនេះមិនបង្ហាញម្ដងទៀតទេ ហើយអ្នកណាមានវាអាចចូលបាន។
people-never-came = បានអញ្ជើញហើយ ប៉ុន្តែមិនទាន់ចូលទេ។ ការអញ្ជើញថ្មីធ្វើឱ្យតំណចាស់លែងប្រើបាន។
people-invite-again = អញ្ជើញម្ដងទៀត
people-already = គាត់ជាបុគ្គលិករួចហើយ។
people-missing = គ្មានគណនីនេះទេ។
people-last-owner = គាត់ជាម្ចាស់តែម្នាក់គត់ដែលអាចចូលគណនីបាន។ សូមតែងតាំងម្ចាស់ម្នាក់ទៀតជាមុនសិន។
people-no-person = កាសែតនេះគ្មានឈ្មោះអ្នកនេះទេ។
people-not-a-role = សូមជ្រើសសិទ្ធិរបស់គាត់។
people-not-recent = ដើម្បីប្ដូរសិទ្ធិរបស់អ្នកណាម្នាក់ សូមចូលគណនីម្ដងទៀត។ មិនបានប្ដូរអ្វីទេ។
people-byline = ឈ្មោះអ្នកនិពន្ធក្នុងកាសែត
people-byline-none = គ្មាននរណា
people-keys = របៀបចូលគណនីរបស់គាត់
people-has-password = មានពាក្យសម្ងាត់
people-has-no-password = គ្មានពាក្យសម្ងាត់
people-has-codes = មានលេខប្រាំមួយខ្ទង់ពីកម្មវិធី
people-has-no-codes = គ្មានកម្មវិធីសម្រាប់លេខប្រាំមួយខ្ទង់
people-passkeys = { $count ->
    [0] គ្មានសោចូល
   *[other] សោចូល { $count }
}
people-forget = ឱ្យគាត់ចាប់ផ្ដើមឡើងវិញ
people-forget-how = បើគាត់បាត់ឧបករណ៍៖ ពាក្យសម្ងាត់ សោចូល លេខប្រាំមួយខ្ទង់ និងលេខកូដនឹងត្រូវលុប ហើយគាត់ចូលដោយតំណតាមអ៊ីមែល។ សូមសួរគាត់តាមមធ្យោបាយផ្សេងសិន ថាពិតជាគាត់មែន។
people-where = កន្លែងដែលគាត់បានចូលគណនី
people-nowhere = គ្មានកន្លែងណាទេ។
people-end = បញ្ឈប់សិទ្ធិ
people-end-how = វិធីទាំងពីរធ្វើឱ្យគាត់ចាកចេញពីគណនីគ្រប់កន្លែងភ្លាម។ បុគ្គលិកដែលត្រូវបានផ្អាករក្សាតួនាទីដដែល រហូតដល់អនុញ្ញាតឱ្យចូលវិញ ចំណែកបុគ្គលិកដែលត្រូវបានដកចេញក្លាយជាអ្នកអាន។
people-suspend = ផ្អាក
people-resume = អនុញ្ញាតឱ្យចូលវិញ
people-remove = ដកចេញពីបុគ្គលិក
people-rule = ការបញ្ជាក់ជំហានទីពីរ
people-rule-second = បុគ្គលិកត្រូវមានការបញ្ជាក់ជំហានទីពីរ
people-rule-help = ការិយាល័យនិពន្ធបើកសម្រាប់អ្នកមានសោចូល ឬលេខប្រាំមួយខ្ទង់ពីកម្មវិធី។ អ្នកផ្សេងត្រូវរៀបចំវាជាមុនសិន។

## Letters

mail-invite-subject = { $paper }៖ អ្នកត្រូវបានអញ្ជើញចូលការិយាល័យនិពន្ធ
mail-invite-what = { $by } អញ្ជើញអ្នកចូលការិយាល័យនិពន្ធរបស់ { $paper } ។ តួនាទីរបស់អ្នក៖ { $role } ។
mail-invite-how = សូមបើកតំណនេះក្នុងរយៈពេលបីថ្ងៃ រួចចុចប៊ូតុងនៅទីនោះ។ តំណនេះប្រើបានតែម្ដង។
mail-staff-suspended = { $name } ត្រូវបានផ្អាក ហើយមិនអាចចូលគណនីបានទេ។
mail-staff-resumed = { $name } អាចចូលគណនីបានវិញហើយ។
mail-staff-reset = វិធីចូលគណនីទាំងអស់របស់ { $name } ក្រៅពីអ៊ីមែល ត្រូវបានលុប។
mail-rights-subject = { $paper }៖ សិទ្ធិប្រើរូបភាព និងឯកសារផ្សេងទៀតជិតអស់
mail-rights-what = អ្នកអានកំពុងឃើញឯកសារទាំងនេះ ហើយឆាប់ៗនេះនឹងមិនអាចប្រើបានទៀតទេ។ សូមបន្តសិទ្ធិ ឬដាក់អ្វីផ្សេងជំនួស។
mail-rights-until = { $name }៖ រហូតដល់ { $date }

## The audit

desk-audit = កំណត់ត្រាសកម្មភាព
desk-statistics = ស្ថិតិ
statistics-how = ចំនួនដងដែលទំព័រអត្ថបទត្រូវបានផ្ញើទៅអ្នកអាន តាមការរាប់ធម្មតារបស់កាសែត៖ ផលបូកប្រចាំថ្ងៃ ដោយគ្មានខូគី និងមិនស្គាល់នរណា។ មតិគឺជាមតិទាំងអស់របស់អត្ថបទ។
statistics-days = រយៈពេល
statistics-days-1 = ថ្ងៃនេះ
statistics-days-7 = 7 ថ្ងៃចុងក្រោយ
statistics-days-30 = 30 ថ្ងៃចុងក្រោយ
statistics-articles = អ្វីដែលគេបានអាន
statistics-article = អត្ថបទ
statistics-reads = ចំនួនអាន
statistics-file = ជាឯកសារសម្រាប់តារាង (CSV)
statistics-none = គ្មានអ្វីត្រូវបានរាប់ក្នុងរយៈពេលនេះទេ។
statistics-by-day = ពីមួយថ្ងៃទៅមួយថ្ងៃ
statistics-day = ថ្ងៃ
statistics-total = សរុប
audit-how = អ្វីដែលបានធ្វើលើគណនី និងវិធាន។ គ្មាននរណាអាចកែ ឬលុបបន្ទាត់ទាំងនេះបានទេ។
audit-who = អ្នកណា
audit-anybody = គ្រប់គ្នា
audit-what = អ្វី
audit-anything = គ្រប់យ៉ាង
audit-since = ចាប់ពីថ្ងៃ
audit-none = គ្មានកំណត់ត្រាទេ។
audit-console = នរណាម្នាក់នៅម៉ាស៊ីនមេរបស់កាសែត
audit-by-link = ដោយតំណតាមអ៊ីមែល
audit-by-password = ដោយពាក្យសម្ងាត់
audit-by-passkey = ដោយសោចូល
audit-by-first = ជាម្ចាស់ទីមួយ
audit-role = { $actor } បានប្ដូរសិទ្ធិរបស់ { $subject }៖ មុននេះ { $from } ឥឡូវ { $to } ។
audit-link = { $actor } បានបង្កើតតំណសម្រាប់ឱ្យ { $subject } ចូលគណនី។
audit-invite = { $actor } បានអញ្ជើញ { $subject } ។ តួនាទី៖ { $role } ។
audit-suspend = { $actor } បានផ្អាក { $subject } ។
audit-resume = { $actor } បានអនុញ្ញាតឱ្យ { $subject } ចូលវិញ។
audit-forget-keys = { $actor } បានលុបវិធីចូលគណនីទាំងអស់របស់ { $subject } ក្រៅពីអ៊ីមែល។
audit-byline = { $actor } បានប្ដូរឈ្មោះអ្នកនិពន្ធរបស់ { $subject }៖ «{ $person }»។
audit-second-proof-on = { $actor } បានតម្រូវឱ្យបុគ្គលិកមានការបញ្ជាក់ជំហានទីពីរ។
audit-second-proof-off = { $actor } លែងតម្រូវឱ្យបុគ្គលិកមានការបញ្ជាក់ជំហានទីពីរ។
audit-sign-in = { $actor } បានចូលគណនី { $by } ពី { $where } ។
audit-password = { $actor } បានកំណត់ពាក្យសម្ងាត់។
audit-password-off = { $actor } បានលុបពាក្យសម្ងាត់របស់ខ្លួន។
audit-codes = { $actor } បានរៀបចំលេខប្រាំមួយខ្ទង់ពីកម្មវិធី។
audit-codes-off = { $actor } បានលុបលេខប្រាំមួយខ្ទង់ពីកម្មវិធី។
audit-recovery-codes = { $actor } បានបង្កើតលេខកូដលើក្រដាសថ្មី។
audit-recovery-code = { $actor } បានប្រើលេខកូដលើក្រដាសមួយ។
audit-passkey = { $actor } បានបន្ថែមសោចូល «{ $name }»។
audit-passkey-off = { $actor } បានដកសោចូល «{ $name }» ចេញ។
audit-passkey-copied = សោចូល «{ $name }» របស់ { $subject } រាប់ថយក្រោយ ដូចសោដែលត្រូវគេចម្លង។ គ្មាននរណាចូលបានដោយវាទេ។
audit-words = { $actor } បានកែបញ្ជីពាក្យ «{ $subject }»។
audit-policy = { $actor } បានប្ដូរវិធានមតិយោបល់ ({ $subject })។
audit-thread = { $actor } បានប្ដូរវិធានមតិយោបល់នៃអត្ថបទមួយ ({ $subject })។
audit-note-mended = { $actor } បានកែកំណត់សម្គាល់ជូនអ្នកអាន ({ $subject })។
audit-clock = នាឡិកា
audit-article = { $actor }៖ { $what } («{ $subject }»)។
audit-article-removed = សេចក្ដីព្រាង «{ $subject }» ដែលបានបោះចោលយូរហើយ ត្រូវបានលុបជាស្ថាពរ។
audit-added = { $actor } បានបន្ថែម «{ $subject }» ({ $place })។
audit-changed = { $actor } បានកែប្រែ «{ $subject }» ({ $place })។
audit-removed = { $actor } បានលុប «{ $subject }» ({ $place })។
audit-merged = { $actor } បានបញ្ចូលផ្សេងទៀតទៅក្នុង «{ $subject }» ({ $place })។
audit-changed-place = { $actor } បានកែប្រែ «{ $place }»។
audit-did-added = បន្ថែម
audit-did-changed = កែប្រែ
audit-did-removed = លុប
audit-did-merged = បញ្ចូលគ្នា
audit-other = { $actor }៖ { $action } ({ $subject })។
audit-what-role = ការប្ដូរតួនាទី
audit-what-link = ការបង្កើតតំណ
audit-what-invite = ការអញ្ជើញ
audit-what-suspend = ការផ្អាក
audit-what-resume = ការអនុញ្ញាតឱ្យចូលវិញ
audit-what-forget-keys = ការឱ្យចាប់ផ្ដើមឡើងវិញ
audit-what-byline = ឈ្មោះអ្នកនិពន្ធរបស់គណនី
audit-what-second-proof-on = ការតម្រូវការបញ្ជាក់ជំហានទីពីរ
audit-what-second-proof-off = ការឈប់តម្រូវការបញ្ជាក់ជំហានទីពីរ
audit-what-sign-in = ការចូលគណនី
audit-what-password = ការកំណត់ពាក្យសម្ងាត់
audit-what-password-off = ការលុបពាក្យសម្ងាត់
audit-what-codes = ការរៀបចំលេខប្រាំមួយខ្ទង់
audit-what-codes-off = ការលុបលេខប្រាំមួយខ្ទង់
audit-what-recovery-codes = ការបង្កើតលេខកូដលើក្រដាស
audit-what-recovery-code = ការប្រើលេខកូដលើក្រដាស
audit-what-passkey = ការបន្ថែមសោចូល
audit-what-passkey-off = ការដកសោចូលចេញ
audit-what-passkey-copied = សោចូលដែលរាប់ថយក្រោយ
audit-what-words = បញ្ជីពាក្យ
audit-what-policy = វិធានមតិយោបល់
audit-what-thread = វិធានមតិយោបល់នៃអត្ថបទ
audit-what-note-mended = ការកែកំណត់សម្គាល់ជូនអ្នកអាន

## Setting up

setup = ការរៀបចំ
setup-pages = ទំព័រនៃការរៀបចំ
setup-settings = កាសែត
setup-sections = ផ្នែក
setup-topics = ប្រធានបទ
setup-bylines = អ្នកនិពន្ធ
setup-menus = ម៉ឺនុយ
setup-redirects = ការបញ្ជូនបន្ត
setup-promotions = ផ្ទាំងផ្សព្វផ្សាយ
setup-imports = ការនាំចូល

## Buttons and what they did

setup-change = កែ
setup-none = មិនមានទេ។
setup-up = ឡើងលើ
setup-down = ចុះក្រោម
setup-in = ដាក់ក្រោមតំណខាងលើ
setup-out = ដាក់នៅកម្រិតលើគេ
setup-merge = បញ្ចូលគ្នា
setup-merge-picked = បញ្ចូលអ្វីដែលបានជ្រើសជាមួយគ្នា
setup-remove = ដកចេញ
setup-end = បញ្ចប់ឥឡូវ
setup-look = បង្ហាញដោយមិនរក្សាទុក
setup-look-at = មើលដូចអ្នកអាន
setup-preview = អ្វីដែលអ្នកអាននឹងឃើញ
setup-sure = យល់ព្រម សូមធ្វើ
setup-back = ត្រឡប់ក្រោយ កុំប្ដូរអ្វី
setup-all = បង្ហាញទាំងអស់
setup-policy = វិធានមតិយោបល់
setup-search-name = ពាក្យក្នុងឈ្មោះ
setup-search-path = ពាក្យក្នុងអាសយដ្ឋាន
setup-done-saved = បានរក្សាទុកហើយ។ អ្នកអានអាចឃើញហើយ។
setup-done-added = បានបន្ថែមហើយ។ អ្នកអានអាចឃើញហើយ។
setup-done-moved = បានប្ដូរកន្លែងហើយ។ អ្នកអានអាចឃើញហើយ។
setup-done-merged = បានបញ្ចូលគ្នាហើយ។ អាសយដ្ឋានចាស់នាំមកទីនេះ។
setup-done-removed = បានដកចេញហើយ។
setup-done-ended = បានបញ្ចប់ហើយ។ អ្នកអានលែងឃើញវាទៀត។
setup-done-placed = ម៉ឺនុយស្ថិតនៅទីនោះហើយ។
setup-articles = { $count ->
    [0] គ្មានអត្ថបទ
   *[other] អត្ថបទ { $count }
 }

## Fields

setup-field-name = ឈ្មោះ
setup-field-tagline = ពាក្យក្រោមឈ្មោះ
setup-field-description = សេចក្ដីពណ៌នា
setup-field-language = ភាសាចម្បង
setup-field-address = អាសយដ្ឋានដែលអ្នកអានរកឃើញកាសែត
setup-field-time-zone = តំបន់ម៉ោង
setup-field-accent = ពណ៌របស់កាសែត
setup-field-logo = ស្លាកសញ្ញា
setup-field-dark-logo = ស្លាកសញ្ញាលើផ្ទៃងងឹត
setup-field-icon = រូបតំណាង
setup-field-share-picture = រូបសម្រាប់ចែករំលែក
setup-field-page-size = ចំនួនអត្ថបទក្នុងមួយទំព័រនៃបញ្ជី
setup-field-comments-order = លំដាប់មតិយោបល់
setup-field-parent = ស្ថិតក្នុង
setup-field-slug = ផ្នែកចុងនៃអាសយដ្ឋាន
setup-field-place = លំដាប់ក្នុងចំណោមផ្នែកនៅក្បែរ
setup-field-into = បញ្ចូលទៅក្នុង
setup-field-into-person = អាសយដ្ឋានទំព័ររបស់អ្នកម្នាក់ទៀត
setup-field-printed = ឈ្មោះដែលបង្ហាញ
setup-field-title = តួនាទីក្នុងកាសែត
setup-field-bio = អំពីអ្នកនេះ
setup-field-picture = លេខរូបភាពក្នុងបណ្ណាល័យ
setup-field-site = គេហទំព័រផ្ទាល់ខ្លួន
setup-field-email = អាសយដ្ឋានអ៊ីមែល
setup-field-label = ពាក្យលើតំណ
setup-field-target = នាំទៅណា
setup-field-from = អាសយដ្ឋានចាស់
setup-field-to = ឥឡូវនាំទៅណា
setup-description-hint = សម្រាប់ម៉ាស៊ីនស្វែងរក និងបណ្ដាញព័ត៌មាន។ អ្នកអានឃើញវាពេលមានគេចែករំលែកកាសែត។
setup-for-owners = មានតែម្ចាស់ទេដែលអាចប្ដូរបាន។
setup-dates = កាលបរិច្ឆេទសរសេរដូចនេះ៖ { $date } ។ រួមទាំងម៉ោង៖ { $time } ។
setup-order-oldest = ចាស់ជាងគេមុន
setup-order-newest = ថ្មីជាងគេមុន
setup-order-votes = សំឡេងគាំទ្រច្រើនជាងគេមុន
setup-parent-none = គ្មានផ្នែក៖ កម្រិតលើគេ
setup-slug-hint = ឥឡូវអាសយដ្ឋានគឺ { $what } ។ បើអ្នកប្ដូរ អាសយដ្ឋានចាស់នឹងនាំទៅអាសយដ្ឋានថ្មី។
setup-slug-new-hint = បើទុកទទេ នឹងបង្កើតពីឈ្មោះ។
setup-picture-hint = បណ្ណាល័យបង្ហាញលេខរបស់រូបភាពនីមួយៗ។ ទុកទទេ បើមិនដាក់រូបភាព។
setup-logo-hint = បង្ហាញនៅខាងលើជំនួសឈ្មោះ៖ រាងវែង ផ្ទៃថ្លា ចំនួនភីកសែលទ្វេដងនៃកម្ពស់ដែលបង្ហាញ (144 គឺគ្រប់គ្រាន់)។
setup-dark-logo-hint = សម្រាប់អ្នកអានដែលប្រើអេក្រង់ងងឹត។ បើគ្មាន ស្លាកសញ្ញារក្សាផ្ទៃភ្លឺ។
setup-icon-hint = រាងការ៉េ ចាប់ពី 180 ភីកសែល។ កម្មវិធីរុករកបង្ហាញវានៅក្បែរឈ្មោះ ទូរស័ព្ទបង្ហាញលើអេក្រង់។
setup-share-picture-hint = គេហទំព័រផ្សេងបង្ហាញរូបនេះ ពេលទំព័រគ្មានរូប៖ ទំព័រមុខ ផ្នែក ប្រធានបទ។ ទំហំ 1200 × 630 ភីកសែលគឺសមល្មម។
setup-email-hint = អ្នកអានមិនឃើញឡើយ។
setup-into-person-hint = សូមបើកទំព័ររបស់អ្នកដែលត្រូវទុក រួចចម្លងអាសយដ្ឋានរបស់វា។

## Sections

setup-section-add = បន្ថែមផ្នែក
setup-sections-none = មិនទាន់មានផ្នែកទេ។
setup-section-merge = អត្ថបទ ផ្នែករង តំណក្នុងម៉ឺនុយ និងផ្ទាំងផ្សព្វផ្សាយ នឹងទៅផ្នែកផ្សេងនោះ។ អាសយដ្ឋានក៏នាំទៅទីនោះដែរ។
setup-section-remove = អាចដកចេញបានតែផ្នែកទទេប៉ុណ្ណោះ។
setup-section-goes = ផ្នែក «{ $name }» នឹងត្រូវលុប រួមទាំងអាសយដ្ឋាន { $what } ។ { $links ->
    [0] គ្មានតំណក្នុងម៉ឺនុយនាំទៅវាទេ។
   *[other] តំណ { $links } ក្នុងម៉ឺនុយក៏ត្រូវលុបដែរ។
 } ការលុបនេះមិនអាចត្រឡប់វិញបានទេ។
setup-section-goes-into = ផ្នែក «{ $name }» នឹងបញ្ចូលទៅក្នុង «{ $into }»។ អត្ថបទដែលត្រូវប្ដូរ៖ { $articles } ។ តំណក្នុងម៉ឺនុយដែលនឹងនាំទៅ «{ $into }»៖ { $links } ។ ផ្ទាំងផ្សព្វផ្សាយដែលដាក់តែក្នុងផ្នែកនេះ៖ { $promotions } ។ អាសយដ្ឋាន { $what } នឹងនាំទៅ «{ $into }»។ ការបញ្ចូលនេះមិនអាចត្រឡប់វិញបានទេ។

## Topics

setup-topic-add = បន្ថែមប្រធានបទ
setup-topics-none = គ្មានប្រធានបទឈ្មោះនេះទេ។
setup-topics-merge = ប្រធានបទដែលអ្នកជ្រើសត្រូវទុក។ អត្ថបទរបស់ប្រធានបទផ្សេងនឹងទៅប្រធានបទនោះ ហើយអាសយដ្ឋានរបស់វាក៏នាំទៅទីនោះដែរ។ ការបញ្ចូលនេះមិនអាចត្រឡប់វិញបានទេ។
setup-topic-remove = ប្រធានបទនេះនឹងត្រូវដកចេញពីអត្ថបទដែរ។ បើចង់ទុកអត្ថបទទាំងនោះជាមួយគ្នា សូមបញ្ចូលវាជាមួយប្រធានបទផ្សេងវិញ។
setup-topic-goes = ប្រធានបទ «{ $name }» នឹងត្រូវលុប រួមទាំងអាសយដ្ឋាន { $what } ។ អត្ថបទដែលបាត់ប្រធានបទនេះ៖ { $articles } ។ តំណក្នុងម៉ឺនុយដែលត្រូវលុប៖ { $links } ។ ការលុបនេះមិនអាចត្រឡប់វិញបានទេ។

## Bylines

setup-byline-add = បន្ថែមអ្នកនិពន្ធ
setup-bylines-none = គ្មាននរណាឈ្មោះនេះទេ។
setup-byline-account = គណនី៖ { $name }
setup-byline-account-role = គណនី «{ $name }» ({ $role }) ជារបស់អ្នកនេះ។
setup-byline-merge = សម្រាប់មនុស្សម្នាក់ដែលមានឈ្មោះនៅទីនេះពីរដង។ អត្ថបទ មតិយោបល់ និងគណនី នឹងទៅឈ្មោះម្ខាងទៀត។ អាសយដ្ឋានក៏នាំទៅទីនោះដែរ។
setup-byline-goes = «{ $name }» នឹងក្លាយជា «{ $into }»។ ឈ្មោះលើអត្ថបទដែលត្រូវប្ដូរ៖ { $articles } ។ មតិយោបល់៖ { $comments } ។ អាសយដ្ឋាន { $what } នឹងនាំទៅ «{ $into }»។ ការបញ្ចូលនេះមិនអាចត្រឡប់វិញបានទេ។

## Menus

setup-menu-main = ម៉ឺនុយមេ
setup-menu-footer = ម៉ឺនុយបាតទំព័រ
setup-menu-main-none = គ្មានម៉ឺនុយមេទេ។ អ្នកអានឃើញផ្នែកដំបូងៗដែលមានអត្ថបទ។
setup-menu-footer-none = គ្មានតំណនៅបាតទំព័រទេ។
setup-menu-other = ម៉ឺនុយដែលមិនទាន់ដាក់នៅណា
setup-menu-place-main = ប្រើជាម៉ឺនុយមេ
setup-menu-place-footer = ដាក់នៅបាតទំព័រ
setup-menu-links = { $count ->
   *[other] តំណ { $count }
 }
setup-menu-add = បន្ថែមតំណ
setup-menu-item = កែតំណ
setup-menu-hidden = អ្នកអានមិនឃើញ
setup-menu-hidden-why = គោលដៅរបស់វាមិនបើកជាសាធារណៈទេ។
setup-label-hint = បើទុកទទេ នឹងប្រើឈ្មោះគោលដៅ។
setup-target-hint = ផ្លូវក្នុងកាសែតនេះ ដូចជា /about/ ឬអាសយដ្ឋានពេញលេញ។
setup-menu-item-goes = តំណ «{ $name }» នឹងត្រូវលុប។ តំណនៅក្រោមវានឹងឡើងទៅកម្រិតលើគេ៖ { $links } ។
setup-menu-from-sections = ចាប់ផ្ដើមដោយប្រើផ្នែក

## Redirects

setup-redirect-add = បន្ថែមការបញ្ជូនបន្ត
setup-redirect-add-how = អាសយដ្ឋានចាស់ត្រូវជាអាសយដ្ឋានក្នុងកាសែតនេះ ដែលឥឡូវមិននាំទៅណា។ វាអាចនាំទៅអត្ថបទ ទំព័រ ផ្នែក ប្រធានបទ អ្នកនិពន្ធ ឬរូបភាព។
setup-redirects-list = អាសយដ្ឋានចាស់ និងគោលដៅរបស់វា
setup-redirects-none = មិនមានទេ។
setup-redirect-leads = នាំទៅ { $what }
setup-redirect-leads-nowhere = គោលដៅរបស់វាមិនបើកជាសាធារណៈ ឬលែងមានហើយ។
setup-redirect-by-hand = បន្ថែមដោយដៃ
setup-redirect-goes = ការបញ្ជូនបន្តពី { $name } ទៅ { $what } នឹងត្រូវលុប។ អ្នកអានដែលចូលតាមអាសយដ្ឋាននោះនឹងរកមិនឃើញអ្វីទេ។
setup-missing = អាសយដ្ឋានដែលគេរកច្រើនជាងគេ ហើយរកមិនឃើញ
setup-missing-none = គ្មានអាសយដ្ឋានណាដែលគេរកមិនឃើញទេ។
setup-missing-how = រាប់តាមអាសយដ្ឋាន និងថ្ងៃ។ មិនរក្សាទុកព័ត៌មានអំពីអ្នកចូលទេ។
setup-missing-count = { $count ->
   *[other] គេរក { $count } ដង
 }
setup-missing-lead = នាំទៅកន្លែងណាមួយ
setup-missing-forget = លុបពីបញ្ជី

## What cannot be done

setup-gone = វាលែងមានហើយ។ ប្រហែលជាអ្នកផ្សេងបានកែប្រែវា។
setup-no-name = សូមដាក់ឈ្មោះ។
setup-too-long = វែងពេក។ អាចមានតែ { $what } តួអក្សរ។
setup-no-language = «{ $what }» មិនមែនជាភាសាទេ។ សូមសរសេរកូដដូចជា en, km, my, zh, ar ឬ pt-BR ។
setup-no-web-address = «{ $what }» មិនមែនជាអាសយដ្ឋានពេញលេញទេ។ សូមសរសេរដូចជា https://river.example ។
setup-no-zone = «{ $what }» មិនមែនជាតំបន់ម៉ោងទេ។ សូមសរសេរដូចជា Asia/Phnom_Penh ។
setup-no-order = សូមជ្រើសលំដាប់។
setup-no-color = «{ $what }» មិនមែនជាពណ៌ទេ។ សូមសរសេរដូចជា #8a1c1c ។
setup-page-size = សូមសរសេរលេខពី 5 ដល់ 100 ។
setup-no-number = សូមសរសេរចំនួនគត់។
setup-no-section = ផ្នែកនេះលែងមានហើយ។
setup-below-itself = ផ្នែកមួយមិនអាចស្ថិតក្រោមខ្លួនឯងបានទេ។
setup-merge-itself = សូមជ្រើសផ្សេង៖ មិនអាចបញ្ចូលក្នុងខ្លួនវា ឬក្នុងអ្វីដែលនៅក្រោមវាបានទេ។
setup-section-full = ក្នុងនោះនៅមានអត្ថបទ ឬសេចក្ដីព្រាង។ សូមបញ្ចូលវាទៅផ្នែកផ្សេងវិញ។
setup-section-has-below = នៅមានផ្នែករងក្រោមវា។ សូមប្ដូរកន្លែង ឬបញ្ចូលវាទៅផ្នែកផ្សេងជាមុនសិន។
setup-taken = អាសយដ្ឋាន { $what } មានគេប្រើរួចហើយ។
setup-reserved = អាសយដ្ឋាន { $what } ជារបស់ប្រព័ន្ធ។ សូមជ្រើសផ្សេង។
setup-no-address = «{ $what }» មិនអាចជាផ្នែកនៃអាសយដ្ឋានបានទេ។
setup-pick-two = សូមជ្រើសយ៉ាងតិចពីរ។
setup-pick-fewer = សូមជ្រើសតិចជាង { $what } ។
setup-no-mail = «{ $what }» មិនមែនជាអាសយដ្ឋានអ៊ីមែលពេញលេញទេ។
setup-no-picture = គ្មានរូបភាពនេះក្នុងបណ្ណាល័យទេ។
setup-no-person = គ្មាននរណាមានអាសយដ្ឋាន «{ $what }» ទេ។
setup-no-target = «{ $what }» មិននាំទៅណាទេ។ សូមសរសេរផ្លូវក្នុងកាសែតនេះ ឬអាសយដ្ឋានពេញលេញ។
setup-not-ours = «{ $what }» មិនមែនជាអាសយដ្ឋានក្នុងកាសែតនេះទេ។
setup-nothing-there = នៅ «{ $what }» គ្មានអ្វីដែលអ្នកអានអាចបើកបានទេ។
setup-has-page = នៅ { $what } មានទំព័ររួចហើយ។
setup-too-many-links = ម៉ឺនុយមួយអាចមានតំណយ៉ាងច្រើន { $what } ។

## Promotions

setup-promotion-add = បន្ថែមផ្ទាំងផ្សព្វផ្សាយ
setup-promotions-how = បើផ្ទាំងច្រើននៅកន្លែងតែមួយ អ្នកអានឃើញផ្ទាំងណាមួយ តាមទម្ងន់របស់វា។ ដើម្បីប្ដូរផ្ទាំងទៅកន្លែងផ្សេង សូមអូសតាមដៃចាប់របស់វា ឬប្ដូរកន្លែងក្នុងទម្រង់របស់វា។
setup-promotions-none = មិនមានទេ។
setup-promotions-running = កំពុងផ្សាយ
setup-promotions-waiting = រង់ចាំដល់ពេល
setup-promotions-capped = បានបង្ហាញគ្រប់ចំនួនដែលព្រមព្រៀង
setup-promotions-ended = ចប់ហើយ
setup-slot-top = លើគេនៃគ្រប់ទំព័រ
setup-slot-article-body = ក្នុងខ្លឹមសារអត្ថបទ
setup-slot-article-side = ក្បែរអត្ថបទ
setup-slot-article-end = ក្រោយអត្ថបទ
setup-slot-front = នៅទំព័រដើម
setup-slot-list = ក្នុងបញ្ជី
setup-promotion-counts = បានបង្ហាញ៖ { $shown } ។ បានបើកមើល៖ { $opened } ។
setup-promotion-from = ពី { $date }
setup-promotion-to = ដល់ { $date }
setup-promotion-cap = ចំនួនដងច្រើនបំផុតសរុប
setup-promotion-most = យ៉ាងច្រើន { $count } ដង
setup-promotion-ends = «{ $name }» នឹងបាត់ពីកន្លែងរបស់វាភ្លាម។ អ្នកអាចចាប់ផ្ដើមវាម្ដងទៀត ដោយប្ដូរពេលបញ្ចប់។
setup-promotion-headline = ចំណងជើង
setup-promotion-text = អត្ថបទ
setup-promotion-link = នាំទៅណា
setup-promotion-slot = ទីតាំង
setup-promotion-after-paragraph = ក្រោយកថាខណ្ឌទី
setup-promotion-after-hint = សម្រាប់តែទីតាំងក្នុងខ្លឹមសារអត្ថបទ។
setup-promotion-is-paid = មានគេបង់ប្រាក់
setup-promotion-label = ស្លាក
setup-promotion-label-usual = តាមធម្មតា៖ «ពាណិជ្ជកម្ម» បើមានគេបង់ប្រាក់
setup-promotion-label-text = ពាក្យជំនួសស្លាក
setup-promotion-picture = លេខរូបភាពក្នុងបណ្ណាល័យ
setup-promotion-alt = អ្វីដែលរូបភាពបង្ហាញ
setup-promotion-alt-hint = សម្រាប់អ្នកអានដែលមើលរូបភាពមិនឃើញ។ ត្រូវតែមាន បើមានរូបភាព។
setup-promotion-starts = ចាប់ផ្ដើម
setup-promotion-ends-at = បញ្ចប់
setup-promotion-zone = ម៉ោងក្នុង { $what } ។ ទុកទទេ បើគ្មានកំណត់។
setup-promotion-weight = ទម្ងន់
setup-promotion-weight-hint = ពី 1 ដល់ 1000 ។ លេខ 2 បង្ហាញញឹកញាប់ទ្វេដងនៃលេខ 1 ។
setup-promotion-cap-hint = ចំនួនដងសរុប។ 0 គឺគ្មានកំណត់។
setup-promotion-sections = តែក្នុងផ្នែកទាំងនេះ
setup-promotion-slug = ឈ្មោះសម្គាល់
setup-promotion-slug-hint = អក្សរឡាតាំងតូច លេខ និងសហសញ្ញា (-)។ វាស្ថិតក្នុងអាសយដ្ឋានតំណ ហើយមិនប្ដូរពេលក្រោយទេ។ បើទុកទទេ នឹងបង្កើតពីចំណងជើង។
setup-promotion-wrong = មិនអាចរក្សាទុកផ្ទាំងផ្សព្វផ្សាយនេះបែបនេះបានទេ។ ប្រហែលវាលែងមានទៀតហើយ។
setup-promotion-wrong-headline = សូមដាក់ចំណងជើងយ៉ាងច្រើន 160 តួអក្សរ។
setup-promotion-wrong-link = សូមដាក់អាសយដ្ឋានពេញ (https://…) ឬផ្លូវក្នុងកាសែតនេះ (/…) ដោយគ្មានដកឃ្លា និងឈ្មោះអ្នកប្រើ។
setup-promotion-wrong-label = អ្វីដែលគេបង់ប្រាក់ត្រូវមានស្លាក «ពាណិជ្ជកម្ម»។
setup-promotion-wrong-picture = សូមដាក់លេខរូបភាពក្នុងបណ្ណាល័យ ហើយប្រាប់ខាងក្រោមថាមានអ្វីលើរូប។
setup-promotion-wrong-alt = សូមប្រាប់ថាមានអ្វីលើរូប យ៉ាងច្រើន 400 តួអក្សរ។ បើគ្មានរូប ទុកឱ្យទទេ។
setup-promotion-wrong-times = សូមដាក់ថ្ងៃ និងម៉ោង។ ទីបញ្ចប់ត្រូវនៅក្រោយការចាប់ផ្ដើម។
setup-promotion-wrong-number = សូមដាក់ចំនួនគត់ពី { $least } ដល់ { $most }។
setup-promotion-wrong-long = យ៉ាងច្រើន { $most } តួអក្សរ។
setup-promotion-wrong-sections = ទំព័រមុខមិនស្ថិតក្នុងផ្នែកណាទេ៖ កុំជ្រើសផ្នែក។
setup-promotion-wrong-slug = អក្សរតូច a ដល់ z លេខ និងសហសញ្ញា ហើយមិនមែនសោរបស់ផ្ទាំងផ្សព្វផ្សាយផ្សេង។

## Imports

setup-imports-none = មិនទាន់បាននាំចូលអ្វីទេ។
setup-imports-how = អ្វីដែលនាំចូលពីប្រព័ន្ធផ្សេង។ ម្ចាស់អាចនាំចូលឯកសារនាំចេញនៅទីនេះ។ លើម៉ាស៊ីនមេរបស់កាសែត ពាក្យបញ្ជា courant import wxr ធ្វើដូចគ្នា។
setup-search-report = ពាក្យក្នុងរបាយការណ៍
setup-import-running = ចាប់ផ្ដើម { $began } ។ ឃើញចុងក្រោយ { $seen } ដល់ { $percent } % នៃឯកសារ ជំហាន «{ $stage }»។ បើចាប់ផ្ដើមម្ដងទៀត វានឹងបន្តពីកន្លែងដែលបានឈប់។
setup-import-done = ចប់ { $seen } ។
setup-import-failed = បរាជ័យ { $seen } ត្រឹម { $percent } % នៃឯកសារ។ បើចាប់ផ្ដើមម្ដងទៀត វានឹងបន្តពីកន្លែងដែលបានឈប់។
setup-import-lost = មិនបានរក្សាទុក ({ $count })
setup-import-changed = រក្សាទុកជាទម្រង់ផ្សេង ({ $count })
setup-import-repaired = បានជួសជុលក្នុងឯកសារ ({ $count })
setup-import-lost-title = មិនបានរក្សាទុក
setup-import-changed-title = រក្សាទុកជាទម្រង់ផ្សេង
setup-import-repaired-title = បានជួសជុលក្នុងឯកសារ
setup-import-kept = អ្វីដែលកាសែតរក្សាទុកពីឯកសារ
setup-import-counts = ឥឡូវមាន { $kept } ក្នុងនោះថ្មី { $added }
setup-import-reasons = មូលហេតុ តាមលំដាប់ញឹកញាប់ជាងគេ
setup-import-times = { $count ->
   *[other] { $count } ដង
 }
setup-import-notes-none = មិនមានទេ។
setup-import-articles = អត្ថបទ
setup-import-pages = ទំព័រ
setup-import-comments = មតិយោបល់
setup-import-media = រូបភាព និងឯកសារផ្សេងទៀត
setup-import-people = អ្នកនិពន្ធ
setup-import-sections = ផ្នែក
setup-import-topics = ប្រធានបទ
setup-import-redirects = ការបញ្ជូនបន្ត

## Notes on passages, media for fields, taking over
desk-event-moved = បានប្ដូរអាសយដ្ឋាន ពីមុន៖
desk-event-put-back = បានដាក់ឱ្យដូចមុនពេលគណនីត្រូវគេលួចបានកែប្រែវា
desk-event-saved = បានរក្សាទុក
desk-revision-put-back = បានដាក់ឱ្យដូចដើមវិញ
passage-notes = កំណត់សម្គាល់លើសម្រង់
passage-lost = សម្រង់នេះលែងមានក្នុងអត្ថបទហើយ។
passage-count = { $count ->
   *[other] កំណត់សម្គាល់មិនទាន់ដោះស្រាយ { $count }
}
passage-fault-no-text = សូមសរសេរអ្វីមួយ។
passage-fault-too-long = កំណត់សម្គាល់វែងពេក។
passage-fault-no-passage = សូមជ្រើសពាក្យក្នុងអត្ថបទ។
passage-fault-too-many = នៅទីនេះមានកំណត់សម្គាល់ច្រើនពេកហើយ។
passage-fault-missing = វាលែងមានហើយ ឬអ្នកគ្មានសិទ្ធិកែប្រែវាទេ។
passage-mail-subject = { $name } មានសំណួរសួរអ្នក
stopped-mail-subject = អត្ថបទ «{ $headline }» មិនបានចុះផ្សាយទេ
given-mail-subject = អត្ថបទ «{ $headline }» ត្រូវបានប្រគល់ឱ្យអ្នក
given-mail-what = { $name } បានប្រគល់អត្ថបទនេះឱ្យអ្នក។
due-mail-subject = អត្ថបទ «{ $headline }» ជិតដល់ថ្ងៃកំណត់
due-mail-late-subject = អត្ថបទ «{ $headline }» ហួសថ្ងៃកំណត់
due-mail-soon = ថ្ងៃកំណត់៖ { $date }។
due-mail-late = ថ្ងៃកំណត់គឺ { $date } ហួសហើយ។
work-mail-off = បិទសំបុត្របែបនេះ
account-letters = សំបុត្រអំពីអត្ថបទដែលប្រគល់ឱ្យខ្ញុំ និងថ្ងៃកំណត់
passage-mail-what = { $name } បានលើកឈ្មោះអ្នកក្នុងកំណត់សម្គាល់លើអត្ថបទ «{ $headline }»។
passage-mail-go = បើកអត្ថបទ
passage-question-waiting = នឹងសួរពេលអត្ថបទចុះផ្សាយ
pick-go = ជ្រើសពីបណ្ណាល័យ
pick-title = ជ្រើសពីបណ្ណាល័យ
pick-list = អ្វីដែលមាន
pick-take = យកមួយនេះ
desk-refused-held = { $name } កំពុងសរសេរអត្ថបទនេះ។ សូមចូលទំព័រ «សរសេរ» ហើយទទួលបន្តជាមុនសិន។

## Notes, questions and topics in the editor; taking over
editor-passage = កំណត់សម្គាល់ជូនសហការី
editor-passages = កំណត់សម្គាល់ជូនសហការី
editor-passages-none = ជ្រើសពាក្យ រួចចុច { $keys } ដើម្បីទុកកំណត់សម្គាល់ជូនសហការី។ អ្នកអានមិនឃើញកំណត់សម្គាល់ឡើយ។
editor-passages-count = កំណត់សម្គាល់៖ { $count }
editor-passages-settled = បានដោះស្រាយ៖ { $count }
editor-passage-text = កំណត់សម្គាល់
editor-passage-add = បន្ថែមកំណត់សម្គាល់
editor-passage-answer = ឆ្លើយ
editor-passage-send = ផ្ញើ
editor-passage-settle = ដោះស្រាយរួច
editor-passage-reopen = បើកឡើងវិញ
editor-passage-withdraw = ដកវិញ
editor-passage-lost = លែងមានក្នុងអត្ថបទ
editor-passage-next = កំណត់សម្គាល់បន្ទាប់
editor-passage-before = កំណត់សម្គាល់មុន
editor-passage-go = ទៅកាន់សម្រង់
editor-passage-cancel = បោះបង់
editor-passage-failed = មិនអាចផ្ញើកំណត់សម្គាល់បានទេ។ វានៅទីនេះដដែល សូមព្យាយាមម្ដងទៀត។
editor-passage-new = កំណត់សម្គាល់ថ្មី៖ { $count }
editor-passage-no-words = នៅទីនេះគ្មានពាក្យសម្រាប់ដាក់កំណត់សម្គាល់ទេ។
editor-ask = សួរអ្នកអាន
editor-ask-text = សំណួរជូនអ្នកអាន
editor-ask-reword = កែពាក្យ
editor-ask-remove = កុំសួរ
editor-ask-close = ឈប់ទទួលចម្លើយ
editor-ask-reopen = ទទួលចម្លើយឡើងវិញ
editor-topic-make = បង្កើតប្រធានបទ «{ $name }»
editor-topic-ask = មិនទាន់មានប្រធានបទ «{ $name }» ទេ។ អ្នកកែសម្រួលអាចបង្កើតវាបាន។
editor-topic-taken = បានបន្ថែម៖ { $name }
editor-topic-failed = ឥឡូវនេះមិនអាចរកប្រធានបទបានទេ។
editor-named = មានឈ្មោះក្នុងអត្ថបទ៖ { $count }
editor-named-take = បន្ថែមប្រធានបទ «{ $name }»
editor-named-make = បង្កើតប្រធានបទ «{ $name }» ហើយបន្ថែម
editor-named-refuse = កុំស្នើ «{ $name }» ម្ដងទៀត
editor-held = { $name } កំពុងសរសេរនៅទីនេះតាំងពី { $since } ។ អ្នកអាចអានតាមបាន។
editor-held-took = { $name } បានទទួលបន្តនៅ { $since } ។ អ្វីដែលអ្នកមិនទាន់រក្សាទុក នៅលើឧបករណ៍នេះ។
editor-held-left = { $name } លែងនៅទីនេះហើយ។
editor-take = ទទួលបន្ត
editor-take-back = យកមកវិញ
editor-take-failed = មិនអាចទទួលបន្តបានទេ។ សូមព្យាយាមម្ដងទៀត។
editor-state-held = មិនបានរក្សាទុក៖ ទុកលើឧបករណ៍នេះ

## Undoing what a stolen account did
people-oneself = នេះជាគណនីរបស់អ្នកផ្ទាល់។ សូមឱ្យម្ចាស់ម្នាក់ទៀត ឬនរណាម្នាក់នៅម៉ាស៊ីនមេរបស់កាសែត ធ្វើការនេះ។
people-undo = បើគណនីនេះត្រូវគេលួច
people-undo-how = អ្នកអាចមើលអ្វីៗទាំងអស់ដែលគណនីនេះបានធ្វើចាប់ពីពេលណាមួយ ហើយដាក់ឱ្យដូចដើមវិញតែម្ដង។
people-undo-go = មើលអ្វីដែលគណនីនេះបានធ្វើ
audit-undone = { $actor } បានដាក់អ្វីដែលគណនីត្រូវគេលួចបានធ្វើ ឱ្យដូចដើមវិញ ({ $subject })។
audit-what-undone = ការដាក់ឱ្យដូចដើមវិញ ក្រោយគណនីត្រូវគេលួច
undo-title = អ្វីដែល { $name } បានធ្វើ
undo-to-person = ត្រឡប់ទៅគណនីនេះ
undo-how = បើអ្នកផ្សេងបានកាន់កាប់គណនីនេះ សូមជ្រើសពេលចុងក្រោយដែលវាប្រាកដជានៅក្នុងដៃម្ចាស់។ បន្ទាប់មក មើលអ្វីដែលបានធ្វើចាប់ពីពេលនោះ ហើយដាក់ឱ្យដូចដើមវិញតែម្ដង។
undo-self = នេះជាគណនីរបស់អ្នកផ្ទាល់ ហើយគ្មាននរណាអាចបិទខ្លួនឯងនៅក្រៅបានទេ។ សូមឱ្យម្ចាស់ម្នាក់ទៀត ឬនរណាម្នាក់នៅម៉ាស៊ីនមេរបស់កាសែត ធ្វើការនេះ (courant people undo)។
undo-since = ចាប់ពី ({ $zone })
undo-look = មើល
undo-found = អ្វីដែលបានធ្វើតាំងពី { $date } និងអ្វីដែលនឹងកើតឡើងចំពោះវា៖
undo-no-moment = សូមដាក់ថ្ងៃ និងម៉ោងដែលកន្លងផុតទៅហើយ។
undo-keys = ការចូលគណនី ពាក្យសម្ងាត់ សោចូល លេខប្រាំមួយខ្ទង់ លេខកូដលើក្រដាស និងតំណតាមអ៊ីមែល
undo-articles = អត្ថបទ
undo-readers = អ្នកអាន
undo-comments = ការសម្រេចលើមតិយោបល់
undo-bans = ការហាមឃាត់
undo-lines = អ្វីៗផ្សេងទៀតដែលមានកត់ត្រា
undo-cut = មានច្រើនជាងអ្វីដែលបង្ហាញនៅទីនេះ។ ការដាក់ឱ្យដូចដើមវិញ នឹងធ្វើលើទាំងអស់ ជាច្រើនដំណាក់។
undo-did = { $what } ({ $count })
undo-back = នឹងដាក់ឱ្យដូចដើមវិញ។
undo-done = ដូចដើមហើយ ឬលែងមានអ្វីសល់ទៀត។
undo-ends = នឹងត្រូវបញ្ចប់។
undo-ended = បានបញ្ចប់ហើយ។
undo-kept = { $name } បានកែប្រែក្រោយមក៖ ទុកដដែល។
undo-kept-somebody = អ្នកផ្សេងបានកែប្រែក្រោយមក៖ ទុកដដែល។
undo-by-hand = ត្រូវមានមនុស្សពិនិត្យផ្ទាល់។
undo-why-merged = អ្វីដែលបានបញ្ចូលគ្នា មិនអាចបំបែកវិញបានទេ៖ គ្មានកត់ត្រាថាអ្វីនៅទីណា។
undo-why-removed = អ្វីដែលបានដកចេញ មិនត្រូវបានរក្សាទុកទេ។
undo-why-replaced = ឯកសារដែលនៅទីនោះពីមុន មិនត្រូវបានរក្សាទុកទេ។
undo-why-used = ឥឡូវមានអ្វីមួយកំពុងប្រើវា។
undo-why-unknown = មិនដឹងថាពីមុនវាយ៉ាងណាទេ។
undo-withdrawn = នឹងផ្អាកផ្សាយ អ្នកអានលែងឃើញ។
undo-shown = អ្នកអាននឹងឃើញកំណែទី { $number } វិញ។
undo-live = នឹងដាក់ផ្សាយវិញ។
undo-text = អត្ថបទព្រាងនឹងមានខ្លឹមសារតាមកំណែទី { $number } ។ ខ្លឹមសារផ្សេងៗនៅក្នុងប្រវត្តិកំណែ។
undo-text-stays = ពីមុនមិនមានខ្លឹមសារទេ៖ អត្ថបទព្រាងទុកជាសេចក្ដីព្រាង។
undo-draft = នឹងក្លាយជាសេចក្ដីព្រាងវិញ ដើម្បីកុំឱ្យចុះផ្សាយដោយស្វ័យប្រវត្តិ។
undo-moments = ពេលផុតកំណត់ ពេលហាមផ្សាយ ឬពេលផ្អាកផ្សាយ នឹងដូចមុនវិញ។
undo-step-by-hand = { $what }៖ ត្រូវមានមនុស្សពិនិត្យផ្ទាល់។
undo-face = អ្វីដែលអ្នកអានឃើញ
undo-manuscript = អត្ថបទព្រាង
undo-of = { $what }៖ { $fate }
undo-count = { $count } – { $fate }
undo-never = អ្វីដែលប្រព័ន្ធមិនអាចដាក់ឱ្យដូចដើមវិញ
undo-never-letters = អ៊ីមែលដែលបានផ្ញើចេញ៖ ទៅអ្នកអានដែលតាមដាន និងទៅអ្នកដែលត្រូវបានអញ្ជើញ។
undo-never-copies = ច្បាប់ចម្លងនៃទំព័រ និងបណ្ដាញព័ត៌មាន ដែលអ្នកដទៃ និងម៉ាស៊ីនស្វែងរកបានយកទៅ។ ពេលចូលមកម្ដងទៀត ពួកគេនឹងបានអ្វីដែលត្រឹមត្រូវ។
undo-never-bans = ការហាមឃាត់ដែលគណនីនេះបានបញ្ចប់ នៅតែបញ្ចប់។
undo-never-people = អ្វីដែលធ្វើដោយអ្នកដែលគណនីនេះបានឱ្យចូល៖ សូមមើលគណនីរបស់ពួកគេដែរ។
undo-press = គណនីនេះនឹងត្រូវផ្អាក ហើយបាត់វិធីចូលគណនីទាំងអស់។ អ្វីដែលវាបានធ្វើ នឹងដាក់ឱ្យដូចដើមវិញ បើគ្មាននរណាបានកែប្រែក្រោយមក។ គ្មានអ្វីដែលបានសរសេរត្រូវបាត់ទេ។ អ្នកអាចចុចប៊ូតុងនេះម្ដងទៀតបាន។
undo-go = ផ្អាកគណនី ហើយដាក់ឱ្យដូចដើមវិញ
undo-told-shut = គណនីនេះត្រូវបានផ្អាក ហើយលែងចូលបានទៀត។
undo-told-articles = { $count ->
   *[other] អត្ថបទ { $count } ដូចដើមវិញហើយ។
}
undo-told-comments = { $count ->
   *[other] ការសម្រេចលើមតិយោបល់ { $count } ត្រូវបានដាក់ឱ្យដូចដើមវិញ។
}
undo-told-bans = { $count ->
   *[other] ការហាមឃាត់ { $count } ត្រូវបានលុបចោល។
}
undo-told-others = { $count ->
   *[other] អ្វីៗផ្សេងទៀតចំនួន { $count } ដូចដើមវិញហើយ។
}
undo-told-failed = { $count ->
   *[other] មាន { $count } មិនអាចដាក់ឱ្យដូចដើមវិញបានទេ។ មូលហេតុស្ថិតក្នុងកំណត់ហេតុប្រព័ន្ធ។ សូមព្យាយាមម្ដងទៀត។
}
undo-told-more = នៅមានទៀត៖ សូមចុចម្ដងទៀត។

## An export brought in on the desk
setup-import-file = នាំចូលឯកសារនាំចេញពី WordPress
setup-import-file-how = ក្នុង WordPress៖ Tools → Export → All content ។ ដំបូងឯកសារត្រូវបានពិនិត្យ ដោយមិនសរសេរអ្វីទេ បន្ទាប់មកទើបនាំចូល។ អ្វីដែលមាននៅទីនេះរួចហើយ មិនត្រូវលុបឡើយ។
setup-import-choose = ឯកសារនាំចេញ (.xml, .zip, .gz)
setup-import-choose-help = ឯកសារផ្ញើមកម្ដងមួយចំណែក។ បើដាច់កណ្ដាលទី សូមជ្រើសឯកសារដដែលម្ដងទៀត ដើម្បីបន្ត។
setup-import-script = ការផ្ទុកឡើងត្រូវការស្គ្រីប។ បើគ្មានស្គ្រីប សូមប្រើ courant import wxr លើម៉ាស៊ីនមេរបស់កាសែត។
setup-import-other = មានឯកសារនាំចេញមួយទៀតនៅទីនេះហើយ។ សូមបោះបង់ឯកសារនោះជាមុនសិន។
setup-import-file-receiving = កំពុងទទួល «{ $name }»។ បើដាច់កណ្ដាលទី សូមជ្រើសឯកសារដដែលម្ដងទៀត។
setup-import-file-here = «{ $name }» មកដល់ហើយ។ សូមពិនិត្យជាមុនសិន៖ គ្មានអ្វីត្រូវសរសេរទេ។
setup-import-file-looking = កំពុងពិនិត្យ «{ $name }»៖ { $stage } ។
setup-import-file-looked = អ្វីដែលនឹងនាំចូលពី «{ $name }»៖
setup-import-file-running = កំពុងនាំចូល «{ $name }»៖ { $stage } ។
setup-import-file-stopped = បានបញ្ឈប់។ អ្វីដែលនាំចូលពី «{ $name }» រួចហើយនៅដដែល ហើយវានឹងបន្តពីកន្លែងដែលបានឈប់។
setup-import-file-failed = វាឈប់មុនចប់។ អ្វីដែលនាំចូលពី «{ $name }» រួចហើយនៅដដែល ហើយវានឹងបន្តពីកន្លែងដែលបានឈប់។
setup-import-file-done = បាននាំចូល «{ $name }» ចប់ហើយ ដោយ { $who } ។
setup-import-stage-waiting = រង់ចាំវេន
setup-import-stage-count = កំពុងរាប់
setup-import-stage-furniture = អ្នកនិពន្ធ ផ្នែក ប្រធានបទ
setup-import-stage-media = រូបភាព និងឯកសារ
setup-import-stage-articles = អត្ថបទ និងមតិយោបល់
setup-import-stage-links = តំណ និងម៉ឺនុយ
setup-import-stage-fetch = កំពុងទាញយករូបភាពពីគេហទំព័រចាស់
setup-import-again = មើលម្ដងទៀត
setup-import-look = ពិនិត្យមើលសិន
setup-import-run = នាំចូល
setup-import-stop = បញ្ឈប់
setup-import-give-up = បោះបង់ឯកសារនេះ
setup-import-fetches = ទាញយករូបភាពពីគេហទំព័រចាស់
setup-import-fetches-help = គេហទំព័រចាស់ត្រូវនៅដំណើរការ។ វាអាចចំណាយពេលយូរ។ រូបភាពដែលទាញយកមិនបាន នឹងមានកត់ត្រាទុក។
setup-import-truncated = ឯកសារដាច់មុនចប់៖ សូមនាំចេញម្ដងទៀត រួចនាំចូលឯកសារថ្មីនោះដែរ ដើម្បីបានអ្វីដែលនៅសល់។
setup-import-zone = ម៉ោងរបស់គេហទំព័រចាស់ខុសពី UTC { $hours } ម៉ោង ចំណែកតំបន់ម៉ោងរបស់កាសែតនេះគឺ { $zone } ។ សូមកំណត់តំបន់ម៉ោងឱ្យត្រូវមុនពេលនាំចូល បើមិនដូច្នេះទេ កាលបរិច្ឆេទនឹងខុសថ្ងៃ។
setup-import-runs = អ្វីដែលនាំចូលពីមុន
setup-done-late = មាននរណាម្នាក់បានធ្វើអ្វីមួយជាមួយវានៅចន្លោះពេលនោះ៖ សូមមើលស្ថានភាពបច្ចុប្បន្ន។
audit-import-begun = { $actor } បានចាប់ផ្ដើមនាំចូលឯកសារ «{ $subject }»។
audit-import-stopped = { $actor } បានបញ្ឈប់ការនាំចូលឯកសារ «{ $subject }»។
audit-what-import-begun = ការចាប់ផ្ដើមនាំចូល
audit-what-import-stopped = ការបញ្ឈប់ការនាំចូល

## Fronts
fronts = ទំព័រមុខ
fronts-home = ទំព័រដើម
fronts-how = ទំព័រមុខបំពេញដោយស្វ័យប្រវត្តិជាមួយអត្ថបទថ្មីបំផុត។ អ្វីដែលអ្នកដាក់ដោយដៃ នៅទីនោះរហូតដល់អ្នកសម្រេចផ្សេង។
fronts-by-itself = បំពេញដោយស្វ័យប្រវត្តិ
fronts-saved = កំណែទី { $number } រក្សាទុកដោយ { $who } នៅ { $date }
fronts-next = កំណែផ្សេងនឹងបង្ហាញចាប់ពី { $date }
fronts-place-lead = អត្ថបទមេ
fronts-place-second = អត្ថបទបន្ទាប់ពីអត្ថបទមេ
fronts-place-rail = ការវិភាគ និងមតិ
fronts-place-band = វីដេអូ សំឡេង និងកម្រងរូបភាព
fronts-place-latest = ថ្មីបំផុត
fronts-place-list = អត្ថបទ
fronts-place-strip = ផ្នែក៖ { $section }
fronts-nothing-there = ឥឡូវនេះគ្មានអ្វីនៅទីនេះទេ។
fronts-kept-away = មិនបង្ហាញ៖ { $headline }
fronts-look = បង្ហាញការកែប្រែ
fronts-readers = ទៅកាន់ទំព័រ
fronts-versions = កំណែ
fronts-save = រក្សាទុក
fronts-preview = មើលជាមុន
fronts-empty = ឱ្យបំពេញដោយស្វ័យប្រវត្តិទាំងអស់
fronts-from = បង្ហាញចាប់ពី
fronts-from-hint = បើទុកទទេ អ្នកអាននឹងឃើញពេលអ្នករក្សាទុក។
fronts-from-wrong = ពេលនេះត្រូវជាពេលខាងមុខ។
fronts-unsaved = អ្នកអានមិនឃើញការកែប្រែទាំងនេះទេ មុនពេលអ្នករក្សាទុក។
fronts-until = រហូតដល់
fronts-until-wrong = ពេលបញ្ចប់ត្រូវនៅក្រោយពេលអ្នកអានចាប់ផ្ដើមឃើញ។
fronts-display = ចំណងជើង ឬរូបផ្សេងនៅទីនេះ
fronts-display-headline = ចំណងជើងលើទំព័រនេះ
fronts-display-picture = លេខរូបភាពលើទំព័រនេះ
fronts-is-put = ដាក់ដោយដៃ
fronts-is-there = មានលើទំព័រ
fronts-up = ឡើងលើ៖ { $headline }
fronts-down = ចុះក្រោម៖ { $headline }
fronts-put = ទុកនៅទីនេះ
fronts-put-one = ទុកនៅទីនេះ៖ { $headline }
fronts-fill = ឱ្យបំពេញដោយស្វ័យប្រវត្តិ
fronts-fill-one = ឱ្យបំពេញដោយស្វ័យប្រវត្តិ៖ { $headline }
fronts-hide = កុំបង្ហាញ
fronts-hide-one = កុំបង្ហាញលើទំព័រមុខនេះ៖ { $headline }
fronts-show = អនុញ្ញាតវិញ
fronts-show-one = អនុញ្ញាតវិញ៖ { $headline }
fronts-more = ដាក់អត្ថបទផ្សេងទៀត
fronts-search = ពាក្យក្នុងអត្ថបទ
fronts-into = កន្លែងសម្រាប់អត្ថបទបន្ទាប់
fronts-add = ដាក់នៅទីនោះ
fronts-add-one = ដាក់នៅទីនោះ៖ { $headline }
fronts-none-found = រកមិនឃើញអត្ថបទទេ។
fronts-hidden = មិនបង្ហាញលើទំព័រមុខនេះ
fronts-hidden-none = គ្មានអត្ថបទដែលហាមបង្ហាញទេ។
fronts-not-public = អត្ថបទលេខ { $number } ដែលឥឡូវអ្នកអានមើលមិនឃើញ
fronts-done-saved = បានរក្សាទុកហើយ។ អ្នកអានអាចឃើញហើយ។
fronts-done-scheduled = បានរក្សាទុកហើយ។ អ្នកអាននឹងឃើញចាប់ពីពេលដែលអ្នកបានកំណត់។
fronts-grab = ផ្លាស់ទី៖ { $headline }
fronts-grab-help = ចុច Space ឬ Enter ដើម្បីលើកឡើង ចុចគ្រាប់ចុចព្រួញដើម្បីផ្លាស់ទី ចុច Space ឬ Enter ម្ដងទៀតដើម្បីដាក់ចុះ ចុច Escape ដើម្បីទុកនៅកន្លែងដើម។
fronts-say-grabbed = បានលើក «{ $headline }»។ { $place } លេខ { $at } ក្នុងចំណោម { $of } ។ ប្រើគ្រាប់ចុចព្រួញដើម្បីផ្លាស់ទី។
fronts-say-moved = { $place } លេខ { $at } ក្នុងចំណោម { $of } ។
fronts-say-dropped = បានដាក់ «{ $headline }» ចុះ។ { $place } លេខ { $at } ក្នុងចំណោម { $of } ។
fronts-say-canceled = «{ $headline }» នៅកន្លែងដើម។
fronts-conflict = មិនបានរក្សាទុក៖ { $who } បានរក្សាទុកកំណែផ្សេងនៅ { $date } ក្រោយពេលអ្នកបើកទំព័រនេះ។
fronts-theirs = អ្វីដែលបានរក្សាទុកឥឡូវនេះ
fronts-theirs-look = បង្ហាញជាទំព័រ
fronts-yours = អ្វីដែលអ្នកបានរៀបចំស្ថិតនៅខាងក្រោម។ បើរក្សាទុកម្ដងទៀត វានឹងជំនួសអ្វីដែលបានរក្សាទុកឥឡូវនេះ។
fronts-changed = មិនបានធ្វើ៖ មាននរណាម្នាក់បានរក្សាទុកកំណែផ្សេងនៅចន្លោះពេលនោះ។ សូមមើលបញ្ជីម្ដងទៀត។
fronts-too-late = មិនបានធ្វើ៖ កំណែនេះលែងរង់ចាំហើយ។
fronts-versions-of = កំណែ៖ { $front }
fronts-versions-none = មិនទាន់មាននរណារៀបចំទំព័រមុខនេះទេ។ វាបំពេញដោយស្វ័យប្រវត្តិ។
fronts-back = រៀបចំទំព័រមុខនេះ
fronts-saved-by = { $who } { $date }
fronts-began = បង្ហាញតាំងពី { $date }
fronts-waiting = នឹងបង្ហាញចាប់ពី { $date }
fronts-canceled = បានលុបចោលនៅ { $date }
fronts-restored = យកមកពីកំណែទី { $number }
fronts-counts = ដាក់ដោយដៃ៖ { $put } ។ មិនបង្ហាញ៖ { $hidden } ។
fronts-is-shown = អ្នកអានឃើញកំណែនេះ
fronts-look-at = មើលកំណែទី { $number } ជាមុន
fronts-open = កែ
fronts-open-one = កែ៖ កំណែទី { $number } រក្សាទុកជាកំណែថ្មី
fronts-cancel = លុបចោល
fronts-cancel-one = លុបចោលកំណែទី { $number }
fronts-restore = យកមកប្រើវិញ
fronts-restore-one = យកកំណែទី { $number } មកប្រើវិញ
fronts-done-restored = បានយកមកប្រើវិញហើយ។ អ្នកអានអាចឃើញហើយ។
fronts-done-canceled = បានលុបចោលហើយ។
fronts-at = អ្វីដែលបានបង្ហាញនៅ
fronts-at-go = បង្ហាញ
fronts-at-hint = មានតែអត្ថបទដែលពេលនោះបើកជាសាធារណៈ ហើយឥឡូវនៅតែបើក។ អ្វីដែលបានកែក្នុងអត្ថបទក្រោយមក ក៏បង្ហាញតាមការកែនោះដែរ។
fronts-at-wrong = ពេលនេះត្រូវជាពេលដែលកន្លងផុតទៅហើយ។

## Links, tables, films and passages
gate-rule-headline-caps = ចំណងជើងមិនសរសេរជាអក្សរឡាតាំងធំទាំងអស់
gate-rule-empty-headers = គ្មានក្បាលតារាងទទេ
gate-rule-color-only = មិនប្រើតែពណ៌ដើម្បីបញ្ជាក់ន័យ
gate-rule-film-captions = អក្សររត់លើវីដេអូនីមួយៗ
gate-rule-passage-language = ឃ្លាដែលសរសេរជាអក្សរផ្សេង បញ្ជាក់ភាសារបស់វា
gate-rule-link-answers = តំណទៅគេហទំព័រផ្សេងបើកបាន (បើបិទ គ្មានការពិនិត្យទេ)
gate-headline-caps = ចំណងជើងសរសេរជាអក្សរឡាតាំងធំទាំងអស់។
gate-empty-headers = { $count ->
   *[other] ក្បាលតារាង { $count } ទទេ{ $example }។
}
gate-color-only = { $count ->
   *[other] ក្រឡាតារាង { $count } ប្រើតែពណ៌ដើម្បីបញ្ជាក់ន័យ{ $example }។
}
gate-film-captions = { $count ->
   *[other] វីដេអូ { $count } គ្មានអក្សររត់{ $example }។
}
gate-passage-language = { $count ->
   *[other] ឃ្លា { $count } សរសេរជាអក្សរផ្សេង មិនបញ្ជាក់ភាសារបស់វា{ $example }។
}
gate-link-answers = តំណមួយបើកមិនបាន៖ { $link } ({ $how })
link-since = { $what } តាំងពី { $date }
link-is-unreachable = ភ្ជាប់មិនបាន
link-is-timeout = មិនឆ្លើយតបទាន់ពេល
link-is-broken = ការតភ្ជាប់ដាច់
link-is-private = មិននៅលើបណ្ដាញសាធារណៈ
link-is-circle = នាំវិលជុំ
link-unlooked = { $count ->
   *[other] តំណ { $count } ទៅគេហទំព័រផ្សេង មិនទាន់បានពិនិត្យ។
}
desk-links = តំណ
links-how = តំណក្នុងអត្ថបទកំពុងចុះផ្សាយ ដែលទៅគេហទំព័រផ្សេង ហើយបើកមិនបាន។ ប្រព័ន្ធពិនិត្យវាម្ដងទៀតដោយស្វ័យប្រវត្តិ។ តំណដែលបើកបានវិញ នឹងបាត់ពីទីនេះ។
links-none = មិនឃើញមានតំណខូចទេ។
links-by-article = តាមអត្ថបទ
links-by-host = តាមគេហទំព័រ
links-open-article = បើកអត្ថបទ
links-looked-at = ពិនិត្យចុងក្រោយ { $date }
links-asked = នឹងពិនិត្យបន្ទាប់
links-in-articles = { $count ->
   *[other] ក្នុងអត្ថបទ { $count } ចុងក្រោយគឺ «{ $headline }»
}
links-again = ពិនិត្យម្ដងទៀត
links-right = តំណត្រឹមត្រូវ
links-archive = រកច្បាប់ចម្លងក្នុងបណ្ណសារ
setup-done-asked = វានឹងត្រូវពិនិត្យក្នុងរយៈពេលប៉ុន្មាននាទី។
setup-done-right = បានចាត់ទុកថាត្រឹមត្រូវ។ នឹងមិនរំលឹកទៀតទេក្នុងរយៈពេលមួយឆ្នាំ។
setup-import-would = នឹងមាន { $kept } ក្នុងនោះថ្មី { $added }

## Dossiers
dossiers = សំណុំរឿង
dossiers-how = សំណុំរឿងរក្សារឿងដែលកំពុងបន្ត៖ អត្ថបទ និងហេតុការណ៍ តាមលំដាប់ពេលវេលា។
dossiers-none = មិនទាន់មានសំណុំរឿងទេ។
dossiers-add = ចាប់ផ្ដើមសំណុំរឿង
dossiers-state = ស្ថានភាព
dossiers-state-draft = សេចក្ដីព្រាង
dossiers-state-running = កំពុងបន្ត
dossiers-state-closed = បានបិទ
dossiers-state-hint = អ្នកអានឃើញសំណុំរឿង នៅពេលវាកំពុងបន្ត និងពេលបានបិទ។
dossiers-count = ធាតុ៖ { $count } ដែលអ្នកអានឃើញ៖ { $seen }
dossiers-changed-last = { $who } បានកែនៅ { $date }
dossiers-changed = មិនបានធ្វើទេ៖ { $who } បានកែសំណុំរឿងនេះនៅ { $date } ក្រោយពេលអ្នកបើកទំព័រនេះ។
dossiers-theirs = អ្វីដែលបានរក្សាទុកឥឡូវ៖
dossiers-done = រួចរាល់។
dossiers-facts = ឈ្មោះ អត្ថបទ និងស្ថានភាព
dossiers-introduction = សេចក្ដីផ្ដើម
dossiers-introduction-hint = បន្ទាត់ទទេចាប់ផ្ដើមកថាខណ្ឌ។ *ពាក្យ* ត្រូវបានសង្កត់ “- ” ចាប់ផ្ដើមចំណុច អាសយដ្ឋានគេហទំព័រក្លាយជាតំណ។
dossiers-language = ភាសានៃអត្ថបទទាំងនេះ
dossiers-language-hint = ឧទាហរណ៍ en ឬ km ។ ទទេ៖ ភាសារបស់កាសែត។
dossiers-order = លំដាប់ធាតុ
dossiers-topics = ស្នើអត្ថបទអំពីប្រធានបទទាំងនេះ
dossiers-entries = ធាតុ
dossiers-empty = មិនទាន់មានអ្វីនៅក្នុងវាទេ។
dossiers-day = ថ្ងៃដែលវានិយាយអំពី (អាចទុកទទេ)
dossiers-why = ហេតុអ្វីវាសំខាន់ (អាចទុកទទេ)
dossiers-what = អ្វីបានកើតឡើង
dossiers-suggested = បានស្នើ
dossiers-why-topic = អំពី { $topic }
dossiers-why-words = ក៏និយាយអំពី { $words }
dossiers-accept = ដាក់ចូល
dossiers-refuse = មិនយកមួយនេះ
dossiers-is-there = មានរួចហើយ
dossiers-add-article = ដាក់អត្ថបទចូល
dossiers-add-event = ដាក់ហេតុការណ៍ចូល
dossiers-unseen = អ្នកអានមើលមិនឃើញ
dossiers-no-text = សូមនិយាយថាអ្វីបានកើតឡើង។
dossiers-no-article = គ្មានអត្ថបទបែបនេះទេ។
dossiers-full = ពេញហើយ៖ អាចមានធាតុ { $what } ។
dossiers-not-removed = អ្នកអានឃើញវា។ សូមប្ដូរទៅជាសេចក្ដីព្រាងជាមុន។
dossiers-goes = { $name } និងធាតុរបស់វាត្រូវលុប។ អត្ថបទនៅដដែល។

## What readers are led to below an article

desk-related = អត្ថបទពាក់ព័ន្ធ
desk-related-words = អ្វីដែលអ្នកអានឃើញនៅក្រោមអត្ថបទនេះ តាមលំដាប់នេះ។ វាត្រូវបានគណនាដោយស្វ័យប្រវត្តិ។ អ្វីដែលអ្នកជ្រើសរើសនៅទីនេះមានប្រសិទ្ធភាពភ្លាមៗ។
desk-related-none = មិនទាន់មានអត្ថបទពាក់ព័ន្ធនៅឡើយទេ។
desk-related-pin = ដាក់មុនគេ
desk-related-free = តាមការគណនា
desk-related-exclude = កុំបង្ហាញនៅទីនេះ
desk-related-excluded = មិនបង្ហាញនៅទីនេះ
desk-related-find = ស្វែងរកអត្ថបទដែលបានផ្សាយ
desk-related-not-there = អ្នកអានមិនអាចមើលឃើញអត្ថបទនោះទេ។
desk-related-too-many = មានជម្រើសច្រើនពេកសម្រាប់អត្ថបទនេះ។ សូមដកខ្លះចេញសិន។
desk-versions = ជាភាសាផ្សេង
desk-versions-join = ជាអត្ថបទនេះជាភាសាផ្សេង៖ { $language }
desk-versions-part = មិនមែនជាការបកប្រែ
desk-versions-same = មានអត្ថបទជាភាសានោះរួចហើយ។
desk-visibility = អ្នកណាអាចអាន
desk-visibility-what = មានប្រសិទ្ធភាពភ្លាមៗ ទោះមុនពេលផ្សាយក៏ដោយ។
desk-visibility-public = អ្នកទាំងអស់គ្នា
desk-visibility-private = តែបន្ទប់ព័ត៌មាន
desk-visibility-password = អ្នកដែលមានពាក្យសម្ងាត់
audit-related = { $actor } បានជ្រើសរើសអត្ថបទពាក់ព័ន្ធ ({ $subject })។
audit-what-related = ការជ្រើសរើសអត្ថបទពាក់ព័ន្ធ
