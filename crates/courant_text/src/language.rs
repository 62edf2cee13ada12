//! Whose language a text is in: by script and telling letters, else by letter statistics.

use icu_properties::props::Script;
use whatlang::{Detector, Lang};

use crate::letters::{is_letter, is_mark, script};

/// Letters looked at; the start of an article tells its language.
const SAMPLE: usize = 4000;
/// Letters needed before statistics over Latin or Cyrillic are asked.
const SHORT: usize = 20;
/// Letters from which the best of all languages is believed if it is one of those asked for.
const SURE: usize = 40;
/// The part of a text that is sampled for statistics, in characters.
const SAMPLE_CHARS: usize = 6000;

/// Letters counted by script, with the ones that tell languages of one script apart.
#[derive(Default)]
struct Letters {
    by_script: Vec<(Script, usize)>,
    total: usize,
    arabic: ArabicLetters,
}

#[derive(Default)]
struct ArabicLetters {
    arabic: usize,
    persian: usize,
    urdu: usize,
    pashto: usize,
    kurdish: usize,
    uyghur: usize,
}

impl Letters {
    fn of(text: &str) -> Self {
        let mut letters = Self::default();
        for c in text.chars().filter(|&c| is_letter(c)).take(SAMPLE) {
            let script = script(c);
            // A Chinese character or a Hangul syllable stands for about two letters.
            let weight = match script {
                Script::Han | Script::Hangul => 2,
                Script::Common | Script::Inherited => continue,
                _ => 1,
            };
            letters.total += weight;
            match letters.by_script.iter_mut().find(|(known, _)| *known == script) {
                Some((_, count)) => *count += weight,
                None => letters.by_script.push((script, weight)),
            }
            if script == Script::Arabic {
                letters.arabic.count(c);
            }
        }
        letters
    }

    fn count(&self, script: Script) -> usize {
        self.by_script.iter().find(|(known, _)| *known == script).map_or(0, |(_, count)| *count)
    }

    /// The script of more than half of the letters; kana and Chinese characters count together.
    fn dominant(&self) -> Option<Script> {
        let japanese = self.count(Script::Han) + self.count(Script::Hiragana) + self.count(Script::Katakana);
        if japanese * 2 > self.total {
            return Some(Script::Han);
        }
        self.by_script.iter().find(|(_, count)| count * 2 > self.total).map(|(script, _)| *script)
    }
}

impl ArabicLetters {
    fn count(&mut self, c: char) {
        match c {
            'ة' | 'ي' | 'ك' | 'ى' | 'أ' | 'إ' | 'ؤ' | 'ئ' => self.arabic += 1,
            'ی' | 'ک' | 'گ' | 'پ' | 'چ' | 'ژ' => self.persian += 1,
            'ٹ' | 'ڈ' | 'ڑ' | 'ے' | 'ں' | 'ہ' | 'ھ' => self.urdu += 1,
            'ټ' | 'ډ' | 'ړ' | 'ږ' | 'ښ' | 'ۍ' | 'ځ' | 'څ' | 'ڼ' => self.pashto += 1,
            'ڕ' | 'ڵ' | 'ێ' => self.kurdish += 1,
            'ۇ' | 'ۈ' | 'ۋ' | 'ڭ' => self.uyghur += 1,
            _ => {}
        }
    }

    fn language(&self) -> Option<&'static str> {
        let most = [
            (self.uyghur * 3, "ug"),
            (self.kurdish * 3, "ckb"),
            (self.pashto * 3, "ps"),
            (self.urdu * 2, "ur"),
            (self.persian, "fa"),
            (self.arabic, "ar"),
        ];
        // Persian and Urdu share most letters, so the rarer ones weigh more; a draw is unsure.
        let &(best, language) = most.iter().max_by_key(|(count, _)| *count)?;
        let draws = most.iter().filter(|(count, _)| *count == best).count();
        (best > 0 && draws == 1).then_some(language)
    }
}

