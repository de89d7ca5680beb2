import { describe, expect, it } from "vitest";
import type { MedicalHistory, Medicine, Visit } from "../../../rules/intake.ts";
import { withHistory, withVisit } from "../../support/builders/intake-builder.ts";
import { beforeStart, levelOf, occasional, screen, taking } from "../../support/screening.ts";

const bornOn = (birthDate: string): Partial<Visit> => ({
  patient: { familyName: "Okafor", givenName: "Maria", birthDate, recordNumber: "20817" },
});
const aged65 = bornOn("1961-11-21");
const aged64 = bornOn("1961-11-22");

type Patient = {
  readonly visit?: Partial<Visit>;
  readonly history?: MedicalHistory;
  readonly medicine?: Partial<Medicine>;
};

/** The window, seen from outside: the longest of the protocol's windows at whose end it still counts as recent. */
function recentForHours(name: string, { visit = {}, history = {}, medicine = {} }: Patient): number {
  const isRecentAt = (hours: number) => {
    const intake = withHistory(
      withVisit(taking(occasional(name, beforeStart(hours), medicine)), visit),
      history,
    );
    return levelOf(screen(intake), "dose") === "prescriber-review";
  };
  return [72, 24, 12, 8].find(isRecentAt) ?? 0;
}

const cirrhosis = { history: { liverDisease: "cirrhosis-or-severe" } } as const;
const extendedRelease = { medicine: { isExtendedRelease: "yes" } } as const;

describe("one class longer", () => {
  it.each<[string, string, Patient, number]>([
    ["alprazolam aged 64", "alprazolam", { visit: aged64 }, 24],
    ["alprazolam aged 65", "alprazolam", { visit: aged65 }, 72],
    ["alprazolam extended-release", "alprazolam", extendedRelease, 72],
    [
      "alprazolam, not sure whether extended-release",
      "alprazolam",
      { medicine: { isExtendedRelease: "not-sure" } },
      72,
    ],
    ["alprazolam with cirrhosis", "alprazolam", cirrhosis, 72],
    ["alprazolam, liver disease not sure", "alprazolam", { history: { liverDisease: "not-sure" } }, 72],
    ["alprazolam with other liver disease", "alprazolam", { history: { liverDisease: "other" } }, 24],
    ["alprazolam XR by its name", "alprazolam XR", {}, 72],
    ["a brand with depot in it", "Xanor depot", {}, 72],
    ["alprazolam prolonged release", "alprazolam prolonged release", {}, 72],
    ["alprazolam MR", "alprazolam MR", {}, 72],
    ["alprazolam LP", "alprazolam LP", {}, 72],
    ["Alprazolam Retardtabletten", "Alprazolam Retardtabletten", {}, 72],
    ["alprazolam long acting", "alprazolam long acting", {}, 72],
    ["alprazolam, called release tablets of no kind", "alprazolam immediate release", {}, 24],
    ["triazolam aged 65", "triazolam", { visit: aged65 }, 12],
    ["triazolam aged 65 with cirrhosis: one step in all", "triazolam", { visit: aged65, ...cirrhosis }, 12],
    [
      "triazolam all three: one step in all",
      "triazolam",
      { visit: aged65, ...cirrhosis, ...extendedRelease },
      12,
    ],
    ["brotizolam aged 65", "brotizolam", { visit: aged65 }, 24],
    ["lorazepam aged 65", "lorazepam", { visit: aged65 }, 24],
    ["oxazepam aged 65", "oxazepam", { visit: aged65 }, 24],
    ["temazepam aged 65", "temazepam", { visit: aged65 }, 24],
    ["lormetazepam aged 65: not one of the three", "lormetazepam", { visit: aged65 }, 72],
    ["lorazepam with cirrhosis", "lorazepam", cirrhosis, 72],
    ["oxazepam with cirrhosis", "oxazepam", cirrhosis, 72],
    ["temazepam with cirrhosis", "temazepam", cirrhosis, 24],
    ["lorazepam extended-release aged 65", "lorazepam", { visit: aged65, ...extendedRelease }, 72],
    ["temazepam extended-release", "temazepam", extendedRelease, 72],
    ["diazepam stays long", "diazepam", { visit: aged65, ...cirrhosis }, 72],
  ])("C06 %s", (_when, name, patient, hours) => {
    expect(recentForHours(name, patient)).toBe(hours);
  });
});
