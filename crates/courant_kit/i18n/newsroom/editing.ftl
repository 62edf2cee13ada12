# The desk: articles in work, their states, gates and publishing.

## Parts of the desk
desk-part = Pages of this part
desk-paper = Paper
palette = Go to…
palette-what = A headline, a page or what to do
palette-none = Nothing found.
palette-close = Close

## Lists
desk-articles = Articles
desk-article = This article
desk-begin = New article
desk-begin-page = New page
desk-looks = Ways to look at it
desk-look-list = List
desk-look-board = Board
desk-look-calendar = Calendar
desk-piles = States
desk-pile-open = In work
desk-pile-all = All
work-filters = Search and narrow
work-search = Headline, working name or author
desk-section = Section
desk-any = Any
desk-whose = Whose
desk-whose-all = Everybody’s
desk-whose-mine = Mine
desk-whose-given = Given to me
desk-narrow = Show
desk-show-all = Show all
work-picked = With those picked:
desk-give-to = Give to
desk-give = Give
desk-given-to = { $from } → { $to }
desk-nobody = Nobody
desk-articles-none = Nothing here. “New article” begins one; what was published stands under “Live”.
desk-found-none = Nothing here was found by this.
desk-search-all = Search in all articles
desk-thrown-how = What is thrown away can be taken out again for { $count } days. Then it is removed for good; its pictures stay in the library.
desk-goes-for-good = Removed for good on { $date }
desk-bulk = Done: { $count }.
desk-bulk-left = Not possible in the state they are in: { $count } ({ $names }).
desk-give-whom = Choose first whom to give it to.
desk-rights-live = Rights end soon or have ended, and readers see it: { $count } in the library
desk-to-top = Back to the top
desk-earlier = Earlier
desk-later = Later
desk-untitled = Untitled
desk-goes-out = Goes out { $date }
desk-due = Due { $date }
word-count = { $count ->
    [0] No words yet
    [one] { $count } word
   *[other] { $count } words
}

## States
work-state-draft = Draft
work-state-filed = Filed
work-state-in-review = In review
work-state-approved = Approved
work-state-scheduled = Scheduled
work-state-live = Live
work-state-changed = Live, with changes that wait
work-state-change-scheduled = Live, changes go out by themselves
work-state-gone = Withdrawn
work-state-retracted = Retracted
work-state-thrown = Thrown away

## Steps
desk-step-file = File it
desk-step-take-back = Take it back
desk-step-review = Begin review
desk-step-send-back = Send back
desk-step-approve = Approve
desk-step-unschedule = Unschedule
desk-step-discard = Throw the changes away
desk-step-throw-away = Throw the draft away
desk-step-take-out = Take out again
desk-step-withdraw = Withdraw for now
desk-step-retract = Retract for good
desk-step-take-down = Take down
desk-step-bring-back = Bring back
desk-done-file = Filed.
desk-done-take-back = Taken back: it is a draft again.
desk-done-review = In review.
desk-done-send-back = Sent back to its writer.
desk-done-approve = Approved.
desk-done-publish = Published.
desk-done-schedule = Scheduled: it goes out by itself.
desk-done-unschedule = Unscheduled.
desk-done-discard = The changes are thrown away. They stand in the revisions.
desk-done-throw-away = Thrown away. Under “Thrown away” it can be taken out again; a draft in which nothing was written is gone.
desk-done-take-out = Taken out again: it is a draft.
desk-done-withdraw = Withdrawn. Its address answers “not found” until it is brought back.
desk-done-retract = Retracted. Its address says so, and why.
desk-done-take-down = Taken down. Its address says why.
desk-done-bring-back = Back before readers.
desk-done-plan = Saved.
desk-done-note-mend = Mended. Both wordings stand in the history.
desk-done-note-add = Readers are told.
desk-done-visibility = Saved.
desk-done-saved = Saved.

