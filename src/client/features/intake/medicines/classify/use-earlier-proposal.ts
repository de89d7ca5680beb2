import { useWatch } from "react-hook-form";
import { sayCalendarDate } from "../../../../../../rules/index.ts";
import { displayName, drugById, rememberedName } from "../../../../../../rules/recognise/index.ts";
import type { NameProposal } from "../../../../../contract/name-proposals.ts";
import { useNameProposals } from "../../../../api/name-proposals.ts";
import type { Draft } from "../../draft/draft.ts";
import { localAt } from "../../draft/local-time.ts";
import { useVocabulary } from "../../vocabulary/use-vocabulary.ts";

/** What this clinic said about the same words before, and how that reads; undefined when it said nothing. */
export function useEarlierProposal(
  typed: string,
): { readonly proposal: NameProposal; readonly words: string } | undefined {
  const { data } = useNameProposals();
  const vocabulary = useVocabulary();
  const timeZone = useWatch<Draft, "visit.timeZone">({ name: "visit.timeZone" });
  const remembered = rememberedName(typed);
  const proposal = data?.proposals.find(({ name }) => name === remembered);
  if (proposal === undefined) return undefined;
  const drugs = proposal.drugIds.map((id) => drugById(id, vocabulary));
  const names = drugs
    .map((drug, at) => (drug ? displayName(drug) : (proposal.drugIds[at] ?? "")))
    .join(" + ");
  const what = proposal.as === "drug" ? names : "not a sedative";
  const date = sayCalendarDate(localAt(Date.parse(proposal.at), timeZone).slice(0, 10));
  return {
    proposal,
    words: `${proposal.by} classified “${proposal.name}” as ${what} in this clinic on ${date}. It is not taken over by itself.`,
  };
}
