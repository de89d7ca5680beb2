import { useQuery } from "@tanstack/react-query";
import { request } from "./request.ts";

export const nameProposalsKey = ["name-proposals"] as const;

export const listNameProposals = (signal?: AbortSignal) => request("listNameProposals", { signal });

/**
 * What staff of this clinic classified unknown names as, to be proposed when such a name is typed again. A person accepts
 * with their own name, or does not; nothing is taken over by itself.
 */
export function useNameProposals() {
  return useQuery({
    queryKey: nameProposalsKey,
    queryFn: ({ signal }) => listNameProposals(signal),
  });
}