## What cannot be done
desk-refused-not-yours = This is not for you to do.
desk-refused-not-from-here = This cannot be done with it as it is now.
desk-refused-needs-words = Say why, in words.
desk-refused-needs-note = A correction says what was wrong.
desk-refused-note-kind = Say whether these words are an update or a correction, or leave them empty.
desk-refused-no-date = This is no date with a time.
desk-refused-past = This moment has passed.
desk-refused-embargo = The embargo ends { $date }.
desk-refused-goes-out = It goes out by itself { $date }. Unschedule it first.
desk-refused-ends = It would be withdrawn by itself { $date }, before readers see it. Change that first.
desk-refused-ends-early = This moment has passed, or comes before it goes out.
desk-refused-changed = Somebody saved it meanwhile. Look at it again.
desk-there = There now: { $value }
desk-refused-gates = { $count ->
    [one] One thing keeps it from being published.
   *[other] { $count } things keep it from being published.
}
desk-refused-no-account = There is no such account.

## One article
desk-write = Write
desk-way = Desk and publishing
desk-revisions = Revisions
desk-preview = Preview
desk-look-what = This is a preview: the text as readers would see it if it was published now.
desk-look-back = Back to writing
desk-look-alone = The page alone
desk-look-width = Width
desk-look-phone-wide = As on a phone
desk-look-desk-wide = As on a desk
desk-since = { $state } since { $date }.
desk-see-live = See it on the paper
desk-problems = Before it goes out
desk-problems-none = Nothing stands in its way.
desk-next = Next step
desk-words-with = Words with it, for the next person
work-publish = Publish
desk-note-kind = What readers are told of the changes
desk-note-none = Nothing: a slip of the pen
desk-note-update = An update: there are new facts, nothing was wrong
desk-note-correction = A correction: something was wrong
desk-note-text = What was wrong, or what is new, for readers
desk-note-since = Wrong since
desk-override = Publish it anyway, because
desk-publish-changes = Publish the changes
desk-publish-now = Publish now
desk-publish-at = At this moment
desk-schedule = Schedule
desk-off = Off the paper
desk-off-what = Withdrawn, it can come back. Retracted, it is gone for good and its address says why. Taken down by law or for safety, it can come back and its address says why.
desk-off-reason = Why, for readers
desk-retract-sure = Once it is retracted, it never comes back. Its address says so, with these words:
desk-plan = On the desk
desk-slugline = Working name
work-note = Note for colleagues
desk-assignee = Who has it now
desk-owner = Whose it is
desk-deadline = Deadline
desk-embargo = Not before
desk-ends = Withdraw by itself
desk-save = Save
desk-outside = Show it to an outsider
desk-outside-what = Whoever has this link sees the text as it is, until { $date }.
desk-outside-link = Link
desk-outside-end = End the links that were handed out
desk-told = Told to readers
desk-note-mend = Mend the words
desk-note-add = Add a note to readers
desk-told-correction = Correction
desk-told-update = Update
desk-told-retraction = Retraction
desk-told-takedown = Taken down
desk-history = What happened
desk-event-begun = Begun
desk-event-file = Filed
desk-event-take-back = Taken back
desk-event-review = Review begun
desk-event-send-back = Sent back
desk-event-approve = Approved
desk-event-unschedule = Unscheduled
desk-stopped = It did not go out by itself. What stopped it: { $what }.
desk-event-stopped = Did not go out by itself
desk-event-discard = Changes thrown away
desk-event-throw-away = Thrown away
desk-event-take-out = Taken out again
desk-event-removed = Removed for good
desk-event-scheduled = Scheduled
desk-event-published = Published
desk-event-republished = Changes published
desk-event-updated = Published with an update
desk-event-corrected = Published with a correction
desk-event-note-mended = Words to readers mended
desk-event-note-added = Told readers afterwards
desk-event-made-private = For the newsroom alone
desk-event-made-public = For everybody to read
desk-event-translation = Joined as a translation
desk-event-translation-ended = No longer a translation
desk-event-overridden = Published against a rule
desk-event-restored = Restored from revision
desk-event-withdraw = Withdrawn
desk-event-retract = Retracted
desk-event-take-down = Taken down
desk-event-bring-back = Brought back
desk-event-assigned = Given to
desk-event-deadline = Deadline
desk-event-embargo = Embargo
desk-event-ends = Ends by itself
desk-event-moved = Got another address; before:
desk-event-put-back = Put back as it was before a stolen account changed it
desk-event-saved = Saved
desk-event-question-lost = A question lost its passage

