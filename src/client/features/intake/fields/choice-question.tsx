import { Choice } from "../../../ui/choice.tsx";
import type { Option } from "../../../ui/option.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import type { ChoiceQuestion as Question } from "../questions/question.ts";
import { useAnswer } from "./use-answer.ts";

type Props = { readonly question: Question; readonly layout?: "row" | "stack" };

export function ChoiceQuestion({ question, layout = "row" }: Props) {
  const { name, label, hint, options } = question;
  const answer = useAnswer(name, label, labelAmong(options));
  return <Choice label={label} hint={hint} options={options} layout={layout} {...answer} />;
}

export function SelectQuestion({ question }: { readonly question: Question }) {
  const { name, label, hint, options } = question;
  const answer = useAnswer(name, label, labelAmong(options));
  return <SelectField label={label} hint={hint} options={options} {...answer} />;
}

/** What an answer reads as among the options. */
export const labelAmong =
  (options: readonly Option[]) =>
  (answer: string): string =>
    options.find(({ value }) => value === answer)?.label ?? answer;
