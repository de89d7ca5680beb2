import { compareOnAllCores } from "../oracle/compare-on-all-cores.ts";
import { provenFor, type Part, type Proof, type Wish } from "./proof.ts";

const [longCount, shortCount] = [1_000_000, 20_000];
/** A row that so few intakes reach shows little. */
const leastTimes = 100;

/** The engine against decision tables that were written from the protocol by somebody who had not read its decisions. */
export const oracle: Part = {
  name: "oracle",
  async prove({ isShort, seed }: Wish): Promise<readonly Proof[]> {
    const count = isShort ? shortCount : longCount;
    const { compared, differing, differences, reached } = await compareOnAllCores(seed, count);
    const rare = [...reached].filter(([, times]) => times < leastTimes);
    const agreement = provenFor(
      "random intakes that engine and decision tables judge differently",
      compared,
      differences.map(({ line, intake }) => `${line}: ${intake}`),
    );
    return [
      { ...agreement, measured: `${inWords(differing)} of ${inWords(compared)}` },
      {
        what: `rows of the decision tables reached fewer than ${leastTimes} times`,
        goal: isShort ? "told; none in the whole run" : "0 of all",
        measured: `${rare.length} of ${reached.size}`,
        isMet: isShort || rare.length === 0,
        counterExamples: rare.map(([row, times]) => `${row}: ${inWords(times)} times`),
      },
    ];
  },
};

function inWords(count: number): string {
  return count.toLocaleString("en-US");
}
