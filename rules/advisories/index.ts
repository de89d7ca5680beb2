/** Every rule, in the order in which they are judged. Nothing is discovered: what is not listed here does not run. */
import type { AnyRule } from "../rule.ts";

export const rules: readonly AnyRule[] = [];
