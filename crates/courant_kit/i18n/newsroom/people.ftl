# People of the staff, signing in, the audit.

## The first owner
first-title = Welcome to your newsroom
first-how = You are the first owner of { $paper }. Tell us who you are; this link is good once.
first-name = Your name
first-name-invalid = Please give a name. It cannot be a web address, and has at most 50 characters.
first-password = Password, if you want one
first-password-help = You can leave it empty and sign in by a link that is mailed to you, or set up a passkey on the next page.
first-password-mailless = This paper sends no mail yet. Without a password you come in again only by a passkey, or by a link made on its machine: courant people link.
first-done = You are in, as the owner. Below you decide how you sign in; you can do that later, too.
first-on = Go on to the newsroom
first-begin = Begin
form-problems = Please look at these again:
again-title = You are signed out
again-how = Nothing was done. What you typed is kept on this page: sign in in a new window, then send it again here.
again-files = Nothing was done. Sign in, then go back and choose the files again.
again-sign-in = Sign in in a new window
again-send = Send again

## Passwords that are not taken
password-too-short = A password has at least { $least } characters. Several words make a good one.
password-too-long = This password is too long.
password-common = Many people use this password, so it is tried first. Please take another one.
password-about-you = This password says who it belongs to. Please take another one.

## The second proof
second-title = One more step
second-how = You sign in as { $email }. Please prove with a second thing that it is you.
second-code = Six digits from your program
second-code-help = A code from your paper works too, once.
second-paper = A code from your paper
second-go = Go on
second-wrong = That code is not right, or was used before.
second-wait = Too much was wrong lately. You can try again { $time }.
second-lost = Is everything lost? An owner of the paper can help you begin anew.

## What staff come in by
keys-title = How you sign in
keys-how = You can always sign in by a link that is mailed to you. Once you have a passkey or a program that makes six digits, the link asks for one of them too, so nobody comes in with your mail alone.
keys-needed = This paper asks its staff for a second proof. Set up a passkey or six digits here, and the newsroom opens.
keys-again = To change this, please sign in once more.
keys-again-go = Sign in once more
keys-not-fresh = To change how you sign in, please sign in once more. Nothing was changed.
keys-remove = Remove
keys-remove-of = Remove { $name }
keys-passkeys = Passkeys
keys-passkeys-how = A passkey is kept on your phone, computer or security key. You sign in with it by finger, face or PIN, without typing anything.
keys-passkeys-never = Passkeys need an address with a name and a secure connection (https). This paper has none yet.
keys-passkeys-script = Your browser needs scripts to make a passkey.
keys-passkeys-full = There are as many passkeys as one account can have.
keys-passkey-name = Name of the passkey, such as “my phone”
keys-passkey-add = Add a passkey
keys-passkey-made = made { $date }
keys-passkey-used = last used { $date }
keys-passkey-wrong = The passkey could not be made. Please try again.
keys-codes = Six digits from a program
keys-codes-how = A program on your phone shows six digits that change every half minute. You type them after the link or the password.
keys-codes-begin = Set up six digits
keys-codes-since = Set up since { $date }.
keys-codes-off = Remove six digits
keys-codes-scan = Let the program look at this picture.
keys-codes-picture = Picture for the program’s camera
keys-codes-typed = If it cannot, type this into it:
keys-codes-here = Open a program on this device
keys-codes-first = The six digits that it shows now
keys-codes-confirm = Finish
keys-wrong-code = These are not the digits of this moment. Is the clock of your phone right?
keys-paper = Codes on paper
keys-paper-keep = Print or write down these codes and keep them safe. Each lets you in once if you lose everything else. They are not shown again.
keys-paper-left = { $count ->
    [0] You have no codes left for when you lose everything else.
    [one] You have one code left for when you lose everything else.
   *[other] You have { $count } codes left for when you lose everything else.
}
keys-paper-new = Make new codes
keys-password-none = You have no password, and need none.
keys-password-since = Set since { $date }.
keys-password-present = Present password
keys-password-new = New password
keys-password-help = At least { $least } characters; several words make a good one. Every other browser is signed out.
keys-password-save = Save the password
keys-password-off = Remove the password
keys-wrong-password = The present password is not right.

