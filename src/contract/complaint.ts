import type { z } from "zod";

/** What a check of several answers together says about the one at this path; the checks after it are still made. */
export function complaint(
  input: unknown,
  path: readonly (string | number)[],
  message: string,
): z.core.$ZodRawIssue {
  return { code: "custom", input, path: [...path], message, continue: true };
}
