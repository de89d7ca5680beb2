import type { Directions, Dose } from "../../../../../../rules/recognise/index.ts";
import { count } from "../../../../ui/count.ts";
import type { Option } from "../../../../ui/option.ts";
import type { MedicineDraft } from "../../draft/draft.ts";
import { formOptions, patternOptions, supplyOptions, takenForOptions } from "../../questions/medicine.ts";
import { inMeasure } from "./dose-of-tablets.ts";

type Place =
  "dose" | "dosesPerDay" | "pattern" | "form" | "isExtendedRelease" | "takenFor" | "supply" | "lastDose";

/** One answer that the typed words offer, in words, and what a person's click writes into which blank place. */
export type ReadingOffer = {
  readonly place: Place;
  readonly says: string;
  readonly write: Partial<MedicineDraft>;
};

/** What was read from the typed words, for the places that nobody has answered. */
export function offersOf(read: Directions, medicine: MedicineDraft): readonly ReadingOffer[] {
  const { dosesPerDay, pattern, form, isExtendedRelease, takenFor, supply } = read;
  const dose = doseOf(read);
  const reasons = takenFor.map(({ value }) => value);
  const offers: (ReadingOffer | undefined)[] = [
    dose && offerDose(dose.dose, dose.says),
    dosesPerDay && offerDosesPerDay(dosesPerDay.value),
    pattern && {
      place: "pattern",
      says: midSentence(labelOf(patternOptions, pattern.value)),
      write: { pattern: pattern.value },
    },
    form && offerForm(form.value),
    isExtendedRelease && {
      place: "isExtendedRelease",
      says: "extended release",
      write: { isExtendedRelease: isExtendedRelease.value },
    },
    reasons.length > 0
      ? {
          place: "takenFor",
          says: `for ${reasons.map((reason) => midSentence(labelOf(takenForOptions, reason))).join(", ")}`,
          write: { takenFor: reasons },
        }
      : undefined,
    supply && offerSupply(supply.value),
  ];
  return offers.filter((offer) => offer !== undefined).filter(({ place }) => isBlank(medicine, place));
}

/** What can be meant by words that are unclear, each for a person to choose. */
export function offersOfQuestion(
  question: Directions["questions"][number],
  strength?: Directions["strength"],
): readonly ReadingOffer[] {
  switch (question.about) {
    case "strength":
    case "dose":
      return question.offers.map((offered) => {
        const { dose, says } = inMeasure(offered, strength);
        return offerDose(dose, says);
      });
    case "dosesPerDay":
      return question.offers.map(offerDosesPerDay);
    case "form":
      return question.offers.map(offerForm);
    case "pattern":
      return question.offers.map((pattern) => ({
        place: "pattern",
        says: midSentence(labelOf(patternOptions, pattern)),
        write: { pattern },
      }));
    case "supply":
      return question.offers.map(offerSupply);
  }
}

/** Whether nobody has answered this place of the medicine. */
export function isBlank(medicine: MedicineDraft, place: Place): boolean {
  if (place === "dose") return medicine.dose.amount === "" && medicine.dose.unit === "";
  if (place === "lastDose") return medicine.lastDose.said === "";
  return medicine[place].length === 0;
}

/** One dose; where only the strength stands there, one dose as long as one at a time is taken. */
function doseOf({ dose, strength }: Directions): { readonly dose: Dose; readonly says: string } | undefined {
  if (dose) return inMeasure(dose.value, strength);
  if (!strength || strength.value.per || strength.value.others.length > 0) return undefined;
  const { amount, unit } = strength.value;
  return inMeasure({ amount, unit }, undefined);
}

const offerDose = ({ amount, unit }: Dose, says: string): ReadingOffer => ({
  place: "dose",
  says,
  write: { dose: { amount: String(amount), unit } },
});

const offerDosesPerDay = (times: number): ReadingOffer => ({
  place: "dosesPerDay",
  says: times === 1 ? "once a day" : `${count(times, "time")} a day`,
  write: { dosesPerDay: String(times) },
});

const offerForm = (form: NonNullable<Directions["form"]>["value"]): ReadingOffer => ({
  place: "form",
  says: midSentence(labelOf(formOptions, form)),
  write: { form },
});

const offerSupply = (supply: NonNullable<Directions["supply"]>["value"]): ReadingOffer => ({
  place: "supply",
  says: `from: ${midSentence(labelOf(supplyOptions, supply))}`,
  write: { supply },
});

/** "By mouth" to "by mouth"; "IV (into a vein)" stays. */
export const midSentence = (label: string): string =>
  label.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());

const labelOf = (options: readonly Option[], value: string): string =>
  options.find((option) => option.value === value)?.label ?? value;
