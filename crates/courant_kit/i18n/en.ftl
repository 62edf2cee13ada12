# What readers see, in English. This file is the measure: every other language has these keys
# and no others, and uses no variable that is not used here.
# Names and titles come as text; $count, $minutes, $number, $page, $pages, $total as numbers.

## The frame of every page

skip-link = Skip to the main text
menu = Menu
close = Close
home = Front page
sections = Sections
section = Section
topics = Topics
topic = Topic
authors = Authors
author = Author
archive = Archive
search = Search
search-label = Search the paper
nav-main = Main menu
nav-pages = Pages
nav-footer = About this paper
breadcrumb-label = You are here
go-to-front = Go to the front page
back-to-top = Back to the top
theme = Appearance
theme-light = Light
theme-dark = Dark
theme-auto = As on this device
language = Language
languages = Languages
also-in = Also in
in-language = In { $language }
footer-no-tracking = No cookies, no tracking: this page asks nothing of anyone else’s server.
footer-copyright = © { $years } { $name }
all-rights-reserved = All rights reserved
contact = Contact
powered-by = Published with { $name }

## Dates and bylines

published = Published
updated = Updated
published-on = Published on { $date }
updated-on = Updated on { $date }
undated = Undated
by = By { $names }
by-editor = Edited by { $names }
by-translator = Translated by { $names }
by-photographer = Pictures by { $names }
by-illustrator = Illustrated by { $names }

## Sharing

share = Share
share-this = Share this article
share-by-mail = Send by mail
share-on = Share on { $network }
share-device = Share with this device
share-print = Print
copy-link = Copy the link
copy-link-at = Copy the link at { $time }
link-copied = Link copied
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

## Kinds of writing and of article

kind-report = In the news
kind-analysis = Analysis
kind-opinion = Opinion
kind-background = Background
kind-review = Review
kind-call-for-input = Call for input
kind-satire = Satire
kind-sponsored = Sponsored
note-opinion = These are the writer’s own views.
note-satire = This is satire: do not take it at its word.
note-sponsored = This text was paid for. The newsroom had no part in it.
format-video = Video
format-audio = Audio
format-gallery = Gallery
format-quote = Quotation
format-link = Link
format-aside = Note

## The article

reading-time = { $minutes ->
    [one] { $minutes } minute’s read
   *[other] { $minutes } minutes’ read
}
words = { $count ->
    [one] { $count } word
   *[other] { $count } words
}
pictures-count = { $count ->
    [one] { $count } picture
   *[other] { $count } pictures
}
in-this-article = In this article
series-part = { $name }, part { $number }
link-to-part = Link to the part “{ $title }”
continue-reading = Read on
continue-reading-title = Read “{ $title }”
enlarge-picture = Enlarge the picture
picture-number = Picture { $number } of { $total }
play-video = Play the video
play-audio = Play the recording
duration = Length: { $time }
transcript = Transcript
chapters = Chapters
download-file = Download { $name }
download = Download
file-not-here = This file is not kept here.
wide-table = Table; scrolls sideways
footnotes = Footnotes
sources = Sources
footnote-number = Footnote { $number }
back-to-text = Back to the text
permalink = Permanent link
pinned = Pinned
draft-note = Draft: readers do not see this page.
print-address = Address of this page: { $address }
from-the-article = From the article “{ $title }”
password-protected = Protected
password-protected-title = This article is protected by a password
password-protected-text = It is not open to all readers. Ask the newsroom if you think you should have access.
embed-load-video = Load the video from { $provider }
embed-load-audio = Load the recording from { $provider }
embed-load = Load this from { $provider }
embed-privacy = Nothing is sent to { $provider } until you load it. Then { $provider } learns your network address and may set cookies.
embed-open = Open at { $provider }
embed-other = another site
promotion-house = From the house
promotion-advertisement = Advertisement

## Related

