import type { ComponentType } from "react";
import type { Draft } from "../answers/draft.ts";
import type { Say } from "../words/say.ts";

/** The parts of the form in their order, as progress names them. */
export type Part = "you" | "now" | "medicines" | "health" | "mind" | "day" | "check";

export type BodyProps = {
  readonly draft: Draft;
  readonly onDraft: (next: Draft) => void;
  /** Goes on as the Continue button does. */
  readonly onContinue: () => void;
  /**
   * Opens another page. Continue leads from there through the rest of its group, then through what is unanswered between
   * there and here, and then back here.
   */
  readonly onVisit: (pageId: string) => void;
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
  readonly Body: ComponentType<BodyProps>;
  /** Continue asks for an answer until there is one; "I'm not sure" is one. */
  readonly isAnswered: (draft: Draft) => boolean;
  /** Its line on the page that shows all answers; undefined: it has none. */
  readonly inWords: (draft: Draft, say: Say) => { readonly ask: string; readonly answer: string } | undefined;
};
