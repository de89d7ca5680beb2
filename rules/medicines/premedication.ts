import type { Exposure } from "../facts.ts";
import { isSedating } from "../sedating-classes.ts";

/** As stated: one that turns out not to be the clinic's own is watched no less for it. */
export function isSedatingPremedication({ medicine }: Exposure): boolean {
  return medicine.answers.pattern === "premedication" && isSedating(medicine.classes);
}
