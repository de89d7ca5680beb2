import { describe, expect, it } from "vitest";
import { defaultProtocol } from "../../rules/data/default-protocol.ts";
import type { Facts, MedicineFacts } from "../../rules/facts.ts";
import type { Intake, Medicine } from "../../rules/intake.ts";
import { resolve } from "../../rules/resolve.ts";
import {
  assessedAtMs,
  exactly,
  medicine,
  quietIntake,
  said,
  withLifestyle,
  withMedicines,
  withReading,
  withVisit,
} from "../support/builders/intake-builder.ts";

const factsOf = (intake: Intake, at = assessedAtMs): Facts => resolve(intake, defaultProtocol, at).facts;

function theMedicine(entry: Medicine, at = assessedAtMs): MedicineFacts {
  const [first] = factsOf(withMedicines(quietIntake(), entry), at).medications.medicines;
  if (first === undefined) throw new Error("the medicine is missing");
  return first;
}

describe("the visit", () => {
  it("starts at the clinic's wall time, in its zone", () => {
    expect(factsOf(quietIntake()).visit.startMs).toBe(Date.parse("2026-11-21T14:00:00Z"));
  });

  it("C05 starts at the earlier of two readings, so that the interval is the shorter one", () => {
    const visit = { plannedStart: "2026-11-01T01:30" };
    expect(factsOf(withVisit(quietIntake(), visit)).visit.startMs).toBe(Date.parse("2026-11-01T05:30:00Z"));
  });

  it("assumes the protocol's duration and says so", () => {
    const unsaid = factsOf(withVisit(quietIntake(), { plannedDurationMinutes: undefined })).visit;
    expect(unsaid).toMatchObject({ durationMinutes: 40, isDurationAssumed: true });
    const visit = factsOf(withVisit(quietIntake(), { plannedDurationMinutes: 60 })).visit;
    expect(visit).toMatchObject({ durationMinutes: 60, isDurationAssumed: false });
  });

  it.each([
    ["1961-11-21", 65],
    ["1961-11-22", 64],
    ["2008-02-29", 18],
    ["2027-01-01", undefined],
    ["1890-01-01", undefined],
    ["", undefined],
  ])("born %s is %s years old at the start", (birthDate, ageYears) => {
    const { patient } = quietIntake().visit;
    const intake = withVisit(quietIntake(), { patient: { ...patient, birthDate } });
    expect(factsOf(intake).visit.ageYears).toBe(ageYears);
  });

  it("a birthday on 29 February is reached on 1 March", () => {
    const { patient } = quietIntake().visit;
    const bornOnLeapDay = { ...patient, birthDate: "2008-02-29" };
    const ageOn = (day: string): number | undefined =>
      factsOf(withVisit(quietIntake(), { patient: bornOnLeapDay, plannedStart: `${day}T09:00` })).visit
        .ageYears;
    expect([ageOn("2026-02-28"), ageOn("2026-03-01")]).toEqual([17, 18]);
  });
});

describe("the last dose before the start", () => {
  it("C05 counts whole minutes to the planned start", () => {
    const { lastDose } = theMedicine(medicine("alprazolam", { lastDose: exactly("2026-11-20T21:30") }));
    expect(lastDose).toMatchObject({ hoursBeforeStart: 11.5, isExact: true, inWords: "Fri 20 Nov 21:30" });
  });

  it("C05 a range counts from its latest instant", () => {
    const { lastDose } = theMedicine(medicine("alprazolam", { lastDose: said("last-night") }));
    expect(lastDose).toMatchObject({ hoursBeforeStart: 3, isExact: false });
  });

  it("C05 over the night the clocks go forward an hour is missing", () => {
    const visit = { plannedStart: "2026-03-08T09:00" };
    const entry = medicine("alprazolam", { lastDose: exactly("2026-03-07T21:00") });
    const [facts] = factsOf(withMedicines(withVisit(quietIntake(), visit), entry)).medications.medicines;
    expect(facts?.lastDose?.hoursBeforeStart).toBe(11);
  });

  it("C05 a dose in the future is refused, a planned premedication is not", () => {
    const lastDose = exactly("2026-11-21T08:50");
    const refused = theMedicine(medicine("lorazepam", { lastDose }));
    expect([refused.isLastDoseRefused, refused.lastDose]).toEqual([true, undefined]);

    const given = { pattern: "premedication", premedication: { status: "given" }, lastDose } as const;
    expect(theMedicine(medicine("lorazepam", given)).isLastDoseRefused).toBe(true);

    const planned = { pattern: "premedication", premedication: { status: "planned" }, lastDose } as const;
    expect(theMedicine(medicine("lorazepam", planned)).lastDose?.hoursBeforeStart).toBeCloseTo(10 / 60);
  });

  it("C05 not sure, unsaid, and an unknown clinic zone leave it unknown", () => {
    expect(theMedicine(medicine("alprazolam", { lastDose: said("not-sure") })).lastDose).toBeUndefined();
    expect(theMedicine(medicine("alprazolam", { lastDose: undefined })).lastDose).toBeUndefined();
    const nowhere = withVisit(withMedicines(quietIntake(), medicine("alprazolam")), { timeZone: "No/Zone" });
    const facts = factsOf(nowhere);
    expect(facts.medications.medicines[0]?.lastDose).toBeUndefined();
    expect(facts.unreadable).toEqual(["visit.timeZone"]);
  });
});

