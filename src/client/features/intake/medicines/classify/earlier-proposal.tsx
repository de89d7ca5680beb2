import { Button } from "../../../../ui/button.tsx";
import styles from "./classify.module.css";
import { useEarlierProposal } from "./use-earlier-proposal.ts";

type Props = {
  readonly typed: string;
  readonly onDrugs: (ids: readonly string[]) => void;
  readonly onNotASedative: () => void;
};

/** What this clinic said before, to be said again by a person under their own name. */
export function EarlierProposal({ typed, onDrugs, onNotASedative }: Props) {
  const earlier = useEarlierProposal(typed);
  if (earlier === undefined) return null;
  const { proposal, words } = earlier;
  return (
    <div className={styles.proposal}>
      <p>{words}</p>
      <Button onClick={() => (proposal.as === "drug" ? onDrugs(proposal.drugIds) : onNotASedative())}>
        Classify it the same
      </Button>
    </div>
  );
}
