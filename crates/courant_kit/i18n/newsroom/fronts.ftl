# Arranging fronts.

fronts = Fronts
fronts-home = Front page
fronts-how = A front fills by itself with the newest. What you put there by hand stands until you decide otherwise.
fronts-by-itself = Fills by itself
fronts-saved = Version { $number }, saved by { $who } on { $date }
fronts-next = Another version is shown from { $date }

## Places

fronts-place-lead = Lead
fronts-place-second = Second rank
fronts-place-rail = Analysis and opinion
fronts-place-band = Film, sound and galleries
fronts-place-latest = Latest
fronts-place-list = Articles
fronts-place-strip = Section: { $section }
fronts-nothing-there = Nothing stands here now.
fronts-kept-away = Kept off: { $headline }

## Arranging

fronts-look = Show changes
fronts-readers = Go to the page
fronts-versions = Versions
fronts-save = Save
fronts-preview = Preview
fronts-empty = Let everything fill by itself
fronts-from = Show from
fronts-from-hint = If you leave this empty, readers see it when you save.
fronts-from-wrong = This has to be a time to come.
fronts-unsaved = Readers do not see these changes until you save.
fronts-until = Until
fronts-until-wrong = An end has to be a time after readers begin to see it.
fronts-display = Other headline or picture here
fronts-display-headline = Headline on this front
fronts-display-picture = Number of the picture on this front
fronts-is-put = Put here by hand
fronts-is-there = On the page
fronts-up = Up: { $headline }
fronts-down = Down: { $headline }
fronts-put = Keep here
fronts-put-one = Keep here: { $headline }
fronts-fill = Let it fill
fronts-fill-one = Let it fill: { $headline }
fronts-hide = Keep off
fronts-hide-one = Keep off this front: { $headline }
fronts-show = Allow again
fronts-show-one = Allow again: { $headline }
fronts-more = Put another article there
fronts-search = Words in the article
fronts-into = Place for the next one
fronts-add = Put there
fronts-add-one = Put there: { $headline }
fronts-none-found = No article was found.
fronts-hidden = Kept off this front
fronts-hidden-none = Nothing is kept off.
fronts-not-public = Article { $number }, which readers cannot see now
fronts-done-saved = Saved. Readers see it now.
fronts-done-scheduled = Saved. Readers see it from the time you set.

## By pointer and arrow keys

fronts-grab = Move: { $headline }
fronts-grab-help = Press Space or Enter to pick it up, the arrow keys to move it, Space or Enter to put it down, Escape to leave it where it was.
fronts-say-grabbed = { $headline } picked up. { $place }, { $at } of { $of }. Arrow keys move it.
fronts-say-moved = { $place }, { $at } of { $of }.
fronts-say-dropped = { $headline } put down. { $place }, { $at } of { $of }.
fronts-say-canceled = { $headline } stays where it was.

## Two at once

fronts-conflict = Not saved: { $who } saved another version on { $date }, after you opened this page.
fronts-theirs = What is saved now
fronts-theirs-look = Show it as a page
fronts-yours = What you arranged is below. If you save again, it replaces what is saved now.
fronts-changed = Not done: somebody saved another version since. Look at the list again.
fronts-too-late = Not done: this version does not wait any more.

## Versions

fronts-versions-of = Versions: { $front }
fronts-versions-none = Nobody has arranged this front yet. It fills by itself.
fronts-back = Arrange this front
fronts-saved-by = { $who }, { $date }
fronts-began = Shown since { $date }
fronts-waiting = Shown from { $date }
fronts-canceled = Called off on { $date }
fronts-restored = Made from version { $number }
fronts-counts = Put by hand: { $put }. Kept off: { $hidden }.
fronts-is-shown = Readers see this
fronts-look-at = Preview of version { $number }
fronts-open = Change it
fronts-open-one = Change it: version { $number }, saved as a new one
fronts-cancel = Call off
fronts-cancel-one = Call off version { $number }
fronts-restore = Bring back
fronts-restore-one = Bring back version { $number }
fronts-done-restored = Brought back. Readers see it now.
fronts-done-canceled = Called off.
fronts-at = What was shown on
fronts-at-go = Show
fronts-at-hint = With the articles that were public then and still are. What was changed in them since is changed here, too.
fronts-at-wrong = This has to be a time in the past.