describe("the age of a plan", () => {
  it.each([
    ["2026-11-21", 0],
    ["2026-05-25", 180],
    ["2026-11-22", -1],
  ])("dated %s is %i days", (date, days) => {
    const prescribersPlan = { plan: "continue-as-usual", date } as const;
    expect(theMedicine(medicine("diazepam", { prescribersPlan })).planAgeDays).toBe(days);
  });

  it("counts to the planned start, but a date after the assessment stays in the future", () => {
    const aMonthBefore = Date.parse("2026-10-21T14:00:00Z");
    const planned = (date: string): number | undefined =>
      theMedicine(medicine("diazepam", { prescribersPlan: { plan: "other", date } }), aMonthBefore)
        .planAgeDays;
    expect([planned("2026-10-20"), planned("2026-10-25")]).toEqual([32, -4]);
  });
});

describe("lifestyle and vitals", () => {
  it("C05 keeps never, not sure and not asked apart", () => {
    const asked = withLifestyle(quietIntake(), {
      lastAlcohol: said("not-sure"),
      recreationalSedatives: "never",
      lastFood: exactly("2026-11-20T19:00"),
      lastClearFluid: exactly("2026-11-21T12:00"),
    });
    const { lifestyle } = factsOf(asked);
    expect(lifestyle?.lastAlcohol).toBe("unknown");
    expect(lifestyle?.recreationalSedatives).toBe("never");
    expect(lifestyle?.lastFood).toMatchObject({ hoursBeforeStart: 14 });
    expect(lifestyle?.lastClearFluid).toBe("unknown");
    expect(factsOf({ ...quietIntake(), lifestyle: {} }).lifestyle?.lastAlcohol).toBeUndefined();
    expect(factsOf({ ...quietIntake(), lifestyle: undefined }).lifestyle).toBeUndefined();
  });

  it("counts minutes between the readings and since the first", () => {
    const first = withReading(quietIntake(), { takenAt: "2026-11-21T08:10" });
    const repeat = { takenAt: "2026-11-21T08:15", systolicMmHg: 150 };
    expect(factsOf({ ...first, vitals: { ...first.vitals, repeat } }).vitals).toMatchObject({
      repeatAfterMinutes: 5,
      firstAgeMinutes: 10,
    });
    const later = withReading(quietIntake(), { takenAt: "2026-11-21T08:30" });
    expect(factsOf(later).vitals?.firstAgeMinutes).toBe(-10);
  });
});

describe("words by the clinic's clock", () => {
  const sayIn = (timeZone: string): string[] => {
    const { say } = resolve(withVisit(quietIntake(), { timeZone }), defaultProtocol, assessedAtMs);
    const instant = Date.parse("2026-11-21T14:00:00Z");
    return [say.clock(instant), say.fullClock(instant), say.isoInstant(instant)];
  };

  it.each([
    ["America/New_York", "Sat 21 Nov 09:00", "Sat 21 Nov 2026 09:00 UTC-5"],
    ["Asia/Kolkata", "Sat 21 Nov 19:30", "Sat 21 Nov 2026 19:30 UTC+5:30"],
    ["Pacific/Kiritimati", "Sun 22 Nov 04:00", "Sun 22 Nov 2026 04:00 UTC+14"],
    ["Europe/London", "Sat 21 Nov 14:00", "Sat 21 Nov 2026 14:00 UTC"],
    ["No/Zone", "Sat 21 Nov 14:00 UTC", "Sat 21 Nov 2026 14:00 UTC"],
  ])("%s", (timeZone, clock, fullClock) => {
    expect(sayIn(timeZone)).toEqual([clock, fullClock, "2026-11-21T14:00:00Z"]);
  });

  it("an instant that is none has no clock time", () => {
    const { say } = resolve(quietIntake(), defaultProtocol, assessedAtMs);
    expect([say.clock(NaN), say.isoInstant(Infinity)]).toEqual(["an unknown time", "an unknown time"]);
  });
});
