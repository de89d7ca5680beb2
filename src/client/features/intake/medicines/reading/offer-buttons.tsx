import { Button } from "../../../../ui/button.tsx";
import type { ReadingOffer } from "./reading-offers.ts";
import styles from "./reading.module.css";

type Props = {
  readonly says: string;
  readonly offers: readonly ReadingOffer[];
  readonly onUse: (offers: readonly ReadingOffer[]) => void;
  /** The words of one button for all of them; absent when they exclude each other. */
  readonly useAll?: string;
};

/** What was read, each part a button of its own. */
export function OfferButtons({ says, offers, onUse, useAll }: Props) {
  return (
    <div className={styles.offers}>
      <span>{says}</span>
      {offers.map((offer) => (
        <button
          key={offer.says}
          type="button"
          className={styles.offer}
          aria-label={`Use only: ${offer.says}`}
          onClick={() => onUse([offer])}
        >
          {offer.says}
        </button>
      ))}
      {useAll !== undefined && offers.length > 1 && <Button onClick={() => onUse(offers)}>{useAll}</Button>}
    </div>
  );
}
