//! Themes that mean harm: none marks a text as markup, reads what is not its own, or goes on for ever.

use super::{dressed, open, theme};
use crate::support::{get, path_of};
use courant_kit::i18n::Locale;
use courant_paper::layout::{Layout, Manner, style};
use courant_paper::store::MIGRATIONS;
use courant_testkit::each_engine;
use http::StatusCode;
use std::time::{Duration, Instant};

/// Longest a template may keep a page, in a build without optimisation on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

const EVIL: &str = "<img src=x onerror=alert(1)> \"' onfocus=alert(2) &lt;script&gt;";

/// A page whose every text is hostile.
fn page() -> serde_json::Value {
    serde_json::json!({
        "site": { "name": EVIL, "tagline": EVIL, "description": EVIL, "language": "en", "dir": "ltr", "menu": [], "footer": [],
                  "style": "/s", "fonts": "", "first_script": "own()", "script": "/j", "players": "", "players_style": "", "logos": [], "icon": "/i", "touch_icon": "", "preloads": [], "today": "today", "today_machine": "2026-11-24" },
        "head": { "title": EVIL, "description": EVIL, "robots": "", "canonical": "", "path": "", "alternates": [], "feeds": [],
                  "older": "", "properties": [], "has_large_picture": false, "json_ld": null, "kind": "error" },
        "error": { "status": 404, "title": EVIL, "text": EVIL },
        "latest": [{ "href": "/a/", "label": EVIL, "children": [] }, { "href": "/b/", "label": EVIL, "children": [] }],
    })
}

/// Draws the error page with these templates of a theme, on a stack as small as a server's.
/// None where the theme is refused.
fn draw(files: &[(&str, &str)]) -> Option<(String, Vec<String>)> {
    let files: Vec<(String, String)> =
        files.iter().map(|(name, text)| (format!("templates/{name}"), (*text).to_owned())).collect();
    let drawing = std::thread::Builder::new().stack_size(2 << 20).spawn(move || {
        let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let theme = theme(&files).ok()?;
        let style = style::Style::compose("#8a1c1c", "en", &theme, false);
        let layout = Layout::new(&Locale::for_tag("en"), &theme, &style.hrefs, Manner::Serving).ok()?;
        let html = layout.render("error.html", page()).unwrap();
        Some((html, layout.faults()))
    });
    drawing.unwrap().join().unwrap()
}

fn is_own(html: &str) -> bool {
    html.contains("class=\"masthead") && html.contains("404")
}

