import type { Clinic } from "../../contract/clinic.ts";
import type { RulesNotVerified } from "../../contract/rules-check.ts";
import type { ScreeningStore } from "../storage/store.ts";
import type { ServedVocabulary } from "./vocabulary/served.ts";

/** What handlers work with. The clock is epoch milliseconds and is the only one that counts. */
export type Context = {
  readonly store: ScreeningStore;
  readonly clinic: Clinic;
  /** By which names are read. */
  readonly names: ServedVocabulary;
  /** What the last check of the rules came to; undefined: they are verified. */
  readonly rulesNotVerified: () => RulesNotVerified | undefined;
  readonly now: () => number;
};
