//! The index itself: made, opened, written, read.

use crate::groups::Groups;
use crate::schema::{Document, Fields, Kind, STAMP, pack, schema, unpack};
use crate::stem;
use crate::tokens::{GIVEN, Given, tokens};
use crate::{Fault, Result};
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};
use tantivy::collector::DocSetCollector;
use tantivy::columnar::Column;
use tantivy::directory::MmapDirectory;
use tantivy::index::SegmentId;
use tantivy::indexer::IndexWriterOptions;
use tantivy::query::{Query, TermQuery};
use tantivy::schema::IndexRecordOption;
use tantivy::{IndexReader, IndexSettings, IndexWriter, ReloadPolicy, Searcher, SegmentReader, TantivyDocument, Term};

/// Rises when texts would be cut or kept otherwise than before: an index of another edition is made anew.
const EDITION: &str = "courant-4";
/// What a writer collects before it is written (bytes).
const BUDGET: usize = 40_000_000;
/// Bytes of words that wait to be written, at most.
const WAITING: usize = 32_000_000;
/// Languages whose stems a question is tried with.
const LANGUAGES: usize = 12;

/// An index that can be asked.
pub struct Index {
    index: tantivy::Index,
    reader: IndexReader,
    pub(crate) fields: Fields,
    shown: RwLock<Arc<Shown>>,
}

/// What is seen of an index until it is read again.
pub(crate) struct Shown {
    pub fields: Fields,
    pub searcher: Searcher,
    /// By segment.
    pub groups: Vec<Arc<Groups>>,
    /// Languages of the texts that have rules for stems.
    pub languages: Vec<String>,
}

impl Index {
    /// Makes an empty index in a folder, which is made too.
    ///
    /// # Refuses
    /// A folder that holds one already.
    pub fn create(folder: &Path) -> Result<Index> {
        std::fs::create_dir_all(folder)?;
        let directory = MmapDirectory::open(folder).map_err(tantivy::TantivyError::from)?;
        Index::of(tantivy::Index::create(directory, schema().0, IndexSettings::default())?)
    }

    /// An empty index in memory.
    pub fn in_memory() -> Result<Index> {
        Index::of(tantivy::Index::create_in_ram(schema().0))
    }

    /// Opens the index of a folder and reads all its files once, to see whether they are whole.
    ///
    /// # Refuses
    /// [`Fault::Missing`], [`Fault::OtherEdition`], [`Fault::Broken`]: in every case a new one has to be made.
    pub fn open(folder: &Path) -> Result<Index> {
        if !folder.join("meta.json").is_file() {
            return Err(Fault::Missing);
        }
        let broken = |error: tantivy::TantivyError| Fault::Broken(error.to_string());
        let index = tantivy::Index::open_in_dir(folder).map_err(broken)?;
        if index.schema() != schema().0 {
            return Err(Fault::OtherEdition);
        }
        let damaged = index.validate_checksum().map_err(broken)?;
        if let Some(file) = damaged.iter().next() {
            return Err(Fault::Broken(format!("{} is not what was written", file.display())));
        }
        let opened = Index::of(index)?;
        if opened.payload()?.0 != EDITION {
            return Err(Fault::OtherEdition);
        }
        Ok(opened)
    }

    fn of(index: tantivy::Index) -> Result<Index> {
        index.tokenizers().register(GIVEN, Given);
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let fields = schema().1;
        let shown = RwLock::new(Arc::new(Shown::read(reader.searcher(), fields, None)?));
        Ok(Index { index, reader, fields, shown })
    }

    /// Edition and cursor of the last commit.
    fn payload(&self) -> Result<(String, i64)> {
        let payload = self.index.load_metas()?.payload.unwrap_or_default();
        let (edition, cursor) = payload.split_once(' ').unwrap_or((&payload, ""));
        Ok((edition.to_owned(), cursor.parse().unwrap_or_default()))
    }

    /// The number of the last event that the last commit knows of; 0 before the first.
    pub fn cursor(&self) -> Result<i64> {
        Ok(self.payload()?.1)
    }

    /// How many documents can be found.
    pub fn count(&self) -> u64 {
        self.shown().searcher.num_docs()
    }

    /// The writer of this index; there can be only one at a time, in whatever process.
    pub fn writer(&self) -> Result<Writer> {
        let options =
            IndexWriterOptions::builder().num_worker_threads(1).memory_budget_per_thread(BUDGET).num_merge_threads(1);
        let (writer, cursor) = (self.index.writer_with_options(options.build())?, self.cursor()?);
        Ok(Writer { writer, fields: self.fields, cursor, waiting: 0 })
    }

    /// Shows what was committed since.
    pub fn refresh(&self) -> Result<()> {
        self.reader.reload()?;
        let shown = Shown::read(self.reader.searcher(), self.fields, Some(&self.shown()))?;
        *self.shown.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(shown);
        Ok(())
    }

