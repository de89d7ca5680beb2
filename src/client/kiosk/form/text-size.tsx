import { useEffect, useState } from "react";
import { useWords } from "../words/use-words.ts";
import styles from "./frame.module.css";

const sizesPercent = [100, 125, 150, 200] as const;

/** Makes all text larger, step by step, and then as it was. Kept in memory alone: the next patient begins at 100 %. */
export function TextSize() {
  const { say } = useWords();
  const [step, setStep] = useState(0);
  const percent = sizesPercent[step] ?? 100;
  const next = (step + 1) % sizesPercent.length;
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.textSize = `${percent}`;
    return () => {
      delete dataset.textSize;
    };
  }, [percent]);
  return (
    <>
      <button type="button" className={styles.textSize} onClick={() => setStep(next)}>
        <span aria-hidden="true">A </span>
        {say(next === 0 ? "form.text-normal" : "form.text-larger")}
      </button>
      <span role="status" className="visually-hidden">
        {step > 0 && say("form.text-size", { percent })}
      </span>
    </>
  );
}
