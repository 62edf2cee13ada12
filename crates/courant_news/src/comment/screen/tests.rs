use super::super::BanKind;
use super::super::pressure::Proof;
use super::super::words::WordList;
use super::*;
use proptest::prelude::*;

const NOW: i64 = 1_700_000_000_000;
const DAY: i64 = 86_400_000;

const OFFER: &str = "I was very sceptical at first, but this company paid me 450 dollars in my first week and I \
    never had to leave my house. Write to the manager today and ask for the welcome bonus.";
const VARIED: &str = "I was very sceptical at first, but this firm paid me 470 dollars in my first week and I never \
    had to leave my flat! Write to the manager now and ask for the welcome bonus.";

fn body(typed: &str) -> Body {
    text::read(typed).unwrap().body
}

fn facts() -> Facts {
    Facts {
        is_thread_open: true,
        article_published_at: Some(NOW - DAY),
        writer: Writer { is_proven: true, approved_count: 1, ..Writer::default() },
        bans: Vec::new(),
        used: PerBudget::default(),
        earlier: Vec::new(),
        has_new_host: false,
        proof: Proof::NotAsked,
        spam_score: None,
    }
}

fn new(body: &Body) -> NewComment<'_> {
    let likeness = likeness::of(body);
    NewComment { name: "Dara", body, likeness, form: Form::Signed { issued_at: NOW - 60_000 }, is_trap_filled: false }
}

fn earlier(typed: &str) -> Earlier {
    let likeness = likeness::of(&body(typed));
    Earlier { id: 7, likeness, created_at: NOW - DAY, is_same_writer: false, is_same_thread: false }
}

fn ban(kind: BanKind, until: Option<i64>) -> Ban {
    Ban { kind, until, reason: String::new(), is_hold: false }
}

fn judge(typed: &str, facts: &Facts, policy: &Policy) -> Verdict {
    screen(&new(&body(typed)), facts, policy, NOW)
}

#[test]
fn words_of_reasons_and_modes_are_stored() {
    for reason in Reason::ALL {
        assert_eq!(Reason::from_word(reason.word()), Some(reason));
        assert_eq!(reason.label_key(), format!("comment-held-{}", reason.word().replace('_', "-")));
    }
    assert!(Reason::ALL.is_sorted());
    for mode in Mode::ALL {
        assert_eq!(Mode::from_word(mode.word()), Some(mode));
    }
    assert_eq!((Reason::from_word("x"), Mode::from_word("x")), (None, None));
}

