import type { NewUrgentCall } from "../../../src/contract/kiosk/urgent-call.ts";
import type { Statement } from "../../../src/contract/kiosk/statement.ts";

/** What a patient said: some of the name, one medicine taken now and then, a few answers of each part. */
export function statement(changes: Partial<Statement> = {}): Statement {
  return {
    formatVersion: 1,
    language: "es",
    patient: { familyName: "Okafor", givenName: "Maria", birthDate: "1984-03-04" },
    medications: {
      list: "listed",
      entries: [
        {
          id: "m1",
          typed: "xanax",
          pattern: "as-needed",
          lastDose: { said: "last-night", saidAt: "2026-11-21T13:10:00.000Z" },
        },
      ],
      isComplete: "yes",
      fromSomeoneElse: "no",
    },
    history: { stroke: "no", allergies: { state: "listed", inWords: "penicillin" } },
    mentalHealth: { suicidalThoughts: "none" },
    lifestyle: { lastFood: { said: "yesterday", saidAt: "2026-11-21T13:12:00.000Z" } },
    today: { chestPainNow: "no", seizureToday: "no", breathingTroubleNow: "no" },
    ...changes,
  };
}

/** A call for staff by the patient of these answers. */
export function urgentCall(changes: Partial<NewUrgentCall> = {}): NewUrgentCall {
  return {
    id: "b1c2d3e4-0000-4000-8000-000000000001",
    screeningId: "3f2b8c1e-7d4a-4f6b-9c55-0a1b2c3d4e5f",
    deviceNow: "2026-11-21T13:20:00.000Z",
    answer: "chest-pain-now",
    sure: true,
    patient: { familyName: "Okafor", givenName: "Maria" },
    ...changes,
  };
}
