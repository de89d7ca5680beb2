import { useQuery } from "@tanstack/react-query";
import { request, sameRecord } from "./request.ts";

export async function getScreening(id: string, version?: number, signal?: AbortSignal) {
  const query = { version: version?.toString() };
  return sameRecord(id, await request("getScreening", { params: { id }, query, signal }));
}

/** One stored version; without `version` the latest. Not asked for unless `isWanted`. */
export function useScreening(id: string, version?: number, isWanted = true) {
  return useQuery({
    enabled: isWanted,
    queryKey: ["screening", id, version ?? "latest"],
    queryFn: ({ signal }) => getScreening(id, version, signal),
    // What is being read, or corrected, does not change under the reader's eyes.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