related-news = Related news
related-by-topic = On the same topic: { $topic }
related-by-section = In the same section: { $section }
related-by-author = By the same author: { $author }
related-by-names = Also mentions { $names }
related-by-words = Also about { $words }
related-picked = Chosen by the editors

## The thread

comments = Comments
comments-count = { $count ->
    [0] No comments
    [one] { $count } comment
   *[other] { $count } comments
}
comments-none = No one has commented yet.
comments-closed = Comments are closed.
comments-view-all = View all comments
comments-feed = Follow these comments by feed
comments-oldest = Oldest first
comments-newest = Newest first
comments-most-voted = Most votes first
jump-to-comments = Jump to the comments
comment-by = Comment by { $name }
comment-removed = This comment was removed.
comment-permalink = Link to this comment
comment-of-author = Writer of this article
staff = Newsroom
reply = Reply
in-reply-to = In reply to { $name }
replies-count = { $count ->
    [0] No replies
    [one] { $count } reply
   *[other] { $count } replies
}
votes-count = { $count ->
    [0] No votes
    [one] { $count } vote
   *[other] { $count } votes
}
guest = Guest
pingback = Pingback
trackback = Trackback
mentioned-elsewhere = Mentioned elsewhere
inline-question = A question to readers

## Writing in the thread

comment-write = Write a comment
comment-answer = Answer { $name }
comment-text = Your comment
comment-text-help = Web addresses become links. *Stress*, **strong stress**, > before a quotation, - before each point of a list.
comment-names = People in this conversation
comment-rules = How comments are handled here
comment-rules-mode-open = What nothing speaks against is published at once.
comment-rules-mode-first-timers = A moderator first reads what guests write, and the first comment of everybody who is signed in.
comment-rules-mode-all = A moderator reads every comment before it is published.
comment-rules-held = Automatic rules keep a comment for a moderator, who decides: for instance if it has more than { $links } links, leads to a site that nobody here has linked to, says the same as another comment, or is like spam. No rule deletes anything.
comment-rules-soon = At most { $most } comments of one writer are taken in { $minutes } minutes.
comment-rules-edit = For { $minutes } minutes you can change your comment, as long as nobody has answered it. You can withdraw it at any time. Both are done on a page of its own, whose address only you get.
comment-name = Your name (may stay empty)
comment-email = Your e-mail address (may stay empty; never shown)
comment-trap = Leave this field empty
comment-send = Send
comment-preview = Preview
comment-preview-title = So it will look
comment-yours = Your comment
comment-keep-address = Only you have the address of this page. Keep it: here you can change or withdraw your comment.
comment-is-live = Your comment is published.
comment-is-held = Your comment waits for a moderator, who reads it before it is published.
comment-is-refused = Your comment was not published.
comment-is-withdrawn = You have withdrawn your comment.
comment-see = See it in the conversation
comment-change = Save the change
comment-kept = What you typed, to copy
comment-change-until = You can change it until { $time }.
comment-withdraw = Withdraw the comment
comment-picture-add = Add a picture
comment-picture-file = Picture
comment-picture-alt = What it shows, for those who do not see it
comment-picture-help = JPEG, PNG, WebP or GIF, up to { $megabytes } MB. A moderator looks at it before readers see it. What your camera wrote into the file, such as the place, is removed.
comment-pictures-wait = Pictures that wait for a moderator: { $count }
comment-picture-closed = No more pictures can be added to this comment.
comment-picture-full = A comment can have at most { $most } pictures.
comment-picture-later = Too many pictures are waiting at the moment. Please try again later.
comment-picture-none = No picture was chosen yet.
comment-picture-no-alt = Please say what the picture shows.
comment-picture-again = Please choose the picture once more: browsers do not keep it.
comment-picture-large = The file is too large: at most { $megabytes } MB.
comment-picture-unusable = This file is not a picture that can be shown here.
comment-edited = changed { $date }
comment-back = Back to the article

## Why a comment is not taken