## People
desk-people = People
people-suspended = suspended
people-self = that is you
people-seen = last seen { $date }
people-never = has not been here yet
people-sessions = { $count ->
    [0] not signed in
    [one] signed in with one browser
   *[other] signed in with { $count } browsers
}
people-second = has a second proof
people-no-second = has no second proof
people-invite = Invite somebody
people-invite-how = They get a link that signs them in, good once and for three days.
people-invite-go = Invite
people-email = Their e-mail address
people-name = Their name
people-name-invalid = That cannot be a name: it is too long, or a web address.
people-role = What they may do
people-role-save = Save what they may do
people-roles = Who may do what
people-role-analyst = Sees what is read.
people-role-moderator = Decides on what readers wrote.
people-role-contributor = Writes manuscripts; others publish them.
people-role-writer = Writes, and publishes what they wrote.
people-role-editor = Edits and publishes everybody’s, decides on comments and their rules, sees what is read.
people-role-owner = May do everything, and says who is staff.
people-invited = { $email } is invited. Hand them this link; it is not shown again, and whoever has it comes in.
people-invited-mail = { $email } is invited, and a letter is on its way. If it does not arrive, hand them this link; it is not shown again, and whoever has it comes in.
people-never-came = They were invited and have not come in yet. A new invitation ends the link of the old one.
people-invite-again = Invite again
people-already = They are in the staff already.
people-missing = There is no such account.
people-last-owner = They are the only owner who can sign in. Make another one first.
people-no-person = The paper has no such person.
people-not-a-role = Please choose what they may do.
people-not-recent = To change who may do what, please sign in once more. Nothing was changed.
people-byline = Person of the bylines
people-byline-none = Nobody
people-keys = How they sign in
people-has-password = A password
people-has-no-password = No password
people-has-codes = Six digits from a program
people-has-no-codes = No program for six digits
people-passkeys = { $count ->
    [0] No passkey
    [one] One passkey
   *[other] { $count } passkeys
}
people-forget = Have them begin anew
people-forget-how = If they lost their devices: password, passkeys, six digits and codes go, and they sign in by a mailed link. Ask them by another way whether it is really them.
people-where = Where they are signed in
people-nowhere = Nowhere.
people-end = Ending it
people-end-how = Both sign them out everywhere at once. Whoever is suspended keeps their role until they may come in again; whoever is removed is a reader.
people-suspend = Suspend
people-resume = Let them in again
people-remove = Remove from the staff
people-rule = Second proof
people-rule-second = Staff need a second proof
people-rule-help = The newsroom opens for those who have a passkey or six digits from a program. Others are led to set one up first.

## Letters
mail-invite-subject = { $paper }: you are invited to the newsroom
mail-invite-what = { $by } invites you to the newsroom of { $paper }. Your role: { $role }.
mail-invite-how = Follow this link within three days, and press the button there. It is good once.
mail-staff-suspended = { $name } was suspended and cannot sign in.
mail-staff-resumed = { $name } may sign in again.
mail-staff-reset = Everything that { $name } signs in with besides mail was taken away.
mail-rights-subject = { $paper }: rights to pictures and other files end soon
mail-rights-what = Readers see these files, and soon they may not be used any more. Please renew the rights or put something else in their place.
mail-rights-until = { $name }: until { $date }

## The audit
desk-audit = Audit
desk-statistics = Statistics
statistics-how = How often pages of articles were sent to readers, as the paper counts it anyway: sums by day, without cookies and without knowing anybody. Comments are all that an article has.
statistics-days = Time
statistics-days-1 = Today
statistics-days-7 = The last 7 days
statistics-days-30 = The last 30 days
statistics-articles = What was read
statistics-article = Article
statistics-reads = Read
statistics-file = As a file for spreadsheets (CSV)
statistics-none = Nothing was counted in this time.
statistics-by-day = Day by day
statistics-day = Day
statistics-total = Together
audit-how = What was done with accounts and rules. Nobody can change these lines or take them away.
audit-who = Who
audit-anybody = Anybody
audit-what = What
audit-anything = Anything
audit-since = From this day on
audit-none = Nothing was noted.
audit-console = Somebody at the paper’s machine
audit-by-link = by a mailed link
audit-by-password = with a password
audit-by-passkey = with a passkey
audit-by-first = as the first owner
audit-role = { $actor } changed what { $subject } may do: { $from } before, { $to } now.
audit-link = { $actor } made a link that signs in { $subject }.
audit-invite = { $actor } invited { $subject }. Role: { $role }.
audit-suspend = { $actor } suspended { $subject }.
audit-resume = { $actor } let { $subject } in again.
audit-forget-keys = { $actor } took away what { $subject } signs in with besides mail.
audit-byline = { $actor } changed which person of the bylines { $subject } is: “{ $person }”.
audit-second-proof-on = { $actor } asked the staff for a second proof.
audit-second-proof-off = { $actor } no longer asks the staff for a second proof.
audit-sign-in = { $actor } signed in { $by }, from { $where }.
audit-password = { $actor } set a password.
audit-password-off = { $actor } removed their password.
audit-codes = { $actor } set up six digits from a program.
audit-codes-off = { $actor } removed six digits from a program.
audit-recovery-codes = { $actor } made new codes for paper.
audit-recovery-code = { $actor } used a code from paper.
audit-passkey = { $actor } added the passkey “{ $name }”.
audit-passkey-off = { $actor } removed the passkey “{ $name }”.
audit-passkey-copied = The passkey “{ $name }” of { $subject } counted backwards, as a copy would. It let nobody in.
audit-words = { $actor } changed the list of words “{ $subject }”.
audit-policy = { $actor } changed the rules of comments ({ $subject }).
audit-thread = { $actor } changed the rules for comments of an article ({ $subject }).
audit-note-mended = { $actor } mended a note to readers ({ $subject }).
audit-clock = The clock
audit-article = { $actor }: { $what } (“{ $subject }”).
audit-article-removed = The draft “{ $subject }”, thrown away long ago, was removed for good.
audit-added = { $actor } added “{ $subject }” ({ $place }).
audit-changed = { $actor } changed “{ $subject }” ({ $place }).
audit-removed = { $actor } removed “{ $subject }” ({ $place }).
audit-merged = { $actor } merged others into “{ $subject }” ({ $place }).
audit-changed-place = { $actor } changed “{ $place }”.
audit-did-added = Added
audit-did-changed = Changed
audit-did-removed = Removed
audit-did-merged = Merged
audit-other = { $actor }: { $action } ({ $subject }).
audit-what-role = Changing roles
audit-what-link = Making links
audit-what-invite = Inviting
audit-what-suspend = Suspending
audit-what-resume = Letting in again
audit-what-forget-keys = Having somebody begin anew
audit-what-byline = Bylines of accounts
audit-what-second-proof-on = Asking for a second proof
audit-what-second-proof-off = Asking for none any more
audit-what-sign-in = Signing in
audit-what-password = Setting passwords
audit-what-password-off = Removing passwords
audit-what-codes = Setting up six digits
audit-what-codes-off = Removing six digits
audit-what-recovery-codes = Making codes for paper
audit-what-recovery-code = Using codes from paper
audit-what-passkey = Adding passkeys
audit-what-passkey-off = Removing passkeys
audit-what-passkey-copied = Passkeys that counted backwards
audit-what-words = Lists of words
audit-what-policy = Rules of comments
audit-what-thread = Rules for comments of articles
audit-what-note-mended = Mending notes to readers


