import type { MedicineDraft } from "../../draft/draft.ts";

export type TakenOut = { readonly index: number; readonly medicine: MedicineDraft };

/** One act of taking out, undone as a whole: a removed medicine, or all of a pasted text. Never empty. */
export type Removal = {
  readonly taken: readonly TakenOut[];
  /** The text that was pasted; absent: one medicine was removed. */
  readonly pasted?: string;
};

/** What was added last to the list as a whole, and can be undone or has to be told. */
export type ListAct =
  /** `asking` of them ask which medicine is meant, `unknown` are not recognised. */
  | {
      readonly act: "pasted";
      readonly ids: readonly string[];
      readonly pasted: string;
      readonly asking: number;
      readonly unknown: number;
    }
  /** More medicines than fit: none was added. `room` is how many would. */
  | { readonly act: "refused"; readonly found: number; readonly room: number; readonly pasted: string };