comment-refused-title = Your comment has not been sent yet
comment-refused-empty = There is no text yet.
comment-refused-too-long = The text is too long: { $most } characters at most.
comment-refused-name-too-long = This cannot be a name here. Please write one of at most { $most } characters, without a web address.
comment-refused-name-is-address = This cannot be a name here: it is a web address.
comment-refused-email-invalid = This is not a complete e-mail address. It may also stay empty.
comment-refused-no-address = To be told by mail, write your e-mail address, or uncheck the boxes.
comment-refused-thread-closed = The conversation under this article is closed.
comment-refused-comments-closed = The conversation under this article is closed.
comment-refused-thread-too-old = The conversation under this article is closed.
comment-refused-parent = The comment you answer is no longer there. You can send yours to the article itself.
comment-refused-form-stale = The page was open for a long time. Please look at your text once more and send it again.
comment-refused-elsewhere = The form did not come from this paper. Please send it again from this page.
comment-refused-too-soon = A comment came from here only a moment ago. Please send yours again in { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}.
comment-refused-form-too-fast = A comment came from here only a moment ago. Please send yours again in { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}.
comment-refused-too-many = Many comments have come from your network. Please try again later; your text stays here as long as this page is open.
comment-refused-banned = This paper takes no comments from here.
comment-refused-banned-until = This paper takes no comments from here until { $time }.
comment-refused-repeated = You have already sent this text.
comment-refused-too-many-links = There are more web addresses in it than a comment may have: { $most } at most.
comment-refused-too-many-blocks = It has too many paragraphs and list points: { $most } at most.
comment-refused-edit-time-over = This comment can no longer be changed.
comment-refused-edited-too-often = This comment can no longer be changed.
comment-refused-answered = This comment can no longer be changed.
comment-refused-removed = This comment can no longer be changed.

## Lists, archives and authors

latest = Latest
top-stories = Top stories
most-read = Most read
watch-and-listen = Watch and listen
analysis-and-opinion = Analysis and opinion
more-news = More news
more-from-section = More from { $section }
all-articles = All articles
all-sections = All sections
all-topics = All topics
all-authors = All authors
newer = Newer
older = Older
page-number = Page { $page }
page-of = Page { $page } of { $pages }
archive-of = Archive: { $date }
articles-by = Articles by { $author }
articles-about = Articles about { $topic }
articles-count = { $count ->
    [0] No articles
    [one] { $count } article
   *[other] { $count } articles
}
about-the-author = About the author
about-the-authors = About the authors
nothing-here-yet = There is nothing here yet.

## Feeds

feed = Feed
feeds = Feeds
feed-follow = Follow by feed
feed-title-paper = { $paper }
feed-title-section = { $section } – { $paper }
feed-title-topic = { $topic } – { $paper }
feed-title-author = { $author } – { $paper }
feed-title-comments = Comments on “{ $title }”
feed-title-all-comments = Comments – { $paper }
feed-comment-title = { $name } on “{ $title }”

## When something is wrong

not-found-title = Page not found
not-found-text = There is no page at this address. It may have moved, or the address may have been mistyped.
gone-title = No longer here
gone-text = This page has been withdrawn and will not come back.
bad-request-title = The request could not be read
bad-request-text = Something in the address or the form was not as it should be.
forbidden-title = No access
forbidden-text = This page is not open to you.
method-not-allowed-title = Not possible here
method-not-allowed-text = This address does not answer that kind of request.
too-large-title = Too large
too-large-text = What was sent is larger than this paper accepts.
too-many-title = Too many requests
too-many-text = A great many requests came from your network. Please wait a moment and try again.
server-error-title = Something went wrong on our side
server-error-text = The page could not be made. We have noted the error; if you write to us, please give this number: { $id }
overloaded-title = Please try again in a moment
overloaded-text = The paper is very busy or being worked on. Nothing is lost.
try-again = Try again

## Names of languages

