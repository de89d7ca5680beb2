import { describe, expect, it } from "vitest";
import { assess, defaultProtocol, type Assessment, type Medicine } from "../../../rules/index.ts";
import {
  assessedAtMs,
  exactly,
  medicine,
  quietIntake,
  withMedicines,
  withToday,
} from "../../support/builders/intake-builder.ts";

function screen(entry: Medicine): Assessment {
  const shaky = withToday(quietIntake(), { ...quietIntake().today, withdrawalSigns: ["tremor"] });
  return assess(withMedicines(shaky, entry), defaultProtocol, assessedAtMs);
}

const wordsOf = ({ advisories }: Assessment): string =>
  advisories
    .flatMap(({ title, findings }) => [title, ...findings.flatMap((each) => [each.title, ...each.text])])
    .join("\n");

const timingOf = (assessment: Assessment) => assessment.advisories.find(({ topic }) => topic === "timing");

/** Nothing was said about how it is used. */
function unsaid(typed: string, answers: Partial<Medicine> = {}): Medicine {
  const { pattern: _pattern, daysUsedInLast14: _days, ...entry } = medicine(typed);
  return { ...entry, ...answers };
}

describe("C04 use that nobody called regular counts as regular, and is told as what is known", () => {
  it.each<readonly [string, Medicine, string]>([
    ["nothing said", unsaid("lorazepam 1 mg"), "use not said, counted as regular"],
    ["once typed", unsaid("lorazepam 1 mg x1"), "“x1” typed, use not asked, counted as regular"],
    [
      "as needed typed, and not asked",
      unsaid("lorazepam 1 mg prn"),
      "“prn” typed, use not asked, counted as regular",
    ],
    [
      "days alone",
      unsaid("lorazepam 1 mg", { daysUsedInLast14: 3 }),
      "use not said, 3 of the last 14 days, counted as regular",
    ],
    ["not sure", unsaid("lorazepam 1 mg", { pattern: "not-sure" }), "use not sure, counted as regular"],
    [
      "as needed, days not said",
      unsaid("lorazepam 1 mg", { pattern: "as-needed" }),
      "said to be as needed, days of use not known, counted as regular",
    ],
    [
      "once, days not sure",
      unsaid("lorazepam 1 mg", { pattern: "one-off", daysUsedInLast14: "not-sure" }),
      "said to be taken once, days of use not known, counted as regular",
    ],
    [
      "as needed on most days",
      unsaid("lorazepam 1 mg", { pattern: "as-needed", daysUsedInLast14: 9 }),
      "said to be as needed, 9 of the last 14 days, counted as regular",
    ],
    [
      "premedication from someone else",
      unsaid("lorazepam 1 mg", { pattern: "premedication", supply: "someone-else" }),
      "said to be premedication but not from this clinic, counted as regular",
    ],
  ])("C04 %s", (_when, entry, known) => {
    const timing = timingOf(screen(entry));
    expect(timing?.level).toBe("prescriber-review");
    expect(timing?.title).toBe(`Timing: LORazepam, ${known}: no interval applies`);
    expect(timing?.findings[0]?.text[0]).toContain(known.slice(1));
    expect(wordsOf(screen(entry))).not.toMatch(/taken regularly/iu);
  });

  it("what was said to be regular is told so", () => {
    expect(timingOf(screen(medicine("lorazepam 1 mg")))?.title).toBe(
      "Timing: LORazepam taken regularly, no interval applies",
    );
  });

  it.each<readonly [string, Partial<Medicine>, string]>([
    [
      "stopped, regular before or not not said",
      { pattern: "stopped" },
      "A benzodiazepine (use before stopping not said, counted as regular) was stopped, cut or missed lately",
    ],
    [
      "stopped, not sure whether regular before",
      { pattern: "stopped", wasRegularBeforeStopping: "not-sure" },
      "(use before stopping not sure, counted as regular)",
    ],
    [
      "stopped, said not to have been regular, on most days",
      { pattern: "stopped", wasRegularBeforeStopping: "no", daysUsedInLast14: 9 },
      "(said not to have been regular, 9 of the last 14 days, counted as regular)",
    ],
    [
      "stopped, regular before",
      { pattern: "stopped", wasRegularBeforeStopping: "yes" },
      "A regular benzodiazepine was",
    ],
    [
      "use not said, a dose missed",
      { missedOrCutInLast28Days: "yes" },
      "A benzodiazepine (use not said, counted as regular) was",
    ],
  ])("C04 %s", (_when, answers, known) => {
    const entry = unsaid("lorazepam", { lastDose: exactly("2026-11-17T07:00"), ...answers });
    const { advisories } = screen(entry);
    expect(advisories.find(({ topic }) => topic === "timing")?.findings[0]?.text[0]).toContain(known);
    const use = known.startsWith("A regular") ? "LORazepam: regular use that" : "use counted as regular that";
    expect(advisories.find(({ topic }) => topic === "urgent")?.findings[0]?.text[0]).toContain(use);
  });
});
