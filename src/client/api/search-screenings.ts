import { useQuery } from "@tanstack/react-query";
import type { Search } from "../../contract/screening.ts";
import { request } from "./request.ts";

export const searchScreenings = (search: Search, signal?: AbortSignal) =>
  request("searchScreenings", { body: search, signal });

/** A kiosk or another window may save at any time; rows that are still the same are not drawn again. */
const refreshMs = 4_000;

/**
 * Screenings that match: those from the kiosk first, then newest planned start first. Asked for again by itself. A new
 * search starts empty, never with the old rows; when a refresh fails, `data` stays beside the error.
 */
export function useScreenings(search: Search) {
  return useQuery({
    queryKey: ["screenings", search],
    queryFn: ({ signal }) => searchScreenings(search, signal),
    refetchInterval: refreshMs,
  });
}
