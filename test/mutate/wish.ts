import { parseArgs } from "node:util";
import { areas, type Area } from "./areas.ts";

export type Wish = {
  readonly areas: readonly Area[];
  /** Only these files and tests, for a look at a part; nothing is kept then. */
  readonly files?: string;
  readonly tests?: string;
  readonly concurrency: number;
  readonly isDocumentOnly: boolean;
  /** Absent: every mutant. */
  readonly sample?: { readonly seed: number; readonly minutes: number };
};

const names = areas.map(({ name }) => name).join(", ");
export const usage = `Use: npm run mutate [-- AREA…] [--files GLOB] [--tests GLOB] [--concurrency N] [--sample [--seed N] [--minutes N]] [--document]. Areas: ${names}.`;

/** Reads what was asked for; a text says what is wrong with it. */
export function readWish(args: readonly string[]): Wish | string {
  const options = {
    files: { type: "string" },
    tests: { type: "string" },
    concurrency: { type: "string", default: "2" },
    sample: { type: "boolean", default: false },
    seed: { type: "string", default: "20261121" },
    minutes: { type: "string", default: "8" },
    document: { type: "boolean", default: false },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return usage;
  }
  const {
    files,
    tests,
    concurrency,
    sample: isSample,
    seed,
    minutes,
    document: isDocumentOnly,
  } = parsed.values;
  const unknown = parsed.positionals.filter((name) => areas.every((area) => area.name !== name));
  if (unknown.length > 0) return `There is no area ${unknown.join(", ")}. ${usage}`;
  for (const [option, value] of Object.entries({ concurrency, seed, minutes })) {
    if (!/^[1-9]\d{0,8}$/u.test(value))
      return `--${option} "${value}" is not a whole number from 1. ${usage}`;
  }
  const named = areas.filter(({ name }) => parsed.positionals.includes(name));
  return {
    areas: named.length > 0 ? named : areas,
    ...(files !== undefined && { files }),
    ...(tests !== undefined && { tests }),
    concurrency: Number(concurrency),
    isDocumentOnly,
    ...(isSample && { sample: { seed: Number(seed), minutes: Number(minutes) } }),
  };
}
