import { readdirSync, readFileSync } from "node:fs";
import { keyOf, type MutantKey } from "./mutant.ts";

/** Why no test notices a mutant. */
export type Reason = MutantKey & {
  /** "equivalent": nothing that anyone could see changes. "harmless": it can be seen, and is worth no test. */
  readonly kind: "equivalent" | "harmless";
  readonly reason: string;
};

export type Reasons = ReadonlyMap<string, Reason>;

const folder = new URL("reasons/", import.meta.url);

/** Written by hand, a file for each area that needs them; by file and text rather than by line, so that they outlive edits. */
export function readReasons(): Reasons {
  const listed = readdirSync(folder).flatMap(
    (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as readonly Reason[],
  );
  return new Map(listed.map((reason) => [keyOf(reason), reason]));
}
