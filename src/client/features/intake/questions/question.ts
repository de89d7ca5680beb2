import type { FieldPath } from "react-hook-form";
import type { Option } from "../../../ui/option.ts";
import type { Draft } from "../draft/draft.ts";

export type FieldName = FieldPath<Draft>;

/** One question with the answers it can have. */
export type ChoiceQuestion = {
  readonly name: FieldName;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly Option[];
};

export const yesNoNotSure: readonly Option[] = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
  { value: "not-sure", label: "Not sure" },
];

/** A question answered by yes, no or not sure. */
export const yesNo = (name: FieldName, label: string, hint?: string): ChoiceQuestion => ({
  name,
  label,
  ...(hint !== undefined && { hint }),
  options: yesNoNotSure,
});

/** Options from value and label pairs. */
export const options = <const Pairs extends readonly (readonly [string, string])[]>(
  ...pairs: Pairs
): readonly Option<Pairs[number][0]>[] => pairs.map(([value, label]) => ({ value, label }));
