import { conditionAlterations } from "./alter-conditions.ts";
import { classAlterations, drugAlterations } from "./alter-drugs.ts";
import { numberAlterations } from "./alter-numbers.ts";
import { ruleAlterations } from "./alter-rules.ts";
import type { Alteration } from "./alteration.ts";

/** Everything that is taken out or altered, one at a time. */
export const alterations: readonly Alteration[] = [
  ...ruleAlterations,
  ...conditionAlterations,
  ...numberAlterations,
  ...classAlterations,
  ...drugAlterations,
];
