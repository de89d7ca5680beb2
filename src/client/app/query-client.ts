import { QueryClient } from "@tanstack/react-query";
import { isWorthRetrying } from "../api/errors.ts";

const maxRetries = 2;

/**
 * `networkMode: "always"`: a clinic without internet still reaches its own server on loopback.
 * Only failed reads are tried again by themselves; a save is repeated by the person who pressed the button.
 */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        retry: (failures, error) => failures < maxRetries && isWorthRetrying(error),
        staleTime: 0,
        // A record that is no longer on the screen is not kept in memory.
        gcTime: 0,
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
}
