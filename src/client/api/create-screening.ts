import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { NewScreening } from "../../contract/screening.ts";
import { nameProposalsKey } from "./name-proposals.ts";
import { request, sameRecord } from "./request.ts";

export async function createScreening(screening: NewScreening) {
  return sameRecord(screening.id, await request("createScreening", { body: screening }));
}

/** Saves a new screening. Sending the same id and content again gives the first receipt, so a repeat is harmless. */
export function useCreateScreening() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: createScreening,
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: nameProposalsKey }),
  });
}
