/** How a question reads on a page, and what its stored answers mean in words. */
export type Question = {
  readonly ask: string;
  readonly kind: "choice" | "choices" | "text" | "number" | "date" | "local-time" | "said-time";
  /** Stored word to people's word, in the order in which paper offers them. */
  readonly options?: Readonly<Record<string, string>>;
  readonly unit?: string;
  /** A plain "no" to it is worth noting: the list is not complete. Absent: a "no" is nothing to note. */
  readonly isNoNoted?: true;
};

/** Every key of a section has its question, so that none is left out on paper or in a review. */
export type QuestionsOf<Section> = { readonly [Key in keyof Required<Section>]: Question };

export const choice = (ask: string, options: Readonly<Record<string, string>>): Question => ({
  ask,
  kind: "choice",
  options,
});

export const notSure = { "not-sure": "Not sure" };

export const yesNo = (ask: string): Question => choice(ask, { yes: "Yes", no: "No", ...notSure });
