import type { ReactNode } from "react";
import { useRegister } from "./use-register.ts";
import { AreRegistersMissingContext, VocabularyContext } from "./vocabulary-context.ts";

/** Reads names by the tables alone, and by the imported registers too as soon as they are there. */
export function VocabularyProvider({ children }: { readonly children: ReactNode }) {
  const register = useRegister();
  return (
    <VocabularyContext value={typeof register === "string" ? undefined : register}>
      <AreRegistersMissingContext value={register === "failed"}>{children}</AreRegistersMissingContext>
    </VocabularyContext>
  );
}
