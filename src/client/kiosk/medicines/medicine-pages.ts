import type { Draft } from "../answers/draft.ts";
import type { Page } from "../questions/page.ts";
import { namePage } from "./adding/name-page.tsx";
import { medicinePagesOf } from "./asked/medicine-pages-of.ts";
import { directPage } from "./direct/direct-page.tsx";
import { directQuestions } from "./direct/direct-questions.ts";
import { isListing, listAnswerOf } from "./list/list-answer.ts";
import { listPage } from "./list/list-page.tsx";
import { nonePage } from "./list/none-page.tsx";
import { nextId } from "./list/slot.ts";
import { takenPage } from "./list/taken-page.tsx";

const directPages = directQuestions.map(directPage);

/** The pages about medicines: what is taken, each one in turn, the list so far, and what a list leaves out. */
export function medicinePages(draft: Draft): readonly Page[] {
  const { entries } = draft.medications;
  const isNothing = listAnswerOf(draft) === "nothing";
  const next = nextId(draft);
  const isFirst = isListing(draft) && entries.length === 0;
  return [
    takenPage,
    ...(isNothing ? [nonePage] : []),
    ...entries.flatMap((entry) => medicinePagesOf(draft, entry)),
    // Where the next medicine would be named; passed by until somebody wants to add one.
    ...(next === undefined ? [] : [namePage(next, !isFirst)]),
    ...(isListing(draft) ? [listPage] : []),
    ...directPages,
  ];
}