#[test]
fn no_text_becomes_markup() {
    let (html, faults) = draw(&[("error.html", "<p title=\"{{ error.text }}\">{{ error.text }}</p>")]).unwrap();
    assert!(faults.is_empty() && !is_own(&html));
    assert!(html.starts_with("<p title=\"&lt;img src=x onerror=alert(1)&gt; &quot;"), "{html}");
    const X: &str = "{% set x %}{{ error.text }}{% endset %}{% set lt %}<{% endset %}{% set empty %}{% endset %}";
    let (mut drawn, mut refused) = (0, Vec::new());
    for attempt in [
        "{{ error.text|safe }}",
        "{{ error.text|escape }}",
        "{{ error.text|e }}",
        "{{ error.text|tojson }}",
        "{{ error.text|urlencode }}",
        "{{ error.text|string }}",
        "{{ error.text|pprint }}",
        "{{ \"%s\"|format(error.text) }}",
        "{{ x|format(error.text) }}",
        "{{ error.text|indent }}",
        "{% autoescape false %}{{ error.text }}{% endautoescape %}",
        "{% autoescape \"none\" %}{{ error.text }}{% endautoescape %}",
        "{% autoescape true %}{{ error.text }}{% endautoescape %}",
        "{{ x }}",
        "{{ x|replace(\"&lt;\", \"<\") }}",
        "{{ error.text|replace(\"img\", lt) }}",
        "{{ error.text|replace(\"x\", \"<img>\") }}",
        "{{ x|split(\"&lt;\")|join(\"<\") }}",
        "{{ x|split(\"&lt;\")|join(lt) }}",
        "{{ error.text|split(\"<\")|join(\"<\") }}",
        "{{ x|lines|join }}",
        "{{ latest|map(attribute=\"label\")|join(\"<img>\") }}",
        "{{ latest|map(attribute=\"label\")|join(empty) }}",
        "{{ latest|map(attribute=\"label\")|map(\"safe\")|join }}",
        "{{ latest|map(attribute=\"label\")|map(\"escape\")|join }}",
        "{{ latest|map(attribute=\"label\")|map(\"replace\", \"&lt;\", \"<\")|join }}",
        "{{ latest|map(attribute=\"label\")|first }}",
        "{{ latest|map(attribute=\"label\")|sort|last }}",
        "{{ latest|map(attribute=\"label\")|max }}",
        "{{ latest|selectattr(\"label\", \"safe\")|map(attribute=\"label\")|join }}",
        "{% macro m(a) %}{{ a }}{% endmacro %}{{ m(error.text) }}{{ m(m(error.text)) }}",
        "{% macro m() %}{{ caller() }}{% endmacro %}{% call m() %}{{ error.text }}{% endcall %}",
        "{% macro m() %}{{ caller(error.text) }}{% endmacro %}{% call(a) m() %}{{ a }}{% endcall %}",
        "{% import \"courant/macros.html\" as m %}{{ m.crumbs(latest) }}",
        "{{ error.text ~ \"\" }}",
        "{{ empty ~ error.text }}",
        "{{ error.text ~ empty }}",
        "{{ empty ~ error.text ~ empty }}",
        "{{ empty + error.text }}",
        "{{ error.text + error.text }}",
        "{{ error.text * 2 }}",
        "{{ x * 2 }}",
        "{{ x[0:] }}",
        "{{ x[::-1] }}",
        "{{ error.text[0:60] }}",
        "{{ error.text[0] ~ error.text[1:] }}",
        "{{ error.text|first ~ error.text[1:] }}",
        "{{ error.text|upper }}{{ error.text|lower }}{{ error.text|title }}{{ error.text|capitalize }}{{ error.text|trim }}",
        "{{ x|upper }}{{ x|lower }}{{ x|title }}{{ x|capitalize }}{{ x|trim(\"&lt;\") }}",
        "{{ error.text|reverse }}",
        "{{ error.text|default(empty, true) }}{{ \"\"|default(error.text, true) }}{{ none|default(error.text, true) }}",
        "{% filter upper %}{{ error.text }}{% endfilter %}",
        "{% filter replace(\"&LT;\", \"<\") %}{{ error.text }}{% endfilter %}",
        "{% set y | replace(\"&lt;\", \"<\") %}{{ error.text }}{% endset %}{{ y }}",
        "{{ [error.text] }}",
        "{{ {\"a\": error.text} }}",
        "{{ (error.text, error.text) }}",
        "{{ error }}",
        "{{ latest }}",
        "{{ error.text if true else empty }}",
        "{{ empty if false else error.text }}",
        "{{ error.text or empty }}{{ empty or error.text }}",
        "{{ t(\"by\", names=error.text) }}",
        "{{ t(error.text) }}",
        "{{ t(x) }}",
        "{{ asset(error.text) }}",
        "{% for c in error.text %}{{ c }}{% endfor %}",
        "{% for c in error.text|split(\"\") %}{{ c }}{% endfor %}",
        "{% with y = error.text %}{{ y }}{% endwith %}",
        "{% set ns = namespace(x=error.text) %}{{ ns.x }}",
        "{{ debug() }}",
        "{{ self.x() }}{% block x %}{{ error.text }}{% endblock %}",
        "{% raw %}{{ error.text|safe }}{% endraw %}",
        "{{ error.text|attr(\"x\") }}",
        "{{ loop.x }}",
        "{{ error.text is safe }}",
    ] {
        match draw(&[("error.html", &format!("{X}{attempt}"))]) {
            Some((html, _)) => {
                let small = html.to_lowercase().replace("<script>own()</script>", "");
                for mark in ["<img", "<script>", "x onerror=alert(1)>"] {
                    assert!(!small.contains(mark), "{attempt} gave {html}");
                }
                drawn += 1;
            }
            None => refused.push(attempt),
        }
    }
    assert!(drawn > 40, "only {drawn} of the attempts were drawn at all");
    for word in ["|safe", "autoescape", "|escape", "debug()", "namespace", "|tojson"] {
        assert!(refused.iter().any(|attempt| attempt.contains(word)), "{word} is in the vocabulary");
    }
}

