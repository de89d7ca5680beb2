import { useMemo, useState } from "react";
import { get, useFormState, useWatch } from "react-hook-form";
import { Button } from "../../../ui/button.tsx";
import type { Draft } from "../draft/draft.ts";
import { kindOf } from "./medicine-kind.ts";
import { MedicineName } from "./medicine-name.tsx";
import { MedicineQuestions } from "./medicine-questions.tsx";
import { usePreview } from "../preview/preview-context.ts";
import styles from "./medicines.module.css";
import { hasQuestionsThatMatter, type MedicineQuestion, questionsFor } from "./questions-for.ts";

type Props = {
  readonly index: number;
  readonly onRemove: () => void;
};

/** One medicine: what it was taken for, what was typed, and the questions its name calls for. */
export function MedicineCard({ index, onRemove }: Props) {
  const medicine = useWatch<Draft, `medications.entries.${number}`>({ name: `medications.entries.${index}` });
  const { errors } = useFormState<Draft>({ name: `medications.entries.${index}` });
  const { typed, confirmedDrugIds } = medicine;
  const kind = useMemo(() => kindOf(typed, confirmedDrugIds), [typed, confirmedDrugIds]);
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
      data-attention={matters || kind.state !== "recognised"}
      aria-label={`Medicine ${index + 1}: ${medicine.typed}`}
    >
      <MedicineName
        index={index}
        kind={kind}
        typed={medicine.typed}
        actions={
          <>
            <Button
              look="quiet"
              aria-expanded={isOpen}
              aria-label={`${isOpen ? "Done with" : "Edit"} ${medicine.typed}`}
              onClick={() => setWish(isOpen ? "closed" : "open")}
            >
              {isOpen ? "Done" : "Edit"}
            </Button>
            <Button look="quiet" aria-label={`Remove ${medicine.typed}`} onClick={onRemove}>
              Remove
            </Button>
          </>
        }
      />
      {!isOpen && assessed && (
        <p className={styles.typed}>
          {assessed.useInWords} · last dose: {assessed.lastDoseInWords}
        </p>
      )}
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
