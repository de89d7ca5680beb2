/** What the clinic's staff said names are that no table knows: proposed when the name comes again, never applied. */
import { z } from "zod";

/**
 * The latest word on one name, as staff of this clinic gave it. `name` is the key that `rememberedName` makes of typed
 * words. `drugIds` are the drugs it was classified as; empty for "not-a-sedative". `by` is who said so, at `at`.
 */
export const nameProposalSchema = z.strictObject({
  name: z.string(),
  as: z.enum(["drug", "not-a-sedative"]),
  drugIds: z.array(z.string()),
  by: z.string(),
  at: z.iso.datetime(),
});

/** `GET /api/name-proposals`: one for each name that stands classified, by name. Nothing in it is about a patient. */
export const nameProposalsSchema = z.strictObject({ proposals: z.array(nameProposalSchema) });

export type NameProposal = z.infer<typeof nameProposalSchema>;
export type NameProposals = z.infer<typeof nameProposalsSchema>;
