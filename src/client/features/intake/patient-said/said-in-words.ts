import { sayCalendarDate } from "../../../../../rules/index.ts";
import { fullDateAndTime } from "../../../ui/clock-labels.ts";
import type { SaidDraft } from "../draft/draft.ts";
import { saidOptions } from "../questions/said.ts";

/** "Last night, 21:30 (said Sat 21 Nov 2026 08:05 EST)"; `never` is the word for an answer that it never happened. */
export function saidInWords(told: SaidDraft, clinicZone: string, never = "Never"): string {
  const block = told.said === "never" ? never : saidOptions.find(({ value }) => value === told.said)?.label;
  const day = told.date === "" ? block : sayCalendarDate(told.date);
  const moment = momentInWords(told, clinicZone);
  return `${[day, told.time].filter(Boolean).join(", ")}${moment === undefined ? "" : ` (said ${moment})`}`;
}

/** When a relative answer was said, which is what it counts back from; undefined where the answer names its own day. */
export function momentInWords({ said, saidAt, date }: SaidDraft, clinicZone: string): string | undefined {
  const saidAtMs = Date.parse(saidAt);
  const isRelative = date === "" && said !== "never" && said !== "not-sure";
  return isRelative && !Number.isNaN(saidAtMs) ? fullDateAndTime(saidAtMs, clinicZone) : undefined;
}
