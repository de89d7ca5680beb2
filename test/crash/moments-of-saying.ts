import { canonicalJson } from "../../src/contract/canonical-json.ts";

/** What was said, and apart from it when. */
type Parted = { readonly answers: string; readonly momentsMs: readonly number[] };

/** Answers told from the moments at which they were said: the server puts those right by the time a parcel took. */
export function partMoments(content: unknown): Parted {
  const momentsMs: number[] = [];
  const answers: unknown = JSON.parse(canonicalJson(content), (key, value: unknown) => {
    if (key !== "saidAt" || typeof value !== "string") return value;
    momentsMs.push(Date.parse(value));
    return "then";
  });
  return { answers: canonicalJson(answers), momentsMs };
}

/** Past this a clinic is told that the clock is wrong. */
const longestOnTheWayMs = 120_000;

/** The same answers, said at the same moments or, by as long as a parcel takes, later. */
export function isAsSent(stands: unknown, sent: unknown): boolean {
  const [kept, told] = [partMoments(stands), partMoments(sent)];
  if (kept.answers !== told.answers || kept.momentsMs.length !== told.momentsMs.length) return false;
  return kept.momentsMs.every((keptMs, index) => {
    const laterMs = keptMs - (told.momentsMs[index] ?? Number.NaN);
    return laterMs >= 0 && laterMs <= longestOnTheWayMs;
  });
}
