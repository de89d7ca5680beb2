/** The two kinds of random intake, what is claimed of each, and how one slice of them is looked at. */
import fc from "fast-check";
import { addedRisks } from "../../support/added-risks.ts";
import { riskFactors } from "../../support/risk-factors.ts";
import { anyIntake } from "./arbitrary/intake.ts";
import { type Engine, type Seen, theEngine } from "./claims/claim.ts";
import { type AnyCase, ofAnyIntake } from "./claims/of-any-intake.ts";
import { ofBadIntakes } from "./claims/of-bad-intakes.ts";
import { ofEveryIntake } from "./claims/of-every-intake.ts";
import { look, type Looked, throwsClaim } from "./look.ts";
import { type BadIntake, badIntakes } from "./malformed/bad-intake.ts";

export type Kind = "any" | "bad";

/** So many intakes of one kind, the same ones for the same seed. */
export type Slice = { readonly kind: Kind; readonly count: number; readonly seed: number };

/** In the words of the proof, in the order in which it is told. */
export const claimsOf: Readonly<Record<Kind, readonly string[]>> = {
  any: [throwsClaim, ...[...ofEveryIntake, ...ofAnyIntake].map(({ what }) => what)],
  bad: [throwsClaim, ...[...ofEveryIntake, ...ofBadIntakes].map(({ what }) => what)],
};

const anyCase: fc.Arbitrary<AnyCase> = fc.record({
  intake: anyIntake,
  addedRisk: fc.constantFrom(...Object.keys(addedRisks)),
  riskFactor: fc.constantFrom(...Object.keys(riskFactors)),
});
const ordinaryOnes = 400;

export function lookAtSlice({ kind, count, seed }: Slice, engine: Engine = theEngine): Looked {
  if (kind === "any")
    return look({
      cases: anyCase,
      claims: [...ofEveryIntake, ...ofAnyIntake],
      engine,
      count,
      seed,
      tallies: advisedRules,
    });
  return look({
    cases: badIntakes(ordinaryOnes, seed),
    claims: [...ofEveryIntake, ...ofBadIntakes],
    engine,
    count,
    seed,
    tallies: ({ given }: Seen<BadIntake>) => [given.unreadable.length > 0 ? "unreadable" : "older"],
  });
}

/** "quiet line", and "advised: …" for each rule that gave advice. */
function advisedRules({ assessment: { outcomes, quietLine } }: Seen<AnyCase>): readonly string[] {
  const advised = outcomes
    .filter(({ outcome }) => outcome === "advise")
    .map(({ rule }) => `advised: ${rule}`);
  return quietLine === undefined ? advised : [...advised, "quiet line"];
}
