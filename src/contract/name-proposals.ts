/** What the clinic's staff said names are that no table knows: proposed when the name comes again, never applied. */
import { z } from "zod";
import type { ClassifiedName } from "../../rules/index.ts";

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

/** What one version changed about a name: classified anew, or "taken-back", because the version before said it and it does not. */
export type NameEvent = { readonly name: string; readonly drugIds: readonly string[] } & (
  | { readonly as: NameProposal["as"]; readonly by: string }
  | { readonly as: "taken-back"; readonly by?: undefined }
);

/** What a version changed about names, in their order; empty: it says what the version before said. */
export function nameEvents(
  before: readonly ClassifiedName[],
  after: readonly ClassifiedName[],
): readonly NameEvent[] {
  const classified = after.filter((name) => !before.some((old) => isSame(old, name)));
  const takenBack = before.filter(({ name }) => !after.some((now) => now.name === name));
  return [
    ...classified.map(({ name, as, drugIds, by }) => ({ name, as, drugIds, by })),
    ...takenBack.map(({ name }) => ({ name, as: "taken-back" as const, drugIds: [] })),
  ];
}

/** Another person who fills in the form says nothing new; another reviewer does. */
function isSame(old: ClassifiedName, now: ClassifiedName): boolean {
  const isSameWhat = old.name === now.name && old.as === now.as;
  const isSameWho = old.by === now.by || !now.isReviewed;
  return isSameWhat && isSameWho && old.drugIds.join(" ") === now.drugIds.join(" ");
}
