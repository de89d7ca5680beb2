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
  ],
};
