import { useEffect, useState } from "react";
import { useWatch } from "react-hook-form";
import type { Suggestion } from "../../../../../../rules/recognise/index.ts";
import { Button } from "../../../../ui/button.tsx";
import { TextField } from "../../../../ui/text-field.tsx";
import { MedicineCombobox } from "../adding/medicine-combobox.tsx";
import { drugsPicked } from "../adding/suggestion-words.ts";
import type { Draft } from "../../draft/draft.ts";
import { fieldId } from "../../fields/use-field.ts";
import { useVocabulary } from "../../vocabulary/use-vocabulary.ts";
import type { MedicineKind } from "../medicine-kind.ts";
import { useIdentity } from "../which/use-identity.ts";
import styles from "./classify.module.css";
import { EarlierProposal } from "./earlier-proposal.tsx";

type Props = {
  readonly index: number;
  readonly typed: string;
  readonly kind: MedicineKind;
  readonly onClose?: () => void;
};

/** Where staff say, under their name, what an entry is that no table knows: this drug, or nothing that sedates. */
export function Classify({ index, typed, kind, onClose }: Props) {
  const vocabulary = useVocabulary();
  const { say } = useIdentity(index);
  const filledIn = useWatch<Draft, "visit.filledInBy">({ name: "visit.filledInBy" });
  const [knownBy] = useState(filledIn.role === "patient" ? "" : filledIn.name);
  const isKnownBy = knownBy !== "";
  const [by, setBy] = useState(knownBy);
  const [search, setSearch] = useState("");
  const [problem, setProblem] = useState<{ readonly at: "by" | "search"; readonly says: string }>();
  const id = fieldId(`medications.entries.${index}.classification`);

  useEffect(() => {
    // What opened it is gone, so the focus goes to the first blank of it.
    document.getElementById(isKnownBy ? `${id}-drug` : `${id}-by`)?.focus();
  }, [id, isKnownBy]);

  const isNamed = () => {
    if (by.trim() !== "") return true;
    setProblem({ at: "by", says: "Name of the reviewer is missing. Enter it, then classify." });
    document.getElementById(`${id}-by`)?.focus();
    return false;
  };
  const isDrugs = (ids: readonly string[]) => {
    if (!isNamed()) return;
    const beside = kind.state === "recognised" ? kind.drugs.map((drug) => drug.id) : [];
    say({
      confirmedDrugIds: [...new Set([...beside, ...ids])],
      classification: { as: "drug", by: by.trim() },
    });
  };
  const isNotASedative = () => {
    if (isNamed()) say({ classification: { as: "not-a-sedative", by: by.trim() } });
  };
  const pick = (suggestion: Suggestion) => {
    const drugs = drugsPicked(suggestion, vocabulary);
    if (drugs) isDrugs(drugs.map((drug) => drug.id));
    else
      setProblem({
        at: "search",
        says: `“${suggestion.name}” can mean several medicines. Pick the one that is meant.`,
      });
  };
  return (
    <div role="group" aria-label={`Classify “${typed}”`} className={styles.classify}>
      <TextField
        id={`${id}-by`}
        label="Reviewed by"
        hint="Name of the member of staff who says what it is"
        width="medium"
        value={by}
        onValue={setBy}
        {...(problem?.at === "by" && by.trim() === "" && { error: problem.says })}
      />
      <EarlierProposal typed={typed} onDrugs={isDrugs} onNotASedative={isNotASedative} />
      <MedicineCombobox
        id={`${id}-drug`}
        label="It is this drug"
        hint="Type three letters of it, then pick it from the list"
        value={search}
        onValue={setSearch}
        onPick={pick}
        onEnter={() =>
          setProblem({
            at: "search",
            says: "Nothing is picked yet. Press a name of the list, or go to it with the arrow keys, then Enter.",
          })
        }
        sayEnter="Nothing is picked by itself"
        {...(problem?.at === "search" && { error: problem.says })}
      />
      <div className={styles.acts}>
        <Button onClick={isNotASedative}>
          Not a sedative{by.trim() !== "" && `, reviewed by ${by.trim()}`}
        </Button>
        {onClose && (
          <Button look="quiet" onClick={onClose}>
            Leave it unclassified
          </Button>
        )}
      </div>
    </div>
  );
}
