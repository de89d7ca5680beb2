import { render } from "@testing-library/react";
import { PointerEventsCheckLevel, userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { FormProvider, useForm } from "react-hook-form";
import type { Intake } from "../../../rules/index.ts";
import { blankDraft } from "../../../src/client/features/intake/draft/blank-draft.ts";
import type { Draft } from "../../../src/client/features/intake/draft/draft.ts";
import { resolver } from "../../../src/client/features/intake/draft/resolver.ts";
import { useRecheck } from "../../../src/client/features/intake/use-recheck.ts";

/** One part of the form on its own, checked the way the whole form is. */
export function renderSection(section: ReactNode) {
  render(<BlankForm>{section}</BlankForm>);
  return userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
}

function BlankForm({ children }: { children: ReactNode }) {
  const form = useForm<Draft, unknown, Intake>({
    resolver,
    defaultValues: blankDraft("America/New_York"),
    mode: "onTouched",
  });
  useRecheck(form);
  return <FormProvider {...form}>{children}</FormProvider>;
}
