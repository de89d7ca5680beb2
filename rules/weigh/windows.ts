import type { DurationClass } from "../drug.ts";
import type { Protocol } from "../protocol.ts";
import type { Hours } from "../units.ts";
import type { StrongKind } from "./strong-kinds.ts";

/** Hours for which a benzodiazepine of the class counts as recent; a dose exactly that old still does. */
export function recentHoursOf(durationClass: DurationClass, protocol: Protocol): Hours {
  switch (durationClass) {
    case "ultra-short":
      return protocol.recentUltraShortHours;
    case "short":
      return protocol.recentShortHours;
    case "intermediate":
      return protocol.recentIntermediateHours;
    case "long":
      return protocol.recentLongHours;
  }
}

/** Hours asked of occasional use before the start; exactly reached is met. */
export function gapHoursOf(durationClass: DurationClass, protocol: Protocol): Hours {
  switch (durationClass) {
    case "ultra-short":
      return protocol.gapUltraShortHours;
    case "short":
      return protocol.gapShortHours;
    case "intermediate":
      return protocol.gapIntermediateHours;
    case "long":
      return protocol.gapLongHours;
  }
}

/** Hours for which a strong depressant other than a benzodiazepine counts. */
export function depressantHours(kind: Exclude<StrongKind, "benzodiazepine">, protocol: Protocol): Hours {
  switch (kind) {
    case "opioid":
      return protocol.opioidRecentHours;
    case "z-drug":
      return protocol.zDrugStrongHours;
    case "oxybate":
      return protocol.oxybateRecentHours;
    case "barbiturate":
    case "zuranolone":
    case "phenibut":
      return protocol.barbiturateRecentHours;
  }
}