language-ar = Arabic
language-de = German
language-en = English
language-es = Spanish
language-fa = Persian
language-fr = French
language-he = Hebrew
language-hi = Hindi
language-ja = Japanese
language-km = Khmer
language-ko = Korean
language-lo = Lao
language-my = Burmese
language-pt = Portuguese
language-th = Thai
language-vi = Vietnamese
language-zh = Chinese

## Threads at addresses of their own, votes, reports

comments-more-answers = { $count ->
    [one] One more answer
   *[other] { $count } more answers
}
comments-next = More comments
comments-from-start = From the start
comment-vote = Vote
comment-votes = Your vote
comment-vote-none = Take my vote back
comment-credited = Changed this article
comment-report-title = Report a comment
comment-report-why = What is wrong with it?
comment-report-send = Send the report
comment-report-sent = Your report has been sent
comment-back-to-comment = Back to the comment
comment-refused-too-many-reports = Many reports have come from your network. Please try again later.

## Letters

mail-confirm-subject = { $paper }: may we write to you?
mail-confirm-why = Somebody, most likely you, gave this address to { $paper } to be told of new comments. We write only if you say yes.
mail-confirm-button = See what was asked for, and say yes
mail-confirm-ignore = If it was not you, do nothing: you will not be told of anything.
mail-answers-subject = Answers to you: { $title }
mail-comments-subject = New comments: { $title }
mail-news-subject = { $paper }: new comments for you
mail-read-comment = Read and answer
mail-more = There is more than fits into this letter.
mail-pending = Something else was asked for under your address. To say yes to it, open the page below.
mail-manage = What we write to you about, and all you have written
mail-end-all = Stop these letters
mail-published-subject = Your comment is published: { $title }
mail-refused-subject = Your comment was not published: { $title }
mail-decision-reason = The moderator says: { $reason }

## Following a thread, and the page of an address

follow-title = Be told by mail
follow-what = What do you want to be told of?
follow-link = Follow by mail
follow-email = Your e-mail address (never shown)
follow-article-comments = New comments on this article
follow-replies = Answers to my comments here
follow-comment = Answers to this comment
follow-corrections = Corrections of this article
follow-send = Follow
follow-sent = Look into your mail
follow-sent-text = If this address has to be confirmed, a letter with a link is on its way. Nothing else is sent before you follow it.
follow-later-text = No letter goes out right now. What you wish is kept: a link in an earlier letter of ours confirms it, and so does the next one.
follow-refused-text = Much has been asked for from your network just now, so your wish was not noted. Please try again later.
follow-nothing = Please choose what you want to be told of.
mine-title = What this paper has of you
mine-ask-text = Write the address under which you commented or follow threads. A letter with a link to your page goes there.
mine-ask-send = Send me the link
mine-mailless = This paper sends no mail yet, so no link can come to you. Whoever runs the paper can tell you what it has of you.
mine-sent-text = If anything was written or followed under this address, a letter with a link is on its way. One a day is sent at most.
mine-confirm-title = Please confirm
mine-confirm-send = Yes, write to me about this
mine-confirmed = Thank you. Letters will come to this address.
mine-stopped = Letters to this address came back, so we stopped. Confirm to start again.
mine-follows = What we write to you about
mine-follows-none = Nothing at the moment.
mine-end = Stop
mine-end-all = Stop all letters
mine-ended = No more letters will come.
mine-pace = How often
mine-pace-at-once = At once
mine-pace-hourly = Once an hour at most
mine-pace-daily = Once a day at most, in the morning
mine-quiet = No letters between these hours
mine-quiet-from = From
mine-quiet-until = Until
mine-quiet-none = Never quiet
mine-save = Save
mine-saved = Saved.
mine-comments = What you have written
mine-comments-none = Nothing is stored under this address.
mine-comment-own = Change or withdraw it
mine-export = Take it home (JSON)
mine-erase = Erase everything under this address
mine-erase-text = Your comments lose their words and your name for good, and what you follow is forgotten. This cannot be undone.
mine-erase-account = Your account here is erased as well.
mine-erase-staff = Your account in the newsroom stays; an owner of the paper can end it.
mine-erase-sure = Yes, erase it all
mine-erase-not = No, keep everything
mine-erased = Everything under this address has been erased.
mine-state-live = published
mine-state-held = waits for a moderator
mine-state-refused = not published
mine-state-withdrawn = withdrawn

