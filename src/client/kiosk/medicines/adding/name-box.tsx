import { useDeferredValue } from "react";
import { Combobox } from "../../../ui/combobox/combobox.tsx";
import { useWords } from "../../words/use-words.ts";
import type { Say } from "../../words/say.ts";
import { choiceInWords, usedForInWords } from "../asked/choice-in-words.ts";
import type { NameBoxProps, NameOffer, Names } from "../names/names.ts";
import styles from "./adding.module.css";

type Props = NameBoxProps & { readonly names: Names };

const nothing: readonly NameOffer[] = [];
const fewestLetters = 3;
const hasEnoughLetters = (typed: string) => typed.replaceAll(/\P{L}/gu, "").length >= fewestLetters;

/** A box for a name, with the names it can become. A tap on one chooses it, or the arrow keys and Enter; nothing else. */
export function NameBox({ typed, onTyped, names, onChosen, onEnter, onPasted }: Props) {
  const { say } = useWords();
  const settled = useDeferredValue(typed);
  const offers = hasEnoughLetters(settled) ? names.suggest(settled) : nothing;
  return (
    <div className={styles.box}>
      <Combobox
        id="medicine-name"
        label={say("medicine.name.label")}
        hint={say("medicine.name.where")}
        value={typed}
        onValue={onTyped}
        items={hasEnoughLetters(typed) ? offers : nothing}
        keyOf={({ name, drugIds }) => `${name} ${drugIds.join(" ")}`}
        sayItem={(offer) =>
          [choiceInWords(offer)(say), usedForInWords(offer, say)].filter(Boolean).join(", ")
        }
        renderItem={(offer) => <Offer offer={offer} say={say} />}
        onPick={onChosen}
        onEnter={onEnter}
        words={{
          list: say("medicine.name.suggestions"),
          sayCount: (count) => say("medicine.name.names", { count }),
          sayPlace: (name, place, count) => say("medicine.name.name-at", { name, place, count }),
        }}
        sayNone={hasEnoughLetters(typed) ? say("medicine.name.no-names") : undefined}
        onPaste={onPasted}
        // Laid over Continue, a tap that is meant for it would choose a name.
        isInFlow
      />
    </div>
  );
}

function Offer({ offer, say }: { readonly offer: NameOffer; readonly say: Say }) {
  const { name, other } = offer;
  return (
    <span className={styles.offer}>
      <span>
        <strong>{name}</strong>
        {other !== undefined && ` (${other})`}
      </span>{" "}
      <span className={styles.usedFor}>{usedForInWords(offer, say)}</span>
    </span>
  );
}
