import { expect, test } from "vitest";
import { coreVocabulary } from "../../../../rules/recognise/vocabulary/core.ts";

test("the tables that ship with the rules are one vocabulary, built once", () => {
  const core = coreVocabulary();
  expect(core.version).toBe("core");
  expect(core.tables).toBeUndefined();
  for (const id of ["alprazolam", "oxycodone", "theophylline", "metformin"])
    expect(core.drugsById.get(id)?.id).toBe(id);
  expect(coreVocabulary()).toBe(core);
});
