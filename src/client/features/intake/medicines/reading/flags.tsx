import { useMemo } from "react";
import { readDirections } from "../../../../../../rules/recognise/index.ts";
import { useVocabulary } from "../../vocabulary/use-vocabulary.ts";
import styles from "../medicines.module.css";

/** Ways of writing that are known to be misread: never out of sight. */
export function Flags({ typed }: { readonly typed: string }) {
  const vocabulary = useVocabulary();
  const { flags } = useMemo(() => readDirections(typed, vocabulary), [typed, vocabulary]);
  return flags.map(({ said }) => (
    <p key={said} className={styles.flag}>
      {said}
    </p>
  ));
}
