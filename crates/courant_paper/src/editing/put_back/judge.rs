//! What may become of an article that a stolen account had a hand in: read off its history, nothing else.
//!
//! Of each side of an article (what readers see, the manuscript, what happens by itself) only what was done last counts:
//! if that was the account's, everything it did in one go before it is undone with it; if somebody else did it, it stays.
//! What the clock did because the account told it to is the account's.

use super::{Past, Save};
use crate::accounts::undo::{Fate, Spell};
use courant_news::workflow::Face;

/// Steps that lay a text before readers, as their revisions are called too.
const SHOWING: [&str; 4] = ["published", "republished", "updated", "corrected"];
/// Steps of a manuscript on its way.
const WAY: [&str; 14] = [
    "file",
    "take_back",
    "review",
    "send_back",
    "approve",
    "scheduled",
    "unschedule",
    "discard",
    "throw_away",
    "take_out",
    "published",
    "republished",
    "updated",
    "corrected",
];
/// Of these the ones that bring it nearer to readers, or out of the newsroom's sight.
const FORWARD: [&str; 5] = ["file", "review", "approve", "scheduled", "throw_away"];
/// Moments at which something happens by itself.
const MOMENTS: [&str; 3] = ["deadline", "embargo", "ends"];
/// What this module does, in the history; its detail is the face.
pub const PUT_BACK: &str = "put_back";

/// What readers saw before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Was {
    /// Whether they saw it.
    pub face: Face,
    /// The text, where another one was laid before them since.
    pub revision: Option<i64>,
    /// When they were last told of a change (ms UTC).
    pub updated_at: Option<i64>,
    /// Its address, where it got another one.
    pub path: Option<String>,
}

/// What may become of an article.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verdict {
    /// How often the account did what, in the order in which it first did.
    pub did: Vec<(String, i64)>,
    /// What readers see; none: the account changed nothing of it.
    pub face: Option<(Fate, Was)>,
    /// The manuscript, with the revision that it goes back to.
    pub text: Option<(Fate, Option<i64>)>,
    /// Moments that go back to what they were (ms UTC).
    pub moments: Vec<(&'static str, Option<i64>)>,
    /// It was brought nearer to readers, or thrown away: it is a draft again.
    pub is_draft_again: bool,
    /// Steps that nobody but a person can undo.
    pub by_hand: Vec<String>,
    /// Public revisions that the clock made for the account.
    pub by_clock: Vec<i64>,
}

impl Verdict {
    /// Whether there is anything to undo.
    pub fn has_work(&self) -> bool {
        let is_back = |fate: Option<&Fate>| fate == Some(&Fate::Back);
        is_back(self.face.as_ref().map(|(fate, _)| fate))
            || is_back(self.text.as_ref().map(|(fate, _)| fate))
            || !self.moments.is_empty()
            || self.is_draft_again
    }
}

fn is_showing(step: &str) -> bool {
    SHOWING.contains(&step)
}

fn is_of_face(step: &str) -> bool {
    is_showing(step) || matches!(step, "withdraw" | "retract" | "take_down" | "bring_back" | PUT_BACK)
}

/// The revision that a step laid before readers.
fn shown<'a>(saves: &'a [Save], past: &Past) -> Option<&'a Save> {
    saves.iter().rev().find(|save| save.is_public && save.reason == past.step && save.at == past.at)
}

/// Which lines of a history are the account's.
fn own_lines(history: &[Past], saves: &[Save], spell: Spell) -> Vec<bool> {
    let (mut is_scheduled, mut is_ending) = (false, false);
    let mut own = Vec::with_capacity(history.len());
    for past in history {
        let is_own = spell.covers(past.account_id, past.at);
        match past.step.as_str() {
            "scheduled" => is_scheduled = is_own,
            "unschedule" | "stopped" => is_scheduled = false,
            "ends" => is_ending = is_own && !past.detail.is_empty(),
            _ => {}
        }
        let is_clock = past.account_id.is_none() && past.at >= spell.since;
        // The text that went out may be the account's, whoever had scheduled it.
        let wrote = || {
            let number = shown(saves, past).map_or(0, |save| save.number);
            let before = saves.iter().find(|save| save.number < number);
            before.is_some_and(|save| spell.covers(save.account_id, save.at))
        };
        own.push(match past.step.as_str() {
            _ if is_own => true,
            step if is_clock && is_showing(step) => is_scheduled || wrote(),
            "withdraw" if is_clock => is_ending,
            _ => false,
        });
    }
    own
}

