import { expect, it } from "vitest";
import { dischargeChecklist } from "../../../rules/monitoring/care-words.ts";

it("nobody leaves before the time, the escort, the reading, the score and the next dose were looked at", () => {
  expect(dischargeChecklist).toEqual([
    "Observation time completed, and every listed check done",
    "Blood pressure falling and near its value before the start",
    "SpO2 above 92\u00a0% on air, or back at the usual value",
    "MOAA/S 5: answers readily to the name in a normal tone",
    "Aldrete score 9 or more",
    "Oriented, and walks steadily",
    "No marked dissociation; no new or worse suicidal thoughts",
    "Escort present and named",
    "Written advice given: no driving until the next day, after a restful sleep",
    "Next benzodiazepine dose: the prescriber's instruction is known to the patient",
  ]);
});
