# Sections, topics, menus, redirects, settings.

setup = Set up
setup-pages = Pages of setting up
setup-settings = The paper
setup-sections = Sections
setup-topics = Topics
setup-bylines = Bylines
setup-menus = Menus
setup-redirects = Redirects
setup-promotions = Promotions
setup-imports = Imports

## Buttons and what they did

setup-change = Change
setup-none = There are none.
setup-up = Up
setup-down = Down
setup-in = Put below the one above
setup-out = Put on the top level
setup-merge = Merge
setup-merge-picked = Merge what is checked
setup-remove = Remove
setup-end = End now
setup-look = Show without saving
setup-look-at = See it as readers do
setup-preview = What readers will see
setup-sure = Yes, do it
setup-back = Back, change nothing
setup-all = Show all
setup-policy = Rules for comments
setup-search-name = Words in the name
setup-search-path = Words in the address
setup-done-saved = Saved. Readers see it now.
setup-done-added = Added. Readers see it now.
setup-done-moved = Moved. Readers see it now.
setup-done-merged = Merged. The old address leads here.
setup-done-removed = Removed.
setup-done-ended = Ended. Readers do not see it any more.
setup-done-placed = The menu stands there now.
setup-articles = { $count ->
    [0] no articles
    [one] { $count } article
   *[other] { $count } articles
 }

## Fields

setup-field-name = Name
setup-field-tagline = Line under the name
setup-field-description = Description
setup-field-language = Main language
setup-field-address = Where readers find the paper
setup-field-time-zone = Time zone
setup-field-accent = Color of the paper
setup-field-logo = Logo
setup-field-dark-logo = Logo on dark ground
setup-field-icon = Icon
setup-field-share-picture = Picture for sharing
setup-field-page-size = Articles on one page of a list
setup-field-comments-order = Order of comments
setup-field-parent = Stands in
setup-field-slug = Last part of the address
setup-field-place = Place among those beside it
setup-field-into = Merge into
setup-field-into-person = Address of the other person’s page
setup-field-printed = Name as printed
setup-field-title = Title at the paper
setup-field-bio = About this person
setup-field-picture = Number of the picture in the library
setup-field-site = Own website
setup-field-email = E-mail address
setup-field-label = Words of the link
setup-field-target = Where it leads
setup-field-from = Old address
setup-field-to = Where it leads now
setup-description-hint = For search engines and feeds. Readers see it where the paper is shared.
setup-for-owners = An owner can change this.
setup-dates = Dates are written like this: { $date }. With the time: { $time }.
setup-order-oldest = Oldest first
setup-order-newest = Newest first
setup-order-votes = Most votes first
setup-parent-none = No section: top level
setup-slug-hint = The address is { $what } now. If you change it, the old address leads to the new one.
setup-slug-new-hint = Leave it empty to make it from the name.
setup-picture-hint = The library shows the number of each picture. Leave it empty for no picture.
setup-logo-hint = It stands in place of the name at the top: wide, with a transparent ground, twice as many pixels as it is to be high (144 are enough).
setup-dark-logo-hint = For readers whose screens are dark. Without one, the logo keeps a light ground.
setup-icon-hint = Square, 180 pixels or more. Browsers show it beside the name, telephones on their screens.
setup-share-picture-hint = Other sites show it where a page has no picture: the front page, sections, topics. 1,200 × 630 pixels fit.
setup-email-hint = Readers never see it.
setup-into-person-hint = Open the page of the person who stays and copy its address.

## Sections

setup-section-add = Add a section
setup-sections-none = There are no sections yet.
setup-section-merge = Articles, sections below it, links in menus and promotions go to the other section. The address leads there.
setup-section-remove = Only an empty section can be removed.
setup-section-goes = The section “{ $name }” goes, with its address { $what }. { $links ->
    [0] No link in a menu leads to it.
    [one] { $links } link in a menu goes too.
   *[other] { $links } links in menus go too.
 } This cannot be undone.