/// Everything speaks against it; taken away one after the other, the questions show their order.
#[test]
fn the_order_of_the_questions() {
    let links = (0..9).map(|n| format!("https://bit.ly/{n}\n")).collect::<String>();
    let spam = body(&format!("{OFFER} Casino gold\n{links}"));
    let mut facts = facts();
    let mut policy = Policy {
        mode: Mode::Closed,
        open_days: 1,
        banned: WordList::parse("casino").unwrap(),
        suspect: WordList::parse("gold").unwrap(),
        ..Policy::default()
    };
    let mut new = NewComment { form: Form::Unknown, is_trap_filled: true, ..new(&spam) };
    let same = Earlier { likeness: likeness::of(&spam), ..earlier("x") };
    let near = earlier(&format!("{VARIED} Casino gold\n{links}"));
    facts.is_thread_open = false;
    facts.writer = Writer::default();
    let hold = Ban { is_hold: true, ..ban(BanKind::Network, None) };
    facts.bans = vec![Ban { reason: "Flood".to_owned(), ..ban(BanKind::Network, None) }, hold.clone()];
    let full = |most| Used { count: most, oldest_at: NOW - 200_000 };
    let budgets = policy.budgets;
    facts.used = PerBudget { network: full(20), writer: full(5), article: full(90), site: full(450) };
    facts.has_new_host = true;
    facts.earlier = vec![Earlier { is_same_writer: true, ..same }, same, near];
    facts.spam_score = Some(0.99);
    facts.proof = Proof::Missing;

    let ask = |new: &NewComment<'_>, facts: &Facts, policy: &Policy| screen(new, facts, policy, NOW);
    let refused = |refusal| Verdict::Refuse(refusal);
    let account = Ban { reason: "You".to_owned(), ..ban(BanKind::Account, Some(NOW + 1)) };
    facts.bans.push(account);
    let by_account = Refusal::Banned { kind: BanKind::Account, until: Some(NOW + 1), reason: "You".to_owned() };
    assert_eq!(ask(&new, &facts, &policy), refused(by_account));
    facts.bans.pop();
    assert_eq!(ask(&new, &facts, &policy), refused(Refusal::CommentsClosed));
    policy.mode = Mode::FirstTimers;
    assert_eq!(ask(&new, &facts, &policy), refused(Refusal::ThreadClosed));
    facts.is_thread_open = true;
    assert_eq!(ask(&new, &facts, &policy), refused(Refusal::ThreadTooOld { days: 1 }));
    policy.open_days = 2;
    assert_eq!(ask(&new, &facts, &policy), refused(Refusal::FormStale));
    new.form = Form::Signed { issued_at: NOW };
    assert_eq!(ask(&new, &facts, &policy), refused(Refusal::FormTooFast { wait_secs: 3 }));
    new.form = Form::Signed { issued_at: NOW - 3_000 };
    let banned = Refusal::Banned { kind: BanKind::Network, until: None, reason: "Flood".to_owned() };
    assert_eq!(ask(&new, &facts, &policy), refused(banned));
    facts.bans = vec![hold];
    assert_eq!(ask(&new, &facts, &policy), refused(Refusal::TooSoon { wait_secs: 400 }));
    facts.used.network.count = budgets.network.most - 1;
    assert_eq!(ask(&new, &facts, &policy), refused(Refusal::TooSoon { wait_secs: 100 }));
    facts.used.writer.count = budgets.writer.most - 1;
    assert_eq!(ask(&new, &facts, &policy), refused(Refusal::TooMany { wait_secs: 400 }));
    facts.used.article.count = 89;
    assert_eq!(ask(&new, &facts, &policy), refused(Refusal::TooMany { wait_secs: 400 }));
    facts.used.site.count = 449;
    assert_eq!(ask(&new, &facts, &policy), refused(Refusal::Repeated { of: 7 }));
    facts.earlier.remove(0);
    assert_eq!(ask(&new, &facts, &policy), refused(Refusal::TooManyLinks { most: 8 }));
    policy.links_most = 9;
    let mut reasons = Reason::ALL.to_vec();
    // What a mode asks, and what readers say later, are no questions to a text.
    reasons.retain(|reason| !matches!(reason, Reason::AllHeld | Reason::Reported));
    assert_eq!(ask(&new, &facts, &policy), Verdict::Hold(reasons));

    facts.writer = Writer { is_staff: true, ..Writer::default() };
    assert_eq!(ask(&new, &facts, &policy), Verdict::Hold(vec![Reason::Honeypot, Reason::NoProof, Reason::Repeat]));
    new.is_trap_filled = false;
    facts.proof = Proof::Given;
    facts.earlier.clear();
    assert_eq!(ask(&new, &facts, &policy), Verdict::Publish);
}

