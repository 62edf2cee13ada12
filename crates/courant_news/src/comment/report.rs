//! Reports.
/// Why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportReason {
    /// Spam.
    Spam,
    /// Insult.
    Insult,
    /// Off topic.
    OffTopic,
    /// False.
    False,
    /// Private.
    Private,
    /// Other.
    Other,
}
impl ReportReason {
    /// All.
    pub const ALL: [ReportReason; 6] = [
        ReportReason::Spam,
        ReportReason::Insult,
        ReportReason::OffTopic,
        ReportReason::False,
        ReportReason::Private,
        ReportReason::Other,
    ];
    /// As stored.
    pub fn word(self) -> &'static str {
        match self {
            ReportReason::Spam => "spam",
            ReportReason::Insult => "insult",
            ReportReason::OffTopic => "off_topic",
            ReportReason::False => "false",
            ReportReason::Private => "private",
            ReportReason::Other => "other",
        }
    }
    /// From word.
    pub fn from_word(word: &str) -> Option<ReportReason> {
        ReportReason::ALL.into_iter().find(|r| r.word() == word)
    }
    /// Key.
    pub fn label_key(self) -> &'static str {
        match self {
            ReportReason::Spam => "comment-report-spam",
            ReportReason::Insult => "comment-report-insult",
            ReportReason::OffTopic => "comment-report-off-topic",
            ReportReason::False => "comment-report-false",
            ReportReason::Private => "comment-report-private",
            ReportReason::Other => "comment-report-other",
        }
    }
}
/// A report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Why.
    pub reason: ReportReason,
    /// Note.
    pub note: String,
}
/// Hides.
pub fn hides(count: u32, was_approved: bool) -> bool {
    count >= 3 && !was_approved
}
