//! Pairs of units become rows, in the order of the new body.

use std::ops::Range;

use courant_text::{Run, diff, diff_sequence, word_count};

use super::unit::Unit;
use super::{CompareField as Field, CompareRow, Comparison, FieldChange, RowChange, WordRun};

pub(super) fn compare(old: &[Unit], new: &[Unit], to_new: &[Option<usize>]) -> Comparison {
    let mut to_old = vec![None; new.len()];
    for (at, found) in to_new.iter().enumerate() {
        if let Some(found) = found {
            to_old[*found] = Some(at);
        }
    }
    let is_still = still(&to_old);
    let mut rows = Vec::with_capacity(new.len());
    let mut next_old = 0;
    let mut waiting = Vec::new();
    for (at, unit) in new.iter().enumerate() {
        let before = to_old[at];
        if let Some(before) = before.filter(|_| is_still[at]) {
            // What is gone stands where it was: before the next thing that stayed.
            rows.extend((next_old..before).filter(|gone| to_new[*gone].is_none()).map(|gone| only(&old[gone], false)));
            rows.append(&mut waiting);
            next_old = before + 1;
        }
        let row = match before {
            Some(before) => both(&old[before], unit, !is_still[at]),
            None => only(unit, true),
        };
        if is_still[at] { rows.push(row) } else { waiting.push(row) }
    }
    rows.extend((next_old..old.len()).filter(|gone| to_new[*gone].is_none()).map(|gone| only(&old[gone], false)));
    rows.append(&mut waiting);
    let (words_gone, words_come) = count(&rows);
    Comparison { rows, words_gone, words_come }
}

/// Which units of the new body did not move: the most that stand in their old order (a longest
/// increasing subsequence).
fn still(to_old: &[Option<usize>]) -> Vec<bool> {
    // For each length the place with the smallest end, and for each place the one before it.
    let mut ends: Vec<(usize, usize)> = Vec::new();
    let mut before = vec![None; to_old.len()];
    for (at, old) in to_old.iter().enumerate().filter_map(|(at, old)| Some((at, (*old)?))) {
        let length = ends.partition_point(|(end, _)| *end < old);
        before[at] = length.checked_sub(1).and_then(|shorter| ends.get(shorter)).map(|(_, place)| *place);
        match ends.get_mut(length) {
            Some(end) => *end = (old, at),
            None => ends.push((old, at)),
        }
    }
    let mut is_still = vec![false; to_old.len()];
    let mut at = ends.last().map(|(_, place)| *place);
    while let Some(place) = at {
        is_still[place] = true;
        at = before[place];
    }
    is_still
}

fn row(unit: &Unit, change: RowChange) -> CompareRow {
    CompareRow {
        id: unit.id.clone(),
        kind: unit.kind(),
        depth: unit.depth,
        lang: unit.lang.clone(),
        change,
        is_moved: false,
        is_marked_otherwise: false,
        text: Vec::new(),
        fields: Vec::new(),
    }
}

/// A row of one body only.
fn only(unit: &Unit, is_new: bool) -> CompareRow {
    let run = |text: &str| {
        let text = text.to_owned();
        vec![if is_new { WordRun::Come(text) } else { WordRun::Gone(text) }]
    };
    let mut row = row(unit, if is_new { RowChange::Come } else { RowChange::Gone });
    if !unit.text.is_empty() {
        row.text = run(&unit.text);
    }
    let said = unit.fields.iter().filter(|(field, _)| field.is_said_of_all());
    row.fields = said.map(|(field, value)| FieldChange { field: *field, runs: run(value) }).collect();
    for (at, cells) in unit.table.iter().enumerate() {
        row.fields.push(FieldChange { field: Field::TableRow { row: at + 1 }, runs: run(&line_of(cells)) });
    }
    row
}

/// A row of both bodies.
fn both(old: &Unit, new: &Unit, is_moved: bool) -> CompareRow {
    let is_same = old.is_like(new);
    let mut row = row(new, if is_same { RowChange::Same } else { RowChange::Changed });
    row.is_moved = is_moved;
    let runs = diff(&old.text, &new.text);
    row.is_marked_otherwise = !is_same && is_marked_otherwise(&runs, old, new);
    row.text = owned(runs);
    if is_same {
        return row;
    }
    if old.kind() != new.kind() {
        row.fields.push(replaced(Field::Kind, old.kind().key(), new.kind().key()));
    }
    fields(old, new, &mut row.fields);
    row.is_marked_otherwise |= table(old, new, &mut row.fields);
    row
}

fn owned(runs: Vec<Run<'_>>) -> Vec<WordRun> {
    let own = |run| match run {
        Run::Same(text) => WordRun::Same(String::from(text)),
        Run::Gone(text) => WordRun::Gone(String::from(text)),
        Run::Come(text) => WordRun::Come(String::from(text)),
    };
    runs.into_iter().map(own).collect()
}

fn replaced(field: Field, old: &str, new: &str) -> FieldChange {
    FieldChange { field, runs: vec![WordRun::Gone(old.to_owned()), WordRun::Come(new.to_owned())] }
}

