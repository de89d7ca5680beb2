import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answeredWithin } from "./answered-within.ts";
import { request, sameRecord } from "./request.ts";

const urgentCallsKey = ["urgent-calls"] as const;

/** A call stands on the staff's screen within two seconds. */
const askAgainMs = 1_000;
const answerWithinMs = 4_000;

/**
 * Calls from kiosks, asked for every second, also while the window is hidden. When asking fails, `data` keeps the last
 * answer beside the error, and asking goes on.
 */
export function useUrgentCalls() {
  return useQuery({
    queryKey: urgentCallsKey,
    queryFn: ({ signal }) =>
      answeredWithin(answerWithinMs, signal, (within) => request("listUrgentCalls", { signal: within })),
    refetchInterval: askAgainMs,
    refetchIntervalInBackground: true,
    // One lost answer is no alarm; two in a row are.
    retry: 1,
    retryDelay: 300,
    gcTime: Infinity,
  });
}

type Attending = { readonly callIds: readonly string[]; readonly by: string };

async function acknowledge(id: string, by: string) {
  return sameRecord(id, await request("acknowledgeUrgentCall", { params: { id }, body: { by } }));
}

/** Says by name that somebody attends to a patient, for all that the patient called for. */
export function useAcknowledge() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ callIds, by }: Attending) => Promise.all(callIds.map((id) => acknowledge(id, by))),
    onSettled: () => void queryClient.invalidateQueries({ queryKey: urgentCallsKey }),
  });
}
