import { describe, expect, it } from "vitest";
import type { MedicationFacts, MedicineFacts } from "../../../rules/facts.ts";
import { unsettledList, unsettledReasons } from "../../../rules/medicines/unsettled-reasons.ts";
import { factsWith, takenOther } from "../../support/builders/facts-builder.ts";

const sertraline = takenOther("sertraline", ["none"], { takenFor: ["other"] });
const listed = (medicines: readonly MedicineFacts[], answers: Partial<MedicationFacts> = {}) =>
  factsWith({ medicines, medications: answers }).medications;
const says = (medications: MedicationFacts) => unsettledReasons(medications).map((reason) => reason.says);

describe("what leaves the medicines of a patient unsettled", () => {
  it.each<[string, MedicationFacts, readonly string[]]>([
    ["confirmed none", listed([]), []],
    ["listed and complete", listed([sertraline], { isComplete: "yes" }), []],
    ["not asked", listed([], { list: "not-asked" }), ["the medication list was not asked"]],
    ["no answer", listed([], { list: "no-answer" }), ["the medication list was asked, with no answer"]],
    ["declined", listed([], { list: "declined" }), ["the patient declined to say which medicines are taken"]],
    ["listed, and none is", listed([], { list: "listed" }), ["medicines are said to be listed, and none is"]],
    [
      "none, and one is listed",
      listed([sertraline], { list: "confirmed-none" }),
      ["said to take no medicine, and one is listed"],
    ],
    ["not complete", listed([sertraline], { isComplete: "no" }), ["the list is said not to be complete"]],
    [
      "not sure whether complete",
      listed([sertraline], { isComplete: "not-sure" }),
      ["not sure that the list is complete"],
    ],
    [
      "none, and not complete",
      listed([], { isComplete: "no" }),
      ["said to take no medicine, and the list is said not to be complete"],
    ],
    [
      "a question that the list does not bear out",
      listed([sertraline], { stoppedRecently: "yes" }),
      ["anything stopped recently: yes; the list shows none"],
    ],
    [
      "an unknown name",
      listed([sertraline, { ...takenOther("blorbex", [], {}), recognition: "unrecognised" }]),
      ["“blorbex”: not recognised"],
    ],
    [
      "a name to confirm",
      listed([{ ...sertraline, recognition: "needs-confirmation" }]),
      ["“sertraline”: not confirmed"],
    ],
  ])("%s", (_when, medications, reasons) => {
    expect(says(medications)).toEqual(reasons);
  });

  it("each reason points at what was answered", () => {
    const doubted = listed([{ ...sertraline, recognition: "needs-confirmation" }], {
      list: "declined",
      isComplete: "no",
    });

    expect(unsettledReasons(doubted).map(({ path }) => path)).toEqual([
      "medications.list",
      "medications.isComplete",
      "medications.entries[0].typed",
    ]);
    expect(unsettledList(listed([sertraline]))).toEqual([]);
  });
});
