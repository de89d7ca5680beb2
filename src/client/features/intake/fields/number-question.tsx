import type { ReactNode } from "react";
import { NumberField } from "../../../ui/number-field.tsx";
import type { FieldName } from "../questions/question.ts";
import { useField } from "./use-field.ts";

type Props = {
  readonly name: FieldName;
  readonly label: string;
  readonly unit: string;
  readonly hint?: string;
  readonly readBack?: ReactNode;
};

export function NumberQuestion({ name, ...rest }: Props) {
  return <NumberField {...rest} {...useField(name)} />;
}
