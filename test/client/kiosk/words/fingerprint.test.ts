import { expect, test } from "vitest";
import { fingerprint } from "../../../../src/client/kiosk/words/fingerprint.ts";

test("a fingerprint is FNV-1a: the published values", () => {
  expect(fingerprint("")).toBe("811c9dc5");
  expect(fingerprint("a")).toBe("e40c292c");
  expect(fingerprint("foobar")).toBe("bf9cf968");
});

test("C23 a word, a sign or a space more is another text", () => {
  const text = "Did you take it last night?";
  const changed = [
    "Did you not take it last night?",
    "Did you take it last night",
    "Did  you take it last night?",
  ];
  for (const other of changed) expect(fingerprint(other)).not.toBe(fingerprint(text));
});
