/** What a command counted, from the line it closed with. */
export type Counted = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** How a command ended: all that it printed, and its exit code; undefined when a signal ended it. */
export type Ended = { readonly printed: string; readonly exitCode: number | undefined };

const closingLine = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/u;

/**
 * What the command counted. A command that closed without saying so, or ended badly although nothing failed by its own
 * count, has failed once: silence never counts as success.
 */
export function countOf({ printed, exitCode }: Ended): Counted {
  const said = closingLine.exec(printed.trimEnd().split("\n").at(-1)?.trim() ?? "");
  if (said === null) return { passed: 0, failed: 1, skipped: 0 };
  const [passed = 0, failed = 0, skipped = 0] = said.slice(1).map((digits) => Number(digits || 0));
  return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed, skipped };
}

/** All commands together. */
export function sumOf(counts: readonly Counted[]): Counted {
  return counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The one plain line that stands last. */
export function lineOf({ passed, failed }: Counted): string {
  return `${passed} passed, ${failed} failed`;
}
