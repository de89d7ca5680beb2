import { useState } from "react";
import { TextBox } from "../../questions/kinds/text-box.tsx";
import { useWords } from "../../words/use-words.ts";
import type { NameBoxProps, Names } from "../names/names.ts";

/** More than fit, so that nothing is cut off unseen: the page says when it is too long. */
const mostLettersToType = 5000;

type Props = NameBoxProps & {
  /** Undefined until the tables are there. */
  readonly names: Names | undefined;
};

/**
 * The box that suggests names, or a plain one until their tables are there. A box is never exchanged under the hands of
 * somebody who types in it.
 */
export function NameBoxInUse({ names, ...box }: Props) {
  const { say } = useWords();
  const [isTyping, setTyping] = useState(false);
  const [isPlain, setPlain] = useState(names === undefined);
  if (isPlain && names !== undefined && !isTyping) setPlain(false);
  if (!isPlain && names !== undefined) return <names.NameBox {...box} names={names} />;
  return (
    <div onFocus={() => setTyping(true)} onBlur={() => setTyping(false)}>
      <TextBox
        label={say("medicine.name.label")}
        value={box.typed}
        onValue={box.onTyped}
        maxLength={mostLettersToType}
      />
    </div>
  );
}
