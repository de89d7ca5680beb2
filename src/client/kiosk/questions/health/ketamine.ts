import type { Draft } from "../../answers/draft.ts";
import { placeIn } from "../../answers/place.ts";
import { checklistPage, isTicked } from "../kinds/checklist.tsx";
import { wordsPage } from "../kinds/words-page.tsx";
import type { Page } from "../page.ts";
import { condition } from "./items.ts";

const id = "health.ketamine";
const inWords = { ...placeIn("history", "badReactionInWords"), id: "health.bad-reaction" };
const badReaction = condition("badReactionLastTime", "health.bad-reaction", "health.bad-reaction-hint");

const ketamine = checklistPage({
  id,
  part: "health",
  ask: "health.ketamine",
  askShort: "health.ketamine-short",
  hint: "health.ketamine-hint",
  items: [
    condition("ketamineAllergy", "health.ketamine-allergy"),
    {
      ...badReaction,
      write: (draft, answers) => {
        const next = badReaction.write(draft, answers);
        return answers?.badReactionLastTime === "yes" ? next : inWords.write(next, undefined);
      },
    },
  ],
});

const whatHappened = wordsPage({ ...inWords, part: "health", ask: "health.bad-reaction-words" });

/** Ketamine or esketamine at an earlier time. */
export const ketaminePages = (draft: Draft): readonly Page[] =>
  isTicked(draft, id, "badReactionLastTime") ? [ketamine, whatHappened] : [ketamine];
