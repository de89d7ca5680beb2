import { canonicalJson } from "../../../../contract/canonical-json.ts";

/** Whether two answers of the form say the same; of several words that were chosen the order does not matter. */
export function isSameAnswer(one: unknown, other: unknown): boolean {
  return canonicalJson(inOrder(one)) === canonicalJson(inOrder(other));
}

const inOrder = (answer: unknown): unknown => (Array.isArray(answer) ? answer.toSorted() : answer);
