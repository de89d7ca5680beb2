import type { DirectionsFlag } from "./directions.ts";

/** What a written number can mean, above 0 and finite; two values when it is read differently in different countries. */
export type WrittenNumber = {
  readonly values: readonly [number] | readonly [number, number];
  readonly oddities: readonly Extract<
    DirectionsFlag["kind"],
    "decimal-comma" | "naked-point" | "trailing-zero"
  >[];
};

/**
 * The value of a written number. "1,000" and "1.000" can be 1 or 1000, and "05" can be 5 or 0.5: both are given, and
 * nothing chooses. Undefined for 0 and for what is no amount ("1.2.2026").
 */
export function readWrittenNumber(text: string): WrittenNumber | undefined {
  if (/^\d+$/u.test(text)) return readWhole(text);
  if (/^[.,]\d+$/u.test(text)) return oneValue(`0.${text.slice(1)}`, ["naked-point", ...trailing(text)]);
  if (/^[1-9]\d{0,2}[.,]\d{3}$/u.test(text))
    return twoValues(text.replace(",", "."), text.replace(/[.,]/u, ""));
  if (/^[1-9]\d{0,2}(?:'\d{3}|’\d{3})+$/u.test(text) || isGrouped(text))
    return oneValue(text.replaceAll(/[.,'’]/gu, ""), []);
  const [, whole, mark, fraction] = /^(\d+)([.,])(\d+)$/u.exec(text) ?? [];
  if (whole === undefined || fraction === undefined) return undefined;
  const comma = mark === "," ? (["decimal-comma"] as const) : [];
  return oneValue(`${whole}.${fraction}`, [...comma, ...trailing(text)]);
}

function readWhole(text: string): WrittenNumber | undefined {
  return /^0[1-9]\d*$/u.test(text) ? twoValues(text, `0.${text.slice(1)}`) : oneValue(text, []);
}

function isGrouped(text: string): boolean {
  return /^[1-9]\d{0,2}(?:(?:,\d{3}){2,}|(?:\.\d{3}){2,})$/u.test(text);
}

function trailing(text: string): readonly ["trailing-zero"] | readonly [] {
  return text.endsWith("0") ? ["trailing-zero"] : [];
}

function oneValue(text: string, oddities: WrittenNumber["oddities"]): WrittenNumber | undefined {
  const value = Number(text);
  return value > 0 && Number.isFinite(value) ? { values: [value], oddities } : undefined;
}

function twoValues(one: string, other: string): WrittenNumber | undefined {
  const values = [Number(one), Number(other)] as const;
  return values.every((value) => value > 0 && Number.isFinite(value)) ? { values, oddities: [] } : undefined;
}