setup-section-goes-into = The section “{ $name }” becomes part of “{ $into }”. Articles that move: { $articles }. Links in menus that lead to “{ $into }” then: { $links }. Promotions kept to it: { $promotions }. The address { $what } leads to “{ $into }”. This cannot be undone.

## Topics

setup-topic-add = Add a topic
setup-topics-none = No topic is called so.
setup-topics-merge = The topic you choose stays. The articles of the others go to it, and their addresses lead to it. This cannot be undone.
setup-topic-remove = The topic goes from its articles too. To keep them together, merge it with another topic instead.
setup-topic-goes = The topic “{ $name }” goes, with its address { $what }. Articles that lose it: { $articles }. Links in menus that go: { $links }. This cannot be undone.

## Bylines

setup-byline-add = Add a person
setup-bylines-none = Nobody is called so.
setup-byline-account = Account: { $name }
setup-byline-account-role = The account “{ $name }” ({ $role }) is this person’s.
setup-byline-merge = For one person who is here twice. Articles, comments and accounts go to the other one. The address leads there.
setup-byline-goes = “{ $name }” becomes “{ $into }”. Parts in articles that move: { $articles }. Comments: { $comments }. The address { $what } leads to “{ $into }”. This cannot be undone.

## Menus

setup-menu-main = Main menu
setup-menu-footer = Menu at the foot
setup-menu-main-none = There is no main menu. Readers see the first sections that have articles.
setup-menu-footer-none = There are no links at the foot.
setup-menu-other = Menus that stand nowhere
setup-menu-place-main = Make it the main menu
setup-menu-place-footer = Put it at the foot
setup-menu-links = { $count ->
    [one] { $count } link
   *[other] { $count } links
 }
setup-menu-add = Add a link
setup-menu-item = Change the link
setup-menu-hidden = Readers do not see it
setup-menu-hidden-why = What it leads to is not public.
setup-label-hint = Leave it empty to use the name of what it leads to.
setup-target-hint = A path of this paper, such as /about/, or a complete address.
setup-menu-item-goes = The link “{ $name }” goes. Links below it come up to the top level: { $links }.
setup-menu-from-sections = Begin with the sections

## Redirects

setup-redirect-add = Add a redirect
setup-redirect-add-how = The old address has to be one of this paper that leads nowhere now. It can lead to an article, a page, a section, a topic, a person or a picture.
setup-redirects-list = Old addresses and where they lead
setup-redirects-none = There are none.
setup-redirect-leads = leads to { $what }
setup-redirect-leads-nowhere = What it leads to is not public or is gone.
setup-redirect-by-hand = added by hand
setup-redirect-goes = The redirect from { $name } to { $what } goes. Readers who ask for it will find nothing.
setup-missing = Asked for most and not found
setup-missing-none = Nothing was asked for in vain.
setup-missing-how = Counted by address and day. Nothing is kept about who asked.
setup-missing-count = { $count ->
    [one] asked for { $count } time
   *[other] asked for { $count } times
 }
setup-missing-lead = Lead it somewhere
setup-missing-forget = Forget

## What cannot be done

