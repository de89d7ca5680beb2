import { useQuery } from "@tanstack/react-query";
import type { Search } from "../../contract/screening.ts";
import { request } from "./request.ts";

export const searchScreenings = (search: Search, signal?: AbortSignal) =>
  request("searchScreenings", { body: search, signal });

/** Screenings that match, newest planned start first. A new search starts empty, never with the old rows. */
export function useScreenings(search: Search) {
  return useQuery({
    queryKey: ["screenings", search],
    queryFn: ({ signal }) => searchScreenings(search, signal),
  });
}
