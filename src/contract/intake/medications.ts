import { z } from "zod";
import { complaint } from "../complaint.ts";
import { answer, choice } from "../fields.ts";
import type { Medicine } from "../../../rules/index.ts";
import { medicineSchema } from "./medicine.ts";

/** Medicines that fit in one list. */
export const MAX_MEDICINES = 200;

type Entry = z.ZodType<Pick<Medicine, "id" | "typed" | "classification" | "confirmedDrugIds">>;

/**
 * The medication list of such entries, its state and the direct questions. Only "confirmed-none" means that nothing is
 * taken.
 */
export function medicationsOf<EntrySchema extends Entry>(entry: EntrySchema) {
  return z
    .strictObject({
      list: choice("Medication list", ["not-asked", "no-answer", "declined", "confirmed-none", "listed"]),
      entries: z
        .array(entry, {
          error: "The medicines must be a list. Send an empty list when there is none.",
        })
        .max(MAX_MEDICINES, {
          error: `The list holds more than ${MAX_MEDICINES} medicines. Remove repeats.`,
        }),
      isComplete: answer("Whether the list is complete").optional(),
      onlyNowAndThen: answer("Anything taken only now and then").optional(),
      fromSomeoneElse: answer("Anything from someone else").optional(),
      stoppedRecently: answer("Anything stopped recently").optional(),
      forAnxietySleepOrSeizures: answer("Anything for anxiety, sleep or seizures").optional(),
    })
    .check(({ value, issues }) => {
      const { list, entries } = value;
      const complain = (path: (string | number)[], message: string) =>
        issues.push(complaint(value, path, message));
      if (list === "listed" && entries.length === 0)
        complain(
          ["entries"],
          "The medication list is empty. Add a medicine, or confirm that nothing is taken.",
        );
      if (list !== "listed" && entries.length > 0)
        complain(
          ["list"],
          `The list holds ${entries.length} but says "${list}". Choose "listed", or remove them.`,
        );
      for (const [index, { typed, classification, confirmedDrugIds }] of entries.entries()) {
        if (classification?.as === "drug" && (confirmedDrugIds ?? []).length === 0)
          complain(
            ["entries", index, "confirmedDrugIds"],
            `“${typed}” is classified as a drug, and no drug is named. Choose the drug, or take the classification back.`,
          );
      }
      const seen = new Set<string>();
      for (const [index, { id }] of entries.entries()) {
        if (seen.has(id))
          complain(["entries", index, "id"], `Two medicines have the id "${id}". Give each its own.`);
        seen.add(id);
      }
    });
}

/** The medication list of an intake. */
export const medicationsSchema = medicationsOf(medicineSchema);
