import type { ReactNode } from "react";
import { sayCalendarDate } from "../../../../../rules/index.ts";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { FieldName } from "../questions/question.ts";
import { useAnswer } from "./use-answer.ts";

type Props = {
  readonly name: FieldName;
  readonly label: string;
  readonly hint?: string;
  readonly readBack?: ReactNode;
  readonly width?: "full" | "short" | "medium";
  readonly type?: "text" | "date" | "tel";
};

export function TextQuestion({ name, ...rest }: Props) {
  const answer = useAnswer(name, rest.label, rest.type === "date" ? sayCalendarDate : undefined);
  return <TextField {...rest} {...answer} />;
}

export function WordsQuestion({ name, label, hint }: Pick<Props, "name" | "label" | "hint">) {
  return <TextArea label={label} hint={hint} {...useAnswer(name, label)} />;
}
