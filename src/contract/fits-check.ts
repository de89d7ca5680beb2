/** One check of a schema as a plain test of a value. */
import type { z } from "zod";

export type Fits = (value: unknown) => boolean;

type Check = z.core.$ZodCheck;
type KnownDef =
  | z.core.$ZodCheckMaxLengthDef
  | z.core.$ZodCheckLessThanDef
  | z.core.$ZodCheckGreaterThanDef
  | z.core.$ZodCheckStringFormatDef
  | z.core.$ZodCustomDef;

/**
 * True only where the check finds nothing and leaves the value as it is. The commonest compare or match and are done here;
 * any other is asked itself, which takes longer. The value has to be of the kind that the check is made for.
 */
export function fitsCheck(check: Check): Fits {
  const def = check._zod.def as KnownDef;
  switch (def.check) {
    case "max_length":
      // In code units. The schema counts the characters of a text, so that some of what is longer here fits there.
      return (value) => (value as ArrayLike<unknown>).length <= def.maximum;
    case "less_than":
      return (value) => (value as number) < (def.value as number) || (def.inclusive && value === def.value);
    case "greater_than":
      return (value) => (value as number) > (def.value as number) || (def.inclusive && value === def.value);
    case "string_format":
      return matches(def) ?? asksItself(check);
    case "custom":
      return "fn" in def ? (value) => def.fn(value) === true : asksItself(check);
    default:
      return asksItself(check);
  }
}

/** Formats that are their pattern and nothing else. */
const patternsAlone = new Set(["regex", "datetime", "uuid"]);

function matches({ format, pattern }: z.core.$ZodCheckStringFormatDef): Fits | undefined {
  if (pattern === undefined || pattern.global || pattern.sticky || !patternsAlone.has(format))
    return undefined;
  return (value) => pattern.test(value as string);
}

function asksItself(check: Check): Fits {
  return (value) => {
    const looked: z.core.ParsePayload = { value, issues: [] };
    const isLater = check._zod.check(looked as z.core.ParsePayload<never>) !== undefined;
    return !isLater && looked.issues.length === 0 && looked.value === value;
  };
}
