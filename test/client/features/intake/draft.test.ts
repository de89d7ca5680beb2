import { describe, expect, it } from "vitest";
import { blankDraft } from "../../../../src/client/features/intake/draft/blank-draft.ts";
import { checkAnswers } from "../../../../src/client/features/intake/draft/check-answers.ts";
import { readNumber } from "../../../../src/client/features/intake/draft/read-number.ts";
import { toAnswers } from "../../../../src/client/features/intake/draft/to-answers.ts";
import { statementToDraft, toDraft } from "../../../../src/client/features/intake/draft/to-draft.ts";
import { tidyClockTime } from "../../../../src/client/features/intake/fields/clock-text.ts";
import {
  assessedAtMs,
  medicine,
  planOnRecord,
  quietIntake,
  withMedicines,
} from "../../../support/builders/intake-builder.ts";
import { statement } from "../../../support/builders/statement-builder.ts";
import { variedIntakes } from "../../../support/builders/varied-intakes.ts";

const zone = "America/New_York";

describe("a stored intake in the form", () => {
  it("comes out as it went in, with nothing added and nothing lost", () => {
    const full = withMedicines(
      quietIntake(),
      medicine("clonazepam 0.5 mg", { prescribersPlan: planOnRecord }),
    );
    expect(toAnswers(toDraft(full))).toEqual(full);
  });

  it("comes out as it went in, for two hundred made-up intakes", () => {
    const storable = variedIntakes(200).filter(({ medications }) =>
      medications.entries.every(({ typed }) => typed !== ""),
    );
    for (const intake of storable) expect(toAnswers(toDraft(intake))).toEqual(intake);
  });
});

describe("a patient's statement in the form", () => {
  const staffsPart = { timeZone: zone, filledInBy: {} };

  it.each(["not-asked", "no-answer", "declined", "confirmed-none"] as const)(
    "C03 a list that is %s at the kiosk is %s for staff, and stays it",
    (list) => {
      const said = statement({ medications: { list, entries: [] } });
      const draft = statementToDraft(said, zone);
      expect(draft.medications.list).toBe(list);
      expect(toAnswers(draft)).toMatchObject({ medications: { list, entries: [] } });
    },
  );

  it("C05 brings every answer with the moment it was said, and nothing that is for staff to say", () => {
    const { language: _language, patient, ...said } = statement();
    expect(toAnswers(statementToDraft(statement(), zone))).toEqual({
      ...said,
      visit: { ...staffsPart, patient },
    });
  });
});

describe("a form nobody has touched", () => {
  it("C03 says that the list was not asked, and holds no answer", () => {
    expect(toAnswers(blankDraft(zone))).toEqual({
      formatVersion: 1,
      visit: { timeZone: zone, patient: {}, filledInBy: {} },
      medications: { list: "not-asked", entries: [] },
    });
  });

  it("names each missing answer of the visit at its own field, and nothing else", () => {
    const { problems } = checkAnswers(blankDraft(zone), assessedAtMs);
    expect(problems.map(({ path }) => path)).toEqual([
      "visit.patient.familyName",
      "visit.patient.givenName",
      "visit.patient.birthDate",
      "visit.patient.recordNumber",
      "visit.plannedStart",
      "visit.route",
      "visit.purpose",
      "visit.stage",
      "visit.filledInBy.role",
    ]);
  });
});

describe("a typed number", () => {
  it.each([
    ["72", 72],
    ["0.5", 0.5],
    [".5", 0.5],
    ["71,5", 71.5],
    [" 98 ", 98],
  ])("C09 “%s” reads as %d", (typed, number) => expect(readNumber(typed)).toBe(number));

  it.each(["", "abc", "72 kg", "1,250", "1.2.3", "1e3", "0x10", "∞"])(
    "C09 “%s” is asked about, not guessed",
    (typed) => expect(readNumber(typed)).toBeUndefined(),
  );
});

describe("a typed clock time", () => {
  it.each([
    ["2130", "21:30"],
    ["21:30", "21:30"],
    ["9:05", "09:05"],
    ["9:30 pm", "21:30"],
    ["12:15 am", "00:15"],
    ["12:15 PM", "12:15"],
  ])("C05 “%s” is %s", (typed, time) => expect(tidyClockTime(typed)).toBe(time));

  it.each(["213", "25:00 pm", "half nine", "9"])(
    "C05 “%s” could be two times, so it stays as typed",
    (typed) => expect(tidyClockTime(typed)).toBe(typed),
  );
});