    pub(crate) fn shown(&self) -> Arc<Shown> {
        Arc::clone(&self.shown.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Row and stamp of every document of a kind.
    pub fn stamps(&self, kind: Kind) -> Result<Vec<(i64, u64)>> {
        self.stamps_by(Term::from_field_u64(self.fields.kind, kind as u64))
    }

    /// Row and stamp of every comment of an article.
    pub fn stamps_below(&self, article_id: i64) -> Result<Vec<(i64, u64)>> {
        self.stamps_by(self.fields.parent_term(article_id))
    }

    fn stamps_by(&self, term: Term) -> Result<Vec<(i64, u64)>> {
        let shown = self.shown();
        let searcher = &shown.searcher;
        let found = searcher.search(&TermQuery::new(term, IndexRecordOption::Basic), &DocSetCollector)?;
        let stamps: Vec<Column<u64>> = searcher
            .segment_readers()
            .iter()
            .map(|segment| segment.fast_fields().u64(STAMP))
            .collect::<tantivy::Result<_>>()?;
        Ok(found
            .into_iter()
            .filter_map(|place| {
                let ord = place.segment_ord as usize;
                let hit = shown.groups[ord].hit(place.doc_id)?;
                Some((hit.id, stamps[ord].first(place.doc_id).unwrap_or_default()))
            })
            .collect())
    }
}

impl Shown {
    /// Reads what belongs to each segment, as far as it was not read before.
    fn read(searcher: Searcher, fields: Fields, before: Option<&Shown>) -> Result<Shown> {
        let known: HashMap<SegmentId, &Arc<Groups>> = before
            .into_iter()
            .flat_map(|shown| shown.searcher.segment_readers().iter().map(SegmentReader::segment_id).zip(&shown.groups))
            .collect();
        let mut groups = Vec::new();
        let mut languages: Vec<String> = Vec::new();
        for segment in searcher.segment_readers() {
            groups.push(match known.get(&segment.segment_id()) {
                Some(known) => Arc::clone(known),
                None => Arc::new(Groups::read(segment)?),
            });
            let tags = segment.inverted_index(fields.language)?;
            let mut terms = tags.terms().stream()?;
            while terms.advance() && languages.len() < LANGUAGES {
                let Ok(bytes) = terms.key().try_into() else { continue };
                let language = unpack(u64::from_be_bytes(bytes));
                if !languages.contains(&language) && stem::stemmer(&language).is_some() {
                    languages.push(language);
                }
            }
        }
        Ok(Shown { fields, searcher, groups, languages })
    }
}

/// Puts documents in and takes them out. Nothing of it is seen before [`Index::refresh`], and nothing of it is sure to be on
/// the disk before [`Writer::commit`]: after a crash, what came behind the cursor has to be put in again.
pub struct Writer {
    writer: IndexWriter,
    fields: Fields,
    /// Of the last commit.
    cursor: i64,
    /// Bytes that were put in and may not be written yet.
    waiting: usize,
}

impl Writer {
    /// Puts a document in, instead of the one of the same row.
    pub fn put(&mut self, document: &Document) -> Result<()> {
        let fields = self.fields;
        let mut row = TantivyDocument::new();
        row.add_u64(fields.key, crate::schema::key(document.kind, document.id));
        row.add_u64(fields.kind, document.kind as u64);
        row.add_i64(fields.id, document.id);
        if let Some(parent) = document.parent {
            row.add_u64(fields.parent, parent.unsigned_abs());
        }
        row.add_u64(fields.language, pack(&document.language));
        for (field, ids) in
            [(fields.section, &document.sections), (fields.person, &document.people), (fields.topic, &document.topics)]
        {
            ids.iter().for_each(|id| row.add_i64(field, *id));
        }
        row.add_u64(fields.genre, document.genre);
        row.add_i64(fields.published_at, document.published_at);
        row.add_u64(fields.stamp, document.stamp);
        let mut all = String::new();
        let texts = document.texts().into_iter();
        for (field, (text, times)) in
            [fields.headline, fields.standfirst, fields.body, fields.names].into_iter().zip(texts)
        {
            if !text.is_empty() {
                let tokens = tokens(text, &document.language, times, &mut all);
                self.waiting += tokens.len();
                row.add_text(field, tokens);
            }
        }
        self.waiting += all.len();
        row.add_text(fields.all, all);
        self.remove(document.kind, document.id);
        self.writer.add_document(row)?;
        // They are taken in on another thread, which may be slower, and it is asked for no end.
        if self.waiting > WAITING {
            self.commit(self.cursor)?;
        }
        Ok(())
    }

    /// Takes a row out.
    pub fn remove(&self, kind: Kind, id: i64) {
        self.writer.delete_term(self.fields.key_term(kind, id));
    }

    /// Takes the comments of an article out.
    pub fn remove_below(&self, article_id: i64) {
        self.writer.delete_term(self.fields.parent_term(article_id));
    }

    /// Writes all of it to the disk, together with the number of the last event it knows of.
    pub fn commit(&mut self, cursor: i64) -> Result<()> {
        let mut commit = self.writer.prepare_commit()?;
        commit.set_payload(&format!("{EDITION} {cursor}"));
        commit.commit()?;
        (self.cursor, self.waiting) = (cursor, 0);
        Ok(())
    }

    /// Lets merging finish, then gives the index free.
    pub fn close(self) -> Result<()> {
        Ok(self.writer.wait_merging_threads()?)
    }
}

/// A query that filters and gives no points.
pub(crate) fn filter(term: Term) -> Box<dyn Query> {
    Box::new(tantivy::query::ConstScoreQuery::new(Box::new(TermQuery::new(term, IndexRecordOption::Basic)), 0.0))
}
