import { describe, expect, it } from "vitest";
import type { Assessment } from "../../../rules/index.ts";
import { type Kind, lookAtSlice } from "./cases.ts";
import { type Engine, theEngine } from "./claims/claim.ts";

const brokenBy = (engine: Engine, kind: Kind, count = 300): readonly string[] =>
  Object.keys(lookAtSlice({ kind, count, seed: 20261121 }, engine).broken);

const answering =
  (change: (assessment: Assessment) => Assessment): Engine =>
  (intake) =>
    change(theEngine(intake));

describe("C19 random intakes", { timeout: 60_000 }, () => {
  it.each(["any", "bad"] as const)("C19 nothing breaks a claim among 300 of the kind %s", (kind) => {
    expect(brokenBy(theEngine, kind)).toEqual([]);
  });

  it("are the same ones for the same seed", () => {
    const slice = { kind: "any", count: 50, seed: 5 } as const;
    expect(lookAtSlice(slice).tally).toEqual(lookAtSlice(slice).tally);
  });
});

describe(
  "the proof of random intakes fails, with an intake to replay, for an engine that",
  { timeout: 60_000 },
  () => {
    it("throws", () => {
      const throwing: Engine = (intake) => {
        if (intake.medications.entries.length > 0) throw new Error("too many");
        return theEngine(intake);
      };
      const { broken } = lookAtSlice({ kind: "any", count: 100, seed: 1 }, throwing);
      const [smallest = ""] = broken["assessments that throw"] ?? [];
      expect(
        (JSON.parse(smallest.split("\n").at(-1) ?? "") as { medications: { entries: unknown[] } }).medications
          .entries,
      ).toHaveLength(1);
    });

    it("drops a rule that found nothing", () => {
      const engine = answering((all) => ({
        ...all,
        outcomes: all.outcomes.filter(({ outcome }) => outcome !== "not-found"),
      }));
      expect(brokenBy(engine, "any")).toContain("assessments in which a rule is missing or stands twice");
    });

    it("C19 loses an entry that it does not recognise", () => {
      const engine = answering((all) => ({
        ...all,
        medicines: all.medicines.filter(({ recognition }) => recognition !== "unrecognised"),
      }));
      expect(brokenBy(engine, "any")).toContain("assessments that lose a typed medicine");
      expect(brokenBy(engine, "bad")).toContain("assessments that lose a typed medicine");
    });

    it("is quiet whenever nothing was found", () => {
      const engine = answering((all) =>
        all.disposition === undefined || all.disposition === "inform"
          ? { ...all, quietLine: "No benzodiazepine reported" }
          : all,
      );
      expect(brokenBy(engine, "any", 500)).toContain(
        "quiet lines although something is unknown, unreadable or a benzodiazepine",
      );
    });

    it("C19 says nothing about what it could not read", () => {
      const engine = answering((all) => ({
        ...all,
        advisories: all.advisories.filter(({ topic }) => topic !== "urgent"),
      }));
      expect(brokenBy(engine, "bad")).toContain(
        "unreadable answers that no finding names at the highest level",
      );
    });

    it("judges only the first medicine", () => {
      const engine: Engine = (intake) => {
        const entries = intake.medications.entries.slice(0, 1);
        const first = theEngine({ ...intake, medications: { ...intake.medications, entries } });
        return { ...first, medicines: theEngine(intake).medicines };
      };
      expect(brokenBy(engine, "any")).toContain("lists of medicines whose order matters");
    });

    it("C15 says less the more medicines there are", () => {
      const engine: Engine = (intake) => {
        const all = theEngine(intake);
        return intake.medications.entries.length > 1 ? { ...all, advisories: all.advisories.slice(1) } : all;
      };
      expect(brokenBy(engine, "any")).toContain("topics that an added risk weakens, as answers");
    });

    it("remembers what it was asked before", () => {
      let asked = 0;
      const engine = answering((all) => ({ ...all, protocolVersion: String((asked += 1)) }));
      expect(brokenBy(engine, "any")).toContain(
        "intakes that give other bytes when assessed again, after a round trip through JSON",
      );
    });
  },
);
