import styles from "./paper-form.module.css";

export type PaperQuestion = {
  readonly ask: string;
  readonly kind: "choice" | "choices" | "text" | "number" | "date" | "local-time" | "said-time";
  readonly options?: Readonly<Record<string, string>>;
  readonly unit?: string;
};

/** Questions in two columns, none split: the words, then boxes to mark or a line to write on. */
export function QuestionLines({ questions }: { readonly questions: readonly PaperQuestion[] }) {
  return (
    <ul className={styles.questions}>
      {questions.map((question) => (
        <li key={question.ask} className={styles.question}>
          <span className={styles.ask}>{question.ask}</span>
          <span className={styles.answer}>
            <ToAnswer question={question} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function ToAnswer({ question }: { readonly question: PaperQuestion }) {
  const { kind, options = {}, unit } = question;
  const boxes = Object.values(options).map((label) => <Box key={label} label={label} />);
  if (kind === "choice" || kind === "choices") {
    return (
      <>
        {boxes}
        <Detail question={question} />
      </>
    );
  }
  if (kind === "said-time") {
    return (
      <>
        <Line label="date" />
        <Line label="time" />
        {boxes}
        <Box label="Not sure" />
      </>
    );
  }
  return (
    <>
      <Line />
      {unit}
      {boxes}
    </>
  );
}

/** Answers that ask for words beside the box. */
const details: Readonly<Record<string, readonly string[]>> = {
  Allergies: ["which"],
  "Escort home arranged": ["name", "phone"],
  "Filled in by": ["name"],
  "Prescriber\u2019s plan for the infusion day": ["said on", "in words"],
};

function Detail({ question }: { readonly question: PaperQuestion }) {
  return details[question.ask]?.map((label) => <Line key={label} label={label} />);
}

function Box({ label }: { readonly label: string }) {
  return (
    <span className={styles.choice}>
      <span className={styles.box} aria-hidden="true" />
      {label}
    </span>
  );
}

function Line({ label }: { readonly label?: string }) {
  return (
    <span className={styles.lineToWrite}>
      {label}
      <span className={styles.line} />
    </span>
  );
}
