import { Button } from "../../../../ui/button.tsx";
import type { ReadingOffer } from "./reading-offers.ts";
import styles from "./reading.module.css";

type Props = {
  readonly says: string;
  readonly offers: readonly ReadingOffer[];
  readonly onUse: (offers: readonly ReadingOffer[]) => void;
  /** Whether all of them together can be used: not when they exclude each other. */
  readonly areTogether?: boolean;
};

/** What was read, each part a button of its own. */
export function OfferButtons({ says, offers, onUse, areTogether = false }: Props) {
  return (
    <div className={styles.offers}>
      <span>{says}</span>
      {offers.map((offer) => (
        <button
          key={offer.says}
          type="button"
          className={styles.offer}
          aria-label={`Use: ${offer.says}`}
          onClick={() => onUse([offer])}
        >
          <span aria-hidden="true">+ </span>
          {offer.says}
        </button>
      ))}
      {areTogether && offers.length > 1 && <Button onClick={() => onUse(offers)}>Use these</Button>}
    </div>
  );
}
