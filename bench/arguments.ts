import { parseArgs } from "node:util";
import { askable, partNames } from "./parts.ts";
import type { PartName } from "./results.ts";

export type Wish = {
  readonly parts: readonly PartName[];
  /** Compares ratios with the stored ones and keeps nothing. */
  readonly isCheck: boolean;
  /** Few rounds, and keeps nothing. */
  readonly isShort: boolean;
  /** A plain table of register names as `import tsv` takes it. Absent: names of the tables alone. */
  readonly registerFile?: string;
};

const usage = `Use: npm run bench [-- --only PART]… [--short] [--check] [--register FILE]. Parts: ${Object.keys(askable).join(", ")}.`;

/** What is wished for; words for people when it is nothing that can be done. */
export function readWish(args: readonly string[]): Wish | string {
  const options = {
    only: { type: "string", multiple: true },
    register: { type: "string" },
    check: { type: "boolean" },
    short: { type: "boolean" },
  } as const;
  let values;
  try {
    ({ values } = parseArgs({ args: [...args], options }));
  } catch {
    return usage;
  }
  const { only = [], register, check: isCheck = false, short: isShort = false } = values;
  const unknown = only.filter((name) => !Object.hasOwn(askable, name));
  if (unknown.length > 0) return `There is no part ${unknown.join(", ")}. ${usage}`;
  const asked = new Set(only.flatMap((name) => askable[name] ?? []));
  const parts = asked.size === 0 ? partNames : partNames.filter((name) => asked.has(name));
  return { parts, isCheck, isShort, ...(register !== undefined && { registerFile: register }) };
}