## Revisions
desk-revisions-none = Nothing was saved here yet.
desk-compare = Compare
desk-compare-from = From
desk-compare-to = To
desk-restore = Restore { $number }
desk-restore-what = Restoring makes the text say what a revision says. What it says now stays in this list, and readers see no change until it is published.
desk-restored = The text says again what revision { $number } says. Readers see what they saw before. What the text said until now is the next revision in this list.
desk-revision-public = Published
desk-revision-put-back = Put back
desk-revision-opened = As it was when it was first opened here
desk-revision-saved = Saved
desk-revision-restored = Restored
desk-revision-published = Published
desk-revision-republished = Changes published
desk-revision-updated = Published with an update
desk-revision-corrected = Published with a correction

## The editor's panel
desk-needs-script = Writing needs JavaScript. Everything else on the desk works without it.
desk-read-only = You can read this now, but not change it.
desk-fields = What it says of itself
desk-fields-place = Place and kind
desk-kind = Kind
desk-language = Language
desk-dateline = Dateline
desk-byline = Byline
desk-byline-add = Add somebody
desk-person = Person
desk-role = Part
desk-role-author = Author
desk-role-editor = Editor
desk-role-translator = Translator
desk-role-photographer = Photographer
desk-role-illustrator = Illustrator
desk-up = Up
desk-remove = Remove
desk-topics = Topics
desk-topic-search = Find another topic
desk-more-sections = Further sections
desk-sources = Sources and rights
desk-sources-lines = Sources, one on each line
desk-rights = Rights, where they differ from the paper’s
desk-fields-series = Series and format
desk-series = Series
desk-series-position = Number in it
desk-format = Format
desk-format-standard = Text
desk-format-video = Video
desk-format-audio = Audio
desk-format-gallery = Gallery
desk-format-picture = Picture
desk-format-quote = Quotation
desk-format-link = Link
desk-format-aside = Aside
desk-format-status = Status
desk-format-chat = Conversation
desk-fields-search = Address, search and sharing
desk-slug = Last part of its address
desk-slug-help = Empty: made from the headline. An old address leads on to the new one.
desk-short-headline = Short headline
desk-search-title = Title for search engines
desk-search-description = Description for search engines
desk-share-title = Title where it is shared
desk-share-text = Text where it is shared
desk-shown-search = In what a search engine found
desk-shown-search-help = Search engines cut titles after about { $title } letters and descriptions after about { $text }, wide letters sooner. What is empty above is taken from headline and text.
desk-shown-share = As a card where it is shared
desk-shown-share-help = Other sites cut titles after about { $title } letters, texts after about { $text } and pictures to 1200 × 630. Without a picture the paper draws a card of the headline.
desk-fields-rules = Rules
desk-grave = Grave: nothing is offered beside it
desk-sticky = Keep on top of lists
desk-comments-here = Comments
desk-comments-open = As everywhere
desk-comments-closed = Closed

## Faults of what was sent
editor-fault-unreadable = What was sent cannot be read.
editor-fault-too-long = This is longer than { $limit } allows.
editor-fault-unknown = This cannot stand here.
editor-fault-block = Block { $place } of the text: { $what }
editor-fault-note = Footnote { $place }: { $what }
editor-fault-refused = You cannot change it now. What you wrote stays on this device.

