import { sayDuration } from "../../../../rules/index.ts";

/** "15 min behind": positive when the device was behind the server. */
export function clockSkewInWords(clockSkewSeconds: number): string {
  const minutes = Math.round(Math.abs(clockSkewSeconds) / 60);
  return `${sayDuration(minutes / 60)} ${clockSkewSeconds > 0 ? "behind" : "ahead"}`;
}
