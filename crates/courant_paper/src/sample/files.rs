//! The sample paper's files, as `demo/README.md` describes them.

use anyhow::{Context, Result, anyhow};
use courant_body::TrackKind;
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use serde::de::DeserializeOwned;

static DEMO: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/demo");

#[derive(Debug, Deserialize)]
pub struct PaperFile {
    pub name: String,
    pub tagline: String,
    pub language: String,
    pub timezone: String,
    pub description: String,
    pub accent: String,
    pub sections: Vec<SectionEntry>,
    pub topics: Vec<TopicEntry>,
    pub dossiers: Vec<DossierEntry>,
    pub people: Vec<PersonEntry>,
    pub menus: Menus,
    pub pages: Vec<PageEntry>,
}

#[derive(Debug, Deserialize)]
pub struct SectionEntry {
    pub slug: String,
    pub name: String,
    pub parent: Option<String>,
    #[serde(default)]
    pub description: String,
}

#[derive(Debug, Deserialize)]
pub struct TopicEntry {
    pub slug: String,
    pub name: String,
}

#[derive(Debug, Deserialize)]
pub struct DossierEntry {
    pub slug: String,
    pub name: String,
    pub standfirst: String,
    pub introduction: String,
    pub topics: Vec<String>,
    pub begun: String,
    pub entries: Vec<StepEntry>,
}

#[derive(Debug, Deserialize)]
pub struct StepEntry {
    pub article: Option<String>,
    #[serde(default)]
    pub text: String,
    pub day: Option<String>,
}

#[derive(Debug, Deserialize)]
pub struct PersonEntry {
    pub slug: String,
    pub name: String,
    pub native_name: Option<String>,
    pub role: String,
    #[serde(default)]
    pub mail: String,
    pub portrait: Option<String>,
    pub bio: String,
}

#[derive(Debug, Deserialize)]
pub struct Menus {
    pub main: Vec<MenuEntry>,
    pub footer: Vec<MenuEntry>,
}

#[derive(Debug, Deserialize)]
pub struct MenuEntry {
    pub section: Option<String>,
    pub page: Option<String>,
}

/// The file of the promotions.
pub const PROMOTIONS: &str = "promotions.toml";

/// The files that promotions show; whatever else they say is read by `promotions::file`.
#[derive(Debug, Deserialize)]
pub struct PromotedFiles {
    pub promotion: Vec<PromotedFile>,
}

#[derive(Debug, Deserialize)]
pub struct PromotedFile {
    pub picture: Option<String>,
}

#[derive(Debug, Deserialize)]
pub struct PageEntry {
    pub slug: String,
    pub title: String,
    pub language: String,
    pub published: String,
}

#[derive(Debug, Deserialize)]
pub struct ArticleEntry {
    pub slug: String,
    pub language: String,
    pub kind: String,
    pub format: String,
    pub state: String,
    #[serde(default)]
    pub is_lead: bool,
    #[serde(default)]
    pub is_grave: bool,
    #[serde(default)]
    pub kicker: String,
    pub headline: String,
    #[serde(default)]
    pub short_headline: String,
    #[serde(default)]
    pub standfirst: String,
    pub section: String,
    #[serde(default)]
    pub topics: Vec<String>,
    #[serde(default)]
    pub bylines: Vec<String>,
    pub translation_of: Option<String>,
    #[serde(default)]
    pub dateline: String,
    pub published: Option<String>,
    pub updated: Option<String>,
    #[serde(default)]
    pub sources: Vec<String>,
    pub lead_picture: Option<PictureEntry>,
    #[serde(default)]
    pub contributors: Vec<ContributorEntry>,
    pub video: Option<VideoEntry>,
    pub audio: Option<AudioEntry>,
    #[serde(default)]
    pub gallery: Vec<PictureEntry>,
    pub series: Option<SeriesEntry>,
}

#[derive(Debug, Deserialize)]
pub struct SeriesEntry {
    pub name: String,
    pub position: i64,
}

#[derive(Debug, Deserialize)]
pub struct PictureEntry {
    pub file: String,
    #[serde(default)]
    pub alt: String,
    #[serde(default)]
    pub caption: String,
    #[serde(default)]
    pub credit: String,
}

