//! Common words that say nothing about what a text is about.
//!
//! Short lists of function words per language, compared in folded form. They need not be
//! complete: what they miss is as frequent in every text and only weakens a comparison.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::fold::fold;

const EN: &str = "the and for that this with from have has had was were are been being not but they them their there then than these those \
    you your she her his him its our ours who whom whose which what when where why how will would could should can may might must shall \
    into onto over under after before about against between through during again once only also just more most much many some any all each \
    every other another such same own very too out off down upon said says say according one two three first last new year years day days \
    week month people because while until since both either neither nor per via like made make get got don't didn't isn't it's \
    mr mrs ms now here still even well back up did does do";
const FR: &str = "les des une dans pour par sur avec sans sous que qui quoi dont est sont ete etait etaient sera seront avait avaient ont \
    pas plus moins tres tout tous toute toutes mais car donc ainsi alors aussi cette ces cet son ses leur leurs nos vos notre votre mon mes \
    nous vous ils elles elle lui eux aux entre vers chez depuis pendant apres avant selon comme lors dit fait faire etre avoir peut deux trois \
    ans jour jours annee annees premier premiere autre autres meme quand encore deja bien il ne se sa ce le la un du en et au";
const DE: &str = "der die das den dem des ein eine einen einem einer eines und oder aber als auch auf aus bei bis dass durch fur gegen hat \
    haben hatte hatten ihr ihre ihren ihrem ihrer ich sie wir ist sind war waren wird werden wurde wurden kann konnen konnte soll sollen muss \
    mussen mit nach nicht noch nur schon sehr sein seine seinen seiner sich uber unter vom von vor was wenn wer wie wieder zum zur zwei drei \
    zwischen diese dieser dieses diesem diesen jedoch mehr nun sagte laut ersten erste neue neuen jahr jahre jahren tag tage man denn weil ohne \
    alle allem allen aller alles dort hier im am um";
const ES: &str = "los las una uno unos unas del por para con sin sobre que quien cual cuyo como cuando donde porque pero mas muy tambien \
    entre desde hasta hacia segun este esta estos estas ese esa esos esas aquel son fue fueron era eran ser sido estar estan estaba han habia \
    hay sus les nos muchos todo todos toda todas otro otra otros otras dos tres ano anos dia dias primer primera nuevo nueva dijo tras ante \
    durante contra aunque solo asi antes despues ya el la de en al se lo le no si";
const AR: &str = "في من على إلى عن مع هذا هذه ذلك تلك الذي التي الذين كان كانت يكون قد لقد لم لن لا ما هو هي هم نحن أن إن أو ثم بعد قبل بين \
    حتى كل بعض غير عند منذ خلال حيث كما أي وقد ولا وفي وهو وهي قال قالت يوم عام أكثر أيضا لكن إذا كانوا حول دون نحو ضد أول وكان \
    عليها عليه فيها فيه منها منه لها له بها به";
const FA: &str = "از در به با که این آن را برای است بود شد شده می نمی های ها هم یا تا بر هر چه اگر اما ولی نیز خود دیگر یک دو سه بین \
    پس پیش روی زیر کرد کرده کردند کند کنند شود شوند باشد باشند بودند هستند دارد دارند داشت گفت گفته همه همین چند سال روز ما شما آنها \
    او وی من تو نه بی همچنین باید خواهد خواهند اند ای";
const HE: &str = "של את על אל עם לא כי זה זו זאת הוא היא הם הן אני אנחנו אתה יש אין היה היתה הייתה היו יהיה גם או אם אבל רק כל כמו כן \
    בין לפני אחרי עד מן אשר יותר מאוד אמר אמרה שנה שנים יום אחד אחת שני לפי כך עוד כבר שם פה לו לה להם בו בה ידי";
const HI: &str = "के का की है हैं में से को ने और पर यह वह ये वे इस उस इन उन एक दो भी तो ही कि जो था थी थे हो होता होती होते हुआ हुई हुए \
    कर करने करते किया की गया गई गए जा रहा रही रहे लिए साथ बाद पहले तक अपने अपनी अपना नहीं कुछ सभी या अब जब तब कहा दिया अगर लेकिन वाले वाली";
const KM: &str = "និង នៃ ដែល នេះ នោះ មាន ជា បាន ក្នុង ដោយ ពី ទៅ មក នៅ លើ ក្រោម ឱ្យ ឲ្យ អោយ ដើម្បី ព្រោះ ដោយសារ ក៏ ទេ មិន ពុំ ហើយ ឬ តែ ប៉ុន្តែ \
    គឺ ត្រូវ ត្រូវបាន នឹង កំពុង អាច គេ យើង ខ្ញុំ អ្នក លោក គាត់ នាង ពួក គេហទំព័រ របស់ ចំពោះ ចំនួន ដល់ តាម ជាមួយ ទាំង អស់ ទាំងអស់ ច្រើន ណាស់ ផង ដែរ \
    ឆ្នាំ ខែ ថ្ងៃ ទី មួយ ពីរ បី រូប គ្រប់ ទៀត ឡើង ចេញ ចូល វិញ រួម មួយចំនួន ការ ភាព ប្រាប់ ថា បើ កាល រវាង ក្រោយ មុន អំពី ទើប ដូច ពេល កាលពី ម្នាក់ ឥឡូវ ពេលនេះ ចាប់ពី";
