import { useQuery } from "@tanstack/react-query";
import type { VocabularyInUse } from "../../contract/vocabulary.ts";
import { RefusedError, UnexpectedAnswerError, UnreachableError } from "./errors.ts";
import { request } from "./request.ts";

/** Which registers the server reads names by. It changes only when the server starts anew. */
export function useVocabularyInUse() {
  return useQuery({
    queryKey: ["vocabulary"],
    queryFn: ({ signal }) => request("getVocabulary", { signal }),
    staleTime: 5 * 60_000,
    gcTime: Infinity,
  });
}

type RegisterFile = NonNullable<VocabularyInUse["file"]>;

/**
 * The registers' names as text, checked by their hash. The browser keeps them: their address never holds anything else.
 * Throws `UnreachableError`, `RefusedError` or `UnexpectedAnswerError`.
 */
export async function getRegisterText(file: RegisterFile, signal?: AbortSignal): Promise<string> {
  const response = await reach(file.address, signal);
  if (!response.ok) throw new RefusedError(response.status, undefined);
  const bytes = await response.arrayBuffer();
  if ((await sha256Of(bytes)) !== file.sha256)
    throw new UnexpectedAnswerError("the drug registers are not the ones that were announced");
  return new TextDecoder().decode(bytes);
}

async function reach(address: string, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { credentials: "same-origin", ...(signal && { signal }) });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new UnreachableError();
  }
}

async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
