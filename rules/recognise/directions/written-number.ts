import type { DirectionsFlag } from "./directions.ts";

/** What a written number can mean, above 0 and finite; two values when it is read differently in different countries. */
export type WrittenNumber = {
  readonly values: readonly [number] | readonly [number, number];
  readonly oddities: readonly Extract<
    DirectionsFlag["kind"],
    "decimal-comma" | "naked-point" | "trailing-zero"
  >[];
};

const leadingZero = /^0[1-9]\d*$/u;
const nakedPoint = /^[.,]\d+$/u;
const threeBehindMark = /^[1-9]\d{0,2}[.,]\d{3}$/u;
const grouped = /^[1-9]\d{0,2}(?:(?:['’]\d{3})+|(?:,\d{3}){2,}|(?:\.\d{3}){2,})$/u;

/**
 * The value of a written number. "1,000" and "1.000" can be 1 or 1000, and "05" can be 5 or 0.5: both are given, and
 * nothing chooses. Undefined for 0 and for what is no amount ("1.2.2026").
 */
export function readWrittenNumber(text: string): WrittenNumber | undefined {
  if (leadingZero.test(text)) return meaning([Number(text), Number(`0.${text.slice(1)}`)], []);
  if (nakedPoint.test(text))
    return meaning([Number(`0.${text.slice(1)}`)], ["naked-point", ...trailing(text)]);
  if (threeBehindMark.test(text))
    return meaning([Number(text.replace(",", ".")), Number(text.replace(/[.,]/u, ""))], []);
  if (grouped.test(text)) return meaning([Number(text.replaceAll(/[.,'’]/gu, ""))], []);
  if (/^\d+(?:\.\d+)?$/u.test(text)) return meaning([Number(text)], text.includes(".") ? trailing(text) : []);
  if (/^\d+,\d+$/u.test(text))
    return meaning([Number(text.replace(",", "."))], ["decimal-comma", ...trailing(text)]);
  return undefined;
}

function trailing(text: string): readonly ["trailing-zero"] | readonly [] {
  return text.endsWith("0") ? ["trailing-zero"] : [];
}

function meaning(
  values: WrittenNumber["values"],
  oddities: WrittenNumber["oddities"],
): WrittenNumber | undefined {
  return values.every((value) => value > 0 && Number.isFinite(value)) ? { values, oddities } : undefined;
}
