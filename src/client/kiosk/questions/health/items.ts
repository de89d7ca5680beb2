import { placeIn } from "../../answers/place.ts";
import type { Draft } from "../../answers/draft.ts";
import type { WordId } from "../../words/say.ts";
import type { ChecklistItem } from "../kinds/checklist.tsx";

type History = NonNullable<Draft["history"]>;
type Answer = "yes" | "no" | "not-sure";
/** Keys that take "no" and "not-sure", and instead of "yes" say more, which a page of its own asks. */
type KeyOfMore = {
  [Key in keyof History]-?: "no" extends History[Key] ? ("yes" extends History[Key] ? never : Key) : never;
}[keyof History];
type KeyOfYesNo = {
  [Key in keyof History]-?: NonNullable<History[Key]> extends Answer ? Key : never;
}[keyof History];

/** A condition that is there or is not. */
export function condition<Key extends KeyOfYesNo>(
  key: Key,
  label: WordId,
  hint?: WordId,
): ChecklistItem<Key> {
  const place = placeIn("history", key);
  return {
    key,
    label,
    ...(hint && { hint }),
    write: (draft, answers) => place.write(draft, answers?.[key]),
  };
}

/** A condition of which a page of its own asks more, once it is ticked. */
export function conditionAskedMore<Key extends KeyOfMore>(
  key: Key,
  label: WordId,
  hint?: WordId,
): ChecklistItem<Key> {
  const place = placeIn("history", key);
  return {
    key,
    label,
    ...(hint && { hint }),
    write: (draft, answers) => {
      const answer = answers?.[key];
      return place.write(draft, answer === "yes" ? undefined : (answer as NonNullable<History[Key]>));
    },
  };
}
