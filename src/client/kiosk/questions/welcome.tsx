import { useWords } from "../words/use-words.ts";
import { Question } from "./kinds/question.tsx";
import styles from "./welcome.module.css";
import type { Page } from "./page.ts";

/** What this is, how long it takes, and who reads it. */
export const welcomePage: Page = {
  id: "you.welcome",
  part: "you",
  isAnswered: () => true,
  body: () => <Welcome />,
  inWords: () => undefined,
};

function Welcome() {
  const { say } = useWords();
  return (
    <Question ask="you.welcome" problem={undefined}>
      <ul className={styles.facts}>
        <li>{say("you.welcome-what")}</li>
        <li>{say("you.welcome-how")}</li>
        <li>{say("you.welcome-not-sure")}</li>
      </ul>
      <p className={styles.unwell}>{say("you.welcome-who")}</p>
    </Question>
  );
}