/// The language of a text as far as its script tells it: `km`, `my`, `th`, `lo`, `ja` (with
/// kana), `zh`, `ko`, `he`, `ar`, `fa`, `ur`, `ps`, `ckb`, `ug` (by their letters), `hi`, `bn`, `pa`,
/// `gu`, `or`, `ta`, `te`, `kn`, `ml`, `si`, `bo`, `ka`, `hy`, `el`, `am`.
///
/// None for Latin and Cyrillic, for a text of fewer than two letters, and where no script has
/// more than half of them. A script used by several languages gives its largest one (Devanagari: `hi`).
pub fn script_language(text: &str) -> Option<&'static str> {
    let letters = Letters::of(text);
    if letters.total < 2 {
        return None;
    }
    language_of(letters.dominant()?, &letters)
}

fn language_of(script: Script, letters: &Letters) -> Option<&'static str> {
    Some(match script {
        Script::Khmer => "km",
        Script::Myanmar => "my",
        Script::Thai => "th",
        Script::Lao => "lo",
        Script::Hangul => "ko",
        Script::Hebrew => "he",
        Script::Arabic => return letters.arabic.language(),
        Script::Han => {
            let kana = letters.count(Script::Hiragana) + letters.count(Script::Katakana);
            // A few kana may stand in a Chinese text as names.
            if kana * 10 > letters.count(Script::Han) { "ja" } else { "zh" }
        }
        Script::Devanagari => "hi",
        Script::Bengali => "bn",
        Script::Gurmukhi => "pa",
        Script::Gujarati => "gu",
        Script::Oriya => "or",
        Script::Tamil => "ta",
        Script::Telugu => "te",
        Script::Kannada => "kn",
        Script::Malayalam => "ml",
        Script::Sinhala => "si",
        Script::Tibetan => "bo",
        Script::Georgian => "ka",
        Script::Armenian => "hy",
        Script::Greek => "el",
        Script::Ethiopic => "am",
        _ => return None,
    })
}

/// Languages told apart by statistics: BCP 47 primary subtag and the library's name.
const STATISTICAL: &[(&str, Lang)] = &[
    ("en", Lang::Eng),
    ("es", Lang::Spa),
    ("pt", Lang::Por),
    ("it", Lang::Ita),
    ("fr", Lang::Fra),
    ("de", Lang::Deu),
    ("nl", Lang::Nld),
    ("da", Lang::Dan),
    ("sv", Lang::Swe),
    ("nb", Lang::Nob),
    ("no", Lang::Nob),
    ("fi", Lang::Fin),
    ("et", Lang::Est),
    ("lv", Lang::Lav),
    ("lt", Lang::Lit),
    ("pl", Lang::Pol),
    ("cs", Lang::Ces),
    ("sk", Lang::Slk),
    ("sl", Lang::Slv),
    ("hr", Lang::Hrv),
    ("hu", Lang::Hun),
    ("ro", Lang::Ron),
    ("tr", Lang::Tur),
    ("az", Lang::Aze),
    ("uz", Lang::Uzb),
    ("tk", Lang::Tuk),
    ("vi", Lang::Vie),
    ("id", Lang::Ind),
    ("jv", Lang::Jav),
    ("tl", Lang::Tgl),
    ("ca", Lang::Cat),
    ("eo", Lang::Epo),
    ("la", Lang::Lat),
    ("cy", Lang::Cym),
    ("af", Lang::Afr),
    ("zu", Lang::Zul),
    ("sn", Lang::Sna),
    ("ak", Lang::Aka),
    ("ru", Lang::Rus),
    ("uk", Lang::Ukr),
    ("be", Lang::Bel),
    ("bg", Lang::Bul),
    ("mk", Lang::Mkd),
    ("sr", Lang::Srp),
    ("hi", Lang::Hin),
    ("mr", Lang::Mar),
    ("ne", Lang::Nep),
];