/// What the list of rules says of each is what it does: it is asked by itself with everything against the comment.
#[test]
fn rules_do_what_they_are_said_to_do() {
    let links = (0..9).map(|n| format!("https://bit.ly/{n}\n")).collect::<String>();
    let spam = body(&format!("{OFFER} Casino gold\n{links}"));
    let full = Used { count: u32::MAX, oldest_at: NOW };
    let hold = Ban { is_hold: true, ..ban(BanKind::Email, None) };
    let facts = Facts {
        is_thread_open: false,
        writer: Writer::default(),
        bans: vec![ban(BanKind::Account, None), hold],
        used: PerBudget { network: full, writer: full, article: full, site: full },
        earlier: vec![
            Earlier { likeness: likeness::of(&spam), is_same_writer: true, ..earlier("x") },
            earlier(&format!("{VARIED} Casino gold\n{links}")),
        ],
        has_new_host: true,
        proof: Proof::Missing,
        spam_score: Some(1.0),
        ..facts()
    };
    let lists = |mode| Policy {
        mode,
        open_days: 1,
        banned: WordList::parse("casino").unwrap(),
        suspect: WordList::parse("gold").unwrap(),
        ..Policy::default()
    };
    let new = NewComment { form: Form::Unknown, is_trap_filled: true, ..new(&spam) };
    let mut reasons = Vec::new();
    for rule in Rule::ALL {
        let policy = lists(match rule {
            Rule::AllHeld => Mode::All,
            Rule::Closed => Mode::Closed,
            _ => Mode::FirstTimers,
        });
        assert!(rule.is_on(&policy), "{rule:?}");
        let found = rule.ask(&rules::Asked::of(&new, &facts, &policy, NOW));
        match (rule.does(), found) {
            (Does::Refuses, Err(_)) => {}
            (Does::Holds(reason), Ok(Some(found))) if reason == found => reasons.push(reason),
            // The same with less against it.
            (Does::Either(reason), Err(_)) => {
                let others =
                    Facts { earlier: vec![Earlier { is_same_writer: false, ..facts.earlier[0] }], ..facts.clone() };
                let policy = Policy { links_most: 9, ..policy.clone() };
                assert_eq!(rule.ask(&rules::Asked::of(&new, &others, &policy, NOW)), Ok(Some(reason)), "{rule:?}");
                reasons.push(reason);
            }
            found => panic!("{rule:?}: {found:?}"),
        }
        let staff = Writer { is_staff: true, ..Writer::default() };
        let record = Writer { is_proven: true, approved_count: 5, ..Writer::default() };
        let published = Writer { has_live: true, ..Writer::default() };
        let asked = [Writer::default(), published, record, staff].map(|writer| rule.asks(writer, &policy));
        let (is_published, is_trusted) = (rule.spared() == Spared::Published, rule.spared() == Spared::Trusted);
        let is_of_all = rule.spared() == Spared::Nobody;
        assert_eq!(asked, [true, !is_published, !is_published && !is_trusted, is_of_all], "{rule:?}");
    }
    // Every reason there is, in the order they are stored; readers report later.
    assert_eq!(reasons, Reason::ALL.into_iter().filter(|reason| *reason != Reason::Reported).collect::<Vec<_>>());
    let words: std::collections::HashSet<&str> = Rule::ALL.iter().map(|rule| rule.word()).collect();
    assert_eq!(words.len(), Rule::ALL.len());
}

#[test]
fn a_share_of_what_all_may_send_is_kept_for_those_who_are_known() {
    let policy = Policy::default();
    let known = Writer { is_known: true, ..facts().writer };
    let full = |count| Used { count, oldest_at: NOW };
    let refused = Verdict::Refuse(Refusal::TooMany { wait_secs: 600 });
    for (article, site, writer, verdict) in [
        (89, 449, facts().writer, Verdict::Publish),
        (90, 0, facts().writer, refused.clone()),
        (0, 450, facts().writer, refused.clone()),
        (119, 599, known, Verdict::Publish),
        (120, 0, known, refused.clone()),
        (0, 600, known, refused),
    ] {
        let used = PerBudget { article: full(article), site: full(site), ..PerBudget::default() };
        assert_eq!(judge("Hello", &Facts { used, writer, ..facts() }, &policy), verdict, "{article} {site} {writer:?}");
    }
    // What nobody limits is not limited by a share of it, and what is theirs alone is not shared.
    let none = Budget { most: 0, window_secs: 600 };
    let policy = Policy { budgets: PerBudget { article: none, ..policy.budgets }, ..policy };
    assert_eq!(policy.budgets_of(Writer::default()).article, none);
    assert_eq!(policy.budgets_of(Writer::default()).network, policy.budgets.network);
}

