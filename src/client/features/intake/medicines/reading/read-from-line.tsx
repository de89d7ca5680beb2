import { useMemo, useRef, useState } from "react";
import { useFormContext } from "react-hook-form";
import { readDirections } from "../../../../../../rules/recognise/index.ts";
import { Button } from "../../../../ui/button.tsx";
import { blankSaid, type Draft, type MedicineDraft } from "../../draft/draft.ts";
import { useVocabulary } from "../../vocabulary/use-vocabulary.ts";
import { OfferButtons } from "./offer-buttons.tsx";
import { openQuestionsOf } from "./open-questions.ts";
import { offersOf, type ReadingOffer } from "./reading-offers.ts";
import styles from "./reading.module.css";

type Props = { readonly index: number; readonly medicine: MedicineDraft };

/** What the typed words say beside the name, offered for blank answers. Nothing is filled in without the click. */
export function ReadFromLine({ index, medicine }: Props) {
  const { typed } = medicine;
  const vocabulary = useVocabulary();
  const read = useMemo(() => readDirections(typed, vocabulary), [typed, vocabulary]);
  const { setValue } = useFormContext<Draft>();
  const [used, setUsed] = useState<readonly ReadingOffer[]>([]);
  const region = useRef<HTMLDivElement>(null);

  const write = (answers: Partial<MedicineDraft>) => {
    for (const [key, value] of Object.entries(answers))
      setValue(`medications.entries.${index}.${key as keyof MedicineDraft}`, value, { shouldDirty: true });
    // What was pressed may be gone; the line that says what became of it is not.
    region.current?.focus();
  };
  const use = (offers: readonly ReadingOffer[]) => {
    const answers = Object.assign({}, ...offers.map((offer) => offer.write)) as Partial<MedicineDraft>;
    const { lastDose } = answers;
    // "Last night" is meant from the moment somebody says so.
    if (lastDose) answers.lastDose = { ...lastDose, saidAt: new Date().toISOString() };
    write(answers);
    setUsed((before) => [...before, ...offers]);
  };
  const undo = () => {
    write(Object.assign({}, ...used.map(({ place }) => blankOf(place))) as Partial<MedicineDraft>);
    setUsed([]);
  };
  const offers = offersOf(read, medicine);
  const questions = openQuestionsOf(read, medicine);
  if (offers.length + used.length + questions.length === 0) return null;
  return (
    <div
      className={styles.reading}
      ref={region}
      tabIndex={-1}
      role="group"
      aria-label="Read from what was typed"
    >
      {offers.length > 0 && (
        <OfferButtons says="Read from the line:" offers={offers} onUse={use} areTogether />
      )}
      {questions.map(({ says, offers: open }) => (
        <OfferButtons key={says} says={says} offers={open} onUse={use} />
      ))}
      {used.length > 0 && (
        <p role="status">
          Filled in from what was typed: {used.map(({ says }) => says).join(" · ")}.{" "}
          <Button look="quiet" onClick={undo}>
            Undo
          </Button>
        </p>
      )}
    </div>
  );
}

function blankOf(place: ReadingOffer["place"]): Partial<MedicineDraft> {
  if (place === "dose") return { dose: { amount: "", unit: "" } };
  if (place === "lastDose") return { lastDose: blankSaid };
  return place === "takenFor" ? { takenFor: [] } : { [place]: "" };
}