## Letters of the demonstration

letters-title = Letters
letters-text = This is a demonstration: letters are shown here and sent to nobody.

## Rules of the conversation: why a comment waits, reports, votes

comment-held-honeypot = A field that people do not see was filled in.
comment-held-repeat = Somebody else posted the very same text.
comment-held-links = It has more links than the paper allows.
comment-held-shortener = It has a link that hides where it leads.
comment-held-banned-word = A banned word is in it.
comment-held-suspect-word = A suspect word is in it.
comment-held-near-duplicate = Nearly the same text was posted in the last days.
comment-held-spam-score = It is like comments that moderators have called spam.
comment-held-first-comment = Its writer has no approved comment yet.
comment-held-reported = Readers reported it.
comment-held-all-held = This paper reads every comment before it is published.
comment-sign-word = “{ $text }” in the text
comment-sign-host = A link to { $text }
comment-sign-name = “{ $text }” in the name
comment-sign-links = How many links it has
comment-sign-capitals = How many capital letters it has
comment-sign-digits = How many digits it has
comment-sign-signs = How many signs it has that are neither letters nor digits
comment-sign-repetition = How often a letter or sign is repeated
comment-sign-length = How long it is
comment-sign-name-form = How the name is written
comment-report = Report this comment
comment-report-spam = Advertising or spam
comment-report-insult = Insults or threatens somebody
comment-report-off-topic = Not about this article
comment-report-false = Says something untrue
comment-report-private = Tells something private about somebody
comment-report-other = Something else
comment-report-note = In your own words (may stay empty)
comment-report-thanks = Thank you. A moderator will read your report.
comment-report-refused-no-reason = Please choose what is wrong with the comment.
comment-report-refused-no-note = Please write what is wrong with the comment.
comment-report-refused-note-too-long = Your note is too long: { $most } characters at most.
comment-vote-up = Worth reading
comment-vote-down = Not worth reading
comment-vote-refused-votes-closed = This paper takes no votes on comments.
comment-vote-refused-no-down-votes = This paper takes no votes against comments.
comment-vote-refused-not-live = This comment is no longer there.
comment-vote-refused-own-comment = You cannot vote on your own comment.
comment-vote-refused-network-used-up = Enough votes on this comment have come from your network.
comment-vote-refused-changed-too-often = You have changed your vote on this comment too often.
comment-vote-refused-too-many = Many votes have come from your network. Please try again in { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}.

## Accounts and the newsroom

