import { describe, expect, it } from "vitest";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import type { VitalsReading } from "../../../rules/intake.ts";
import {
  type Band,
  decideHigh,
  highBand,
  highPressure,
  lowBand,
  oxygenBand,
  sedationBand,
  spo2Band,
  worse,
} from "../../../rules/vitals/bands.ts";
import { quietHistory } from "../../support/builders/quiet-answers.ts";

describe("a high first value and its repeat", () => {
  it.each<[Band | undefined, Band | undefined, Band]>([
    ["stop", "none", "none"],
    ["stop", "review", "review"],
    ["stop", "stop", "stop"],
    ["review", "none", "none"],
    ["review", "review", "review"],
    ["review", "stop", "review"],
  ])("%s, then a valid %s: the lower decides, %s", (first, repeat, band) => {
    expect(decideHigh(first, repeat, true)).toEqual({ band, isRepeated: true });
  });

  it.each<[string, Band | undefined, Band | undefined, boolean, Band]>([
    ["a repeat that is not valid", "stop", "none", false, "stop"],
    ["a repeat whose value is missing", "stop", undefined, true, "stop"],
    ["a first one that was not high", "none", "stop", true, "stop"],
    ["a first one that is missing", undefined, "review", true, "review"],
    ["nothing at all", undefined, undefined, true, "none"],
  ])("%s: nothing was repeated, and the worse one stands", (_how, first, repeat, isValid, band) => {
    expect(decideHigh(first, repeat, isValid)).toEqual({ band, isRepeated: false });
  });
});

it.each<[Band | undefined, Band | undefined, Band]>([
  ["none", "review", "review"],
  ["review", "none", "review"],
  ["none", "stop", "stop"],
  ["stop", "review", "stop"],
  [undefined, "review", "review"],
  ["none", undefined, "none"],
  [undefined, undefined, "none"],
])("the worse of %s and %s is %s", (one, other, band) => {
  expect(worse(one, other)).toBe(band);
});

describe("a value against its limits, which belong to the band", () => {
  it.each<[number | undefined, Band | undefined]>([
    [undefined, undefined],
    [0, "none"],
    [109, "none"],
    [110, "review"],
    [129, "review"],
    [130, "stop"],
  ])("high: %s is %s", (value, band) => {
    expect(highBand(value, 110, 130)).toBe(band);
  });

  it.each<[number | undefined, Band | undefined]>([
    [undefined, undefined],
    [51, "none"],
    [50, "review"],
    [41, "review"],
    [40, "stop"],
  ])("low: %s is %s", (value, band) => {
    expect(lowBand(value, 50, 40)).toBe(band);
  });
});

describe("blood pressure", () => {
  const band = (reading: VitalsReading | undefined) => highPressure(reading, 140, defaultProtocol);

  it.each<[string, VitalsReading | undefined, Band | undefined]>([
    ["none taken", undefined, undefined],
    ["in range", { systolicMmHg: 140, diastolicMmHg: 90 }, "none"],
    ["half of one in range", { systolicMmHg: 140 }, undefined],
    ["the other half in range", { diastolicMmHg: 90 }, undefined],
    ["systolic above alone", { systolicMmHg: 141 }, "review"],
    ["diastolic above alone", { diastolicMmHg: 91 }, "review"],
    ["systolic at the limit not to start at, alone", { systolicMmHg: 180 }, "stop"],
    ["diastolic at the limit not to start at, alone", { diastolicMmHg: 110 }, "stop"],
  ])("%s", (_what, reading, expected) => {
    expect(band(reading)).toBe(expected);
  });
});

describe("SpO2", () => {
  it.each<[number | undefined, number | undefined, Band | undefined]>([
    [undefined, undefined, undefined],
    [undefined, 92, undefined],
    [94, undefined, "none"],
    [89, undefined, "stop"],
    [91, 92, "none"],
    [90, 92, "review"],
  ])("%s with a usual value of %s is %s", (percent, usual, band) => {
    expect(spo2Band(percent, usual, defaultProtocol)).toBe(band);
  });
});

describe("oxygen and sedation", () => {
  it.each<[VitalsReading["isOnOxygen"], "yes" | "no" | undefined, Band]>([
    ["yes", "no", "stop"],
    ["yes", undefined, "stop"],
    ["not-sure", "no", "stop"],
    ["yes", "yes", "none"],
    ["no", "no", "none"],
    [undefined, "no", "none"],
  ])("on oxygen: %s, at home: %s, is %s", (isOnOxygen, atHome, band) => {
    const history = atHome === undefined ? undefined : { ...quietHistory, homeOxygen: atHome };
    expect(oxygenBand({ isOnOxygen }, history)).toBe(band);
  });

  it.each<[number | undefined, Band]>([
    [undefined, "none"],
    [5, "none"],
    [4, "stop"],
    [0, "stop"],
  ])("MOAA/S %s is %s", (moaas, band) => {
    expect(sedationBand(moaas, defaultProtocol)).toBe(band);
  });
});
