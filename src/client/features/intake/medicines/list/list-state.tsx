import { useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { Choice } from "../../../../ui/choice.tsx";
import { count } from "../../../../ui/count.ts";
import { Notice } from "../../../../ui/notice.tsx";
import type { Draft } from "../../draft/draft.ts";
import { labelAmong } from "../../fields/choice-question.tsx";
import { useField } from "../../fields/use-field.ts";
import { useOrigin } from "../../patient-said/use-origin.tsx";
import { listStateOptions } from "../../questions/medications.ts";
import { ConfirmNone } from "./confirm-none.tsx";

const label = "What does the patient take?";

/** What is known about the list as a whole. "None" takes a second, deliberate act; medicines in the list rule out the rest. */
export function ListState({ listed }: { listed: number }) {
  const field = useField("medications.list");
  const { getValues } = useFormContext<Draft>();
  const patient = useWatch<Draft, "visit.patient">({ name: "visit.patient" });
  const [isConfirming, setConfirming] = useState(false);
  const [hasRefused, setRefused] = useState(false);

  const choose = (next: string) => {
    const isHeld = getValues("medications.entries").length > 0 && next !== "listed";
    setRefused(isHeld);
    if (isHeld) return;
    if (next === "confirmed-none") setConfirming(true);
    else field.onValue(next);
  };
  const origin = useOrigin<string>({
    name: "medications.list",
    controlId: field.id,
    label,
    inWords: labelAmong(listStateOptions),
    onUse: choose,
  });
  const name = [patient.givenName, patient.familyName].filter(Boolean).join(" ") || "this patient";
  return (
    <>
      <Choice
        {...field}
        {...origin}
        label={label}
        layout="stack"
        options={listStateOptions}
        onValue={choose}
      />
      {hasRefused && listed > 0 && (
        <Notice tone="attention">
          <p>
            {count(listed, "medicine")} {listed === 1 ? "is" : "are"} listed, so the answer stays “Listed
            below”. To change it, remove {listed === 1 ? "it" : "them"} first.
          </p>
        </Notice>
      )}
      {field.value === "confirmed-none" && (
        <Notice>
          <p>Confirmed for {name}: takes no medicines at all.</p>
        </Notice>
      )}
      {isConfirming && (
        <ConfirmNone
          name={name}
          onBack={() => setConfirming(false)}
          onConfirm={() => {
            field.onValue("confirmed-none");
            setConfirming(false);
          }}
        />
      )}
    </>
  );
}
