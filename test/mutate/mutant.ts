import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { MutantResult } from "@stryker-mutator/api/core";

export type Outcome = "noticed" | "timeout" | "survived" | "error";

/** One alteration of the source and what came of it. */
export type Mutant = {
  readonly file: string;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  /** The line of the source in which it begins, without the space around it. */
  readonly source: string;
  readonly original: string;
  readonly replacement: string;
  readonly outcome: Outcome;
  /** What Stryker says of an error. */
  readonly because?: string;
};

/** What tells a mutant from others, as long as its line and its text stay, wherever they move to. */
export function keyOf({ file, source, original, replacement }: MutantKey): string {
  return JSON.stringify([file, source, original, replacement]);
}

export type MutantKey = Pick<Mutant, "file" | "source" | "original" | "replacement">;

const outcomes: Readonly<Partial<Record<MutantResult["status"], Outcome>>> = {
  Killed: "noticed",
  Timeout: "timeout",
  Survived: "survived",
  NoCoverage: "survived",
};

/** Stryker's results in our words, with the texts of the source. */
export function readMutants(results: readonly MutantResult[]): readonly Mutant[] {
  const linesOf = new Map<string, readonly string[]>();
  return results.map((result) => {
    const { fileName, location, status, replacement, statusReason } = result;
    const lines = linesOf.get(fileName) ?? readFileSync(fileName, "utf8").split("\n");
    linesOf.set(fileName, lines);
    return {
      file: relative("", fileName).replaceAll("\\", "/"),
      line: location.start.line,
      column: location.start.column,
      source: (lines[location.start.line - 1] ?? "").trim(),
      original: onOneLine(textAt(lines, location)),
      replacement: onOneLine(replacement),
      outcome: outcomes[status] ?? "error",
      ...(statusReason !== undefined && { because: statusReason }),
    };
  });
}

function textAt(lines: readonly string[], { start, end }: MutantResult["location"]): string {
  const within = lines.slice(start.line - 1, end.line);
  const last = (within.at(-1) ?? "").slice(0, end.column - 1);
  return [...within.slice(0, -1), last].join("\n").slice(start.column - 1);
}

/** A long text is known by its beginning. */
export function onOneLine(text: string): string {
  const plain = text.replace(/\s+/gu, " ").trim();
  return plain.length > 160 ? `${plain.slice(0, 159)}…` : plain;
}
