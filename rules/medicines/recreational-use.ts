import type { LifestyleFacts } from "../facts.ts";
import type { Protocol } from "../protocol.ts";
import { isWithinHours } from "./elapsed.ts";

/** True within the protocol's hours for what nobody prescribed, and when nobody can say when it was. False: never, or not asked. */
export function isRecreationRecent(lifestyle: LifestyleFacts | undefined, protocol: Protocol): boolean {
  const last = lifestyle?.recreationalSedatives;
  if (last === undefined || last === "never") return false;
  return isWithinHours(last === "unknown" ? undefined : last, protocol.notPrescribedRecentHours);
}
