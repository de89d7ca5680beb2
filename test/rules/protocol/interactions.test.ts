import { describe, expect, it } from "vitest";
import type { Intake, Medicine } from "../../../rules/intake.ts";
import {
  exactly,
  medicine,
  withLifestyle,
  withReading,
  withToday,
} from "../../support/builders/intake-builder.ts";
import { beforeStart, foundBy, screen, screenTaking, taking } from "../../support/screening.ts";

const daily = (name: string, answers: Partial<Medicine> = {}) =>
  medicine(name, { takenFor: ["other"], takenToday: "yes", ...answers });
const hoursAgo = (name: string, hours: number, minutes = 0) =>
  daily(name, { pattern: "as-needed", daysUsedInLast14: 1, lastDose: beforeStart(hours, minutes) });
const days = 24;

describe("medicines that matter beside ketamine", () => {
  it.each<[string, string, Medicine, readonly string[]]>([
    ["theophylline", "xanthine-current", daily("theophylline"), ["combination: stop-and-call"]],
    ["aminophylline", "xanthine-current", daily("aminophylline"), ["combination: stop-and-call"]],
    [
      "sodium oxybate 24 h before",
      "oxybate-current",
      hoursAgo("sodium oxybate", 24),
      ["combination: stop-and-call"],
    ],
    [
      "sodium oxybate, time not sure",
      "oxybate-current",
      daily("Xyrem", { lastDose: { said: "not-sure" } }),
      ["combination: stop-and-call"],
    ],
    [
      "esketamine 28 days before",
      "other-ketamine",
      { ...hoursAgo("Spravato", 28 * days), daysUsedInLast14: 0 },
      ["medicines: prescriber-review"],
    ],
    [
      "esketamine 29 days before",
      "other-ketamine",
      { ...hoursAgo("Spravato", 29 * days), daysUsedInLast14: 0 },
      ["medicines: inform"],
    ],
    ["memantine", "other-ketamine", daily("memantine"), ["medicines: prescriber-review"]],
    ["dextromethorphan-bupropion", "other-ketamine", daily("Auvelity"), ["medicines: prescriber-review"]],
    ["tranylcypromine", "maoi-current", daily("tranylcypromine"), ["vitals: prescriber-review"]],
    ["pseudoephedrine today", "pressor-current", daily("pseudoephedrine"), ["vitals: prescriber-review"]],
    [
      "methylphenidate today, baseline in range",
      "pressor-current",
      daily("methylphenidate"),
      ["vitals: inform"],
    ],
    [
      "flumazenil 72 h before",
      "flumazenil-recent",
      hoursAgo("flumazenil", 72),
      ["combination: prescriber-review"],
    ],
    ["flumazenil more than 72 h before", "flumazenil-recent", hoursAgo("flumazenil", 72, 1), []],
    ["naltrexone", "naltrexone-current", daily("naltrexone"), ["also-noted: inform"]],
    ["lamotrigine", "lamotrigine-current", daily("lamotrigine"), ["also-noted: inform"]],
    ["levothyroxine", "thyroid-current", daily("levothyroxine"), ["also-noted: inform"]],
    ["lisinopril taken today", "antihypertensive-current", daily("lisinopril"), ["also-noted: inform"]],
    [
      "lisinopril missed today",
      "antihypertensive-current",
      daily("lisinopril", { takenToday: "no" }),
      ["also-noted: prescriber-review"],
    ],
    [
      "lisinopril, not sure whether taken",
      "antihypertensive-current",
      daily("lisinopril", { takenToday: "not-sure" }),
      ["also-noted: prescriber-review"],
    ],
    ["clarithromycin", "cyp-modifier-current", daily("clarithromycin"), ["also-noted: inform"]],
    ["clopidogrel", "cyp-modifier-current", daily("clopidogrel"), ["also-noted: inform"]],
    ["carbamazepine", "cyp-modifier-current", daily("carbamazepine"), ["also-noted: inform"]],
    [
      "semaglutide, no stomach symptoms",
      "glp1-current",
      daily("semaglutide", { isInDoseEscalation: "no" }),
      ["today: inform"],
    ],
    [
      "semaglutide in dose escalation",
      "glp1-current",
      daily("semaglutide", { isInDoseEscalation: "yes" }),
      ["today: prescriber-review"],
    ],
    [
      "semaglutide, escalation not sure",
      "glp1-current",
      daily("semaglutide", { isInDoseEscalation: "not-sure" }),
      ["today: prescriber-review"],
    ],
    ["insulin while fasting", "insulin-fasting", daily("insulin glargine"), ["today: prescriber-review"]],
    ["gliclazide while fasting", "insulin-fasting", daily("gliclazide"), ["today: prescriber-review"]],
  ])("%s: %s", (_when, rule, taken, expected) => {
    expect(foundBy(screenTaking(taken), rule)).toEqual(expected);
  });

  it.each<[string, string, Intake, readonly string[]]>([
    [
      "methylphenidate, pressure high",
      "pressor-current",
      withReading(taking(daily("methylphenidate")), { systolicMmHg: 152 }),
      ["vitals: prescriber-review"],
    ],
    [
      "lisinopril, pressure high",
      "antihypertensive-current",
      withReading(taking(daily("lisinopril")), { systolicMmHg: 152 }),
      ["also-noted: prescriber-review"],
    ],
    [
      "semaglutide with stomach symptoms",
      "glp1-current",
      withToday(taking(daily("semaglutide", { isInDoseEscalation: "no" })), { stomachSymptoms: "yes" }),
      ["today: prescriber-review"],
    ],
    [
      "insulin after breakfast",
      "insulin-fasting",
      withLifestyle(taking(daily("insulin glargine")), { lastFood: exactly("2026-11-21T07:30") }),
      ["today: inform"],
    ],
    [
      "grapefruit in quantity with triazolam",
      "cyp-modifier-current",
      withLifestyle(taking(daily("triazolam")), { grapefruitInQuantity: "yes" }),
      ["also-noted: prescriber-review"],
    ],
    [
      "grapefruit in quantity alone",
      "cyp-modifier-current",
      withLifestyle(taking(), { grapefruitInQuantity: "yes" }),
      ["also-noted: inform"],
    ],
  ])("%s: %s", (_when, rule, intake, expected) => {
    expect(foundBy(screen(intake), rule)).toEqual(expected);
  });

  const strongInhibitors = [
    "clarithromycin",
    "ketoconazole",
    "itraconazole",
    "voriconazole",
    "posaconazole",
    "ritonavir",
    "cobicistat",
    "nefazodone",
  ];

  it.each(
    strongInhibitors.flatMap((inhibitor) =>
      ["alprazolam", "triazolam", "midazolam"].map((other) => [inhibitor, other] as const),
    ),
  )("%s with %s is for review", (inhibitor, other) => {
    expect(foundBy(screenTaking(daily(inhibitor), medicine(other)), "cyp-modifier-current")).toEqual([
      "also-noted: prescriber-review",
    ]);
  });

  it.each([
    ...strongInhibitors,
    "ticlopidine",
    "clopidogrel",
    "rifampicin",
    "carbamazepine",
    "phenytoin",
    "phenobarbital",
    "primidone",
    "St John's wort",
  ])("%s alone is noted", (name) => {
    expect(foundBy(screenTaking(daily(name)), "cyp-modifier-current")).toEqual(["also-noted: inform"]);
  });
});
