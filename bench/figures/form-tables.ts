import type { BundleResult } from "../forms/bundle.ts";
import type { FirstField } from "../forms/first-field.ts";
import type { Percentiles } from "../forms/percentiles.ts";
import type { Results } from "../results.ts";
import type { Table } from "../table.ts";
import { kib, ms, seconds } from "./words.ts";

const head = ["figure", "goal", "measured"];

export function staffTable({ staff }: Results): Table {
  const { toPreview, toFrame } = staff.keyToPreview;
  return [
    head,
    ...weight(staff.bundle, "160 KiB or less", "medicines, rules, drug tables"),
    ...opening(staff.firstField),
    ["A key in a medicine's name to the next frame", "", said(staff.medicineKeyToPaint)],
    ["A key to the changed advisories", "95 % within 16 ms", said(toPreview)],
    ["… to the frame that shows them", "", said(toFrame)],
  ];
}

export function kioskTable({ kiosk }: Results): Table {
  const { firstQuestion, keys, typist } = kiosk;
  return [
    head,
    ...weight(kiosk.bundle, "110 KiB or less", "the names of medicines"),
    ...opening(kiosk.firstField, "2.5 s or less"),
    ["… on the next visit", "0.5 s or less", seconds(firstQuestion.repeatMs)],
    ["… on the next visit, with no server", "0.5 s or less", seconds(firstQuestion.offlineMs)],
    ["A key in a patient's name to the next frame", "", said(keys.nameKeyToPaint)],
    ["A key in a medicine's name to the next frame", "", said(keys.medicineKeyToPaint)],
    [
      `Practised typist, no medicines (${typist.noMedicines.pages} pages)`,
      "60 s or less",
      `${typist.noMedicines.seconds.toFixed(1)} s`,
    ],
    [
      `… three medicines (${typist.threeMedicines.pages} pages)`,
      "150 s or less",
      `${typist.threeMedicines.seconds.toFixed(1)} s`,
    ],
  ];
}

const weight = (
  { beforeUsableGzipBytes, afterwardsGzipBytes }: BundleResult,
  goal: string,
  behind: string,
): Table => [
  ["JavaScript before the first field, gzip", goal, kib(beforeUsableGzipBytes)],
  [`… and loaded behind it: ${behind}`, "", kib(afterwardsGzipBytes)],
];

const opening = ({ loopbackMs, slow4GMs }: FirstField, slowGoal = ""): Table => [
  ["First field usable, server on the same machine", "", seconds(loopbackMs)],
  ["First field usable, slow 4G", slowGoal, seconds(slow4GMs)],
];

const said = ({ p50Ms, p95Ms }: Percentiles): string => `median ${ms(p50Ms)}, 95th percentile ${ms(p95Ms)}`;
