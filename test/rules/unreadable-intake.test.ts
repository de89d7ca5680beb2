import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultProtocol } from "../../rules/data/default-protocol.ts";
import type { Facts } from "../../rules/facts.ts";
import type { Intake } from "../../rules/intake.ts";
import { resolve } from "../../rules/resolve.ts";
import {
  assessedAtMs,
  medicine,
  quietIntake,
  withMedications,
  withMedicines,
} from "../support/builders/intake-builder.ts";
import { type Path, pathInWords, pathsOf, withPart } from "../support/places.ts";

const factsOf = (intake: unknown, at = assessedAtMs): Facts =>
  resolve(intake as Intake, defaultProtocol, at).facts;

const full: Intake = withMedications(
  withMedicines(quietIntake(), medicine("alprazolam"), medicine("zolpidem")),
  { isComplete: "yes" },
);
describe("an intake that cannot be read", () => {
  const places = pathsOf(full).filter(([section]) => section !== "formatVersion");

  it("C19 names every place in which something else stands, and still gives facts", () => {
    for (const path of places) {
      for (const junk of [null, Symbol("junk"), NaN]) {
        const { unreadable } = factsOf(withPart(full, path, junk));
        expect(unreadable).toEqual([pathInWords(path)]);
      }
    }
  });

  it("C19 never throws and never drops a medicine, whatever stands wherever", () => {
    fc.assert(
      fc.property(fc.subarray(places, { maxLength: 4 }), fc.anything(), (paths, junk) => {
        const intake = paths.reduce<unknown>((broken, path) => {
          try {
            return withPart(broken, path, junk);
          } catch {
            return broken;
          }
        }, full);
        const { medications } = factsOf(intake);
        const entries = (intake as Partial<Intake>).medications?.entries;
        if (Array.isArray(entries)) expect(medications.medicines).toHaveLength(entries.length);
      }),
      { numRuns: 3000, seed: 20261121 },
    );
  });

  it("C19 never throws on anything in place of the intake or of the moment", () => {
    fc.assert(
      fc.property(fc.anything(), fc.double(), (anything, at) => {
        expect(factsOf(anything, at).unreadable.length).toBeGreaterThan(0);
        expect(factsOf(full, at).medications.medicines).toHaveLength(2);
      }),
      { numRuns: 2000, seed: 20261121 },
    );
  });
});

describe("what is taken for an answer that cannot be read", () => {
  const broken = (path: Path, junk: unknown): Facts => factsOf(withPart(full, path, junk));

  it("an entry stays on the list as a medicine nobody recognises", () => {
    const { medicines } = broken(["medications", "entries", 0], null).medications;
    expect(medicines.map(({ recognition }) => recognition)).toEqual(["unrecognised", "recognised"]);
  });

  it("entries that are no list were not asked for", () => {
    expect(broken(["medications", "entries"], "none").medications).toMatchObject({ list: "not-asked" });
    expect(broken(["medications"], null).medications).toMatchObject({ list: "not-asked", medicines: [] });
  });

  it("takes nothing, beside two entries, is a list of two", () => {
    const { medications, unreadable } = broken(["medications", "list"], "confirmed-none");
    expect(medications).toMatchObject({ list: "listed" });
    expect(medications.medicines).toHaveLength(2);
    expect(unreadable).toEqual(["medications.list"]);
  });

  it("C05 a time of which any part cannot be read is not sure", () => {
    for (const part of ["said", "saidAt", "date", "time", "timeZone"]) {
      const facts = broken(["medications", "entries", 0, "lastDose", part], 5);
      expect(facts.medications.medicines[0]?.lastDose).toBeUndefined();
    }
  });

  it("signs of withdrawal that cannot be read are not the same as none", () => {
    expect(broken(["today", "withdrawalSigns"], [5]).today?.withdrawalSigns).toBeUndefined();
    expect(broken(["today", "withdrawalSigns"], ["seizure", 5]).today?.withdrawalSigns).toEqual(["seizure"]);
  });

  it("a visit that cannot be read is an infusion of a patient who has arrived, at a time nobody knows", () => {
    const { visit } = broken(["visit"], null);
    expect(visit).toMatchObject({ route: "iv-infusion", stage: "arrived", durationMinutes: 40 });
    expect(visit.startMs).toBeUndefined();
  });

  it("a date or a zone left blank is not reported, only not known", () => {
    const facts = broken(["visit", "plannedStart"], "");
    expect([facts.visit.startMs, facts.unreadable]).toEqual([undefined, []]);
  });
});
