# The editor of an article. The page hands all of these to the editor's script, which puts the values in itself.

## Above the text
editor-kicker = Kicker
editor-headline = Headline
editor-standfirst = Standfirst
editor-lead = Lead picture
editor-lead-unsaid = Say in the library what this picture shows, for those who do not see it
editor-text = Text of the article

## How it stands with saving
editor-state-saved = Saved { $time }
editor-state-changed = Not saved yet
editor-state-saving = Saving…
editor-state-offline = Offline: kept on this device
editor-state-waiting = The server does not answer: kept on this device
editor-state-conflict = Not saved: somebody else has saved. Your text is kept on this device
editor-state-session = Not saved: you are signed out. Your text is kept on this device. Sign in in another window, then try again
editor-state-refused = Not saved: { $why }
editor-state-nowhere = Not saved, and this device cannot keep it. Copy your text before you close the page
editor-try-again = Try again
editor-compare = Compare
editor-show-where = Show where
editor-recovered = Your unsaved text was found on this device
editor-taken-over = Now shown: what { $name } saved
editor-somebody = somebody else
editor-words = Words: { $count }
editor-problems = To be seen to: { $count }
editor-problems-title = To be seen to before publishing
editor-problem-blocking = Must be done:
editor-other-writing = { $name } is writing ({ $since }).
editor-other-reading = { $name } has this open ({ $since }).

## Tools
editor-tools = Text tools
editor-table-tools = Table tools
editor-selection-tools = Tools for the selected words
editor-insert = Insert
editor-insert-filter = Search what to insert
editor-strong = Bold
editor-emphasis = Italic
editor-underline = Underlined
editor-strike = Struck through
editor-code-mark = Code in the line
editor-sup = Superscript
editor-sub = Subscript
editor-highlight = Highlighted
editor-cite = Title of a work
editor-clear = Remove formatting
editor-more-marks = More marks
editor-quoted = Quoted in the line
editor-dfn = Term being explained
editor-small = Small print
editor-big = Larger print
editor-inserted = Added
editor-deleted = Removed
editor-keys = Keys to press
editor-sample = Output of a program
editor-variable = Variable
editor-abbreviation = Abbreviation
editor-abbreviation-ask = What it stands for
editor-anchor = Place that can be linked to
editor-anchor-ask = Name of the place, without spaces
editor-name-bad = This cannot be used. Write something without spaces.
editor-select-first = Select the words first.
editor-undo = Undo
editor-redo = Redo
editor-close = Close
editor-remove = Remove
editor-more = More
editor-yes = yes
editor-no = no

## What can be inserted
editor-crosshead = Crosshead
editor-crosshead-smaller = Smaller crosshead
editor-picture = Picture
editor-picture-upload = Picture from this device
editor-picture-library = Picture from the library
editor-list = List
editor-list-numbered = Numbered list
editor-quote = Quotation
editor-pull-quote = Pull quote
editor-part = Part: { $kind }
editor-note = Footnote
editor-embed = Post or player of another site
editor-table = Table
editor-gallery = Gallery
editor-sidebar = Box beside the text
editor-details = Text to unfold
editor-verse = Verse
editor-code = Program code
editor-rule = Break of thought

## Hints in empty places
editor-hint-text = Write here. Type / for pictures, parts, tables and more.
editor-hint-label = Label that readers see
editor-hint-attribution = Who is quoted
editor-hint-caption = Caption
editor-hint-title = Title of the box
editor-hint-summary = What stays visible
editor-hint-note = Text of the note

## Links and languages
editor-link = Link
editor-link-address = Address, or words of a headline
editor-link-set = Set the link
editor-link-remove = Remove the link
editor-link-bad = This is no address. Links may lead to web pages, mail addresses, telephone numbers and pages of this paper.
editor-link-found = Articles found
editor-language = Language of these words
editor-language-article = As the article
editor-language-other = Another language tag
editor-language-bad = This is no language tag.
editor-language-set = Set the language
editor-direction = Direction
editor-direction-language = As the language
editor-direction-ltr = Left to right
editor-direction-rtl = Right to left

## Find and replace
editor-find = Find
editor-find-next = Next
editor-find-before = Previous
editor-find-case = Match case
editor-find-count = { $number } of { $count }
editor-find-none = Not found
editor-replace-by = Replace by
editor-replace = Replace
editor-replace-all = Replace all
editor-replaced = Replaced: { $count }

## Pictures
editor-alt = Description for those who do not see it
editor-caption = Caption
editor-credit = Credit
editor-placement = Place
editor-placement-column = In the column
editor-placement-center = Centered
editor-placement-start = At the start of the line
editor-placement-end = At the end of the line
editor-placement-wide = Wide
editor-placement-full = Full width
editor-picture-replace = Another from the library
editor-picture-renew = Another from this device
editor-picture-missing = This picture is not in the library any more.
editor-picture-waiting = This picture is being made ready. It shows when the page is opened again.
editor-rights-ended = The right to use it has ended
editor-picture-unseen = This picture cannot be shown: { $address }. Take it from where it is and put the file into the library.
editor-picture-unnamed = Picture { $id }
editor-pasted-picture = pasted-picture
editor-gallery-add = Add from the library
editor-columns = Columns
editor-columns-any = As they fit
editor-library = Pictures of the library
editor-library-search = Search pictures
editor-library-none = No pictures found.
editor-library-empty = Nothing found.
editor-library-failed = The library does not answer.
editor-choose = Take these
editor-loading = Loading…
editor-uploading = Uploading { $name }
editor-uploaded = Uploaded: { $name }
editor-upload-failed = { $name } was not uploaded: { $why }
editor-upload-large = { $name } is too large.
editor-why-line = the server does not answer.
editor-why-refused = the server refused it.
editor-why-long = it is too long.
editor-paste-cut = What you pasted was too long. Its end is missing.
editor-only-pictures = Only pictures can be put into the text this way.
editor-pictures-lost = Pictures that did not come along: { $count }. Drag the files in.

