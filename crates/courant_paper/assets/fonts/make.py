#!/usr/bin/env python3
"""Makes the font files and fonts.css of this folder from npm packages.

    npm install PACKAGE@VERSION …      (those of the table in README.md)
    pip install fonttools==4.68.0 brotli==1.2.1 uharfbuzz==0.57.0
    python3 make.py path/to/node_modules path/to/fixtures/scripts

Every face is cut to the letters of its script, to the weights 400 to 700 and to the features that news text needs; hinting goes. Then
a paragraph in each language is shaped with the whole font and with the cut one: where glyphs or places differ, nothing is written.

Nothing is fetched here, and the same packages give the same bytes.
"""

import io
import json
import re
import sys
import unicodedata
from pathlib import Path

import brotli
import uharfbuzz
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

HERE = Path(__file__).parent
NARROWED = {}

# What an English, French, German, Spanish or Portuguese page needs, so that it loads no second file.
LATIN = "U+0-FF,U+131,U+152-153,U+160-161,U+178,U+17D-17E,U+192,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+2002-200A,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F-2030,U+2032-2033,U+2039-203A,U+2044,U+20A9,U+20AB-20AD,U+20B9,U+2116,U+2122,U+2190-2193,U+2212,U+2215,U+FEFF,U+FFFD"
# The rest of Latin: Vietnamese, central Europe, Turkish, romanised Sanskrit, Arabic and Chinese. U+300-36F: marks that follow a letter.
LATIN_EXT = "U+100-130,U+132-151,U+154-15F,U+162-177,U+179-17C,U+17F-191,U+193-24F,U+259,U+300-36F,U+1E00-1EFF,U+20A0-20A8,U+20AA,U+20AE-20B8,U+20BA-20BF,U+2C60-2C7F,U+A78B-A78C"
LATIN_EXT_SAMPLE = (
    "Nông dân được quyền lên tiếng về dòng sông: mực nước dâng hai mét, ruộng ngập. Rolnicy zyskują głos w sprawie rzeki: woda wezbrała, "
    "łąki są pod wodą. Čeští zemědělci řekli, že přišli o úrodu. A gazdák szerint az őszi víz több gyümölcsöst öntött el. Çiftçiler ırmağın "
    "yükseldiğini, İzmir’in de susuz kaldığını söyledi. Ūpė patvino, žmonės išsikėlė. Kṛṣṇa, Ṭabarī, Nǐ hǎo. Țara și apa. Ħajt Malti."
)
SCRIPTS = {
    "khmer": "U+1780-17FF",
    "myanmar": "U+1000-109F",
    "thai": "U+E00-E7F",
    "lao": "U+E80-EFF",
    "arabic": "U+600-6FF,U+750-77F,U+FD3E-FD3F,U+FDF2,U+FDFC",
    "hebrew": "U+590-5FF,U+FB1D-FB4F",
    "devanagari": "U+900-97F",
}
# Signs that join, part or carry marks in these scripts: kept in each cut, so that a word is shaped in one piece.
JOINERS = [0x20, 0xA0, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x25CC]

# The features of the Latin faces. Small capitals, fractions, swashes and scientific figures double a file and are not used.
LATIN_FEATURES = "ccmp locl mark mkmk kern liga calt rlig rvrn lnum onum pnum tnum".split()

SERIF = "source-serif/VAR/SourceSerif4Variable-{}.ttf"
SANS = "source-sans/VF/SourceSans3VF-{}.ttf"
# Between text (20) and display (60): sturdy enough at 18 px, tight enough for a headline. One file serves both.
OPTICAL_SIZE = {"opsz": 24}


def noto(name, script):
    return f"@fontsource-variable/noto-{name}/files/noto-{name}-{script}-wght-normal.woff2"


# name of the file, source, range, axes to pin beside the weight
LATIN_FACES = [
    ("serif-latin", SERIF.format("Roman"), LATIN, OPTICAL_SIZE),
    ("serif-latin-ext", SERIF.format("Roman"), LATIN_EXT, OPTICAL_SIZE),
    ("serif-italic-latin", SERIF.format("Italic"), LATIN, OPTICAL_SIZE),
    ("serif-italic-latin-ext", SERIF.format("Italic"), LATIN_EXT, OPTICAL_SIZE),
    ("sans-latin", SANS.format("Upright"), LATIN, {}),
    ("sans-latin-ext", SANS.format("Upright"), LATIN_EXT, {}),
]
SCRIPT_SOURCES = {
    "khmer": ("serif-khmer", "sans-khmer"),
    # Burmese letters are drawn with an even line in books and papers too, and the modulated "serif" exists in fixed weights only, which a
    # browser does not mix with variable faces in one family. One file stands in both families.
    "myanmar": (None, "sans-myanmar"),
    "thai": ("serif-thai", "sans-thai"),
    "lao": ("serif-lao", "sans-lao"),
    "arabic": ("naskh-arabic", "sans-arabic"),
    "hebrew": ("serif-hebrew", "sans-hebrew"),
    "devanagari": ("serif-devanagari", "sans-devanagari"),
}