/// How an article stood before the first of a run of steps.
fn face_before(prior: Option<&Past>, first: &str) -> Face {
    match prior.map(|past| (past.step.as_str(), past.detail.as_str())) {
        Some(("withdraw" | "take_down", _) | (PUT_BACK, "withdrawn")) => Face::Withdrawn,
        Some(("retract", _) | (PUT_BACK, "retracted")) => Face::Retracted,
        Some(_) => Face::Live,
        None if first == "published" => Face::Unseen,
        None if first == "bring_back" => Face::Withdrawn,
        None => Face::Live,
    }
}

/// Judges an article by its history (the oldest first) and its revisions (the newest first).
pub fn judge(history: &[Past], saves: &[Save], first_published_at: Option<i64>, spell: Spell) -> Verdict {
    let own = own_lines(history, saves, spell);
    let lines = || history.iter().zip(&own);
    let mut verdict = Verdict::default();
    for (past, _) in lines().filter(|(_, own)| **own) {
        match verdict.did.iter_mut().find(|(step, _)| *step == past.step) {
            Some((_, count)) => *count += 1,
            None => verdict.did.push((past.step.clone(), 1)),
        }
    }
    let by_clock = |save: &Save| {
        let is_its = |past: &Past| shown(saves, past).is_some_and(|shown| shown.number == save.number);
        save.account_id.is_none() && save.is_public && lines().any(|(past, own)| *own && is_its(past))
    };
    verdict.by_clock = saves.iter().filter(|save| by_clock(save)).map(|save| save.number).collect();
    let wrote = |save: &Save| spell.covers(save.account_id, save.at) || verdict.by_clock.contains(&save.number);
    let saved = saves.iter().filter(|save| wrote(save) && !save.is_public).count();
    if saved > 0 {
        verdict.did.push(("saved".to_owned(), i64::try_from(saved).unwrap_or(i64::MAX)));
    }

    let faces: Vec<usize> = (0..history.len()).filter(|at| is_of_face(&history[*at].step)).collect();
    let run = faces.iter().rev().take_while(|at| own[**at]).count();
    if let Some((newest, rest)) = faces.split_last()
        && faces.iter().any(|at| own[*at])
    {
        let begin = faces.len() - run;
        verdict.face = Some(if run == 0 {
            let newest = &history[*newest];
            let fate = if newest.step == PUT_BACK { Fate::Done } else { Fate::Kept(newest.who.clone()) };
            (fate, Was { face: Face::Live, revision: None, updated_at: None, path: None })
        } else {
            let first = faces[begin];
            let prior = begin.checked_sub(1).and_then(|at| rest.get(at)).copied();
            let laid = faces[begin..].iter().find(|at| is_showing(&history[**at].step));
            let before = laid
                .and_then(|at| shown(saves, &history[*at]))
                .and_then(|laid| saves.iter().find(|save| save.is_public && save.number < laid.number && !wrote(save)));
            let told = before.and_then(|before| {
                saves.iter().filter(|save| save.is_public && save.number <= before.number && !wrote(save)).find_map(
                    |save| match save.reason.as_str() {
                        "updated" | "corrected" => Some(Some(save.at)),
                        "opened" => {
                            Some(Some(save.at).filter(|at| first_published_at.is_some_and(|first| *at > first)))
                        }
                        "published" => Some(None),
                        _ => None,
                    },
                )
            });
            // Noted just before the step that moved it.
            let since = prior.map_or(0, |at| at + 1);
            let moved = (since..history.len()).find(|at| own[*at] && history[*at].step == "moved");
            let face = match (face_before(prior.map(|at| &history[at]), &history[first].step), laid, before) {
                // Nothing that could stand there again.
                (_, Some(_), None) => Face::Unseen,
                (face, ..) => face,
            };
            let path = moved.map(|at| history[at].detail.clone());
            (Fate::Back, Was { face, revision: before.map(|save| save.number), updated_at: told.flatten(), path })
        });
    }

    let before = saves.iter().find(|save| !wrote(save));
    let discarded = lines().rfind(|(past, _)| past.step == "discard").filter(|(_, own)| **own).map(|(past, _)| past);
    verdict.text = match saves.first() {
        // Begun by the account: there is nothing it could say instead.
        Some(newest) if wrote(newest) && before.is_none() => Some((Fate::ByHand, None)),
        Some(newest) if wrote(newest) => Some((Fate::Back, before.map(|save| save.number))),
        Some(newest) if discarded.is_some_and(|past| past.at >= newest.at) && newest.reason != PUT_BACK => {
            Some((Fate::Back, Some(newest.number)))
        }
        Some(newest) if saves.iter().any(wrote) => {
            let fate = if newest.reason == PUT_BACK { Fate::Done } else { Fate::Kept(newest.by.clone()) };
            Some((fate, None))
        }
        _ => None,
    };

    for step in MOMENTS {
        if lines().rfind(|(past, _)| past.step == step).is_some_and(|(_, own)| *own) {
            let old = lines().rfind(|(past, own)| past.step == step && !**own);
            verdict.moments.push((step, old.and_then(|(past, _)| past.detail.parse().ok())));
        }
    }
    if let Some((past, true)) =
        lines().rfind(|(past, _)| WAY.contains(&past.step.as_str())).map(|(past, own)| (past, *own))
    {
        verdict.is_draft_again = FORWARD.contains(&past.step.as_str());
        if matches!(past.step.as_str(), "take_back" | "send_back" | "unschedule" | "take_out") {
            verdict.by_hand.push(past.step.clone());
        }
    }
    for step in
        ["assigned", "overridden", "note_added", "made_private", "made_public", "translation", "translation_ended"]
    {
        if lines().rfind(|(past, _)| past.step == step).is_some_and(|(_, own)| *own) {
            verdict.by_hand.push(step.to_owned());
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPELL: Spell = Spell { account_id: 7, since: 100 };
    const THIEF: Option<i64> = Some(7);
    const OTHER: Option<i64> = Some(8);

    fn past(step: &str, account_id: Option<i64>, at: i64) -> Past {
        Past { step: step.to_owned(), account_id, who: format!("{account_id:?}"), detail: String::new(), at }
    }

    fn save(number: i64, reason: &str, account_id: Option<i64>, at: i64) -> Save {
        let is_public = is_showing(reason) || matches!(reason, "opened" | PUT_BACK);
        Save { number, reason: reason.to_owned(), is_public, account_id, by: format!("{account_id:?}"), at }
    }

    fn was(verdict: &Verdict) -> (Face, Option<i64>) {
        let (fate, was) = verdict.face.as_ref().unwrap();
        assert_eq!(*fate, Fate::Back);
        (was.face, was.revision)
    }

    #[test]
    fn what_was_before_is_what_somebody_else_published_last() {
        let history = [past("published", OTHER, 10), past("republished", THIEF, 110), past("withdraw", THIEF, 120)];
        let saves = [save(3, "republished", THIEF, 110), save(2, "saved", THIEF, 105), save(1, "published", OTHER, 10)];
        let verdict = judge(&history, &saves, Some(10), SPELL);
        assert_eq!(was(&verdict), (Face::Live, Some(1)));
        assert_eq!(verdict.text, Some((Fate::Back, Some(1))));
        assert!(verdict.has_work());
        // Before the moment the account is its owner's.
        let early = Spell { since: 111, ..SPELL };
        assert_eq!(was(&judge(&history, &saves, Some(10), early)), (Face::Live, None));
        assert_eq!(judge(&history, &saves, Some(10), early).text, None);
    }

    #[test]
    fn what_it_brought_out_first_is_withdrawn() {
        let history = [past("begun", THIEF, 101), past("published", THIEF, 110)];
        let saves = [save(2, "published", THIEF, 110), save(1, "saved", THIEF, 105)];
        let verdict = judge(&history, &saves, Some(110), SPELL);
        assert_eq!(was(&verdict), (Face::Unseen, None));
        assert_eq!(verdict.text, Some((Fate::ByHand, None)));
        // What it withdrew comes back; what was withdrawn before goes again.
        let gone = |first, then| judge(&[past(first, OTHER, 10), past(then, THIEF, 110)], &[], Some(5), SPELL);
        assert_eq!(was(&gone("published", "retract")), (Face::Live, None));
        assert_eq!(was(&gone("take_down", "bring_back")), (Face::Withdrawn, None));
    }

    #[test]
    fn what_somebody_did_since_stays() {
        let history = [past("republished", THIEF, 110), past("corrected", OTHER, 120)];
        let saves = [save(3, "corrected", OTHER, 120), save(2, "republished", THIEF, 110), save(1, "opened", None, 5)];
        let verdict = judge(&history, &saves, Some(5), SPELL);
        assert_eq!(verdict.face.as_ref().unwrap().0, Fate::Kept("Some(8)".to_owned()));
        assert_eq!(verdict.text, Some((Fate::Kept("Some(8)".to_owned()), None)));
        assert!(!verdict.has_work());
        // Undone is undone.
        let history = [past("republished", THIEF, 110), past(PUT_BACK, None, 130)];
        let saves = [save(2, PUT_BACK, None, 130), save(1, "republished", THIEF, 110)];
        let verdict = judge(&history, &saves, Some(5), SPELL);
        assert_eq!((verdict.face.unwrap().0, verdict.text.unwrap().0), (Fate::Done, Fate::Done));
    }

    #[test]
    fn the_clock_does_what_it_was_told() {
        let out = |by| {
            let history = [past("scheduled", by, 110), past("republished", None, 120)];
            let saves = [save(2, "republished", None, 120), save(1, "opened", None, 5)];
            judge(&history, &saves, Some(5), SPELL)
        };
        assert_eq!(was(&out(THIEF)), (Face::Live, Some(1)));
        assert_eq!((out(THIEF).by_clock, out(OTHER).face), (vec![2], None));
        // Somebody else had scheduled it; the text that went out is the account's.
        let history = [past("scheduled", OTHER, 50), past("republished", None, 120)];
        let saves = [save(3, "republished", None, 120), save(2, "saved", THIEF, 110), save(1, "opened", None, 5)];
        assert_eq!(was(&judge(&history, &saves, Some(5), SPELL)), (Face::Live, Some(1)));
        // An end that it set, before and after it came.
        let ends = Past { detail: "115".to_owned(), ..past("ends", THIEF, 110) };
        let verdict = judge(std::slice::from_ref(&ends), &[], Some(5), SPELL);
        assert_eq!(verdict.moments, [("ends", None)]);
        let verdict = judge(&[ends, past("withdraw", None, 115)], &[], Some(5), SPELL);
        assert_eq!(was(&verdict), (Face::Live, None));
    }

    #[test]
    fn nearer_to_readers_is_a_draft_again() {
        for (steps, is_draft) in [
            (vec![past("file", OTHER, 10), past("approve", THIEF, 110)], true),
            (vec![past("approve", THIEF, 110), past("send_back", OTHER, 120)], false),
            (vec![past("scheduled", THIEF, 110), past("take_back", OTHER, 120)], false),
            (vec![past("unschedule", THIEF, 110)], false),
        ] {
            assert_eq!(judge(&steps, &[], None, SPELL).is_draft_again, is_draft, "{steps:?}");
        }
        assert_eq!(judge(&[past("unschedule", THIEF, 110)], &[], None, SPELL).by_hand, ["unschedule"]);
    }

    #[test]
    fn what_was_thrown_away_is_there_again() {
        let saves = [save(2, "saved", OTHER, 50), save(1, "opened", None, 5)];
        let verdict = judge(&[past("discard", THIEF, 110)], &saves, Some(5), SPELL);
        assert_eq!(verdict.text, Some((Fate::Back, Some(2))));
    }
}
