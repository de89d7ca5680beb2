import type { HazardControls } from "../removal.ts";

export const c24: HazardControls = {
  hazard: "C24",
  removals: [
    {
      name: "a suicidal thought is asked for nowhere",
      file: "rules/advisories/urgent-answer.ts",
      replace: `else if (thoughts !== "none") found.push(suicidal(thoughts, notChecked));`,
      with: "",
      failing: { "test/rules/advisories/urgent-answer.test.ts": ["C24 an answer that needs a person now"] },
    },
    {
      name: "the line about medicines is left out",
      file: "src/client/kiosk/form/frame.tsx",
      replace: `<p className={styles.line}>{say("form.patient-line")}</p>`,
      with: "",
      failing: {
        "test/client/kiosk/form/frame.test.tsx": [
          "C24 the line about medicines stands below every page, word by word",
        ],
      },
    },
    {
      name: "an urgent answer calls nobody when Continue is pressed",
      file: "src/client/kiosk/form/use-form.ts",
      replace: `    callForStaff(now);
    const open`,
      with: "    const open",
      failing: {
        "test/client/kiosk/form/urgent.test.tsx": [
          "C24 an urgent answer calls staff the moment Continue is pressed, and says to tell somebody",
          "C24 the call carries the name as far as it was given",
          "C24 going back and changing the answer does not unsay the call, and does not make a second one",
          "C24 who was not sure and then says yes calls again",
          "C24 thoughts of suicide, answered “%s”, call staff for %j",
          "C24 a seizure among the signs of today is a seizure today",
        ],
      },
    },
    {
      name: "Back from an urgent answer calls nobody",
      file: "src/client/kiosk/form/use-form.ts",
      replace: `        callForStaff(latest.current);
        show(back);`,
      with: "        show(back);",
      failing: {
        "test/client/kiosk/form/urgent.test.tsx": [
          "C24 Back from an urgent answer calls staff as Continue does",
        ],
      },
    },
    {
      name: "an urgent answer that was never confirmed calls nobody",
      file: "src/client/kiosk/form/use-form.ts",
      replace: "useLayoutEffect(() => callBeforeLeaving, []);",
      with: "void callBeforeLeaving; void useLayoutEffect;",
      failing: {
        "test/client/kiosk/session/sending-pages.test.tsx": [
          "C24 goes out for an answer that was chosen and never confirmed, when the form is left",
          "C24 holds back the end also where it goes out only then",
        ],
      },
    },
    {
      name: "the call carries no name",
      file: "src/client/kiosk/form/use-form.ts",
      replace: "onUrgent(answer, isSure, of.patient);",
      with: "onUrgent(answer, isSure, {});",
      failing: {
        "test/client/kiosk/form/urgent.test.tsx": ["C24 the call carries the name as far as it was given"],
      },
    },
    {
      name: "every answer calls anew",
      file: "src/client/kiosk/answers/urgent.ts",
      replace: "return before.length === 0 || (isSure && before.every((call) => !call.isSure));",
      with: "return before.length >= 0;",
      failing: {
        "test/client/kiosk/form/urgent.test.tsx": [
          "C24 an urgent answer calls staff the moment Continue is pressed, and says to tell somebody",
          "C24 going back and changing the answer does not unsay the call, and does not make a second one",
          "C24 who was not sure and then says yes calls again",
        ],
      },
    },
    {
      name: "who was not sure and then says yes calls nobody",
      file: "src/client/kiosk/answers/urgent.ts",
      replace: "return before.length === 0 || (isSure && before.every((call) => !call.isSure));",
      with: "return before.length === 0;",
      failing: {
        "test/client/kiosk/form/urgent.test.tsx": ["C24 who was not sure and then says yes calls again"],
      },
    },
    {
      name: "a kiosk's clock is part of its content",
      file: "src/server/routes/screenings/fingerprint.ts",
      replace: `{ deviceNow: _clock, ...content }: NewStatement | NewUrgentCall): string {
  return sha256(content);`,
      with: `{ deviceNow: clock, ...content }: NewStatement | NewUrgentCall): string {
  return sha256({ clock, ...content });`,
      failing: {
        "test/server/kiosk/create-statement.test.ts": [
          "C24 the kiosk is told that it is on disk, and nothing else, also when it asks again",
          "D02 what is sent again after a lost reply is stored once, also when the device's clock has gone on",
          "C05 the moments of saying are moved by a tablet's wrong clock, and the receipt is for what it sent",
        ],
        "test/server/kiosk/urgent-calls.test.ts": [
          "C24 D02 a call sent twice is one call, and is answered with its receipt and nothing else",
        ],
      },
    },
  ],
};