# Naskh is drawn small: beside Latin, and beside the sans, it looks two points smaller than it is.
SIZE = {"serif-arabic": "110%"}

# Fonts that readers' devices have, with what is needed to give them the widths and heights of ours until ours are there:
# (names, weight, mean width of a letter of English per em, family). Widths as in @capsizecss/metrics 4.3.0.
LOCALS = [
    ("serif", 400, ["Noto Serif", "Noto Serif Regular"], 0.481),
    ("serif", 700, ["Noto Serif Bold"], 0.512),
    ("serif", 400, ["Georgia"], 913 / 2048),
    ("serif", 700, ["Georgia Bold"], 1062 / 2048),
    ("sans", 400, ["Roboto", "Roboto Regular"], 911 / 2048),
    ("sans", 700, ["Roboto Bold"], 926 / 2048),
    ("sans", 400, ["Arial", "Liberation Sans"], 913 / 2048),
    ("sans", 700, ["Arial Bold", "Liberation Sans Bold"], 983 / 2048),
]
# Mean widths are measured on fixtures/scripts/en.txt, those above on another text: Noto Serif has 0.4696 here and 0.481 there.
SAMPLE = 0.4696 / 0.481


def points(ranges):
    for part in ranges.replace("U+", "").split(","):
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def narrowed(path, pins):
    """The font at `path` between weight 400 and 700, other axes pinned."""
    font = TTFont(path)
    axes = {axis.axisTag for axis in font["fvar"].axes}
    limits = {"wght": (400, 700), **pins}
    font = instancer.instantiateVariableFont(font, {tag: at for tag, at in limits.items() if tag in axes})
    kept = io.BytesIO()
    font.save(kept)
    return kept.getvalue()


def cut(path, letters, pins, features, name):
    """The font at `path` with only `letters`, as (TTFont, bytes of woff2)."""
    if (path, str(pins)) not in NARROWED:
        NARROWED[path, str(pins)] = narrowed(path, pins)
    font = TTFont(io.BytesIO(NARROWED[path, str(pins)]))
    options = subset.Options()
    options.hinting = False
    options.desubroutinize = True
    options.layout_features = features
    options.name_IDs = [0, 13, 14]
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += ["BASE"]
    options.flavor = "woff2"
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=letters)
    cutter.subset(font)
    rename(font, name)
    font["head"].modified = font["head"].created  # no time of making in the file
    font.recalcTimestamp = False
    font.flavor = "woff2"
    out = io.BytesIO()
    font.save(out)
    return font, out.getvalue()


def rename(font, name):
    """Gives the face a name of our own: "Source" is a reserved font name, which changed versions may not bear."""
    family = "Courant " + name.replace("-", " ").title()
    table = font["name"]
    for name_id, text in ((1, family), (2, "Regular"), (3, family), (4, family), (6, family.replace(" ", ""))):
        table.setName(text, name_id, 3, 1, 0x409)
    for axis in font["fvar"].axes:
        axis.axisNameID = 1


def shaped(data, order, text, weight):
    """Glyph names and places of `text`, as a browser would set it."""
    face = uharfbuzz.Face(data)
    font = uharfbuzz.Font(face)
    font.set_variations({"wght": weight, **OPTICAL_SIZE})
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer, {})
    return [
        (order[info.codepoint], at.x_advance, at.x_offset, at.y_offset)
        for info, at in zip(buffer.glyph_infos, buffer.glyph_positions)
    ]


def plain(font):
    """The same font as an uncompressed file, which HarfBuzz reads."""
    out = io.BytesIO()
    font.flavor = None
    font.save(out)
    return out.getvalue()


def same_shaping(path, font, letters, texts):
    """Counts the pieces of text that were compared; stops where a glyph differs, is missing, or stands more than two units aside."""
    whole = TTFont(path)
    whole_data, whole_order = plain(whole), whole.getGlyphOrder()
    cut_data, cut_order = plain(font), font.getGlyphOrder()
    covered = set(font.getBestCmap())
    compared = 0
    for text in texts:
        pieces = re.findall("[%s]+" % "".join(re.escape(chr(p)) for p in sorted(letters)), text)
        for piece in pieces:
            if not any(unicodedata.category(c)[0] in "LMNPS" for c in piece):
                continue
            missing = {c for c in piece if ord(c) not in covered and unicodedata.category(c) not in ("Cc", "Cf", "Zs")}
            if missing:
                sys.exit(f"{path}: the cut font lacks {sorted(missing)}")
            for weight in (400, 550, 700):
                before = shaped(whole_data, whole_order, piece, weight)
                after = shaped(cut_data, cut_order, piece, weight)
                if [g[0] for g in before] != [g[0] for g in after]:
                    sys.exit(f"{path}: other glyphs for {piece!r}:\n{before}\n{after}")
                if any(abs(a - b) > 2 for x, y in zip(before, after) for a, b in zip(x[1:], y[1:])):
                    sys.exit(f"{path}: other places for {piece!r} at {weight}:\n{before}\n{after}")
            compared += 1
    return compared


