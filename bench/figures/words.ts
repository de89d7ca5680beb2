import type { Timing } from "../rounds.ts";

/** Figures as people read them. */

export const count = (value: number): string => value.toLocaleString("en-US");

export const kib = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KiB`;

export const mib = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;

/** "0.021 ms", "0.74 ms", "31.2 ms", "1,137 ms". */
export function ms(value: number): string {
  if (value < 0.1) return `${value.toFixed(3)} ms`;
  if (value < 10) return `${value.toFixed(2)} ms`;
  return value < 100 ? `${value.toFixed(1)} ms` : `${Math.round(value).toLocaleString("en-US")} ms`;
}

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

export const perSecond = ({ medianUs }: Timing): string => count(Math.round(1_000_000 / medianUs));

/** Two figures, and never as a power of ten: "2.9", "48", "103". */
export function times(ratio: number): string {
  return ratio < 10 ? ratio.toFixed(1) : count(Math.round(ratio));
}

/** Never rounded up to a share that was not reached; from 0 to 1. */
export const percent = (share: number): string => `${(Math.floor(share * 1000 + 1e-6) / 10).toFixed(1)} %`;

/** Growth as a power of the size: "0.08". */
export const power = (exponent: number): string => exponent.toFixed(2);