/// A theme can print `<` of its own: what it makes of that, the security policy bears.
#[test]
fn markup_that_the_policy_stops_is_named() {
    for line in [
        "<script>alert(1)</script>",
        "<script src=\"https://tracker.example/x.js\"></script>",
        "<script type=\"module\">x</script>",
        "<style>a{}</style>",
        "<p style=\"color: red\">",
        "<img src=\"https://tracker.example/p.gif\">",
        "<img src='//tracker.example/p.gif'>",
        "<a href=\"javascript:alert(1)\">",
        "<p onclick=\"x()\">",
        "<iframe src=\"/\"></iframe>",
        "<base href=\"https://evil.example\">",
        "<meta http-equiv=\"refresh\" content=\"0\">",
    ] {
        assert!(draw(&[("error.html", line)]).is_none(), "{line}");
    }
    assert!(
        draw(&[("error.html", "<script src=\"{{ site.script }}\" defer></script><p>once on = one, style = none</p>")])
            .is_some()
    );
}

#[test]
fn nothing_goes_on_for_ever() {
    let doubled = |step: &str| format!("{{% set x = error.text %}}{}{{{{ x }}}}", step.repeat(60));
    let nested = |before: &str, after: &str, times: usize| format!("{}x{}", before.repeat(times), after.repeat(times));
    let big = "y".repeat(200_000);
    let attempts: Vec<(&str, Vec<(&str, String)>)> = vec![
        ("loops", vec![("error.html", "{% for a in range(1000) %}{% for b in range(1000) %}{% for c in range(1000) %}x{% endfor %}{% endfor %}{% endfor %}".to_owned())]),
        ("silent loops", vec![("error.html", "{% for a in range(1000) %}{% for b in range(1000) %}{% for c in range(1000) %}{% if a == b %}{% endif %}{% endfor %}{% endfor %}{% endfor %}".to_owned())]),
        ("a long range", vec![("error.html", "{% for a in range(1000000000) %}x{% endfor %}".to_owned())]),
        ("range with a power", vec![("error.html", "{% for a in range(10**9) %}x{% endfor %}".to_owned())]),
        ("powers", vec![("error.html", "{{ 9**9**9 }}".to_owned())]),
        ("doubled by ~", vec![("error.html", doubled("{% set x = x ~ x %}"))]),
        ("doubled by +", vec![("error.html", doubled("{% set x = x + x %}"))]),
        ("doubled by *", vec![("error.html", doubled("{% set x = x * 2 %}"))]),
        ("times much", vec![("error.html", "{{ error.text * 100000000 }}{{ (error.text * 1000000)|upper }}".to_owned())]),
        ("doubled by capture", vec![("error.html", doubled("{% set x %}{{ x }}{{ x }}{% endset %}"))]),
        ("doubled by replace", vec![("error.html", doubled("{% set x = x|replace(\"<\", \"<<\") %}"))]),
        ("doubled by replace with all", vec![("error.html", doubled("{% set x = x|replace(\"\", x) %}"))]),
        ("doubled by join", vec![("error.html", doubled("{% set x = x|split(\"\")|join(x) %}"))]),
        ("doubled lists", vec![("error.html", format!("{{% set l = latest %}}{}{{{{ l|length }}}}{{% for a in l %}}x{{% endfor %}}", "{% set l = l + l %}".repeat(60)))]),
        ("sorted lists", vec![("error.html", format!("{{% set l = latest %}}{}{{{{ (l|sort(attribute=\"label\")|first).href }}}}", "{% set l = l + l %}".repeat(60)))]),
        ("compared lists", vec![("error.html", format!("{{% set l = latest %}}{{% set k = latest %}}{}{{% if l == k %}}x{{% endif %}}", "{% set l = l + l %}{% set k = k + k %}".repeat(60)))]),
        ("searched lists", vec![("error.html", format!("{{% set l = latest %}}{}{{% if 1 in l %}}x{{% endif %}}", "{% set l = l + l %}".repeat(60)))]),
        ("summed lists", vec![("error.html", format!("{{% set l = latest %}}{}{{{{ l|map(attribute=\"href\")|max }}}}", "{% set l = l + l %}".repeat(60)))]),
        ("unique lists", vec![("error.html", format!("{{% set l = latest %}}{}{{{{ (l|unique|first).href }}}}", "{% set l = l + l %}".repeat(60)))]),
        ("reversed lists", vec![("error.html", format!("{{% set l = latest %}}{}{{{{ (l|reverse|first).href }}}}{{{{ l[-1].href }}}}{{{{ (l|last).href }}}}", "{% set l = l + l %}".repeat(60)))]),
        ("times lists", vec![("error.html", "{% set l = latest * 90000000 %}{{ l|length }}{% if l == l * 1 %}x{% endif %}{{ (l|sort(attribute=\"label\")|first).href }}".to_owned())]),
        ("towers of lists", vec![("error.html", doubled("{% set x = [x, x] %}"))]),
        ("towers of maps", vec![("error.html", doubled("{% set x = {\"a\": x, \"b\": x} %}"))]),
        ("towers compared", vec![("error.html", format!("{{% set y = 1 %}}{}{{% if x == y %}}{{% endif %}}", doubled("{% set x = [x, x] %}{% set y = [y, y] %}")))]),
        ("a circle of values", vec![("error.html", "{% set n = namespace() %}{% set n.n = n %}{{ n }}".to_owned())]),
        ("a macro that calls itself", vec![("error.html", "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}".to_owned())]),
        ("a macro that calls itself twice", vec![("error.html", "{% macro m(n) %}{% if n < 40 %}{{ m(n + 1) }}{{ m(n + 1) }}{% endif %}{% endmacro %}{{ m(0) }}".to_owned())]),
        ("a template that includes itself", vec![("error.html", "{% include \"error.html\" %}".to_owned())]),
        ("a template that imports itself", vec![("error.html", "{% import \"error.html\" as e %}{{ e.x }}".to_owned())]),
        ("a template that extends itself", vec![("error.html", "{% extends \"error.html\" %}{% block main %}{{ super() }}{% endblock %}".to_owned())]),
        ("a circle of templates", vec![("error.html", "{% extends \"a.html\" %}".to_owned()), ("a.html", "{% extends \"error.html\" %}".to_owned())]),
        ("a circle of includes", vec![("error.html", "{% include \"a.html\" %}".to_owned()), ("a.html", "{% include \"error.html\" %}{% include \"error.html\" %}".to_owned())]),
        ("a block that draws itself", vec![("error.html", "{% block main %}{{ self.main() }}{% endblock %}".to_owned())]),
        ("a loop that calls itself", vec![("error.html", "{% for a in latest recursive %}{{ loop(latest) }}{% endfor %}".to_owned())]),
        ("a caller that calls itself", vec![("error.html", "{% macro m() %}{{ caller() }}{% endmacro %}{% call m() %}{% call m() %}{{ caller() }}{% endcall %}{% endcall %}".to_owned())]),
        ("much text in a loop", vec![("error.html", format!("{{% for a in range(1000) %}}{big}{{% endfor %}}"))]),
        ("much captured text in a loop", vec![("error.html", format!("{{% set x %}}{{% for a in range(1000) %}}{big}{{% endfor %}}{{% endset %}}{{{{ x|length }}}}"))]),
        ("much text in a discarded block", vec![("error.html", format!("{{% extends \"courant/error.html\" %}}{{% set x %}}{{% for a in range(1000) %}}{big}{{% endfor %}}{{% endset %}}"))]),
        ("deep conditions", vec![("error.html", nested("{% if true %}", "{% endif %}", 9_000))]),
        ("deep loops", vec![("error.html", nested("{% for a in latest %}", "{% endfor %}", 3_000))]),
        ("many elifs", vec![("error.html", format!("{{% if true %}}{}{{% endif %}}", "{% elif true %}".repeat(9_000)))]),
        ("deep brackets", vec![("error.html", format!("{{{{ {} }}}}", nested("(", ")", 9_000)))]),
        ("deep lists", vec![("error.html", format!("{{{{ {} }}}}", nested("[", "]", 9_000)))]),
        ("deep maps", vec![("error.html", format!("{{{{ {} }}}}", nested("{1:", "}", 9_000)))]),
        ("many nots", vec![("error.html", format!("{{{{ {}true }}}}", "not ".repeat(9_000)))]),
        ("many minuses", vec![("error.html", format!("{{{{ {}1 }}}}", "-".repeat(9_000)))]),
        ("a long sum", vec![("error.html", format!("{{{{ 1{} }}}}", " + 1".repeat(9_000)))]),
        ("a long chain", vec![("error.html", format!("{{{{ \"x\"{} }}}}", " ~ error.text".repeat(9_000)))]),
        ("long names", vec![("error.html", format!("{{{{ error{} }}}}", ".text".repeat(9_000)))]),
        ("many filters", vec![("error.html", format!("{{{{ error.text{} }}}}", "|upper".repeat(9_000)))]),
        ("many tests", vec![("error.html", format!("{{{{ 1{} }}}}", " is odd".repeat(9_000)))]),
        ("many calls", vec![("error.html", format!("{{{{ t{} }}}}", "(\"a\")".repeat(9_000)))]),
        ("many choices", vec![("error.html", format!("{{{{ 1{} }}}}", " if true else 1".repeat(9_000)))]),
        ("many comparisons", vec![("error.html", format!("{{{{ 1{} }}}}", " < 1".repeat(9_000)))]),
        ("many ands", vec![("error.html", format!("{{{{ 1{} }}}}", " and 1".repeat(9_000)))]),
        ("many subscripts", vec![("error.html", format!("{{{{ latest{} }}}}", "[0]".repeat(9_000)))]),
        ("deep blocks", vec![("error.html", (0..3_000).map(|n| format!("{{% block b{n} %}}")).collect::<String>() + &"{% endblock %}".repeat(3_000))]),
        ("deep macros", vec![("error.html", nested("{% macro m() %}", "{% endmacro %}", 3_000))]),
        ("deep withs", vec![("error.html", nested("{% with %}", "{% endwith %}", 3_000))]),
        ("deep sets", vec![("error.html", nested("{% set x %}", "{% endset %}", 3_000))]),
        ("deep filters", vec![("error.html", nested("{% filter upper %}", "{% endfilter %}", 3_000))]),
        ("splats", vec![("error.html", "{% macro m(a) %}{% endmacro %}{{ m(*range(1000)) }}".to_owned())]),
        ("wide numbers", vec![("error.html", format!("{{{{ {} }}}}", "9".repeat(9_000)))]),
        ("an endless comment", vec![("error.html", "{# ".to_owned())]),
        ("an endless raw", vec![("error.html", "{% raw %}".to_owned())]),
        ("an endless text", vec![("error.html", "{{ \"x".to_owned())]),
    ];
    for (name, files) in &attempts {
        let files: Vec<(&str, &str)> = files.iter().map(|(file, text)| (*file, text.as_str())).collect();
        let begun = Instant::now();
        let drawn = draw(&files);
        assert!(begun.elapsed() < PATIENCE, "{name} took {:?}", begun.elapsed());
        if let Some((html, faults)) = drawn {
            assert!(html.len() < 4 << 20, "{name} wrote {} bytes", html.len());
            assert!(faults.is_empty() != is_own(&html) || html.len() < 300_000, "{name}: {faults:?}");
        }
    }
}