def mean_width(font, text, weight):
    """Mean width of a letter of `text`, in em."""
    data = plain(font)
    glyphs = shaped(data, font.getGlyphOrder(), text, weight)
    return sum(g[1] for g in glyphs) / len(text) / font["head"].unitsPerEm


def percent(value):
    return f"{value * 100:.0f}%"


def fallbacks(faces, sample):
    for kind, weight, names, width in LOCALS:
        font = faces[f"{kind}-latin"]
        ours = mean_width(font, sample, weight)
        scale = ours / (width * SAMPLE)
        upm = font["head"].unitsPerEm
        up, down = font["hhea"].ascent / upm, -font["hhea"].descent / upm
        src = ",".join(f'local("{name}")' for name in names)
        bold = "font-weight:600 700;" if weight == 700 else ""
        yield (
            f'@font-face{{font-family:"Courant {kind.title()} Fallback";{bold}src:{src};size-adjust:{percent(scale)};'
            f"ascent-override:{percent(up / scale)};descent-override:{percent(down / scale)};line-gap-override:0%}}"
        )


def face_rule(name, ranges, kind=None):
    kind, script = (kind or name.split("-")[0]).title(), name.split("-")[-1]
    if script in SCRIPTS:
        # A family of its own, which also has the space: a browser measures lines by the face of the space.
        kind, ranges = f"{kind} {script.title()}", f"U+20,U+A0,{ranges}"
    style = "font-style:italic;" if "italic" in name else ""
    size = f"size-adjust:{SIZE[name]};" if name in SIZE else ""
    return (
        f'@font-face{{font-family:"Courant {kind}";{style}font-weight:400 700;font-display:optional;'
        f'src:url("fonts/{name}.woff2") format("woff2");{size}unicode-range:{ranges}}}'
    )


def main():
    packages, fixtures = Path(sys.argv[1]), Path(sys.argv[2])
    texts = [LATIN_EXT_SAMPLE] + [unicodedata.normalize("NFC", path.read_text()) for path in sorted(fixtures.glob("*.txt"))]
    plan = [(name, source, ranges, pins, LATIN_FEATURES) for name, source, ranges, pins in LATIN_FACES]
    for script, sources in SCRIPT_SOURCES.items():
        for kind, source in zip(("serif", "sans"), sources):
            if source:
                plan.append((f"{kind}-{script}", noto(source, script), SCRIPTS[script], {}, ["*"]))

    faces, files, rules, table, notices = {}, {}, [], [], {}
    for name, source, ranges, pins, features in plan:
        path = packages / source
        letters = set(points(ranges)) | (set() if "latin" in name else set(JOINERS))
        font, data = cut(path, letters, pins, features, name)
        compared = same_shaping(path, font, letters, texts)
        faces[name], files[name] = font, data
        rules.append(face_rule(name, ranges))
        if name == "sans-myanmar":
            rules.append(face_rule(name, ranges, "serif"))
        package = re.match(r"(@[^/]+/)?[^/]+", source).group(0)
        version = json.loads((packages / package / "package.json").read_text())["version"]
        table.append(f"| `{name}.woff2` | {package} {version} | {len(font.getGlyphOrder())} | {len(data):,} | {compared} |")
        notices.setdefault(font["name"].getDebugName(0), []).append(name)
        print(f"{name:24} {len(data):7} bytes {compared:4} pieces shaped alike")
    sample = " ".join((fixtures / "en.txt").read_text().split())
    css = "".join(rule + "\n" for rule in [*fallbacks(faces, sample), *rules])

    for name, data in files.items():
        (HERE / f"{name}.woff2").write_bytes(data)
    (HERE / "fonts.css").write_text(css)
    readme = HERE / "README.md"
    before, _, rest = readme.read_text().partition("<!-- table -->\n")
    _, _, after = rest.partition("<!-- end of table -->\n")
    head = "| File | Made from (npm) | Glyphs | Bytes | Pieces shaped alike |\n|---|---|---|---|---|\n"
    readme.write_text(before + "<!-- table -->\n" + head + "\n".join(table) + "\n<!-- end of table -->\n" + after)
    for notice, names in notices.items():
        print(notice, "::", ", ".join(names))
    print(f"fonts.css {len(css)} bytes, {len(brotli.compress(css.encode(), quality=11, lgwin=22))} with brotli; all files {sum(map(len, files.values())):,} bytes")


main()
