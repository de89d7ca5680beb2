import type { BundleResult } from "../forms/bundle.ts";
import type { KeyToPaint } from "../forms/key-to-paint.ts";
import type { Results } from "../results.ts";
import type { Claim } from "./claim.ts";
import { kib, ms, seconds } from "./words.ts";

const kibibyte = 1024;
const previewGoalMs = 16;
const firstFieldGoalMs = 2_500;

/** The two forms, alike where they are. */
export function formClaims({ staff, kiosk }: Results): readonly Claim[] {
  const { toPreview } = staff.keyToPreview;
  return [
    javaScript("Patient form", kiosk.bundle, 110),
    firstField("Patient form", kiosk.firstField.slow4GMs, firstFieldGoalMs),
    keyToPaint("Patient form", kiosk.keys.medicineKeyToPaint),
    javaScript("Staff form", staff.bundle, 160),
    firstField("Staff form", staff.firstField.slow4GMs),
    keyToPaint("Staff form", staff.medicineKeyToPaint),
    {
      what: "Staff form: a key to the changed advisories, 95th percentile",
      goal: `${previewGoalMs} ms or less`,
      measured: `${ms(toPreview.p95Ms)} (median ${ms(toPreview.p50Ms)})`,
      isMet: toPreview.p95Ms <= previewGoalMs,
    },
  ];
}

const javaScript = (form: string, { beforeUsableGzipBytes }: BundleResult, goalKib: number): Claim => ({
  what: `${form}: JavaScript before the first field, gzip`,
  goal: `${goalKib} KiB or less`,
  measured: kib(beforeUsableGzipBytes),
  isMet: beforeUsableGzipBytes <= goalKib * kibibyte,
});

const firstField = (form: string, slow4GMs: number, goalMs?: number): Claim => ({
  what: `${form}: first field usable, slow 4G`,
  goal: goalMs === undefined ? "" : `${(goalMs / 1000).toFixed(1)} s or less`,
  measured: seconds(slow4GMs),
  ...(goalMs !== undefined && { isMet: slow4GMs <= goalMs }),
});

const keyToPaint = (form: string, { p50Ms, p95Ms }: KeyToPaint): Claim => ({
  what: `${form}: a key in a medicine's name to the next frame`,
  goal: "",
  measured: `median ${ms(p50Ms)}, 95th percentile ${ms(p95Ms)}`,
});
