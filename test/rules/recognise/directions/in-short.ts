import { type Directions, readDirections } from "../../../../rules/recognise/index.ts";

/** A reading in short, each part with the words that it was read from; what is asked stands with its offers. */
export function inShort(typed: string): readonly string[] {
  const { strength, dose, form, dosesPerDay, pattern, supply, lastDoseWords, ...rest } =
    readDirections(typed);
  const lines = [
    strength && `${sayStrength(strength.value)} from “${strength.words}”`,
    dose && `takes ${String(dose.value.amount)} ${dose.value.unit} from “${dose.words}”`,
    form && `${form.value} from “${form.words}”`,
    dosesPerDay && `${String(dosesPerDay.value)} a day from “${dosesPerDay.words}”`,
    pattern && `${pattern.value} from “${pattern.words}”`,
    rest.isExtendedRelease && `extended release from “${rest.isExtendedRelease.words}”`,
    rest.isGivenByClinic && `given by a clinic from “${rest.isGivenByClinic.words}”`,
    supply && `${supply.value} from “${supply.words}”`,
    ...rest.takenFor.map(({ value, words }) => `for ${value} from “${words}”`),
    lastDoseWords !== undefined && `last dose: “${lastDoseWords}”`,
    ...rest.questions.map(
      (question) => `asks about ${question.about}: “${question.words}”${sayOffers(question)}`,
    ),
    ...rest.flags.map(({ kind, words }) => `flags ${kind}: “${words}”`),
  ];
  return lines.filter((line) => typeof line === "string");
}

/** The sentences of what is asked and flagged, with plain spaces. */
export function sentences(typed: string): readonly string[] {
  const { questions, flags } = readDirections(typed);
  return [...questions, ...flags].map(({ said }) => said.replaceAll("\u00a0", " "));
}

function sayStrength({ amount, others, unit, per }: Required<Directions>["strength"]["value"]): string {
  const each = [amount, ...others].map(String).join("/");
  return `${each} ${unit}${per ? ` per ${String(per.amount)} ${per.unit}` : ""}`;
}

function sayOffers({ offers }: Directions["questions"][number]): string {
  const said = offers.map((offer) =>
    typeof offer === "object" ? `${String(offer.amount)} ${offer.unit}` : String(offer),
  );
  return said.length === 0 ? "" : `: ${said.join(", ")}`;
}
