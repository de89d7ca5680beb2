import type { HazardControls } from "../removal.ts";

export const c24: HazardControls = {
  hazard: "C24",
  removals: [
    {
      name: "urgent answers of a statement are passed over",
      file: "src/client/features/summary/urgent-answers-notice.tsx",
      replace: "if (urgent.length === 0) return null;",
      with: "if (urgent.length >= 0) return null;",
      failing: { "test/client/features/summary/statement.test.tsx": ["C24 urgent answers in it come first"] },
    },
    {
      name: "an urgent answer of a row is not told",
      file: "src/client/features/screenings/statements-table.tsx",
      replace: "        {row.urgent.length > 0 && (",
      with: "        {row.urgent.length > 9 && (",
      failing: {
        "test/client/features/screenings/from-the-kiosk.test.tsx": [
          "C24 an urgent answer in it is told in words, and a patient who gave no name stays a row",
        ],
      },
    },
    {
      name: "a call stands without who, and leaves with nobody's name",
      file: "src/client/features/urgent-calls/attend.tsx",
      replace: `    setMissing(by === "");
    if (by === "") {`,
      with: `    setMissing(by === "-");
    if (by === "-") {`,
      failing: {
        "test/client/features/urgent-calls/urgent-calls.test.tsx": [
          "C24 a call stands on top with who, what and since when, and stays until somebody attends by name",
        ],
      },
    },
    {
      name: "a call leaves before the server knows",
      file: "src/client/features/urgent-calls/attend.tsx",
      replace: `const error = isMissing ? "Your name is missing. Enter it." : acknowledge.error?.message;`,
      with: `const error = isMissing ? "Your name is missing. Enter it." : undefined;`,
      failing: {
        "test/client/features/urgent-calls/urgent-calls.test.tsx": [
          "C24 an acknowledgement that does not arrive leaves the call where it is, and says so",
        ],
      },
    },
    {
      name: "“not sure” is told as a yes",
      file: "src/client/features/urgent-calls/calling-patient-card.tsx",
      replace: `{sure ? "Said yes" : "Said “not sure”, which is as urgent"}`,
      with: `{sure ? "Said yes" : "Said yes"}`,
      failing: {
        "test/client/features/urgent-calls/urgent-calls.test.tsx": [
          "C24 “not sure” is said to be as urgent, and a patient who gave no name is called by the code",
        ],
      },
    },
    {
      name: "the bar says nothing of what is needed",
      file: "src/client/features/urgent-calls/urgent-bar.tsx",
      replace: "<p className={styles.barWords}>{callsInWords(waiting)}</p>",
      with: "",
      failing: {
        "test/client/features/urgent-calls/urgent-calls.test.tsx": [
          "C24 a bar says what is needed and leads to the list, said aloud once and never again",
          "C24 stands above a form that is being filled in, and leaving that for the list asks first",
          "C24 two patients are counted and told apart by their codes",
          "C24 calls that cannot be asked for are never taken for none",
        ],
      },
    },
    {
      name: "a call is said aloud by nobody",
      file: "src/client/features/urgent-calls/urgent-calls-provider.tsx",
      replace: `role="alert" className="visually-hidden"`,
      with: `className="visually-hidden"`,
      failing: {
        "test/client/features/urgent-calls/urgent-calls.test.tsx": [
          "C24 a bar says what is needed and leads to the list, said aloud once and never again",
        ],
      },
    },
    {
      name: "two patients stand as one",
      file: "src/client/features/urgent-calls/calling-patients.ts",
      replace: "waiting.map(({ screeningId, code }) => [screeningId, code])",
      with: "waiting.slice(0, 1).map(({ screeningId, code }) => [screeningId, code])",
      failing: {
        "test/client/features/urgent-calls/calling-patients.test.ts": [
          "C24 the bar names each patient who calls",
          "C24 of hundreds of calls the bar counts all and names a few, so that the page stays in sight",
        ],
        "test/client/features/urgent-calls/urgent-calls.test.tsx": [
          "C24 two patients are counted and told apart by their codes",
        ],
      },
    },
    {
      name: "calls that cannot be asked for are taken for none",
      file: "src/client/features/urgent-calls/urgent-calls-provider.tsx",
      replace: "...(error && { problem: error }),",
      with: "",
      failing: {
        "test/client/features/urgent-calls/urgent-calls.test.tsx": [
          "C24 calls that cannot be asked for are never taken for none",
        ],
      },
    },
    {
      name: "of hundreds of calls the bar names all",
      file: "src/client/features/urgent-calls/calling-patients.ts",
      replace: "const mostNamed = 5;",
      with: "const mostNamed = 5000;",
      failing: {
        "test/client/features/urgent-calls/calling-patients.test.ts": [
          "C24 of hundreds of calls the bar counts all and names a few, so that the page stays in sight",
        ],
      },
    },
    {
      name: "the bar names no patient",
      file: "src/client/features/urgent-calls/calling-patients.ts",
      replace: "const named = waiting.slice(0, mostNamed).map(callInWords);",
      with: "const named = waiting.slice(0, 0).map(callInWords);",
      failing: {
        "test/client/features/urgent-calls/calling-patients.test.ts": [
          "C24 the bar names each patient who calls",
          "C24 of hundreds of calls the bar counts all and names a few, so that the page stays in sight",
        ],
        "test/client/features/urgent-calls/urgent-calls.test.tsx": [
          "C24 a bar says what is needed and leads to the list, said aloud once and never again",
          "C24 stands above a form that is being filled in, and leaving that for the list asks first",
          "C24 two patients are counted and told apart by their codes",
          "C24 calls that cannot be asked for are never taken for none",
        ],
      },
    },
    {
      name: "the call of an answer attended goes on",
      file: "src/client/features/urgent-calls/calling-patients.ts",
      replace: "calls.filter(({ acknowledged }) => acknowledged === undefined);",
      with: "calls.filter(({ acknowledged }) => acknowledged !== null);",
      failing: {
        "test/client/features/urgent-calls/urgent-calls.test.tsx": [
          "C24 a call stands on top with who, what and since when, and stays until somebody attends by name",
        ],
      },
    },
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
      name: "a seizure among the signs is no seizure",
      file: "src/contract/kiosk/urgent-answers.ts",
      replace: `isYesOrNotSure(today?.seizureToday) || (Array.isArray(signs) && signs.includes("seizure")),`,
      with: "isYesOrNotSure(today?.seizureToday) && signs !== undefined,",
      failing: {
        "test/client/kiosk/form/urgent.test.tsx": [
          "C24 a seizure among the signs of today is a seizure today",
        ],
      },
    },
    {
      name: "a call that is not on disk is told as made",
      file: "src/client/kiosk/sending/use-urgent-calls.ts",
      replace: "areStaffCalled: raised > 0 && raised === onDisk,",
      with: "areStaffCalled: raised > 0,",
      failing: {
        "test/client/kiosk/sending/urgent-calls.test.ts": [
          "C24 as long as it is not on disk nobody is told that staff were called",
          "C24 two calls are two, each with an id of its own, and one that is refused is no call",
        ],
        "test/client/kiosk/session/sending-pages.test.tsx": [
          "C24 is told as made when it is on disk and not before: %s",
        ],
      },
    },
    {
      name: "a call is told as made when it was refused",
      file: "src/client/kiosk/sending/use-urgent-calls.ts",
      replace: `delivery === "received" ? setOnDisk : setRefused`,
      with: "delivery === undefined ? setRefused : setOnDisk",
      failing: {
        "test/client/kiosk/sending/urgent-calls.test.ts": [
          "C24 two calls are two, each with an id of its own, and one that is refused is no call",
        ],
      },
    },
    {
      name: "a call goes out with the answers",
      file: "src/client/kiosk/sending/raise-urgent-call.ts",
      replace: "return deliver(pack(kioskCalls.raiseUrgentCall, content)",
      with: "return deliver(pack(kioskCalls.createStatement, content)",
      failing: {
        "test/client/kiosk/sending/urgent-calls.test.ts": [
          "C24 a call goes out at once, by a call of its own, and staff are called once it is on disk",
        ],
      },
    },
    {
      name: "two calls have one id",
      file: "src/client/kiosk/sending/raise-urgent-call.ts",
      replace: "id: newId(), ...urgent",
      with: "id: urgent.screeningId, ...urgent",
      failing: {
        "test/client/kiosk/sending/urgent-calls.test.ts": [
          "C24 two calls are two, each with an id of its own, and one that is refused is no call",
        ],
      },
    },
    {
      name: "a session ends with a call still under way",
      file: "src/client/kiosk/session/leaving-page.tsx",
      replace: "if (isCallUnderWay) return;",
      with: "",
      failing: {
        "test/client/kiosk/session/sending-pages.test.tsx": [
          "C24 holds the end of the session back, and asks to tell a member of staff",
        ],
      },
    },
    {
      name: "a session never ends after a call",
      file: "src/client/kiosk/session/leaving-page.tsx",
      replace: "const timer = setTimeout(onEnd, 0);",
      with: "const timer = setTimeout(() => undefined, 0);",
      failing: {
        "test/client/kiosk/session/sending-pages.test.tsx": [
          "S01 it ends with the button, or after 20 seconds",
          "C24 goes out for an answer that was chosen and never confirmed, when the form is left",
          "C24 lets the session end once it is there",
        ],
      },
    },
    {
      name: "a call is kept from the page of the end",
      file: "src/client/kiosk/session/leaving-page.tsx",
      replace: "if (!isCallUnderWay) return undefined;",
      with: "if (isCallUnderWay || !isCallUnderWay) return undefined;",
      failing: {
        "test/client/kiosk/session/sending-pages.test.tsx": [
          "C24 holds the end of the session back, and asks to tell a member of staff",
          "C24 holds back the end also where it goes out only then",
        ],
      },
    },
    {
      name: "“not sure” is not urgent",
      file: "src/contract/kiosk/urgent-answers.ts",
      replace: `answer === "yes" || answer === "not-sure";`,
      with: `answer === "yes";`,
      failing: {
        "test/client/kiosk/form/urgent.test.tsx": [
          "C24 an urgent answer calls staff the moment Continue is pressed, and says to tell somebody",
          "C24 who was not sure and then says yes calls again",
        ],
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
    {
      name: "a call is not kept",
      file: "src/server/storage/urgent-calls.ts",
      replace: `await db.insertInto("urgent_call").values(callRowOf(kept)).execute();
        return`,
      with: "return",
      failing: {
        "test/server/kiosk/urgent-calls.test.ts": [
          "C24 an urgent answer stands on the staff's list with the next request, before the form is sent",
          "C24 a call waits on top until somebody attends, however long that takes",
          "D03 the first who attends stays, and whoever comes later is told who it was",
          "C24 D02 a call sent twice is one call, and is answered with its receipt and nothing else",
        ],
      },
    },
    {
      name: "a call that waits long is left out",
      file: "src/server/storage/urgent-calls.ts",
      replace: `the.or([the("first.at", "is", null), the("first.at", ">=", acknowledgedSince)])`,
      with: `the.or([the("call.received_at", ">=", acknowledgedSince), the("first.at", ">=", acknowledgedSince)])`,
      failing: {
        "test/server/kiosk/urgent-calls.test.ts": [
          "C24 a call waits on top until somebody attends, however long that takes",
        ],
      },
    },
    {
      name: "refused answers are repeated to the operator",
      file: "src/server/errors.ts",
      replace: "isFromKiosk ? [] : problems)",
      with: "problems)",
      failing: {
        "test/server/kiosk/refusals.test.ts": [
          "C24 answers that do not fit are refused without being repeated, and the operator reads where, not what",
        ],
      },
    },
    {
      name: "the leaflet promises",
      file: "src/client/features/learn/english.ts",
      replace: `"No. Ketamine and benzodiazepines are`,
      with: `"No. Ketamine is safe and heals. Ketamine and benzodiazepines are`,
      failing: {
        "test/client/features/learn/education.test.tsx": [
          "C24 nothing promises, promotes, or tells anyone to stop a medicine",
        ],
      },
    },
    {
      name: "the bar of a call stands on no page",
      file: "src/client/app/layout.tsx",
      replace: `{location !== "/" && <UrgentBar />}`,
      with: `{location === "-" && <UrgentBar />}`,
      failing: {
        "test/client/features/urgent-calls/urgent-calls.test.tsx": [
          "C24 a bar says what is needed and leads to the list, said aloud once and never again",
          "C24 stands above a form that is being filled in, and leaving that for the list asks first",
          "C24 two patients are counted and told apart by their codes",
          "C24 calls that cannot be asked for are never taken for none",
        ],
      },
    },
    {
      name: "the list shows no call",
      file: "src/client/features/urgent-calls/urgent-panel.tsx",
      replace: "{waiting.length > 0 && (",
      with: "{waiting.length > 99 && (",
      failing: {
        "test/client/features/urgent-calls/urgent-calls.test.tsx": [
          "C24 a call stands on top with who, what and since when, and stays until somebody attends by name",
          "C24 “not sure” is said to be as urgent, and a patient who gave no name is called by the code",
          "C24 an acknowledgement that does not arrive leaves the call where it is, and says so",
          "C24 a bar says what is needed and leads to the list, said aloud once and never again",
        ],
      },
    },
  ],
};
