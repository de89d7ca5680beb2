import type { Draft } from "../../answers/draft.ts";
import { whenPages } from "../../questions/kinds/when.tsx";
import type { Page } from "../../questions/page.ts";
import { nameAnswerOf } from "../adding/name-answer.ts";
import { namePage } from "../adding/name-page.tsx";
import { called, readingOf } from "../called.ts";
import type { Entry } from "../list/entries.ts";
import { type MedicineQuestion, pageOf } from "../medicine-page-id.ts";
import { askedOf } from "./asked-of.ts";
import { choicePages } from "./choice-pages.ts";
import { daysPage } from "./days-page.tsx";
import { entryPlace } from "./entry-place.ts";
import { type MedicineAsked, naming } from "./medicine-asked.ts";
import { takenForPage } from "./taken-for-page.tsx";
import { whichPage } from "./which-page.tsx";

/** The pages that ask about one listed medicine, as they follow from its name and from what was answered about it. */
export function medicinePagesOf(draft: Draft, entry: Entry): readonly Page[] {
  const reading = readingOf(draft, entry.id);
  const { by } = nameAnswerOf(draft, entry.id);
  const medicine: MedicineAsked = { id: entry.id, name: (say) => called(draft, entry.id, say) };
  const pages: Readonly<Record<MedicineQuestion, () => readonly Page[]>> = {
    // The names of a pasted list were read back where it was pasted.
    name: () => [namePage(entry.id, by === "paste")],
    // Who chose a name of the list has said which.
    which: () => (by === "offer" ? [] : [whichPage(medicine, reading.choices)]),
    how: () => [choicePages.how(medicine)],
    "taken-today": () => [choicePages["taken-today"](medicine)],
    "last-dose": () => lastDosePages(draft, medicine, reading.maySedate),
    "regular-before": () => [choicePages["regular-before"](medicine)],
    "days-used": () => [daysPage(medicine)],
    "used-since": () => [choicePages["used-since"](medicine)],
    supply: () => [choicePages.supply(medicine)],
    "taken-for": () => [takenForPage(medicine)],
    "missed-or-cut": () => [choicePages["missed-or-cut"](medicine)],
    "dose-raised": () => [choicePages["dose-raised"](medicine)],
  };
  return askedOf(entry, reading).flatMap((question) => pages[question]());
}

/** The time of day matters where hours are counted; it is asked of nothing else. */
function lastDosePages(draft: Draft, medicine: MedicineAsked, asksTime: boolean): readonly Page[] {
  return whenPages({
    id: pageOf(medicine.id, "last-dose"),
    part: "medicines",
    group: medicine.id,
    ask: naming("medicine.last-dose.ask", medicine),
    hint: "medicine.last-dose.hint",
    said: entryPlace(medicine.id, "lastDose"),
    ...(asksTime && { askTime: "medicine.last-dose.time" as const }),
  })(draft);
}
