import type { Say } from "../../words/say.ts";
import type { NameChoice, NameOffer } from "../names/names.ts";

/** "clonazepam (Klonopin)". */
export const choiceInWords =
  ({ name, other }: Pick<NameChoice, "name" | "other">) =>
  (say: Say): string =>
    other === undefined ? name : say("medicine.drug", { name, other });

/** What it is used for, "anxiety or panic"; empty when nobody says. */
export const usedForInWords = ({ usedFor }: NameOffer, say: Say): string =>
  usedFor.map((id) => say(id)).join("; ");