/// The one of the languages `among` (BCP 47 tags) a text is in, as it is written there.
///
/// The script decides where it can; texts in Latin, Cyrillic and Devanagari letters are
/// compared by letter statistics. None when unsure: fewer than 20 letters in those scripts, close
/// results, a language that is not among the given ones, or none given.
pub fn detect_language(text: &str, among: &[&str]) -> Option<String> {
    let letters = Letters::of(text);
    if letters.total < 2 {
        return None;
    }
    let script = letters.dominant()?;
    let tag =
        |subtag: &str| among.iter().find(|tag| primary(tag).eq_ignore_ascii_case(subtag)).map(|tag| (*tag).to_owned());
    if !matches!(script, Script::Latin | Script::Cyrillic | Script::Devanagari) {
        return tag(language_of(script, &letters)?);
    }
    if letters.total < SHORT {
        return None;
    }
    let sample: String = text.chars().take(SAMPLE_CHARS).collect();
    let candidates: Vec<Lang> =
        STATISTICAL.iter().filter(|(subtag, _)| tag(subtag).is_some()).map(|(_, lang)| *lang).collect();
    let open = Detector::new().detect(&sample)?;
    if open.is_reliable() && !candidates.contains(&open.lang()) {
        return None;
    }
    // A paper's few languages are told apart more surely than all the library knows.
    let is_only = candidates.len() == 1;
    let closed = Detector::with_allowlist(candidates).detect(&sample)?;
    let agree = open.lang() == closed.lang();
    if !(agree && (open.is_reliable() || is_only || letters.total >= SURE) || closed.is_reliable() && !is_only) {
        return None;
    }
    let found = closed.lang();
    STATISTICAL.iter().filter(|(_, lang)| *lang == found).find_map(|(subtag, _)| tag(subtag))
}

/// Letters from which a passage is more than a name, where a Chinese character or a Hangul syllable counts as two.
const PASSAGE: usize = 16;
/// The same in words for Latin, Cyrillic and Greek, in which names of other countries are often written.
const PASSAGE_WORDS: usize = 6;

/// The scripts a language is written in, by its BCP 47 tag; none for what is not known.
fn scripts_of(lang: &str) -> Option<&'static [Script]> {
    let subtag = lang.split(['-', '_']).skip(1).find(|subtag| subtag.len() == 4).unwrap_or_default();
    let by_script: &[Script] = match subtag.to_ascii_lowercase().as_str() {
        "latn" => &[Script::Latin],
        "cyrl" => &[Script::Cyrillic],
        "arab" => &[Script::Arabic],
        "hans" | "hant" => &[Script::Han, Script::Bopomofo],
        "" => &[],
        _ => return None,
    };
    if !by_script.is_empty() {
        return Some(by_script);
    }
    Some(match primary(lang).to_ascii_lowercase().as_str() {
        "km" => &[Script::Khmer],
        "my" => &[Script::Myanmar],
        "th" => &[Script::Thai],
        "lo" => &[Script::Lao],
        "zh" => &[Script::Han, Script::Bopomofo],
        "ja" => &[Script::Han, Script::Hiragana, Script::Katakana],
        "ko" => &[Script::Hangul, Script::Han],
        "he" | "yi" => &[Script::Hebrew],
        "ar" | "fa" | "ur" | "ps" | "ckb" | "ug" => &[Script::Arabic],
        "hi" | "mr" | "ne" => &[Script::Devanagari],
        "bn" => &[Script::Bengali],
        "ta" => &[Script::Tamil],
        "te" => &[Script::Telugu],
        "si" => &[Script::Sinhala],
        "ka" => &[Script::Georgian],
        "hy" => &[Script::Armenian],
        "el" => &[Script::Greek],
        "am" => &[Script::Ethiopic],
        "ru" | "uk" | "be" | "bg" | "mk" => &[Script::Cyrillic],
        "sr" => &[Script::Cyrillic, Script::Latin],
        other if STATISTICAL.iter().any(|(subtag, _)| *subtag == other) => &[Script::Latin],
        _ => return None,
    })
}

