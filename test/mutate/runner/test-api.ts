/** Stands in for `vitest` in the test files: the same words, without a process of its own for every run. */
import { format } from "node:util";
import { declareSuite, declareTest, openSuite } from "./collect.ts";
import type { Hook } from "./suites.ts";

export { assert, expect, expectTypeOf, vi } from "vitest";

type Body = (...row: never[]) => unknown;
type Declare = (name: string, ...rest: readonly unknown[]) => void;

export const describe = withVariants((name, body) => declareSuite(name, () => body()));
export const test = withVariants((name, body) => declareTest(name, () => body()));
export const it = test;

export const beforeAll = (hook: Hook) => void openSuite().beforeAll.push(hook);
export const afterAll = (hook: Hook) => void openSuite().afterAll.push(hook);
export const beforeEach = (hook: Hook) => void openSuite().beforeEach.push(hook);
export const afterEach = (hook: Hook) => void openSuite().afterEach.push(hook);

function withVariants(declare: (name: string, body: () => unknown) => void) {
  const plain: Declare = (name, ...rest) => declare(name, bodyAmong(rest));
  const each =
    (rows: readonly unknown[]): Declare =>
    (name, ...rest) => {
      const body = bodyAmong(rest) as (...row: readonly unknown[]) => unknown;
      rows.forEach((row, index) => {
        const values: readonly unknown[] = Array.isArray(row) ? row : [row];
        declare(titleOf(name, values, index), () => body(...values));
      });
    };
  const runIf = (isWanted: unknown): Declare => (isWanted ? plain : () => undefined);
  return Object.assign(plain, { each, runIf });
}

/** Limits of time and other options may stand before or after the body. */
function bodyAmong(rest: readonly unknown[]): Body {
  const body = rest.find((each) => typeof each === "function");
  if (body === undefined) throw new Error("A test without a body");
  return body as Body;
}

function titleOf(name: string, values: readonly unknown[], index: number): string {
  const [first] = values;
  const named = name
    .replaceAll("%#", String(index))
    .replace(/\$([A-Za-z]\w*)/gu, (whole, key: string) =>
      typeof first === "object" && first !== null && key in first
        ? String((first as Record<string, unknown>)[key])
        : whole,
    );
  const places = (named.match(/%[sdifjoO]/gu) ?? []).length;
  return format(named, ...values.slice(0, places));
}