#[test]
fn whoever_is_to_be_read_first_waits_and_is_not_refused() {
    let hold = |until| Ban { is_hold: true, ..ban(BanKind::Account, until) };
    let held = Verdict::Hold(vec![Reason::WriterHeld]);
    let trusted = Writer { approved_count: 99, ..facts().writer };
    for (bans, writer, verdict) in [
        (vec![hold(None)], facts().writer, held.clone()),
        (vec![hold(Some(NOW + 1))], trusted, held),
        (vec![hold(Some(NOW))], trusted, Verdict::Publish),
        (vec![hold(None)], Writer { is_staff: true, ..Writer::default() }, Verdict::Publish),
    ] {
        let facts = Facts { bans, writer, ..facts() };
        assert_eq!(judge("Hello", &facts, &Policy::default()), verdict, "{:?}", facts.bans);
    }
}

#[test]
fn links_to_where_nobody_went_hold_who_has_no_record() {
    let held = Verdict::Hold(vec![Reason::NewHost]);
    for (writer, verdict) in [
        (facts().writer, held),
        (Writer { approved_count: 5, ..facts().writer }, Verdict::Publish),
        (Writer { is_staff: true, ..Writer::default() }, Verdict::Publish),
    ] {
        let facts = Facts { has_new_host: true, writer, ..facts() };
        assert_eq!(judge("http://new.example", &facts, &Policy::default()), verdict, "{writer:?}");
    }
    let text = body("> HTTP://WWW.A.example:80/x\nhttps://b.example https://a.example/y");
    assert_eq!(hosts(&text), ["a.example", "b.example"]);
}

#[test]
fn threads_close_by_age() {
    let refused = Verdict::Refuse(Refusal::ThreadTooOld { days: 14 });
    for (days, published_at, verdict) in [
        (14, Some(NOW - 14 * DAY + 1), Verdict::Publish),
        (14, Some(NOW - 14 * DAY), refused.clone()),
        (14, Some(i64::MIN), refused),
        (14, None, Verdict::Publish),
        (0, Some(0), Verdict::Publish),
        (i64::MAX, Some(0), Verdict::Publish),
    ] {
        let facts = Facts { article_published_at: published_at, ..facts() };
        let policy = Policy { open_days: days, ..Policy::default() };
        assert_eq!(judge("Hello", &facts, &policy), verdict, "{days} {published_at:?}");
    }
}

#[test]
fn forms_have_an_age() {
    let text = body("Hello");
    let fast = |wait_secs| Verdict::Refuse(Refusal::FormTooFast { wait_secs });
    let stale = Verdict::Refuse(Refusal::FormStale);
    for (age, verdict) in [
        (0, fast(3)),
        (1_000, fast(2)),
        (2_999, fast(1)),
        (3_000, Verdict::Publish),
        (DAY, Verdict::Publish),
        (DAY + 1, stale.clone()),
        (-1, stale.clone()),
        (i64::MAX, stale),
    ] {
        let form = Form::Signed { issued_at: NOW.saturating_sub(age) };
        let verdict_now = screen(&NewComment { form, ..new(&text) }, &facts(), &Policy::default(), NOW);
        assert_eq!(verdict_now, verdict, "{age}");
    }
}

#[test]
fn bans_end() {
    let banned = |kind, until| Verdict::Refuse(Refusal::Banned { kind, until, reason: String::new() });
    for (bans, verdict) in [
        (vec![ban(BanKind::Account, Some(NOW))], Verdict::Publish),
        (vec![ban(BanKind::Account, Some(NOW + 1))], banned(BanKind::Account, Some(NOW + 1))),
        (
            vec![ban(BanKind::Email, Some(NOW + 1)), ban(BanKind::Address, Some(NOW + 2))],
            banned(BanKind::Address, Some(NOW + 2)),
        ),
        // Who is signed in and banned is told of that, whatever lasts longer.
        (
            vec![ban(BanKind::Network, None), ban(BanKind::Account, Some(NOW + 1))],
            banned(BanKind::Account, Some(NOW + 1)),
        ),
        (vec![ban(BanKind::Network, None), ban(BanKind::Address, Some(NOW + 2))], banned(BanKind::Network, None)),
    ] {
        let facts = Facts { bans, ..facts() };
        assert_eq!(judge("Hello", &facts, &Policy::default()), verdict, "{:?}", facts.bans);
    }
}

