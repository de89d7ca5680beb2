/** What the form needs to know about names of medicines. Its types alone: the tables come in a chunk of their own. */
import type { ClipboardEvent, ComponentType } from "react";
import type { WordId } from "../../words/say.ts";

/** A medicine to choose, as a patient can tell it from others. */
export type NameChoice = {
  readonly drugId: string;
  /** "clonazepam", or "Tenex" where that is the name that is mixed up. */
  readonly name: string;
  /** Its other name, "Klonopin"; absent when there is none to show. */
  readonly other?: string;
  readonly usedFor?: WordId;
};

/** A name that the typed letters can become. */
export type NameOffer = {
  /** As a box or a bottle has it: "Klonopin". */
  readonly name: string;
  /** Its generic name, "clonazepam"; absent when `name` is it. */
  readonly other?: string;
  readonly usedFor: readonly WordId[];
  /** What choosing it says. Never empty. */
  readonly drugIds: readonly string[];
};

/** What a typed name calls for. */
export type NameReading = {
  /** Which one is meant has to be asked among these; empty: the name puts no question. */
  readonly choices: readonly NameChoice[];
  /** Named beyond doubt in the same words; they stay beside what is chosen. */
  readonly beyondDoubtIds: readonly string[];
  /** It may make sleepy, or nobody can tell: all that matters is asked. */
  readonly maySedate: boolean;
  /** It sedates by what is known of it, not because nobody can tell. */
  readonly isKnownToSedate: boolean;
  readonly asksSupply: boolean;
  readonly asksTakenToday: boolean;
  readonly asksDoseRaised: boolean;
  /** What to call it on later pages, short; undefined: the words as they were typed. */
  readonly called?: string;
};

export type NameBoxProps = {
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly onChosen: (offer: NameOffer) => void;
  /** Enter with nothing chosen: the words stay as they are typed. */
  readonly onEnter: () => void;
  readonly onPasted: (event: ClipboardEvent<HTMLInputElement>) => void;
};

export type Names = {
  /** A box for a name, with the names that the typed letters can become. */
  readonly NameBox: ComponentType<NameBoxProps & { readonly names: Names }>;
  readonly read: (typed: string, confirmedDrugIds?: readonly string[]) => NameReading;
  /** Empty below three letters. The same letters give the same array. */
  readonly suggest: (typed: string) => readonly NameOffer[];
  /** One entry per medicine of a pasted list. */
  readonly split: (pasted: string) => readonly string[];
};

/** Without the tables nothing is known of a name, and it counts as the worst it can mean. */
export const unreadName: NameReading = {
  choices: [],
  beyondDoubtIds: [],
  maySedate: true,
  isKnownToSedate: false,
  asksSupply: true,
  asksTakenToday: false,
  asksDoseRaised: false,
};
