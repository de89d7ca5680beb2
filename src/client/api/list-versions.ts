import { useQuery } from "@tanstack/react-query";
import { request, sameRecord } from "./request.ts";

export async function listVersions(id: string, signal?: AbortSignal) {
  return sameRecord(id, await request("listVersions", { params: { id }, signal }));
}

/** All versions of one screening, oldest first. */
export function useScreeningVersions(id: string) {
  return useQuery({ queryKey: ["versions", id], queryFn: ({ signal }) => listVersions(id, signal) });
}
