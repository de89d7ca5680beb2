/** What is wrong with an answer, where it stands, and what to do. */
import type { z } from "zod";

/** `path` like "medications.entries[1].lastDose.time", empty for the whole; `message` is a sentence for people. */
export type Problem = { readonly path: string; readonly message: string };

/** Every problem of a refused value in the order found, unknown keys one by one, each with its precise path. */
export function describeProblems(error: z.core.$ZodError): Problem[] {
  return error.issues.flatMap((issue) => describeIssue(issue, []));
}

function describeIssue(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): Problem[] {
  const path = [...above, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: pathInWords([...path, key]),
      message: `"${key}" is not a known field here. Check the spelling or remove it.`,
    }));
  }
  if (issue.code === "invalid_union") {
    const meant = branchThatWasMeant(issue.errors);
    if (meant) return meant.flatMap((inner) => describeIssue(inner, path));
  }
  return [{ path: pathInWords(path), message: issue.message }];
}

/** The branch that accepted the kind of value and complains only about something inside it, if there is one. */
function branchThatWasMeant(branches: readonly (readonly z.core.$ZodIssue[])[]) {
  return branches.find((issues) =>
    issues.some((issue) => issue.path.length > 0 || issue.code === "unrecognized_keys"),
  );
}

/** "entries", 1, "lastDose" as "entries[1].lastDose". */
export function pathInWords(path: readonly PropertyKey[]): string {
  return path.reduce<string>((before, step) => {
    if (typeof step === "number") return `${before}[${step}]`;
    return before === "" ? String(step) : `${before}.${String(step)}`;
  }, "");
}
