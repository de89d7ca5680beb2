/** What a million whole intakes showed. */
import { provenFor, type Proof } from "../../proof.ts";
import { replayCommand } from "../replay.ts";
import type { Tally } from "../tally.ts";
import { wholeInvariants } from "./assess-whole.ts";
import { wholeIntake } from "./whole-intake.ts";
import { sampleEvery } from "./whole-invariant.ts";

export const wholeIntakesWanted = { whole: 1_000_000, short: 50_000 };

export function wholeClaims(
  tally: Tally,
  { isShort, seed }: { isShort: boolean; seed: number },
): readonly Proof[] {
  const wanted = isShort ? wholeIntakesWanted.short : wholeIntakesWanted.whole;
  const count = tally.points.toLocaleString("en-US");
  return [
    {
      what: "whole intakes through assess, with up to four medicines, any answer to every question",
      goal: `${wanted.toLocaleString("en-US")} or more`,
      measured: `${count}, seed ${String(seed)}`,
      isMet: tally.points >= wanted,
    },
    ...wholeInvariants.map(({ name, sentence, isOfSample }): Proof => {
      const proof = provenFor(
        sentence,
        isOfSample ? Math.ceil(tally.points / sampleEvery) : tally.points,
        [],
      );
      const broken = tally.brokenCounts[name] ?? 0;
      if (broken === 0) return proof;
      const examples = tally.broken.filter((each) => each.name === name).slice(0, 2);
      return {
        ...proof,
        measured: `${broken.toLocaleString("en-US")} of ${count}`,
        isMet: false,
        counterExamples: examples.flatMap(({ point }) => [
          replayCommand,
          JSON.stringify(wholeIntake(seed, point).intake),
        ]),
      };
    }),
  ];
}
