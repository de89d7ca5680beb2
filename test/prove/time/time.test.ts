import { describe, expect, it } from "vitest";
import type { Facts, MedicineFacts } from "../../../rules/index.ts";
import { type Read, theReading } from "./readings.ts";
import { proveTime } from "./time.ts";
import { allZones, oddZones, shareOfZones } from "./zones.ts";

/** One zone whose clocks change, by half an hour. */
const zones = ["Australia/Lord_Howe"];
const brokenClaims = (proven: Parameters<typeof proveTime>[1]): readonly string[] =>
  proveTime(zones, proven)
    .filter(({ isMet }) => !isMet)
    .map(({ what }) => what.replace(/ \(.*/u, ""));

type LastDose = NonNullable<MedicineFacts["lastDose"]>;

/** Reads as the rules do, and then says something else about each last dose. */
const reading =
  (change: (time: LastDose) => LastDose): Read =>
  (intake, receivedMs): Facts => {
    const facts = theReading(intake, receivedMs);
    const medicines = facts.medications.medicines.map((medicine) =>
      medicine.lastDose === undefined ? medicine : { ...medicine, lastDose: change(medicine.lastDose) },
    );
    return { ...facts, medications: { ...facts.medications, medicines } };
  };

const longer = (time: LastDose, byMs: number): LastDose =>
  time.hoursBeforeStart === undefined
    ? time
    : { ...time, hoursBeforeStart: time.hoursBeforeStart + byMs / 3_600_000 };

describe("C05 every zone over its special nights", { timeout: 60_000 }, () => {
  it("C05 no computed interval is longer than the true one in a zone that changes by half an hour", () => {
    expect(brokenClaims({})).toEqual([]);
  });

  it("covers every zone that the platform lists, and the odd ones in every share", () => {
    for (const zone of Intl.supportedValuesOf("timeZone")) expect(allZones).toContain(zone);
    for (const seed of [1, 2])
      expect(shareOfZones(0.04, seed)).toEqual(expect.arrayContaining([...oddZones]));
  });
});

describe("the proof of times fails for", { timeout: 60_000 }, () => {
  it("C05 a reading that counts from the earliest instant an answer can mean", () => {
    const earliest = reading((time) => longer(time, time.latestMs - time.earliestMs));
    expect(brokenClaims({ read: earliest })).toContain("computed intervals longer than the true one");
  });

  it("C05 a reading that is a minute too long", () => {
    expect(brokenClaims({ read: reading((time) => longer(time, 60_000)) })).toContain(
      "computed intervals longer than the true one",
    );
  });

  it("C05 a server that does not look at the clock of the device", () => {
    expect(brokenClaims({ receive: ({ intake }) => intake })).toEqual(
      expect.arrayContaining([
        "computed intervals longer than the true one",
        "true answers read as a time that leaves the true one out",
      ]),
    );
  });

  it("C05 a reading that takes a date for its noon", () => {
    const noon = reading((time) =>
      time.inWords.includes("time not said") ? longer(time, 12 * 3_600_000) : time,
    );
    expect(brokenClaims({ read: noon })).toContain(
      "dates alone read as other than the shortest interval they allow",
    );
  });

  it("C05 a reading that takes not sure for a week ago", () => {
    const weekAgo: Read = (intake, receivedMs) => {
      const facts = theReading(intake, receivedMs);
      const lastDose = {
        latestMs: 0,
        earliestMs: 0,
        hoursBeforeStart: 168,
        inWords: "a week ago",
        isExact: false,
      };
      const medicines = facts.medications.medicines.map((medicine) => ({
        lastDose,
        ...medicine,
        ...(medicine.lastDose === undefined && { lastDose }),
      }));
      return { ...facts, medications: { ...facts.medications, medicines } };
    };
    expect(brokenClaims({ read: weekAgo })).toContain(
      "answers without a time that count as anything but recent",
    );
  });
});
