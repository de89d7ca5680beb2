import { useEffect } from "react";
import type { FieldPath, UseFormReturn } from "react-hook-form";
import type { Intake } from "../../../../rules/index.ts";
import type { Draft } from "./draft/draft.ts";
import { messagesIn } from "./form-errors.tsx";

/** Checks a field that has a complaint again after any change: the pressure that is too low may be the other one's slip. */
export function useRecheck({ subscribe, trigger }: UseFormReturn<Draft, unknown, Intake>): void {
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ errors }) => {
          const names = messagesIn(errors, "").map(({ name }) => name as FieldPath<Draft>);
          if (names.length > 0) void trigger(names);
        },
      }),
    [subscribe, trigger],
  );
}
