import type { ReactNode } from "react";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { FieldName } from "../questions/question.ts";
import { useField } from "./use-field.ts";

type Props = {
  readonly name: FieldName;
  readonly label: string;
  readonly hint?: string;
  readonly readBack?: ReactNode;
  readonly width?: "full" | "short" | "medium";
  readonly type?: "text" | "date" | "tel";
};

export function TextQuestion({ name, ...rest }: Props) {
  return <TextField {...rest} {...useField(name)} />;
}

export function WordsQuestion({ name, label, hint }: Pick<Props, "name" | "label" | "hint">) {
  return <TextArea label={label} hint={hint} {...useField(name)} />;
}