sign-in = Sign in
sign-in-first = Please sign in to see this page.
sign-in-how = We send a link to your e-mail address. You need no password.
sign-in-email = Your e-mail address
sign-in-email-invalid = This is not a complete e-mail address.
sign-in-send = Send me a link
sign-in-mailless = This paper sends no mail yet, so no link can come to you. Staff sign in with a password or a passkey, or by a link made on the machine of the paper (courant people link).
sign-in-sent-title = Look into your mail
sign-in-sent = If mail reaches that address, a link to sign in with is on its way. It is good for half an hour, and once. Nothing there? Look among the unwanted mail, or ask again in a minute.
sign-in-again = Ask for a link
sign-in-as = You are about to sign in as { $email }.
sign-in-over-title = This link is no longer good
sign-in-over = It was used before, or it is older than half an hour.
sign-out = Sign out
account = Your account
account-name = The name others see
save = Save
role-reader = Reader
role-analyst = Reader of statistics
role-moderator = Moderator
role-contributor = Contributor
role-writer = Writer
role-editor = Editor
role-owner = Owner
sessions = Where you are signed in
session-this = this browser
session-unknown = Unknown browser
session-times = Signed in { $began }, last used { $seen }
session-end = Sign out there
session-end-of = Sign out there: { $label }
sessions-end-others = Sign out everywhere else
desk = Newsroom
desk-comments = Comments
desk-bans = Bans
desk-words = Words
desk-policy = Comment settings
desk-queues = Queues
desk-queue-held = Waiting
desk-queue-reported = Reported
desk-queue-suspect = Suspected spam
desk-queue-new = Not yet looked at
desk-queue-approved = Published
desk-queue-refused = Refused
desk-many = { $count } and more
desk-state-held = waits
desk-state-new = published, not yet looked at
desk-state-approved = published
desk-state-suspect = taken for spam
desk-state-refused = refused
desk-state-withdrawn = withdrawn by its writer
desk-filter = Narrow the list
desk-filter-none = Show all
desk-search = Words in the comment or the name
desk-search-go = Search
desk-only-writer = Only comments by { $name }.
desk-only-article = Only comments under “{ $title }”.
desk-empty = Nothing lies here.
desk-top = Back to the beginning
desk-further = Further
desk-under = Under
desk-of-article = only this article’s
desk-record = This writer so far:
desk-record-approved = { $count } published
desk-record-refused = { $count } refused
desk-reports = { $count ->
    [one] Reported by { $count } reader
   *[other] Reported by { $count } readers
}
desk-publish = Publish
desk-refuse = Refuse
desk-spam = Spam
desk-refuse-because = Refuse because…
desk-refuse-silently = No reason given
desk-writer-or-ban = Writer, ban
desk-checked = Those that are checked
desk-picked = 0 checked
desk-words-beside = Reason and notes
desk-because = Reason
desk-because-none = None
desk-said = Words to the writer
desk-note = Note for colleagues
desk-done = { $count ->
    [0] Nothing was done.
    [one] { $count } comment was decided on.
   *[other] { $count } comments were decided on.
}
desk-missed = These were left as they are: somebody decided on them before you, or their writer changed them.
desk-undo = Undo
desk-keys = Keys
desk-key-move = Next and previous comment
desk-key-check = Check the comment
desk-close = Close
desk-by-rules = Rules
desk-by-writer = Writer
desk-by-staff = Newsroom
desk-decision-publish = published
desk-decision-hold = held back
desk-decision-refuse = refused
desk-decision-spam = taken for spam
desk-decision-undo = taken back
desk-decision-edit = changed
desk-decision-withdraw = withdrawn
desk-writer = Writer
desk-writer-no-email = No e-mail address was given.
desk-notes = Notes
desk-ban = Ban
desk-ban-on = What the ban is on
desk-ground-email = The e-mail address
desk-ground-network = The network, which others may share
desk-ban-days = How long
desk-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
desk-ban-for-good = For good
desk-ban-until = until { $date }
desk-ban-ended = ended { $date } by { $name }
desk-ban-put = { $date } by { $name }
desk-ban-end = End the ban
desk-ban-end-of = End the ban: { $name }
desk-ban-nothing = Nothing is known of this writer by which they could be kept from writing.
desk-bans-none = Nobody is banned.
desk-words-how = Write a word or phrase on each line. Lines that begin with # are remarks. Case, accents and width do not matter, and whole words are compared.
desk-words-banned = Banned words
desk-words-banned-help = A comment with one of these waits for a moderator.
desk-words-suspect = Words that are worth a look
desk-words-suspect-help = A comment with one of these waits for a moderator too, with a milder reason.
desk-words-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
desk-words-too-many = Line { $line }: a list holds at most { $most } entries.
desk-words-too-long = Line { $line }: an entry has at most { $most } characters.
desk-words-no-word = Line { $line }: there is no word in it.
desk-policy-paper = The whole paper
desk-policy-mode = Whose comments wait
desk-policy-days = Days a conversation stays open (0: for ever)
desk-policy-section-days = Days a conversation stays open (0: as the paper)
desk-policy-links = Web addresses a comment may have before it waits
desk-policy-pictures = Readers may add pictures to their comments; each waits for a moderator
desk-pictures = Readers’ pictures
desk-pictures-waiting = Waiting
desk-pictures-shown = Shown
desk-picture-alt = What it shows: { $alt }
desk-picture-show = Show to readers
desk-picture-remove = Take away
desk-policy-sections = Sections
desk-policy-strictest = Of the rules of the paper, of a section and of those around it, the strictest counts.
desk-policy-as-paper = As the paper
mode-open = Nobody’s
mode-first-timers = Those of newcomers
mode-all = All
mode-closed = No comments are taken
because-off-topic = Off the subject
because-off-topic-sentence = It is about something else than the article.
because-insult = Insults somebody
because-insult-sentence = It insults somebody.
because-hate = Against people for what they are
because-hate-sentence = It is directed against people for what they are.
because-false = Known to be false
because-false-sentence = It says as a fact what is known to be false.
because-advertising = Advertising
because-advertising-sentence = It advertises something.
because-private = Somebody’s private affairs
because-private-sentence = It tells of somebody’s private affairs.
because-unclear = Cannot be understood
because-unclear-sentence = It cannot be understood.

