import { toNestErrors } from "@hookform/resolvers";
import { get, type Resolver } from "react-hook-form";
import type { Problem } from "../../../../contract/problems.ts";
import type { Intake } from "../../../../../rules/index.ts";
import { checkAnswers } from "./check-answers.ts";
import { isDateAndTime, problemOfDateAndTime } from "./date-and-time.ts";
import type { Draft } from "./draft.ts";

/** Checks the form with the contract's own schema; each problem lands at its field. */
export const resolver: Resolver<Draft, unknown, Intake> = (draft, _context, options) => {
  const { intake, problems: refused } = checkAnswers(draft, Date.now());
  const problems = [...refused, ...notInList(draft)];
  if (intake && problems.length === 0) return { values: intake, errors: {} };
  const errors: Record<string, { type: string; message: string }> = {};
  for (const { path, message } of problems) {
    const name = fieldNameOf(path);
    const inTwoBoxes = isDateAndTime(name) ? problemOfDateAndTime(writtenAt(draft, name)) : undefined;
    errors[name] = inTwoBoxes
      ? { type: inTwoBoxes.at, message: inTwoBoxes.says }
      : { type: "contract", message: forTheForm(path, message) };
  }
  return { values: {}, errors: toNestErrors<Draft>(errors, options) };
};

function writtenAt(draft: Draft, name: string): string {
  const written: unknown = get(draft, name);
  return typeof written === "string" ? written : "";
}

/** What stands in the box would be lost by a save, so the save waits until it is listed or taken out. */
function notInList({ medicineInBox }: Draft): readonly Problem[] {
  if (medicineInBox.trim() === "") return [];
  const message = `“${medicineInBox.trim()}” stands in the box and is not in the list yet. Add it to the list, or clear the box.`;
  return [{ path: "medicineInBox", message }];
}

/** "medications.entries[1].typed" as the form names it: "medications.entries.1.typed". */
export const fieldNameOf = (path: string) => path.replaceAll(/\[(\d+)\]/g, ".$1");

/** The contract lets optional words be left out; what stands under the visit is asked of everyone. */
const forTheForm = (path: string, message: string) =>
  path.startsWith("visit.patient.")
    ? message.replace("Write it, or leave the question out.", "Enter it.")
    : message;
