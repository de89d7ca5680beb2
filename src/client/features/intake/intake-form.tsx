import { type ReactNode, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import type { Intake, Protocol } from "../../../../rules/index.ts";
import type { Draft } from "./draft/draft.ts";
import { resolver } from "./draft/resolver.ts";
import { AllSections } from "./all-sections.tsx";
import { FormErrors } from "./form-errors.tsx";
import { IntakeHeader } from "./intake-header.tsx";
import styles from "./intake.module.css";
import { PatientSaidContext } from "./patient-said/patient-said-context.ts";
import { PreviewProvider } from "./preview/preview-provider.tsx";
import { PreviewBar } from "./preview/preview-bar.tsx";
import { PreviewColumn } from "./preview/preview-column.tsx";
import type { PreviewSlots } from "./preview/preview-slots.ts";
import { SectionList } from "./section-list.tsx";
import { VocabularyProvider } from "./vocabulary/vocabulary-provider.tsx";
import { useRecheck } from "./use-recheck.ts";

export type IntakeFormProps = PreviewSlots & {
  readonly title: string;
  readonly protocol: Protocol;
  readonly initial: Draft;
  /** What the patient said at the kiosk; absent: the screening did not begin there. */
  readonly patientSaid?: Draft | undefined;
  readonly saveLabel: string;
  readonly isSaving: boolean;
  /** What came of the last save, when it did not succeed. */
  readonly saveProblem?: ReactNode;
  readonly onValid: (intake: Intake) => void;
  readonly onUnsaved: (isUnsaved: boolean) => void;
  readonly onDiscard: () => void;
};

/** The whole form with the advice beside it. Answers live in this window's memory and nowhere else until they are saved. */
export function IntakeForm(props: IntakeFormProps) {
  const { protocol, initial, saveProblem, onValid } = props;
  const form = useForm<Draft, unknown, Intake>({
    resolver,
    defaultValues: initial,
    // At every key the whole form would be checked anew; what has a complaint already is, by useRecheck.
    mode: "onBlur",
    reValidateMode: "onBlur",
    shouldFocusError: false,
  });
  const [attempt, setAttempt] = useState(0);
  // Whoever needs the form's state asks for it by itself: handed down, it would draw every field at every key.
  const [formState] = useState(form.formState);
  useRecheck(form);

  const save = form.handleSubmit(
    (intake) => onValid(intake),
    () => setAttempt((before) => before + 1),
  );
  return (
    <FormProvider {...form} formState={formState}>
      <PatientSaidContext value={props.patientSaid}>
        <VocabularyProvider>
          <PreviewProvider protocol={protocol}>
            <form
              noValidate
              className={styles.page}
              // Enter in an answer, as a scanner sends it behind a record number, must not store what is unfinished.
              onSubmit={(event) => event.preventDefault()}
              autoComplete="off"
            >
              <IntakeHeader {...props} onSave={() => void save()} />
              <div className={styles.columns}>
                <SectionList />
                <main className={styles.answers} id="main">
                  {saveProblem}
                  <FormErrors attempt={attempt} />
                  <AllSections protocol={protocol} />
                </main>
                <PreviewColumn renderPreview={props.renderPreview} />
              </div>
              <PreviewBar renderCounts={props.renderCounts} />
            </form>
          </PreviewProvider>
        </VocabularyProvider>
      </PatientSaidContext>
    </FormProvider>
  );
}