/// Whether words that stayed have other marks.
fn is_marked_otherwise(runs: &[Run<'_>], old: &Unit, new: &Unit) -> bool {
    let (mut in_old, mut in_new) = (0, 0);
    for run in runs {
        match run {
            Run::Gone(text) => in_old += text.len(),
            Run::Come(text) => in_new += text.len(),
            Run::Same(text) => {
                let a = marks(&old.spans, in_old..in_old + text.len());
                let b = marks(&new.spans, in_new..in_new + text.len());
                if a != b {
                    return true;
                }
                in_old += text.len();
                in_new += text.len();
            }
        }
    }
    false
}

/// The marks of a stretch: how far from its beginning each ends.
fn marks(spans: &[(usize, u64)], range: Range<usize>) -> Vec<(usize, u64)> {
    let first = spans.partition_point(|(end, _)| *end <= range.start);
    let mut out = Vec::new();
    for (end, marks) in &spans[first..] {
        out.push(((*end).min(range.end) - range.start, *marks));
        if *end >= range.end {
            break;
        }
    }
    out
}

/// Fields that differ. One that may stand several times is compared as a list without an order.
fn fields(old: &Unit, new: &Unit, out: &mut Vec<FieldChange>) {
    let mut seen = Vec::new();
    for (field, _) in old.fields.iter().chain(&new.fields) {
        if seen.contains(field) {
            continue;
        }
        seen.push(*field);
        let values = |unit: &Unit| -> Vec<String> {
            unit.fields.iter().filter(|(known, _)| known == field).map(|(_, value)| value.clone()).collect()
        };
        let (mut gone, mut come) = (values(old), values(new));
        come.retain(|value| match gone.iter().position(|other| other == value) {
            Some(at) => {
                gone.remove(at);
                false
            }
            None => true,
        });
        if *field == Field::Note {
            gone = said_by_notes(gone, old);
            come = said_by_notes(come, new);
        }
        if let ([before], [after]) = (gone.as_slice(), come.as_slice()) {
            let runs = if field.is_prose() { owned(diff(before, after)) } else { replaced(*field, before, after).runs };
            out.push(FieldChange { field: *field, runs });
            continue;
        }
        let gone = gone.into_iter().map(WordRun::Gone);
        let each = gone.chain(come.into_iter().map(WordRun::Come));
        out.extend(each.map(|run| FieldChange { field: *field, runs: vec![run] }));
    }
}

/// What the notes with these ids say.
fn said_by_notes(ids: Vec<String>, unit: &Unit) -> Vec<String> {
    let text = |id: &String| unit.notes.iter().find(|(known, _)| known == id).map(|(_, text)| text.clone());
    ids.iter().filter_map(text).collect()
}

/// Rows that came and went, and cells that differ where as many rows stand in one place as before.
/// Whether rows that stayed are set otherwise.
fn table(old: &Unit, new: &Unit, out: &mut Vec<FieldChange>) -> bool {
    let mut is_set_otherwise = false;
    let (mut in_old, mut in_new) = (0, 0);
    let is_apart = |old: &[Vec<u64>], new: &[Vec<u64>]| old.iter().zip(new).any(|(a, b)| a != b);
    for hunk in diff_sequence(&old.table, &new.table) {
        is_set_otherwise |= is_apart(&old.layout[in_old..hunk.old.start], &new.layout[in_new..hunk.new.start]);
        (in_old, in_new) = (hunk.old.end, hunk.new.end);
        let (before, after) = (&old.table[hunk.old.clone()], &new.table[hunk.new.clone()]);
        let is_shape_kept = before.len() == after.len() && before.iter().zip(after).all(|(a, b)| a.len() == b.len());
        if is_shape_kept {
            for (r, (a, b)) in before.iter().zip(after).enumerate() {
                for (c, (a, b)) in a.iter().zip(b).enumerate().filter(|(_, (a, b))| a != b) {
                    let field = Field::Cell { row: hunk.new.start + r + 1, column: c + 1 };
                    out.push(FieldChange { field, runs: owned(diff(a, b)) });
                }
            }
            continue;
        }
        let line = |at: usize, run| FieldChange { field: Field::TableRow { row: at + 1 }, runs: vec![run] };
        out.extend(hunk.old.map(|at| line(at, WordRun::Gone(line_of(&old.table[at])))));
        out.extend(hunk.new.map(|at| line(at, WordRun::Come(line_of(&new.table[at])))));
    }
    is_set_otherwise | is_apart(&old.layout[in_old..], &new.layout[in_new..])
}

fn line_of(cells: &[String]) -> String {
    cells.join(" | ")
}

/// Words that went and came.
fn count(rows: &[CompareRow]) -> (usize, usize) {
    let prose = rows.iter().flat_map(|row| &row.fields).filter(|change| change.field.is_prose());
    let runs = rows.iter().flat_map(|row| &row.text).chain(prose.flat_map(|change| &change.runs));
    runs.fold((0, 0), |(gone, come), run| match run {
        WordRun::Same(_) => (gone, come),
        WordRun::Gone(text) => (gone + word_count(text), come),
        WordRun::Come(text) => (gone, come + word_count(text)),
    })
}