const MY: &str = "သည် က ကို မှာ မှ နှင့် နဲ့ ၏ ရဲ့ တွင် ၌ သို့ သို့မဟုတ် ဖြင့် အတွက် များ တို့ ပါ မည် ခဲ့ ရှိ ဖြစ် ဤ ထို အဲဒီ ဒီ လည်း တော့ ပြီး ၍ လျက် \
    သော သည့် မယ့် တဲ့ ရန် ဟု လို့ ကြောင့် ကြောင်း ကြ နေ နိုင် ရ မ ဘူး တစ် နှစ် သုံး ခု ယောက် ဦး အထိ မှစ၍ ပေါ် အောက် အတွင်း ပြော ဆို \
    ပါသည် ခဲ့သည် ရှိသည် ဖြစ်သည် များကို များ၏ ယခု နောက် အခါ";
const TH: &str = "ที่ และ ของ ใน เป็น มี ได้ ว่า ให้ กับ จาก ไป มา ไม่ จะ ก็ แต่ หรือ โดย ซึ่ง อยู่ นี้ นั้น คือ เพื่อ แล้ว ยัง กัน ต่อ ถึง อย่าง ต้อง เมื่อ \
    ถูก ทั้ง ด้วย เขา เธอ เรา ผู้ คน การ ความ ตาม หลัง ก่อน ระหว่าง หนึ่ง สอง สาม ปี วัน เดือน ราย แห่ง ขึ้น ลง เข้า ออก อีก มาก กว่า เพราะ บน ใต้ \
    กล่าว กำลัง ทำ ใช้ เคย ทุก บาง พวก นาย นาง จึง หาก แม้ สามารถ";
const LO: &str = "ທີ່ ແລະ ຂອງ ໃນ ເປັນ ມີ ໄດ້ ວ່າ ໃຫ້ ກັບ ຈາກ ໄປ ມາ ບໍ່ ຈະ ກໍ ກໍ່ ແຕ່ ຫຼື ຫລື ໂດຍ ຊຶ່ງ ເຊິ່ງ ຢູ່ ນີ້ ນັ້ນ ແມ່ນ ເພື່ອ ແລ້ວ ຍັງ ກັນ ຕໍ່ ເຖິງ ຢ່າງ ຕ້ອງ ເມື່ອ \
    ຖືກ ທັງ ດ້ວຍ ເຂົາ ລາວ ພວກ ເຮົາ ຜູ້ ຄົນ ການ ຄວາມ ຕາມ ຫຼັງ ກ່ອນ ລະຫວ່າງ ໜຶ່ງ ສອງ ສາມ ປີ ວັນ ເດືອນ ຂຶ້ນ ລົງ ເຂົ້າ ອອກ ອີກ ຫຼາຍ ກວ່າ ເພາະ ເທິງ ທ່ານ";
const ZH: &str = "的 了 在 是 和 与 及 或 而 但 也 就 都 不 没 有 这 那 我 你 他 她 它 们 我们 你们 他们 她们 自己 一个 一些 这个 那个 这些 那些 以 于 为 对 从 \
    到 把 被 让 向 由 将 会 能 可 可以 要 上 下 中 里 后 前 时 年 月 日 说 表示 认为 因为 所以 但是 如果 虽然 已经 正在 进行 没有 其中 \
    以及 对于 关于 通过 根据 之后 之前 目前 此外 同时 还 很 更 最 并 等 个 名 位 次 之 其 此 該 该 吗 呢 吧 着 过 地 得 所 又 再 只 各 沿 并 且 每 向 往";
const JA: &str = "の に は を た が で て と し れ さ ある いる も する から な こと として い や など なっ ない この ため その あっ よう また もの という \
    あり まで られ なる へ か だ これ によって により おり より による ず なり られる において ば なかっ なく しかし について せ だっ できる それ う \
    ので なお のみ でき き つ における および いう さらに でも ら たり その他 に関する ます です ました でした ません いた いて した して される された \
    している していた 年 月 日 者 人 的 等 中 後 前";
const KO: &str = "그 이 저 것 수 등 및 또는 그리고 그러나 하지만 있는 있다 있습니다 없는 없다 하는 한다 했다 하고 된다 됐다 되는 위해 대한 대해 \
    통해 따라 따르면 관련 이번 지난 오는 모든 다른 같은 가장 전에 후에 더 매우 우리 그는 그녀는 말했다 밝혔다 전했다 때문에 이후 이전 오늘 \
    있었다 것으로 것이다 것은 것이 하지 않는 않았다 이라고 라고 년 월 일 명 개 첫 두 세";

static STOPWORDS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    [EN, FR, DE, ES, AR, FA, HE, HI, KM, MY, TH, LO, ZH, JA, KO]
        .iter()
        .flat_map(|list| list.split_whitespace())
        .map(fold)
        .collect()
});

/// Whether a word, folded ([`fold`]), is one of those that say nothing about what a text is about: "the", "und", "និង".
pub fn is_common_word(folded: &str) -> bool {
    STOPWORDS.contains(folded)
}
