//! Draws share pictures of given articles into a folder, to look at, and says how long each took.
//!
//! `cargo run --release -p courant_pictures --example share_cards -- FOLDER < LINES`, one card a line with tabs
//! between: file name, language, kind, label, paper's name, headline.

use courant_pictures::{ShareCard, share_card};
use std::io::BufRead;
use std::path::PathBuf;
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("name a folder for the pictures")?);
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let fields: Vec<&str> = line.split('\t').collect();
        let [file, language, kind, label, name, headline] = fields[..] else {
            return Err(format!("six fields with tabs between are needed, not {}: {line}", fields.len()).into());
        };
        let card = ShareCard { headline, language, kind, label, name, accent: [0x1f, 0x5f, 0x6b] };
        let begun = Instant::now();
        let picture = share_card(&card)?;
        let taken = begun.elapsed();
        println!("{file}: {} bytes, {:.1} ms", picture.bytes.len(), taken.as_secs_f64() * 1000.0);
        std::fs::write(folder.join(format!("{file}.png")), &picture.bytes)?;
    }
    Ok(())
}
