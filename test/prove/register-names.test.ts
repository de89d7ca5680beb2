import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { registerNames } from "./recognition/register-names.ts";

const registerFile = fileURLToPath(new URL("../fixtures/register.tsv", import.meta.url));

test("C01 of a register every benzodiazepine is flagged, by the tables alone and after the import, and nothing else", async () => {
  const proofs = await registerNames.prove({ registerFile, isShort: true, seed: 1 });
  expect(proofs.filter(({ isMet }) => !isMet)).toEqual([]);
  expect(proofs.map(({ measured }) => measured)).toContain("0 of 22");
});
