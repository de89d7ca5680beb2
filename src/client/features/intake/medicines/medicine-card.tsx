import { useMemo, useState } from "react";
import { get, useFormState, useWatch } from "react-hook-form";
import type { Suggestion } from "../../../../../rules/recognise/index.ts";
import { Button } from "../../../ui/button.tsx";
import type { Draft } from "../draft/draft.ts";
import { usePreview } from "../preview/preview-context.ts";
import { useVocabulary } from "../vocabulary/use-vocabulary.ts";
import { isAsking, kindOf, withPickedName } from "./medicine-kind.ts";
import { MedicineName } from "./medicine-name.tsx";
import { MedicineQuestions } from "./medicine-questions.tsx";
import styles from "./medicines.module.css";
import { NameQuestions } from "./name-questions.tsx";
import { PatientsName } from "./patients-name.tsx";
import { hasQuestionsThatMatter, type MedicineQuestion, questionsFor } from "./questions-for.ts";
import { Flags } from "./reading/flags.tsx";
import { ReadFromLine } from "./reading/read-from-line.tsx";

type Props = {
  readonly index: number;
  /** A name that a person picked for it and that can itself mean several drugs. */
  readonly picked: Suggestion | undefined;
  readonly onRemove: () => void;
};

/** One medicine: what it was taken for, what was typed, and the questions its name calls for. */
export function MedicineCard({ index, picked, onRemove }: Props) {
  const medicine = useWatch<Draft, `medications.entries.${number}`>({ name: `medications.entries.${index}` });
  const { errors } = useFormState<Draft>({ name: `medications.entries.${index}` });
  const vocabulary = useVocabulary();
  const { typed, confirmedDrugIds, classification } = medicine;
  const kind = useMemo(
    () => withPickedName(kindOf({ typed, confirmedDrugIds, classification }, vocabulary), picked),
    [typed, confirmedDrugIds, classification, vocabulary, picked],
  );
  // The same questions are the same set, so that a key in one of them does not draw the others again.
  const askedNames = [...questionsFor(kind, medicine)].join(" ");
  const asked = useMemo(() => new Set(askedNames.split(" ") as MedicineQuestion[]), [askedNames]);
  const matters = hasQuestionsThatMatter(kind);
  const [wish, setWish] = useState<"open" | "closed" | undefined>();
  const assessed = usePreview()?.assessment.medicines.find(({ id }) => id === medicine.id);
  const understoodLastDose = medicine.lastDose.said === "" ? undefined : assessed?.lastDoseInWords;
  const hasError = get(errors, `medications.entries.${index}`) !== undefined;
  const isOpen = hasError || (wish === undefined ? matters : wish === "open");
  return (
    <article
      className={styles.card}
      data-attention={matters || kind.state !== "recognised" || isAsking(kind)}
      aria-label={`Medicine ${index + 1}: ${typed}`}
    >
      <MedicineName
        id={medicine.id}
        kind={kind}
        typed={typed}
        actions={
          <>
            <Button
              look="quiet"
              aria-expanded={isOpen}
              aria-label={`${isOpen ? "Done with" : "Edit"} ${typed}`}
              onClick={() => setWish(isOpen ? "closed" : "open")}
            >
              {isOpen ? "Done" : "Edit"}
            </Button>
            <Button look="quiet" aria-label={`Remove ${typed}`} onClick={onRemove}>
              Remove
            </Button>
          </>
        }
      />
      <PatientsName index={index} medicine={medicine} />
      <Flags typed={typed} />
      <NameQuestions index={index} kind={kind} typed={typed} classification={classification} />
      {!isOpen && assessed && (
        <p className={styles.typed}>
          Use: {assessed.useInWords} · last dose: {assessed.lastDoseInWords}
        </p>
      )}
      <ReadFromLine index={index} medicine={medicine} />
      {isOpen && (
        <MedicineQuestions
          index={index}
          asked={asked}
          isPremedication={medicine.pattern === "premedication"}
          plan={medicine.prescribersPlan.plan}
          understoodLastDose={understoodLastDose}
        />
      )}
    </article>
  );
}
