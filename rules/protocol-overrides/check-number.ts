import { sayQuantity } from "../quantity.ts";
import type { Setting } from "../protocol.ts";
import { showValue, type ProtocolProblem } from "./problem.ts";

type NumberSetting = Pick<Setting<string, number>, "key" | "label" | "unit" | "value" | "stricter" | "limit">;

/** Why a clinic's number is refused; undefined when it equals the default or is stricter, within the limit. */
export function checkNumber(setting: NumberSetting, value: unknown): ProtocolProblem | undefined {
  const sentence = reasonToRefuse(setting, value);
  if (sentence === undefined) return undefined;
  return { key: setting.key, message: `${setting.key}: ${sentence}` };
}

function reasonToRefuse(setting: NumberSetting, value: unknown): string | undefined {
  const { label, unit, value: byDefault, stricter, limit } = setting;
  const said = `${showValue(value)} for "${label}"`;
  const standing = `the default is ${sayQuantity(byDefault, unit)}`;
  if (typeof value !== "number" || !Number.isFinite(value))
    return `${said} is not a number; ${standing}. Write a number without quotes, or leave the entry out.`;
  if (value === byDefault) return undefined;
  if (stricter === "fixed") return `${said} cannot be changed; ${standing}. Leave the entry out.`;
  if (unit !== "h" && !Number.isInteger(value))
    return `${said} is not a whole number; ${standing}. Write a whole number.`;
  const isHigher = value > byDefault;
  if (isHigher !== (stricter === "higher"))
    return `${said} is weaker than the default; ${standing}. A clinic may only make it ${stricter}: write ${sayQuantity(byDefault, unit)} or ${stricter}.`;
  if (limit !== undefined && (isHigher ? value > limit : value < limit))
    return `${said} goes beyond ${sayQuantity(limit, unit)}, the furthest it may be moved; ${standing}. Check the unit.`;
  return undefined;
}
