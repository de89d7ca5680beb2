import { type ReactNode, useDeferredValue, useEffect, useState } from "react";
import { useFormContext } from "react-hook-form";
import { assess, type Intake, type Protocol } from "../../../../../rules/index.ts";
import type { Draft } from "../draft/draft.ts";
import { previewIntake } from "../draft/preview-intake.ts";
import { type Preview, PreviewContext } from "./preview-context.ts";

/** Time goes by while someone types, and "how long ago" with it. */
const refreshMs = 30_000;

function previewOf(draft: Draft, protocol: Protocol, nowMs: number): Preview {
  const { intake, assumed } = previewIntake(draft);
  return { assessment: assess(intake, protocol, nowMs), assumed };
}

type Props = { readonly protocol: Protocol; readonly children: ReactNode };

/** Assesses the answers anew after every change, and shows the result without holding up the typing. */
export function PreviewProvider({ protocol, children }: Props) {
  const { getValues, subscribe } = useFormContext<Draft, unknown, Intake>();
  const [preview, setPreview] = useState(() => previewOf(getValues(), protocol, Date.now()));
  useEffect(() => {
    const update = () => setPreview(previewOf(getValues(), protocol, Date.now()));
    const unsubscribe = subscribe({ formState: { values: true }, callback: update });
    const timer = setInterval(update, refreshMs);
    return () => {
      unsubscribe();
      clearInterval(timer);
    };
  }, [getValues, subscribe, protocol]);
  return <PreviewContext value={useDeferredValue(preview)}>{children}</PreviewContext>;
}
