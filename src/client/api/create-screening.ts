import { useMutation } from "@tanstack/react-query";
import type { NewScreening } from "../../contract/screening.ts";
import { request, sameRecord } from "./request.ts";

export async function createScreening(screening: NewScreening) {
  return sameRecord(screening.id, await request("createScreening", { body: screening }));
}

/** Saves a new screening. Sending the same id and content again gives the first receipt, so a repeat is harmless. */
export function useCreateScreening() {
  return useMutation({ mutationFn: createScreening });
}
