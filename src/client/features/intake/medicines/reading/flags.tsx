import { useMemo } from "react";
import { readDirections } from "../../../../../../rules/recognise/index.ts";
import { useVocabulary } from "../../vocabulary/use-vocabulary.ts";
import styles from "../medicines.module.css";

type Props = {
  readonly typed: string;
  /** Whether what is unclear is asked below, with its answers; if not, it is said here. */
  readonly isAskedBelow: boolean;
};

/** Ways of writing that are known to be misread, and what is unclear: never out of sight. */
export function Flags({ typed, isAskedBelow }: Props) {
  const vocabulary = useVocabulary();
  const { flags, questions } = useMemo(() => readDirections(typed, vocabulary), [typed, vocabulary]);
  const told = isAskedBelow ? flags : [...flags, ...questions];
  return told.map(({ said }) => (
    <p key={said} className={styles.flag}>
      {said}
    </p>
  ));
}
