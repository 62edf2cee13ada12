#!/usr/bin/env python3
"""Makes the fonts of share pictures in this folder.

    npm install PACKAGE@VERSION …      (those of the table in README.md)
    apt-get install fonts-noto-cjk
    pip install fonttools==4.68.0 zstandard==0.25.0
    python3 make.py path/to/node_modules path/to/NotoSerifCJK-Bold.ttc

One weight of each: 700 for headlines, 600 for labels. Letters as in the fonts of the paper's pages, plus Greek, Cyrillic and the common
characters of Chinese, Japanese and Korean. All features that shaping needs stay; hinting goes. Each file is packed with zstd.
"""

import io
import json
import re
import sys
from pathlib import Path

import zstandard
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

HERE = Path(__file__).parent

LATIN = (
    "U+20-7E,U+A0-24F,U+259,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+300-36F,U+370-3FF,U+400-52F,U+1E00-1EFF,U+2002-200F,U+2010-2027,U+202F-203A,U+2044,"
    "U+2070-209C,U+20A0-20BF,U+2116,U+2122,U+2150-215E,U+2190-2193,U+2212,U+2215,U+2248,U+2260,U+2264-2265,U+25CF"
)
SCRIPTS = {
    "khmer": ("U+1780-17FF", "serif-khmer", "sans-khmer"),
    "myanmar": ("U+1000-109F", None, "sans-myanmar"),
    "thai": ("U+E00-E7F", "serif-thai", "sans-thai"),
    "lao": ("U+E80-EFF", "serif-lao", "sans-lao"),
    "arabic": ("U+600-6FF,U+750-77F,U+FD3E-FD3F,U+FDF2,U+FDFC", "naskh-arabic", "sans-arabic"),
    "hebrew": ("U+590-5FF,U+FB1D-FB4F", "serif-hebrew", "sans-hebrew"),
    "devanagari": ("U+900-97F", "serif-devanagari", "sans-devanagari"),
}
JOINERS = {0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x25CC}

SERIF = "source-serif/VAR/SourceSerif4Variable-Roman.ttf"
SANS = "source-sans/VF/SourceSans3VF-Upright.ttf"


def points(ranges):
    for part in ranges.replace("U+", "").split(","):
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def table_of(encoding, rows, columns):
    """The characters that two bytes of an old East Asian encoding stand for."""
    out = set()
    for row in rows:
        for column in columns:
            try:
                text = bytes([row, column]).decode(encoding)
            except UnicodeDecodeError:
                continue
            if len(text) == 1:
                out.add(ord(text))
    return out


HIGH = range(0xA1, 0xFF)
EAST_ASIAN_SIGNS = set(range(0x3000, 0x3100)) | set(range(0xFF00, 0xFFE7)) | {0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2025, 0x2026, 0xB7}
# Simplified Chinese in full (GB 2312, both levels) with the frequent traditional characters (Big5, first level).
HAN = table_of("gb2312", range(0xB0, 0xF8), HIGH) | table_of("big5", range(0xA4, 0xC7), [*range(0x40, 0x7F), *HIGH])
# The first level of JIS X 0208 in Japanese shapes; rarer ones are drawn as in Chinese.
KANJI = table_of("euc_jp", range(0xB0, 0xD0), HIGH)
# The 2,350 syllables of KS X 1001.
HANGUL = table_of("euc_kr", range(0xB0, 0xC9), HIGH)
# name, place in the collection, characters
EAST_ASIAN = [
    ("serif-han", 2, HAN | EAST_ASIAN_SIGNS),
    ("serif-kanji", 0, KANJI | EAST_ASIAN_SIGNS),
    ("serif-hangul", 1, HANGUL | EAST_ASIAN_SIGNS),
]


def cut(font, letters, name):
    options = subset.Options()
    options.hinting = False
    options.layout_features = ["ccmp", "locl", "mark", "mkmk", "kern", "liga", "calt", "rlig"] if "latin" in name else ["*"]
    if name in ("serif-han", "serif-kanji", "serif-hangul"):
        options.layout_features = []
    options.name_IDs = [0, 13, 14]
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += ["BASE", "STAT", "MVAR", "VORG", "vhea", "vmtx"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=letters)
    cutter.subset(font)
    family = "Courant Card " + name.replace("-", " ").title()
    for name_id, text in ((1, family), (2, "Regular"), (3, family), (4, family), (6, family.replace(" ", ""))):
        font["name"].setName(text, name_id, 3, 1, 0x409)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [family.replace(" ", "")]
        top = cff.topDictIndex[0]
        top.FullName = top.FamilyName = family
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.flavor = None
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


def instance(path, weight, **pins):
    font = TTFont(path)
    axes = {axis.axisTag for axis in font["fvar"].axes}
    at = {tag: value for tag, value in {"wght": weight, **pins}.items() if tag in axes}
    font = instancer.instantiateVariableFont(font, at)
    kept = io.BytesIO()
    font.save(kept)
    kept.seek(0)
    return TTFont(kept)


def main():
    packages, collection = Path(sys.argv[1]), Path(sys.argv[2])
    plan = [("serif-latin", SERIF, LATIN, 700), ("sans-latin", SANS, LATIN, 600)]
    for script, (ranges, *sources) in SCRIPTS.items():
        for kind, source, weight in zip(("serif", "sans"), sources, (700, 600)):
            if source is None:  # Burmese is set in one face, in headlines and labels alike
                continue
            path = f"@fontsource-variable/noto-{source}/files/noto-{source}-{script}-wght-normal.woff2"
            plan.append((f"{kind}-{script}", path, ranges, 700 if script == "myanmar" else weight))
    table = []
    for name, source, ranges, weight in plan:
        font = instance(packages / source, weight, opsz=40)
        data = cut(font, set(points(ranges)) | (set() if "latin" in name else JOINERS), name)
        package = re.match(r"(@[^/]+/)?[^/]+", source).group(0)
        version = json.loads((packages / package / "package.json").read_text())["version"]
        table.append((f"{name}.ttf.zst", f"{package} {version}", weight, len(font.getGlyphOrder()), data))
    for name, number, letters in EAST_ASIAN:
        font = TTFont(collection, fontNumber=number)
        version = font["name"].getDebugName(5).split(";")[0].lower()
        data = cut(font, letters, name)
        table.append((f"{name}.otf.zst", f"NotoSerifCJK-Bold.ttc (Debian fonts-noto-cjk), {version}", 700, len(font.getGlyphOrder()), data))
    lines, total = [], 0
    for file, source, weight, glyphs, data in table:
        packed = zstandard.ZstdCompressor(level=22).compress(data)
        (HERE / file).write_bytes(packed)
        total += len(packed)
        lines.append(f"| `{file}` | {source} | {weight} | {glyphs:,} | {len(packed):,} |")
        print(lines[-1])
    readme = HERE / "README.md"
    before, _, rest = readme.read_text().partition("<!-- table -->\n")
    _, _, after = rest.partition("<!-- end of table -->\n")
    head = "| File | Made from | Weight | Glyphs | Bytes |\n|---|---|---|---|---|\n"
    readme.write_text(f"{before}<!-- table -->\n{head}" + "\n".join(lines) + f"\n\n{total:,} bytes in all.\n<!-- end of table -->\n{after}")


main()
