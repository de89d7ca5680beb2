/** One place of the source altered so that a control against a hazard is gone, and the tests that must then fail. */
export type Removal = {
  /** What no longer holds, in words. No two removals of a hazard have the same. */
  readonly name: string;
  /** Path from the root of the project. */
  readonly file: string;
  /** Text that stands in the file exactly once. */
  readonly replace: string;
  readonly with: string;
  /** Titles of tests that carry the id of a hazard, by the file they stand in; none is empty. */
  readonly failing: Readonly<Record<string, readonly string[]>>;
};

/** The removals that take a hazard's control out, one after the other. */
export type HazardControls = {
  /** Like "C04". */
  readonly hazard: string;
  readonly removals: readonly Removal[];
};

/** The text of a file without the control; undefined unless the place to alter stands in it exactly once. */
export function without(text: string, removal: Removal): string | undefined {
  const parts = text.split(removal.replace);
  return parts.length === 2 ? parts.join(removal.with) : undefined;
}

/** Whether a test of this removal needs a real browser, and with it the pages built anew. */
export function needsBrowser({ failing }: Pick<Removal, "failing">): boolean {
  return Object.keys(failing).some((file) => file.endsWith(".browser.ts"));
}