setup-gone = It is not there any more. Somebody else may have changed it.
setup-no-name = Give it a name.
setup-too-long = This is too long. It can have { $what } characters.
setup-no-language = “{ $what }” is no language. Write a tag such as en, km, my, zh, ar or pt-BR.
setup-no-web-address = “{ $what }” is no complete address. Write one such as https://river.example.
setup-no-zone = “{ $what }” is no time zone. Write one such as Asia/Phnom_Penh.
setup-no-order = Choose an order.
setup-no-color = “{ $what }” is no color. Write one such as #8a1c1c.
setup-page-size = Write a number from 5 to 100.
setup-no-number = Write a whole number.
setup-no-section = This section is not there any more.
setup-below-itself = A section cannot stand below itself.
setup-merge-itself = Choose another one: it cannot be merged into itself or into something below it.
setup-section-full = There are still articles in it, or drafts. Merge it into another section instead.
setup-section-has-below = There are still sections below it. Move or merge them first.
setup-taken = The address { $what } is taken already.
setup-reserved = The address { $what } belongs to the system. Choose another one.
setup-no-address = “{ $what }” cannot be part of an address.
setup-pick-two = Check at least two.
setup-pick-fewer = Check fewer than { $what }.
setup-no-mail = “{ $what }” is no complete e-mail address.
setup-no-picture = There is no such picture in the library.
setup-no-person = Nobody has the address “{ $what }”.
setup-no-target = “{ $what }” leads nowhere. Write a path of this paper or a complete address.
setup-not-ours = “{ $what }” is no address of this paper.
setup-nothing-there = There is nothing at “{ $what }” that readers can open.
setup-has-page = There is a page at { $what } already.
setup-too-many-links = A menu can have { $what } links.

## Promotions

