import { type ReactNode, use, useEffect, useState } from "react";
import { useFormContext } from "react-hook-form";
import type { Intake, Protocol } from "../../../../../rules/index.ts";
import type { Draft } from "../draft/draft.ts";
import { VocabularyContext } from "../vocabulary/vocabulary-context.ts";
import { PreviewContext, type PreviewState } from "./preview-context.ts";

/** Time goes by while someone types, and "how long ago" with it. */
const refreshMs = 30_000;

type Props = { readonly protocol: Protocol; readonly children: ReactNode };

/** Assesses the answers anew after every change, and shows the result in the same frame as the key. */
export function PreviewProvider({ protocol, children }: Props) {
  const { getValues, subscribe } = useFormContext<Draft, unknown, Intake>();
  const vocabulary = use(VocabularyContext);
  const [state, setState] = useState<PreviewState>("loading");
  useEffect(() => {
    const stops: (() => void)[] = [];
    let isWanted = true;
    const start = async () => {
      const rules = await import("./preview-of.ts").catch(() => undefined);
      if (!isWanted) return;
      if (!rules) {
        setState("failed");
        return;
      }
      const update = () => setState(rules.previewOf(getValues(), protocol, Date.now(), vocabulary));
      update();
      const timer = setInterval(update, refreshMs);
      stops.push(subscribe({ formState: { values: true }, callback: update }), () => clearInterval(timer));
    };
    void start();
    return () => {
      isWanted = false;
      for (const stop of stops) stop();
    };
  }, [getValues, subscribe, protocol, vocabulary]);
  return <PreviewContext value={state}>{children}</PreviewContext>;
}