#[test]
fn a_budget_of_nothing_is_no_limit_and_waiting_has_bounds() {
    let mut policy = Policy::default();
    for (count, oldest_at, verdict) in [
        (19, NOW, Verdict::Publish),
        (20, NOW, Verdict::Refuse(Refusal::TooSoon { wait_secs: 600 })),
        (20, NOW + DAY, Verdict::Refuse(Refusal::TooSoon { wait_secs: 600 })),
        (20, NOW - 599_999, Verdict::Refuse(Refusal::TooSoon { wait_secs: 1 })),
        (u32::MAX, i64::MIN, Verdict::Refuse(Refusal::TooSoon { wait_secs: 1 })),
    ] {
        let mut facts = facts();
        facts.used.network = Used { count, oldest_at };
        assert_eq!(judge("Hello", &facts, &policy), verdict, "{count} {oldest_at}");
    }
    policy.budgets.network.most = 0;
    let mut facts = facts();
    facts.used.network.count = u32::MAX;
    assert_eq!(judge("Hello", &facts, &policy), Verdict::Publish);
}

#[test]
fn the_same_text_again() {
    let policy = Policy::default();
    let repeated = Verdict::Refuse(Refusal::Repeated { of: 7 });
    let held = Verdict::Hold(vec![Reason::Repeat]);
    let short = "Thank you!";
    for (typed, before, is_same_writer, is_same_thread, verdict) in [
        (short, "thank  you", true, true, repeated.clone()),
        (short, "thank  you", true, false, Verdict::Publish),
        (short, "thank  you", false, true, Verdict::Publish),
        (short, "Thank you all", true, true, Verdict::Publish),
        (OFFER, OFFER, true, false, repeated.clone()),
        (OFFER, OFFER, false, false, held.clone()),
        (OFFER, OFFER, false, true, held),
        ("👍", "👍", true, true, repeated),
        ("👍", "👎", true, true, Verdict::Publish),
    ] {
        let facts = Facts { earlier: vec![Earlier { is_same_writer, is_same_thread, ..earlier(before) }], ..facts() };
        assert_eq!(judge(typed, &facts, &policy), verdict, "{typed} {before} {is_same_writer} {is_same_thread}");
    }
}

#[test]
fn links_are_counted_and_shorteners_known() {
    let policy = Policy::default();
    let many = |count: usize| (0..count).map(|n| format!("http://a.example/{n} ")).collect::<String>();
    for (typed, verdict) in [
        (many(2), Verdict::Publish),
        (many(3), Verdict::Hold(vec![Reason::Links])),
        (many(8), Verdict::Hold(vec![Reason::Links])),
        (many(9), Verdict::Refuse(Refusal::TooManyLinks { most: 8 })),
        ("> see\n> HTTP://WWW.Bit.LY:80/x".to_owned(), Verdict::Hold(vec![Reason::Shortener])),
        ("http://bit.ly./x".to_owned(), Verdict::Hold(vec![Reason::Shortener])),
        ("http://rabbit.ly/x http://bit.ly.example/".to_owned(), Verdict::Publish),
    ] {
        assert_eq!(judge(&typed, &facts(), &policy), verdict, "{typed}");
    }
}

