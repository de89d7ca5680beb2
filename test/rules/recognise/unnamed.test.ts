import { describe, expect, test } from "vitest";
import { benzodiazepines } from "../../../rules/data/benzodiazepines.ts";
import { depressants } from "../../../rules/data/depressants.ts";
import { recognise } from "../../../rules/recognise/index.ts";

/** True when nothing asks and nothing is left over: the entry would be taken as fully understood. */
function isTakenAsUnderstood(typed: string): boolean {
  const recognition = recognise(typed);
  return recognition.state === "recognised" && recognition.leftOver.length === 0;
}

describe("C02 nothing is lost beside a name that is recognised", () => {
  const countsAlone = [...benzodiazepines, ...depressants].flatMap(
    ({ onlyAsWholeEntry }) => onlyAsWholeEntry ?? [],
  );

  test.each(countsAlone)("the name %s, which counts alone", (name) => {
    for (const typed of [`omeprazole, ${name}`, `${name}, omeprazole`, `omeprazole 20 mg\n${name} 1 mg`])
      expect(isTakenAsUnderstood(typed), typed).toBe(false);
  });

  test.each([
    "omeprazole and a sleeping pill",
    "omeprazole, nerve pill",
    "omeprazole, pill for panic attacks",
    "sertraline; medication for anxiety as needed",
    "omeprazole + pain patch",
    "omeprazole, two pills before mri",
    "omeprazole, takes a sleeping pill",
    "omeprazole 2 bars",
    "Tylenol #3 and omeprazole",
    "omeprazole x a n a x",
    "omeprazole, X-A-N-A-X",
    "omeprazole, K",
    "omeprazole took one for flying",
    "omeprazol, pastilla para los nervios",
    "omeprazole for reflux, sleeping pill",
    "omeprazole and sleep",
    "omeprazole 20,1 pill for sleep",
    "lisinopril 10 mg, took something before the dentist",
    "metformin had half a tablet to sleep",
  ])("%s", (typed) => {
    expect(isTakenAsUnderstood(typed)).toBe(false);
  });

  test.each([
    "sertraline 100 mg, for anxiety",
    "Xanax 0.5 mg, 1 tablet, as needed for panic",
    "xanax 2 mg bars",
    "xanax took one for flying",
    "ibuprofen took one for a headache",
    "hydrocortisone 10 mg/g cream",
    "clonazepam 1 mg tabs, 1 tab by mouth twice daily prn anxiety",
    "mirtazapine 15 mg for appetite and sleep",
    "warfarin 5 mg M/W/F",
    "ALPRAZOLAM 0,5 MG TABLET - Take 1 tablet by mouth 3 times daily as needed for anxiety",
    "zopiclone 7,5 mg 1 tablet for sleep",
    "gabapentin 1,000 mg tablet 1 at night for sleep",
    "paracétamol, comprimé en sachet",
    "chlordiazepoxide/amitriptyline",
  ])("but directions are no second medicine: %s", (typed) => {
    expect(isTakenAsUnderstood(typed)).toBe(true);
  });
});

test("a trade mark's sign is no part of the name", () => {
  expect(recognise("XANAX\u2122 0.5 mg")).toMatchObject({
    state: "recognised",
    matched: ["xanax"],
    leftOver: [],
  });
});
