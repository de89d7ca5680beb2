import type { Place } from "../../answers/place.ts";
import type { Option } from "../../questions/kinds/choice-cards.tsx";
import { choicePage, yesNo } from "../../questions/kinds/choice.tsx";
import type { Page } from "../../questions/page.ts";
import type { WordId } from "../../words/say.ts";
import { pageOf } from "../medicine-page-id.ts";
import { entryPlace } from "./entry-place.ts";
import { type MedicineAsked, naming } from "./medicine-asked.ts";

type ChoiceQuestion =
  "how" | "taken-today" | "regular-before" | "used-since" | "supply" | "missed-or-cut" | "dose-raised";
type MakePage = (medicine: MedicineAsked) => Page;

/** The questions about one medicine that have one answer of a few. */
export const choicePages: Readonly<Record<ChoiceQuestion, MakePage>> = {
  how: (medicine) =>
    pageAbout(medicine, "how", entryPlace(medicine.id, "pattern"), [
      { value: "regular", label: "medicine.how.regular" },
      { value: "as-needed", label: "medicine.how.as-needed" },
      { value: "one-off", label: "medicine.how.one-off" },
      { value: "stopped", label: "medicine.how.stopped" },
    ]),
  "taken-today": (medicine) =>
    pageAbout(medicine, "taken-today", entryPlace(medicine.id, "takenToday"), yesNo),
  "regular-before": (medicine) =>
    pageAbout(medicine, "regular-before", entryPlace(medicine.id, "wasRegularBeforeStopping"), yesNo),
  "used-since": (medicine) =>
    pageAbout(medicine, "used-since", entryPlace(medicine.id, "usedSince"), [
      { value: "days", label: "medicine.used-since.days" },
      { value: "weeks", label: "medicine.used-since.weeks" },
      { value: "months", label: "medicine.used-since.months" },
      { value: "years", label: "medicine.used-since.years" },
    ]),
  supply: (medicine) =>
    pageAbout(
      medicine,
      "supply",
      entryPlace(medicine.id, "supply"),
      [
        { value: "own-prescription", label: "medicine.supply.own-prescription" },
        { value: "over-the-counter", label: "medicine.supply.over-the-counter" },
        { value: "someone-else", label: "medicine.supply.someone-else" },
        { value: "street", label: "medicine.supply.street" },
        { value: "this-clinic", label: "medicine.supply.this-clinic" },
      ],
      "medicine.supply.hint",
    ),
  "missed-or-cut": (medicine) =>
    pageAbout(
      medicine,
      "missed-or-cut",
      entryPlace(medicine.id, "missedOrCutInLast28Days"),
      yesNo,
      "medicine.missed-or-cut.hint",
    ),
  "dose-raised": (medicine) =>
    pageAbout(medicine, "dose-raised", entryPlace(medicine.id, "isInDoseEscalation"), yesNo),
};

function pageAbout<Value extends string>(
  medicine: MedicineAsked,
  question: ChoiceQuestion,
  place: Place<Value | "not-sure">,
  options: readonly Option<NoInfer<Value>>[],
  hint?: WordId,
): Page {
  const page = choicePage<Value>({
    ...place,
    id: pageOf(medicine.id, question),
    part: "medicines",
    ask: naming(`medicine.${question}.ask`, medicine),
    askShort: naming(`medicine.${question}.short`, medicine),
    ...(hint && { hint }),
    options,
  });
  return { ...page, group: medicine.id };
}