## The thread where scripts run

comment-cancel = Close
comment-not-sent = This could not be sent. What you typed is kept here; please try again.
comment-draft = You typed this before. It has not been sent yet.
comment-remember = Remember my name and e-mail address on this device
comment-vote-failed = Your vote could not be sent. Please try again.
comment-report-failed = Your report could not be sent. Please try again.
comments-new = { $count ->
    [one] One new comment
   *[other] { $count } new comments
}
comment-hide = Hide this person
comment-hide-one = Hide this comment
comment-hidden = On this device, comments by { $name } are hidden.
comment-hidden-one = On this device, this comment is hidden.
comment-show = Show
comments-hidden-people = Hidden on this device:

## Letters to those who sign in, and to owners

mail-sign-in-subject = { $paper }: your link to sign in
mail-sign-in-how = Follow this link within half an hour, and press the button there. It is good once.
mail-sign-in-ignore = If you did not ask for it, do nothing: without the link nobody comes in.
mail-staff-subject = { $paper }: somebody’s role has changed
mail-staff-what = { $name } was { $from } and is now { $to }.
mail-staff-wrong = If no owner of the paper did this, take the role away at once: courant people role … reader.

## Writing while signed in

comment-confirmed = signed in
comment-as = You write as { $name }.
comment-sign-in = Sign in to write under your own name

## Inline questions

comment-refused-question = This question does not take answers any more.
question-answer = Answer this question
question-answer-title = Your answer
question-closed = This question does not take answers any more.
question-passage = From the article
desk-questions = Questions
desk-questions-waiting = All that wait
desk-questions-article = Address of the article
desk-questions-show = Show its questions
desk-questions-none = There are no questions here.
desk-question-passage = Passage, word for word as it stands in the article
desk-question-text = Question to readers
desk-question-ask = Ask this question
desk-question-new-passage = Passage, if it is another one now
desk-question-close = Take no more answers
desk-question-reopen = Take answers again
desk-question-place = Put it there
desk-question-accept = Accept
desk-question-refuse = Refuse
desk-question-remove = Remove
desk-question-open = Takes answers
desk-question-closed = Takes no more answers
desk-question-lost = Its passage is gone from the text
desk-question-proposed = Proposed
desk-question-refused = Refused
desk-question-proposed-by = Proposed by { $name }
question-fault-no-article = There is no article at this address.
question-fault-no-question = Please write a question.
question-fault-question-too-long = The question is too long.
question-fault-no-passage = Please give a passage of the article.
question-fault-passage-too-long = The passage is too long.
question-fault-not-there = These words do not stand in the article.
question-fault-several-paragraphs = These words are not in one paragraph. Please choose a passage of one paragraph.
question-fault-several-times = These words stand in the article several times. Please give a longer passage.
question-fault-crossing = This passage crosses that of another question.
question-fault-changed = The article was changed at the same moment. Please try again.
question-fault-missing = This cannot be done with the question as it is now.
ask-title = Ask about this
ask-sent = Your question was sent
ask-waits = Your question waits for the newsroom. If it is asked, it will stand beside this passage.
ask-passage = Passage
ask-passage-help = Word for word as it stands in the article, within one paragraph.
ask-question = Your question about it
ask-send = Send
ask-link = Ask about a passage of the article

