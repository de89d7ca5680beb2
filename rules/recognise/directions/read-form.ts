import type { DirectionsQuestion, Form, Reading } from "./directions.ts";
import type { ReadPhrase } from "./read-phrases.ts";

const inWords: Readonly<Record<Form, string>> = {
  oral: "by mouth",
  sublingual: "under the tongue",
  nasal: "into the nose",
  rectal: "rectal",
  patch: "patch",
  im: "into a muscle",
  iv: "into a vein",
  other: "another way",
  "not-sure": "not sure",
};

/** How it is taken, when the line says one way; several ways, a bare "injection" and "PR" are asked. */
export function readForm(phrases: readonly ReadPhrase[]): {
  readonly form?: Reading<Form>;
  readonly questions: readonly DirectionsQuestion[];
} {
  const said = phrases.flatMap(({ meaning, words }) =>
    meaning.says === "form" ? [{ value: meaning.form, words }] : [],
  );
  const [only] = said;
  const forms = [...new Set(said.map(({ value }) => value))];
  if (forms.length > 1) {
    const words = said.map((reading) => reading.words).join(" … ");
    const ways = forms.map((form) => inWords[form]).join(" and ");
    return { questions: [ask(words, forms, `“${words}” stand there: ${ways}.`)] };
  }
  if (only !== undefined) return { form: only, questions: [] };

  const unclear = phrases.find(
    ({ meaning }) => meaning.says === "injection" || meaning.says === "rectal-or-release",
  );
  if (unclear?.meaning.says === "injection")
    return {
      questions: [
        ask(unclear.words, ["im", "iv", "other"], `“${unclear.words}” does not say where it is injected.`),
      ],
    };
  if (unclear !== undefined)
    return {
      questions: [
        ask(unclear.words, ["rectal", "oral"], `“${unclear.words}” can mean rectal or prolonged release.`),
      ],
    };

  const likely = phrases.find(({ meaning }) => meaning.says === "likely-form");
  if (likely?.meaning.says !== "likely-form") return { questions: [] };
  return { form: { value: likely.meaning.form, words: likely.words }, questions: [] };
}

function ask(words: string, offers: readonly Form[], finding: string): DirectionsQuestion {
  return { about: "form", words, offers, said: `${finding} Ask how it is taken.` };
}