/// The first passage of a text in letters that its language (BCP 47) is not written in, if it is long enough to be more
/// than a name: six words in Latin, Cyrillic or Greek letters, sixteen letters in others, where a Chinese character or a
/// Hangul syllable counts as two. Addresses are no words. None where the scripts of the language are not known.
pub fn foreign_passage<'t>(text: &'t str, lang: &str) -> Option<&'t str> {
    let own = scripts_of(lang)?;
    let kana = |script: Script| {
        if matches!(script, Script::Hiragana | Script::Katakana) { Script::Han } else { script }
    };
    let mut run: Option<(Script, usize, usize)> = None;
    for (at, c) in text.char_indices() {
        let script = script(c);
        if let Some((.., end)) = &mut run
            && is_mark(c)
            && *end == at
        {
            *end += c.len_utf8();
        }
        if !is_letter(c) || matches!(script, Script::Common | Script::Inherited) {
            continue;
        }
        let is_own = own.contains(&script);
        let (script, end) = (kana(script), at + c.len_utf8());
        run = match run {
            Some((same, start, _)) if same == script && !is_own => Some((same, start, end)),
            ended => {
                if let Some(found) = ended.and_then(|(script, start, end)| long_enough(text.get(start..end)?, script)) {
                    return Some(found);
                }
                (!is_own).then_some((script, at, end))
            }
        };
    }
    run.and_then(|(script, start, end)| long_enough(text.get(start..end)?, script))
}

fn long_enough(passage: &str, script: Script) -> Option<&str> {
    let is_long = match script {
        Script::Latin | Script::Cyrillic | Script::Greek => {
            let is_word = |word: &&str| {
                let word = word.trim_matches(|c: char| !c.is_alphanumeric());
                word.chars().any(is_letter) && !word.contains(['/', '@', '.', ':', '_'])
            };
            passage.split_whitespace().filter(is_word).take(PASSAGE_WORDS).count() == PASSAGE_WORDS
        }
        _ => {
            let weight = if matches!(script, Script::Han | Script::Hangul) { 2 } else { 1 };
            passage.chars().filter(|c| is_letter(*c)).count() * weight >= PASSAGE
        }
    };
    is_long.then_some(passage)
}

fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

/// Whether a language is written from right to left, by its BCP 47 tag.
///
/// A script subtag decides (`ks-Deva` is not, `pa-Arab` is), else the language itself: `ar`,
/// `fa`, `he`, `ur`, `ps`, `sd`, `ckb`, `dv`, `yi`, `ug` and some smaller ones. False for what
/// is not known.
pub fn is_rtl(lang: &str) -> bool {
    let mut subtags = lang.split(['-', '_']);
    let language = subtags.next().unwrap_or("").to_ascii_lowercase();
    if language.len() < 2 {
        return false; // a private tag, or none
    }
    // A script is the only subtag of four letters in its place; a private part ends the search.
    let script = subtags
        .take_while(|s| s.len() > 1)
        .find(|s| s.len() == 4 && s.bytes().all(|b| b.is_ascii_alphabetic()))
        .map(str::to_ascii_lowercase);
    match script.as_deref() {
        Some(script) => matches!(
            script,
            "arab" | "aran" | "hebr" | "syrc" | "thaa" | "nkoo" | "adlm" | "rohg" | "mand" | "samr" | "mend" | "yezi"
        ),
        None => matches!(
            language.as_str(),
            "ar" | "arz"
                | "ary"
                | "arq"
                | "apc"
                | "fa"
                | "prs"
                | "he"
                | "iw"
                | "ur"
                | "ps"
                | "sd"
                | "ckb"
                | "dv"
                | "yi"
                | "ji"
                | "ug"
                | "ks"
                | "lrc"
                | "mzn"
                | "glk"
                | "azb"
                | "pnb"
                | "skr"
                | "nqo"
                | "syr"
                | "arc"
                | "rhg"
                | "bal"
        ),
    }
}

#[cfg(test)]
mod tests;
