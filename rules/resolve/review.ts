/** What a person's word that an entry is not a sedative changes, and what it never changes. */
import type { Classification } from "../intake.ts";
import { unknownBenzodiazepineId } from "../data/benzodiazepines.ts";
import type { Recognition, Vocabulary } from "../recognise/index.ts";
import { isSedating } from "../sedating-classes.ts";
import { asCandidates, asCertain, asUnrecognised, type Identity } from "./identity.ts";

/** An entry as it is judged without the review, and what it is judged from. */
type Entry = {
  readonly typed: string;
  readonly found: Recognition;
  /** True when a person named drugs for it, whether or not a table has them. */
  readonly isConfirmed: boolean;
  readonly vocabulary: Vocabulary;
};

/**
 * Accepted only for what nobody knows: an unrecognised entry, a name that is close to a known one or an ordinary word,
 * and words left over beside a recognised name. A sedating drug that is named or confirmed stays what it is.
 */
export function reviewed(
  judged: Identity,
  classification: Classification | undefined,
  entry: Entry,
): Identity {
  if (classification?.as !== "not-a-sedative") return judged;
  const { by } = classification;
  switch (judged.recognition) {
    case "unrecognised":
      return entry.isConfirmed ? judged : { ...judged, notASedativeBy: by };
    case "recognised":
      return besideDrugs(judged, by, entry.typed);
    case "needs-confirmation":
      return isOnlyLikeAName(entry) ? { ...namedBeyondDoubt(entry), notASedativeBy: by } : judged;
  }
}

function besideDrugs(judged: Identity, by: string, typed: string): Identity {
  if (judged.leftOver.length > 0) return { ...judged, leftOver: [], notASedativeBy: by };
  if (!isSedating(judged.classes)) return judged;
  return asCandidates(typed, judged.drugs, judged.drugs, "disagrees", []);
}

function isOnlyLikeAName({ found, isConfirmed, vocabulary }: Entry): boolean {
  if (isConfirmed || found.state !== "needs-confirmation") return false;
  if (found.because === "several-meanings") return false;
  return !found.matched.some((name) => asksWhatever(name, vocabulary));
}

/** A name of several medicines, or of a class such as "benzo", is one of them whatever else the entry asks about. */
function asksWhatever(name: string, { names }: Vocabulary): boolean {
  const meanings = names.get(name)?.meanings ?? [];
  return meanings.length > 1 || meanings.flat().some(({ id }) => id === unknownBenzodiazepineId);
}

function namedBeyondDoubt({ typed, found }: Entry): Identity {
  const certain = found.state === "needs-confirmation" ? found.alsoRecognised : [];
  return certain.length === 0 ? asUnrecognised(typed) : asCertain(typed, certain, []);
}
