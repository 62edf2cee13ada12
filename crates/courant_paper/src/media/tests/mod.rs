//! Media from bytes to what readers are served, on both engines.

mod captions;
mod fetching;
mod fixtures;
mod making;
mod serving;
mod storing;
