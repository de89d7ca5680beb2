/** What the threads tell each other. */
import type { Slice } from "./judge-slice.ts";

export type Setup = { readonly isShort: boolean; readonly seed: number };

export type Job =
  | {
      readonly kind: "judge" | "compare";
      readonly grid: number;
      readonly slice: Slice;
      readonly outcomes: SharedArrayBuffer;
    }
  | { readonly kind: "whole"; readonly from: number; readonly to: number };
