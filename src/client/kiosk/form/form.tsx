import type { Statement } from "../../../contract/kiosk/statement.ts";
import type { UrgentAnswer } from "../../../contract/kiosk/urgent-answers.ts";
import type { Draft } from "../answers/draft.ts";
import type { Page } from "../questions/page.ts";
import styles from "./buttons.module.css";
import { Buttons } from "./buttons.tsx";
import { Frame } from "./frame.tsx";
import { Progress } from "./progress.tsx";
import { UrgentPage } from "./urgent-page.tsx";
import { useForm } from "./use-form.ts";

export type FormProps = {
  /** The questions that follow from the answers so far; the page to check them is added here. */
  readonly pages: (draft: Draft) => readonly Page[];
  readonly clinicName: string;
  /** IANA name of the clinic's zone, in which "today" is meant. */
  readonly timeZone: string;
  /** An answer needs a member of staff now. `sure` is false for "not sure"; `patient` as far as it was given. */
  readonly onUrgent: (answer: UrgentAnswer, sure: boolean, patient: Statement["patient"]) => void;
  /** Whether every call that `onUrgent` asked for has reached the clinic. Absent: nobody says. */
  readonly areStaffCalled?: boolean;
  readonly onSend: (statement: Statement) => void;
  /** The patient wants to leave, and everything deleted. Absent: the form offers no such button. */
  readonly onCancel?: () => void;
};

/** The whole form, one question a page. All answers live in its state. */
export function Form(props: FormProps) {
  const { page, pages, draft, problem, tries, urgent, root, isCalled, ...acts } = useForm(props);
  return (
    <Frame root={root} clinicName={props.clinicName} isCalled={isCalled && urgent === undefined}>
      {urgent !== undefined ? (
        <UrgentPage
          answers={urgent}
          areStaffCalled={props.areStaffCalled ?? false}
          onContinue={acts.leaveUrgent}
        />
      ) : (
        page && (
          <form noValidate autoComplete="off" onSubmit={acts.submit}>
            <Progress page={page} pages={pages} />
            <div key={page.id} className={tries % 2 === 0 ? styles.arriving : styles.arrivingAnew}>
              {page.body({
                draft,
                onDraft: acts.changeDraft,
                onContinue: acts.goOn,
                onVisit: acts.visit,
                problem,
              })}
            </div>
            <Buttons page={page} onBack={acts.goBack} onStartOver={props.onCancel} />
          </form>
        )
      )}
    </Frame>
  );
}
