import type { ReactNode } from "react";
import { NumberField } from "../../../ui/number-field.tsx";
import type { FieldName } from "../questions/question.ts";
import { useAnswer } from "./use-answer.ts";

type Props = {
  readonly name: FieldName;
  readonly label: string;
  readonly unit: string;
  readonly hint?: string;
  readonly readBack?: ReactNode;
};

export function NumberQuestion({ name, ...rest }: Props) {
  const answer = useAnswer(name, rest.label, (said) => `${said} ${rest.unit}`);
  return <NumberField {...rest} {...answer} />;
}
