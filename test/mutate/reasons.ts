import { readFileSync } from "node:fs";
import { keyOf, type MutantKey } from "./mutant.ts";

/** Why no test notices a mutant. */
export type Reason = MutantKey & {
  /** "equivalent": nothing that anyone could see changes. "harmless": it can be seen, and is worth no test. */
  readonly kind: "equivalent" | "harmless";
  readonly reason: string;
};

export type Reasons = ReadonlyMap<string, Reason>;

/** Written by hand, by file and text rather than by line, so that they outlive edits. */
export function readReasons(file = new URL("reasons.json", import.meta.url)): Reasons {
  const listed = JSON.parse(readFileSync(file, "utf8")) as readonly Reason[];
  return new Map(listed.map((reason) => [keyOf(reason), reason]));
}
