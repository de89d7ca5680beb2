/** What the server says while its rules do not answer their canaries as known. */
import { z } from "zod";

/** So many canaries are named; the others are counted. */
export const canariesNamed = 20;

/**
 * The rules are not verified: at `checkedAt` some canaries (made-up visits, names and numbers with known answers) were
 * answered otherwise. `failed` counts them, 1 or more; `canaries` are the ids of the first, for whoever mends the rules.
 * Wherever it may stand, its absence means that every canary got its known answer.
 */
export const rulesNotVerifiedSchema = z.strictObject({
  checkedAt: z.iso.datetime(),
  failed: z.int().min(1),
  canaries: z.array(z.string()).min(1).max(canariesNamed),
});

export type RulesNotVerified = z.infer<typeof rulesNotVerifiedSchema>;
