/** Numbers of the protocol that no visit shows while another hides them, and so stand here by themselves. */
import type { Protocol } from "../protocol.ts";
import type { Difference } from "./told.ts";

/** By key. The last check an hour after the end keeps a patient of the enhanced tier for as long as this number asks. */
const knownNumbers = { stayAfterEndMinutesEnhanced: 60 } as const satisfies Partial<Protocol>;
const keys = ["stayAfterEndMinutesEnhanced"] as const;

/** Each of them that is not as it is known. */
export function* numberDifferences(
  protocol: Protocol,
): Generator<Difference & { readonly canary: string }, void> {
  for (const key of keys) {
    const [expected, came] = [String(knownNumbers[key]), String(protocol[key])];
    if (came !== expected) yield { canary: `number-${key}`, about: key, expected, came };
  }
}
