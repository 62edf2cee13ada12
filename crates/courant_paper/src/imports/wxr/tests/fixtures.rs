//! Every fixture, as an outline of what is read of it and what was mended.

use std::fmt::Write;

use super::*;

fn at(ms: Option<i64>) -> String {
    ms.map_or("-".to_owned(), |ms| jiff::Timestamp::from_millisecond(ms).unwrap().to_string())
}

fn outline(whole: &Whole) -> String {
    let mut out = String::new();
    for (_, record) in &whole.records {
        match record {
            Record::Channel(c) => writeln!(
                out,
                "channel {:?} {:?} {:?} {} version {:?} base {:?} {:?} made {} by {:?}",
                c.title,
                c.link,
                c.description,
                c.language,
                c.wxr_version,
                c.base_site_url,
                c.base_blog_url,
                at(c.pub_date),
                c.generator
            ),
            Record::Author(a) => {
                writeln!(
                    out,
                    "author {:?} {:?} {:?} {:?} {:?} {:?}",
                    a.id, a.login, a.email, a.display_name, a.first, a.last
                )
            }
            Record::Category(t) | Record::Tag(t) | Record::Term(t) => writeln!(
                out,
                "{} {:?} {:?} under {:?} {:?} {:?} {:?}",
                t.taxonomy, t.term_id, t.nicename, t.parent, t.name, t.description, t.meta
            ),
            Record::Item(item) => write_item(&mut out, item),
        }
        .unwrap();
    }
    for repair in &whole.repairs {
        writeln!(out, "repair {}{}", if repair.what.is_loss() { "LOSS " } else { "" }, repair).unwrap();
    }
    out
}

fn write_item(out: &mut String, i: &Item) -> std::fmt::Result {
    writeln!(out, "{} {:?} {} {:?}", i.post_type, i.post_id, i.status, i.title)?;
    writeln!(out, "    {:?} {:?} guid {:?} by {:?}", i.link, i.post_name, i.guid, i.creator)?;
    writeln!(out, "    at {} modified {}", at(i.at), at(i.modified_at))?;
    writeln!(
        out,
        "    parent {} order {} comments {:?} pings {:?} sticky {} password {:?} file {:?}",
        i.post_parent, i.menu_order, i.comment_status, i.ping_status, i.is_sticky, i.post_password, i.attachment_url
    )?;
    writeln!(out, "    content {:?}\n    excerpt {:?}", i.content, i.excerpt)?;
    for t in &i.terms {
        writeln!(out, "    term {} {:?} {:?}", t.domain, t.nicename, t.name)?;
    }
    for (key, value) in &i.meta {
        writeln!(out, "    meta {key} = {value:?}")?;
    }
    for e in &i.enclosures {
        writeln!(out, "    enclosure {} {:?} {}", e.url, e.length, e.mime)?;
    }
    for c in &i.comments {
        writeln!(
            out,
            "    comment {:?} under {} {:?} {} {} by {:?} {:?} {:?} user {} ip {}: {:?} {:?}",
            c.id,
            c.parent,
            c.approved,
            c.kind,
            at(c.at),
            c.author,
            c.email,
            c.url,
            c.user_id,
            c.has_ip,
            c.content,
            c.meta
        )?;
    }
    Ok(())
}

#[test]
fn every_fixture_is_read_as_its_outline_says() {
    let mut names: Vec<_> = fs::read_dir(fixtures_folder()).unwrap().map(|e| e.unwrap().path()).collect();
    names.retain(|p| p.extension().is_some_and(|e| e == "xml"));
    names.sort();
    assert!(names.len() >= 18, "{}", names.len());
    for path in names {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let bytes = contents(&path);
        let whole = read(&bytes).unwrap_or_else(|e| panic!("{name}: {e}"));
        insta::assert_snapshot!(name.clone(), outline(&whole));

        check_resume(&bytes, 1);
        let counts = count(&bytes[..]).unwrap();
        assert_eq!(counts.items_count() as usize, items(&whole).len(), "{name}");
        assert_eq!(counts.comments as usize, items(&whole).iter().map(|i| i.comments.len()).sum::<usize>(), "{name}");
        // The pieces in which the input comes make no difference.
        for step in [1, 7, 4096] {
            let again = read_on(WxrReader::open(Dribble(&bytes[..], step)).unwrap()).unwrap();
            assert!(again.records == whole.records && again.repairs == whole.repairs, "{name} in steps of {step}");
        }
    }
}