## Corrections

corrections = Corrections
corrections-text = What { $paper } got wrong and put right, and what it has retracted.
corrections-all = All corrections
updates = Updates
note-correction = Correction
note-update = Update
note-retraction = Retracted
note-takedown = Taken down
note-since = Wrong since:
note-compare = What changed
gone-retracted = The newsroom has retracted this article and does not stand by it any more. This is why:
gone-taken-down = This page was taken down. This is why:
versions = Versions of this article
versions-now = As it stands now
compare-same = Not a word that readers see is different.
compare-headline = Headline
compare-standfirst = Summary
compare-body = Text
compare-text = Text
compare-title = Heading
compare-picture = Picture
compare-table = Table
compare-description = Description of the picture
compare-credit = Picture by
compare-row = Row { $row }
compare-cell = Row { $row }, column { $column }
compare-added = Added:
compare-removed = Removed:
compare-moved = moved
compare-otherwise = changed in another way
compare-unchanged = Unchanged: { $count }
mail-correction-subject = Correction: { $title }
mail-retraction-subject = Retracted: { $title }
mail-corrections-subject = { $paper }: corrections
mail-read-article = Read the article

## Signing in of staff
sign-in-staff = Staff of the paper
sign-in-password = Password
sign-in-with-password = Sign in with a password
sign-in-with-passkey = Sign in with a passkey
sign-in-wrong = The address or the password is not right. You can ask for a link instead.
sign-in-passkey-wrong = The passkey did not work. You can ask for a link instead.
sign-in-wait = Too much was wrong lately. Try again { $time }, or ask for a link.
sign-in-busy = Many people are signing in at this moment. Please try again soon.

## Search
search-articles = Articles
search-comments = Comments
search-dossiers = Dossiers
search-names = People and topics
search-where = Where to look
search-count = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
search-about = About { $count } results
search-texts = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
search-none = Nothing was found for “{ $question }”.
search-how = Type a word, a name, or a "phrase" in quotation marks. A minus sign in front of a word leaves out texts with it.
search-advice = Try fewer words, other words for the same thing, or take a filter away.
search-instead = Did you mean
search-forgiving = No text has these words as you typed them. These have words that are nearly the same.
search-most = No text has all of these words. These have most of them.
search-not-ready = The search is being prepared. Please try again in a few minutes.
search-busy = Many people are searching at this moment. Please try again soon.
search-more = Order and dates
search-order = Order
search-best = Best first
search-newest = Newest first
search-oldest = Oldest first
search-kind = Kind
search-from = From
search-until = Until
search-without = Remove this filter: { $name }
search-previous = Previous page
search-next = Next page

## Dossiers
dossier = Dossier
dossier-part-of = Part of: { $name }
dossier-closed = Closed on { $date }. Nothing more is added here.
dossier-is-closed = Closed
dossier-newest = Go to the newest
dossier-since-visit = New since your last visit
dossier-new = New
dossier-top = Back to the beginning
follow-dossier = What comes into this dossier
mail-dossier-subject = New in the dossier: { $name }
mail-dossiers-subject = { $paper }: new in your dossiers

## Why an article is named beside another one

related-earlier = Earlier on this story
related-later = Later on this story
related-series = In the same series
related-dossier = In the same dossier
related-background = Background
