import type { Clinic } from "../../contract/clinic.ts";
import type { ScreeningStore } from "../storage/store.ts";
import type { ServedVocabulary } from "./vocabulary/served.ts";

/** What handlers work with. The clock is epoch milliseconds and is the only one that counts. */
export type Context = {
  readonly store: ScreeningStore;
  readonly clinic: Clinic;
  /** By which names are read. */
  readonly names: ServedVocabulary;
  readonly now: () => number;
};