#[test]
fn words_hold_in_text_and_name() {
    let policy = Policy {
        banned: WordList::parse("casino\nfree money").unwrap(),
        suspect: WordList::parse("gold").unwrap(),
        ..Policy::default()
    };
    for (name, typed, verdict) in [
        ("Dara", "the river", Verdict::Publish),
        ("Dara", "the *Casino*", Verdict::Hold(vec![Reason::BannedWord])),
        ("Casino King", "hello", Verdict::Hold(vec![Reason::BannedWord])),
        ("Free", "money", Verdict::Publish),
        ("Gold", "casino", Verdict::Hold(vec![Reason::BannedWord, Reason::SuspectWord])),
        ("Dara", "https://casino.example", Verdict::Hold(vec![Reason::BannedWord])),
    ] {
        let text = body(typed);
        let verdict_now = screen(&NewComment { name, ..new(&text) }, &facts(), &policy, NOW);
        assert_eq!(verdict_now, verdict, "{name}: {typed}");
    }
}

#[test]
fn nearly_the_same_text_is_held_for_a_week() {
    let policy = Policy::default();
    for (before, created_at, verdict) in [
        (VARIED, NOW - 7 * DAY, Verdict::Hold(vec![Reason::NearDuplicate])),
        (VARIED, NOW - 7 * DAY - 1, Verdict::Publish),
        ("The council has known about the broken pumps since March, has it not?", NOW, Verdict::Publish),
        ("Short", NOW, Verdict::Publish),
    ] {
        let facts = Facts { earlier: vec![Earlier { created_at, ..earlier(before) }], ..facts() };
        assert_eq!(judge(OFFER, &facts, &policy), verdict, "{before}");
    }
}

#[test]
fn a_score_holds_from_the_threshold_on() {
    let held = Verdict::Hold(vec![Reason::SpamScore]);
    for (score, verdict) in [
        (None, Verdict::Publish),
        (Some(0.0), Verdict::Publish),
        (Some(0.79), Verdict::Publish),
        (Some(0.8), held.clone()),
        (Some(f32::INFINITY), held.clone()),
        (Some(f32::NAN), held),
    ] {
        let facts = Facts { spam_score: score, ..facts() };
        assert_eq!(judge("Hello", &facts, &Policy::default()), verdict, "{score:?}");
    }
}

#[test]
fn platforms_are_known_with_all_their_hosts() {
    for host in
        ["facebook.com", "m.facebook.com", "someone.blogspot.com", "amazon.co.uk", "google.ro", "plus.google.com"]
    {
        assert!(is_platform(host), "{host}");
    }
    for host in ["notfacebook.com", "facebook.com.example", "en.wikipedia.org", "t.me.example", "example", ""] {
        assert!(!is_platform(host), "{host}");
    }
    assert!(PLATFORMS.is_sorted());
}

#[test]
fn modes_and_trust() {
    let writer = |is_proven, approved_count, refused_count| Writer {
        is_proven,
        approved_count,
        refused_count,
        ..Writer::default()
    };
    let staff = Writer { is_staff: true, ..Writer::default() };
    let first = Verdict::Hold(vec![Reason::FirstComment]);
    let all = Verdict::Hold(vec![Reason::AllHeld]);
    for (mode, writer, verdict) in [
        (Mode::Open, writer(false, 0, 9), Verdict::Publish),
        (Mode::FirstTimers, writer(true, 0, 0), first.clone()),
        (Mode::FirstTimers, writer(true, 1, 9), Verdict::Publish),
        (Mode::FirstTimers, writer(false, 99, 0), first),
        (Mode::FirstTimers, staff, Verdict::Publish),
        (Mode::All, writer(true, 4, 0), all.clone()),
        (Mode::All, writer(true, 99, 0), all),
        (Mode::All, staff, Verdict::Publish),
        (Mode::Closed, staff, Verdict::Refuse(Refusal::CommentsClosed)),
    ] {
        let facts = Facts { writer, ..facts() };
        let policy = Policy { mode, ..Policy::default() };
        assert_eq!(judge("Hello", &facts, &policy), verdict, "{mode:?} {writer:?}");
    }
    for (after, writer, is_trusted) in [
        (5, writer(true, 5, 0), true),
        (5, writer(true, 4, 0), false),
        (5, writer(true, 99, 1), false),
        (5, writer(false, 99, 0), false),
        (0, writer(true, 99, 0), false),
        (0, staff, true),
    ] {
        assert_eq!(writer.is_trusted(after), is_trusted, "{after} {writer:?}");
    }
}

