import type { Draft } from "./draft.ts";
import type { Place } from "./place.ts";

/** When something was, as it was said, and the moment at which it was said. */
export type SaidTime = NonNullable<NonNullable<Draft["lifestyle"]>["lastFood"]>;

/** The answer that it never was, beside the answers that say when. */
export type Never = {
  readonly isSaid: (draft: Draft) => boolean;
  readonly write: (draft: Draft) => Draft;
};

/** Of a place that holds "never" or when: the two apart. */
export function saidOrNever(place: Place<SaidTime | "never">): {
  readonly said: Place<SaidTime>;
  readonly never: Never;
} {
  const read = (draft: Draft) => {
    const answer = place.read(draft);
    return answer === "never" ? undefined : answer;
  };
  return {
    said: { read, write: place.write },
    never: {
      isSaid: (draft) => place.read(draft) === "never",
      write: (draft) => place.write(draft, "never"),
    },
  };
}
