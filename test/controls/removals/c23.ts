import type { HazardControls } from "../removal.ts";

export const c23: HazardControls = {
  hazard: "C23",
  removals: [
    {
      name: "what is not ticked beside “not sure” is a no",
      file: "src/client/kiosk/questions/kinds/ticks.ts",
      replace: `ticks.includes(NOT_SURE) ? "not-sure" : "no"`,
      with: `"no"`,
      failing: {
        "test/client/kiosk/form/not-sure.test.tsx": [
          "C23 C05 a patient who is sure of nothing gets through every page, and nothing is taken for a no",
        ],
      },
    },
    {
      name: "nothing watches over a form that was left",
      file: "src/client/kiosk/session/use-idle.ts",
      replace: `      setLeft(next);
      if (next === 0) onEnd();`,
      with: "      setLeft(undefined);",
      failing: {
        "test/client/kiosk/session/away.test.tsx": [
          "S01 warns after 90 seconds, and ends 30 seconds later",
          "S01 on a tablet that slept is gone when it wakes",
          "S01 a press on the button that erases ends it at once",
          "C23 the warning can be answered, again and again, and every answer stays",
          "C23 %s answers the warning",
          "C23 the seconds are not read out one by one: once at the start and once before the end",
        ],
      },
    },
    {
      name: "the warning comes with the end",
      file: "src/client/kiosk/session/idle-time.ts",
      replace: "if (leftMs > limits.warningSeconds * 1_000) return undefined;",
      with: "if (leftMs > 0) return undefined;",
      failing: {
        "test/client/kiosk/session/away.test.tsx": [
          "S01 warns after 90 seconds, and ends 30 seconds later",
          "S01 a press on the button that erases ends it at once",
          "C23 the warning can be answered, again and again, and every answer stays",
          "C23 %s answers the warning",
          "C23 the seconds are not read out one by one: once at the start and once before the end",
        ],
        "test/client/kiosk/session/idle-time.test.ts": [
          "S01 the warning comes after 90 seconds and stands for 30",
        ],
      },
    },
    {
      name: "a text is written for a graduate",
      file: "src/client/kiosk/words/english/health.ts",
      replace: `"health.allergies-hint": "To a medicine, a food, latex, or anything else.",`,
      with: `"health.allergies-hint": "Hypersensitivity reactions, immunologically mediated or idiosyncratic, to pharmaceutical preparations, nutritional constituents, environmental antigens or occupational materials, including cutaneous, respiratory, gastrointestinal or cardiovascular manifestations irrespective of severity.",`,
      failing: { "test/client/kiosk/words/english.test.ts": ["C23 no page reads above grade 8"] },
    },
    {
      name: "a Spanish text loses its no",
      file: "src/client/kiosk/words/languages/es.ts",
      replace: `text: "No tiene que saberlo todo. Siempre puede elegir “No lo sé”."`,
      with: `text: "Tienes que saberlo todo? Siempre puedes elegir “No sé”."`,
      failing: {
        "test/client/kiosk/words/spanish.test.ts": [
          "C23 say no in as many sentences as the English",
          "C23 call the reader usted",
          "C23 name a button or an answer as it is written on the form",
          "C23 open each question and each call with its sign",
        ],
      },
    },
    {
      name: "any changed English passes for the one that was translated",
      file: "src/client/kiosk/words/fingerprint.ts",
      replace: "hash = Math.imul(hash ^ text.charCodeAt(at), prime);",
      with: "hash = Math.imul(hash ^ at * 0, 1);",
      failing: {
        "test/cli/words.test.ts": ["C23 the check fails and names each text that is missing or was changed"],
        "test/client/kiosk/words/fingerprint.test.ts": ["C23 a word, a sign or a space more is another text"],
        "test/client/kiosk/words/translating.test.ts": [
          "C23 a changed original is shown in English, and fails the check by its id",
        ],
      },
    },
    {
      name: "a translation of another English is shown",
      file: "src/client/kiosk/words/texts-of.ts",
      replace: `translation?.of === fingerprint(original) && translation.text !== ""`,
      with: `translation !== undefined && translation.text !== "" && fingerprint(original) !== ""`,
      failing: {
        "test/client/kiosk/words/translating.test.ts": [
          "C23 a changed original is shown in English, and fails the check by its id",
        ],
      },
    },
    {
      name: "an empty translation is shown",
      file: "src/client/kiosk/words/texts-of.ts",
      replace: `translation?.of === fingerprint(original) && translation.text !== ""`,
      with: "translation?.of === fingerprint(original)",
      failing: {
        "test/client/kiosk/words/translating.test.ts": [
          "C23 a text that is not translated, or left empty, is shown in English, and fails the check by its id",
        ],
      },
    },
    {
      name: "a language is checked for nothing",
      file: "src/cli/words.ts",
      replace: "for (const { id, problem } of faultsOf(code, catalogue, originals)) {",
      with: "for (const { id, problem } of faultsOf(code, catalogue, originals).slice(99)) {",
      failing: {
        "test/cli/words.test.ts": ["C23 the check fails and names each text that is missing or was changed"],
      },
    },
    {
      name: "the check fails on a complete language",
      file: "src/cli/words.ts",
      replace: "return faultCount === 0 ? 0 : 1;",
      with: "return 1;",
      failing: { "test/cli/words.test.ts": ["C23 the check passes over a complete language without a word"] },
    },
    {
      name: "a language of the folder is not read",
      file: "src/cli/words.ts",
      replace: "const files = globSync(`${languagesFolder}*.ts`).toSorted();",
      with: "const files = globSync(`${languagesFolder}*.ts`).toSorted().slice(1);",
      failing: { "test/cli/words.test.ts": ["C23 the check reads every language in the folder"] },
    },
    {
      name: "a switch of language loses what was typed",
      file: "src/client/kiosk/words/words-provider.tsx",
      replace: "return <WordsContext value={inUse}>{children}</WordsContext>;",
      with: `return (
    <WordsContext key={inUse.language} value={inUse}>
      {children}
    </WordsContext>
  );`,
      failing: { "test/client/kiosk/words/words-provider.test.tsx": ["C23 the language of the form"] },
    },
    {
      name: "dates stand as English writes them",
      file: "src/client/kiosk/words/sayer.ts",
      replace: "locales: writtenAs,",
      with: `locales: writtenAs === "" ? writtenAs : "en-US",`,
      failing: {
        "test/client/kiosk/words/languages.test.ts": [
          "C23 dates and times stand as the language writes them",
        ],
      },
    },
    {
      name: "the warning ends the session when it is answered",
      file: "src/client/kiosk/session/use-idle.ts",
      replace: `    idle.current = touchedAt(now());
    setLeft(undefined);
  }, [now]);`,
      with: `    setLeft(undefined);
  }, [now]);`,
      failing: {
        "test/client/kiosk/session/away.test.tsx": [
          "C23 the warning can be answered, again and again, and every answer stays",
        ],
      },
    },
    {
      name: "a key is no answer to the warning",
      file: "src/client/kiosk/session/away-warning.tsx",
      replace: "if (!keysOfButtons.includes(key)) onStay();",
      with: "if (keysOfButtons.includes(key)) onStay();",
      failing: { "test/client/kiosk/session/away.test.tsx": ["C23 %s answers the warning"] },
    },
    {
      name: "a touch is no answer to the warning",
      file: "src/client/kiosk/session/away-warning.tsx",
      replace: `      onClick={onStay}
      onKeyDown`,
      with: "      onKeyDown",
      failing: { "test/client/kiosk/session/away.test.tsx": ["C23 %s answers the warning"] },
    },
    {
      name: "every second is read out",
      file: "src/client/kiosk/session/away-warning.tsx",
      replace: `{secondsLeft <= lastCallSeconds && say("session.away.left", { seconds: lastCallSeconds })}`,
      with: `{say("session.away.left", { seconds: secondsLeft })}`,
      failing: {
        "test/client/kiosk/session/away.test.tsx": [
          "C23 the seconds are not read out one by one: once at the start and once before the end",
        ],
      },
    },
    {
      name: "the text does not grow",
      file: "src/client/kiosk/form/text-size.tsx",
      replace: "document.documentElement.dataset.textSize = `${percent}`;",
      with: "",
      failing: {
        "test/client/kiosk/form/frame.test.tsx": [
          "C23 the text grows step by step, stays so on the next page, and comes back",
        ],
      },
    },
    {
      name: "how much is left is not told",
      file: "src/client/kiosk/form/progress.tsx",
      replace: "const questionsLeft = counted.length - done - 1;",
      with: "const questionsLeft = counted.length;",
      failing: {
        "test/client/kiosk/form/frame.test.tsx": [
          "C23 every page says how much is left, and the question is what is read first",
        ],
      },
    },
    {
      name: "the focus stays where it was",
      file: "src/client/kiosk/form/use-focus.ts",
      replace: `root.current?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });`,
      with: "",
      failing: {
        "test/client/kiosk/form/frame.test.tsx": [
          "C23 every page says how much is left, and the question is what is read first",
        ],
      },
    },
    {
      name: "what keeps Continue from going on is not led to",
      file: "src/client/kiosk/form/use-focus.ts",
      replace: "problem?.focus({ preventScroll: true });",
      with: "",
      failing: {
        "test/client/kiosk/form/nothing-chosen.test.tsx": [
          "C23 Continue without an answer says what to do, takes the focus there, and leads to the answers",
        ],
      },
    },
    {
      name: "Enter does not go on",
      file: "src/client/kiosk/form/form.tsx",
      replace: "onSubmit={acts.submit}",
      with: "onSubmit={(event) => event.preventDefault()}",
      failing: {
        "test/client/kiosk/form/frame.test.tsx": [
          "C23 every page says how much is left, and the question is what is read first",
          "C23 the whole form goes by keyboard: arrows choose, Enter goes on",
        ],
      },
    },
    {
      name: "a missing name is asked for like any answer",
      file: "src/client/kiosk/questions/kinds/boxes-page.tsx",
      replace: "problem: (draft, say) => (isAnswered(draft) ? undefined : inLanguage(missing, say)),",
      with: "",
      failing: {
        "test/client/kiosk/form/nothing-chosen.test.tsx": [
          "C23 a name that is missing is asked for in its own words",
        ],
      },
    },
    {
      name: "Change leads on through the whole form",
      file: "src/client/kiosk/form/walk.ts",
      replace: "const visits = [...walk.visits, { from: walk.pageId, to, throughGroup }];",
      with: "const visits = walk.visits.slice(0, throughGroup ? 0 : 0);",
      failing: {
        "test/client/kiosk/form/change.test.tsx": [
          "C23 Change leads to the question and Continue back to all answers",
          "C23 Change leads through the questions it newly opens, and then back",
          "C03 C23 a question that was newly opened and left open is asked before anything is sent",
        ],
      },
    },
    {
      name: "what a change newly opens is passed by",
      file: "src/client/kiosk/form/walk.ts",
      replace: "    (page.isAside !== true && isOpen(page));",
      with: "    (page.isAside === true && isOpen(page));",
      failing: {
        "test/client/kiosk/form/change.test.tsx": [
          "C23 Change leads through the questions it newly opens, and then back",
          "C03 C23 a question that was newly opened and left open is asked before anything is sent",
        ],
      },
    },
    {
      name: "beside a tick, not being sure is about the whole list",
      file: "src/client/kiosk/questions/kinds/check-cards.tsx",
      replace: `hasItems ? "form.not-sure-others" : "form.not-sure"`,
      with: `"form.not-sure"`,
      failing: {
        "test/client/kiosk/questions/checklist.test.tsx": [
          "C23 beside a tick, not being sure is about the others",
        ],
      },
    },
    {
      name: "who is sure of nothing cannot go on",
      file: "src/client/kiosk/questions/kinds/choice.tsx",
      replace: "[...question.options, notSure];",
      with: `[...question.options];
  void notSure;`,
      failing: {
        "test/client/kiosk/form/not-sure.test.tsx": [
          "C23 C05 a patient who is sure of nothing gets through every page, and nothing is taken for a no",
        ],
      },
    },
    {
      name: "a Spanish text is written for a graduate",
      file: "src/client/kiosk/words/languages/es.ts",
      replace: `text: "No tiene que saberlo todo. Siempre puede elegir “No lo sé”."`,
      with: `text: "No constituye requisito indispensable la exhaustividad pormenorizada de las contestaciones correspondientes, conservándose permanentemente la posibilidad alternativa consistente en la selección de la opción denominada “No lo sé”."`,
      failing: {
        "test/client/kiosk/words/spanish.test.ts": [
          "C23 say no in as many sentences as the English",
          "C23 read fairly easily, as a whole and on each page",
        ],
      },
    },
    {
      name: "a fault of a translation is not looked for",
      file: "src/cli/words/faults-of.ts",
      replace: `if (translation.of !== fingerprint(original)) return [{ id, problem: "stale" }];`,
      with: "",
      failing: {
        "test/cli/words.test.ts": ["C23 the check fails and names each text that is missing or was changed"],
        "test/client/kiosk/words/translating.test.ts": [
          "C23 a changed original is shown in English, and fails the check by its id",
        ],
      },
    },
    {
      name: "a text that is missing is no fault",
      file: "src/cli/words/faults-of.ts",
      replace: `return [{ id, problem: "missing" }];`,
      with: "return [];",
      failing: {
        "test/cli/words.test.ts": ["C23 the check fails and names each text that is missing or was changed"],
        "test/client/kiosk/words/translating.test.ts": [
          "C23 a text that is not translated, or left empty, is shown in English, and fails the check by its id",
        ],
      },
    },
    {
      name: "a translation of no text is no fault",
      file: "src/cli/words/faults-of.ts",
      replace: `return [...wanting, ...unknown.map((id) => ({ id, problem: "unknown" }) as const)];`,
      with: `return [...wanting, ...unknown.slice(9).map((id) => ({ id, problem: "unknown" }) as const)];`,
      failing: {
        "test/client/kiosk/words/translating.test.ts": [
          "C23 a translation of no text is named",
          "C23 a translation %s is named",
        ],
      },
    },
    {
      name: "a translation that loses a place is no fault",
      file: "src/cli/words/faults-of.ts",
      replace: `if (!sameMembers(original.places, translation.places)) return "other places";`,
      with: "",
      failing: { "test/client/kiosk/words/translating.test.ts": ["C23 a translation %s is named"] },
    },
    {
      name: "every text of a language is a fault",
      file: "src/cli/words/faults-of.ts",
      replace: "return problem === undefined ? [] : [{ id, problem }];",
      with: `return [{ id, problem: problem ?? "stale" }];`,
      failing: {
        "test/client/kiosk/words/languages.test.ts": [
          "C23 has every text, each made from today's English, with its places and plural forms",
        ],
        "test/client/kiosk/words/translating.test.ts": [
          "C23 a language that has every text of today's English has no fault",
          "C23 a changed original is shown in English, and fails the check by its id",
          "C23 a text that is not translated, or left empty, is shown in English, and fails the check by its id",
          "C23 a translation of no text is named",
          "C23 a translation %s is named",
        ],
      },
    },
    {
      name: "a text is missing in Spanish",
      file: "src/client/kiosk/words/languages/es.ts",
      replace: `    "form.not-sure": { of: "bf1e0ef2", text: "No lo sé" },`,
      with: "",
      failing: {
        "test/client/kiosk/words/languages.test.ts": [
          "C23 has every text, each made from today's English, with its places and plural forms",
        ],
      },
    },
    {
      name: "a patient's answer goes with the screen",
      file: "src/client/kiosk/answers/place.ts",
      replace: "({ ...rest, [name]: next } as Draft)",
      with: `({ ...rest, [name]: { ...next, psychosis: "never" } } as Draft)`,
      failing: {
        "test/client/kiosk/form/change.test.tsx": [
          "C23 Change leads to the question and Continue back to all answers",
          "C23 Change leads through the questions it newly opens, and then back",
          "C03 C23 a question that was newly opened and left open is asked before anything is sent",
        ],
      },
    },
  ],
};
