import type { ReactNode } from "react";
import type { Draft } from "../answers/draft.ts";
import type { Say } from "../words/say.ts";

/** The parts of the form in their order, as progress names them. */
export type Part = "you" | "now" | "medicines" | "health" | "mind" | "day" | "check";

export type BodyProps = {
  readonly draft: Draft;
  readonly onDraft: (next: Draft) => void;
  /** Goes on as the Continue button does, with what `onDraft` was given last. */
  readonly onContinue: () => void;
  /**
   * Opens another page. Continue leads from there through the rest of its group, then through what is unanswered between
   * there and here, and then back here.
   */
  readonly onVisit: (pageId: string) => void;
  /** Why Continue did not go on; undefined: nothing is wrong. */
  readonly problem: string | undefined;
};

/** One page of the form: one question. Which pages there are follows from the answers so far, and from nothing else. */
export type Page = {
  /** Unique and lasting: "lifestyle.last-alcohol", "medicine.m1.last-dose". */
  readonly id: string;
  readonly part: Part;
  /** Pages of one group, one medicine, are walked through together on a visit. */
  readonly group?: string;
  /** Only a visit stops here: Continue passes it by, and it is not counted. One that becomes so while it is shown stays. */
  readonly isAside?: boolean;
  /**
   * The page below the progress line. It makes elements and calls no hooks, because the list of pages is made anew with
   * every answer: what has state is a component of its own.
   */
  readonly body: (props: BodyProps) => ReactNode;
  /** Continue asks for an answer until there is one; "I'm not sure" is one. */
  readonly isAnswered: (draft: Draft) => boolean;
  /** What keeps Continue from going on, in words. Absent, or undefined on a page without an answer: "Choose an answer". */
  readonly problem?: (draft: Draft, say: Say, timeZone: string) => string | undefined;
  /** Its line on the page that shows all answers; undefined: it has none. */
  readonly inWords: (draft: Draft, say: Say) => { readonly ask: string; readonly answer: string } | undefined;
};
