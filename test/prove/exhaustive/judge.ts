/** Judges points: the facts of each through `decide` and the merge, its outcome kept, every invariant looked at. */
import { rules } from "../../../rules/advisories/index.ts";
import { defaultProtocol } from "../../../rules/data/default-protocol.ts";
import { decide } from "../../../rules/decide.ts";
import type { Facts, MedicineFacts } from "../../../rules/facts.ts";
import { mergeByTopic } from "../../../rules/merge.ts";
import type { AnyRule, Found } from "../../../rules/rule.ts";
import type { JudgedPoint } from "./judged-point.ts";
import { outcomeOf } from "./levels.ts";
import { type AnyValue, type Part, type Piece, valuesAt } from "./part.ts";
import { agentNamed } from "./axes/agents.ts";
import { type Reading, readMedicine } from "./protocol-reading.ts";
import { isSedatingKind, isStrongKind, isWithin28Days } from "./use-by-protocol.ts";

/** One combination of a part, made ready to be judged beside others. */
export type Ready = {
  readonly piece: Piece;
  readonly reading?: Reading;
  readonly isRiskFree: boolean;
  readonly hasUnknown: boolean;
};

export function makeReady(part: Part, combination: number): Ready {
  const values = valuesAt(part.axes, part.placeOf(combination));
  const piece = part.make(values);
  const { medicineFacts } = piece;
  return {
    piece,
    ...(medicineFacts && { reading: readMedicine(medicineFacts) }),
    ...(part.section === "medicine" ? riskOfMedicine(part, values, medicineFacts) : riskOf(part, values)),
  };
}

/** A medicine that no rule looks for is no risk however it is used; any other is one by being there. */
function riskOfMedicine(
  part: Part,
  values: readonly AnyValue[],
  medicine: MedicineFacts | undefined,
): Pick<Ready, "isRiskFree" | "hasUnknown"> {
  const kinds = values.map(({ name }) => agentNamed(name)?.kind);
  if (medicine === undefined || kinds.includes("ordinary")) return { isRiskFree: true, hasUnknown: false };
  const isStrong = kinds.some(isStrongKind);
  const doesSedate = kinds.some(isSedatingKind);
  const hasUnknown = values.some(
    ({ isUnknown }, axis) =>
      isUnknown && isNeverQuiet(part.axes[axis]?.name, { isStrong, doesSedate }, medicine),
  );
  return { isRiskFree: false, hasUnknown };
}

/**
 * An unknown last dose never is; nor where a sedative came from, in the 28 days for which that counts; nor anything else of
 * a strong depressant but how it was used before it was stopped: then its hours alone count, and of a benzodiazepine the
 * timing. What else is unknown counts as one of its known answers, which the steps compare.
 */
function isNeverQuiet(
  axis: string | undefined,
  { isStrong, doesSedate }: { readonly isStrong: boolean; readonly doesSedate: boolean },
  medicine: MedicineFacts,
): boolean {
  if (axis === "last dose") return true;
  if (axis === "supply") return doesSedate && isWithin28Days(medicine);
  return isStrong && !(axis === "pattern" && medicine.answers.pattern === "stopped");
}

function riskOf(part: Part, values: readonly AnyValue[]): Pick<Ready, "isRiskFree" | "hasUnknown"> {
  const isRisk = (value: AnyValue, axis: number) => value.isRisk ?? value !== part.axes[axis]?.values[0];
  // What the first reading leaves out the repeat may tell.
  const isRepeated = values.some(({ name }, axis) => part.axes[axis]?.name === "repeat" && name !== "none");
  const hasUnknown = !isRepeated && values.some(({ isUnknown }) => isUnknown);
  return { isRiskFree: !values.some(isRisk), hasUnknown };
}

export function judgeFacts(
  facts: Facts,
  ready: readonly Ready[],
  list: readonly AnyRule[] = rules,
): JudgedPoint {
  const decided = decide(facts, defaultProtocol, list);
  const found: Found[] = [];
  let isTotal = decided.weighed !== undefined && decided.judged.length === list.length;
  let canAllTell = true;
  for (const { decision } of decided.judged) {
    if (decision === undefined) isTotal = false;
    else if (decision.outcome === "advise") for (const each of decision.found) found.push(each);
    else if (decision.outcome === "cannot-tell") canAllTell = false;
  }
  const blocks = mergeByTopic(found);
  const readings: Reading[] = [];
  let isRiskFree = true;
  let hasUnknown = false;
  for (const each of ready) {
    if (each.reading !== undefined) readings.push(each.reading);
    isRiskFree &&= each.isRiskFree;
    hasUnknown ||= each.hasUnknown && !isAnsweredByList(each, facts);
  }
  const outcome = outcomeOf(blocks, decided.weighed?.tier);
  return { facts, decided, isTotal, canAllTell, found, blocks, outcome, readings, isRiskFree, hasUnknown };
}

/** A direct question is answered by a listed medicine of its kind, and those taken in another way than regularly are one. */
function isAnsweredByList({ piece }: Ready, { medications: { medicines } }: Facts): boolean {
  return piece.questions !== undefined && medicines.some(({ answers }) => answers.pattern !== "regular");
}
