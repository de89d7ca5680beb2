import { expect, it } from "vitest";
import { coreVocabulary } from "../../../../rules/recognise/index.ts";
import { MAX_MEDICINES } from "../../../../src/contract/intake/medications.ts";
import { MAX_TYPED_CHARACTERS } from "../../../../src/contract/intake/medicine.ts";
import { mostLetters, mostMedicines } from "../../../../src/client/kiosk/medicines/limits.ts";
import { usedFor } from "../../../../src/client/kiosk/words/english/used-for.ts";
import { usedForId } from "../../../../src/client/kiosk/words/used-for-id.ts";

const purposes = new Set([...coreVocabulary().drugsById.values()].flatMap((drug) => drug.usedFor ?? []));

it("C14 every purpose of the medicine tables has a text for patients, and no text is left over", () => {
  const missing = [...purposes].filter((purpose) => usedForId(purpose) === undefined);
  expect(missing).toEqual([]);
  expect(Object.keys(usedFor).sort()).toEqual([...purposes].flatMap((each) => usedForId(each) ?? []).sort());
});

it("C14 C24 no purpose says the class of a medicine", () => {
  const naming = Object.values(usedFor).filter((text) => /benzodiaz|sedati|hypnotic|barbitur/i.test(text));
  expect(naming).toEqual([]);
});

it("a list holds as much as the contract lets it", () => {
  expect({ mostMedicines, mostLetters }).toEqual({
    mostMedicines: MAX_MEDICINES,
    mostLetters: MAX_TYPED_CHARACTERS,
  });
});
