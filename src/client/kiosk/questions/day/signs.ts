import type { Draft } from "../../answers/draft.ts";
import { placeIn } from "../../answers/place.ts";
import type { WordId } from "../../words/say.ts";
import { checklistPage, type ChecklistItem } from "../kinds/checklist.tsx";
import type { Answers } from "../kinds/ticks.ts";

const signs = ["tremor", "sweating", "palpitations", "confusion", "seizure"] as const;
type Sign = (typeof signs)[number];

const place = placeIn("today", "withdrawalSigns");

/** The signs that are there; "not-sure" only where none is named, because a named one says more. */
function writeSigns(draft: Draft, answers: Answers<Sign> | undefined): Draft {
  if (answers === undefined) return place.write(draft, undefined);
  const named = signs.filter((sign) => answers[sign] === "yes");
  const isOpen = named.length === 0 && signs.some((sign) => answers[sign] === "not-sure");
  return place.write(draft, isOpen ? "not-sure" : named);
}

const sign = (key: Sign, label: WordId): ChecklistItem<Sign> => ({ key, label, write: writeSigns });

/** What can show after a medicine or alcohol was given up. */
export const signsPage = checklistPage({
  id: "day.signs",
  part: "day",
  ask: "day.signs",
  askShort: "day.signs-short",
  items: [
    sign("tremor", "day.tremor"),
    sign("sweating", "day.sweating"),
    sign("palpitations", "day.palpitations"),
    sign("confusion", "day.confusion"),
    sign("seizure", "day.seizure"),
  ],
});
