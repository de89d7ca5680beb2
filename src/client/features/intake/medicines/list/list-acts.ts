import type { MedicineDraft } from "../../draft/draft.ts";

export type TakenOut = { readonly index: number; readonly medicine: MedicineDraft };

/** What was done last to the list as a whole, and can be undone or has to be told. */
export type ListAct =
  | { readonly act: "removed"; readonly taken: readonly TakenOut[] }
  /** `asking` of them ask which medicine is meant, `unknown` are not recognised. */
  | {
      readonly act: "pasted";
      readonly ids: readonly string[];
      readonly pasted: string;
      readonly asking: number;
      readonly unknown: number;
    }
  | { readonly act: "taken-back"; readonly taken: readonly TakenOut[]; readonly pasted: string }
  /** More medicines than fit: none was added. `room` is how many would. */
  | { readonly act: "refused"; readonly found: number; readonly room: number; readonly pasted: string };