#[test]
fn nothing_outside_is_read() {
    for attempt in [
        "{% include \"../../paper.db\" %}",
        "{% include \"/etc/passwd\" %}",
        "{% include \"../theme.toml\" %}",
        "{% include \"theme.toml\" %}",
        "{% include \"courant/../x.html\" %}",
        "{% include \"nothing.html\" ignore missing %}",
        "{% include error.text %}",
        "{% include [\"a.html\", \"error.html\"] %}",
        "{% extends \"/etc/passwd\" %}",
        "{% extends error.text %}",
        "{% import \"../x\" as x %}",
        "{% from \"/etc/hostname\" import x %}",
        "{{ asset(\"../../paper.db\") }}",
        "{{ asset(\"/etc/passwd\") }}",
        "{{ env }}",
        "{{ environ.PATH }}",
        "{{ site.settings }}",
        "{{ error.__class__ }}",
        "{{ self.__init__ }}",
        "{{ read(\"/etc/passwd\") }}",
        "{{ error.text.__class__.__mro__ }}",
    ] {
        if let Some((html, faults)) = draw(&[("error.html", attempt)]) {
            assert!(is_own(&html) && !faults.is_empty(), "{attempt} gave {html}");
        }
    }
}

/// A theme that fails on some pages leaves those to the product's own templates, and says so once.
#[tokio::test]
async fn a_theme_that_fails_takes_no_page_down() {
    each_engine(MIGRATIONS, async |db| {
        let article = "{% extends \"courant/article.html\" %}{% block main %}<p class=\"mine\">{{ article.section.label }}</p>{{ super() }}{% endblock %}";
        let list = "{% for a in range(1000) %}{% for b in range(1000) %}x{% endfor %}{% endfor %}";
        let own = theme(&[("templates/article.html", article), ("templates/list.html", list)]).unwrap();
        let dressed = dressed(db, own, Manner::Serving).await;
        let paper = &dressed.paper;
        let story = path_of(paper, "the-dawn-run").await;
        assert!(get(paper, &story).await.text().contains("<p class=\"mine\">"), "what it can draw, it draws");
        for address in ["/about/", "/contact/", "/river/"] {
            let answer = get(paper, address).await;
            assert_eq!(answer.status, StatusCode::OK, "{address}");
            assert!(answer.text().contains("class=\"masthead") && !answer.text().contains("class=\"mine\""), "{address}");
        }
        let faults = paper.site().layout.faults();
        assert_eq!(faults.len(), 2, "{faults:?}");
        assert!(faults[0].starts_with("article.html, line 1: something here is not there"), "{faults:?}");
        assert!(faults[1].starts_with("list.html, line 1: this goes on for too long"), "{faults:?}");
        // What used up what a page may is not tried again.
        let begun = Instant::now();
        for address in ["/river/?before=1795485600000-9", "/sport/", "/culture/"] {
            get(paper, address).await;
        }
        assert!(begun.elapsed() < PATIENCE);
    })
    .await;
}

#[tokio::test]
async fn a_theme_that_breaks_the_contract_is_refused_at_the_start() {
    each_engine(MIGRATIONS, async |db| {
        let dressed = dressed(db.clone(), courant_paper::theme::Theme::none(), Manner::Serving).await;
        let broken = theme(&[("templates/front.html", "<p>\n{{ lead.headlien }}")]).unwrap();
        let refused = open(db, dressed.paper.media.clone(), broken.clone(), Manner::Serving).await.err().unwrap();
        let said = format!("{refused:#}");
        assert!(said.contains("theme/templates/front.html, line 2: card has no \"headlien\""), "{said}");
        assert!(said.contains("{{ lead.headlien }}") && said.contains("there is: headline, "), "{said}");
        // While it is served, the last good theme stays.
        let before = get(&dressed.paper, "/").await;
        assert!(dressed.paper.change_theme(broken).await.is_err());
        assert_eq!(get(&dressed.paper, "/").await.bytes, before.bytes);
    })
    .await;
}
