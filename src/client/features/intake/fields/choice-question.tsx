import { Choice } from "../../../ui/choice.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import type { ChoiceQuestion as Question } from "../questions/question.ts";
import { useField } from "./use-field.ts";

type Props = { readonly question: Question; readonly layout?: "row" | "stack" };

export function ChoiceQuestion({ question, layout = "row" }: Props) {
  const { label, hint, options } = question;
  return <Choice label={label} hint={hint} options={options} layout={layout} {...useField(question.name)} />;
}

export function SelectQuestion({ question }: { readonly question: Question }) {
  const { label, hint, options } = question;
  return <SelectField label={label} hint={hint} options={options} {...useField(question.name)} />;
}
