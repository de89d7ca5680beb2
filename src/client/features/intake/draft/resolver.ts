import { toNestErrors } from "@hookform/resolvers";
import type { Resolver } from "react-hook-form";
import type { Intake } from "../../../../../rules/index.ts";
import { checkAnswers } from "./check-answers.ts";
import type { Draft } from "./draft.ts";

/** Checks the form with the contract's own schema; each problem lands at its field. */
export const resolver: Resolver<Draft, unknown, Intake> = (draft, _context, options) => {
  const { intake, problems } = checkAnswers(draft, Date.now());
  if (intake) return { values: intake, errors: {} };
  const errors: Record<string, { type: string; message: string }> = {};
  for (const { path, message } of problems)
    errors[fieldNameOf(path)] = { type: "contract", message: forTheForm(path, message) };
  return { values: {}, errors: toNestErrors<Draft>(errors, options) };
};

/** "medications.entries[1].typed" as the form names it: "medications.entries.1.typed". */
export const fieldNameOf = (path: string) => path.replaceAll(/\[(\d+)\]/g, ".$1");

/** The contract lets optional words be left out; what stands under the visit is asked of everyone. */
const forTheForm = (path: string, message: string) =>
  path.startsWith("visit.patient.")
    ? message.replace("Write it, or leave the question out.", "Enter it.")
    : message;
