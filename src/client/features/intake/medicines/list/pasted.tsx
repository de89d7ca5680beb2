import type { ReactNode } from "react";
import { Disclosure } from "../../../../ui/disclosure.tsx";
import { Notice } from "../../../../ui/notice.tsx";
import styles from "../adding/adding.module.css";

type Props = {
  readonly tone?: "attention";
  readonly says: string;
  readonly text: string;
  readonly actions: ReactNode;
};

/** What became of a pasted text, which stays to be read. */
export function Pasted({ tone, says, text, actions }: Props) {
  return (
    <Notice tone={tone ?? "plain"} actions={actions}>
      <p>{says}</p>
      <Disclosure summary="Show what was pasted">
        <p className={styles.pasted}>{text}</p>
      </Disclosure>
    </Notice>
  );
}
