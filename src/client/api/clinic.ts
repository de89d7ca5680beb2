import { useQuery } from "@tanstack/react-query";
import { request } from "./request.ts";

export const getClinic = (signal?: AbortSignal) => request("getClinic", { signal });

/** The clinic and its protocol. Kept while the window is open: it changes only when the server starts anew. */
export function useClinic() {
  return useQuery({
    queryKey: ["clinic"],
    queryFn: ({ signal }) => getClinic(signal),
    staleTime: 5 * 60_000,
    gcTime: Infinity,
  });
}
