//! What must hold for every body and every text.

#[path = "parts/bodies.rs"]
mod bodies;

use bodies::body;
use courant_body::*;
use proptest::prelude::*;

fn squeezed(body: &Body) -> String {
    plain_text(body).split_whitespace().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn json_gives_back_what_it_was_given(body in body()) {
        prop_assert_eq!(Body::from_json(&body.to_json()).unwrap(), body);
    }

    #[test]
    fn text_survives_html(body in body()) {
        for is_editable in [false, true] {
            let mut options = WriteOptions::new(&PlainPictures);
            options.is_editable = is_editable;
            let html = write_html(&body, &options);
            let reading = read_html(html.as_str(), &Policy::Article);
            prop_assert_eq!(squeezed(&reading.body), squeezed(&body), "{}", html);
        }
    }

    #[test]
    fn a_second_round_changes_nothing(body in body()) {
        let mut options = WriteOptions::new(&PlainPictures);
        options.is_editable = true;
        let first = read_html(write_html(&body, &options).as_str(), &Policy::Article).body;
        let html = write_html(&first, &options).into_string();
        let second = read_html(&html, &Policy::Article).body;
        let again = write_html(&second, &options).into_string();
        prop_assert_eq!(again, html);
    }

    #[test]
    fn a_body_is_split_between_whole_blocks(body in body(), n in 0..6usize) {
        let options = WriteOptions::new(&PlainPictures);
        if let Some(split) = write_html_split(&body, &options, n) {
            prop_assert_eq!(split.whole(), write_html(&body, &options));
            prop_assert!(split.before.as_str().ends_with("</p>\n"), "{}", split.before);
            let after = split.after.as_str();
            let follows = ["<p>", "<p ", "<h2", "<section class=\"part "];
            prop_assert!(follows.iter().any(|start| after.starts_with(start)), "{}", after);
            // At most the parts around the place are open.
            let open = split.before.as_str().matches("<section class=\"part ").count() - split.before.as_str().matches("</section>").count();
            for name in ["li", "blockquote", "td", "aside", "details", "figure"] {
                let (begun, ended) = (format!("<{name}"), format!("</{name}>"));
                let count = |what: &str| split.before.as_str().matches(what).count();
                prop_assert_eq!(count(&begun), count(&ended), "{} is open", name);
            }
            prop_assert!(open <= 4);
        }
    }

    #[test]
    fn any_text_can_be_read(html in "[<>/a-z\"'= &;!\\[\\]-]{0,200}") {
        for policy in [Policy::Article, Policy::Comment] {
            let body = read_html(&html, &policy).body;
            let written = write_html(&body, &WriteOptions::new(&PlainPictures));
            let again = read_html(written.as_str(), &Policy::Article).body;
            prop_assert_eq!(squeezed(&again), squeezed(&body));
        }
    }
}
