import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Correction } from "../../contract/screening.ts";
import { nameProposalsKey } from "./name-proposals.ts";
import { request, sameRecord } from "./request.ts";

export async function correctScreening(id: string, correction: Correction) {
  return sameRecord(id, await request("correctScreening", { params: { id }, body: correction }));
}

/** Saves a correction as the next version; refused when somebody else saved one first. */
export function useCorrectScreening(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (correction: Correction) => correctScreening(id, correction),
    onSuccess: () => {
      queryClient.removeQueries({ queryKey: ["screening", id] });
      queryClient.removeQueries({ queryKey: ["versions", id] });
      void queryClient.invalidateQueries({ queryKey: nameProposalsKey });
    },
  });
}
