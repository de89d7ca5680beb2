import {
  controlCases,
  type FailedCheck,
  madeUnverified,
  rulesNotVerifiedTitle,
  whatToDo,
} from "../../ui/rules-not-verified-words.ts";
import styles from "./packet.module.css";

/** When the rules were not verified: as this version was made, or as it is printed. Absent: they were. */
export type NotVerified = { readonly made?: FailedCheck | undefined; readonly now?: FailedCheck | undefined };

/** The first block of every part of the packet, because its parts are read apart. */
export function NotVerifiedBlock({ made, now }: NotVerified) {
  const check = made ?? now;
  if (check === undefined) return null;
  return (
    <div className={styles.notVerified} role="note" aria-label="Rules not verified">
      <h2>{rulesNotVerifiedTitle(check)}</h2>
      <p>{made === undefined ? `At the moment of printing. ${whatToDo}` : madeUnverified}</p>
      <p>{controlCases(check)}</p>
    </div>
  );
}
