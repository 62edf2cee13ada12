//! A certificate is ordered once by whoever comes first, kept sealed, shown by all, and asked for ever more rarely.

use super::*;
use crate::store::MIGRATIONS;
use courant_kit::egress::EgressPolicy;
use courant_testkit::each_engine;

const NOW: i64 = 1_795_485_600_000;
const DAY: i64 = 86_400_000;

/// A keeper whose authority nobody can reach.
fn keeper(db: &Db, key: &Key) -> Keeper {
    let acme = AcmeConfig {
        names: vec!["river.example".to_owned(), "www.river.example".to_owned()],
        // Loopback is no public address: every request is refused at the door.
        directory: "https://127.0.0.1:1/directory".to_owned(),
        contact: None,
        has_agreed: true,
        root: None,
    };
    Keeper {
        db: db.clone(),
        clock: Clock::fixed(NOW),
        key: key.clone(),
        acme,
        egress: Egress::new("Courant test", EgressPolicy::default()).unwrap(),
        certificates: Arc::default(),
        has_plain: true,
    }
}

/// A certificate that holds from `NOW`, for so many days.
fn issued(days: i64) -> Issued {
    let key = rcgen::KeyPair::generate().unwrap();
    let mut wanted = rcgen::CertificateParams::new(vec!["river.example".to_owned()]).unwrap();
    let from = std::time::UNIX_EPOCH + Duration::from_millis(NOW as u64);
    wanted.not_before = from.into();
    wanted.not_after = (from + Duration::from_millis((days * DAY) as u64)).into();
    Issued { chain: wanted.self_signed(&key).unwrap().pem(), key: key.serialize_pem() }
}

async fn kept(keeper: &Keeper) -> Kept {
    rows::find(&mut keeper.db.read().await.unwrap(), &names_of(&keeper.acme)).await.unwrap().unwrap()
}

#[tokio::test]
async fn what_failed_is_tried_again_later_and_later() {
    each_engine(MIGRATIONS, async |db| {
        let keeper = keeper(&db, &Key::fresh().unwrap());
        let mut pauses = Vec::new();
        for tries in 1..=8 {
            assert!(!keeper.turn().await.unwrap());
            let kept = kept(&keeper).await;
            assert_eq!(kept.tries, tries);
            assert!(kept.failure.contains("no account could be made"), "{}", kept.failure);
            pauses.push((kept.next_try_at - keeper.clock.now()) / 60_000);
            // Before its time nothing is tried.
            keeper.clock.set(kept.next_try_at - 1);
            assert!(!keeper.turn().await.unwrap());
            keeper.clock.set(kept.next_try_at);
        }
        assert_eq!(pauses, [5, 15, 45, 135, 405, 720, 720, 720], "minutes");
        assert!(keeper.certificates.own().is_none());
        assert_eq!([0, 1, 2].map(|tries| keeper.way(tries)), [Way::Http, Way::Tls, Way::Http]);
    })
    .await;
}

#[tokio::test]
async fn one_orders_at_a_time() {
    each_engine(MIGRATIONS, async |db| {
        let key = Key::fresh().unwrap();
        let keepers: Vec<Keeper> = (0..4).map(|_| keeper(&db, &key)).collect();
        let names = names_of(&keepers[0].acme);
        let claims = keepers.iter().map(|keeper| keeper.claim(&names, NOW));
        let claimed = futures_util::future::join_all(claims).await;
        assert_eq!(claimed.into_iter().filter(|claimed| *claimed.as_ref().unwrap()).count(), 1);
        assert!(!keepers[0].claim(&names, NOW + LEASE - 1).await.unwrap());
        assert!(keepers[1].claim(&names, NOW + LEASE).await.unwrap(), "whoever had it went away");
    })
    .await;
}

#[tokio::test]
async fn what_came_is_sealed_and_shown_by_all() {
    each_engine(MIGRATIONS, async |db| {
        let key = Key::fresh().unwrap();
        let [first, second] = [0, 1].map(|_| keeper(&db, &key));
        let names = names_of(&first.acme);
        assert!(first.claim(&names, NOW).await.unwrap());
        first.keep(&names, &issued(90)).await.unwrap();
        let row = kept(&first).await;
        assert!(!row.sealed.contains("PRIVATE") && !row.sealed.contains("CERTIFICATE"));
        assert_eq!((row.not_before, row.not_after, row.tries), (NOW, NOW + 90 * DAY, 0));
        assert_eq!(first.certificates.own().unwrap().not_after(), NOW + 90 * DAY);

        // Another process shows it, and orders none before two thirds of its time are over.
        second.clock.set(NOW + 60 * DAY - 1);
        assert!(!second.turn().await.unwrap());
        assert_eq!(second.certificates.own().unwrap().not_after(), NOW + 90 * DAY);
        assert_eq!(kept(&second).await.tries, 0);
        second.clock.set(NOW + 60 * DAY);
        assert!(!second.turn().await.unwrap());
        assert_eq!(kept(&second).await.tries, 1, "it is time, and it failed");
        assert!(second.certificates.own().is_some(), "the old one is shown on");

        // With another key it cannot be opened.
        let stranger = keeper(&db, &Key::fresh().unwrap());
        assert!(!stranger.turn().await.unwrap());
        assert!(stranger.certificates.own().is_none());
    })
    .await;
}

#[tokio::test]
async fn an_answer_can_be_given_until_the_order_is_over() {
    each_engine(MIGRATIONS, async |db| {
        let keeper = keeper(&db, &Key::fresh().unwrap());
        let proof = Proof::Http { token: "abc".to_owned(), answer: "abc.thumb".to_owned() };
        keeper.show_proof(proof).await.unwrap();
        let find = async || rows::find_answer(&mut db.read().await.unwrap(), "abc").await.unwrap();
        assert_eq!(find().await.as_deref(), Some("abc.thumb"));
        assert!(!keeper.turn().await.unwrap());
        assert_eq!(find().await, None);
    })
    .await;
}
