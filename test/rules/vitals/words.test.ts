import { describe, expect, it } from "vitest";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import type { VitalsFacts } from "../../../rules/facts.ts";
import type { VitalsReading } from "../../../rules/intake.ts";
import { judgeVitals } from "../../../rules/vitals/judge.ts";
import { sayOutOfRange } from "../../../rules/vitals/words.ts";
import { factsWith } from "../../support/builders/facts-builder.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

function messagesOf(vitals: VitalsFacts) {
  const judged = judgeVitals({ ...factsWith(), vitals }, defaultProtocol);
  return judged.outOfRange.map((out) => {
    const { title, reasons } = sayOutOfRange(out, { vitals, judged, protocol: defaultProtocol });
    return { title: plain(title), reasons: reasons.map(({ path, says }) => `${path}: ${plain(says)}`) };
  });
}

/** What was not measured is left out, never told as a value. */
describe("a value measured in the second reading alone", () => {
  it.each<[VitalsReading, string]>([
    [{ heartRatePerMinute: 120 }, "heart rate 120 beats/min"],
    [{ respiratoryRatePerMinute: 22 }, "respiratory rate 22 breaths/min"],
    [{ spo2Percent: 91 }, "SpO2 91 %"],
    [{ moaas: 4 }, "sedation score (MOAA/S) 4"],
    [{ systolicMmHg: 150, diastolicMmHg: 80 }, "blood pressure 150/80 mmHg"],
    [{ systolicMmHg: 150 }, "blood pressure 150 mmHg systolic"],
    [{ diastolicMmHg: 95 }, "blood pressure 95 mmHg diastolic"],
    [{ isOnOxygen: "yes" }, "on oxygen now"],
    [{ isOnOxygen: "not-sure" }, "not sure whether on oxygen now"],
  ])("%o: %s", (repeat, title) => {
    expect(messagesOf({ first: { isOnOxygen: "no" }, repeat }).map((message) => message.title)).toEqual([
      title,
    ]);
  });
});

it("both readings are told, each with its time or that nobody wrote it down", () => {
  const first = { heartRatePerMinute: 135 };
  const repeat = { takenAt: "2026-11-21T08:20", heartRatePerMinute: 120 };

  expect(messagesOf({ first, repeat })).toEqual([
    {
      title: "heart rate 135 beats/min, then 120 beats/min",
      reasons: [
        "vitals.first: first reading time not written down: 135 beats/min",
        "vitals.repeat: second reading at 08:20: 120 beats/min",
      ],
    },
  ]);
});
