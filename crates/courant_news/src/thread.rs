//! Threads: comments in the order a conversation is read.
//!
//! [`arrange`] turns rows with parents into a flat reading order with depths. It never recurses
//! and never loses a comment: one whose parent is unknown, hidden or part of a loop stands at the
//! top level.

use std::collections::HashMap;

/// In which order branches stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Order {
    /// As they came.
    #[default]
    Oldest,
    /// The newest first.
    Newest,
    /// Those with the most votes first.
    Votes,
}

impl Order {
    /// Every order, as they are offered.
    pub const ALL: [Order; 3] = [Order::Oldest, Order::Newest, Order::Votes];

    /// As stored and as it stands in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Order::Oldest => "oldest",
            Order::Newest => "newest",
            Order::Votes => "votes",
        }
    }

    /// From its word.
    pub fn from_word(word: &str) -> Option<Order> {
        Order::ALL.into_iter().find(|order| order.word() == word)
    }

    /// The key of what readers are told.
    pub fn label_key(self) -> &'static str {
        match self {
            Order::Oldest => "comments-oldest",
            Order::Newest => "comments-newest",
            Order::Votes => "comments-most-voted",
        }
    }
}

/// A comment's place in the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    /// Its id.
    pub id: i64,
    /// What it answers.
    pub parent_id: Option<i64>,
}

/// A comment's place in the conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// Index into the given list.
    pub index: usize,
    /// 0 for a comment on the article.
    pub depth: usize,
}

/// Reading order: each comment followed by its answers, in the order given among siblings.
pub fn arrange(comments: &[Placed]) -> Vec<Position> {
    let known: HashMap<i64, usize> = comments.iter().enumerate().map(|(index, comment)| (comment.id, index)).collect();
    let parents: Vec<Option<usize>> = comments
        .iter()
        .enumerate()
        .map(|(index, comment)| {
            comment.parent_id.and_then(|parent| known.get(&parent).copied()).filter(|parent| *parent != index)
        })
        .collect();
    let parents = without_loops(&parents);
    let mut answers: Vec<Vec<usize>> = vec![Vec::new(); comments.len()];
    let mut stack: Vec<Position> = Vec::new();
    for (index, parent) in parents.iter().enumerate() {
        match parent.and_then(|parent| answers.get_mut(parent)) {
            Some(list) => list.push(index),
            None => stack.push(Position { index, depth: 0 }),
        }
    }
    stack.reverse();
    let mut out = Vec::with_capacity(comments.len());
    while let Some(position) = stack.pop() {
        out.push(position);
        for answer in answers.get(position.index).into_iter().flatten().rev() {
            stack.push(Position { index: *answer, depth: position.depth + 1 });
        }
    }
    out
}

/// Cuts each loop of parents at one of its members. Linear: every index is walked once.
fn without_loops(parents: &[Option<usize>]) -> Vec<Option<usize>> {
    let mut out = parents.to_vec();
    // 0: not seen; otherwise the number of the walk that saw it.
    let mut seen = vec![0usize; parents.len()];
    for start in 0..parents.len() {
        let walk = start + 1;
        let mut at = start;
        while let (Some(mark), Some(parent)) = (seen.get_mut(at), out.get(at).copied()) {
            if *mark == walk {
                if let Some(slot) = out.get_mut(at) {
                    *slot = None;
                }
                break;
            }
            if *mark != 0 {
                break;
            }
            *mark = walk;
            match parent {
                Some(parent) => at = parent,
                None => break,
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(list: &[(i64, Option<i64>)]) -> Vec<(i64, usize)> {
        let placed: Vec<Placed> =
            list.iter().map(|(id, parent_id)| Placed { id: *id, parent_id: *parent_id }).collect();
        arrange(&placed).iter().map(|position| (placed[position.index].id, position.depth)).collect()
    }

    #[test]
    fn answers_follow_what_they_answer() {
        assert_eq!(
            order(&[(1, None), (2, None), (3, Some(1)), (4, Some(3)), (5, Some(1))]),
            [(1, 0), (3, 1), (4, 2), (5, 1), (2, 0)]
        );
    }

    #[test]
    fn orphans_and_loops_are_kept() {
        assert_eq!(order(&[(1, Some(99)), (2, Some(2))]), [(1, 0), (2, 0)]);
        let looped = order(&[(1, Some(3)), (2, Some(1)), (3, Some(2)), (4, Some(3))]);
        assert_eq!(looped.len(), 4);
        assert_eq!(looped[0].1, 0);
    }

    #[test]
    fn a_very_deep_thread_does_not_recurse() {
        let list: Vec<(i64, Option<i64>)> = (0..200_000).map(|id| (id, (id > 0).then(|| id - 1))).collect();
        assert_eq!(order(&list).last().map(|(_, depth)| *depth), Some(199_999));
    }

    #[test]
    fn orders_have_words() {
        for order in Order::ALL {
            assert_eq!(Order::from_word(order.word()), Some(order));
        }
        assert_eq!(Order::from_word("hottest"), None);
    }
}
