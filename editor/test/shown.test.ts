// Texts are cut where `courant_text::shorten` cuts them.

import { test } from "node:test";
import assert from "node:assert/strict";
import { shorten } from "../src/shown";

test("a text is cut behind a word, in every script", () => {
  for (const [language, text, most, short] of [
    ["en", "The river is back.", 18, "The river is back."],
    ["en", "The river is back. It rained for nine days.", 24, "The river is back. It…"],
    ["en", "  The river\n is  back ", 40, "The river is back"],
    ["de", "Flussschifffahrtsgesellschaft", 10, "Flussschi…"],
    ["ar", "عادت العبّارة يوم الاثنين بعد المطر", 20, "عادت العبّارة يوم…"],
    ["zh-Hans", "河水回来了", 10, "河水回来了"],
    ["x", "no language", 40, "no language"],
  ] as const) assert.equal(shorten(text, most, language), short);
  // Never between a letter and what stands on it or below it.
  const khmer = "សៀវភៅខ្មែរ".repeat(20);
  assert.match(shorten(khmer, 30, "km"), /^(សៀវភៅ|ខ្មែរ)+…$/u);
});
