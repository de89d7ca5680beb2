import { memo } from "react";
import { displayName, type Suggestion } from "../../../../../../rules/recognise/index.ts";
import { useVocabulary } from "../../vocabulary/use-vocabulary.ts";
import { BenzodiazepineTag } from "../benzodiazepine-tag.tsx";
import { joinOr } from "../medicine-words.ts";
import styles from "./adding.module.css";
import {
  drugsPicked,
  genericNames,
  isBenzodiazepineAmong,
  otherName,
  whatElseItIs,
} from "./suggestion-words.ts";

type Props = { readonly suggestion: Suggestion };

/** One name to pick: the generic, the name that matched, what it is and what it is used for. Drawn once per list. */
export const SuggestionOption = memo(function SuggestionOption({ suggestion }: Props) {
  const vocabulary = useVocabulary();
  const isOneMeaning = drugsPicked(suggestion, vocabulary) !== undefined;
  return (
    <span className={styles.option}>
      <span className={styles.optionNames}>
        <strong>{isOneMeaning ? genericNames(suggestion) : suggestion.name}</strong>{" "}
        {isOneMeaning && otherName(suggestion)}{" "}
        {suggestion.how === "spelling" && <span className={styles.close}>similar spelling</span>}
      </span>{" "}
      {isBenzodiazepineAmong(suggestion) && <BenzodiazepineTag isCertain={isOneMeaning} />}{" "}
      <span className={styles.optionWords}>
        {isOneMeaning
          ? whatElseItIs(suggestion)
          : `Can mean ${joinOr(suggestion.drugs.map(displayName))}: asks which one`}
      </span>
    </span>
  );
});
