import { describe, expect, it } from "vitest";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import {
  capnographyInWords,
  dischargeChecklist,
  spo2InWords,
  staffInWords,
} from "../../../rules/monitoring/care-words.ts";

const airway = "A clinician trained in airway care on site";

/** Protocol section 5. */
describe("what each tier asks for besides the checks", () => {
  it.each([
    ["baseline", "Continuous from before the start to 60 min after the end", "If available", airway],
    ["enhanced", "Continuous from before the start to discharge", "If available", airway],
    [
      "high",
      "Continuous from before the start to discharge",
      "Yes, throughout",
      `${airway}, and an observer with no other task; ECG where there is a history of heart disease`,
    ],
  ] as const)("%s: SpO2 %s; capnography %s; staff %s", (tier, spo2, capnography, staff) => {
    expect(spo2InWords(tier, defaultProtocol).replaceAll("\u00a0", " ")).toBe(spo2);
    expect(capnographyInWords[tier]).toBe(capnography);
    expect(staffInWords[tier]).toBe(staff);
  });
});

it("what is ticked by hand before the patient leaves", () => {
  expect(dischargeChecklist.map((line) => line.replaceAll("\u00a0", " "))).toEqual([
    "Observation time completed, and every listed check done",
    "Blood pressure falling and near its value before the start",
    "SpO2 above 92 % on air, or back at the usual value",
    "MOAA/S 5: answers readily to the name in a normal tone",
    "Aldrete score 9 or more",
    "Oriented, and walks steadily",
    "No marked dissociation; no new or worse suicidal thoughts",
    "Escort present and named",
    "Written advice given: no driving until the next day, after a restful sleep",
    "Next benzodiazepine dose: the prescriber's instruction is known to the patient",
  ]);
});
