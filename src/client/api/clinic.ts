import { useQuery } from "@tanstack/react-query";
import { request } from "./request.ts";

export const getClinic = (signal?: AbortSignal) => request("getClinic", { signal });

/**
 * The clinic and its protocol, and whether the rules are verified. Kept while the window is open, and asked for again now
 * and then: the server checks its rules once a day.
 */
export function useClinic() {
  return useQuery({
    queryKey: ["clinic"],
    queryFn: ({ signal }) => getClinic(signal),
    staleTime: 5 * 60_000,
    refetchInterval: 15 * 60_000,
    gcTime: Infinity,
  });
}
