import { useState } from "react";
import type { Drug } from "../../../../../../rules/recognise/index.ts";
import { Button } from "../../../../ui/button.tsx";
import type { MedicineKind } from "../medicine-kind.ts";
import styles from "../medicines.module.css";
import { DrugChoices } from "../which/drug-choices.tsx";
import { useIdentity } from "../which/use-identity.ts";
import { Classify } from "./classify.tsx";
import { useEarlierProposal } from "./use-earlier-proposal.ts";

type Props = { readonly index: number; readonly kind: MedicineKind; readonly typed: string };

/** Names further off are noise on a card. */
const mostClosest = 3;

/** What no table knows, as a whole entry or beside a known name: the closest names, and the way to classify it. */
export function UnclassifiedWords({ index, kind, typed }: Props) {
  const { say, focus } = useIdentity(index);
  const [isOpen, setOpen] = useState(false);
  const earlier = useEarlierProposal(typed);
  const closest = kind.suggestions.slice(0, mostClosest);
  const close = () => {
    setOpen(false);
    focus();
  };
  const choose = (drug: Drug) => say({ confirmedDrugIds: [drug.id] });
  const isWhole = kind.state === "unrecognised";
  return (
    <div className={styles.question}>
      {isWhole ? (
        closest.length > 0 && (
          <div role="group" aria-label={`Closest names to “${typed}”`} className={styles.question}>
            <p>The closest names. It is none of them unless somebody says so.</p>
            <DrugChoices drugs={closest} onChoose={choose} />
          </div>
        )
      ) : (
        <p className={styles.attention}>
          Not understood beside it: “{kind.leftOver.join(" ")}”. It is kept as typed.
        </p>
      )}
      {isOpen ? (
        <Classify index={index} typed={typed} kind={kind} onClose={close} />
      ) : (
        <div className={styles.acts}>
          {earlier && <p className={styles.typed}>{earlier.words}</p>}
          <Button onClick={() => setOpen(true)}>Classify it</Button>
        </div>
      )}
    </div>
  );
}
