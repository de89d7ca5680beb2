import { createHash } from "node:crypto";
import { seededRandom } from "../support/seeded-random.ts";
import { drawFate, type Fate } from "./fate.ts";
import type { Sent } from "./forward.ts";

/** Fates by what is sent and how often it was tried, so that a statement meets the same ones whoever else is sending. */
export function fatesBy(seed: number): (sent: Sent) => Fate {
  const attempts = new Map<string, number>();
  return (sent) => {
    const what = nameOf(sent);
    const attempt = (attempts.get(what) ?? 0) + 1;
    attempts.set(what, attempt);
    const digest = createHash("sha256").update(`${seed} ${attempt} ${what}`).digest();
    return drawFate(seededRandom(digest.readUInt32LE()));
  };
}

/** The id of a call is made anew in each run; the screening it belongs to and the answer are not. */
function nameOf({ path, body }: Sent): string {
  const { id, screeningId, answer } = JSON.parse(body.toString()) as Readonly<Record<string, string>>;
  return [path, screeningId ?? id, answer].join(" ");
}
