import { decide, defaultProtocol, resolve, type Advisory, type Intake } from "../../rules/index.ts";
import { advisoriesOf } from "../../rules/assess/advisories.ts";
import { tellDecision } from "../../rules/tell.ts";
import { generateIntakes } from "../generated-intakes.ts";
import { assessedAtMs, intakeOf, largeIntake, mostMedicines, typicalIntake } from "../intakes.ts";
import { decideInOneGo } from "../limit/decide-in-one-go.ts";
import { flatten } from "../peers/flat-facts.ts";
import { coveredRules, decideByJsonRules } from "../peers/json-rules.ts";

/** Of the lists that grow longer, one medicine alone and all of them. */
const timed: readonly Intake[] = [typicalIntake, largeIntake, intakeOf(1), intakeOf(mostMedicines)];
const generated = 600;

export type Equality = {
  readonly intakes: number;
  /** Of the engine, over all of them. */
  readonly findings: number;
  /** Intakes for which the hand-inlined decisions come with the very same words, title by title; the timed ones always. */
  readonly sameWords: number;
};

/**
 * Throws unless both peers find the same rules at the same levels as the engine, over every intake, and the hand-inlined
 * decisions say the same words for the timed ones: who says less would be timed for less.
 */
export async function checkEqual(): Promise<Equality> {
  const intakes: readonly Intake[] = [...timed, ...generateIntakes(generated)];
  let findings = 0;
  let sameWords = 0;
  for (const [index, intake] of intakes.entries()) {
    const { facts, say } = resolve(intake, defaultProtocol, assessedAtMs);
    const { judged, weighed } = decide(facts, defaultProtocol);
    if (weighed === undefined) throw new Error(`intake ${index}: could not be weighed`);
    const ours = judged.flatMap((each) => tellDecision(each, say).findings);
    const byJson = await decideByJsonRules(flatten(facts, weighed, defaultProtocol));
    refuseUnlessSame(
      index,
      "json-rules-engine",
      ours.filter(({ rule }) => coveredRules.has(rule)).map(word),
      byJson,
    );
    const byHand = decideInOneGo(facts, defaultProtocol, say);
    const foundByHand = byHand.flatMap((advisory) => advisory.findings);
    refuseUnlessSame(index, "hand-inlined", ours.map(word), foundByHand.map(word));
    const [here, there] = [wordsOf(advisoriesOf(ours)), wordsOf(byHand)];
    if (here === there) sameWords += 1;
    else if (index < timed.length) throw new Error(`intake ${index}: ${firstDifference(here, there)}`);
    findings += ours.length;
  }
  return { intakes: intakes.length, findings, sameWords };
}

function word({ rule, level }: { readonly rule: string; readonly level: string }): string {
  return `${rule} ${level}`;
}

function refuseUnlessSame(
  index: number,
  peer: string,
  ours: readonly string[],
  theirs: readonly string[],
): void {
  const [here, there] = [new Set(ours), new Set(theirs)];
  const missing = [...here].filter((each) => !there.has(each));
  const tooMuch = [...there].filter((each) => !here.has(each));
  if (missing.length + tooMuch.length === 0) return;
  throw new Error(
    `intake ${index}: ${peer} does not find [${missing.join(", ")}] and finds besides [${tooMuch.join(", ")}]`,
  );
}

/** Everything an advisory says, whatever the order in which its fields were written. */
function wordsOf(advisories: readonly Advisory[]): string {
  return JSON.stringify(advisories, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

const shownAround = 60;

function firstDifference(here: string, there: string): string {
  let at = 0;
  while (here[at] === there[at]) at += 1;
  const excerpt = (text: string): string => text.slice(Math.max(0, at - shownAround), at + shownAround);
  return `the engine says …${excerpt(here)}…, hand-inlined says …${excerpt(there)}…`;
}