fn any_facts() -> impl Strategy<Value = Facts> {
    let writer = (any::<bool>(), any::<bool>(), 0..8u32, 0..2u32).prop_map(
        |(is_staff, is_proven, approved_count, refused_count)| Writer {
            is_staff,
            is_proven,
            approved_count,
            refused_count,
            ..Writer::default()
        },
    );
    let ban = prop::option::of(NOW - 2..NOW + 2).prop_map(|until| ban(BanKind::Account, until));
    let used = (0..7u32, NOW - 400_000..NOW).prop_map(|(count, oldest_at)| Used { count, oldest_at });
    let before =
        (prop::sample::select(vec![OFFER, VARIED, "Hello", "Bye"]), any::<bool>(), any::<bool>(), NOW - 9 * DAY..NOW)
            .prop_map(|(typed, is_same_writer, is_same_thread, created_at)| Earlier {
                is_same_writer,
                is_same_thread,
                created_at,
                ..earlier(typed)
            });
    (
        prop::bool::weighted(0.9),
        writer,
        prop::collection::vec(ban, 0..2),
        used,
        prop::collection::vec(before, 0..3),
        prop::option::of(0.0..1.0f32),
    )
        .prop_map(|(is_thread_open, writer, bans, used, earlier, spam_score)| Facts {
            is_thread_open,
            writer,
            bans,
            used: PerBudget { writer: used, ..PerBudget::default() },
            earlier,
            spam_score,
            ..facts()
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn what_speaks_against_a_comment_never_helps_it(
        facts in any_facts(),
        mode in prop::sample::select(Mode::ALL.to_vec()),
        typed in prop::sample::select(vec![OFFER, "Hello", "casino", "http://bit.ly/1"]),
        is_trap_filled in any::<bool>(),
        age in 0..10_000i64,
    ) {
        let policy = Policy { mode, banned: WordList::parse("casino").unwrap(), ..Policy::default() };
        let text = body(typed);
        let form = Form::Signed { issued_at: NOW - age };
        let new = NewComment { form, is_trap_filled, ..new(&text) };
        let verdict = screen(&new, &facts, &policy, NOW);
        let rank = |verdict: &Verdict| match verdict {
            Verdict::Publish => 0,
            Verdict::Hold(_) => 1,
            Verdict::Refuse(_) => 2,
        };
        if let Verdict::Hold(reasons) = &verdict {
            prop_assert!(!reasons.is_empty() && reasons.windows(2).all(|pair| pair[0] < pair[1]), "{:?}", reasons);
        }
        if verdict == Verdict::Publish {
            let is_active = |ban: &Ban| ban.until.is_none_or(|until| until > NOW);
            prop_assert!(facts.is_thread_open && mode != Mode::Closed && !is_trap_filled && age >= 3_000);
            prop_assert!(!facts.bans.iter().any(is_active) && facts.used.writer.count < 5);
            prop_assert!(facts.writer.is_trusted(5) || (typed != "casino" && typed != "http://bit.ly/1"));
        }
        let worse = [
            (NewComment { is_trap_filled: true, ..new }, facts.clone()),
            (NewComment { form: Form::Unknown, ..new }, facts.clone()),
            (new, Facts { is_thread_open: false, ..facts.clone() }),
            (new, Facts { spam_score: Some(1.0), ..facts.clone() }),
            (new, Facts { writer: Writer::default(), ..facts.clone() }),
            (new, Facts { writer: Writer { refused_count: 9, ..facts.writer }, ..facts.clone() }),
            (new, Facts { earlier: [facts.earlier.clone(), vec![earlier(OFFER)]].concat(), ..facts.clone() }),
        ];
        for (new, facts) in worse {
            prop_assert!(rank(&screen(&new, &facts, &policy, NOW)) >= rank(&verdict));
        }
        prop_assert_eq!(screen(&new, &facts, &policy, NOW), verdict, "the same facts, the same verdict");
    }
}
