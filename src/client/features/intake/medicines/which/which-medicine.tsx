import { useState } from "react";
import { brandMixedUp, type Drug } from "../../../../../../rules/recognise/index.ts";
import { Button } from "../../../../ui/button.tsx";
import { Classify } from "../classify/classify.tsx";
import type { MedicineKind } from "../medicine-kind.ts";
import { joinOr, tellApart } from "../medicine-words.ts";
import styles from "../medicines.module.css";
import { DrugChoices } from "./drug-choices.tsx";
import { useIdentity } from "./use-identity.ts";

type Props = { readonly index: number; readonly kind: MedicineKind; readonly typed: string };

/** Lets a person say which drug is meant. No candidate is ever picked by itself; until then the most sedating counts. */
export function WhichMedicine({ index, kind, typed }: Props) {
  const { say, focus } = useIdentity(index);
  const [isNone, setNone] = useState(false);
  const question = questionOf(kind, typed);
  if (question === undefined) return null;
  const { asks, among, note, brandOf } = question;
  // What was named beyond doubt in the same words stays beside the answer.
  const beyondDoubt = kind.drugs.filter((drug) => !among.includes(drug)).map(({ id }) => id);
  const choose = (drug: Drug) => say({ confirmedDrugIds: [...beyondDoubt, drug.id] });
  return (
    <div role="group" aria-label={`Which medicine is “${typed}”?`} className={styles.question}>
      <p className={styles.asks}>{asks}</p>
      {isNone ? (
        <>
          <Classify index={index} typed={typed} kind={kind} />
          <Button
            look="quiet"
            onClick={() => {
              setNone(false);
              focus();
            }}
          >
            Back to the names
          </Button>
        </>
      ) : (
        <>
          <DrugChoices
            drugs={among}
            onChoose={choose}
            onNone={() => setNone(true)}
            {...(brandOf && { brandOf })}
          />
          {note && <p className={styles.typed}>{note}</p>}
        </>
      )}
    </div>
  );
}

type Question = {
  readonly asks: string;
  readonly among: readonly Drug[];
  readonly note?: string;
  readonly brandOf?: (drug: Drug) => string | undefined;
};

function questionOf(kind: MedicineKind, typed: string): Question | undefined {
  if (kind.isConfirmed || kind.state === "unrecognised") return undefined;
  if (kind.state === "needs-confirmation") {
    const isSpelling = kind.because === "spelling";
    return {
      asks: isSpelling ? `“${typed}” names no known medicine. Do you mean…?` : "Do you mean…?",
      among: kind.candidates,
      note: "Until it is confirmed, the most sedating one counts.",
    };
  }
  if (kind.lookAlikes.length === 0) return undefined;
  const among = [...kind.drugs, ...kind.lookAlikes];
  const { mixedUpName } = kind;
  // The twin under the name that is mixed up: under another brand nobody would see why it is asked.
  const brandOf = (drug: Drug) =>
    (mixedUpName === undefined ? undefined : brandMixedUp(mixedUpName, drug)) ?? drug.brands[0];
  return {
    // Of two the whole question is short enough to be read; of more, the answers say the same.
    asks:
      among.length === 2
        ? `Do you mean ${joinOr(among.map((drug) => tellApart(drug, brandOf(drug))))}?`
        : "Do you mean…?",
    among,
    note: "These names are read and heard as each other. Until somebody says, it counts as typed.",
    brandOf,
  };
}