setup-promotion-add = Add a promotion
setup-promotions-how = Where several share a place, readers see one or another, by their weights. To move one to another place, drag it by its handle, or change its place in its form.
setup-promotions-none = There are none.
setup-promotions-running = Running
setup-promotions-waiting = Waiting for their time
setup-promotions-capped = Shown as often as was agreed
setup-promotions-ended = Over
setup-slot-top = At the top of every page
setup-slot-article-body = In the text of articles
setup-slot-article-side = Beside articles
setup-slot-article-end = After articles
setup-slot-front = On the front page
setup-slot-list = In lists
setup-promotion-counts = Shown: { $shown }. Opened: { $opened }.
setup-promotion-from = from { $date }
setup-promotion-to = until { $date }
setup-promotion-cap = Most times in all
setup-promotion-most = at most { $count } times
setup-promotion-ends = “{ $name }” goes from its place at once. You can start it again by changing its end.
setup-promotion-headline = Headline
setup-promotion-text = Text
setup-promotion-link = Where it leads
setup-promotion-slot = Place
setup-promotion-after-paragraph = After paragraph
setup-promotion-after-hint = Only for the place in the text of articles.
setup-promotion-is-paid = Somebody paid for it
setup-promotion-label = Label
setup-promotion-label-usual = The usual one: Advertisement if it is paid
setup-promotion-label-text = Words instead of the label
setup-promotion-picture = Number of the picture in the library
setup-promotion-alt = What the picture shows
setup-promotion-alt-hint = For readers who cannot see it. Needed if there is a picture.
setup-promotion-starts = Starts
setup-promotion-ends-at = Ends
setup-promotion-zone = Time in { $what }. Leave it empty for no limit.
setup-promotion-weight = Weight
setup-promotion-weight-hint = From 1 to 1000. With 2 it is shown twice as often as with 1.
setup-promotion-cap-hint = How often in all. 0 is without limit.
setup-promotion-sections = Only in these sections
setup-promotion-slug = Key
setup-promotion-slug-hint = Small letters, digits and hyphens. It stands in the address of the link and does not change later. Leave it empty to make it from the headline.
setup-promotion-wrong = This promotion cannot be saved like this. It may be gone by now.
setup-promotion-wrong-headline = Give a headline of at most 160 letters.
setup-promotion-wrong-link = Give a whole address (https://…) or a path of this paper (/…), without spaces and names in it.
setup-promotion-wrong-label = What was paid for has to be called an advertisement.
setup-promotion-wrong-picture = Give the number of a picture of the library, and say below what is to be seen on it.
setup-promotion-wrong-alt = Say what is to be seen on the picture, in at most 400 letters; without a picture this stays empty.
setup-promotion-wrong-times = Give a day with a time; the end comes after the beginning.
setup-promotion-wrong-number = Give a whole number from { $least } to { $most }.
setup-promotion-wrong-long = At most { $most } letters.
setup-promotion-wrong-sections = The front page belongs to no section: choose none.
setup-promotion-wrong-slug = Small letters a to z, digits and hyphens, and not the key of another promotion.

## Imports

setup-imports-none = Nothing was imported.
setup-imports-how = What came in from another system. Owners bring an export in here; on the machine of the paper, courant import wxr does the same.
setup-search-report = Words in the report
setup-import-running = Began { $began }. Last seen { $seen }, at { $percent } % of the file, pass “{ $stage }”. It goes on where it stopped when it is started again.
setup-import-done = Done { $seen }.
setup-import-failed = Failed { $seen } at { $percent } % of the file. It goes on where it stopped when it is started again.
setup-import-lost = Not kept ({ $count })
setup-import-changed = Kept in another form ({ $count })
setup-import-repaired = Mended in the file ({ $count })
setup-import-lost-title = Not kept
setup-import-changed-title = Kept in another form
setup-import-repaired-title = Mended in the file
setup-import-kept = What the paper holds of the file
setup-import-counts = { $kept } here now, { $added } of them new
setup-import-reasons = Reasons, the most frequent first
setup-import-times = { $count ->
    [one] { $count } time
   *[other] { $count } times
 }
setup-import-notes-none = There is nothing of this.
setup-import-articles = Articles
setup-import-pages = Pages
setup-import-comments = Comments
setup-import-media = Pictures and other files
setup-import-people = People
setup-import-sections = Sections
setup-import-topics = Topics
setup-import-redirects = Redirects

## An export that is brought in on the desk
setup-import-file = Bring in a WordPress export
setup-import-file-how = In WordPress: Tools → Export → All content. The file is looked at first, and nothing is written; then it is brought in. What is here already is never deleted.
setup-import-choose = The export file (.xml, .zip, .gz)
setup-import-choose-help = It comes in parts and goes on after an interruption: choose the same file again.
setup-import-script = Uploading needs scripts. Without them: courant import wxr, on the machine of the paper.
setup-import-other = There is another export already. Give that up first.
setup-import-file-receiving = “{ $name }” is coming in. If it was interrupted, choose the same file again.
setup-import-file-here = “{ $name }” is here. Look at it first: nothing is written.
setup-import-file-looking = Looking at “{ $name }”: { $stage }.
setup-import-file-looked = What would come in of “{ $name }”:
setup-import-file-running = Bringing in “{ $name }”: { $stage }.
setup-import-file-stopped = Stopped. What came in of “{ $name }” stays, and it goes on where it stopped.
setup-import-file-failed = It ended before its time. What came in of “{ $name }” stays, and it goes on where it stopped.
setup-import-file-done = “{ $name }” is in. { $who } brought it.
setup-import-stage-waiting = waiting for its turn
setup-import-stage-count = counting
setup-import-stage-furniture = people, sections, topics
setup-import-stage-media = pictures and files
setup-import-stage-articles = articles and comments
setup-import-stage-links = links and menus
setup-import-stage-fetch = fetching pictures from the old site
setup-import-would = { $kept } would be here, { $added } of them new
setup-import-again = Look again
setup-import-look = Look at it
setup-import-run = Bring it in
setup-import-stop = Stop
setup-import-give-up = Give it up
setup-import-fetches = Fetch pictures from the old site
setup-import-fetches-help = The old site must still be up. It can take long; pictures that are not to be had stay noted.
setup-import-truncated = The file breaks off before its end: export again and bring that in too, to get the rest.
setup-import-zone = The old site’s clock stood { $hours } hours from UTC, this paper’s time zone is { $zone }. Set the right one before you bring it in, or dates fall on other days.
setup-import-runs = What came in before
setup-done-late = Something was done with it meanwhile: look at how it stands.
audit-import-begun = { $actor } had the export “{ $subject }” brought in.
audit-import-stopped = { $actor } stopped the import of “{ $subject }”.
audit-what-import-begun = Bringing exports in
audit-what-import-stopped = Stopping imports