## Gates
desk-gates = Before publishing
desk-gates-intro = What a text has to have. A warning is only said; a block keeps a text from being published until somebody says why it goes out anyway, which is noted. Headline and text are always needed.
gate-level-off = Off
gate-level-warn = Warn
gate-level-block = Block
gate-blocks = Blocks:
gate-headline-chars = Longest headline, in characters
gate-least-sources = Least number of sources
gate-fault = Give whole numbers: up to 300 characters, up to 20 sources.
gate-rule-headline-length = Headline not too long
gate-rule-standfirst = A standfirst
gate-rule-section = A section
gate-rule-byline = An author
gate-rule-picture-alt = Alt text on every picture
gate-rule-picture-credit = Credit on every picture
gate-rule-picture-rights = Every picture may be shown
gate-rule-sources = Sources
gate-rule-second-reader = A second reader
gate-rule-heading-order = Headings in order
gate-rule-table-headers = Tables with headers
gate-rule-dead-links = No dead links in the paper
gate-rule-link-text = Links that say where they lead
gate-headline = There is no headline.
gate-text = There is no text.
gate-headline-length = The headline has { $count } characters.
gate-standfirst = There is no standfirst.
gate-section = It stands in no section.
gate-byline = Nobody is named as its author.
gate-picture-alt = { $count ->
    [one] A picture has no alt text{ $example }.
   *[other] { $count } pictures have no alt text{ $example }.
}
gate-picture-credit = { $count ->
    [one] A picture names nobody who made it{ $example }.
   *[other] { $count } pictures name nobody who made them{ $example }.
}
gate-picture-rights = { $count ->
    [one] A picture is not there, or may not be shown any more{ $example }.
   *[other] { $count } pictures are not there, or may not be shown any more{ $example }.
}
gate-sources = { $count ->
    [0] No source is named.
    [one] One source is named.
   *[other] { $count } sources are named.
}
gate-second-reader = Nobody but its writer has signed it off.
gate-second-reader-changed = It was changed since it was signed off.
gate-heading-order = A heading leaves out a level{ $example }.
gate-table-headers = A table does not say what its columns or rows are{ $example }.
gate-dead-links = { $count ->
    [one] A link to this paper leads nowhere{ $example }.
   *[other] { $count } links to this paper lead nowhere{ $example }.
}
gate-link-text = A link does not say where it leads{ $example }.

## Why a text is not taken
body-refused-too-large = The text is too large.
body-refused-not-json = This is not the text of an article.
body-refused-not-a-body = There is something that no text can hold.
body-refused-too-deep = Too many things stand inside one another.
body-refused-too-many-blocks = There are more than { $number } paragraphs and other blocks.
body-refused-too-many-cells = The tables have more than { $number } cells.
body-refused-too-many-columns = A table has more than { $number } columns.
body-refused-too-many-notes = There are more than { $number } footnotes.
body-refused-too-many-media = There are more than { $number } pictures, clips and files.
body-refused-text-too-long = A paragraph is too long.
body-refused-field-too-long = A title, label or credit is too long.
body-refused-address-too-long = An address is too long.
body-refused-link-address = A link can lead to http, https, mailto, tel, or to a place on this paper only.
body-refused-media-address = This is no address a picture, sound or film can have.
body-refused-embed-address = A post or player of another site needs an address that begins with http or https.
body-refused-source-address = The source of a quotation needs an address that begins with http or https.
body-refused-no-file = A sound or film has no file.
body-refused-language = This is not the tag of a language.
body-refused-anchor = This is no name that a place can be linked by.
body-refused-question = This is no question of the article.
body-refused-note-id = A footnote has no usable id.
body-refused-note-twice = Two footnotes have the same id.

## Two revisions
desk-kicker = Kicker
desk-headline = Headline
desk-standfirst = Standfirst
desk-revision-of = Revision { $number }, { $date }
desk-compare-turn = The other way round
desk-compare-same = Nothing differs.
desk-compare-counts = Words added: { $come }. Words removed: { $gone }.

