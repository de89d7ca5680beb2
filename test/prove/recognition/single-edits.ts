import { benzodiazepines } from "../../../rules/data/benzodiazepines.ts";
import { coreVocabulary, recognise } from "../../../rules/recognise/index.ts";
import { nameKey } from "../../../rules/recognise/names/name-key.ts";
import { allSingleEdits } from "../../support/misspell-edits.ts";
import { type Part, provenFor } from "../proof.ts";
import { judgedBy } from "./outcomes.ts";

const shortestName = 4;
const everyNthWhenShort = 29;

/** Every single-letter edit of every benzodiazepine name: a question, or unrecognised; never another drug in silence. */
export const singleEdits: Part = {
  name: "single-edits",
  prove({ isShort }) {
    const { names } = coreVocabulary();
    const edited = everyEdit().filter(
      ({ typed }, index) => !names.has(nameKey(typed)) && (!isShort || index % everyNthWhenShort === 0),
    );
    const silent: string[] = [];
    const gone: string[] = [];
    for (const { typed, name } of edited) {
      const found = recognise(typed);
      if (found.state === "recognised") {
        const isWholeName = found.leftOver.length === 0;
        (isWholeName ? silent : gone).push(
          `${typed} (from ${name}) is ${found.drugs.map(({ id }) => id).join(" + ")}`,
        );
      }
    }
    const asked = edited.filter(({ typed, ids }) => judgedBy(recognise(typed)).some(({ id }) => ids.has(id)));
    return [
      provenFor(
        "single-letter edits of benzodiazepine names taken for a drug in silence",
        edited.length,
        silent,
      ),
      provenFor("… read as another drug with the rest left over", edited.length, gone),
      {
        what: "… that ask about the drug that was meant",
        goal: "told, no goal",
        measured: `${asked.length.toLocaleString("en-US")} of ${edited.length.toLocaleString("en-US")}`,
        isMet: true,
      },
    ];
  },
};

type Edited = { readonly typed: string; readonly name: string; readonly ids: ReadonlySet<string> };

function everyEdit(): readonly Edited[] {
  const found = new Map<string, Edited>();
  for (const drug of benzodiazepines)
    for (const name of [drug.name, ...drug.spellings, ...drug.brands]) {
      const plain = nameKey(name);
      if (plain.length < shortestName || !/^[a-z]+$/u.test(plain)) continue;
      for (const typed of allSingleEdits(plain)) {
        const ids = new Set([drug.id, ...(found.get(typed)?.ids ?? [])]);
        found.set(typed, { typed, name, ids });
      }
    }
  return [...found.values()];
}
