/** How a refused call is answered. */
import { z } from "zod";

/** Words a program can act on; `message` is for people. */
export const errorCodes = [
  "invalid",
  "malformed",
  "not-json",
  "too-large",
  "forbidden",
  "not-found",
  "other-content",
  "stale-version",
  "too-many-requests",
  "unavailable",
  "internal",
] as const;

/** `problems` only with "invalid"; `currentVersion` only with "stale-version". */
export const errorSchema = z.strictObject({
  error: z.strictObject({
    code: z.enum(errorCodes),
    message: z.string(),
    problems: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
    currentVersion: z.int().optional(),
  }),
});

export type ErrorCode = (typeof errorCodes)[number];
export type ErrorBody = z.infer<typeof errorSchema>;
