import { useEffect, useState } from "react";
import { useWords } from "../words/use-words.ts";
import styles from "./frame.module.css";

const sizesPercent = [100, 125, 150, 200] as const;

/** The size stands on the document: every page of this patient has it, and a fresh document begins at 100 %. */
const stepShown = () =>
  Math.max(
    0,
    sizesPercent.findIndex((percent) => `${percent}` === document.documentElement.dataset.textSize),
  );

/** Makes all text larger, step by step, and then as it was. */
export function TextSize() {
  const { say } = useWords();
  const [step, setStep] = useState(stepShown);
  const percent = sizesPercent[step] ?? 100;
  const next = (step + 1) % sizesPercent.length;
  useEffect(() => {
    document.documentElement.dataset.textSize = `${percent}`;
  }, [percent]);
  return (
    <>
      <button type="button" className={styles.textSize} onClick={() => setStep(next)}>
        {say(next === 0 ? "form.text-normal" : "form.text-larger")}
      </button>
      <span role="status" className="visually-hidden">
        {step > 0 && say("form.text-size", { percent })}
      </span>
    </>
  );
}
