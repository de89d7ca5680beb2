import type { Setting } from "../protocol.ts";
import { sayQuantity } from "../quantity.ts";
import { showValue, type ProtocolProblem } from "./problem.ts";

type ListSetting = Setting<string, readonly number[]>;

const longestList = 48;

/** Why a clinic's list of minutes is refused; undefined when it holds every default entry and sensible ones besides. */
export function checkList(setting: ListSetting, value: unknown): ProtocolProblem | undefined {
  const sentence = reasonToRefuse(setting, value);
  if (sentence === undefined) return undefined;
  return { key: setting.key, message: `${setting.key}: ${sentence}` };
}

function reasonToRefuse(
  { label, unit, value: byDefault, limit }: ListSetting,
  value: unknown,
): string | undefined {
  const standing = `the default is ${byDefault.join(", ")} ${unit}`;
  if (!Array.isArray(value))
    return `${showValue(value)} for "${label}" is not a list; ${standing}. Write the minutes in square brackets.`;
  const entries: readonly unknown[] = value;
  const missing = byDefault.filter((minute) => !entries.includes(minute));
  if (missing.length > 0)
    return `the list for "${label}" leaves out ${missing.join(", ")}; ${standing}. Entries may be added, none taken away.`;
  const wrong = entries.find((entry) => !isMinute(entry, limit));
  if (wrong !== undefined)
    return `${showValue(wrong)} in the list for "${label}" is not a whole number of minutes from 1 to ${sayQuantity(limit ?? 1440, unit)}; ${standing}.`;
  if (entries.length > longestList)
    return `the list for "${label}" has ${entries.length} entries; at most ${longestList} fit on a flowsheet; ${standing}.`;
  return undefined;
}

function isMinute(entry: unknown, limit = 1440): boolean {
  return typeof entry === "number" && Number.isInteger(entry) && entry >= 1 && entry <= limit;
}
