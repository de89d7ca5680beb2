import type { Catalogue } from "./catalogue.ts";
import { fingerprint } from "./fingerprint.ts";

type Texts = Readonly<Record<string, string>>;

/** The texts of a language. One that is missing, or was made from another English than today's, is shown in English. */
export function textsOf({ texts }: Catalogue, english: Texts): Texts {
  return Object.fromEntries(
    Object.entries(english).map(([id, original]) => {
      const translation = texts[id];
      const isCurrent = translation?.of === fingerprint(original) && translation.text !== "";
      return [id, isCurrent ? translation.text : original];
    }),
  );
}