## Notes to colleagues on passages
passage-notes = Notes on passages
passage-lost = This passage is not in the text any more.
passage-count = { $count ->
    [one] { $count } open note
   *[other] { $count } open notes
}
passage-fault-no-text = Write something.
passage-fault-too-long = The note is too long.
passage-fault-no-passage = Select some words of the text.
passage-fault-too-many = There are too many notes here already.
passage-fault-missing = It is not there any more, or it is not for you to change.
passage-mail-subject = { $name } asks you something
stopped-mail-subject = “{ $headline }” did not go out
given-mail-subject = “{ $headline }” was given to you
given-mail-what = { $name } gave you this article.
due-mail-subject = “{ $headline }” is due soon
due-mail-late-subject = “{ $headline }” is overdue
due-mail-soon = It is due on { $date }.
due-mail-late = It was due on { $date }.
work-mail-off = Turn such letters off
account-letters = Letters about articles that are given to me, and their deadlines
passage-mail-what = { $name } names you in a note on the article “{ $headline }”.
passage-mail-go = Open the article
passage-question-waiting = Asked when this is published

## A medium for a field
pick-go = Choose from the library
pick-title = Choose from the library
pick-list = What there is
pick-take = Take it

## Who writes in an article, and taking over
desk-refused-held = { $name } is writing in this article now. Take it over in the editor first.

## Links, tables, films and passages
gate-rule-headline-caps = Headline not in capitals
gate-rule-empty-headers = No empty headers in tables
gate-rule-color-only = Nothing said by color alone
gate-rule-film-captions = Captions on every film
gate-rule-passage-language = Passages in other letters say their language
gate-rule-link-answers = Links to other sites answer (off: nobody looks)
gate-headline-caps = The headline stands in capitals.
gate-empty-headers = { $count ->
    [one] A header of a table is empty{ $example }.
   *[other] { $count } headers of tables are empty{ $example }.
}
gate-color-only = { $count ->
    [one] A cell of a table says something by color alone{ $example }.
   *[other] { $count } cells of tables say something by color alone{ $example }.
}
gate-film-captions = { $count ->
    [one] A film has no captions{ $example }.
   *[other] { $count } films have no captions{ $example }.
}
gate-passage-language = { $count ->
    [one] A passage in other letters does not say its language{ $example }.
   *[other] { $count } passages in other letters do not say their language{ $example }.
}
gate-link-answers = A link does not answer: { $link } ({ $how })
link-since = { $what } since { $date }
link-is-unreachable = nobody there
link-is-timeout = no answer in time
link-is-broken = exchange broken off
link-is-private = not on the public network
link-is-circle = leads in a circle
link-unlooked = { $count ->
    [one] One link to another site was not looked at yet.
   *[other] { $count } links to other sites were not looked at yet.
}
desk-links = Links
links-how = Links of live articles to other sites that do not answer. They are looked at again by themselves; what answers goes from here.
links-none = No link is known to be broken.
links-by-article = Show by article
links-by-host = Show by host
links-open-article = Open the article
links-looked-at = last looked at { $date }
links-asked = will be looked at next
links-in-articles = { $count ->
    [one] In “{ $headline }”
   *[other] In { $count } articles, the last of them “{ $headline }”
}
links-again = Look again
links-right = It is right
links-archive = Find an archived copy
setup-done-asked = It will be looked at within minutes.
setup-done-right = Taken for right. It is not told of for a year.

## What readers are led to below an article

desk-related = Related
desk-related-words = What readers see below this article, in this order. It is computed; what you choose here counts at once.
desk-related-none = Nothing is related to it yet.
desk-related-pin = Put first
desk-related-free = As computed
desk-related-exclude = Never here
desk-related-excluded = Never shown here
desk-related-find = Find an article that is published
desk-related-not-there = Readers cannot see that article.
desk-related-too-many = There are too many choices for this article. Take some back first.
desk-versions = In other languages
desk-versions-join = This article in { $language }
desk-versions-part = No translation of it
desk-versions-same = There is a version in that language already.
desk-visibility = Who may read it
desk-visibility-what = Counts at once, and before it is published too.
desk-visibility-public = Everybody
desk-visibility-private = The newsroom alone
desk-visibility-password = Everybody with the password
audit-related = { $actor } chose related articles ({ $subject }).
audit-what-related = Choosing related articles
