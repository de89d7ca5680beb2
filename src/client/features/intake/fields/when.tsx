import type { ReactNode } from "react";
import { useWatch } from "react-hook-form";
import type { Draft } from "../draft/draft.ts";
import type { FieldName } from "../questions/question.ts";

type Props = {
  readonly name: FieldName;
  readonly is: readonly string[];
  /** An answer under the condition; while it stands it stays in sight, so that nothing hidden is ever stored. */
  readonly orAnswered?: FieldName;
  readonly children: ReactNode;
};

/** Shows what follows only for certain answers. */
export function When({ name, is, orAnswered, children }: Props) {
  const [answer, below] = useWatch<Draft, [FieldName, FieldName]>({ name: [name, orAnswered ?? name] });
  const isShown =
    (typeof answer === "string" && is.includes(answer)) || (orAnswered !== undefined && below !== "");
  return isShown ? children : null;
}
