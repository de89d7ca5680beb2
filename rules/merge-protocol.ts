/** A clinic's own protocol: its changes laid on the default, which they may add to or strengthen, never weaken. */
import {
  defaultProtocol,
  protocolListSettings,
  protocolSettings,
  type ProtocolKey,
  type ProtocolListKey,
} from "./data/default-protocol.ts";
import { checkList } from "./protocol-overrides/check-list.ts";
import { checkNumber } from "./protocol-overrides/check-number.ts";
import { checkOrder } from "./protocol-overrides/check-order.ts";
import { checkText, isTextKey, type TextKey } from "./protocol-overrides/check-text.ts";
import { showValue, type ProtocolProblem } from "./protocol-overrides/problem.ts";
import type { Protocol } from "./protocol.ts";

export type MergedProtocol =
  | { readonly protocol: Protocol }
  /** Never empty. */
  | { readonly problems: readonly ProtocolProblem[] };

/** Words of a protocol that a clinic changed without naming its copy. */
const changedVersion = `${defaultProtocol.version}, changed by the clinic`;

/**
 * The default protocol with a clinic's changes, or every reason why they are refused. Never throws.
 *
 * @param overrides parsed JSON: keys of the protocol with the clinic's values. Undefined or an empty object changes
 *   nothing. Numbers move only in their stricter direction and up to their limit; lists of minutes only gain entries;
 *   `version` (60 characters), `signedBy` (120) and `ketamineDoseRange` (200) are one line of text.
 */
export function mergeProtocol(overrides: unknown): MergedProtocol {
  if (overrides === undefined) return { protocol: defaultProtocol };
  if (!isRecord(overrides)) {
    const message = `the protocol is ${showValue(overrides)}, not an object. Write { } to take the default whole.`;
    return { problems: [{ key: "", message }] };
  }
  const problems = Object.entries(overrides).flatMap(([key, value]) => checkEntry(key, value) ?? []);
  if (problems.length > 0) return { problems };
  const protocol = lay(overrides);
  const contradictions = checkOrder(protocol);
  return contradictions.length > 0 ? { problems: contradictions } : { protocol };
}

function checkEntry(key: string, value: unknown): ProtocolProblem | undefined {
  if (isTextKey(key)) return checkText(key, value);
  const setting = protocolSettings.find((each) => each.key === key);
  if (setting !== undefined) return checkNumber(setting, value);
  const list = protocolListSettings.find((each) => each.key === key);
  if (list !== undefined) return checkList(list, value);
  const message = `${showValue(key)} is not a setting of the protocol. Check the spelling, or leave the entry out.`;
  return { key, message };
}

/** Every entry has been checked, so each has the type of its key. */
function lay(overrides: Readonly<Record<string, unknown>>): Protocol {
  const texts: Partial<Record<TextKey, string>> = {};
  const numbers: Partial<Record<ProtocolKey, number>> = {};
  const lists: Partial<Record<ProtocolListKey, readonly number[]>> = {};
  for (const [key, value] of Object.entries(overrides)) {
    if (typeof value === "string") texts[key as TextKey] = value.trim();
    else if (typeof value === "number") numbers[key as ProtocolKey] = value;
    else lists[key as ProtocolListKey] = inOrder(value as readonly number[]);
  }
  const isChanged = Object.keys(overrides).some((key) => !isTextKey(key));
  const version = isChanged ? changedVersion : defaultProtocol.version;
  return { ...defaultProtocol, version, ...numbers, ...lists, ...texts };
}

function inOrder(minutes: readonly number[]): readonly number[] {
  return [...new Set(minutes)].sort((one, other) => one - other);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
