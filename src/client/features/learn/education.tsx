import { useState } from "react";
import { sources } from "../../../../rules/index.ts";
import { Button } from "../../ui/button.tsx";
import { usePageMargins } from "../../ui/page-margins.ts";
import type { EducationText } from "./education-text.ts";
import { english } from "./english.ts";
import { spanish } from "./spanish.ts";
import styles from "./learn.module.css";

/** What the page rests on; shown only where the text was seen. */
const sourceKeys = [
  "who-atc",
  "ketalar-label",
  "canmat-2021",
  "fda-compounded-ketamine-2023",
  "fda-benzo-boxed-2020",
  "asam-bzd-taper-2025",
  "abuse-review-2026",
];

/** For patients, to read or to take home. */
export function Education() {
  const [text, setText] = useState<EducationText>(english);
  usePageMargins({
    topLeft: text.title,
    bottomLeft: text.notAdvice,
    bottomRight: "",
    page: text.page,
  });
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <fieldset className={styles.languages}>
          <legend className="visually-hidden">Language, idioma</legend>
          <LanguageButton label="English" text={english} shown={text} onShow={setText} />
          <LanguageButton label="Español" text={spanish} shown={text} onShow={setText} />
        </fieldset>
        <Button onClick={() => window.print()}>{text.print}</Button>
      </div>
      <EducationSheet text={text} />
    </div>
  );
}

function LanguageButton(props: {
  readonly label: string;
  readonly text: EducationText;
  readonly shown: EducationText;
  readonly onShow: (text: EducationText) => void;
}) {
  const isShown = props.shown === props.text;
  return (
    <Button
      look={isShown ? "primary" : "secondary"}
      aria-pressed={isShown}
      lang={props.text.language}
      onClick={() => props.onShow(props.text)}
    >
      {props.label}
    </Button>
  );
}

function EducationSheet({ text }: { readonly text: EducationText }) {
  const cited = sources.filter(({ id, verified }) => verified && sourceKeys.includes(id));
  return (
    <article lang={text.language} className={styles.sheet}>
      <h1>{text.title}</h1>
      <p className={styles.answer}>{text.answer}</p>
      <p>{text.whyConfused}</p>
      <h2>{text.compareTitle}</h2>
      <Comparison text={text} />
      <h2>{text.togetherTitle}</h2>
      {text.together.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className={styles.fixedLine}>{text.fixedLine}</p>
      <h2>{text.tellTitle}</h2>
      <ul>
        {text.tell.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <section className={styles.sources}>
        <h2>{text.sourcesTitle}</h2>
        <ul lang="en">
          {cited.map((source) => (
            <li key={source.id}>{source.citation}</li>
          ))}
        </ul>
        <p>{text.notAdvice}</p>
      </section>
    </article>
  );
}

function Comparison({ text }: { readonly text: EducationText }) {
  const [, ...names] = text.columns;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td />
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {text.rows.map(([what, ...cells]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            {cells.map((cell, index) => (
              <td key={cell} data-label={names[index]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
