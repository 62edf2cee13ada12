//! The pages of a conversation with made-up matter.

use super::own_page::own_page;
use super::*;
use crate::comments::OwnComment;
use crate::comments::questions::propose;
use crate::comments::questions::staff::Fault;

/// Draws these pages in each of their states with made-up matter, to see whether a theme can; how many.
pub async fn draw_all(paper: &Paper) -> Result<usize> {
    let site = paper.site();
    let mut tx = paper.db.read().await?;
    let thread =
        Thread { path: "/".to_owned(), headline: site.settings.name.clone(), is_open: true, ..Thread::default() };
    let text = "A *comment*.".to_owned();
    let body = courant_news::comment::text::read(&text).map(|read| read.body.to_json()).unwrap_or_default();
    let asked = Asked { id: 1, author_name: "B".to_owned(), body: body.clone() };
    let question =
        Question { id: 1, question: text.clone(), quote: text.clone(), is_open: true, ..Question::default() };
    let forms = [
        (Form::default(), None),
        (Form { text: text.clone(), act: "preview".to_owned(), ..Form::default() }, None),
        (
            Form { text: text.clone(), name: "A".to_owned(), email: "a".to_owned(), ..Form::default() },
            Some(Problem::Parent),
        ),
    ];
    let mut drawn = 0;
    for (form, problem) in &forms {
        let to = To { asked: Some(&asked), question: Some(&question) };
        let mut page = form_page(paper, &site, &mut tx, &thread, to, form, problem.as_ref()).await?;
        if let Some(view) = &mut page.form {
            let words = site.settings.name.clone();
            view.challenge.clone_from(&text);
            view.alt.clone_from(&text);
            view.picture_again.clone_from(&text);
            (view.signed, view.sign_in) =
                if problem.is_some() { (words, String::new()) } else { (String::new(), "/~in".to_owned()) };
        }
        site.layout.render("conversation.html", page)?;
        drawn += 1;
    }
    for state in ["live", "held", "trash", "withdrawn"] {
        let body = body.clone();
        let (state, created_at) = (state.to_owned(), paper.clock.now());
        let path = "/".to_owned();
        let (typed, headline) = (text.clone(), site.settings.name.clone());
        let found = OwnComment { state, path, headline, body, typed, created_at, ..OwnComment::default() };
        let page = own_page(paper, &site, &mut tx, &found, "0", Some(Problem::Elsewhere), Some(text.clone())).await?;
        site.layout.render("conversation.html", page)?;
        drawn += 1;
    }
    for (is_sent, problem) in [(false, None), (true, None), (false, Some(Problem::TooManyReports))] {
        let typed = reports::Typed { note: "A", problem, ..reports::Typed::default() };
        let (path, headline) = ("/".to_owned(), site.settings.name.clone());
        reports::draw(paper, "0", &Target { path, headline, ..Target::default() }, is_sent, typed)?;
        drawn += 1;
    }
    let typed = propose::Form {
        passage: text.clone(),
        before: text.clone(),
        after: text.clone(),
        question: text.clone(),
        name: "A".to_owned(),
        ..propose::Form::default()
    };
    let why = || Some(ask::Why::Fault(Fault::NotThere));
    for (form, is_sent, why) in
        [(propose::Form::default(), false, None), (typed.clone(), true, None), (typed, false, why())]
    {
        ask::draw(paper, &thread, &form, is_sent, why)?;
        drawn += 1;
    }
    Ok(drawn)
}