#[derive(Debug, Deserialize)]
pub struct ContributorEntry {
    pub role: String,
    pub name: String,
}

#[derive(Debug, Deserialize)]
pub struct VideoEntry {
    pub file: String,
    pub poster: String,
    pub width: u32,
    pub height: u32,
    #[serde(default)]
    pub captions: Vec<CaptionsEntry>,
}

#[derive(Debug, Deserialize)]
pub struct AudioEntry {
    pub file: String,
    #[serde(default)]
    pub captions: Vec<CaptionsEntry>,
}

#[derive(Debug, Deserialize)]
pub struct CaptionsEntry {
    #[serde(default)]
    pub kind: TrackKind,
    pub language: String,
    pub label: String,
    pub file: String,
}

#[derive(Debug, Deserialize)]
pub struct CommentsFile {
    pub questions: Vec<QuestionEntry>,
    pub comments: Vec<CommentEntry>,
}

#[derive(Debug, Deserialize)]
pub struct QuestionEntry {
    pub id: String,
    pub article: String,
    pub quote: String,
    pub text: String,
    pub asked: String,
}

#[derive(Debug, Deserialize)]
pub struct CommentEntry {
    pub id: String,
    pub article: String,
    pub parent: Option<String>,
    pub guest: Option<String>,
    pub person: Option<String>,
    pub question: Option<String>,
    pub written: String,
    pub state: String,
    #[serde(default)]
    pub votes_up: i64,
    #[serde(default)]
    pub votes_down: i64,
    pub text: String,
}

#[derive(Debug, Deserialize)]
pub struct FrontsFile {
    pub fronts: Vec<FrontEntry>,
}

#[derive(Debug, Deserialize)]
pub struct FrontEntry {
    pub name: String,
    pub section: Option<String>,
    #[serde(default)]
    pub hidden: Vec<String>,
    pub put: Vec<PutEntry>,
}

#[derive(Debug, Deserialize)]
pub struct PutEntry {
    #[serde(default)]
    pub place: String,
    pub section: Option<String>,
    pub article: String,
    pub days: Option<i64>,
    #[serde(default)]
    pub headline: String,
}

/// A file of the sample as text.
pub fn text(name: &str) -> Result<&'static str> {
    let file = DEMO.get_file(name).with_context(|| format!("the sample paper lacks {name}"))?;
    file.contents_utf8().with_context(|| format!("{name} is not UTF-8"))
}

/// A file of the sample as bytes.
pub fn bytes(name: &str) -> Result<&'static [u8]> {
    DEMO.get_file(name).map(include_dir::File::contents).with_context(|| format!("the sample paper lacks {name}"))
}

/// A TOML file of the sample.
pub fn toml_file<T: DeserializeOwned>(name: &str) -> Result<T> {
    toml::from_str(text(name)?).with_context(|| format!("the sample's {name}"))
}

/// Every article with its body, in the order of the files.
pub fn articles() -> Result<Vec<(ArticleEntry, &'static str)>> {
    let folder = DEMO.get_dir("articles").context("the sample paper lacks its articles")?;
    let mut files: Vec<_> =
        folder.files().filter(|file| file.path().extension().is_some_and(|ext| ext == "html")).collect();
    files.sort_by_key(|file| file.path());
    files
        .into_iter()
        .map(|file| {
            let name = file.path().display();
            let text = file.contents_utf8().ok_or_else(|| anyhow!("{name} is not UTF-8"))?;
            let rest = text.strip_prefix("+++\n").with_context(|| format!("{name} has no front matter"))?;
            let (front, body) =
                rest.split_once("\n+++\n").with_context(|| format!("{name}: the front matter has no end"))?;
            Ok((toml::from_str(front).with_context(|| name.to_string())?, body))
        })
        .collect()
}

/// A time of the sample, in milliseconds since 1970 UTC.
pub fn instant(text: &str) -> Result<i64> {
    let at: jiff::Timestamp = text.parse().with_context(|| format!("{text} is not a time"))?;
    Ok(at.as_millisecond())
}
