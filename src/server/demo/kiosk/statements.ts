import type { Statement } from "../../../contract/kiosk/statement.ts";
import type { DemoDay } from "../demo-day.ts";
import { quietHistory, quietMentalHealth } from "../quiet-answers.ts";

const well: Statement["today"] = {
  seizureToday: "no",
  chestPainNow: "no",
  breathingTroubleNow: "no",
  drowsyOrHardToRouse: "no",
  withdrawalSigns: [],
  stomachSymptoms: "no",
};

/** Takes lorazepam for sleep; answered in Spanish, and has the rest of the list on paper. */
function lorazepamForSleep({ saidAt }: DemoDay): Statement {
  return {
    formatVersion: 1,
    language: "es",
    patient: { familyName: "Reyes", givenName: "Elena", birthDate: "1953-09-02" },
    medications: {
      list: "listed",
      isComplete: "no",
      entries: [
        {
          id: "m1",
          typed: "lorazepam 1 mg",
          pattern: "regular",
          lastDose: { said: "last-night", saidAt },
          daysUsedInLast14: "not-sure",
          usedSince: "years",
          supply: "own-prescription",
          takenFor: ["sleep"],
          missedOrCutInLast28Days: "no",
        },
      ],
      onlyNowAndThen: "no",
      fromSomeoneElse: "no",
      stoppedRecently: "not-sure",
      forAnxietySleepOrSeizures: "yes",
    },
    history: { ...quietHistory, highBloodPressure: "yes", sleepApnoea: "not-sure" },
    mentalHealth: quietMentalHealth,
    today: well,
  };
}

/** Left the list unanswered and has chest pain. */
function chestPainNow(): Statement {
  return {
    formatVersion: 1,
    language: "en",
    patient: { familyName: "Whitfield", givenName: "Grace" },
    medications: { list: "no-answer", isComplete: "not-sure", entries: [] },
    today: { ...well, chestPainNow: "yes" },
  };
}

/** Two made-up patients who answered at the kiosk and wait for staff. */
export const demoStatements: readonly ((day: DemoDay) => Statement)[] = [lorazepamForSleep, chestPainNow];