## Keys
editor-keyboard = Keyboard
editor-paragraph = Paragraph
editor-indent = Item further in
editor-outdent = Item further out
editor-note-follow = From a note's number to the note, and back
editor-line-break = New line in the same paragraph
editor-move-up = Move the paragraph or block up
editor-move-down = Move the paragraph or block down
editor-block-fields = To the fields of a selected picture or block
editor-leave = Close what is open; then Tab leaves the text
editor-save = Save now

## Other blocks
editor-part-name = Part
editor-part-kind = Kind of writing
editor-part-dissolve = Dissolve the part
editor-embed-ask = Address of the post or player
editor-embed-bad = This is no address of a web page.
editor-embed-title = Title
editor-code-language = Language of the program
editor-note-number = Note { $number }
editor-note-lost = (nothing in the text refers to this note)
editor-kept = Kept as it is: { $type }
editor-kept-definitions = List of terms
editor-kept-playlist = Playlist
editor-kept-page-break = Break between pages
editor-kept-teaser-end = End of the teaser
editor-kept-download = File to download
editor-kept-audio = Sound
editor-kept-video = Film
editor-kept-table = Empty table
editor-kept-list = Empty list

## Table tools
editor-row-above = Row above
editor-row-below = Row below
editor-row-delete = Delete row
editor-column-before = Column before
editor-column-after = Column after
editor-column-delete = Delete column
editor-cells-merge = Merge cells
editor-cell-split = Split cell
editor-cell-header = Heading cell
editor-row-head = Heading row
editor-table-remove = Remove the table

## Two versions side by side
editor-conflict = Two versions
editor-conflict-what = Since you began, { $name } has saved ({ $time }). Choose what stays. Nothing is lost until you decide.
editor-conflict-mine = Yours
editor-conflict-all-theirs = Take all of { $name }
editor-conflict-all-mine = Take all of yours
editor-conflict-both = Keep both
editor-conflict-nothing = Nothing
editor-conflict-same = The same in both: { $count }
editor-conflict-open = Still to choose: { $count }
editor-conflict-ready = All chosen.
editor-conflict-take = Save this choice
editor-conflict-later = Decide later
editor-block-paragraph = Paragraph
editor-block-crosshead = Crosshead
editor-block-part = Part
editor-block-list = List
editor-block-quote = Quotation
editor-block-pull-quote = Pull quote
editor-block-figure = Picture
editor-block-gallery = Gallery
editor-block-embed = Post or player of another site
editor-block-table = Table
editor-block-sidebar = Box beside the text

## Notes to colleagues on passages
editor-passage = Note to colleagues
editor-passages = Notes to colleagues
editor-passages-none = Select words and press { $keys } to leave a note for colleagues. Readers never see notes.
editor-passages-count = Notes: { $count }
editor-passages-settled = Settled: { $count }
editor-passage-text = Note
editor-passage-add = Add note
editor-passage-answer = Answer
editor-passage-send = Send
editor-passage-settle = Settle
editor-passage-reopen = Open again
editor-passage-withdraw = Withdraw
editor-passage-lost = Not in the text any more
editor-passage-next = Next note
editor-passage-before = Note before
editor-passage-go = Go to the passage
editor-passage-cancel = Cancel
editor-passage-failed = The note could not be sent. It is still here: try again.
editor-passage-new = New notes: { $count }
editor-passage-no-words = There are no words here to leave a note on.

## Questions to readers
editor-ask = Ask readers
editor-ask-text = Question to readers
editor-ask-reword = Other words
editor-ask-remove = Do not ask
editor-ask-close = Close
editor-ask-reopen = Take answers again

## Topics
editor-topic-make = Make the topic “{ $name }”
editor-topic-ask = There is no topic “{ $name }” yet. An editor can make it.
editor-topic-taken = Added: { $name }
editor-topic-failed = Topics cannot be looked for now.
editor-named = Named in the text: { $count }
editor-named-take = Add the topic “{ $name }”
editor-named-make = Make the topic “{ $name }” and add it
editor-named-refuse = Do not offer “{ $name }” again

## Who writes in an article, and taking over
editor-held = { $name } is writing here since { $since }. You can read along.
editor-held-took = { $name } took over at { $since }. What you had not saved is kept on this device.
editor-held-left = { $name } is not here any more.
editor-take = Take over
editor-take-back = Take back
editor-take-failed = It could not be taken over. Please try again.
editor-state-held = Not saved: kept on this device
