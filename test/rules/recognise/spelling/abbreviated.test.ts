import { describe, expect, test } from "vitest";
import { recognise } from "../../../../rules/recognise/index.ts";

const could = (typed: string): readonly string[] => {
  const read = recognise(typed);
  if (read.state === "unrecognised") return [];
  const drugs = read.state === "recognised" ? read.drugs : [...read.alsoRecognised, ...read.candidates];
  return drugs.map(({ id }) => id);
};

describe("C01 names that pharmacies cut short are found", () => {
  test.each([
    ["CHLORDIAZ/CLIDIN 5-2.5", "chlordiazepoxide-clidinium"],
    ["CHLORDIAZEP-AMITRIP", "chlordiazepoxide-amitriptyline"],
    ["CHLORDIAZEP 25MG CAP", "chlordiazepoxide"],
    ["CLONAZEP", "clonazepam"],
    ["OXAZEP", "oxazepam"],
    ["TEMAZEP", "temazepam"],
    ["ESTAZ", "estazolam"],
    ["QUAZ", "quazepam"],
    ["CLOBAZ", "clobazam"],
    ["CLORAZ", "clorazepate"],
    ["TRIAZ", "triazolam"],
    ["Val 10mg", "diazepam"],
    ["lor 1mg", "lorazepam"],
  ])("%s", (typed, id) => {
    expect(could(typed)).toContain(id);
  });

  test.each(["TRIAZ", "Val 10mg", "lor 1mg"])("%s can mean other things, and asks", (typed) => {
    expect(recognise(typed).state).toBe("needs-confirmation");
  });
});

describe("the beginning of one drug's best-known name asks about that drug", () => {
  test.each([
    ["prazep", "prazepam"],
    ["lormetazep 1 mg", "lormetazepam"],
    ["levothyr", "levothyroxine"],
    ["hydrochlorothiaz", "hydrochlorothiazide"],
  ])("%s", (typed, id) => {
    expect(recognise(typed)).toMatchObject({ state: "needs-confirmation", candidates: [{ id }] });
  });

  test("one that several drugs have does not", () => {
    expect(recognise("chlorpro").state).toBe("unrecognised");
  });
});
