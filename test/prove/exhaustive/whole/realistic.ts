/** How much an ordinary clinic would read: made-up patients of a realistic mix. */
import { assess } from "../../../../rules/assess.ts";
import { defaultProtocol } from "../../../../rules/data/default-protocol.ts";
import { assessedAtMs } from "../../../support/builders/intake-builder.ts";
import { intakesWithoutRisk, realisticIntakes } from "../../../support/builders/realistic-intakes.ts";
import { provenFor, type Proof } from "../../proof.ts";
import { noTwice } from "./texts.ts";

const patients = 10_000;
const mostBlocks = 3;
const mix =
  "adults who were asked everything, with 1 to 6 medicines: 30 % a benzodiazepine, 45 % another medicine worth a line, 8 % a sleep medicine, 6 % an opioid, 4 % a name nobody knows; 8 % sleep apnoea, 10 % a raised pressure, 15 % long-standing passive suicidal thoughts";

export function realisticClaims(): readonly Proof[] {
  const screen = (intake: Parameters<typeof assess>[0]) => assess(intake, defaultProtocol, assessedAtMs);
  const assessed = realisticIntakes(patients).map((intake) => ({ intake, assessment: screen(intake) }));
  const counts = assessed
    .map(({ assessment }) => assessment.advisories.length)
    .sort((one, other) => one - other);
  const median = counts[Math.floor(counts.length / 2)] ?? Infinity;
  const isTwice = ({ intake, assessment }: (typeof assessed)[number]) =>
    noTwice.isBroken({ intake, assessment, isRiskFree: false, isSampled: false, assessAgain: screen });
  const riskFree = intakesWithoutRisk(patients);
  const loud = riskFree.filter((intake) => screen(intake).advisories.length > 0);
  return [
    {
      what: `blocks of advice, median over ${patients.toLocaleString("en-US")} realistic patients (${mix})`,
      goal: `${String(mostBlocks)} or fewer`,
      measured: `${String(median)}; three quarters have ${String(counts[Math.floor(counts.length * 0.75)])} or fewer`,
      isMet: median <= mostBlocks,
    },
    provenFor(
      "realistic patients with a topic or a finding told twice",
      patients,
      jsonOf(assessed.filter(isTwice)),
    ),
    provenFor(
      "patients with ordinary medicines and no risk factor who get a block",
      patients,
      loud.map((each) => JSON.stringify(each)),
    ),
  ];
}

function jsonOf(assessed: readonly { readonly intake: unknown }[]): readonly string[] {
  return assessed.map(({ intake }) => JSON.stringify(intake));
}
