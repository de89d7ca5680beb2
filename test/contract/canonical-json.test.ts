import { expect, test } from "vitest";
import { canonicalJson } from "../../src/contract/canonical-json.ts";

test("equal content is written alike, whatever the order of its keys", () => {
  expect(canonicalJson({ b: 1, a: { d: [3, 2], c: "é" } })).toBe('{"a":{"c":"é","d":[3,2]},"b":1}');
  expect(canonicalJson({ a: { c: "é", d: [3, 2] }, b: 1 })).toBe(
    canonicalJson({ b: 1, a: { d: [3, 2], c: "é" } }),
  );
});

test("what is absent and what is undefined are the same; null is not", () => {
  expect(canonicalJson({ a: undefined })).toBe("{}");
  expect(canonicalJson({ a: null })).toBe('{"a":null}');
});

test("the order of a list is content", () => {
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

test("no key is special", () => {
  expect(canonicalJson(JSON.parse('{"__proto__":1,"10":2,"9":3,"a":4}'))).toBe(
    '{"9":3,"10":2,"__proto__":1,"a":4}',
  );
});
