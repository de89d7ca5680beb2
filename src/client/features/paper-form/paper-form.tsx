import { Link } from "wouter";
import { Button } from "../../ui/button.tsx";
import { usePageMargins } from "../../ui/page-margins.ts";
import { MedicineRows } from "./medicine-rows.tsx";
import { type PaperQuestion, QuestionLines } from "./question-lines.tsx";
import styles from "./paper-form.module.css";

type Section = { readonly title: string; readonly questions: readonly PaperQuestion[] };
type SectionName =
  | "patient"
  | "visit"
  | "medicationList"
  | "medicine"
  | "history"
  | "mentalHealth"
  | "lifestyle"
  | "today"
  | "weight"
  | "reading";

type Props = { readonly sections: Readonly<Record<SectionName, Section>> };

/** Detail blocks on the sheet: one for each sedative medicine, with a sheet more when there are more. */
const sedativeBlocks = [1, 2];

/** The whole intake to fill in by hand when the power is out. */
export function PaperForm({ sections }: Props) {
  usePageMargins({
    topLeft: "Name ________________________  Born ______________  Record ______________",
    bottomLeft: "Advisory. Not an order",
    bottomRight: "Ketascreen blank intake form. Enter it as a screening before ketamine is given.",
  });
  return (
    <>
      <header className={styles.bar}>
        <Button look="primary" onClick={() => window.print()}>
          Print
        </Button>
        <Link href="/">Back to the screenings</Link>
        <p>Print a few now and keep them: this page needs the power too.</p>
      </header>
      <main className={styles.paper}>
        <h1>Ketamine pre-infusion intake, on paper</h1>
        <p>
          Mark one box for each question. “Not sure” is an answer; a question left blank counts as not asked,
          never as no. On paper nothing is checked: the prescriber sees this sheet before the start.
        </p>
        <PaperSection section={sections.patient} />
        <PaperSection section={sections.visit} />
        <PaperSection section={sections.medicationList} />
        <MedicineRows />
        <PaperSection section={sections.today} />
        {sedativeBlocks.map((block) => (
          <section key={block} className={styles.sedative}>
            <h2>For each sedative (anxiety, sleep, seizures, spasm, opioid), medicine no. ____</h2>
            <QuestionLines questions={sections.medicine.questions} />
          </section>
        ))}
        <PaperSection section={sections.history} />
        <PaperSection section={sections.mentalHealth} />
        <PaperSection section={sections.lifestyle} />
        <PaperSection
          section={{
            title: "Vitals, first reading",
            questions: [...sections.weight.questions, ...sections.reading.questions],
          }}
        />
        <PaperSection section={{ ...sections.reading, title: "Vitals, repeated after 5\u00a0min if high" }} />
        <section className={styles.signed}>
          <p>Filled in by: name, signature, date, time</p>
          <p>Prescriber: name, signature, date, time</p>
        </section>
      </main>
    </>
  );
}

function PaperSection({ section }: { readonly section: Section }) {
  return (
    <section>
      <h2>{section.title}</h2>
      <QuestionLines questions={section.questions} />
    </section>
  );
}