## Undoing what a stolen account did
people-oneself = That is your own account. Let another owner do it, or somebody at the paper’s machine.
people-undo = If this account was stolen
people-undo-how = Everything it did since a moment can be looked at and undone in one step.
people-undo-go = Look at what it did
audit-undone = { $actor } undid what a stolen account did ({ $subject }).
audit-what-undone = Undoing what a stolen account did
undo-title = What { $name } did
undo-to-person = Back to this account
undo-how = If somebody else had this account, choose the last moment at which it was surely its owner’s. Then look at what was done since, and undo it in one step.
undo-self = This is your own account: nobody shuts themselves out. Let another owner do it, or somebody at the paper’s machine (courant people undo).
undo-since = Since ({ $zone })
undo-look = Look
undo-found = What was done since { $date }, and what becomes of it:
undo-no-moment = Please give a date and a time that have passed.
undo-keys = Sessions, password, passkeys, six digits, codes and mailed links
undo-articles = Articles
undo-readers = Readers
undo-comments = Decisions on comments
undo-bans = Bans
undo-lines = Everything else that is noted
undo-cut = There is more than is listed here. Undoing takes all of it, in several steps.
undo-did = { $what } ({ $count })
undo-back = Will be undone.
undo-done = Is as it was before, or nothing of it is left.
undo-ends = Ends.
undo-ended = Is over.
undo-kept = Changed since by { $name }: stays as it is.
undo-kept-somebody = Changed since by somebody else: stays as it is.
undo-by-hand = Has to be looked at by somebody.
undo-why-merged = What was merged cannot be taken apart: what stood where is not kept.
undo-why-removed = What was taken away is not kept.
undo-why-replaced = The file that stood there before is not kept.
undo-why-used = Something uses it by now.
undo-why-unknown = It is not known what it was before.
undo-withdrawn = Will be withdrawn from readers.
undo-shown = Readers will see revision { $number } again.
undo-live = Will be live again.
undo-text = The manuscript will say what revision { $number } says; the other texts stay among its revisions.
undo-text-stays = There was no text before: the manuscript stays as a draft.
undo-draft = Will be a draft again, so that it does not go out by itself.
undo-moments = Deadline, embargo or end will be what they were.
undo-step-by-hand = { $what }: has to be looked at by somebody.
undo-face = What readers see
undo-manuscript = The manuscript
undo-of = { $what }: { $fate }
undo-count = { $count } – { $fate }
undo-never = What no machine can undo
undo-never-letters = Letters that went out: to readers who follow, to people who were invited.
undo-never-copies = Copies of pages and feeds that others took, search engines too. They take the right ones when they come again.
undo-never-bans = Bans that it ended stay ended.
undo-never-people = What people did whom it let in: look at their accounts too.
undo-press = The account is suspended and loses everything it could come in by. What it did is undone where nobody changed it since; nothing that was written is lost. You can press this again.
undo-go = Shut out and undo
undo-told-shut = The account is shut out.
undo-told-articles = { $count ->
    [one] One article is as it was before.
   *[other] { $count } articles are as they were before.
}
undo-told-comments = { $count ->
    [one] The decision on one comment is undone.
   *[other] The decisions on { $count } comments are undone.
}
undo-told-bans = { $count ->
    [one] One ban is lifted.
   *[other] { $count } bans are lifted.
}
undo-told-others = { $count ->
    [one] One more thing is as it was before.
   *[other] { $count } more things are as they were before.
}
undo-told-failed = { $count ->
    [one] One thing could not be undone; the log says why. Try it once more.
   *[other] { $count } things could not be undone; the log says why. Try it once more.
}
undo-told-more = There is more: press once more.
