// Finding in every script.

import { test } from "node:test";
import assert from "node:assert/strict";
import { docFrom } from "../src/body/from";
import { findAll, findIn } from "../src/plugins/find";
import { marked, p } from "./helpers";

test("case and composition do not matter, letters stay whole", () => {
  const found = (text: string, query: string, isExact = false) => findIn(text, query, isExact).map(([from, to]) => text.slice(from, to));
  assert.deepEqual(found("River, RIVER, driver", "river"), ["River", "RIVER", "river"]);
  assert.deepEqual(found("River RIVER", "RIVER", true), ["RIVER"]);
  assert.deepEqual(found("caf\u00e9 cafe\u0301 cafe", "CAFÉ"), ["caf\u00e9", "cafe\u0301"]);
  assert.deepEqual(found("caf\u00e9 cafe\u0301 cafe", "cafe"), ["cafe"]);
  assert.deepEqual(found("ΟΔΟΣ οδος", "οδοσ"), ["ΟΔΟΣ", "οδος"]);
  assert.deepEqual(found("STRASSE Straße", "straße"), ["STRASSE", "Straße"]);
  assert.deepEqual(found("ទន្លេមេគង្គ និងទន្លេសាប", "ទន្លេ"), ["ទន្លេ", "ទន្លេ"]);
  assert.deepEqual(found("水闸数据共享协议数据", "数据"), ["数据", "数据"]);
  assert.deepEqual(found("İstanbul istanbul", "istanbul"), ["istanbul"]);
  assert.deepEqual(found("aaa", "aa"), ["aa"]);
});

test("places are places in the document, over marks and things in the line", () => {
  const doc = docFrom({ blocks: [p("b1", "a ", { footnote_ref: "n1" }, "ri", marked("strong", "ver"), "break", "x")], footnotes: [{ id: "n1", text: [{ text: "a river" }] }] });
  assert.deepEqual(findAll(doc, "river", false).map(({ from, to }) => doc.textBetween(from, to)), ["river", "river"]);
});
