//! Words that say nothing, headlines that shout, signs that are colors alone.

use std::collections::HashSet;
use std::sync::LazyLock;

/// What links say that do not say where they lead: a line for each language of the product.
const NOTHING: &[&str] = &[
    "here | click here | click | see here | right here | this | this link | the link | link | this page | this article | this site | this website | website | more | more here | read more | read on | learn more | see more | find out more | more info | more information | details | continue | continue reading",
    "ទីនេះ | នៅទីនេះ | ត្រង់នេះ | ចុចទីនេះ | ចុចនៅទីនេះ | ចុចត្រង់នេះ | តំណ | តំណភ្ជាប់ | តំណនេះ | តំណភ្ជាប់នេះ | អានបន្ត | អានបន្ថែម | បន្ថែម | មើលបន្ថែម | ព័ត៌មានបន្ថែម | ព័ត៌មានលម្អិត",
    "ဒီမှာ | ဒီနေရာ | ဤနေရာ | ဤနေရာတွင် | ဒီမှာနှိပ်ပါ | ဤနေရာကိုနှိပ်ပါ | နှိပ်ပါ | လင့်ခ် | လင့် | ဆက်ဖတ်ရန် | ပိုမိုဖတ်ရန် | နောက်ထပ် | ပိုမိုသိရှိရန် | အသေးစိတ်",
    "这里 | 這裡 | 这儿 | 点击这里 | 點擊這裡 | 请点击这里 | 点此 | 點此 | 点击 | 點擊 | 此处 | 此處 | 链接 | 連結 | 此链接 | 此連結 | 这个链接 | 更多 | 阅读更多 | 閱讀更多 | 了解更多 | 查看更多 | 更多信息 | 更多資訊 | 详情 | 詳情",
    "ici | cliquez ici | cliquer ici | par ici | ce lien | le lien | lien | cette page | cet article | ce site | plus | lire plus | lire la suite | la suite | suite | voir plus | voir ici | en savoir plus | plus d'informations | détails",
    "aquí | haga clic aquí | haz clic aquí | clic aquí | pulse aquí | este enlace | el enlace | enlace | esta página | este artículo | más | leer más | ver más | seguir leyendo | más información | detalles",
    "هنا | من هنا | اضغط هنا | انقر هنا | هذا الرابط | الرابط | رابط | هذه الصفحة | هذا المقال | المزيد | اقرأ المزيد | للمزيد | لمزيد من المعلومات | تفاصيل | التفاصيل",
    "hier | hier klicken | klicken sie hier | klick hier | siehe hier | dieser link | diesem link | zum link | diese seite | dieser artikel | mehr | mehr lesen | weiterlesen | weiter | mehr erfahren | mehr dazu | mehr informationen | zum artikel",
    "đây | tại đây | ở đây | bấm vào đây | nhấn vào đây | nhấp vào đây | liên kết | liên kết này | đường dẫn này | trang này | bài này | thêm | xem thêm | đọc thêm | đọc tiếp | tìm hiểu thêm | chi tiết",
];

/// Words as they are compared: folded, without signs around them.
fn bare(text: &str) -> String {
    courant_text::fold(text).trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

/// Whether the words of a link say nothing of where it leads: none at all, or "here".
pub fn says_nothing(text: &str) -> bool {
    static WORDS: LazyLock<HashSet<String>> =
        LazyLock::new(|| NOTHING.iter().flat_map(|words| words.split('|')).map(bare).collect());
    // A sign by itself is said aloud as nothing, too; the mark of a picture is one that says something.
    let bare = bare(text);
    if bare.is_empty() { !text.contains('◻') } else { WORDS.contains(&bare) }
}

/// Whether a text stands in capitals: two words or more, eight letters or more. Scripts without capitals never do.
pub fn is_shouted(text: &str) -> bool {
    let cased = |word: &&str| word.chars().any(char::is_uppercase);
    let upper = text.chars().filter(|c| c.is_uppercase()).count();
    let lower = text.chars().filter(|c| c.is_lowercase()).count();
    upper >= 8 && lower * 8 < upper && courant_text::words(text).filter(cased).take(2).count() == 2
}

/// Whether a text is nothing but colored circles, squares or hearts.
pub fn is_colors(text: &str) -> bool {
    let is_color = |c: char| {
        matches!(c, '\u{1f534}' | '\u{1f535}' | '\u{1f7e0}'..='\u{1f7eb}' | '\u{26aa}' | '\u{26ab}' | '\u{2b1b}' | '\u{2b1c}'
            | '\u{2764}' | '\u{1f499}'..='\u{1f49c}' | '\u{1f5a4}' | '\u{1f90d}' | '\u{1f90e}' | '\u{1f9e1}')
    };
    let mut signs = text.chars().filter(|c| !c.is_whitespace() && *c != '\u{fe0f}').peekable();
    signs.peek().is_some() && signs.all(is_color)
}
